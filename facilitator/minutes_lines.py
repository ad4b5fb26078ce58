"""The lines of pasted minutes: without bullets, numbers and rules, and put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.text import ascii_digits, clean

UNSEEN = " \t\u00a0\u3000\u200b\ufeff"
_DOTS = "•·・･◦▪‣⁃●○■□▶→–—"
_BULLET = re.compile(
    rf"(?:[-+>]|--|[-=]>|[{_DOTS}]|\*{{1,4}}|#{{1,6}}|:{{1,4}})\s+|[{_DOTS}]|\*{{1,4}}(?=\S)"
)
_NUMBER = re.compile(r"\(?(\d{1,3})(?:[.)．）]\s+|、\s*)")
_LETTER = re.compile(r"\(?[^\W\d_][)）]\s+(?=\S)")
_RULE = re.compile(rf"[-=_*~#.:>\s{_DOTS}]+\Z")
ONLY_SUPPORT = re.compile(r"(?:[+＋]1?\s*)+\Z")


@dataclass
class Line:
    """A line without its bullet; `indent` is where its words begin, -1 where it has no bullet.

    `at` is where it begins in the text, from 1, `count` how many lines of the text it is.
    """

    text: str
    raw: str
    indent: int = -1
    number: int = 0
    after_blank: bool = False
    at: int = 0
    count: int = 1


def lines_of(pasted: str) -> Iterator[Line]:
    """The lines that have words, in their order.

    One that is set in under a bullet goes on with what stands beside the bullet.
    """
    return _joined_lines(_with_words(clean(pasted)))


def _with_words(text: str) -> Iterator[Line]:
    """Lines with words, without their bullets."""
    after_blank = False
    found: list[Line] = []
    for at, raw in enumerate(text.split("\n"), 1):
        bare = raw.strip(UNSEEN)
        if not bare or _RULE.match(bare):
            after_blank = True
            continue
        found.append(_bullet(raw, bare, after_blank))
        found[-1].at = at
        after_blank = False
    numbers = {line.number for line in found}
    for line in found:
        # A number that belongs to no list is a word: 21. November.
        alone = line.number > 1 and not {line.number - 1, line.number + 1} & numbers
        if alone:
            line.text, line.indent = line.raw.strip(UNSEEN), -1
        yield line


def _bullet(raw: str, bare: str, after_blank: bool) -> Line:
    if ONLY_SUPPORT.match(bare):
        return Line(bare, raw, after_blank=after_blank)
    start = raw.index(bare[0])
    number = _NUMBER.match(bare)
    if number is not None and number.end() < len(bare):
        line = Line(bare[number.end() :], raw, start + number.end(), 0, after_blank)
        line.number = int(ascii_digits(number[1]))
        return line
    letter = _LETTER.match(bare)
    if letter is not None:
        # It stays: other lines may speak of it, and alone it may be a word.
        return Line(bare, raw, start + letter.end(), 0, after_blank)
    bullet = _BULLET.match(bare)
    if bullet is None or bullet.end() == len(bare) or _is_bold(bare, bullet[0]):
        return Line(bare, raw, after_blank=after_blank)
    rest = bare[bullet.end() :].lstrip(UNSEEN)
    return Line(rest, raw, start + bullet.end(), 0, after_blank)


def _is_bold(bare: str, bullet: str) -> bool:
    """`**Decision:** we go on` begins with bold letters, not with a bullet."""
    return bullet.startswith("*") and not bullet[-1].isspace() and bullet in bare[len(bullet) :]


def _joined_lines(lines: Iterator[Line]) -> Iterator[Line]:
    last: Line | None = None
    parts: list[str] = []
    for line in lines:
        if last is not None and _goes_on(last, line):
            parts.append(line.text)
            continue
        if last is not None:
            yield _whole(last, parts)
        last, parts = line, [line.text]
    if last is not None:
        yield _whole(last, parts)


def _goes_on(bullet: Line, line: Line) -> bool:
    start = len(line.raw) - len(line.raw.lstrip(UNSEEN))
    return (
        bullet.indent > 0
        and line.indent < 0
        and not line.after_blank
        and 0 < start >= bullet.indent - 1
        and not ONLY_SUPPORT.match(line.text)
    )


def _whole(line: Line, parts: list[str]) -> Line:
    if len(parts) > 1:
        line.text = line.raw = " ".join(parts)
        line.count = len(parts)
    return line
