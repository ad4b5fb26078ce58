"""What is published: everything a store holds that may be, taken once for all outputs.

Removed records are not in it, nor what the privacy check leaves out; what it masks is masked. All
writers of outputs take a `Publication` and nothing else, so that none can say more than another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from sqlalchemy import Connection, func, select

from facilitator import (
    advance_counts,
    advance_spread,
    participation,
    privacy,
    similar_notes,
)
from facilitator.advance_counts import Advance
from facilitator.advance_spread import Spread
from facilitator.event import Event
from facilitator.participation import Participation
from facilitator.privacy import Finding
from facilitator.publish_notes import Index, Stored
from facilitator.publish_views import Views
from facilitator.publish_views import of_store as views_of
from facilitator.records import Absence, Attendance, Ballot, Captured, Goal, Note, Step, Talk
from facilitator.results import Gathered, RoundResult
from facilitator.room_content import of_all
from facilitator.sessions import Place
from facilitator.standings import Filter
from facilitator.store import Store
from facilitator.store_records import find
from facilitator.tables import TABLES
from facilitator.votes import SessionVotes, recount
from facilitator.workbook import SHEETS

R = TypeVar("R", bound=Captured)
MOST_MAPPED = 5
"""So many initiatives have a map where none that goes to the plan was named in advance."""


@dataclass(frozen=True)
class Count:
    """The votes of one session; of several with few people together, where `room` is empty.

    `votes` are points by initiative or cluster, with 0 for what is offered and nobody chose.
    `captured` is `ballots` or `tally`.
    """

    day: str
    round: str
    room: str
    votes: Mapping[str, int]
    ballots: int
    captured: str


@dataclass(frozen=True)
class SessionFacts:
    """How many there were of everything in a session; `present` is None where nobody counted."""

    place: Place
    present: int | None
    ballots: int
    votes: int
    notes: int


@dataclass(frozen=True)
class Publication:
    """What is published, from one look at a store.

    `at` is when, UTC ms. `places` are the sessions by id, by day, round and room of the event, and
    records stand in this order, then as captured. `rounds` are the results over all days, `days`
    those of each day, by its key. `ballots` are those that count. `sessions` are counted before
    anything was left out. `few` are those whose votes are only given together: too few people were
    there. `crowds` are the head counts of few people: who these were is not said. `left_out` counts
    what is not published as it was found, by the names of `privacy.SENTENCES`. `priorities` says of
    the initiatives that go to the plan how many communities of each region named them in advance;
    no community is named in it. `participation` is of each day and of all of them, `views` of the
    rounds that have votes. `together` are the ids of notes that a person has put together.
    """

    event: Event
    rehearsal: bool
    at: int
    places: Mapping[str, Place]
    rounds: tuple[RoundResult, ...]
    days: Mapping[str, tuple[RoundResult, ...]]
    counts: tuple[Count, ...]
    sessions: tuple[SessionFacts, ...]
    notes: Sequence[Note]
    goals: tuple[Goal, ...]
    steps: tuple[Step, ...]
    talks: tuple[Talk, ...]
    attendance: tuple[Attendance, ...]
    ballots: tuple[Ballot, ...]
    few: frozenset[str]
    crowds: frozenset[str]
    findings: tuple[Finding, ...]
    left_out: Mapping[str, int]
    priorities: tuple[Spread, ...] = ()
    participation: tuple[Participation, ...] = ()
    views: tuple[Views, ...] = ()
    together: tuple[frozenset[str], ...] = ()

    @property
    def taken(self) -> int:
        """How many notes were taken, published or not."""
        return sum(one.notes for one in self.sessions)

    @cached_property
    def index(self) -> Index:
        """Of which session each of the notes is, and what it is on."""
        if isinstance(self.notes, Stored):
            return self.notes.told
        return Index.of(self.notes, frozenset[str]().union(*self.together))

    def some_notes(self, places: Sequence[int]) -> Iterator[Note]:
        """The notes at these places, in this order; many are not all held in memory."""
        if isinstance(self.notes, Stored):
            return self.notes.some(places)
        return map(self.notes.__getitem__, places)


def findings(store: Store, registered: Iterable[str] = ()) -> tuple[Finding, ...]:
    """The privacy check alone: everything that is to be looked at before publishing.

    `registered` are names of people who registered; they are looked for and kept nowhere.
    """
    with of_all(store) as content:
        held = _Held.of(content.connection, store.event, content.places.values())
        return _Checked(content.connection, store, registered, held).findings


def collect(store: Store, registered: Iterable[str] = ()) -> Publication:
    """Everything to publish of a store that nobody changes meanwhile, with all notes in memory.

    `registered` as for `findings`.
    """
    with collected(store, registered) as publication:
        return replace(publication, notes=tuple(publication.notes))


@contextmanager
def collected(store: Store, registered: Iterable[str] = ()) -> Iterator[Publication]:
    """As `collect`, but the notes are read when they are asked for, and only inside."""
    event = store.event
    together = similar_notes.accepted(store)
    with of_all(store) as content:
        held = _Held.of(content.connection, event, content.places.values())
        named = frozenset[str]().union(*together)
        checked = _Checked(content.connection, store, registered, held, named)
        found = checked.findings
        careful = {one.record for one in found if _is_small(one)}
        few = {key for key, votes in held.counted.items() if key in careful and _is_of_few(votes)}
        crowds = [one for one in held.attendance if one.session in careful and _names_few(one)]
        gathered = Gathered.of(content.connection, event, event.rounds)
        rounds = gathered.results()
        advance = advance_counts.of_store(store)
        yield Publication(
            event,
            store.is_rehearsal,
            store.clock(),
            held.places,
            rounds,
            {day.key: gathered.results(Filter(day=day.key)) for day in event.days},
            tuple(_counts(held, few)),
            tuple(_facts(held, checked.notes.taken)),
            checked.notes,
            tuple(privacy.published(held.goals, found)),
            tuple(privacy.published(held.steps, found)),
            tuple(privacy.published(held.talks, found)),
            tuple(_without_crowds(privacy.published(held.attendance, found), crowds)),
            tuple(
                ballot
                for key, votes in held.counted.items()
                if key not in few
                for ballot in votes.ballots
            ),
            frozenset(few),
            frozenset(one.id for one in crowds),
            found,
            _left_out(event, found, _removed(content.connection))
            | {"small room": len(few), "small groups": len({one.session for one in crowds})},
            _priorities(advance, rounds),
            participation.of_store(store),
            tuple(views_of(store, few, advance)),
            together,
        )


@dataclass(frozen=True)
class _Held:
    """What the sessions of a store hold but their notes, in the order of `Publication`."""

    places: dict[str, Place]
    counted: dict[str, SessionVotes]
    goals: list[Goal]
    steps: list[Step]
    talks: list[Talk]
    attendance: list[Attendance]

    @classmethod
    def of(cls, connection: Connection, event: Event, places: Iterable[Place]) -> _Held:
        ordered = _in_order(event, places)
        order = {session: at for at, session in enumerate(ordered)}
        talks = _records(connection, Talk, order)
        return cls(
            ordered,
            {key: recount(connection, event, place) for key, place in ordered.items()},
            _records(connection, Goal, order),
            _records(connection, Step, order),
            sorted(talks, key=lambda talk: (order[talk.session], talk.position)),
            _records(connection, Attendance, order),
        )


def _priorities(advance: Advance, rounds: Iterable[RoundResult]) -> tuple[Spread, ...]:
    """What the communities named in advance of what goes to the plan, else what most named."""
    return advance_spread.most_named(advance, above_cut(rounds), MOST_MAPPED)


def above_cut(rounds: Iterable[RoundResult]) -> tuple[str, ...]:
    """The initiatives that go to the plan, by any round, each once."""
    above = {
        line.initiative: None
        for result in rounds
        if result.on == "initiatives"
        for line in result.ranking
        if line.votes and line.rank <= result.places
    }
    return tuple(above)


def _is_small(one: Finding) -> bool:
    return one.kind == "small room" and one.decision != privacy.PUBLISH


def _in_order(event: Event, places: Iterable[Place]) -> dict[str, Place]:
    parts = (event.days, event.rounds, event.every_room)
    days, rounds, rooms = ({one.key: at for at, one in enumerate(part)} for part in parts)
    found = sorted(places, key=lambda one: (days[one.day], rounds[one.round], rooms[one.room]))
    return {place.id: place for place in found}


def _records(connection: Connection, kind: type[R], order: Mapping[str, int]) -> list[R]:
    found = [record for record in find(connection, kind) if record.session in order]
    return sorted(found, key=lambda record: order[record.session])


def _removed(connection: Connection) -> int:
    removed = 0
    for sheet in SHEETS:
        table = TABLES[sheet.record]
        query = select(func.count()).select_from(table).where(table.c.deleted.is_(True))
        # Why a room sends nothing is never published.
        removed += 0 if sheet.record is Absence else connection.execute(query).scalar_one()
    return removed


class _Checked:
    """What the privacy check finds in a store: first in small rooms and in notes."""

    def __init__(
        self,
        connection: Connection,
        store: Store,
        registered: Iterable[str],
        held: _Held,
        named: Collection[str] = (),
    ) -> None:
        decided = privacy.decisions(store)
        speakers = [talk.speaker for talk in held.talks]
        names = privacy.known_names(store.event, registered, speakers)

        def check(note: Note) -> list[Finding]:
            return [*privacy.in_records((note,), held.places, names, decided)]

        self.notes = Stored(connection, held.places, check, named)
        texts = [*held.goals, *held.steps, *held.talks, *held.attendance]
        self.findings = (
            *_small_rooms(held, decided),
            *self.notes.findings,
            *privacy.in_records(texts, held.places, names, decided),
        )


def _small_rooms(held: _Held, decided: Mapping[str, str]) -> Iterator[Finding]:
    # Only where there is something to leave out: few people alone are no question.
    people: dict[str, list[int]] = {}
    for key, votes in held.counted.items():
        if _is_of_few(votes):
            people[key] = [_voters(votes) or 0]
    for one in held.attendance:
        if _names_few(one):
            people.setdefault(one.session, []).append(one.present)
    for key, place in held.places.items():
        if key in people:
            yield privacy.small_room(place, min(people[key]), decided)


def _voters(votes: SessionVotes) -> int | None:
    """How many people there were for a vote; None where nobody knows, or there was none.

    Where nobody counted them they are taken to be as many as have voted.
    """
    ballots = len(votes.ballots)
    if votes.base is not None and (ballots or votes.tallies):
        return max(votes.base.present, ballots)
    return ballots or None


def _is_of_few(votes: SessionVotes) -> bool:
    """Whether there are votes, and so few people that single ones say who chose what."""
    voters = _voters(votes)
    return voters is not None and voters < privacy.SMALLEST_ROOM


def _names_few(one: Attendance) -> bool:
    """Whether a head count of few people says who they were."""
    return one.present < privacy.SMALLEST_ROOM and bool(one.languages or one.communities)


def _counts(held: _Held, few: set[str]) -> Iterable[Count]:
    together: dict[tuple[str, str], list[SessionVotes]] = {}
    for key, votes in held.counted.items():
        place = held.places[key]
        if not (votes.ballots or votes.tallies):
            continue
        if key in few:
            together.setdefault((place.day, place.round), []).append(votes)
            continue
        ballots = len(votes.ballots)
        yield Count(place.day, place.round, place.room, votes.votes, ballots, votes.capture)
    for (day, round_key), several in together.items():
        total: Counter[str] = Counter()
        for votes in several:
            total.update(votes.votes)
        ballots = sum(len(votes.ballots) for votes in several)
        yield Count(day, round_key, "", dict(total), ballots, "ballots" if ballots else "tally")


def _facts(held: _Held, notes: Mapping[str, int]) -> Iterable[SessionFacts]:
    for key, votes in held.counted.items():
        present = votes.base.present if votes.base else None
        yield SessionFacts(held.places[key], present, len(votes.ballots), votes.total, notes[key])


def _without_crowds(
    attendance: Iterable[Attendance], crowds: Iterable[Attendance]
) -> Iterable[Attendance]:
    """Head counts; those of few people do not say of which languages and communities they were."""
    unsaid = {one.id for one in crowds}
    for one in attendance:
        yield replace(one, languages={}, communities={}) if one.id in unsaid else one


def _left_out(event: Event, found: Iterable[Finding], removed: int) -> dict[str, int]:
    counts = dict.fromkeys(privacy.SENTENCES, 0)
    for one in found:
        counts[one.kind] += one.decision != privacy.PUBLISH
    counts["removed"] = removed
    counts["facilitators"] = sum(bool(room.facilitator) for room in event.rooms)
    counts["note-takers"] = sum(bool(room.note_taker) for room in event.rooms)
    return counts
