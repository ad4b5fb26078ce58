"""A named field of the event: kept with Enter or when it is left, brought back with Esc."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import painting
from ui.icons import paint_icon
from ui.panel_parts import TextLine
from ui.text import paint_line
from ui.text_fields import LineField, claims_escape
from ui.theme import ThemeHolder
from ui.words_below import WordsBelow


class EventField(QWidget):
    """A line with its name above it; `keep` gives why what was typed cannot be kept."""

    def __init__(
        self,
        holder: ThemeHolder,
        keep: Callable[[str], str],
        over: QWidget,
        *,
        beside: bool = False,
    ) -> None:
        """`over` is what the reason may cover; with `beside` the name stands before the line."""
        super().__init__()
        self._keep = keep
        self._over = over
        self._was = ""
        self.name = TextLine(holder, 12, 500, "text.subtle")
        self.field = LineField()
        self.words = WordsBelow(holder, over)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(lambda _text: self._say(""))
        parts = QHBoxLayout(self) if beside else QVBoxLayout(self)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(8 if beside else 4)
        parts.addWidget(self.name)
        parts.addWidget(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.field)

    def set_name(self, name: str) -> None:
        """What it is called."""
        self.name.set_text(name)
        self.field.setAccessibleName(name)

    def show_value(self, text: str) -> None:
        """Show what is kept; what is half typed stays."""
        if self.field.text() == self._was and text != self._was:
            self.field.setText(text)
            self.field.setCursorPosition(0)
        self._was = text

    def keep(self) -> bool:
        """Keep what was typed; False where it stays as it is, with the reason below it."""
        if self.field.text() == self._was:
            return True
        wrong = self._keep(self.field.text())
        self._say(wrong)
        if not wrong:
            # Typed otherwise than it is shown: `21.11.2020`.
            self.field.setText(self._was)
        return not wrong

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps, Esc brings back, leaving keeps."""
        if self.field.text() != self._was and claims_escape(event):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self.keep()
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text() != self._was:
                self.field.setText(self._was)
                self._say("")
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self.keep()
        return super().eventFilter(watched, event)

    def _say(self, sentence: str) -> None:
        self.words.say(sentence, wrong=True)
        self.field.set_wrong(sentence)
        if sentence:
            top = self.field.mapTo(self._over, QPoint(0, 0))
            self.words.stand_below(QRect(top, self.field.size()))


class ValueButton(QAbstractButton):
    """Looks like a field that opens; a press, Enter or Down opens what it stands for."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as a field."""
        theme = self._holder.theme
        return QSize(theme.px(160), theme.px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down open it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as a field."""
        theme = self._holder.theme
        painter = QPainter(self)
        fill = "bg.neutral" if self.underMouse() else "bg"
        painting.paint_box(painter, self.rect(), theme.color(fill), theme.color("line.field"))
        if self.hasFocus():
            painting.paint_focus(painter, theme, self.rect())
        row = painting.Row(self.rect(), self.layoutDirection(), theme.px(4))
        row.skip(theme.px(8))
        row.end(theme.px(7), 0)
        side, color = theme.px(16), theme.color("text")
        paint_icon(painter, row.end(QSize(side, side)), "caret-down", color)
        paint_line(painter, row.rest(), self.text(), theme.font(), color, self.layoutDirection())
