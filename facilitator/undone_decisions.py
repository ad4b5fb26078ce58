"""Decisions about conflicts that go back with the merges between whose versions they were made.

A decision is a version written here, so it would stay like all that is typed here; but it says
nothing that did not come with a file. Where all the files it was about go, what it chose would be
left as the only thing of them, and would count. The files bring their conflict again. One that was
taken back (Ctrl+Z) says nothing either: what it was made between is there in its own right.

It may have been sent already. What is written here from then on must not say that it goes on from
it, so the store is written under a new name, as one that went back to a copy.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from sqlalchemy import Connection, Row, select

from facilitator import by_hand, conflicts, rival_versions, tables
from facilitator.by_hand import digest
from facilitator.copy_content import renew_devices
from facilitator.ids import named
from facilitator.records import Captured, Record
from facilitator.store_opening import device_of
from facilitator.transaction import Step
from facilitator.versions import bump

Key = tuple[str, str, str]


class UndoneDecisions:
    """What was decided in a store (`now`) that goes back to a copy of it (`before`)."""

    def __init__(self, now: Connection, before: Connection) -> None:
        self._now = now
        self._before = before
        self._in_copy: dict[str, Collection[Key]] = {}
        self._any = False

    def has(self, version: Captured) -> bool:
        """Whether this version says no more than a decision that goes, or was taken back."""
        found = _key(version) in self._going
        self._any = self._any or found
        return found

    def renew_device(self, device: str) -> str:
        """The name under which the store is written from now on; `device` where nothing went."""
        table = tables.devices
        query = select(table.c.installation).where(table.c.device == device)
        installation = self._now.execute(query).scalar() if self._any else None
        driver = self._now.connection.driver_connection
        if installation is None or not isinstance(driver, sqlite3.Connection):
            return device
        renew_devices(driver)
        return device_of(self._now, installation)

    @cached_property
    def _going(self) -> set[Key]:
        going: set[Key] = set()
        taken_back: set[Key] = set()
        made: dict[Key, Step] = {}
        # The oldest first: what one was decided between may have been decided before.
        for line, steps in self._decided():
            for step in steps:
                key = _key(step.after)
                was = made.get(_key(step.before)) if step.before is not None else None
                if line.kind == "undo" and was is not None:
                    versions = was.after, step.after, *_reopened(was, str(line.device))
                    taken_back.update(map(_key, versions))
                elif step.settled or step.before is None:
                    made[key] = step
                between = _between(step, steps)
                if between and all(
                    _key(one) in going or (one.source and not self._is_in_copy(one))
                    for one in between
                ):
                    going.add(key)
        return going | taken_back

    def _decided(self) -> Iterator[tuple[Row[tuple[object, ...]], Sequence[Step]]]:
        """The history lines of decisions, also of taking them back and of making them again."""
        lines = tables.history
        query = select(lines).where(lines.c.label.in_(conflicts.DECIDED))
        for line in self._now.execute(query.order_by(lines.c.id)):
            yield line, [Step.from_data(data) for data in json.loads(line.steps)]

    def _is_in_copy(self, version: Captured) -> bool:
        record_id, kind = version.id, type(version)
        if record_id not in self._in_copy:
            table = tables.TABLES[kind]
            rows = self._before.execute(select(table).where(table.c.id == record_id))
            shown = [tables.record_of(kind, row) for row in rows]
            others = [
                *rival_versions.of_record(self._before, kind, record_id),
                *rival_versions.past_of(self._before, kind, record_id),
            ]
            self._in_copy[record_id] = {_key(one) for one in (*shown, *others)}
        return _key(version) in self._in_copy[record_id]


def _between(step: Step, steps: Sequence[Step]) -> list[Captured]:
    """The versions that a decision was made between; of a second record the one it says again."""
    versions = [step.before, *step.settled]
    if step.before is None:
        versions = [
            one
            for other in steps
            for one in other.settled
            if named("both", one.id, digest(one)) == step.after.id
        ]
    return [one for one in versions if isinstance(one, Captured)]


def _reopened(step: Step, device: str) -> Iterator[Record]:
    """The versions that stood beside each other when `device` took this decision back."""
    since = step.after.version
    for one in step.settled:
        yield replace(one, version=bump(since, by_hand.reopened(one, since)))
    if step.before is not None:
        shown = replace(step.before, version=bump(since, device))
        yield shown
        yield replace(shown, version=bump(since, by_hand.beside(shown)))


def _key(version: Record) -> Key:
    return version.id, version.version, digest(version)
