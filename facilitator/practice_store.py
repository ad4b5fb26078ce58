"""The store that is practised in: a rehearsal with a few people in it, in a folder of its own.

The folder is emptied when the practice is left. While it lasts, `installation.documents_in` keeps
there what would go to the documents, so nothing of it gets among what is real.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from facilitator import agenda, merge, rehearse, sessions
from facilitator.clock import MINUTE, SECOND
from facilitator.event import RESOURCES, Event
from facilitator.files import is_full, why
from facilitator.progress import Report, silent
from facilitator.reasons import Reason, Refused
from facilitator.records import AgendaRun, Attendance, Ballot, Note, Session, Talk
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.transaction import Transaction
from facilitator.words import QT_TRANSLATE_NOOP
from facilitator.workbook_write import export_room

SCRIPT = RESOURCES / "rehearsal" / "practice.json"
ENGLISH = "en"
_OF_WINDOW = "*"
_PREFIX = "practice-"
_STORE = "practice.sqlite"
_INSTALLATION = "practice"
_NEW_S = 3600
_ROOMS, _NOTES, _TWICE = 3, 12, "2"
"""How many rooms have sent a workbook, how much they noted, and which of them sent a second."""


def make_folder(near: Path) -> Path:
    """A new folder for a practice, beside the stores in `near` where that can be written.

    What practices have left there that were not ended, as in a crash, goes. Raises `Refused`
    (`disk_full`, `not_writable`) where no folder can be made anywhere.
    """
    for left in _left(near):
        shutil.rmtree(left, ignore_errors=True)
    for place in (near, None):
        try:
            return Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place))
        except OSError as error:
            failed = error
    code = "disk_full" if is_full(failed) else "not_writable"
    raise Refused(Reason(code, tempfile.gettempdir(), why(failed))) from failed


def remove_folder(folder: Path) -> None:
    """Throw away all of a practice, when its store is closed."""
    shutil.rmtree(folder, ignore_errors=True)


def documents(folder: Path) -> Path:
    """Where workbooks and everything else that is written go, in the folder of a practice."""
    return folder / "Practice"


def prepare(
    folder: Path,
    role: str,
    where: tuple[str, str, str],
    report: Report = silent,
    language: str = ENGLISH,
) -> Store:
    """Make the store of a practice in `folder`, and for a coordinator workbooks to merge.

    `where` are day, round and room of the built-in event; in this room `language` is spoken,
    English where nothing is written for it. Raises `Refused` as `Store.open` and
    `rehearse.write`. `report` may raise `Cancelled`.
    """
    event = Event.built_in()
    documents(folder).mkdir(parents=True, exist_ok=True)
    books = documents(folder) if role == "coordinator" else None
    if books is None:
        event = _spoken(event, where[2], language)
    if books is not None:
        rehearse.write(books, rooms=_ROOMS, notes=_NOTES, report=report, event=event)
    store = Store.open(
        folder / _STORE, installation=_INSTALLATION, event=event, rehearsal=True, fleeting=True
    )
    try:
        if books is not None:
            _send_twice(store, folder, books / f"room-0{_TWICE}.xlsx")
        else:
            _fill_room(store, sessions.place(store, *where), language)
    except BaseException:
        store.close()
        raise
    return store


def _left(near: Path) -> Iterator[Path]:
    """Folders of practices that nobody is in any more; one just made may have no store yet."""
    for found in sorted(near.glob(f"{_PREFIX}*")) if near.is_dir() else []:
        with suppress(Timeout, OSError):
            if time.time() - found.stat().st_mtime > _NEW_S:
                with FileLock(found / f"{_STORE}.lock", timeout=0):
                    pass
                yield found


# A room with people in it


def _spoken(event: Event, room: str, language: str) -> Event:
    """The event with a room that speaks this language."""
    rooms = (replace(one, language=language) if one.key == room else one for one in event.rooms)
    return replace(event, rooms=tuple(rooms))


def _fill_room(store: Store, where: Place, language: str) -> None:
    """Six people have talked for a while, five have voted, two want to give a talk."""
    script = _script()
    begun = store.clock() - 20 * MINUTE
    # No change that a person made: Ctrl+Z goes back to here, and not further.
    label = QT_TRANSLATE_NOOP("History", "Rehearsal played")
    with store.change(label, kind="event") as change:
        change.at = begun
        sessions.enter(change, where)
        _open_agenda(change, store, where)
        spoken = Counter[str]()
        for one, people in script["languages"].items():
            spoken[language if one == _OF_WINDOW else one] += people
        crowd = {name: script[name] for name in ("present", "communities")}
        change.add(Attendance, session=where.id, at=begun, languages=dict(spoken), **crowd)
        for at, said in enumerate(script["notes"]):
            change.at = begun + at * 2 * MINUTE
            content = _said(said, "text", language)
            content["initiatives"] = tuple(said.get("initiatives", ()))
            change.add(Note, session=where.id, **content)
        change.edit(Session, where.id, capture="ballots")
        for at, choices in enumerate(script["ballots"]):
            change.at = begun + 18 * MINUTE + at * 5 * SECOND
            change.add(Ballot, session=where.id, choices=tuple(choices))
        for position, talk in enumerate(script["talks"]):
            content = _said(talk, "title", language)
            change.add(Talk, session=where.id, position=position, **content)


def _said(said: dict[str, Any], words: str, language: str) -> dict[str, Any]:
    """A note or a talk whose `words` are in one language: this one, if it is written in several."""
    texts = said[words]
    if not isinstance(texts, dict):
        return dict(said)
    spoken = language if language in texts else ENGLISH
    return {**said, words: texts[spoken], "language": spoken}


def _open_agenda(change: Transaction, store: Store, where: Place) -> None:
    """What comes before the discussion of the round is over; that is to be started."""
    for item in store.event.agenda:
        if item.round == where.round:
            return
        run = agenda.run_of(change, store.event, where.day, where.room, item.key)
        change.edit(AgendaRun, run.id, done=True)


# Rooms that have sent workbooks


def _send_twice(store: Store, folder: Path, book: Path) -> None:
    """Let a note of this workbook be changed here, and otherwise in a second workbook."""
    said = _script()["conflict"]
    merge.merge(store, [book])
    # The third note: what is asked about should not be at the very edge of the list.
    note = store.find(Note)[2]
    _change_note(store, note, said["here"])
    with Store.open(
        folder / "other.sqlite",
        installation="other laptop",
        event=store.event,
        rehearsal=True,
        fleeting=True,
    ) as other:
        merge.merge(other, [book])
        _change_note(other, note, said["there"])
        book.unlink()
        export_room(other, _TWICE, book)


def _change_note(store: Store, note: Note, tail: str) -> None:
    label = QT_TRANSLATE_NOOP("History", "Note changed")
    with store.change(label, kind="event") as change:
        change.edit(Note, note.id, text=note.text + tail)


def _script() -> dict[str, Any]:
    return json.loads(SCRIPT.read_text(encoding="utf-8"))
