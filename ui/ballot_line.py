"""One line on which a ballot is typed, corrected, or a tally is changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.ballot_field import BallotField, WordList, number_column
from ui.ballot_text import Reading
from ui.buttons import Button
from ui.frames import IconLine, Margins, label
from ui.theme import ThemeHolder
from ui.vote_words import VoteWords
from ui.wording import passage

Read = Callable[[str], Reading]

_BESIDE, _BELOW = (0, 3, 2, 1), (2, 1, 1, 5)
_TIGHT = 600


class BallotLine(QWidget):
    """Label, field, count, and the names beside them.

    The line knows no store: `read` tells what its text means. `correcting` is the id of the
    ballot that it corrects, empty for a new one. A refused line says all that is wrong and stays.
    """

    entered = Signal()
    escaped = Signal()
    went_up = Signal()
    went_down = Signal()
    edited = Signal()
    focused = Signal()

    def __init__(self, holder: ThemeHolder, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._read = read
        self._says = VoteWords(self)
        self._refusal = ""
        self._cleared = ""
        self._least = 0
        self._tight = False
        self._room = 0
        self.correcting = ""
        self.loaded = ""
        self._label = label()
        self.field = BallotField(holder)
        self._label.setBuddy(self.field)
        self.count = IconLine(holder)
        self.words = WordList(holder)
        self.add = Button(holder, primary=True, key="Enter", height=40)
        self.add.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        keep = self.add.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.add.setSizePolicy(keep)
        self._arrange()
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self.entered)
        self.field.went_up.connect(self.went_up)
        self.field.went_down.connect(self.went_down)
        self.field.escaped.connect(self.escaped)
        self.field.taken_back.connect(self._taken_back)
        self.field.focused.connect(self.focused)
        self.add.clicked.connect(self.entered)
        holder.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def text(self) -> str:
        """What stands on it."""
        return self.field.text()

    def errors(self) -> tuple[str, ...]:
        """What is wrong with the text itself, in sentences."""
        return self._read(self.text()).errors

    def is_touched(self) -> bool:
        """Whether it holds something that is not in the store."""
        return bool(self.text().strip()) and self.text() != self.loaded

    def problem(self) -> str:
        """What is wrong with it, in sentences."""
        return self.field.accessibleDescription()

    def load(self, text: str, correcting: str = "") -> None:
        """Put text on it; what was there is gone, so Ctrl+Z goes to the store again."""
        self.correcting, self.loaded, self._refusal, self._cleared = correcting, text, "", ""
        self.field.setText(text)
        self.reread()

    def clear(self) -> None:
        """Empty it so that Ctrl+Z in the field brings the text back, and what it corrected."""
        self._cleared, self.correcting, self._refusal = self.correcting, "", ""
        self.field.selectAll()
        self.field.del_()
        self.reread()

    def refuse(self, reason: str) -> None:
        """Say why it was not taken. The words stay, the reason goes with the next change."""
        self._refusal = reason
        self.reread()

    def show_label(self, text: str) -> None:
        """Name it: `Ballot 8`."""
        self._label.setText(text)
        self.field.setAccessibleName(text)

    def show_add(self, shown: bool, text: str) -> None:
        """Have the blue button, or not."""
        self.add.setText(text)
        self.add.setVisible(shown)

    def keep_room(self, lines: int) -> None:
        """Keep room for so many names."""
        self._least = lines
        self.reread()

    def reread(self) -> None:
        """Read the text anew: the language or the votes have changed."""
        reading = self._read(self.text())
        # Below the field no room is kept for names: the field itself needs it.
        self.words.show_words(reading.words, 0 if self._tight else self._least)
        errors = list(reading.errors)
        if self._refusal and not errors:
            errors = [self._refusal]
        wrong = [(word.start, word.end) for word in reading.words if word.wrong]
        self.field.show_wrong(wrong, passage(errors))
        whole = reading.problem or (self._refusal if not reading.errors else "")
        if whole:
            self.count.show_line("warning-circle", whole, "red")
        elif reading.complete:
            self.count.show_line("check-circle", self._below(reading), "green.text")
        else:
            self.count.show_line("info", self._below(reading))

    def _below(self, reading: Reading) -> str:
        """What stands below the field: a hint, or how many choices a ballot has."""
        if reading.hint or not reading.picks:
            return reading.hint
        return self._says.named(reading.method, reading.named, reading.picks)

    def retranslate(self) -> None:
        """The words follow the reading; the label is set by the owner."""
        self._restyle()
        self.reread()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        Margins(self._holder, grid, 20, 16, 20, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self.field, 0, 1)
        grid.addWidget(self.count, 1, 1, top)
        self._names = QWidget()
        beside = QVBoxLayout(self._names)
        # The first name stands at the height of the figures.
        Margins(self._holder, beside, 0, 8, 0, 0)
        beside.addWidget(self.words, 0, top)
        beside.addStretch()
        grid.addWidget(self._names, *_BESIDE)
        grid.addWidget(self.add, 0, 5)
        grid.setColumnMinimumWidth(2, 16)
        grid.setColumnMinimumWidth(4, 16)
        self._grid = grid
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(1, 1)
        self.field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def set_room(self, room: int) -> None:
        """There are so many pixels for it."""
        if room != self._room:
            self._room = room
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names stand below the field where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._holder.theme.px
        around = 2 * px(20) + number_column(self._holder) + self.add.sizeHint().width() + 72
        room = self._room or self.width()
        self.field.setFixedWidth(max(px(140), min(px(248), room - around)))
        tight = room < max(px(_TIGHT), around + px(248 + 120))
        if tight != self._tight:
            self._tight = tight
            self._grid.removeWidget(self._names)
            self._grid.addWidget(self._names, *(_BELOW if tight else _BESIDE))
            self.reread()

    def _restyle(self) -> None:
        self._label.setFont(self._holder.theme.font(14, 600))
        self._label.setFixedWidth(number_column(self._holder))
        self._fit()

    def _typed(self) -> None:
        self._refusal = ""
        self.reread()
        self.edited.emit()

    def _taken_back(self) -> None:
        if self._cleared:
            self.correcting, self._cleared = self._cleared, ""
            self.edited.emit()
