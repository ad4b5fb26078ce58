"""The files that an output writes: name, what it is, and how large where that is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.publish_folder import File
from ui import painting
from ui.frames import FitList
from ui.publish_words import size_words
from ui.rows import ROW_ROLE, RowModel
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class FileRow:
    """A file by its path in the folder."""

    id: str
    what: str
    size: str


class _Model(RowModel[FileRow]):
    def value(self, row: FileRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return listed(filter(None, (row.id, row.what, row.size)))
        return row.what if role == Qt.ItemDataRole.ToolTipRole else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: QWidget) -> None:
        super().__init__(view)
        self._holder = holder

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._holder.theme
        return QSize(0, theme.line_height(14) + theme.line_height(12) + theme.px(20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._holder.theme, self._holder.theme.px
        row: FileRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction, state = option.direction, option.state
        painting.paint_row_background(
            painter,
            theme,
            rect,
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
            direction=direction,
        )
        high, low = theme.line_height(14), theme.line_height(12)
        line = painting.Row(QRect(rect.left(), rect.top() + px(10), rect.width(), high), direction)
        line.skip(px(16))
        line.end(px(16), 0)
        subtle, small = theme.color("text.subtle"), theme.font(12)
        if row.size:
            cell = line.end(text_width(small, row.size))
            paint_line(painter, cell, row.size, small, subtle, direction, "end")
        words = line.rest()
        paint_line(painter, words, row.id, theme.font(14, 600), theme.color("text"), direction)
        below = QRect(words.left(), words.bottom() + 1, words.width(), low)
        paint_line(painter, below, row.what, small, subtle, direction)


class FileList(FitList):
    """To be read; arrows go from file to file."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(holder)
        self._rows = _Model(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(holder, self))
        self.setUniformItemSizes(True)

    def show_files(self, files: Sequence[File], written: Mapping[str, int]) -> None:
        """Show these, with the sizes of what was written, by path."""
        sizes = [written.get(one.path, one.size) for one in files]
        self._rows.show(
            FileRow(one.path, one.what, size_words(size) if size else "")
            for one, size in zip(files, sizes, strict=True)
        )
        self.fit()

    def rows(self) -> list[FileRow]:
        """What is shown."""
        return self._rows.rows()
