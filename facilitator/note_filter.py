"""Which notes of a list are wanted: by initiative, kind, community, language, and key notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from facilitator.note_outline import Said
from facilitator.records import NOTE_KINDS, Note


@dataclass(frozen=True)
class NoteFilter:
    """What a note has to have; None, no kind and False ask for nothing.

    An empty initiative is General (on none), an empty community or language is none named.
    """

    initiative: str | None = None
    kinds: frozenset[str] = frozenset()
    community: str | None = None
    language: str | None = None
    key: bool = False

    def matches(self, note: Note | Said) -> bool:
        """Whether a note has all of it."""
        return (
            (self.initiative is None or _stands_on(note, self.initiative))
            and (not self.kinds or note.kind in self.kinds)
            and (self.community is None or note.community == self.community)
            and (self.language is None or note.language == self.language)
            and (not self.key or note.key)
        )

    def __bool__(self) -> bool:
        """Whether it asks for anything."""
        return self != NoteFilter()


@dataclass(frozen=True)
class Choices:
    """What there is to choose from, with how many notes each has, in the order to offer them."""

    initiatives: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)
    communities: dict[str, int] = field(default_factory=dict)
    languages: dict[str, int] = field(default_factory=dict)
    key: int = 0


def choices(notes: Iterable[Note | Said], order: Iterable[str] = ()) -> Choices:
    """What these notes can be filtered by; initiatives in this `order`, then as they come."""
    initiatives: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    communities: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    key = 0
    for note in notes:
        initiatives.update(note.initiatives or ([""] if not note.cluster else []))
        kinds[note.kind] += 1
        communities[note.community] += 1
        languages[note.language] += 1
        key += note.key
    ordered = [
        number for number in dict.fromkeys(["", *order, *initiatives]) if initiatives[number]
    ]
    return Choices(
        {number: initiatives[number] for number in ordered},
        {kind: kinds[kind] for kind in NOTE_KINDS},
        dict(communities.most_common()),
        dict(languages.most_common()),
        key,
    )


def _stands_on(note: Note | Said, initiative: str) -> bool:
    if initiative:
        return initiative in note.initiatives
    return not note.initiatives and not note.cluster
