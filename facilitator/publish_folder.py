"""The published folder: files, checksums, and how it takes the place of an older one at once."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from facilitator.files import digest_of, free_beside
from facilitator.reasons import Reason, Refused

INDEX = "index.html"
SUMS = "SHA256SUMS"
OURS = '<meta name="generator" content="Breakout Facilitator">'
"""In the head of every page of ours; an index with it makes a folder one of ours."""
_IN_HEAD = 4_000
_PART = re.compile(r"-\d+\.(?=wiki$)")


@dataclass(frozen=True)
class File:
    """A file in the folder: its path there with `/`, of which output it is, and what it is.

    `size` in bytes and `sha256` are of what was written.
    """

    path: str
    output: str
    what: str
    size: int = 0
    sha256: str = ""


def measured(folder: Path, file: File) -> File:
    """The file with its size and checksum, on disk for good."""
    path = folder / file.path
    with path.open("rb+") as opened:
        os.fsync(opened.fileno())
    return File(file.path, file.output, file.what, path.stat().st_size, digest_of(path))


def sums(files: Iterable[File]) -> str:
    """The checksums as `sha256sum -c` reads them."""
    return "".join(f"{one.sha256}  {one.path}\n" for one in sorted(files, key=lambda f: f.path))


def refuse_others(target: Path) -> None:
    """Refuse a place that holds anything that was not published before.

    Raises `Refused` (`publish_not_a_folder`, `publish_over`).
    """
    if not target.exists():
        return
    if not target.is_dir():
        raise Refused(Reason("publish_not_a_folder", str(target)))
    inside = sorted(path.name for path in target.iterdir())
    if inside and not _is_ours(target):
        raise Refused(Reason("publish_over", str(target), inside[0]))


@dataclass(frozen=True)
class Kept:
    """An older folder that is kept, and whether it was changed since it was published.

    Else it has outputs that were not chosen this time: these may be wanted still.
    """

    folder: Path
    changed: bool


def put_in_place(made: Path, target: Path) -> Kept | None:
    """Move a finished folder to where it belongs; gives where an older one is kept.

    One that is as it was published is replaced, if all its outputs are there again; one in which
    somebody changed something, or that has others, is kept beside it as `… (1)`. Where the last
    step fails the older one is back. Raises as `refuse_others`, and OSError.
    """
    refuse_others(target)
    if not target.exists():
        os.replace(made, target)
        return None
    changed = any(target.iterdir()) and not _is_unchanged(target)
    keeps = changed or bool(_outputs(target) - _outputs(made))
    aside = free_beside(target, "") if keeps else made.with_name(f"{made.name}-older")
    os.replace(target, aside)
    try:
        os.replace(made, target)
    except BaseException:
        os.replace(aside, target)
        raise
    if keeps:
        return Kept(aside, changed)
    shutil.rmtree(aside, ignore_errors=True)
    return None


def _outputs(folder: Path) -> set[str]:
    """What stands in a folder; the parts of a page (`report-2.wiki`) are one."""
    return {_PART.sub(".", path.name) for path in folder.iterdir()}


def _is_ours(folder: Path) -> bool:
    try:
        with (folder / INDEX).open(encoding="utf-8", errors="replace") as page:
            return (folder / SUMS).is_file() and OURS in page.read(_IN_HEAD)
    except OSError:
        return False


def _is_unchanged(folder: Path) -> bool:
    """Whether the files are those that were published, all of them and no others."""
    listed: dict[str, str] = {}
    for line in (folder / SUMS).read_text(encoding="utf-8", errors="replace").splitlines():
        digest, _, name = line.partition("  ")
        listed[name] = digest
    there = {
        path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if not path.is_dir()
    }
    there.pop(SUMS, None)
    return there.keys() == listed.keys() and all(
        path.is_file() and not path.is_symlink() and digest_of(path) == listed[name]
        for name, path in there.items()
    )
