"""The countdown of the current item with its buttons, small or large."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.agenda import AgendaView
from facilitator.clock import minutes_and_seconds
from ui.buttons import Button
from ui.fit_row import FitRow
from ui.gauges import PHASE_TOKENS, ProgressLine
from ui.least_height import ShrinkingPanel
from ui.panel_parts import Tag, TextLine
from ui.text import figures, paint_line, text_width
from ui.theme import ThemeHolder
from ui.timer_rows import EarlierRow, PushRow, RoomForKey
from ui.wording import clock_time, lateness


class TimerFigures(QWidget):
    """The time left in large figures; smaller when it would not fit, never cut."""

    def __init__(self, holder: ThemeHolder, size: int) -> None:
        super().__init__()
        self._holder = holder
        self._size = size
        self._text, self._token = "", "text"
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def text(self) -> str:
        """What it shows."""
        return self._text

    def show_time(self, text: str, token: str) -> None:
        """Show this in a colour of the theme."""
        if (text, token) != (self._text, self._token):
            self._text, self._token = text, token
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        """One line with little around it: figures have no descenders."""
        theme = self._holder.theme
        return QSize(theme.px(100), theme.px(round(self._size * 1.08)))

    def minimumSizeHint(self) -> QSize:
        """In a low window they shrink."""
        return QSize(0, self._holder.theme.px(min(self._size, 56)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figures."""
        theme = self._holder.theme
        size = min(float(self._size), self.height() / 1.08 / theme.scale)
        wide = text_width(theme.figures(size, 600), self._text)
        if wide > self.width():
            size *= self.width() / wide
        # Fonts have whole sizes: rounded up, the last figure would give way to an ellipsis.
        while size > 1 and text_width(theme.figures(size, 600), self._text) > self.width():
            size -= 1
        font, color = theme.figures(size, 600), theme.color(self._token)
        paint_line(QPainter(self), self.rect(), self._text, font, color, self.layoutDirection())


class Countdown(ShrinkingPanel):
    """Title, behind or ahead, figures, line, and the three things that can be done."""

    pause_asked = Signal()
    minute_asked = Signal()
    next_asked = Signal()
    back_asked = Signal()
    ago_asked = Signal(int)
    push_asked = Signal()

    def __init__(self, holder: ThemeHolder, words: Callable[[str], str], *, large: bool) -> None:
        """`words` gives the title of an agenda item as it is shown."""
        super().__init__()
        self._words = words
        self._holder = holder
        self._large = large
        self._side = 24 if large else 16
        self._running = False
        self.title = TextLine(holder, 12, 400, "text.subtle")
        self.tag = Tag(holder)
        self.figures = TimerFigures(holder, 144 if large else 56)
        self._line = ProgressLine(holder, 8 if large else 6)
        self._of = TextLine(holder, 12, 400, "text.subtle")
        self._ends = TextLine(holder, 12, 400, "text.subtle", shrinks=False)
        height = 32 if large else 28
        self.pause = Button(holder, key="Ctrl+T", primary=large, height=height)
        self._room = RoomForKey(holder, self.pause, "Ctrl+T")
        self.minute = Button(holder, height=height)
        icon = "skip-forward" if large else ""
        self.next = Button(holder, icon=icon, height=height)
        self.back = Button(holder, icon="skip-back", height=height)
        self.back.setVisible(large)
        self.earlier, self.push = EarlierRow(holder), PushRow(holder)
        self.pause.clicked.connect(self.pause_asked)
        self.minute.clicked.connect(self.minute_asked)
        self.next.clicked.connect(self.next_asked)
        self.back.clicked.connect(self.back_asked)
        self.earlier.asked.connect(self.ago_asked)
        self.push.asked.connect(self.push_asked)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.tag)
        below.addWidget(self._of, 1)
        below.addWidget(self._ends)
        buttons = QWidget()
        high, gap = (32, 8) if self._large else (28, 4)
        row = FitRow(self._holder, buttons, height=high, edge=0, gap=gap, between=gap)
        row.add(self.pause, rank=2)
        row.add(self.minute, rank=1)
        if self._large:
            row.add(self.back, at_end=True)
        row.add(self.next, at_end=self._large)
        layout = QVBoxLayout(self)
        above, below_all = (16, 24) if self._large else (12, 16)
        layout.setContentsMargins(self._side, above, self._side, below_all)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.figures)
        layout.addSpacing(4)
        layout.addWidget(self._line)
        layout.addSpacing(8)
        layout.addLayout(below)
        layout.addSpacing(12)
        layout.addWidget(buttons)
        for row in (self.earlier, self.push):
            row.hide()
            layout.addWidget(row)

    def show_agenda(self, view: AgendaView) -> None:
        """Show the current item at this moment."""
        part = view.current
        timer = part.timer
        phase = PHASE_TOKENS["over" if timer.phase == "over" else "calm"]
        if timer.phase == "warning":
            phase = "yellow"
        self.title.set_text(self._words(part.item.title))
        token = {"over": "red", "warning": "yellow.text"}.get(timer.phase, "text")
        self.figures.show_time(timer.words, token)
        self._line.show_share(timer.fraction, phase)
        planned = minutes_and_seconds(timer.planned // 1000)
        self._of.set_text(self.tr("of %1").replace("%1", figures(planned)))
        end = clock_time(view.ends_at())
        self._ends.set_text(self.tr("ends %1").replace("%1", figures(end)))
        self._show_behind(view)
        self.back.setEnabled(view.previous is not None or view.finished)
        self.earlier.show_agenda(view)
        self.push.show_agenda(view)
        if timer.running != self._running:
            self._running = timer.running
            self._name_pause()

    def retranslate(self) -> None:
        """All words anew."""
        self._name_pause()
        self.minute.setText(self.tr("+1 min"))
        self.minute.setToolTip(self.tr("One more minute (Ctrl+Shift+M)"))
        self.next.setText(self.tr("Next item") if self._large else self.tr("Next"))
        self.next.setToolTip(self.tr("Next agenda item (Ctrl+Shift+N)"))
        self.back.setAccessibleName(self.tr("Back to the item before"))
        self.back.setToolTip(self.tr("Back to the item before (Ctrl+Shift+PgUp)"))
        self.earlier.retranslate()
        self.push.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other room for the key."""
        super().resizeEvent(event)
        self._name_pause()

    def _name_pause(self) -> None:
        self.pause.set_icon("pause" if self._running else "play")
        self.pause.setText(self.tr("Pause") if self._running else self.tr("Start"))
        # Longer words in another language, or larger text: the key gives way, never a word.
        buttons = [self.pause, self.minute, self.next, *([self.back] if self._large else [])]
        gaps = (8 if self._large else 4) * (len(buttons) - 1)
        wide = sum(button.sizeHint().width() for button in buttons) + gaps
        self._room.fit(wide, self.width() - 2 * self._side)

    def _show_behind(self, view: AgendaView) -> None:
        words = lateness(view.behind) if view.begun else ""
        if view.behind > 0:
            self.tag.set_text(words, "yellow.text", "yellow.subtle")
        else:
            self.tag.set_text(words, "green.text", "green.subtle")
