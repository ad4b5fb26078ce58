"""Lists and tables of records: a page asks its question again and shows the answer."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex


class HasId(Protocol):
    """A row: any frozen dataclass with an id."""

    @property
    def id(self) -> Hashable:
        """What stays the same when the row changes."""
        ...


R = TypeVar("R", bound=HasId)


class RowModel(QAbstractTableModel, Generic[R]):
    """Rows by id. `show(rows)` changes only what differs, so selection and scroll place survive.

    Delegates take the whole row by `ROW_ROLE`. Subclasses say in `value` what screen readers and
    plain views get.
    """

    def __init__(self, parent: QObject | None = None, *, headers: Sequence[str] = ("",)) -> None:
        super().__init__(parent)
        self._rows: list[R] = []
        self._headers = list(headers)

    def value(self, row: R, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What a cell answers for a role of Qt; for `AccessibleTextRole` a whole sentence."""
        return None

    def rows(self) -> list[R]:
        """The rows as shown."""
        return list(self._rows)

    def row_at(self, index: Index) -> R | None:
        """The row behind an index, for example the view's current one."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, row_id: Hashable, column: int = 0) -> QModelIndex:
        """Where a record is shown; an invalid index if it is not."""
        for place, row in enumerate(self._rows):
            if row.id == row_id:
                return self.index(place, column)
        return QModelIndex()

    def set_headers(self, headers: Sequence[str]) -> None:
        """Rename the columns, for another language; their number stays."""
        self._headers = list(headers)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._headers) - 1)

    def show(self, rows: Iterable[R]) -> None:
        """Show these rows: remove, move, add and change what differs."""
        wanted = list(rows)
        ids = [row.id for row in wanted]
        if len(set(ids)) != len(ids):
            raise ValueError("two rows have the same id")
        self._remove_all_but(set(ids))
        self._order_like(ids)
        changed = self._insert_missing(wanted)
        self._tell_changed(changed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows; a row has no rows below it."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Columns; one in a list."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The row for `ROW_ROLE`, else what `value` says."""
        row = self.row_at(index)
        if row is None:
            return None
        return row if role == ROW_ROLE else self.value(row, index.column(), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own type
        """The columns' names; rows have none."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section] if 0 <= section < len(self._headers) else None
        return None

    def _remove_all_but(self, wanted: set[Hashable]) -> None:
        gone = [place for place, row in enumerate(self._rows) if row.id not in wanted]
        # From the end, so that the places before stay true.
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _order_like(self, ids: list[Hashable]) -> None:
        rank = {row_id: place for place, row_id in enumerate(ids)}
        ordered = sorted(self._rows, key=lambda row: rank[row.id])
        if all(new is old for new, old in zip(ordered, self._rows, strict=True)):
            return
        self.layoutAboutToBeChanged.emit()
        places = {row.id: place for place, row in enumerate(ordered)}
        before = self.persistentIndexList()
        after = [
            self.createIndex(places[self._rows[index.row()].id], index.column()) for index in before
        ]
        self._rows = ordered
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert_missing(self, wanted: list[R]) -> list[int]:
        """Insert new rows, from the top; returns the places of old rows whose content differs."""
        known = {row.id for row in self._rows}
        new = [place for place, row in enumerate(wanted) if row.id not in known]
        for first, last in _runs(new):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        changed = [
            place
            for place, (old, row) in enumerate(zip(self._rows, wanted, strict=True))
            if old != row
        ]
        self._rows = wanted
        return changed

    def _tell_changed(self, changed: list[int]) -> None:
        for first, last in _runs(changed):
            end = self.index(last, self.columnCount() - 1)
            self.dataChanged.emit(self.index(first, 0), end)


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring places as (first, last), from ascending numbers."""
    first: int | None = None
    last = -1
    for place in places:
        if first is None:
            first = place
        elif place != last + 1:
            yield first, last
            first = place
        last = place
    if first is not None:
        yield first, last
