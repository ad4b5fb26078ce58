"""Needs that a form let people tick, saved with a column for each: `What do you need? [Childcare]`.

A cell says `yes`, `x`, `1`, `TRUE` or `Checked`, or repeats what is asked in its column; or no, or
nothing. A column with ticks has nothing else: other words in it are not understood, as nobody can
tell whether they say yes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from facilitator.registration_words import (
    NEEDS,
    Answer,
    access_in,
    answer,
    is_whole_answer,
    spaced,
)
from facilitator.table_columns import Columns
from facilitator.table_file import Line, TableFile

_OPTION = re.compile(
    r"(?P<stem>.*\S)\s*(?:\[(?P<square>[^\[\]]+)\]|\((?P<round>[^()]+)\)"
    r"|(?:\s[-–—|>]\s|[:：/?？])\s*(?P<behind>[^:：/?？]*\w[^:：/?？]*))\s*"
)


def options(headers: Sequence[str]) -> dict[int, str]:
    """What is asked in each column, where several ask one question: `Childcare`, by its place."""
    found = {at: _OPTION.fullmatch(text.strip()) for at, text in enumerate(headers)}
    stems = Counter(spaced(one["stem"]) for one in found.values() if one)
    return {
        at: (one["square"] or one["round"] or one["behind"]).strip()
        for at, one in found.items()
        if one and stems[spaced(one["stem"])] > 1
    }


def tick(cell: str, names: Iterable[str]) -> Answer:
    """What a cell says as a tick and nothing more, in a column of these names; else empty."""
    if is_whole_answer(cell):
        return answer(cell)
    said = spaced(cell)
    repeats = said.strip() and said in map(spaced, names)
    return "yes" if repeats and answer(cell) != "no" else ""


class Ticks:
    """The columns of a table that are ticked; `asked` says for those of other needs what for.

    Where nobody can say no, what is left open by somebody who ticked another one is not needed.
    """

    def __init__(self, table: TableFile, columns: Columns) -> None:
        self._options = options(table.headers)
        self._headers = table.headers
        support = [at for at in columns.get("support", ()) if self._names(at)]
        own = [at for need in NEEDS for at in columns.get(need, ())]
        every = {at: {*self._said(table, at)} for at in (*own, *support)}
        # `None` alone is also what people write who are asked for words of their own.
        ticked = [at for at in support if "yes" in every[at] or every[at] == {"no"}]
        self.asked = {at: self._names(at) for at in ticked}
        together = [at for at in (*own, *ticked) if every[at] == {"yes"}]
        self._together = together if len(together) > 1 else []

    def said(self, at: int, cell: str) -> Answer:
        """What a cell of this column says, as a tick and nothing more; else empty."""
        return tick(cell, (self._headers[at], self._options.get(at, "")))

    def left_open(self, row: Line) -> frozenset[int]:
        """The columns that somebody has not ticked, who has ticked another of the same."""
        ticked = {at for at in self._together if self.said(at, row.cells[at]) == "yes"}
        open_ones = {at for at in self._together if not row.cells[at]}
        return frozenset(open_ones if ticked else ())

    def _names(self, at: int) -> str:
        """The need that a column asks for; empty where it asks for whichever."""
        header = self._headers[at]
        return self._options.get(at, "") or (header if len(access_in(header)) == 1 else "")

    def _said(self, table: TableFile, at: int) -> Iterator[Answer]:
        return (self.said(at, row.cells[at]) for row in table.rows if row.cells[at])
