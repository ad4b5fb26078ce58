"""Coverage: what nobody discussed, what nobody voted for, and which rooms are missing (SPEC §9)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from facilitator import counted, roll_call
from facilitator.counted import CountedSession
from facilitator.event import Event, Round
from facilitator.records import Note, Session
from facilitator.rooms_heard import days_heard, rooms_heard
from facilitator.store import Store
from facilitator.store_records import find, throughout
from facilitator.tables import TABLES
from facilitator.text import fold


@dataclass(frozen=True)
class Covered:
    """How far an initiative was discussed and voted for.

    `notes` stand on it, from `rooms` and from `communities` that were named (`Ghana` and `ghana`
    are one). `cluster_notes` stand on a cluster it is in. `votes` are its points, given by
    `voting_rooms`; both are None where no round asked for votes on it.
    """

    initiative: str
    notes: int
    rooms: int
    communities: int
    cluster_notes: int
    votes: int | None
    voting_rooms: int | None

    @property
    def discussed(self) -> bool:
        """Whether anybody said anything on it, or on a cluster it is in."""
        return bool(self.notes or self.cluster_notes)


@dataclass(frozen=True)
class Coverage:
    """Every initiative of the event in its order, and who is missing.

    `general` notes stand on no initiative and no cluster. Of the `expected` rooms nothing is there
    from the `missing` ones, of one day where one was asked for; `absent` are those of them that
    said why, with what they said.
    """

    initiatives: tuple[Covered, ...]
    general: int
    expected: tuple[str, ...]
    missing: tuple[str, ...]
    absent: Mapping[str, str]

    @property
    def undiscussed(self) -> tuple[str, ...]:
        """What nobody discussed."""
        return tuple(one.initiative for one in self.initiatives if not one.discussed)

    @property
    def unvoted(self) -> tuple[str, ...]:
        """What nobody voted for, of all that could be voted for."""
        return tuple(one.initiative for one in self.initiatives if one.votes == 0)

    @property
    def only_discussed(self) -> tuple[str, ...]:
        """What was discussed, could be voted for, and was not."""
        return tuple(i.initiative for i in self.initiatives if i.discussed and i.votes == 0)


def of_store(store: Store, round_key: str = "", day: str = "") -> Coverage:
    """The coverage of all rounds or of one, over all days or of one.

    Raises `Refused` (`unknown_round`, `unknown_day`).
    """
    event = store.event
    rounds = counted.rounds_named(event, round_key)
    counted.check_day(event, day)
    with store.reading() as connection:
        notes = _Notes(event, _rooms(connection, {round_.key for round_ in rounds}, day))
        notes.read(connection)
        votes = _Votes(event)
        for round_ in rounds:
            if round_.vote is not None:
                votes.add(round_, counted.of_round(connection, event, round_, day))
        heard, days = rooms_heard(connection), days_heard(connection)
    absent = roll_call.roll_call(store).absent
    meeting = [room for room in event.rooms if not day or day in room.days]
    expected = tuple(room.key for room in meeting)
    # What came from a room that meets on several days need not be of this one.
    silent = {
        room.key for room in meeting if day and len(room.days) > 1 and (room.key, day) not in days
    }
    missing = tuple(room for room in expected if room not in heard or room in silent)
    return Coverage(
        tuple(notes.covered(number, *votes.of(number)) for number in event.by_number),
        notes.general,
        expected,
        missing,
        {room: absent[room] for room in missing if room in absent},
    )


def _rooms(connection: Connection, rounds: set[str], day: str) -> dict[str, str]:
    """The rooms of the sessions that are asked about, by session."""
    return {
        session.id: session.room
        for session in find(connection, Session)
        if session.round in rounds and day in ("", session.day)
    }


class _Notes:
    """How many notes stand where, and who they are from."""

    def __init__(self, event: Event, rooms: Mapping[str, str]) -> None:
        self._rooms = rooms
        self._letters: dict[str, list[str]] = {}
        for cluster in event.clusters:
            for number in cluster.initiatives:
                self._letters.setdefault(number, []).append(cluster.letter)
        self._counts = Counter[str]()
        self._from_rooms: dict[str, set[str]] = {}
        self._from: dict[str, set[str]] = {}
        self._on_clusters = Counter[str]()
        self.general = 0

    def read(self, connection: Connection) -> None:
        # The notes themselves, of which only this is asked, would take ten times as long.
        table = TABLES[Note]
        alike = (table.c.session, table.c.initiatives, table.c.cluster, table.c.community)
        query = select(*alike, func.count()).where(throughout(table)).group_by(*alike)
        for session, numbers, cluster, community, count in connection.execute(query):
            if session not in self._rooms:
                continue
            for number in numbers:
                self._counts[number] += count
                self._from_rooms.setdefault(number, set()).add(self._rooms[session])
                self._from.setdefault(number, set()).add(fold(community))
            if cluster and not numbers:
                self._on_clusters[cluster] += count
            elif not numbers:
                self.general += count

    def covered(self, number: str, votes: int | None, rooms: int | None) -> Covered:
        return Covered(
            number,
            self._counts[number],
            len(self._from_rooms.get(number, ())),
            len(self._from.get(number, set()) - {""}),
            sum(self._on_clusters[letter] for letter in self._letters.get(number, ())),
            votes,
            rooms,
        )


class _Votes:
    """What got how many points, and from how many rooms; letters of clusters too."""

    def __init__(self, event: Event) -> None:
        self._event = event
        self._points: dict[str, int] = {}
        self._rooms: dict[str, set[str]] = {}

    def add(self, round_: Round, sessions: Iterable[CountedSession]) -> None:
        for item in self._event.offered(round_.key):
            self._points.setdefault(item, 0)
        for session in sessions:
            for item, points in session.points.items():
                self._points[item] = self._points.get(item, 0) + points
                if points:
                    self._rooms.setdefault(item, set()).add(session.place.room)

    def of(self, number: str) -> tuple[int | None, int | None]:
        if number not in self._points:
            return None, None
        return self._points[number], len(self._rooms.get(number, ()))
