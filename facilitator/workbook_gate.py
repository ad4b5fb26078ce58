"""Which files are let in to be read as workbooks, and all bounds of reading, in one place.

A room's workbook has some hundred kilobytes, the merged one of three hundred rooms some ten
megabytes and seventeen times as much inside. The bounds leave room above that and keep a file made
to blow up from doing so. Nothing of a file is executed, and no address in it is followed.

What is let in is handed on as a `Package`: the file is opened once, its parts are unpacked by us,
and no library sees more of it than a copy made of those parts that were looked at.
"""

from __future__ import annotations

import re
import stat
import time
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path
from struct import unpack_from

from facilitator import phrases
from facilitator.files import WORKBOOKS, why
from facilitator.reasons import Reason, Refused
from facilitator.text import clean, one_line
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

MOST_BYTES = 64 * 1024 * 1024
"""A larger file is not read."""
MOST_UNPACKED = 256 * 1024 * 1024
"""Nor is one with more than this inside."""
MOST_PARTS = 2_000
"""Nor one with more parts than this."""
LONGEST_NAME = 500
"""Nor one with a part of a longer name, in letters."""
MOST_RATIO = 100
"""Nor one in which a large part shrinks more than this: text that people typed does not."""
LARGE = 4 * 1024 * 1024
"""Parts up to this size may shrink as they like."""
MOST_STRINGS = 1_000_000
"""Nor one with more different texts than this: each becomes an object before a row is seen."""
MOST_LETTERS = 100_000
"""No spreadsheet program has half as many in a cell; a longer text goes on in further rows."""
MOST_TEXT = MOST_UNPACKED
"""All cells together have no more letters than this, however often a text is used."""
MOST_FORMULAS = 1_000_000
"""Nor do more of them have a formula."""
LONGEST_TAG = 1024 * 1024
"""Some XML parsers begin anew with each piece of a tag, or of a comment, that does not end."""
MOST_SHEETS = 200
MOST_ELEMENTS = 200_000
"""A part has no more elements than this that are no rows, cells or texts: formats, mostly."""
MOST_DEPTH = 100
"""So many elements may stand one in the other."""
MOST_ROWS = 1_048_576
"""No spreadsheet program has more; most of so many are empty rows that were formatted."""
MOST_FILLED = 200_000
"""A sheet with more filled rows than this is not taken for what rooms have said."""
MOST_COLUMNS = 16_384
MOST_REASONS = 100
"""Of one file no more reasons than this are collected."""
MOST_SECONDS = 20
"""A file may take so long to read, and a second more for each megabyte inside."""

LONGEST_SECONDS = MOST_SECONDS + MOST_UNPACKED / 1_000_000 + 10
"""A process that has not read a file by then is ended: a library hangs where nobody looks."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ENTRY = b"PK\x01\x02"
_LOCAL_ENTRY = b"PK\x03\x04"
_LOCAL_HEADER = 30
# What a workbook may be packed by (ECMA-376 part 2, annex B). Of the others zipfile unpacks at once
# whatever a few bytes stand for.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# What no library is shown: pictures, charts, links to other files. Nobody needs them to merge.
_LEFT_OUT = re.compile(
    r"(docProps|customXml|xl/(theme|drawings|charts|chartsheets|dialogsheets|tables|media|embeddings"
    r"|ctrlProps|activeX|printerSettings|externalLinks|queryTables|pivotTables|pivotCache"
    r"|slicers|slicerCaches|timelines|persons|threadedComments|worksheets/_rels)/"
    r"|xl/(comments|connections|calcChain|metadata|volatileDependencies))",
    re.IGNORECASE,
)
_TEXTUAL = (".xml", ".rels", ".vml")
# A document type is where entities are declared, and no workbook has one. A text can hold the
# words, but not the sign before them, which a file has to write as `&lt;`.
_DOCTYPE = b"<!DOCTYPE"
_WIDE_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-16-le", "utf-16-be"))


def _has_doctype(data: bytes) -> bool:
    # To look for one letter first costs next to nothing. Letters of two bytes, of which one is zero
    # here, are nowhere in other encodings.
    return b"!" in data and (
        _DOCTYPE in data or (b"\0" in data and any(sign in data for sign in _WIDE_DOCTYPES))
    )


class Deadline:
    """How long a file may still take."""

    def __init__(self, name: str, seconds: float) -> None:
        self._name = name
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def check(self) -> None:
        """Raise `Refused` with `too_slow` when the time is over."""
        if time.monotonic() > self._end:
            raise Refused(Reason("too_slow", self._name, expected=str(round(self._seconds))))


class Package:
    """The parts of a file that was let in. Close it when its parts were read."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, data: bytes) -> None:
        self.name = shown_name(path)
        self._archive = archive
        self._data = data
        self.unpacked = sum(part.file_size for part in archive.infolist())
        self.deadline = Deadline(self.name, MOST_SECONDS + self.unpacked / 1_000_000)

    def parts(self, look: Callable[[str, bytes], bytes]) -> Iterator[tuple[str, bytes]]:
        """The parts that say something, by name, as `look` gives them back.

        Every part is unpacked, so a damaged one is found also where nobody needs it. Raises
        `Refused`.
        """
        for part in self._archive.infolist():
            self.deadline.check()
            name = part.filename
            data = self._unpacked(part)
            if name == "[Content_Types].xml" and b"vnd.ms-office.vbaProject" in data:
                raise Refused(Reason("has_macros", self.name))
            if name.lower().endswith(_TEXTUAL):
                if _has_doctype(data):
                    raise Refused(Reason("entities", self.name, one_line(clean(name))))
                if not _LEFT_OUT.match(name):
                    yield name, look(name, data)

    def _unpacked(self, part: zipfile.ZipInfo) -> bytes:
        found = _whole_part(self._data, part)
        if found is not None:
            return found
        try:
            with self._archive.open(part) as packed:
                # Never more than was promised: `read()` without a number unpacks all there is.
                data = packed.read(part.file_size + 1)
        except Exception as error:
            # Damaged bytes make zipfile raise nearly anything, NotImplementedError too.
            raise damaged(self.name, error) from error
        if len(data) != part.file_size:
            raise damaged(self.name, EOFError(f"{part.filename}: {len(data)} bytes"))
        return data

    def close(self) -> None:
        """Let go of the file."""
        self._archive.close()


def _whole_part(data: bytes, part: zipfile.ZipInfo) -> bytes | None:
    """A part of the file with these bytes, where it is just what the file says of it.

    zipfile takes as long to get ready for reading as this takes to read; it says what is wrong.
    """
    start = part.header_offset
    if part.compress_type != zipfile.ZIP_DEFLATED or data[start : start + 4] != _LOCAL_ENTRY:
        return None
    name, extra = unpack_from("<HH", data, start + 26) if start + 30 <= len(data) else (0, 0)
    start += _LOCAL_HEADER
    if data[start : start + name] != part.orig_filename.encode("ascii", "replace"):
        return None
    start += name + extra
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        # Never more than was promised.
        found = unpacker.decompress(data[start : start + part.compress_size], part.file_size + 1)
    except zlib.error:
        return None
    whole = unpacker.eof and len(found) == part.file_size and zlib.crc32(found) == part.CRC
    return found if whole and not unpacker.unused_data else None


def packed(parts: Iterable[tuple[str, bytes]]) -> BytesIO:
    """A zip file of these parts, not compressed, for a library to read."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as target:
        for name, data in parts:
            target.writestr(zipfile.ZipInfo(name), data)
    made.seek(0)
    return made


def shown_name(path: Path) -> str:
    """A file's name for messages: one line, nothing in it that a terminal would obey."""
    return one_line(clean(path.name), 120)


_NO_FILE = Phrase(QT_TRANSLATE_NOOP("Phrase", "it is no ordinary file"))
_PROTECTED = Phrase(QT_TRANSLATE_NOOP("Phrase", "an older or protected file"))
_BEGINS_OTHERWISE = Phrase(QT_TRANSLATE_NOOP("Phrase", "it does not begin like one"))
_EMPTY = Phrase(QT_TRANSLATE_NOOP("Phrase", "it is empty"))
_NO_ZIP = Phrase(QT_TRANSLATE_NOOP("Phrase", "File is not a zip file"))
"""What the library says of a file that is cut off."""


def damaged(name: str, error: BaseException) -> Refused:
    """The reason for whatever a library stumbles over in a foreign file."""
    found = one_line(clean(str(error) or type(error).__name__))
    return Refused(Reason("truncated", name, _NO_ZIP if found == _NO_ZIP else found))


def let_in(path: Path) -> Package:
    """The file at `path`. Raises `Refused` when it is not to be read as a workbook."""
    name = shown_name(path)
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise Refused(Reason("not_a_workbook", name, _NO_FILE))
        if found.st_size > MOST_BYTES:
            size, most = (phrases.megabytes(n >> 20) for n in (found.st_size, MOST_BYTES))
            raise Refused(Reason("too_big", name, size, most))
        with path.open("rb") as opened:
            # One byte more, should it grow meanwhile.
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise Refused(Reason("not_readable", name, why(error))) from error
    if data.startswith(_OLE):
        code = "encrypted" if _ENCRYPTED in data else "not_a_workbook"
        raise Refused(Reason(code, name, _PROTECTED))
    if not data.startswith(b"PK"):
        what = _BEGINS_OTHERWISE if data else _EMPTY
        raise Refused(Reason("not_a_workbook", name, what))
    if (number := data.count(_ENTRY)) > MOST_PARTS:
        # Each becomes an object before one of them can be looked at.
        text = QT_TRANSLATE_NOOP("Phrase", "{number} parts")
        parts, most = (Phrase(text, number=one) for one in (number, MOST_PARTS))
        raise Refused(Reason("too_big", name, parts, most))
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except Exception as error:
        raise damaged(name, error) from error
    try:
        _look_inside(archive, name)
        return Package(path, archive, data)
    except BaseException:
        archive.close()
        raise


def _look_inside(archive: zipfile.ZipFile, name: str) -> None:
    parts = archive.infolist()
    _look_at_names([part.filename for part in parts], name)
    if any(part.flag_bits & 1 for part in parts):
        raise Refused(Reason("encrypted", name))
    for part in parts:
        if part.compress_type not in _METHODS:
            raise Refused(Reason("strange_part", name, one_line(clean(part.filename))))
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MOST_UNPACKED:
        size = Phrase(QT_TRANSLATE_NOOP("Phrase", "{number} MB unpacked"), number=unpacked >> 20)
        raise Refused(Reason("too_big", name, size, phrases.megabytes(MOST_UNPACKED >> 20)))
    for part in parts:
        ratio = part.file_size // max(1, part.compress_size)
        if part.file_size > LARGE and ratio > MOST_RATIO:
            text = QT_TRANSLATE_NOOP("Phrase", "a part of it unpacks to {number} times its size")
            most = Phrase(QT_TRANSLATE_NOOP("Phrase", "{number} times"), number=MOST_RATIO)
            raise Refused(Reason("too_big", name, Phrase(text, number=ratio), most))
    _look_for_overlaps(parts, name)


def _look_at_names(parts: list[str], name: str) -> None:
    """Raise `Refused` unless these are the parts of a workbook, each there once, none outside."""
    if any("vbaproject" in part.lower() or "xl/macrosheets/" in part.lower() for part in parts):
        raise Refused(Reason("has_macros", name))
    if "xl/workbook.xml" not in parts:
        if any(part.lower().endswith(WORKBOOKS) for part in parts):
            raise Refused(Reason("packed_workbooks", name))
        what = Phrase(QT_TRANSLATE_NOOP("Phrase", "a zip file of something else"))
        if "xl/workbook.bin" in parts:
            what = Phrase(QT_TRANSLATE_NOOP("Phrase", "a binary one, .xlsb"))
        elif "content.xml" in parts and "mimetype" in parts:
            what = Phrase(QT_TRANSLATE_NOOP("Phrase", "a file of LibreOffice, .ods"))
        raise Refused(Reason("not_a_workbook", name, what))
    seen: set[str] = set()
    for part in parts:
        outside = part.startswith(("/", "\\")) or ":" in part or ".." in re.split(r"[/\\]", part)
        # Names of parts do not tell capital letters from small ones (ECMA-376 part 2, 6.2.2.3).
        if outside or part.lower() in seen or len(part) > LONGEST_NAME:
            raise Refused(Reason("strange_part", name, one_line(clean(part))))
        seen.add(part.lower())


def _look_for_overlaps(parts: list[zipfile.ZipInfo], name: str) -> None:
    """Raise `Refused` where two parts share bytes: that is how small files unpack to huge ones."""
    end = 0
    for part in sorted(parts, key=lambda part: part.header_offset):
        if part.header_offset < 0:
            raise damaged(name, EOFError(f"{part.filename} is missing"))
        if part.header_offset < end:
            raise Refused(Reason("strange_part", name, one_line(clean(part.filename))))
        end = part.header_offset + _LOCAL_HEADER + part.compress_size
