"""The records that rows without an Id are: those that people typed in a spreadsheet (SPEC §6)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Protocol

from facilitator import ballot_box, by_hand, event_lists, phrases, typed_box, versions
from facilitator.delivery import ADDED, Delivery, Found
from facilitator.event import Event
from facilitator.ids import named
from facilitator.reasons import Reason
from facilitator.records import Absence, Ballot, Captured, Goal, Note, Step, Tally, VoteChoice
from facilitator.workbook import DERIVED, VOTES, Sheet, Value
from facilitator.workbook_doubts import Doubts, session_of
from facilitator.workbook_table import Table

_PLACE = {"day": "Day", "round": "Round", "room": "Room"}
# What a row that is of any use says at least; of the others the reading asks for something.
_SAYS = {Note: "text", Ballot: "choices", Goal: "text", Step: "text"}

Row = dict[str, Value]


class Names(Protocol):
    """What rows name, as the reading of the other rows knows it."""

    def keys(self, name: str) -> list[str]:
        """The keys of the days, rounds or rooms of the event."""
        ...

    def settle_vote(self, table: Table, row: Row) -> None:
        """Let what a row votes for say so, now that its round is known."""
        ...

    def is_known(self, table: Table, index: int, row: Row) -> bool:
        """Whether a row names only what the event has; what it has not is a reason."""
        ...

    def session(self, keys: tuple[str, str, str]) -> str:
        """The session of a day, round and room, as part of the delivery."""
        ...

    def total(self, place: str, row: Row) -> None:
        """Keep a total that ballots have given."""
        ...

    def let_go(self, record_id: str) -> None:
        """Let a row with this id be one of several, where it is in a batch."""
        ...

    def wrong(self, code: str, place: str, found: str = "", expected: str = "") -> None:
        """Note a reason."""
        ...


@dataclass
class _Added:
    """A row without an Id, with all it needs to become a record."""

    sheet: Sheet
    place: str
    session: str
    row: Row


class Typed:
    """Collects the rows without an Id, sheet by sheet.

    `finish` makes them into records of the delivery, when all others are there: what they are
    depends on those.
    """

    def __init__(self, event: Event, delivery: Delivery, names: Names, doubts: Doubts) -> None:
        self._event = event
        self._delivery = delivery
        self._names = names
        self._doubts = doubts
        self._rows: list[tuple[Table, int]] = []
        self._used: set[tuple[str, str, str]] = set()

    def take(self, table: Table) -> None:
        """The rows without an Id of one sheet."""
        self._rows += [(table, index) for index in table.added]

    def finish(self) -> None:
        """Make them into records."""
        delivery = self._delivery
        self._used = set(delivery.sessions.values())
        typed = [added for one in self._rows if (added := self._completed(*one)) is not None]
        # Whether a total was counted from ballots depends on whether there are any.
        typed.sort(key=lambda added: added.sheet is VOTES)
        if not typed:
            return
        votes = _Votes(delivery.every())
        taken = {found.record.id for found in delivery.every()}
        occurrences: Counter[str] = Counter()
        ballots: list[tuple[Ballot, str]] = []
        for added in typed:
            if added.sheet is VOTES and votes.has_ballots(added.session):
                self._names.total(added.place, added.row)
                continue
            record = self._record(added, occurrences, taken)
            if isinstance(record, Ballot):
                if total := votes.counted_total(added.session):
                    self._names.wrong("ballot_beside_total", added.place, total)
                    continue
                ballots.append((record, added.place))
                votes.add(record, added.place)
                continue
            if isinstance(record, Tally):
                if place := votes.place_of(record):
                    self._names.wrong("tally_twice", added.place, record.initiative, place)
                    continue
                record = replace(record, box=votes.box(added.session))
                votes.add(record, added.place)
            self._names.let_go(record.id)
            delivery.records.append(Found(record, added.place, ADDED))
        self._put_in(ballots, _Votes(delivery.every()))

    def _put_in(self, ballots: Sequence[tuple[Ballot, str]], votes: _Votes) -> None:
        """Put typed ballots into the box that counts; each knows of all that were typed with it."""
        delivery = self._delivery
        together: dict[str, list[str]] = {}
        for ballot, _ in ballots:
            together.setdefault(ballot.session, []).append(ballot.id)
        for ballot, place in ballots:
            on = votes.box(ballot.session) or f"{delivery.device}:1"
            name = by_hand.typed_name(delivery.id, together[ballot.session])
            box = versions.write(versions.parse(on) | {name: 1})
            delivery.records.append(Found(replace(ballot, box=box), place, ADDED))

    def _completed(self, table: Table, index: int) -> _Added | None:
        row = table.row(index)
        missing = False
        for name, header in _PLACE.items():
            if not row[name]:
                possible = self._possible(name, row["room"])
                if len(possible) == 1:
                    row[name] = possible[0]
                else:
                    missing = True
                    expected = span(possible or self._names.keys(name))
                    self._names.wrong("not_said", table.place(name, index), header, expected)
        if missing:
            return None
        self._names.settle_vote(table, row)
        if not self._names.is_known(table, index, row):
            return None
        self._doubts.by_hand(table, index, row)
        name = "count" if table.sheet is VOTES else "day"
        place = table.place(name, index)
        if table.sheet is VOTES and row["version"] == DERIVED:
            self._names.total(place, row)
            return None
        if self._has_lost_its_id(table, index):
            place_of_id = table.place("id", index)
            if table.sheet.record is Ballot:
                self._names.wrong("id_missing", place_of_id)
                return None
            self._delivery.remarks.append(Reason("id_gone", place_of_id))
        said = _SAYS.get(table.sheet.record)
        if said is not None and not row[said]:
            header = next(c.header for c in table.sheet.columns if c.field == said)
            self._names.wrong("nothing_said", table.place(said, index), header)
            return None
        session = self._names.session(session_of(row))
        return _Added(table.sheet, place, session, row)

    def _possible(self, name: str, room: str) -> list[str]:
        """What a blank day, round or room can only mean: the one of the room, or of the file."""
        own = self._delivery.room
        if name == "room":
            return [own] if own else []
        room = room or own
        days = self._doubts.days(room) if name == "day" else []
        if len(days) == 1:
            return days
        at = list(_PLACE).index(name)
        used = {keys[at] for keys in self._used if keys[2] == room}
        return sorted(used) or days or self._names.keys(name)

    def _has_lost_its_id(self, table: Table, index: int) -> bool:
        """Whether a row was exported, and is no copy of one that is there too."""
        check = table.values["check"][index]
        return bool(check) and all(
            table.values["check"][other] != check for other in table.exported
        )

    def _record(self, added: _Added, occurrences: Counter[str], taken: set[str]) -> Captured:
        kind = added.sheet.record
        delivery = self._delivery
        names = {one.name for one in fields(kind)}
        content = {name: value for name, value in added.row.items() if name in names}
        if "list_version" in names:
            content["list_version"] = self._event.list_version
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
            root = event_lists.root(self._event, record.initiative)
            record_id = by_hand.added_tally_id(added.session, root, delivery.device)
        elif isinstance(record, VoteChoice):
            record_id = named("vote choice", added.session)
        elif isinstance(record, Absence):
            record_id = named("absence", added.session)
        else:
            key = kind.table + json.dumps(said, ensure_ascii=False, sort_keys=True, default=dict)
            record_id = by_hand.added_id(kind.table, said, occurrences[key])
            while record_id in taken:
                # Typed earlier and exported since: this is one more that says the same.
                occurrences[key] += 1
                record_id = by_hand.added_id(kind.table, said, occurrences[key])
            occurrences[key] += 1
        version = by_hand.added_version(record_id, said)
        return replace(record, id=record_id, version=version)


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
        return any(isinstance(vote, Ballot) and ballot_box.is_live(vote) for vote in votes)

    def counted_total(self, session: str) -> str:
        """Where a total of a session stands that is counted by totals; else nothing."""
        if self.has_ballots(session):
            return ""
        tallies = [vote for vote in self._votes.get(session, ()) if isinstance(vote, Tally)]
        places = [self.place_of(tally) for tally in tallies if tally.count]
        return next(filter(None, places), "")

    def place_of(self, tally: Tally) -> str:
        """Where the total of the same initiative stands, or nothing."""
        return "" if tally.deleted else self._places.get((tally.session, tally.initiative), "")

    def box(self, session: str) -> str:
        """The box of the side that counts by rule; nothing where nothing was exported."""
        if session not in self._boxes:
            sides = ballot_box.sides(self._votes.get(session, ()))
            side = ballot_box.counted_side(sides, None)
            seen = {} if side is None else typed_box.going_on(side.box)
            self._boxes[session] = versions.write(seen)
        return self._boxes[session]


def span(keys: Sequence[str]) -> str:
    """Keys for a sentence: all of a few, `1 to 30` of many."""
    return ", ".join(keys) if len(keys) <= 5 else phrases.span(keys[0], keys[-1])
