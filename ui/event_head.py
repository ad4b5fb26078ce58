"""What the whole event has: its name, its days, when they begin, how it is voted."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator import event_edit
from facilitator.event_days import read_dates, read_times
from ui.event_field import EventField, ValueButton
from ui.event_keeper import EventKeeper
from ui.event_words import EventWords
from ui.frames import Margins, surface
from ui.panel_parts import TextLine
from ui.text import text_width
from ui.theme import ThemeHolder
from ui.vote_words import VoteWords

_LEAST, _AROUND = 760, 12
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class EventHead(QWidget):
    """A line of fields above the rooms; `round_asked` opens the round and its vote."""

    round_asked = Signal()

    def __init__(
        self, holder: ThemeHolder, keeper: EventKeeper, words: EventWords, over: QWidget
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._words = words
        self._votes = VoteWords(self)
        surface(self, "panel")
        self.title = EventField(holder, self._rename, over)
        self.days = EventField(holder, self._set_days, over)
        self.starts = EventField(holder, self._set_starts, over)
        self._vote_name = TextLine(holder, 12, 500, "text.subtle")
        self.vote = ValueButton(holder)
        self.vote.clicked.connect(self.round_asked)
        self._holder = holder
        self._row = row = QHBoxLayout(self)
        Margins(holder, row, 20, 16, 20, 16)
        row.setSpacing(16)
        start, end = QHBoxLayout(), QHBoxLayout()
        self._halves = (start, end)
        for half in self._halves:
            half.setSpacing(16)
        around = QVBoxLayout()
        around.setSpacing(4)
        around.addWidget(self._vote_name)
        around.addWidget(self.vote)
        start.addWidget(self.title, 1)
        start.addWidget(self.days, 1)
        end.addWidget(self.starts, 1)
        end.addLayout(around, 1)
        row.addLayout(start, 3)
        row.addLayout(end, 2)
        if keeper.read_only:
            for field in (self.title, self.days, self.starts):
                field.field.setReadOnly(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """With large text in a small window the fields stand in two lines.

        Those in which something would be cut even so stand below each other.
        """
        px = self._holder.theme.px
        below = self.width() < px(_LEAST)
        self._row.setDirection(_BELOW if below else _BESIDE)
        room = (self.width() - px(3 * 20)) // 2 - px(_AROUND)
        for half, fields in zip(
            self._halves, ((self.title, self.days), (self.starts,)), strict=True
        ):
            lines = [one.field for one in fields]
            longest = max(text_width(line.font(), line.text()) for line in lines)
            half.setDirection(_BELOW if below and longest > room else _BESIDE)

    def refresh(self) -> None:
        """Show what is kept."""
        event = self._keeper.edition
        self.title.show_value(event.title)
        self.days.show_value(self._words.days([day.date for day in event.days]))
        times = [day.start for day in event.days]
        same = len(set(times)) == 1
        self.starts.show_value(self._words.joined(times[:1] if same else times))
        votes = [self._votes.method(one.vote) for one in event.rounds if one.vote is not None]
        first = votes[0] if votes else self.tr("No vote")
        if len(event.rounds) > 1:
            words = self.tr("{vote}, %n round(s)", "", len(event.rounds))
            first = words.replace("{vote}", first)
        self.vote.setText(first)
        self._fit()

    def flush(self) -> None:
        """Keep what is half typed, where it makes sense."""
        for field in (self.title, self.days, self.starts):
            field.keep()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.title.set_name(self.tr("Name"))
        self.days.set_name(self.tr("Days"))
        self.starts.set_name(self.tr("Starts (UTC)"))
        self._vote_name.set_text(self.tr("Vote"))
        self.vote.setAccessibleDescription(self.tr("Vote"))
        self.refresh()

    def _rename(self, text: str) -> str:
        return self._keeper.do(lambda event: event_edit.rename(event, text))

    def _set_days(self, text: str) -> str:
        year = QDate.fromString(self._keeper.edition.days[0].date, "yyyy-MM-dd").year()
        return self._keeper.do(
            lambda event: event_edit.set_dates(event, read_dates(text, max(year, 0)))
        )

    def _set_starts(self, text: str) -> str:
        return self._keeper.do(lambda event: event_edit.set_starts(event, read_times(text)))
