"""The report for a wiki: rankings, what people said, plan, talks; each line says which room.

Everything that people wrote stands in an element of its own (see `wikitext`), so that it can
neither change the page nor the words beside it.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.publish_content import Publication
from facilitator.publish_html import Figure, page
from facilitator.publish_intro import intro_blocks
from facilitator.publish_other import other_blocks
from facilitator.publish_pages import LONGEST, Block, Heading, footnote, link, pages
from facilitator.publish_places import (
    Subjects,
    anchor,
    by_subject,
    code,
    day_heading,
    event_text,
    footnote_names,
    footnotes,
    notes_of,
)
from facilitator.publish_plan import plan_blocks
from facilitator.publish_ranking import ranking_blocks
from facilitator.publish_together import Together
from facilitator.records import Note, Talk
from facilitator.report_words import Words
from facilitator.text import one_line
from facilitator.wikitext import direction, escape, isolated

AT_ONCE = 100_000
"""Letters of a note in one piece: as references to characters they are half of a page."""
_TALKS_AT_ONCE = 200


def report(
    publication: Publication,
    words: Words,
    longest: int = LONGEST,
    charts: Sequence[str] = (),
    blocks: Iterable[Block] | None = None,
) -> Sequence[str]:
    """The parts of the report as wikitext, the first one first.

    `charts` are file names on the wiki of pictures to be shown below the rankings. `blocks` are
    what `report_blocks` gives, where somebody has them already.
    """
    if blocks is None:
        blocks = report_blocks(publication, words, charts)
    texts = footnotes(publication, words)
    return pages(blocks, texts, words, watermark(publication, words), longest)


def report_page(
    publication: Publication,
    words: Words,
    figures: Sequence[Figure] = (),
    blocks: Iterable[Block] | None = None,
) -> Iterator[str]:
    """The same report as one page for a browser, in pieces, with pictures in their sections."""
    title = words("report title", event=words.apart(title_of(publication, words)))
    if blocks is None:
        blocks = report_blocks(publication, words)
    texts = footnotes(publication, words)
    return page(blocks, texts, words, title, watermark(publication, words), figures)


def title_of(publication: Publication, words: Words) -> str:
    """The event's name in the report's language, as it stands."""
    return publication.event.said(publication.event.title, words.language)


def report_blocks(
    publication: Publication, words: Words, charts: Sequence[str] = ()
) -> Iterator[Block]:
    """What a report says, in order, whatever it is written as; `charts` as for `report`."""
    return _blocks(publication, words, footnote_names(publication), charts)


def watermark(publication: Publication, words: Words) -> str:
    """The line above every part of a rehearsal's report; empty for a real event."""
    return f"'''{words('rehearsal')}'''" if publication.rehearsal else ""


def _blocks(
    publication: Publication, words: Words, names: Mapping[str, str], charts: Sequence[str]
) -> Iterator[Block]:
    subjects = Subjects(publication.event, words)
    views = {one.round: one for one in publication.views}
    yield from intro_blocks(publication, words)
    for result in publication.rounds:
        top = Heading(
            2, event_text(publication.event, result.title, words), anchor("round", result.round)
        )
        yield from ranking_blocks(publication, result, top, subjects, charts)
        if result.round in views:
            yield from other_blocks(publication, result, views[result.round], top, subjects)
        said = Heading(3, words("said"), anchor("said", result.round))
        together = Together.of(publication, subjects, result.round)
        for day in publication.event.days:
            path = (top, said, day_heading(publication.event, day.key, 4, words))
            keys = (result.round, day.key)
            yield from _said(publication, subjects, names, together, path, keys)
        yield from plan_blocks(publication, result.round, top, subjects, names)
    yield from _talks(publication, subjects, names)


def _said(
    publication: Publication,
    subjects: Subjects,
    names: Mapping[str, str],
    together: Together,
    above: tuple[Heading, ...],
    keys: tuple[str, str],
) -> Iterator[Block]:
    words = subjects.words
    index = publication.index
    notes = array("l", (at for at in notes_of(publication, *keys) if at not in together.leads))
    told = by_subject(publication, subjects, notes)
    elsewhere: dict[str, Counter[str]] = {}
    on = [subjects.of(about) for about in index.abouts]
    for entry in notes:
        for at in (entry, *together.others.get(entry, ())):
            first, *others = on[index.of_about[at]]
            for other in others:
                elsewhere.setdefault(other, Counter())[first] += 1
    for subject in subjects.all:
        path = (*above, *subjects.path(subject, 5, anchor("said", *keys, subject)))
        of_subject = told.get(subject, ())
        for at, note in zip(of_subject, publication.some_notes(of_subject), strict=True):
            kind = Heading(0, words(f"kind {note.kind}"))
            entry = (note, *publication.some_notes(together.others.get(at, ())))
            for text, used in _entry(publication, entry, names, subjects, keys):
                yield Block((*path, kind), text, used)
        for first, count in elsewhere.get(subject, {}).items():
            where = link(anchor("said", *keys, first), f"#{escape(first)}")
            yield Block(path, f"\n''{words('also under', count, where=where)}''")


def _entry(
    publication: Publication,
    notes: Sequence[Note],
    names: Mapping[str, str],
    subjects: Subjects,
    keys: tuple[str, str],
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A note, or several that are one entry, as items with the names of their footnotes.

    The first one's text stands for all; what others said otherwise stands below it.
    """
    words, event, places = subjects.words, publication.event, publication.places
    by_text: dict[str, list[Note]] = {}
    for one in notes:
        by_text.setdefault(one.text, []).append(one)
    used = tuple(dict.fromkeys(names[one.session] for one in notes))
    rooms = len({places[one.session].room for one in notes})
    for at, alike in enumerate(by_text.values()):
        first, *others = alike
        spoken = event.room(places[first.session].room).language
        communities = dict.fromkeys(one.community for one in alike if one.community)
        beside = [*map(isolated, communities)]
        if not at:
            beside = [words("said in rooms", rooms)] * (rooms > 1) + beside
            beside += _beside(notes, spoken, subjects, keys)
        else:
            used = tuple(dict.fromkeys(names[one.session] for one in alike))
        same = "".join(f'<span id="{anchor("note", code(one.id))}"></span>' for one in others)
        sign = "*:" if at else "*"
        for text in _note_lines(first, spoken, words, beside, used, sign):
            # What leads to one of the others leads here.
            yield text.replace(" ", f" {same}", 1), used
            same = ""
        translated = {first.translation, ""}
        for one in others:
            if one.translation not in translated:
                translated.add(one.translation)
                yield from ((text, used) for text in _translation_lines(one, words))


def _note_lines(
    note: Note,
    spoken: str,
    words: Words,
    beside: Sequence[str],
    used: Sequence[str],
    sign: str = "*",
) -> Iterator[str]:
    """A note as items of a list: one, and more only where it is longer than a page takes."""
    language = language_of(note, spoken)
    aside = words("aside", text=words("list separator").join(beside))
    after = f" <small>{aside}</small>" if beside else ""
    mark = "".join(map(footnote, used))
    name = anchor("note", code(note.id))
    for at in range(0, len(note.text), AT_ONCE):
        said = isolated(note.text[at : at + AT_ONCE], language, f"{name}-{at}" if at else name)
        yield f"{sign} {said}{mark}{'' if at else after}"
    yield from _translation_lines(note, words)


def _translation_lines(note: Note, words: Words) -> Iterator[str]:
    name = anchor("note", code(note.id))
    for at in range(0, len(note.translation), AT_ONCE):
        text = note.translation[at : at + AT_ONCE]
        said = isolated(text, note.translation_language, f"{name}-translation-{at}")
        yield f"*: {said} <small>{words('aside', text=_translated(note, words))}</small>"


def language_of(note: Note, spoken: str) -> str:
    """The language a note is written in, as far as can be known.

    What was said in another language than the room's and came through interpretation was noted in
    the room's, unless its letters say otherwise.
    """
    if note.interpreted and spoken and direction(note.text, spoken) == direction("", spoken):
        return spoken
    return note.language


def _beside(
    notes: Sequence[Note], spoken: str, subjects: Subjects, keys: tuple[str, str]
) -> list[str]:
    words, note = subjects.words, notes[0]
    support = sum(one.support for one in notes)
    beside = [f"'''{words('key note')}'''"] if any(one.key for one in notes) else []
    beside += [words("support", n=support)] if support else []
    if note.interpreted:
        other = note.language and note.language != spoken
        language = escape(one_line(note.language))
        beside.append(
            words("interpreted from", language=language) if other else words("interpreted")
        )
    others = dict.fromkeys(other for one in notes for other in subjects.of_note(one)[1:])
    return beside + [link(anchor("said", *keys, other), f"#{escape(other)}") for other in others]


def _translated(note: Note, words: Words) -> str:
    by = note.translation_by if note.translation_by in ("person", "machine") else ""
    language = escape(one_line(note.translation_language)) or "?"
    return words(f"translation {by}".strip(), language=language)


def _talks(
    publication: Publication, subjects: Subjects, names: Mapping[str, str]
) -> Iterator[Block]:
    given = [talk for talk in publication.talks if talk.state != "skipped"]
    if not given:
        return
    words = subjects.words
    path = (Heading(2, words("talks"), "talks"),)
    head = " !! ".join(map(words, ("talk", "speaker", "initiative", "language", "length", "link")))
    # Several tables, where one would be longer than a part of the page.
    for start in range(0, len(given), _TALKS_AT_ONCE):
        some = given[start : start + _TALKS_AT_ONCE]
        rows = [_talk(talk, subjects, names[talk.session]) for talk in some]
        table = [f'{{| class="wikitable"\n! {head}', *rows, "|}"]
        used = tuple(dict.fromkeys(names[talk.session] for talk in some))
        yield Block(path, "\n".join(table), used)


def _talk(talk: Talk, subjects: Subjects, name: str) -> str:
    """A row of the table of talks."""
    words = subjects.words
    length = (talk.spoken or talk.planned) // SECOND
    cells = (
        isolated(talk.title, talk.language, anchor("talk", code(talk.id))) + footnote(name),
        isolated(talk.speaker) if talk.speaker else "",
        subjects.title(talk.initiative) if talk.initiative else "",
        escape(one_line(words.language_name(talk.language))),
        minutes_and_seconds(length),
        isolated(talk.link) if talk.link else "",
    )
    return "|-\n| " + " || ".join(cells)
