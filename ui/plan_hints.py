"""The bar below the plan: its keys, and how many key actions the room has."""

from __future__ import annotations

from facilitator.plan import USUAL_KEY_ACTIONS
from ui.key_bar import KeyBar
from ui.theme import ThemeHolder
from ui.wording import sentences

_KEYS = ("Alt Up / Down", "1 2 3", "*", "Delete", "Space")


class PlanHints(KeyBar):
    """What the keys of the plan do."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(holder, _KEYS)
        self._count = 0
        self.keys = self.end
        self.retranslate()

    def show_key_actions(self, count: int) -> None:
        """How many steps the room has put first; more than usual is said, and no mistake."""
        self._count = count
        words = self.tr("%n key action(s) in this room", "", count)
        if count > USUAL_KEY_ACTIONS:
            words = sentences((words, self.tr("%n are usual.", "", USUAL_KEY_ACTIONS)))
        token = "text" if count > USUAL_KEY_ACTIONS else "text.subtle"
        self.set_end(words if count else "", token)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.set_words(
            (
                self.tr("moves a step"),
                self.tr("sets the level"),
                self.tr("marks a key action"),
                self.tr("removes"),
                self.tr("opens"),
            )
        )
        self.show_key_actions(self._count)
