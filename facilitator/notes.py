"""Notes: what a note-taker writes down, and the questions a page asks about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, TextClause, func, select

from facilitator import tables
from facilitator.records import NOTE_KINDS, Note
from facilitator.sessions import Place, enter
from facilitator.store import Store
from facilitator.store_records import throughout
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
    "＂": "quote",
    "“": "quote",
    "„": "quote",
    "«": "quote",
    "「": "quote",
}
KIND_COMMANDS = {
    "/p": "point",
    "/i": "idea",
    "/c": "concern",
    "/q": "quote",
    **{f"/{kind}": kind for kind in NOTE_KINDS},
}
KEY_COMMANDS = ("/k", "/key")
"""Typed to make the note a key note, before or without a kind."""

TRANSLATED_BY = ("person", "machine")


@dataclass(frozen=True)
class Draft:
    """A note as typed, before it is kept."""

    text: str
    kind: str = "point"
    initiatives: tuple[str, ...] = ()
    language: str = ""
    interpreted: bool = False
    community: str = ""
    support: int = 0
    key: bool = False
    cluster: str = ""
    translation: str = ""
    translation_language: str = ""
    translation_by: str = ""
    consent: str = "unasked"


def add(store: Store, where: Place, draft: Draft, origin: object | None = None) -> Note | None:
    """Keep a note; None when it has no text. Initiatives and kind are taken as given."""
    content = _content(where, draft)
    if content is None:
        return None
    with store.change(QT_TRANSLATE_NOOP("History", "Note added"), origin) as change:
        enter(change, where)
        return change.add(Note, **content)


def add_many(
    store: Store, where: Place, drafts: Sequence[Draft], origin: object | None = None
) -> list[Note]:
    """Keep several notes in their order, as one change that one undo takes back.

    Drafts without text are left out.
    """
    contents = [content for draft in drafts if (content := _content(where, draft)) is not None]
    one = QT_TRANSLATE_NOOP("History", "Note added")
    several = QT_TRANSLATE_NOOP("History", "{count} notes added")
    label = one if len(contents) == 1 else several
    with store.change(label, origin, count=len(contents)) as change:
        if not contents:
            return []
        enter(change, where)
        return change.add_many(Note, contents)


def _content(where: Place, draft: Draft) -> dict[str, object] | None:
    """What a note made from a draft says; None when that is nothing."""
    text = clean(draft.text).strip()
    if not text:
        return None
    if draft.kind not in NOTE_KINDS:
        raise ValueError(f"no such kind of note: {draft.kind}")
    return {
        **vars(draft),
        "session": where.id,
        "text": text,
        "community": clean(draft.community).strip(),
        "translation": clean(draft.translation).strip(),
        "support": max(0, draft.support),
    }


def edit(store: Store, note: str, origin: object | None = None, **content: object) -> Note:
    """Change fields of a note. Raises `Refused` (`not_open_anymore`) when it is gone."""
    for name in ("text", "community", "translation"):
        if name in content:
            content[name] = clean(str(content[name])).strip()
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
    table = tables.TABLES[Note]
    for numbers, count in _counted(store, session, "initiatives", table.c.deleted.is_(False)):
        for number in numbers:
            counted[number] += count
    return counted


def count_per_community(store: Store, session: str) -> Counter[str]:
    """How many notes of a session came from each community; those without one are left out."""
    # By the index of communities SQLite would go through the notes of all sessions.
    standing = throughout(tables.TABLES[Note])
    return Counter({name: n for name, n in _counted(store, session, "community", standing) if name})


def _counted(
    store: Store, session: str, column: str, standing: ColumnElement[bool] | TextClause
) -> list[tuple[Any, int]]:
    table = tables.TABLES[Note]
    query = (
        select(table.c[column], func.count())
        .where(table.c.session == session, standing)
        .group_by(table.c[column])
    )
    with store.reading() as connection:
        return [(value, count) for value, count in connection.execute(query)]


def first_community(store: Store, session: str, names: Sequence[str]) -> str:
    """Which of these communities a note of the session came from first."""
    table = tables.TABLES[Note]
    query = (
        select(table.c.community)
        .where(table.c.session == session, table.c.deleted.is_(False), table.c.community.in_(names))
        .order_by(table.c.created, table.c.id)
        .limit(1)
    )
    with store.reading() as connection:
        return connection.execute(query).scalar() or names[0]


_MOST_COUNTED = 1000
"""Of so many notes and more a community is as frequent as any."""

# From one name to the next in the index, and of each only so much is counted: a store of a million
# notes is asked while somebody types.
_COMMUNITIES = """
WITH RECURSIVE named (name) AS (
    SELECT ''
    UNION ALL
    SELECT (
        SELECT community FROM notes WHERE deleted IS 0 AND community > name
        ORDER BY community LIMIT 1
    )
    FROM named WHERE name IS NOT NULL
)
SELECT name FROM named WHERE name > '' ORDER BY (
    SELECT count(*) FROM (SELECT 1 FROM notes WHERE deleted IS 0 AND community = name LIMIT ?)
) DESC, name
"""


def communities(store: Store) -> list[str]:
    """Every community that a note of this store came from, the most frequent first.

    Those of a thousand notes and more are in the order of their names.
    """
    with store.reading() as connection:
        return [name for (name,) in connection.exec_driver_sql(_COMMUNITIES, (_MOST_COUNTED,))]
