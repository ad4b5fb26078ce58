"""The rows of the table of workbooks: one row a file, its state, what is different."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt

from facilitator.merge import FileResult
from facilitator.reasons import Reason
from ui.messages import words_of
from ui.rows import RowModel

STATE, ROOM, FILE, BALLOTS, NOTES, SAVED, DIFFERENT = range(7)

# What a person calls the states of a file, in the order in which the table shows them: first what
# asks for something. The last is a room without a file.
STATES = (
    "rejected",
    "attention",
    "edited",
    "reading",
    "new",
    "updated",
    "merged",
    "missing",
)
ORDER = {state: place for place, state in enumerate(STATES)}


@dataclass(frozen=True)
class WorkbookRow:
    """One file: `state` is one of `STATES`; `result` is None while it is being read.

    `room` is the key of a room without a file.
    """

    id: str
    file: str
    state: str
    result: FileResult | None = None
    different: str = ""
    language: str = ""
    room: str = ""

    @property
    def action(self) -> str:
        """What Enter and the row's button do: `show`, `resolve`, `why`, or nothing."""
        if self.state == "attention":
            return "resolve"
        if self.state == "missing":
            return "why"
        return "show" if self.said else ""

    @property
    def said(self) -> tuple[Reason, ...]:
        """What is against this file, or was left out of it."""
        return self.result.reasons + self.result.remarks if self.result is not None else ()


def state_words() -> dict[str, str]:
    """The states in words."""
    translate = QCoreApplication.translate
    return {
        "new": translate("WorkbookState", "New"),
        "updated": translate("WorkbookState", "Updated"),
        "merged": translate("WorkbookState", "Already merged"),
        "edited": translate("WorkbookState", "Edited in Excel"),
        "attention": translate("WorkbookState", "Needs attention"),
        "rejected": translate("WorkbookState", "Rejected"),
        "reading": translate("WorkbookState", "Reading"),
        "missing": translate("WorkbookState", "No file"),
    }


def action_words() -> dict[str, str]:
    """What the buttons of the rows are called."""
    translate = QCoreApplication.translate
    return {
        "show": translate("WorkbookState", "Show"),
        "resolve": translate("WorkbookState", "Resolve"),
        "why": translate("WorkbookState", "Say why"),
    }


class WorkbookModel(RowModel[WorkbookRow]):
    """The rows of the table; what screen readers and plain views get."""

    def __init__(self, parent: QObject | None = None, *, headers: Sequence[str] = ("",)) -> None:
        super().__init__(parent, headers=headers)

    def value(self, row: WorkbookRow, column: int, role: int) -> Any:  # noqa: ANN401
        """Text of a cell; the whole row as a sentence for screen readers."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            what = row.file or self.rooms_words(row)
            button = action_words()[row.action] if row.action else ""
            said = ". ".join(part for part in (what, row.different, button) if part)
            return f"{state_words()[row.state]}, {said}"
        if role == Qt.ItemDataRole.ToolTipRole and row.said:
            return "\n".join(words_of(reason) for reason in row.said)
        if role == Qt.ItemDataRole.ToolTipRole and row.different:
            return row.different
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(row)[column]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own type
        """The names of figures stand over their last digit."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (BALLOTS, NOTES):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def rooms_words(self, row: WorkbookRow) -> str:
        """`12`; `30 rooms` for a merged workbook or a store."""
        if row.result is None:
            return row.room
        rooms = row.result.rooms
        if row.result.room or len(rooms) < 2:
            return row.result.room or "".join(rooms)
        return self.tr("%n room(s)", "", len(rooms))

    def _texts(self, row: WorkbookRow) -> tuple[str, ...]:
        result = row.result
        ballots = notes = saved = ""
        if result is not None and result.state != "rejected":
            ballots = QLocale().toString(result.ballots)
            notes = QLocale().toString(result.notes)
        if result is not None and result.exported:
            saved = datetime.fromtimestamp(result.exported / 1000).strftime("%H:%M")
        return "", self.rooms_words(row), row.file, ballots, notes, saved, row.different
