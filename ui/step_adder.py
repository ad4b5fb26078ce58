"""The line below the steps that adds one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.buttons import KeyHint
from ui.frames import Margins
from ui.icons import paint_icon
from ui.panel_parts import TextLine, WrappedText
from ui.plan_field import PlanField
from ui.theme import ThemeHolder

_LINE = 40
_ROOM = 320  # for words beside the keys


class StepAdder(QWidget):
    """A field with its keys in it. `added` carries the text and whether to go on by Tab.

    `left` says that a person wants to leave the field (Esc), `up` that an empty one was left
    upwards, `back` that Shift+Tab was pressed, `on` that Tab was pressed with nothing typed.
    """

    added = Signal(str, bool)
    left = Signal()
    up = Signal()
    back = Signal()
    on = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self.field = _AdderField(holder)
        self.error = WrappedText(holder, 12, 400, "red")
        self.error.hide()
        column = QVBoxLayout(self)
        Margins(holder, column, 20, 12, 20, 12)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.error)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.field)
        self.field.submitted.connect(lambda: self._add(False))
        self.field.escaped.connect(self.left)
        self.field.tabbed.connect(self._tab)
        self.field.up.connect(self.up)
        self.field.textChanged.connect(lambda: self.say(""))
        self.retranslate()

    def say(self, sentence: str) -> None:
        """Say below the field why nothing was added; what is typed stays."""
        if sentence != self.error.text():
            self.error.set_text(sentence)
            self.error.setVisible(bool(sentence))
            self.field.set_wrong(sentence)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.field.setPlaceholderText(self.tr("Add a step"))
        self.field.setAccessibleName(self.tr("Add a step"))
        self.field.keys.set_words(self.tr("adds"), self.tr("to the next field"))
        self.field.make_room()

    def _add(self, go_on: bool) -> None:
        if self.field.text().strip():
            self.added.emit(self.field.text(), go_on)

    def _tab(self, by: int) -> None:
        if by < 0:
            self.back.emit()
        elif self.field.text().strip():
            self._add(True)
        else:
            self.on.emit()


class _AdderField(PlanField):
    """The field with a plus at its start and its keys at its end."""

    up = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(holder, _LINE, 132, keeps_tab=True)
        self.document().setDocumentMargin(5)
        self._plus = _Plus(holder, self)
        self.keys = _Keys(holder, self)
        holder.changed.connect(self.make_room)
        self.make_room()

    def make_room(self) -> None:
        """Put plus and keys in their places, and the text between them."""
        theme = self._holder.theme
        line, keys = theme.px(_LINE), self.keys.sizeHint().width()
        shown = theme.key_hints and self.width() > keys + theme.px(_ROOM)
        start, end = theme.px(26), keys + theme.px(12) if shown else 0
        forward = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self.setViewportMargins(*((start, 0, end, 0) if forward else (end, 0, start, 0)))
        self.keys.setVisible(shown)
        for part, wide, at in (
            (self._plus, theme.px(16), theme.px(10)),
            (self.keys, keys, self.width() - theme.px(10) - keys),
        ):
            left = at if forward else self.width() - at - wide
            high = max(theme.px(20), part.sizeHint().height())
            part.setGeometry(left, (line - high) // 2, wide, high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up in an empty field leads to the steps."""
        if event.key() == Qt.Key.Key_Up and not event.modifiers() and not self.text():
            self.up.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other places."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Turn over with the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "keys"):
            self.make_room()


class _Keys(QWidget):
    def __init__(self, holder: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._words: list[TextLine] = []
        for key in ("Enter", "Tab"):
            self._words.append(TextLine(holder, 12, 400, "text.subtle", shrinks=False))
            row.addWidget(KeyHint(holder, key))
            row.addWidget(self._words[-1])
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_words(self, *words: str) -> None:
        for line, text in zip(self._words, words, strict=True):
            line.set_text(text)


class _Plus(QWidget):
    def __init__(self, holder: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._holder = holder
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        side = self._holder.theme.px(16)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._holder.theme
        paint_icon(QPainter(self), self.rect(), "plus", theme.color("text"))
