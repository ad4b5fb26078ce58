"""Notes: what a note-taker writes down, and the questions a page asks about them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from facilitator import tables
from facilitator.records import NOTE_KINDS, Note
from facilitator.sessions import Place, enter
from facilitator.store import Store
from facilitator.text import clean
from facilitator.words import QT_TRANSLATE_NOOP

# What a person types first to say the kind (design language); the sign itself is not content.
KIND_SIGNS = {
    "!": "concern",
    "！": "concern",
    "?": "question",
    "？": "question",
    "؟": "question",
    "¿": "question",
    '"': "quote",
    "“": "quote",
    "„": "quote",
    "«": "quote",
    "「": "quote",
}
KIND_COMMANDS = {"/p": "point", "/i": "idea", "/c": "concern", "/q": "quote"}


@dataclass(frozen=True)
class Draft:
    """A note as typed, before it is kept."""

    text: str
    kind: str = "point"
    initiatives: tuple[str, ...] = ()
    language: str = ""
    interpreted: bool = False
    community: str = ""


def add(store: Store, where: Place, draft: Draft, origin: object | None = None) -> Note | None:
    """Keep a note; None when it has no text. Initiatives and kind are taken as given."""
    text = clean(draft.text).strip()
    if not text:
        return None
    if draft.kind not in NOTE_KINDS:
        raise ValueError(f"no such kind of note: {draft.kind}")
    with store.change(QT_TRANSLATE_NOOP("History", "Note added"), origin) as change:
        enter(change, where)
        return change.add(
            Note,
            session=where.id,
            text=text,
            kind=draft.kind,
            initiatives=draft.initiatives,
            language=draft.language,
            interpreted=draft.interpreted,
            community=clean(draft.community).strip(),
        )


def edit(store: Store, note: str, origin: object | None = None, **content: object) -> Note:
    """Change fields of a note. Raises `Refused` (`not_open_anymore`) when it is gone."""
    if "text" in content:
        content["text"] = clean(str(content["text"])).strip()
    with store.change(QT_TRANSLATE_NOOP("History", "Note changed"), origin) as change:
        return change.edit(Note, note, **content)


def remove(store: Store, note: str, origin: object | None = None) -> None:
    """Remove a note; undo brings it back."""
    with store.change(QT_TRANSLATE_NOOP("History", "Note removed"), origin) as change:
        change.remove(Note, note)


def support(store: Store, note: str, marks: int, origin: object | None = None) -> None:
    """Add marks of support (or take some away); never below zero."""
    with store.change(QT_TRANSLATE_NOOP("History", "Support changed"), origin) as change:
        before = change.get(Note, note)
        if before is not None:
            change.edit(Note, note, support=max(0, before.support + marks))


def of_session(store: Store, session: str) -> list[Note]:
    """The session's notes in the order they were captured."""
    return store.find(Note, session=session)


def count_per_initiative(store: Store, session: str) -> Counter[str]:
    """How many notes of a session stand on each initiative, without reading their texts."""
    counted: Counter[str] = Counter()
    for numbers, count in _counted(store, session, "initiatives"):
        for number in numbers:
            counted[number] += count
    return counted


def count_per_community(store: Store, session: str) -> Counter[str]:
    """How many notes of a session came from each community; those without one are left out."""
    return Counter({name: count for name, count in _counted(store, session, "community") if name})


def _counted(store: Store, session: str, column: str) -> list[tuple[Any, int]]:
    table = tables.TABLES[Note]
    query = (
        select(table.c[column], func.count())
        .where(table.c.session == session, table.c.deleted.is_(False))
        .group_by(table.c[column])
    )
    with store.reading() as connection:
        return [(value, count) for value, count in connection.execute(query)]


def per_initiative(notes: list[Note]) -> Counter[str]:
    """How many notes stand on each initiative."""
    return Counter(number for note in notes for number in note.initiatives)


def communities(store: Store) -> list[str]:
    """Every community that a note of this store came from, the most frequent first."""
    table = tables.TABLES[Note]
    query = (
        select(table.c.community)
        .where(table.c.deleted.is_(False), table.c.community != "")
        .group_by(table.c.community)
        .order_by(func.count().desc(), table.c.community)
    )
    with store.reading() as connection:
        return list(connection.execute(query).scalars())
