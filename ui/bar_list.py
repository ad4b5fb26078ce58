"""A ranking as bars: what a vote has given so far, and what all rooms have given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator.counting import Ranked
from ui.bar_delegate import BarDelegate
from ui.bar_painting import BarLook, BarRow
from ui.frames import FitList
from ui.rows import RowModel
from ui.theme import ThemeHolder

__all__ = ["BarDelegate", "BarList", "BarLook", "BarModel", "BarRow", "bar_rows"]

_PLUS, _MINUS = "+＋", "-−－"


def bar_rows(
    ranking: Sequence[Ranked],
    title_of: Callable[[str], str],
    *,
    places: int = 0,
    cut: str = "",
    only_crossing: bool = False,
    said: Callable[[Ranked], tuple[str, str]] = lambda _line: ("", ""),
) -> list[BarRow]:
    """A ranking as rows. `cut` is said below the last that goes to the plan, if more follow.

    `said` gives what stands beside a count, and the count in words: `5 dots`.

    A tie matters when it begins inside the first `places`; with `only_crossing`, when in addition
    it goes on beyond them. Initiatives without votes have no rank.
    """
    longest = max((line.votes for line in ranking), default=0)
    same = Counter(line.votes for line in ranking)
    rows: list[BarRow] = []
    for at, line in enumerate(ranking):
        beside, amount = said(line)
        before = ranking[at - 1] if at else None
        after = ranking[at + 1] if at + 1 < len(ranking) else None
        tied = line.tied and line.votes > 0
        above = line.votes > 0 and line.rank <= places
        crossing = line.rank + same[line.votes] - 1 > places
        ends = above and after is not None and after.votes > 0 and after.rank > places
        rows.append(
            BarRow(
                id=line.initiative,
                title=title_of(line.initiative),
                votes=line.votes,
                length=line.votes / longest if longest else 0.0,
                rank=line.rank if line.votes else 0,
                share=line.share,
                tied=tied,
                first=tied and (before is None or before.votes != line.votes),
                last=tied and (after is None or after.votes != line.votes),
                matters=tied and above and (crossing or not only_crossing),
                above=above,
                cut=cut if ends else "",
                beside=beside,
                amount=amount,
            )
        )
    return rows


class BarModel(RowModel[BarRow]):
    """Rows of a ranking; screen readers get each as one sentence."""

    def value(self, row: BarRow, column: int, role: int) -> str | None:
        """The sentence, for screen readers and tool tips."""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self.sentence(row)
        return row.title if role == Qt.ItemDataRole.ToolTipRole else None

    def sentence(self, row: BarRow) -> str:
        """`Rank 1, tied. 24 Global Council, 5 votes`."""
        votes = row.amount or self.tr("%n vote(s)", "", row.votes)
        what = (
            self.tr("%1 %2, %3").replace("%1", row.id).replace("%2", row.title).replace("%3", votes)
        )
        if not row.rank:
            return what
        rank = self.tr("Rank %1, tied.") if row.tied else self.tr("Rank %1.")
        return f"{rank.replace('%1', str(row.rank))} {what}"


class BarList(FitList):
    """The list. `stepped(initiative, ±1)` is a click on minus or plus, or the same key."""

    stepped = Signal(str, int)

    # After a click the rows stay where they are for so long: the next click must not meet
    # another initiative because this one has moved up.
    HOLD_MS = 1500

    def __init__(self, holder: ThemeHolder, look: BarLook, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self._rows = BarModel(self)
        self._bars = BarDelegate(holder, look, self)
        self._bars.on_step = self._clicked
        self._wanted: list[BarRow] = []
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(self.HOLD_MS)
        self._hold.timeout.connect(self._settle)
        self.setModel(self._rows)
        self.setItemDelegate(self._bars)

    def rows(self) -> list[BarRow]:
        """The rows as shown."""
        return self._rows.rows()

    def sentence(self, row: BarRow) -> str:
        """What a screen reader says of a row."""
        return self._rows.sentence(row)

    def show_rows(self, rows: Sequence[BarRow]) -> None:
        """Show this ranking; the current row stays current."""
        self._wanted = list(rows)
        self._show()

    def show_steps(self, shown: bool) -> None:
        """Have minus and plus, or not (a closed vote)."""
        self._bars.steps_shown = shown
        self.fit()

    def current(self) -> str:
        """The initiative of the current row."""
        row = self._rows.row_at(self.currentIndex())
        return row.id if row else ""

    def go_to(self, initiative: str) -> bool:
        """Make the row of an initiative current; False where it has none."""
        index = self._rows.index_of(initiative)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def move_current(self, way: int) -> None:
        """Make the row before (-1) or after (1) the current one current."""
        now = self.currentIndex()
        to = self._rows.index(now.row() + way if now.isValid() else 0, 0)
        if to.isValid():
            self.setCurrentIndex(to)
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place_of(self, initiative: str) -> QModelIndex:
        """Where an initiative is shown."""
        return self._rows.index_of(initiative)

    def step_rect(self, initiative: str, step: int) -> QRect:
        """Where minus (-1) or plus (1) of an initiative is, in the viewport."""
        index = self.place_of(initiative)
        row = self._rows.row_at(index)
        assert row is not None
        cells = self._bars.cells(self.visualRect(index), self.layoutDirection(), row)
        return cells.plus if step > 0 else cells.minus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus step the current row; arrows move."""
        text = event.text()
        if self._bars.steps_shown and text and text in _PLUS + _MINUS and self.current():
            self.stepped.emit(self.current(), 1 if text in _PLUS else -1)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is current where none was."""
        super().focusInEvent(event)
        self._choose_first()

    def leaveEvent(self, event: QEvent) -> None:
        """Without the pointer over them, rows may move again."""
        super().leaveEvent(event)
        self._settle()

    def _clicked(self, initiative: str, step: int) -> None:
        self._hold.start()
        self.stepped.emit(initiative, step)

    def _settle(self) -> None:
        self._hold.stop()
        self._show()

    def _show(self) -> None:
        rows = self._held() if self._hold.isActive() else self._wanted
        before = self.content_height()
        self._rows.show(rows)
        if self._bars.look.keeps_current:
            self._choose_first()
        if self.content_height() != before:
            self.fit()

    def _choose_first(self) -> None:
        # Qt makes a row current when the focus comes, without choosing it.
        if not self.selectionModel().hasSelection() and self._rows.rowCount():
            now = self.currentIndex()
            self.setCurrentIndex(now if now.isValid() else self._rows.index(0, 0))

    def _held(self) -> list[BarRow]:
        """The new counts in the old order, with the cut where it was: nothing moves."""
        new = {row.id: row for row in self._wanted}
        shown = self._rows.rows()
        kept = [
            replace(new[row.id], cut=row.cut, first=False, last=False, tied=False)
            for row in shown
            if row.id in new
        ]
        known = {row.id for row in shown}
        return kept + [replace(row, cut="") for row in self._wanted if row.id not in known]
