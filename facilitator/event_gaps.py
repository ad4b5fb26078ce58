"""What a coordinator would want to know of an event before the day: what is missing, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from facilitator.clock import MINUTE
from facilitator.event import Event
from facilitator.event_texts import untranslated
from facilitator.language_names import is_known
from facilitator.prepared_talks import in_order, slot_key

END_OF_DAY = 24 * 60


@dataclass(frozen=True)
class Gap:
    """Something that is missing. `where` are keys of the parts it is about, the first one first.

    `part` is `rooms`, `agenda`, `rounds`, `initiatives`, `recommendations`, `clusters`, `words` or
    `talks`; `field` is what is to be filled in. Of titles and words they are languages.
    """

    code: str
    part: str
    field: str
    where: tuple[str, ...]

    @property
    def number(self) -> int:
        """In how many places."""
        return len(self.where)


def missing(event: Event) -> tuple[Gap, ...]:
    """Everything that is missing, by part and in the order in which one would fill it in."""
    found = (
        *_rooms(event),
        *_agenda(event),
        *_rounds(event),
        *_initiatives(event),
        *_talks(event),
    )
    return tuple(gap for gap in found if gap.where)


def ends_at(event: Event, day: str) -> int:
    """When the agenda of a day ends, in minutes after midnight (UTC)."""
    hour, _, minute = event.day(day).start.partition(":")
    return int(hour) * 60 + int(minute) + sum(item.minutes for item in event.agenda)


def untitled(
    event: Event,
    language: str,
    part: Literal["initiatives", "recommendations"] = "initiatives",
) -> tuple[str, ...]:
    """The initiatives, or the recommendations, that have no title in this language."""
    code = language.split("-")[0]
    return tuple(
        one.number
        for one in getattr(event, part)
        if not (one.titles.get(language) or one.titles.get(code))
    )


def room_languages(event: Event) -> tuple[str, ...]:
    """The languages that rooms speak, the most frequent first."""
    counts = Counter(room.language for room in event.rooms if room.language)
    return tuple(code for code, _ in counts.most_common())


def _rooms(event: Event) -> Iterator[Gap]:
    spoken = (one.key for one in event.rooms if one.language and not is_known(one.language))
    yield Gap("unknown_language", "rooms", "language", tuple(spoken))
    into = (one.key for one in event.rooms if not all(map(is_known, one.interpreted)))
    yield Gap("unknown_interpreted", "rooms", "interpreted", tuple(into))
    for code, field in (("no_facilitator", "facilitator"), ("no_note_taker", "note_taker")):
        where = tuple(room.key for room in event.rooms if not getattr(room, field))
        yield Gap(code, "rooms", field, where)
    names = Counter(room.name for room in event.rooms)
    same = tuple(room.key for room in event.rooms if names[room.name] > 1)
    yield Gap("same_name", "rooms", "name", same)


def _agenda(event: Event) -> Iterator[Gap]:
    without = tuple(one.key for one in event.agenda if one.kind == "breakout" and not one.round)
    yield Gap("no_round", "agenda", "kind", without)
    used = {one.round for one in event.agenda if one.kind == "breakout"}
    unused = [one.key for one in event.rounds if one.key not in used]
    last = tuple(one.key for one in event.agenda[-1:])
    yield Gap("round_unused", "agenda", "kind", last if unused else ())
    late = any(ends_at(event, day.key) > END_OF_DAY for day in event.days)
    yield Gap("past_midnight", "agenda", "minutes", last if late else ())


def _rounds(event: Event) -> Iterator[Gap]:
    without = tuple(one.key for one in event.rounds if not one.question)
    yield Gap("no_question", "rounds", "question", without)
    unsaid = tuple(one.key for one in event.rounds if one.vote and not one.vote.meaning)
    yield Gap("no_meaning", "rounds", "meaning", unsaid)


def _initiatives(event: Event) -> Iterator[Gap]:
    # Nobody can translate into a language that is a slip of the hand.
    spoken = tuple(filter(is_known, room_languages(event)))
    languages = tuple(code for code in spoken if untitled(event, code))
    yield Gap("no_title", "initiatives", "title", languages)
    languages = tuple(code for code in spoken if untitled(event, code, "recommendations"))
    yield Gap("no_recommendation_title", "recommendations", "title", languages)
    empty = tuple(one.letter for one in event.clusters if not one.initiatives)
    yield Gap("empty_cluster", "clusters", "cluster", empty)
    languages = tuple(code for code in spoken if untranslated(event, code))
    yield Gap("no_words", "words", "other", languages)


def _talks(event: Event) -> Iterator[Gap]:
    ordered = in_order(event)
    strange = (one.key for one in ordered if one.language and not is_known(one.language))
    yield Gap("unknown_language", "talks", "language", tuple(strange))
    yield Gap("talk_no_title", "talks", "title", tuple(t.key for t in ordered if not t.title))
    nobody = tuple(one.key for one in ordered if not one.speaker)
    yield Gap("talk_no_speaker", "talks", "speaker", nobody)
    length = {item.key: item.minutes * MINUTE for item in event.agenda}
    firsts: dict[tuple[str, str, str], str] = {}
    planned = Counter[tuple[str, str, str]]()
    for one in ordered:
        here = one.day, one.room, slot_key(event, one.slot)
        firsts.setdefault(here, one.key)
        planned[here] += one.planned
    over = tuple(key for at, key in firsts.items() if planned[at] > length.get(at[2], planned[at]))
    yield Gap("talks_over", "talks", "planned", over)
    nowhere = tuple(one.key for one in ordered if not slot_key(event, one.slot))
    yield Gap("talks_no_slot", "talks", "slot", nowhere)
