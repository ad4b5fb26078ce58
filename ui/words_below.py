"""What is wrong with a field, in a box below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import painting
from ui.panel_parts import WrappedText
from ui.theme import ThemeHolder

_WIDEST = 420


class WordsBelow(QWidget):
    """A sentence under a field, over what is below: why it was not kept."""

    def __init__(self, holder: ThemeHolder, over: QWidget) -> None:
        super().__init__(over)
        self._holder = holder
        self._wrong = True
        self._lines: dict[bool, WrappedText] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        for wrong, token in ((True, "red"), (False, "text")):
            self._lines[wrong] = WrappedText(holder, 12, 500, token)
            layout.addWidget(self._lines[wrong])
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._lines[self._wrong].text()

    def say(self, sentence: str, *, wrong: bool) -> None:
        """Say this, or nothing."""
        self._wrong = wrong
        for which, line in self._lines.items():
            line.set_text(sentence if which == wrong else "")
            line.setVisible(which == wrong)
        self.setVisible(bool(sentence))
        self.raise_()

    def stand_below(self, editor: QRect) -> None:
        """Below the editor, or above it where the list ends."""
        # Asked anew: what Qt had wrapped for a list's viewport may be gone with another window.
        theme, over = self._holder.theme, self.parentWidget()
        assert over is not None
        wide = min(theme.px(_WIDEST), over.width() - theme.px(16))
        high = self._lines[self._wrong].heightForWidth(wide - 16) + 12
        left = editor.left()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = editor.right() + 1 - wide
        left = max(theme.px(8), min(left, over.width() - theme.px(8) - wide))
        top = editor.bottom() + theme.px(4)
        if top + high > over.height() and editor.top() - high >= theme.px(4):
            top = editor.top() - theme.px(4) - high
        self.setGeometry(left, top, wide, high)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a box that covers what is below."""
        theme = self._holder.theme
        fill = "red.subtle" if self._wrong else "bg.popup"
        edge = "red" if self._wrong else "line.button"
        painting.paint_box(QPainter(self), self.rect(), theme.color(fill), theme.color(edge))
