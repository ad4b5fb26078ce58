"""What was said on an initiative, as it is shown: what is alike side by side, then by kind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from facilitator.similar_notes import RoomNote, SimilarNotes
from ui.beside_rows import Content, Group, One, Section
from ui.text import plus
from ui.wording import kind_word

KINDS = ("idea", "concern", "question", "quote", "point")
"""In this order: what could be done, what speaks against it, what is open, and all the rest."""


class SaidWords(QObject):
    """Makes the rows; what they say is in the language of the interface."""

    def content(self, found: Sequence[SimilarNotes], *, decides: bool) -> Content:
        """All these notes; `decides` says whether a person can accept and dissolve groups here."""
        groups = tuple(
            Group(
                group.notes[0].note.id,
                tuple(map(_one, group.notes)),
                self._words(group),
                self._tag(group),
                self._asks(group) if decides else (),
            )
            for group in found
            if len(group.notes) > 1
        )
        alone = [group.notes[0] for group in found if len(group.notes) == 1]
        # As they were captured, whichever group they would have begun.
        alone.sort(key=lambda one: (one.note.created, one.note.id))
        sections = tuple(
            Section(
                kind,
                kind_word(kind),
                tuple(_one(one) for one in alone if one.note.kind == kind),
                kind,
            )
            for kind in KINDS
        )
        return Content(groups, sections)

    def _words(self, group: SimilarNotes) -> str:
        parts = [
            self.tr("%n similar note(s)", "", len(group.notes)),
            self.tr("%n room(s)", "", len(group.rooms)),
        ]
        if group.support:
            parts.append(plus(group.support))
        return " · ".join(parts)

    def _tag(self, group: SimilarNotes) -> tuple[str, str]:
        more = len(group.ids - group.accepted)
        if not more:
            return "ready", self.tr("Accepted")
        if group.accepted:
            return "attention", self.tr("%n not yet accepted", "", more)
        return "reading", self.tr("Suggested")

    def _asks(self, group: SimilarNotes) -> tuple[str, ...]:
        return ("accept", "dissolve") if group.ids - group.accepted else ("dissolve",)


def _one(said: RoomNote) -> One:
    return One(said.note.id, said)
