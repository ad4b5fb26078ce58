"""What is practised: one thing to do at a time, and what in the store shows that it was done.

A step is data. To add one: a `PracticeStep` in the track of its role, with a proof that asks what
is true now, not which key was pressed; the keys it names must be on the list that F1 shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from facilitator import conflicts
from facilitator.changes import Changes
from facilitator.records import AgendaRun, Ballot, Goal, Note, Record, Session, Step, Talk
from facilitator.roll_call import roll_call
from facilitator.store import Store
from facilitator.store_records import get_many
from facilitator.words import QT_TRANSLATE_NOOP

R = TypeVar("R", bound=Record)

STAGE = "stage"
"""In `Evidence.shown`: the stage is open. All other names there are those of pages."""


@dataclass(frozen=True)
class Evidence:
    """What may show that a step was done.

    `changes` is what the store has just announced, None where only a look is taken; `folder` is
    where files of the practice go; `shown` is what is on the screen.
    """

    store: Store
    folder: Path
    changes: Changes | None = None
    shown: frozenset[str] = frozenset()


Proof = Callable[[Evidence], bool]


@dataclass(frozen=True)
class PracticeStep:
    """One thing to do. `name` says it in few words, `text` how, `keys` where it is and with what.

    A step that `looks` is proved by what is there, a file or a window; the others by a change
    that the store has announced.
    """

    key: str
    name: str
    text: str
    keys: tuple[str, ...]
    done: Proof
    looks: bool = False


def _touched(evidence: Evidence, kind: type[R], *ways: str) -> Iterator[R]:
    """Records of this kind as they are after the change, where a person has made it."""
    changes = evidence.changes
    if changes is None or changes.kind not in (ways or ("change",)):
        return
    if kind.table not in changes.tables or not changes.ids:
        return
    with evidence.store.reading() as connection:
        found = get_many(connection, kind, sorted(changes.ids))
    yield from (record for record in found.values() if not record.deleted)


def _note(evidence: Evidence) -> bool:
    return any(_touched(evidence, Note))


def _on_24(evidence: Evidence) -> bool:
    return any("24" in note.initiatives for note in _touched(evidence, Note))


def _concern(evidence: Evidence) -> bool:
    return any(note.kind == "concern" for note in _touched(evidence, Note))


def _changed_note(evidence: Evidence) -> bool:
    return any(note.changed > note.created for note in _touched(evidence, Note))


def _undone(evidence: Evidence) -> bool:
    return evidence.changes is not None and evidence.changes.kind == "undo"


def _countdown(evidence: Evidence) -> bool:
    return any(run.started for run in _touched(evidence, AgendaRun))


def _ballot(evidence: Evidence) -> bool:
    return any(not one.withdrawn for one in _touched(evidence, Ballot))


def _closed(evidence: Evidence) -> bool:
    return any(session.vote_closed for session in _touched(evidence, Session))


def _goal(evidence: Evidence) -> bool:
    return any(goal.text for goal in _touched(evidence, Goal))


def _step(evidence: Evidence) -> bool:
    return any(step.text for step in _touched(evidence, Step))


def _talk(evidence: Evidence) -> bool:
    return any(talk.state == "speaking" for talk in _touched(evidence, Talk))


def _stage(evidence: Evidence) -> bool:
    return STAGE in evidence.shown


def _exported(evidence: Evidence) -> bool:
    return any(evidence.folder.glob("room-*.xlsx"))


def _merged(evidence: Evidence) -> bool:
    """All three are in; the second room had sent a workbook before."""
    if evidence.changes is None:
        return False
    sent = roll_call(evidence.store)
    return {"1", "2", "3"} <= set(sent.received) and "2" in sent.revised


def _decided(evidence: Evidence) -> bool:
    return _merged(evidence) and not conflicts.open_conflicts(evidence.store)


def _results(evidence: Evidence) -> bool:
    return "results" in evidence.shown


def _event(evidence: Evidence) -> bool:
    return any(room.note_taker for room in evidence.store.event.rooms)


def _published(evidence: Evidence) -> bool:
    """The sums are written last of all, and everything appears at once."""
    return any(evidence.folder.glob("*/SHA256SUMS"))


_NOTE = PracticeStep(
    "note",
    QT_TRANSLATE_NOOP("Practice", "a note"),
    QT_TRANSLATE_NOOP("Practice", "Type what somebody says, and press Enter."),
    ("Ctrl+1", "Enter"),
    _note,
)
_NOTE_BESIDE = PracticeStep(
    "note",
    QT_TRANSLATE_NOOP("Practice", "a note"),
    QT_TRANSLATE_NOOP(
        "Practice", "Note what somebody says: into the field, type, Enter. Esc leads out of it."
    ),
    ("Ctrl+N", "Enter"),
    _note,
)
_INITIATIVE = PracticeStep(
    "initiative",
    QT_TRANSLATE_NOOP("Practice", "a note on an initiative"),
    QT_TRANSLATE_NOOP(
        "Practice", "Put a note on initiative 24: type #24, a space, the words, and press Enter."
    ),
    ("Ctrl+1", "#"),
    _on_24,
)
_CONCERN = PracticeStep(
    "concern",
    QT_TRANSLATE_NOOP("Practice", "a concern"),
    QT_TRANSLATE_NOOP(
        "Practice", "Note a concern: begin with an exclamation mark, as in: !Who will pay?"
    ),
    ("Ctrl+1", "!"),
    _concern,
)
_EDIT = PracticeStep(
    "edit",
    QT_TRANSLATE_NOOP("Practice", "changing a note"),
    QT_TRANSLATE_NOOP(
        "Practice", "Change your last note: Up in the empty field, other words, Enter."
    ),
    ("Ctrl+1", "Up"),
    _changed_note,
)
_UNDO = PracticeStep(
    "undo",
    QT_TRANSLATE_NOOP("Practice", "undo"),
    QT_TRANSLATE_NOOP("Practice", "Take that back. It works for everything, as often as you like."),
    ("Ctrl+Z",),
    _undone,
)
_COUNTDOWN = PracticeStep(
    "countdown",
    QT_TRANSLATE_NOOP("Practice", "the countdown"),
    QT_TRANSLATE_NOOP("Practice", "Start the countdown of the discussion, from any page."),
    ("Ctrl+T",),
    _countdown,
)
_BALLOT = PracticeStep(
    "ballot",
    QT_TRANSLATE_NOOP("Practice", "a ballot"),
    QT_TRANSLATE_NOOP(
        "Practice", "Count the sixth person’s ballot: go to Votes, type 2 24 31, and press Enter."
    ),
    ("Ctrl+2", "Enter"),
    _ballot,
)
_CLOSE = PracticeStep(
    "close",
    QT_TRANSLATE_NOOP("Practice", "closing the vote"),
    QT_TRANSLATE_NOOP("Practice", "Everybody has voted: close the vote. It can be opened again."),
    ("Ctrl+2", "Ctrl+R"),
    _closed,
)
_STEP = PracticeStep(
    "step",
    QT_TRANSLATE_NOOP("Practice", "a step"),
    QT_TRANSLATE_NOOP(
        "Practice", "Go to Plan: type a first step for the initiative that won, and press Enter."
    ),
    ("Ctrl+3", "Enter"),
    _step,
)
_GOAL = PracticeStep(
    "goal",
    QT_TRANSLATE_NOOP("Practice", "a goal"),
    QT_TRANSLATE_NOOP(
        "Practice", "Now its goal, in one sentence: F6 twice leads to the field. Type, press Enter."
    ),
    ("F6", "Enter"),
    _goal,
)
_TALK = PracticeStep(
    "talk",
    QT_TRANSLATE_NOOP("Practice", "a lightning talk"),
    QT_TRANSLATE_NOOP("Practice", "Go to Talks, and start the one that waits with Space."),
    ("Ctrl+4", "Space"),
    _talk,
)
_STAGE = PracticeStep(
    "stage",
    QT_TRANSLATE_NOOP("Practice", "the stage"),
    QT_TRANSLATE_NOOP(
        "Practice",
        "Show the stage, the window that you share with the room. The same key closes it.",
    ),
    ("Ctrl+P",),
    _stage,
    looks=True,
)
_EXPORT = PracticeStep(
    "export",
    QT_TRANSLATE_NOOP("Practice", "the export"),
    QT_TRANSLATE_NOOP(
        "Practice", "Export the room’s workbook: this is what you send to the coordinator."
    ),
    ("Ctrl+E",),
    _exported,
    looks=True,
)
_MERGE = PracticeStep(
    "merge",
    QT_TRANSLATE_NOOP("Practice", "a merge"),
    QT_TRANSLATE_NOOP(
        "Practice",
        "Three rooms have sent a workbook. Open all three, then merge them.",
    ),
    ("Ctrl+5", "Ctrl+O", "Ctrl+Enter"),
    _merged,
)
_DECIDE = PracticeStep(
    "decide",
    QT_TRANSLATE_NOOP("Practice", "a decision"),
    QT_TRANSLATE_NOOP(
        "Practice",
        "A note of room 2 was changed in two places. Open Decide; K or T chooses one, then Enter.",
    ),
    ("Ctrl+Enter", "K", "T"),
    _decided,
)
_RESULTS = PracticeStep(
    "results",
    QT_TRANSLATE_NOOP("Practice", "the results"),
    QT_TRANSLATE_NOOP(
        "Practice", "Look at the results: Enter on an initiative shows the rooms behind its votes."
    ),
    ("Ctrl+6", "Enter"),
    _results,
    looks=True,
)
_EVENT = PracticeStep(
    "event",
    QT_TRANSLATE_NOOP("Practice", "the event"),
    QT_TRANSLATE_NOOP(
        "Practice",
        "On the page of the event, name a room’s note-taker: go to the cell, type, Enter.",
    ),
    ("Ctrl+8", "Enter"),
    _event,
    looks=True,
)
_PUBLISH = PracticeStep(
    "publish",
    QT_TRANSLATE_NOOP("Practice", "publishing"),
    QT_TRANSLATE_NOOP(
        "Practice", "Publish all of it into a folder of this practice. Nothing is sent anywhere."
    ),
    ("Ctrl+7", "Ctrl+Enter"),
    _published,
    looks=True,
)

TRACKS: dict[str, tuple[PracticeStep, ...]] = {
    "facilitator": (
        _COUNTDOWN,
        _NOTE_BESIDE,
        _BALLOT,
        _CLOSE,
        _STEP,
        _GOAL,
        _TALK,
        _STAGE,
        _EXPORT,
    ),
    "note-taker": (_NOTE, _INITIATIVE, _CONCERN, _EDIT, _UNDO, _BALLOT, _STEP, _GOAL, _EXPORT),
    "coordinator": (_MERGE, _DECIDE, _RESULTS, _EVENT, _PUBLISH),
}
"""What each role practises, in this order."""
