"""Notes that a person has put together, as one entry of the report where they can be one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from facilitator.publish_content import Publication
from facilitator.publish_places import Subjects


@dataclass(frozen=True)
class Together:
    """The entries of a round that stand for several notes.

    `others` are the notes that follow another one, by that; `leads` is that note, by those that
    follow it. All are said by their places among the notes of the publication.
    """

    others: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    leads: Mapping[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, publication: Publication, subjects: Subjects, round_key: str) -> Together:
        """Those of a round. What is told under another heading stays there."""
        index = publication.index
        others: dict[int, tuple[int, ...]] = {}
        leads: dict[int, int] = {}
        for group in publication.together:
            told: dict[str, list[int]] = {}
            for at in sorted(index.places[one] for one in group if one in index.places):
                session = index.sessions[index.of_session[at]]
                if publication.places[session].round == round_key:
                    first = subjects.of(index.abouts[index.of_about[at]])[0]
                    told.setdefault(first, []).append(at)
            for first, *rest in told.values():
                if rest:
                    others[first] = tuple(rest)
                    leads |= dict.fromkeys(rest, first)
        return cls(others, leads)

    def lead(self, note: int) -> int:
        """The note under which this one stands: often itself."""
        return self.leads.get(note, note)
