"""Workbooks that are in order, and whose cells, sheets or links are not what they should be."""

from __future__ import annotations

import re

from tests.files.cases import (
    ABOUT,
    BALLOTS,
    BOOK,
    EDITED,
    MERGED,
    NOTES,
    RELS,
    STYLES,
    TYPES,
    base,
    of_parts,
)
from tests.files.zips import Part, change, put, swap

_TEXT = b't="inlineStr"><is><t>Who pays after the first year?</t></is></c>'
_SUPPORT = b'<c r="I2" s="1"><v>3</v></c>'
_SCHEMA = b"http://schemas.openxmlformats.org/"
_KIND = _SCHEMA + b"officeDocument/2006/relationships/"


def _notes(old: bytes, new: bytes) -> list[Part]:
    return swap(base(), NOTES, old, new)


def _text(new: bytes) -> list[Part]:
    return _notes(_TEXT, new)


def _support(new: bytes) -> list[Part]:
    return _notes(_SUPPORT, b'<c r="I2" s="1"' + new)


def _about(old: bytes, new: bytes) -> list[Part]:
    return swap(base(), ABOUT, old, new)


# Rows and cells in strange places


def _rows(data: bytes) -> list[bytes]:
    return re.findall(rb"<row .*?</row>", data)


def _rows_backwards(data: bytes) -> bytes:
    rows = _rows(data)
    return data.replace(b"".join(rows), b"".join([rows[0], *rows[:0:-1]]))


def _same_row(data: bytes) -> bytes:
    return data.replace(b'<row r="3">', b'<row r="2">')


def _without(pattern: bytes) -> list[Part]:
    return change(base(), NOTES, lambda data: re.sub(pattern, b"", data))


def _row_number(number: bytes) -> list[Part]:
    """The last row somewhere else, its cells too."""
    return change(base(), NOTES, lambda data: data.replace(b'4"', number + b'"'))


of_parts("rows-backwards.xlsx", "strange_part", "rows in another order than their numbers",
    lambda: change(base(), NOTES, _rows_backwards),
)  # fmt: skip
of_parts("row-twice.xlsx", "strange_part", "two rows with the same number: one hides the other",
    lambda: change(base(), NOTES, _same_row),
)  # fmt: skip
of_parts("row-twice-not-plain.xlsx", "strange_part", "the same, written in another way",
    lambda: change(base(), NOTES, lambda data: _same_row(data).replace(b'"', b"'")),
)  # fmt: skip
of_parts("rows-without-number.xlsx", MERGED, "rows that do not say their numbers",
    lambda: _without(rb'(?<=<row) r="[0-9]+"'),
)  # fmt: skip
of_parts("cells-without-place.xlsx", MERGED, "cells that do not say where they stand",
    lambda: change(base(), NOTES, lambda data: data.replace(b'<c r="F2"', b"<c").replace(
        b'<c r="G2"', b"<c"
    )),
)  # fmt: skip
of_parts("nothing-says-where.xlsx", "cell", "neither rows nor cells say where they stand",
    lambda: _without(rb' r="[A-Z]*[0-9]+"'),
)  # fmt: skip
of_parts("cell-in-other-row.xlsx", "strange_part", "a cell that says it is in another row",
    lambda: _notes(b'<c r="F3"', b'<c r="F2"'),
)  # fmt: skip
of_parts("cell-twice.xlsx", EDITED, "two cells in one place: the later one counts",
    lambda: _notes(b'<c r="G2"', b'<c r="F2" t="inlineStr"><is><t>x</t></is></c><c r="G2"'),
)  # fmt: skip
of_parts("cell-twice-beside-a-formula.xlsx", "strange_part", "the same beside a formula",
    lambda: swap(
        _notes(b'<c r="G2"', b'<c r="F2" t="inlineStr"><is><t>x</t></is></c><c r="G2"'),
        NOTES, b'<c r="I2" s="1"><v>3', b'<c r="I2" s="1"><f>A1</f><v>3',
    ),
)  # fmt: skip
of_parts("row-zero.xlsx", "strange_part", "row 0", lambda: _row_number(b"0"))
of_parts("row-negative.xlsx", "strange_part", "row -4", lambda: _row_number(b"-4"))
of_parts("row-word.xlsx", "strange_part", "row four", lambda: _row_number(b"four"))
of_parts("row-last.xlsx", MERGED, "the last row that there is", lambda: _row_number(b"1048576"))
of_parts("row-beyond.xlsx", "too_big", "a row after the last that there is",
    lambda: _row_number(b"1048577"),
)  # fmt: skip
of_parts("row-far-beyond.xlsx", "too_big", "row four billion",
    lambda: _row_number(b"4294967298"),
)  # fmt: skip
of_parts("row-very-far.xlsx", "too_big", "a row with a number of thirty digits",
    lambda: _row_number(b"9" * 30),
)  # fmt: skip
of_parts("last-cell.xlsx", MERGED, "something in the last cell of the sheet",
    lambda: _notes(b"</sheetData>",
        b'<row r="1048576"><c r="XFD1048576" t="b"><v>1</v></c></row></sheetData>',
    ),
)  # fmt: skip
of_parts("column-beyond.xlsx", "too_big", "a cell right of the last column",
    lambda: _notes(b"</row><row", b'<c r="XFE1"><v>1</v></c></row><row'),
)  # fmt: skip
of_parts("column-far-beyond.xlsx", "too_big", "a cell in a column of eight letters",
    lambda: _notes(b"</row><row", b'<c r="ZZZZZZZZ1"><v>1</v></c></row><row'),
)  # fmt: skip
for _name, _ref in (
    ("huge", b"A1:XFD1048576"),
    ("small", b"A1"),
    ("backwards", b"Z9:A1"),
    ("nonsense", b"everything"),
):
    of_parts(f"size-{_name}.xlsx", MERGED, f"a sheet that says it is {_ref.decode()}",
        lambda ref=_ref: _notes(b"<sheetData>", b'<dimension ref="%s"/><sheetData>' % ref),
    )  # fmt: skip
_FAR = b'<x:row r="1048576"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>'
_X = b' xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
of_parts("far-behind-a-prefix.xlsx", MERGED, "the last cell of the sheet, with a prefix",
    lambda: swap(
        _notes(b"</sheetData>", _FAR + b"</sheetData>"), NOTES, b"<sheetData", b"<sheetData" + _X
    ),
)  # fmt: skip
of_parts("far-behind-a-blank.xlsx", MERGED, "the same, where the table seems to have ended",
    lambda: _notes(
        b"</sheetData>",
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData ><!--<sheetData/>-->',
    ),
)  # fmt: skip
of_parts("far-behind-a-comment.xlsx", MERGED, "the same, where a comment seems to be the table",
    lambda: change(base(), NOTES, lambda data: b"<!--<sheetData></sheetData>-->" + data.replace(
        b"</sheetData>",
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData >',
    )),
)  # fmt: skip

# Formulas, errors, numbers, letters

for _name, _what, _formula in (
    ("dde", "starts a program, in old versions of Excel", b"cmd|' /C calc'!A0"),
    ("web", "asks a server", b'WEBSERVICE("http://localhost:9/"&amp;A1)'),
    ("link", "would take who clicks elsewhere", b'HYPERLINK("http://localhost:9/","x")'),
    ("other-file", "looks into another file", b"'[1]Sheet1'!A1"),
):
    of_parts(f"formula-{_name}.xlsx", EDITED, f"a formula that {_what}: its value is taken",
        lambda formula=_formula: _text(b't="str"><f>%s</f><v>said</v></c>' % formula),
    )  # fmt: skip
    of_parts(f"formula-{_name}-bare.xlsx", "formula", "the same, and it has no value",
        lambda formula=_formula: _text(b"><f>%s</f></c>" % formula),
    )  # fmt: skip
of_parts("formula-as-text.xlsx", EDITED, "a text that looks like a formula",
    lambda: _text(b"t=\"inlineStr\"><is><t>=cmd|' /C calc'!A0</t></is></c>"),
)  # fmt: skip
of_parts("formula-array.xlsx", EDITED, "a formula over several cells",
    lambda: _text(b't="str"><f t="array" ref="F2:F9">A1:A8</f><v>said</v></c>'),
)  # fmt: skip
of_parts("formula-table.xlsx", EDITED, "a table of results",
    lambda: _support(b'><f t="dataTable" ref="I2:I9" dt2D="0" dtr="0" r1="A1"/><v>4</v></c>'),
)  # fmt: skip
of_parts("formula-of-nothing.xlsx", "formula", "shares a formula that is nowhere",
    lambda: _support(b'><f t="shared" si="7"/></c>'),
)  # fmt: skip
of_parts("error.xlsx", "error_value", "a cell with an error",
    lambda: _text(b't="e"><v>#REF!</v></c>'),
)  # fmt: skip
of_parts("error-of-formula.xlsx", "error_value", "a formula that gives an error",
    lambda: _text(b't="e"><f>1/0</f><v>#DIV/0!</v></c>'),
)  # fmt: skip
of_parts("error-long.xlsx", "error_value", "an error of fifty thousand letters",
    lambda: _text(b't="e"><v>#%s</v></c>' % (b"N" * 50_000)),
)  # fmt: skip
for _name, _number in (
    ("infinite", b"1e999"),
    ("no-number", b"NaN"),
    ("negative", b"-3"),
    ("half", b"2.5"),
    ("huge", b"9" * 400),
    ("tiny", b"1e-300"),
):
    of_parts(f"support-{_name}.xlsx", "cell", f"{_number.decode()[:9]} marks of support",
        lambda number=_number: _support(b"><v>%s</v></c>" % number),
    )  # fmt: skip
of_parts("number-of-many-digits.xlsx", "cell", "a number of 5,000 digits",
    lambda: _support(b"><v>%s</v></c>" % (b"9" * 5000)),
)  # fmt: skip
of_parts("number-is-a-word.xlsx", "cell", "a number that is a word",
    lambda: _support(b"><v>three</v></c>"),
)  # fmt: skip
of_parts("huge-beside-a-formula.xlsx", "cell", "400 digits, where a formula is read too",
    lambda: swap(
        _support(b"><v>%s</v></c>" % (b"9" * 400)), NOTES, _TEXT, b't="str"><f>A1</f><v>a</v></c>'
    ),
)  # fmt: skip
_DATE = b'<xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" />'
for _name, _answer, _number in (
    ("huge", "cell", b"1e300"),
    ("negative", "error_value", b"-1e6"),
    ("infinite", "cell", b"1e999"),
):
    of_parts(f"date-{_name}.xlsx", _answer, f"day {_number.decode()} of the calendar",
        lambda number=_number: swap(
            change(base(), STYLES, lambda data: re.sub(
                rb'<cellXfs count="[0-9]+">', b'<cellXfs count="99">' + _DATE, data
            )),
            NOTES, _SUPPORT, b'<c r="I2" s="0"><v>%s</v></c>' % number,
        ),
    )  # fmt: skip
of_parts("moment-infinite.xlsx", "cell", "captured at the end of time",
    lambda: change(base(), NOTES, lambda data: re.sub(
        rb'(<c r="Q2" s="1") t="inlineStr".*?</c>', rb"\1><v>1e999</v></c>", data
    )),
)  # fmt: skip
of_parts("month-infinite.xlsx", EDITED, "a step for the end of time",
    lambda: change(base(), "xl/worksheets/sheet6.xml", lambda data: re.sub(
        rb'(<c r="J2" s="[0-9]+") t="inlineStr".*?</c>', rb"\1><v>1e999</v></c>", data
    )),
)  # fmt: skip
for _name, _letters in (
    ("nul", b"a_x0000_b"),
    ("half", b"a_xD800_b"),
    ("escape", b"a_x001B_[31mb"),
    ("return", b"a_x000D_b"),
    ("backwards", "a\u202eb".encode()),
):
    of_parts(f"letter-{_name}.xlsx", EDITED, "a text with a letter that is none, escaped",
        lambda letters=_letters: _text(b't="inlineStr"><is><t>%s</t></is></c>' % letters),
    )  # fmt: skip
of_parts("letter-in-id.xlsx", "cell", "an Id with such a letter",
    lambda: change(base(), NOTES, lambda data: re.sub(
        rb'(<c r="V2"[^>]*><is><t>)', rb"\1_x0000_", data
    )),
)  # fmt: skip
of_parts("merged-cells.xlsx", "merged_cells", "all cells of a sheet made one",
    lambda: _notes(b"</sheetData>",
        b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ),
)  # fmt: skip

# Whose workbook it is

of_parts("other-event.xlsx", "wrong_event", "a workbook of another event",
    lambda: _about(b"global-conversations-2020-11", b"another-event"),
)  # fmt: skip
of_parts("newer-format.xlsx", "workbook_newer", "written by a later version of the app",
    lambda: _about(b't="n"><v>1</v>', b't="n"><v>99</v>'),
)  # fmt: skip
of_parts("format-infinite.xlsx", "not_a_room_workbook", "written by the last version of the app",
    lambda: _about(b't="n"><v>1</v>', b't="n"><v>1e999</v>'),
)  # fmt: skip
of_parts("other-list.xlsx", "wrong_list", "made for another list of initiatives",
    lambda: _about(b"<t>2020</t>", b"<t>2019</t>"),
)  # fmt: skip
of_parts("about-missing.xlsx", "not_a_room_workbook", "nothing says whose it is",
    lambda: swap(base(), BOOK, b'"About"', b'"Notes (2)"'),
)  # fmt: skip
of_parts("about-empty.xlsx", "not_a_room_workbook", "whose it is is left open",
    lambda: change(base(), ABOUT, lambda data: re.sub(rb"<row.*</row>", b"", data)),
)  # fmt: skip
of_parts("about-twice.xlsx", MERGED, "a second sheet says otherwise whose it is",
    lambda: swap(
        put(base(), Part("xl/worksheets/sheet1.xml", _about(b"<t>7</t>", b"<t>8</t>")[-1].data)),
        BOOK, b'"Summary"', b'"ABOUT "',
    ),
)  # fmt: skip
of_parts("room-twice.xlsx", "not_a_room_workbook", "it says two rooms whose it is",
    lambda: _about(b"<t>Room name</t>", b"<t>Room</t>"),
)  # fmt: skip
of_parts("sheet-twice.xlsx", MERGED, "two sheets, one in capital letters: one is left out",
    lambda: swap(base(), BOOK, b'"Summary"', b'"NOTES"'),
)  # fmt: skip
of_parts("part-for-all.xlsx", "sheet_missing sheet_twice", "several sheets are one and the same",
    lambda: change(base(), BOOK, lambda data: re.sub(
        rb'name="(Goals|Steps|Talks)"', rb'name="\1 2"', data
    ).replace(b"rId6", b"rId5").replace(b"rId7", b"rId5")),
)  # fmt: skip

# What hides, and what points elsewhere

of_parts("hidden.xlsx", MERGED, "sheets that are hidden, and hidden well",
    lambda: change(base(), BOOK, lambda data: data.replace(b'"visible" r:id="rId2"',
        b'"hidden" r:id="rId2"').replace(b'"visible" r:id="rId4"', b'"veryHidden" r:id="rId4"')),
)  # fmt: skip
of_parts("protected.xlsx", MERGED, "a sheet and a book that nobody may change",
    lambda: swap(
        swap(base(), BOOK, b"<workbookProtection />",
             b'<workbookProtection lockStructure="1" workbookPassword="CC1A"/>'),
        BALLOTS, b"</sheetData>", b'</sheetData><sheetProtection sheet="1" password="CC1A"/>',
    ),
)  # fmt: skip
of_parts("date-1904.xlsx", MERGED, "its calendar begins in 1904",
    lambda: swap(base(), BOOK, b"<workbookPr />", b'<workbookPr date1904="1"/>'),
)  # fmt: skip
for _name, _target in (
    ("outside", b"../../../../../etc/passwd"),
    ("file", b"file:///etc/passwd"),
    ("web", b"http://localhost:9/sheet.xml"),
    ("share", b"\\\\localhost\\share\\sheet.xml"),
):
    of_parts(f"sheet-{_name}.xlsx", "sheet_missing", f"a sheet that is `{_target.decode()}`",
        lambda target=_target: swap(base(), RELS, b'"/xl/worksheets/sheet2.xml"',
            b'"%s" TargetMode="External"' % target),
    )  # fmt: skip
for _name, _what, _part, _data in (
    ("connection", "a connection to a server", "xl/connections.xml",
     b'<connections><connection id="1" refreshOnLoad="1"><webPr url="http://localhost:9/"/>'
     b"</connection></connections>"),
    ("query", "a table that is asked for anew", "xl/queryTables/queryTable1.xml",
     b'<queryTable name="q" connectionId="1" refreshOnLoad="1"/>'),
    ("external", "a link to another workbook", "xl/externalLinks/externalLink1.xml",
     b'<externalLink><externalBook r:id="rId1"/></externalLink>'),
    ("embedded", "a program in a cell", "xl/embeddings/oleObject1.bin", b"MZ" + bytes(200)),
    ("picture", "a picture from the web", "xl/drawings/_rels/drawing1.xml.rels",
     b'<Relationships><Relationship Id="rId1" TargetMode="External" '
     b'Target="http://localhost:9/a.png"/></Relationships>'),
    ("pivot", "a copy of other data", "xl/pivotCache/pivotCacheDefinition1.xml",
     b'<pivotCacheDefinition refreshOnLoad="1"/>'),
    ("custom", "XML of another program", "customXml/item1.xml", b"<evil>&#60;</evil>"),
    ("thread", "comments", "xl/threadedComments/threadedComment1.xml", b"<ThreadedComments/>"),
):  # fmt: skip
    of_parts(f"{_name}.xlsx", MERGED, _what,
        lambda part=_part, data=_data, name=_name: swap(
            swap(put(base(), Part(part, data)), TYPES, b"<Override ",
                 b'<Override PartName="/%s" ContentType="application/xml" /><Override '
                 % part.encode()),
            RELS, b"</Relationships>",
            b'<Relationship Type="%s%s" Target="/%s" Id="rId99" /></Relationships>'
            % (_KIND, name.encode(), part.encode()),
        ),
    )  # fmt: skip
of_parts("many-sheets.xlsx", "too_big", "ten thousand sheets that are all the same part",
    lambda: swap(base(), BOOK, b"</sheets>", b"".join(
        b'<sheet name="s%d" sheetId="%d" r:id="rId2" />' % (n, n) for n in range(100, 10_100)
    ) + b"</sheets>"),
)  # fmt: skip
