"""Where lists with people's names were written: remembered, to be erased with the people.

They may be written anywhere, also where no search would look. So each is remembered in the file of
people, which no copy, export or publication has: its path, and a digest of what was written. What
still stands there as it was written is erased; what somebody has changed is theirs, and searched.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from facilitator import people_file
from facilitator.files import digest_of
from facilitator.people import People


@dataclass(frozen=True)
class ListsErased:
    """What became of the lists: `erased`, `changed` by somebody since, `missing` from their place.

    `left` could not be erased, for want of a permission or a disk.
    """

    erased: tuple[Path, ...] = ()
    changed: tuple[Path, ...] = ()
    missing: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()


def remember(people: People, files: Iterable[Path]) -> None:
    """Lists were written here, as they stand there now. Raises `Refused`."""
    rows = [(str(path.resolve()), _digest(path)) for path in files]
    with people.changing() as connection:
        connection.executemany("INSERT OR REPLACE INTO lists VALUES (?, ?)", rows)


def remembered(people: People) -> dict[Path, str]:
    """Every list that was written, with the digest of what was in it. Raises `Refused`."""
    rows = people.select("SELECT path, digest FROM lists ORDER BY path")
    return {Path(path): digest for path, digest in rows}


def forget(people: People, files: Iterable[Path]) -> None:
    """These lists are erased: nobody is to look for them again. Raises `Refused`."""
    with people.changing() as connection:
        rows = [(str(path),) for path in files]
        connection.executemany("DELETE FROM lists WHERE path = ?", rows)


def erase(lists: dict[Path, str]) -> ListsErased:
    """Erase those that still are what was written."""
    found: dict[str, list[Path]] = {"erased": [], "changed": [], "missing": [], "left": []}
    for path, digest in lists.items():
        found[_erase(path, digest)].append(path)
    return ListsErased(**{name: tuple(paths) for name, paths in found.items()})


def _erase(path: Path, digest: str) -> str:
    try:
        if path.is_symlink() or not path.is_file():
            return "missing"
        if _digest(path) != digest:
            return "changed"
        people_file.overwrite(path)
        path.unlink()
    except OSError:
        return "left"
    return "erased"


def _digest(path: Path) -> str:
    """Of what is in a file; empty where it cannot be read."""
    try:
        return digest_of(path)
    except OSError:
        return ""
