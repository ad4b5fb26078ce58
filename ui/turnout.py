"""Who has voted, of how many who are here."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.text import ascii_digits
from ui.frames import IconLine, Margins, label
from ui.gauges import TurnoutBlocks
from ui.text import figures
from ui.text_fields import LineField
from ui.theme import ThemeHolder
from ui.vote_state import VoteState

_MOST_PEOPLE = 9999


class Turnout(QWidget):
    """`7 of 9 have voted` with blocks, and the field for the people present."""

    present_entered = Signal(int)

    # So many blocks stand on one line with the sentence; more have a line of their own.
    _BESIDE = 9

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._state: VoteState | None = None
        self.blocks = TurnoutBlocks(holder, most=21)
        self.sentence = label()
        self.sentence.setWordWrap(True)
        self.people = label("subtle")
        self.field = _PeopleField()
        self.people.setBuddy(self.field)
        self.warning = IconLine(holder, size=12)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(10)
        self._top.addWidget(self.blocks, 0, Qt.AlignmentFlag.AlignLeading)
        self._top.addWidget(self.sentence, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.people, 1)
        below.addWidget(self.field)
        column = QVBoxLayout(self)
        Margins(holder, column, 16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._top)
        column.addLayout(below)
        column.addWidget(self.warning)
        self.field.entered.connect(self._enter)
        self.field.escaped.connect(self._escape)
        self.field.editingFinished.connect(self._enter)
        self.field.textEdited.connect(lambda: self.field.set_wrong(""))
        holder.changed.connect(self._restyle)
        self._restyle()

    def show_state(self, state: VoteState) -> None:
        """Show the turnout of a vote."""
        self._state = state
        self._show()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._show()

    def _show(self) -> None:
        state = self._state
        if state is None:
            return
        voted, present = len(state.votes.ballots), state.present
        counted = not state.by_tally
        self.blocks.setVisible(counted and present is not None)
        self.blocks.show_turnout(voted, present or 0)
        many = max(voted, present or 0) > self._BESIDE
        directions = QBoxLayout.Direction
        self._top.setDirection(directions.TopToBottom if many else directions.LeftToRight)
        self.sentence.setText(self._sentence(state, voted, present))
        self.people.setText(self.tr("People present"))
        self.field.setAccessibleName(self.tr("People present"))
        self.field.setPlaceholderText(self.tr("Not counted"))
        if not self.field.hasFocus() or not self.field.isModified():
            self.field.setText("" if present is None else str(present))
        warning = self._warning(state, voted, present)
        self.warning.show_line("warning", warning, "yellow.text")
        self.warning.setVisible(bool(warning))
        self._restyle()

    def _sentence(self, state: VoteState, voted: int, present: int | None) -> str:
        number = QLocale().toString
        if state.by_tally:
            return self.tr("%n vote(s) by tally", "", state.votes.total)
        if present is None:
            return self.tr("%n ballot(s)", "", voted)
        words = self.tr("%1 of %n have voted", "", present)
        return words.replace("%1", figures(number(voted)))

    def _warning(self, state: VoteState, voted: int, present: int | None) -> str:
        if present is None:
            return ""
        if not state.by_tally:
            if voted <= present:
                return ""
            return self.tr(
                "%n ballot(s) more than people present. Count the people again, "
                "or remove a ballot.",
                "",
                voted - present,
            )
        picks = state.votes.vote.picks if state.votes.vote else 0
        if state.votes.total <= present * picks:
            return ""
        words = self.tr("More votes than possible: %1 people with %n pick(s) each.", "", picks)
        return words.replace("%1", figures(QLocale().toString(present)))

    def _enter(self) -> None:
        text = self.field.text().strip()
        if not self.field.isModified() or not text:
            self._escape()
            return
        digits = ascii_digits(text)
        if not digits.isdecimal() or int(digits[:6]) > _MOST_PEOPLE:
            self.field.set_wrong(self.tr("Type a number from 0 to 9999."))
            self.warning.show_line("warning-circle", self.field.accessibleDescription(), "red")
            self.warning.show()
            return
        self.field.setModified(False)
        self.present_entered.emit(int(digits))

    def _escape(self) -> None:
        self.field.setModified(False)
        self.field.set_wrong("")
        self._show()

    def _restyle(self) -> None:
        theme = self._holder.theme
        self.sentence.setFont(theme.font(14, 600))
        metrics = QFontMetricsF(theme.font())
        hint = metrics.horizontalAdvance(self.tr("Not counted"))
        self.field.setFixedWidth(round(hint) + theme.px(24))


class _PeopleField(LineField):
    """A small field; Enter takes it, Esc leaves it as it was."""

    entered = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
