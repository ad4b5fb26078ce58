"""Which lines of a text came and which went since it was another one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

AROUND = 3
"""So many lines stand around what is different."""

CAME, WENT, SAME, GAP = "+", "-", " ", "…"


@dataclass(frozen=True)
class ChangedLine:
    """A line: `sign` says whether it came, went, is the same, or lines are left out here.

    `number` is its place in the new text from 1; 0 where it is not in it.
    """

    sign: str
    number: int
    text: str = ""


def changes(old: str, new: str, around: int = AROUND) -> list[ChangedLine]:
    """The lines that differ, with some around them; nothing where both are the same."""
    if old == new:
        return []
    before, after = old.split("\n"), new.split("\n")
    start = _same(before, after)
    end = _same(before[start:][::-1], after[start:][::-1])
    # What is the same at both ends is most of it, and need not be compared line by line.
    skip = max(0, start - around)
    left = max(0, end - around)
    matcher = SequenceMatcher(
        None, before[skip : len(before) - left], after[skip : len(after) - left]
    )
    found: list[ChangedLine] = []
    for group in matcher.get_grouped_opcodes(around):
        if found:
            found.append(ChangedLine(GAP, 0))
        for step in group:
            found += _lines(step, before, after, skip)
    return found


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    same = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        same += 1
    return same


def _lines(
    step: tuple[str, int, int, int, int], before: Sequence[str], after: Sequence[str], skip: int
) -> Iterator[ChangedLine]:
    kind, from_old, to_old, from_new, to_new = step
    if kind == "equal":
        for at in range(from_new + skip, to_new + skip):
            yield ChangedLine(SAME, at + 1, after[at])
        return
    for at in range(from_old + skip, to_old + skip):
        yield ChangedLine(WENT, 0, before[at])
    for at in range(from_new + skip, to_new + skip):
        yield ChangedLine(CAME, at + 1, after[at])
