"""Erase everybody who registered, and prove it: look for them in every file beside the store.

The file of people is overwritten and removed; then the bytes of the store, its log, its copies from
before merges and of everything else in its folder (also what is packed in workbooks), and of the
folder in the documents into which the app writes lists, are searched for the names and addresses
that were erased. Lists that were written anywhere are erased before that (see `people_lists`).
Where somebody is still found, the file is named, and in a store the record: a note that names them
is for the privacy check, a list of rooms for the bin.

What no program can promise: a disk that moves its blocks about, and a backup of the computer, may
keep what was overwritten here.
"""

from __future__ import annotations

import sqlite3
import sys
import unicodedata
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from html import escape
from itertools import chain, islice
from pathlib import Path

from facilitator import people as kept_people
from facilitator import people_file, people_lists
from facilitator.installation import exports_folder
from facilitator.people import People
from facilitator.people_lists import ListsErased
from facilitator.people_record import Person
from facilitator.store_file import reading_uri

MOST_FILES = 5_000
MOST_BYTES = 4_000_000_000
"""Of a folder no more is searched; what is left is said."""

_PIECE = 1 << 20
_MOST_UNPACKED = 512 * 1024 * 1024
_SHORTEST = 4
"""Shorter ones, in bytes, would be found anywhere."""
_MOST_PLACES = 20
_SQLITE = b"SQLite format 3\0"


@dataclass(frozen=True)
class StillThere:
    """A file where somebody is still found: how many names and addresses.

    `places` says of a store where: `notes 0192…`, the table and the record, at most some.
    """

    path: Path
    names: int
    addresses: int
    places: tuple[str, ...] = ()


@dataclass(frozen=True)
class Erasure:
    """How many people were erased, what was searched for them, and where they still are.

    `too_short` are names that could not be searched for; `unread` are files that could not be.
    `lists` is what became of the lists that were written of them.
    """

    people: int
    files: int
    size: int
    found: tuple[StillThere, ...]
    too_short: int = 0
    unread: tuple[Path, ...] = ()
    lists: ListsErased = field(default_factory=ListsErased)

    @property
    def is_proved(self) -> bool:
        """Whether nobody is found anywhere, and everything was searched."""
        lost = self.lists.missing or self.lists.left
        return not (self.found or self.too_short or self.unread or lost)


def erase(store: Path) -> Erasure:
    """Erase the people beside the store at `store`, and search for what is left of them.

    Raises `Refused` where the file cannot be removed; nothing is erased then.
    """
    store = store.resolve()
    if not kept_people.are_kept(store):
        return Erasure(0, 0, 0, ())
    with People.open(store) as people:
        everybody = people.everybody()
        path, written = people.path, people_lists.remembered(people)
    people_file.destroy(path)
    lists = people_lists.erase(written)
    # Lists for the meeting software and the rooms were written there.
    more = [exports_folder().resolve(), *lists.changed, *lists.left]
    return replace(search(store.parent, everybody, *more), lists=lists)


def search(folder: Path, everybody: Iterable[Person], *more: Path) -> Erasure:
    """Search everything in a folder, and in more of them or single files, for these people."""
    everybody = list(everybody)
    wanted = _Wanted(everybody)
    found: list[StillThere] = []
    unread: list[Path] = []
    files = size = 0
    for path in dict.fromkeys(chain.from_iterable(map(_files, (folder, *more)))):
        try:
            length = path.stat().st_size
            if files >= MOST_FILES or size + length > MOST_BYTES:
                unread.append(path)
                continue
            there = _in_file(path, wanted)
        except OSError:
            unread.append(path)
            continue
        files, size = files + 1, size + length
        if there is not None:
            found.append(there)
    people = len({one.id for one in everybody})
    return Erasure(people, files, size, tuple(found), wanted.too_short, tuple(unread))


def _files(folder: Path) -> Iterator[Path]:
    """What is in a folder and those in it, or a file; what only leads elsewhere is left out."""
    for path in [folder] if folder.is_file() else sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path


class _Wanted:
    """What is looked for: as bytes in each encoding, with what it is (`n` a name, `a` an address).

    Capital and small letters are not told apart where they are ASCII.
    """

    def __init__(self, everybody: Iterable[Person]) -> None:
        self.needles: dict[bytes, tuple[str, int]] = {}
        self.longest = 1
        self.too_short = 0
        for at, person in enumerate(everybody):
            for kind, text in (("n", person.name), ("a", person.email)):
                if not text:
                    continue
                if len(text.encode("utf-8", "replace")) < _SHORTEST:
                    self.too_short += 1
                for needle in _encoded(text):
                    self.needles.setdefault(needle, (kind, at))
        self.longest = max(map(len, self.needles), default=1)
        self._windows = {needle: _windows(needle) for needle in self.needles}
        self._all_windows = frozenset[int]().union(*self._windows.values())

    def only(self, who: Collection[tuple[str, int]]) -> _Wanted:
        """The same for some of them."""
        some = _Wanted(())
        some.needles = {needle: what for needle, what in self.needles.items() if what in who}
        some._windows = {needle: self._windows[needle] for needle in some.needles}
        some._all_windows = frozenset[int]().union(*some._windows.values())
        return some

    def within(self, data: bytes) -> set[tuple[str, int]]:
        """Who is found in some bytes."""
        data = data.lower()
        there = self._windows_in(data)
        return {
            what
            for needle, what in self.needles.items()
            if self._windows[needle] <= there and _stands_in(needle, data)
        }

    def _windows_in(self, data: bytes) -> set[int]:
        """Of the four bytes that follow each other anywhere, as numbers, those of what is wanted.

        Nearly everything that is not there lacks one of its own; only the rest is looked for.
        """
        found: set[int] = set()
        for shift in range(4):
            whole = (len(data) - shift) // 4 * 4
            if whole > 0:
                cast = memoryview(data)[shift : shift + whole].cast("I")
                found.update(self._all_windows.intersection(cast))
        return found


def _encoded(text: str) -> set[bytes]:
    forms = {unicodedata.normalize(form, text) for form in ("NFC", "NFD")} | {text}
    # As it stands in JSON and in the parts of a workbook.
    forms |= {escape(form) for form in forms}
    forms |= {form.encode("ascii", "backslashreplace").decode() for form in forms}
    found: set[bytes] = set()
    for form in forms:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1252"):
            try:
                found.add(form.encode(encoding).lower())
            except UnicodeEncodeError:
                continue
    return {needle for needle in found if len(needle) >= _SHORTEST}


def _windows(needle: bytes) -> frozenset[int]:
    return frozenset(
        int.from_bytes(needle[at : at + 4], sys.byteorder) for at in range(len(needle) - 3)
    )


def _stands_in(needle: bytes, data: bytes) -> bool:
    """Whether it stands there, a single word of plain letters not within a longer one."""
    if not needle.isalpha():
        return needle in data
    at = data.find(needle)
    while at >= 0:
        around = data[at - 1 : at] + data[at + len(needle) : at + len(needle) + 1]
        if not any(bytes((one,)).isalpha() for one in around):
            return True
        at = data.find(needle, at + 1)
    return False


def _in_file(path: Path, wanted: _Wanted) -> StillThere | None:
    found: set[tuple[str, int]] = set()
    with path.open("rb") as opened:
        head = opened.read(len(_SQLITE))
        opened.seek(0)
        found |= _in_pieces(iter(lambda: opened.read(_PIECE), b""), wanted)
    if head.startswith(b"PK"):
        found |= _in_pieces(_unpacked(path), wanted)
    places: dict[str, None] = {}
    if head == _SQLITE:
        for values in _together(_values(path)):
            # What is cut in the file by the end of a page is whole here.
            who = wanted.within(b"\0".join(text for _, text in values))
            found |= who
            if who and len(places) < _MOST_PLACES:
                only = wanted.only(who)
                places |= {place: None for place, text in values if only.within(text)}
    if not found:
        return None
    kinds = [kind for kind, _ in found]
    return StillThere(path, kinds.count("n"), kinds.count("a"), tuple(islice(places, _MOST_PLACES)))


def _together(values: Iterable[tuple[str, bytes]]) -> Iterator[list[tuple[str, bytes]]]:
    """Values in lots: to ask of each by itself would take too long."""
    lot: list[tuple[str, bytes]] = []
    size = 0
    for place, text in values:
        lot.append((place, text))
        size += len(text)
        if size >= _PIECE:
            yield lot
            lot, size = [], 0
    if lot:
        yield lot


def _in_pieces(pieces: Iterable[bytes], wanted: _Wanted) -> set[tuple[str, int]]:
    found: set[tuple[str, int]] = set()
    before = b""
    for piece in pieces:
        data = before + piece
        found |= wanted.within(data)
        before = data[-wanted.longest :]
    return found


def _unpacked(path: Path) -> Iterator[bytes]:
    """What is packed in a workbook, an archive."""
    left = _MOST_UNPACKED
    try:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                with archive.open(name) as part:
                    while left > 0 and (piece := part.read(_PIECE)):
                        left -= len(piece)
                        yield piece
                # Between two parts nothing goes on.
                yield b"\0" * _SHORTEST
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError):
        return


def _values(path: Path) -> Iterator[tuple[str, bytes]]:
    """Every text of a store, with its table and record; nothing where it is no sound one."""
    try:
        with closing(sqlite3.connect(reading_uri(path), uri=True)) as connection:
            connection.text_factory = bytes
            tables = connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
            ).fetchall()
            for (name,) in tables:
                table = name.decode()
                quoted = table.replace('"', '""')
                rows = connection.execute(f'SELECT * FROM "{quoted}"')
                columns = [column[0] for column in rows.description]
                key = columns.index("id") if "id" in columns else 0
                for row in rows:
                    said = row[key] if key < len(row) else b""
                    shown = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
                    for value in row:
                        if isinstance(value, bytes) and len(value) >= _SHORTEST:
                            yield f"{table} {shown}", _inflated(value)
    except (sqlite3.Error, UnicodeError, ValueError):
        return


def _inflated(value: bytes) -> bytes:
    if not value.startswith(b"x"):
        return value
    try:
        return zlib.decompress(value)
    except zlib.error:
        return value
