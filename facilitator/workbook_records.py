"""The records that the rows of a workbook are, those that people changed or typed among them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any

from facilitator import ballot_box, by_hand
from facilitator.delivery import ADDED, EDITED, EXPORTED, Delivery, Found, Total
from facilitator.event import Event
from facilitator.ids import named
from facilitator.reasons import Reason
from facilitator.records import Ballot, Captured, Tally, VoteChoice
from facilitator.text import one_line
from facilitator.versions import parse, write
from facilitator.workbook import DERIVED, VOTES, Sheet, Value
from facilitator.workbook_table import Table, checks

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DEVICE = re.compile("[0-9a-f]{16}")
_PLACE = ("day", "round", "room")
_PLACE_WORDS = {"day": "Day", "round": "Round", "room": "Room"}

Row = dict[str, Value]


@dataclass
class _Seen:
    """A row with an Id: where it stands, what it says, and whether a person has changed it."""

    sheet: str
    place: str
    record: Captured
    edited: bool


@dataclass
class _Added:
    """A row without an Id, with all it needs to become a record."""

    sheet: Sheet
    place: str
    session: str
    row: Row


class Records:
    """Collects the records of a file, sheet by sheet, into its delivery.

    `reasons` say what stands against them; `finish` makes the rows without an Id into records, as
    what they are depends on the other rows.
    """

    def __init__(self, event: Event, delivery: Delivery) -> None:
        self.reasons: list[Reason] = []
        self._event = event
        self._delivery = delivery
        self._known = {
            "day": {day.key for day in event.days},
            "round": {round_.key for round_ in event.rounds},
            "room": {room.key for room in event.rooms},
        }
        self._seen: dict[str, list[_Seen]] = {}
        self._typed: list[tuple[Table, int]] = []
        self._sessions: dict[tuple[str, str, str], str] = {}
        self._used: set[tuple[str, str, str]] = set()

    def take(self, table: Table) -> None:
        """The rows of one sheet."""
        self.reasons += table.reasons
        self._typed += [(table, index) for index in table.added]
        good = [*self._known_rows(table, table.exported)]
        if table.sheet is VOTES:
            good = self._totals(table, good)
        good = self._with_version(table, good)
        self._put(table, good)

    # What rows name

    def _known_rows(self, table: Table, indexes: Sequence[int]) -> Iterable[int]:
        """The rows that name nothing but what is part of the event, and of this room."""
        keys = [set(table.values[name]) <= self._known[name] for name in _PLACE]
        room = self._delivery.room
        rooms = set(table.values["room"]) if room else set()
        if all(keys) and rooms <= {room} and not self._strange_numbers(table):
            return indexes
        return [index for index in indexes if self._is_known(table, index, table.row(index))]

    def _strange_numbers(self, table: Table) -> bool:
        known = self._event.by_number.keys()
        values = table.values
        if any(None in values.get(name, ()) for name in ("choices", "initiatives", "initiative")):
            return True
        if "choices" in values:
            # Also how many of them there may be depends on the round.
            rows = set(zip(values["round"], values["choices"], strict=True))
            return any([*self._ballot_problems(*row)] for row in rows)
        if "initiatives" in values:
            return not known >= {n for numbers in set(values["initiatives"]) for n in numbers}
        may_be_empty = set[str]() if "count" in values else {""}
        return not known | may_be_empty >= set(values.get("initiative", ()))

    def _is_known(self, table: Table, index: int, row: Row) -> bool:
        before = len(self.reasons)
        for name in _PLACE:
            if row[name] not in self._known[name]:
                expected = f"a {name} of this event ({_span(self._keys(name))})"
                found = one_line(row[name]) or "nothing"
                self._wrong("cell", table.place(name, index), found, expected)
        room = self._delivery.room
        if len(self.reasons) == before and room and row["room"] != room:
            expected = f"the room of this workbook ({room})"
            self._wrong("cell", table.place("room", index), row["room"], expected)
        for name in ("initiative", "initiatives", "choices"):
            numbers = row.get(name, ())
            for number in (numbers,) if isinstance(numbers, str) else numbers:
                if number and number not in self._event.by_number:
                    expected = f"an initiative of this list ({self._event.number_span()})"
                    self._wrong("cell", table.place(name, index), one_line(number), expected)
        if "count" in row and not row["initiative"]:
            place = table.place("initiative", index)
            self._wrong("cell", place, "nothing", "an initiative")
        if "choices" in row and len(self.reasons) == before:
            for expected in self._ballot_problems(row["round"], row["choices"]):
                found = one_line("; ".join(row["choices"])) or "nothing"
                self._wrong("cell", table.place("choices", index), found, expected)
        return len(self.reasons) == before

    def _keys(self, name: str) -> list[str]:
        parts: dict[str, Iterable[Any]] = {
            "day": self._event.days,
            "round": self._event.rounds,
            "room": self._event.rooms,
        }
        return [part.key for part in parts[name]]

    def _ballot_problems(self, round_key: str, choices: Sequence[str]) -> Iterator[str]:
        """What a ballot would have to be: nobody has more picks than the round gives."""
        if round_key not in self._known["round"] or not self._event.by_number.keys() >= {*choices}:
            yield "a ballot of this event"
            return
        vote = self._event.round(round_key).vote
        if vote is None:
            yield "a ballot: this round has none"
        elif len(choices) > vote.picks:
            yield f"a ballot of at most {vote.picks} picks"
        elif vote.method == "pick" and len(set(choices)) < len(choices):
            yield "a ballot that names each initiative once"

    # Rows as the app wrote them, and as people changed them

    def _totals(self, table: Table, indexes: Iterable[int]) -> list[int]:
        """Keep the derived totals for what they are; the other rows are given back."""
        left: list[int] = []
        values = table.values
        for index in indexes:
            if values["version"][index] == DERIVED:
                self._total(table.place("count", index), table.row(index))
            else:
                left.append(index)
        return left

    def _total(self, place: str, row: Row) -> None:
        session = self._session((row["day"], row["round"], row["room"]))
        self._delivery.totals.append(Total(session, row["initiative"], row["count"], place))

    def _session(self, keys: tuple[str, str, str]) -> str:
        session = self._sessions.get(keys)
        if session is None:
            session = self._sessions[keys] = self._event.session_id(*keys)
            self._delivery.sessions[session] = keys
        return session

    def _with_version(self, table: Table, indexes: Iterable[int]) -> list[int]:
        """The rows whose Id and Version are such, and of votes the Box."""
        good: list[int] = []
        ids, versions = table.values["id"], table.values["version"]
        boxes, devices = table.values.get("box", ()), table.values["device"]
        known: dict[str, bool] = {}
        for index in indexes:
            version = versions[index]
            if version not in known:
                known[version] = _is_version(version)
            if not known[version]:
                found = one_line(version) or "nothing"
                self._wrong("cell", table.place("version", index), found, "a version")
            elif _UUID.fullmatch(ids[index]) is None:
                self._wrong("cell", table.place("id", index), one_line(ids[index]), "an Id")
            elif boxes and not _is_box(boxes[index], devices[index]):
                found = one_line(boxes[index]) or "nothing"
                self._wrong("cell", table.place("box", index), found, "what was exported here")
            else:
                good.append(index)
        return good

    def _put(self, table: Table, indexes: list[int]) -> None:
        if not indexes:
            return
        values = table.values
        edited: set[int] = set()
        for index, digest in zip(indexes, checks(table, indexes), strict=True):
            if digest != values["check"][index] and not _fits_otherwise(table, index):
                edited.add(index)
        keys = list(zip(values["day"], values["round"], values["room"], strict=True))
        sessions = {key: self._session(key) for key in {keys[index] for index in indexes}}
        # Whatever somebody typed there, it is neither a workbook nor a device.
        sources = _only(_UUID, values["source"], self._delivery.id)
        values = values | {
            "session": [sessions.get(key, "") for key in keys],
            "source": sources,
            "device": _only(_DEVICE, values["device"], self._delivery.device),
        }
        column = table.letters["day"]
        found = self._delivery.records
        for index, record in zip(indexes, _built(table.sheet.record, values, indexes), strict=True):
            place = f"{column}{table.lines[index]}"
            is_edited = index in edited
            if self._is_new(_Seen(table.sheet.name, place, record, is_edited)):
                found.append(
                    Found(_edited(record), place, EDITED)
                    if is_edited
                    else Found(record, place, EXPORTED)
                )

    def _is_new(self, seen: _Seen) -> bool:
        """Whether a row is the first of this version of this record."""
        record_id = seen.record.id
        others = self._seen.get(record_id)
        if others is None:
            self._seen[record_id] = [seen]
            return True
        for other in others:
            if other.sheet != seen.sheet:
                self._wrong("twice_in_file", seen.place, other.place)
                return False
            if other.record.version != seen.record.version:
                continue
            if other.record.content() == seen.record.content():
                reason = Reason("same_row_twice", seen.place, other.place)
                self._delivery.remarks.append(reason)
                return False
            if other.edited or seen.edited:
                self._wrong("copied_row", seen.place, other.place)
                return False
        others.append(seen)
        return True

    # Rows that people typed

    def finish(self) -> None:
        """Make the rows without an Id into records."""
        self._used = set(self._sessions)
        typed = [added for one in self._typed if (added := self._completed(*one)) is not None]
        # Whether a total was counted from ballots depends on whether there are any.
        typed.sort(key=lambda added: added.sheet is VOTES)
        votes = _Votes(self._delivery.records)
        occurrences: Counter[str] = Counter()
        for added in typed:
            if added.sheet is VOTES and votes.has_ballots(added.session):
                self._total(added.place, added.row)
                continue
            record = self._record(added, occurrences)
            if isinstance(record, (Ballot, Tally)):
                if isinstance(record, Tally) and (place := votes.place_of(record)):
                    self._wrong("tally_twice", added.place, record.initiative, place)
                    continue
                record = replace(record, box=votes.box(added.session))
                votes.add(record, added.place)
            self._delivery.records.append(Found(record, added.place, ADDED))

    def _completed(self, table: Table, index: int) -> _Added | None:
        row = table.row(index)
        missing = False
        for name in _PLACE:
            if not row[name]:
                possible = self._possible(name, row["room"])
                if len(possible) == 1:
                    row[name] = possible[0]
                else:
                    missing = True
                    expected = _span(possible or self._keys(name))
                    self._wrong("not_said", table.place(name, index), _PLACE_WORDS[name], expected)
        if missing or not self._is_known(table, index, row):
            return None
        session = self._session((row["day"], row["round"], row["room"]))
        name = "count" if table.sheet is VOTES else "day"
        return _Added(table.sheet, table.place(name, index), session, row)

    def _possible(self, name: str, room: str) -> list[str]:
        """What a blank day, round or room can only mean: the one of the room, or of the file."""
        own = self._delivery.room
        if name == "room":
            return [own] if own else []
        room = room or own
        if name == "day" and room in self._known["room"] and len(self._event.room(room).days) == 1:
            return list(self._event.room(room).days)
        at = _PLACE.index(name)
        used = {keys[at] for keys in self._used if keys[2] == room}
        return sorted(used) or self._keys(name)

    def _record(self, added: _Added, occurrences: Counter[str]) -> Captured:
        kind = added.sheet.record
        delivery = self._delivery
        names = {one.name for one in fields(kind)}
        content = {name: value for name, value in added.row.items() if name in names}
        content |= {
            "id": "",
            "version": "",
            "device": delivery.device,
            "created": delivery.exported,
            "changed": delivery.exported,
            "source": delivery.id,
            "session": added.session,
        }
        record = kind(**content)
        said = record.content()
        if isinstance(record, Tally):
            record_id = by_hand.added_tally_id(added.session, record.initiative, delivery.device)
        elif isinstance(record, VoteChoice):
            record_id = named("vote choice", added.session)
        else:
            key = kind.table + json.dumps(said, ensure_ascii=False, sort_keys=True, default=dict)
            record_id = by_hand.added_id(kind.table, said, occurrences[key])
            occurrences[key] += 1
        version = by_hand.added_version(record_id, said)
        return replace(record, id=record_id, version=version)

    def _wrong(self, code: str, place: str, found: str = "", expected: str = "") -> None:
        self.reasons.append(Reason(code, place, found, expected))


class _Votes:
    """The ballots and tallies of a file by session, for the rows that were typed beside them."""

    def __init__(self, found: Iterable[Found]) -> None:
        self._votes: dict[str, list[Ballot | Tally]] = {}
        self._places: dict[tuple[str, str], str] = {}
        for one in found:
            if isinstance(one.record, (Ballot, Tally)):
                self.add(one.record, one.place)
        self._boxes: dict[str, str] = {}

    def add(self, vote: Ballot | Tally, place: str) -> None:
        self._votes.setdefault(vote.session, []).append(vote)
        if isinstance(vote, Tally) and not vote.deleted:
            self._places[vote.session, vote.initiative] = place

    def has_ballots(self, session: str) -> bool:
        votes = self._votes.get(session, ())
        return any(isinstance(vote, Ballot) and not vote.deleted for vote in votes)

    def place_of(self, tally: Tally) -> str:
        """Where the total of the same initiative stands, or nothing."""
        return "" if tally.deleted else self._places.get((tally.session, tally.initiative), "")

    def box(self, session: str) -> str:
        """The box of the side that counts by rule; nothing where nothing was exported."""
        if session not in self._boxes:
            sides = ballot_box.sides(self._votes.get(session, ()))
            side = ballot_box.counted_side(sides, None)
            self._boxes[session] = "" if side is None else side.box
        return self._boxes[session]


def _fits_otherwise(table: Table, index: int) -> bool:
    """Whether Check fits a row as it was before a program rewrote it; it then says that."""
    for said in table.said_otherwise(index):
        alone = Table(table.sheet, table.columns, [0], [()], {k: [v] for k, v in said.items()})
        if checks(alone, [0]) == [said["check"]]:
            for name, value in said.items():
                table.values[name][index] = value
            return True
    return False


def _edited(record: Captured) -> Captured:
    return replace(record, version=by_hand.edited_version(record))


@cache
def _names(kind: type[Captured]) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))


def _built(
    kind: type[Captured], values: dict[str, list[Value]], indexes: Sequence[int]
) -> Iterator[Captured]:
    """Records of a kind; a frozen dataclass takes its time to set each field on its own."""
    names = _names(kind)
    columns = [values[name] for name in names]
    if len(indexes) != len(columns[0]):
        columns = [[column[index] for index in indexes] for column in columns]
    for row in zip(*columns, strict=True):
        record = object.__new__(kind)
        record.__dict__.update(zip(names, row, strict=True))
        yield record


def _is_version(text: str) -> bool:
    try:
        return write(parse(text)) == text
    except ValueError:
        return False


def _is_box(text: str, device: str) -> bool:
    """Whether it is known on which side a vote stands; its device says so where there is no box."""
    return _is_version(text) if text else _DEVICE.fullmatch(device) is not None


def _only(pattern: re.Pattern[str], texts: Sequence[str], default: str) -> list[str]:
    """These texts, with the default for each that is not of the pattern."""
    good = {text: text if pattern.fullmatch(text) else default for text in set(texts)}
    return [good[text] for text in texts]


def _span(keys: Sequence[str]) -> str:
    return ", ".join(keys) if len(keys) <= 5 else f"{keys[0]} to {keys[-1]}"
