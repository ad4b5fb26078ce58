"""Whom to look for in a file's bytes: names and addresses in each encoding they may stand in."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Collection, Iterable
from html import escape

from facilitator.people_record import Person

SHORTEST = 4
"""Shorter ones, in bytes, would be found anywhere."""


class Wanted:
    """What is looked for: as bytes in each encoding, with what it is (`n` a name, `a` an address).

    Capital and small letters are not told apart where they are ASCII.
    """

    def __init__(self, everybody: Iterable[Person]) -> None:
        self.needles: dict[bytes, tuple[str, int]] = {}
        self.longest = 1
        self.too_short = 0
        for at, person in enumerate(everybody):
            for kind, text in (("n", person.name), ("a", person.email)):
                if not text:
                    continue
                if len(text.encode("utf-8", "replace")) < SHORTEST:
                    self.too_short += 1
                for needle in _encoded(text):
                    self.needles.setdefault(needle, (kind, at))
        self.longest = max(map(len, self.needles), default=1)
        self._windows = {needle: _windows(needle) for needle in self.needles}
        self._all_windows = frozenset[int]().union(*self._windows.values())

    def only(self, who: Collection[tuple[str, int]]) -> Wanted:
        """The same for some of them."""
        some = Wanted(())
        some.needles = {needle: what for needle, what in self.needles.items() if what in who}
        some._windows = {needle: self._windows[needle] for needle in some.needles}
        some._all_windows = frozenset[int]().union(*some._windows.values())
        return some

    def within(self, data: bytes) -> set[tuple[str, int]]:
        """Who is found in some bytes."""
        data = data.lower()
        there = self._windows_in(data)
        return {
            what
            for needle, what in self.needles.items()
            if self._windows[needle] <= there and _stands_in(needle, data)
        }

    def _windows_in(self, data: bytes) -> set[int]:
        """Of the four bytes that follow each other anywhere, as numbers, those of what is wanted.

        Nearly everything that is not there lacks one of its own; only the rest is looked for.
        """
        found: set[int] = set()
        for shift in range(4):
            whole = (len(data) - shift) // 4 * 4
            if whole > 0:
                cast = memoryview(data)[shift : shift + whole].cast("I")
                found.update(self._all_windows.intersection(cast))
        return found


def _encoded(text: str) -> set[bytes]:
    forms = {unicodedata.normalize(form, text) for form in ("NFC", "NFD")} | {text}
    # As it stands in JSON and in the parts of a workbook.
    forms |= {escape(form) for form in forms}
    forms |= {form.encode("ascii", "backslashreplace").decode() for form in forms}
    found: set[bytes] = set()
    for form in forms:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1252"):
            try:
                found.add(form.encode(encoding).lower())
            except UnicodeEncodeError:
                continue
    return {needle for needle in found if len(needle) >= SHORTEST}


def _windows(needle: bytes) -> frozenset[int]:
    return frozenset(
        int.from_bytes(needle[at : at + 4], sys.byteorder) for at in range(len(needle) - 3)
    )


def _stands_in(needle: bytes, data: bytes) -> bool:
    """Whether it stands there, a single word of plain letters not within a longer one."""
    if not needle.isalpha():
        return needle in data
    at = data.find(needle)
    while at >= 0:
        around = data[at - 1 : at] + data[at + len(needle) : at + len(needle) + 1]
        if not any(bytes((one,)).isalpha() for one in around):
            return True
        at = data.find(needle, at + 1)
    return False
