"""The bar at the top: event, room, countdown, when the last change was saved, export."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator.agenda import AgendaView
from facilitator.clock import TimerView
from facilitator.event import Event
from facilitator.talk_slot import SlotView, TalkView
from ui.buttons import Button
from ui.days import day_words
from ui.gauges import Ring
from ui.language import language_name
from ui.mark import Mark
from ui.panel_parts import TextLine
from ui.settings import Seat
from ui.talk_words import name_of
from ui.text import figures, isolate
from ui.theme import ThemeHolder
from ui.top_buttons import CommandField, RoomButton, SavedSign
from ui.wording import clock_time, event_text, room_name

GAPS, LEAST = 180, 96
"""All spaces between the parts, and the least width at which a line of words is of use."""


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
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 12, 0)
        row.setSpacing(0)
        row.addWidget(Mark(self._holder, 28))
        row.addSpacing(25)
        self._about = _two_lines(self._title, self._day)
        row.addWidget(self._about)
        row.addSpacing(12)
        row.addWidget(self._rehearsal, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(4)
        row.addWidget(_Separator(self._holder))
        row.addSpacing(8)
        row.addWidget(self.room)
        row.addSpacing(8)
        row.addWidget(_Separator(self._holder))
        row.addSpacing(16)
        row.addWidget(self._ring)
        row.addSpacing(12)
        row.addWidget(self._time)
        row.addSpacing(12)
        self._on = _two_lines(self._item, self._until)
        row.addWidget(self._on)
        row.addStretch(1)
        row.addSpacing(12)
        row.addWidget(self.command)
        row.addSpacing(12)
        row.addWidget(self.saved)
        row.addSpacing(12)
        row.addWidget(self.export)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.export.setText(self.tr("Export"))
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
                room_name(self._event, room.key), room.language, language_name(room.language)
            )
        self._fit()

    def show_agenda(self, view: AgendaView) -> None:
        """Show the countdown of the current item at that moment, while no talk is given."""
        self._agenda = view
        if self._talk is None:
            self._show_item(view)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other words in it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words of which only an ellipsis would be left go, the event's name first."""
        theme = self._holder.theme
        fixed = (self.room, self._ring, self._time, self.saved, self.export)
        taken = sum(part.sizeHint().width() for part in fixed)
        taken += self.command.minimumSizeHint().width() + theme.px(28) + GAPS
        if not self._rehearsal.isHidden():
            taken += self._rehearsal.sizeHint().width()
        spare = self.width() - taken
        self._on.setVisible(spare >= theme.px(LEAST))
        self._about.setVisible(spare >= theme.px(2 * LEAST))

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
        self._rehearsal.setFixedHeight(theme.px(20))
        self._fit()
        self.update()


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
