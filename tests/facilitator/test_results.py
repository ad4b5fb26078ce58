from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import counting, merge, notes, rehearse, results
from facilitator.counting import Ranked
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.rooms import lines

EVENT = Event.built_in()


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The first five rooms of a rehearsal; the third is counted by tally."""
    return rehearse.write(tmp_path_factory.mktemp("rooms"), rooms=5, notes=8, seed=3)


def merged(path: Path, books: list[Path]) -> Store:
    store = Store.open(path, installation="coordinator", event=EVENT)
    report = merge.merge(store, books)
    assert report.rejected == ()
    return store


def summed(books: list[Path]) -> Counter[str]:
    """The votes as anybody would sum them in a spreadsheet, without any code of ours."""
    votes: Counter[str] = Counter()
    for book in books:
        for row in lines(book, "Votes"):
            if row["Removed"] != "yes":
                votes[str(row["Initiative"])] += int(row["Votes"])
    return votes


def test_the_ranking_is_the_sum_of_the_votes_sheets(rooms: list[Path], tmp_path: Path):
    with merged(tmp_path / "all.sqlite", rooms) as store:
        (found,) = results.of_store(store)
    votes = summed(rooms)
    assert {line.initiative: line.votes for line in found.ranking} == {
        number: votes[number] for number in EVENT.by_number
    }
    assert found.votes == votes.total() > 50
    ranks = sorted(votes[number] for number in EVENT.by_number)
    for line in found.ranking:
        assert line.rank == 1 + sum(1 for other in ranks if other > line.votes)
        assert line.share == pytest.approx(line.votes / votes.total())
    capture = [{row["Counted by"] for row in lines(book, "Votes")} for book in rooms]
    assert capture[2] == {"Tally"}
    assert capture[0] == {"Ballots"}


def test_ballots_people_and_notes_are_those_of_the_sheets(rooms: list[Path], tmp_path: Path):
    with merged(tmp_path / "all.sqlite", rooms) as store:
        (found,) = results.of_store(store)
    ballots = [row for book in rooms for row in lines(book, "Ballots")]
    notes = [row for book in rooms for row in lines(book, "Notes")]
    last = [max(lines(book, "Attendance"), key=lambda row: row["From"]) for book in rooms]
    assert found.ballots == sum(1 for row in ballots if row["Withdrawn"] != "yes")
    assert found.notes == sum(1 for row in notes if row["Removed"] != "yes") == 5 * 8
    assert found.present == sum(row["Present"] for row in last)
    assert (found.rooms, found.rooms_expected) == (5, 30)


def test_the_order_of_merging_does_not_matter(rooms: list[Path], tmp_path: Path):
    with (
        merged(tmp_path / "one.sqlite", rooms) as one,
        merged(tmp_path / "other.sqlite", [*rooms[::-1], *rooms]) as other,
    ):
        assert results.of_store(one) == results.of_store(other)


def test_one_day_counts_only_its_rooms(tmp_path: Path):
    books = rehearse.write(tmp_path / "rooms", rooms=17, notes=1)[14:]
    with merged(tmp_path / "all.sqlite", books) as store:
        (first,) = results.of_store(store, day="1")
        (second,) = results.of_store(store, day="2")
        (both,) = results.of_store(store)
    assert first.votes == summed(books[:1]).total() > 0
    assert second.votes == summed(books[1:]).total() > 0
    assert both.votes == first.votes + second.votes
    assert (first.rooms, first.rooms_expected) == (1, 15)


def test_unknown_rounds_and_days_are_refused_with_what_would_work(store: Store):
    with pytest.raises(Refused) as refused:
        results.of_store(store, "x")
    assert "Use priorities." in refused.value.reasons[0].english()
    with pytest.raises(Refused) as refused:
        results.of_store(store, day="3")
    assert "Use 1, 2." in refused.value.reasons[0].english()


def test_nobody_voted(store: Store):
    (found,) = results.of_store(store)
    assert found.votes == 0
    assert {(line.rank, line.votes, line.share, line.quartile) for line in found.ranking} == {
        (1, 0, 0.0, 4)
    }
    assert found.ties == ()


# Counting, by example


def ranked(**votes: int) -> list[tuple[str, int]]:
    return [(line.initiative, line.rank) for line in counting.rank(votes)]


def test_equal_votes_share_a_rank_and_the_next_one_is_skipped():
    assert ranked(a=9, b=5, c=5, d=1) == [("a", 1), ("b", 2), ("c", 2), ("d", 4)]
    assert ranked(a=5, b=5, c=5) == [("a", 1), ("b", 1), ("c", 1)]


def test_within_a_rank_the_order_is_that_of_the_list():
    lines_ = counting.rank({"9a": 2, "10": 2, "2": 2}, ["2", "9a", "10"])
    assert [line.initiative for line in lines_] == ["2", "9a", "10"]


def test_quartiles_are_quarters_of_the_list_and_no_votes_are_in_the_last():
    lines_ = counting.rank({str(n): 9 - n for n in range(1, 9)})
    assert [line.quartile for line in lines_] == [1, 1, 2, 2, 3, 3, 4, 4]
    lines_ = counting.rank({"a": 1, "b": 0, "c": 0, "d": 0})
    assert [line.quartile for line in lines_] == [1, 4, 4, 4]


def test_a_tie_that_crosses_the_cut_is_said():
    lines_ = counting.rank({"a": 5, "b": 3, "c": 3, "d": 3, "e": 1, "f": 1})
    first, second = counting.ties(lines_, 3)
    assert (first.rank, first.initiatives, first.crosses) == (2, ("b", "c", "d"), True)
    assert (second.rank, second.crosses) == (5, False)
    (inside,) = counting.ties(counting.rank({"a": 5, "b": 3, "c": 3, "d": 1}), 3)
    assert not inside.crosses
    assert counting.above_cut(lines_, 3) == ["a", "b", "c", "d"]


# Counting, by law

tallies = st.dictionaries(st.sampled_from(list(EVENT.by_number)), st.integers(0, 6), min_size=1)
ballots = st.lists(
    st.lists(st.sampled_from(list(EVENT.by_number)[:8]), min_size=1, max_size=3, unique=True)
)


@given(ballots)
def test_all_votes_are_all_choices(cast: list[list[str]]):
    assert counting.count(cast).total() == sum(len(ballot) for ballot in cast)


@given(ballots, st.permutations(range(8)))
def test_the_order_of_ballots_and_of_their_choices_does_not_matter(
    cast: list[list[str]], order: list[int]
):
    turned = [cast[at] for at in order if at < len(cast)] + cast[8:]
    assert counting.count(cast) == counting.count([ballot[::-1] for ballot in turned])


@given(tallies)
def test_a_ranking_is_monotone_and_fair(votes: dict[str, int]):
    ranking = counting.rank(votes, list(EVENT.by_number))
    assert {line.initiative: line.votes for line in ranking} == votes
    assert ranking[0].rank == 1
    for line in ranking:
        # Competition ranking, said once more in other words: who has more stands before you.
        assert line.rank == 1 + sum(1 for other in votes.values() if other > line.votes)
        assert line.tied == (list(votes.values()).count(line.votes) > 1)
        assert 1 <= line.quartile <= 4
    for before, after in pairwise(ranking):
        assert before.votes >= after.votes
        assert before.quartile <= after.quartile
        assert (before.votes == after.votes) == (before.rank == after.rank)
        if before.votes == after.votes:
            assert before.quartile == after.quartile
    shares = sum(line.share for line in ranking)
    assert shares == pytest.approx(1 if sum(votes.values()) else 0)


@given(ballots, st.lists(st.sampled_from(list(EVENT.by_number)[:8]), min_size=1, max_size=3))
def test_one_more_ballot_never_lowers_its_choices(cast: list[list[str]], more: list[str]):
    def places(all_ballots: list[list[str]]) -> dict[str, Ranked]:
        votes = Counter(dict.fromkeys(list(EVENT.by_number)[:8], 0))
        votes.update(counting.count(all_ballots))
        return {line.initiative: line for line in counting.rank(votes)}

    before, after = places(cast), places([*cast, [more[0]]])
    assert after[more[0]].votes == before[more[0]].votes + 1
    assert after[more[0]].rank <= before[more[0]].rank
    both = places([*cast, more])
    for number in set(more):
        assert both[number].votes > before[number].votes


@given(tallies, st.integers(1, 10))
def test_ties_are_exactly_the_shared_ranks_with_votes(votes: dict[str, int], places: int):
    ranking = counting.rank(votes)
    found = counting.ties(ranking, places)
    shared = {line.initiative for line in ranking if line.tied and line.votes}
    assert {number for tie in found for number in tie.initiatives} == shared
    above = counting.above_cut(ranking, places)
    for tie in found:
        # A tie that crosses is one of which not all would fit; all of it goes up.
        fits = tie.rank - 1 + len(tie.initiatives) <= places
        assert tie.crosses == (tie.rank <= places and not fits)
        assert (set(tie.initiatives) <= set(above)) == (tie.rank <= places)


def test_a_community_typed_otherwise_is_counted_once(store: Store, room7: Place):
    for community, language in (("Tunisia", "ar"), ("tunisia", "AR"), ("Côte d'Ivoire", "fr")):
        notes.add(store, room7, Draft("said", "idea", (), language, False, community))
    notes.add(store, room7, Draft("said", "idea", (), "", False, "cote d'ivoire"))
    (round_,) = results.of_store(store)
    assert (round_.communities, round_.languages) == (2, 2)
