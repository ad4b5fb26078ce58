"""Every method of voting on a store and through a workbook: what is cast is what is counted."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from facilitator import counting, merge, rehearse, results, sessions, votes
from facilitator.event import Event
from facilitator.reasons import Refused
from facilitator.records import Ballot
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.votes import TallyEntry
from facilitator.workbook_write import export_all
from tests.conftest import Clock
from tests.facilitator.methods import CLUSTERS, DOTS, HANDS, PICK, RANKING, SCORE, voting
from tests.facilitator.rooms import cell_of, edited, export, lines, sheet
from tests.facilitator.test_event import NUMBERS
from tests.facilitator.test_reading import append

BALLOTS: dict[str, tuple[dict[str, Any], list[str], dict[str, int]]] = {
    "dots": (DOTS, ["24x3 2", "24 2 9a 9a", "31"], {"24": 4, "2": 2, "9a": 2, "31": 1}),
    "score": (SCORE, ["24=5 2=0", "2=0 9b=3", "24=1"], {"24": 6, "9b": 3, "2": 0}),
    "ranking": (RANKING, ["24 2 31", "2", "31 24"], {"24": 5, "2": 5, "31": 4}),
    "clusters": (CLUSTERS, ["A C", "c", "h a"], {"A": 2, "C": 2, "H": 1}),
    "scored clusters": (
        {**SCORE, "on": "clusters"},
        ["A=5 B=2", "b=0"],
        {"A": 5, "B": 2},
    ),
}
EACH = pytest.mark.parametrize("name", BALLOTS)


def room_of(
    open_store, event: Event, *typed: str, name: str = "room.sqlite"
) -> tuple[Store, Place]:
    store = open_store(name, name, event=event)
    where = sessions.place(store, "1", "priorities", "7")
    for text in typed:
        votes.cast(store, where, text)
    return store, where


def points(store: Store, where: Place) -> dict[str, int]:
    found = votes.of_session(store, where)
    return {item: n for item, n in found.votes.items() if n or item in found.named}


@EACH
def test_ballots_give_points_and_each_can_be_taken_back(open_store, name: str):
    settings, typed, expected = BALLOTS[name]
    store, where = room_of(open_store, voting(**settings), *typed)
    assert points(store, where) == expected
    found = votes.of_session(store, where)
    assert found.total == sum(expected.values())
    before = found.votes
    more = votes.cast(store, where, typed[0])
    votes.withdraw(store, where, more.id, 4)
    assert votes.of_session(store, where).votes == before
    first = found.ballots[0]
    votes.correct(store, where, first.id, typed[1])
    store.undo()
    assert votes.of_session(store, where).votes == before
    again = counting.count((b.choices for b in found.ballots), store.event.rounds[0].vote)
    assert {item: n for item, n in before.items() if n} == {i: n for i, n in again.items() if n}


@EACH
def test_a_workbook_brings_the_same_votes_to_another_store(open_store, tmp_path: Path, name: str):
    settings, typed, expected = BALLOTS[name]
    event = voting(**settings)
    store, where = room_of(open_store, event, *typed)
    book = export(store, tmp_path / "room-07.xlsx")
    target = open_store("coordinator.sqlite", "coordinator", event=event)
    (result,) = merge.merge(target, [book]).files
    assert (result.reasons, result.remarks) == ((), ())
    assert votes.of_session(target, where).votes == votes.of_session(store, where).votes
    assert points(target, where) == expected
    (again,) = merge.merge(target, [book]).files
    assert again.state == "unchanged"
    # And a merged workbook of the coordinator to the next one, the store itself as well.
    for number, way in enumerate((export_all(target, tmp_path / "all.xlsx").path, target.path)):
        second = open_store(f"second-{number}.sqlite", "second", event=event)
        (result,) = merge.merge(second, [way]).files
        assert (result.reasons, result.remarks) == ((), ())
        assert points(second, where) == expected
    (found,) = results.of_store(target)
    assert found.votes == sum(expected.values())
    on = settings.get("on", "initiatives")
    assert (found.method, found.on) == (settings["method"], on)
    assert found.named == votes.of_session(store, where).named


@EACH
def test_the_sheets_can_be_read_by_people(open_store, tmp_path: Path, name: str):
    settings, typed, expected = BALLOTS[name]
    event = voting(**settings)
    store, _ = room_of(open_store, event, *typed)
    book = export(store, tmp_path / "room-07.xlsx")
    shown = {
        "dots": ["24; 24; 24; 2", "24; 2; 9a; 9a", 31],
        "score": ["24=5; 2=0", "2=0; 9b=3", "24=1"],
        "ranking": ["24; 2; 31", 2, "31; 24"],
        "clusters": ["A; C", "C", "H; A"],
        "scored clusters": ["A=5; B=2", "B=0"],
    }
    assert [row["Choices"] for row in lines(book, "Ballots")] == shown[name]
    totals = {str(row["Initiative"]): row for row in lines(book, "Votes")}
    assert {item: totals[item]["Votes"] for item in expected} == expected
    for item in expected:
        assert totals[item]["Title"] == event.item_title(item)
    assert len(totals) == len(event.offered("priorities"))


@EACH
def test_the_summary_says_what_is_counted(open_store, tmp_path: Path, name: str):
    settings, typed, expected = BALLOTS[name]
    store, _ = room_of(open_store, voting(**settings), *typed)
    with closing(load_workbook(export(store, tmp_path / "room-07.xlsx"))) as book:
        rows = [[cell.value for cell in row[:4]] for row in book["Summary"].iter_rows()]
    item = "Cluster" if "clusters" in name else "Initiative"
    units = {"dots": "Dots", "score": "Points", "ranking": "Points", "pick": "Votes"}
    at = next(at for at, row in enumerate(rows) if row[0] == item)
    assert rows[at][2] == units[settings["method"]]
    assert ("Mean" in rows[at]) == (settings["method"] == "score")
    (best, *_) = sorted(expected.values(), reverse=True)
    assert rows[at + 1][2] == best
    if name == "score":
        assert rows[at + 1] == [24, "Global Council", 6, 3]
    assert any(str(row[1]).startswith("A vote means: worth") for row in rows)


# What people type in a spreadsheet

TYPED: dict[str, tuple[str, dict[str, Any], str, tuple[str, ...]]] = {
    "dots": ("dots", DOTS, "24 x 2, 2", ("24", "24", "2")),
    "score": ("score", SCORE, "24 = 4; 2：1", ("24=4", "2=1")),
    "ranking": ("ranking", RANKING, "2, 24", ("2", "24")),
    "clusters": ("clusters", CLUSTERS, "a, h", ("A", "H")),
}


@pytest.mark.parametrize("name", TYPED)
def test_a_ballot_typed_in_a_spreadsheet_is_read_by_the_rounds_method(
    open_store, tmp_path: Path, name: str
):
    _, settings, written, kept = TYPED[name]
    event = voting(**settings)
    store, where = room_of(open_store, event, *BALLOTS[name][1])
    book = export(store, tmp_path / "room-07.xlsx")
    typed = edited(book, tmp_path / "typed.xlsx", append("Ballots", Choices=written))
    target = open_store("coordinator.sqlite", "coordinator", event=event)
    merge.merge(target, [book])
    (result,) = merge.merge(target, [typed]).files
    assert result.reasons == ()
    assert result.records["added"] == 1
    assert kept in [ballot.choices for ballot in votes.of_session(target, where).ballots]
    assert merge.merge(target, [typed]).files[0].state == "unchanged"


@pytest.mark.parametrize(
    ("name", "written", "found", "expected"),
    [
        ("dots", "24x6", "24; 24; 24; 24; 24; 24", "a ballot of at most 5 dots"),
        ("score", "24", "24", "a ballot of scores from 0 to 5, such as 24=5"),
        ("score", "24=6", "24=6", "a ballot of scores from 0 to 5, such as 24=5"),
        ("score", "99=1", "99", f"an initiative of this list ({NUMBERS})"),
        ("score", "24=1; 24=2", "24=1; 24=2", "a ballot that names each initiative once"),
        ("ranking", "1; 2; 3; 4", "1; 2; 3; 4", "a ballot of at most 3 ranks"),
        ("clusters", "24", "24", "a cluster of this event (letters from A to H)"),
        ("clusters", "A; a", "A; A", "a ballot that names each cluster once"),
    ],
)
def test_a_ballot_that_cannot_be_names_its_cell(
    open_store, tmp_path: Path, name: str, written: str, found: str, expected: str
):
    settings, typed, _ = BALLOTS[name]
    event = voting(**settings)
    store, _ = room_of(open_store, event, *typed)
    book = export(store, tmp_path / "room-07.xlsx")
    wrong = edited(book, tmp_path / "wrong.xlsx", append("Ballots", Choices=written))
    target = open_store("coordinator.sqlite", "coordinator", event=event)
    (result,) = merge.merge(target, [wrong]).files
    (reason,) = result.reasons
    assert (reason.place, reason.found, reason.expected) == ("Ballots!D5", found, expected)


def test_a_total_changed_by_hand_is_held_against_the_points(open_store, tmp_path: Path):
    event = voting(**RANKING)
    store, where = room_of(open_store, event, *BALLOTS["ranking"][1])
    book = export(store, tmp_path / "room-07.xlsx")

    def change(loaded: Workbook) -> None:
        page = sheet(loaded, "Votes")
        row = next(r for r in range(2, 60) if cell_of(page, "Initiative", r).value == 24)
        cell_of(page, "Votes", row).value = 2

    target = open_store("coordinator.sqlite", "coordinator", event=event)
    (result,) = merge.merge(target, [edited(book, tmp_path / "changed.xlsx", change)]).files
    (remark,) = result.remarks
    assert (remark.code, remark.found, remark.expected) == ("total_differs", "2", "5")
    assert points(target, where)["24"] == 5


def test_a_store_with_a_ballot_that_cannot_be_is_rejected(open_store, event: Event, tmp_path: Path):
    store, _ = room_of(open_store, voting(**DOTS), "24x5")
    target = open_store("coordinator.sqlite", "coordinator", event=event)
    (result,) = merge.merge(target, [store.path]).files
    assert [reason.expected for reason in result.reasons] == ["a ballot of at most 3 picks"]


# Hands


def test_hands_are_counted_by_tally_only(open_store, tmp_path: Path):
    event = voting(**HANDS)
    store, where = room_of(open_store, event)
    with pytest.raises(Refused) as refused:
        votes.cast(store, where, "24")
    said = "This vote is a show of hands. Count the hands and write 24=17."
    assert [reason.english() for reason in refused.value.reasons] == [said]
    with pytest.raises(Refused):
        votes.choose_capture(store, where, "ballots")
    assert votes.of_session(store, where).capture == "tally"
    votes.enter_tally(store, where, TallyEntry("24", count=9))
    votes.enter_tally(store, where, TallyEntry("2", delta=1))
    target = open_store("coordinator.sqlite", "coordinator", event=event)
    (result,) = merge.merge(target, [export(store, tmp_path / "room-07.xlsx")]).files
    assert result.reasons == ()
    assert points(target, where) | {} == points(store, where)
    assert votes.of_session(target, where).votes["24"] == 9


def test_a_ballot_typed_for_a_show_of_hands_is_refused(open_store, tmp_path: Path):
    event = voting(**HANDS)
    store, where = room_of(open_store, event)
    votes.enter_tally(store, where, TallyEntry("24", count=9))
    book = export(store, tmp_path / "room-07.xlsx")
    wrong = edited(book, tmp_path / "wrong.xlsx", append("Ballots", Choices="24"))
    target = open_store("coordinator.sqlite", "coordinator", event=event)
    (reason,) = merge.merge(target, [wrong]).files[0].reasons
    assert reason.expected == "a ballot: this round counts hands, on the sheet Votes"


@pytest.mark.parametrize("settings", [SCORE, RANKING])
def test_scores_and_rankings_are_not_turned_into_a_tally(open_store, settings: dict[str, Any]):
    store, where = room_of(open_store, voting(**settings))
    votes.cast(store, where, "24=5" if settings is SCORE else "24")
    for deed in (
        lambda: votes.convert_to_tally(store, where),
        lambda: votes.choose_capture(store, where, "tally"),
        lambda: votes.enter_tally(store, where, TallyEntry("24", delta=1)),
    ):
        with pytest.raises(Refused) as refused:
            deed()
        assert refused.value.reasons[0].code in ("only_ballots", "counted_by_ballots")
    assert len(votes.of_session(store, where).ballots) == 1


def test_dots_are_turned_into_a_tally_with_the_same_counts(open_store):
    store, where = room_of(open_store, voting(**DOTS), "24x3 2", "24")
    before = votes.of_session(store, where).votes
    votes.convert_to_tally(store, where)
    found = votes.of_session(store, where)
    assert (found.capture, found.votes, found.ballots) == ("tally", before, ())
    store.undo()
    assert votes.of_session(store, where).votes == before


# A rehearsal


@pytest.mark.parametrize("settings", [DOTS, SCORE, RANKING, HANDS, CLUSTERS])
def test_a_rehearsal_votes_as_the_round_does(tmp_path: Path, settings: dict[str, Any]):
    event = voting(**settings)
    books = rehearse.write(tmp_path / "rooms", rooms=3, notes=2, event=event)
    with Store.open(tmp_path / "all.sqlite", installation="one", event=event) as store:
        report = merge.merge(store, books)
        assert report.rejected == ()
        assert all(result.remarks == () for result in report.files)
        (found,) = results.of_store(store)
        assert found.votes > 0
        assert (found.ballots == 0) == (settings is HANDS)
        assert len(store.find(Ballot)) >= found.ballots


# Who was there


def base(store: Store, where: Place) -> int | None:
    count = votes.of_session(store, where).base
    return count.present if count else None


def test_who_leaves_after_the_vote_has_been_there(store: Store, room7: Place, clock: Clock):
    sessions.set_present(store, room7, 3)
    for text in ("1", "2", "3"):
        votes.cast(store, room7, text)
    clock.at += 60_000
    sessions.set_present(store, room7, 1)
    found = votes.of_session(store, room7)
    assert found.base is not None
    assert (found.present, found.base.present) == (1, 3)
    assert results.of_store(store)[0].present == 3


def test_who_comes_during_the_vote_belongs_to_it(store: Store, room7: Place, clock: Clock):
    sessions.set_present(store, room7, 2)
    votes.cast(store, room7, "1")
    clock.at += 60_000
    sessions.set_present(store, room7, 6)
    clock.at += 60_000
    votes.cast(store, room7, "2")
    assert base(store, room7) == 6


def test_people_counted_after_their_ballots_are_the_base(store: Store, room7: Place, clock: Clock):
    for text in ("1", "2", "3"):
        votes.cast(store, room7, text)
    assert base(store, room7) is None
    sessions.set_present(store, room7, 4)
    assert base(store, room7) == 4
    clock.at += 60_000
    votes.cast(store, room7, "24")
    votes.cast(store, room7, "25")
    sessions.set_present(store, room7, 5)
    assert base(store, room7) == 5


def test_pick_is_as_it_was(open_store):
    store, where = room_of(open_store, voting(**PICK), "2 24 31", "24 25")
    assert points(store, where) == {"2": 1, "24": 2, "31": 1, "25": 1}
