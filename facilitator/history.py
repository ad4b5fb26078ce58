"""The history of a store as a person reads it: what was changed, when, where, and what was undone.

Lines are asked for in pages, the newest first, so that 100,000 of them cost no more than a few.
"""

from __future__ import annotations

import json
from collections.abc import Container
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, func, or_, select

from facilitator import store_facts, tables
from facilitator.records import AgendaRun, Session, TalkRun
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.text import one_line
from facilitator.words import Saying

PAGE = 200
MOST_STEPS = 100_000
"""Characters of a change; one that is larger (a whole list) is not taken apart for its line."""


@dataclass(frozen=True)
class Touched:
    """A record that a line changed: its table, id and session, and its words, if it has any.

    An agenda item has no session but a `day` and a `room`.
    """

    table: str
    id: str
    session: str = ""
    words: str = ""
    day: str = ""
    room: str = ""


@dataclass(frozen=True)
class Line:
    """One line: `kind` is change, undo, redo or merge; `at` is UTC ms.

    `undone` says that what it did does not stand anymore; `here`, that this installation did it;
    `next` that it is what Ctrl+Z would take back.
    """

    id: int
    at: int
    device: str
    kind: str
    label: Saying
    undone: bool
    here: bool
    next: bool
    records: tuple[Touched, ...]


def page(
    store: Store, before: int | None = None, limit: int = PAGE, only: Place | None = None
) -> list[Line]:
    """The newest lines, or those before the line with this id; `only` those of one session."""
    lines = tables.history
    query = select(lines).where(lines.c.kind != "skip")
    if before is not None:
        query = query.where(lines.c.id < before)
    if only is not None:
        query = query.where(_about(only))
    with store.reading() as connection:
        newest = connection.execute(
            select(func.max(lines.c.id)).where(lines.c.kind == "change", lines.c.state == "done")
        ).scalar()
        rows = connection.execute(query.order_by(lines.c.id.desc()).limit(limit)).all()
        own = store_facts.own_devices(connection, store.device)
    return [_line(row, own, newest) for row in rows]


def _about(place: Place) -> ColumnElement[bool]:
    """What the steps of a line say when they touch a session, its room's agenda, or itself."""
    steps = tables.history.c.steps
    marks = (
        f'"session": {json.dumps(place.id)}',
        f'"day": {json.dumps(place.day)}, "room": {json.dumps(place.room)}',
        f'"id": {json.dumps(place.id)}',
    )
    return or_(*(func.instr(steps, mark) > 0 for mark in marks))


def _line(row: Row[Any], own: Container[str], newest: int | None) -> Line:
    return Line(
        row.id,
        row.at,
        row.device,
        row.kind,
        Saying(row.label, json.loads(row.label_values)),
        row.kind == "change" and row.state in ("undone", "dropped"),
        row.device in own,
        row.id == newest,
        _touched(row.steps) if len(row.steps) <= MOST_STEPS else (),
    )


def _touched(steps: str) -> tuple[Touched, ...]:
    found = []
    for table, _before, after, *_settled in json.loads(steps):
        if table == AgendaRun.table:
            found.append(Touched(table, after["id"], "", "", after["day"], after["room"]))
        elif table == TalkRun.table:
            # The talk itself is there as well, or all of it is that its countdown went on.
            found.append(Touched(table, after["talk"], after["session"]))
        elif table == Session.table:
            found.append(Touched(table, after["id"], after["id"]))
        else:
            found.append(Touched(table, after["id"], after.get("session", ""), _words(after)))
    # What has words says most of what the line was about.
    return tuple(sorted(found, key=lambda record: not record.words))


def _words(after: dict[str, Any]) -> str:
    """What to know a record by: its text, a ballot's choices, a tally's count, people."""
    if after.get("text") or after.get("title"):
        return one_line(str(after.get("text") or after.get("title")), 120)
    if after.get("choices"):
        return " ".join(after["choices"])
    if "count" in after:
        return f"{after['initiative']} = {after['count']}"
    return ""
