"""Participation: rooms, people, ballots, communities, languages, notes and talks, by day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from typing import Self

from sqlalchemy import Connection, func, select

from facilitator import counted
from facilitator.counted import CountedSession
from facilitator.records import Attendance, Note, Talk
from facilitator.store import Store
from facilitator.tables import TABLES
from facilitator.text import fold


@dataclass(frozen=True)
class Participation:
    """Who took part on one day (its key), or with an empty `day` on all of them.

    From `rooms`, of `expected`, are notes, votes, talks or head counts. `people` were there: of
    each room and day the largest of the counts that stand for its rounds (see `sessions.base`),
    summed; whoever came on two days is counted on both. None where nobody counted. `ballots` are
    those that count, over all rounds; `turnout` is their part of the people (above 1 where there
    are more ballots), of the sessions with ballots in which people were counted, None where there
    are none. `votes` are points. `communities` and `languages` were counted among the people or
    said of a note, each once however it was written. `talks` were given, of `talks_planned`.
    """

    day: str
    rooms: int
    expected: int
    people: int | None
    ballots: int
    turnout: float | None
    votes: int
    communities: tuple[str, ...]
    languages: tuple[str, ...]
    notes: int
    talks: int
    talks_planned: int


def of_store(store: Store) -> tuple[Participation, ...]:
    """Each day of the event in its order, and after these all days together."""
    event = store.event
    with store.reading() as connection:
        sessions = [
            session
            for round_ in event.rounds
            for session in counted.of_round(connection, event, round_)
        ]
        said = Said(connection)
    found: list[Participation] = []
    for day in (*(day.key for day in event.days), ""):
        expected = [room.key for room in event.rooms if not day or day in room.days]
        own = [one for one in sessions if day in ("", one.place.day)]
        found.append(_of_day(day, expected, own, said))
    return tuple(found)


class Said:
    """What was said in each session, as far as it is counted: one rule, here and in results.

    `notes`, `given` and `planned` (talks) are how many, by session.
    """

    def __init__(self, connection: Connection) -> None:
        self.notes = Counter[str]()
        self.given = Counter[str]()
        self.planned = Counter[str]()
        self._communities: dict[str, list[str]] = {}
        self._languages: dict[str, list[str]] = {}
        attendance, notes, talks = TABLES[Attendance], TABLES[Note], TABLES[Talk]
        counts = select(attendance).where(attendance.c.deleted.is_(False)).order_by(attendance.c.at)
        for row in connection.execute(counts):
            self._name(row.session, _some(row.communities), _some(row.languages))
        alike = (notes.c.session, notes.c.community, notes.c.language)
        query = (
            select(*alike, func.count())
            # All of it is in the index `by_voice`.
            .where(notes.c.deleted.is_(False))
            .group_by(*alike)
            .order_by(func.min(notes.c.created), *alike)
        )
        for session, community, language, count in connection.execute(query):
            self.notes[session] += count
            self._name(session, [community], [language])
        by_state = (talks.c.session, talks.c.state)
        query = select(*by_state, func.count()).where(talks.c.deleted.is_(False))
        for session, state, count in connection.execute(query.group_by(*by_state)):
            self.planned[session] += count
            if state == "done":
                self.given[session] += count

    def instead(self, sessions: Collection[str], other: Self) -> Self:
        """The same, but of these sessions what `other` has of them, and nothing where it has none.

        Names that are written in several ways may then be written as in another session.
        """
        made = copy(self)
        for name, of_session in vars(self).items():
            kept = {one: said for one, said in of_session.items() if one not in sessions}
            theirs = vars(other)[name]
            kept |= {one: theirs[one] for one in sessions if one in theirs}
            setattr(made, name, type(of_session)(kept))
        return made

    def communities(self, sessions: Iterable[str]) -> tuple[str, ...]:
        """The communities counted among the people of these sessions or said of their notes."""
        return _different(name for one in sessions for name in self._communities.get(one, ()))

    def languages(self, sessions: Iterable[str]) -> tuple[str, ...]:
        """The languages, as the communities."""
        return _different(name for one in sessions for name in self._languages.get(one, ()))

    def is_heard(self, session: CountedSession) -> bool:
        """Whether a session has sent anything: votes, a head count, notes or talks."""
        return bool(
            session.ballots
            or session.tallies
            or session.people is not None
            or self.notes[session.place.id]
            or self.planned[session.place.id]
        )

    def _name(self, session: str, communities: list[str], languages: list[str]) -> None:
        self._communities.setdefault(session, []).extend(communities)
        self._languages.setdefault(session, []).extend(languages)


def turnout_of(sessions: Iterable[CountedSession]) -> float | None:
    """The ballots as a part of the people, of the sessions that have ballots and counted people.

    Above 1 where there are more ballots; None where there is no such session.
    """
    both = [one for one in sessions if one.ballots and one.people]
    people = sum(one.people or 0 for one in both)
    return sum(len(one.ballots) for one in both) / people if people else None


def _of_day(
    day: str, expected: Sequence[str], sessions: Sequence[CountedSession], said: Said
) -> Participation:
    ids = [one.place.id for one in sessions]
    heard = {one.place.room for one in sessions if said.is_heard(one)}
    people: dict[tuple[str, str], int] = {}
    for one in sessions:
        if one.people is not None:
            where = one.place.room, one.place.day
            people[where] = max(people.get(where, 0), one.people)
    return Participation(
        day,
        len(heard & {*expected}),
        len(expected),
        sum(people.values()) if people else None,
        sum(len(one.ballots) for one in sessions),
        turnout_of(sessions),
        sum(one.votes for one in sessions),
        said.communities(ids),
        said.languages(ids),
        sum(said.notes[one] for one in ids),
        sum(said.given[one] for one in ids),
        sum(said.planned[one] for one in ids),
    )


def _some(counts: Mapping[str, int]) -> list[str]:
    return [name for name, number in counts.items() if number]


def _different(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, as it was written first, in the order of the alphabet."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(fold(name), name)
    return tuple(sorted(name for folded, name in found.items() if folded))
