"""Workbooks whose zip file is cut, damaged, or put together to mislead who unpacks it."""

from __future__ import annotations

import bz2
import lzma
import zlib
from collections.abc import Callable
from dataclasses import replace

from tests.files.cases import ABOUT, MERGED, NOTES, TYPES, base, base_bytes, case, few, of_parts
from tests.files.zips import (
    AES,
    BZIP2,
    DEFLATE64,
    LZMA,
    STORED,
    Part,
    change,
    deflated,
    put,
    swap,
    without,
    zipped,
)

_MEGABYTE = 1 << 20
_LINK = 0o120777 << 16
_MACRO_TYPE = b"application/vnd.ms-office.vbaProject"


def _each(parts: list[Part], how: Callable[[Part], Part]) -> list[Part]:
    return [how(part) for part in parts]


def _one(name: str, **fields: object) -> list[Part]:
    return [replace(part, **fields) if part.name == name else part for part in few()]  # type: ignore[arg-type]


def _notes() -> Part:
    return next(part for part in base() if part.name == NOTES)


# Cut and damaged

for _percent in (1, 10, 50, 90, 99):
    case(f"cut-at-{_percent}-percent.xlsx", "truncated", f"{_percent} % of a download")(
        lambda percent=_percent: base_bytes()[: len(base_bytes()) * percent // 100]
    )
case("cut-in-the-end.xlsx", "truncated", "the last four bytes are missing")(
    lambda: base_bytes()[:-4]
)
case("without-its-head.xlsx", "not_a_workbook", "the first hundred bytes are missing")(
    lambda: base_bytes()[100:]
)
case("middle-missing.xlsx", "truncated", "a kilobyte in the middle is missing")(
    lambda: base_bytes()[:2000] + base_bytes()[3000:]
)
case("directory-damaged.xlsx", "truncated", "an entry of its directory does not begin as one")(
    lambda: base_bytes().replace(b"PK\x01\x02", b"PK\x01\x03")
)
case("directory-elsewhere.xlsx", "truncated", "its end says that the directory is elsewhere")(
    lambda: base_bytes()[:-6] + b"\xff\xff\xff\x7f" + base_bytes()[-2:]
)
case("part-begins-elsewhere.xlsx", "truncated", "a part does not begin where the directory says")(
    lambda: base_bytes().replace(b"PK\x03\x04", b"PK\x03\x05", 3)
)
of_parts("sum-wrong.xlsx", "truncated", "the check sum of a part is another one",
    lambda: _one(NOTES, crc=1),
)  # fmt: skip
of_parts("unpacks-to-nothing.xlsx", "truncated", "a part is not what deflate makes",
    lambda: _one(NOTES, packed=b"\xff" * 500),
)  # fmt: skip
of_parts("names-differ.xlsx", "truncated", "a part has one name here and another one there",
    lambda: _one(NOTES, local_name=b"xl/worksheets/sheet7.xml"),
)  # fmt: skip
of_parts("name-is-no-text.xlsx", "truncated", "a name that says it is UTF-8, and is not",
    lambda: put(few(), Part(b"docProps/\xff\xfe.xml", flags=0x800)),
)  # fmt: skip

# Made to be large inside

of_parts("bomb.xlsx", "too_big", "a part that unpacks to a thousand times its size",
    lambda: put(few(), Part("xl/media/image1.xml", b" " * (5 * _MEGABYTE))),
)  # fmt: skip
of_parts("says-four-gigabytes.xlsx", "too_big", "headers that speak of four gigabytes",
    lambda: _one(NOTES, size=0xFFFF_FFF0),
)  # fmt: skip
of_parts("says-many-gigabytes.xlsx", "too_big", "headers that speak of a million terabytes",
    lambda: _one(NOTES, size=1 << 60, packed_size=1 << 59, zip64=True),
)  # fmt: skip
of_parts("says-little.xlsx", "truncated", "a header says 100 bytes, and there are a million",
    lambda: put(few(), Part(NOTES, b"x" * _MEGABYTE, size=100)),
)  # fmt: skip
of_parts("says-little-and-means-it.xlsx", "truncated",
    "the same, with the check sum of the first hundred",
    lambda: _one(NOTES, size=100, crc=zlib.crc32(_notes().data[:100])),
)  # fmt: skip
of_parts("says-too-much.xlsx", "truncated", "a header says more than there is",
    lambda: _one(NOTES, size=len(_notes().data) + 1000),
)  # fmt: skip


def _packed_by_another(method: int, pack: Callable[[bytes], bytes]) -> list[Part]:
    return [replace(part, method=method, packed=pack(part.data)) for part in few()]


def _lzma(data: bytes) -> bytes:
    packer = lzma.LZMACompressor(lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA1}])
    settings = lzma._encode_filter_properties({"id": lzma.FILTER_LZMA1})  # type: ignore[attr-defined]
    head = b"\x09\x04" + len(settings).to_bytes(2, "little") + settings
    return head + packer.compress(data) + packer.flush()


of_parts("bzip2.xlsx", "strange_part", "packed by bzip2, which no spreadsheet program does",
    lambda: _packed_by_another(BZIP2, bz2.compress),
)  # fmt: skip
of_parts("bzip2-bomb.xlsx", "strange_part", "says 100 bytes, and bzip2 makes 150 million of them",
    lambda: put(
        few(), Part(NOTES, bytes(100), BZIP2, packed=bz2.compress(bytes(150_000_000)))
    ),
)  # fmt: skip
of_parts("lzma.xlsx", "strange_part", "packed by lzma",
    lambda: _packed_by_another(LZMA, _lzma),
)  # fmt: skip
of_parts("deflate64.xlsx", "strange_part", "packed by what Windows uses for large files",
    lambda: _packed_by_another(DEFLATE64, deflated),
)  # fmt: skip


@case("overlap.xlsx", "strange_part", "parts one within the other: each is all that follow it")
def _overlap() -> bytes:
    """Before the data of each part stands the header of the next, quoted (D. Fifield, 2019)."""
    start = zipped(few()).index(b"PK\x01\x02")
    data, packed = b" " * 1000, deflated(b" " * 1000)
    within: list[Part] = []
    for number in range(9, 0, -1):
        name = f"xl/media/image{number}.xml"
        part = Part(name, data, packed=packed, at=start + (number - 1) * (5 + 30 + len(name)))
        within.insert(0, part)
        if number > 1:
            header = zipped([replace(part, at=None)])[: 30 + len(name)]
            length = len(header).to_bytes(2, "little")
            packed = b"\0" + length + bytes(255 - one for one in length) + header + packed
            data = header + data
    return zipped([*few(), replace(within[0], at=None), *within[1:]])


@case("same-bytes-twice.xlsx", "strange_part", "two names in the directory for the same bytes")
def _twice() -> bytes:
    return zipped([*few(), replace(few()[0], name="xl/media/a.xml", at=0)])


# Names

of_parts("part-twice.xlsx", "strange_part", "two sheets of the same name: which one counts?",
    lambda: [*few(), replace(_notes(), data=b"<worksheet/>", packed=None)],
)  # fmt: skip
of_parts("part-twice-in-capitals.xlsx", "strange_part", "the same, but for a capital letter",
    lambda: [*few(), replace(_notes(), name="xl/worksheets/Sheet2.xml")],
)  # fmt: skip
for _name, _path in (
    ("outside", "../../../../evil.xml"),
    ("outside-within", "xl/../../evil.xml"),
    ("outside-windows", "..\\..\\evil.xml"),
    ("absolute", "/etc/cron.d/evil.xml"),
    ("drive", "C:\\evil.xml"),
    ("share", "\\\\server\\share\\evil.xml"),
):
    of_parts(f"{_name}.xlsx", "strange_part", f"a part called `{_path}`",
        lambda path=_path: put(few(), Part(path, b"<evil/>")),
    )  # fmt: skip
case("long-name.xlsx", "strange_part", "a part with a name of 60,000 letters", big=True)(
    lambda: zipped(put(few(), Part(b"xl/" + b"\x80" * 60_000 + b".xml", b"<a/>")))
)
of_parts("name-ends-early.xlsx", "strange_part", "a name with a NUL, where some stop to read",
    lambda: put(few(), Part("xl/worksheets/sheet2.xml\0.txt", b"<worksheet/>")),
)  # fmt: skip
of_parts("link.xlsx", "truncated", "a sheet that is a link to a file of the machine",
    lambda: put(few(), Part(NOTES, b"/etc/passwd", STORED, attributes=_LINK)),
)  # fmt: skip
of_parts("link-beside.xlsx", MERGED, "a link to a file of the machine where nobody looks",
    lambda: put(base(), Part("docProps/app.xml", b"/etc/passwd", STORED, attributes=_LINK)),
)  # fmt: skip

# Locked, and with programs in it

of_parts("password.xlsx", "encrypted", "each part has a password",
    lambda: _each(few(), lambda part: replace(part, flags=1)),
)  # fmt: skip
of_parts("password-for-one.xlsx", "encrypted", "one part has a password",
    lambda: _one(NOTES, flags=1),
)  # fmt: skip
of_parts("strong-password.xlsx", "encrypted", "as newer programs lock a zip file",
    lambda: _each(few(), lambda part: replace(part, flags=1, method=AES)),
)  # fmt: skip
of_parts("macros.xlsm", "has_macros", "a program in Visual Basic",
    lambda: put(few(), Part("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0Attribute VB_Name")),
)  # fmt: skip
of_parts("macro-sheet.xlsm", "has_macros", "a program of Excel 4 in cells",
    lambda: put(few(), Part("xl/macrosheets/sheet1.xml", b"<xm:macrosheet/>")),
)  # fmt: skip
of_parts("macros-renamed.xlsx", "has_macros", "a program that is called something else",
    lambda: swap(
        put(few(), Part("xl/theme.bin", b"\xd0\xcf\x11\xe0Attribute VB_Name")),
        TYPES,
        b"<Override ",
        b'<Override PartName="/xl/theme.bin" ContentType="%s" /><Override ' % _MACRO_TYPE,
    ),
)  # fmt: skip
of_parts("may-have-macros.xlsm", MERGED, "saved as a workbook with macros, and has none",
    lambda: swap(
        base(),
        TYPES,
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    ),
)  # fmt: skip

# As other programs write them

of_parts("not-packed.xlsx", MERGED, "parts that are only stored",
    lambda: _each(base(), lambda part: replace(part, method=STORED, packed=None)),
)  # fmt: skip
of_parts("zip64.xlsx", MERGED, "written by a program that expects four gigabytes",
    lambda: _each(base(), lambda part: replace(part, zip64=True)),
)  # fmt: skip
of_parts("sizes-behind.xlsx", MERGED, "sizes stand behind the parts, as a stream is written",
    lambda: _each(base(), lambda part: replace(part, descriptor=True)),
)  # fmt: skip
of_parts("other-order.xlsx", MERGED, "its parts in another order", lambda: base()[::-1])
of_parts("folders.xlsx", MERGED, "folders are parts too",
    lambda: [Part("xl/"), Part("xl/worksheets/"), *base()],
)  # fmt: skip
case("comment.xlsx", MERGED, "a comment behind the zip file")(
    lambda: zipped(base(), b"sent by mail " * 50)
)
case("more-behind.xlsx", MERGED, "a mail program has added line breaks")(
    lambda: base_bytes() + b"\r\n" * 20
)
case("two-in-one.xlsx", MERGED, "another zip file before it")(
    lambda: zipped([Part("a.txt", b"a")]) + base_bytes()
)
case("says-more-parts.xlsx", MERGED, "its end says that there are more parts")(
    lambda: zipped(base(), count=60_000)
)
of_parts("without-types.xlsx", MERGED, "nothing says of what kind its parts are",
    lambda: without(base(), TYPES),
)  # fmt: skip
of_parts("sheet-missing.xlsx", "sheet_missing", "a sheet is listed, and its part is missing",
    lambda: without(base(), NOTES),
)  # fmt: skip
of_parts("about-part-missing.xlsx", "not_a_room_workbook", "the part of About is missing",
    lambda: without(base(), ABOUT),
)  # fmt: skip
of_parts("lists-missing.xlsx", "truncated", "nothing says where its sheets are",
    lambda: without(base(), "xl/_rels/workbook.xml.rels"),
)  # fmt: skip
of_parts("zeros-within.xlsx", "truncated", "a sheet of zeros, as a crash leaves it",
    lambda: change(base(), NOTES, lambda data: bytes(len(data))),
)  # fmt: skip
