"""The lines on which ballots are typed: unfinished ones stay, the last is for the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from facilitator import votes
from facilitator.captured import BALLOT_DRAFT
from facilitator.reasons import Refused
from facilitator.records import Ballot
from facilitator.store import Store
from ui.ballot_line import BallotLine
from ui.ballot_text import Reading, read_ballot
from ui.frames import surface
from ui.lines import Rule
from ui.messages import words_of
from ui.tally_line import TallyLine
from ui.theme import ThemeHolder
from ui.vote_state import VoteState
from ui.vote_words import VoteWords, method_of

_DRAFT, _TALLY_DRAFT = BALLOT_DRAFT, "tally"
# Half-typed text is written down when the hands rest.
_DRAFT_MS = 300


class BallotLines(QScrollArea):
    """Several ballot lines, or one line for a tally. Knows the store, and keeps drafts in it.

    `escaped` says that Esc was pressed where there was nothing left to clear.
    """

    escaped = Signal()

    def __init__(self, store: Store, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._holder = holder
        self._says = VoteWords(self)
        self._state: VoteState | None = None
        self._lines: list[BallotLine] = []
        self._rules: dict[BallotLine, Rule] = {}
        self._active: BallotLine | None = None
        self._kept: dict[str, str] = {}
        self._inside = QWidget()
        surface(self._inside, "panel")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._tally = TallyLine(store, holder)
        self._take_in(self._tally)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tallest = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_DRAFT_MS)
        self._later.timeout.connect(self.keep_drafts)
        self._inside.installEventFilter(self)

    # What the page asks

    def show_state(self, state: VoteState) -> None:
        """Show a session's lines; drafts are read when it is another session."""
        fresh = self._state is None or self._state.place != state.place
        if fresh:
            self.keep_drafts()
        self._state = state
        self._tally.show_state(state)
        if fresh:
            self._load_drafts()
        known = {ballot.id for ballot in state.votes.ballots}
        for line in list(self._lines):
            if line.correcting and line.correcting not in known:
                # Somebody withdrew it. What was typed meanwhile stands as a ballot of its own.
                line.load(line.text() if line.is_touched() else "")
                line.loaded = ""
            elif not line.text().strip():
                line.refuse("")  # that it is empty was said of what has changed since
        self._refresh()

    def lines(self) -> list[BallotLine]:
        """The lines in sight, from the top."""
        return [self._tally] if self._by_tally() else list(self._lines)

    def line(self) -> BallotLine:
        """The line that has the cursor, or had it last."""
        lines = self.lines()
        return self._active if self._active in lines else lines[-1]

    def unfinished(self) -> int:
        """How many ballots stand here that are not counted yet."""
        if self._by_tally():
            return 0
        return sum(1 for line in self._lines if line.is_touched())

    def focus_next(self) -> None:
        """Put the cursor into the line for the next ballot, behind what is half typed there."""
        line = self.lines()[-1]
        self._focus(line)
        # Qt marks all of a field it comes to when a page goes: the next figure would replace it.
        line.field.deselect()

    def correct(self, ballot: Ballot) -> None:
        """Open a ballot on a line."""
        for line in self._lines:
            if line.correcting == ballot.id:
                self._focus(line)
                return
        line = self._lines[-1]
        if line.text().strip():
            line = self._append()
        self._bring_back(line, ballot)
        self._focus(line)

    def enter(self) -> None:
        """Enter what stands on the line with the cursor."""
        self.line().entered.emit()

    def keep_drafts(self) -> None:
        """Write down what is half typed."""
        self._later.stop()
        if self._state is None:
            return
        typed = [f"{line.correcting}\t{line.text()}" for line in self._lines if line.is_touched()]
        if typed and not self._lines[-1].is_touched():
            # Or the last of them would come back on the line for the next ballot.
            typed.append("")
        drafts = {_DRAFT: "\n".join(typed), _TALLY_DRAFT: self._tally.text()}
        try:
            for name, words in drafts.items():
                if self._kept.get(name) != words:
                    self._store.keep_draft(self._state.place.id, name, words)
                    self._kept[name] = words
        except Refused:
            # The words are on the screen; what is wrong with the disk, the next ballot says.
            self._later.start()

    # Qt

    def sizeHint(self) -> QSize:
        """All lines."""
        wide = self.viewport().width() or self._holder.theme.px(640)
        layout = self._column
        high = layout.heightForWidth(wide) if layout.hasHeightForWidth() else -1
        high = high if high > 0 else self._inside.sizeHint().height()
        return QSize(wide, min(high, self._tallest) if self._tallest else high)

    def minimumSizeHint(self) -> QSize:
        """Lines give way to nothing: this is where people type."""
        return QSize(self._holder.theme.px(320), self.sizeHint().height())

    def set_tallest(self, height: int) -> None:
        """Scroll where the lines would be taller than this."""
        self._tallest = height
        self.updateGeometry()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Lines grow with what is typed, and this area with them."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines: sentences wrap."""
        super().resizeEvent(event)
        self._give_room()
        if event.oldSize().width() != event.size().width():
            QTimer.singleShot(0, self, self.updateGeometry)

    def _give_room(self) -> None:
        """A line must not be wider than what is seen of it."""
        for line in (*self._lines, self._tally):
            line.set_room(self.viewport().width())

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page loses nothing."""
        super().hideEvent(event)
        self.keep_drafts()

    def retranslate(self) -> None:
        """Name everything anew."""
        self._refresh()

    # Ballots

    def _enter(self, line: BallotLine) -> None:
        state = self._state
        if state is None:
            return
        last = line is self._lines[-1]
        if not line.text().strip():
            if last:
                reading = votes.read_line(self._store.event, state.place.round, "")
                if reading.reason is not None:
                    line.refuse(words_of(reading.reason))
            else:
                self._drop(line)
            return
        if line.errors():
            self.keep_drafts()
            # It keeps its words and its reason; the next ballot has a line of its own.
            self._focus(self._append() if last else self._lines[-1])
            return
        text, correcting = line.text(), line.correcting
        # The store tells of the change before it returns, and the line must be empty by then.
        line.load("")
        try:
            if correcting:
                votes.correct(self._store, state.place, correcting, text, self)
            else:
                votes.cast(self._store, state.place, text, self)
        except Refused as refused:
            line.load(text, correcting)
            line.loaded = ""
            line.refuse(words_of(refused.reasons[0]))
            return
        if not last:
            self._drop(line)
        self.keep_drafts()
        self.focus_next()

    def _escape(self, line: BallotLine) -> None:
        last = self._lines[-1]
        if line is last or (line.text() and last.text()):
            if not line.text():
                line.refuse("")
                self.escaped.emit()
                return
            # Ctrl+Z in the field brings the text back; a line that is left empty disappears.
            line.clear()
            self._refresh()
            return
        text, correcting = line.text(), line.correcting
        self._drop(line)
        if text:
            # The next line is free: there Ctrl+Z finds the text that was cleared.
            last.load(text, correcting)
            last.clear()
            self._refresh()

    def _up(self, line: BallotLine) -> None:
        if line.text() and not (line.correcting and line.text() == line.loaded):
            self._step(line, -1)
            return
        ballots = list(self._state.votes.ballots) if self._state else []
        ids = [ballot.id for ballot in ballots]
        at = ids.index(line.correcting) if line.correcting in ids else len(ids)
        if at:
            self._bring_back(line, ballots[at - 1])

    def _down(self, line: BallotLine) -> None:
        if not (line.correcting and line.text() == line.loaded):
            self._step(line, 1)
            return
        ballots = list(self._state.votes.ballots) if self._state else []
        ids = [ballot.id for ballot in ballots]
        at = ids.index(line.correcting) + 1 if line.correcting in ids else len(ids)
        if at < len(ids):
            self._bring_back(line, ballots[at])
        else:
            line.load("")
            self._refresh()

    def _step(self, line: BallotLine, way: int) -> None:
        at = self._lines.index(line) + way
        if 0 <= at < len(self._lines):
            self._focus(self._lines[at])

    def _bring_back(self, line: BallotLine, ballot: Ballot) -> None:
        line.load(" ".join(ballot.choices), ballot.id)
        self._refresh()

    def _read_ballot(self, text: str) -> Reading:
        if self._state is None:
            return Reading((), "")
        return read_ballot(self._store, self._state.place, text, self._says)

    def _by_tally(self) -> bool:
        return self._state is not None and self._state.by_tally

    # Lines

    def _take_in(self, line: BallotLine) -> None:
        rule = Rule(self._holder, "line.mid", indent=20)
        self._rules[line] = rule
        self._column.addWidget(rule)
        self._column.addWidget(line)
        line.focused.connect(lambda: self._activate(line))
        line.edited.connect(self._edited)

    def _append(self, text: str = "", correcting: str = "") -> BallotLine:
        line = BallotLine(self._holder, self._read_ballot)
        self._take_in(line)
        # Tab goes through the lines as they stand, however late one was added.
        before = self._lines[-1] if self._lines else self._tally
        QWidget.setTabOrder(before.field, line.field)
        line.entered.connect(lambda: self._enter(line))
        line.escaped.connect(lambda: self._escape(line))
        line.went_up.connect(lambda: self._up(line))
        line.went_down.connect(lambda: self._down(line))
        self._lines.append(line)
        self._give_room()
        line.load(text, correcting)
        line.loaded = ""
        self._refresh()
        return line

    def _drop(self, line: BallotLine) -> None:
        self._focus(self._lines[-1])
        if line in self._lines:
            self._remove(line)

    def _remove(self, line: BallotLine) -> None:
        self._lines.remove(line)
        for widget in (line, self._rules.pop(line)):
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._refresh()
        self.keep_drafts()

    def _load_drafts(self) -> None:
        assert self._state is not None
        for line in self._lines:
            for widget in (line, self._rules.pop(line)):
                self._column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._lines, self._active = [], None
        session = self._state.place.id
        self._kept = {name: self._store.draft(session, name) for name in (_DRAFT, _TALLY_DRAFT)}
        # The last one is the line for the next ballot, half typed or empty.
        *parked, half_typed = self._kept[_DRAFT].split("\n")
        for draft in parked:
            correcting, _, text = draft.rpartition("\t")
            if text:
                self._append(text, correcting)
        correcting, _, text = half_typed.rpartition("\t")
        self._append(text, correcting)
        self._tally.load(self._kept[_TALLY_DRAFT])

    def _activate(self, line: BallotLine) -> None:
        if self._active is not line:
            left, self._active = self._active, line
            self.setFocusProxy(line.field)
            if left in self._lines[:-1] and not left.text().strip():
                self._remove(left)
            self._refresh()

    def _edited(self) -> None:
        self._later.start()
        self._label_lines()

    def _focus(self, line: BallotLine) -> None:
        line.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._activate(line)
        QTimer.singleShot(0, line, lambda: self._bring_into_view(line))

    def _bring_into_view(self, line: BallotLine) -> None:
        self.ensureWidgetVisible(line, 0, 0)
        # Of a line that is taller than this area, Qt shows the middle.
        self.ensureWidgetVisible(line.field, 0, self._holder.theme.px(8))

    def _refresh(self) -> None:
        state = self._state
        if state is None:
            return
        shown, open_ = self.lines(), not state.votes.closed
        active = self.line()
        for line in (*self._lines, self._tally):
            visible = line in shown
            line.setVisible(visible)
            self._rules[line].setVisible(visible and line is not shown[0])
            line.field.setEnabled(open_)
            # Room for the names, so that the page stands still while somebody types.
            vote = state.votes.vote
            room = min(4, vote.most(len(state.votes.votes)) if vote else 1)
            line.keep_room(room if line is active and line is not self._tally else 1)
        self._label_lines()
        self.updateGeometry()

    def _label_lines(self) -> None:
        state = self._state
        if state is None:
            return
        active, numbered = self.line(), self.tr("Ballot %1")
        for line in self._lines:
            name, verb = self.tr("Unfinished"), self.tr("Add")
            if line.correcting:
                number, verb = state.numbers.get(line.correcting), self.tr("Correct")
                name = numbered.replace("%1", str(number or state.next_number))
            elif line is self._lines[-1]:
                name = numbered.replace("%1", str(state.next_number))
            line.show_label(name)
            line.show_add(line is active and not state.votes.closed, verb)
        units = self._says.unit(method_of(state.votes.vote))
        self._tally.show_label(units[:1].upper() + units[1:])
        self._tally.show_add(not state.votes.closed, self.tr("Add"))
