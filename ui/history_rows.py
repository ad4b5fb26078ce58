"""The lines of the history: a model that fetches as it is scrolled, and how a line is painted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.history import PAGE, Line
from facilitator.words import Saying
from ui import painting
from ui.icons import paint_icon
from ui.messages import words_of_saying
from ui.rows import ROW_ROLE
from ui.text import figures, isolate, paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed

ROW, TIME = 40, 132
Index = QModelIndex | QPersistentModelIndex
Ask = Callable[[int | None, int], list[Line]]

_ICONS = {
    "change": "pencil-simple",
    "undo": "arrow-u-up-left",
    "redo": "arrow-u-up-right",
    "merge": "git-merge",
}


class HistoryModel(QAbstractListModel):
    """Lines as far as they were scrolled to. `ask` gives those before an id, so many of them."""

    def __init__(
        self,
        ask: Ask,
        where: Callable[[Line], str],
        parent: QListView,
        say: Callable[[Saying], str] = words_of_saying,
    ) -> None:
        """`where` says in which room a line happened, where that is to be said."""
        super().__init__(parent)
        self._ask = ask
        self._say = say
        self._where = where
        self._lines: list[Line] = []
        self._more = True

    def lines(self) -> list[Line]:
        """Those that were fetched."""
        return list(self._lines)

    def line_at(self, index: Index) -> Line | None:
        """The line behind an index."""
        return self._lines[index.row()] if index.isValid() else None

    def where(self, line: Line) -> str:
        """In which room it happened, empty where that is not to be said."""
        return self._where(line)

    def begin(self) -> None:
        """Ask anew, from the newest line."""
        self.beginResetModel()
        self._lines = self._ask(None, PAGE)
        self._more = len(self._lines) == PAGE
        self.endResetModel()

    def refresh(self) -> None:
        """Bring what was fetched up to date: new lines on top, others undone meanwhile."""
        newest = self._lines[0].id if self._lines else 0
        fresh = self._ask(None, max(PAGE, min(len(self._lines), 2 * PAGE)))
        new = [line for line in fresh if line.id > newest]
        if not self._lines or len(new) == len(fresh):
            self.begin()
            return
        if new:
            self.beginInsertRows(QModelIndex(), 0, len(new) - 1)
            self._lines[:0] = new
            self.endInsertRows()
        known = {line.id: line for line in fresh}
        self._lines = [known.get(line.id, line) for line in self._lines]
        self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Lines fetched so far."""
        return 0 if parent.isValid() else len(self._lines)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older ones."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """The next page."""
        if not self._lines:
            return
        older = self._ask(self._lines[-1].id, PAGE)
        self._more = len(older) == PAGE
        if older:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(older) - 1)
            self._lines += older
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The line, its sentence, and all of it for screen readers."""
        line = self.line_at(index)
        if line is None:
            return None
        if role == ROW_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self.sentence(line)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = [moment(line.at), self.sentence(line), self.words(line), self._where(line)]
            parts += [self.device(line), self.state(line)]
            return listed(part for part in parts if part)
        return None

    def sentence(self, line: Line) -> str:
        """What was done."""
        words = self._say(line.label)
        if line.kind == "undo":
            return self.tr("Undone: {what}").format(what=words)
        if line.kind == "redo":
            return self.tr("Done again: {what}").format(what=words)
        return words

    def words(self, line: Line) -> str:
        """To which record, and to how many others."""
        if not line.records or not line.records[0].words:
            return ""
        others = sum(bool(record.words) for record in line.records) - 1
        words = self.tr("{what} and %n more", "", others) if others else "{what}"
        return words.format(what=isolate(line.records[0].words))

    def device(self, line: Line) -> str:
        """On which laptop, where it was another one."""
        if line.here:
            return ""
        return self.tr("on laptop {name}").format(name=figures(line.device[:4]))

    def state(self, line: Line) -> str:
        """Whether it does not stand anymore, or would be undone next."""
        if line.undone:
            return self.tr("undone")
        return self.tr("newest") if line.next else ""


class HistoryDelegate(QStyledItemDelegate):
    """Paints when, what, which record, where, and whether it was undone."""

    def __init__(self, holder: ThemeHolder, view: QListView) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of 40."""
        return QSize(0, self._holder.theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line."""
        theme = self._holder.theme
        model: Any = index.model()
        line: Line = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        chosen = index == self._view.currentIndex() and self._view.hasFocus()
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painting.paint_row_background(
            painter, theme, rect, current=chosen, hovered=over, focused=chosen, direction=direction
        )
        cells = painting.Row(rect, direction, theme.px(12))
        cells.skip(theme.px(20))
        cells.end(theme.px(20), 0)
        subtle = theme.color("text.subtle")
        font = theme.figures(12)
        time = cells.start(max(theme.px(TIME), text_width(font, moment(line.at))))
        paint_line(painter, time, moment(line.at), font, subtle, direction)
        side = theme.px(16)
        paint_icon(painter, cells.start(QSize(side, side)), _ICONS.get(line.kind, "info"), subtle)
        state = model.state(line)
        if state:
            look = "skipped" if line.undone else "updated"
            size = painting.tag_size(theme, look, state)
            painting.paint_tag(painter, theme, cells.end(size), look, state, direction)
        for words in (model.device(line), model.where(line)):
            if words:
                small = theme.font(12)
                place = cells.end(min(text_width(small, words), cells.rest().width() // 3))
                paint_line(painter, place, words, small, subtle, direction, "end")
        sentence, title = model.sentence(line), theme.font(14, 400 if line.undone else 600)
        width = min(text_width(title, sentence), cells.rest().width() * 2 // 3)
        color = subtle if line.undone else theme.color("text")
        paint_line(painter, cells.start(width), sentence, title, color, direction)
        paint_line(painter, cells.rest(), model.words(line), theme.font(14), subtle, direction)


def moment(at: int) -> str:
    """A moment (UTC ms) by this computer's clock, with the day where it was another one."""
    when = datetime.fromtimestamp(at / 1000)
    if when.date() == datetime.now().date():
        return when.strftime("%H:%M:%S")
    return when.strftime("%Y-%m-%d %H:%M:%S")
