"""A ballot that is filled in by pressing: what it says is what can be cast."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import votes
from facilitator.choices import item_of, score_of
from facilitator.open_ballot import OpenBallot
from tests.facilitator.methods import voting


def open_one(method: str, picks: int = 3) -> OpenBallot:
    return OpenBallot(voting(method=method, picks=picks), "priorities")


def test_picks_are_taken_back_by_pressing_again() -> None:
    ballot = open_one("pick")
    for item in ("24", "2", "31"):
        assert ballot.press(item)
    assert (ballot.left, ballot.line()) == (0, "24 2 31")
    assert not ballot.press("25")
    assert ballot.press("2")
    assert ballot.press("25")
    assert ballot.line() == "24 31 25"


def test_dots_stack_and_come_off_one_by_one() -> None:
    ballot = open_one("dots", 4)
    for item in ("24", "24", "2"):
        ballot.press(item)
    assert (ballot.amount("24"), ballot.left, ballot.line()) == (2, 1, "24 24 2")
    ballot.less("24")
    assert (ballot.line(), ballot.chosen) == ("24 2", ("24", "2"))
    ballot.more("2")
    assert not (ballot.more("2") and ballot.more("2"))


def test_a_ranking_closes_the_gap() -> None:
    ballot = open_one("ranking")
    for item in ("24", "2", "31"):
        ballot.press(item)
    assert [ballot.amount(item) for item in ("24", "2", "31", "1")] == [1, 2, 3, 0]
    ballot.press("24")
    assert (ballot.amount("2"), ballot.line()) == (1, "2 31")


def test_scores_begin_at_the_top_and_a_score_of_none_is_a_score() -> None:
    ballot = open_one("score", 0)
    ballot.press("24")
    assert ballot.line() == "24=5"
    for _ in range(5):
        ballot.less("24")
    assert (ballot.line(), ballot.chosen) == ("24=0", ("24",))
    ballot.less("24")
    assert (ballot.line(), ballot.chosen) == ("", ())


@given(
    st.sampled_from(["pick", "dots", "ranking", "score"]),
    st.sampled_from(["initiatives", "clusters"]),
    st.lists(
        st.tuples(st.sampled_from(["press", "more", "less", "remove"]), st.integers(0, 5)),
        max_size=30,
    ),
)
def test_whatever_is_pressed_can_be_cast(method, on, pressed):
    event = voting(method=method, on=on, picks=3)
    ballot = OpenBallot(event, "priorities")
    for deed, at in pressed:
        getattr(ballot, deed)(ballot.items[at])
    assert 0 <= ballot.left <= 3
    line = votes.read_line(event, "priorities", ballot.line())
    if ballot.chosen:
        assert not line.reasons
        assert {item_of(choice) for choice in line.valid} == set(ballot.chosen)
        for choice in line.valid:
            if method == "score":
                assert score_of(choice) == ballot.amount(item_of(choice))
    else:
        assert ballot.line() == ""


@pytest.mark.parametrize("method", ["pick", "dots", "ranking", "score"])
def test_nothing_is_left_of_what_was_removed(method: str) -> None:
    ballot = open_one(method)
    ballot.press("24")
    ballot.remove("24")
    assert (ballot.left, ballot.line(), ballot.amount("24")) == (3, "", 0)
