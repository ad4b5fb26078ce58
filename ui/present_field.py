"""How many people are in the room: read as words, typed as a number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from facilitator.reasons import Reason
from facilitator.text import ascii_digits
from ui.messages import words_of
from ui.text import text_width
from ui.text_fields import LineField
from ui.theme import ThemeHolder

_MOST = 9999


class PresentField(LineField):
    """Says `9 people`; entered, it holds `9`. `counted` carries a new number."""

    counted = Signal(int)
    mistaken = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._people: int | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.textEdited.connect(lambda _text: self._say(""))
        holder.changed.connect(self._fit)
        self.retranslate()

    def show_people(self, people: int | None) -> None:
        """Show how many are present; None when nobody has counted."""
        self._people = people
        if not self.hasFocus():
            self._read()

    def retranslate(self) -> None:
        """Words anew."""
        self.setAccessibleName(self.tr("People present"))
        self.setPlaceholderText(self.tr("Count people"))
        self.setToolTip(self.tr("People present"))
        if not self.hasFocus():
            self._read()
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the bare number, ready to be typed over."""
        super().focusInEvent(event)
        if not self.property("wrong"):
            self.setText("" if self._people is None else str(self._people))
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the number; a mistake stays where it is, with its sentence."""
        super().focusOutEvent(event)
        self._take()
        if not self.property("wrong"):
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the number, Esc the one that was."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            self.selectAll()
        elif event.key() == Qt.Key.Key_Escape:
            self._say("")
            self.setText("" if self._people is None else str(self._people))
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        typed = ascii_digits(self.text()).strip()
        if not typed:
            self._say("")
        elif typed.isdecimal() and int(typed) <= _MOST:
            self._say("")
            if int(typed) != self._people:
                self._people = int(typed)
                self.counted.emit(int(typed))
        else:
            expected = self.tr("0 to %1").replace("%1", str(_MOST))
            self._say(words_of(Reason("not_a_number", found=typed, expected=expected)))

    def _say(self, sentence: str) -> None:
        self.set_wrong(sentence)
        self.mistaken.emit(sentence)

    def _read(self) -> None:
        people = self._people
        self.setText("" if people is None else self.tr("%n people", "", people))

    def _fit(self) -> None:
        theme = self._holder.theme
        words = max(self.tr("%n people", "", 188), self.placeholderText(), key=len)
        self.setFixedWidth(text_width(theme.font(), words) + theme.px(26))
