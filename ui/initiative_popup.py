"""The list that opens over the composer while `#` or `@` is being typed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import painting
from ui.rows import ROW_ROLE, RowModel
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder

ROW, HEADING, WIDTH, MOST_SHOWN = 36, 24, 392, 7
_ANY_ID = Qt.ItemDataRole.AccessibleTextRole


@dataclass(frozen=True)
class Suggestion:
    """A line of the popup. `value` is what taking it gives; a heading has none and is skipped."""

    id: str
    title: str
    value: str | None = None
    badge: str = ""
    hint: str = ""

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return self.value is None


class _Model(RowModel[Suggestion]):
    def value(self, row: Suggestion, column: int, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == _ANY_ID:
            return " ".join(part for part in (row.badge, row.title, row.hint) if part)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or row.is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SuggestionDelegate(QStyledItemDelegate):
    """Paints a suggestion: badge, title, hint; the marked one with the key that takes it."""

    def __init__(self, holder: ThemeHolder, view: QListView) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view
        self.key = "Enter"

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Rows of 36, headings of 24."""
        row: Suggestion = index.data(ROW_ROLE)
        return QSize(0, self._holder.theme.px(HEADING if row.is_heading else ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the line."""
        theme = self._holder.theme
        row: Suggestion = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        line = painting.Row(rect, direction)
        line.skip(theme.px(12))
        line.end(theme.px(12), 0)
        subtle = theme.color("text.subtle")
        if row.is_heading:
            painter.fillRect(rect, theme.color("bg.subtle"))
            paint_line(painter, line.rest(), row.title, theme.font(12), subtle, direction)
            return
        marked = index.row() == self._view.currentIndex().row()
        painter.fillRect(rect, theme.color("accent.subtle" if marked else "bg.popup"))
        if marked:
            below = QRect(rect.left(), rect.bottom(), rect.width(), 1)
            painter.fillRect(below, theme.color("line.mid"))
        if row.badge:
            size = painting.badge_size(theme, row.badge)
            state = "current" if marked else "normal"
            painting.paint_badge(painter, theme, line.start(size, theme.px(10)), row.badge, state)
        if marked or index.row() == 0:
            key = painting.key_size(theme, self.key)
            if key.width():
                painting.paint_key(painter, theme, line.end(key, theme.px(10)), self.key)
        if row.hint:
            width = min(text_width(theme.font(12), row.hint), line.rest().width() // 2)
            paint_line(painter, line.end(width), row.hint, theme.font(12), subtle, direction, "end")
        font = theme.font(14, 600 if marked else 400)
        paint_line(painter, line.rest(), row.title, font, theme.color("text"), direction)


class InitiativePopup(QFrame):
    """Suggestions in a child frame of the page: the text field keeps the focus and asks it."""

    taken = Signal(object)
    dismissed = Signal()

    def __init__(self, holder: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._holder = holder
        self.setProperty("surface", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = _Model(self)
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setMouseTracking(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = SuggestionDelegate(holder, self._view)
        self._view.setItemDelegate(self._delegate)
        self._view.clicked.connect(self._take_index)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)  # the border has its own pixel
        layout.addWidget(self._view)
        holder.changed.connect(self._view.doItemsLayout)
        self.hide()

    def is_open(self) -> bool:
        """Whether suggestions are shown."""
        return not self.isHidden()

    def suggestions(self) -> list[Suggestion]:
        """What it shows."""
        return self._model.rows()

    def marked(self) -> Suggestion | None:
        """The line that Enter takes."""
        return self._model.row_at(self._view.currentIndex())

    def show_suggestions(
        self, rows: list[Suggestion], field: QRect, sign_x: int, *, marked: bool = True
    ) -> None:
        """Open over `field` (in the parent's coordinates) with the sign at `sign_x`.

        Where there is less room above it than below, it opens below.

        Unless `marked`, Enter stays with the text and Tab takes the first line.
        """
        if not any(not row.is_heading for row in rows):
            self.close_list()
            return
        self._model.show([])  # another question: no mark survives it
        self._model.show(rows)
        self._delegate.key = "Enter" if marked else "Tab"
        first = next(place for place, row in enumerate(rows) if not row.is_heading)
        self._view.setCurrentIndex(self._model.index(first, 0) if marked else QModelIndex())
        self._view.scrollToTop()
        theme = self._holder.theme
        heights = [theme.px(HEADING if row.is_heading else ROW) for row in rows]
        wanted = min(sum(heights), theme.px(ROW * MOST_SHOWN))
        above, below = field.top() - 2, self._room_below(field)
        upwards = wanted <= above or above >= below
        height = min(wanted, max(theme.px(ROW), above if upwards else below))
        width = min(theme.px(WIDTH), field.width())
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            x = sign_x - theme.px(12)
        else:
            x = sign_x + theme.px(12) - width
        x = max(field.left(), min(x, field.left() + field.width() - width))
        y = field.top() - height - 2 if upwards else field.top() + field.height()
        self.setGeometry(QRect(QPoint(x, y), QSize(width, height + 2)))
        self.show()
        self.raise_()

    def _room_below(self, field: QRect) -> int:
        parent = self.parentWidget()
        return parent.height() - field.top() - field.height() - 2 if parent is not None else 0

    def close_list(self) -> None:
        """Close it, nothing taken."""
        self.hide()

    def dismiss(self) -> None:
        """Close it because a person does not want it."""
        self.hide()
        self.dismissed.emit()

    def move_mark(self, by: int) -> None:
        """Mark the next line up or down, over headings, round the ends."""
        rows = self._model.rows()
        places = [place for place, row in enumerate(rows) if not row.is_heading]
        here = self._view.currentIndex().row()
        if here in places:
            target = places[(places.index(here) + by) % len(places)]
        else:
            target = places[0 if by > 0 else -1]
        self._view.setCurrentIndex(self._model.index(target, 0))

    def take(self, *, first: bool = False) -> bool:
        """Take the marked line (or the first one); False when none is marked."""
        index = self._view.currentIndex()
        if not index.isValid() and first:
            self.move_mark(1)
            index = self._view.currentIndex()
        return self._take_index(index)

    def _take_index(self, index: QModelIndex) -> bool:
        row = self._model.row_at(index)
        if row is None or row.is_heading:
            return False
        self.hide()
        self.taken.emit(row)
        return True
