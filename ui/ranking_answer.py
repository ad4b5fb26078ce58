"""What the ranking shows: one count of the store, made beside the window."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator import advance_counts, standings
from facilitator.counted import Counted, rounds_named
from facilitator.results import Gathered, RoundResult
from facilitator.standings import Standing
from facilitator.store import Store
from ui import apart_votes
from ui.results_view import Asked


@dataclass(frozen=True)
class Answer:
    """What was counted, and for what.

    `apart` are the keys of rooms that two laptops counted, where nobody has chosen one of them.
    """

    asked: Asked
    counted: Counted
    standing: Standing
    result: RoundResult
    apart: tuple[str, ...]


def read(store: Store, asked: Asked) -> Answer:
    """Count; raises `Refused` where the store cannot be read."""
    rounds = rounds_named(store.event, asked.round)
    with store.reading() as connection:
        gathered = Gathered.of(connection, store.event, rounds)
    counted = gathered.count_of(asked.round)
    ranks = advance_counts.of_store(store).ranks
    standing = standings.standing(counted, asked.where, asked.by, ranks)
    (result,) = gathered.results(asked.where)
    apart = apart_votes.undecided_rooms(store, result.apart)
    return Answer(asked, counted, standing, result, tuple(apart))
