"""A session's vote as the page's parts share it."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator import sessions, votes
from facilitator.reasons import Reason, Refused
from facilitator.records import Attendance, Ballot
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.votes import SessionVotes
from ui.apart_votes import undecided_rooms


@dataclass(frozen=True)
class VoteState:
    """The vote of a session, and what its ballots are called.

    A ballot keeps its number when an earlier one is withdrawn: people call them by it. `apart` is
    how many laptops counted here where nobody has said yet which one counts, else 0. `counts` are
    those of the people present, the newest last.
    """

    place: Place
    votes: SessionVotes
    numbers: dict[str, int]
    next_number: int
    apart: int = 0
    counts: tuple[Attendance, ...] = ()

    @property
    def by_tally(self) -> bool:
        """Whether votes are counted by tally."""
        return self.votes.capture == "tally"

    @property
    def can_tally(self) -> bool:
        """Whether counts can be keyed in: of scores and rankings only those that came so."""
        vote = self.votes.vote
        return self.by_tally or (vote is not None and "tally" in vote.captures)

    @property
    def present(self) -> int | None:
        """The people who can vote, None when nobody has counted; see `SessionVotes.people`."""
        return self.votes.people

    @property
    def missing(self) -> int:
        """How many people have not voted, as far as that can be known."""
        if self.by_tally or self.present is None:
            return 0
        return max(0, self.present - len(self.votes.ballots))


def why_no_ballots(store: Store, state: VoteState) -> Refused | None:
    """Why several ballots cannot be added at once here; None where they can."""
    reason = votes.read_line(store.event, state.place.round, "").reason
    if reason is not None and reason.code != "empty_ballot":
        return Refused(reason)  # this round has no vote, or its method no ballots
    if store.read_only:
        return Refused(Reason("store_read_only", store.path.name))
    if state.votes.closed:
        return Refused(Reason("vote_closed"))
    return Refused(Reason("counted_by_tally")) if state.by_tally else None


def read_state(store: Store, place: Place) -> VoteState:
    """The vote of a session as it is now."""
    every = store.find(Ballot, session=place.id)
    numbers = {ballot.id: at for at, ballot in enumerate(every, 1)}
    found = votes.of_session(store, place)
    apart = len(found.sides) if found.sides and undecided_rooms(store, [place.id]) else 0
    counts = tuple(sessions.head_counts(store, place.id))
    return VoteState(place, found, numbers, len(every) + 1, apart, counts)
