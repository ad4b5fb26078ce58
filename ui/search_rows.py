"""Notes that a search has found: where each was said, and the words that were asked for."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from facilitator.event import Event
from facilitator.note_line import isolated
from facilitator.search import Found
from facilitator.search_words import places_in
from facilitator.sessions import Place
from ui import painting
from ui.empty import paint_empty
from ui.note_delegate import GAP, HEAD, PAD, TEXT_AT, NoteDelegate
from ui.note_view import NoteModel
from ui.place_words import place_words
from ui.rows import ROW_ROLE, RowModel
from ui.tall_list import TallList
from ui.text import TextBlock, lay_out, paint_line
from ui.theme import Theme, ThemeHolder

PLACE = 20  # the line over a note that says where it was said
MOST_SHOWN, BEFORE = 220, 60  # letters of a note, and of those before the first word found
_KEPT_LAYOUTS = 200

Index = QModelIndex | QPersistentModelIndex


class FoundModel(RowModel[Found]):
    """What was found; the whole by `ROW_ROLE`, a sentence for screen readers."""

    def __init__(self, event: Event) -> None:
        super().__init__()
        self._event = event
        self._notes = NoteModel(self)

    def value(self, row: Found, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        said = self._notes.value(row.note, column, role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.place_words(row.where)}. {said}"
        return said

    def place_words(self, where: Place) -> str:
        """`Room 8 · Day 1 · 21 November · Priorities`."""
        return place_words(self._event, where)


class FoundDelegate(NoteDelegate):
    """Paints where a note was said, its head, and of its text what stands around the words."""

    def __init__(self, holder: ThemeHolder, view: FoundList) -> None:
        super().__init__(holder, view)
        self._list = view
        self._shown: OrderedDict[tuple[str, int, object], TextBlock] = OrderedDict()
        holder.changed.connect(self._shown.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The place, the head, and as many lines as are shown of the text."""
        theme = self._holder.theme
        found: Found = index.data(ROW_ROLE)
        around = theme.px(PAD + PLACE + HEAD + GAP + PAD) + 1
        width: int = option.rect.width()
        return QSize(width, around + self._block(theme, found, width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        theme = self._holder.theme
        found: Found = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        painting.paint_row_background(
            painter,
            theme,
            rect,
            current=index == self._list.currentIndex(),
            hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
            focused=bool(option.state & QStyle.StateFlag.State_HasFocus),
            direction=direction,
        )
        top = rect.top() + theme.px(PAD)
        left, end = theme.px(TEXT_AT), self.room_at_end(theme)
        line = QRect(rect.left() + left, top, rect.width() - left - end, theme.px(PLACE - 2))
        line = painting.mirrored(line, rect, direction)
        where = self._list.rows.place_words(found.where)
        paint_line(
            painter, line, where, theme.font(12), theme.color("text.subtle"), direction, "start"
        )
        top += theme.px(PLACE)
        head = QRect(rect.left(), top, rect.width(), theme.px(HEAD))
        self._paint_head(painter, theme, head, found.note, direction)
        top += theme.px(HEAD + GAP)
        text = QRect(rect.left() + left, top, rect.width() - left - end, rect.bottom() - top)
        text = painting.mirrored(text, rect, direction)
        block = self._block(theme, found, rect.width())
        block.paint(painter, text.left(), text.top(), theme.color("text"))

    def guess(self, found: Found, width: int) -> int:
        """About how tall a row is, at next to no cost."""
        theme = self._holder.theme
        per_line = max(10, (width - theme.px(TEXT_AT)) // max(1, theme.px(7)))
        lines = 1 + min(MOST_SHOWN, len(found.note.text)) // per_line
        around = theme.px(PAD + PLACE + HEAD + GAP + PAD) + 1
        return around + lines * theme.line_height(14, reading=True)

    def _block(self, theme: Theme, found: Found, width: int) -> TextBlock:
        key = (found.id, width, (found.note.text, found.note.translation, found.terms))
        kept = self._shown.get(key)
        if kept is None:
            kept = self._shown[key] = self._laid(theme, found, width)
            while len(self._shown) > _KEPT_LAYOUTS:
                self._shown.popitem(last=False)
        return kept

    def _laid(self, theme: Theme, found: Found, width: int) -> TextBlock:
        text = isolated(excerpt(found))
        mark = QTextCharFormat()
        mark.setBackground(theme.color("yellow.subtle"))
        mark.setForeground(theme.color("yellow.text"))
        mark.setFontWeight(QFont.Weight.DemiBold)  # not by colour alone
        return lay_out(
            text,
            theme.font_for(text),
            width - theme.px(TEXT_AT) - self.room_at_end(theme),
            theme.line_height(14, reading=True, text=text),
            formats=[_range(text, start, end, mark) for start, end in places_in(found.terms, text)],
        )


def excerpt(found: Found) -> str:
    """Of what a note says, on one line, the part around the first word that was asked for.

    Of a note that has the words only in its translation, that.
    """
    texts = [" ".join(text.split()) for text in (found.note.text, found.note.translation)]
    places = [places_in(found.terms, text) for text in texts]
    text, at = (texts[1], places[1]) if places[1] and not places[0] else (texts[0], places[0])
    start = 0
    if at and at[0][0] > BEFORE + 20:
        start = max(0, min(at[0][0] - BEFORE, len(text) - MOST_SHOWN))
        # Whole words, where there are spaces between them.
        start = (text.find(" ", start, at[0][0]) + 1 or start) if start else 0
    shown = text[start : start + MOST_SHOWN].strip()
    return f"{'…' if start else ''}{shown}{'…' if start + MOST_SHOWN < len(text) else ''}"


def _range(text: str, start: int, end: int, mark: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    # Qt counts in units of UTF-16.
    made.start = len(text[:start].encode("utf-16-le")) // 2
    made.length = len(text[start:end].encode("utf-16-le")) // 2
    made.format = mark
    return made


class FoundList(TallList):
    """The notes found, the newest first. `opened` carries the one that Enter or a click takes."""

    opened = Signal(object)

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        self.rows = FoundModel(event)
        self._holder = holder
        self._empty = ("", "")
        super().__init__(self._guess)
        self.rows.setParent(self)
        self._delegate = FoundDelegate(holder, self)
        self.setItemDelegate(self._delegate)
        self.setModel(self.rows)
        self.follows = False
        self.clicked.connect(lambda _index: self.open_current())
        holder.changed.connect(self.remeasure)

    def show_found(self, found: list[Found], *, anew: bool) -> None:
        """Show these; `anew` for another question, which begins at its newest note."""
        self.rows.show(found)
        if anew or not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0, 0) if found else QModelIndex())
            self.verticalScrollBar().setValue(0)
        self.follows = False
        self.viewport().update()

    def set_empty(self, title: str, hint: str) -> None:
        """What to show where nothing is found."""
        self._empty = (title, hint)
        self.viewport().update()

    def current(self) -> Found | None:
        """The one with the mark."""
        return self.rows.row_at(self.currentIndex())

    def step(self, action: QAbstractItemView.CursorAction) -> None:
        """Move the mark, as an arrow key does; also while the field has the focus."""
        index = self.moveCursor(action, Qt.KeyboardModifier.NoModifier)
        if index.isValid():
            self.setCurrentIndex(index)
            self.viewport().update()

    def open_current(self) -> None:
        """Enter."""
        found = self.current()
        if found is not None:
            self.opened.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter opens; everything else belongs to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif (move := MOVES.get(Qt.Key(event.key()))) is not None:
            self.step(move)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or why there are none."""
        if self.rows.rowCount():
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        title, hint = self._empty
        rect = self.viewport().rect()
        theme = self._holder.theme
        paint_empty(painter, theme, rect, "magnifying-glass", title, hint)

    def _guess(self, row: int) -> int:
        found = self.rows.row_at(self.rows.index(row, 0))
        return self._delegate.guess(found, self.viewport().width()) if found else 0


_Move = QAbstractItemView.CursorAction
MOVES = {
    Qt.Key.Key_Up: _Move.MoveUp,
    Qt.Key.Key_Down: _Move.MoveDown,
    Qt.Key.Key_PageUp: _Move.MovePageUp,
    Qt.Key.Key_PageDown: _Move.MovePageDown,
}
