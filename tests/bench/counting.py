"""Counting 500 initiatives and 5,000 ballots, against plain loops.

The tally and ranking after a vote; then, with the ballots spread over 100 rooms, each measure, the
count without any one room and the other methods, against a plain loop that does as much; and the
similar ones of 1,500 notes of one initiative, against asking RapidFuzz about every pair.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random

from rapidfuzz import fuzz

from facilitator import counting, other_methods, sessions, similar, stability, standings, votes
from facilitator.counted import Counted, CountedSession
from facilitator.event import Event, Initiative
from facilitator.records import Ballot
from facilitator.sessions import Place
from facilitator.similar import Text
from facilitator.store import Store
from facilitator.vote import Vote
from tests.bench.measure import medians, show, to_bar

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


def in_rooms(event: Event, ballots: Ballots, rooms: int) -> Counted:
    """The ballots as so many rooms of the same size gave them."""
    (round_,) = event.rounds
    sessions: list[CountedSession] = []
    for room in range(rooms):
        place = Place("1", round_.key, str(room), str(room))
        cast = tuple(
            Ballot(
                id=f"{room}-{at}",
                device="d",
                created=at,
                changed=at,
                version="d:1",
                session=place.id,
                choices=choices,
            )
            for at, choices in enumerate(ballots[room::rooms])
        )
        points = counting.count((one.choices for one in cast), round_.vote)
        sessions.append(CountedSession(place, points, cast, people=len(cast)))
    return Counted(event, event.rounds, tuple(sessions))


def plain_rooms(found: Counted) -> Callable[[], object]:
    """Leaving one room out as anybody would write it: count all the others anew, and sort."""

    def loop() -> dict[str, tuple[int, int]]:
        ranks: dict[str, list[int]] = {item: [] for item in found.items}
        for left_out in found.sessions:
            points = dict.fromkeys(found.items, 0)
            for session in found.sessions:
                if session is not left_out:
                    for item, number in session.points.items():
                        points[item] += number
            ordered = sorted(points.values(), reverse=True)
            for item, number in points.items():
                ranks[item].append(1 + ordered.index(number))
        return {item: (min(of), max(of)) for item, of in ranks.items()}

    return loop


def notes_of_one(number: int) -> list[Text]:
    """Notes by chance: few words are often said, and one note in three repeats another in part."""
    chance = Random(7)
    words = [f"{first}{second}" for first in "abcdefghij" for second in map(str, range(300))]
    weights = [1 / (place + 20) for place in range(len(words))]
    said: list[list[str]] = []
    for _ in range(number):
        if said and chance.random() < 1 / 3:
            text = [*chance.choice(said)]
            text[chance.randrange(len(text))] = chance.choice(words)
        else:
            text = chance.choices(words, weights, k=chance.randint(6, 30))
        said.append(text)
    return [Text(f"{at:06}", " ".join(text), "en") for at, text in enumerate(said)]


def pairs(texts: Sequence[Text]) -> Callable[[], object]:
    """Every pair of notes, word order aside, as the library's own manual has it."""

    def loop() -> int:
        found = 0
        words = [" ".join(sorted(text.words.split())) for text in texts]
        for at, one in enumerate(words):
            for other in words[:at]:
                found += fuzz.ratio(one, other, score_cutoff=100 * similar.ALIKE) > 0
        return found

    return loop


def over_rooms(options: argparse.Namespace) -> None:
    """Print what each question over all rooms takes, against plain loops."""
    for method in METHODS:
        event = event_of(method, options.initiatives)
        found = in_rooms(event, drawn(event, options.ballots), options.rooms)
        floor = f"{method}: each room left out, plainly (floor)"
        things: dict[str, Callable[[], object]] = {floor: plain_rooms(found)}
        for by in standings.MEASURES:
            things[f"{method}: standing by {by}"] = partial(standings.standing, found, by=by)
            things[f"{method}: left out, by {by}"] = partial(
                stability.leaving_one_out, found, by=by
            )
        things[f"{method}: the ballots by other methods"] = partial(other_methods.of_counted, found)
        show(medians(things, options.few), floor)
        print()
    texts = notes_of_one(options.notes)
    floor = f"{options.notes} notes: every pair (floor)"
    ours = f"{options.notes} notes: similar ones"
    show(medians({floor: pairs(texts), ours: lambda: similar.groups(texts)}, 3), floor)


def main() -> None:
    """Count by each method, alternating with the loop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--initiatives", type=int, default=500)
    parser.add_argument("--ballots", type=int, default=5_000)
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--rooms", type=int, default=100)
    parser.add_argument("--few", type=int, default=5, help="rounds of what takes longer")
    parser.add_argument("--notes", type=int, default=1_500)
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
        to_bar(f"tally and ranking by {method}, of a frame", frames, 1)
        print()
    over_rooms(options)


if __name__ == "__main__":
    main()
