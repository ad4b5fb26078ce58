"""The text field of the plan page: a sentence or two, kept by Enter, as tall as its lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from ui.composer_marks import wrap_for
from ui.text_fields import TextField, claims_escape
from ui.theme import ThemeHolder

_LARGE = 20_000
"""A text so long fills the field anyway: its lines are not counted."""


class PlanField(TextField):
    """Enter keeps, Shift+Enter breaks the line, Esc leaves, Tab goes on.

    It grows from `least` to `most` pixels of the design with its text. Text is set by `set_text`;
    `is_changed` compares with that. Emptied by Esc or left, a person decides; nothing is cleared
    here.
    """

    submitted = Signal()
    escaped = Signal()
    tabbed = Signal(int)
    focus_left = Signal()
    resized = Signal()

    def __init__(
        self, holder: ThemeHolder, least: int = 36, most: int = 116, *, keeps_tab: bool = False
    ) -> None:
        super().__init__()
        self._holder = holder
        self._least, self._most = least, most
        self._keeps_tab = keeps_tab
        self._placeholder = ""
        self._kept = self._was = ""
        self._high = 0
        self.document().setDocumentMargin(3)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)
        holder.changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """What is typed."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Other text, with the cursor at its end; typing before it cannot be undone."""
        if not self.document().isEmpty():
            self.setPlainText("")  # or the old text is broken into lines in the new way first
        self.setWordWrapMode(wrap_for(text))
        self.setFont(self._holder.theme.font_for(text or self._placeholder))
        self.setPlainText(text)
        self._kept, self._was = text, self.toPlainText()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.verticalScrollBar().setValue(0)  # read from its beginning, typed on at its end

    def type_over(self, text: str) -> None:
        """Put text there as if it had been typed: it differs from what was set."""
        self.setWordWrapMode(wrap_for(f"{self.toPlainText()} {text}"))
        self.selectAll()
        self.insertPlainText(text)

    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        return self.toPlainText() != self._was

    def set_most(self, most: int) -> None:
        """Another height at most, in pixels of the design; what is over scrolls."""
        if most != self._most:
            self._most = most
            self._grow()

    def kept(self) -> str:
        """What is kept, as it was set."""
        return self._kept

    def set_kept(self, text: str) -> None:
        """What is kept is another text now; what is typed stays."""
        self._kept = self._was = text

    def setPlaceholderText(self, text: str) -> None:
        """Show this while the field is empty; Qt's own has no margin from right to left."""
        self._placeholder = text
        self._grow()
        self.viewport().update()

    def placeholderText(self) -> str:
        """What the empty field shows."""
        return self._placeholder

    def wanted_height(self) -> int:
        """Room for its lines, within its bounds."""
        theme = self._holder.theme
        least, most = theme.px(self._least), theme.px(self._most)
        if self.document().characterCount() > _LARGE:
            return most
        frame = 10  # the stylesheet's border and padding, twice
        if self.document().isEmpty() and self._placeholder:
            # What is to be typed here is read as a whole, also where the field is meant to be low.
            return max(least, self.placeholder_height(self._placeholder) + frame)
        return min(max(least, int(self.content_height()) + frame), max(least, most))

    def event(self, event: QEvent) -> bool:
        """Esc is for the field, not for the work behind it."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep, leave, or type."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape and not held:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab keeps the field and goes on, where that is wanted."""
        if self._keeps_tab:
            self.tabbed.emit(1 if next else -1)
            return True
        return super().focusNextPrevChild(next)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A word of many thousand letters is broken anywhere, or Qt takes seconds."""
        self.setWordWrapMode(wrap_for(f"{self.toPlainText()} {source.text()}"))
        super().insertFromMimeData(source)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing goes on where the cursor is, so it is seen."""
        super().focusInEvent(event)
        self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that typing ended here, unless only the window or a menu has taken the keys."""
        super().focusOutEvent(event)
        reasons = Qt.FocusReason
        if event.reason() not in (reasons.ActiveWindowFocusReason, reasons.PopupFocusReason):
            self.focus_left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Not now: a widget whose height changes while it is laid out is laid out for ever.
            QTimer.singleShot(0, self, self._grow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and the placeholder while there is none."""
        super().paintEvent(event)
        if self.document().isEmpty() and not (
            self.document().firstBlock().layout().preeditAreaText()
        ):
            self.paint_placeholder(QPainter(self.viewport()), self._placeholder)

    def _grow(self) -> None:
        high = self.wanted_height()
        if high != self._high or self.height() != high:
            self._high = high
            self.setFixedHeight(high)
            self.resized.emit()

    def _dress(self) -> None:
        self.setFont(self._holder.theme.font_for(self.toPlainText() or self._placeholder))
        self._grow()
