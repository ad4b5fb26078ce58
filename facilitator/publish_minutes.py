"""Minutes as in the real event: all notes by day, General, recommendation, initiative.

Without rooms and communities: what was said, and nothing of who said it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator.publish_content import Publication
from facilitator.publish_pages import LONGEST, Block, Heading, pages
from facilitator.publish_places import (
    Subjects,
    anchor,
    by_subject,
    code,
    day_heading,
    event_text,
    notes_of,
)
from facilitator.publish_report import AT_ONCE, language_of, watermark
from facilitator.records import Note
from facilitator.report_words import Words
from facilitator.wikitext import isolated


def minutes(publication: Publication, words: Words, longest: int = LONGEST) -> Sequence[str]:
    """The parts of the minutes as wikitext, the first one first."""
    return pages(_blocks(publication, words), {}, words, watermark(publication, words), longest)


def _blocks(publication: Publication, words: Words) -> Iterator[Block]:
    event = publication.event
    subjects = Subjects(event, words)
    for day in event.days:
        above: tuple[Heading, ...] = (day_heading(event, day.key, 2, words),)
        for round_ in event.rounds:
            # Most events have one round, whose title would say nothing here.
            several = len(event.rounds) > 1
            path = (
                (*above, Heading(3, event_text(event, round_.title, words))) if several else above
            )
            notes = notes_of(publication, round_.key, day.key)
            for subject, found in by_subject(publication, subjects, notes).items():
                name = anchor("minutes", round_.key, day.key, subject)
                below = (*path, *subjects.path(subject, len(path) + 2, name))
                for note in publication.some_notes(found):
                    spoken = event.room(publication.places[note.session].room).language
                    yield from (Block(below, line) for line in _lines(note, spoken, words))


def _lines(note: Note, spoken: str, words: Words) -> Iterator[str]:
    language = language_of(note, spoken)
    support = f" {words('plus', n=note.support)}" if note.support else ""
    name = anchor("note", code(note.id))
    for at in range(0, len(note.text), AT_ONCE):
        said = isolated(note.text[at : at + AT_ONCE], language, f"{name}-{at}" if at else name)
        yield f"* {said}{'' if at else support}"
    for at in range(0, len(note.translation), AT_ONCE):
        text = note.translation[at : at + AT_ONCE]
        yield f"*: {isolated(text, note.translation_language)}"
