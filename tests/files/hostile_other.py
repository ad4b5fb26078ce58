"""Files that are no workbook at all, whatever they are called."""

from __future__ import annotations

import struct

from tests.files.cases import BOOK, base_bytes, case, of_parts
from tests.files.zips import STORED, Part

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY = b"\x83\x01\x00" + bytes(60)


def _compound(*streams: str) -> bytes:
    """An OLE file with a directory of streams that hold nothing (MS-CFB 2.2, 2.6)."""
    head = _OLE + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head += struct.pack("<I", 0) + b"\xff" * (512 - len(head) - 4)
    table = struct.pack("<II", 0xFFFFFFFD, 0xFFFFFFFE) + b"\xff" * 504
    entries = b""
    for name in ("Root Entry", *streams):
        said = name.encode("utf-16-le")
        kind = 5 if name == "Root Entry" else 2
        entry = said.ljust(64, b"\0") + struct.pack("<HBB", len(said) + 2, kind, 1)
        entries += entry + b"\xff" * 12 + bytes(128 - 80)
    return head + table + entries.ljust(512, b"\0")


case("empty.xlsx", "not_a_workbook", "a file of no bytes")(lambda: b"")
case("two-letters.xlsx", "truncated", "only the first two letters of a zip file")(lambda: b"PK")
case("zeros.xlsx", "not_a_workbook", "zeros, as a disk leaves them after a crash")(
    lambda: bytes(4096)
)
case("text.xlsx", "not_a_workbook", "a letter")(lambda: b"Dear coordinator,\nsorry!\n")
case("csv.xlsx", "not_a_workbook", "a table of commas, renamed")(
    lambda: b"\xef\xbb\xbfDay,Round,Room,Initiative,Title,Votes\r\n1,priorities,7,24,,9\r\n"
)
case("html.xlsx", "not_a_workbook", "a page of a web application that calls it an export")(
    lambda: b"<html><body><table><tr><td>Day<td>Round<td>Room</table>"
)
case("excel-2003.xlsx", "not_a_workbook", "Excel's one-file XML of 2003")(
    lambda: (
        b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        b'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
    )
)
case("pdf.xlsx", "not_a_workbook", "a printout")(lambda: b"%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF")
case("gzip.xlsx", "not_a_workbook", "packed by another program")(
    lambda: b"\x1f\x8b\x08\0\0\0\0\0\0\x03\x03\0\0\0\0\0\0\0\0\0"
)
case("old.xls", "not_a_workbook", "Excel 97")(lambda: _compound("Workbook"))
case("old-as-new.xlsx", "not_a_workbook", "Excel 97, renamed")(lambda: _compound("Workbook"))
case("encrypted.xlsx", "encrypted", "a workbook that needs a password to open")(
    lambda: _compound("EncryptionInfo", "EncryptedPackage")
)
case("self-extracting.exe", "not_a_workbook", "a program with a workbook behind it")(
    lambda: b"MZ" + bytes(62) + base_bytes()
)
case("script-before.xlsx", "not_a_workbook", "a shell script with a workbook behind it")(
    lambda: b"#!/bin/sh\nexit 1\n" + base_bytes()
)
of_parts("binary.xlsb", "not_a_workbook", "Excel's binary kind",
    lambda: [Part("xl/workbook.bin", _BINARY), Part("xl/worksheets/sheet1.bin", _BINARY)],
)  # fmt: skip
of_parts("calc.ods", "not_a_workbook", "LibreOffice's own kind",
    lambda: [
        Part("mimetype", b"application/vnd.oasis.opendocument.spreadsheet", STORED),
        Part("content.xml", b"<office:document-content/>"),
    ],
)  # fmt: skip
of_parts("letter.docx", "not_a_workbook", "a document of Word",
    lambda: [Part("[Content_Types].xml", b"<Types/>"), Part("word/document.xml", b"<w:p/>")],
)  # fmt: skip
of_parts("photos.zip", "not_a_workbook", "a zip file of something else",
    lambda: [Part("a.jpg", b"\xff\xd8\xff"), Part("b.jpg", b"\xff\xd8\xff")],
)  # fmt: skip
of_parts("nothing-inside.xlsx", "not_a_workbook", "a zip file of no parts", list)
of_parts("only-a-name.xlsx", "truncated", "the one part that is looked for, and nothing in it",
    lambda: [Part(BOOK)],
)  # fmt: skip
