"""The ranking of a round as wikitext: a sortable table, and under it what a vote means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from facilitator import counting, publish_votes
from facilitator.counting import Ranked
from facilitator.publish_content import Publication
from facilitator.publish_pages import Block, Heading, link
from facilitator.publish_places import Subjects, anchor, notes_of, of_event, said_in
from facilitator.publish_together import Together
from facilitator.report_words import ENGLISH, Words
from facilitator.results import RoundResult
from facilitator.wikitext import escape, isolated

COLOURS = {1: "#57bb8a", 2: "#8fd1b1", 3: "#c7e8d8", 4: "#eef8f3"}
"""By quarter of the list. The first two are those of the November 2020 report."""
INK = "#202122"
"""Letters on them: at least 6.8 to 1, also links, which would be too pale in their own blue."""

Told = Mapping[str, Mapping[str, str]]
"""By item and day the anchor of the section in which something is said of it."""

STAR = "<nowiki />*"
"""Beside a working title; what it means stands below the table."""


def ranking_blocks(
    publication: Publication,
    result: RoundResult,
    top: Heading,
    subjects: Subjects,
    charts: Sequence[str] = (),
) -> Iterator[Block]:
    """What rooms and people there were, the ranking, and what a vote means."""
    words = subjects.words
    people = words("not counted") if result.present is None else words("present", result.present)
    if result.present is not None and result.uncounted:
        people = words("present of some", result.uncounted, people=people)
    rooms = words("rooms of", result.rooms_expected, rooms=result.rooms)
    ballots = publish_votes.counted(publication, words, result.round, result.ballots)
    lines = [words("facts", rooms=rooms, ballots=ballots, people=people)]
    if publish_votes.of_absent(publication, result.round):
        lines[0] = words("two sentences", first=lines[0], second=words("survey how"))
    question = publication.event.round(result.round).question
    if question:
        lines.insert(0, f"''{_apart(publication, question, words)}''\n")
    meaning = [*_meaning(publication, result, subjects)]
    if not result.method:
        lines += ["", words("no vote")]
    elif not result.votes:
        lines += ["", words("nobody voted"), "", *meaning]
    else:
        lines += ["", *_table(publication, result, subjects), "", *meaning]
        for said in _explained(result, words):
            lines += ["", said]
        listed = [line.initiative for line in result.ranking]
        if not all(_is_sure(publication, item, words.language) for item in listed):
            lines += ["", f"<small>{STAR} {words('working title')}</small>"]
        lines += [f"\n{remark}" for remark in _remarks(result, subjects)]
    lines += [f"\n[[File:{name}|frameless|center]]" for name in charts]
    yield Block((top,), "\n".join(lines))


def _explained(result: RoundResult, words: Words) -> Iterator[str]:
    """What the words of the table and of all that follows mean."""
    yield words("quartile how")
    if result.places:
        yield words("cut how", places=result.places)


def _meaning(publication: Publication, result: RoundResult, subjects: Subjects) -> Iterator[str]:
    words = subjects.words
    said = words("caution")
    if result.meaning:
        meaning = publish_votes.meaning(result, words, lambda one: _apart(publication, one, words))
        said = words("two sentences", first=meaning, second=said)
    yield f"'''{said}'''"
    if points := publish_votes.points(publication, result, words):
        yield from ("", points)


def _apart(publication: Publication, text: str, words: Words) -> str:
    """What the event says, as an element of its own unless it is in the report's language."""
    said, language = said_in(publication.event, text, words)
    if language == words.spoken != ENGLISH:
        return of_event(said, language, words)
    return isolated(said, "" if language == words.spoken else language)


def _table(publication: Publication, result: RoundResult, subjects: Subjects) -> Iterator[str]:
    words = subjects.words
    unit = "cluster" if result.on == "clusters" else "initiative"
    heads = [words("rank"), words(unit), words(f"votes {result.method}"), words("share")]
    heads += [words("mean")] if result.method == "score" else []
    heads.append(words("quartile"))
    told = _told(publication, result.round, subjects)
    yield '{| class="wikitable sortable"'
    yield "! " + " !! ".join(heads)
    for line in result.ranking:
        yield f'|- style="background: {COLOURS[line.quartile]}; color: {INK}"'
        rank = counting.rank_sign(line.rank, tied=line.tied)
        cells = [
            f'data-sort-value="{line.rank}" | {rank}',
            _title(publication, line, result, subjects, told),
            _behind(line, result),
            _sorted(line.share, words("percent", n=words.number(counting.tenths(line.share), 1))),
        ]
        if result.method == "score":
            mean = counting.mean(line.votes, result.named.get(line.initiative, 0))
            cells.append("" if mean is None else _sorted(mean, words.number(mean, 1)))
        cells.append(str(line.quartile))
        yield "| " + " || ".join(cells)
    yield "|}"


def _is_sure(publication: Publication, item: str, language: str) -> bool:
    """Whether the title of an initiative in this language was found in a source."""
    known = publication.event.by_number.get(item)
    return known is None or known.is_verified(language)


def _sorted(number: float, shown: str) -> str:
    """A cell that a wiki sorts by its number, however that is written."""
    return f'data-sort-value="{number:.6f}" | {shown}'


def _title(
    publication: Publication, line: Ranked, result: RoundResult, subjects: Subjects, told: Told
) -> str:
    words, item = subjects.words, line.initiative
    label = _inked(subjects.title(item))
    remark = "" if _is_sure(publication, item, words.language) else f"&nbsp;{STAR}"
    days = told.get(item, {})
    if len(days) > 1:
        # The title leads to the first of them.
        others = words("list separator").join(
            link(name, _inked(escape(words("day short", day=day)))) for day, name in days.items()
        )
        remark += f" <small>{words('aside', text=words('notes of', days=others))}</small>"
    first = next(iter(days.values()), anchor("plan", result.round, item))
    return link(first, label) + remark


def _behind(line: Ranked, result: RoundResult) -> str:
    """The votes; they lead to the rooms that they are from."""
    if not line.votes:
        return str(line.votes)
    name = anchor("votes", result.round, line.initiative)
    return f'data-sort-value="{line.votes}" | {link(name, _inked(str(line.votes)))}'


def _inked(label: str) -> str:
    return f'<span style="color: {INK}; text-decoration: underline">{label}</span>'


def _told(publication: Publication, round_key: str, subjects: Subjects) -> Told:
    """The days on which something was said of each item, each with its section on that day."""
    found: dict[str, dict[str, str]] = {}
    index, together = publication.index, Together.of(publication, subjects, round_key)
    on = [subjects.of(about) for about in index.abouts]
    days = [publication.places[one].day for one in index.sessions]
    for at in notes_of(publication, round_key):
        day = days[index.of_session[together.lead(at)]]
        for item in on[index.of_about[at]]:
            of_item = found.setdefault(item, {})
            if day not in of_item:
                of_item[day] = anchor("said", round_key, day, item)
    return found


def _remarks(result: RoundResult, subjects: Subjects) -> Iterator[str]:
    words = subjects.words
    for tie in result.ties:
        if tie.crosses:
            items = words("list separator").join(map(escape, tie.initiatives))
            yield words("cut tie", places=result.places, items=items)
    if result.apart:
        yield words("apart", len(result.apart))
