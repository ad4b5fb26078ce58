"""Adds a vote to any initiative: found by number or by words, in any language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.event import Event
from facilitator.text import fold
from ui import painting
from ui.bar_delegate import StyleOf
from ui.buttons import Button, KeyHint
from ui.frames import FitList, Margins
from ui.painting import Row
from ui.rows import ROW_ROLE, RowModel
from ui.search_field import SearchField
from ui.text import paint_line
from ui.theme import ThemeHolder
from ui.titles import title_of

_MOST = 4
_GAP = 8


@dataclass(frozen=True)
class _Found:
    id: str
    title: str


class _FoundModel(RowModel[_Found]):
    def value(self, row: _Found, column: int, role: int) -> str | None:
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return f"{row.id} {row.title}"
        return None


class _FoundDelegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._holder = holder

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, self._holder.theme.px(36))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, _Found):
            return
        theme, style = self._holder.theme, StyleOf(option)
        current = style.has(QStyle.StateFlag.State_Selected)
        hovered = style.has(QStyle.StateFlag.State_MouseOver)
        painting.paint_row_background(
            painter, theme, style.rect, current=current, hovered=hovered, direction=style.direction
        )
        parts = Row(style.rect, style.direction, theme.px(8))
        parts.skip(theme.px(12))
        state = "current" if current else "normal"
        badge = parts.start(painting.badge_size(theme, row.id))
        painting.paint_badge(painter, theme, badge, row.id, state)
        parts.end(theme.px(4))
        if current:
            painting.paint_key(
                painter, theme, parts.end(painting.key_size(theme, "Enter")), "Enter"
            )
        font = theme.font(14, 600 if current else 400)
        paint_line(painter, parts.rest(), row.title, font, theme.color("text"), style.direction)


class InitiativeFinder(QWidget):
    """A link that becomes a field. `asked` says that somebody wants the field, `chosen` what for.

    Enter takes the marked initiative and leaves the field open for the next; Esc closes it.
    """

    asked = Signal()
    chosen = Signal(str)
    closed = Signal()

    def __init__(self, event: Event, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self._offered: tuple[str, ...] = ()
        self._clusters = False
        self._link = Button(holder, icon="magnifying-glass", flat=True, shrinks=True)
        self._hint = KeyHint(holder, "Ctrl+J")
        self.field = _FinderField(holder)
        self._found = _FoundModel(self)
        self.list = FitList(holder)
        self.list.setModel(self._found)
        self.list.setItemDelegate(_FoundDelegate(holder, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QHBoxLayout()
        top.setSpacing(_GAP)
        top.addWidget(self._link)
        top.addWidget(self._hint)
        top.addWidget(self.field, 1)
        top.addStretch()
        column = QVBoxLayout(self)
        self._margins = Margins(holder, column, 8, 8, 20, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.list)
        self._link.clicked.connect(self.asked)
        self.field.textEdited.connect(self._search)
        self.field.moved.connect(self._move)
        self.field.taken.connect(self._take)
        self.field.left.connect(self.close_field)
        self.list.clicked.connect(lambda _index: self._take())
        holder.changed.connect(self._show_hint)
        self.retranslate()
        self._show_field(False)

    def show_round(self, round_key: str) -> None:
        """Find what this round votes on."""
        vote = self._event.round(round_key).vote
        self._offered = self._event.offered(round_key) if vote else ()
        self._clusters = vote is not None and vote.on == "clusters"
        self.retranslate()

    def open_field(self) -> None:
        """Turn into the field."""
        self._show_field(True)
        self._search("")
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_field(self) -> None:
        """Turn back into the link."""
        if not self.field.isHidden():
            self._show_field(False)
            self.closed.emit()

    def retranslate(self) -> None:
        """Set every text anew."""
        if self._clusters:
            self._link.setText(self.tr("Add votes to another cluster"))
            self.field.set_placeholder(self.tr("Letter or words of a cluster"))
            self.list.setAccessibleName(self.tr("Clusters found"))
        else:
            self._link.setText(self.tr("Add votes to another initiative"))
            self.field.set_placeholder(self.tr("Number or words of an initiative"))
            self.list.setAccessibleName(self.tr("Initiatives found"))
        self._search(self.field.text())
        self._show_hint()

    def _show_field(self, shown: bool) -> None:
        self.field.clear()
        # The link has its own padding, the field a border: both begin where the rows do.
        self._margins.set(20 if shown else 8, 8, 20, 8)
        self._link.setVisible(not shown)
        self._show_hint()
        self.field.setVisible(shown)
        self.list.setVisible(False)

    def _show_hint(self) -> None:
        """The key beside the link, where the link stands whole with it."""
        margins = self._margins_wide()
        wide = self._link.sizeHint().width() + self._hint.sizeHint().width() + margins
        self._hint.setVisible(not self._link.isHidden() and wide <= self.width())

    def _margins_wide(self) -> int:
        layout = self.layout()
        margins = layout.contentsMargins() if layout is not None else self.contentsMargins()
        return margins.left() + margins.right() + _GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, it is the link's."""
        super().resizeEvent(event)
        self._show_hint()

    def _search(self, words: str) -> None:
        found = self._find(words)[:_MOST] if words.strip() else []
        self._found.show([_Found(item, title_of(self._event, item)) for item in found])
        self.list.setVisible(bool(found))
        self.list.setCurrentIndex(self._found.index(0, 0))
        self.list.fit()
        self._describe()

    def _find(self, words: str) -> list[str]:
        """What is offered and meant by these words: initiatives, or clusters by letter or name."""
        if self._clusters:
            wanted = fold(words.strip().lstrip("#"))
            offered = [item for item in self._offered if fold(item) == wanted]
            named = [item for item in self._offered if wanted in fold(title_of(self._event, item))]
            return list(dict.fromkeys(offered + named))
        found = [one.number for one in self._event.find(words)]
        return [number for number in found if number in self._offered or not self._offered]

    def _move(self, way: int) -> None:
        row = self.list.currentIndex().row() + way
        if 0 <= row < self._found.rowCount():
            self.list.setCurrentIndex(self._found.index(row, 0))
            self._describe()

    def _describe(self) -> None:
        marked = self._found.row_at(self.list.currentIndex())
        self.field.setAccessibleDescription(f"{marked.id} {marked.title}" if marked else "")

    def _take(self) -> None:
        row = self._found.row_at(self.list.currentIndex())
        if row is not None:
            self.field.clear()
            self._search("")
            self.chosen.emit(row.id)


class _FinderField(SearchField):
    moved = Signal(int)
    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list below, Enter takes, Esc leaves."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
