"""A note as it is typed: which parts of the text name initiatives, communities or a kind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import bidirectional, east_asian_width

from facilitator.event import Event, read_number
from facilitator.notes import KEY_COMMANDS, KIND_COMMANDS, KIND_SIGNS
from facilitator.reasons import Reason
from facilitator.text import fold, one_line

# `C#24`, `&#24;` and links are no tokens; Chinese has no blanks, so its letters may touch one.
_TOKEN = re.compile(r"(?<![0-9A-Za-z&/#＃])[#＃](\d+[A-Za-z]?)(?![0-9A-Za-z_])")
LEFT_TO_RIGHT_MARK = "\u200e"
"""Stands before a token in Arabic text while it is in a text field, never on disk."""

_ANY_TAG = re.compile(r"(?<![0-9A-Za-z&/#＃])[#＃](\d+[A-Za-z]?(?![0-9A-Za-z_])|\w+)")
_NUMBERED = re.compile(r"(?<![0-9A-Za-z&/#＃])[#＃](?=\d)")
_WHOLE_NUMBER = re.compile(_NUMBERED.pattern + r"\d+[A-Za-z]?")
_MARKED = re.compile("\u200e+(?=[#＃])")

_BLANKS = " \t\u00a0\u3000"
_BETWEEN = _BLANKS + "\n,;，；、،؛"
# What joined the first tags to the text says nothing without them.
_AFTER_TAGS = re.compile(r"^[\s,;:，；：、،؛]*(?:[-–—]\s+)?")
_CLOSING = {'"': '"', "＂": "＂", "“": "”", "„": "“", "«": "»", "「": "」"}
# A community that nobody named before: one word, or several in quotation marks.
_NAME = r"""(?:"([^"\n]{1,60})"|“([^”\n]{1,60})”|(\w(?:[\w.’'-]*\w)?))"""
_COMMUNITY = re.compile(rf"(?<!\S)[@＠]{_NAME}(?=[:：]?(?:\s|\Z))")
_SIGNS = frozenset(KIND_SIGNS) | frozenset("/／+＋")
_LONGEST_QUERY = 60
_LONGEST_NAMED = 24
GENERAL = "0"
"""Typed as `#0`: on no initiative."""

KEY = "key"
"""What `kind_typed` answers for `/k`: no kind, but that it is a key note."""

_COMMAND = re.compile(r"[/／][^\W\d_]\w{0,11}(?=\s)")
# An input method set to full width writes `／ｉ`.
_HALF_WIDTH = {sign + 0xFEE0: sign for sign in range(0x21, 0x7F)}


@dataclass(frozen=True)
class Token:
    """A known `#24` in a text, from `start` to `end`; `number` is `0` for General."""

    start: int
    end: int
    number: str


@dataclass(frozen=True)
class Tagged:
    """A text read for its tags. `initiatives` and `community` are None where no tag says them."""

    text: str
    initiatives: tuple[str, ...] | None
    community: str | None
    at_edge: bool
    """Whether a `#24` stands at the start or the end."""


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


def read_tags(event: Event, text: str, communities: Iterable[str] = ()) -> Tagged:
    """What the tags in `text` say, and the text as it is kept.

    Tags at the very start and the very end go; one inside the sentence stays as it was written,
    and counts as well; beside such a one, those at the end stay too. Numbers that are not on the
    list are text.
    """
    text = without_marks(text)
    found = tokens(event, text)
    name, places = _community_in(text, communities)
    spans = [(token.start, token.end) for token in found] + places
    start = _end_of_first_tags(text, dict(spans))
    end = _start_of_last_tags(text, {last: first for first, last in spans}, start)
    at_edge = any(token.end <= start or token.start >= end for token in found)
    if any(start <= t.start < end for t in found) and any(t.start >= end for t in found):
        # "Compare #24 with #31": the last one belongs to the sentence as the other does.
        end = len(text)
    head = _AFTER_TAGS.sub("", text[start:end]) if start else text[start:end]
    kept = head.rstrip() if found or name else head
    numbers = tuple(dict.fromkeys(t.number for t in found if t.number != GENERAL))
    return Tagged(kept, numbers if found else None, name, at_edge)


def unknown_tags(event: Event, text: str) -> list[tuple[int, int, Reason]]:
    """Where `text` has `#99` or `#word` that names nothing on the list, and what would work."""
    known = {token.start for token in tokens(event, text)}
    found = []
    for match in _ANY_TAG.finditer(text):
        if match.start() in known:
            continue
        number = read_number(match[1])
        reason = event.why_unknown(number, one_line(number, _LONGEST_NAMED))
        found.append((match.start(), match.end(), reason))
    return found


def with_marks(text: str) -> str:
    """`text` with a left-to-right mark before each `#24` that stands after right-to-left letters.

    Only for a text field: without the mark, Unicode shows the number's sign on its other side.
    """
    made: list[str] = []
    for line in without_marks(text).split("\n"):
        turns = next((i for i, c in enumerate(line) if bidirectional(c) in ("R", "AL")), len(line))
        made.append(line[:turns] + _NUMBERED.sub(LEFT_TO_RIGHT_MARK + "\\g<0>", line[turns:]))
    return "\n".join(made)


def isolated(text: str) -> str:
    """`text` for painting: each `#24` reads from left to right between right-to-left letters."""
    if text.isascii():
        return text
    return _WHOLE_NUMBER.sub("\u2066\\g<0>\u2069", without_marks(text))


def without_marks(text: str) -> str:
    """`text` without the marks that only a text field needs."""
    return _MARKED.sub("", text)


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


def after_tags(event: Event, text: str) -> int:
    """Where the words of `text` begin: after its tags, such as `#24` and `@Kenya`.

    There a sign is the kind as it is at the very start; 0 where there is no tag.
    """
    spans = {token.start: token.end for token in tokens(event, text)}
    spans.update(match.span() for match in _COMMUNITY.finditer(text))
    end = _end_of_first_tags(text, spans)
    between = _AFTER_TAGS.match(text[end:]) if end else None
    return end + (between.end() if between else 0)


def kind_typed(text: str, cursor: int, local: dict[str, str] | None = None) -> tuple[str, str]:
    """The kind that the text before `cursor` stands for, and the sign; two empty texts if none.

    `local` holds commands in the language of the interface, for example `/ف`. `/k` is `KEY`.
    """
    typed = text[:cursor]
    if typed in KIND_SIGNS:
        return KIND_SIGNS[typed], typed
    if typed.startswith(("/", "／")) and typed.endswith(tuple(_BLANKS)):
        kind = command_kind(typed[:-1], local)
        if kind:
            return kind, typed
    return "", ""


def commands(local: dict[str, str] | None = None) -> dict[str, str]:
    """Every command by what is typed, with those of the interface's language."""
    return {**(local or {}), **KIND_COMMANDS, **dict.fromkeys(KEY_COMMANDS, KEY)}


def command_kind(word: str, local: dict[str, str] | None = None) -> str:
    """The kind (or `KEY`) that a command such as `/i` or `／想法` stands for; empty if none."""
    return commands(local).get(word.translate(_HALF_WIDTH).casefold(), "")


def unknown_command(text: str, expected: str, local: dict[str, str] | None = None) -> Reason | None:
    """That `text` begins with a command there is not, such as `/x late`: it stays as text."""
    found = _COMMAND.match(f"{text} ")
    if found is None or command_kind(found[0], local):
        return None
    return Reason("unknown_command", found=found[0], expected=expected)


def kind_pasted(text: str, local: dict[str, str] | None = None) -> tuple[str, str]:
    """The same for a whole text that was pasted: what its beginning would have been, typed."""
    if text[:1] not in KIND_SIGNS and text[:1] not in ("/", "／"):
        return "", ""
    longest = max(len(command) for command in commands(local))
    for cursor in range(1, min(len(text), longest + 1) + 1):
        kind, sign = kind_typed(text, cursor, local)
        if kind:
            return kind, sign
    return "", ""


def without_quotes(text: str, sign: str) -> str:
    """A quote typed with the mark `sign`, which set the kind: its partner at the end goes, too.

    Where the partner stands inside the text, both are words of it: `"Never" said Maria`.
    """
    closing = _CLOSING.get(sign, "")
    partner = _partner(text, sign, closing) if closing else -1
    if partner < 0:
        return text
    return text[:-1] if partner == len(text) - 1 else sign + text


def _partner(text: str, sign: str, closing: str) -> int:
    """Where the mark stands that closes one before `text`; -1 where there is none."""
    if sign == closing:
        return text.find(closing) if text.count(closing) % 2 else -1
    depth = 1
    for at, letter in enumerate(text):
        depth += (letter == sign) - (letter == closing)
        if not depth:
            return at
    return -1


def known_community(words: str, known: Iterable[str]) -> str | None:
    """The known community that `words` spell out, if no longer name begins so."""
    wanted = fold(words)
    names = [name for name in known if fold(name).startswith(wanted)]
    exact = [name for name in names if fold(name) == wanted]
    return exact[0] if exact and len(names) == len(exact) else None


def only_community(text: str) -> str:
    """The community that is all there is in `text`: of the next note; empty if there is more."""
    match = _COMMUNITY.fullmatch(text.strip())
    return next(filter(None, match.groups())) if match else ""


def has_words(text: str) -> bool:
    """Whether more than signs is in `text`."""
    return any(letter not in _SIGNS and not letter.isspace() for letter in text)


def new_community(text: str) -> tuple[str, str]:
    """The text without a community at its start or its end, and that one; empty if none is there.

    For names that nobody used before, which `read_tags` cannot know.
    """
    found = list(_COMMUNITY.finditer(text))
    for match in (*found[:1], *found[-1:]):
        name = next(filter(None, match.groups()))
        if match.start() == 0 and (rest := text[match.end() :].lstrip(":：").strip()):
            return rest, name
        if match.end() == len(text) and match.start():
            return text[: match.start()].rstrip(), name
    return text, ""


def _community_in(text: str, known: Iterable[str]) -> tuple[str | None, list[tuple[int, int]]]:
    """The known community that `text` names as `@Ghana`, and where it does."""
    for name in sorted(known, key=len, reverse=True):
        pattern = re.compile(rf"(?<!\S)[@＠]{re.escape(name)}(?!\w)", re.IGNORECASE)
        places = [match.span() for match in pattern.finditer(text)]
        if places:
            return name, places
    return None, []


def _end_of_first_tags(text: str, ends: dict[int, int]) -> int:
    """Where the tags at the start of `text` end; 0 if it does not begin with one."""
    end, at = 0, len(text) - len(text.lstrip())
    while at in ends:
        after = text[ends[at] :]
        if after and not _may_touch(after[0]) and after[0] not in ":：":
            break
        end = ends[at]
        at = len(text) - len(after.lstrip(_BETWEEN))
    return end


def _start_of_last_tags(text: str, starts: dict[int, int], least: int) -> int:
    """Where the tags at the end of `text` begin; its length if it does not end with one."""
    end, at = len(text), len(text.rstrip())
    while at in starts and starts[at] >= least:
        before = text[: starts[at]]
        if before and not _may_touch(before[-1]):
            break
        end = starts[at]
        at = len(before.rstrip(_BETWEEN))
    return end


def _may_touch(letter: str) -> bool:
    """Whether a tag at the edge may stand next to this: Chinese has no blanks."""
    return letter in _BETWEEN or letter.isspace() or east_asian_width(letter) == "W"
