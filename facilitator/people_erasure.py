"""Erase everybody who registered, and prove it: look for them in every file beside the store.

Lists that were written anywhere are erased (see `people_lists`); then the bytes of the store, its
log, its copies from before merges and of everything else in its folder (also what is packed in
workbooks), and of the folder in the documents into which the app writes lists, are searched for
their names and addresses; then the file of people is overwritten and removed. It goes last: who
was interrupted before can still say whom to search for, and begins anew.
Where somebody is still found, the file is named, and in a store the record: a note that names them
is for the privacy check, a list of rooms for the bin. What is too damaged to be looked into, or has
a password, is named as well.

What no program can promise: a disk that moves its blocks about, and a backup of the computer, may
keep what was overwritten here.
"""

from __future__ import annotations

import os
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from typing import IO

from facilitator import locked_files, open_files, people_file, people_lists
from facilitator import people as kept_people
from facilitator.installation import exports_folder
from facilitator.locked_files import ENCRYPTED_PART, MANIFEST
from facilitator.people import People
from facilitator.people_lists import ListsErased
from facilitator.people_record import Person
from facilitator.people_wanted import SHORTEST, Wanted
from facilitator.store_file import reading_uri

MOST_FILES = 5_000
MOST_BYTES = 4_000_000_000
"""Of a folder no more is searched; what is left is said."""

_PIECE = 1 << 20
_MOST_UNPACKED = 512 * 1024 * 1024
_MOST_PLACES = 20
_SQLITE = b"SQLite format 3\0"
_ARCHIVES = (b"PK\3\4", b"PK\5\6", b"PK\7\x08")
# PDF, whose texts are mostly compressed, and gzip, 7-Zip, RAR, bzip2, xz and Zstandard.
_PACKED = (b"%PDF", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")


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

    Raises `Refused` where the file cannot be removed; nobody is erased then.
    """
    store = store.resolve()
    if not kept_people.are_kept(store):
        return Erasure(0, 0, 0, ())
    with People.open(store) as people:
        everybody = people.everybody()
        path, written = people.path, people_lists.remembered(people)
        people_file.refuse_if_used(path)
        lists = people_lists.erase(written)
        people_lists.forget(people, lists.erased)
    # Lists for the meeting software and the rooms were written there.
    more = [exports_folder().resolve(), *lists.changed, *lists.left]
    done = search(store.parent, everybody, *more, but=people_file.parts(path))
    people_file.destroy(path)
    return replace(done, lists=lists)


def search(
    folder: Path, everybody: Iterable[Person], *more: Path, but: Iterable[Path] = ()
) -> Erasure:
    """Search everything in a folder, and in more of them or single files, for these people.

    The files in `but`, by whatever name, are left out.
    """
    everybody = list(everybody)
    out = {_same(one.stat()) for one in but if one.exists()}
    wanted = Wanted(everybody)
    found: list[StillThere] = []
    unread: list[Path] = []
    files = size = 0
    every = chain.from_iterable(_files(one, unread) for one in (folder, *more))
    for path in dict.fromkeys(every):
        try:
            known = path.stat()
            length = known.st_size
            if _same(known) in out:
                continue
            if files >= MOST_FILES or size + length > MOST_BYTES:
                unread.append(path)
                continue
            there, whole = _in_file(path, wanted)
        except OSError:
            unread.append(path)
            continue
        files, size = files + 1, size + length
        if there is not None:
            found.append(there)
        if not whole:
            unread.append(path)
    people = len({one.id for one in everybody})
    return Erasure(people, files, size, tuple(found), wanted.too_short, tuple(unread))


def _same(known: os.stat_result) -> tuple[int, int]:
    return known.st_dev, known.st_ino


def _files(folder: Path, unread: list[Path]) -> Iterator[Path]:
    """What is in a folder and those in it, or a file; what only leads elsewhere is left out.

    Folders that cannot be looked into are added to `unread`.
    """

    def refused(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            unread.append(Path(error.filename))

    if not os.path.isdir(folder):
        if _is_plain(folder):
            yield folder
        return
    for at, below, names in os.walk(folder, onerror=refused):
        below.sort()
        yield from filter(_is_plain, (Path(at, name) for name in sorted(names)))


def _is_plain(path: Path) -> bool:
    """Whether it is a file and leads nowhere else; one that nobody may look at is taken for it."""
    try:
        return path.is_file() and not path.is_symlink()
    except OSError:
        return True


def _in_file(path: Path, wanted: Wanted) -> tuple[StillThere | None, bool]:
    """Who is found in a file, and whether all that is packed in it could be looked into.

    Raises `OSError` where not even its bytes can be read.
    """
    found: set[tuple[str, int]] = set()
    places: dict[str, None] = {}
    with open_files.reading(path) as opened:
        head = opened.read(len(_SQLITE))
        opened.seek(0)
        _in_pieces(iter(lambda: opened.read(_PIECE), b""), wanted, found)
        opened.seek(0)
        whole = not (head.startswith(_PACKED) or locked_files.is_locked(opened))
    try:
        if head.startswith(_ARCHIVES):
            whole = _in_archive(path, wanted, found)
        elif head == _SQLITE:
            _in_store(path, wanted, found, places)
    except Exception:
        # A damaged one is the fault of nobody here, and there is no end to how it can be damaged.
        whole = False
    if not found:
        return None, whole
    kinds = [kind for kind, _ in found]
    some = tuple(islice(places, _MOST_PLACES))
    return StillThere(path, kinds.count("n"), kinds.count("a"), some), whole


def _in_store(
    path: Path, wanted: Wanted, found: set[tuple[str, int]], places: dict[str, None]
) -> None:
    for values in _together(_values(path)):
        # What is cut in the file by the end of a page is whole here.
        who = wanted.within(b"\0".join(text for _, text in values))
        found |= who
        if who and len(places) < _MOST_PLACES:
            only = wanted.only(who)
            places |= {place: None for place, text in values if only.within(text)}


def _together(values: Iterable[tuple[str, bytes]]) -> Iterator[list[tuple[str, bytes]]]:
    """Values in lots: to ask of each by itself would take too long."""
    lot: list[tuple[str, bytes]] = []
    size = 0
    damage: Exception | None = None
    each = iter(values)
    while True:
        try:
            place, text = next(each)
        except StopIteration:
            break
        except Exception as error:
            # Those before it are looked at all the same.
            damage = error
            break
        lot.append((place, text))
        size += len(text)
        if size >= _PIECE:
            yield lot
            lot, size = [], 0
    if lot:
        yield lot
    if damage is not None:
        raise damage


def _in_pieces(pieces: Iterable[bytes], wanted: Wanted, found: set[tuple[str, int]]) -> None:
    before = b""
    for piece in pieces:
        data = before + piece
        found |= wanted.within(data)
        before = data[-wanted.longest :]


def _in_archive(path: Path, wanted: Wanted, found: set[tuple[str, int]]) -> bool:
    """Who is packed in a workbook, an archive; whether each part of it could be unpacked."""
    left, whole = _MOST_UNPACKED, True

    def unpacked(part: IO[bytes]) -> Iterator[bytes]:
        nonlocal left, whole
        first = True
        while piece := part.read(_PIECE):
            left -= len(piece)
            # What is packed once more is not unpacked: it could be so any number of times.
            whole = whole and not (first and piece.startswith((*_ARCHIVES, *_PACKED)))
            first = False
            yield piece
            if left <= 0:
                raise ValueError(path)

    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            try:
                with archive.open(info) as part:
                    _in_pieces(unpacked(part), wanted, found)
                if info.filename == MANIFEST and ENCRYPTED_PART in archive.read(info):
                    whole = False
            except Exception:
                # As above; the parts beside it are looked into all the same.
                whole = False
                if left <= 0:
                    break
    return whole


def _values(path: Path) -> Iterator[tuple[str, bytes]]:
    """Every text of a store, with its table and record. Raises where it is no sound one."""
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
                    if isinstance(value, bytes) and len(value) >= SHORTEST:
                        yield f"{table} {shown}", _inflated(value)


def _inflated(value: bytes) -> bytes:
    if not value.startswith(b"x"):
        return value
    try:
        return zlib.decompress(value)
    except zlib.error:
        return value
