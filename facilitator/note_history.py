"""What a note said before: each version this store knows of, who made it and when."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sqlalchemy import Connection, Row, func, select

from facilitator import by_hand, rival_versions, store_facts, tables
from facilitator.reasons import Reason, Refused
from facilitator.records import Note
from facilitator.store import Store
from facilitator.transaction import Step
from facilitator.versions import parse
from facilitator.words import QT_TRANSLATE_NOOP, Saying

How = Literal["change", "undo", "redo", "merged", "by hand", "beside"]


@dataclass(frozen=True)
class Version:
    """One version of a note.

    `at` is when it was made (UTC ms), `how` by a change here, by undo or redo, by a merge, in a
    spreadsheet (`by hand`), or that it stands `beside` the one shown until somebody decides.
    `label` says what a change here was. `file` is the workbook that brought it, `is_own` that it
    was made on this device, `is_shown` that it is what the note says now.
    """

    note: Note
    at: int
    how: How
    label: Saying | None = None
    file: str = ""
    is_own: bool = False
    is_shown: bool = False


def of_note(store: Store, note_id: str) -> list[Version]:
    """All versions known, the newest first; the one shown is marked."""
    with store.reading() as connection:
        notes = tables.TABLES[Note]
        row = connection.execute(select(notes).where(notes.c.id == note_id)).one_or_none()
        if row is None:
            return []
        shown = tables.record_of(Note, row)
        own = list(_made_here(connection, note_id))
        names = store_facts.own_devices(connection, store.device)
        rivals = rival_versions.of_record(connection, Note, note_id)
        past = rival_versions.past_of(connection, Note, note_id)
        before = [step.before for _, step in own if isinstance(step.before, Note)]
        file_of = _files(connection, [*rivals, *past, *before, shown])
    found: dict[tuple[str, str], tuple[int, Version]] = {}

    def take(place: int, version: Version) -> None:
        key = version.note.version, by_hand.digest(version.note)
        found.setdefault(key, (place, version))

    for line, step in own:
        if isinstance(step.after, Note):
            label = Saying(str(line.label), json.loads(str(line.label_values)))
            how = _HOW.get(str(line.kind), "change")
            mine = str(line.device) in names
            take(int(line.id), Version(step.after, int(line.at), how, label, is_own=mine))
    for note in rivals:
        take(0, Version(note, note.changed, "beside", None, file_of(note)))
    survey = by_hand.survey_device(store.event.id)
    for note in (*past, *before, shown):
        # The answers of a form have such versions too, and nobody typed them in a spreadsheet.
        answered = note.device == survey and " " not in note.version
        how = "by hand" if _is_last_by_hand(note) and not answered else "merged"
        take(0, Version(note, note.changed, how, None, file_of(note)))
    # A row that was changed in a spreadsheet still has the time of what it was made of.
    ordered = sorted(
        found.values(),
        key=lambda one: (one[1].at, one[0], sum(parse(one[1].note.version).values())),
        reverse=True,
    )
    key = shown.version, by_hand.digest(shown)
    return [
        replace(one, is_shown=(one.note.version, by_hand.digest(one.note)) == key)
        for _, one in ordered
    ]


def bring_back(store: Store, version: Note, origin: object | None = None) -> Note:
    """Let a note say again what this version said, as a new change.

    Raises `Refused` (`not_open_anymore`) when there is no such note.
    """
    label = QT_TRANSLATE_NOOP("History", "Earlier version of a note brought back")
    with store.change(label, origin) as change:
        if change.get(Note, version.id) is None:
            raise Refused(Reason("not_open_anymore"))
        return change.edit(Note, version.id, **{**version.content(), "deleted": False})


_HOW: dict[str, How] = {"undo": "undo", "redo": "redo"}


def _made_here(
    connection: Connection, note_id: str
) -> Iterator[tuple[Row[tuple[object, ...]], Step]]:
    """The history lines that changed a note, the newest first, with what each did to it."""
    history = tables.history
    query = select(history).where(func.instr(history.c.steps, note_id) > 0)
    for line in connection.execute(query.order_by(history.c.id.desc())):
        for data in reversed(json.loads(line.steps)):
            if data[0] == Note.table and data[2]["id"] == note_id:
                yield line, Step.from_data(data)


def _is_last_by_hand(note: Note) -> bool:
    """Whether a version was made in a spreadsheet, as far as its vector tells."""
    return by_hand.is_by_hand(note.version) and note.source != ""


def _files(connection: Connection, versions: Sequence[Note]) -> Callable[[Note], str]:
    """How the file is called that brought one of these versions; nothing where that is not known.

    One workbook is sent under several names. The one on the list of workbooks is meant only where
    none of its files was merged here, so that no other name is known.
    """
    from facilitator import known_files  # with all of merging, which a room does not wait for

    listed = store_facts.workbook_files(connection)
    sources = {(note.id, note.version): note.source for note in versions}
    brought = known_files.brought(connection, versions[0].session, sources)

    def file_of(note: Note) -> str:
        otherwise = "" if note.source in brought.workbooks else listed.get(note.source, "")
        return brought.files.get((note.id, note.version), otherwise)

    return file_of
