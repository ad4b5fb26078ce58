"""From any number to the sessions behind it, and from a session to its ballots (SPEC §6, §9)."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator import ballot_box, counting
from facilitator.counted import Counted
from facilitator.records import Ballot
from facilitator.sessions import Place
from facilitator.standings import EVERYTHING, Filter
from facilitator.store import Store
from facilitator.vote_sides import votes_of


@dataclass(frozen=True)
class Behind:
    """What one session adds to a number.

    `votes` are its points, `ballots` how many of its ballots have a part in them, of `of_ballots`;
    both are 0 where hands were counted. `people` were there, None where nobody counted.
    """

    place: Place
    votes: int
    ballots: int
    of_ballots: int
    people: int | None


@dataclass(frozen=True)
class TracedVote:
    """A ballot, or the tally of one initiative, as it was put in.

    `choices` are as they are kept (see `choices`), `24=17` of a tally. `points` are what it gives
    to what was asked for. `why` it is not counted: `withdrawn`, `removed`, `apart` (on a side that
    does not count, see `ballot_box`), `tally` (ballots count here); empty where it is. `source` is
    the id of the workbook it came with, empty where it was put in here.
    """

    id: str
    choices: tuple[str, ...]
    points: int
    counted: bool
    why: str
    device: str
    source: str
    changed: int


def sessions_behind(
    counted: Counted, item: str = "", where: Filter = EVERYTHING
) -> tuple[Behind, ...]:
    """The sessions whose points add up to those of an initiative or cluster, or to all of them.

    Without `item` also those that gave no points but in which people were counted or ballots lie.
    In the order of the event's rooms and days. Raises `Refused` as `Filter.check`.
    """
    where.check(counted.event)
    rooms = {room.key: at for at, room in enumerate(counted.event.every_room)}
    days = {day.key: at for at, day in enumerate(counted.event.days)}
    found: list[Behind] = []
    for session in counted.sessions:
        if not where.has(session):
            continue
        votes = session.points.get(item, 0) if item else session.votes
        ballots = [one for one in session.ballots if not item or _names(one, item)]
        if votes or ballots or (not item and session.people is not None):
            of_ballots = len(session.ballots)
            found.append(Behind(session.place, votes, len(ballots), of_ballots, session.people))

    def position(one: Behind) -> tuple[int, int, str]:
        place = one.place
        return rooms.get(place.room, len(rooms)), days.get(place.day, len(days)), place.round

    return tuple(sorted(found, key=position))


def votes_in(store: Store, place: Place, item: str = "") -> tuple[TracedVote, ...]:
    """Every ballot and tally of a session in the order put in, counted or not, and why not."""
    vote = store.event.round(place.round).vote
    with store.reading() as connection:
        held, choice = votes_of(connection, place.id)
    counts = ballot_box.counted(held, choice)
    by_ballots = any(isinstance(one, Ballot) for one in counts)
    newest = {}
    for one in sorted(counts, key=lambda one: (one.changed, one.id)):
        if not isinstance(one, Ballot):
            newest[one.initiative] = one.id
    ids = {one.id for one in counts}
    found: list[TracedVote] = []
    for one in sorted(held, key=lambda one: (one.created, one.id)):
        if isinstance(one, Ballot):
            choices, points = one.choices, counting.points(one.choices, vote)
        else:
            choices, points = (f"{one.initiative}={one.count}",), {one.initiative: one.count}
        why = _why(one, one.id in ids)
        if not why and not isinstance(one, Ballot):
            why = "tally" if by_ballots else "" if newest[one.initiative] == one.id else "apart"
        given = points.get(item, 0) if item else sum(points.values())
        found.append(
            TracedVote(one.id, choices, given, not why, why, one.device, one.source, one.changed)
        )
    return tuple(found)


def _names(ballot: Ballot, item: str) -> bool:
    return any(choice.partition("=")[0] == item for choice in ballot.choices)


def _why(one: ballot_box.Vote, counts: bool) -> str:
    if one.deleted:
        return "removed"
    if not ballot_box.is_live(one):
        return "withdrawn"
    return "" if counts else "apart"
