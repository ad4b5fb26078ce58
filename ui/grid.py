"""A table that is edited in place like a spreadsheet, by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHeaderView, QTableView

from ui.cell_editor import CellEditor
from ui.grid_delegate import GridDelegate
from ui.grid_editing import Contents, GridEditing
from ui.grid_rows import GridColumn, GridModel, GridRow, Index
from ui.grid_widths import Wanted, shared
from ui.latin_keys import held_with
from ui.theme import ThemeHolder


class Grid(QTableView):
    """Arrows move from cell to cell; typing, F2 or Enter edits; Enter and Tab keep and go on.

    Esc leaves an editor, Delete removes the row, Alt+Up and Alt+Down move it, Insert adds one: that
    is only asked for here, with the id of the row.
    """

    remove_asked = Signal(str)
    move_asked = Signal(str, int)
    add_asked = Signal(str)
    paste_asked = Signal(str, str, str)
    """Several cells were pasted at this row and field, as a spreadsheet copies them."""

    def __init__(
        self,
        holder: ThemeHolder,
        columns: Sequence[GridColumn],
        contents: Contents,
        *,
        row_height: int = 36,
        edge: int = 20,
        fill: str = "bg",
        header: bool = True,
        fits: bool = False,
    ) -> None:
        """`edge` is the room at both ends of a row; one that `fits` is as tall as its rows."""
        super().__init__()
        self._holder = holder
        self._columns = tuple(columns)
        self._contents = contents
        self._row_height = row_height
        self._fits = fits
        self._own = GridModel(self._columns, self)
        self._delegate = GridDelegate(holder, self, self._columns, edge, fill)
        self._editing = GridEditing(holder, self, self._own, contents, self._delegate)
        self.setModel(self._own)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        if fits:  # a bar below the rows would hide the last one
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setVisible(header)
        head.setMinimumSectionSize(1)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        for one in (head, self.verticalHeader()):
            one.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().valueChanged.connect(self._editing.place)
        self.horizontalScrollBar().valueChanged.connect(self._editing.place)
        holder.changed.connect(self._fit)
        self._fit()

    # What is shown

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Show these; the place and an open editor stay."""
        here = self.currentIndex()
        at = here.row()
        self._own.show(rows)
        if at >= 0 and not self.currentIndex().isValid() and rows:
            self.setCurrentIndex(self._own.index(min(at, len(rows) - 1), max(here.column(), 0)))
        self._share()
        self._fit_height()
        self._editing.place()
        self.viewport().update()

    def rows(self) -> list[GridRow]:
        """What it shows."""
        return self._own.rows()

    def set_headers(self, names: Sequence[str]) -> None:
        """Name the columns."""
        self._own.set_headers(names)
        self._share()

    def current_id(self) -> str:
        """The row that the keys are for; empty where there is none."""
        row = self._own.row_at(self.currentIndex())
        return row.id if row is not None else ""

    def current_field(self) -> str:
        """The field that the keys are for."""
        column = self.currentIndex().column()
        return self._columns[column].field if column >= 0 else ""

    def go_to(self, row: str, field: str = "") -> None:
        """Put the mark on a cell, in sight and with the focus."""
        column = self._own.column_of(field) if field else max(self.currentIndex().column(), 0)
        index = self._own.index_of(row, self._editable_from(column))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus()

    # The editor

    def editor(self) -> CellEditor | None:
        """The open editor."""
        return self._editing.editor

    def edit_cell(self, row: str, field: str, text: str | None = None) -> CellEditor | None:
        """Edit a cell, with this text in the place of what it says; None where that cannot be."""
        return self._editing.open(row, field, text)

    def keep_editor(self, *, go_back: bool = True) -> bool:
        """Keep what the editor holds; False where that made no sense and it stays open."""
        return self._editing.keep(go_back=go_back)

    def close_editor(self) -> None:
        """Leave the cell as it is."""
        self._editing.close()

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a cell; everything else belongs to the window."""
        row = self._own.row_at(self.currentIndex())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = not held_with(event)
        if row is not None and held == Qt.KeyboardModifier.AltModifier and event.key() in _WAYS:
            self.move_asked.emit(row.id, _WAYS[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Copy) and row is not None:
            text = self._contents.typed(row.id, self.current_field())
            QApplication.clipboard().setText(text)
        elif event.matches(QKeySequence.StandardKey.Paste) and row is not None:
            self._paste(row.id, QApplication.clipboard().text())
        elif row is not None and plain and self._cell_key(event, row):
            event.accept()
        elif plain and event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _cell_key(self, event: QKeyEvent, row: GridRow) -> bool:
        key, field = event.key(), self.current_field()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_cell(row.id, field)
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit(row.id)
        elif key == Qt.Key.Key_Insert:
            self.add_asked.emit(row.id)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            self._step(1 if (key == Qt.Key.Key_Right) == forward else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = self._own.rowCount() - 1
            self._move_to(0 if key == Qt.Key.Key_Home else last)
        elif key == Qt.Key.Key_Backspace:
            self.edit_cell(row.id, field, "")
        elif event.text() and event.text().isprintable():
            self.edit_cell(row.id, field, event.text())
            editor = self.editor()
            if editor is not None:
                editor.textEdited.emit(editor.text())
        else:
            return False
        return True

    def _paste(self, row: str, text: str) -> None:
        text = text.strip("\r\n")
        if "\n" in text or "\t" in text:
            self.paste_asked.emit(row, self.current_field(), text)
        else:
            self.edit_cell(row, self.current_field(), text.strip())

    def _step(self, by: int) -> None:
        here = self.currentIndex()
        column = here.column() + by
        while 0 <= column < len(self._columns) and not self._columns[column].field:
            column += by
        if 0 <= column < len(self._columns):
            self.setCurrentIndex(self._own.index(here.row(), column))

    def _move_to(self, row: int) -> None:
        self.setCurrentIndex(self._own.index(row, self.currentIndex().column()))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters of every script begin an edit."""
        row = self._own.row_at(self.currentIndex())
        if row is None or not (event.commitString() or event.preeditString()):
            super().inputMethodEvent(event)
            return
        editor = self.edit_cell(row.id, self.current_field(), "")
        if editor is not None:
            QApplication.sendEvent(editor, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to a cell; a second one edits it."""
        index = self.indexAt(event.position().toPoint())
        again = index.isValid() and index == self.currentIndex() and self.hasFocus()
        if index.isValid() and not self._columns[index.column()].field:
            index = self._own.index(index.row(), self._editable_from(index.column()))
        if not self.keep_editor():
            return
        if index.isValid():
            self.setCurrentIndex(index)
            if again:
                self._edit_current()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click edits."""
        if self.indexAt(event.position().toPoint()).isValid() and self.editor() is None:
            self._edit_current()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is selected here."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A row under the pointer."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def _edit_current(self) -> None:
        row = self.current_id()
        if row:
            self.edit_cell(row, self.current_field())

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Rows are painted as a whole; at their start what they are called is in sight too."""
        super().currentChanged(current, previous)
        if current.isValid() and current.column() == self._editable_from(0):
            self.horizontalScrollBar().setValue(0)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first cell."""
        super().focusInEvent(event)
        # Qt's own first cell may be one that only shows.
        here = self.currentIndex()
        edited = here.isValid() and self._columns[here.column()].field
        if self._own.rowCount() and not edited:
            column = self._editable_from(max(here.column(), 0))
            self.setCurrentIndex(self._own.index(max(here.row(), 0), column))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    # Sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._share()
        self._editing.place()

    def sizeHint(self) -> QSize:
        """All rows, where it fits them."""
        theme = self._holder.theme
        high = self._own.rowCount() * theme.px(self._row_height)
        return QSize(theme.px(240), high if self._fits else theme.px(400))

    def minimumSizeHint(self) -> QSize:
        """Some rows below their names; the rest scrolls."""
        theme, head = self._holder.theme, self.horizontalHeader()
        least = 3 * theme.px(self._row_height) + (0 if head.isHidden() else theme.px(33))
        return QSize(theme.px(160), min(least, self.sizeHint().height()))

    def _fit(self) -> None:
        theme = self._holder.theme
        self.verticalHeader().setDefaultSectionSize(theme.px(self._row_height))
        self.verticalHeader().setMinimumSectionSize(1)
        if not self.horizontalHeader().isHidden():
            self.horizontalHeader().setFixedHeight(theme.px(33))
        self._share()
        self._fit_height()

    def _fit_height(self) -> None:
        if self._fits:
            self.setMaximumHeight(max(1, self.sizeHint().height()))
            self.updateGeometry()

    def _share(self) -> None:
        columns = [self._wanted(at) for at in range(len(self._columns))]
        for column, wide in enumerate(shared(columns, self.viewport().width())):
            self.setColumnWidth(column, max(1, wide))

    def _wanted(self, at: int) -> Wanted:
        """Its name stays whole, and what is in it where it gets no share or is to be `whole`."""
        column, head = self._columns[at], self.horizontalHeader()
        usual = wide = self._holder.theme.px(column.width)
        named = 0 if head.isHidden() else head.sectionSizeHint(at)
        wide = max(wide, named)
        found = 0
        if column.whole or not column.share:
            cells = (row.cells[at] for row in self._own.rows())
            found = max((self._delegate.wanted(cell, at) for cell in cells), default=0)
            found = min(found, 2 * usual)
        if not column.share:
            return Wanted(max(wide, found), max(wide, found))
        return Wanted(max(wide, found), max(usual // 2, named, found), column.share)

    def _editable_from(self, column: int) -> int:
        found = [at for at, one in enumerate(self._columns) if one.field]
        return next((at for at in found if at >= column), found[-1])


_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
