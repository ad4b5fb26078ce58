"""The bar below a list: its keys and what they do, and perhaps a few words at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.buttons import KeyHint
from ui.frames import Margins, surface
from ui.panel_parts import TextLine
from ui.theme import ThemeHolder


class KeyBar(QWidget):
    """Keys from the start; those that have no room are left out, the words at the end never are."""

    def __init__(self, holder: ThemeHolder, keys: Sequence[str]) -> None:
        super().__init__()
        self._holder = holder
        surface(self, "panel")
        self._pairs: list[tuple[KeyHint, TextLine]] = []
        self.end = TextLine(holder, 12, 400, "text.subtle")
        row = QHBoxLayout(self)
        Margins(holder, row, 20, 0, 20, 0)
        row.setSpacing(8)
        for key in keys:
            pair = (KeyHint(holder, key), TextLine(holder, 12, 400, "text", shrinks=False))
            self._pairs.append(pair)
            for widget in pair:
                row.addWidget(widget)
            row.addSpacing(4)
        row.addStretch(1)
        row.addWidget(self.end)
        holder.changed.connect(self._dress)
        self._dress()

    def set_words(self, words: Sequence[str]) -> None:
        """What each key does; where that is nothing here, the key is left out."""
        for (_, line), text in zip(self._pairs, words, strict=True):
            line.set_text(text)
        self.fit()

    def set_end(self, words: str, token: str = "text.subtle") -> None:
        """What stands at the end."""
        self.end.set_text(words, token)
        self.fit()

    def words(self) -> list[str]:
        """What the keys that are shown do."""
        return [line.text() for _, line in self._pairs if not line.isHidden()]

    def minimumSizeHint(self) -> QSize:
        """Whatever it shows now: with less room it would show less."""
        px = self._holder.theme.px
        return QSize(px(120), px(44))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other keys."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show the keys that have room."""
        gap = 8
        left = self.width() - 2 * self._holder.theme.px(20) - self.end.sizeHint().width() - gap
        for key, line in self._pairs:
            shown = bool(line.text()) and self._holder.theme.key_hints
            if shown:
                left -= sum(widget.sizeHint().width() + gap for widget in (key, line)) + 4
            for widget in (key, line):
                widget.setVisible(shown and left >= 0)

    def _dress(self) -> None:
        self.setFixedHeight(self._holder.theme.px(44))
        self.setMinimumWidth(0)
        self.fit()
