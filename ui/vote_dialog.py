"""A round: what is asked, and how it is voted on. Each field is kept at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from facilitator import event_edit
from facilitator.event import Event, Round
from facilitator.vote import VOTE_METHODS
from ui.buttons import Button
from ui.choice import Choice
from ui.event_field import EventField
from ui.event_keeper import EventKeeper
from ui.frames import Margins, label
from ui.lines import Rule
from ui.panel_parts import TextLine
from ui.text_fields import TextField
from ui.theme import ThemeHolder

WIDE = 560


class _Lines(TextField):
    """Several lines that are kept when one leaves them."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class VoteDialog(QDialog):
    """The rounds of the event, one at a time."""

    def __init__(self, holder: ThemeHolder, keeper: EventKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rounds = keeper.edition.rounds
        self.rounds = Choice([(one.key, one.title) for one in rounds], rounds[0].key)
        self.rounds.setVisible(len(rounds) > 1)
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
        self.meaning = EventField(holder, lambda text: self._vote("meaning", text), self)
        self._names = {
            which: TextLine(holder, 12, 500, "text.subtle") for which in (self.method, self.on)
        }
        self._wrong = label("error")
        self._wrong.setWordWrap(True)
        self._heading = label("title")
        self.done_button = Button(holder, key="Esc")
        self._arrange(holder)
        self.rounds.activated.connect(self.refresh)
        self.method.activated.connect(lambda: self._choose("method", self.method))
        self.on.activated.connect(lambda: self._choose("on", self.on))
        self.done_button.clicked.connect(self.reject)
        keeper.kept.connect(self.refresh)
        keeper.taken_back.connect(self.refresh)
        self.retranslate()
        self.refresh()
        self.resize(holder.theme.px(WIDE), self.sizeHint().height())
        self.method.setFocus()

    def refresh(self) -> None:
        """Show what is kept."""
        round_ = self._shown()
        vote = round_.vote
        self.title.show_value(round_.title)
        self.question.show_value(round_.question)
        if not self.further.hasFocus():
            self.further.setPlainText("\n".join(round_.supporting))
        self.method.set_value(vote.method if vote else "")
        self.on.set_value(vote.on if vote else "initiatives")
        for field in (self.picks, self.places, self.meaning, self.on):
            field.setEnabled(vote is not None)
        self.picks.show_value(str(vote.picks) if vote else "")
        self.places.show_value(str(vote.places) if vote else "")
        self.meaning.show_value(vote.meaning if vote else "")
        self._say("")

    def reject(self) -> None:
        """Keep what is half typed, and close; what makes no sense stays to be mended."""
        fields = (self.title, self.question, self.picks, self.places, self.meaning)
        self._keep_further()
        if all(field.keep() for field in fields) and self._wrong.isHidden():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z takes the newest edit back here as well."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Z:
            self._keeper.undo()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Round and vote"))
        self._heading.setText(self.tr("Round and vote"))
        self.rounds.setAccessibleName(self.tr("Round"))
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
        self.meaning.set_name(self.tr("A vote means"))
        self.done_button.setText(self.tr("Done"))

    def _shown(self) -> Round:
        return self._keeper.edition.round(self.rounds.value())

    def _round(self, field: str, text: str) -> str:
        key = self.rounds.value()
        return self._keeper.do(lambda event: event_edit.change_round(event, key, field, text))

    def _vote(self, field: str, text: str) -> str:
        key = self.rounds.value()

        def edit(event: Event) -> Event:
            return event_edit.change_vote(event, key, field, text)

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
        column = QVBoxLayout()
        Margins(holder, column, 24, 20, 24, 20)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self._heading)
        top.addStretch(1)
        column.addLayout(top)
        for part in (self.rounds, self.title, self.question):
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
        column.addWidget(self.meaning)
        foot = QHBoxLayout()
        Margins(holder, foot, 24, 12, 24, 12)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        self.done_button.setAutoDefault(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column)
        whole.addStretch(1)
        whole.addWidget(Rule(holder))
        whole.addLayout(foot)

    def _named(self, choice: Choice) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._names[choice])
        column.addWidget(choice)
        return made
