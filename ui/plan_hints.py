"""The bar below the plan: its keys, and how many key actions the room has."""

from __future__ import annotations

from facilitator.plan import USUAL_KEY_ACTIONS
from ui.key_bar import KeyBar
from ui.panel_parts import TextLine
from ui.theme import ThemeHolder

_KEYS = ("Alt Up / Down", "1 2 3", "*", "Delete", "Space")


class PlanHints(KeyBar):
    """The keys of the table, and the count at the end."""

    def __init__(self, holder: ThemeHolder) -> None:
        self.keys = TextLine(holder, 12, 400, "text.subtle", shrinks=False)
        super().__init__(holder, _KEYS, self.keys)
        self._count = 0
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
        self.fit()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.show_words(
            (
                self.tr("moves a step"),
                self.tr("sets the level"),
                self.tr("marks a key action"),
                self.tr("removes"),
                self.tr("opens"),
            )
        )
        self.show_key_actions(self._count)
