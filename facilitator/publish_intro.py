"""How a report begins: what event, who took part, what a count says and what it does not."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator import publish_votes
from facilitator.participation import Participation
from facilitator.publish_content import Publication
from facilitator.publish_pages import Block, Heading
from facilitator.publish_places import event_text
from facilitator.report_words import Words
from facilitator.wikitext import escape


def intro_blocks(publication: Publication, words: Words) -> Iterator[Block]:
    """The event's name, the numbers of all rounds, where its words are from, and who took part."""
    event = publication.event
    title = words("report title", event=event_text(event, event.title, words))
    days = [escape(words("day", day=day.key, date=words.day(day.date))) for day in event.days]
    lines = [words("report days", days=words("list separator").join(days)), ""]
    *_, whole = publication.participation or (None,)
    if whole is not None:
        lines += [_numbers(publication, whole, words), ""]
    if publication.taken:
        lines += [publish_votes.notes_here(publication, words, "report notes"), ""]
    if any(one.method for one in publication.rounds):
        lines += [f"'''{words('caution')}'''", ""]
    lines.append(words("report footnotes"))
    if event.sources:
        lines += [
            "",
            words("report sources"),
            *(f"* {event_text(event, s, words)}" for s in event.sources),
        ]
    yield Block((Heading(1, title),), "\n".join(lines))
    if whole is not None:
        yield Block(
            (Heading(2, words("participation"), "participation"),), _table(publication, words)
        )


def _numbers(publication: Publication, whole: Participation, words: Words) -> str:
    people = words("not counted") if whole.people is None else words("present", whole.people)
    said = [
        words("rooms sent", whole.expected, rooms=whole.rooms),
        people,
        publish_votes.counted(publication, words, ballots=whole.ballots),
        words("communities heard", len(whole.communities)),
        words("languages heard", len(whole.languages)),
    ]
    return words("label", name=words("report numbers"), value=words("list separator").join(said))


_HEADS = ("day", "rooms", "present", "ballots", "communities", "languages", "notes")


def _table(publication: Publication, words: Words) -> str:
    event = publication.event
    heads = [*(words(f"field {name}") for name in _HEADS), words("talks")]
    lines = ['{| class="wikitable"', "! " + " !! ".join(heads)]
    for one in publication.participation:
        day = words("all days")
        if one.day:
            day = escape(words("day", day=one.day, date=words.day(event.day(one.day).date)))
        cells = [
            *(day, f"{one.rooms} / {one.expected}"),
            "" if one.people is None else words.number(one.people),
            words.number(one.ballots),
            *(str(len(one.communities)), str(len(one.languages))),
            *(words.number(one.notes), f"{one.talks} / {one.talks_planned}"),
        ]
        lines += ["|-", "| " + " || ".join(cells)]
    return "\n".join([*lines, "|}"])
