"""The list of what pasted minutes would become, row by row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from facilitator.records import Note
from facilitator.text import one_line
from ui import painting
from ui.icons import paint_icon
from ui.latin_keys import latin_key
from ui.note_delegate import HEAD, PAD, TEXT_AT, Index, NoteDelegate
from ui.note_view import NoteModel, NoteView
from ui.rows import ROW_ROLE
from ui.text import paint_line

OUT, HEADING = "out", "heading"
"""What a row may be besides a note: left out, or a heading. It stands in `Note.source`."""


class MinutesModel(NoteModel):
    """Rows with their number instead of a time."""

    def when(self, note: Note) -> str:
        """Which row it is."""
        return self.tr("row %1").replace("%1", str(note.created))

    def sentence(self, note: Note) -> str:
        """As of a note; first that it is left out, or a heading."""
        words = super().sentence(note)
        if note.source == OUT:
            return self.tr("Left out. %1").replace("%1", words)
        if note.source == HEADING:
            return self.tr("Heading. %1").replace("%1", words)
        return words


class MinutesDelegate(NoteDelegate):
    """Paints a row as the note it would be; what becomes none takes one line."""

    def when(self, note: Note) -> str:
        """Which row it is."""
        return str(note.created)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line for what becomes no note."""
        note: Note = index.data(ROW_ROLE)
        if note.source and not self.is_edited(note):
            return QSize(option.rect.width(), self._holder.theme.px(HEAD + 2 * PAD))
        return super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        note: Note = index.data(ROW_ROLE)
        if note.source and not self.is_edited(note):
            self._paint_line(painter, option, note)
        else:
            super().paint(painter, option, index)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, note: Note) -> None:
        theme = self._holder.theme
        rect, direction = QRect(option.rect), option.direction
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painting.paint_row_background(painter, theme, rect, direction=direction)
        token = "accent.subtle" if focused else "bg.subtle" if note.source == HEADING else "bg"
        painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.color(token))
        row = painting.Row(rect, direction, theme.px(8))
        row.skip(theme.px(16))
        row.end(self.room_at_end(theme), 0)
        subtle, text = theme.color("text.subtle"), theme.color("text")
        number = row.start(theme.px(TEXT_AT - 16), 0)
        paint_line(painter, number, self.when(note), theme.figures(12), subtle, direction)
        if note.source == HEADING:
            for initiative in reversed(note.initiatives):
                size = painting.badge_size(theme, initiative)
                painting.paint_badge(painter, theme, row.end(size), initiative)
            side = theme.px(16)
            paint_icon(painter, row.start(QSize(side, side)), "text-h", subtle)
            font = theme.font(14, 600)
        else:
            words = self.tr("Left out")
            tag = row.start(painting.tag_size(theme, "skipped", words))
            painting.paint_tag(painter, theme, tag, "skipped", words, direction)
            font, text = theme.font(14), subtle
        paint_line(painter, row.rest(), one_line(note.text, 300), font, text, direction)
        if focused:
            painting.paint_focus(painter, theme, rect.adjusted(0, 0, 0, -1))


class MinutesView(NoteView):
    """Keys of a note, and Space to leave a row out or take it in, J to join it with the last."""

    out_asked = Signal(str)
    join_asked = Signal(str)

    def make_model(self) -> NoteModel:
        """Rows with numbers."""
        return MinutesModel()

    def make_delegate(self) -> NoteDelegate:
        """Rows that may become no note."""
        return MinutesDelegate(self._holder, self)

    def note_key(self, event: QKeyEvent, note: Note) -> bool:
        """Space and Delete, J and Backspace, then the keys of a note."""
        key = latin_key(event)
        if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if key in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
                self.out_asked.emit(note.id)
                return True
            if key in (Qt.Key.Key_J, Qt.Key.Key_Backspace):
                self.join_asked.emit(note.id)
                return True
        return super().note_key(event, note)
