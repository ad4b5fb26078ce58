"""What the tests of the views of the results have in common: a view in a plain window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facilitator import notes, sessions
from facilitator.notes import Draft
from facilitator.records import Note
from facilitator.standings import Filter
from facilitator.store import Store
from ui.jobs import Jobs
from ui.notifier import StoreNotifier
from ui.results_view import Asked, ResultsView
from ui.settings import Seat
from ui.theme import ThemeHolder

SEAT = Seat("1", "priorities", "7", "coordinator")
V = TypeVar("V", bound=ResultsView)


class Host(QObject):
    """What the page does for a view: it asks anew when the store changes, and hears it."""

    def __init__(self, qtbot: QtBot, holder: ThemeHolder, store: Store) -> None:
        super().__init__()
        self._qtbot = qtbot
        self._holder = holder
        self.store = store
        self.jobs = Jobs(self)
        self.asked = Asked("priorities")
        self.item = ""
        self.chosen: list[str] = []
        self._notifier = StoreNotifier(store)

    def show(
        self, view: V, item: str = "", day: str = "", size: tuple[int, int] = (1284, 714)
    ) -> V:
        """Put a view into a window, ask, and wait for what it shows."""
        self._qtbot.addWidget(view)
        view.resize(*size)
        view.item_chosen.connect(self._choose)
        view.show()
        view.activateWindow()
        self._qtbot.waitExposed(view)
        self.ask(view, item, day)
        self._notifier.changed.connect(lambda _changes: self.ask(view, self.item, None))
        view.focus_start()
        return view

    def ask(self, view: ResultsView, item: str, day: str | None = "") -> None:
        """Ask for a day (None: that of before), and wait for the answer."""
        self.item = item
        if day is not None:
            self.asked = Asked("priorities", where=Filter(day=day))
        view.show_asked(self.asked, item)
        self.wait()

    def wait(self) -> None:
        """Until everything was read."""
        self._qtbot.waitUntil(lambda: not self.jobs.busy)

    def _choose(self, item: str) -> None:
        self.chosen.append(item)
        self.item = item

    def close(self) -> None:
        """At the end."""
        self._notifier.close()
        self.jobs.close()


MakeHost = Callable[[Store], Host]


def say(store: Store, room: str, text: str, on: str = "", **how: object) -> Note:
    """A note from a room, on the day that it meets."""
    day = store.event.room(room).days[0]
    place = sessions.place(store, day, "priorities", room)
    initiatives = tuple(on.split()) if on else ()
    note = notes.add(store, place, Draft(text, initiatives=initiatives, **how))  # pyright: ignore[reportArgumentType]
    assert note is not None
    return note
