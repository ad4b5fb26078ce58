"""Sheets written as the app writes them are read without a library, and say what one would say."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import rehearse, workbook_cells, workbook_gate, workbook_look
from facilitator.workbook_cells import FastBook, open_book
from facilitator.workbook_plain import SimpleBook, rows_of

BOOK = (
    b'<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    b'<sheets><sheet name="Notes" sheetId="1" state="visible" r:id="rId1" /></sheets></workbook>'
)
TARGETS = (
    b'<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    b'relationships/worksheet" Target="/xl/worksheets/sheet1.xml" Id="rId1" /></Relationships>'
)
ROOT = (
    b'<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    b'relationships/officeDocument" Target="xl/workbook.xml" Id="rId1" /></Relationships>'
)
STYLES = b'<styleSheet><cellXfs count="1"><xf numFmtId="0" /></cellXfs></styleSheet>'


def written(path: Path, body: str, **other: bytes) -> Path:
    """A workbook of one sheet with these rows; `other` are parts that are not as usual."""
    usual = {"root": ROOT, "book": BOOK, "targets": TARGETS, "styles": STYLES} | other
    names = ("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml")
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in zip(names, usual.values(), strict=True):
            archive.writestr(name, part)
        sheet = f"<worksheet><sheetData>{body}</sheetData></worksheet>"
        archive.writestr("xl/worksheets/sheet1.xml", sheet.encode("utf-8", "surrogatepass"))
    return path


def by_library(path: Path) -> workbook_cells.Book:
    """The same file, opened as if it were not written as the app does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workbook_look, "rows_of", lambda _body: None)
        return open_book(path)[0]


def said(book: workbook_cells.Book, name: str) -> list[tuple[int, list[tuple[type, object]]]]:
    return [(line, filled(row)) for line, row in book.rows(name, 100)]


def filled(row: Sequence[object]) -> list[tuple[type, object]]:
    """A row up to its last cell that says something."""
    last = max(at for at, one in enumerate(row) if one != "")
    return [(type(one), one) for one in row[: last + 1]]


def cell(place: str, text: str, attribute: str = "") -> str:
    return f'<c r="{place}" s="2" t="inlineStr"><is><t{attribute}>{text}</t></is></c>'


def test_what_the_app_exports_is_read_without_a_library_and_says_the_same(tmp_path: Path):
    for path in rehearse.write(tmp_path, rooms=3, notes=20):
        book, _ = open_book(path)
        other = by_library(path)
        assert isinstance(book, SimpleBook)
        assert isinstance(other, FastBook)
        assert book.names == other.names
        for name in book.names:
            assert said(book, name) == said(other, name)


KEPT = ' xml:space="preserve"'
PIECES = st.sampled_from(
    [
        *(
            "a",
            "b c",
            " ",
            "\n",
            "\t",
            "\r",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "社区",
            "قرار",
            "\U0001f44d",
        ),
        *(
            "&amp;",
            "&lt;",
            "&gt;",
            "&quot;",
            "&apos;",
            "&#10;",
            "&nbsp;",
            "&",
            ">",
            "/>",
            "_x0041_",
        ),
        *("</row>", "</t></is></c>", "<!-- -->", '<row r="9">', "=1+1", "_"),
    ]
)
TEXTS = st.lists(PIECES, max_size=4).map("".join)
CELLS = st.one_of(
    st.builds(lambda text, kept: cell("{at}", text, kept), TEXTS, st.sampled_from(["", KEPT])),
    st.sampled_from(["7", "0", "007", "1.5", "-1", "1e3", "", " 1", "1" * 15, "1" * 16]).map(
        lambda figure: f'<c r="{{at}}"><v>{figure}</v></c>'
    ),
    st.sampled_from(
        [
            *('<c r="{at}" s="1" />', '<c r="{at}" t="n"/>', '<c r="{at}" t="n"><v>1</v></c>', ""),
            *('<c r="{at}" t="b"><v>1</v></c>', '<c r="{at}"><f>1</f><v>1</v></c>'),
            *("<c/>", "<v>2</v>", "x"),
        ]
    ),
)
LETTERS = st.lists(st.sampled_from(["A", "B", "C", "Z", "AA", "AZ", "BA"]), max_size=4)
ROWS = st.tuples(
    st.sampled_from(["", "", "", "<row/>", "junk", "<c r='A1'/>"]),
    st.integers(0, 9),
    st.integers(0, 1),
    LETTERS.map(lambda found: sorted(set(found), key=lambda one: (len(one), one))),
    st.lists(CELLS, min_size=4, max_size=4),
)


def laid_out(rows: Sequence[tuple[str, int, int, list[str], list[str]]]) -> str:
    line, made = 0, []
    for between, gap, wrong, letters, cells in rows:
        line += 1 + (gap if gap < 3 else 0)
        row = "".join(
            one.replace("{at}", f"{letter}{line + (wrong if gap == 9 else 0)}")
            for letter, one in zip(letters, cells, strict=False)
        )
        made.append(f'<row r="{line}" spans="1:2">{row}</row>{between}')
    return "".join(made)


@given(rows=st.lists(ROWS, max_size=4))
def test_rows_that_are_read_without_a_library_say_what_it_would_say(tmp_path_factory, rows):
    """Whatever stands there, also what no program writes."""
    path = tmp_path_factory.getbasetemp() / "any.xlsx"
    body = laid_out(rows)
    found = rows_of(f">{body}</".encode("utf-8", "surrogatepass"))
    if found is None:
        return
    other = by_library(written(path, body))
    assert isinstance(other, FastBook)
    assert [(line, filled(row)) for line, row in found] == said(other, "Notes")


@pytest.mark.parametrize(
    "body",
    [
        f'<row r="1">{cell("A1", "a")}</row>x<row r="2"></row>',
        f'<row r="1">{cell("A1", "a")}</row><row r="2">{cell("A2", "b")}</row><c r="A3"/>',
        f'<row r="1">{cell("B1", "a")}{cell("A1", "b")}</row>',
        f'<row r="1">{cell("A1", "a")}{cell("A1", "b")}</row>',
        f'<row r="1">{cell("A2", "a")}</row>',
        f'<row r="2">{cell("A2", "a")}</row><row r="1">{cell("A1", "a")}</row>',
        f'<row r="1">{cell("A1", " a")}</row>',
        f'<row r="1">{cell("A1", "a ")}</row>',
        f'<row r="1">{cell("A1", "a&#10;b")}</row>',
        f'<row r="1">{cell("A1", "a")}{cell("B1", "b" + chr(13))}</row>',
        f'<row r="1">{cell("A1", "_x0041_")}</row>',
        '<row r="1"><c r="A1"><v>1.5</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>',
        f'<row r="1">{cell("A1", "a" * 100_001)}</row>',
        f'<row r="1048577">{cell("A1048577", "a")}</row>',
    ],
)
def test_what_the_app_does_not_write_is_left_to_a_library(body: str):
    assert rows_of(f">{body}</".encode()) is None


def test_a_wide_sheet_of_empty_rows_is_not_laid_out():
    """Each place of it would take memory, however short the file is."""
    rows = "".join(f'<row r="{line}"></row>' for line in range(2, 20_000))
    body = f'><row r="1"><c r="AZ1"><v>1</v></c></row>{rows}</'
    assert rows_of(body.encode()) is None


A_NUMBER = '<row r="1"><c r="A1" s="0"><v>44256</v></c></row>'


@pytest.mark.parametrize(
    "other",
    [
        {"styles": STYLES.replace(b'"0"', b'"14"')},
        {"styles": STYLES.replace(b'"0"', b"'14'")},
        {"book": BOOK.replace(b"visible", b"hidden")},
        {"book": BOOK.replace(b"<sheets>", b"<!-- a --><sheets>")},
        {"targets": TARGETS.replace(b"/xl/", b"")},
        {"targets": TARGETS.replace(b"rId1", b"rId2")},
        {"root": ROOT.replace(b"xl/workbook.xml", b"xl/book.xml")},
        {"root": ROOT.replace(b"<Relationship ", b"<!--", 1)},
    ],
)
def test_a_file_that_names_its_sheets_or_formats_otherwise_is_left_to_a_library(
    tmp_path: Path, other: dict[str, bytes]
):
    assert isinstance(open_book(written(tmp_path / "a.xlsx", A_NUMBER))[0], SimpleBook)
    try:
        book, _ = open_book(written(tmp_path / "b.xlsx", A_NUMBER, **other))
    except workbook_cells.Refused:
        return
    assert not isinstance(book, SimpleBook)


@given(chance=st.randoms(use_true_random=False))
def test_a_part_is_unpacked_as_a_library_does_or_left_to_it(tmp_path_factory, chance: Random):
    """Also where bytes of the file are others than they were."""
    path = written(tmp_path_factory.getbasetemp() / "parts.xlsx", A_NUMBER * 50)
    deflated = BytesIO()
    with zipfile.ZipFile(path) as plain, zipfile.ZipFile(deflated, "w") as target:
        for name in plain.namelist():
            target.writestr(name, plain.read(name), zipfile.ZIP_DEFLATED)
    data = bytearray(deflated.getvalue())
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = archive.infolist()
        if chance.random() < 0.8:
            at = chance.randrange(parts[-1].header_offset + 100)
            data[at] = chance.randrange(256)
        changed = zipfile.ZipFile(BytesIO(data))
        for part in parts:
            found = workbook_gate._whole_part(bytes(data), part)
            try:
                by_library = changed.read(part.filename)
            except Exception:
                by_library = None
            assert found in (None, by_library)
            if data == deflated.getvalue():
                assert found is not None
