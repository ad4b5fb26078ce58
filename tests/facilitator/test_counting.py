"""Counting by every method: laws, a counting library as second opinion, and the ballot line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

import pytest
import votelib.convert
from hypothesis import given
from hypothesis import strategies as st
from votelib.component.rankscore import FixedTop

from facilitator import counting
from facilitator.ballot_line import example, read_line, read_tally
from facilitator.choices import problem, settled
from facilitator.event import Event
from facilitator.reasons import Refused
from facilitator.vote import VOTE_METHODS, Vote
from facilitator.workbook_kinds import CHOICES
from tests.facilitator.methods import (
    CLUSTERS,
    DOTS,
    EVENT,
    HANDS,
    PICK,
    RANKING,
    SCORE,
    vote,
    voting,
)

ITEMS = list(EVENT.by_number)[:8]
COUNTED = [PICK, DOTS, SCORE, RANKING]

Ballots = list[tuple[str, ...]]


def one_ballot(settings: Vote) -> st.SearchStrategy[tuple[str, ...]]:
    """Any ballot of this method, short ones too, as it is kept."""
    item = st.sampled_from(ITEMS)
    if settings.method == "dots":
        found = st.lists(item, min_size=1, max_size=settings.picks)
    elif settings.method == "score":
        pairs = st.dictionaries(item, st.integers(0, 5), min_size=1)
        found = pairs.map(lambda given: [f"{one}={score}" for one, score in given.items()])
    else:
        found = st.lists(item, min_size=1, max_size=settings.picks, unique=True)
    return found.map(tuple)


@st.composite
def votes_cast(draw: st.DrawFn) -> tuple[Vote, Ballots]:
    settings = vote(**draw(st.sampled_from(COUNTED)))
    return settings, draw(st.lists(one_ballot(settings), max_size=12))


def items_of(choices: Sequence[str]) -> set[str]:
    return {choice.split("=")[0] for choice in choices}


def ranks(settings: Vote, ballots: Ballots) -> dict[str, int]:
    points = Counter(dict.fromkeys(ITEMS, 0))
    points.update(counting.count(ballots, settings))
    return {line.initiative: line.rank for line in counting.rank(points, ITEMS)}


# Laws


@given(votes_cast(), st.randoms())
def test_the_order_of_ballots_does_not_matter(cast: tuple[Vote, Ballots], chance):
    settings, ballots = cast
    turned = list(ballots)
    chance.shuffle(turned)
    assert counting.count(turned, settings) == counting.count(ballots, settings)
    assert ranks(settings, turned) == ranks(settings, ballots)


@given(votes_cast(), st.data())
def test_one_more_ballot_never_lowers_what_it_names(
    cast: tuple[Vote, Ballots], data: st.DataObject
):
    settings, ballots = cast
    more = data.draw(one_ballot(settings))
    before, after = (counting.count(all_, settings) for all_ in (ballots, [*ballots, more]))
    for item in items_of(more):
        assert after[item] >= before[item]
    # Of a ballot with one name only: nobody passes it.
    single = more[:1]
    (item,) = items_of(single)
    assert ranks(settings, [*ballots, single])[item] <= ranks(settings, ballots)[item]


@given(votes_cast(), st.data())
def test_withdrawing_undoes_adding_exactly(cast: tuple[Vote, Ballots], data: st.DataObject):
    settings, ballots = cast
    at = data.draw(st.integers(0, len(ballots)))
    more = data.draw(one_ballot(settings))
    added = counting.count([*ballots[:at], more, *ballots[at:]], settings)
    added.subtract(counting.points(more, settings))
    before = counting.count(ballots, settings)
    assert {item: n for item, n in added.items() if n} == {i: n for i, n in before.items() if n}


@given(votes_cast())
def test_totals_are_the_sum_over_the_ballots(cast: tuple[Vote, Ballots]):
    settings, ballots = cast
    summed: Counter[str] = Counter()
    for choices in ballots:
        summed.update(counting.points(choices, settings))
    assert counting.count(ballots, settings) == summed
    if settings.method in ("pick", "dots"):
        assert summed.total() == sum(map(len, ballots))


@given(votes_cast(), st.permutations(ITEMS))
def test_other_names_for_the_initiatives_give_the_same_result_under_these(
    cast: tuple[Vote, Ballots], names: list[str]
):
    settings, ballots = cast
    name = dict(zip(ITEMS, names, strict=True))
    renamed = [
        tuple(name[c.split("=")[0]] + c[len(c.split("=")[0]) :] for c in choices)
        for choices in ballots
    ]
    points = counting.count(ballots, settings)
    assert counting.count(renamed, settings) == {name[item]: n for item, n in points.items()}
    before = ranks(settings, ballots)
    assert ranks(settings, renamed) == {name[item]: rank for item, rank in before.items()}


@given(votes_cast())
def test_means_are_over_those_who_scored_it(cast: tuple[Vote, Ballots]):
    settings, ballots = cast
    on = counting.named(ballots, settings)
    assert on == Counter(item for choices in ballots for item in items_of(choices))
    if settings.method == "score":
        points = counting.count(ballots, settings)
        for item in ITEMS:
            scores = [int(c.split("=")[1]) for b in ballots for c in b if c.split("=")[0] == item]
            mean = counting.mean(points[item], on[item])
            assert mean == (pytest.approx(sum(scores) / len(scores)) if scores else None)


# A second opinion


@given(votes_cast())
def test_a_counting_library_gives_the_same(cast: tuple[Vote, Ballots]):
    """votelib counts approvals, Borda's points and sums of scores on its own terms."""
    settings, ballots = cast
    points = {i: n for i, n in counting.count(ballots, settings).items() if n}
    if settings.method == "pick":
        counts = Counter(map(frozenset, ballots))
        theirs = votelib.convert.ApprovalToSimpleVotes().convert(counts)
    elif settings.method == "ranking":
        scorer = FixedTop(settings.picks)
        theirs = votelib.convert.RankedToPositionalVotes(scorer).convert(Counter(ballots))
    elif settings.method == "score":
        counts = Counter(
            frozenset((c.split("=")[0], int(c.split("=")[1])) for c in choices)
            for choices in ballots
        )
        theirs = votelib.convert.ScoreToSimpleVotes("sum").convert(counts) if ballots else {}
        on = counting.named(ballots, settings)
        means = votelib.convert.ScoreToSimpleVotes("mean").convert(counts) if ballots else {}
        assert {i: Fraction(counting.count(ballots, settings)[i], on[i]) for i in on} == means
    else:
        # Each dot is a vote of its own: a plurality of dots.
        theirs = Counter(dot for choices in ballots for dot in choices)
    assert points == {item: n for item, n in theirs.items() if n}


def test_bordas_points_by_example():
    settings = vote(**RANKING)
    ballots = [("24", "2", "31"), ("24",), ("2", "24")]
    assert counting.count(ballots, settings) == {"24": 3 + 3 + 2, "2": 2 + 3, "31": 1}


def test_a_score_of_nothing_is_not_no_score():
    settings = vote(**SCORE)
    ballots = [("24=0", "2=3"), ("24=4",)]
    assert counting.count(ballots, settings) == {"24": 4, "2": 3}
    assert counting.named(ballots, settings) == {"24": 2, "2": 1}
    assert counting.count([("24=0",)], settings) == {"24": 0}
    assert counting.session_count([("24=0",)], [("24", 9)], settings) == {"24": 0}


# The ballot line


def read(settings: dict[str, object], text: str) -> tuple[str, ...]:
    line = read_line(voting(**settings), "priorities", text)
    assert line.reasons == ()
    return line.valid


def refused(settings: dict[str, object], text: str) -> list[str]:
    line = read_line(voting(**settings), "priorities", text)
    return [reason.english() for reason in line.reasons]


@pytest.mark.parametrize(
    ("settings", "text", "kept"),
    [
        (DOTS, "24 24 2", ("24", "24", "2")),
        (DOTS, "24x2 2", ("24", "24", "2")),
        (DOTS, "24*2, 2", ("24", "24", "2")),
        (DOTS, "24 × 2; 9a", ("24", "24", "9a")),
        (DOTS, "٢٤x٢", ("24", "24")),
        (DOTS, "24х3", ("24", "24", "24")),
        (SCORE, "24=5 2=3", ("24=5", "2=3")),
        (SCORE, "24 = 5, 9B:0", ("24=5", "9b=0")),
        (SCORE, "２４＝５、٢=٣", ("24=5", "2=3")),
        (RANKING, "31 2 24", ("31", "2", "24")),
        (RANKING, "#31", ("31",)),
        (CLUSTERS, "c A", ("C", "A")),
        (CLUSTERS, "#ｂ", ("B",)),
        ({**DOTS, "on": "clusters"}, "ax2 B", ("A", "A", "B")),
        ({**SCORE, "on": "clusters"}, "a=5", ("A=5",)),
    ],
)
def test_every_method_has_its_line(settings: dict[str, object], text: str, kept: tuple[str, ...]):
    assert read(settings, text) == kept


@pytest.mark.parametrize(
    ("settings", "text", "reason"),
    [
        (DOTS, "24x6", "6 dots. Place up to 5."),
        (DOTS, "1 2 3 4 5 6", "6 dots. Place up to 5."),
        (DOTS, "24x0", "0 is no number of dots. Write it as 24x2."),
        (DOTS, "99x2", "99 is not on the list. Use numbers from 1 to 45, with 9a, 9b, 9c for 9."),
        (DOTS, "24=2", "“24=2” sets a tally. Switch to Tally to use it."),
        (PICK, "24x2", "“24x2” puts several votes on one. Here each is named once."),
        (PICK, "24 24", "24 is there twice. Name it once."),
        (RANKING, "24 2 24", "24 is there twice. Name it once."),
        (RANKING, "1 2 3 4", "4 ranked. Rank up to 3."),
        (SCORE, "24", "24 has no score. Write it as 24=5."),
        (SCORE, "24=", "24 has no score. Write it as 24=5."),
        (SCORE, "24=6", "6 is no score. Use 0 to 5."),
        (SCORE, "24=-1", "-1 is no score. Use 0 to 5."),
        (SCORE, "24=2 24=2", "24 is there twice. Name it once."),
        (SCORE, "99=2", "99 is not on the list. Use numbers from 1 to 45, with 9a, 9b, 9c for 9."),
        (SCORE, "", "No choice yet. Type 24=5 2=3."),
        ({**SCORE, "picks": 1}, "24=5 2=3", "2 scored. Score up to 1."),
        (HANDS, "24", "This vote is a show of hands. Count the hands and write 24=17."),
        (CLUSTERS, "24", "24 is not on the list. Use letters from A to H."),
        (CLUSTERS, "A B C", "3 picks. Choose up to 2."),
        ({**PICK, "offered": ("1", "2")}, "24", "24 is not offered here. Use 1, 2."),
        ({**PICK, "offered": ("1", "2")}, "99", "99 is not on the list. Use 1, 2."),
    ],
)
def test_what_is_wrong_with_a_line_is_said(settings: dict[str, object], text: str, reason: str):
    assert refused(settings, text) == [reason]


def test_each_choice_says_what_it_is_worth():
    def worth(settings: dict[str, object], text: str) -> list[int]:
        line = read_line(voting(**settings), "priorities", text)
        return [choice.worth for choice in line.choices]

    assert worth(PICK, "2 24") == [1, 1]
    assert worth(DOTS, "24x2 2") == [2, 1]
    assert worth(SCORE, "24=5 2=0 3") == [5, 0, 0]
    assert worth(RANKING, "31 99 24 2") == [3, 0, 2, 1]


@pytest.mark.parametrize("on", ["initiatives", "clusters"])
@pytest.mark.parametrize("method", VOTE_METHODS)
@pytest.mark.parametrize("picks", [1, 2, 3, 6])
def test_the_example_of_a_line_can_be_typed(method: str, picks: int, on: str):
    event = voting(method=method, picks=picks, on=on)
    text = example(event, "priorities")
    if method == "hands":
        assert read_tally(event, "priorities", text).count == 17
    else:
        assert read_line(event, "priorities", text).reasons == ()


@given(st.data())
def test_a_ballot_is_read_back_as_it_is_written(data: st.DataObject):
    settings = data.draw(st.sampled_from(COUNTED))
    kept = data.draw(one_ballot(vote(**settings)))
    event = voting(**settings)
    line = read_line(event, "priorities", " ".join(kept))
    assert (line.valid, line.reasons) == (kept, ())
    assert problem(vote(**settings), event.by_number, kept) == ""
    assert settled(event, "priorities", kept) == kept
    cell = str(CHOICES.write(kept))
    assert settled(event, "priorities", CHOICES.read(cell)) == kept
    given_ = Counter[str]()
    for choice in line.choices:
        given_[choice.initiative] += choice.worth
    assert given_ == counting.points(kept, vote(**settings))


@given(st.sampled_from([*COUNTED, CLUSTERS, HANDS]), st.text(max_size=30))
def test_a_line_is_a_ballot_or_says_why_not(settings: dict[str, object], text: str):
    event = voting(**settings)
    line = read_line(event, "priorities", text)
    if not line.reasons:
        assert problem(vote(**settings), event.items("priorities"), line.valid) == ""
    for reason in line.reasons:
        assert reason.english()


# Settings


def test_an_event_with_settings_from_before_opens_and_new_ones_come_back():
    document = EVENT.to_json().replace('"on": "initiatives"', '"unknown": 1')
    assert Event.from_json(document) == EVENT
    for settings in (*COUNTED, CLUSTERS, HANDS):
        event = voting(**settings)
        assert Event.from_json(event.to_json()) == event


@pytest.mark.parametrize(
    ("settings", "found"),
    [
        ({"method": "applause"}, "applause"),
        ({"picks": 0}, "0 picks"),
        ({"on": "rooms"}, "rooms"),
        ({"offered": ("99",)}, "99"),
        ({"on": "clusters", "offered": ("24",)}, "24"),
    ],
)
def test_settings_that_cannot_be_are_refused(settings: dict[str, object], found: str):
    with pytest.raises(Refused) as refusal:
        Event.from_json(voting(**settings).to_json())
    assert [reason.found for reason in refusal.value.reasons] == [found]


@given(st.integers(0, 500), st.integers(1, 500))
def test_a_part_is_rounded_as_people_do_and_as_the_window_does(part: int, of: int):
    share = part / of
    said = counting.tenths(share)
    assert abs(said - 100 * share) <= 0.05 + 1e-9
    assert counting.tenths(7 / 112) == 6.3
    assert counting.tenths(0) == 0
