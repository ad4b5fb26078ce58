"""For which day groups are made, how large they are, and how many rounds of them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.event import Event
from ui.choice import Choice
from ui.days import day_words
from ui.frames import Margins, label
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
        row = QHBoxLayout(self)
        Margins(holder, row, 20, 16, 20, 12)
        row.setSpacing(8)
        row.addWidget(label("title", self.tr("Social time")))
        row.addStretch(1)
        for words, part in (
            (self.tr("Day"), self.day),
            (self.tr("People in a group"), self.size_of),
            (self.tr("Rounds"), self.rounds),
        ):
            part.setAccessibleName(words)
            if part is not self.day:
                row.addSpacing(8)
                row.addWidget(label("label", words))
            row.addWidget(part)
        self.day.activated.connect(lambda: self.day_chosen.emit(self.day.value()))
        self.rounds.activated.connect(self.rounds_chosen)

    def show_wanted(self, size: int, of: int) -> None:
        """How large groups were wanted last, and how many rounds."""
        self.size_of.set_value(str(size))
        self.rounds.set_value(str(of))

    def wanted(self) -> tuple[int, int]:
        """How large groups are wanted, and how many rounds."""
        return int(self.size_of.value()), int(self.rounds.value())
