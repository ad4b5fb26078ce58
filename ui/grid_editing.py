"""The editor over a cell of a grid: where it opens, what becomes of its text, where it goes on."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtWidgets import QTableView

from ui.cell_editor import CellEditor
from ui.grid_delegate import GridDelegate
from ui.grid_rows import GridModel
from ui.initiative_popup import Suggestion
from ui.theme import ThemeHolder


class Contents(Protocol):
    """What is behind a grid; rows by id, fields by name."""

    def typed(self, row: str, field: str) -> str:
        """What an editor of this cell begins with."""
        ...

    def hint(self, field: str) -> str:
        """What an empty editor says."""
        ...

    def offers(self, field: str, words: str) -> list[Suggestion]:
        """What these words could mean."""
        ...

    def keep(self, row: str, field: str, text: str) -> str:
        """Keep what was typed; why not, where it makes no sense, else nothing."""
        ...


class GridEditing(QObject):
    """One editor at a time, over the cells of `grid`, whose rows are in `rows`."""

    def __init__(
        self,
        holder: ThemeHolder,
        grid: QTableView,
        rows: GridModel,
        contents: Contents,
        delegate: GridDelegate,
    ) -> None:
        super().__init__(grid)
        self._holder = holder
        self._grid = grid
        self._rows = rows
        self._columns = rows.columns
        self._contents = contents
        self._delegate = delegate
        self.editor: CellEditor | None = None
        self._edited = ("", 0)

    def open(self, row: str, field: str, text: str | None = None) -> CellEditor | None:
        """Edit a cell, with this text in the place of what it says; None where that cannot be."""
        if not self.keep():
            return self.editor
        index = self._rows.index_of(row, self._rows.column_of(field))
        column = self._columns[index.column()] if index.isValid() else None
        if column is None or not column.field:
            return None
        self._grid.setCurrentIndex(index)
        if column.toggle:
            self._contents.keep(row, field, text or "")
            return None
        self._grid.scrollTo(index)

        def ask(words: str) -> tuple[list[Suggestion], bool]:
            found = self._contents.offers(field, words)
            return found, bool(found)

        was = self._contents.typed(row, field)
        editor = CellEditor(self._holder, self._grid.viewport(), was, ask, several=column.several)
        editor.setPlaceholderText(self._contents.hint(field))
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        editor.asked.connect(self._go_on)
        editor.left.connect(self.close)
        editor.focus_gone.connect(lambda: self.keep(go_back=False))
        self.editor, self._edited = editor, (row, index.column())
        if text is not None:
            editor.clear()
            editor.insert(text)
        else:
            editor.selectAll()
        self.place()
        editor.show()
        editor.setFocus()
        return editor

    def keep(self, *, go_back: bool = True) -> bool:
        """Keep what the editor holds; False where that made no sense and it stays open.

        Unless one is to `go_back` into it, the focus stays where it has gone.
        """
        editor = self.editor
        if editor is None:
            return True
        if editor.changed:
            row, column = self._edited
            wrong = self._contents.keep(row, self._columns[column].field, editor.text())
            if wrong:
                editor.say(wrong)
                if go_back:
                    editor.setFocus()
                return False
        if self.editor is editor:
            self.close()
        return True

    def close(self) -> None:
        """Leave the cell as it is."""
        editor, self.editor = self.editor, None
        if editor is not None:
            if editor.hasFocus():
                self._grid.setFocus()
            editor.close_editor()

    def _go_on(self, columns: int, rows: int) -> None:
        row, column = self._edited
        at = self._rows.index_of(row, column).row()
        if not self.keep():
            return
        self._grid.setFocus()
        index = self._rows.index_of(row, column)
        if not index.isValid():
            # What was typed was its number: it is another row, where this one was.
            index = self._rows.index(at, column)
        if not index.isValid():
            return
        if rows:
            at = min(max(index.row() + rows, 0), self._rows.rowCount() - 1)
            self._grid.setCurrentIndex(self._rows.index(at, column))
            return
        target = self._beside(index, columns)
        if target.isValid():
            found = self._rows.row(target.row())
            self._grid.setCurrentIndex(target)
            if not self._columns[target.column()].toggle:
                self.open(found.id, self._columns[target.column()].field)

    def _beside(self, index: QModelIndex, by: int) -> QModelIndex:
        """The next cell that can be edited, in this row or in the one after it."""
        row, column = index.row(), index.column() + by
        while 0 <= row < self._rows.rowCount():
            if not 0 <= column < len(self._columns):
                row, column = row + by, 0 if by > 0 else len(self._columns) - 1
            elif self._columns[column].field:
                return self._rows.index(row, column)
            else:
                column += by
        return QModelIndex()

    def place(self) -> None:
        """Put the editor over its cell again, or away where that is gone."""
        if self.editor is None:
            return
        index = self._rows.index_of(*self._edited)
        if not index.isValid():
            self.close()
            return
        rect, column = self._grid.visualRect(index), index.column()
        inside = self._delegate.inside(rect, column, self._grid.layoutDirection())
        self.editor.stand_on(inside)
