"""Text as the cells of a workbook hold it, escaped and in pieces; and what columns are called."""

from __future__ import annotations

import re
from functools import cache

LONGEST = 32_000
"""Characters a cell is given at most; Excel's own limit is 32,767 UTF-16 units."""


@cache
def letters(column: int) -> str:
    """What a spreadsheet calls its column `column`, counted from 1: `A`, `Z`, `AA`.

    openpyxl's own would have every process that reads workbooks load all of that library.
    """
    before, last = divmod(column - 1, 26)
    return (letters(before) if before else "") + chr(ord("A") + last)


_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
# Looks ahead only: in `_x0041_x0042_` one underscore ends a letter and begins the next.
_ESCAPABLE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def escape(text: str) -> str:
    """`text` for a cell: `_x0041_` typed by a person is not taken for an escaped letter."""
    return _ESCAPABLE.sub("_x005F_", text) if "_x" in text else text


def unescape(text: str) -> str:
    """What a cell that may hold escaped letters says (ECMA-376 part 1, 22.4.2.4)."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


# As `escape` makes them: each letter of such a run says what the one before it means.
_RUN = re.compile("_(?:x[0-9A-Fa-f]{4}_)+")
_LONGEST_RUN = 200


def pieces(text: str) -> list[str]:
    """An escaped text in pieces that a cell can hold.

    None begins within a pair of UTF-16 units, nor within an escaped letter: a program that saves
    the cells again would take both halves for something else.
    """
    found: list[str] = []
    start = 0
    while (end := _fitting(text, start)) < len(text):
        for run in _RUN.finditer(text, max(start, end - _LONGEST_RUN), end + len("x0041_")):
            if start < run.start() < end < run.end():
                end = run.start()
        found.append(text[start:end])
        start = end
    return [*found, text[start:]]


def _fitting(text: str, start: int) -> int:
    """Where the longest piece from `start` on ends."""
    units = 0
    for at in range(start, len(text)):
        units += 2 if ord(text[at]) > 0xFFFF else 1
        if units > LONGEST:
            return at
    return len(text)


# Blanks are between the words of a title as well.
_BETWEEN_PARTS = re.compile(r"[;\n,؛،；，、|]+")


def part_of(text: str, word: str) -> str:
    """The part of a list that has this word: `Global Council`; of numbers in it only that one."""
    for part in _BETWEEN_PARTS.split(text):
        words = part.split()
        if word.casefold() in part.casefold() and not all(map(_has_digit, words)):
            return " ".join(words)
    return word


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))
