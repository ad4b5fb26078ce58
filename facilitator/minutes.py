"""Minutes that somebody pastes: lines of a pad, a mail or a document, read as notes.

Bullets, numbers of a list, footnote marks and marks of support are signs, not words; a line that
names an initiative and nothing else is a heading over what follows. No word is ever lost: each is
in the text of an entry, or is the community it came from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from facilitator import note_line
from facilitator.event import Event
from facilitator.minutes_headings import Headings
from facilitator.minutes_lines import ONLY_SUPPORT, UNSEEN, lines_of
from facilitator.notes import Draft
from facilitator.script import language_of
from facilitator.support_marks import read_note

_FOOTNOTE = re.compile(r"[ \t]?\[\d{1,3}\](?=[\s.,;:!?…)\]\[]|\Z)|\[\d{1,3}\]\s?")
_PLUS_ONE = re.compile(r"(?:\s+[+＋]1)+\s*\Z")
_CLOSING = {'"': '"', "＂": "＂", "“": "”", "„": "“”", "«": "»", "「": "」"}
_ENDS = frozenset(".!?…。！？؟।:")


@dataclass(frozen=True)
class Entry:
    """What a part of pasted minutes would become.

    A `heading` becomes no note: it says on which initiatives the next ones are.
    """

    draft: Draft
    heading: bool = False


@dataclass(frozen=True)
class Usual:
    """What a note has where its line says nothing; `latin` is for `script.language_of`."""

    initiatives: tuple[str, ...] = ()
    language: str = ""
    interpreted: bool = False
    latin: str = "en"


@dataclass
class _Reading:
    event: Event
    usual: Usual
    known: dict[str, str]
    local: Mapping[str, str]
    on: tuple[str, ...]
    community: str = ""
    entries: list[Entry] = field(default_factory=list)

    def know(self, names: Iterable[str]) -> None:
        """Look for these communities from now on."""
        self.known.update((f"@{name.lower()}", name) for name in names)


def read(
    event: Event,
    pasted: str,
    usual: Usual = Usual(),
    known: Iterable[str] = (),
    local: Mapping[str, str] | None = None,
) -> list[Entry]:
    """The entries of pasted minutes in their order.

    `known` are communities that may be named in a line, `local` the commands for kinds in the
    language of the interface.
    """
    reading = _Reading(event, usual, {}, local or {}, usual.initiatives)
    reading.know(known)
    headings = Headings(event)
    for line in lines_of(pasted):
        named = headings.named_by(line.text) or headings.named_by(line.raw)
        if named is not None:
            reading.on = usual.initiatives if named.ends else named.initiatives
            reading.community = ""
            language = language_of(named.text, usual.language, usual.latin)
            draft = Draft(named.text, initiatives=reading.on, language=language)
            reading.entries.append(Entry(draft, heading=not named.ends))
        elif ONLY_SUPPORT.match(line.text) and _supported(reading, line.text):
            continue
        else:
            _take(reading, line.text)
    return _with_empty_headings(reading.entries)


def count(entries: Sequence[Entry]) -> int:
    """How many notes these would become."""
    return sum(not entry.heading for entry in entries)


def joined(first: Draft, second: Draft) -> Draft:
    """One note of two: a sentence that goes on stays on its line."""
    goes_on = first.text[-1:] not in _ENDS and second.text[:1].islower()
    text = f"{first.text}{' ' if goes_on else chr(10)}{second.text}"
    return replace(
        first,
        text=text,
        kind=first.kind if first.kind != "point" else second.kind,
        initiatives=tuple(dict.fromkeys((*first.initiatives, *second.initiatives))),
        language=_language_of_both(text, first.language, second.language),
        community=first.community or second.community,
        support=first.support + second.support,
        key=first.key or second.key,
    )


def _language_of_both(text: str, first: str, second: str) -> str:
    """That of the two which most letters of the joined text are in."""
    first, second = first or second, second or first
    if first == second:
        return first
    found = language_of(text, first)
    return found if found in (first, second) else language_of(text, second)


def _take(reading: _Reading, words: str) -> None:
    """Read a line as a note; one that is only tags says where the next ones go."""
    usual = reading.usual
    text = _FOOTNOTE.sub("", words).strip(UNSEEN) or words
    kind, key, text = _kind(text, reading.local)
    text, ones = _plus_ones(text)
    text, initiatives, community, support = _tags(reading, text)
    if kind == "point":  # `#24 !late`
        kind, starred, text = _kind(text, reading.local)
        key = key or starred
    if not text and (initiatives is not None or community):
        reading.on = reading.on if initiatives is None else initiatives
        reading.community = community or reading.community
        draft = Draft(
            words,
            initiatives=reading.on,
            language=language_of(words, usual.language, usual.latin),
            community=reading.community,
        )
        reading.entries.append(Entry(draft, heading=True))
        return
    text = text or words
    if kind == "quote":
        text = _without_quotes(text)
    draft = Draft(
        text,
        kind,
        reading.on if initiatives is None else initiatives,
        language_of(text, usual.language, usual.latin),
        usual.interpreted,
        community or reading.community,
        support + ones,
        key,
    )
    reading.entries.append(Entry(draft))


def _tags(reading: _Reading, text: str) -> tuple[str, tuple[str, ...] | None, str, int]:
    """The text without its tags and marks; initiatives (None: none named), community, support."""
    tags, support = read_note(reading.event, text, _named_in(text, reading.known))
    community = tags.community or ""
    if community:
        reading.know([community])
    return tags.text.strip(UNSEEN), tags.initiatives, community, support


def _named_in(text: str, known: Mapping[str, str]) -> list[str]:
    """Those of the communities that may be named: each is looked for, and there are many lines."""
    if "@" not in text and "＠" not in text:
        return []
    lower = text.lower().replace("＠", "@")
    return [name for tag, name in known.items() if tag in lower]


def _kind(text: str, local: Mapping[str, str]) -> tuple[str, bool, str]:
    """The kind by its first sign or command, whether it is a key note, and the text without."""
    kind, key = "point", False
    while True:
        found, sign = note_line.kind_pasted(text, dict(local))
        if not found or (found == "quote" and sign in _CLOSING and not _is_quoted(text, sign)):
            return kind, key, text
        if found != note_line.KEY and (sign == "¿" or sign in _CLOSING):
            return found, key, text  # `¿quién?` is how it is written; quotes go later
        rest = text[len(sign) :].strip(UNSEEN)
        if not rest:
            return kind, key, text
        if found != note_line.KEY:
            return found, key, rest
        key, text = True, rest


def _is_quoted(text: str, sign: str) -> bool:
    """Whether all of a text stands in quotation marks, its tags and marks of support aside."""
    last = re.sub(r"(?:\s*(?:[+＋]+1?|[#＃]\w+|[@＠]\w+))+\s*\Z", "", text)
    inside = last[1:-1]
    return len(last) > 2 and last[-1] in _CLOSING[sign] and not set(inside) & {sign, last[-1]}


def _without_quotes(text: str) -> str:
    if text[:1] in _CLOSING and text[-1:] in _CLOSING[text[0]] and len(text) > 2:
        return text[1:-1].strip(UNSEEN) or text
    return text


def _plus_ones(text: str) -> tuple[str, int]:
    found = _PLUS_ONE.search(text)
    if found is None or not text[: found.start()].strip(UNSEEN):
        return text, 0
    return text[: found.start()], found[0].count("1")


def _supported(reading: _Reading, marks: str) -> bool:
    """Marks on a line of their own are for the note before; False where there is none."""
    if not reading.entries or reading.entries[-1].heading:
        return False
    last = reading.entries[-1]
    more = marks.count("+") + marks.count("＋")
    reading.entries[-1] = Entry(replace(last.draft, support=last.draft.support + more))
    return True


def _with_empty_headings(entries: list[Entry]) -> list[Entry]:
    """A heading over nothing is a note: else its words would be nowhere."""
    made = list(entries)
    for place, entry in enumerate(entries):
        following = entries[place + 1] if place + 1 < len(entries) else None
        if entry.heading and (following is None or following.heading):
            made[place] = Entry(entry.draft)
    return made
