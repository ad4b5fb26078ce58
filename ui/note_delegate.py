"""How a note looks in a list, and how tall it is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from unicodedata import combining

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.note_line import isolated
from facilitator.records import Note
from ui import painting
from ui.icons import paint_icon
from ui.language import InheritedTexts
from ui.note_words import consent_tag, translated_by_words
from ui.rows import ROW_ROLE
from ui.text import TextBlock, lay_out, paint_line, plus, text_width
from ui.theme import Theme, ThemeHolder
from ui.wording import clock_time, kind_word

PAD, HEAD, GAP, TEXT_AT, END = 10, 20, 4, 68, 20
LABEL = 18  # over a translation
MOST_SHOWN = 4000  # letters; what takes minutes to read takes seconds to lay out
_KEPT_LAYOUTS = 400  # some screens full; the rest is laid out again in a moment

# Other signs than a key note's or a finished step's, so that nothing has to be told by colour.
_CONSENT = {"yes": ("megaphone", "green.text"), "no": ("prohibit", "text.subtle")}

Index = QModelIndex | QPersistentModelIndex


class NoteDelegate(InheritedTexts, QStyledItemDelegate):
    """Paints a note: time, kind, community, language, support, initiatives; then its text.

    While a note is edited (`edit_row`), its row has room for the editor instead of the text.
    """

    def __init__(self, holder: ThemeHolder, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view
        self._layouts: OrderedDict[tuple[str, int], tuple[str, TextBlock]] = OrderedDict()
        self._edited = ""
        self._editor_height = 0
        self._edited_initiatives: tuple[str, ...] | None = None
        holder.changed.connect(self._layouts.clear)

    def edit_row(self, note_id: str, height: int, named: tuple[str, ...] | None = None) -> None:
        """Leave room for an editor of this height in the row of a note; an empty id ends it.

        `named` are the initiatives that saving would give the note, if not its own.
        """
        self._edited, self._editor_height = note_id, height
        self._edited_initiatives = named

    def is_edited(self, note: Note) -> bool:
        """Whether an editor stands in the row of a note."""
        return note.id == self._edited

    def shown_initiatives(self, note: Note) -> tuple[str, ...]:
        """The badges of a note: while it is edited, those that saving would give it."""
        named = self._edited_initiatives if note.id == self._edited else None
        return note.initiatives if named is None else named

    def estimate(self, note: Note, width: int) -> int:
        """About how tall a note is, at next to no cost."""
        theme = self._holder.theme
        per_line = max(10, (width - theme.px(TEXT_AT + END)) // max(1, theme.px(7)))
        shown = note.text[:MOST_SHOWN]
        lines = shown.count("\n") + 1 + len(shown) // per_line + (len(note.text) > MOST_SHOWN)
        height = self._around(theme) + lines * theme.line_height(14, reading=True)
        if note.translation:
            below = note.translation[:MOST_SHOWN]
            lines = below.count("\n") + 1 + len(below) // per_line
            height += theme.px(GAP + LABEL) + lines * theme.line_height(14, reading=True)
        return height

    def text_rect(self, rect: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the text stands in the rectangle of a row."""
        theme = self._holder.theme
        left = theme.px(TEXT_AT)
        top = rect.top() + theme.px(PAD + HEAD + GAP)
        width = rect.width() - left - self.room_at_end(theme)
        inside = QRect(rect.left() + left, top, width, rect.bottom() - top - theme.px(PAD) + 1)
        return painting.mirrored(inside, rect, direction)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The head and as many lines as the text has."""
        theme = self._holder.theme
        note: Note = index.data(ROW_ROLE)
        width: int = option.rect.width()
        if note.id == self._edited:
            return QSize(width, self._around(theme) + self._editor_height)
        return QSize(width, self.note_height(note, width))

    def note_height(self, note: Note, width: int) -> int:
        """The head and as many lines as the text has."""
        theme = self._holder.theme
        return self._around(theme) + self._text_height(theme, note, width)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        theme = self._holder.theme
        note: Note = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        edited = note.id == self._edited
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painting.paint_row_background(painter, theme, rect, direction=direction)
        if edited or focused:
            fill = rect.adjusted(0, 0, 0, -1)
            painter.fillRect(fill, theme.color("accent.subtle"))
        self.paint_note(painter, theme, rect, note, direction)
        if focused:
            painting.paint_focus(painter, theme, rect.adjusted(0, 0, 0, -1))

    def paint_note(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        note: Note,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Paint what a note says into the rectangle of its row."""
        head = QRect(rect.left(), rect.top() + theme.px(PAD), rect.width(), theme.px(HEAD))
        self._paint_head(painter, theme, head, note, direction)
        if not self.is_edited(note):
            block = self._layout(theme, note, rect.width())
            place = self.text_rect(rect, direction)
            block.paint(painter, place.left(), place.top(), theme.color("text"))
            place.setTop(place.top() + block.height)
            if words := self.rest_words(note):
                subtle = theme.color("text.subtle")
                line = QRect(place.topLeft(), QSize(place.width(), self._rest_height(theme, note)))
                paint_line(painter, line, words, theme.font(12), subtle, direction)
                place.setTop(place.top() + line.height())
            if note.translation:
                place.setTop(place.top() + theme.px(GAP))
                self._paint_translation(painter, theme, place, note, direction, rect.width())

    def when(self, note: Note) -> str:
        """What stands in the first column."""
        return clock_time(note.created)

    def rest_words(self, note: Note) -> str:
        """What stands under a note too long for the list, which the editor shows whole."""
        more = len(note.text) - len(_beginning(note.text))
        return self.tr("%n more character(s)", "", more) if more else ""

    def _text_height(self, theme: Theme, note: Note, width: int) -> int:
        height = self._layout(theme, note, width).height + self._rest_height(theme, note)
        if note.translation:
            height += theme.px(GAP + LABEL) + self._layout_translation(theme, note, width).height
        return height

    def _rest_height(self, theme: Theme, note: Note) -> int:
        return theme.line_height(14, reading=True) if self.rest_words(note) else 0

    def _paint_translation(
        self,
        painter: QPainter,
        theme: Theme,
        place: QRect,
        note: Note,
        direction: Qt.LayoutDirection,
        width: int,
    ) -> None:
        """Below the original: in which language and by whom, then the words, all in grey."""
        subtle = theme.color("text.subtle")
        label = QRect(place.left(), place.top(), place.width(), theme.px(LABEL))
        row = painting.Row(label, direction, theme.px(6))
        if note.translation_language:
            size = painting.language_size(theme, note.translation_language)
            painting.paint_language(painter, theme, row.start(size), note.translation_language)
        words = self.tr("Translation")
        if note.translation_by:
            by = translated_by_words(note.translation_by)
            words = self.tr("Translation %1").replace("%1", by)
        paint_line(painter, row.rest(), words, theme.font(12), subtle, direction)
        block = self._layout_translation(theme, note, width)
        block.paint(painter, place.left(), place.top() + label.height(), subtle)

    def _paint_head(
        self,
        painter: QPainter,
        theme: Theme,
        head: QRect,
        note: Note,
        direction: Qt.LayoutDirection,
    ) -> None:
        subtle = theme.color("text.subtle")
        row = painting.Row(head, direction, theme.px(8))
        row.skip(theme.px(16))
        row.end(self.room_at_end(theme), 0)
        time = row.start(theme.px(TEXT_AT - 16), 0)
        paint_line(painter, time, self.when(note), theme.figures(12), subtle, direction)
        on = (*self.shown_initiatives(note), *([note.cluster] if note.cluster else []))
        for number in reversed(on):
            painting.paint_badge(
                painter, theme, row.end(painting.badge_size(theme, number)), number
            )
        if note.support:
            marks, font = plus(note.support), theme.figures(12, 600)
            place = row.end(text_width(font, marks))
            paint_line(painter, place, marks, font, theme.color("green.text"), direction, "end")
        if note.key:
            side = theme.px(16)
            paint_icon(painter, row.end(QSize(side, side)), "star", theme.color("yellow.text"))
        word, size = kind_word(note.kind), painting.chip_size
        if size(theme, note.kind, word).width() + self._after_community(theme, note) > (
            row.rest().width()
        ):
            word = ""  # large text in a narrow list: the icon says it, with its own colour
        chip = row.start(size(theme, note.kind, word))
        painting.paint_chip(painter, theme, chip, note.kind, word, direction)
        if note.community:
            font = theme.font(14, 600)
            after = self._after_community(theme, note)
            room = row.rest().width() - after
            place = row.start(max(0, min(text_width(font, note.community), room)))
            paint_line(painter, place, note.community, font, theme.color("text"), direction)
        if note.language:
            place = row.start(painting.language_size(theme, note.language))
            painting.paint_language(painter, theme, place, note.language)
        if note.interpreted:
            side = theme.px(14)
            paint_icon(painter, row.start(QSize(side, side), theme.px(4)), "headphones", subtle)
            words = self.tr("Interpreted")
            place = row.start(min(text_width(theme.font(12), words), row.rest().width()))
            paint_line(painter, place, words, theme.font(12), subtle, direction)
        if note.kind == "quote" and note.consent != "unasked":
            self._paint_consent(painter, theme, row, note, direction)

    def _paint_consent(
        self,
        painter: QPainter,
        theme: Theme,
        row: painting.Row,
        note: Note,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Whether a quote may be published: in words where there is room, else a sign."""
        side, room = theme.px(14), row.rest().width()
        if room < side:
            return
        icon, token = _CONSENT[note.consent]
        paint_icon(painter, row.start(QSize(side, side), theme.px(4)), icon, theme.color(token))
        words = consent_tag(note.consent)
        wide = text_width(theme.font(12), words)
        if wide <= row.rest().width():
            paint_line(
                painter, row.start(wide), words, theme.font(12), theme.color(token), direction
            )

    def _after_community(self, theme: Theme, note: Note) -> int:
        """What must stay free behind the community's name: it is cut before they are."""
        room = 0
        if note.language:
            room += painting.language_size(theme, note.language).width() + theme.px(8)
        if note.interpreted:
            room += text_width(theme.font(12), self.tr("Interpreted")) + theme.px(26)
        return room

    def _layout(self, theme: Theme, note: Note, width: int) -> TextBlock:
        return self._laid_out(theme, note.id, note.text, width)

    def _layout_translation(self, theme: Theme, note: Note, width: int) -> TextBlock:
        return self._laid_out(theme, f"{note.id} translation", note.translation, width)

    def formats(self, name: str, shown: str) -> Sequence[QTextLayout.FormatRange]:
        """What is to stand out in a text."""
        return ()

    def _laid_out(self, theme: Theme, name: str, whole: str, width: int) -> TextBlock:
        key = (name, width)
        kept = self._layouts.get(key)
        if kept is not None and kept[0] == whole:
            self._layouts.move_to_end(key)
            return kept[1]
        shown = _beginning(whole)
        text = isolated(shown) + ("…" if len(shown) < len(whole) else "")
        block = lay_out(
            text,
            theme.font_for(shown),
            width - theme.px(TEXT_AT) - self.room_at_end(theme),
            theme.line_height(14, reading=True, text=shown),
            align_to=None,
            formats=self.formats(name, text),
        )
        self._layouts[key] = (whole, block)
        while len(self._layouts) > _KEPT_LAYOUTS:
            self._layouts.popitem(last=False)
        return block

    def _around(self, theme: Theme) -> int:
        return theme.px(PAD + HEAD + GAP + PAD) + 1

    def room_at_end(self, theme: Theme) -> int:
        """What stays free behind a row."""
        # The scroll bar takes its part of the room at the end, so that nothing moves with it.
        bar = self._view.width() - self._view.viewport().width()
        return max(theme.px(END) - bar, theme.px(4))


def _beginning(text: str) -> str:
    """As much of a text as a list shows: whole letters, and whole words if they are not long."""
    if len(text) <= MOST_SHOWN:
        return text
    cut = MOST_SHOWN
    while cut and (combining(text[cut]) or text[cut] in "\u200d\ufe0f"):
        cut -= 1
    head = text[:cut]
    blank = max(head.rfind(" ", cut - 40), head.rfind("\n", cut - 40))
    return head[: blank if blank > 0 else cut].rstrip()
