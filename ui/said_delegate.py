"""How a note from another room looks: with the place where it was said, in a row and on a card."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea

from facilitator.event import Event
from facilitator.records import Note
from facilitator.similar_notes import RoomNote
from ui import painting
from ui.beside_delegate import EDGE, BesideDelegate
from ui.icons import paint_icon
from ui.note_delegate import GAP, LABEL, PAD, TEXT_AT, NoteDelegate
from ui.note_words import translation_words
from ui.place_words import brief_place_words, place_words
from ui.text import TextBlock, paint_line, plus, text_width
from ui.theme import Theme, ThemeHolder
from ui.wording import kind_word

PLACE, CHIPS = 20, 24
MOST_LETTERS, MOST_LINES = 1200, 12
_INSET = EDGE - 16  # a note's own margin is narrower


class SaidDelegate(BesideDelegate):
    """Paints `RoomNote`s."""

    def __init__(self, holder: ThemeHolder, view: QAbstractScrollArea, event: Event) -> None:
        super().__init__(holder, view)
        self._event = event
        self._notes = NoteDelegate(holder, view)

    # In a row

    def measure_one(self, theme: Theme, item: RoomNote, width: int) -> int:
        """The line of the place, and the note."""
        return theme.px(PLACE) + self._notes.note_height(item.note, width - theme.px(_INSET))

    def paint_one(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        item: RoomNote,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Paint where it was said, and the note below."""
        inset = theme.px(_INSET)
        inside = painting.mirrored(rect.adjusted(inset, 0, 0, 0), rect, direction)
        left, end = theme.px(TEXT_AT), self._notes.room_at_end(theme)
        line = QRect(
            inside.left() + left,
            inside.top() + theme.px(PAD),
            inside.width() - left - end,
            theme.px(PLACE - 2),
        )
        line = painting.mirrored(line, inside, direction)
        words, subtle = place_words(self._event, item.place), theme.color("text.subtle")
        paint_line(painter, line, words, theme.font(12), subtle, direction)
        below = inside.adjusted(0, theme.px(PLACE), 0, 0)
        self._notes.paint_note(painter, theme, below, item.note, direction)

    # On a card

    def measure_card(self, theme: Theme, item: RoomNote, width: int) -> int:
        """Place, kind and community, the text, its translation."""
        height = theme.px(PLACE + CHIPS + GAP) + self._text(theme, item.note, width).height
        if item.note.translation:
            height += theme.px(GAP + LABEL) + self._translation(theme, item.note, width).height
        return height

    def paint_card(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        item: RoomNote,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Paint them below each other."""
        note, subtle = item.note, theme.color("text.subtle")
        line = QRect(rect.left(), rect.top(), rect.width(), theme.px(PLACE - 2))
        row = painting.Row(line, direction, theme.px(8))
        if note.support:
            marks, font = plus(note.support), theme.figures(12, 600)
            place = row.end(text_width(font, marks))
            paint_line(painter, place, marks, font, theme.color("green.text"), direction, "end")
        if note.key:
            side = theme.px(16)
            paint_icon(painter, row.end(QSize(side, side)), "star", theme.color("yellow.text"))
        words = brief_place_words(self._event, item.place)
        paint_line(painter, row.rest(), words, theme.font(12), subtle, direction)
        line.translate(0, theme.px(PLACE))
        line.setHeight(theme.px(20))
        self._paint_chips(painter, theme, line, note, direction)
        top = rect.top() + theme.px(PLACE + CHIPS + GAP)
        text = self._text(theme, note, rect.width())
        text.paint(painter, rect.left(), top, theme.color("text"))
        if note.translation:
            top += text.height + theme.px(GAP)
            label = QRect(rect.left(), top, rect.width(), theme.px(LABEL))
            paint_line(painter, label, translation_words(note), theme.font(12), subtle, direction)
            below = self._translation(theme, note, rect.width())
            below.paint(painter, rect.left(), top + label.height(), subtle)

    def _paint_chips(
        self,
        painter: QPainter,
        theme: Theme,
        line: QRect,
        note: Note,
        direction: Qt.LayoutDirection,
    ) -> None:
        row, word = painting.Row(line, direction, theme.px(8)), kind_word(note.kind)
        chip = row.start(painting.chip_size(theme, note.kind, word))
        painting.paint_chip(painter, theme, chip, note.kind, word, direction)
        side, gap = theme.px(14), theme.px(8)
        code = painting.language_size(theme, note.language) if note.language else QSize(0, 0)
        after = (code.width() + gap if note.language else 0) + (
            side + gap if note.interpreted else 0
        )
        if note.community:
            font = theme.font(14, 600)
            room = max(0, row.rest().width() - after)
            place = row.start(min(text_width(font, note.community), room))
            paint_line(painter, place, note.community, font, theme.color("text"), direction)
        if note.language:
            painting.paint_language(painter, theme, row.start(code), note.language)
        if note.interpreted:
            color = theme.color("text.subtle")
            paint_icon(painter, row.start(QSize(side, side)), "headphones", color)

    def _text(self, theme: Theme, note: Note, width: int) -> TextBlock:
        return self.block(theme, note.id, note.text, width, most=MOST_LETTERS, lines=MOST_LINES)

    def _translation(self, theme: Theme, note: Note, width: int) -> TextBlock:
        key = (note.id, "translation")
        return self.block(theme, key, note.translation, width, most=MOST_LETTERS, lines=MOST_LINES)
