"""Who is there for social time: found by a few letters, struck out, and typed in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.people_social import Attendee
from facilitator.text import fold
from ui import painting
from ui.buttons import Button, KeyHint
from ui.frames import Margins, label, surface
from ui.icons import paint_icon
from ui.lines import Rule
from ui.panel_parts import TextLine
from ui.rows import ROW_ROLE, Index, RowModel
from ui.search_field import SearchField
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed

_ROW = 36


class _Model(RowModel[Attendee]):
    def value(self, row: Attendee, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return listed(filter(None, (row.name, row.community)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("Here") if row.here else self.tr("Struck out")
            return listed(filter(None, (row.name, row.community, state)))
        return None

    def guest_word(self) -> str:
        """What stands beside somebody who had not registered."""
        return self.tr("typed in")


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: QListView, model: _Model) -> None:
        super().__init__(view)
        self._holder = holder
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._holder.theme
        return QSize(0, max(theme.px(_ROW), theme.line_height(14) + theme.px(8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._holder.theme
        row: Attendee = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        state = option.state
        painting.paint_row_background(
            painter,
            theme,
            rect,
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
            direction=direction,
        )
        line = painting.Row(rect.adjusted(0, 0, 0, -1), direction)
        line.skip(theme.px(16))
        line.end(theme.px(16), 0)
        side = theme.px(20)
        icon = "check-square" if row.here else "square"
        token = "accent" if row.here else "text.off"
        paint_icon(painter, line.start(QSize(side, side)), icon, theme.color(token))
        hint = self._model.guest_word() if row.guest else row.community
        subtle = theme.color("text.subtle")
        font = theme.font_for(hint, 12)
        room = line.rest().width() // 2
        at = line.end(min(room, text_width(font, hint)))
        paint_line(painter, at, hint, font, subtle, direction, "end")
        font = QFont(theme.font_for(row.name, 14))
        font.setStrikeOut(not row.here)
        color = theme.color("text") if row.here else subtle
        paint_line(painter, line.rest(), row.name, font, color, direction)


class PeopleList(QListView):
    """Space or Delete strike somebody out, or take them in again: `toggled`.

    Letters are for the field above: `typed`; Up from the first row leads there: `left`.
    """

    toggled = Signal(object)
    typed = Signal(str)
    left = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._own = _Model(self)
        self.setModel(self._own)
        self.setItemDelegate(_Delegate(holder, self, self._own))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.toggled.emit(self._own.row_at(index)))
        holder.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[Attendee]) -> None:
        """Show these."""
        self._own.show(rows)

    def rows(self) -> list[Attendee]:
        """What is shown."""
        return self._own.rows()

    def go_to(self, person: str) -> None:
        """Mark somebody."""
        index = self._own.index_of(person)
        if index.isValid():
            self.setCurrentIndex(index)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Delete are for the row, letters for the field."""
        key, text = event.key(), event.text()
        shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        row = self._own.row_at(self.currentIndex())
        if event.modifiers() & ~shift:
            event.ignore()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
            if row is not None:
                self.toggled.emit(row)
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit()
        elif text and text.isprintable():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first is marked where none was."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._own.index(0, 0))
        super().focusInEvent(event)


class _Field(SearchField):
    """Enter, Shift+Enter and Down; a pasted list of names goes to `pasted`."""

    entered = Signal(bool)
    down = Signal()
    pasted = Signal(list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if held & ~Qt.KeyboardModifier.ShiftModifier:
                event.ignore()
            else:
                self.entered.emit(bool(held))
        elif event.key() == Qt.Key.Key_Down and not held:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.matches(QKeySequence.StandardKey.Paste) and self._paste_list():
            pass
        else:
            super().keyPressEvent(event)

    def _paste_list(self) -> bool:
        lines = [one.strip() for one in QGuiApplication.clipboard().text().splitlines()]
        names = [one for one in lines if one]
        if len(names) > 1:
            self.pasted.emit(names)
        return len(names) > 1


class SocialPeople(QWidget):
    """The field, the list below it, and how many are there.

    `toggled` carries an `Attendee`, `added` names; `sought` what is typed.
    """

    toggled = Signal(object)
    added = Signal(list)
    sought = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._everybody: tuple[Attendee, ...] = ()
        surface(self, "panel")
        self.count = TextLine(holder, 14, 400, "text.subtle")
        self.field = _Field(holder, self.tr("Find a name, or type a new one"), icon="user-plus")
        self.add = Button(holder, self.tr("Add"), key="Shift+Enter", height=28)
        self.list = PeopleList(holder)
        self.list.setAccessibleName(self.tr("Who is here"))
        self._arrange(holder)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._seek)
        self.field.entered.connect(self._enter)
        self.field.down.connect(self._to_list)
        self.field.pasted.connect(self.added)
        self.add.clicked.connect(lambda: self._enter(True))
        self.list.toggled.connect(self.toggled)
        self.list.typed.connect(self._type)
        self.list.left.connect(self.field.setFocus)
        self._seek()

    def show_people(self, everybody: Sequence[Attendee]) -> None:
        """Show these; what is typed stays the filter."""
        self._everybody = tuple(everybody)
        here = sum(one.here for one in everybody)
        number = QLocale().toString
        words = self.tr("%1 of %2").replace("%1", number(here))
        self.count.set_text(words.replace("%2", number(len(everybody))) if everybody else "")
        self._filter()

    def half_typed(self) -> str:
        """A name that stands in the field and is nobody's who is there; empty where it finds some.

        Whoever has not pressed Enter yet meant somebody all the same.
        """
        name = " ".join(self.field.text().split())
        same = next((one for one in self._everybody if fold(one.name) == fold(name)), None)
        if same is not None:
            return "" if same.here else name
        return "" if self.list.rows() else name

    def clear_field(self) -> None:
        """For the next name."""
        self.field.clear()

    def _seek(self) -> None:
        self.add.setVisible(bool(self.field.text().strip()))
        self._filter()
        self.sought.emit(self.field.text())

    def _filter(self) -> None:
        words = fold(self.field.text()).split()
        self.list.show_rows(
            [one for one in self._everybody if all(word in fold(one.name) for word in words)]
        )

    def _enter(self, new: bool) -> None:
        """Somebody new; where the letters find people, first to them, unless it is said so."""
        name = " ".join(self.field.text().split())
        if not name:
            return
        same = next((one for one in self._everybody if fold(one.name) == fold(name)), None)
        if same is not None and same.here:
            self.list.go_to(same.id)
            self._to_list()
        elif new or same is not None or not self.list.rows():
            self.added.emit([name])
        else:
            self._to_list()

    def _to_list(self) -> None:
        if self.list.rows():
            self.list.setFocus()

    def _type(self, text: str) -> None:
        self.field.setFocus()
        self.field.insert(text)

    def _arrange(self, holder: ThemeHolder) -> None:
        head = QHBoxLayout()
        Margins(holder, head, 16, 12, 16, 8)
        head.setSpacing(8)
        head.addWidget(label("heading", self.tr("Who is here")))
        head.addWidget(self.count, 1)
        row = QHBoxLayout()
        Margins(holder, row, 16, 0, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        keys = QHBoxLayout()
        Margins(holder, keys, 16, 8, 16, 8)
        keys.setSpacing(8)
        keys.addWidget(KeyHint(holder, "Space"))
        keys.addWidget(label("label", self.tr("strikes out, takes in")))
        keys.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(Rule(holder, "line.mid"))
        column.addWidget(self.list, 1)
        column.addWidget(Rule(holder, "line.mid"))
        column.addLayout(keys)
