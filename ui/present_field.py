"""How many people are in the room: read as words, typed as a number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from facilitator.reasons import Reason
from facilitator.records import Attendance
from facilitator.text import ascii_digits
from ui.accessible import SILENCE
from ui.messages import words_of
from ui.text import figures, text_width
from ui.text_fields import LineField
from ui.theme import ThemeHolder
from ui.wording import clock_time

_MOST = 9999
# So many counts are in the tool tip.
_SHOWN = 5


class PresentField(LineField):
    """Says `9 people`; entered, it holds `9`. `counted` carries a new number.

    Up goes back to the counts before, to correct one: `corrected` carries its id and the number.
    `hinted` says which one is there.
    """

    counted = Signal(int)
    corrected = Signal(str, int)
    mistaken = Signal(str)
    hinted = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._people: int | None = None
        self._counts: tuple[Attendance, ...] = ()
        self._back = 0
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.textEdited.connect(lambda _text: self._say(""))
        holder.changed.connect(self._fit)
        self.retranslate()

    def setAccessibleDescription(self, words: str) -> None:
        """What is to be known of it; its tool tip and the placeholder only say what it is."""
        super().setAccessibleDescription(words or SILENCE)

    def show_counts(self, counts: Sequence[Attendance]) -> None:
        """Show how many are present by the last of these counts; nothing when nobody counted."""
        self._counts = tuple(counts)
        self._people = counts[-1].present if counts else None
        self.setToolTip(self._said())
        if not self.hasFocus():
            self._read()

    def retranslate(self) -> None:
        """Words anew."""
        self.setAccessibleName(self.tr("People present"))
        self.setAccessibleDescription("")
        self.setPlaceholderText(self.tr("Count people"))
        self.setToolTip(self._said())
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
            self._go_to(0)
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the number, Esc the one that was; Up and Down go through the counts."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            self.selectAll()
        elif event.key() == Qt.Key.Key_Escape:
            self._go_to(0)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_to(self._back + (1 if event.key() == Qt.Key.Key_Up else -1))
        else:
            super().keyPressEvent(event)

    def _go_to(self, back: int) -> None:
        """Hold the count so many before the last one, ready to be typed over."""
        if not 0 <= back < max(1, len(self._counts)):
            return
        self._say("")
        self._back = back
        self.setText(str(self._counts[-1 - back].present) if self._counts else "")
        self.selectAll()
        hint = ""
        if back:
            hint = self.tr("Count of %1: Enter corrects it, Esc leaves it.")
            hint = hint.replace("%1", figures(clock_time(self._counts[-1 - back].at)))
        self.setAccessibleDescription(hint)
        self.hinted.emit(hint)

    def _said(self) -> str:
        """The last counts with their times, the newest first."""
        lines = [self.tr("People present")]
        for one in self._counts[: -1 - _SHOWN : -1]:
            people = self.tr("%n people", "", one.present)
            lines.append(f"{clock_time(one.at)}  {people}")
        return "\n".join(lines)

    def _take(self) -> None:
        typed = ascii_digits(self.text()).strip()
        if not typed:
            self._say("")
        elif typed.isdecimal() and int(typed) <= _MOST:
            self._say("")
            if self._back:
                before = self._counts[-1 - self._back]
                self._go_to(0)
                if int(typed) != before.present:
                    self.corrected.emit(before.id, int(typed))
            elif int(typed) != self._people:
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
