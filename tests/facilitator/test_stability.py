"""Leaving one room out, and the same ballots by other methods, against plain recounts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import counting, other_methods, stability, standings
from facilitator.counted import Counted
from facilitator.other_methods import METHODS, MethodCount
from facilitator.standings import EVERYTHING
from facilitator.vote import VOTE_METHODS
from tests.facilitator import counts
from tests.facilitator.counts import ITEMS, ballot, event_of, made
from tests.facilitator.methods import DOTS, PICK, RANKING, SCORE

MEASURES = st.sampled_from(standings.MEASURES)


@given(counts.counted(), MEASURES)
def test_leaving_out_a_room_is_a_count_without_it(found: Counted, by: str):
    stable = stability.leaving_one_out(found, by=by)
    own = standings.standing(found, by=by)
    voted = {s.place.room for s in found.sessions if s.ballots or s.votes}
    without = {
        room: standings.of_sessions(
            found, [s for s in found.sessions if s.place.room != room], EVERYTHING, by
        )
        for room in voted
        if len(voted) > 1
    }
    assert {one.room for one in stable.rooms} == {*without}
    for line in stable.lines:
        now = own.line(line.item)
        assert now is not None
        assert line.rank == now.rank
        ranks = [one.line(line.item) for one in without.values()]
        known = [one.rank for one in ranks if one is not None and one.rank is not None]
        assert (line.best, line.worst) == (min(known, default=None), max(known, default=None))
        assert line.above == sum(line.item in one.above for one in without.values())
    for one in stable.rooms:
        then = without[one.room]
        assert {*one.entered} == {*then.above} - {*own.above}
        assert {*one.left} == {*own.above} - {*then.above}
        shift = 0
        for item in {*own.above, *then.above}:
            before, after = own.line(item), then.line(item)
            if before and after and before.rank is not None and after.rank is not None:
                shift += abs(before.rank - after.rank)
        assert one.shift == shift
    moves = [(len(one.entered) + len(one.left), one.shift) for one in stable.rooms]
    assert moves == sorted(moves, reverse=True)


def test_the_room_that_moves_the_cut_is_named():
    a, b, c = ITEMS[:3]
    event = event_of("long", places=1)
    found = made(
        event,
        [
            ("1", "long", "1", [], {a: 6}, 9),
            ("1", "long", "3", [], {b: 4, a: 1}, 9),
            ("1", "long", "5", [], {b: 1, c: 1}, 9),
        ],
    )
    stable = stability.leaving_one_out(found)
    assert stable.most is not None
    assert (stable.most.room, stable.most.entered, stable.most.left) == ("1", (b,), (a,))
    first = stable.lines[0]
    assert (first.item, first.rank, first.best, first.worst, first.above) == (a, 1, 1, 2, 2)


def test_one_room_alone_cannot_be_left_out():
    found = made(event_of("long"), [("1", "long", "1", [], {ITEMS[0]: 6}, 9)])
    stable = stability.leaving_one_out(found)
    assert stable.rooms == ()
    assert stable.most is None
    assert {(line.best, line.worst) for line in stable.lines} == {(None, None)}


# Other methods

Ballots = list[tuple[str, ...]]


def of(settings: dict[str, object], ballots: Ballots) -> dict[str, MethodCount]:
    found = made(event_of("long", **settings), [("1", "long", "1", [], {}, 9)])
    (session,) = found.sessions
    cast = tuple(ballot(session.place, at, choices) for at, choices in enumerate(ballots))
    vote = found.vote
    points = counting.count(ballots, vote)
    session = replace(session, ballots=cast, points=points)
    done = other_methods.of_counted(replace(found, sessions=(session,)))
    assert done.ballots == len(ballots)
    return {one.method: one for one in done.counts}


def values(count: MethodCount) -> dict[str, float]:
    return {line.item: line.value for line in count.lines if line.value}


def plain(pairs: Sequence[tuple[str, Fraction | int]]) -> dict[str, float]:
    added: dict[str, Fraction] = {}
    for item, amount in pairs:
        added[item] = added.get(item, Fraction(0)) + amount
    return {item: pytest.approx(float(amount)) for item, amount in added.items() if amount}


some = st.lists(st.sampled_from(ITEMS), min_size=1, max_size=3, unique=True).map(tuple)
scores = st.dictionaries(st.sampled_from(ITEMS), st.integers(0, 5), min_size=1)


@given(st.lists(some, min_size=1, max_size=8))
def test_picks_and_rankings_counted_otherwise(ballots: Ballots):
    pick = of(PICK, ballots)
    assert values(pick["method"]) == plain([(i, 1) for b in ballots for i in b])
    assert values(pick["even"]) == plain([(i, Fraction(1, len(b))) for b in ballots for i in b])
    ranking = of(RANKING, ballots)
    assert values(ranking["method"]) == plain(
        [(item, 3 - at) for b in ballots for at, item in enumerate(b)]
    )
    assert values(ranking["emerson"]) == plain(
        [(item, len(b) - at) for b in ballots for at, item in enumerate(b)]
    )
    assert values(ranking["first"]) == plain([(b[0], 1) for b in ballots])
    assert values(ranking["approval"]) == values(pick["method"])


@given(st.lists(st.lists(st.sampled_from(ITEMS), min_size=1, max_size=5).map(tuple), min_size=1))
def test_dots_counted_otherwise(ballots: Ballots):
    found = of(DOTS, ballots)
    assert values(found["method"]) == plain([(i, 1) for b in ballots for i in b])
    assert values(found["approval"]) == plain([(i, 1) for b in ballots for i in {*b}])
    assert values(found["even"]) == plain([(i, Fraction(1, len(b))) for b in ballots for i in b])


@given(st.lists(scores, min_size=1, max_size=8))
def test_scores_counted_otherwise(given_: list[dict[str, int]]):
    found = of(SCORE, [tuple(f"{item}={n}" for item, n in one.items()) for one in given_])
    assert values(found["method"]) == plain([pair for one in given_ for pair in one.items()])
    assert values(found["approval"]) == plain([(i, 1) for o in given_ for i, n in o.items() if n])
    best: list[tuple[str, Fraction]] = []
    stretched: list[tuple[str, Fraction]] = []
    for one in given_:
        top = [item for item, n in one.items() if n == max(one.values()) > 0]
        best += [(item, Fraction(1, len(top))) for item in top]
        low, high = min(one.values()), max(one.values())
        stretched += [(i, Fraction(n - low, high - low)) for i, n in one.items() if high > low]
    assert values(found["first"]) == plain(best)
    assert values(found["normal"]) == plain(stretched)
    means = {line.item: line.value for line in found["mean"].lines if line.value is not None}
    of_item = {i: [one[i] for one in given_ if i in one] for i in ITEMS}
    assert means == {i: pytest.approx(sum(n) / len(n)) for i, n in of_item.items() if n}


@given(st.lists(some, min_size=1, max_size=8))
def test_agreement_is_the_part_of_pairs_in_the_same_order(ballots: Ballots):
    found = of(RANKING, ballots)
    own = {line.item: line.rank or 0 for line in found["method"].lines}
    for count in found.values():
        ranks = {line.item: line.rank or 0 for line in count.lines}
        signs = [(own[a] - own[b]) * (ranks[a] - ranks[b]) for a, b in combinations(ITEMS, 2)]
        same, apart = sum(sign > 0 for sign in signs), sum(sign < 0 for sign in signs)
        assert count.pairs == (same / (same + apart) if same + apart else None)
        by_value = {line.item: line.value or 0 for line in count.lines}
        for item, rank in ranks.items():
            assert rank == 1 + sum(value > by_value[item] + 1e-9 for value in by_value.values())


def test_what_enters_and_leaves_the_plan():
    """`a` is first on two ballots of five, `b` second on all: Borda and first places differ."""
    a, b, c, d = ITEMS[:4]
    found = of({**RANKING, "places": 1}, [(a, b), (a, b), (c, b), (d, b), (c, b)])
    assert found["method"].entered == found["method"].left == ()
    assert found["method"].lines[0].item == b
    assert (found["first"].entered, found["first"].left) == ((a, c), (b,))
    assert found["emerson"].entered == ()


def test_hands_can_only_be_counted_as_hands_and_are_said_to_be_left_out():
    found = made(event_of("long"), [("1", "long", "1", [], {ITEMS[0]: 6}, 9)])
    done = other_methods.of_counted(found)
    assert (done.ballots, done.without_ballots, done.counts) == (0, 1, ())
    assert METHODS.keys() == {*VOTE_METHODS}
    assert METHODS["hands"] == ()
    assert Counter(method for one in METHODS.values() for method in one)["method"] == 4
