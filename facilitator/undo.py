"""Undo and redo over the stored history, so that they survive a restart.

Undo writes forward: the old content gets a new version. A version taken back would make a merge
call the undone record older than what another laptop has already seen.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, select

from facilitator import phrases, rival_versions, tables
from facilitator.reasons import Reason, Refused
from facilitator.records import Record
from facilitator.text import one_line
from facilitator.transaction import Step, Transaction
from facilitator.words import Saying

if TYPE_CHECKING:
    from facilitator.store import Store

# Which lines each direction takes, and the state they are left in.
_TAKES = {"undo": "done", "redo": "undone"}
_LEAVES = {"undo": "undone", "redo": "done"}
_MANY = 50


class Undo:
    """The undo and redo of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def undo(self, origin: object | None) -> Saying:
        """See `Store.undo`."""
        return self._run("undo", origin)

    def redo(self, origin: object | None) -> Saying:
        """See `Store.redo`."""
        return self._run("redo", origin)

    def label(self, direction: str) -> Saying | None:
        """The sentence of the line that `direction` would take, None when there is none."""
        line = self._line(direction)
        return None if line is None else _label(line)

    def _line(self, direction: str) -> Row[tuple[object, ...]] | None:
        lines = tables.history
        # The newest change is undone first; of the undone ones the oldest was undone last.
        newest_first = direction == "undo"
        query = (
            select(lines)
            .where(lines.c.kind == "change", lines.c.state == _TAKES[direction])
            .order_by(lines.c.id.desc() if newest_first else lines.c.id)
            .limit(1)
        )
        with self._store.reading() as connection:
            return connection.execute(query).one_or_none()

    def _run(self, direction: str, origin: object | None) -> Saying:
        line = self._line(direction)
        if line is None:
            raise Refused(Reason(f"nothing_to_{direction}"))
        steps = [Step.from_data(data) for data in json.loads(line.steps)]
        label = _label(line)
        try:
            with self._store.change(label.text, origin, direction, **label.values) as change:
                if not _apply_many(change, steps, direction):
                    for step in reversed(steps) if direction == "undo" else steps:
                        _apply(change, step, direction)
                _mark(change, line.id, _LEAVES[direction])
        except Refused as refused:
            if any(reason.code == "changed_since" for reason in refused.reasons):
                # Or the next undo would meet the same line for ever.
                with self._store.change(label.text, origin, "skip") as change:
                    _mark(change, line.id, "skipped")
            raise
        return label


def _apply_many(change: Transaction, steps: list[Step], direction: str) -> bool:
    """The same for pasted minutes of thousands of lines, in a fraction of the time.

    False where it is not so simple: decisions, several kinds, two steps for one record.
    """
    kinds = {type(step.after) for step in steps}
    ids = {step.after.id for step in steps}
    simple = len(kinds) == 1 and len(ids) == len(steps) and not any(s.settled for s in steps)
    if not simple or len(steps) < _MANY:
        return False
    kind = kinds.pop()
    table = tables.TABLES[kind]
    rows = change.connection.execute(select(table).where(table.c.id.in_(tables.among(ids))))
    current = {row.id: tables.record_of(kind, row).content() for row in rows}
    wanted = {}
    for step in steps:
        found, then = _sides(step, direction)
        if current.get(step.after.id) != found:
            raise Refused(Reason("changed_since", found=_name(step.after)))
        wanted[step.after.id] = then
    change.edit_many(kind, wanted)
    return True


def _sides(step: Step, direction: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a record must say for a step to be taken, and what it says then."""
    removed = {**step.after.content(), "deleted": True}
    before = removed if step.before is None else step.before.content()
    after = step.after.content()
    return (after, before) if direction == "undo" else (before, after)


def _apply(change: Transaction, step: Step, direction: str) -> None:
    if step.settled:
        _apply_decision(change, step, direction)
        return
    found, wanted = _sides(step, direction)
    current = change.get(type(step.after), step.after.id)
    if current is None or current.content() != found:
        raise Refused(Reason("changed_since", found=_name(step.after)))
    change.edit(type(step.after), step.after.id, **wanted)


def _apply_decision(change: Transaction, step: Step, direction: str) -> None:
    """Open a decided conflict again, or decide it again."""
    kind, before = type(step.after), step.before
    current = change.get(kind, step.after.id)
    expected = step.after if direction == "undo" or before is None else before
    if current is None or current.content() != expected.content():
        raise Refused(Reason("changed_since", found=_name(step.after)))
    if direction == "undo":
        change.reopen(step)
        return
    said = [one.content() for one in step.settled]
    rivals = rival_versions.of_record(change.connection, kind, current.id)
    change.decide(current, step.after, [one for one in rivals if one.content() in said])


def _name(record: Record) -> str:
    said = one_line(str(getattr(record, "text", "") or getattr(record, "title", "")))
    return phrases.quoted(said or phrases.table(record.table))


def _mark(change: Transaction, line: int, state: str) -> None:
    lines = tables.history
    change.connection.execute(lines.update().where(lines.c.id == line).values(state=state))


def _label(line: Row[tuple[object, ...]]) -> Saying:
    return Saying(str(line.label), json.loads(str(line.label_values)))
