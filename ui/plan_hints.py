"""The bar below the plan: its keys, and how many key actions the room has."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.plan import USUAL_KEY_ACTIONS
from ui.buttons import KeyHint
from ui.frames import Margins, surface
from ui.panel_parts import TextLine
from ui.theme import ThemeHolder

_KEYS = ("Alt Up / Down", "1 2 3", "*", "Delete", "Space")


class PlanHints(QWidget):
    """Keys from the start; those that have no room are left out, the count at the end never is."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._count = 0
        surface(self, "panel")
        self._pairs: list[tuple[KeyHint, TextLine]] = []
        self.keys = TextLine(holder, 12, 400, "text.subtle", shrinks=False)
        row = QHBoxLayout(self)
        Margins(holder, row, 20, 0, 20, 0)
        row.setSpacing(8)
        for key in _KEYS:
            pair = (KeyHint(holder, key), TextLine(holder, 12, 400, "text", shrinks=False))
            self._pairs.append(pair)
            for widget in pair:
                row.addWidget(widget)
            row.addSpacing(4)
        row.addStretch(1)
        row.addWidget(self.keys)
        holder.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def show_key_actions(self, count: int) -> None:
        """How many steps the room has put first; more than usual is said, and no mistake."""
        self._count = count
        words = self.tr("%n key action(s) in this room", "", count)
        if count > USUAL_KEY_ACTIONS:
            words += ". " + self.tr("%n are usual.", "", USUAL_KEY_ACTIONS)
        self.keys.set_text(
            words if count else "", "text" if count > USUAL_KEY_ACTIONS else "text.subtle"
        )
        self._fit()

    def retranslate(self) -> None:
        """Set every text anew."""
        words = (
            self.tr("moves a step"),
            self.tr("sets the level"),
            self.tr("marks a key action"),
            self.tr("removes"),
            self.tr("opens"),
        )
        for (_, line), text in zip(self._pairs, words, strict=True):
            line.set_text(text)
        self.show_key_actions(self._count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other keys."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        gap = 8
        left = self.width() - 2 * self._holder.theme.px(20) - self.keys.sizeHint().width() - gap
        for pair in self._pairs:
            left -= sum(widget.sizeHint().width() + gap for widget in pair) + 4
            for widget in pair:
                widget.setVisible(left >= 0 and self._holder.theme.key_hints)

    def _dress(self) -> None:
        self.setFixedHeight(self._holder.theme.px(44))
        self.setMinimumWidth(0)
        self._fit()
