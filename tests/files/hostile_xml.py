"""Workbooks whose XML declares entities, is in other codes, broken, or written as nobody does."""

from __future__ import annotations

from tests.files.cases import (
    BALLOTS,
    BOOK,
    EDITED,
    MERGED,
    NOTES,
    RELS,
    STRINGS,
    STYLES,
    TYPES,
    base,
    few,
    of_parts,
)
from tests.files.zips import DEFLATED, Part, change, put, swap

_LAUGHS = b'<!DOCTYPE a [<!ENTITY a0 "ha">%s]>' % b"".join(
    b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10)
)
_TEXT = b"Who pays after the first year?"
_DECLARED = b'<?xml version="1.0" encoding="%s"?>'
_SCHEMA = b"http://schemas.openxmlformats.org/"
_MAIN = _SCHEMA + b"spreadsheetml/2006/main"
_STRICT = b"http://purl.oclc.org/ooxml/"
_SHEET_TYPE = b"application/vnd.openxmlformats-officedocument.spreadsheetml."


def _notes(old: bytes, new: bytes) -> list[Part]:
    return swap(base(), NOTES, old, new)


def _before(part: str, more: bytes) -> list[Part]:
    return change(base(), part, lambda data: more + data)


def _in_code(code: str, part: str = NOTES, *, declared: str | None = None) -> list[Part]:
    said = _DECLARED % (declared or code).encode()
    return change(base(), part, lambda data: (said + data).decode().encode(code))


# Entities

for _name, _what, _doctype in (
    ("laughs", "a billion laughs: an entity of entities of entities", _LAUGHS),
    ("quadratic", "one long entity, a thousand times",
     b'<!DOCTYPE a [<!ENTITY a0 "%s">]>' % (b"a" * 50_000)),
    ("entity-file", "an entity that is a file of the machine",
     b'<!DOCTYPE a [<!ENTITY a0 SYSTEM "file:///etc/passwd">]>'),
    ("entity-web", "an entity from the web",
     b'<!DOCTYPE a [<!ENTITY a0 SYSTEM "http://localhost:9/">]>'),
    ("entity-parameter", "a parameter entity that would fetch others",
     b'<!DOCTYPE a [<!ENTITY % b SYSTEM "http://localhost:9/evil.dtd"> %b;]>'),
    ("doctype", "a document type that declares nothing", b"<!DOCTYPE worksheet>"),
    ("doctype-file", "a document type that is a file",
     b'<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">'),
):  # fmt: skip
    of_parts(f"{_name}.xlsx", "entities", _what,
        lambda doctype=_doctype: change(
            few(), NOTES, lambda data: doctype + data.replace(_TEXT, b"&a0;")
        ),
    )  # fmt: skip
for _name, _part in (
    ("types", TYPES),
    ("lists", RELS),
    ("styles", STYLES),
    ("book", BOOK),
    ("beside", "docProps/core.xml"),
    ("picture", "xl/drawings/vmlDrawing1.vml"),
):
    of_parts(f"laughs-in-{_name}.xlsx", "entities", f"a billion laughs in `{_part}`",
        lambda part=_part: put(few(), Part(part, _LAUGHS + b"<a>&a9;</a>")),
    )  # fmt: skip
for _code in ("utf-16", "utf-16-le", "utf-16-be"):
    of_parts(f"laughs-in-{_code}.xlsx", "entities", f"a billion laughs in {_code}",
        lambda code=_code: put(
            few(), Part(NOTES, (_LAUGHS + b"<a>&a9;</a>").decode().encode(code))
        ),
    )  # fmt: skip
of_parts("doctype-late.xlsx", "entities", "a document type behind a long comment",
    lambda: change(
        few(), NOTES, lambda data: b"<!--%s--><!DOCTYPE a>" % (b"-=" * 2000) + data
    ),
)  # fmt: skip
of_parts("entity-unknown.xlsx", "truncated", "an entity that nobody has declared",
    lambda: _notes(_TEXT, b"&evil;"),
)  # fmt: skip
of_parts("include.xlsx", EDITED, "asks to include a file of the machine; nobody does",
    lambda: _notes(
        _TEXT, b'x<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>'
    ),
)  # fmt: skip
of_parts("style-sheet.xlsx", MERGED, "asks to be shown by a program from the web",
    lambda: _before(NOTES, b'<?xml-stylesheet href="http://localhost:9/evil.xsl"?>'),
)  # fmt: skip

# Codes

of_parts("utf-16.xlsx", MERGED, "a sheet in UTF-16", lambda: _in_code("utf-16"))
of_parts("utf-16-lies.xlsx", "truncated", "a sheet that says it is in UTF-16, and is not",
    lambda: _before(NOTES, _DECLARED % b"utf-16"),
)  # fmt: skip
of_parts("latin-1.xlsx", MERGED, "a sheet in Latin-1", lambda: _in_code("latin-1", BALLOTS))
of_parts("latin-1-late.xlsx", EDITED, "Latin-1, which is only said far behind",
    lambda: change(
        base(),
        NOTES,
        lambda data: b'<?xml version="1.0"%s encoding="latin-1"?>' % (b" " * 300)
        + data.replace(_TEXT, b"Qui paie apr\xe8s la premi\xe8re ann\xe9e ?"),
    ),
)  # fmt: skip
of_parts("utf-7.xlsx", "truncated", "a sheet in UTF-7", lambda: _in_code("utf-7"))
of_parts("utf-32.xlsx", "truncated", "a sheet in UTF-32", lambda: _in_code("utf-32"))
of_parts("ebcdic.xlsx", "truncated", "a sheet as mainframes write",
    lambda: _in_code("cp037", BALLOTS),
)  # fmt: skip
of_parts("code-unknown.xlsx", "truncated", "a sheet in a code that is none",
    lambda: _before(BALLOTS, _DECLARED % b"x-evil"),
)  # fmt: skip
of_parts("code-unknown-in-book.xlsx", "truncated", "the list of sheets in a code that is none",
    lambda: swap(
        _before(BOOK, _DECLARED % b"x-evil"),
        NOTES,
        b"</sheetData>",
        b'</sheetData><mergeCells><mergeCell ref="A50:A51"/></mergeCells>',
    ),
)  # fmt: skip
of_parts("no-utf-8.xlsx", "truncated", "bytes that are no UTF-8",
    lambda: _notes(_TEXT, b"Qui paie apr\xe8s ?"),
)  # fmt: skip

# Broken, or as nobody writes it

for _name, _what, _new in (
    ("not-closed", "a cell that does not end", b"Who pays</t></is>"),
    ("closed-twice", "a cell that ends twice", b"Who pays</t></is></c></c><c><is><t>"),
    ("crossed", "elements that end in the wrong order", b"Who pays</is></t><is><t>"),
    ("less-than", "a sign that has to be escaped", b"a < b"),
    ("ampersand", "another sign that has to be escaped", b"a & b"),
    ("number-zero", "a letter that no file can hold", b"a&#0;b"),
    ("number-half", "half a letter", b"a&#xD800;b"),
    ("number-huge", "a letter that does not exist", b"a&#x110000;b"),
):
    of_parts(f"{_name}.xlsx", "truncated", _what, lambda new=_new: _notes(_TEXT, new))
of_parts("bell.xlsx", EDITED, "a control character, which no file may hold",
    lambda: _notes(_TEXT, b"a\x07b"),
)  # fmt: skip
of_parts("no-letter.xlsx", EDITED, "the code point U+FFFF, which is no letter",
    lambda: _notes(_TEXT, b"a\xef\xbf\xbfb"),
)  # fmt: skip
of_parts("ends-early.xlsx", "truncated", "a sheet that ends in the middle",
    lambda: change(base(), NOTES, lambda data: data[: len(data) // 2]),
)  # fmt: skip
of_parts("cdata.xlsx", MERGED, "a text that is quoted",
    lambda: _notes(_TEXT, b"<![CDATA[%s]]>" % _TEXT),
)  # fmt: skip
of_parts("comments.xlsx", MERGED, "comments between rows and cells",
    lambda: change(base(), NOTES, lambda data: data.replace(b"<c ", b"<!-- <row> --><c ")),
)  # fmt: skip
of_parts("single-quotes.xlsx", MERGED, "attributes in single quotes, and each on its line",
    lambda: change(
        base(), NOTES, lambda data: data.replace(b'"', b"'").replace(b" r=", b"\n\tr=")
    ),
)  # fmt: skip
of_parts("deep-in-cell.xlsx", "too_big", "a hundred thousand elements, one in the other",
    lambda: _notes(_TEXT, b"<a>" * 100_000 + b"</a>" * 100_000),
)  # fmt: skip
for _name, _part, _place in (
    ("book", BOOK, b"<bookViews>"),
    ("styles", STYLES, b"<fonts "),
    ("types", TYPES, b"<Default "),
    ("lists", RELS, b"<Relationship "),
):
    of_parts(f"deep-in-{_name}.xlsx", MERGED, f"the same in `{_part}`",
        lambda part=_part, place=_place: swap(
            base(), part, place, b"<a>" * 50_000 + b"</a>" * 50_000 + place
        ),
    )  # fmt: skip
of_parts("attributes.xlsx", MERGED, "a row with fifty thousand attributes",
    lambda: _notes(b"<row ", b"<row %s " % b" ".join(b'a%d=""' % n for n in range(50_000))),
)  # fmt: skip
of_parts("attribute-twice.xlsx", "truncated", "a cell that says twice where it stands",
    lambda: _notes(b'<c r="F2"', b'<c r="F2" r="F3"'),
)  # fmt: skip


def _prefixed() -> list[Part]:
    def prefix(data: bytes) -> bytes:
        data = data.replace(b"</", b"\0").replace(b"<", b"<x:").replace(b"\0", b"</x:")
        return data.replace(b" xmlns=", b" xmlns:x=")

    return [
        change([part], part.name, prefix)[0]
        if part.name.startswith("xl/w") and part.name != BOOK  # type: ignore[arg-type]
        else part
        for part in base()
    ]


def _strict() -> list[Part]:
    def strict(data: bytes) -> bytes:
        data = data.replace(_SCHEMA + b"spreadsheetml/2006/main", _STRICT + b"spreadsheetml/main")
        old = _SCHEMA + b"officeDocument/2006/relationships"
        return data.replace(old, _STRICT + b"officeDocument/relationships")

    return [
        change([part], str(part.name), strict)[0] if part.name != TYPES else part for part in base()
    ]


of_parts("prefixed.xlsx", MERGED, "every element has a prefix, as some libraries write", _prefixed)
of_parts("strict.xlsx", MERGED, "Excel's “Strict Open XML”", _strict)
of_parts("strict-formula.xlsx", EDITED, "the same, with a formula",
    lambda: swap(
        _strict(), NOTES, b't="inlineStr"><is><t>%s</t></is>' % _TEXT, b't="str"><f>A1</f><v>a</v>'
    ),
)  # fmt: skip
of_parts("other-language.xlsx", MERGED, "a sheet of elements that are not a workbook's",
    lambda: _notes(_MAIN, b"urn:evil"),
)  # fmt: skip

# Shared texts


def shared(
    index: bytes, texts: bytes = b"<si><t>a</t></si><si><t>last</t></si>", method: int = DEFLATED
) -> list[Part]:
    """A workbook with texts that stand apart from their cells; one cell has one of them."""
    table = b'<sst xmlns="%s">%s</sst>' % (_MAIN, texts)
    parts = put(base(), Part(STRINGS, table, method))
    parts = swap(parts, TYPES, b"<Override ",
        b'<Override PartName="/xl/sharedStrings.xml" ContentType="%ssharedStrings+xml" />'
        b"<Override " % _SHEET_TYPE,
    )  # fmt: skip
    parts = swap(parts, RELS, b"</Relationships>",
        b'<Relationship Type="%sofficeDocument/2006/relationships/sharedStrings" '
        b'Target="sharedStrings.xml" Id="rId99" /></Relationships>' % _SCHEMA,
    )  # fmt: skip
    cell = b't="inlineStr"><is><t>%s</t></is></c>' % _TEXT
    return swap(parts, NOTES, cell, b't="s"><v>%s</v></c>' % index)


of_parts("shared.xlsx", EDITED, "a text that stands elsewhere, as Excel writes it",
    lambda: shared(b"1"),
)  # fmt: skip
for _name, _index in (
    ("beyond", b"2"),
    ("negative", b"-1"),
    ("huge", b"9" * 30),
    ("broken", b"1.5"),
    ("word", b"one"),
):
    of_parts(f"shared-{_name}.xlsx", "truncated", f"shared text number {_index.decode()}, of two",
        lambda index=_index: shared(index),
    )  # fmt: skip
of_parts("shared-hidden.xlsx", "truncated", "shared texts behind a long comment, cut",
    lambda: shared(b"0", b"<!--%s--><si><t>a</t>" % (b"-=" * 1000)),
)  # fmt: skip
