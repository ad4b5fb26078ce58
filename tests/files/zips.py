"""Zip files as no zip program writes them: every field of every header can be said to be anything.

What nobody says otherwise is right, and the same parts give the same bytes on every day.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO

STORED, DEFLATED, DEFLATE64, BZIP2, LZMA, AES = 0, 8, 9, 12, 14, 99
# 2020-11-21 12:00, when the event began.
_TIME = (12 << 11, (2020 - 1980) << 9 | 11 << 5 | 21)
_LOCAL, _ENTRY, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


@dataclass(frozen=True)
class Part:
    """A part of a zip file. What is None is as it has to be.

    `packed` is `data` as the file holds it; `size`, `packed_size` and `crc` are what its headers
    say; `at` is where the directory says that it begins; `local_name` is what stands there.
    """

    name: str | bytes
    data: bytes = b""
    method: int = DEFLATED
    packed: bytes | None = None
    size: int | None = None
    packed_size: int | None = None
    crc: int | None = None
    flags: int = 0
    extra: bytes = b""
    attributes: int = 0
    at: int | None = None
    local_name: bytes | None = None
    descriptor: bool = False
    zip64: bool = False

    @property
    def raw_name(self) -> bytes:
        return self.name if isinstance(self.name, bytes) else self.name.encode()


def deflated(data: bytes) -> bytes:
    """Without the two bytes of zlib before it and its sum behind it."""
    # Large ones are not kept, so they may be packed in a hurry.
    packer = zlib.compressobj(9 if len(data) < 8 << 20 else 1, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def zipped(parts: Sequence[Part], comment: bytes = b"", count: int | None = None) -> bytes:
    """A zip file of these parts; `count` is how many its end says there are."""
    made = bytearray()
    entries = bytearray()
    for part in parts:
        start = len(made) if part.at is None else part.at
        packed = part.packed
        if packed is None:
            packed = deflated(part.data) if part.method == DEFLATED else part.data
        size = len(part.data) if part.size is None else part.size
        packed_size = len(packed) if part.packed_size is None else part.packed_size
        crc = zlib.crc32(part.data) if part.crc is None else part.crc
        name = part.raw_name
        flags = part.flags | (8 if part.descriptor else 0)
        if not isinstance(part.name, bytes) and not part.name.isascii():
            flags |= 0x800
        version = 45 if part.zip64 else 20
        if part.at is None:
            sizes = (0, 0, 0) if part.descriptor else (crc, packed_size, size)
            extra = part.extra
            if part.zip64:
                sizes = (crc, 0xFFFFFFFF, 0xFFFFFFFF)
                extra += struct.pack("<HHQQ", 1, 16, size, packed_size)
            written = name if part.local_name is None else part.local_name
            made += _LOCAL + struct.pack(
                "<HHHHHIIIHH",
                *(version, flags, part.method, *_TIME, *sizes, len(written), len(extra)),
            )
            made += written + extra + packed
            if part.descriptor:
                made += b"PK\x07\x08" + struct.pack("<III", crc, packed_size, size)
        sizes, extra = (packed_size, size), part.extra
        if part.zip64:
            sizes = (0xFFFFFFFF, 0xFFFFFFFF)
            extra += struct.pack("<HHQQ", 1, 16, size, packed_size)
        entries += _ENTRY + struct.pack(
            "<HHHHHHIIIHHHHHII",
            *(3 << 8 | version, version, flags, part.method, *_TIME, crc, *sizes),
            *(len(name), len(extra), 0, 0, 0, part.attributes, start),
        )
        entries += name + extra
    number = len(parts) if count is None else count
    end = struct.pack("<HHHHIIH", 0, 0, number, number, len(entries), len(made), len(comment))
    return bytes(made + entries) + _END + end + comment


def parts_of(data: bytes) -> list[Part]:
    """The parts of a zip file that is in order, each as it is packed there."""
    found = []
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for entry in archive.infolist():
            start = entry.header_offset
            name, extra = struct.unpack("<HH", data[start + 26 : start + 30])
            start += 30 + name + extra
            packed = data[start : start + entry.compress_size]
            whole = archive.read(entry)
            found.append(Part(entry.filename, whole, entry.compress_type, packed))
    return found


def put(parts: Sequence[Part], *more: Part) -> list[Part]:
    """These parts, those of the same name replaced and the others behind them."""
    by_name = {part.name: part for part in more}
    left = [by_name.pop(part.name, part) for part in parts]
    return [*left, *by_name.values()]


def without(parts: Sequence[Part], *names: str) -> list[Part]:
    """All parts but these."""
    return [part for part in parts if part.name not in names]


def change(parts: Sequence[Part], name: str, how: Callable[[bytes], bytes]) -> list[Part]:
    """The parts, with another content of one of them."""
    changed = [
        replace(part, data=how(part.data), packed=None) if part.name == name else part
        for part in parts
    ]
    assert [p.data for p in changed] != [p.data for p in parts], f"nothing was changed in {name}"
    return changed


def swap(parts: Sequence[Part], name: str, old: bytes, new: bytes) -> list[Part]:
    """The parts, with the first `old` in one of them replaced by `new`."""
    return change(parts, name, lambda data: data.replace(old, new, 1))
