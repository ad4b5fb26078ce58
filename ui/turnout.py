"""Who has voted, of how many who are here."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator import turnout
from facilitator.text import ascii_digits
from ui.frames import IconLine, Margins, label
from ui.gauges import TurnoutBlocks
from ui.text import figures
from ui.text_fields import LineField
from ui.theme import ThemeHolder
from ui.vote_state import VoteState
from ui.vote_words import VoteWords, method_of
from ui.wording import passage

_MOST_PEOPLE = 9999
# Of more that does not add up people look at the bars.
_MOST_SAID = 2


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
        self._says = VoteWords(self)
        self.rest = label("subtle")
        self.rest.setWordWrap(True)
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
        column.addWidget(self.rest)
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
        found = turnout.of(state.votes)
        voted, present = found.ballots, found.present
        counted = not state.by_tally
        self.blocks.setVisible(counted and present is not None)
        self.blocks.show_turnout(voted, present or 0)
        many = max(voted, present or 0) > self._BESIDE
        directions = QBoxLayout.Direction
        self._top.setDirection(directions.TopToBottom if many else directions.LeftToRight)
        self.sentence.setText(self._sentence(state, found))
        rest = self._rest(state, found)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        self.people.setText(self.tr("People present"))
        self.field.setAccessibleName(self.tr("People present"))
        self.field.setPlaceholderText(self.tr("Not counted"))
        if not self.field.hasFocus() or not self.field.isModified():
            self.field.setText("" if present is None else str(present))
        warning = passage(self._words_of(state, excess) for excess in found.excess[:_MOST_SAID])
        self.warning.show_line("warning", warning, "yellow.text")
        self.warning.setVisible(bool(warning))
        self._restyle()

    def _sentence(self, state: VoteState, found: turnout.Turnout) -> str:
        method = method_of(state.votes.vote)
        if state.by_tally:
            given = self._says.amount(method, found.given)
            if found.possible is None:
                return self.tr("%1 by tally").replace("%1", given)
            words = self.tr("%1 of %2 possible").replace("%1", given)
            return words.replace("%2", _number(found.possible))
        if found.present is None:
            return self.tr("%n ballot(s)", "", found.ballots)
        words = self.tr("%1 of %n have voted", "", found.present)
        return words.replace("%1", _number(found.ballots))

    def _rest(self, state: VoteState, found: turnout.Turnout) -> str:
        """What stands below: ballots + not voting = present, as people say it."""
        if found.absent is None or found.share is None or found.absent == 0 or not found.ballots:
            return ""
        words = self.tr("%n have not voted. Turnout %1.", "", found.absent)
        return words.replace("%1", f"{_number(round(100 * found.share))}\u00a0%")

    def _words_of(self, state: VoteState, excess: turnout.Excess) -> str:
        """What is more than can be. It stands beside the field and stops nobody."""
        if excess.what == "ballots":
            return self.tr(
                "%n ballot(s) more than people present. Count the people again, "
                "or remove a ballot.",
                "",
                excess.found - excess.possible,
            )
        given = self._says.amount(method_of(state.votes.vote), excess.found)
        if excess.what == "one":
            words = self.tr("%1 has %2, and %3 are possible.")
            words = words.replace("%1", figures(excess.item)).replace("%2", given)
            return words.replace("%3", _number(excess.possible))
        words = self.tr("%1 are more than possible: %2 people can give %3.")
        words = words.replace("%1", given).replace("%3", _number(excess.possible))
        return words.replace("%2", _number(state.present or 0))

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


def _number(number: int) -> str:
    return figures(QLocale().toString(number))


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
