"""How tall the rows of a long list are: those that were measured, and a guess for all others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate


class RowHeights:
    """Heights in pixels by row number, and where each row begins.

    Only rows whose height is known are kept, so that a hundred thousand others cost nothing.
    """

    def __init__(self) -> None:
        self._count = 0
        self._guess = 0
        self._rows: list[int] = []
        self._more: list[int] = []
        """By how much each known row is taller than guessed."""
        self._exact: list[bool] = []
        self._before: list[int] = [0]
        """By how much those before it are, together."""

    def __len__(self) -> int:
        return self._count

    def reset(self, count: int, guess: int) -> None:
        """So many rows, none of them known."""
        self._count, self._guess = count, guess
        self._rows, self._more, self._exact, self._before = [], [], [], [0]

    def guess_anew(self, guess: int) -> None:
        """Another guess for the rows that are not known."""
        self._more = [more + self._guess - guess for more in self._more]
        self._guess = guess
        self._sum_from(0)

    def top(self, row: int) -> int:
        """Where a row begins; that of the number of rows is how tall all are."""
        return row * self._guess + self._before[bisect_left(self._rows, row)]

    def row_at(self, y: int) -> int:
        """The row at a height; the first one above all, the number of rows below all."""
        return max(0, bisect_right(range(self._count + 1), y, key=self.top) - 1)

    def height(self, row: int) -> int:
        """How tall a row is, as far as is known."""
        at = self._at(row)
        return self._guess if at is None else self._guess + self._more[at]

    def is_exact(self, row: int) -> bool:
        """Whether it was measured since it last changed."""
        at = self._at(row)
        return at is not None and self._exact[at]

    def measured(self) -> int:
        """How many rows are exact."""
        return sum(self._exact)

    def set(self, row: int, height: int, *, exact: bool = True) -> None:
        """A row was measured, or is guessed better than the others."""
        at, more = bisect_left(self._rows, row), height - self._guess
        if at < len(self._rows) and self._rows[at] == row:
            self._exact[at] = exact
            if self._more[at] == more:
                return
            self._more[at] = more
        else:
            self._rows.insert(at, row)
            self._more.insert(at, more)
            self._exact.insert(at, exact)
        self._sum_from(at)

    def forget(self, first: int, last: int) -> None:
        """Measure these again; until then they stay as tall as they were."""
        start, end = bisect_left(self._rows, first), bisect_right(self._rows, last)
        self._exact[start:end] = [False] * (end - start)

    def insert(self, first: int, number: int) -> None:
        """So many rows came, the first of them here."""
        at = bisect_left(self._rows, first)
        self._rows[at:] = [row + number for row in self._rows[at:]]
        self._count += number

    def remove(self, first: int, last: int) -> None:
        """These rows went."""
        start, end = bisect_left(self._rows, first), bisect_right(self._rows, last)
        number = last - first + 1
        self._rows[start:] = [row - number for row in self._rows[end:]]
        del self._more[start:end], self._exact[start:end]
        self._count -= number
        self._sum_from(start)

    def _at(self, row: int) -> int | None:
        at = bisect_left(self._rows, row)
        return at if at < len(self._rows) and self._rows[at] == row else None

    def _sum_from(self, at: int) -> None:
        self._before[at:] = accumulate(self._more[at:], initial=self._before[at])
