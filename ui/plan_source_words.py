"""Where the list of a plan comes from, in words."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from facilitator.plan_sources import SOURCES, Listing
from ui.text import figures
from ui.vote_words import VoteWords
from ui.wording import passage


class SourceWords(QObject):
    """The names of the sources, and the sentence of a tie that crosses the cut."""

    def names(self) -> dict[str, str]:
        """Every source by its name, in the order they are offered."""
        words = {
            "room": self.tr("From this room’s vote"),
            "results": self.tr("From the results of all rooms"),
            "clusters": self.tr("The clusters of the event"),
            "list": self.tr("All initiatives"),
        }
        return {source: words[source] for source in SOURCES}

    def tie(self, listing: Listing) -> str:
        """Why more are on the plan than the round sends there; empty where it is not so."""
        tie = listing.crossing
        if tie is None:
            return ""
        named = QLocale().createSeparatedList([figures(name) for name in tie.initiatives])
        have = VoteWords(self).have_each(listing.method, tie.votes).replace("%1", named)
        both = self.tr("Both go to the plan.")
        # Not in one line: the translation tool does not look there.
        everybody = self.tr("All of them go to the plan.")
        return passage((have, both if len(tie.initiatives) == 2 else everybody))
