"""Decisions about conflicts that go back with the merges between whose versions they were made.

A decision is a version written here, so it would stay like all that is typed here; but it says
nothing that did not come with a file. Where all the files it was about go, what it chose would be
left as the only thing of them, and would count. The files bring their conflict again.

It may have been sent already. What is written here from then on must not say that it goes on from
it, so the store is written under a new name, as one that went back to a copy.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from sqlalchemy import Connection, select

from facilitator import conflicts, rival_versions, tables
from facilitator.by_hand import digest
from facilitator.copy_content import renew_devices
from facilitator.ids import named
from facilitator.records import Captured
from facilitator.store_opening import device_of
from facilitator.transaction import Step

Key = tuple[str, str, str]


class UndoneDecisions:
    """What was decided in a store (`now`) that goes back to a copy of it (`before`)."""

    def __init__(self, now: Connection, before: Connection) -> None:
        self._now = now
        self._before = before
        self._in_copy: dict[str, Collection[Key]] = {}
        self._any = False

    def has(self, version: Captured) -> bool:
        """Whether this version says no more than a decision among versions that all go."""
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
        # The oldest first: what one was decided between may have been decided before.
        for steps in self._decided():
            for step in steps:
                between = _between(step, steps)
                if between and all(
                    _key(one) in going or (one.source and not self._is_in_copy(one))
                    for one in between
                ):
                    going.add((step.after.id, step.after.version, digest(step.after)))
        return going

    def _decided(self) -> Iterator[Sequence[Step]]:
        """What each decision did, or taking it back, or making it again."""
        lines = tables.history
        query = select(lines.c.steps).where(lines.c.label.in_(conflicts.DECIDED))
        for steps in self._now.execute(query.order_by(lines.c.id)).scalars():
            yield [Step.from_data(data) for data in json.loads(steps)]

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


def _key(version: Captured) -> Key:
    return version.id, version.version, digest(version)
