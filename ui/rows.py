"""Lists and tables of records: a page asks its question again and shows the answer."""

from collections.abc import Hashable, Iterable, Iterator, Sequence, Set
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1

_FEW = 8
"""So many places are looked up one by one; of more, the list is gone through once."""

Index = QModelIndex | QPersistentModelIndex


class HasId(Protocol):
    """A row: any frozen dataclass with an id."""

    @property
    def id(self) -> Hashable:
        """What stays the same when the row changes."""
        ...


R = TypeVar("R", bound=HasId)
R_co = TypeVar("R_co", bound=HasId, covariant=True)


class Reader(Protocol[R_co]):
    """Where a long list takes its rows from, when somebody looks at them."""

    def row(self, ids: Sequence[Any], place: int) -> R_co:
        """The row with the id at this place; it may read those around it too."""
        ...


class RowModel(QAbstractTableModel, Generic[R]):
    """Rows by id. `show(rows)` changes only what differs, so selection and scroll place survive.

    `show_ids` does the same for rows that are read when they are asked for. Delegates take the
    whole row by `ROW_ROLE`. Subclasses say in `value` what screen readers and plain views get.

    `most_runs` is for a model whose views keep their place themselves when it is reset, see
    `TallList`: a change in more places than that resets it.
    """

    most_runs: int | None = None

    def __init__(self, parent: QObject | None = None, *, headers: Sequence[str] = ("",)) -> None:
        super().__init__(parent)
        self._ids: list[Any] = []
        self._held: dict[Any, R] = {}
        self._reader: Reader[R] | None = None
        self._headers = list(headers)

    def value(self, row: R, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What a cell answers for a role of Qt; for `AccessibleTextRole` a whole sentence."""
        return None

    def rows(self) -> list[R]:
        """The rows as shown; of a long list, all are read."""
        return [self.row(place) for place in range(len(self._ids))]

    def row(self, place: int) -> R:
        """The row at a place."""
        row = self._held.get(self._ids[place])
        if row is None:
            assert self._reader is not None
            row = self._reader.row(self._ids, place)
        return row

    def ids(self) -> list[Any]:
        """The ids of the rows as shown."""
        return list(self._ids)

    def row_at(self, index: Index) -> R | None:
        """The row behind an index, for example the view's current one."""
        return self.row(index.row()) if index.isValid() else None

    def index_of(self, row_id: Hashable, column: int = 0) -> QModelIndex:
        """Where a record is shown; an invalid index if it is not."""
        place = self._place_of(row_id)
        return QModelIndex() if place is None else self.index(place, column)

    def _place_of(self, row_id: Hashable) -> int | None:
        if self._ids and self._ids[-1] == row_id:
            return len(self._ids) - 1  # what was just written is asked for most
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

    def set_headers(self, headers: Sequence[str]) -> None:
        """Rename the columns, for another language; their number stays."""
        self._headers = list(headers)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._headers) - 1)

    def show(self, rows: Iterable[R]) -> None:
        """Show these rows: remove, move, add and change what differs."""
        listed = list(rows)
        wanted: dict[Any, R] = {row.id: row for row in listed}
        if len(wanted) != len(listed):
            raise ValueError("two rows have the same id")
        held = self._held
        changed = frozenset(one for one, row in wanted.items() if held.get(one, row) != row)
        self._held = {**held, **wanted}  # views may ask for a row until it is gone
        self._arrange(list(wanted), changed)
        self._held, self._reader = wanted, None

    def show_ids(self, ids: list[Any], reader: Reader[R], changed: frozenset[Any] | None) -> None:
        """Show the rows with these ids, all different; the list is not anybody else's.

        `changed` are the ids of rows that may say something else than before; None: any may.
        """
        self._reader, self._held = reader, {}
        self._arrange(ids, changed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows; a row has no rows below it."""
        return 0 if parent.isValid() else len(self._ids)

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

    def _arrange(self, ids: list[Any], changed: frozenset[Any] | None) -> None:
        """Have these ids in this order: change what is between the same beginning and end."""
        if not self._ids or not ids:
            self._replace_all(ids)
            return
        first = _same_start(self._ids, ids)
        last = _same_start(self._ids[first:][::-1], ids[first:][::-1])
        old, new = self._ids[first : len(self._ids) - last], ids[first : len(ids) - last]
        removed, inserted = _runs_without(old, new), _runs_without(new, old)
        came = {one for start, end in inserted for one in new[start : end + 1]} if changed else ()
        if self.most_runs is not None and len(removed) + len(inserted) > self.most_runs:
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
            return
        # From the end, so that the places before stay true.
        for start, end in reversed(removed):
            self.beginRemoveRows(QModelIndex(), first + start, first + end)
            del self._ids[first + start : first + end + 1]
            self.endRemoveRows()
        self._order(first, _without(new, inserted))
        for start, end in inserted:
            self.beginInsertRows(QModelIndex(), first + start, first + end)
            self._ids[first + start : first + start] = new[start : end + 1]
            self.endInsertRows()
        self._tell_changed(None if changed is None else changed.difference(came))

    def _replace_all(self, ids: list[Any]) -> None:
        """Have these instead of none, or none instead of these."""
        if ids:
            self.beginInsertRows(QModelIndex(), 0, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        elif self._ids:
            self.beginRemoveRows(QModelIndex(), 0, len(self._ids) - 1)
            self._ids = ids
            self.endRemoveRows()

    def _order(self, first: int, kept: list[Any]) -> None:
        """Have the rows from `first` on in this order."""
        end = first + len(kept)
        before = self._ids[first:end]
        if before == kept:
            return
        self.layoutAboutToBeChanged.emit()
        places = {row_id: first + at for at, row_id in enumerate(kept)}
        old = self.persistentIndexList()
        new = [
            self.createIndex(places.get(self._ids[index.row()], index.row()), index.column())
            for index in old
        ]
        self._ids[first:end] = kept
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _tell_changed(self, changed: Set[Hashable] | None) -> None:
        if changed is None:
            runs = [(0, len(self._ids) - 1)] if self._ids else []
        elif len(changed) <= _FEW:
            places = (self._place_of(row_id) for row_id in changed)
            runs = list(_runs(sorted(place for place in places if place is not None)))
        else:
            runs = list(_runs([at for at, one in enumerate(self._ids) if one in changed]))
        for first, last in runs:
            end = self.index(last, self.columnCount() - 1)
            self.dataChanged.emit(self.index(first, 0), end)


def _same_start(one: list[Any], other: list[Any]) -> int:
    """How many items two lists begin with that are the same."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _runs_without(some: list[Any], others: list[Any]) -> list[tuple[int, int]]:
    """Where `some` are that are not among the others, as (first, last)."""
    if not some or not others:
        return [(0, len(some) - 1)] if some else []
    known = set(others)
    return list(_runs([at for at, one in enumerate(some) if one not in known]))


def _without(items: list[Any], runs: list[tuple[int, int]]) -> list[Any]:
    """The items outside of these runs."""
    starts = [0, *(last + 1 for _, last in runs)]
    ends = [*(first for first, _ in runs), len(items)]
    return [one for start, end in zip(starts, ends, strict=True) for one in items[start:end]]


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
