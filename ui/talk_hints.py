"""The bar below the talks: the keys of the list, for the talk that is marked there."""

from __future__ import annotations

from ui.key_bar import KeyBar
from ui.theme import ThemeHolder

_KEYS = ("Enter", "S", "R", "+", "Shift Enter", "Alt Up / Down", "Delete")


class TalkHints(KeyBar):
    """The keys of the queue."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(holder, _KEYS)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.set_words(
            (
                self.tr("edits"),
                self.tr("skips"),
                self.tr("resets"),
                self.tr("30 s more"),
                self.tr("begins it now"),
                self.tr("moves it"),
                self.tr("removes"),
            )
        )
        self.set_end(self.tr("for the marked talk"))
