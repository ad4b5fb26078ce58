"""Tabular data for Wikimedia Commons: pages `Data:….tab`, which wikis draw charts and tables from.

The format is https://www.mediawiki.org/wiki/Help:Tabular_Data; its bounds are those that the
extension JsonConfig checks: names of a letter and then letters, digits and `_`, texts of one line
and at most 400 characters, values of the type of their field or null, nothing beside the fields it
knows. `sources` is wikitext there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from facilitator import publish_votes
from facilitator.event_lists import number_in
from facilitator.installation import MADE_WITH
from facilitator.publish_content import Publication
from facilitator.publish_options import LICENSE
from facilitator.publish_pages import LONGEST
from facilitator.report_words import ENGLISH, Words
from facilitator.results import RoundResult
from facilitator.text import clean
from facilitator.wikitext import escape

LONGEST_TEXT = 400

_CODE = re.compile(r"[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}")
_LINE_ENDS = re.compile(r"\s+")
_SEEN = re.compile("[\x00-\x1f\x7f]")

Value = str | int | float | bool | Mapping[str, str] | None
Row = tuple[Value, ...]
Describe = Callable[[Words], str]


@dataclass(frozen=True)
class Field:
    """A column: its name, and its type `string`, `number`, `boolean` or `localized`."""

    name: str
    type: str


@dataclass(frozen=True)
class TabularData:
    """A page of data: the name of its file, what it is (in a language), its columns and rows."""

    name: str
    describe: Describe
    fields: tuple[Field, ...]
    rows: tuple[tuple[Value, ...], ...]


def tabular(publication: Publication) -> list[TabularData]:
    """All pages of data, whole; `as_files` splits those that are too long."""
    return [_by_initiative(publication), _by_room(publication), _participation(publication)]


def as_files(
    data: TabularData,
    publication: Publication,
    words: Words,
    license_: str = LICENSE,
    longest: int = LONGEST,
) -> Iterator[tuple[str, str]]:
    """Names and contents of the files: one, or several of at most `longest` bytes each."""
    lines = [json.dumps(row, ensure_ascii=False) for row in _valid(data)]
    # The head is the same in all parts but for its name.
    head = _document(data, publication, words, license_, [])
    most = longest - len(head.encode())
    parts: list[list[str]] = [[]]
    size = 0
    for line in lines:
        more = len(line.encode()) + 4
        if parts[-1] and size + more > most:
            parts.append([])
            size = 0
        parts[-1].append(line)
        size += more
    for number, part in enumerate(parts, 1):
        name = f"{data.name}.tab" if number == 1 else f"{data.name}-{number}.tab"
        yield name, _document(data, publication, words, license_, part)


def _document(
    data: TabularData,
    publication: Publication,
    words: Words,
    license_: str,
    lines: Sequence[str],
) -> str:
    languages = [Words()] + ([words] if words.spoken != ENGLISH else [])
    head = {
        "license": license_,
        "description": {
            one.language: one_line(_marked(publication, one, data.describe(one)))
            for one in languages
        },
        "sources": _marked(
            publication,
            words,
            words("tab source", event=escape(_said(publication, publication.event.title, words)))
            + f" ({MADE_WITH})",
        ),
        "schema": {
            "fields": [
                {
                    "name": field.name,
                    "type": field.type,
                    "title": {
                        one.language: one_line(one(f"field {field.name}")) for one in languages
                    },
                }
                for field in data.fields
            ]
        },
    }
    written = json.dumps(head, ensure_ascii=False, indent=1)
    rows = ",\n  ".join(lines)
    return written.removesuffix("\n}") + f',\n "data": [\n  {rows}\n ]\n}}\n'


def _marked(publication: Publication, words: Words, text: str) -> str:
    if not publication.rehearsal:
        return text
    return words("two sentences", first=words("rehearsal"), second=text)


def one_line(text: str) -> str:
    """`text` as such data can have it: one line of at most 400 characters."""
    flat = _SEEN.sub("\ufffd", _LINE_ENDS.sub(" ", clean(text)).strip())
    return flat if len(flat) <= LONGEST_TEXT else flat[: LONGEST_TEXT - 1] + "…"


def _valid(data: TabularData) -> Iterator[list[Value]]:
    for row in data.rows:
        yield [_value(value) for _, value in zip(data.fields, row, strict=True)]


def _value(value: Value) -> Value:
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, Mapping):
        return {code: one_line(text) for code, text in value.items()}
    return value


def _titles(publication: Publication, item: str) -> dict[str, str]:
    """The titles of an initiative, or the name of a cluster, by language."""
    initiative = publication.event.by_number.get(item)
    titles = initiative.titles if initiative else {"en": publication.event.item_title(item)}
    known = {code.lower(): text for code, text in titles.items() if text}
    return {code: text for code, text in known.items() if _CODE.fullmatch(code)}


def _meanings(publication: Publication, words: Words) -> str:
    meanings = dict.fromkeys(one.meaning for one in publication.rounds if one.meaning)
    return words("list separator").join(_said(publication, one, words) for one in meanings)


def _said(publication: Publication, text: str, words: Words) -> str:
    """A text of the event in a sentence of these words: in their language, where it is in it."""
    return words.apart(publication.event.said(text, words.language))


def _earlier_fields(publication: Publication) -> tuple[Field, ...]:
    """A field for the numbers on earlier lists, where the event has had any."""
    return (Field("earlier_numbers", "string"),) if publication.event.earlier_lists else ()


def _earlier(publication: Publication, item: str) -> tuple[Value, ...]:
    """Its value: `24 (2020); 25 (2021)`, nothing for what is new."""
    event = publication.event
    found = [(number_in(event, name, item), name) for name in event.earlier_lists]
    said = "; ".join(f"{number} ({name})" for number, name in found if number)
    return (said or None,) if event.earlier_lists else ()


def _by_initiative(publication: Publication) -> TabularData:
    fields = (
        Field("round", "string"),
        Field("initiative", "string"),
        Field("later_number", "string"),
        Field("title", "localized"),
        Field("recommendation", "string"),
        Field("cluster", "string"),
        Field("rank", "number"),
        Field("tied", "boolean"),
        Field("votes", "number"),
        Field("unit", "string"),
        Field("share", "number"),
        Field("quartile", "number"),
        *_earlier_fields(publication),
    )

    def rows() -> Iterator[tuple[Value, ...]]:
        for result in publication.rounds:
            for line in result.ranking:
                known = publication.event.by_number.get(line.initiative)
                yield (
                    *(result.title, line.initiative, known.later_number or None if known else None),
                    _titles(publication, line.initiative),
                    *((known.recommendation, known.cluster or None) if known else (None, None)),
                    *(line.rank, line.tied, line.votes, publish_votes.UNIT[result.method]),
                    *(round(line.share, 6), line.quartile),
                    *_earlier(publication, line.initiative),
                )

    def describe(words: Words) -> str:
        title = _said(publication, publication.event.title, words)
        said = words("tab votes", event=title, meanings=_meanings(publication, words))
        return publish_votes.below(publication, words, said, meant=False)

    return TabularData("votes-by-initiative", describe, fields, tuple(rows()))


def _by_room(publication: Publication) -> TabularData:
    event = publication.event
    fields = (
        Field("day", "string"),
        Field("date", "string"),
        Field("round", "string"),
        Field("room", "string"),
        Field("room_language", "string"),
        Field("initiative", "string"),
        Field("votes", "number"),
        Field("unit", "string"),
        *_earlier_fields(publication),
    )
    methods = {one.round: one.method for one in publication.rounds}

    def rows() -> Iterator[tuple[Value, ...]]:
        for one in publication.counts:
            room = event.room(one.room) if one.room else None
            where = (room.name, room.language) if room else (None, None)
            date, title = event.day(one.day).date, event.round(one.round).title
            unit = publish_votes.UNIT[methods[one.round]]
            for item, number in one.votes.items():
                earlier = _earlier(publication, item)
                yield (one.day, date, title, *where, item, number, unit, *earlier)

    def describe(words: Words) -> str:
        title = _said(publication, event.title, words)
        said = words("tab rooms", event=title, meanings=_meanings(publication, words))
        return publish_votes.below(publication, words, said, meant=False)

    return TabularData("votes-by-room", describe, fields, tuple(rows()))


def _participation(publication: Publication) -> TabularData:
    fields = (
        Field("day", "string"),
        Field("date", "string"),
        Field("round", "string"),
        Field("rooms", "number"),
        Field("rooms_expected", "number"),
        Field("present", "number"),
        Field("ballots", "number"),
        Field("votes", "number"),
        Field("notes", "number"),
        Field("communities", "number"),
        Field("languages", "number"),
    )

    def of(day: str | None, date: str | None, found: Iterable[RoundResult]) -> Iterator[Row]:
        for one in found:
            yield (
                *(day, date, one.title, one.rooms, one.rooms_expected, one.present),
                *(one.ballots, one.votes, one.notes, one.communities, one.languages),
            )

    rows = [
        row
        for day in publication.event.days
        for row in of(day.key, day.date, publication.days[day.key])
    ]
    rows += of(None, None, publication.rounds)

    def describe(words: Words) -> str:
        return words("tab participation", event=_said(publication, publication.event.title, words))

    return TabularData("participation", describe, fields, tuple(rows))
