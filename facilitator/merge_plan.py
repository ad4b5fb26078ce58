"""What the records of files become in a store: the join of their versions, and its outcome.

Several files are joined in memory, one after the other, and written together: a statement for a
hundred rows costs little more than one for a single row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from facilitator import heads, rival_versions
from facilitator.batch import Batch
from facilitator.by_hand import digest
from facilitator.delivery import Delivery, Found
from facilitator.records import Ballot, Captured, Tally
from facilitator.store_records import get_many
from facilitator.transaction import Transaction
from facilitator.versions import contains

_BRINGS = ("new", "updated", "edited", "added", "conflict")


@dataclass
class Plan:
    """What one file brings. Counters as in `merge_report.FileResult`.

    `batches` are records that are only new; `heads` all others that change, by id.
    """

    heads: dict[str, list[Captured]] = field(default_factory=dict)
    batches: list[Batch] = field(default_factory=list)
    past: list[Captured] = field(default_factory=list)
    outcomes: Counter[str] = field(default_factory=Counter)
    gained: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    disputed: Counter[str] = field(default_factory=Counter)
    by_hand: Counter[str] = field(default_factory=Counter)

    def take_new(self, batch: Batch) -> None:
        """Records that are new to the store."""
        if len(batch):
            self.batches.append(batch)
            self.outcomes["new"] += len(batch)
            self.gained.update(_gains(batch))

    @property
    def conflicts(self) -> int:
        """How many conflicts are open on its records."""
        return self.disputed.total()

    @property
    def brings(self) -> bool:
        """Whether the file has anything that the store lacks."""
        return any(self.outcomes[name] for name in _BRINGS)


class Join:
    """What a store has of the records of some files, and what it will have with them.

    Of files that it is not made with, whoever makes it knows that the store has nothing.
    """

    def __init__(self, connection: Connection, books: Iterable[Delivery]) -> None:
        self._stored: dict[str, list[Captured]] = {}
        self._past: list[Captured] = []
        self._batches: list[Batch] = []
        self._in_batch: dict[str, Batch] = {}
        ids: dict[type[Captured], dict[str, None]] = {}
        for book in books:
            for batch in book.batches:
                ids.setdefault(batch.kind, {}).update(dict.fromkeys(batch.ids))
            for one in book.records:
                ids.setdefault(type(one.record), {})[one.record.id] = None
        for kind, of_kind in ids.items():
            shown = get_many(connection, kind, list(of_kind))
            beside = rival_versions.of_records(connection, kind, list(shown)) if shown else {}
            for record_id, record in shown.items():
                self._stored[record_id] = [record, *beside.get(record_id, ())]
        self._now = dict(self._stored)

    def plan(self, book: Delivery) -> Plan:
        """What a file would bring after those that were taken."""
        plan = Plan()
        several: dict[str, list[Found]] = {}
        for batch in book.batches:
            new = self._unknown(batch)
            plan.take_new(batch.some(new))
            if len(new) < len(batch):
                unknown = set(new)
                self._each(plan, several, _found(batch, unknown))
        self._each(plan, several, book.records)
        for record_id, versions in several.items():
            self._join(plan, record_id, versions)
        return plan

    def _unknown(self, batch: Batch) -> Sequence[int]:
        """Those of its records that neither the store nor a file before this one has."""
        ids, now, taken = batch.ids, self._now, self._in_batch
        if now.keys().isdisjoint(ids) and taken.keys().isdisjoint(ids):
            return range(len(ids))
        return [at for at, one in enumerate(ids) if one not in now and one not in taken]

    def _known(self, record_id: str) -> list[Captured] | None:
        known = self._now.get(record_id)
        batch = self._in_batch.get(record_id) if known is None else None
        if batch is not None:
            return [batch.record(batch.ids.index(record_id))]
        return known

    def _each(self, plan: Plan, several: dict[str, list[Found]], found: Iterable[Found]) -> None:
        """Say what becomes of each record; those to be joined with others go to `several`."""
        for one in found:
            record = one.record
            known = self._known(record.id)
            if record.id in several:
                several[record.id].append(one)
            elif record.id in plan.heads:
                several[record.id] = [one]
            elif known is None:
                plan.heads[record.id] = [record]
                plan.outcomes[one.hand or "new"] += 1
                plan.by_hand[record.table] += bool(one.hand) and _stands(record)
                plan.gained.update(_gain(record))
            elif len(known) == 1 and _is_known(known[0], record):
                plan.outcomes["unchanged"] += 1
            else:
                several[record.id] = [one]

    def _join(self, plan: Plan, record_id: str, found: Sequence[Found]) -> None:
        """Join what is known of a record with what the file has of it besides."""
        known = self._known(record_id) or []
        # The first of several versions of a new record was taken already.
        taken = plan.heads.get(record_id, known)
        now, replaced = heads.join([*taken, *(one.record for one in found)])
        before = {(head.version, digest(head)) for head in known}
        for one in found:
            outcome = _outcome(one, before, taken, now)
            plan.outcomes[outcome] += 1
            if outcome in ("edited", "added") and any(map(_stands, (one.record, *known))):
                plan.by_hand[one.record.table] += 1
        plan.disputed[now[0].table] += len(heads.conflicting(now))
        plan.past += replaced
        if now != taken:
            plan.heads[record_id] = now
        if known and now[0] != known[0]:
            _count_change(plan, known[0], now[0])

    def take(self, plan: Plan) -> None:
        """Let the files after this one, and the store, have what a plan says."""
        self._now.update(plan.heads)
        self._past += plan.past
        self._batches += plan.batches
        for batch in plan.batches:
            self._in_batch.update(dict.fromkeys(batch.ids, batch))

    def write(self, change: Transaction) -> None:
        """Write what was taken."""
        new: list[Captured] = []
        known: list[Captured] = []
        for record_id, now in self._now.items():
            stored = self._stored.get(record_id)
            if stored is now:
                continue
            if stored is None:
                new.append(now[0])
            elif now[0] != stored[0]:
                known.append(now[0])
            if now[1:] != (stored or [])[1:]:
                rival_versions.keep(change.connection, record_id, now[1:])
                change.touch(now[0].table, record_id)
        change.put(new, known, map(self._left, self._batches))
        rival_versions.keep_past(change.connection, self._past)

    def _left(self, batch: Batch) -> Batch:
        """The records of a batch of which no later file had another version."""
        now = self._now
        if now.keys().isdisjoint(batch.ids):
            return batch
        return batch.some([at for at, one in enumerate(batch.ids) if one not in now])


def _found(batch: Batch, but: set[int]) -> Iterable[Found]:
    """The records of a batch, but not these."""
    for at in range(len(batch)):
        if at not in but:
            yield Found(batch.record(at), batch.place(at))


def _is_known(shown: Captured, record: Captured) -> bool:
    return (
        shown.version == record.version
        and heads.is_folded(shown, record)
        and shown.content() == record.content()
    )


def _outcome(
    found: Found,
    before: set[tuple[str, str]],
    known: Sequence[Captured],
    now: Sequence[Captured],
) -> str:
    record = found.record
    if (record.version, digest(record)) in before:
        return "unchanged"
    if any(
        head.version != record.version and contains(head.version, record.version) for head in now
    ):
        return "older"
    if any(head.content() != record.content() for head in now):
        return "conflict"
    if known and all(head.content() == record.content() for head in known):
        # Both sides came to say the same, each by an edit of its own.
        return "unchanged"
    return found.hand or ("updated" if known else "new")


def _count_change(plan: Plan, before: Captured, after: Captured) -> None:
    was, now = _stands(before), _stands(after)
    if was and not now:
        plan.removed[after.table] += 1
    elif now and not was:
        plan.gained.update(_gain(after))
    elif now and before.content() != after.content():
        plan.changed[after.table] += 1


def _stands(record: Captured) -> bool:
    return not record.deleted and not (isinstance(record, Ballot) and record.withdrawn)


def _gain(record: Captured) -> Mapping[str, int]:
    """What a record adds to what people count."""
    if not _stands(record):
        return {}
    if isinstance(record, Tally):
        return {record.table: 1, "votes by tally": record.count}
    return {record.table: 1}


def _gains(batch: Batch) -> Mapping[str, int]:
    """The same of many records."""
    standing = batch.standing()
    found = {batch.kind.table: len(standing)}
    if batch.kind is Tally:
        found["votes by tally"] = sum(standing.columns["count"])
    return {name: number for name, number in found.items() if number}
