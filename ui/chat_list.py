"""What was read out of a chat, line by line: ready, replaced, unreadable or skipped, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.chat import Entry
from ui import painting
from ui.bar_delegate import StyleOf
from ui.icons import paint_icon
from ui.messages import words_of
from ui.painting import Row
from ui.rows import ROW_ROLE, RowModel
from ui.text import centred, paint_line, plus, text_width
from ui.text_fields import LineField
from ui.theme import Theme, ThemeHolder
from ui.wording import sentences

Index = QModelIndex | QPersistentModelIndex
_EDGE = 16


@dataclass(frozen=True)
class _Deed:
    """Something to do about a row: its name, and an icon where the name is not shown."""

    name: str
    words: str
    icon: str = ""


def state_word(state: str) -> str:
    """A state as a tag says it."""
    words = {
        "ready": QCoreApplication.translate("ChatList", "Ready"),
        "replaced": QCoreApplication.translate("ChatList", "Replaced"),
        "unreadable": QCoreApplication.translate("ChatList", "Unreadable"),
        "skipped": QCoreApplication.translate("ChatList", "Skipped"),
    }
    return words[state]


def _deeds(entry: Entry, *, near: bool) -> list[_Deed]:
    """What can be done about a line; most of it only where the pointer or the cursor is."""
    translate = QCoreApplication.translate
    fix = _Deed("fix", translate("ChatList", "Fix"))
    if entry.offer and (near or entry.state == "unreadable"):
        words = translate("ChatList", "Use %1").replace("%1", entry.offer)
        return [_Deed("use", words)]
    if entry.state == "unreadable":
        return [fix]
    if not near:
        return []
    if entry.state == "ready":
        out = _Deed("leave", translate("ChatList", "Leave out"), "x")
        return [_Deed("fix", fix.words, "pencil-simple"), out]
    if entry.mended:
        return [_Deed("back", translate("ChatList", "Take back"))]
    return [fix] if entry.state == "skipped" else []


class _EntryModel(RowModel[Entry]):
    def value(self, row: Entry, column: int, role: int) -> str | None:
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return None
        parts = [f"{state_word(row.state)}. {row.name or row.line}: {', '.join(row.choices)}"]
        if row.reason is not None:
            parts.append(words_of(row.reason))
        return sentences(parts) + f" “{row.text}”"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A line can be mended where it stands."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


class _EntryDelegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: ChatList) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._holder.theme.px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ROW_ROLE)
        if not isinstance(entry, Entry):
            return
        theme, style = self._holder.theme, StyleOf(option)
        near = style.has(QStyle.StateFlag.State_MouseOver) or style.has(
            QStyle.StateFlag.State_HasFocus
        )
        focused = style.has(QStyle.StateFlag.State_HasFocus)
        painting.paint_row_background(
            painter, theme, style.rect, focused=focused, direction=style.direction
        )
        tag, name, rest = self._columns(style.rect, style.direction)
        word = state_word(entry.state)
        place = Row(tag, style.direction).start(painting.tag_size(theme, entry.state, word))
        painting.paint_tag(painter, theme, place, entry.state, word, style.direction)
        counts = entry.state in ("ready", "unreadable")
        color = theme.color("text" if counts else "text.subtle")
        shown = entry.name or self._view.nameless(entry.line)
        font = theme.font_for(shown)
        paint_line(painter, name, shown, font, color, style.direction)
        parts = Row(rest, style.direction, theme.px(4))
        for rect, deed in self.places(entry, style.rect, style.direction, near=near):
            self._paint_deed(painter, theme, rect, deed, style)
            parts.end(rect.width(), theme.px(8))
        self._paint_content(painter, theme, entry, parts, style.direction)

    def places(
        self, entry: Entry, row: QRect, direction: Qt.LayoutDirection, *, near: bool
    ) -> list[tuple[QRect, _Deed]]:
        """Where the buttons of a row are, the last one at the end."""
        theme = self._holder.theme
        *_, rest = self._columns(row, direction)
        parts = Row(rest, direction, theme.px(8))
        found = []
        for deed in reversed(_deeds(entry, near=near)):
            wide = theme.px(28)
            if not deed.icon:
                wide = text_width(theme.font(14, 600), deed.words) + theme.px(18)
            found.append((parts.end(QSize(wide, theme.px(28))), deed))
        return found[::-1]

    def _columns(self, row: QRect, direction: Qt.LayoutDirection) -> tuple[QRect, QRect, QRect]:
        """State, name, and what was read."""
        theme = self._holder.theme
        parts = Row(row, direction, theme.px(8))
        parts.skip(theme.px(_EDGE))
        parts.end(theme.px(_EDGE), 0)
        tag = parts.start(self._view.tag_column())
        return tag, parts.start(theme.px(112)), parts.rest()

    def _paint_content(
        self,
        painter: QPainter,
        theme: Theme,
        entry: Entry,
        parts: Row,
        direction: Qt.LayoutDirection,
    ) -> None:
        painter.save()
        if entry.state in ("replaced", "skipped"):
            painter.setOpacity(0.6)
        for at, choice in enumerate(entry.choices):
            size = painting.badge_size(theme, choice)
            left = len(entry.choices) - at
            if size.width() + (theme.px(32) if left > 1 else 0) > parts.rest().width():
                more = parts.start(theme.px(28))
                color = theme.color("text.subtle")
                paint_line(painter, more, plus(left), theme.figures(12), color, direction)
                break
            painting.paint_badge(painter, theme, parts.start(size), choice)
        painter.restore()
        if entry.reason is None:
            return
        if entry.choices:
            parts.skip(theme.px(8))
        color = theme.color("red" if entry.state == "unreadable" else "text.subtle")
        words = words_of(entry.reason)
        paint_line(painter, parts.rest(), words, theme.font(), color, direction)

    def _paint_deed(
        self, painter: QPainter, theme: Theme, rect: QRect, deed: _Deed, style: StyleOf
    ) -> None:
        over = rect.contains(style.pointer())
        if deed.icon:
            if over:
                painting.paint_box(painter, rect, theme.color("bg.neutral"))
            side = theme.px(16)
            paint_icon(painter, centred(rect, side, side), deed.icon, theme.color("text"))
            return
        fill = theme.color("button.hover" if over else "button")
        painting.paint_box(painter, rect, fill, theme.color("line.button"))
        font, color = theme.font(14, 600), theme.color("text")
        paint_line(painter, rect, deed.words, font, color, style.direction, "center")

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        entry = index.data(ROW_ROLE)
        if not (isinstance(event, QMouseEvent) and isinstance(entry, Entry)):
            return False
        style = StyleOf(option)
        at = event.position().toPoint()
        for rect, deed in self.places(entry, style.rect, style.direction, near=True):
            if rect.contains(at):
                if event.type() == QEvent.Type.MouseButtonRelease:
                    self._view.do(entry, deed.name)
                return True
        return False

    # Mending in place

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field for what the line should have said."""
        editor = LineField(parent)
        editor.setAccessibleName(QCoreApplication.translate("ChatList", "Numbers of this line"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What was read, or what was written."""
        entry = index.data(ROW_ROLE)
        if isinstance(editor, LineField) and isinstance(entry, Entry) and not editor.isModified():
            editor.setText(entry.offer or entry.ballot or entry.text)
            editor.selectAll()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """From where the numbers stand to the end."""
        style = StyleOf(option)
        *_, rest = self._columns(style.rect, style.direction)
        editor.setGeometry(rest.adjusted(0, 2, 0, -2))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Have the line read so from now on."""
        entry = index.data(ROW_ROLE)
        if isinstance(editor, LineField) and isinstance(entry, Entry) and editor.text().strip():
            self._view.mended.emit(entry.id, editor.text())


class ChatList(QListView):
    """Enter does what the row offers, F2 mends it in place, Delete leaves it out or takes it back.

    `mended` carries a line's id and what is to be read instead; `left_out` and `taken_back` its id.
    """

    mended = Signal(str, str)
    left_out = Signal(str)
    taken_back = Signal(str)
    reached = Signal(object)

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._rows = _EntryModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_EntryDelegate(holder, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._tell_current)
        holder.changed.connect(self.scheduleDelayedItemsLayout)

    def rows(self) -> list[Entry]:
        """The rows as shown."""
        return self._rows.rows()

    def show_rows(self, entries: Sequence[Entry]) -> None:
        """Show these lines."""
        self._rows.show(entries)
        self.viewport().update()

    def tag_column(self) -> int:
        """As wide as the widest state."""
        theme = self._holder.theme
        states = ("ready", "replaced", "unreadable", "skipped")
        widths = [painting.tag_size(theme, state, state_word(state)).width() for state in states]
        return max(widths) + theme.px(8)

    def nameless(self, line: int) -> str:
        """What a line is called that nobody's name stands at."""
        return self.tr("Line %1").replace("%1", str(line))

    def do(self, entry: Entry, deed: str) -> None:
        """Do something about a line."""
        if deed == "use":
            self.mended.emit(entry.id, entry.offer)
        elif deed == "leave":
            self.left_out.emit(entry.id)
        elif deed == "back":
            self.taken_back.emit(entry.id)
        else:
            self.edit(self._rows.index_of(entry.id))

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a row."""
        entry = self._rows.row_at(self.currentIndex())
        key = event.key()
        if entry is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                deeds = _deeds(entry, near=True)
                self.do(entry, deeds[0].name if deeds else "fix")
                return
            if key == Qt.Key.Key_F2:
                self.do(entry, "fix")
                return
            if key == Qt.Key.Key_Delete:
                gone = entry.mended and entry.state == "skipped"
                self.do(entry, "back" if gone else "leave")
                return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Paint anew what is under the pointer: rows have buttons."""
        super().mouseMoveEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first that needs a look is current where none was."""
        rows = self._rows.rows()
        if not self.currentIndex().isValid() and rows:
            first = next((row for row in rows if row.state == "unreadable"), rows[0])
            self.setCurrentIndex(self._rows.index_of(first.id))
        super().focusInEvent(event)

    def _tell_current(self, current: QModelIndex) -> None:
        entry = self._rows.row_at(current)
        if entry is not None:
            self.reached.emit(entry)
