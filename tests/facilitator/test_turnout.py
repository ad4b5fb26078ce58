"""Who was there, who has voted, and what does not add up."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import sessions, turnout, votes
from facilitator.reasons import Refused
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.turnout import Excess
from facilitator.votes import SessionVotes, TallyEntry
from tests.conftest import Clock
from tests.facilitator.methods import DOTS, HANDS, vote, voting


def state(capture: str, present: int | None, ballots: int, counts: dict[str, int], **settings: Any):
    return SessionVotes(
        "s",
        capture,
        False,
        vote(**settings),
        (None,) * ballots,
        (),
        counts,
        (),
        (),
        present,  # type: ignore[arg-type]
    )


@given(st.none() | st.integers(0, 30), st.integers(0, 40))
def test_ballots_and_those_who_have_not_voted_are_the_people_present(present, ballots: int):
    found = turnout.of(state("ballots", present, ballots, {"1": ballots}, method="pick"))
    if present is None:
        assert (found.present, found.absent, found.share, found.excess) == (None, None, None, ())
        return
    assert found.absent is not None
    if ballots <= present:
        assert ballots + found.absent == present
        assert found.excess == ()
        assert found.share == (pytest.approx(ballots / present) if present else None)
    else:
        assert found.excess == (Excess("ballots", ballots, present),)


@given(st.integers(0, 9), st.integers(1, 5), st.lists(st.integers(0, 12), min_size=1, max_size=4))
def test_no_more_dots_than_people_have(present: int, picks: int, dots: list[int]):
    counts = {str(at): number for at, number in enumerate(dots, 1)}
    found = turnout.of(state("tally", present, 0, counts, method="dots", picks=picks))
    assert found.possible == present * picks
    assert (found.absent, found.share) == (None, None)
    over = [excess for excess in found.excess if excess.what == "all"]
    assert bool(over) == (sum(dots) > present * picks)


@given(st.integers(0, 9), st.integers(1, 3), st.lists(st.integers(0, 12), min_size=1, max_size=4))
def test_no_more_hands_than_people(present: int, picks: int, hands: list[int]):
    counts = {str(at): number for at, number in enumerate(hands, 1)}
    found = turnout.of(state("tally", present, 0, counts, method="hands", picks=picks))
    one = {excess.item for excess in found.excess if excess.what == "one"}
    assert one == {item for item, number in counts.items() if number > present}
    over = [excess for excess in found.excess if excess.what == "all"]
    assert bool(over) == (sum(hands) > present * picks)


def test_what_is_too_much_is_kept_all_the_same(open_store):
    store = open_store(event=voting(**HANDS))
    where = sessions.place(store, "1", "priorities", "7")
    sessions.set_present(store, where, 3)
    votes.enter_tally(store, where, TallyEntry("24", count=9))
    found = votes.of_session(store, where)
    assert found.votes["24"] == 9
    assert {excess.what for excess in turnout.of(found).excess} == {"one", "all"}


def test_nobody_is_not_nobody_counted(open_store):
    store = open_store(event=voting(**DOTS))
    where = sessions.place(store, "1", "priorities", "7")
    assert turnout.of(votes.of_session(store, where)).present is None
    sessions.set_present(store, where, 0)
    assert turnout.of(votes.of_session(store, where)).present == 0


# Head counts


def test_counts_are_kept_in_their_order_and_can_be_corrected(
    store: Store, room7: Place, clock: Clock
):
    for people in (9, 12, 11):
        sessions.set_present(store, room7, people)
        clock.at += 60_000
    first, second, third = sessions.head_counts(store, room7.id)
    assert [one.present for one in (first, second, third)] == [9, 12, 11]
    sessions.correct_count(store, room7, second.id, 13, {"en": 8, "fr": 5})
    sessions.correct_count(store, room7, second.id, 13, communities={"Ghana": 2})
    now = sessions.head_counts(store, room7.id)[1]
    assert (now.at, now.present) == (second.at, 13)
    assert (now.languages, now.communities) == ({"en": 8, "fr": 5}, {"Ghana": 2})
    assert sessions.present(store, room7.id) == 11
    sessions.remove_count(store, room7, third.id)
    assert sessions.present(store, room7.id) == 13
    store.undo()
    assert sessions.present(store, room7.id) == 11
    with pytest.raises(Refused):
        sessions.correct_count(store, room7, third.id, -1)
    sessions.remove_count(store, room7, third.id)
    for deed in (
        lambda: sessions.remove_count(store, room7, third.id),
        lambda: sessions.correct_count(store, room7, third.id, 4),
    ):
        with pytest.raises(Refused) as refused:
            deed()
        assert refused.value.reasons[0].code == "not_open_anymore"
