"""A round looked at in other ways, as it is published: other measures, parts, how firm it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from facilitator import breakdowns, counted, stability, standings
from facilitator.advance_counts import Advance
from facilitator.breakdowns import Part, Slice
from facilitator.stability import Stability
from facilitator.standings import Standing
from facilitator.store import Store


@dataclass(frozen=True)
class Views:
    """One round that voted.

    `measures` are its standings by votes, by mean share of the rooms and by those asked; the first
    has the places against the advance priorities of `communities` communities. `languages` are
    without sessions of few people, as one of these may be all that a language has; `without` says
    that there are such. `rooms_of_few` had few people, and are not named.
    """

    round: str
    measures: dict[str, Standing]
    days: tuple[Slice, ...]
    languages: tuple[Slice, ...]
    recommendations: tuple[Part, ...]
    clusters: tuple[Part, ...]
    firm: Stability
    ranks: dict[str, int]
    communities: int
    without: bool
    rooms_of_few: frozenset[str]


def of_store(store: Store, few: Collection[str], advance: Advance) -> Iterator[Views]:
    """The views of every round that has votes; `few` are the sessions with few people."""
    for round_ in store.event.rounds:
        found = counted.of_store(store, round_.key)
        if round_.vote is None or not any(session.votes for session in found.sessions):
            continue
        ranks = advance.ranks if round_.vote.on == "initiatives" else {}
        public = [one for one in found.sessions if one.place.id not in few]
        hidden = {one.place.room for one in found.sessions if one.place.id in few}
        yield Views(
            round_.key,
            {by: standings.standing(found, by=by, advance=ranks) for by in standings.MEASURES},
            breakdowns.by_day(found),
            breakdowns.by_language(replace(found, sessions=tuple(public))),
            breakdowns.by_recommendation(found),
            breakdowns.by_cluster(found),
            stability.leaving_one_out(found),
            ranks,
            len(advance.communities) if ranks else 0,
            bool(hidden),
            frozenset(hidden),
        )
