"""The rows of the table of workbooks: one row a file, its state, what is different."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt

from facilitator.merge import FileResult
from facilitator.reasons import Reason
from ui.days import full_moment_words
from ui.messages import words_of
from ui.rows import RowModel
from ui.wording import listed, sentences

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
            return self._sentence(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(row)[column]
        return None

    def _sentence(self, row: WorkbookRow) -> str:
        """All of a row: `New, Room 12, room-12.xlsx, 7 ballots, 40 notes. 1 note more. Show`."""
        result = row.result
        rooms = self.rooms_words(row)
        if rooms and (result is None or len(result.rooms) < 2):
            rooms = self.tr("Room {room}").format(room=rooms)
        held = ""
        if result is not None and result.state != "rejected":
            ballots = self.tr("%n ballot(s)", "", result.ballots)
            held = listed((ballots, self.tr("%n note(s)", "", result.notes)))
        what = listed(part for part in (state_words()[row.state], rooms, row.file, held) if part)
        button = action_words()[row.action] if row.action else ""
        return sentences(part for part in (what, row.different, button) if part)

    def _hint(self, row: WorkbookRow, column: int) -> str | None:
        """What a cell says in full, where it may be cut or is only a part."""
        if column == FILE:
            return row.file
        if column == SAVED and row.result is not None and row.result.exported:
            return full_moment_words(row.result.exported)
        if column == DIFFERENT:
            said = "\n".join(words_of(reason) for reason in row.said)
            return said or row.different or None
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
