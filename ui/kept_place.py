"""Where a list stood before its model was reset, and where that is afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class KeptPlace:
    """The ids of the rows, which of them had the mark (-1: none), and the first one seen.

    `anchor` is its row and how many pixels of it were above the edge; None at the end of the list.
    """

    ids: Sequence[object] = ()
    current: int = -1
    anchor: tuple[int, int] | None = None

    def among(self, ids: Sequence[object]) -> KeptPlace:
        """The same place among other rows: on what is left next where a row is gone."""
        places = {row_id: place for place, row_id in enumerate(ids)}
        anchor = self.anchor
        if anchor is not None:
            row = self._next(anchor[0], places)
            anchor = (max(row, 0), anchor[1] if self._is_at(anchor[0], ids, row) else 0)
        current = self._next(self.current, places) if self.current >= 0 else -1
        return KeptPlace(ids, current, anchor)

    def marks_the_same(self, other: KeptPlace) -> bool:
        """Whether the mark is on the same row there."""
        return self._is_at(self.current, other.ids, other.current)

    def _next(self, at: int, places: dict[object, int]) -> int:
        order = (*self.ids[at:], *reversed(self.ids[:at]))
        return next((places[row_id] for row_id in order if row_id in places), -1)

    def _is_at(self, at: int, ids: Sequence[object], row: int) -> bool:
        return at >= 0 and row >= 0 and self.ids[at] == ids[row]
