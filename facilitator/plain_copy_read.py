"""What the plain-text copies of the notes have that a store has not: the words of lost notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_HEAD = re.compile(r"\d\d:\d\d  \S")
_INDENT = " " * 7
_TRANSLATION = re.compile(r"\[Translation[^\]]*\]")
_MOST_BYTES = 64 << 20
MOST_FILES = 500


@dataclass(frozen=True)
class Missing:
    """A plain-text copy, and how many of its notes are nowhere in the store."""

    path: Path
    notes: int


def missing_in(known: Iterable[str], folder: Path, title: str) -> list[Missing]:
    """The plain copies in `folder` of the event with this title, with notes not among `known`.

    `known` are all texts that the store has or had, as typed.
    """
    texts = {_plain(text) for text in known}
    found = []
    for path in _files(folder):
        lost = {text for text in _texts(path, title) if text not in texts}
        if lost:
            found.append(Missing(path, len(lost)))
    return found


def _files(folder: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(folder.glob("*room-*.txt"))[:MOST_FILES]
    return []


def _texts(path: Path, title: str) -> Iterator[str]:
    """The words of every entry of a file; none where it is of another event, or too large."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    except OSError:
        return
    if not lines or lines[0] != title:
        return
    entry: list[str] | None = None
    for line in [*lines, "00:00  end"]:
        if line.startswith(_INDENT) or not line:
            if entry is not None:
                entry.append(line.removeprefix(_INDENT))
            continue
        if entry is not None:
            text = _plain("\n".join(_without_translation(entry)))
            if text:
                yield text
        entry = [] if _HEAD.match(line) else None


def _without_translation(lines: list[str]) -> list[str]:
    for at, line in enumerate(lines):
        if _TRANSLATION.fullmatch(line):
            return lines[:at]
    return lines


def _plain(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
