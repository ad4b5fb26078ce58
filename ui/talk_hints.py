"""The bar below the talks: the keys of the list, as far as there is room."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.buttons import KeyHint
from ui.frames import Margins, surface
from ui.panel_parts import TextLine
from ui.theme import ThemeHolder

_KEYS = ("Enter", "Alt Up / Down", "Shift Enter", "S", "Delete")


class TalkHints(QWidget):
    """Keys from the start; those that have no room are left out."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        surface(self, "panel")
        self._pairs = [
            (KeyHint(holder, key), TextLine(holder, 12, 400, "text", shrinks=False))
            for key in _KEYS
        ]
        row = QHBoxLayout(self)
        Margins(holder, row, 20, 0, 20, 0)
        row.setSpacing(8)
        for pair in self._pairs:
            for widget in pair:
                row.addWidget(widget)
            row.addSpacing(4)
        row.addStretch(1)
        holder.changed.connect(self._dress)
        self.retranslate()
        self._dress()

    def retranslate(self) -> None:
        """Set every text anew."""
        words = (
            self.tr("edits"),
            self.tr("moves a talk"),
            self.tr("begins it now"),
            self.tr("skips"),
            self.tr("removes"),
        )
        for (_, line), text in zip(self._pairs, words, strict=True):
            line.set_text(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other keys."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        left = self.width() - 2 * self._holder.theme.px(20)
        for pair in self._pairs:
            left -= sum(widget.sizeHint().width() + 8 for widget in pair) + 4
            for widget in pair:
                widget.setVisible(left >= 0 and self._holder.theme.key_hints)

    def _dress(self) -> None:
        self.setFixedHeight(self._holder.theme.px(44))
        self.setMinimumWidth(0)
        self._fit()
