"""Files of an event: what its workbook and its store are called; saving loses nobody's edits."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from facilitator.event import Event
from facilitator.files import digest_of, free_beside, why
from facilitator.reasons import Reason, Refused
from facilitator.text import clean

ENDING = ".event.xlsx"
_NO_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
_LONGEST = 80


@dataclass(frozen=True)
class Saved:
    """Where an event was written, and where the file went that somebody had edited there."""

    path: Path
    aside: Path | None
    digest: str


def file_name(event: Event) -> str:
    """`Global Conversations.event.xlsx`."""
    return f"{_name(event.title)}{ENDING}"


def store_path(folder: Path, event: Event) -> Path:
    """Where the store of this event is kept, by its id; two ids never have the same."""
    name = _name(event.id)
    if name != event.id:
        name = f"{name}-{hashlib.sha256(event.id.encode('utf-8')).hexdigest()[:12]}"
    return folder / f"{name}.sqlite"


def save(event: Event, folder: Path, known: str = "") -> Saved:
    """Write the event into this folder; `known` is the digest of what was saved there last.

    Raises `Refused` as `write_at`.
    """
    # Only now: what writes workbooks takes its time to be read.
    from facilitator import event_write

    return write_at(lambda made: event_write.write(event, made), folder / file_name(event), known)


def write_at(write: Callable[[Path], Path], path: Path, known: str = "") -> Saved:
    """Let `write` make a workbook that then stands at `path`, and never write over another.

    What stood there and has not the digest `known` was edited by somebody: it is kept beside it.
    Raises `Refused` as `event_write.write`.
    """
    made = write(path.with_name(f".{os.getpid()}-{path.name}"))
    try:
        digest = digest_of(made)
        aside = None
        if path.exists() and digest_of(path) != known:
            aside = free_beside(path, ENDING)
            os.replace(path, aside)
        os.replace(made, path)
    except OSError as error:
        made.unlink(missing_ok=True)
        raise Refused(Reason("event_not_writable", str(path), why(error))) from error
    return Saved(path, aside, digest)


def _name(text: str) -> str:
    name = " ".join(_NO_NAME.sub(" ", clean(text)).split())[:_LONGEST].strip(" .")
    return f"_{name}" if not name or _RESERVED.fullmatch(name) else name
