"""The records that the rows of a workbook are, those that people changed or typed among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from facilitator import batch, by_hand, phrases
from facilitator.ballot_box import is_box
from facilitator.batch import Batch
from facilitator.choices import item_of, problem
from facilitator.delivery import EDITED, EXPORTED, Delivery, Found, Total
from facilitator.event import Event
from facilitator.reasons import Reason
from facilitator.records import Ballot, Captured
from facilitator.text import one_line
from facilitator.versions import is_version
from facilitator.vote import Vote
from facilitator.words import QT_TRANSLATE_NOOP, Phrase
from facilitator.workbook import DERIVED, VOTES, Value
from facilitator.workbook_checks import Elsewhere, checks, fits_otherwise
from facilitator.workbook_doubts import Doubts, session_of
from facilitator.workbook_names import PLACE, Names
from facilitator.workbook_table import Table
from facilitator.workbook_typed import Typed, span

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DEVICE = re.compile("[0-9a-f]{16}")

Row = dict[str, Value]


@dataclass
class _Seen:
    """A row with an Id: where it stands, what it says, and whether a person has changed it."""

    table: str
    place: str
    record: Captured
    edited: bool


class Records:
    """Collects the records of a file, sheet by sheet, into its delivery.

    `event` has the numbers of the file's list; where that is an earlier one, `now` is the newest.
    `reasons` say what stands against them; `finish` makes the rows without an Id into records, as
    what they are depends on the other rows.
    """

    def __init__(self, event: Event, delivery: Delivery, now: str = "") -> None:
        self.reasons: list[Reason] = []
        self._event = event
        # What has gone since may stand where it does not count any more.
        self._now = "" if now == event.list_version else now
        self._delivery = delivery
        self._names = Names(event)
        self._known = self._names.known
        self._seen: dict[str, list[_Seen]] = {}
        self._alone: dict[str, Batch] = {}
        self._doubts = Doubts(event)
        self._typed = Typed(event, delivery, self, self._doubts)
        self._sessions: dict[tuple[str, str, str], str] = {}
        self._rules: dict[str, tuple[Vote | None, Mapping[str, object]]] = {}

    def take(self, table: Table) -> None:
        """The rows of one sheet."""
        self.reasons += table.reasons
        self._names.settle(table)
        self._typed.take(table)
        good = [*self._known_rows(table, table.exported)]
        if table.sheet is VOTES:
            good = self._totals(table, good)
        good = self._with_version(table, good)
        self._put(table, good)

    # What rows name

    def _known_rows(self, table: Table, indexes: Sequence[int]) -> Iterable[int]:
        """The rows that name nothing but what is part of the event, and of this room."""
        keys = [set(table.values[name]) <= self._known[name] for name in PLACE]
        room = self._delivery.room
        rooms = set(table.values["room"]) if room else set()
        if all(keys) and rooms <= {room} and not self._strange_numbers(table):
            return indexes
        return [index for index in indexes if self.is_known(table, index, table.row(index))]

    def _strange_numbers(self, table: Table) -> bool:
        known = self._event.by_number.keys()
        values = table.values
        if any(None in values.get(name, ()) for name in ("choices", "initiatives", "initiative")):
            return True
        if "choices" in values:
            # What they may be, and how many, depends on the round.
            rows = set(zip(values["round"], values["choices"], strict=True))
            return any(self._ballot_problem(*row) for row in rows)
        if table.sheet is VOTES:
            rows = set(zip(values["round"], values["initiative"], strict=True))
            return any(item not in self._items(round_key) for round_key, item in rows)
        if "initiatives" in values:
            return not known >= {n for numbers in set(values["initiatives"]) for n in numbers}
        return not known | {""} >= set(values.get("initiative", ()))

    def settle_vote(self, table: Table, row: Row) -> None:
        """Let what a row votes for say so, now that its round is known."""
        self._names.settle_vote(table, row)

    def is_known(self, table: Table, index: int, row: Row) -> bool:
        """Whether a row names only what the event has; what it has not is a reason."""
        before = len(self.reasons)
        for name in PLACE:
            if row[name] not in self._known[name]:
                expected = Phrase(_OF_EVENT[name], keys=span(self.keys(name)))
                found = one_line(row[name]) or phrases.NOTHING
                self.wrong("cell", table.place(name, index), found, expected)
        room = self._delivery.room
        if len(self.reasons) == before and room and row["room"] != room:
            expected = Phrase(_ROOM_OF_WORKBOOK, room=room)
            self.wrong("cell", table.place("room", index), row["room"], expected)
        if self._now and _counts_not(row):
            return len(self.reasons) == before
        votes = "choices" in row or table.sheet is VOTES
        items = self._items(row["round"]) if votes else self._event.by_number
        for name in ("initiative", "initiatives", "choices"):
            numbers = row.get(name, ())
            if name == "choices":
                numbers = tuple(map(item_of, numbers))
            strange = (
                number
                for number in ((numbers,) if isinstance(numbers, str) else numbers)
                if number and number not in items
            )
            # Of a sentence in such a cell the first word will do.
            for number in islice(strange, 1):
                expected = self._expected(row["round"], items, number)
                found = one_line(table.written(name, index, number))
                self.wrong("cell", table.place(name, index), found, expected)
        if "count" in row and not row["initiative"]:
            place = table.place("initiative", index)
            self.wrong("cell", place, phrases.NOTHING, phrases.INITIATIVE)
        right = "choices" not in row or len(self.reasons) > before
        expected = "" if right else self._ballot_problem(row["round"], row["choices"])
        if expected:
            found = one_line("; ".join(row["choices"])) or phrases.NOTHING
            self.wrong("cell", table.place("choices", index), found, expected)
        return len(self.reasons) == before

    def keys(self, name: str) -> list[str]:
        """The keys of the days, rounds or rooms of the event."""
        return self._names.keys[name]

    def _items(self, round_key: str) -> Mapping[str, object]:
        """What a round votes on; initiatives where the event does not have it."""
        known = round_key in self._known["round"]
        return self._event.items(round_key) if known else self._event.by_number

    def _expected(self, round_key: str, items: Mapping[str, object], number: str) -> str:
        if items is not self._event.by_number:
            text = QT_TRANSLATE_NOOP("Phrase", "a cluster of this event ({span})")
            return Phrase(text, span=self._event.item_span(round_key))
        parts = ", ".join(self._event.parts_of(number))
        if self._now and not parts:
            return Phrase(_ON_BOTH_LISTS, list=self._event.list_version, now=self._now)
        if parts:
            return phrases.one_of(parts)
        return phrases.initiative_of_list(self._event.number_span())

    def _ballot_problem(self, round_key: str, choices: Sequence[str]) -> str:
        """What a ballot would have to be in its round; nothing where it is right."""
        if round_key not in self._known["round"]:
            return Phrase(QT_TRANSLATE_NOOP("Phrase", "a ballot of this event"))
        if round_key not in self._rules:
            self._rules[round_key] = (
                self._event.round(round_key).vote,
                self._event.items(round_key),
            )
        return problem(*self._rules[round_key], choices)

    # Rows as the app wrote them, and as people changed them

    def _totals(self, table: Table, indexes: Iterable[int]) -> list[int]:
        """Keep the derived totals for what they are; the other rows are given back."""
        left: list[int] = []
        values = table.values
        for index in indexes:
            if values["version"][index] == DERIVED:
                row = table.row(index)
                self._doubts.total(table, index, row)
                self.total(table.place("count", index), row)
            else:
                left.append(index)
        return left

    def total(self, place: str, row: Row) -> None:
        """Keep a total that ballots have given."""
        session = self.session(session_of(row))
        self._delivery.totals.append(Total(session, row["initiative"], row["count"], place))

    def session(self, keys: tuple[str, str, str]) -> str:
        """The session of a day, round and room, as part of the delivery."""
        session = self._sessions.get(keys)
        if session is None:
            session = self._sessions[keys] = self._event.session_id(*keys)
            self._delivery.sessions[session] = keys
        return session

    def _with_version(self, table: Table, indexes: Iterable[int]) -> list[int]:
        """The rows whose Id and Version are such, and of votes the Box."""
        ids, versions = table.values["id"], table.values["version"]
        boxes, devices = table.values.get("box", ()), table.values["device"]
        bad_versions = {one for one in set(versions) if not is_version(one)}
        bad_ids = {one for one in set(ids) if _UUID.fullmatch(one) is None}
        bad_boxes = {one for one in set(zip(boxes, devices, strict=False)) if not _is_box(*one)}
        if not (bad_versions or bad_ids or bad_boxes):
            return list(indexes)
        good: list[int] = []
        for index in indexes:
            if versions[index] in bad_versions:
                found = one_line(versions[index]) or phrases.NOTHING
                self.wrong("cell", table.place("version", index), found, phrases.VERSION)
            elif ids[index] in bad_ids:
                self.wrong("cell", table.place("id", index), one_line(ids[index]), _ID)
            elif boxes and (boxes[index], devices[index]) in bad_boxes:
                found = one_line(boxes[index]) or phrases.NOTHING
                self.wrong("cell", table.place("box", index), found, _EXPORTED)
            else:
                good.append(index)
        return good

    def _put(self, table: Table, indexes: list[int]) -> None:
        if not indexes:
            return
        values = table.values
        edited: set[int] = set()
        elsewhere = Elsewhere(table, self._event, self._delivery.room)
        for index, digest in zip(indexes, checks(table, indexes), strict=True):
            if digest != values["check"][index] and not fits_otherwise(table, index):
                edited.add(index)
                self._doubts.by_hand(table, index, table.row(index))
                if self._delivery.room and (room := elsewhere.room_of(index)):
                    self.wrong("other_room", table.place("room", index), room)
        keys = list(zip(values["day"], values["round"], values["room"], strict=True))
        sessions = {key: self.session(key) for key in {keys[index] for index in indexes}}
        self._doubts.stand({keys[i] for i in indexes if i not in edited} if edited else sessions)
        # Whatever somebody typed there, it is neither a workbook nor a device.
        sources = _only(_UUID, values["source"], self._delivery.id)
        if "list_version" in values:
            lists = [one or self._event.list_version for one in values["list_version"]]
            values = values | {"list_version": lists}
        values = values | {
            "session": [sessions.get(key, "") for key in keys],
            "source": sources,
            "device": _only(_DEVICE, values["device"], self._delivery.device),
        }
        kind = table.sheet.record
        columns = {name: values[name] for name in batch.names(kind)}
        letters = table.letters["count" if table.sheet is VOTES else "day"]
        rows = Batch(kind, columns, letters, table.lines).some(indexes)
        if kind is Ballot:
            self._without_choices(table, edited)
        if not self._are_alone(rows.ids) or edited:
            self._one_by_one(rows, {at for at, index in enumerate(indexes) if index in edited})
            return
        self._alone.update(dict.fromkeys(rows.ids, rows))
        self._delivery.batches.append(rows)

    def _without_choices(self, table: Table, edited: Iterable[int]) -> None:
        """A reason for each ballot of which somebody has only taken out the choices."""
        for index in edited:
            row = table.row(index)
            if not (row["choices"] or row["deleted"] or row["withdrawn"]):
                self.wrong("cell", table.place("choices", index), phrases.NOTHING, _BALLOT)

    def _are_alone(self, ids: Sequence[str]) -> bool:
        """Whether each of these ids stands in this file once."""
        different = set(ids)
        for record_id in self._alone.keys() & different:
            self.let_go(record_id)
        return len(different) == len(ids) and self._seen.keys().isdisjoint(different)

    def let_go(self, record_id: str) -> None:
        """Take the rows of a sheet one by one after all, where one of them has this id."""
        rows = self._alone.get(record_id)
        if rows is None:
            return
        self._delivery.batches = [one for one in self._delivery.batches if one is not rows]
        for one in rows.ids:
            del self._alone[one]
        self._one_by_one(rows, set())

    def _one_by_one(self, rows: Batch, edited: set[int]) -> None:
        found = self._delivery.records
        for at, record in enumerate(rows.records()):
            seen = _Seen(rows.kind.table, rows.place(at), record, at in edited)
            if self._is_new(seen):
                found.append(
                    Found(_edited(record), seen.place, EDITED)
                    if seen.edited
                    else Found(record, seen.place, EXPORTED)
                )

    def _is_new(self, seen: _Seen) -> bool:
        """Whether a row is the first of this version of this record."""
        record_id = seen.record.id
        others = self._seen.get(record_id)
        if others is None:
            self._seen[record_id] = [seen]
            return True
        for other in others:
            if other.table != seen.table:
                self.wrong("twice_in_file", seen.place, other.place)
                return False
            if other.record.version != seen.record.version:
                continue
            if other.record.content() == seen.record.content():
                reason = Reason("same_row_twice", seen.place, other.place)
                self._delivery.remarks.append(reason)
                return False
            if other.edited or seen.edited:
                self.wrong("copied_row", seen.place, other.place)
                return False
        others.append(seen)
        return True

    def finish(self) -> None:
        """Make the rows without an Id into records."""
        self._typed.finish()
        self.reasons += self._doubts.reasons()

    def wrong(self, code: str, place: str, found: str = "", expected: str = "") -> None:
        """Note a reason."""
        self.reasons.append(Reason(code, place, found, expected))


def _counts_not(row: Row) -> bool:
    """Whether a row was taken back, or says of a total that there was none."""
    gone = row["deleted"] or row.get("withdrawn", False)
    return gone or (row["version"] == DERIVED and row.get("count") == 0)


_ON_BOTH_LISTS = QT_TRANSLATE_NOOP("Phrase", "an initiative of list “{list}” that “{now}” has too")
_ROOM_OF_WORKBOOK = QT_TRANSLATE_NOOP("Phrase", "the room of this workbook ({room})")
_ID = Phrase(QT_TRANSLATE_NOOP("Phrase", "an Id"))
_EXPORTED = Phrase(QT_TRANSLATE_NOOP("Phrase", "what was exported here"))
_BALLOT = Phrase(QT_TRANSLATE_NOOP("Phrase", "a ballot. To take it back, type yes into Withdrawn"))
_OF_EVENT = {
    "day": QT_TRANSLATE_NOOP("Phrase", "a day of this event ({keys})"),
    "round": QT_TRANSLATE_NOOP("Phrase", "a round of this event ({keys})"),
    "room": QT_TRANSLATE_NOOP("Phrase", "a room of this event ({keys})"),
}


def _edited(record: Captured) -> Captured:
    return replace(record, version=by_hand.edited_version(record))


def _is_box(text: str, device: str) -> bool:
    """Whether it is known on which side a vote stands; its device says so where there is no box."""
    return is_box(text) if text else _DEVICE.fullmatch(device) is not None


def _only(pattern: re.Pattern[str], texts: Sequence[str], default: str) -> list[str]:
    """These texts, with the default for each that is not of the pattern."""
    good = {text: text if pattern.fullmatch(text) else default for text in set(texts)}
    return [good[text] for text in texts]
