"""Social time of the people who are there: who came, and which rounds of groups were made.

All of it is personal data: it stands in the file of people beside the store (see `people`), and is
erased with it. Rounds that were *shown* have taken place: whoever met in one, or sat in a room
together, is put apart as far as can be in those to come. Rounds that were made and not shown yet
are *planned*; *spare* are some more of the same arrangement, so that one round more than planned
still has new faces only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, groupby

from facilitator.event import Event
from facilitator.people import People
from facilitator.people_record import Person
from facilitator.reasons import Reason, Refused
from facilitator.social_groups import arrange, crowded, group_sizes, least_again
from facilitator.social_languages import bits, cost, outside
from facilitator.text import clean, fold

AHEAD = 6
"""So many rounds are arranged together where nobody meets twice in them."""
LONGEST_NAME = 200

_SHOWN, _PLANNED, _SPARE = "shown", "planned", "spare"
Group = tuple[str, ...]


@dataclass(frozen=True)
class Attendee:
    """Somebody on the list of a day; `guest` had not registered, and who is not `here` is out."""

    id: str
    name: str
    community: str
    here: bool
    guest: bool = False


@dataclass(frozen=True)
class Round:
    """A round of a day, `number` from 1: groups of people by their ids.

    `again` are the pairs in it who have met before, and `again_bound` how many must, whatever one
    does with these people after what was before. `outside` are those who do not follow the language
    of most in their group. `id` is what the file calls it.
    """

    id: int
    number: int
    groups: tuple[Group, ...]
    shown: bool
    spare: bool
    again: tuple[tuple[str, str], ...] = ()
    again_bound: int = 0
    outside: int = 0

    @property
    def people(self) -> frozenset[str]:
        """Everybody in it."""
        return frozenset(one for group in self.groups for one in group)


class SocialTime:
    """Who is there on a day, and their rounds; `day` is a key of the event, empty for all days."""

    def __init__(self, people: People, event: Event, day: str) -> None:
        self._people = people
        self._event = event
        self.day = day

    # Who is there

    def attendees(self) -> tuple[Attendee, ...]:
        """Whoever registered for the day or was typed in, by name, also those who are not there."""
        rows = self._people.select("SELECT person, here FROM presence WHERE day = ?", self.day)
        marked = {person: bool(here) for person, here in rows}
        found = [
            _attendee(one, marked.get(one.id, True))
            for one in self._people.all()
            if one.id in marked or not self.day or not one.days or self.day in one.days
        ]
        known = {one.id for one in found}
        found += [
            replace(_attendee(one, marked[one.id]), guest=True)
            for one in self._people.guests()
            if one.id in marked and one.id not in known
        ]
        return tuple(sorted(found, key=lambda one: (fold(one.name), one.community, one.id)))

    def names(self) -> dict[str, str]:
        """What people are called where others read it; of one name, with their community."""
        everybody = [_attendee(one, True) for one in self._people.all()]
        everybody += [_attendee(one, True) for one in self._people.guests()]
        often = Counter(fold(one.name) for one in everybody)
        return {
            one.id: f"{one.name} ({one.community})"
            if often[fold(one.name)] > 1 and one.community
            else one.name
            for one in everybody
        }

    def here(self) -> frozenset[str]:
        """The ids of those who are there."""
        return frozenset(one.id for one in self.attendees() if one.here)

    def mark(self, person: str, *, here: bool) -> None:
        """Strike somebody out, or take them back in.

        Somebody who was typed in, and is in no round, is forgotten when struck out: a slip.
        """
        in_rounds = self._people.select("SELECT 1 FROM social WHERE person = ? LIMIT 1", person)
        with self._people.changing() as file:
            if not here and not in_rounds:
                file.execute("DELETE FROM guests WHERE id = ?", (person,))
            file.execute(
                "INSERT OR REPLACE INTO presence VALUES (?, ?, ?)", (person, self.day, int(here))
            )

    def add(self, names: Iterable[str]) -> tuple[Attendee, ...]:
        """Take in people by their names: who registered (also for another day), and who did not.

        Nobody is there twice: a name of somebody on the list takes them in.
        """
        registered = {fold(one.name): one.id for one in reversed(self._people.all()) if one.name}
        listed = {fold(one.name): one.id for one in self.attendees()}
        added: list[str] = []
        with self._people.changing() as file:
            for text in names:
                name = " ".join(clean(text).split())[:LONGEST_NAME]
                if not name:
                    continue
                person = listed.get(fold(name)) or registered.get(fold(name))
                if person is None:
                    person = Person(name=name).id
                    file.execute("INSERT OR IGNORE INTO guests VALUES (?, ?)", (person, name))
                file.execute("INSERT OR REPLACE INTO presence VALUES (?, ?, 1)", (person, self.day))
                added.append(person)
        now = {one.id: one for one in self.attendees()}
        return tuple(now[one] for one in dict.fromkeys(added) if one in now)

    def follows(self) -> dict[str, tuple[str, ...]]:
        """The languages that people follow, of those who said any: nobody interprets here."""
        return {one.id: one.follows for one in self._people.all() if one.follows}

    # Rounds

    def rounds(self) -> tuple[Round, ...]:
        """The rounds of the day, in their order: those shown, and those that are ready."""
        sat = self._rooms_by_day()
        before = _pairs(group for groups in sat for group in groups)
        found, number, follows = [], 0, self.follows()
        for id_, day, state, groups in self._kept():
            if day == self.day:
                number += 1
                of_it = [pair for group in groups for pair in combinations(group, 2)]
                one = Round(id_, number, groups, state == _SHOWN, state == _SPARE)
                again = tuple(pair for pair in of_it if pair in before)
                bound = _bound([*map(len, groups)], 1, one.people, before, sat)
                apart = sum(outside(bits(group, follows)) for group in groups)
                found.append(replace(one, again=again, again_bound=bound, outside=apart))
            if day == self.day or state == _SHOWN:
                before |= _pairs(groups)
                sat.append(groups)
        return tuple(found)

    def met(self) -> list[Group]:
        """Groups of people who have met: in a room until this day, in rounds that were shown."""
        shown = [groups for _, _, state, groups in self._kept() if state == _SHOWN]
        return [group for groups in (*self._rooms_by_day(), *shown) for group in groups]

    def make(self, size: int, rounds: int = 1) -> tuple[Round, ...]:
        """Arrange rounds of those who are there, after the rounds that were shown: those planned.

        What was ready for the day and not shown makes way. Raises `Refused` (`nobody_there`).
        """
        there, met, follows = self.here(), self.met(), self.follows()
        if len(there) < 2:
            raise Refused(Reason("nobody_there"))
        sizes, known = group_sizes(len(there), size), _pairs(met)
        tried = range(max(rounds, AHEAD), rounds - 1, -1)
        if bits(there, follows):
            # Who shares a language are few to meet: where the most are too many, fewer often are.
            tried = dict.fromkeys((max(rounds, AHEAD), rounds))
        for ahead in tried:
            if ahead > rounds and _bound(sizes, ahead, there, known):
                continue
            found = arrange(there, size, ahead, met=met, follows=follows)
            if ahead == rounds or not found.again:
                self._keep(found.rounds, _PLANNED, rounds)
                break
        return tuple(one for one in self.rounds() if not (one.shown or one.spare))

    def keep_shown(self, rounds: Sequence[Sequence[Group]]) -> None:
        """Keep rounds that were arranged, as such that take place."""
        self._keep(rounds, _SHOWN, len(rounds))

    def show_next(self, size: int, of: int = 1) -> Round:
        """The next round, of so many, takes place: the one that is ready for just who is there.

        Else it is arranged now, with those after it. Raises as `make`.
        """
        rounds = self.rounds()
        waiting = [one for one in rounds if not one.shown]
        if not waiting or waiting[0].people != self.here() or not _is_of(waiting[0], size):
            self.make(size, max(1, of - (len(rounds) - len(waiting))))
            waiting = [one for one in self.rounds() if not one.shown]
        self._set_state(waiting[0].id, _SHOWN)
        return next(one for one in self.rounds() if one.id == waiting[0].id)

    def take_back(self) -> bool:
        """The round that was shown last has not taken place; False where none was."""
        shown = [one for one in self.rounds() if one.shown]
        if shown:
            self._set_state(shown[-1].id, _PLANNED)
        return bool(shown)

    def seat(self, person: str) -> int:
        """Put somebody who comes late into the round that is on; the number of their group, or 0.

        It is one of the smallest groups, or one larger by one where they follow its language, and
        there the one in which they know fewest.
        """
        shown = [one for one in self.rounds() if one.shown]
        if not shown or person in shown[-1].people:
            return 0
        now = shown[-1]
        met, follows = _pairs(self.met()), self.follows()
        least = min(map(len, now.groups))

        def missing(group: Group) -> int:
            with_them = bits((*group, person), follows)
            return cost(with_them) - cost(with_them[:-1]) if with_them else 0

        place = min(
            range(len(now.groups)),
            key=lambda at: (
                len(now.groups[at]) > least + 1,
                missing(now.groups[at]),
                len(now.groups[at]),
                sum(_pair(person, other) in met for other in now.groups[at]),
            ),
        )
        with self._people.changing() as file:
            file.execute(
                "INSERT INTO social VALUES (?, ?, ?, ?, ?)",
                (now.id, self.day, _SHOWN, place, person),
            )
        return place + 1

    # The file

    def _rooms_by_day(self) -> list[tuple[Group, ...]]:
        """Who sat in a room together, on this day and those before."""
        days = [one.key for one in self._event.days]
        until = days[: days.index(self.day) + 1] if self.day in days else days
        rooms: dict[str, dict[str, list[str]]] = {}
        for seat in self._people.rooms():
            if seat.day in until:
                rooms.setdefault(seat.day, {}).setdefault(seat.room, []).append(seat.person)
        return [tuple(map(tuple, of_day.values())) for of_day in rooms.values()]

    def _kept(self) -> list[tuple[int, str, str, tuple[Group, ...]]]:
        rows = self._people.select(
            "SELECT round, day, state, place, person FROM social ORDER BY round, place, person"
        )
        found = []
        for (id_, day, state), of_round in groupby(rows, key=lambda row: row[:3]):
            groups = [
                tuple(row[4] for row in of_group)
                for _, of_group in groupby(of_round, key=lambda row: row[3])
            ]
            found.append((id_, day, state, tuple(groups)))
        return found

    def _keep(self, rounds: Sequence[Sequence[Group]], state: str, asked: int) -> None:
        last = max((id_ for id_, *_ in self._kept()), default=0)
        with self._people.changing() as file:
            file.execute("DELETE FROM social WHERE day = ? AND state <> ?", (self.day, _SHOWN))
            file.executemany(
                "INSERT INTO social VALUES (?, ?, ?, ?, ?)",
                [
                    (last + at, self.day, state if at <= asked else _SPARE, place, person)
                    for at, groups in enumerate(rounds, 1)
                    for place, group in enumerate(groups)
                    for person in group
                ],
            )

    def _set_state(self, round_id: int, state: str) -> None:
        with self._people.changing() as file:
            file.execute("UPDATE social SET state = ? WHERE round = ?", (state, round_id))


def _attendee(one: Person, here: bool) -> Attendee:
    # An address is nobody else's business.
    return Attendee(one.id, one.name or one.email.split("@")[0], one.community, here)


def _is_of(one: Round, size: int) -> bool:
    return sorted(map(len, one.groups)) == sorted(group_sizes(len(one.people), size))


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _pairs(groups: Iterable[Collection[str]]) -> set[tuple[str, str]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def _bound(
    sizes: Sequence[int],
    rounds: int,
    people: Collection[str],
    met: set[tuple[str, str]],
    sat: Iterable[Sequence[Group]] = (),
) -> int:
    """So many meet again, whatever one does; `sat` are the groups of one time after the other."""
    at = {one: number for number, one in enumerate(sorted(people))}
    known = {(at[one], at[other]) for one, other in met if one in at and other in at}
    bound = least_again(len(at), sizes, rounds, known)
    for groups in sat:
        circles = [group for group in groups if not at.keys().isdisjoint(group)]
        alone = at.keys() - {one for group in circles for one in group}
        bound = max(bound, crowded(sizes, len(circles) + len(alone)))
    return bound
