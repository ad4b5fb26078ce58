"""The lines of the command palette: model and how a line is painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui import painting
from ui.icons import paint_icon, read_in
from ui.palette_search import Found, spoken
from ui.rows import ROW_ROLE, RowModel
from ui.text import lay_out, paint_line, text_width
from ui.theme import Theme, ThemeHolder
from ui.wording import kind_word

ROW, HEADING, SIDE = 40, 28, 16
Index = QModelIndex | QPersistentModelIndex


class PaletteModel(RowModel[Found]):
    """Rows with a sentence for screen readers; headings cannot be chosen."""

    def value(self, row: Found, column: int, role: int) -> str | None:
        """What Qt and screen readers get."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings only name what follows."""
        row = self.row_at(index)
        if row is None or row.is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PaletteDelegate(QStyledItemDelegate):
    """Paints icon, badge or kind, the title with what was typed in bold, hint and key."""

    def __init__(self, holder: ThemeHolder, view: QListView) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of 40, headings of 28."""
        row: Found = index.data(ROW_ROLE)
        return QSize(0, self._holder.theme.px(HEADING if row.is_heading else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line."""
        theme = self._holder.theme
        row: Found = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        cells = painting.Row(rect, direction)
        cells.skip(theme.px(SIDE))
        cells.end(theme.px(SIDE), 0)
        if row.is_heading:
            painter.fillRect(rect, theme.color("bg.subtle"))
            for y in (rect.top(), rect.bottom()):
                painter.fillRect(rect.left(), y, rect.width(), 1, theme.color("line.soft"))
            subtle, font = theme.color("text.subtle"), theme.font(12, 500)
            paint_line(painter, cells.rest(), row.title, font, subtle, direction)
            return
        marked = index.row() == self._view.currentIndex().row()
        painter.fillRect(rect, theme.color("accent.subtle" if marked else "bg.popup"))
        self._paint_start(painter, theme, cells, row, marked)
        self._paint_end(painter, theme, cells, row)
        block = lay_out(
            row.title,
            theme.font_for(row.title),
            cells.rest().width(),
            rect.height(),
            max_lines=1,
            align_to=direction,
            formats=_formats(theme, row),
        )
        block.paint(painter, cells.rest().left(), rect.top(), theme.color("text"))

    def _paint_start(
        self, painter: QPainter, theme: Theme, cells: painting.Row, row: Found, marked: bool
    ) -> None:
        if row.kind:
            word = kind_word(row.kind)
            place = cells.start(painting.chip_size(theme, row.kind, word), theme.px(12))
            painting.paint_chip(painter, theme, place, row.kind, word, cells.direction)
        elif row.badge:
            size = painting.badge_size(theme, row.badge)
            painting.paint_badge(painter, theme, cells.start(size, theme.px(12)), row.badge)
        else:
            side = theme.px(20)
            place = cells.start(QSize(side, side), theme.px(12))
            icon = read_in(row.icon, cells.direction)
            paint_icon(painter, place, icon, theme.color("accent" if marked else "text"))

    def _paint_end(self, painter: QPainter, theme: Theme, cells: painting.Row, row: Found) -> None:
        key = painting.key_size(theme, row.key)
        if key.width():
            painting.paint_key(painter, theme, cells.end(key, theme.px(12)), row.key)
        if row.hint:
            font, subtle = theme.font(12), theme.color("text.subtle")
            width = min(text_width(font, row.hint), cells.rest().width() // 2)
            place = cells.end(width, theme.px(12))
            paint_line(painter, place, row.hint, font, subtle, cells.direction, "end")


def _formats(theme: Theme, row: Found) -> list[QTextLayout.FormatRange]:
    """What was typed, in bold and blue; places in UTF-16 units, as Qt counts."""
    made = []
    for start, end in row.spans:
        span = QTextLayout.FormatRange()
        span.start = _units(row.title[:start])
        span.length = _units(row.title[start:end])
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setForeground(theme.color("accent.text"))
        span.format = look
        made.append(span)
    return made


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
