"""Talks of the event file: written and read, in the queue of their slot once, on every laptop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from facilitator import (
    conflicts,
    event_change,
    event_read,
    event_write,
    history,
    merge,
    prepared_talks,
    sessions,
    talk_turns,
    talks,
    versions,
)
from facilitator.clock import MINUTE
from facilitator.event import Event
from facilitator.event_parts import AgendaItem, PreparedTalk
from facilitator.reasons import Refused
from facilitator.records import Session, Talk
from facilitator.store import Store
from facilitator.talks import Slot
from facilitator.workbook_write import export_room
from tests.facilitator.conftest import Calc

Open = Callable[..., Store]

TALKS = (
    PreparedTalk(key="1", day="1", room="7", title="Hubs", speaker="Ana"),
    PreparedTalk(
        key="late",
        day="1",
        room="7",
        title="=Seats",
        speaker="محمد",
        slot="talks",
        order=2,
        initiative="24",
        language="ar",
        planned=3 * MINUTE + 30_000,
        link="https://example.org/a",
    ),
    PreparedTalk(key="3", day="1", room="7", speaker="Chen", order=1),
    PreparedTalk(key="4", day="2", room="20", title="Elsewhere"),
)
EVENT = replace(Event.built_in(), talks=TALKS)


def place(event: Event, talk: str) -> PreparedTalk:
    return next(one for one in event.talks if one.key == talk)


def changed(event: Event, key: str, **said: Any) -> Event:
    kept = tuple(replace(one, **said) if one.key == key else one for one in event.talks)
    return replace(event, talks=kept)


def without(event: Event, *keys: str) -> Event:
    return replace(event, talks=tuple(one for one in event.talks if one.key not in keys))


@pytest.fixture
def store(open_store: Open) -> Store:
    return open_store(event=EVENT)


def slot(store: Store, room: str = "7", day: str = "1") -> Slot:
    return Slot(sessions.place(store, day, "priorities", room), "talks")


def queue(store: Store, room: str = "7", day: str = "1") -> list[Talk]:
    return list(talks.of_slot(store, slot(store, room, day)).talks)


def shown(store: Store, room: str = "7", day: str = "1") -> str:
    signs = {"queued": "", "speaking": ">", "paused": "=", "done": "+", "skipped": "-"}
    return " ".join(
        (one.title or one.speaker) + signs[one.state] for one in queue(store, room, day)
    )


# The workbook


def edited(tmp_path: Path, *cells: tuple[str, Any]) -> Path:
    path = event_write.write(EVENT, tmp_path / "our.event.xlsx")
    book = load_workbook(path)
    for cell, value in cells:
        book["Talks"][cell] = value
        if isinstance(value, time | timedelta):
            form = "h:mm" if isinstance(value, time) else "h:mm:ss"
            book["Talks"][cell].number_format = form
    book.save(path)
    return path


def test_talks_come_back_as_they_were(tmp_path: Path):
    path = event_write.write(EVENT, tmp_path / "our.event.xlsx")
    assert event_read.read(path).event == EVENT
    page = load_workbook(path)["Talks"]
    assert [cell.value for cell in page[1]][:6] == [
        *("Talk", "Day", "Room", "Slot", "Order", "Title")
    ]
    assert (page["F3"].value, page["F3"].data_type, page["J3"].value) == ("=Seats", "s", "3:30")
    assert page.column_dimensions["J"].number_format == "@"
    lists = {str(one.sqref): one.formula1 for one in page.data_validations.dataValidation}
    assert [*lists.values()] == [
        "=Days!$A$2:$A$501",
        "=Rooms!$A$2:$A$501",
        "=Agenda!$A$2:$A$501",
        "=Initiatives!$A$2:$A$501",
    ]


def test_talks_saved_again_by_libreoffice(calc: Calc, tmp_path: Path):
    path = event_write.write(EVENT, tmp_path / "our.event.xlsx")
    assert event_read.read(calc(path, tmp_path / "again.xlsx")).event == EVENT


MISTAKES = {
    "no day": ("B2", None, "Talks!B2: Day is empty."),
    "unknown room": ("C2", 77, "Talks!C2: there is no Room 77 (Rooms!A)."),
    "unknown day": ("B2", 9, "Talks!B2: there is no Day 9 (Days!A)."),
    "day of another room": ("B2", 2, "Talks!B2: found 2, expected a day of room 7: 1."),
    "no slot for talks": ("D2", "vote", "Talks!D2: found vote, expected talks."),
    "unknown slot": ("D2", "tea", "Talks!D2: there is no Item tea (Agenda!A)."),
    "order": ("E2", "first", "Talks!E2: “first” is not a whole number from 0."),
    "initiative": ("H2", 99, "Talks!H2: there is no Number 99 (Initiatives!A)."),
    "language": ("I2", "Arabic!", "Talks!I2: “Arabic!” is not the code of a language"),
    "length": ("J2", "long", "Talks!J2: “long” is not a length from 0:10 to 60:00."),
    "too short": ("J2", "0:05", "Talks!J2: “0:05” is not a length from 0:10 to 60:00."),
    "link": ("K2", "my slides", "Talks!K2: “my slides” is not a link such as https:"),
    "twice": ("A3", 1, "Talks!A3: 1 is there twice."),
    "says nothing": ("F5", None, "Talks!F5: found nothing, expected a title or a speaker."),
    "example": ("A2", "EXAMPLE: 1", "Talks!2:2: this is an example."),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_every_mistake_is_named_with_its_cell(tmp_path: Path, name: str):
    cell, value, sentence = MISTAKES[name]
    with pytest.raises(Refused) as caught:
        event_read.read(edited(tmp_path, (cell, value)))
    said = [reason.english() for reason in caught.value.reasons]
    assert any(one.startswith(sentence) for one in said), said


def test_lengths_as_people_and_spreadsheets_leave_them(tmp_path: Path):
    for value, minutes in ((None, 5), (7, 7), ("٤:٣٠", 4.5), (time(6, 0), 6), ("8 min", 8)):
        found = event_read.read(edited(tmp_path, ("J3", value))).event
        assert place(found, "late").planned == minutes * MINUTE
    path = edited(tmp_path, ("J3", timedelta(minutes=9)))
    assert place(event_read.read(path).event, "late").planned == 9 * MINUTE


def test_a_file_without_the_sheet_has_no_talks(tmp_path: Path):
    path = event_write.write(EVENT, tmp_path / "our.event.xlsx")
    book: Workbook = load_workbook(path)
    del book["Talks"]
    book.save(path)
    assert event_read.read(path).event == Event.built_in()


# In the queue


def test_they_wait_in_the_slot_of_their_room_in_their_order(store: Store):
    assert shown(store) == "Chen =Seats Hubs"
    assert shown(store, "20", "2") == "Elsewhere"
    assert shown(store, "8") == ""
    (_, seats, _) = queue(store)
    assert (seats.planned, seats.initiative, seats.language) == (210_000, "24", "ar")
    assert not store.find(Talk)
    assert not store.find(Session)
    talks.add(store, slot(store), title="Mine")
    assert shown(store) == "Chen =Seats Hubs Mine"


def test_they_are_edited_moved_skipped_given_and_all_of_it_undone(store: Store):
    here = slot(store)
    chen, seats, hubs = (one.id for one in queue(store))
    talks.edit(store, chen, title="Tea")
    assert shown(store) == "Tea =Seats Hubs"
    talks.edit(store, seats, title="=Seats")
    assert len(history.page(store)) == 1
    talks.move(store, here, hubs, -2)
    assert shown(store) == "Hubs Tea =Seats"
    talk_turns.skip(store, here, seats)
    talk_turns.start_or_pause(store, here)
    assert shown(store) == "Hubs> Tea =Seats-"
    talks.remove(store, chen)
    assert shown(store) == "Hubs> =Seats-"
    for expected in (
        "Hubs> Tea =Seats-",
        "Hubs Tea =Seats-",
        "Hubs Tea =Seats",
        "Tea =Seats Hubs",
        "Chen =Seats Hubs",
    ):
        store.undo()
        assert shown(store) == expected
    for _ in range(5):
        store.redo()
    assert shown(store) == "Hubs> =Seats-"


def test_the_last_is_begun_first_and_all_are_shortened(store: Store):
    here = slot(store)
    hubs = queue(store)[-1]
    talk_turns.begin(store, here, hubs.id)
    assert shown(store) == "Hubs> Chen =Seats"
    assert talks.shorten(store, here, 4 * MINUTE) == 1
    assert [one.planned for one in queue(store)] == [300_000, 240_000, 210_000]


def test_one_moved_to_another_slot_is_in_that_only(open_store: Open):
    second = AgendaItem(key="more", title="More talks", kind="lightning talks", minutes=20)
    store = open_store(event=replace(EVENT, agenda=(*EVENT.agenda, second)))
    here, there = slot(store), Slot(slot(store).place, "more")
    talks.postpone(store, here, queue(store)[0].id, there)
    assert shown(store) == "=Seats Hubs"
    assert [one.speaker for one in talks.of_slot(store, there).talks] == ["Chen"]


# Another edition


def test_the_same_event_again_brings_nothing_twice(store: Store, open_store: Open):
    talk_turns.start_or_pause(store, slot(store))
    assert not event_change.keep(store, EVENT)
    assert event_change.keep(store, replace(EVENT, title="Ours"))
    assert shown(store) == "Chen> =Seats Hubs"
    path = store.path
    store.close()
    with Store.open(path, installation="x", event=EVENT) as again:
        assert shown(again) == "Chen> =Seats Hubs"


def test_what_nobody_touched_follows_and_the_rest_stays_and_is_said(store: Store):
    chen, seats, _ = (one.id for one in queue(store))
    talks.edit(store, chen, title="Tea")
    talk_turns.skip(store, slot(store), seats)
    other = changed(EVENT, "3", speaker="Chen Wei", title="Coffee")
    other = changed(other, "late", title="Chairs")
    other = changed(other, "1", title="Regional hubs", room="8")
    said = [one.english() for one in prepared_talks.staying(store, other)]
    assert said == [
        "“Tea” was changed or given in its room, and stays as it is there",
        "“=Seats” was changed or given in its room, and stays as it is there",
    ]
    event_change.keep(store, other)
    tea = queue(store)[0]
    # Who speaks was nobody's change: that follows.
    assert (tea.title, tea.speaker) == ("Tea", "Chen Wei")
    assert shown(store) == "Tea =Seats-"
    assert shown(store, "8") == "Regional hubs"
    event_change.go_back(store)
    assert shown(store) == "Tea =Seats- Hubs"
    assert queue(store)[0].speaker == "Chen"


def test_one_that_was_only_moved_follows_in_what_it_says(store: Store):
    talks.move(store, slot(store), queue(store)[2].id, -2)
    assert shown(store) == "Hubs Chen =Seats"
    event_change.keep(store, changed(EVENT, "late", title="Chairs", room="9"))
    assert shown(store) == "Hubs Chen"
    assert shown(store, "9") == "Chairs"


def test_one_that_is_taken_out_goes_unless_somebody_changed_it(store: Store):
    chen, _, hubs = (one.id for one in queue(store))
    talks.edit(store, chen, title="Tea")
    talks.edit(store, hubs, title="Centres")
    store.undo()
    other = without(EVENT, "1", "3", "late")
    assert [one.values["name"] for one in prepared_talks.staying(store, other)] == ["Tea"]
    event_change.keep(store, other)
    assert shown(store) == "Tea"
    event_change.go_back(store)
    assert shown(store) == "Tea =Seats Hubs"


def test_nothing_captured_hinders_an_edit_until_a_talk_is_touched(store: Store):
    rooms = tuple(room for room in EVENT.rooms if room.key != "20")
    assert event_change.keep(store, replace(without(EVENT, "4"), rooms=rooms))
    event_change.go_back(store)
    talks.edit(store, queue(store, "20", "2")[0].id, title="Here")
    with pytest.raises(Refused) as caught:
        event_change.keep(store, replace(without(EVENT, "4"), rooms=rooms))
    assert "room 20 cannot go" in caught.value.reasons[0].english()


# Two laptops of one room


def laptops(open_store: Open) -> tuple[Store, Store, Store]:
    names = ("one", "other", "all")
    one, other, everybody = (open_store(f"{name}.sqlite", name, event=EVENT) for name in names)
    return one, other, everybody


def test_after_a_merge_each_talk_is_there_once(open_store: Open, tmp_path: Path):
    one, other, everybody = laptops(open_store)
    for _ in range(3):
        talk_turns.next_talk(one, slot(one))
    talk_turns.next_talk(one, slot(one))
    talks.add(other, slot(other), title="Mine")
    files = [
        export_room(one, "7", tmp_path / "1.xlsx").path,
        export_room(other, "7", tmp_path / "2.xlsx").path,
    ]
    report = merge.merge(everybody, files)
    assert all(not found.reasons for found in report.files)
    assert shown(everybody) == "Chen+ =Seats+ Hubs+ Mine"
    again = merge.merge(everybody, files)
    assert {found.state for found in again.files} == {"unchanged"}
    assert shown(everybody) == "Chen+ =Seats+ Hubs+ Mine"
    merge.merge(other, [files[0]])
    assert shown(other) == "Chen+ =Seats+ Hubs+ Mine"


def test_the_same_done_on_both_is_no_conflict_and_something_else_is(
    open_store: Open, tmp_path: Path
):
    one, other, everybody = laptops(open_store)
    for store in (one, other):
        talks.edit(store, queue(store)[0].id, title="Tea")
    made = [{*versions.parse(queue(store)[0].version)} for store in (one, other)]
    assert len(made[0] & made[1]) == 1  # both come after what the event file says
    talks.edit(other, queue(other)[1].id, title="Chairs")
    files = [
        export_room(one, "7", tmp_path / "1.xlsx").path,
        export_room(other, "7", tmp_path / "2.xlsx").path,
    ]
    report = merge.merge(everybody, files)
    assert sum(found.conflicts for found in report.files) == 0
    assert shown(everybody) == "Tea Chairs Hubs"
    talks.edit(one, queue(one)[0].id, title="Coffee")
    talks.edit(other, queue(other)[0].id, title="Water")
    files = [
        export_room(one, "7", tmp_path / "3.xlsx").path,
        export_room(other, "7", tmp_path / "4.xlsx").path,
    ]
    merge.merge(everybody, files)
    assert len(queue(everybody)) == 3
    assert len(conflicts.open_conflicts(everybody)) == 1


def test_a_room_that_never_touched_its_talks_has_sent_nothing(open_store: Open, tmp_path: Path):
    one, other, everybody = laptops(open_store)
    merge.merge(everybody, [one.path])
    assert not merge.merge(everybody, [other.path]).rooms.received
    assert not everybody.find(Talk)
