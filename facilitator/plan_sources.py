"""Which initiatives are on a plan, and where that list comes from. Nothing locks: it is an offer.

The first source that has something is the one shown unless a person chose another: the vote of
this room, the results of all rooms in the store, the clusters of the event, its whole list.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from facilitator import counting, results, votes
from facilitator.counting import Ranked, Tie
from facilitator.event import Event
from facilitator.plan import Subject
from facilitator.sessions import Place, place
from facilitator.store import Store

SOURCES = ("room", "results", "clusters", "list")


@dataclass(frozen=True)
class Listed:
    """One line of the list. `rank` is 0 where nothing was counted; `tied` shares its rank."""

    subject: Subject
    rank: int = 0
    votes: int = 0
    tied: bool = False


@dataclass(frozen=True)
class Listing:
    """What a source offers.

    `round` is the title of the round that was voted in, `method` how it votes, `places` how many
    it sends to the plan, `crossing` the tie that sends more, where there is one. `found` says
    whether the source has anything at all.
    """

    source: str
    lines: tuple[Listed, ...] = ()
    round: str = ""
    method: str = ""
    places: int = 0
    crossing: Tie | None = None

    @property
    def found(self) -> bool:
        """Whether the source has anything."""
        return bool(self.lines)


def listing(store: Store, where: Place, source: str = "") -> Listing:
    """What this source offers; without one, the first that has something."""
    if source:
        return _READERS[source](store, where)
    found = Listing("list")
    for name in SOURCES:
        found = _READERS[name](store, where)
        if found.found:
            break
    return found


def of_all_rooms(store: Store, round_key: str = "") -> Listing:
    """What the vote of all rooms and days put above its cut: what should have a plan.

    It is that of the last round with votes up to this one, or of all rounds.
    """
    event = store.event
    for round_ in reversed(_until(event, round_key or event.rounds[-1].key)):
        if event.round(round_).vote is None:
            continue
        result = results.of_store(store, round_)[0]
        if result.votes:
            ties = result.ties
            return _ranked(event, "results", round_, result.ranking, ties, result.places)
    return Listing("results")


def subject_named(event: Event, name: str) -> Subject:
    """The initiative with this number, or the cluster with this letter."""
    return Subject(name) if name in event.by_number else Subject(cluster=name)


def with_others(listed: Listing, others: Collection[Subject], event: Event) -> list[Listed]:
    """The list and after it what else has a plan, in the order of the event."""
    known = {line.subject for line in listed.lines}
    order = {subject: at for at, subject in enumerate(_everything(event))}
    more = sorted(
        (subject for subject in set(others) - known),
        key=lambda subject: (order.get(subject, len(order)), subject),
    )
    return [*listed.lines, *(Listed(subject) for subject in more)]


def _of_room(store: Store, where: Place) -> Listing:
    """What this room's vote put above its cut, in its round or the one before that has a vote."""
    event = store.event
    for round_ in reversed(_until(event, where.round)):
        if event.round(round_).vote is None:
            continue
        voted = votes.of_session(store, place(store, where.day, round_, where.room))
        places = voted.vote.places if voted.vote else 0
        if voted.total:
            return _ranked(event, "room", round_, voted.ranking, voted.ties, places)
    return Listing("room")


def _of_results(store: Store, where: Place) -> Listing:
    """The same of all rooms and days, where any but this room has votes here."""
    event = store.event
    for round_ in reversed(_until(event, where.round)):
        if event.round(round_).vote is None:
            continue
        result = results.of_store(store, round_)[0]
        own = votes.of_session(store, place(store, where.day, round_, where.room))
        if result.votes > own.total:
            ties = result.ties
            return _ranked(event, "results", round_, result.ranking, ties, result.places)
    return Listing("results")


def _of_clusters(store: Store, where: Place) -> Listing:
    lines = [Listed(Subject(cluster=cluster.letter)) for cluster in store.event.clusters]
    return Listing("clusters", tuple(lines))


def _of_list(store: Store, where: Place) -> Listing:
    lines = [Listed(Subject(initiative.number)) for initiative in store.event.initiatives]
    return Listing("list", tuple(lines))


_READERS: dict[str, Callable[[Store, Place], Listing]] = {
    "room": _of_room,
    "results": _of_results,
    "clusters": _of_clusters,
    "list": _of_list,
}


def _until(event: Event, round_key: str) -> list[str]:
    """The rounds up to this one, in their order: what is planned was voted on before."""
    keys = [round_.key for round_ in event.rounds]
    return keys[: keys.index(round_key) + 1]


def _ranked(
    event: Event,
    source: str,
    round_key: str,
    ranking: Sequence[Ranked],
    ties: Sequence[Tie],
    places: int,
) -> Listing:
    going = set(counting.above_cut(ranking, places))
    lines = [
        Listed(subject_named(event, line.initiative), line.rank, line.votes, line.tied)
        for line in ranking
        if line.initiative in going
    ]
    crossing = next((tie for tie in ties if tie.crosses), None)
    round_ = event.round(round_key)
    method = round_.vote.method if round_.vote else ""
    return Listing(source, tuple(lines), round_.title, method, places, crossing)


def _everything(event: Event) -> list[Subject]:
    clusters = [Subject(cluster=cluster.letter) for cluster in event.clusters]
    return [*(Subject(initiative.number) for initiative in event.initiatives), *clusters]
