"""Sign-ups for lightning talks, as people wrote them: on a wiki, in a form, a spreadsheet, a chat.

Which part of a line is the speaker says `talk_lines`, what the columns of a table are
`talk_table`, what of a page of a wiki is a sign-up `talk_wikitext`. Nothing that somebody wrote is
lost: what cannot be understood is an entry with the reason, and each entry has its lines as they
stood. A text is data: nothing in it is run, opened or fetched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Literal

from facilitator import chat_file
from facilitator.chat_text import is_saved, messages
from facilitator.event import Event
from facilitator.minutes_lines import UNSEEN, lines_of
from facilitator.reasons import Reason
from facilitator.talk_lines import read_lines
from facilitator.talk_parts import Line, without_number
from facilitator.talk_table import read_delimited
from facilitator.talk_values import Said, values
from facilitator.talk_wikitext import is_wikitext, read_page
from facilitator.text import clean, fold
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

Kind = Literal["table", "wikitext", "lines"]

MOST_ENTRIES = 2_000
MOST_BYTES = 1_000_000
"""Of a text, as UTF-8."""
MOST_LINES = 20_000
UNLIKELY = "signup_no_talk"
"""The reason of an entry that is a talk only if a person says so."""
TOO_MUCH = frozenset({"signup_too_many", "signup_too_big"})
"""The reasons of the entry that is all that was not read."""
LONGEST_TITLE, LONGEST_SPEAKER = 300, 150
"""In characters."""
_LONGEST_LINE = 2_000


@dataclass(frozen=True)
class SignUp:
    """One sign-up.

    `line` is where it begins in the text, from 1; `said` are its lines as they stood. Every other
    field is empty where nothing was said, or nothing that can be used. `language` is a code in
    small letters, `initiative` a number of the event's list, `planned` in milliseconds (None: not
    said), `link` begins with http. `reason` says what to mend before it is a talk, or why it is
    left out; None where all is well.
    """

    line: int
    title: str
    speaker: str
    initiative: str
    language: str
    planned: int | None
    link: str
    said: str
    reason: Reason | None


@dataclass(frozen=True)
class SignUps:
    """All sign-ups of a text, in their order, and as what it was read."""

    entries: tuple[SignUp, ...]
    kind: Kind


def read_file(path: Path) -> str:
    """The text of a file of sign-ups, in whatever encoding it was saved, for `read`.

    Raises `Refused` (`too_big`, `not_readable`).
    """
    return chat_file.read_file(path)


_MOST = QT_TRANSLATE_NOOP("Phrase", "{size} MB, {lines} lines")


def read(event: Event, text: str) -> SignUps:
    """The sign-ups of a text. Never raises.

    A table with a header is read as a table, anything with wiki markup as wikitext, rows with as
    many cells each as a table, and all else line by line, with who wrote it where it is a chat.
    Beyond `MOST_ENTRIES`, `MOST_BYTES` or `MOST_LINES` the rest of the text is one entry with the
    reason.
    """
    text = clean(text.removeprefix("\ufeff"))
    read_text, rest = _within(text)
    kind, found = _said(read_text)
    entries = list(_checked(event, islice(found, MOST_ENTRIES + 1)))
    if len(entries) > MOST_ENTRIES:
        line = entries[MOST_ENTRIES].line
        reason = Reason("signup_too_many", str(line), expected=str(MOST_ENTRIES))
        entries[MOST_ENTRIES:] = [_rest(text, line, reason)]
    elif rest:
        most = Phrase(_MOST, size=MOST_BYTES // 1_000_000, lines=MOST_LINES)
        reason = Reason("signup_too_big", str(rest), expected=most)
        entries.append(_rest(text, rest, reason))
    return SignUps(tuple(entries), kind)


def _said(text: str) -> tuple[Kind, Iterable[Said]]:
    table = read_delimited(text, header=True)
    if table is not None:
        return "table", table
    if is_wikitext(text):
        return "wikitext", read_page(text, MOST_ENTRIES)
    if is_saved(text):
        return "lines", read_lines(islice(_chat(text), MOST_ENTRIES + 1))
    table = read_delimited(text, header=False)
    if table is not None:
        return "table", table
    return "lines", read_lines(islice(_lines(text), MOST_ENTRIES + 1))


def _lines(text: str) -> Iterator[Line]:
    """The lines of a list; what is set in under a bullet belongs to it."""
    stood = text.split("\n")
    for line in lines_of(text):
        said = "\n".join(stood[line.at - 1 : line.at - 1 + line.count])
        words = without_number(line.text)
        made = _line(line.at, said, words)
        made.loose = line.indent < 0 and words == line.text
        yield made


def _chat(text: str) -> Iterator[Line]:
    """What people wrote in a chat, with their names."""
    stood = text.split("\n")
    for message in messages(text):
        for number, (at, words) in enumerate(message.lines):
            line = _line(at, stood[at - 1], without_number(words))
            line.named, line.loose, line.goes_on = message.name, True, number > 0
            yield line


def _line(at: int, said: str, text: str) -> Line:
    if len(text) <= _LONGEST_LINE:
        return Line(at, said, text)
    reason = Reason("signup_long", str(at), str(len(text)), str(LONGEST_TITLE))
    return Line(at, said, text[:LONGEST_TITLE], reason=reason)


def _checked(event: Event, found: Iterable[Said]) -> Iterator[SignUp]:
    """Each with its values, and with the reason where something is to be mended."""
    seen: dict[tuple[str, str], int] = {}
    for said in found:
        made = values(event, said)
        reason = made.reason
        title, speaker = said.title[:LONGEST_TITLE], said.speaker[:LONGEST_SPEAKER]
        line = str(said.line)
        if reason is None and not title:
            reason = Reason("signup_no_title", line)
        for text, most in ((said.title, LONGEST_TITLE), (said.speaker, LONGEST_SPEAKER)):
            if reason is None and len(text) > most:
                reason = Reason("signup_long", line, str(len(text)), str(most))
        first = seen.setdefault((_key(speaker), _key(title)), said.line) if title else said.line
        if first != said.line:
            reason = Reason("signup_twice", line, str(first))
        yield SignUp(
            said.line,
            title,
            speaker,
            made.initiative,
            made.language,
            made.planned,
            made.link,
            said.said,
            reason,
        )


def _key(text: str) -> str:
    return " ".join(fold(text).split())


def _within(text: str) -> tuple[str, int]:
    """The part of a text that is read, and the line, from 1, at which the rest begins; 0: none."""
    part = text
    data = text.encode("utf-8")
    if len(data) > MOST_BYTES:
        part = data[: data.rfind(b"\n", 0, MOST_BYTES) + 1].decode("utf-8")
    lines = part.split("\n", MOST_LINES)
    if len(lines) > MOST_LINES:
        part = part[: len(part) - len(lines[-1])]
    rest = text[len(part) :].strip()
    return part, part.count("\n") + 1 if rest else 0


def _rest(text: str, line: int, reason: Reason) -> SignUp:
    """All that was not read, from a line on."""
    said = "\n".join(text.split("\n")[line - 1 :])
    return SignUp(line, "", "", "", "", None, "", said.strip(UNSEEN + "\n"), reason)
