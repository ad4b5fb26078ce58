"""Notes that a person has put together, as one entry of the report where they can be one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from facilitator.publish_content import Publication
from facilitator.publish_places import Subjects
from facilitator.records import Note


@dataclass(frozen=True)
class Together:
    """The entries of a round that stand for several notes.

    `others` are the notes that follow another one, by its id; `leads` is that note, by the ids of
    those that follow it.
    """

    others: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    leads: Mapping[str, Note] = field(default_factory=dict)

    @classmethod
    def of(cls, publication: Publication, subjects: Subjects, round_key: str) -> Together:
        """Those of a round. What is told under another heading stays there."""
        places = publication.places
        here = {one.id: one for one in publication.notes if places[one.session].round == round_key}
        others: dict[str, tuple[Note, ...]] = {}
        leads: dict[str, Note] = {}
        for group in publication.together:
            told: dict[str, list[Note]] = {}
            for note in here.values():
                if note.id in group:
                    told.setdefault(subjects.of_note(note)[0], []).append(note)
            for first, *rest in told.values():
                if rest:
                    others[first.id] = tuple(rest)
                    leads |= {one.id: first for one in rest}
        return cls(others, leads)

    def lead(self, note: Note) -> Note:
        """The note under which this one stands: often itself."""
        return self.leads.get(note.id, note)
