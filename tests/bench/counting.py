"""Tally and ranking after a vote, of 500 initiatives and 5,000 ballots, against a plain loop."""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from facilitator import counting, sessions, votes
from facilitator.event import Event, Initiative
from facilitator.records import Ballot
from facilitator.store import Store
from facilitator.vote import Vote
from tests.bench.measure import medians, show

METHODS = {"pick": 3, "dots": 5, "score": 5, "ranking": 3}
FRAME = 0.016

Ballots = Sequence[tuple[str, ...]]


def event_of(method: str, initiatives: int) -> Event:
    """The built-in event with so many initiatives and another way of voting."""
    event = Event.built_in()
    (round_,) = event.rounds
    vote = Vote(method=method, picks=METHODS[method], places=3, meaning="worth it")
    return replace(
        event,
        clusters=(),
        initiatives=tuple(
            Initiative(number=str(number), recommendation="1", titles={"en": f"No. {number}"})
            for number in range(1, initiatives + 1)
        ),
        rounds=(replace(round_, vote=vote),),
    )


def drawn(event: Event, ballots: int) -> Ballots:
    """Ballots by chance; few initiatives lead, as people vote."""
    vote, chance = event.rounds[0].vote, Random(7)
    assert vote is not None
    numbers = list(event.by_number)
    weights = [1 / (place + 3) for place in range(len(numbers))]
    cast: list[tuple[str, ...]] = []
    for _ in range(ballots):
        chosen = list(dict.fromkeys(chance.choices(numbers, weights, k=vote.picks)))
        if vote.method == "score":
            chosen = [f"{one}={chance.randint(0, 5)}" for one in chosen]
        cast.append(tuple(chosen))
    return cast


def plain(vote: Vote, numbers: Sequence[str], ballots: Ballots) -> Callable[[], object]:
    """What anybody would write: a loop over the ballots, a sort, and ranks."""

    def loop() -> list[tuple[int, str, int]]:
        points: dict[str, int] = defaultdict(int)
        for number in numbers:
            points[number] = 0
        for choices in ballots:
            for place, choice in enumerate(choices):
                if vote.method == "score":
                    number, _, score = choice.partition("=")
                    points[number] += int(score)
                else:
                    points[choice] += vote.picks - place if vote.method == "ranking" else 1
        found: list[tuple[int, str, int]] = []
        for at, (number, n) in enumerate(sorted(points.items(), key=lambda one: -one[1]), 1):
            found.append((found[-1][0] if found and found[-1][2] == n else at, number, n))
        return found

    return loop


def ours(vote: Vote, numbers: Sequence[str], ballots: Ballots) -> Callable[[], object]:
    """The same with shares, quartiles, ties and the cut."""

    def all_of_it() -> object:
        points = dict.fromkeys(numbers, 0) | counting.count(ballots, vote)
        ranking = counting.rank(points, numbers)
        return counting.ties(ranking, vote.places), counting.above_cut(ranking, vote.places)

    return all_of_it


def stored(folder: Path, event: Event, ballots: Ballots) -> Callable[[], object]:
    """What a page asks after a vote: the same, with every ballot read from the store."""
    store = Store.open(folder / "bench.sqlite", installation="bench", event=event)
    where = sessions.place(store, "1", event.rounds[0].key, "7")
    with store.change("Cast") as change:
        sessions.enter(change, where)
        for at, choices in enumerate(ballots, 1):
            box = f"{change.device}:{at}"
            change.add(Ballot, session=where.id, choices=choices, box=box)
    return lambda: votes.of_session(store, where)


def main() -> None:
    """Count by each method, alternating with the loop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--initiatives", type=int, default=500)
    parser.add_argument("--ballots", type=int, default=5_000)
    parser.add_argument("--rounds", type=int, default=25)
    options = parser.parse_args()
    for method in METHODS:
        event = event_of(method, options.initiatives)
        ballots, numbers = drawn(event, options.ballots), list(event.by_number)
        vote = event.rounds[0].vote
        assert vote is not None
        floor = f"{method}: a plain loop (floor)"
        with tempfile.TemporaryDirectory() as folder:
            found = medians(
                {
                    floor: plain(vote, numbers, ballots),
                    f"{method}: tally and ranking": ours(vote, numbers, ballots),
                    f"{method}: with the ballots from the store": stored(
                        Path(folder), event, ballots
                    ),
                },
                options.rounds,
            )
        show(found, floor)
        frames = found[f"{method}: tally and ranking"] / FRAME
        print(f"{method}: tally and ranking take {frames:.2f} of a frame (16 ms)\n")


if __name__ == "__main__":
    main()
