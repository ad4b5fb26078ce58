"""The bar below a page: its keys, as far as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.buttons import KeyHint
from ui.frames import Margins, surface
from ui.panel_parts import TextLine
from ui.theme import ThemeHolder

_GAP = 8


class KeyBar(QWidget):
    """Keys from the start; those that have no room are left out, what stands at the end never."""

    def __init__(
        self, holder: ThemeHolder, keys: Sequence[str], end: TextLine | None = None
    ) -> None:
        super().__init__()
        self._holder = holder
        self._end = end
        surface(self, "panel")
        self._pairs = [
            (KeyHint(holder, key), TextLine(holder, 12, 400, "text", shrinks=False)) for key in keys
        ]
        row = QHBoxLayout(self)
        Margins(holder, row, 20, 0, 20, 0)
        row.setSpacing(_GAP)
        for pair in self._pairs:
            for widget in pair:
                row.addWidget(widget)
            row.addSpacing(4)
        row.addStretch(1)
        if end is not None:
            row.addWidget(end)
        holder.changed.connect(self._dress)
        self._dress()

    def show_words(self, words: Sequence[str]) -> None:
        """What the keys do, in their order."""
        for (_, line), text in zip(self._pairs, words, strict=True):
            line.set_text(text)
        self.fit()

    def fit(self) -> None:
        """Leave out what has no room now."""
        left = self.width() - 2 * self._holder.theme.px(20)
        if self._end is not None:
            left -= self._end.sizeHint().width() + _GAP
        for pair in self._pairs:
            left -= sum(widget.sizeHint().width() + _GAP for widget in pair) + 4
            for widget in pair:
                widget.setVisible(left >= 0 and self._holder.theme.key_hints)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other keys."""
        super().resizeEvent(event)
        self.fit()

    def _dress(self) -> None:
        self.setFixedHeight(self._holder.theme.px(44))
        self.setMinimumWidth(0)
        self.fit()
