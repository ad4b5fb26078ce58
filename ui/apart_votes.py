"""Sessions that devices counted apart, with what each count would make of the first places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from facilitator import ballot_box, counting, results, vote_sides
from facilitator.ballot_box import Side
from facilitator.counting import Ranked
from facilitator.records import Session
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_records import find
from facilitator.tables import workbooks


@dataclass(frozen=True)
class SideVotes:
    """One side: the file its last vote came with, and the rankings if it is the one that counts."""

    side: Side
    file: str
    session: tuple[Ranked, ...]
    round: tuple[Ranked, ...]

    @property
    def points(self) -> int:
        """The votes, dots or points of this side."""
        return sum(line.votes for line in self.session)


@dataclass(frozen=True)
class ApartVotes:
    """A session counted apart; `counts` is the device whose votes count now."""

    where: Place
    sides: tuple[SideVotes, ...]
    counts: str

    @property
    def id(self) -> str:
        """The session's."""
        return self.where.id


def undecided(store: Store) -> tuple[ApartVotes, ...]:
    """Every session of which it is still to be said which side counts."""
    open_ones = vote_sides.undecided(store)
    if not open_ones:
        return ()
    rounds = {result.round: result for result in results.of_store(store)}
    with store.reading() as connection:
        query = workbooks.select()
        files = {row.id: row.file for row in connection.execute(query)}
        found = []
        for one in open_ones:
            held, _ = vote_sides.votes_of(connection, one.where.id)
            live = [vote for vote in held if ballot_box.is_live(vote)]
            settings = store.event.round(one.where.round).vote
            votes = {
                side.box: ballot_box.session_count(
                    (vote for vote in live if ballot_box.is_on(side, vote)), settings
                )
                for side in one.sides
            }
            order = store.event.offered(one.where.round)
            total = Counter(
                {line.initiative: line.votes for line in rounds[one.where.round].ranking}
            )
            counted = next(side for side in one.sides if side.device == one.counts)
            total.subtract(votes[counted.box])
            sides = tuple(
                SideVotes(
                    side,
                    files.get(side.source, ""),
                    tuple(counting.rank(votes[side.box], order)),
                    tuple(counting.rank(_added(total, votes[side.box]), order)),
                )
                for side in one.sides
            )
            found.append(ApartVotes(one.where, sides, one.counts))
    return tuple(found)


def undecided_rooms(store: Store, among: Sequence[str]) -> list[str]:
    """The keys of the rooms of those of these sessions of which nobody has said what counts."""
    if not among:
        return []
    with store.reading() as connection:
        sessions = vote_sides.undecided_sessions(connection, among)
        rooms = {session.id: session.room for session in find(connection, Session)}
    wanted = {rooms[session] for session in sessions if session in rooms}
    return [room.key for room in store.event.every_room if room.key in wanted]


def _added(rest: Counter[str], votes: Counter[str]) -> Counter[str]:
    whole = Counter(rest)
    whole.update(votes)
    return whole
