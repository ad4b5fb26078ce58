"""The field that looks for a row of a list, and the way from it into that list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from ui import painting
from ui.search_field import SearchField
from ui.text_fields import claims_escape
from ui.theme import ThemeHolder

_INTO = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindField(SearchField):
    """Esc empties it; Esc again, Down or Enter leave it: `left` asks for the list."""

    left = Signal()

    def __init__(self, holder: ThemeHolder, *, key: str = "") -> None:
        super().__init__(holder, key=key)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The same width whatever is in it, or what stands beside it would move."""
        theme = self._holder.theme
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        key = painting.key_size(theme, self._key).width()
        wide = theme.px(24) + words + theme.px(8) + key + theme.px(24)
        return QSize(max(wide, theme.px(200)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Where there is little room, what is typed still fits."""
        return QSize(self._holder.theme.px(140), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the field while there is something in it, not to the work behind it."""
        return (bool(self.text()) and claims_escape(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it by keyboard."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in _INTO:
            self.left.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
            self.left.emit()
        else:
            super().keyPressEvent(event)
