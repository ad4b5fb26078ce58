"""What stands below the countdown when it is needed: began earlier, push the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.agenda import AgendaView
from facilitator.clock import MINUTE
from ui import painting
from ui.buttons import Button
from ui.fit_row import FitRow
from ui.panel_parts import TextLine
from ui.theme import ThemeHolder

AGO = (30_000, MINUTE, 2 * MINUTE)
"""How long ago a countdown that somebody forgot may have begun."""
PUSH_KEY = "Ctrl+Shift+P"


class RoomForKey:
    """Shows a button's key only where there is room for it; words never give way.

    It is changed only when it must be: shown and hidden again to look, layouts would never end.
    Where the key means something else just now it is not `wanted`.
    """

    def __init__(self, holder: ThemeHolder, button: Button, key: str) -> None:
        self._holder = holder
        self._button = button
        self._key = key
        self._shown = True
        self.wanted = True

    def fit(self, taken: int, room: int) -> None:
        """`taken` is what everything beside each other is wide now, `room` what there is."""
        theme = self._holder.theme
        own = painting.key_size(theme, self._key).width() + theme.px(6)
        shown = self.wanted and taken + (0 if self._shown else own) <= room
        if shown != self._shown:
            self._shown = shown
            said = self._key if self.wanted else ""
            self._button.set_key(self._key if shown else "", said=said)


class EarlierRow(QWidget):
    """For the countdown somebody forgot: it began 30 s, 1 min or 2 min ago."""

    asked = Signal(int)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._words = TextLine(holder, 12, 400, "text.subtle")
        self.buttons = {ago: Button(holder, height=28) for ago in AGO}
        row = FitRow(holder, self, height=28, edge=0, gap=4, between=4)
        row.setContentsMargins(0, 8, 0, 0)
        row.add(self._words, whole=True)
        for ago, button in self.buttons.items():
            button.clicked.connect(lambda _=False, ago=ago: self.asked.emit(ago))
            row.add(button, at_end=True)

    def show_agenda(self, view: AgendaView) -> None:
        """Stand there until the item has begun."""
        self.setVisible(view.current.untouched and not view.finished)

    def retranslate(self) -> None:
        """Words anew."""
        self._words.set_text(self.tr("Began earlier"))
        for ago, button in self.buttons.items():
            seconds = ago // 1000
            if seconds < 60:
                button.setText(self.tr("%n s", "", seconds))
                name = self.tr("Started %n second(s) ago", "", seconds)
            else:
                button.setText(self.tr("%n min", "", seconds // 60))
                name = self.tr("Started %n minute(s) ago", "", seconds // 60)
            button.setAccessibleName(name)
            button.setToolTip(name)


class PushRow(QWidget):
    """When it is late: give the delay to all that follows."""

    asked = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._minutes = 0
        self.button = Button(holder, icon="clock-clockwise", key=PUSH_KEY, height=28)
        self.button.clicked.connect(self.asked)
        self._room = RoomForKey(holder, self.button, PUSH_KEY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)

    def show_agenda(self, view: AgendaView) -> None:
        """Stand there while a minute or more is to be given away and something follows."""
        minutes = view.delay if view.behind >= MINUTE else 0
        if minutes != self._minutes:
            self._minutes = minutes
            self.retranslate()
        shown = bool(minutes) and view.next is not None and view.begun
        self.setVisible(shown)

    def retranslate(self) -> None:
        """Words anew."""
        self.button.setText(self.tr("Push the rest %n min", "", self._minutes))
        self.button.setToolTip(
            self.tr("All that follows begins %n minute(s) later", "", self._minutes)
        )
        self._room.fit(self.button.sizeHint().width(), self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other room for the key."""
        super().resizeEvent(event)
        self._room.fit(self.button.sizeHint().width(), self.width())
