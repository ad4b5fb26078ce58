"""The panel beside the vote: turnout, the ballots, and what a tie means."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.counting import Tie
from ui import painting
from ui.ballot_list import BallotList, BallotRow
from ui.buttons import Button
from ui.frames import Margins, label, surface
from ui.head_counts import HeadCounts
from ui.lines import Rule
from ui.text import figures
from ui.theme import ThemeHolder
from ui.turnout import Turnout
from ui.vote_state import VoteState
from ui.vote_words import VoteWords, method_of
from ui.wording import passage

WIDTH, _ANY = 316, 16_777_215


class BallotsPanel(QWidget):
    """316 px at the end side of the page."""

    undo_requested = Signal()
    correct = Signal(str)
    remove = Signal(str)
    present_entered = Signal(int)
    count_corrected = Signal(str, int, object, object)
    count_removed = Signal(str)

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._state: VoteState | None = None
        self._words = VoteWords(self)
        surface(self, "panel")
        self._title = label("heading")
        self.undo = Button(holder, icon="arrow-u-up-left", key="Ctrl+Z")
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.turnout = Turnout(holder)
        self.counts = HeadCounts(holder)
        self.list = BallotList(holder)
        self._none = label("subtle")
        self._nameless = label("label")
        self.ties = _TieNotes(holder)
        self.setFocusProxy(self.list)
        self._arrange()
        self.undo.clicked.connect(self.undo_requested)
        self.list.correct.connect(self.correct)
        self.list.remove.connect(self.remove)
        self.turnout.present_entered.connect(self.present_entered)
        self.counts.corrected.connect(self.count_corrected)
        self.counts.removed.connect(self.count_removed)
        self._below = False
        holder.changed.connect(self._restyle)
        self._restyle()

    def set_below(self, below: bool) -> None:
        """Stand below the page, as wide as it, or beside it."""
        self._below = below
        self._restyle()

    def show_state(self, state: VoteState) -> None:
        """Show the ballots of a vote, newest first."""
        self._state = state
        rows = [
            BallotRow(ballot.id, state.numbers[ballot.id], ballot.choices, ballot.created)
            for ballot in reversed(state.votes.ballots)
        ]
        self.list.show_rows(rows, is_open=not state.votes.closed)
        self.turnout.show_state(state)
        self.counts.show_counts(state.counts)
        self.retranslate()

    def show_undo(self, enabled: bool) -> None:
        """Whether there is anything to take back."""
        self.undo.setEnabled(enabled)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Ballots"))
        self.setAccessibleName(self.tr("Ballots"))
        self.list.setAccessibleName(self.tr("Ballots"))
        self.undo.setText(self.tr("Undo"))
        self._nameless.setText(self.tr("Ballots carry no names."))
        self.turnout.retranslate()
        self.counts.retranslate()
        if self._state is None:
            return
        state = self._state
        none = not state.votes.ballots
        self.list.setVisible(not none)
        self.setFocusProxy(self.turnout.field if none else self.list)
        self._none.setVisible(none)
        self._nameless.setVisible(not none)
        self._none.setText(
            self.tr("Counted by tally: there are no ballots.")
            if state.by_tally
            else self.tr("No ballots yet.")
        )
        places = state.votes.vote.places if state.votes.vote else 0
        self.ties.show_notes(
            [
                (self._tie_title(tie), self._tie_text(tie, places))
                for tie in state.votes.ties
                if tie.rank <= places
            ]
        )

    def _tie_title(self, tie: Tie) -> str:
        ordinals = {
            1: self.tr("Tie for 1st place"),
            2: self.tr("Tie for 2nd place"),
            3: self.tr("Tie for 3rd place"),
        }
        other = self.tr("Tie for place %1").replace("%1", figures(tie.rank))
        return ordinals.get(tie.rank, other)

    def _tie_text(self, tie: Tie, places: int) -> str:
        names = [figures(number) for number in tie.initiatives]
        method = method_of(self._state.votes.vote) if self._state else ""
        have = self._words.have_each(method, tie.votes)
        have = have.replace("%1", QLocale().createSeparatedList(names))
        count = len(names)
        if tie.crosses:
            over = self.tr(
                "The tie crosses the cut after place %1: all of them go to the plan, %n in all.",
                "",
                tie.rank - 1 + count,
            )
            return passage((have, over.replace("%1", figures(QLocale().toString(places)))))
        both = self.tr("Both go to the plan.")
        # Not inside the braces: the translation tool does not look there.
        all_of_them = self.tr("All of them go to the plan.")
        return passage((have, both if count == 2 else all_of_them))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        Margins(self._holder, head, 16, 0, 16, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.undo)
        self._head = QWidget()
        self._head.setLayout(head)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Rule(self._holder))
        column.addWidget(self.turnout)
        column.addWidget(self.counts)
        column.addWidget(Rule(self._holder))
        column.addWidget(self.list)
        for words in (self._none, self._nameless):
            Margins(self._holder, words, 16, 12, 16, 0)
            words.setWordWrap(True)
            column.addWidget(words)
        column.addSpacing(12)
        column.addStretch()
        column.addWidget(self.ties)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Rule(self._holder, vertical=True))
        outer.addLayout(column, 1)

    def _restyle(self) -> None:
        px = self._holder.theme.px
        self._head.setFixedHeight(px(55))
        self.list.keep_rows(4 if self._below else 0)
        if self._below:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_ANY)
        else:
            self.setFixedWidth(px(WIDTH))


class _TieNotes(QWidget):
    """A tag and a sentence for every tie among the first places."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._column = QVBoxLayout(self)
        Margins(self._holder, self._column, 0, 0, 0, 12)
        self._column.setSpacing(0)
        self._notes: list[tuple[str, str]] = []

    def notes(self) -> list[tuple[str, str]]:
        """Titles and sentences as shown."""
        return list(self._notes)

    def show_notes(self, notes: list[tuple[str, str]]) -> None:
        """Show these; nothing at all when there is no tie."""
        self.setVisible(bool(notes))
        if notes == self._notes:
            return
        self._notes = list(notes)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, (title, text) in enumerate(notes):
            if not at:
                self._column.addWidget(Rule(self._holder))
            self._column.addSpacing(12)
            self._column.addWidget(_TieTag(self._holder, title))
            sentence = label("subtle", text)
            sentence.setWordWrap(True)
            Margins(self._holder, sentence, 16, 8, 16, 0)
            self._column.addWidget(sentence)


class _TieTag(QWidget):
    """A yellow tag with a sign of attention."""

    def __init__(self, holder: ThemeHolder, words: str) -> None:
        super().__init__()
        self._holder = holder
        self._words = words
        self.setAccessibleName(words)
        holder.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The tag, and the panel's edge before it."""
        size = painting.tag_size(self._holder.theme, "attention", self._words)
        return QSize(size.width() + 2 * self._holder.theme.px(16), size.height())

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tag."""
        theme, direction = self._holder.theme, self.layoutDirection()
        row = painting.Row(QRect(self.rect()), direction)
        row.skip(theme.px(16))
        rect = row.start(painting.tag_size(theme, "attention", self._words))
        painting.paint_tag(QPainter(self), theme, rect, "attention", self._words, direction)
