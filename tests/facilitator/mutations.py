"""Damage to workbooks, as a disk, a mail program, a script or a slip of the hand does it.

All of it is drawn from a `Random`: the same seed damages the same file in the same way. What is
done to XML or to cells is packed again with right check sums, so that it gets past the zip file.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable
from dataclasses import replace
from random import Random

from tests.files.zips import Part, parts_of, zipped

_TAGS = re.compile(rb"(<[^<>]*>)")
_ATTRIBUTES = re.compile(rb'([\w:]+)="([^"]*)"')
_ROWS = re.compile(rb'<row r="[0-9]+".*?</row>', re.DOTALL)
_CELLS = re.compile(rb'<c r="([A-Z]+)([0-9]+)"([^<>]*?)(?:/>|>(.*?)</c>)', re.DOTALL)
_SHEET = re.compile(r"xl/worksheets/sheet[0-9]+\.xml")
# Ids, versions and checks stand in the columns of the right end.
_MACHINE = re.compile(
    rb"<t>([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-fx][0-9a-f]{15}:[0-9: a-fx]+|[0-9a-f]{20}|ballots)</t>"
)

SAID = (
    *("", " ", "0", "-1", "1", "24", "999", "2.5", "1e999", "-1e999", "NaN", "9" * 30, "9" * 400),
    *("24; 25", "24; 24", "2; 24; 31; 5", "9a", "9A", "#24", "٢٤", "２４", "24.0", "24,0"),
    *("yes", "no", "TRUE", "x", "perhaps", "Point", "Quote", "Tally", "Ballots", "Opt-out", "own"),
    *("2020-11-21 11:47:03.123", "0001-01-01", "9999-12-31 23:59:59.999", "2020-13-41", "44156.5"),
    *("5:00", "999999:59", "0:07:00", "2021-03", "2021-Q2", "en 5; fr 3", "en", "en " + "9" * 9),
    *("=1+1", "@SUM(A1)", "#REF!", "_x0000_", "_xD800_", "_x005F_x0041_", "_x", "a_x000D_b"),
    *("a\ufffeb", "a\u2028b", "\u202eabc", "\ufeff", "👍🏽", "e\u0301", "a\u0000b", "\x1b[31m"),
    *("7", "8", "priorities", "1", "2", "unknown", "0123456789abcdef", "0123456789abcdef:1"),
    *("0123456789abcdef:999999999999999", "0123456789abcdef:0", "x123456789abcdef:1", "ballots"),
    *("0123456789abcdef:1 0123456789abcdee:1", "0123456789abcdef:1 fedcba9876543210:7"),
    *("0175ea92-3ae9-76aa-a26b-67a7dbf8f9a9", "00000000-0000-0000-0000-000000000000"),
    *("a" * 40_000, "word " * 300, "1/2", "abc 1/2", "abc 2/2", "abc 00001/00001", "; ; ;", "'"),
)  # fmt: skip
_XML = (
    *(b"&evil;", b"&#0;", b"&#xD800;", b"&#65;", b"&amp;", b"<", b"]]>", b"<!--a-->", b"<?a?>"),
    *(b"<![CDATA[a]]>", b"<a/>", b"</a>", b"<a>", b"<!DOCTYPE a>", b"\xff", b"\0", b"\xed\xa0\x80"),
    *(b"<f>1+1</f>", b"<v>1</v>", b"<v></v>", b"<is><t>a</t></is>", b"<c/>", b"<row/>"),
    *(b"<r><t>a</t></r>", b"<rPh><t>a</t></rPh>", b"<sheetData/>", b"</sheetData>", b"\n", b"  "),
)  # fmt: skip
_ATTRIBUTE = (
    *("", "0", "1", "-1", "2", "3", "99", "4294967296", "9" * 20, "A1", "A2", "B2", "XFD1048576"),
    *("AZ9", "A0", "ZZZZ1", "a1", "$A$1", "A1:B2", "s", "n", "b", "e", "d", "str", "inlineStr"),
    *("shared", "array", "true", "rId1", "rId99", "/xl/worksheets/sheet2.xml", "../x.xml", "http://x/"),
    *("External", "Notes", "About", "utf-16", "preserve", "<", "&amp;", "&#10;", "\u202e"),
)  # fmt: skip

Damage = Callable[[Random, bytes], bytes]
OfParts = Callable[[Random, list[Part]], list[Part]]


# The bytes of the file


def flip(chance: Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _range(chance: Random, data: bytes) -> tuple[int, int]:
    start = chance.randrange(len(data))
    return start, min(len(data), start + int(chance.paretovariate(0.5)))


def cut(chance: Random, data: bytes) -> bytes:
    start, end = _range(chance, data)
    return data[:start] + data[end:]


def insert(chance: Random, data: bytes) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.randbytes(chance.choice((1, 2, 16, 500))) + data[at:]


def again(chance: Random, data: bytes) -> bytes:
    start, end = _range(chance, data)
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[start:end] + data[at:]


def zeros(chance: Random, data: bytes) -> bytes:
    start, end = _range(chance, data)
    return data[:start] + bytes(end - start) + data[end:]


def shorten(chance: Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data))]


# The parts of the zip file


def drop_part(chance: Random, parts: list[Part]) -> list[Part]:
    gone = chance.randrange(len(parts))
    return parts[:gone] + parts[gone + 1 :]


def swap_parts(chance: Random, parts: list[Part]) -> list[Part]:
    one, other = chance.sample(range(len(parts)), 2)
    names = {one: parts[other].name, other: parts[one].name}
    return [replace(part, name=names.get(at, part.name)) for at, part in enumerate(parts)]


def double_part(chance: Random, parts: list[Part]) -> list[Part]:
    one = chance.choice(parts)
    name = chance.choice((one.name, str(one.name).upper(), f"xl/{chance.random()}.xml"))
    return [*parts, replace(one, name=name)]


def rename_part(chance: Random, parts: list[Part]) -> list[Part]:
    at = chance.randrange(len(parts))
    name = str(parts[at].name)
    cases: tuple[Callable[[], str], ...] = (
        name.upper,
        lambda: name + "x",
        lambda: name.replace("sheet", "Sheet "),
        lambda: f"../{name}",
        lambda: chance.choice(parts).name,  # type: ignore[arg-type, return-value]
        lambda: "".join(chance.choices(string.printable, k=8)),
    )
    parts[at] = replace(parts[at], name=chance.choice(cases)())
    return parts


def empty_part(chance: Random, parts: list[Part]) -> list[Part]:
    at = chance.randrange(len(parts))
    data = chance.choice((b"", b"<a/>", chance.choice(parts).data))
    parts[at] = replace(parts[at], data=data, packed=None)
    return parts


def shuffle_parts(chance: Random, parts: list[Part]) -> list[Part]:
    chance.shuffle(parts)
    return parts


def lie_about_part(chance: Random, parts: list[Part]) -> list[Part]:
    at = chance.randrange(len(parts))
    number = chance.choice((0, 1, len(parts[at].data) - 1, len(parts[at].data) + 9, 1 << 31))
    field = chance.choice(("size", "packed_size", "crc", "flags", "method", "attributes"))
    most = 0xFFFF if field in ("flags", "method") else 0xFFFFFFFF
    parts[at] = replace(parts[at], **{field: max(0, number) & most})
    return parts


# XML


def _tokens(data: bytes) -> list[bytes]:
    return _TAGS.split(data)


def drop_tag(chance: Random, data: bytes) -> bytes:
    tokens = _tokens(data)
    start = chance.randrange(len(tokens))
    del tokens[start : start + chance.choice((1, 1, 2, 5, 40))]
    return b"".join(tokens)


def double_tag(chance: Random, data: bytes) -> bytes:
    tokens = _tokens(data)
    start = chance.randrange(len(tokens))
    more = tokens[start : start + chance.choice((1, 1, 2, 5, 40))]
    at = chance.choice((start, chance.randrange(len(tokens))))
    return b"".join([*tokens[:at], *more, *tokens[at:]])


def swap_tags(chance: Random, data: bytes) -> bytes:
    tokens = _tokens(data)
    one, other = chance.randrange(len(tokens)), chance.randrange(len(tokens))
    tokens[one], tokens[other] = tokens[other], tokens[one]
    return b"".join(tokens)


def strange_tag(chance: Random, data: bytes) -> bytes:
    tokens = _tokens(data)
    tokens.insert(chance.randrange(len(tokens) + 1), chance.choice(_XML))
    return b"".join(tokens)


def change_attribute(chance: Random, data: bytes) -> bytes:
    found = list(_ATTRIBUTES.finditer(data))
    if not found:
        return data
    one = chance.choice(found)
    name, value = one[1], chance.choice((*_ATTRIBUTE, chance.choice(found)[2].decode())).encode()
    new = chance.choice((
        b'%s="%s"' % (name, value), b"", b'%s="%s" %s="%s"' % (name, value, name, one[2]),
        b"%s='%s'" % (name, one[2]), b'x%s="%s"' % (name, one[2]), b"%s=%s" % (name, one[2]),
        b'%s="%s"' % (name, value), b'%s="%s"' % (name, value),
    ))  # fmt: skip
    return data[: one.start()] + new + data[one.end() :]


def change_text(chance: Random, data: bytes) -> bytes:
    tokens = _tokens(data)
    texts = [at for at in range(0, len(tokens), 2) if tokens[at]]
    if not texts:
        return data
    at = chance.choice(texts)
    other = tokens[chance.choice(texts)]
    tokens[at] = chance.choice((_said(chance), other, tokens[at] + chance.choice(_XML), other))
    return b"".join(tokens)


def _said(chance: Random) -> bytes:
    text = chance.choice(SAID).encode("utf-8", "surrogatepass")
    return text.replace(b"&", b"&amp;").replace(b"<", b"&lt;")


# Rows and cells of a sheet


def swap_cells(chance: Random, data: bytes) -> bytes:
    """The values of two cells, each in the other's place."""
    cells = _cells(chance, data)
    if len(cells) < 2:
        return data
    one, other = sorted(chance.sample(cells, 2), key=lambda cell: cell.start())
    return b"".join((
        data[: one.start()], _cell(one[1], one[2], other[3], other[4]),
        data[one.end() : other.start()], _cell(other[1], other[2], one[3], one[4]),
        data[other.end() :],
    ))  # fmt: skip


def _cells(chance: Random, data: bytes) -> list[re.Match[bytes]]:
    """The cells to choose from: mostly those below the header, of which there are fewer."""
    cells = list(_CELLS.finditer(data))
    return [cell for cell in cells if cell[2] != b"1"] if chance.random() < 0.9 else cells


def _cell(column: bytes, row: bytes, said: bytes, inner: bytes | None) -> bytes:
    head = b'<c r="%s%s"%s' % (column, row, said.rstrip())
    return head + b"/>" if inner is None else head + b">%s</c>" % inner


def set_cell(chance: Random, data: bytes) -> bytes:
    """Something else in a cell, of a kind that fits or not."""
    cells = _cells(chance, data)
    if not cells:
        return data
    cell, text = chance.choice(cells), _said(chance)
    kinds: tuple[tuple[bytes, bytes | None], ...] = (
        (b' t="inlineStr"', b"<is><t>%s</t></is>" % text),
        (b' t="inlineStr"', b'<is><t xml:space="preserve">%s</t></is>' % text),
        (b"", b"<v>%s</v>" % text),
        (b' t="n"', b"<v>%d</v>" % chance.choice((0, 1, 7, 24, 44156, -3, 10**15, 10**30))),
        (b' t="b"', b"<v>%d</v>" % chance.randrange(3)),
        (b' t="s"', b"<v>%d</v>" % chance.choice((-1, 0, 1, 5, 50, 10**9))),
        (b' t="str"', b"<f>A1</f><v>%s</v>" % text),
        (b"", b"<f>%s</f>" % text),
        (b' t="e"', b"<v>#%s!</v>" % text),
        (b' t="d"', b"<v>%s</v>" % text),
        (b"", None),
    )
    said, inner = chance.choice((*kinds[:3], *kinds))
    return data[: cell.start()] + _cell(cell[1], cell[2], said, inner) + data[cell.end() :]


def move_cell(chance: Random, data: bytes) -> bytes:
    cells = list(_CELLS.finditer(data))
    if not cells:
        return data
    cell, other = chance.choice(cells), chance.choice(cells)
    place = chance.choice(((other[1], cell[2]), (cell[1], other[2]), (b"XFD", cell[2]), (b"", b"")))
    return data[: cell.start()] + _cell(*place, cell[3], cell[4]) + data[cell.end() :]


def change_rows(chance: Random, data: bytes) -> bytes:
    """A row gone, there twice, elsewhere, or with another number."""
    rows = list(_ROWS.finditer(data))
    if not rows:
        return data
    row, other = chance.choice(rows), chance.choice(rows)
    number = str(chance.choice((0, 1, 2, 3, 5, 9, 500, 1_048_576, 1_048_577, 10**10))).encode()
    renumbered = re.sub(rb'(<row |<c )r="([A-Z]*)[0-9]+"', rb'\1r="\g<2>%s"' % number, row[0])
    last = len(rows) + 1
    copied = re.sub(rb'(<row |<c )r="([A-Z]*)[0-9]+"', rb'\1r="\g<2>%d"' % last, row[0])
    if chance.random() < 0.4:
        # As people copy a row to the end.
        return data[: rows[-1].end()] + copied + data[rows[-1].end() :]
    new = chance.choice((b"", row[0] * 2, renumbered, other[0]))
    return data[: row.start()] + new + data[row.end() :]


def change_machine(chance: Random, data: bytes) -> bytes:
    """Ids, versions and checks: swapped, or edited in a letter."""
    found = list(_MACHINE.finditer(data))
    if not found:
        return data
    one, other = chance.choice(found), chance.choice(found)
    text = bytearray(one[1])
    text[chance.randrange(len(text))] = chance.choice(b"0123456789abcdef:x -")
    alike = [cell for cell in found if len(cell[1]) == len(one[1])]
    new = chance.choice((bytes(text), other[1], chance.choice(alike)[1], _said(chance), b""))
    return data[: one.start(1)] + new + data[one.end(1) :]


def change_shared(chance: Random, data: bytes) -> bytes:
    found = list(re.finditer(rb't="s"><v>([0-9]+)</v>', data))
    if not found:
        return set_cell(chance, data)
    one = chance.choice(found)
    number = chance.choice((b"-1", b"0", b"1", b"99999", b"x", chance.choice(found)[1]))
    return data[: one.start(1)] + number + data[one.end(1) :]


OF_BYTES: tuple[Damage, ...] = (flip, flip, cut, insert, again, zeros, shorten)
OF_PARTS: tuple[OfParts, ...] = (
    *(drop_part, swap_parts, double_part, rename_part, empty_part, shuffle_parts),
    *(lie_about_part, lie_about_part),
)
OF_XML: tuple[Damage, ...] = (
    *(drop_tag, double_tag, swap_tags, strange_tag, change_attribute, change_text),
    *(change_attribute, change_text, flip, cut, insert),
)
OF_CELLS: tuple[Damage, ...] = (
    *(swap_cells, set_cell, set_cell, set_cell, move_cell, change_rows, change_machine),
    *(change_shared, change_text),
)


def damaged(seed: int, data: bytes) -> tuple[bytes, str]:
    """A workbook, damaged, and how: `cells: swap_cells Notes, set_cell About`."""
    chance = Random(seed)
    kind = chance.choices(("bytes", "parts", "xml", "cells"), (3, 2, 5, 10))[0]
    done: list[str] = []
    if kind == "bytes":
        for how in chance.choices(OF_BYTES, k=chance.choice((1, 1, 2))):
            data = how(chance, data) if data else data
            done.append(how.__name__)
        return data, f"{kind}: {', '.join(done)}"
    parts = parts_of(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        if kind == "parts":
            change = chance.choice(OF_PARTS)
            parts = change(chance, parts)
            done.append(change.__name__)
            continue
        pages = [at for at, part in enumerate(parts) if _SHEET.fullmatch(str(part.name))]
        anywhere = range(len(parts))
        at = chance.choice(pages if kind == "cells" or chance.random() < 0.6 else anywhere)
        how = chance.choice(OF_CELLS if kind == "cells" else OF_XML)
        if parts[at].data:
            parts[at] = replace(parts[at], data=how(chance, parts[at].data), packed=None)
        done.append(f"{how.__name__} {parts[at].name}")
    return zipped(parts), f"{kind}: {', '.join(done)}"
