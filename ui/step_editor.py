"""Editing one field of a step where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from facilitator.records import COORDINATION
from facilitator.text import ascii_digits
from ui.buttons import SegmentedControl
from ui.latin_keys import held_with
from ui.name_suggest import NameSuggest
from ui.plan_field import PlanField
from ui.plan_words import field_word, level_word
from ui.text_fields import claims_escape
from ui.theme import ThemeHolder
from ui.words_below import WordsBelow

_LEAST = {"when": 150, "lead": 180, "communities": 240}


class StepEditor(QWidget):
    """The editor of one field: a text, or the three levels.

    `saved` asks to keep what it holds and then to go on by so many fields (0: nowhere). `left`
    asks to leave it as it was, `focus_gone` says that a person works elsewhere on the page,
    `typed_past` carries a letter that is none of the levels' keys.
    """

    saved = Signal(int)
    left = Signal()
    focus_gone = Signal()
    typed = Signal(str)
    typed_past = Signal(str)
    resized = Signal()

    def __init__(
        self, holder: ThemeHolder, step: str, field: str, value: str, over: QWidget
    ) -> None:
        super().__init__(over)
        self._holder = holder
        self.step, self.field, self.was = step, field, value
        self.words = WordsBelow(holder, over)
        self.names: NameSuggest | None = None
        self.box: PlanField | _Levels
        if field == "coordination":
            self.box = _Levels(holder, value)
            self.box.chosen.connect(self.typed)
            self.box.typed_past.connect(self.typed_past)
        else:
            self.box = PlanField(holder, 32, 200, keeps_tab=True)
            self.box.set_text(value)
            self.box.textChanged.connect(lambda: self.typed.emit(self.value()))
            self.box.resized.connect(self._resize)
        self.box.setAccessibleName(field_word(field))
        self.box.submitted.connect(lambda: self.saved.emit(0))
        self.box.tabbed.connect(self.saved)
        self.box.escaped.connect(self.left)
        self.box.focus_left.connect(self._focus_left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.setFocusProxy(self.box)

    def value(self) -> str:
        """What it holds."""
        return self.box.text()

    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        return self.box.is_changed()

    def type_over(self, text: str) -> None:
        """Go on with what was half typed."""
        self.box.type_over(text)

    def show_value(self, value: str) -> None:
        """Show what the field says now, as if the editor had been opened with it."""
        self.was = value
        blocked = self.box.blockSignals(True)
        if isinstance(self.box, _Levels):
            self.box.show_level(value)
        else:
            self.box.set_text(value)
        self.box.blockSignals(blocked)
        self.say("")

    def select_short(self) -> None:
        """Typing replaces a name or a date; in a sentence one goes on."""
        if isinstance(self.box, PlanField) and self.field in ("lead", "when"):
            self.box.selectAll()

    def offer_names(self, over: QWidget, known: Callable[[], Sequence[str]]) -> None:
        """Offer names while one is typed, in a list that opens on the page."""
        if isinstance(self.box, PlanField):
            several = self.field == "communities"
            self.names = NameSuggest(self._holder, self.box, over, known, several=several)

    def say(self, sentence: str, *, wrong: bool = True) -> None:
        """Say beside the field why it was not kept, or what happened to it meanwhile."""
        self.words.say(sentence, wrong=wrong)
        if isinstance(self.box, PlanField):
            self.box.set_wrong(sentence if wrong else "")
        self.box.setAccessibleDescription(sentence)
        self._place_words()

    def wanted_height(self) -> int:
        """Room for its lines."""
        return self.box.sizeHint().height() if isinstance(self.box, _Levels) else self.box.height()

    def stand_on(self, cell: QRect, row: QRect) -> None:
        """Stand on a cell of a row, wider than it where words need more room."""
        theme = self._holder.theme
        least = self.box.sizeHint().width() if isinstance(self.box, _Levels) else 0
        wide = max(cell.width() + theme.px(12), theme.px(_LEAST.get(self.field, 200)), least)
        wide = min(wide, row.width() - theme.px(16))
        left = cell.left() - theme.px(6)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = cell.right() + theme.px(6) - wide
        left = max(row.left() + theme.px(8), min(left, row.right() - theme.px(8) - wide))
        lift = theme.px(6 if self.field != "coordination" else 2)
        self.setGeometry(left, cell.top() - lift, wide, max(self.wanted_height(), 1))
        self._place_words()

    def close_around(self) -> None:
        """Take away what stands beside it on the page."""
        if self.names is not None:
            self.names.close()
        self.words.hide()
        self.words.deleteLater()

    def _resize(self) -> None:
        self.resize(self.width(), self.wanted_height())
        self.resized.emit()

    def _place_words(self) -> None:
        if self.words.text():
            self.words.stand_below(self.geometry())

    def _focus_left(self) -> None:
        # Where the focus goes is known only when it is there.
        QTimer.singleShot(0, self, self._look_where_focus_is)

    def _look_where_focus_is(self) -> None:
        if self.isHidden():
            return  # closed by what took the focus, perhaps for the next editor
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        if focus is not None and not inside and focus.window() is self.window():
            self.focus_gone.emit()


class _Levels(SegmentedControl):
    """The three levels with the keys of a field: 1 2 3 or arrows choose, Enter keeps."""

    submitted = Signal()
    escaped = Signal()
    tabbed = Signal(int)
    focus_left = Signal()
    typed_past = Signal(str)

    def __init__(self, holder: ThemeHolder, value: str) -> None:
        super().__init__(holder, [(level, level_word(level)) for level in COORDINATION])
        self._was = ""
        self.show_level(value)
        for part in self._segments.values():
            part.installEventFilter(self)

    def text(self) -> str:
        """The chosen level."""
        return self.current()

    def show_level(self, text: str) -> None:
        """Another level, as if it had been so from the start."""
        self._was = text
        if text in COORDINATION:
            self.set_current(text)

    def is_changed(self) -> bool:
        """Whether another level than at first is chosen."""
        return self.current() != self._was

    def type_over(self, text: str) -> None:
        """Choose what had been chosen."""
        if text in COORDINATION:
            self.set_current(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The parts are radio buttons, which know arrows and Space."""
        if claims_escape(event):
            return True
        if event.type() == QEvent.Type.FocusOut:
            self.focus_left.emit()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        sign = AZERTY_LEVELS.get(event.text(), ascii_digits(event.text()))
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.tabbed.emit(1 if key == Qt.Key.Key_Tab else -1)
        elif sign in ("1", "2", "3"):
            self._choose(COORDINATION[int(sign) - 1])
            self.setFocus()
        elif event.text().isalpha() and not held_with(event):
            self.typed_past.emit(event.text())
        else:
            return super().eventFilter(watched, event)
        return True


AZERTY_LEVELS = {"&": "1", "é": "2", '"': "3"}
"""The figures' row of a French keyboard without Shift."""
