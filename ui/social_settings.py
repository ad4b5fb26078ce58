"""For which day groups are made, how large they are, and how many rounds of them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.event import Event
from ui.choice import Choice
from ui.days import day_words
from ui.fit_row import FitRow
from ui.frames import label
from ui.text import figures
from ui.theme import ThemeHolder

SIZES, ROUNDS = range(2, 13), range(1, 13)


class SocialSettings(QWidget):
    """Three choices beside the title; `day_chosen` carries the key of a day."""

    day_chosen = Signal(str)
    rounds_chosen = Signal()

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        super().__init__()
        number = QLocale().toString
        self.day = Choice([], "")
        self.size_of = Choice([(str(one), number(one)) for one in SIZES], "")
        self.rounds = Choice([(str(one), number(one)) for one in ROUNDS], "")
        for at, one in enumerate(event.days, 1):
            words = self.tr("Day %1 · %2").replace("%1", figures(at))
            self.day.addItem(words.replace("%2", day_words(one.date)), one.key)
        row = FitRow(holder, self, height=60, gap=16, between=12)
        row.add(label("title", self.tr("Social time")), whole=True)
        for words, part in (
            (self.tr("Day"), self.day),
            (self.tr("People in a group"), self.size_of),
            (self.tr("Rounds"), self.rounds),
        ):
            part.setAccessibleName(words)
            if part is self.day:
                row.add(part, at_end=True, whole=True)
                continue
            both = QWidget()
            beside = QHBoxLayout(both)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.setSpacing(8)
            beside.addWidget(label("label", words))
            beside.addWidget(part)
            row.add(both, at_end=True, whole=True)
        self.day.activated.connect(lambda: self.day_chosen.emit(self.day.value()))
        self.rounds.activated.connect(self.rounds_chosen)

    def show_wanted(self, size: int, of: int) -> None:
        """How large groups were wanted last, and how many rounds."""
        self.size_of.set_value(str(size))
        self.rounds.set_value(str(of))

    def wanted(self) -> tuple[int, int]:
        """How large groups are wanted, and how many rounds."""
        return int(self.size_of.value()), int(self.rounds.value())
