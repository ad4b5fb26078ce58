"""The roll-call of rooms: how many workbooks are here, which are missing and why, a reminder."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.event import Event, Room
from facilitator.merge import RollCall
from ui.absence_row import AbsenceRow
from ui.buttons import Button
from ui.frames import label
from ui.panel_parts import TextLine
from ui.place_words import day_number
from ui.room_tiles import RoomTiles, Tile
from ui.text import figures, isolate
from ui.theme import ThemeHolder
from ui.wording import event_text, listed, room_name, sentences

NAMED = 6
"""So many missing rooms are named in the line; the tiles show all."""

# The states of files that are here, whatever is still to be done about them.
_HERE = frozenset({"merged", "new", "updated", "edited", "attention"})


class Coverage(QWidget):
    """One line, the button, and all rooms as tiles. `chosen` carries a room's key.

    `reason_given` carries the key of a room and why it sends nothing.
    """

    chosen = Signal(str)
    copied = Signal()
    reason_given = Signal(str, str)

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        super().__init__()
        self._event = event
        self._call = RollCall((), ())
        self._states: Mapping[str, str] = {}
        self._waiting: Collection[str] = ()
        self._received = label("heading")
        # It gives way to the button; the tiles say the same.
        self._missing = TextLine(holder, 14, 400, "text.subtle")
        self.remind = Button(holder, icon="copy", height=28)
        self.remind.clicked.connect(self._copy)
        self.tiles = RoomTiles(holder)
        self.tiles.chosen.connect(self._choose)
        self.why = AbsenceRow(holder)
        self.why.hide()
        self.why.said.connect(self._say_why)
        self.why.left.connect(self.tiles.setFocus)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._received)
        line.addWidget(self._missing, 1)
        line.addWidget(self.remind)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self.tiles)
        layout.addWidget(self.why)
        self.setFocusProxy(self.tiles)

    def show_rooms(
        self, call: RollCall, states: Mapping[str, str], waiting: Collection[str] = ()
    ) -> None:
        """Show the roll-call; `states` has the rooms whose files are known, see `room_tiles`.

        Of the rooms `waiting` files are read that nobody has merged yet.
        """
        self._call, self._states, self._waiting = call, states, waiting
        self.retranslate()

    def received_words(self) -> str:
        """`27 of 30 rooms received`, or `would be`, where some are still to be merged."""
        return self._received.text()

    def missing_words(self) -> str:
        """`Missing: Room 12 (file rejected), Room 19`."""
        return self._missing.text()

    def ask_why(self, room: str) -> None:
        """Ask why a room sends nothing, in a field below the tiles."""
        self.why.ask(room, room_name(self._event, room), self._call.absent.get(room, ""))

    def retranslate(self) -> None:
        """Set every text anew."""
        self.remind.setText(self.tr("Copy reminder"))
        self.tiles.setAccessibleName(self.tr("Rooms"))
        self.why.retranslate()
        self._show_tiles()
        expected = self._call.expected
        received = sum(self._is_here(room) for room in expected)
        words = self.tr("{received} of {expected} rooms received")
        if any(self._is_here(room) and room not in self._call.received for room in expected):
            # Some are in files that nobody has merged yet.
            words = self.tr("{received} of {expected} rooms would be received")
        awaited = self._awaited()
        self._received.setText(
            words.format(received=figures(received), expected=figures(len(expected)))
        )
        self._missing.set_text(self._all_missing_words(awaited))
        self._missing.setToolTip(self._missing.text())
        self.remind.setEnabled(bool(awaited or self._silent()))

    def _show_tiles(self) -> None:
        words = {
            "merged": self.tr("{room}: received"),
            "new": self.tr("{room}: new, not merged yet"),
            "updated": self.tr("{room}: a revised workbook, not merged yet"),
            "edited": self.tr("{room}: edited in Excel, not merged yet"),
            "attention": self.tr("{room}: needs attention"),
            "rejected": self.tr("{room}: its file was rejected"),
            "missing": self.tr("{room}: missing. Enter says why."),
            "absent": self.tr("{room}: no notes because: {why}"),
        }
        revised = self.tr("{room}: received, and revised since")
        unsent = self.tr("{room}: typed here, no file came")
        tiles = []
        for room in self._event.rooms:
            state = self._states.get(room.key, "missing")
            why = self._call.absent.get(room.key, "")
            if state == "missing" and why:
                state = "absent"
            again = state == "merged" and room.key in self._call.revised
            sentence = revised if again else words[state]
            if state == "merged" and room.key in self._call.unsent:
                sentence = unsent
            sentence = sentence.format(
                room=isolate(room_name(self._event, room.key)), why=isolate(why)
            )
            tiles.append(Tile(room.key, state, sentence))
        self.tiles.show_tiles(tuple(tiles))

    def _choose(self, room: str) -> None:
        if room in self._call.missing and self._states.get(room, "missing") == "missing":
            self.ask_why(room)
        else:
            self.why.leave()
            self.chosen.emit(room)

    def _say_why(self, room: str, why: str) -> None:
        self.tiles.setFocus()
        self.reason_given.emit(room, why)

    def _is_here(self, room: str) -> bool:
        return self._states.get(room) in _HERE

    def _awaited(self) -> list[Room]:
        """The rooms that still have to send something."""
        awaited = set(self._call.awaited)
        return [
            room
            for room in self._event.rooms
            if room.key in awaited and not self._is_here(room.key)
        ]

    def _silent(self) -> list[tuple[str, str]]:
        """The rooms of several days that sent nothing of one; a file that waits may be of it."""
        return [one for one in self._call.silent if one[0] not in self._waiting]

    def _with_days(self) -> list[str]:
        """Those rooms, each with the day."""
        words = self.tr("{room} (day {number})")
        return [
            words.format(
                room=isolate(room_name(self._event, room)), number=day_number(self._event, day)
            )
            for room, day in self._silent()
        ]

    def _all_missing_words(self, awaited: Sequence[Room]) -> str:
        rejected = self.tr("{room} (file rejected)")
        names = [
            rejected.format(room=isolate(room_name(self._event, room.key)))
            if self._states.get(room.key) == "rejected"
            else isolate(room_name(self._event, room.key))
            for room in awaited
        ] + self._with_days()
        without = [
            isolate(room_name(self._event, room.key))
            for room in self._event.rooms
            if room.key in self._call.absent and not self._is_here(room.key)
        ]
        said = []
        if names:
            said.append(self.tr("Missing: {rooms}").format(rooms=self._some(names)))
        if without:
            said.append(self.tr("No notes from: {rooms}").format(rooms=self._some(without)))
        return sentences(said) or self.tr("All rooms are here.")

    def _names(self, rooms: Sequence[Room]) -> list[str]:
        return [room_name(self._event, room.key) for room in rooms]

    def _some(self, names: list[str]) -> str:
        rooms = listed(names[:NAMED])
        if len(names) > NAMED:
            more = self.tr("{rooms} and %n more", "", len(names) - NAMED)
            return more.format(rooms=rooms)
        return rooms

    def _copy(self) -> None:
        came = self.tr(
            "Files of these rooms of {event} came, but cannot be read: {rooms}. In the app press "
            "Ctrl+E and send us the file again. Thank you!"
        )
        nothing = self.tr(
            "We are still waiting for the workbooks of these rooms of {event}: {rooms}. "
            "In the app press Ctrl+E and send us the file. Thank you!"
        )
        awaited = self._awaited()
        rejected = [room for room in awaited if self._states.get(room.key) == "rejected"]
        others = [room for room in awaited if room not in rejected]
        event = event_text(self._event, self._event.title)
        texts = [
            words.format(event=event, rooms=listed(rooms))
            for words, rooms in (
                (nothing, [*self._names(others), *self._with_days()]),
                (came, self._names(rejected)),
            )
            if rooms
        ]
        QGuiApplication.clipboard().setText("\n\n".join(texts))
        self.copied.emit()
