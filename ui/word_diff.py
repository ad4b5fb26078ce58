"""Which words of two texts differ; in scripts without spaces, which characters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

# Chinese, Japanese and Thai (with Lao, Khmer and Burmese): one sign at a time. A base letter keeps
# the marks that stand on it. Everything else: a word, or a sign, or the space between.
_ALONE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3"
)
_WORD = "\\w\u0300-\u036f\u064b-\u0655\u0900-\u0903\u093a-\u094f\u200c\u200d'’-"
_TOKEN = re.compile(
    rf"[{_ALONE}\U00020000-\U0003ffff][{_MARKS}]*|\s+|(?:(?![{_ALONE}])[{_WORD}])+|.", re.DOTALL
)

_ENDS = frozenset(".!?…。！？؟।\n")

Span = tuple[int, int]

# Comparing longer texts word by word would keep the window waiting.
_MOST = 4000


def differences(here: str, there: str) -> tuple[list[Span], list[Span]]:
    """The parts of each text, as (start, length), that the other does not have there."""
    ours, theirs = _TOKEN.findall(here), _TOKEN.findall(there)
    if len(ours) + len(theirs) > _MOST:
        return _by_ends(here, there)
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    blocks = list(matcher.get_opcodes())
    mine: list[Span] = []
    others: list[Span] = []
    for at, (kind, a, b, c, d) in enumerate(blocks):
        between = 0 < at < len(blocks) - 1
        if kind != "equal" or (between and _is_little(ours[a:b])):
            _add(mine, ours, a, b)
            _add(others, theirs, c, d)
    return _joined(mine, here), _joined(others, there)


def _is_little(tokens: Sequence[str]) -> bool:
    """A word or two that happen to be the same inside a changed sentence help nobody."""
    words = [token for token in tokens if token.strip()]
    return len(words) <= 2 and not any(token in _ENDS for token in words)


def _add(spans: list[Span], tokens: Sequence[str], first: int, last: int) -> None:
    if first < last:
        start = sum(map(len, tokens[:first]))
        spans.append((start, sum(map(len, tokens[first:last]))))


def _joined(spans: Sequence[Span], text: str) -> list[Span]:
    """Parts with nothing but spaces between them become one; spaces at the ends stay bare."""
    joined: list[Span] = []
    for start, length in spans:
        if joined and not text[sum(joined[-1]) : start].strip():
            joined[-1] = (joined[-1][0], start + length - joined[-1][0])
        else:
            joined.append((start, length))
    bare = []
    for start, length in joined:
        part = text[start : start + length]
        kept = part.strip()
        if kept:
            bare.append((start + part.index(kept), len(kept)))
    return bare


def _by_ends(here: str, there: str) -> tuple[list[Span], list[Span]]:
    """Of very long texts: all between what both begin with and what both end with."""
    shortest = min(len(here), len(there))
    first = next((n for n in range(shortest) if here[n] != there[n]), shortest)
    last = next(
        (n for n in range(shortest - first) if here[-1 - n] != there[-1 - n]), shortest - first
    )
    spans = [(first, len(text) - first - last) for text in (here, there)]
    mine, others = ([span] if span[1] > 0 else [] for span in spans)
    return mine, others
