"""What the records of one file become in a store: the join of their versions, and its outcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from facilitator import heads, rival_versions
from facilitator.by_hand import digest
from facilitator.delivery import Found
from facilitator.records import Ballot, Captured, Tally
from facilitator.store import get_many
from facilitator.versions import contains


@dataclass
class Plan:
    """What to write, and what it means. Counters as in `merge_report.FileResult`."""

    new: list[Captured] = field(default_factory=list)
    known: list[Captured] = field(default_factory=list)
    rivals: dict[str, list[Captured]] = field(default_factory=dict)
    past: list[Captured] = field(default_factory=list)
    outcomes: Counter[str] = field(default_factory=Counter)
    gained: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    disputed: Counter[str] = field(default_factory=Counter)
    by_hand: Counter[str] = field(default_factory=Counter)

    @property
    def conflicts(self) -> int:
        """How many conflicts are open on its records."""
        return self.disputed.total()

    @property
    def brings(self) -> bool:
        """Whether the file has anything that the store lacks."""
        return any(
            self.outcomes[name] for name in ("new", "updated", "edited", "added", "conflict")
        )


def of(connection: Connection, found: Sequence[Found]) -> Plan:
    """Decide about every record of a file, as the store is now."""
    plan = Plan()
    for kind, of_kind in _by_kind(found).items():
        stored = get_many(connection, kind, list(of_kind))
        beside = rival_versions.of_records(connection, kind, list(of_kind))
        for record_id, versions in of_kind.items():
            shown = stored.get(record_id)
            if shown is None and len(versions) == 1:
                _take_new(plan, versions[0])
            elif shown is not None and len(versions) == 1 and _is_known(shown, versions[0].record):
                plan.outcomes["unchanged"] += 1
                if record_id in beside:
                    open_ones = heads.conflicting([shown, *beside[record_id]])
                    plan.disputed[kind.table] += len(open_ones)
            else:
                known = [] if shown is None else [shown, *beside.get(record_id, ())]
                _join(plan, known, versions)
    return plan


def _by_kind(found: Sequence[Found]) -> dict[type[Captured], dict[str, list[Found]]]:
    kinds: dict[type[Captured], dict[str, list[Found]]] = {}
    for one in found:
        kinds.setdefault(type(one.record), {}).setdefault(one.record.id, []).append(one)
    return kinds


def _is_known(shown: Captured, record: Captured) -> bool:
    return (
        shown.version == record.version
        and heads.is_folded(shown, record)
        and shown.content() == record.content()
    )


def _take_new(plan: Plan, found: Found) -> None:
    plan.new.append(found.record)
    plan.outcomes[found.hand or "new"] += 1
    plan.by_hand[found.record.table] += bool(found.hand)
    plan.gained.update(_gain(found.record))


def _join(plan: Plan, known: Sequence[Captured], found: Sequence[Found]) -> None:
    """Join what the store has of a record with what the file has of it."""
    now, replaced = heads.join([*known, *(one.record for one in found)])
    before = {(head.version, digest(head)) for head in known}
    for one in found:
        outcome = _outcome(one, before, known, now)
        plan.outcomes[outcome] += 1
        plan.by_hand[one.record.table] += outcome in ("edited", "added")
    plan.disputed[now[0].table] += len(heads.conflicting(now))
    plan.past += replaced
    if list(known[1:]) != now[1:]:
        plan.rivals[now[0].id] = now[1:]
    if not known:
        plan.new.append(now[0])
        plan.gained.update(_gain(now[0]))
    elif now[0] != known[0]:
        plan.known.append(now[0])
        _count_change(plan, known[0], now[0])


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
    elif before.content() != after.content():
        plan.changed[after.table] += 1


def _stands(record: Captured) -> bool:
    return not record.deleted and not (isinstance(record, Ballot) and record.withdrawn)


def _gain(record: Captured) -> Mapping[str, int]:
    """What a record adds to what people count."""
    if not _stands(record):
        return {}
    gain = {record.table: 1}
    if isinstance(record, Tally):
        gain["votes by tally"] = record.count
    return gain
