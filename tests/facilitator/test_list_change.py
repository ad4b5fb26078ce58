"""Another version of the list of initiatives: everything captured follows, and nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from facilitator import (
    advance,
    commands,
    comparison,
    conflicts,
    event_change,
    event_read,
    event_write,
    history,
    merge,
    notes,
    plan,
    publish_content,
    publish_csv,
    publish_tabular,
    sessions,
    talks,
    undo_merge,
    votes,
)
from facilitator.advance_table import read_text, whole
from facilitator.ballot_line import TallyEntry
from facilitator.event import Event
from facilitator.event_diff import differences
from facilitator.plan import Subject
from facilitator.reasons import Refused
from facilitator.records import Ballot, Goal, Note, Priority, Step, Talk, Tally
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.lists import EVENT, LATER, A, B, renumbered
from tests.facilitator.rooms import edited, export, sheet

Open = Callable[..., Store]


def said(store: Store, event: Event) -> list[str]:
    with pytest.raises(Refused) as caught:
        event_change.keep(store, event)
    return [reason.english() for reason in caught.value.reasons]


def by_title(store: Store, where: Place) -> dict[str, int]:
    counted = votes.of_session(store, where).votes
    return {store.event.item_title(item): n for item, n in counted.items() if n}


def captured(store: Store, room: str = "7") -> Place:
    where = sessions.place(store, "1", "priorities", room)
    notes.add(store, where, notes.Draft("Seats", initiatives=("24", "25")))
    votes.cast(store, where, "24 25 2")
    votes.cast(store, where, "24")
    talks.add(store, talks.Slot(where, "talks"), speaker="Ana", planned=60_000, initiative="24")
    plan.set_goal(store, where, Subject("24"), "A council by 2022")
    plan.add_step(store, where, Subject("25"), "Name the hubs")
    return where


def test_everything_follows_its_initiative_and_keeps_the_list_it_came_under(open_store: Open):
    store = open_store()
    where = captured(store)
    before = by_title(store, where)
    assert event_change.keep(store, B)
    assert by_title(store, where) == before
    assert store.find(Note)[0].initiatives == ("25", "26")
    assert [one.choices for one in store.find(Ballot)] == [("25", "26", "2"), ("25",)]
    assert store.find(Talk)[0].initiative == store.find(Goal)[0].initiative == "25"
    assert store.find(Step)[0].initiative == "26"
    kinds = (Note, Ballot, Talk, Goal, Step)
    assert {one.list_version for kind in kinds for one in store.find(kind)} == {A}
    # What is captured from now on is of the new list.
    votes.cast(store, where, "24")
    assert store.find(Ballot)[-1].list_version == "2021"
    assert by_title(store, where) == {**before, "Movement Charter": 1}


def test_a_count_that_was_keyed_in_goes_on_where_it_was(open_store: Open):
    store = open_store()
    where = sessions.place(store, "1", "priorities", "7")
    votes.enter_tally(store, where, TallyEntry("24", count=3))
    votes.enter_tally(store, where, TallyEntry("25", count=5))
    event_change.keep(store, B)
    for number, more in (("25", 1), ("26", 1), ("24", 7)):
        votes.enter_tally(store, where, TallyEntry(number, delta=more))
    assert by_title(store, where) == {
        "Global Council": 4,
        "Regional & thematic hubs": 6,
        "Movement Charter": 7,
    }
    assert len(store.find(Tally)) == 3


def test_what_the_new_list_does_not_have_is_refused_with_how_much_there_is(open_store: Open):
    store = open_store()
    where = captured(store)
    notes.add(store, where, notes.Draft("For now", initiatives=("23",)))
    votes.cast(store, where, "23 24")
    assert said(store, B) == [
        "initiative 23 “Interim Global Council” cannot go: 2 records name it, and nothing on the "
        "new list is it. Put it there under any number. Where it has another title, write its "
        "number so far beside it in the sheet Initiatives, in a column “Number (2020)”."
    ]
    assert store.event == EVENT
    assert store.find(Note)[0].initiatives == ("24", "25")
    votes.withdraw(store, where, store.find(Ballot)[-1].id, 3)
    notes.remove(store, store.find(Note)[-1].id)
    assert event_change.keep(store, B)


def test_taking_it_back_brings_every_number_back(open_store: Open):
    store = open_store()
    where = captured(store)
    before = [store.find(kind) for kind in (Note, Ballot, Goal, Step, Talk)]
    event_change.keep(store, B)
    assert history.page(store, limit=1)[0].label.english() == (
        "List version 2021 taken over; initiatives with another number: 38"
    )
    assert event_change.go_back(store) == EVENT
    assert [store.find(kind) for kind in (Note, Ballot, Goal, Step, Talk)] == before
    assert event_change.keep(store, B)
    notes.add(store, where, notes.Draft("More", initiatives=("47",)))
    assert event_change.go_back(store) == EVENT
    assert store.find(Note)[-1].initiatives == ("45",)
    assert store.find(Note)[-1].list_version == "2021"
    # What the list before does not have keeps the newer one where it is.
    assert event_change.keep(store, B)
    notes.add(store, where, notes.Draft("New", initiatives=("38",)))
    with pytest.raises(Refused) as caught:
        event_change.go_back(store)
    assert caught.value.reasons[0].place == "initiative 38 “New on the later list”"


def test_ctrl_z_goes_on_across_the_change(open_store: Open):
    store = open_store()
    where = captured(store)
    note = store.find(Note)[0]
    notes.edit(store, note.id, initiatives=("31",))
    votes.withdraw(store, where, store.find(Ballot)[0].id, 1)
    event_change.keep(store, B)
    store.undo()
    assert by_title(store, where)["Global Council"] == 2
    store.undo()
    assert store.find(Note)[0].initiatives == ("25", "26")
    store.redo()
    assert store.find(Note)[0].initiatives == ("32",)


def test_half_typed_text_means_what_it_meant(open_store: Open):
    store = open_store()
    where = sessions.place(store, "1", "priorities", "7")
    drafts = {
        "composer": "#24 half a sentence about #25, not 25",
        "ballot": "\t24 25 23\n\t2",
        "tally": "24=17",
        "plan goal 24": "A council",
        "plan goal 25": "Hubs",
        "talk": '{"speaker": "Ana", "initiative": "24"}',
    }
    for name, text in drafts.items():
        store.keep_draft(where.id, name, text)
    event_change.keep(store, B)
    assert store.draft(where.id, "composer") == "#25 half a sentence about #26, not 25"
    # 23 is not on the list any more, and must not be taken for another one there.
    assert store.draft(where.id, "ballot") == "\t25 26 23?\n\t2"
    assert store.draft(where.id, "tally") == "25=17"
    assert store.draft(where.id, "plan goal 24") == ""
    assert store.draft(where.id, "plan goal 25") == "A council"
    assert store.draft(where.id, "plan goal 26") == "Hubs"
    assert store.draft(where.id, "talk") == '{"speaker": "Ana", "initiative": "25"}'


def test_communities_priorities_are_counted_for_what_they_named(open_store: Open):
    store = open_store()
    rows = "community,initiative_no,note\nGhana,24,\nTunisia,9,\nSweden,23,\nPeru,,a council\n"
    advance.keep(store, whole(read_text(rows, store.event)))
    (words,) = advance.unmapped(store)
    advance.map_words(store, words.priority.id, ["24", "23"])
    event_change.keep(store, B)
    named = {one.community: advance.initiatives_of(store.event, one) for one in _priorities(store)}
    assert named == {
        "Ghana": ("25",),
        "Tunisia": ("9", "10", "11"),
        "Sweden": (),
        "Peru": ("25",),
    }
    assert {one.initiative_no for one in _priorities(store)} == {"24", "9", "23", ""}


def _priorities(store: Store) -> list[Priority]:
    return store.find(Priority)


# Workbooks and stores of the list before


def test_a_workbook_of_the_list_before_is_the_same_records(open_store: Open, tmp_path: Path):
    room = open_store("room.sqlite", "room")
    where = captured(room)
    notes.add(room, where, notes.Draft("Gone", initiatives=("23",)))
    notes.remove(room, room.find(Note)[-1].id)
    book = export(room, tmp_path / "room7.xlsx")
    here = open_store("here.sqlite", "here")
    merge.merge(here, [book])
    before = by_title(here, where)
    event_change.keep(here, B)
    (again,) = merge.merge(here, [book]).files
    assert again.state == "unchanged"
    assert again.records["unchanged"] == sum(again.records.values())
    assert again.remarks[0].english() == ("Numbers of list “2020” were read as those of “2021”.")
    assert by_title(here, where) == before
    # To a store that has the new list from the start, it brings the same.
    other = open_store("other.sqlite", "other", event=here.event)
    assert merge.merge(other, [book]).files[0].state == "merged"
    assert by_title(other, where) == before
    assert _content(other) == _content(here)


def _content(store: Store) -> dict[str, tuple[object, ...]]:
    kinds = (Note, Ballot, Tally, Goal, Step, Talk)
    return {
        one.id: (one.version, one.list_version, sorted(one.content().items()))
        for kind in kinds
        for one in store.find(kind)
    }


def test_what_was_typed_into_a_workbook_is_the_same_wherever_it_is_merged(
    open_store: Open, tmp_path: Path
):
    room = open_store("room.sqlite", "room")
    where = captured(room)

    def typed(book):
        page = sheet(book, "Notes")
        headers = {str(cell.value): at for at, cell in enumerate(page[1], 1)}
        page.cell(2, headers["Text"], "Seats for all")
        new = {"Day": 1, "Round": "priorities", "Room": 7, "Initiative": 25, "Text": "Typed"}
        for name, value in new.items():
            page.cell(3, headers[name], value)

    book = edited(export(room, tmp_path / "a.xlsx"), tmp_path / "room7.xlsx", typed)
    first = open_store("first.sqlite", "first")
    merge.merge(first, [book])
    event_change.keep(first, B)
    second = open_store("second.sqlite", "second")
    event_change.keep(second, B)
    merge.merge(second, [book])
    assert _content(first) == _content(second)
    assert {one.text: one.initiatives for one in first.find(Note)} == {
        "Seats for all": ("25", "26"),
        "Typed": ("26",),
    }
    (again,) = merge.merge(first, [book]).files
    assert again.state == "unchanged"
    assert by_title(first, where) == by_title(second, where)


def test_a_row_on_what_is_no_more_is_named_by_its_cell(open_store: Open, tmp_path: Path):
    room = open_store("room.sqlite", "room")
    where = captured(room)
    notes.add(room, where, notes.Draft("For now", initiatives=("23",)))
    here = open_store("here.sqlite", "here")
    event_change.keep(here, B)
    (result,) = merge.merge(here, [export(room, tmp_path / "room7.xlsx")]).files
    assert result.state == "rejected"
    assert [(one.place, one.found, one.expected) for one in result.reasons] == [
        ("Notes!D3", "23", "an initiative of list “2020” that “2021” has too")
    ]


def test_a_workbook_of_a_newer_list_waits_for_its_event_file(open_store: Open, tmp_path: Path):
    room = open_store("room.sqlite", "room")
    event_change.keep(room, B)
    where = captured(room)
    book = export(room, tmp_path / "room7.xlsx")
    here = open_store("here.sqlite", "here")
    (result,) = merge.merge(here, [book]).files
    assert result.reasons[0].english() == (
        "room7.xlsx: made for list version “2021”, which is none of those before “2020”. Open the "
        "event file of list “2021” first (page Event, Ctrl+O)."
    )
    event_change.keep(here, B)
    assert merge.merge(here, [book]).files[0].state == "merged"
    assert by_title(here, where) == by_title(room, where)


def test_another_store_of_the_list_before_can_be_merged(open_store: Open):
    room = open_store("room.sqlite", "room")
    where = captured(room)
    notes.add(room, where, notes.Draft("Gone", initiatives=("23",)))
    notes.remove(room, room.find(Note)[-1].id)
    room.close()
    here = open_store("here.sqlite", "here")
    event_change.keep(here, B)
    assert merge.merge(here, [room.path]).files[0].state == "merged"
    assert merge.merge(here, [room.path]).files[0].state == "unchanged"
    assert here.find(Note)[0].initiatives == ("25", "26")


def test_workbooks_say_both_numbers(open_store: Open, tmp_path: Path):
    room = open_store("room.sqlite", "room")
    where = captured(room)
    before = [cell.value for cell in load_workbook(export(room, tmp_path / "a.xlsx"))["Notes"][1]]
    assert "Captured as" not in before
    event_change.keep(room, B)
    notes.add(room, where, notes.Draft("New", initiatives=("38",)))
    book = load_workbook(export(room, tmp_path / "b.xlsx"))
    header, *rows = sheet(book, "Notes").iter_rows(values_only=True)
    at = [header.index(name) for name in ("Initiative", "Captured as", "List version")]
    told = [tuple(row[n] for n in at) for row in rows]
    assert told == [("25; 26", "24; 25", "2020"), (38, None, "2021")]
    header, *rows = sheet(book, "Votes").iter_rows(values_only=True)
    council = next(row for row in rows if row[header.index("Initiative")] == 25)
    assert council[header.index("Captured as")] == 24
    # And it can be merged by whoever has the new list.
    other = open_store("other.sqlite", "other", event=room.event)
    (result,) = merge.merge(other, [tmp_path / "b.xlsx"]).files
    assert (result.reasons, result.flags) == ((), ())
    assert _content(other) == _content(room)


def test_undoing_a_merge_from_before_the_change(open_store: Open, tmp_path: Path):
    room = open_store("room.sqlite", "room")
    captured(room, "8")
    book = export(room, tmp_path / "room8.xlsx", "8")
    here = open_store("here.sqlite", "here")
    captured(here)
    kept = _content(here)
    merge.merge(here, [book])
    event_change.keep(here, B)
    undone = undo_merge.undo_merge(here)
    assert undone.back == 6
    event_change.go_back(here)
    assert _content(here) == kept


def test_comparing_with_a_store_of_the_list_before(open_store: Open, tmp_path: Path):
    here = open_store("here.sqlite", "here")
    where = captured(here)
    copy = tmp_path / "copy.sqlite"
    here.copy_to(copy)
    event_change.keep(here, B)
    votes.cast(here, where, "47")
    found = comparison.compare(copy, here)
    assert (found.votes, found.notes) == (1, 0)
    assert [one.initiative for one in found.rounds[0].moved] == ["47"]


# What says which initiative is which


def test_a_third_list_knows_the_first(open_store: Open, tmp_path: Path):
    room = open_store("room.sqlite", "room")
    where = captured(room)
    book = export(room, tmp_path / "room7.xlsx")
    here = open_store("here.sqlite", "here")
    merge.merge(here, [book])
    before = by_title(here, where)
    event_change.keep(here, B)
    swapped = {n: n for n in here.event.by_number} | {"25": "26", "26": "25"}
    event_change.keep(here, renumbered(here.event, "2022", swapped))
    assert here.event.earlier_lists == ("2020", "2021")
    assert here.event.by_number["26"].earlier == {"2020": "24", "2021": "25"}
    assert by_title(here, where) == before
    assert merge.merge(here, [book]).files[0].state == "unchanged"


def test_the_event_file_says_the_numbers_of_all_lists(open_store: Open, tmp_path: Path):
    store = open_store()
    captured(store)
    event_change.keep(store, B)
    path = event_write.write(store.event, tmp_path / "b.event.xlsx")
    assert event_read.read(path).event == store.event
    # The file of somebody who knows nothing of the list before changes nothing.
    assert not event_change.keep(store, B)
    assert not event_change.keep(store, store.event)


def test_a_column_goes_before_later_numbers_and_titles(open_store: Open):
    store = open_store()
    where = captured(store)
    swapped = {n: n for n in EVENT.by_number} | {"24": "25", "25": "24"}
    other = renumbered(EVENT, "2021", swapped)
    titles = {one.number: one.titles for one in EVENT.initiatives}
    odd = replace(
        other,
        initiatives=tuple(replace(one, titles=titles[one.number]) for one in other.initiatives),
    )
    event_change.keep(store, odd)
    assert store.find(Note)[0].initiatives == ("25", "24")
    assert votes.of_session(store, where).votes["25"] == 2


def test_where_it_is_not_clear_nothing_is_taken_over(open_store: Open):
    store = open_store()
    captured(store)
    # By the later number of ours 24 is 25 there, by its title it is 30.
    numbers = {**LATER, "24": "30", "29": "25"}
    unclear = said(store, renumbered(EVENT, "2021", numbers, said=False))
    assert unclear == [
        f"initiative {now}: by later number this was {before} before, by title that is {title} "
        f"here. Write {before} beside the right one in the sheet Initiatives, in a column "
        "“Number (…)” that names the list before."
        for now, before, title in (("25", "24", "30"), ("30", "29", "25"))
    ]
    assert store.event == EVENT
    wrong = renumbered(EVENT, "2021", LATER)
    first = replace(wrong.initiatives[0], earlier={"2020": "99"})
    wrong = replace(wrong, initiatives=(first, *wrong.initiatives[1:]))
    assert said(store, wrong)[0] == (
        "initiative 1: there is no 99 on list “2020”. Correct the number."
    )


def test_two_that_would_become_one_are_refused(open_store: Open):
    store = open_store()
    captured(store)
    ours = tuple(
        replace(one, later_number="25") if one.number == "23" else one for one in EVENT.initiatives
    )
    event_change.keep(store, replace(EVENT, initiatives=ours))
    assert said(store, B)[0] == (
        "initiative 25: 23, 24 would become one. Whoever chose both would count twice. Keep one "
        "here, and the other as an initiative of its own."
    )


def test_the_numbers_of_a_list_stay_once_records_came_by_them(open_store: Open):
    store = open_store()
    captured(store)
    event_change.keep(store, B)
    swapped = {"25": "26", "26": "25"}
    earlier = {one.number: one.earlier for one in store.event.initiatives}
    wrong = tuple(
        replace(one, earlier=earlier[swapped.get(one.number, one.number)])
        for one in store.event.initiatives
    )
    assert (
        "6 records came with the numbers of list “2020”"
        in said(store, replace(store.event, initiatives=wrong))[0]
    )


@pytest.mark.parametrize(
    ("column", "cells", "expected"),
    [
        ("Number (2020)", ("9a; 9b",), "“9a; 9b” is not one number: two initiatives cannot become"),
        ("Number (2020)", ("1", "1"), "1 is there twice"),
        ("Number (2021)", ("1",), "is not an earlier list"),
    ],
)
def test_the_event_file_names_the_cell(
    tmp_path: Path, column: str, cells: tuple[str, ...], expected: str
):
    path = event_write.write(B, tmp_path / "b.event.xlsx")

    def mend(book):
        page = sheet(book, "Initiatives")
        at = page.max_column + 1
        for line, cell in enumerate((column, *cells), 1):
            page.cell(line, at, cell)

    with pytest.raises(Refused) as caught:
        event_read.read(edited(path, tmp_path / "c.event.xlsx", mend))
    (reason,) = caught.value.reasons
    assert expected in reason.english()
    assert reason.place.startswith("Initiatives!")


# What people are told


def test_the_differences_name_an_initiative_by_both_numbers(open_store: Open):
    told = [one.english() for one in differences(EVENT, B)]
    assert told[:2] == [
        "List version 2021",
        "9a is 9 now: Methodology to improve the Wikimedia platform UX research, …",
    ]
    assert told[-2:] == ["Initiative 23 removed", "Initiative 38 added"]
    # Nothing else is different: clusters and what is offered have followed.
    assert len(told) == 1 + 38 + 2


def test_the_command_takes_an_event_file_over(
    open_store: Open, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    store = open_store()
    captured(store)
    store.close()
    path = str(event_write.write(B, tmp_path / "b.event.xlsx"))
    take = ["event", "take", path, "--store", str(store.path)]
    assert commands.run([*take, "--preview"]) == 0
    assert "24 is 25 now: Global Council (5 records)" in capsys.readouterr().out
    assert commands.run([*take, "--json"]) == 0
    said_json = json.loads(capsys.readouterr().out)
    assert said_json["state"] == "taken"
    assert {"old": "23", "new": None, "title": "Interim Global Council", "records": 0} in said_json[
        "numbers"
    ]
    assert commands.run(take) == 0
    assert "the store has the event so already" in capsys.readouterr().out
    with Store.open(store.path, installation="", read_only=True) as again:
        assert again.event.list_version == "2021"
        notes_there = again.find(Note)
    assert notes_there[0].initiatives == ("25", "26")


def test_the_command_names_the_cell_of_what_is_unclear(
    open_store: Open, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    store = open_store()
    store.close()
    wrong = renumbered(EVENT, "2021", LATER)
    first = replace(wrong.initiatives[0], earlier={"2020": "99"})
    path = event_write.write(
        replace(wrong, initiatives=(first, *wrong.initiatives[1:])), tmp_path / "b.event.xlsx"
    )
    assert commands.run(["event", "take", str(path), "--store", str(store.path)]) == 1
    assert capsys.readouterr().err == (
        "Initiatives!A2: there is no 99 on list “2020”. Correct the number.\n"
    )


def test_published_data_says_both_numbers(open_store: Open):
    store = open_store()
    where = captured(store)
    sessions.set_present(store, where, 12)
    event_change.keep(store, B)
    votes.cast(store, where, "38")
    publication = publish_content.collect(store)
    tables = {one.name: one for one in publish_csv.tables(publication)}
    found = {
        name: [dict(zip(t.header, row, strict=True)) for row in t.rows]
        for name, t in tables.items()
    }
    council = next(row for row in found["votes"] if row["Initiative"] == "25")
    assert (council["Number (2020)"], council["Votes"]) == ("24", 2)
    ballots = [(r["Choices"], r["Captured as"], r["List version"]) for r in found["ballots"]]
    assert ballots == [("25", "24", "2020"), ("25; 26; 2", "24; 25; 2", "2020"), ("38", "", "2021")]
    assert [(r["Initiative"], r["Captured as"]) for r in found["notes"]] == [("25; 26", "24; 25")]
    by_initiative = publish_tabular.tabular(publication)[0]
    names = [one.name for one in by_initiative.fields]
    row = next(r for r in by_initiative.rows if r[names.index("initiative")] == "25")
    assert row[names.index("earlier_numbers")] == "24 (2020)"


def test_a_conflict_that_is_open_goes_along_and_can_be_decided(open_store: Open, tmp_path: Path):
    one, other = open_store("one.sqlite", "one"), open_store("other.sqlite", "other")
    where = sessions.place(one, "1", "priorities", "7")
    notes.add(one, where, notes.Draft("Seats", initiatives=("24",)))
    merge.merge(other, [export(one, tmp_path / "first.xlsx")])
    note = one.find(Note)[0].id
    notes.edit(one, note, initiatives=("25",))
    notes.edit(other, note, initiatives=("31",))
    book = export(other, tmp_path / "other.xlsx")
    merge.merge(one, [book])
    event_change.keep(one, B)
    (conflict,) = conflicts.open_conflicts(one)
    both = (conflict.shown.record, conflict.other.record)
    assert sorted(side.content()["initiatives"] for side in both) == [("26",), ("32",)]
    # The same file again is neither a further version nor another conflict.
    (again,) = merge.merge(one, [book, tmp_path / "first.xlsx"]).files[:1]
    assert (again.state, again.conflicts) == ("unchanged", 1)
    conflicts.decide(one, conflict, "take")
    assert conflicts.open_conflicts(one) == []
    assert merge.merge(one, [book]).files[0].conflicts == 0
    chosen = one.find(Note)[0].initiatives
    assert chosen == conflict.other.record.content()["initiatives"]
    assert event_change.go_back(one) == EVENT
    assert one.find(Note)[0].initiatives == {"26": ("25",), "32": ("31",)}[chosen[0]]
