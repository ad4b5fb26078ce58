"""A round: what is asked, and how it is voted on. Each field is kept at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator import event_edit_rounds
from facilitator.event import Event, Round
from facilitator.vote import VOTE_METHODS
from ui.buttons import Button
from ui.choice import Choice
from ui.event_field import EventField
from ui.event_keeper import EventKeeper
from ui.frames import Margins, label, scrolling
from ui.lines import Rule
from ui.panel_parts import TextLine
from ui.tab_walk import WalkedDialog, fit_screen
from ui.text_fields import TextField
from ui.theme import ThemeHolder

WIDE = 560


class _Lines(TextField):
    """Several lines that are kept when one leaves them."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class VoteDialog(WalkedDialog):
    """The rounds of the event, one at a time; Alt+Up and Alt+Down move one, Ctrl+N adds one."""

    def __init__(
        self,
        holder: ThemeHolder,
        keeper: EventKeeper,
        parent: QWidget,
        key: str = "",
        field: str = "",
    ) -> None:
        """At a `field` of the round with this key: `question`, `meaning`; else at the method."""
        super().__init__(parent)
        self._keeper = keeper
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rounds = Choice([], "")
        self.add = Button(holder, icon="plus", key="Ctrl+N", height=28)
        self.earlier = Button(holder, icon="arrow-up", height=28)
        self.later = Button(holder, icon="arrow-down", height=28)
        self.remove = Button(holder, flat=True, height=28)
        self.title = EventField(holder, lambda text: self._round("title", text), self)
        self.question = EventField(holder, lambda text: self._round("question", text), self)
        self._further_name = TextLine(holder, 12, 500, "text.subtle")
        self.further = _Lines()
        self.further.left.connect(self._keep_further)
        self.further.setFixedHeight(holder.theme.px(72))
        self.method = Choice([("", ""), *((one, one) for one in VOTE_METHODS)], "")
        self.on = Choice([("initiatives", ""), ("clusters", "")], "initiatives")
        self.picks = EventField(holder, lambda text: self._vote("picks", text), self)
        self.places = EventField(holder, lambda text: self._vote("places", text), self)
        self.offered = EventField(holder, lambda text: self._vote("offered", text), self)
        self.meaning = EventField(holder, lambda text: self._vote("meaning", text), self)
        self._names = {
            which: TextLine(holder, 12, 500, "text.subtle") for which in (self.method, self.on)
        }
        self._wrong = label("error")
        self._wrong.setWordWrap(True)
        self._heading = label("title")
        self.done_button = Button(holder, key="Esc")
        self._arrange(holder)
        self.rounds.activated.connect(self._show_another)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        # As shortcuts: a field that opens would take these keys for its own.
        for keys, button in (
            ("Ctrl+N", self.add),
            ("Alt+Up", self.earlier),
            ("Alt+Down", self.later),
        ):
            QShortcut(QKeySequence(keys), self, button.click)
        self.method.activated.connect(lambda: self._choose("method", self.method))
        self.on.activated.connect(lambda: self._choose("on", self.on))
        self.done_button.clicked.connect(self.reject)
        keeper.kept.connect(self.refresh)
        keeper.taken_back.connect(self.refresh)
        keeper.said.connect(self._say)
        self._key = key or keeper.edition.rounds[0].key
        self.retranslate()
        self.refresh()
        fit_screen(self, holder.theme.px(WIDE), self._height())
        {"question": self.question, "meaning": self.meaning}.get(field, self.method).setFocus()

    def refresh(self) -> None:
        """Show what is kept."""
        self._list()
        round_ = self._shown()
        vote = round_.vote
        self.title.show_value(round_.title)
        self.question.show_value(round_.question)
        if not self.further.hasFocus():
            self.further.setPlainText("\n".join(round_.supporting))
        self.method.set_value(vote.method if vote else "")
        self.on.set_value(vote.on if vote else "initiatives")
        for field in (self.picks, self.places, self.offered, self.meaning, self.on):
            field.setEnabled(vote is not None)
        self.picks.show_value(str(vote.picks) if vote else "")
        self.places.show_value(str(vote.places) if vote else "")
        self.offered.show_value("; ".join(vote.offered) if vote else "")
        self.meaning.show_value(vote.meaning if vote else "")
        self._say("")

    def _list(self) -> None:
        """The rounds to choose from, in their order, and what can be done with the shown one."""
        rounds = self._keeper.edition.rounds
        keys = [one.key for one in rounds]
        if self._key not in keys:
            self._key = keys[0]
        self.rounds.clear()
        for one in rounds:
            self.rounds.addItem(one.title, one.key)
        self.rounds.set_value(self._key)
        at, free = keys.index(self._key), not self._keeper.read_only
        self.add.setEnabled(free)
        self.remove.setEnabled(free and len(keys) > 1)
        self.earlier.setEnabled(free and at > 0)
        self.later.setEnabled(free and at < len(keys) - 1)

    def reject(self) -> None:
        """Keep what is half typed, and close; what makes no sense stays to be mended."""
        if self._keep_all():
            super().reject()

    def _keep_all(self) -> bool:
        """Keep what is half typed; False where something makes no sense and stays."""
        fields = (self.title, self.question, self.picks, self.places, self.offered, self.meaning)
        self._keep_further()
        return all(field.keep() for field in fields) and self._wrong.isHidden()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z takes the newest edit back here as well, Ctrl+Shift+Z brings it back."""
        held, key = event.modifiers(), event.key()
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if held == control and key == Qt.Key.Key_Z:
            self._keeper.undo()
        elif held == control | shift and key == Qt.Key.Key_Z:
            self._keeper.redo()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Round and vote"))
        self._heading.setText(self.tr("Round and vote"))
        self.rounds.setAccessibleName(self.tr("Round"))
        self.add.setText(self.tr("Add a round"))
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove this round"))
        for button, name in (
            (self.earlier, self.tr("This round earlier")),
            (self.later, self.tr("This round later")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.title.set_name(self.tr("Round"))
        self.question.set_name(self.tr("Question"))
        self._further_name.set_text(self.tr("Further questions, one on each line"))
        self.further.setAccessibleName(self._further_name.text())
        methods = {
            "": self.tr("No vote"),
            "pick": self.tr("Pick a few"),
            "dots": self.tr("Dot vote"),
            "score": self.tr("Score 0 to 5"),
            "ranking": self.tr("Rank the first ones"),
            "hands": self.tr("Show of hands"),
        }
        for at in range(self.method.count()):
            self.method.setItemText(at, methods[str(self.method.itemData(at) or "")])
        self.on.setItemText(0, self.tr("Initiatives"))
        self.on.setItemText(1, self.tr("Clusters"))
        for choice, name in ((self.method, self.tr("Method")), (self.on, self.tr("Votes on"))):
            choice.setAccessibleName(name)
            self._names[choice].set_text(name)
        self.picks.set_name(self.tr("Picks or dots each"))
        self.places.set_name(self.tr("How many go to the plan"))
        self.offered.set_name(self.tr("Only these are offered (none named: all)"))
        self.meaning.set_name(self.tr("A vote means"))
        self.done_button.setText(self.tr("Done"))

    def _shown(self) -> Round:
        return self._keeper.edition.round(self._key)

    def _show_another(self) -> None:
        """Show the round that was chosen, unless what is half typed makes no sense."""
        if self._keep_all():
            self._key = self.rounds.value()
        self.refresh()

    def _add(self) -> None:
        """One more round, with its question to be typed."""
        if not self._keep_all():
            return
        name = self.tr("Round {number}").format(number=len(self._keeper.edition.rounds) + 1)
        wrong = self._keeper.do(lambda event: event_edit_rounds.add_round(event, name))
        if not wrong:
            self._key = self._keeper.edition.rounds[-1].key
            self.refresh()
            self.question.setFocus()
        self._say(wrong)

    def _remove(self) -> None:
        keys = [one.key for one in self._keeper.edition.rounds]
        key, at = self._key, keys.index(self._key)
        wrong = self._keeper.do(lambda event: event_edit_rounds.remove_round(event, key))
        if not wrong:
            left = self._keeper.edition.rounds
            self._key = left[min(at, len(left) - 1)].key
            self.refresh()
        self._say(wrong)

    def _move(self, by: int) -> None:
        key = self._key
        self._say(self._keeper.do(lambda event: event_edit_rounds.move_round(event, key, by)))

    def _round(self, field: str, text: str) -> str:
        key = self._key
        return self._keeper.do(
            lambda event: event_edit_rounds.change_round(event, key, field, text)
        )

    def _vote(self, field: str, text: str) -> str:
        key = self._key

        def edit(event: Event) -> Event:
            return event_edit_rounds.change_vote(event, key, field, text)

        return self._keeper.do(edit)

    def _keep_further(self) -> None:
        self._say(self._round("supporting", self.further.toPlainText()))

    def _choose(self, field: str, choice: Choice) -> None:
        wrong = self._vote(field, choice.value())
        if wrong:
            self.refresh()
        self._say(wrong)

    def _say(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.method.setAccessibleDescription(sentence)

    def _arrange(self, holder: ThemeHolder) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        Margins(holder, column, 24, 20, 24, 20)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self.add)
        column.addLayout(top)
        which = QHBoxLayout()
        which.setSpacing(8)
        which.addWidget(self.rounds, 1)
        for button in (self.earlier, self.later, self.remove):
            button.setAutoDefault(False)
            which.addWidget(button)
        self.add.setAutoDefault(False)
        column.addLayout(which)
        for part in (self.title, self.question):
            column.addWidget(part)
        column.addWidget(self._further_name)
        column.addWidget(self.further)
        for pair in ((self.method, self.on), (self.picks, self.places)):
            row = QHBoxLayout()
            row.setSpacing(16)
            for part in pair:
                row.addWidget(self._named(part) if isinstance(part, Choice) else part, 1)
            column.addLayout(row)
        column.addWidget(self._wrong)
        column.addWidget(self.offered)
        column.addWidget(self.meaning)
        foot = QHBoxLayout()
        Margins(holder, foot, 24, 12, 24, 12)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        self.done_button.setAutoDefault(False)
        column.addStretch(1)
        # With large text there is more than fits on the screen.
        self._scroll = scrolling(inside)
        inside.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(Rule(holder))
        whole.addLayout(foot)

    def _height(self) -> int:
        """Room for all of it: a frame that scrolls would ask for less."""
        inside = self._scroll.widget()
        beside = self.sizeHint().height() - self._scroll.sizeHint().height()
        return beside + (inside.sizeHint().height() if inside is not None else 0)

    def focusNextPrevChild(self, next: bool) -> bool:
        """What Tab leads to is in sight."""
        went = super().focusNextPrevChild(next)
        self._show_focused()
        return went

    def showEvent(self, event: QShowEvent) -> None:
        """So is where it begins."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_focused)

    def _show_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self._scroll.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)

    def _named(self, choice: Choice) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._names[choice])
        column.addWidget(choice)
        return made
