"""The privacy check before publishing: what could harm a person, and what is decided about it.

Findings are data: a page lists them, a decision about each is kept in the store as a fact and
used again as long as the same words stand there. Without one the careful choice is made. What is
never published needs no decision: who facilitated or took notes, what people need for taking part,
what was written in a chat, what was removed.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any, TypeVar

from facilitator.event import Event
from facilitator.privacy_names import KnownNames
from facilitator.privacy_patterns import SHORT, short_spans, spans
from facilitator.records import Attendance, Captured, Goal, Note, Step, Talk
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.text import clean, fold
from facilitator.words import QT_TRANSLATE_NOOP

R = TypeVar("R", bound=Captured)

LEAVE_OUT, MASK, PUBLISH = "leave out", "mask", "publish"
KINDS = ("quote", "email", "phone", "user", "name", "speaker", "small room")
DECISIONS: Mapping[str, tuple[str, ...]] = {
    # Whoever is quoted says yes or no, which is kept at the note; it is not decided here.
    "quote": (LEAVE_OUT,),
    "email": (MASK, LEAVE_OUT, PUBLISH),
    "phone": (MASK, LEAVE_OUT, PUBLISH),
    "user": (MASK, LEAVE_OUT, PUBLISH),
    "name": (MASK, LEAVE_OUT, PUBLISH),
    "speaker": (MASK, LEAVE_OUT, PUBLISH),
    "small room": (LEAVE_OUT, PUBLISH),
}
"""What can be decided about each kind of finding; the first is the careful choice."""

SENTENCES: Mapping[str, str] = {
    "quote": QT_TRANSLATE_NOOP("Privacy", "Quotes without a yes: {count}"),
    "email": QT_TRANSLATE_NOOP("Privacy", "E-mail addresses: {count}"),
    "phone": QT_TRANSLATE_NOOP("Privacy", "Phone numbers: {count}"),
    "user": QT_TRANSLATE_NOOP("Privacy", "Users named or linked: {count}"),
    "name": QT_TRANSLATE_NOOP("Privacy", "Names of people: {count}"),
    "speaker": QT_TRANSLATE_NOOP("Privacy", "Speakers of lightning talks: {count}"),
    "small room": QT_TRANSLATE_NOOP(
        "Privacy", "Single ballots of sessions with fewer than 3 people: {count}"
    ),
    "small groups": QT_TRANSLATE_NOOP(
        "Privacy",
        "Languages and communities of the people in sessions where fewer than 3 were counted: "
        "{count}",
    ),
    "removed": QT_TRANSLATE_NOOP("Privacy", "Removed records: {count}"),
    "facilitators": QT_TRANSLATE_NOOP("Privacy", "Facilitators of rooms: {count}"),
    "note-takers": QT_TRANSLATE_NOOP("Privacy", "Note-takers of rooms: {count}"),
}
"""What a count says, by its name, for a page and the terminal."""

HIDDEN = "[…]"
"""Stands where something was masked."""
SMALLEST_ROOM = 3
"""Of fewer people neither single ballots nor who they were is published.

Where more have voted than were counted their ballots are: so many people there were at least.
"""

_FACT = "publish decisions"
_WIKIS = ("wikimedia", "wikipedia", "wikidata", "wiki", "commons", "foundation", "team", "group")
_TEXTS: Mapping[type[Captured], tuple[str, ...]] = {
    Note: ("text", "translation", "community", "language", "translation_language"),
    Goal: ("text",),
    Step: ("text", "who", "lead", "communities", "when", "success", "needs"),
    Talk: ("title", "speaker", "link", "language"),
    Attendance: ("communities", "languages"),
}

_GETTERS: Mapping[type[Captured], attrgetter[tuple[str, ...]]] = {
    Note: attrgetter(*_TEXTS[Note]),
}


@dataclass(frozen=True)
class Finding:
    """One place to decide about.

    `id` stays the same while the same words stand in the same field. `record` is the record's id,
    or that of the session for a small room; `field` and `part` say which text of it (`part` counts
    the texts of a list from 0), `start` and `end` where in it, in characters, `text` what stands
    there. `decided` says that somebody chose this `decision`; else it is the careful one.
    """

    id: str
    kind: str
    record: str
    session: str
    day: str
    round: str
    room: str
    field: str
    part: int
    start: int
    end: int
    text: str
    decision: str
    decided: bool = False

    @property
    def choices(self) -> tuple[str, ...]:
        """What can be decided about it, the careful choice first."""
        return DECISIONS[self.kind]


def decisions(store: Store) -> dict[str, str]:
    """What was decided so far, by the ids of findings."""
    kept = json.loads(store.fact(_FACT) or "{}")
    return {str(one): str(decision) for one, decision in kept.items()}


def decide(store: Store, findings: Iterable[Finding], decision: str) -> None:
    """Keep a decision about some findings. Raises ValueError where it is no choice for one."""
    found = list(findings)
    for one in found:
        if decision not in one.choices:
            raise ValueError(f"no choice for {one.kind}: {decision}")
    kept = decisions(store) | {one.id: decision for one in found}
    store.keep_fact(_FACT, json.dumps(kept, sort_keys=True))


def forget(store: Store, findings: Iterable[Finding]) -> None:
    """Go back to the careful choice for some findings."""
    gone = {one.id for one in findings}
    kept = {one: said for one, said in decisions(store).items() if one not in gone}
    store.keep_fact(_FACT, json.dumps(kept, sort_keys=True))


def known_names(
    event: Event, registered: Iterable[str] = (), speakers: Iterable[str] = ()
) -> KnownNames:
    """The names the app knows: of facilitators and note-takers, of who registered, who speaks.

    A word in the titles of the event is no name of a speaker: `Wikimedia` stands in many notes.
    """
    rooms = [name for room in event.rooms for name in (room.facilitator, room.note_taker)]
    speakers = [*speakers, *(talk.speaker for talk in event.talks)]
    names = (event.title, *(one.name for one in event.clusters))
    titles = [said for name in names for said in event.all_said(name)]
    for one in (*event.recommendations, *event.initiatives):
        titles += one.titles.values()
    common = {*_WIKIS, *(word for title in titles for word in re.findall(r"\w+", fold(title)))}
    return KnownNames.of([*rooms, *registered], speakers, common)


def in_records(
    records: Iterable[Captured],
    places: Mapping[str, Place],
    names: KnownNames,
    decided: Mapping[str, str],
) -> Iterator[Finding]:
    """What is found in the words of records."""
    for record in records:
        place = places[record.session]
        if isinstance(record, Note) and record.kind == "quote" and record.consent != "yes":
            found = _finding("quote", record.id, place, "text", 0, 0, record.text, decided)
            # A no is an answer; only who was not asked is still to be asked.
            yield replace(found, decided=found.decided or record.consent == "no")
            continue
        for field, part, text in _texts(record):
            if field == "speaker":
                yield _finding("speaker", record.id, place, field, part, 0, text, decided)
                continue
            # Names of languages and communities come again and again.
            found = short_spans(text, names) if len(text) <= SHORT else spans(text, names)
            for start, end, kind in found:
                yield _finding(kind, record.id, place, field, part, start, text[start:end], decided)


def small_room(place: Place, people: int, decided: Mapping[str, str]) -> Finding:
    """That so few people were in a session."""
    return _finding("small room", place.id, place, "", 0, 0, str(people), decided)


def _finding(
    kind: str,
    record: str,
    place: Place,
    field: str,
    part: int,
    start: int,
    text: str,
    decided: Mapping[str, str],
) -> Finding:
    named = "\x1f".join((kind, record, field, text))
    key = hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    choice = decided.get(key, "")
    known = choice in DECISIONS[kind]
    return Finding(
        key,
        kind,
        record,
        place.id,
        place.day,
        place.round,
        place.room,
        field,
        part,
        start,
        start + len(text),
        text,
        choice if known else DECISIONS[kind][0],
        known,
    )


def published(records: Sequence[R], findings: Collection[Finding]) -> list[R]:
    """These records as they may be published: without those left out, masked where decided."""
    by_record: dict[str, list[Finding]] = {}
    for one in findings:
        if one.kind != "small room":
            by_record.setdefault(one.record, []).append(one)
    public = (masked(record, by_record.get(record.id, ())) for record in records)
    return [record for record in public if record is not None]


def masked(record: R, findings: Sequence[Finding]) -> R | None:
    """A record as it may be published, with what was found in it; None where it may not be.

    Signs stand in place of what was found, and its texts are such as files can hold.
    """
    hidden = [one for one in findings if one.decision != PUBLISH]
    if any(one.decision == LEAVE_OUT for one in hidden):
        return None
    if not hidden and _is_clean(record):
        return record
    places: dict[tuple[str, int], list[Finding]] = {}
    for one in hidden:
        places.setdefault((one.field, one.part), []).append(one)
    changed: dict[str, Any] = {}
    for field in _TEXTS.get(type(record), ()):
        value = getattr(record, field)
        texts = [value] if isinstance(value, str) else list(value)
        shown = [
            clean(_hidden(text, places.get((field, part), ()))) for part, text in enumerate(texts)
        ]
        if shown != texts:
            changed[field] = _put_back(value, shown)
    return replace(record, **changed) if changed else record


def _is_clean(record: Captured) -> bool:
    """Whether files can hold its texts as they are; many notes are seen at a glance."""
    get = _GETTERS.get(type(record))
    if get is None:
        return False
    said = "\n".join(get(record))
    return clean(said) == said


def _put_back(value: Any, texts: Sequence[str]) -> Any:  # noqa: ANN401 - a text, several, or counts
    if isinstance(value, str):
        return texts[0]
    if isinstance(value, tuple):
        return tuple(texts)
    counts: Counter[str] = Counter()
    for name, number in zip(texts, value.values(), strict=True):
        counts[name] += number
    return dict(counts)


def _hidden(text: str, findings: Sequence[Finding]) -> str:
    for one in sorted(findings, key=lambda one: -one.start):
        text = text[: one.start] + HIDDEN + text[one.end :]
    return text


def _texts(record: Captured) -> Iterator[tuple[str, int, str]]:
    """The texts of a record that people wrote: field, number, text."""
    for field in _TEXTS.get(type(record), ()):
        value = getattr(record, field)
        for part, text in enumerate([value] if isinstance(value, str) else list(value)):
            if text:
                yield field, part, text
