"""What a grid shows: columns by name, rows of cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.rows import RowModel
from ui.wording import listed

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Cell:
    """Text, before it codes of languages or an icon; `token` is its colour, `size` that of text.

    `figures` look the same in every language. `said` is what a screen reader says where it is more.
    """

    text: str = ""
    codes: tuple[str, ...] = ()
    icon: str = ""
    token: str = "text"
    size: int = 14
    weight: int = 400
    figures: bool = False
    said: str = ""


@dataclass(frozen=True)
class GridRow:
    """A row: its id, its cells, and what it is called."""

    id: str
    cells: tuple[Cell, ...]
    name: str = ""


@dataclass(frozen=True)
class GridColumn:
    """A column: the field it edits (none: it only shows), its least width, its share of the rest.

    `end` sets its text at the end edge. `hint` is what an empty editor says; several values are
    separated in a `several`; a `toggle` has no editor: Enter asks for its other value. One that is
    `whole` shows all that is in it also where room is missing: what a row is called.
    """

    field: str
    width: int
    share: int = 0
    end: bool = False
    several: bool = False
    toggle: bool = False
    whole: bool = False


class GridModel(RowModel[GridRow]):
    """Rows of cells, with a sentence for each to screen readers."""

    def __init__(self, columns: Sequence[GridColumn], parent: QObject) -> None:
        super().__init__(parent, headers=[""] * len(columns))
        self.columns = columns

    def column_of(self, field: str) -> int:
        """Where this field is."""
        return next(at for at, column in enumerate(self.columns) if column.field == field)

    def value(self, row: GridRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        cell = row.cells[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.said or cell.text or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = cell.said or " ".join((*cell.codes, cell.text)).strip() or self.tr("empty")
            return listed(filter(None, (row.name, self._headers[column], said)))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own type
        """The columns' names, at the edge at which their text stands."""
        if role == Qt.ItemDataRole.TextAlignmentRole and 0 <= section < len(self.columns):
            edge = Qt.AlignmentFlag.AlignRight if self.columns[section].end else Qt.AlignmentFlag(1)
            return edge | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)
