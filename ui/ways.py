"""Where a record or a room is to be seen: which seat, which page, which note."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from facilitator import history, sessions
from facilitator.history import Touched
from facilitator.records import Ballot, Goal, Note, Session, Step, Tally
from facilitator.store import Store
from ui.page import Page
from ui.settings import Seat
from ui.text import figures, isolate
from ui.wording import room_name, round_title

OF_A_ROOM = ("room", "votes", "plan")
"""Pages that show one room; on these one stays when another room is opened."""

_PAGES = {
    Ballot.table: "votes",
    Tally.table: "votes",
    Session.table: "votes",
    Goal.table: "plan",
    Step.table: "plan",
}


@dataclass(frozen=True)
class Way:
    """A seat, a page, and perhaps what to show there: a note, an initiative, words, a view."""

    seat: Seat
    page: str
    note: str = ""
    initiative: str = ""
    words: str = ""
    view: str = ""

    def show_on(self, page: Page) -> None:
        """Show on that page what is to be shown there."""
        if self.note:
            page.show_note(self.note)
        if self.initiative:
            page.show_initiative(self.initiative)
        if self.words:
            page.find_words(self.words)
        if self.view:
            page.show_view(self.view)


def to_room(seat: Seat, day: str, room: str, shown: str) -> Way:
    """The same role in another room or day, on the page that is shown if it is one of a room."""
    page = shown if shown in OF_A_ROOM else "room"
    return Way(replace(seat, day=day, room=room), page)


def to_round(seat: Seat, round_key: str, shown: str) -> Way:
    """The same room in another round."""
    return Way(replace(seat, round=round_key), shown if shown in OF_A_ROOM else "room")


def to_note(store: Store, seat: Seat, note: str, session: str) -> Way:
    """The room where a note was captured, and the note, unless it was removed."""
    found = store.get(Note, note)
    there = note if found is not None and not found.deleted else ""
    return Way(_seat(store, seat, session), "room", there)


def to_plan(store: Store, seat: Seat, session: str, initiative: str = "") -> Way:
    """The plan of the room where a goal or a step was written, and there its initiative."""
    return Way(_seat(store, seat, session), "plan", initiative=initiative)


def to_record(store: Store, seat: Seat, record: Touched) -> Way:
    """Where what a line of the history changed is to be seen."""
    if record.table == Note.table:
        return to_note(store, seat, record.id, record.session)
    if record.room:
        return Way(replace(seat, day=record.day, room=record.room), "room")
    return Way(_seat(store, seat, record.session), _PAGES.get(record.table, "room"))


def place_of_newest(store: Store, seat: Seat) -> str:
    """Where the newest line of the history happened; empty where that is where somebody sits."""
    records = [record for line in history.page(store, limit=1) for record in line.records]
    there = to_record(store, seat, records[0]).seat if records else seat
    if (there.day, there.room) == (seat.day, seat.room):
        return "" if there.round == seat.round else isolate(round_title(store.event, there.round))
    days = [day.key for day in store.event.days]
    words = QCoreApplication.translate("Ways", "{room}, day {number}")
    room = isolate(room_name(store.event, there.room))
    return words.format(room=room, number=figures(days.index(there.day) + 1))


def _seat(store: Store, seat: Seat, session: str) -> Seat:
    where = sessions.of_id(store, session)
    if where is None:
        return seat
    return Seat(where.day, where.round, where.room, seat.role)
