"""Files that would take too long or too much memory; too large themselves to be kept."""

from __future__ import annotations

import zlib
from dataclasses import replace
from random import Random

from tests.files.cases import ABOUT, BOOK, EDITED, MERGED, NOTES, STYLES, base, case, few
from tests.files.hostile_xml import shared
from tests.files.zips import STORED, Part, change, deflated, put, swap, zipped

_END = b"</sheetData>"
_LAST = 1_048_576
_TEXT = b't="inlineStr"><is><t>Who pays after the first year?</t></is></c>'
_FORMULA = b't="str"><f>A1</f><v>said</v></c>'


def _rows(parts: list[Part], rows: bytes) -> bytes:
    """The base with more rows on the sheet Notes."""
    return zipped(swap(parts, NOTES, _END, rows + _END))


def _with_formula() -> list[Part]:
    return swap(base(), NOTES, _TEXT, _FORMULA)


def _letters(number: int) -> bytes:
    """Text that hardly can be packed."""
    return Random(1).randbytes(number // 2).hex().encode()


def _stored(name: str, parts: list[Part]) -> bytes:
    """With one part that is not packed: it would shrink too much to be let in."""
    return zipped([replace(p, method=STORED, packed=None) if p.name == name else p for p in parts])


# Zip files

case("many-parts.xlsx", "too_big", "2,001 parts", big=True)(
    lambda: zipped([*few(), *(Part(f"xl/media/{n}.png") for n in range(2_001))])
)


@case("many-entries.xlsx", "too_big", "half a million entries in the directory", big=True)
def _entries() -> bytes:
    whole = zipped([*few(), Part("a")])
    entry = whole[whole.rindex(b"PK\x01\x02") : whole.index(b"PK\x05\x06")]
    at = whole.index(b"PK\x01\x02")
    directory = whole[at : whole.index(b"PK\x05\x06")] + entry * 500_000
    end = bytearray(whole[whole.index(b"PK\x05\x06") :])
    end[12:16] = len(directory).to_bytes(4, "little")
    return whole[:at] + directory + bytes(end)


@case("says-little-has-a-gigabyte.xlsx", "truncated", "says 100 bytes, has a gigabyte", big=True)
def _gigabyte() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(1024)) + packer.flush()
    return zipped(put(few(), Part(NOTES, packed=packed, size=100, crc=zlib.crc32(bytes(100)))))


case("larger-than-read.xlsx", "too_big", "a file of 65 megabytes", big=True)(
    lambda: zipped(put(base(), Part("xl/media/a.png", bytes(65 << 20), STORED)))
)

# Rows

case("million-empty-rows.xlsx", MERGED, "a million rows that are only formatted", big=True)(
    lambda: _rows(
        base(),
        b"".join(b'<row r="%d" s="1" customFormat="1"/>' % n for n in range(5, _LAST + 1)),
    )
)


def _empty_cells(quote: bytes) -> bytes:
    row = b'<row r="%d"><c r="A%d" s="1"/><c r="B%d" s="1"/><c r="C%d" s="1"/></row>'
    row = row.replace(b'"', quote)
    return b"".join(row % (n, n, n, n) for n in range(5, _LAST + 1))


case("million-empty-cells.xlsx", MERGED, "three million cells that are only formatted", big=True)(
    lambda: _rows(base(), _empty_cells(b'"'))
)
case(
    "million-empty-cells-not-plain.xlsx", MERGED, "the same, in single quotes", big=True, slow=True
)(lambda: _rows(base(), _empty_cells(b"'")))
case("million-empty-cells-formula.xlsx", EDITED, "the same beside a formula", big=True, slow=True)(
    lambda: _rows(_with_formula(), _empty_cells(b'"'))
)
case("all-columns.xlsx", MERGED, "a row with a value in every column", big=True)(
    lambda: zipped(swap(base(), NOTES, b"</row><row", _wide_row() + b"</row><row"))
)


def _wide_row() -> bytes:
    from openpyxl.utils import get_column_letter

    return b"".join(
        b'<c r="%s1"><v>1</v></c>' % get_column_letter(n).encode() for n in range(25, 16_385)
    )


def _sparse(letter: bytes) -> bytes:
    return b"".join(b'<row r="%d"><c r="%s%d"><v>1</v></c></row>' % (n, letter, n)
                    for n in range(5, 100_000))  # fmt: skip


case("far-apart.xlsx", MERGED, "a hundred thousand cells, each alone in its row", big=True)(
    lambda: _rows(base(), _sparse(b"AZ"))
)
case("very-far-apart.xlsx", MERGED, "the same in the last column", big=True)(
    lambda: _rows(base(), _sparse(b"XFD"))
)
case(
    "all-wrong.xlsx",
    "cell",
    "a hundred thousand rows in which every cell is wrong",
    big=True,
    slow=True,
)(lambda: _rows(base(), b"".join(_wrong_row(n) for n in range(5, 100_000))))
case("too-many-rows.xlsx", "too_big", "a quarter of a million rows", big=True, slow=True)(
    lambda: _rows(base(), b"".join(
        b'<row r="%d"><c r="F%d"><v>1</v></c></row>' % (n, n) for n in range(5, 250_000)
    ))
)  # fmt: skip


def _wrong_row(line: int) -> bytes:
    cells = (
        b'<c r="%s%d"><v>-%d</v></c>' % (c, line, line) for c in (b"A", b"B", b"C", b"E", b"I")
    )
    return b'<row r="%d">%s<c r="V%d"><v>1</v></c></row>' % (line, b"".join(cells), line)


# Texts

case("million-texts.xlsx", "too_big", "a million and one different texts", big=True)(
    lambda: zipped(shared(b"0", b"<si><t>a</t></si>" * 1_000_001, method=STORED))
)
case("nearly-a-million-texts.xlsx", EDITED, "nearly as many", big=True)(
    lambda: zipped(shared(b"0", b"".join(b"<si><t>%d</t></si>" % n for n in range(900_000))))
)
case("texts-and-formula.xlsx", EDITED, "the same beside a formula", big=True, slow=True)(
    lambda: zipped(swap(
        shared(b"0", b"".join(b"<si><t>%d</t></si>" % n for n in range(900_000))),
        NOTES, b'<c r="I2" s="1"><v>3', b'<c r="I2" s="1"><f>A1</f><v>3',
    ))
)  # fmt: skip
case("long-text.xlsx", "too_big", "a text of 50 million letters", big=True)(
    lambda: zipped(swap(base(), NOTES, b"Who pays", _letters(50_000_000)))
)
case("long-shared-text.xlsx", "too_big", "the same, written elsewhere", big=True, slow=True)(
    lambda: zipped(shared(b"0", b"<si><t>%s</t></si>" % _letters(50_000_000)))
)
case("text-again-and-again.xlsx", "too_big", "a text of 90,000 letters in 50,000 rows", big=True)(
    lambda: zipped(swap(
        shared(b"0", b"<si><t>%s</t></si>" % _letters(90_000)), NOTES, _END,
        b"".join(b'<row r="%d"><c r="F%d" t="s"><v>0</v></c></row>' % (n, n)
                 for n in range(5, 50_000)) + _END,
    ))
)  # fmt: skip

# XML that takes its time

case("long-attribute.xlsx", "too_big", "an attribute of twenty million letters", big=True)(
    lambda: zipped(swap(base(), NOTES, b"<row ", b'<row a="%s" ' % _letters(20_000_000)))
)
case("long-comment.xlsx", "too_big", "a comment of twenty million letters", big=True)(
    lambda: zipped(swap(base(), NOTES, b"<row ", b"<!--%s--><row " % _letters(20_000_000)))
)
case("many-formats.xlsx", MERGED, "half a million formats", big=True)(
    lambda: _stored(STYLES, _formats(base()))
)
case("many-formats-formula.xlsx", "too_big", "the same beside a formula", big=True)(
    lambda: _stored(STYLES, _formats(_with_formula()))
)


def _formats(parts: list[Part]) -> list[Part]:
    more = b"".join(b'<xf numFmtId="%d"/>' % (n % 150) for n in range(500_000))
    return swap(parts, STYLES, b"</cellXfs>", more + b"</cellXfs>")


case("fewer-formats-formula.xlsx", EDITED, "as many formats as are read", big=True, slow=True)(
    lambda: zipped(swap(_with_formula(), STYLES, b"</cellXfs>",
        b"".join(b'<xf numFmtId="%d"/>' % (n % 150) for n in range(190_000)) + b"</cellXfs>"))
)  # fmt: skip
case("many-names-formula.xlsx", EDITED, "a hundred and ninety thousand names", big=True, slow=True)(
    lambda: zipped(swap(_with_formula(), BOOK, b"<calcPr", b"<definedNames>%s</definedNames><calcPr"
        % b"".join(b'<definedName name="n%d">A1</definedName>' % n for n in range(190_000))))
)  # fmt: skip
case("many-rules.xlsx", EDITED, "a million rules of what may be typed", big=True)(
    lambda: zipped(swap(_with_formula(), NOTES, _END, b"%s<dataValidations>%s</dataValidations>"
        % (_END, b"".join(b'<dataValidation sqref="A%d"/>' % n for n in range(1_000_000)))))
)  # fmt: skip
case("many-merged.xlsx", "merged_cells", "half a million pairs of merged cells", big=True)(
    lambda: _stored(NOTES, swap(base(), NOTES, _END, _END + b"<mergeCells>%s</mergeCells>"
        % (b'<mergeCell ref="A2:A3"/>' * 500_000)))
)  # fmt: skip


@case("formula-again-and-again.xlsx", EDITED, "a formula shared by thirty thousand cells", big=True)
def _again() -> bytes:
    long = b"+".join(b"A%d" % n for n in range(1, 1500))
    cells = b"".join(
        b'<row r="%d"><c r="Z%d"><f t="shared" si="0"/><v>1</v></c></row>' % (n, n)
        for n in range(5, 30_000)
    )
    first = b't="str"><f t="shared" si="0" ref="A1:Z30000">%s</f><v>said</v></c>' % long
    return _rows(swap(base(), NOTES, _TEXT, first), cells)


case("long-formula.xlsx", "too_big", "a formula of a million letters", big=True)(
    lambda: zipped(swap(base(), NOTES, _TEXT, b"><f>%s</f><v>1</v></c>" % (b'"a"&amp;' * 200_000)))
)
case("many-facts.xlsx", MERGED, "a hundred thousand facts about itself", big=True)(
    lambda: zipped(change(base(), ABOUT, lambda data: data.replace(_END, b"".join(
        b'<row r="%d"><c r="A%d"><v>%d</v></c></row>' % (n, n, n) for n in range(30, 100_000)
    ) + _END)))
)  # fmt: skip
case("noise.xlsx", "truncated", "two letters of a zip file, and noise", big=True)(
    lambda: b"PK" + Random(2).randbytes(60 << 20)
)
case("noise-packed.xlsx", "truncated", "a sheet of noise", big=True)(
    lambda: zipped(put(base(), Part(NOTES, b"<" + deflated(_letters(20_000_000)))))
)
