"""Conflicts and votes counted apart, listed and decided from a terminal."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from facilitator import conflicts, store_facts, survey_words, vote_sides
from facilitator.amounts import many
from facilitator.conflicts import Choice, Conflict, Side
from facilitator.event import SURVEY, Event
from facilitator.installation import PROGRAM
from facilitator.reasons import Reason, Refused
from facilitator.records import Captured
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.text import clean, one_line
from facilitator.workbook import SHEETS

CHOICES: tuple[Choice, ...] = ("keep", "take", "both")


def key_of(conflict: Conflict) -> str:
    """What a conflict is called on the command line: the same as long as it is open."""
    return hashlib.sha256(conflict.id.encode()).hexdigest()[:8]


def as_json(store: Store) -> dict[str, Any]:
    """Everything that is still to be decided."""
    files = _files(store)
    return {
        "conflicts": [
            {
                "id": key_of(one),
                **_place(store.event, one.where),
                "kind": one.shown.record.table,
                "fields": list(one.fields),
                "shown": _said(one, one.shown.record),
                "other": _said(one, one.other.record),
                "files": {"shown": one.shown.file, "other": one.other.file},
            }
            for one in conflicts.open_conflicts(store)
        ],
        "double votes": [
            {
                "id": one.where.id,
                **_place(store.event, one.where),
                "counts": one.counts,
                "devices": [
                    {
                        "device": side.device,
                        "ballots": side.ballots,
                        "votes": side.votes,
                        "file": files.get(side.source, ""),
                    }
                    for side in one.sides
                ],
            }
            for one in vote_sides.undecided(store)
        ],
    }


def sentences(store: Store) -> list[str]:
    """The same in lines for people."""
    lines: list[str] = []
    for one in conflicts.open_conflicts(store):
        lines.append(
            f"{key_of(one)}  {_where(store.event, one.where)}, {one.shown.record.table} "
            f"{one.number}: {', '.join(one.fields)}"
        )
        lines.append(f"  keep  {_line(one, one.shown)}")
        lines.append(f"  take  {_line(one, one.other)}")
    files = _files(store)
    for one in vote_sides.undecided(store):
        lines.append(f"{one.where.id}  {_where(store.event, one.where)}: votes counted apart")
        of_survey = one.where.room == SURVEY
        typed = "of one of its tables" if of_survey else "with what was typed in one spreadsheet"
        for side in one.sides:
            now = ", counts now" if side.device == one.counts else ""
            now = f", {typed}{now}" if side.typed else now
            # Nobody knows a laptop by its name.
            now += f"  ({one_line(clean(files.get(side.source, '')), 80) or 'this store'})"
            lines.append(
                f"  {side.device}  {many(side.ballots, 'ballot')}, "
                f"{many(side.votes, 'vote')}, "
                f"changed {datetime.fromtimestamp(side.changed / 1000):%Y-%m-%d %H:%M}{now}"
            )
        if of_survey:
            lines.append(f"  {survey_words.OTHER_PEOPLE}")
    if lines:
        named = f"{PROGRAM} decide {store.path.name}"
        lines.append(f"Decide with: {named} ID keep|take|both, of votes: {named} ID NAME")
    return lines or ["Nothing is to be decided."]


def decide(store: Store, key: str, choice: str) -> None:
    """Decide a conflict by `keep`, `take` or `both`, or votes counted apart by a device.

    Raises `Refused` (`no_such_conflict`, `no_such_choice`).
    """
    for one in conflicts.open_conflicts(store):
        if key_of(one) == key:
            conflicts.decide(store, one, _choice(choice))
            return
    for one in vote_sides.counted_apart(store):
        if one.where.id == key:
            devices = [side.device for side in one.sides]
            if choice not in devices:
                expected = " or ".join(devices)
                code = "never_added_up" if choice == "both" else "no_such_choice"
                raise Refused(Reason(code, found=choice, expected=expected))
            vote_sides.choose(store, one.where, choice)
            return
    raise Refused(Reason("no_such_conflict", found=key))


def _choice(text: str) -> Choice:
    for choice in CHOICES:
        if choice == text:
            return choice
    raise Refused(Reason("no_such_choice", found=text, expected=", ".join(CHOICES)))


def _files(store: Store) -> dict[str, str]:
    """The files that were merged, by workbook."""
    with store.reading() as connection:
        return store_facts.workbook_files(connection)


def _place(event: Event, where: Place) -> Mapping[str, str]:
    return {"room": event.room(where.room).name, "day": where.day, "round": where.round}


def _where(event: Event, where: Place) -> str:
    return f"{event.room(where.room).name}, day {where.day}, {event.round(where.round).title}"


def _said(conflict: Conflict, record: Captured) -> dict[str, Any]:
    content = record.content()
    return {
        name: list(content[name]) if isinstance(content[name], tuple) else content[name]
        for name in conflict.fields
    }


def _written(record: Captured, names: Sequence[str]) -> dict[str, str]:
    """What these fields say, as people write it: nearly as in the cell of a workbook."""
    columns = next((s.columns for s in SHEETS if s.record is type(record)), ())
    kinds = {column.field: column.kind for column in columns}
    said: dict[str, str] = {}
    for name in names:
        value = record.content()[name]
        if isinstance(value, bool):
            said[name] = "yes" if value else "no"
            continue
        cell = kinds[name].write(value) if name in kinds else value
        text = "" if cell is None else str(cell)
        # Between two fields there is a semicolon already.
        listed = isinstance(value, (tuple, Mapping))
        said[name] = (text.replace("; ", ", ") if listed else text) or "(nothing)"
    return said


def _line(conflict: Conflict, side: Side) -> str:
    """What a version says, and the file it came with, where the two came with different ones."""
    content = side.record.content()
    removed = "deleted" in conflict.fields and content["deleted"]
    written = _written(side.record, [name for name in conflict.fields if name != "deleted"])
    text = "; ".join(f"{name}: {value}" for name, value in written.items())
    line = "(removed)" if removed else one_line(clean(text), 160)
    if conflict.shown.file == conflict.other.file:
        return line
    return f"{line}  ({one_line(clean(side.file), 80) or 'this store'})"
