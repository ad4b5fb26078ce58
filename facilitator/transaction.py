"""One unit of work: the only place where records are written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from facilitator import by_hand, changes, heads, rival_versions, search_index, tables
from facilitator.batch import Batch
from facilitator.changes import Changes
from facilitator.ids import NewId
from facilitator.reasons import Reason, Refused
from facilitator.records import BY_TABLE, ON_LIST, Note, Priority, Record
from facilitator.tables import record_from
from facilitator.versions import bump, count_of, join_all
from facilitator.words import Saying

R = TypeVar("R", bound=Record)

_ON_LIST = frozenset({*ON_LIST, Priority})

_DROP_UNDONE = "UPDATE history SET state = 'dropped' WHERE state = 'undone'"
_LINE = (
    "INSERT INTO history (at, device, kind, label, label_values, state, steps) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True)
class Step:
    """A record before and after a change; `before` is None when the change made it.

    `settled` are the versions that a decision about a conflict ended.
    """

    before: Record | None
    after: Record
    settled: tuple[Record, ...] = ()

    def to_data(self) -> list[Any]:
        """As JSON values: table, before, after, and what was settled."""
        before = None if self.before is None else asdict(self.before)
        data = [self.after.table, before, asdict(self.after)]
        return [*data, [asdict(one) for one in self.settled]] if self.settled else data

    @classmethod
    def from_data(cls, data: list[Any]) -> Step:
        """From what `to_data` gave."""
        table, before, after, *rest = data
        kind = BY_TABLE[table]
        return cls(
            None if before is None else record_from(kind, before),
            record_from(kind, after),
            tuple(record_from(kind, one) for one in rest[0]) if rest else (),
        )


@dataclass
class Transaction:
    """What a `with store.change(...)` block works with. `at` is its time, UTC milliseconds.

    `list_version` is the list of initiatives that what it makes is captured under. `at` is after
    that of the change before; by `ahead` it is later than the clock, which was set back then.
    `touched` are the ids of what it changed without a step to undo, by table; none of any where
    they are `too_many` to be named (`MOST_IDS`).
    """

    connection: Connection
    device: str
    at: int
    new_id: NewId
    label: Saying
    list_version: str = ""
    steps: list[Step] = field(default_factory=list)
    touched: dict[str, set[str]] = field(default_factory=dict)
    too_many: bool = False
    ahead: int = 0

    def wall(self) -> int:
        """What the clock showed, for countdowns; UTC milliseconds."""
        return self.at - self.ahead

    def touch(self, table: str, *ids: str) -> None:
        """Tell listeners that these records, or what stands beside them, changed."""
        if not ids:
            return
        found = self.touched.setdefault(table, set())
        if self.too_many:
            return
        found.update(ids)
        if sum(map(len, self.touched.values())) > changes.MOST_IDS:
            self.too_many = True
            for of_table in self.touched.values():
                of_table.clear()

    def get(self, kind: type[R], record_id: str) -> R | None:
        """The record as this change sees it, removed ones too."""
        table = tables.TABLES[kind]
        row = self.connection.execute(select(table).where(table.c.id == record_id)).one_or_none()
        return None if row is None else tables.record_of(kind, row)

    def add(self, kind: type[R], record_id: str | None = None, /, **content: object) -> R:
        """Make a record with this content and give it back."""
        record = self.made(kind, record_id, **content)
        # Core takes longer to make such a statement than SQLite to carry it out.
        self.connection.exec_driver_sql(tables.INSERT[kind], tables.values_of(record))
        search_index.write(self.connection, (), search_index.of_record(record))
        self.steps.append(Step(None, record))
        return record

    def add_many(self, kind: type[R], contents: Sequence[Mapping[str, object]]) -> list[R]:
        """Make many records at once; they stand in this order, as all are of one moment."""
        ids = sorted(self.new_id(self.at) for _ in contents)
        made = [
            self.made(kind, record_id, **content)
            for record_id, content in zip(ids, contents, strict=True)
        ]
        self.put(made, ())
        self.steps.extend(Step(None, record) for record in made)
        return made

    def made(self, kind: type[R], record_id: str | None = None, /, **content: object) -> R:
        """A record as `add` would make it, for `put`."""
        if kind in _ON_LIST:
            content = {"list_version": self.list_version, **content}
        return kind(
            id=record_id or self.new_id(self.at),
            device=self.device,
            created=self.at,
            changed=self.at,
            version=bump("", self.device),
            **content,  # pyright: ignore[reportArgumentType] - checked by the dataclass itself
        )

    def ensure(self, kind: type[R], record_id: str, /, **content: object) -> R:
        """The record with this id, made now if it is not there; making it is no step to undo.

        For what is only there to hold something (a session, the run of an agenda item).
        """
        found = self.get(kind, record_id)
        if found is None:
            found = self.add(kind, record_id, **content)
            self.steps.pop()
            self.touch(found.table, found.id)
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
        after = self._next(before, content)
        rivals = rival_versions.of_record(self.connection, kind, record_id)
        if rivals:
            after = self._show(before, [self._beside(before, after, rivals), *rivals])
        else:
            self._update(before, after)
        self.steps.append(Step(before, after))
        return after

    def edit_many(self, kind: type[R], wanted: Mapping[str, Mapping[str, object]]) -> None:
        """Change fields of many records, by their ids, all of which there are."""
        table = tables.TABLES[kind]
        rows = self.connection.execute(select(table).where(table.c.id.in_(tables.among(wanted))))
        found = {row.id: tables.record_of(kind, row) for row in rows}
        apart = rival_versions.of_records(self.connection, kind, list(wanted))
        pairs = [
            (found[record_id], self._next(found[record_id], content))
            for record_id, content in wanted.items()
            if record_id not in apart
        ]
        self.put((), [after for _, after in pairs])
        self.steps.extend(Step(before, after) for before, after in pairs)
        for record_id in apart:
            self.edit(kind, record_id, **wanted[record_id])

    def _beside(self, before: R, after: R, rivals: Sequence[R]) -> R:
        """`after` as an edit of what is shown that leaves the versions beside it open."""
        # Versions that said the same are known to whoever edits what is shown.
        same = [one.version for one in rivals if one.content() == before.content()]
        return self._after(join_all([before.version, *same]), after, rivals)

    def _after(self, version: str, after: R, rivals: Sequence[R]) -> R:
        """`after` as an edit of this version that has not seen the rivals it does not contain."""
        own = count_of(version, self.device)
        if any(count_of(one.version, self.device) > own for one in rivals):
            # Those were made by this device too: its next number would say that they were seen.
            return replace(after, version=bump(version, by_hand.beside(after)))
        return replace(after, version=bump(version, self.device))

    def _next(self, before: R, content: Mapping[str, object]) -> R:
        return replace(
            before,
            **content,  # pyright: ignore[reportArgumentType]
            changed=max(self.at, before.changed),
            version=bump(before.version, self.device),
            source="",
        )

    def _show(self, before: R, versions: Sequence[R]) -> R:
        """Keep the heads of these versions of one record, and give the one that is shown now."""
        known, replaced = heads.join(versions)
        self._update(before, known[0])
        rival_versions.keep(self.connection, known[0].id, known[1:])
        rival_versions.keep_past(self.connection, replaced)
        return known[0]

    def decide(self, record: R, chosen: R, over: Sequence[R]) -> R:
        """Make a version of `record` that says what `chosen` says and contains all of `over`."""
        rivals = rival_versions.of_record(self.connection, type(record), record.id)
        version = join_all([record.version, *(one.version for one in over)])
        after = self._after(version, self._next(record, chosen.content()), rivals)
        self._show(record, [after, record, *rivals])
        self.steps.append(Step(record, after, tuple(over)))
        return after

    def reopen(self, step: Step) -> None:
        """Take a decision back, forward: what was shown then, and the other versions beside it."""
        kind, before = type(step.after), step.before
        current = self.get(kind, step.after.id)
        assert current is not None
        assert before is not None
        rivals = rival_versions.of_record(self.connection, kind, current.id)
        shown = self._after(current.version, self._next(current, before.content()), rivals)
        since = current.version
        others = [
            replace(one, version=bump(since, by_hand.reopened(one, since))) for one in step.settled
        ]
        self.steps.append(Step(current, self._show(current, [shown, *others, *rivals])))

    def remove(self, kind: type[R], record_id: str) -> R:
        """Mark a record as removed; it stays in the store."""
        return self.edit(kind, record_id, deleted=True)

    def put(
        self, new: Sequence[Record], known: Sequence[Record], batches: Iterable[Batch] = ()
    ) -> None:
        """Write records as another device has them, versions and all (merging).

        `known` are those that the store already has; those of `new` and of the batches it has not.
        Ctrl+Z does not undo such a change.
        """
        for record in (*new, *known):
            self.touch(record.table, record.id)
        rows: dict[type[Record], list[tuple[Any, ...]]] = {}
        found_by: list[search_index.Entry] = []
        for batch in batches:
            rows.setdefault(batch.kind, []).extend(tables.rows_of(batch))
            self.touch(batch.kind.table, *batch.ids)
            found_by += search_index.of_batch(batch)
        for record in new:
            rows.setdefault(type(record), []).append(tables.values_of(record))
            found_by += search_index.of_record(record)
        for kind, values in rows.items():
            # Thousands of rows: Core's own way of binding takes four times as long.
            self.connection.exec_driver_sql(tables.INSERT[kind], values)
        search_index.write(self.connection, (), found_by)
        notes = [record.id for record in known if isinstance(record, Note)]
        with search_index.following(self.connection, Note, notes):
            for record in known:
                self._write(record)

    def _update(self, before: Record, after: Record) -> None:
        self._write(after)
        gone, kept = search_index.of_record(before), search_index.of_record(after)
        search_index.write(self.connection, gone, kept)

    def _write(self, record: Record) -> None:
        record_id, *values = tables.values_of(record)
        self.connection.exec_driver_sql(tables.UPDATE[type(record)], (*values, record_id))

    def finish(self, kind: str) -> None:
        """Write the history line. A new change ends what could have been redone."""
        if not self.steps and not self.touched:
            return
        if kind == "change":
            self.connection.exec_driver_sql(_DROP_UNDONE)
        said = json.dumps(dict(self.label.values), ensure_ascii=False)
        steps = json.dumps([step.to_data() for step in self.steps], ensure_ascii=False)
        line = (self.at, self.device, kind, self.label.text, said, "done", steps)
        self.connection.exec_driver_sql(_LINE, line)

    def announcement(self, origin: object | None, kind: str) -> Changes:
        """What to tell listeners."""
        for step in self.steps:
            self.touch(step.after.table, step.after.id)
        return Changes(
            self.label,
            frozenset(self.touched),
            None if self.too_many else frozenset().union(*self.touched.values()),
            origin,
            kind,
        )
