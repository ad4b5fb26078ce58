"""Another list, or another number by hand, and the rest: prepared talks, surveys, priorities."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator import (
    advance,
    conflicts,
    event_change,
    event_edit_list,
    event_read,
    event_write,
    merge,
    notes,
    prepared_talks,
    sessions,
    survey,
    talk_turns,
    talks,
    votes,
)
from facilitator.advance_table import read_text, whole
from facilitator.event import Event
from facilitator.event_diff import differences
from facilitator.event_parts import PreparedTalk
from facilitator.list_mapping import mapping
from facilitator.progress import Cancelled
from facilitator.reasons import Refused
from facilitator.records import Ballot, Note, Priority, Record, Step, Talk
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.talks import Slot
from facilitator.workbook_write import export_room
from tests.facilitator.lists import EVENT, A, B

Open = Callable[..., Store]

TALKS = (
    PreparedTalk(key="1", day="1", room="7", title="Council", initiative="24", order=1),
    PreparedTalk(key="2", day="1", room="7", title="Hubs", initiative="25", order=2),
)
WITH_TALKS = replace(EVENT, talks=TALKS)
B_TALKS = replace(
    B, talks=tuple(replace(one, initiative=str(int(one.initiative) + 1)) for one in TALKS)
)


def place(store: Store, round_key: str = "priorities") -> Place:
    return sessions.place(store, "1", round_key, "7")


def slot(store: Store) -> Slot:
    return Slot(place(store), "talks")


def given(store: Store) -> dict[str, tuple[str, str]]:
    found = talks.of_slot(store, slot(store)).talks
    return {one.title: (one.initiative, one.state) for one in found}


def said(store: Store, event: Event) -> list[str]:
    with pytest.raises(Refused) as caught:
        event_change.keep(store, event)
    return [reason.english() for reason in caught.value.reasons]


# Prepared talks


def test_prepared_talks_stay_on_their_initiatives_touched_or_not(open_store: Open):
    store = open_store(event=WITH_TALKS)
    talk_turns.start_or_pause(store, slot(store))
    assert prepared_talks.staying(store, B_TALKS) == ()
    assert event_change.keep(store, B_TALKS)
    assert given(store) == {"Council": ("25", "speaking"), "Hubs": ("26", "queued")}
    assert [one.list_version for one in store.find(Talk)] == [A]
    store.undo()
    assert given(store) == {"Council": ("25", "queued"), "Hubs": ("26", "queued")}
    event_change.go_back(store)
    assert given(store) == {"Council": ("24", "queued"), "Hubs": ("25", "queued")}
    store.redo()
    assert given(store) == {"Council": ("24", "speaking"), "Hubs": ("25", "queued")}


def test_what_the_new_edition_says_of_a_talk_is_followed_unless_a_room_changed_it(
    open_store: Open,
):
    store = open_store(event=WITH_TALKS)
    first, second = (one.id for one in talks.of_slot(store, slot(store)).talks)
    talks.edit(store, first, title="Our council")
    talks.edit(store, second, initiative="31")
    (one, two) = B_TALKS.talks
    other = replace(B_TALKS, talks=(replace(one, initiative="2"), replace(two, initiative="3")))
    sayings = [one.english() for one in prepared_talks.staying(store, other)]
    assert sayings == ["“Hubs” was changed or given in its room, and stays as it is there"]
    event_change.keep(store, other)
    later = {one.number: one.later_number for one in EVENT.initiatives}["31"]
    assert given(store) == {"Our council": ("2", "queued"), "Hubs": (later, "queued")}


def test_a_talk_that_was_touched_keeps_its_initiative_on_the_list(open_store: Open):
    event = replace(EVENT, talks=(replace(TALKS[0], initiative="23"),))
    store = open_store(event=event)
    without = replace(B, talks=(replace(TALKS[0], initiative=""),))
    talks.edit(store, talks.of_slot(store, slot(store)).talks[0].id, speaker="Ana")
    assert "initiative 23 “Interim Global Council” cannot go: 1 record" in said(store, without)[0]
    store.undo()
    talks.remove(store, talks.of_slot(store, slot(store)).talks[0].id)
    assert event_change.keep(store, without)


def test_laptops_of_either_list_have_each_prepared_talk_once(open_store: Open, tmp_path: Path):
    one, other = (open_store(f"{name}.sqlite", name, event=WITH_TALKS) for name in ("a", "b"))
    event_change.keep(other, B_TALKS)
    talk_turns.start_or_pause(one, slot(one))
    talks.edit(one, talks.of_slot(one, slot(one)).talks[1].id, speaker="Ana")
    talks.edit(other, talks.of_slot(other, slot(other)).talks[1].id, link="https://example.org")
    report = merge.merge(other, [export_room(one, "7", tmp_path / "a.xlsx").path])
    assert not report.files[0].reasons
    assert given(other) == {"Council": ("25", "speaking"), "Hubs": ("26", "queued")}
    (open_one,) = conflicts.open_conflicts(other)
    # Their numbers are no part of what they differ in.
    assert set(open_one.fields) == {"speaker", "link"}


def test_a_list_in_a_file_says_of_talks_only_what_is_otherwise(tmp_path: Path):
    read = event_read.read(event_write.write(B_TALKS, tmp_path / "b.event.xlsx")).event
    assert read == B_TALKS
    words = [one.english() for one in differences(WITH_TALKS, B_TALKS, numbers=False)]
    assert not [one for one in words if "talk" in one]
    other = replace(B_TALKS, talks=(replace(B_TALKS.talks[0], initiative="2"), B_TALKS.talks[1]))
    words = [one.english() for one in differences(WITH_TALKS, other, numbers=False)]
    assert "Prepared talk “Council” changed" in words


# Numbers by hand


def test_another_number_by_hand_is_refused_where_something_stands_on_it(open_store: Open):
    store = open_store()
    notes.add(store, place(store), notes.Draft("Seats", initiatives=("24",)))
    votes.cast(store, place(store), "25")
    rows = "community,initiative_no,note\nGhana,26,\nPeru,,a council\n"
    advance.keep(store, whole(read_text(rows, store.event)))
    advance.map_words(store, advance.unmapped(store)[0].priority.id, ["27"])
    for number in ("24", "25", "26", "27"):
        (reason,) = said(store, event_edit_list.renumber_initiative(store.event, number, "80"))
        title = EVENT.by_number[number].title()
        assert reason == (
            f"initiative {number} “{title}” keeps its number: 1 record names it. To renumber it, "
            "give the event file another List version and a column “Number (2020)”, and open that."
        )
    assert store.event == EVENT


def test_another_number_by_hand_takes_along_what_could_come_back(open_store: Open):
    store = open_store()
    where = place(store)
    note = notes.add(store, where, notes.Draft("Seats", initiatives=("24", "2")))
    notes.remove(store, note.id)
    store.keep_draft(where.id, "ballot", "24 2")
    edited = event_edit_list.renumber_initiative(store.event, "24", "80")
    assert [one.english() for one in differences(EVENT, edited)] == ["24 is 80 now: Global Council"]
    assert event_change.keep(store, edited)
    assert store.draft(where.id, "ballot") == "80 2"
    event_change.keep(store, event_edit_list.renumber_initiative(store.event, "25", "24"))
    store.undo()
    assert store.find(Note)[0].initiatives == ("80", "2")
    # Something stands on it now: it cannot be 24 again.
    event_change.go_back(store)
    with pytest.raises(Refused):
        event_change.go_back(store)


def test_numbers_of_earlier_lists_go_along_by_hand_and_in_a_file_without_them(open_store: Open):
    store = open_store()
    event_change.keep(store, B)
    edited = event_edit_list.renumber_initiative(store.event, "25", "80")
    assert edited.by_number["80"].earlier == {A: "24"}
    plain = replace(
        edited,
        earlier_lists=(),
        initiatives=tuple(replace(one, earlier={}) for one in edited.initiatives),
    )
    assert event_change.keep(store, plain)
    assert store.event == edited


def test_a_list_by_another_name_has_the_same_numbers(open_store: Open):
    store = open_store()
    notes.add(store, place(store), notes.Draft("Seats", initiatives=("24",)))
    # Later numbers are of no list that is named here.
    renamed = event_edit_list.set_list_version(store.event, "2020b")
    assert not mapping(EVENT, renamed).numbers.moved
    assert event_change.keep(store, renamed)
    assert store.event.by_number["24"].earlier == {A: "24"}
    assert store.find(Note)[0].initiatives == ("24",)
    again = event_edit_list.set_list_version(store.event, A)
    assert again == EVENT
    assert event_change.keep(store, again)
    event_change.keep(store, B)
    with pytest.raises(Refused) as caught:
        event_edit_list.set_list_version(store.event, A)
    assert caught.value.reasons[0].english().startswith("“2020” is an earlier list")


def test_a_list_by_another_name_knows_those_of_one_title_apart(open_store: Open):
    (one, two, *others) = EVENT.initiatives
    event = replace(EVENT, initiatives=(one, replace(two, titles=one.titles), *others))
    store = open_store(event=event)
    notes.add(store, place(store), notes.Draft("Seats", initiatives=(one.number, two.number)))
    assert event_change.keep(store, event_edit_list.set_list_version(store.event, "2020b"))
    assert store.find(Note)[0].initiatives == (one.number, two.number)


# Advance priorities


def test_words_mapped_to_what_is_not_on_the_list_any_more_come_back_with_it(open_store: Open):
    store = open_store()
    rows = "community,initiative_no,note\nPeru,,a council\n"
    advance.keep(store, whole(read_text(rows, store.event)))
    advance.map_words(store, advance.unmapped(store)[0].priority.id, ["23", "24"])
    event_change.keep(store, B)
    (peru,) = store.find(Priority)
    assert advance.initiatives_of(store.event, peru) == ("25",)
    store.undo()
    assert store.find(Priority)[0].mapped == ()
    store.redo()
    assert store.find(Priority)[0].mapped == ("23 (2020)", "25")
    event_change.go_back(store)
    assert store.find(Priority)[0].mapped == ("23", "24")


# Surveys

TABLE = """Initiatives,Your note,Votes,Next steps
24,Una herramienta,"2, 24, 31",Write it down
"24; 31",More people,2 24,
Global Council,By its title,Global Council,
"""


def take(store: Store, path: Path):
    read = survey.read_file(path, store)
    (result,) = survey.keep(store, path, read).files
    return read, result


def everything(store: Store) -> dict[str, dict[str, object]]:
    kinds: tuple[type[Record], ...] = (Note, Ballot, Step)
    return {
        record.id: {**record.content(), "version": record.version}
        for kind in kinds
        for record in store.find(kind)
    }


def test_a_survey_that_was_read_before_the_list_changed_brings_nothing_after(
    open_store: Open, tmp_path: Path
):
    store = open_store()
    path = tmp_path / "survey.csv"
    path.write_text(TABLE, encoding="utf-8")
    take(store, path)
    event_change.keep(store, B)
    before = everything(store)
    read, result = take(store, path)
    assert (result.state, dict(result.records)) == ("unchanged", {"unchanged": 7})
    assert [one.english() for one in read.remarks] == [
        "Numbers of list “2020” were read as those of “2021”."
    ]
    shown = [one for answer in read.answers for one in answer.records if isinstance(one, Note)]
    data = {one.number: one.later_number for one in EVENT.initiatives}["31"]
    assert [one.initiatives for one in shown] == [("25",), ("25", data), ("25",)]
    assert everything(store) == before
    # More answers of the same form were given with its numbers too.
    path.write_text(TABLE + "25,New,25,\n", encoding="utf-8")
    take(store, path)
    (new,) = (one for one in store.find(Note) if one.text == "New")
    assert (new.initiatives, new.list_version) == (("26",), A)


def test_a_survey_has_the_same_records_on_whichever_list_it_is_read(
    open_store: Open, tmp_path: Path
):
    one, other = open_store("a.sqlite", "a"), open_store("b.sqlite", "b")
    path = tmp_path / "survey.csv"
    path.write_text("Initiatives,Your note,Votes\nGlobal Council,Seats,Movement Charter\n")
    event_change.keep(other, B)
    take(one, path)
    read, _ = take(other, path)
    assert [one.code for one in read.remarks] == ["survey_list"]
    event_change.keep(one, B)
    assert everything(one) == everything(other)
    assert len(everything(one)) == 2


# All or nothing


def test_whoever_stops_it_has_stopped_it_whole(open_store: Open):
    store = open_store(event=WITH_TALKS)
    notes.add(store, place(store), notes.Draft("Seats", initiatives=("24",)))
    seen: list[int] = []

    def report(done: int, total: int, text: str) -> None:
        seen.append(done)
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        event_change.keep(store, B_TALKS, report)
    assert seen == [0, 1]
    assert store.event == WITH_TALKS
    assert store.find(Note)[0].initiatives == ("24",)
    assert event_change.keep(store, B_TALKS)
    assert store.find(Note)[0].initiatives == ("25",)
