"""Where something was said, and what it is on: the parts that a report and minutes share."""

from __future__ import annotations

import hashlib
import re
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from facilitator.event import Event, Initiative, Recommendation
from facilitator.publish_content import Publication
from facilitator.publish_notes import About
from facilitator.publish_pages import Heading
from facilitator.records import Goal, Note, Step
from facilitator.report_words import ENGLISH, Words
from facilitator.sessions import Place
from facilitator.wikitext import direction, escape, isolated, slug

GENERAL = ""
"""What a note is on that is on no initiative and no cluster."""
_LATIN = re.compile(r"[\W\d_]*[A-Za-zÀ-ɏ]")


@dataclass(frozen=True)
class Subjects:
    """What notes and plans are on, in the order of a report.

    General comes first, then the clusters, then the initiatives by recommendation.
    """

    event: Event
    words: Words

    def of_note(self, note: Note) -> list[str]:
        """The subjects of a note in the order of the event; where it is told comes first."""
        return self.of((note.initiatives, note.cluster))

    def of(self, about: About) -> list[str]:
        """The same of all notes on these initiatives, or on this cluster."""
        initiatives, cluster = about
        known = [number for number in self.event.by_number if number in initiatives]
        return known or [cluster if cluster in self.event.by_letter else GENERAL]

    def of_plan(self, record: Goal | Step) -> str:
        """The subject of a goal or a step."""
        if record.initiative in self.event.by_number:
            return record.initiative
        return record.cluster if record.cluster in self.event.by_letter else GENERAL

    @property
    def all(self) -> tuple[str, ...]:
        """All of them in order."""
        numbers = [
            initiative.number
            for recommendation in self.event.recommendations
            for initiative in self.event.initiatives
            if initiative.recommendation == recommendation.number
        ]
        return (GENERAL, *self.event.by_letter, *numbers)

    def path(self, subject: str, level: int, anchor: str) -> tuple[Heading, ...]:
        """The headings above what is on a subject, from this level on."""
        if subject == GENERAL:
            return (Heading(level, self.words("general"), anchor),)
        initiative = self.event.by_number.get(subject)
        if initiative is None:
            return (Heading(level, self.title(subject), anchor),)
        above = self.recommendation(initiative.recommendation)
        return (Heading(level, above), Heading(level + 1, self.title(subject), anchor))

    def recommendation(self, number: str) -> str:
        """`Recommendation 4: Ensure Equity in Decision-making`, as wikitext."""
        title = self._titled(self.event.recommendation(number))
        return self.words("recommendation title", number=escape(number), title=title)

    def title(self, subject: str) -> str:
        """`24 Global Council`, as wikitext; of a cluster its letter and name."""
        initiative = self.event.by_number.get(subject)
        if initiative is not None:
            return f"{escape(subject)} {self._titled(initiative)}"
        name = event_text(self.event, self.event.item_title(subject), self.words)
        return self.words("cluster title", letter=escape(subject), name=name)

    def _titled(self, one: Initiative | Recommendation) -> str:
        """The title in the report's language, or else in English."""
        language = self.words.language
        said = language if one.titled(language) != ENGLISH else ENGLISH
        return of_event(one.title(language), said, self.words)


def of_event(text: str, language: str, words: Words) -> str:
    """A title or name of the event, in this language, as wikitext.

    It is an element of its own where it runs the other way than the page or is in another language.
    """
    if language and language != words.spoken:
        return isolated(text, language)
    against = direction(text, words.spoken) != words.direction
    return isolated(text) if against else escape(text)


def is_english(text: str) -> bool:
    """Whether a text of the event is taken for English: one in Latin letters."""
    return _LATIN.match(text) is not None


def said_in(event: Event, text: str, words: Words) -> tuple[str, str]:
    """A text of the event in the report's language, or else as it stands, and which language it is.

    An event does not say which it is in as it stands; see `is_english`.
    """
    known = event.wordings.get(text)
    own = known.said(words.language) if known else ""
    return (own, words.language) if own else (text, ENGLISH if is_english(text) else "")


def event_text(event: Event, text: str, words: Words) -> str:
    """A text of the event, as wikitext."""
    return of_event(*said_in(event, text, words), words)


def anchor(kind: str, *keys: str) -> str:
    """An anchor for a kind of section and the keys of what it is on."""
    return "-".join([kind, *(slug(key or "general") for key in keys)])


def code(record: str) -> str:
    """A short name for a record, the same in all outputs; unlike its id it says nothing of when."""
    return hashlib.sha256(record.encode()).hexdigest()[:12]


def footnote_names(publication: Publication) -> dict[str, str]:
    """The name of each session's footnote, by session: `d1-room7-priorities`."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for key, place in publication.places.items():
        plain = f"d{slug(place.day)}-room{slug(place.room)}-{slug(place.round)}"
        # Keys of other scripts are all the same letter here.
        name = plain if plain not in taken else f"{plain}-{len(taken)}"
        taken.add(name)
        names[key] = name
    return names


def footnotes(publication: Publication, words: Words) -> dict[str, str]:
    """The texts of the footnotes, as wikitext, by their names."""
    names = footnote_names(publication)
    return {
        names[key]: escape(room_words(publication.event, place, words))
        for key, place in publication.places.items()
    }


def room_name(event: Event, room: str, words: Words) -> str:
    """The name of a room, as wikitext."""
    return escape(_room_said(event, room, words))


def _room_said(event: Event, room: str, words: Words) -> str:
    """What a room is called; that of the survey has its name from the report, not the event."""
    if event.room(room) is event.survey:
        return words("survey")
    return words.apart(event.said(event.room(room).name, words.language))


def room_words(event: Event, place: Place, words: Words) -> str:
    """A session for a footnote: its room, day and round."""
    date = words.day(event.day(place.day).date)
    room = _room_said(event, place.room, words)
    round_ = words.apart(event.said(event.round(place.round).title, words.language))
    return words("room", room=room, day=place.day, date=date, round=round_)


def by_subject(
    publication: Publication, subjects: Subjects, notes: Iterable[int]
) -> dict[str, array[int]]:
    """Notes by the subject they are told under, in the order of subjects, then of kinds.

    Notes are said by their places among those of the publication.
    """
    index = publication.index
    first = [subjects.of(about)[0] for about in index.abouts]
    grouped: dict[str, dict[int, array[int]]] = {subject: {} for subject in subjects.all}
    for at in notes:
        of_kind = grouped[first[index.of_about[at]]].setdefault(index.kinds[at], array("l"))
        of_kind.append(at)
    return {
        subject: array("l", chain.from_iterable(found[kind] for kind in sorted(found)))
        for subject, found in grouped.items()
        if found
    }


def notes_of(publication: Publication, round_key: str, day: str = "") -> array[int]:
    """The notes of all rooms in a round, on a day or on all, by their places."""
    index, places = publication.index, publication.places
    here = [
        places[one].round == round_key and day in ("", places[one].day) for one in index.sessions
    ]
    return array("l", (at for at, session in enumerate(index.of_session) if here[session]))


def day_heading(event: Event, day: str, level: int, words: Words) -> Heading:
    """The heading of a day."""
    return Heading(level, escape(words("day", day=day, date=words.day(event.day(day).date))))
