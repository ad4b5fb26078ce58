"""Groups for social time in which people can talk: nobody interprets there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.people import People
from facilitator.people_record import Person
from facilitator.people_social import SocialTime
from facilitator.social_groups import SocialRounds, arrange, group_sizes
from facilitator.store import Store
from tests.share import examples

Languages = Mapping[str, Sequence[str]]
SPOKEN = st.sets(st.sampled_from(["ar", "en", "es", "fr"]), max_size=3)


def outside(groups: Sequence[Sequence[str]], follows: Languages) -> int:
    """How many do not follow the language of most in their group, counted one by one."""
    missing = 0
    for group in groups:
        said = [{*follows.get(one, ())} for one in group]
        codes = set().union(*said)
        most = [sum(not of_one or code in of_one for of_one in said) for code in codes]
        missing += len(group) - max(most, default=len(group))
    return missing


def of(**number: int) -> dict[str, tuple[str, ...]]:
    """So many people of each: `en=3`, `ar_en=2` of two languages, `any=1` of none that is said."""
    return {
        f"{codes}{at}": () if codes == "any" else tuple(codes.split("_"))
        for codes, many in number.items()
        for at in range(many)
    }


def check(found: SocialRounds, follows: Languages, size: int) -> None:
    met: set[tuple[str, str]] = set()
    again = 0
    for groups in found.rounds:
        assert sorted(one for group in groups for one in group) == sorted(follows)
        assert sorted(map(len, groups)) == sorted(group_sizes(len(follows), size))
        of_round = {pair for group in groups for pair in combinations(sorted(group), 2)}
        again += len(of_round & met)
        met |= of_round
    assert found.outside == sum(outside(groups, follows) for groups in found.rounds)
    # Somebody who meets another a third time is counted each time.
    assert found.again >= again
    assert found.again >= found.again_bound


@settings(deadline=None, max_examples=examples(40))
@given(st.lists(SPOKEN, min_size=2, max_size=18), st.integers(2, 5), st.integers(1, 3))
def test_what_is_said_of_languages_is_so(spoken: list[set[str]], size: int, rounds: int):
    follows = {f"p{at:02}": sorted(one) for at, one in enumerate(spoken)}
    found = arrange(follows, size, rounds, follows=follows)
    check(found, follows, size)
    assert found == arrange(reversed(follows), size, rounds, follows=follows)


@pytest.mark.parametrize(
    ("follows", "size", "rounds"),
    [
        (of(en=12, ar=8), 4, 3),
        (of(en=30, es=10, ar=5), 5, 2),
        (of(en=10, ar=2, ar_en=8), 4, 3),
        (of(es=3, fr=3, any=6), 4, 2),
        (of(en=100, es=60, fr=40, ar_en=20, any=20), 5, 3),
    ],
)
def test_everybody_can_talk_in_their_group_where_that_can_be(
    follows: dict[str, tuple[str, ...]], size: int, rounds: int
):
    found = arrange(follows, size, rounds, follows=follows)
    check(found, follows, size)
    assert found.outside == 0


def test_nobody_is_alone_with_a_language_where_somebody_shares_it():
    follows = of(en=9, ar=3)
    (groups,) = arrange(follows, 4, follows=follows).rounds
    (theirs,) = [group for group in groups if "ar0" in group]
    assert {"ar0", "ar1", "ar2"} <= {*theirs}


def test_new_faces_are_looked_for_among_those_one_can_talk_to():
    follows = of(en=16, ar=16)
    found = arrange(follows, 4, 3, follows=follows)
    # A table of four by four, cut three times; drawn by chance it would be some twenty.
    assert found.outside == 0
    assert found.again <= 16


def test_with_one_language_for_all_it_is_as_without_any():
    follows = of(en=20, ar_en=3, any=2)
    assert arrange(follows, 4, 3, follows=follows) == arrange(follows, 4, 3)


def test_a_round_of_who_is_there_is_one_in_which_they_can_talk(store: Store):
    with People.open(store.path) as people:
        spoken = ["en"] * 8 + ["ar"] * 4
        everybody = [
            Person(name=f"Person {at:02}", languages=(code,)) for at, code in enumerate(spoken)
        ]
        # Who asks for interpretation into a language follows it, whatever else they speak.
        everybody += [
            Person(name=f"Wish {at}", languages=("en",), interpretation="yes", into=("ar",))
            for at in range(4)
        ]
        people.keep(everybody)
        social = SocialTime(people, store.event, "1")
        for _ in range(2):
            shown = social.show_next(4)
            assert outside(shown.groups, social.follows()) == 0
        assert [one.number for one in social.rounds() if one.shown] == [1, 2]


def test_who_comes_late_sits_down_where_their_language_is(store: Store):
    with People.open(store.path) as people:
        codes = ["en"] * 8 + ["ar"] * 5
        people.keep(
            Person(name=f"Person {at:02}", languages=(code,)) for at, code in enumerate(codes)
        )
        social = SocialTime(people, store.event, "1")
        late = Person(name="Person 12", languages=("ar",)).id
        social.mark(late, here=False)
        shown = social.show_next(4)
        social.mark(late, here=True)
        group = shown.groups[social.seat(late) - 1]
        assert {one.languages for one in people.all() if one.id in group} == {("ar",)}
