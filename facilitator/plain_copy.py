"""The second copy: every saved note, at once, as a line of a plain-text file per session.

Whatever happens to the store, the words are there to be read with any editor. The file only
grows: an edit, a removal or an undo is a further line. Notes of other laptops, which a merge
brings, are in the copies of those laptops.

What the file does not take is kept in memory and tried again with the next note. After a slow
append (a network drive that sleeps, a folder that is being synchronised) the next one waits ten
times as long, so that whoever types is held up a tenth of the time at most. There is no thread of
its own: Python may collect a window's objects on whatever thread it runs, and Qt cannot bear that.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import takewhile
from pathlib import Path
from time import monotonic

from facilitator import files
from facilitator.changes import Changes
from facilitator.installation import MADE_WITH
from facilitator.reasons import Reason, Refused
from facilitator.records import Note, Session
from facilitator.store import Store
from facilitator.store_records import get_many

_MOST_WAITING = 2_000_000  # letters kept while the file cannot be written
_UNNAMED = re.compile(r"[^\w.-]+")
_INDENT = " " * 7
_SLOW_S = 0.2
_PAUSE = 10


@dataclass(frozen=True)
class _Piece:
    """Text of one day to be appended to a file; a new file begins with its head.

    `other` is the file to take where `path` is there already, and is of another event.
    """

    path: Path
    other: Path
    head: str
    day: str
    text: str


class PlainCopy:
    """Follows a store's notes into `folder`.

    `failed` hears once why that does not work, and again only after it has worked in between.
    """

    def __init__(
        self, store: Store, folder: Path, failed: Callable[[Refused], None] | None = None
    ) -> None:
        self._store = store
        self._folder = folder
        self._failed = failed or (lambda _refused: None)
        self._waiting: list[_Piece] = []
        self._writing = threading.Lock()
        self._not_before = 0.0
        self._is_failing = False
        self._days: dict[Path, str] = {}
        self._end = store.listen(self._hear)

    def path_of(self, session: Session) -> Path:
        """The file of a session: `room-07-day-1-priorities.txt`."""
        number = session.room.zfill(2) if session.room.isdecimal() else session.room
        name = _UNNAMED.sub("-", f"room-{number}-day-{session.day}-{session.round}")
        rehearsal = "rehearsal-" if self._store.is_rehearsal else ""
        return self._folder / f"{rehearsal}{name}.txt"

    def close(self) -> None:
        """Listen no more, and write what still waits."""
        self._end()
        with self._writing:
            self._try()

    def _hear(self, changes: Changes) -> None:
        if changes.kind == "merge" or Note.table not in changes.tables or changes.ids is None:
            return
        with self._store.reading() as connection:
            notes = get_many(connection, Note, list(changes.ids))
            sessions = get_many(connection, Session, list({n.session for n in notes.values()}))
        by_session: dict[str, list[Note]] = {}
        for note in sorted(notes.values(), key=lambda one: (one.created, one.id)):
            by_session.setdefault(note.session, []).append(note)
        for session_id, found in by_session.items():
            session = sessions.get(session_id)
            if session is not None:
                text = "".join(entry(note, changes.kind) for note in found)
                day = datetime.fromtimestamp(max(note.changed for note in found) / 1000)
                self._take(self._piece(session, f"{day:%Y-%m-%d}", text))

    def _take(self, piece: _Piece) -> None:
        with self._writing:
            self._waiting.append(piece)
            began = monotonic()
            if began >= self._not_before:
                self._try()
                took = monotonic() - began
                self._not_before = began + took * (_PAUSE if took > _SLOW_S else 0)
            self._forget_oldest()

    def _piece(self, session: Session, day: str, text: str) -> _Piece:
        path = self.path_of(session)
        event = _UNNAMED.sub("-", self._store.event.id)
        other = path.with_name(f"{path.stem}-{event}.txt")
        return _Piece(path, other, self._head(session), day, text)

    def _head(self, session: Session) -> str:
        event = self._store.event
        return (
            f"{event.title}\n"
            f"Room {session.room}, day {session.day}, {event.round(session.round).title}\n"
            f"A second copy of the notes, written as they were saved by {MADE_WITH}. "
            "What was changed later stands further down.\n\n"
        )

    def _try(self) -> None:
        """Write what waits, in order; what cannot be written waits on."""
        while self._waiting:
            first = self._waiting[0]
            # What goes to one file is one append: each has to wait for the disk.
            together = _of_one_file(self._waiting)
            text = "".join(piece.text for piece in together)
            try:
                self._append(replace(first, text=text))
            except OSError as error:
                self._tell(first.path, error)
                return
            del self._waiting[: len(together)]
        self._is_failing = False

    def _append(self, piece: _Piece) -> None:
        """Append, and wait for the disk."""
        path = piece.path if _is_of(piece.path, piece.head) else piece.other
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        handle = os.open(path, flags, 0o644)
        try:
            text = piece.text
            if self._days.get(path) != piece.day:
                text = f"{piece.day}\n\n{text}"
            if not os.fstat(handle).st_size:
                text = piece.head + text
            rest = memoryview(text.encode("utf-8", "replace"))
            while rest:
                rest = rest[os.write(handle, rest) :]
            os.fsync(handle)
        finally:
            os.close(handle)
        self._days[path] = piece.day

    def _tell(self, path: Path, error: OSError) -> None:
        if not self._is_failing:
            self._is_failing = True
            code = "copy_disk_full" if files.is_full(error) else "copy_not_writable"
            self._failed(Refused(Reason(code, str(path), files.why(error))))

    def _forget_oldest(self) -> None:
        """Memory has an end too; the store has everything."""
        while sum(len(piece.text) for piece in self._waiting) > _MOST_WAITING:
            self._waiting.pop(0)


def _of_one_file(waiting: list[_Piece]) -> list[_Piece]:
    """The first pieces, as far as they go to the same file on the same day."""
    path, day = waiting[0].path, waiting[0].day
    return list(takewhile(lambda one: (one.path, one.day) == (path, day), waiting))


def _is_of(path: Path, head: str) -> bool:
    """Whether a file is new, or begins as this event's do."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            first = file.readline(1000)
    except FileNotFoundError:
        return True
    return not first or first == head.split("\n")[0] + "\n"


def entry(note: Note, kind: str = "change") -> str:
    """A note as the file has it: when, what happened, what it says besides; then its words.

    `kind` is that of the change that saved it.
    """
    at = datetime.fromtimestamp(note.changed / 1000).strftime("%H:%M")
    parts = [_what(note, kind), note.kind.capitalize(), note.community, note.language.upper()]
    parts += ["interpreted" if note.interpreted else "", _on(note)]
    parts += [f"+{note.support}" if note.support else "", "key note" if note.key else ""]
    if note.kind == "quote" and note.consent != "unasked":
        parts.append("may be published" if note.consent == "yes" else "not to be published")
    lines = [f"{at}  {', '.join(part for part in parts if part)}", *_indented(note.text)]
    if note.translation:
        by = f" by {note.translation_by}" if note.translation_by else ""
        language = f" {note.translation_language.upper()}" if note.translation_language else ""
        lines.append(f"{_INDENT}[Translation{language}{by}]")
        lines += _indented(note.translation)
    return "\n".join(lines) + "\n\n"


def _what(note: Note, kind: str) -> str:
    """What happened to a note that is not new, and which one it is: by when it was written."""
    written = datetime.fromtimestamp(note.created / 1000).strftime("%H:%M")
    undone = {"undo": "Undone: ", "redo": "Done again: "}.get(kind, "")
    if note.deleted:
        return f"{undone}Removed the note of {written}"
    if kind == "change" and note.changed == note.created:
        return ""
    return f"{undone}Changed the note of {written}"


def _on(note: Note) -> str:
    tags = [f"#{number}" for number in note.initiatives]
    return " ".join([*tags, *([f"cluster {note.cluster}"] if note.cluster else [])])


def _indented(text: str) -> Iterable[str]:
    return (f"{_INDENT}{line}".rstrip() for line in text.split("\n"))
