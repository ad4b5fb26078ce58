"""Votes on a store that has those of several laptops: what is put in counts, and once."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import (
    ballot_box,
    by_hand,
    heads,
    merge,
    typed_box,
    versions,
    vote_sides,
    votes,
)
from facilitator.reasons import Refused
from facilitator.records import Ballot
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.votes import TallyEntry
from tests.facilitator.rooms import export
from tests.share import examples


@pytest.fixture
def other(open_store) -> Store:
    return open_store("other.sqlite", "other")


def counts(store: Store, where: Place) -> dict[str, int]:
    return {one: n for one, n in votes.of_session(store, where).votes.items() if n}


def test_a_laptop_that_goes_on_with_the_votes_of_another_leaves_its_own_out(
    store: Store, other: Store, room7: Place, tmp_path: Path
):
    votes.cast(store, room7, "1")
    for line in ("2", "3"):
        votes.cast(other, room7, line)
    merge.merge(store, [export(other, tmp_path / "other.xlsx")])
    assert counts(store, room7) == {"2": 1, "3": 1}
    votes.cast(store, room7, "24")
    assert counts(store, room7) == {"2": 1, "3": 1, "24": 1}
    (apart,) = vote_sides.counted_apart(store)
    assert [side.ballots for side in apart.sides] == [3, 1]
    # Each of the two sides of one laptop can be chosen, and the votes that go on are on it.
    for side, wanted in zip(apart.sides[::-1], (["1"], ["2", "24", "3"]), strict=True):
        vote_sides.choose(store, room7, side.device)
        assert sorted(counts(store, room7)) == wanted
        (now,) = vote_sides.counted_apart(store)
        assert (now.counts, now.decided) == (side.device, True)
    votes.cast(store, room7, "25")
    assert sorted(counts(store, room7)) == ["2", "24", "25", "3"]
    assert vote_sides.counted_apart(store)[0].decided


def test_who_goes_on_with_what_was_chosen_is_not_asked_again(
    open_store, store: Store, other: Store, room7: Place, tmp_path: Path
):
    votes.cast(store, room7, "1")
    votes.cast(other, room7, "2")
    coordinator = open_store("coordinator.sqlite", "coordinator")
    merge.merge(
        coordinator, [export(store, tmp_path / "a.xlsx"), export(other, tmp_path / "b.xlsx")]
    )
    vote_sides.choose(coordinator, room7, other.device)
    votes.cast(coordinator, room7, "3")
    assert counts(coordinator, room7) == {"2": 1, "3": 1}
    assert vote_sides.counted_apart(coordinator)[0].decided


def test_where_what_was_chosen_is_taken_back_the_others_are_asked_about(
    open_store, store: Store, other: Store, room7: Place, tmp_path: Path
):
    third = open_store("third.sqlite", "third")
    chosen = votes.cast(store, room7, "1")
    votes.cast(other, room7, "2")
    votes.cast(third, room7, "3")
    books = [export(one, tmp_path / f"{one.device}.xlsx") for one in (other, third)]
    merge.merge(store, books)
    vote_sides.choose(store, room7, store.device)
    votes.withdraw(store, room7, chosen.id, 1)
    (apart,) = vote_sides.counted_apart(store)
    assert (len(apart.sides), apart.decided) == (2, False)


def test_a_tally_on_the_side_that_does_not_count_is_not_the_one_that_is_changed(
    store: Store, other: Store, room7: Place, tmp_path: Path
):
    votes.enter_tally(store, room7, TallyEntry("24", count=2))
    votes.enter_tally(other, room7, TallyEntry("25", count=7))
    merge.merge(store, [export(other, tmp_path / "other.xlsx")])
    assert counts(store, room7) == {"25": 7}
    votes.enter_tally(store, room7, TallyEntry("24", count=3))
    assert counts(store, room7) == {"24": 3, "25": 7}
    votes.enter_tally(store, room7, TallyEntry("24", delta=1))
    assert counts(store, room7) == {"24": 4, "25": 7}


def test_converting_keeps_the_counts_where_another_side_waits(
    store: Store, other: Store, room7: Place, tmp_path: Path
):
    for line in ("1 2", "2 3", "2"):
        votes.cast(store, room7, line)
    votes.cast(other, room7, "9a")
    merge.merge(store, [export(other, tmp_path / "other.xlsx")])
    votes.convert_to_tally(store, room7)
    assert counts(store, room7) == {"1": 1, "2": 3, "3": 1}
    store.undo()
    assert counts(store, room7) == {"1": 1, "2": 3, "3": 1}
    assert len(votes.of_session(store, room7).ballots) == 3


def test_a_ballot_never_hides_a_tally_from_elsewhere_nor_a_tally_ballots(
    open_store, store: Store, other: Store, room7: Place, tmp_path: Path
):
    votes.enter_tally(store, room7, TallyEntry("24", count=17))
    coordinator = open_store("coordinator.sqlite", "coordinator")
    merge.merge(coordinator, [export(store, tmp_path / "a.xlsx")])
    with pytest.raises(Refused) as refused:
        votes.cast(coordinator, room7, "1")
    assert refused.value.reasons[0].code == "counted_by_tally"
    assert counts(coordinator, room7) == {"24": 17}
    votes.cast(other, room7, "1 2 3")
    second = open_store("second.sqlite", "second")
    merge.merge(second, [export(other, tmp_path / "b.xlsx")])
    with pytest.raises(Refused) as refused:
        votes.enter_tally(second, room7, TallyEntry("24", count=17))
    assert refused.value.reasons[0].code == "counted_by_ballots"


# Ballots typed in spreadsheets

LAPTOPS = ("a" * 16, "b" * 16)


@dataclass
class File:
    """A workbook, or a copy of it in which somebody has typed; `typed` are these ballots."""

    workbook: str
    held: dict[str, Ballot]
    typed: frozenset[str] = frozenset()

    def ballots(self) -> dict[str, Ballot]:
        """What merging it brings."""
        sides = ballot_box.sides(self.held.values())
        on = typed_box.going_on(sides[0].box if sides else f"{LAPTOPS[0]}:1")
        box = versions.write(on | {by_hand.typed_name(self.workbook, self.typed): 1})
        return self.held | {one: ballot(one, box) for one in self.typed}


def ballot(record_id: str, box: str) -> Ballot:
    return Ballot(
        id=record_id, device="d" * 16, created=1, changed=1, version="v", session="s", box=box
    )


acts = st.lists(
    st.tuples(
        st.sampled_from(["cast", "cast", "export", "type", "type", "merge", "merge"]),
        st.integers(0, 1),
        st.integers(0, 5),
    ),
    max_size=24,
)


@settings(deadline=None, max_examples=examples(300))
@given(acts)
def test_laptops_go_on_with_what_was_typed_and_each_vote_counts_when_it_is_put_in(
    acts: list[tuple[str, int, int]],
):
    laptops: list[dict[str, Ballot]] = [{}, {}]
    files: list[File] = []
    for number, (what, who, which) in enumerate(acts):
        held = laptops[who]
        if what == "cast":
            before = {one.id for one in ballot_box.counted(held.values())}
            box = ballot_box.next_box(held.values(), None, LAPTOPS[who])
            held[f"cast {number}"] = ballot(f"cast {number}", box)
            counted = {one.id for one in ballot_box.counted(held.values())}
            assert counted == before | {f"cast {number}"}
        elif what == "export":
            files.append(File(str(number), dict(held)))
        elif files:
            file = files[which % len(files)]
            if what == "type":
                typed = file.typed ^ {f"{file.workbook} typed {which}"}
                files.append(File(file.workbook, file.held, typed))
            else:
                for one in file.ballots().values():
                    held[one.id] = heads.fold(held[one.id], one) if one.id in held else one
        for one in laptops:
            agree(one, files)


def agree(held: dict[str, Ballot], files: list[File]) -> None:
    """Every ballot is on a side, and no side has what somebody put in place of something else."""
    sides = ballot_box.sides(held.values())
    assert ballot_box.sides(list(held.values())[::-1]) == sides
    assert len({side.device for side in sides}) == len(sides)
    within = [{one.id for one in held.values() if ballot_box.is_on(side, one)} for side in sides]
    assert set[str]().union(*within) == held.keys()
    for ids in within:
        for one, other in combinations(sorted(ids), 2):
            if " typed " in one and one.split()[0] == other.split()[0]:
                assert any({one, other} <= file.typed for file in files)
    if sides:
        assert {one.id for one in ballot_box.counted(held.values())} == within[0]
