"""Merging an event of which rooms meet on both days, in rounds that vote each in its own way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from facilitator import merge, notes, sessions, votes
from facilitator.event import AgendaItem, Event
from facilitator.notes import Draft
from facilitator.store import Store
from facilitator.workbook_write import export_room
from tests.ui.hands import plain
from ui.jobs import Jobs
from ui.merge_page import MergePage
from ui.notifier import StoreNotifier
from ui.questions import QuestionReader
from ui.theme import ThemeHolder


@pytest.fixture
def two_days(event: Event) -> Event:
    """Three rooms that meet on both days, and a second round that counts dots."""
    first = event.rounds[0]
    assert first.vote is not None
    dots = replace(first.vote, method="dots", picks=5)
    second = replace(first, key="second", title="Where the money goes", vote=dots)
    item = AgendaItem(key="more", title="More", kind="breakout", minutes=20, round="second")
    rooms = tuple(replace(room, days=("1", "2")) for room in event.rooms[:3])
    return replace(
        event, rounds=(first, second), agenda=(*event.agenda, item), rooms=rooms, talks=()
    )


@pytest.fixture
def sent(two_days: Event, tmp_path: Path) -> Callable[..., Path]:
    """Lets a laptop of a room on a day note something and vote in a round, and send it."""

    def send(room: str, day: str, round_key: str, *ballots: str, laptop: str = "a") -> Path:
        name = f"room-{room}-day-{day}-{laptop}"
        with Store.open(
            tmp_path / f"{name}.sqlite", installation=name, event=two_days
        ) as laptop_store:
            where = sessions.place(laptop_store, day, round_key, room)
            notes.add(laptop_store, where, Draft(f"said by {name}"))
            for ballot in ballots:
                votes.cast(laptop_store, where, ballot)
            path = tmp_path / "sent" / f"{name}.xlsx"
            export_room(laptop_store, room, path)
        return path

    return send


class Desk:
    """The page Merge over a store of that event."""

    def __init__(self, qtbot: QtBot, store: Store, themes: ThemeHolder, jobs: Jobs) -> None:
        self.bot, self.store, self.jobs = qtbot, store, jobs
        notifier = StoreNotifier(store)
        self.questions = QuestionReader(store, notifier, jobs)
        self.page = MergePage(store, notifier, themes, jobs, self.questions)
        self.page.resize(1284, 770)
        qtbot.addWidget(self.page)
        self.page.show()

    def rest(self) -> None:
        self.bot.waitUntil(lambda: not self.jobs.busy, timeout=20_000)

    def read(self, *files: Path) -> None:
        self.page.check_files(list(files))
        self.rest()

    def merge(self, *files: Path) -> None:
        self.read(*files)
        self.page.primary()
        self.rest()

    def places(self) -> str:
        """What the first places are of."""
        return plain(self.page._view.panel._first.text())


@pytest.fixture
def desk(qtbot: QtBot, holder: ThemeHolder, two_days: Event, tmp_path: Path):
    jobs = Jobs()
    with Store.open(tmp_path / "desk.sqlite", installation="desk", event=two_days) as store:
        yield Desk(qtbot, store, holder, jobs)
        jobs.close()


def test_a_question_of_votes_names_the_day_and_the_round_and_how_it_is_counted_until_then(
    desk: Desk, sent: Callable[..., Path]
):
    desk.merge(
        sent("1", "2", "second", "24x2 2", "24"),
        sent("1", "2", "second", "31", laptop="b"),
    )
    desk.page.resolve(())
    desk.rest()
    decide = desk.page._decide
    assert plain(decide.heading()) == "2 laptops counted the votes of Room 1"
    shown = decide._shown
    assert shown is not None
    where = shown[1].fields[0]
    assert where.name == "Where"
    assert plain(where.values[0][0].words) == "Room 1 · Day 2 · Where the money goes"
    (row,) = decide.list.rows()
    assert plain(row.words) == "Room 1 · Day 2 · Where the money goes"
    # The newer count is the other one: what is said of notes would be wrong here.
    assert "newer" not in decide._foot.text()
    assert "most votes" in decide._foot.text()


def test_a_note_in_conflict_says_in_which_session_it_was_taken(
    desk: Desk, two_days: Event, tmp_path: Path
):
    path = tmp_path / "laptop.sqlite"
    with Store.open(path, installation="laptop", event=two_days) as laptop:
        where = sessions.place(laptop, "2", "second", "1")
        note = notes.add(laptop, where, Draft("as it was said"))
        assert note is not None
        export_room(laptop, "1", tmp_path / "first.xlsx")
        merge.merge(desk.store, [tmp_path / "first.xlsx"])
        notes.edit(laptop, note.id, text="as the room mended it")
        export_room(laptop, "1", tmp_path / "second.xlsx")
    notes.edit(desk.store, note.id, text="as the coordinator mended it")
    desk.merge(tmp_path / "second.xlsx")
    desk.page.resolve(())
    desk.rest()
    decide = desk.page._decide
    (row,) = decide.list.rows()
    assert plain(row.words).startswith("Room 1 · Day 2 · Where the money goes: as ")
    shown = decide._shown
    assert shown is not None
    fields = {field.name: field for field in shown[1].fields}
    (line,) = fields["Where"].values[0]
    assert plain(line.words) == "Room 1 · Day 2 · Where the money goes"
    desk.page.resolve(("1",))
    desk.rest()
    assert plain(decide.list.rows()[0].words).startswith("Day 2 · Where the money goes: as ")


def test_the_first_places_name_the_round_that_they_are_of(desk: Desk, sent: Callable[..., Path]):
    desk.merge(sent("1", "1", "priorities", "2 24 31"))
    assert desk.places() == "First places now: Priorities"
    desk.read(sent("2", "1", "second", "24x2 2", "24x5"))
    assert desk.places() == "First places after this merge: Where the money goes"


def test_a_room_that_sent_one_of_its_two_days_is_missing_on_the_other_once_it_began(
    desk: Desk, sent: Callable[..., Path]
):
    first = [sent(room, "1", "priorities", "24") for room in "123"]
    desk.merge(*first)
    rooms = desk.page._rooms
    # Nobody has sent anything of the second day: it is still to come.
    assert rooms.missing_words() == "All rooms are here."
    assert not rooms.remind.isEnabled()
    desk.merge(sent("2", "2", "priorities", "24"))
    assert plain(rooms.missing_words()) == "Missing: Room 1 (day 2), Room 3 (day 2)"
    assert plain(rooms.received_words()) == "3 of 3 rooms received"
    assert rooms.remind.isEnabled()
    rooms.remind.click()
    assert "Room 1 (day 2), Room 3 (day 2)" in plain(QGuiApplication.clipboard().text())
    # What is still to be decided of what came has nothing to do with what did not.
    desk.merge(sent("1", "1", "priorities", "31", laptop="b"))
    assert desk.page._view.rooms._states["1"] == "attention"
    assert plain(rooms.missing_words()) == "Missing: Room 1 (day 2), Room 3 (day 2)"
    # What waits may be just that.
    waiting = sent("1", "2", "priorities", "24")
    desk.read(waiting)
    assert plain(rooms.missing_words()) == "Missing: Room 3 (day 2)"
    desk.merge(waiting, sent("3", "2", "priorities", "24"))
    assert rooms.missing_words() == "All rooms are here."
