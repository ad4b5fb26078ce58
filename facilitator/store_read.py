"""Read another store as strangers send it: what it brings to a merge, or every reason why not.

What is local to a device stays there: the history, drafts, agenda times, earlier versions.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from facilitator import event_lists, list_reading, phrases
from facilitator.delivery import BadFile, Delivery, Found, Received
from facilitator.event import Event
from facilitator.ids import named
from facilitator.own_rooms import own_id, own_rooms
from facilitator.reasons import Reason, Refused
from facilitator.records import BY_TABLE, Captured
from facilitator.store_copy import as_one_reason, look_into, private_copy
from facilitator.store_values import (
    LAST_MOMENT,
    MOST,
    UUID,
    Convert,
    Values,
    columns,
    from_column,
    from_json,
    is_number,
)
from facilitator.text import clean, one_line
from facilitator.words import QT_TRANSLATE_NOOP, Phrase
from facilitator.workbook import SHEETS
from facilitator.workbook_gate import MOST_REASONS, shown_name

_KINDS: tuple[type[Captured], ...] = tuple(sheet.record for sheet in SHEETS)


def read_store(path: Path, event: Event, into: Path | None = None) -> Delivery:
    """What the store at `path` brings to one of this event.

    `into` is the file of the store that it is merged into: it is refused as its own delivery. The
    file is only read, see `store_copy`. Its records come with the workbook that brought them there;
    what was captured there stands for a workbook of each room, so that the roll-call knows it.

    Raises `Refused`: as `store_copy.private_copy`, and `store_itself`, `store_other_event`,
    `wrong_list`, `cell` for each value that is not as it should be.
    """
    if into is not None and path.exists() and into.exists() and path.samefile(into):
        raise Refused(Reason("store_itself", shown_name(path)))
    with (
        private_copy(path) as copy,
        closing(look_into(copy)) as connection,
        as_one_reason(path),
    ):
        return _Reader(path, event, connection).read()


class _Reader:
    def __init__(self, path: Path, event: Event, connection: sqlite3.Connection) -> None:
        self._name = shown_name(path)
        self._event = event
        self._connection = connection
        self._reasons: list[Reason] = []
        self._sessions: dict[str, tuple[str, str, str]] = {}
        self._values = Values(event, self._sessions)
        self._seen: dict[str, str] = {}

    def read(self) -> Delivery:
        facts = dict(self._rows("about", ("name", "value")))
        now, version = self._event, self._list(facts.get("event"))
        self._event = event_lists.as_in(now, version)
        self._values = Values(self._event, self._sessions, now.list_version)
        if facts.get("rehearsal") not in (None, "yes", "no"):
            self._wrong("about", "rehearsal", facts["rehearsal"], phrases.YES_OR_NO)
        devices = self._devices()
        device = next(iter(devices), "")
        self._read_sessions()
        records = [
            Found(record, f"{kind.table} {record.id}")
            for kind in _KINDS
            for record in self._of(kind)
        ]
        shown = [found.record for found in records]
        records += [Found(record, f"rivals {record.id}") for record in self._rivals()]
        received = self._received()
        if self._reasons:
            raise BadFile("", *self._reasons[:MOST_REASONS])
        rooms = {session: keys[2] for session, keys in self._sessions.items()}
        own = own_rooms(self._name, devices, shown, rooms)
        found = Delivery(
            self._name,
            named("store", device),
            device,
            "",
            max((found.record.changed for found in records), default=0),
            facts.get("rehearsal") == "yes",
            records=[_with_source(found, device, self._sessions) for found in records],
            sessions=self._sessions,
            received=[*received, *own],
            list_version=version,
        )
        return list_reading.translated(found, now)

    def _rows(self, table: str, names: Sequence[str]) -> Iterable[tuple[Any, ...]]:
        listed = ", ".join(f'"{name}"' for name in names)
        return self._connection.execute(f'SELECT {listed} FROM "{table}" ORDER BY rowid')

    def _list(self, document: object) -> str:
        """Its list of initiatives. Raises `Refused` unless it is one of our event's."""
        try:
            said = json.loads(str(document))
            event_id, title, version = (
                str(said.get(name, "")) for name in ("id", "title", "list_version")
            )
        except (ValueError, AttributeError, RecursionError) as error:
            raise Refused(Reason("store_strange", self._name, _EVENT)) from error
        if event_id != self._event.id:
            other = title or event_id
            other = one_line(clean(other)) if other else phrases.NO_EVENT
            raise Refused(Reason("store_other_event", self._name, other, self._event.title))
        if not event_lists.is_known(self._event, version):
            other = one_line(clean(version))
            raise Refused(Reason("wrong_list", self._name, other, self._event.list_version))
        return version

    def _devices(self) -> list[str]:
        """The names that the store was written under, the first one first."""
        found: list[str] = []
        for (device,) in self._rows("devices", ("device",)):
            if isinstance(device, str) and re.fullmatch("[0-9a-f]{16}", device):
                found.append(device)
            elif not found:
                self._wrong("devices", "device", device, _DEVICE)
        return found

    def _read_sessions(self) -> None:
        event = self._event
        known = {
            "day": {day.key for day in event.days},
            "round": {round_.key for round_ in event.rounds},
            "room": event.room_keys,
        }
        for session, *keys in self._rows("sessions", ("id", "day", "round", "room")):
            before = len(self._reasons)
            for (name, of_event), key in zip(known.items(), keys, strict=True):
                if key not in of_event:
                    self._wrong(f"sessions {_short(session)}", name, key, _OF_EVENT[name])
            if len(self._reasons) > before:
                continue
            day, round_key, room = map(str, keys)
            if session != event.session_id(day, round_key, room):
                place = f"sessions {_short(session)}"
                self._wrong(place, "id", session, _SESSION_ID)
                continue
            self._sessions[session] = day, round_key, room

    def _of(self, kind: type[Captured]) -> Iterable[Captured]:
        names = tuple(columns(kind))
        for row in self._rows(kind.table, names):
            values = dict(zip(names, row, strict=True))
            record = self._record(kind, f"{kind.table} {_short(values['id'])}", values, from_column)
            if record is None:
                continue
            if record.id in self._seen:
                self._wrong(kind.table, "id", record.id, _OWN_ID)
            self._seen[record.id] = kind.table
            yield record

    def _rivals(self) -> Iterable[Captured]:
        names = ("record", "version", "session", "table_name", "data")
        for record_id, version, session, table, data in self._rows("rivals", names):
            place = f"rivals {_short(record_id)}"
            kind = BY_TABLE.get(table) if isinstance(table, str) else None
            if kind not in _KINDS or self._seen.get(record_id) != table:
                self._wrong(place, "table_name", table, _ITS_TABLE)
                continue
            assert issubclass(kind, Captured)
            values = _object(data)
            if values is None or set(values) != set(columns(kind)):
                self._wrong(place, "data", data, _WHOLE)
                continue
            record = self._record(kind, place, values, from_json)
            if record is None:
                continue
            if (record.id, record.version, record.session) != (record_id, version, session):
                self._wrong(place, "data", data, _ITS_RECORD)
                continue
            yield record

    def _record(
        self, kind: type[Captured], place: str, values: Mapping[str, Any], convert: Convert
    ) -> Captured | None:
        """The record of these values; None where one of them is wrong, with the reasons noted."""
        record = self._values.record(kind, values, convert)
        if isinstance(record, Captured):
            return record
        for name, expected in record.items():
            self._wrong(place, name, values[name], expected)
        return None

    def _received(self) -> list[Received]:
        names = ("id", "file", "room", "device", "exported", "notes", "ballots", "sessions")
        found: list[Received] = []
        rooms = self._event.room_keys
        for row in self._rows("workbooks", names):
            values: dict[str, Any] = dict(zip(names, row, strict=True))
            place = f"workbooks {_short(values['id'])}"
            before = len(self._reasons)
            for name in ("id", "file", "room", "device", "sessions"):
                if not isinstance(values[name], str) or clean(values[name]) != values[name]:
                    self._wrong(place, name, values[name], _TEXT)
                    values[name] = ""
            for name, most in (("exported", LAST_MOMENT), ("notes", MOST), ("ballots", MOST)):
                if not is_number(values[name], most):
                    self._wrong(place, name, values[name], phrases.NUMBER)
            sessions = tuple(values["sessions"].split())
            if not UUID.fullmatch(values["id"]):
                self._wrong(place, "id", values["id"], phrases.ID)
            if values["room"] not in rooms:
                self._wrong(place, "room", values["room"], phrases.ROOM_OF_EVENT)
            if not set(sessions) <= set(self._sessions):
                self._wrong(place, "sessions", values["sessions"], _SESSIONS)
            if len(self._reasons) == before:
                found.append(Received(**{**values, "sessions": sessions}))
        return found

    def _wrong(self, place: str, field: str, found: object, expected: str) -> None:
        if len(self._reasons) <= MOST_REASONS:
            shown = one_line(clean(str(found))) or phrases.NOTHING
            self._reasons.append(Reason("cell", f"{place}, {field}", shown, expected))


_EVENT = Phrase(QT_TRANSLATE_NOOP("Phrase", "its event"))
_DEVICE = Phrase(QT_TRANSLATE_NOOP("Phrase", "a device"))
_SESSION_ID = Phrase(QT_TRANSLATE_NOOP("Phrase", "the id of this session"))
_OWN_ID = Phrase(QT_TRANSLATE_NOOP("Phrase", "an id of its own"))
_ITS_TABLE = Phrase(QT_TRANSLATE_NOOP("Phrase", "the table of its record"))
_WHOLE = Phrase(QT_TRANSLATE_NOOP("Phrase", "a whole record"))
_ITS_RECORD = Phrase(QT_TRANSLATE_NOOP("Phrase", "the record of its id, version and session"))
_TEXT = Phrase(QT_TRANSLATE_NOOP("Phrase", "text"))
_SESSIONS = Phrase(QT_TRANSLATE_NOOP("Phrase", "sessions of this store"))
_OF_EVENT = {
    "day": Phrase(QT_TRANSLATE_NOOP("Phrase", "a day of this event")),
    "round": Phrase(QT_TRANSLATE_NOOP("Phrase", "a round of this event")),
    "room": phrases.ROOM_OF_EVENT,
}


def _with_source(found: Found, device: str, sessions: Mapping[str, tuple[str, str, str]]) -> Found:
    record = found.record
    if not record.source:
        # Some hundred thousand of them: `replace` would look up every field anew.
        object.__setattr__(record, "source", own_id(device, sessions[record.session][2]))
    return found


def _short(value: object) -> str:
    return one_line(clean(str(value)), 36)


def _object(data: object) -> dict[str, Any] | None:
    try:
        found = json.loads(data) if isinstance(data, str) else None
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
