"""Rows of advance priorities that name something in words: which initiative does each mean?"""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator import advance
from facilitator.event import read_number
from facilitator.note_line import GENERAL
from facilitator.reasons import Reason, Refused
from facilitator.records import Priority
from facilitator.regions import letter_of
from facilitator.store import Store
from ui import suggest
from ui.buttons import Button, KeyHint
from ui.dialog_parts import DialogFoot, framed
from ui.feedback import announce
from ui.frames import IconLine, Margins, label
from ui.initiative_popup import Suggestion
from ui.lines import Rule
from ui.messages import words_of
from ui.option_list import Option, OptionList
from ui.panel_parts import TextLine
from ui.region_words import region_names
from ui.suggest_field import SuggestField
from ui.tab_walk import WalkedDialog
from ui.text import figures, isolate
from ui.text_fields import TextField
from ui.theme import ThemeHolder
from ui.titles import title_of
from ui.wording import listed, refusal_words

WIDE, HIGH = 640, 560
_MOST_LINES = 4


class WordsDialog(WalkedDialog):
    """One row after the other: 1, 2, 3 take a proposal, 0 none; letters find another initiative.

    Each answer is kept at once, as a change of its own; Ctrl+Z here takes the last one back. PgUp
    goes back to a row, PgDn leaves one for later, Esc closes. `changed` follows each answer.
    """

    changed = Signal()

    def __init__(self, store: Store, holder: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._holder = holder
        self._rows = advance.unmapped(store)
        self._at = 0
        self._answered: list[str] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.place = TextLine(holder, 14, 400, "text.subtle", shrinks=False)
        self.community = TextLine(holder, 16, 600)
        self.about = TextLine(holder, 12, 400, "text.subtle")
        self.words = TextField()
        self.list = OptionList(holder)
        self.field = SuggestField(holder, self._ask)
        self.wrong = IconLine(holder)
        self.said = TextLine(holder, 14, 400, "text.subtle")
        self.back = Button(holder, key="PgUp")
        self.later = Button(holder, key="PgDown")
        self.close_button = Button(holder, key="Esc")
        self._arrange(holder, parent)
        self.list.taken.connect(self._take)
        self.list.typed.connect(self._type)
        self.field.returnPressed.connect(self._take_typed)
        self.field.entered.connect(self._take_typed)
        self.field.textEdited.connect(lambda _text: self._refuse(""))
        self.back.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self.close_button.clicked.connect(self.reject)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        self._fit_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PgUp, PgDn and Ctrl+Z, wherever the cursor is."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        elif event.key() == Qt.Key.Key_PageUp:
            self._move(-1)
        elif event.key() == Qt.Key.Key_PageDown:
            self._move(1)
        elif event.key() == Qt.Key.Key_Escape and self.field.hasFocus():
            self.field.clear()
            self._refuse("")
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    # Answering

    def _take(self, option: Option) -> None:
        self._answer((option.number,) if option.number else ())

    def _take_typed(self) -> None:
        event, number = self._store.event, read_number(self.field.text())
        if number in event.by_number:
            self._answer((number,))
        elif number:
            typed = self.field.text().strip()
            reason = Reason("unknown_initiative", found=typed, expected=event.number_span())
            self._refuse(words_of(reason))

    def _answer(self, numbers: tuple[str, ...]) -> None:
        row = self._rows[self._at]
        try:
            advance.map_words(self._store, row.priority.id, numbers, self)
        except Refused as refused:
            self._refuse(refusal_words(refused))
            return
        self._answered.append(row.priority.id)
        self.changed.emit()
        self._go_on()

    def _go_on(self) -> None:
        """To the next row that is open, from here on and then from the beginning."""
        held = self._held()
        count = len(self._rows)
        for by in range(1, count + 1):
            at = (self._at + by) % count
            one = held.get(self._rows[at].priority.id)
            if one is not None and not one.settled:
                self._at = at
                self._show()
                return
        self.accept()

    def _undo(self) -> None:
        """Take the last answer of this dialog back."""
        if not self._answered:
            return
        try:
            self._store.undo(self)
        except Refused as refused:
            self._refuse(refusal_words(refused))
            return
        last = self._answered.pop()
        self._at = next(at for at, row in enumerate(self._rows) if row.priority.id == last)
        self.changed.emit()
        self._show()

    def _move(self, by: int) -> None:
        if 0 <= self._at + by < len(self._rows):
            self._at += by
            self._show()

    # Showing

    def _show(self) -> None:
        number = QLocale().toString
        row = self._rows[self._at]
        one = self._held().get(row.priority.id, row.priority)
        place = self.tr("%1 of %2").replace("%1", figures(number(self._at + 1)))
        self.place.set_text(place.replace("%2", figures(number(len(self._rows)))))
        self.community.set_text(one.community)
        self.community.setToolTip(one.community)
        letter = letter_of(one.region)
        region = region_names((letter,)) if letter else one.region
        self.about.set_text(listed(filter(None, (region, one.country, one.type))))
        self.words.setPlainText(row.words)
        self._fit_words()
        options = [
            Option(found.initiative, self._title(found.initiative), self._like(found))
            for found in row.proposals
        ]
        self.list.show_options([*options, Option("", self.tr("None of them"), key="0")])
        self.said.set_text(self._answer_words(one))
        self.back.setEnabled(self._at > 0)
        self.later.setEnabled(self._at < len(self._rows) - 1)
        self.field.clear()
        self._refuse("")
        self.list.setFocus()
        announce(self, f"{self.place.text()}. {one.community}: {row.words}")

    def _fit_words(self) -> None:
        """As tall as the words, up to some lines; long ones scroll."""
        high = self._holder.theme.line_height(14, reading=True, text=self.words.toPlainText())
        inside = self.words.content_height() - 2 * self.words.document().documentMargin()
        lines = max(1, min(_MOST_LINES, math.ceil(inside / high)))
        self.words.setFixedHeight(lines * high + self._holder.theme.px(14))

    def _like(self, found: advance.Proposal) -> str:
        share = QLocale().toString(round(found.likeness)) + "\u00a0%"
        return self.tr("%1 alike").replace("%1", figures(share))

    def _answer_words(self, one: Priority) -> str:
        """What was answered, where one has come back to a row."""
        if not one.settled:
            return ""
        if not one.mapped:
            return self.tr("Answered: none of them.")
        titles = ((number, self._title(number)) for number in one.mapped)
        # Of one that is not on the list any more there is its number only.
        names = [isolate(n if title == n else f"{n} {title}") for n, title in titles]
        return self.tr("Answered: %1").replace("%1", listed(names))

    def _title(self, number: str) -> str:
        return title_of(self._store.event, number)

    def _held(self) -> dict[str, Priority]:
        return {one.id: one for one in self._store.find(Priority)}

    def _ask(self, words: str) -> tuple[list[Suggestion], bool]:
        rows = suggest.initiatives(self._store.event, words)
        return [row for row in rows if row.value != GENERAL], True

    def _type(self, text: str) -> None:
        """Somebody types in the list: that is for the field."""
        self.field.setFocus()
        self.field.setText(text)
        self.field.textEdited.emit(text)

    def _refuse(self, words: str) -> None:
        self.field.set_wrong(words)
        self.wrong.show_line("warning-circle", words, "red")
        self.wrong.setVisible(bool(words))
        if words:
            announce(self, words, urgent=True)

    # Making

    def _arrange(self, holder: ThemeHolder, parent: QWidget) -> None:
        title = self.tr("Which initiative do these words mean?")
        self.setWindowTitle(title)
        self.words.setReadOnly(True)
        self.words.setObjectName("said")
        self.words.setAccessibleName(self.tr("The words as reported"))
        self.list.setAccessibleName(title)
        name = self.tr("Another initiative: number or words")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.back.setText(self.tr("Back"))
        self.later.setText(self.tr("Later"))
        self.close_button.setText(self.tr("Close"))
        top = QHBoxLayout()
        Margins(holder, top, 20, 16, 20, 16)
        asked = label("title", title)
        asked.setWordWrap(True)
        top.addWidget(asked, 1)
        top.addWidget(self.place)
        head = QVBoxLayout()
        Margins(holder, head, 20, 16, 20, 12)
        head.setSpacing(4)
        for part in (self.community, self.about, self.words):
            head.addWidget(part)
        typing = QVBoxLayout()
        Margins(holder, typing, 20, 12, 20, 12)
        typing.setSpacing(4)
        for part in (self.field, self.wrong, self.said):
            typing.addWidget(part)
        hint = QWidget()
        keys = QHBoxLayout(hint)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(8)
        keys.addWidget(KeyHint(holder, "Ctrl+Z"))
        keys.addWidget(label("label", self.tr("takes the last answer back")))
        keys.addStretch(1)
        buttons = (self.back, self.later, self.close_button)
        for button in buttons:
            button.setAutoDefault(False)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(Rule(holder, "line.mid"))
        inside.addWidget(self.list)
        inside.addLayout(typing)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Rule(holder))
        column.addWidget(framed(body), 1)
        column.addWidget(Rule(holder))
        column.addWidget(DialogFoot(holder, hint, buttons))
        window, px = parent.window(), holder.theme.px
        self.resize(
            min(px(WIDE), max(window.width() - 80, 480)),
            min(px(HIGH), max(window.height() - 80, 440)),
        )
