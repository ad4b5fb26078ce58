"""Where words stand in a text, folded: case, accents, letter forms and digits do not matter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from facilitator.text import fold

Span = tuple[int, int]


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """As `fold`, remembered: the same titles are asked for with every key."""
    return fold(text)


def words_of(query: str) -> tuple[str, ...]:
    """The folded words of what somebody types."""
    return tuple(fold(query).split())


def rank(text: str, words: Sequence[str]) -> int | None:
    """How well all words are found: 0 from the start, 1 as they stand, 2 each begins a word, 3.

    None where one is missing. A number must be the whole number: `2` is not found in `12`.
    """
    whole = folded(text)
    if not all(_has(whole, word) for word in words):
        return None
    together = " ".join(words)
    if re.match(rf"{re.escape(together)}{_END if together[-1:].isdigit() else ''}", whole):
        return 0
    if len(words) > 1 and _has(whole, together):
        return 1
    if all(re.search(rf"\b{re.escape(word)}", whole) for word in words):
        return 2
    return 3


_END = r"(?!\d)"


@lru_cache(maxsize=1024)
def _pattern(word: str) -> re.Pattern[str]:
    before = r"(?<!\d)" if word[:1].isdigit() else ""
    after = _END if word[-1:].isdigit() else ""
    return re.compile(f"{before}{re.escape(word)}{after}")


def _has(whole: str, word: str) -> bool:
    return _pattern(word).search(whole) is not None


def spans(text: str, words: Sequence[str]) -> tuple[Span, ...]:
    """Where the words stand in `text`, as places in it, in order and not overlapping."""
    letters, places = [], []
    for place, char in enumerate(text):
        for letter in fold(char):
            letters.append(letter)
            places.append(place)
    whole = "".join(letters)
    found: list[Span] = []
    for word in words:
        for match in _pattern(word).finditer(whole):
            found.append((places[match.start()], places[match.end() - 1] + 1))
    return tuple(_joined(found))


def _joined(found: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
