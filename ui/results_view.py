"""What the views of the results page have in common: what is asked for, and what the page asks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator.standings import EVERYTHING, Filter
from ui.chart import Chart


@dataclass(frozen=True)
class Asked:
    """Results of a round by a measure (see `standings`), of some rooms and days or of all."""

    round: str
    by: str = "votes"
    where: Filter = EVERYTHING


class ResultsView(QWidget):
    """One view of the results: the ranking, the map, the notes, the plan.

    The page says what is asked for and which initiative or cluster is looked at; that stays the
    same from view to view. `item_chosen` carries another one that was chosen here; `shown` says
    that something else is shown now.
    """

    item_chosen = Signal(str)
    shown = Signal()

    def show_asked(self, asked: Asked, item: str) -> None:
        """Ask the store, and show it. Only called while this view is seen."""
        raise NotImplementedError

    def set_item(self, item: str) -> None:
        """Look at this initiative or cluster; the store has not changed."""
        raise NotImplementedError

    def chart(self) -> Chart | None:
        """What *Copy chart* copies; None where there is nothing to copy."""
        return None

    def focus_start(self) -> None:
        """Put the focus where one begins."""
        raise NotImplementedError

    def panels(self) -> list[QWidget]:
        """What F6 walks through."""
        raise NotImplementedError

    def previous(self) -> None:
        """The initiative before."""

    def next(self) -> None:
        """The initiative after."""

    def retranslate(self) -> None:
        """Set every text anew."""
        raise NotImplementedError
