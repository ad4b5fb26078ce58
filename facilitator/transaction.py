"""One unit of work: the only place where records are written."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from facilitator import tables
from facilitator.changes import Changes
from facilitator.ids import NewId
from facilitator.reasons import Reason, Refused
from facilitator.records import BY_TABLE, Record
from facilitator.versions import bump
from facilitator.words import Saying

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Step:
    """A record before and after a change; `before` is None when the change made it."""

    before: Record | None
    after: Record

    def to_data(self) -> list[Any]:
        """As JSON values: table, before, after."""
        before = None if self.before is None else asdict(self.before)
        return [self.after.table, before, asdict(self.after)]

    @classmethod
    def from_data(cls, data: list[Any]) -> Step:
        """From what `to_data` gave."""
        table, before, after = data
        kind = BY_TABLE[table]
        return cls(None if before is None else _record(kind, before), _record(kind, after))


def _record(kind: type[Record], data: dict[str, Any]) -> Record:
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in data.items()}
    return kind(**values)


@dataclass
class Transaction:
    """What a `with store.change(...)` block works with. `at` is its time, UTC milliseconds."""

    connection: Connection
    device: str
    at: int
    new_id: NewId
    label: Saying
    steps: list[Step] = field(default_factory=list)
    touched: set[tuple[str, str]] = field(default_factory=set)

    def get(self, kind: type[R], record_id: str) -> R | None:
        """The record as this change sees it, removed ones too."""
        table = tables.TABLES[kind]
        row = self.connection.execute(select(table).where(table.c.id == record_id)).one_or_none()
        return None if row is None else tables.record_of(kind, row)

    def add(self, kind: type[R], record_id: str | None = None, /, **content: object) -> R:
        """Make a record with this content and give it back."""
        record = kind(
            id=record_id or self.new_id(self.at),
            device=self.device,
            created=self.at,
            changed=self.at,
            version=bump("", self.device),
            **content,  # pyright: ignore[reportArgumentType] - checked by the dataclass itself
        )
        self.connection.execute(
            tables.TABLES[kind].insert(), {name: getattr(record, name) for name in _names(kind)}
        )
        self.steps.append(Step(None, record))
        return record

    def ensure(self, kind: type[R], record_id: str, /, **content: object) -> R:
        """The record with this id, made now if it is not there; making it is no step to undo.

        For what is only there to hold something (a session, the run of an agenda item).
        """
        found = self.get(kind, record_id)
        if found is None:
            found = self.add(kind, record_id, **content)
            self.steps.pop()
            self.touched.add((found.table, found.id))
        return found

    def edit(self, kind: type[R], record_id: str, /, **content: object) -> R:
        """Change these fields of a record; nothing happens when they are as they were.

        Raises `Refused` with `not_open_anymore` when there is no such record.
        """
        before = self.get(kind, record_id)
        if before is None:
            raise Refused(Reason("not_open_anymore"))
        if all(getattr(before, name) == value for name, value in content.items()):
            return before
        after = replace(
            before,
            **content,  # pyright: ignore[reportArgumentType]
            changed=max(self.at, before.changed),
            version=bump(before.version, self.device),
            source="",
        )
        self._update(after)
        self.steps.append(Step(before, after))
        return after

    def remove(self, kind: type[R], record_id: str) -> R:
        """Mark a record as removed; it stays in the store."""
        return self.edit(kind, record_id, deleted=True)

    def put(self, records: Iterable[Record], known: frozenset[str]) -> None:
        """Write records as another device has them, versions and all (merging).

        `known` are the ids that the store already has. Such a change cannot be undone by Ctrl+Z.
        """
        new: dict[type[Record], list[dict[str, Any]]] = {}
        for record in records:
            self.touched.add((record.table, record.id))
            if record.id in known:
                self._update(record)
            else:
                kind = type(record)
                row = {name: getattr(record, name) for name in _names(kind)}
                new.setdefault(kind, []).append(row)
        for kind, rows in new.items():
            self.connection.execute(tables.TABLES[kind].insert(), rows)

    def _update(self, record: Record) -> None:
        table = tables.TABLES[type(record)]
        values = {name: getattr(record, name) for name in _names(type(record)) if name != "id"}
        self.connection.execute(table.update().where(table.c.id == record.id).values(values))

    def finish(self, kind: str) -> None:
        """Write the history line. A new change ends what could have been redone."""
        if not self.steps and not self.touched:
            return
        history = tables.history
        if kind == "change":
            self.connection.execute(
                history.update().where(history.c.state == "undone").values(state="dropped")
            )
        self.connection.execute(
            history.insert().values(
                at=self.at,
                device=self.device,
                kind=kind,
                label=self.label.text,
                label_values=json.dumps(dict(self.label.values), ensure_ascii=False),
                state="done",
                steps=json.dumps([step.to_data() for step in self.steps], ensure_ascii=False),
            )
        )

    def announcement(self, origin: object | None, kind: str) -> Changes:
        """What to tell listeners."""
        touched = self.touched | {(step.after.table, step.after.id) for step in self.steps}
        return Changes(
            self.label,
            frozenset(table for table, _ in touched),
            frozenset(record for _, record in touched),
            origin,
            kind,
        )


_NAMES: dict[type[Record], tuple[str, ...]] = {
    kind: tuple(column.name for column in table.columns) for kind, table in tables.TABLES.items()
}


def _names(kind: type[Record]) -> tuple[str, ...]:
    return _NAMES[kind]
