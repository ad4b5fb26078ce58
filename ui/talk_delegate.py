"""How a talk looks in the list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.note_line import isolated
from ui import painting
from ui.icons import paint_icon
from ui.rows import ROW_ROLE
from ui.talk_columns import ROW, TalkHead, places
from ui.talk_rows import TalkRow
from ui.text import centred, lay_out, paint_line
from ui.theme import Theme, ThemeHolder

Index = QModelIndex | QPersistentModelIndex

_SIGNS = {
    "queued": ("dots-six-vertical", "text.subtle"),
    "speaking": ("play", "accent"),
    "paused": ("pause", "accent"),
    "done": ("check", "text.subtle"),
    "skipped": ("arrow-bend-down-right", "text.subtle"),
}
_TONES = {"over": "yellow.text", "within": "green.text"}


class TalkDelegate(QStyledItemDelegate):
    """Paints a talk: state, number, speaker, initiative and title, language, planned, actual."""

    def __init__(self, holder: ThemeHolder, head: TalkHead, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._holder = holder
        self._head = head

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are of one height; longer titles end in an ellipsis and show in the panel."""
        theme = self._holder.theme
        return QSize(option.rect.width(), max(theme.px(ROW), 2 * theme.line_height(14) + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        theme = self._holder.theme
        row: TalkRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        given = row.talk.state in ("speaking", "paused")
        state = option.state
        painting.paint_row_background(
            painter,
            theme,
            rect,
            current=given,
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
            direction=direction,
        )
        columns = places(theme, rect.width(), self._head.names(), self._head.last)
        cells = {
            name: painting.mirrored(
                QRect(rect.left() + left, rect.top(), wide, rect.height() - 1), rect, direction
            )
            for name, (left, wide) in columns.items()
        }
        quiet = row.talk.state in ("done", "skipped")
        text = theme.color("text.subtle" if quiet else "text")
        icon, token = _SIGNS[row.talk.state]
        side = theme.px(16)
        paint_icon(painter, centred(cells["sign"], side, side), icon, theme.color(token))
        subtle = theme.color("text.subtle")
        figure = theme.figures(14)
        paint_line(painter, cells["number"], str(row.number), figure, subtle, direction, "end")
        weight = 600 if given else 400
        self._words(painter, theme, cells["speaker"], row.talk.speaker, weight, text, direction)
        self._title(painter, theme, cells["talk"], row, weight, text, direction)
        if row.talk.language:
            size = painting.language_size(theme, row.talk.language)
            line = painting.Row(cells["language"], direction)
            painting.paint_language(painter, theme, line.start(size), row.talk.language)
        self._planned(painter, theme, cells["planned"], row, direction)
        if row.actual:
            font = theme.figures(14, 600 if given or row.talk.state == "done" else 400)
            color = theme.color(_TONES.get(row.tone, "text.subtle" if quiet else "text"))
            paint_line(painter, cells["actual"], row.actual, font, color, direction, "end")

    def _title(
        self,
        painter: QPainter,
        theme: Theme,
        cell: QRect,
        row: TalkRow,
        weight: int,
        color: QColor,
        direction: Qt.LayoutDirection,
    ) -> None:
        line = painting.Row(cell, direction)
        if row.talk.initiative:
            size = painting.badge_size(theme, row.talk.initiative)
            badge = line.start(size)
            state = "current" if weight == 600 else "normal"
            painting.paint_badge(painter, theme, badge, row.talk.initiative, state)
        self._words(painter, theme, line.rest(), row.talk.title, weight, color, direction)

    def _words(
        self,
        painter: QPainter,
        theme: Theme,
        cell: QRect,
        words: str,
        weight: int,
        color: QColor,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Up to two lines in the middle of a cell, in their own direction, at the list's start."""
        if not words:
            return
        font, line = theme.font_for(words, 14, weight), theme.line_height(14, text=words)
        block = lay_out(isolated(words), font, cell.width(), line, max_lines=2, align_to=direction)
        top = cell.top() + (cell.height() - block.height) // 2
        block.paint(painter, cell.left(), top, color)

    def _planned(
        self,
        painter: QPainter,
        theme: Theme,
        cell: QRect,
        row: TalkRow,
        direction: Qt.LayoutDirection,
    ) -> None:
        font, subtle = theme.figures(14), theme.color("text.subtle")
        if not row.added:
            paint_line(painter, cell, row.planned, font, subtle, direction, "end")
            return
        small, line = theme.figures(12), theme.line_height(14)
        above = QRect(cell.left(), cell.center().y() - line + 2, cell.width(), line)
        below = QRect(cell.left(), cell.center().y() + 2, cell.width(), theme.line_height(12))
        paint_line(painter, above, row.planned, font, subtle, direction, "end")
        paint_line(painter, below, row.added, small, subtle, direction, "end")
