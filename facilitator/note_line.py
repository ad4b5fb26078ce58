"""A note as it is typed: which parts of the text name initiatives, communities or a kind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from facilitator.event import Event, read_number
from facilitator.notes import KIND_COMMANDS, KIND_SIGNS
from facilitator.text import fold

# `C#24`, `&#24;` and links are no tokens; Chinese has no blanks, so its letters may touch one.
_TOKEN = re.compile(r"(?<![0-9A-Za-z&/#＃])[#＃](\d+[A-Za-z]?)(?![0-9A-Za-z_])")
LEFT_TO_RIGHT_MARK = "\u200e"
"""May stand before a token in Arabic text; it goes with the token."""

_BLANKS = " \t\u00a0\u3000"
_CLOSES_UP = ".,;:!?)]}،؛؟。，；：！？）」”’»"
_CLOSING = {'"': '"', "“": "”", "„": "“", "«": "»", "「": "」"}
_LONGEST_QUERY = 60
GENERAL = "0"
"""Typed as `#0`: on no initiative."""


@dataclass(frozen=True)
class Token:
    """A known `#24` in a text, from `start` to `end`; `number` is `0` for General."""

    start: int
    end: int
    number: str


@dataclass(frozen=True)
class Query:
    """What a person is asking for at the cursor: the sign `#` or `@`, where it is, the words."""

    sign: str
    start: int
    words: str


def tokens(event: Event, text: str) -> list[Token]:
    """The tokens in `text` that name an initiative on the list, or General."""
    found = []
    for match in _TOKEN.finditer(text):
        number = read_number(match[1]).lstrip("0") or GENERAL
        if number == GENERAL or number in event.by_number:
            found.append(Token(match.start(), match.end(), number))
    return found


def take_tokens(event: Event, text: str) -> tuple[str, tuple[str, ...] | None]:
    """The text without its tokens, and the initiatives they name; None when there was no token.

    Numbers that are not on the list stay in the text.
    """
    found = tokens(event, text)
    if not found:
        return text, None
    for token in reversed(found):
        text = _without(text, token.start, token.end)
    numbers = dict.fromkeys(token.number for token in found if token.number != GENERAL)
    return text, tuple(numbers)


def take_community(text: str, known: Iterable[str]) -> tuple[str, str | None]:
    """The text without the `@Ghana` that names a known community, and that community."""
    for name in sorted(known, key=len, reverse=True):
        pattern = rf"(?<!\S)[@＠]{re.escape(name)}(?!\w)"
        match = re.search(pattern, text, re.IGNORECASE)
        if match:
            return _without(text, match.start(), match.end()), name
    return text, None


def query_at(text: str, cursor: int) -> Query | None:
    """What is being asked at `cursor`, if the text before it is `#` or `@` and then words."""
    line = text.rfind("\n", 0, cursor) + 1
    start = max(text.rfind(sign, line, cursor) for sign in "#＃@＠")
    if start < 0 or cursor - start > _LONGEST_QUERY:
        return None
    sign = "#" if text[start] in "#＃" else "@"
    words = text[start + 1 : cursor]
    before = text[start - 1] if start > line else " "
    if words[:1].isspace() or (before.isascii() and (before.isalnum() or before in "&/#@._-")):
        return None
    # A number ends with the first blank; a title may have several words.
    if sign == "#" and words[:1].isdecimal() and not re.fullmatch(r"\d+[A-Za-z]?", words):
        return None
    return Query(sign, start, words)


def kind_typed(text: str, cursor: int, local: dict[str, str] | None = None) -> tuple[str, str]:
    """The kind that the text before `cursor` stands for, and the sign; two empty texts if none.

    `local` holds commands in the language of the interface, for example `/ف`.
    """
    typed = text[:cursor]
    if typed in KIND_SIGNS:
        return KIND_SIGNS[typed], typed
    if typed.endswith(tuple(_BLANKS)):
        word = typed[:-1].casefold()
        kind = {**(local or {}), **KIND_COMMANDS}.get(word)
        if kind:
            return kind, typed
    return "", ""


def without_closing_quote(text: str, sign: str) -> str:
    """A quote typed as `"…"`: its first mark set the kind, so the last one has no partner."""
    closing = _CLOSING.get(sign, "")
    if closing and text.endswith(closing) and text.count(closing) % 2 and sign not in text[:-1]:
        return text[: -len(closing)]
    return text


def known_community(words: str, known: Iterable[str]) -> str | None:
    """The known community that `words` spell out, if no longer name begins so."""
    wanted = fold(words)
    names = [name for name in known if fold(name).startswith(wanted)]
    exact = [name for name in names if fold(name) == wanted]
    return exact[0] if exact and len(names) == len(exact) else None


def _without(text: str, start: int, end: int) -> str:
    """Take out a part and the blanks that only it needed."""
    if text[:start].endswith(LEFT_TO_RIGHT_MARK):
        start -= 1
    before, after = text[:start].rstrip(_BLANKS), text[end:].lstrip(_BLANKS)
    had_blank = len(before) < start or len(after) < len(text) - end
    at_edge = not before or before.endswith("\n") or not after or after.startswith("\n")
    if had_blank and not at_edge and after[0] not in _CLOSES_UP:
        return f"{before} {after}"
    return before + after
