"""What is said of a round of social time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from facilitator.people_social import Attendee, Round
from ui.social_desk import Seen
from ui.social_wall import WallGroup
from ui.text import figures, isolate
from ui.wording import passage


class SocialWords(QObject):
    """Sentences, and groups by what people are called."""

    def heading(self, now: Round, of: int) -> str:
        """Which round it is."""
        words = self.tr("Round %1 of %2").replace("%1", figures(now.number))
        return words.replace("%2", figures(of))

    def about(self, now: Round) -> str:
        """How many meet again, and how many sit where they cannot follow."""
        if not now.outside:
            return self.again(now)
        words = self.tr("%n person(s) cannot follow their group's language.", "", now.outside)
        return passage((self.again(now), words))

    def again(self, now: Round) -> str:
        """How many meet again, and how many must."""
        if not now.again:
            return self.tr("Everybody meets new faces only.")
        words = self.tr("%n pair(s) meet again.", "", len(now.again))
        if now.again_bound == len(now.again):
            least = self.tr("With these people it cannot be fewer.")
            return passage((words, least))
        if now.again_bound:
            least = self.tr("At least %1 cannot be avoided.")
            least = least.replace("%1", figures(now.again_bound))
            return passage((words, least))
        return words

    def who_again(self, now: Round, seen: Seen) -> str:
        """These pairs, a line each."""
        return "\n".join(" – ".join(map(isolate, pair)) for pair in seen.named(now.again))

    def groups(self, now: Round, seen: Seen) -> list[WallGroup]:
        """The groups for the wall."""
        found = []
        named = zip(now.groups, seen.named(now.groups), strict=True)
        for at, (group, names) in enumerate(named, 1):
            again = sum(one in group and other in group for one, other in now.again)
            found.append(WallGroup(at, tuple(names), again))
        return found

    def added(self, added: Sequence[tuple[Attendee, int]]) -> str:
        """Who was taken in, and where they sit."""
        if len(added) > 1:
            return self.tr("%n name(s) taken in.", "", len(added))
        one, group = added[0]
        words = self.tr("%1 is in group %2.") if group else self.tr("%1 is in from now on.")
        return words.replace("%2", figures(group)).replace("%1", isolate(one.name))

    def for_copy(self) -> tuple[str, str]:
        """What rounds and groups are called in a text that is copied."""
        return self.tr("Round {number}"), self.tr("Group {number}")
