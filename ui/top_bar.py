"""The bar at the top: event, room, countdown, when the last change was saved, export."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from facilitator.agenda import AgendaView
from facilitator.clock import TimerView
from facilitator.event import Event
from facilitator.talk_slot import SlotView, TalkView
from ui.buttons import Button
from ui.days import day_words
from ui.fit_row import FitRow
from ui.frames import Margins
from ui.gauges import Ring
from ui.language import own_name
from ui.mark import Mark
from ui.painting import key_text
from ui.panel_parts import TextLine
from ui.settings import Seat
from ui.talk_words import name_of
from ui.text import figures, isolate
from ui.theme import ThemeHolder
from ui.top_buttons import CommandField, RoomButton, SavedSign
from ui.wording import clock_time, event_text, listed, room_name

LONGEST, LEAST = 320, 96
"""The most that a line of words takes, and the least width at which it is of use."""
COMMAND, SHORT = 180, 88
"""The command field with some of its words, and with its key alone."""


class TopBar(QWidget):
    """52 pixels; everything a person looks up at."""

    room_asked = Signal()
    export_asked = Signal()
    command_asked = Signal()
    history_asked = Signal()

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        super().__init__()
        self._holder = holder
        self._event = event
        self._agenda: AgendaView | None = None
        self._talk: TalkView | None = None
        self._title = TextLine(holder, 14, 600)
        self._day = TextLine(holder, 12, 400, "text.subtle")
        self._rehearsal = QLabel()
        self.room = RoomButton(holder)
        self.room.clicked.connect(self.room_asked)
        self._ring = Ring(holder, 28)
        self._time = QLabel()
        self._item = TextLine(holder, 14)
        self._until = TextLine(holder, 12, 400, "text.subtle")
        self.command = CommandField(holder)
        self.command.clicked.connect(self.command_asked)
        self.saved = SavedSign(holder)
        self.saved.clicked.connect(self.history_asked)
        self.export = Button(holder, icon="download-simple")
        self.export.clicked.connect(self.export_asked)
        self._lay_out()
        self._rehearsal.hide()
        holder.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def _lay_out(self) -> None:
        """What has no room says less, in this order: the command field, the event, the item."""
        row = FitRow(self._holder, self, height=52, edge=0, wraps=False)
        Margins(self._holder, row, 24, 0, 12, 0)
        self._about = _two_lines(self._title, self._day)
        self._on = _two_lines(self._item, self._until)

        def px(length: int) -> int:
            return self._holder.theme.px(length)

        def command() -> Sequence[int]:
            least = self.command.minimumSizeHint().width()
            return self.command.sizeHint().width(), px(COMMAND), max(least, px(SHORT)), least

        def about() -> Sequence[int]:
            return _lines(self._about, px(LONGEST), px(LEAST))

        def item() -> Sequence[int]:
            return _lines(self._on, px(LONGEST), px(LEAST))

        row.add(Mark(self._holder, 28), whole=True)
        row.add_part(self._about, about, (2, 9), gap=25, elastic=True)
        row.add(self._rehearsal, whole=True)
        row.add(_Separator(self._holder), whole=True, gap=4)
        row.add(self.room, whole=True, gap=8)
        row.add(_Separator(self._holder), whole=True, gap=8)
        row.add(self._ring, whole=True, gap=16)
        row.add(self._time, whole=True)
        row.add_part(self._on, item, (4, 12), elastic=True)
        row.add_part(self.command, command, (1, 3, 5), at_end=True, elastic=True)
        row.add_part(self.saved, self.saved.forms, (11,), at_end=True)
        row.add_part(self.export, self.export.forms, (9, 9, 10), at_end=True)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.export.setText(self.tr("Export"))
        self.export.setAccessibleDescription(key_text("Ctrl+E"))
        self.room.setAccessibleDescription(self.tr("Opens the choice of another room"))
        self.command.set_words(self.tr("Search or run a command"))
        self._title.set_text(event_text(self._event, self._event.title))
        self._rehearsal.setText(self.tr("Rehearsal"))
        if self._talk is not None:
            self._show_talk(self._talk)
        elif self._agenda is not None:
            self._show_item(self._agenda)

    def show_event(self, event: Event) -> None:
        """Show another edition of the event; what is of a seat, `show_seat` shows."""
        self._event = event
        self._title.set_text(event_text(event, event.title))

    def show_seat(self, seat: Seat, rehearsal: bool, *, of_room: bool = True) -> None:
        """Show a room; for the coordinator, on a page that is not `of_room`, how many there are."""
        day = self._event.day(seat.day)
        number = self._event.days.index(day) + 1
        words = self.tr("Day {number} · {date}")
        self._day.set_text(words.format(number=figures(number), date=day_words(day.date)))
        self._rehearsal.setVisible(rehearsal)
        room = self._event.room(seat.room)
        if seat.role == "coordinator":
            rooms = self.tr("%n room(s)", "", len(self._event.rooms))
            words = self.tr("in {room}").format(room=isolate(room_name(self._event, room.key)))
            self.room.show_room(self.tr("Coordinator"), "", words if of_room else rooms)
        else:
            self.room.show_room(
                room_name(self._event, room.key), room.language, own_name(room.language)
            )

    def show_agenda(self, view: AgendaView) -> None:
        """Show the countdown of the current item at that moment, while no talk is given."""
        self._agenda = view
        if self._talk is None:
            self._show_item(view)

    def said(self) -> str:
        """What is on and what time is left, as a sentence: `Welcome, 12:30, until 20:06`."""
        return listed(filter(None, (self._item.text(), self._time.text(), self._until.text())))

    def show_talk(self, view: SlotView | None) -> None:
        """Show the countdown of the talk that is given; None where none is."""
        before, self._talk = self._talk, view.current if view is not None else None
        if self._talk is not None:
            self._show_talk(self._talk)
        elif before is not None and self._agenda is not None:
            self._show_item(self._agenda)

    def _show_talk(self, one: TalkView) -> None:
        self._show_timer(one.timer, quiet=one.talk.state == "paused")
        self._item.set_text(name_of(one.talk))
        words = self.tr("Paused") if one.talk.state == "paused" else self.tr("Speaking now")
        item = self._agenda.current if self._agenda is not None else None
        if item is not None and not item.untouched:
            time = figures(item.timer.words)
            words = f"{words} · {isolate(event_text(self._event, item.item.title))} {time}"
        self._until.set_text(words)

    def _show_timer(self, timer: TimerView, *, quiet: bool = False) -> None:
        phase = "warning" if timer.phase == "last" else timer.phase
        self._ring.show_left(1 - timer.fraction, phase)  # pyright: ignore[reportArgumentType]
        self._time.setText(figures(timer.words))
        color = {"calm": "text", "warning": "yellow.text", "over": "red"}[phase]
        color = "text.subtle" if quiet and phase == "calm" else color
        self._time.setStyleSheet(f"color: {self._holder.theme.colors[color]};")

    def _show_item(self, view: AgendaView) -> None:
        timer = view.current.timer
        self._show_timer(timer)
        self._item.set_text(event_text(self._event, view.current.item.title))
        end = figures(clock_time(view.ends_at()))
        if view.next is not None and timer.phase != "calm":
            until = self.tr("until {time} · next {item}")
            until = until.format(
                time=end, item=isolate(event_text(self._event, view.next.item.title))
            )
        else:
            until = self.tr("until {time}").format(time=end)
        self._until.set_text(until)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line below."""
        painter = QPainter(self)
        theme = self._holder.theme
        painter.fillRect(self.rect(), theme.color("bg"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))

    def _restyle(self) -> None:
        theme = self._holder.theme
        self.setFixedHeight(theme.px(52))
        self._time.setFont(theme.figures(20, 600))
        fill, text = theme.colors["yellow.subtle"], theme.colors["yellow.text"]
        self._rehearsal.setStyleSheet(
            f"background: {fill}; color: {text}; padding: 0 6px; border-radius: 2px;"
            f"font-size: {theme.px(12)}px; font-weight: 500;"
        )
        self._rehearsal.setMinimumHeight(theme.px(20))
        self.update()


def _lines(words: QWidget, most: int, least: int) -> tuple[int, int, int]:
    """The forms of two lines: as wide as they are, as little as is of use, gone."""
    wide = min(words.sizeHint().width(), most)
    return wide, min(wide, least), 0


def _two_lines(above: TextLine, below: TextLine) -> QWidget:
    made = QWidget()
    lines = QVBoxLayout(made)
    lines.setSpacing(0)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.addStretch(1)
    for label in (above, below):
        lines.addWidget(label)
    lines.addStretch(1)
    return made


class _Separator(QWidget):
    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self.setFixedSize(1, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._holder.theme.color("line.mid"))
