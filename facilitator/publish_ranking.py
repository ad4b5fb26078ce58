"""The ranking of a round as wikitext: a sortable table, and under it what a vote means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator import counting
from facilitator.counting import Ranked
from facilitator.publish_content import Publication
from facilitator.publish_pages import Block, Heading, link
from facilitator.publish_places import Subjects, anchor
from facilitator.results import RoundResult
from facilitator.wikitext import escape, isolated

COLOURS = {1: "#57bb8a", 2: "#8fd1b1", 3: "#c7e8d8", 4: "#eef8f3"}
"""By quarter of the list. The first two are those of the November 2020 report."""
INK = "#202122"
"""Letters on them: at least 6.8 to 1, also links, which would be too pale in their own blue."""


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
    rooms = words("rooms of", result.rooms_expected, rooms=result.rooms)
    lines = [words("facts", rooms=rooms, ballots=words("ballots", result.ballots), people=people)]
    question = publication.event.round(result.round).question
    if question:
        lines.insert(0, f"''{isolated(question)}''\n")
    if not result.method:
        lines += ["", words("no vote")]
    elif not result.votes:
        lines += ["", words("nobody voted"), "", _meaning(result, subjects)]
    else:
        lines += ["", *_table(publication, result, subjects), "", _meaning(result, subjects)]
        lines += [f"\n{remark}" for remark in _remarks(result, subjects)]
    lines += [f"\n[[File:{name}|frameless|center]]" for name in charts]
    yield Block((top,), "\n".join(lines))


def _meaning(result: RoundResult, subjects: Subjects) -> str:
    return f"'''{subjects.words('meaning', meaning=isolated(result.meaning))}'''"


def _table(publication: Publication, result: RoundResult, subjects: Subjects) -> Iterator[str]:
    words = subjects.words
    unit = "cluster" if result.on == "clusters" else "initiative"
    heads = [words("rank"), words(unit), words(f"votes {result.method}"), words("share")]
    heads += [words("mean")] if result.method == "score" else []
    heads.append(words("quartile"))
    yield '{| class="wikitable sortable"'
    yield "! " + " !! ".join(heads)
    for line in result.ranking:
        yield f'|- style="background: {COLOURS[line.quartile]}; color: {INK}"'
        rank = f"{line.rank}{'=' if line.tied else ''}"
        cells = [
            f'data-sort-value="{line.rank}" | {rank}',
            _title(publication, line, result, subjects),
            str(line.votes),
            _sorted(line.share, words("percent", n=words.number(line.share * 100, 1))),
        ]
        if result.method == "score":
            mean = counting.mean(line.votes, result.named.get(line.initiative, 0))
            cells.append("" if mean is None else _sorted(mean, words.number(mean, 1)))
        cells.append(str(line.quartile))
        yield "| " + " || ".join(cells)
    yield "|}"


def _sorted(number: float, shown: str) -> str:
    """A cell that a wiki sorts by its number, however that is written."""
    return f'data-sort-value="{number:.6f}" | {shown}'


def _title(publication: Publication, line: Ranked, result: RoundResult, subjects: Subjects) -> str:
    words, item = subjects.words, line.initiative
    label = f'<span style="color: {INK}; text-decoration: underline">{subjects.title(item)}</span>'
    known = publication.event.by_number.get(item)
    sure = known is None or known.is_verified(words.language)
    remark = "" if sure else f" <small>{words('aside', text=words('working title'))}</small>"
    return link(_first_told(publication, result.round, item, subjects), label) + remark


def _first_told(publication: Publication, round_key: str, item: str, subjects: Subjects) -> str:
    """The first section on an item: what was said of it on a day, or else its plan."""
    places = publication.places
    for note in publication.notes:
        place = places[note.session]
        if place.round == round_key and item in subjects.of_note(note):
            return anchor("said", round_key, place.day, item)
    return anchor("plan", round_key, item)


def _remarks(result: RoundResult, subjects: Subjects) -> Iterator[str]:
    words = subjects.words
    for tie in result.ties:
        if tie.crosses:
            items = words("list separator").join(map(escape, tie.initiatives))
            yield words("cut tie", places=result.places, items=items)
    if result.apart:
        yield words("apart", len(result.apart))
