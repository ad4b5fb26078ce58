"""The roll-call of rooms: how many workbooks are here, which are missing, a reminder to copy."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator.event import Event
from facilitator.merge import RollCall
from ui.buttons import Button
from ui.room_tiles import RoomTiles, Tile
from ui.text import figures, isolate
from ui.theme import ThemeHolder

NAMED = 6
"""So many missing rooms are named in the line; the tiles show all."""


class Coverage(QWidget):
    """One line, the button, and all rooms as tiles. `chosen` carries a room's key."""

    chosen = Signal(str)
    copied = Signal()

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        super().__init__()
        self._event = event
        self._call = RollCall((), ())
        self._states: Mapping[str, str] = {}
        self._received = QLabel()
        self._received.setProperty("role", "heading")
        self._missing = QLabel()
        self._missing.setProperty("role", "subtle")
        self._missing.setMinimumWidth(1)  # gives way to the button; the tiles say the same
        self.remind = Button(holder, icon="copy", height=28)
        self.remind.clicked.connect(self._copy)
        self.tiles = RoomTiles(holder)
        self.tiles.chosen.connect(self.chosen)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._received)
        line.addWidget(self._missing, 1)
        line.addWidget(self.remind)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(line)
        layout.addWidget(self.tiles)
        self.setFocusProxy(self.tiles)

    def show_rooms(self, call: RollCall, states: Mapping[str, str]) -> None:
        """Show the roll-call; `states` has the rooms whose files are known, see `room_tiles`."""
        self._call, self._states = call, states
        self.retranslate()

    def received_words(self) -> str:
        """`27 of 30 rooms received`."""
        return self._received.text()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.remind.setText(self.tr("Copy reminder"))
        self._show_tiles()
        words = self.tr("{received} of {expected} rooms received")
        received, expected = len(self._call.received), len(self._call.expected)
        self._received.setText(words.format(received=figures(received), expected=figures(expected)))
        names = self._missing_names()
        self._missing.setText(self._missing_words(names))
        self.remind.setEnabled(bool(names))

    def _show_tiles(self) -> None:
        words = {
            "merged": self.tr("{room}: merged"),
            "new": self.tr("{room}: new, not merged yet"),
            "updated": self.tr("{room}: updated, not merged yet"),
            "rejected": self.tr("{room}: its file was rejected"),
            "missing": self.tr("{room}: no workbook"),
        }
        tiles = []
        for room in self._event.rooms:
            state = self._states.get(room.key, "missing")
            tiles.append(Tile(room.key, state, words[state].format(room=room.name)))
        self.tiles.show_tiles(tuple(tiles))

    def _missing_names(self) -> list[str]:
        rejected = self.tr("{room} (file rejected)")
        return [
            rejected.format(room=room.name)
            if self._states.get(room.key) == "rejected"
            else room.name
            for room in self._event.rooms
            if room.key in self._call.missing
        ]

    def _missing_words(self, names: list[str]) -> str:
        if not names:
            return self.tr("All rooms are here.")
        rooms = ", ".join(isolate(name) for name in names[:NAMED])
        if len(names) > NAMED:
            more = self.tr("and %n more", "", len(names) - NAMED)
            rooms = f"{rooms} {more}"
        return self.tr("Missing: {rooms}").format(rooms=rooms)

    def _copy(self) -> None:
        rooms = [room.name for room in self._event.rooms if room.key in self._call.missing]
        text = self.tr(
            "We are still waiting for the workbooks of these rooms of {event}: {rooms}. "
            "In the app press Ctrl+E and send us the file. Thank you!"
        )
        QGuiApplication.clipboard().setText(
            text.format(event=self._event.title, rooms=", ".join(rooms))
        )
        self.copied.emit()
