"""The rows of a survey before they are merged: what becomes of each, in lines below each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.reasons import Reason
from facilitator.records import Ballot, Captured, Note, Step
from facilitator.survey import Preview
from facilitator.text import one_line
from ui import painting
from ui.icons import paint_icon
from ui.latin_keys import latin_key
from ui.messages import place_words, words_of
from ui.rows import ROW_ROLE, Index, RowModel
from ui.text import TextBlock, lay_out, paint_line, text_width
from ui.theme import Theme, ThemeHolder
from ui.wording import kind_word, listed, sentences

NEW, THERE, NOTHING = "new", "replaced", "skipped"
"""States of a row, by the names that `painting` knows the looks of."""
_LINE, _PAD, _EDGE, _WHERE = 24, 6, 20, 84
_LONGEST = 400


@dataclass(frozen=True)
class SurveyRow:
    """A row of the table: its place is its id. `new` are the ids of records that are not there."""

    id: str
    state: str
    records: tuple[Captured, ...]
    remarks: tuple[Reason, ...]
    new: frozenset[str]


def rows_of(preview: Preview) -> list[SurveyRow]:
    """The rows of a survey, each with what becomes of it."""
    found = []
    for answer in preview.survey.answers:
        new = frozenset(one.id for one in answer.records if one.id not in preview.there)
        state = NEW if new else THERE if answer.records else NOTHING
        found.append(SurveyRow(answer.place, state, answer.records, answer.remarks, new))
    return found


class SurveyModel(RowModel[SurveyRow]):
    """Rows with a sentence for screen readers."""

    def value(self, row: SurveyRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        if role == Qt.ItemDataRole.DisplayRole:
            return place_words(row.id)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self.said(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentences([place_words(row.id), self.word(row.state), *self.said(row)])
        return None

    def word(self, state: str) -> str:
        """A state as a tag says it."""
        words = {
            NEW: self.tr("New"),
            THERE: self.tr("There already"),
            NOTHING: self.tr("Left out"),
        }
        return words[state]

    def said(self, row: SurveyRow) -> list[str]:
        """Everything of a row, a line each."""
        lines = []
        for one in row.records:
            name, badges, text = self.parts(one)
            there = "" if one.id in row.new else self.tr("There already")
            lines.append(listed(filter(None, (name, " ".join(badges), text, there))))
        return lines + [words_of(one) for one in row.remarks]

    def parts(self, one: Captured) -> tuple[str, tuple[str, ...], str]:
        """What a record is called, its initiatives, and its text."""
        if isinstance(one, Note):
            return kind_word(one.kind), one.initiatives, one.text
        if isinstance(one, Ballot):
            return self.tr("Ballot"), (), listed(one.choices)
        assert isinstance(one, Step)
        return self.tr("Step"), (one.initiative,) if one.initiative else (), one.text


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: SurveyList, model: SurveyModel) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._holder.theme
        row: SurveyRow = index.data(ROW_ROLE)
        high = len(row.records) * self._line(theme)
        if row.remarks:
            wide = self._remark_width(theme)
            high += sum(self._remark_height(theme, one, wide) for one in row.remarks)
        return QSize(0, max(high, self._line(theme)) + 2 * theme.px(_PAD) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._holder.theme
        row: SurveyRow = index.data(ROW_ROLE)
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
        top = rect.top() + theme.px(_PAD)
        first = painting.Row(self._strip(rect, top), direction, theme.px(12))
        first.skip(theme.px(_EDGE))
        word = self._model.word(row.state)
        tag = painting.Row(first.start(self._tag_width(theme)), direction)
        place = tag.start(painting.tag_size(theme, row.state, word))
        painting.paint_tag(painter, theme, place, row.state, word, direction)
        where = first.start(theme.px(_WHERE))
        subtle = theme.color("text.subtle")
        font = theme.figures(12)
        paint_line(painter, where, place_words(row.id), font, subtle, direction)
        rest = first.rest()
        for number, one in enumerate(row.records):
            at = rest.translated(0, number * self._line(theme))
            new = one.id in row.new or row.state == THERE
            self._record(painter, theme, at, one, new, direction)
        at = rest.translated(0, len(row.records) * self._line(theme))
        for remark in row.remarks:
            at.translate(0, self._paint_remark(painter, theme, at, remark, direction))

    def _paint_remark(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        remark: Reason,
        direction: Qt.LayoutDirection,
    ) -> int:
        """The whole sentence, from the line `rect` on; how high it is."""
        line = painting.Row(rect, direction, theme.px(8))
        line.end(theme.px(_EDGE), 0)
        side, red = theme.px(16), theme.color("red")
        paint_icon(painter, line.start(QSize(side, side)), "warning-circle", red)
        place = line.rest()
        block = self._remark(theme, remark, place.width(), direction)
        above = (self._line(theme) - theme.line_height(14)) // 2
        block.paint(painter, place.left(), place.top() + above, red)
        return block.height + 2 * above

    def _remark_width(self, theme: Theme) -> int:
        """What is left beside tag, place and sign, as `paint` takes them."""
        taken = theme.px(_EDGE) + self._tag_width(theme) + theme.px(12)
        taken += theme.px(_WHERE) + theme.px(12) + theme.px(16) + theme.px(8) + theme.px(_EDGE)
        return self._view.viewport().width() - taken

    def _remark_height(self, theme: Theme, remark: Reason, width: int) -> int:
        block = self._remark(theme, remark, width, self._view.layoutDirection())
        return block.height + self._line(theme) - theme.line_height(14)

    def _remark(
        self, theme: Theme, remark: Reason, width: int, direction: Qt.LayoutDirection
    ) -> TextBlock:
        high = theme.line_height(14)
        return lay_out(words_of(remark), theme.font(14), width, high, align_to=direction)

    def _tag_width(self, theme: Theme) -> int:
        words = [self._model.word(one) for one in (NEW, THERE, NOTHING)]
        return max(painting.tag_size(theme, NEW, one).width() for one in words)

    def _record(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        one: Captured,
        new: bool,
        direction: Qt.LayoutDirection,
    ) -> None:
        line = painting.Row(rect, direction)
        line.end(theme.px(_EDGE), 0)
        name, badges, text = self._model.parts(one)
        kind = one.kind if isinstance(one, Note) else "point"
        size = painting.chip_size(theme, kind, name)
        if isinstance(one, Note):
            painting.paint_chip(painter, theme, line.start(size), kind, name, direction)
        else:
            icon = "check-square" if isinstance(one, Ballot) else "list-bullets"
            side = theme.px(14)
            paint_icon(
                painter,
                line.start(QSize(side, side), theme.px(4)),
                icon,
                theme.color("text.subtle"),
            )
            font = theme.font(12, 500)
            wide = text_width(font, name)
            paint_line(painter, line.start(wide), name, font, theme.color("text"), direction)
        for badge in badges:
            painting.paint_badge(
                painter, theme, line.start(painting.badge_size(theme, badge)), badge
            )
        if isinstance(one, Ballot):
            for choice in one.choices:
                size = painting.badge_size(theme, choice)
                painting.paint_badge(painter, theme, line.start(size), choice)
            return
        if not new:
            there = self._model.word(THERE)
            font = theme.font(12)
            at = line.end(text_width(font, there))
            color = theme.color("text.subtle")
            paint_line(painter, at, there, font, color, direction, "end")
        color = theme.color("text" if new else "text.subtle")
        shown = one_line(text, _LONGEST)
        paint_line(painter, line.rest(), shown, theme.font_for(shown, 14), color, direction)

    def _strip(self, rect: QRect, top: int) -> QRect:
        return QRect(rect.left(), top, rect.width(), self._line(self._holder.theme))

    def _line(self, theme: Theme) -> int:
        return max(theme.px(_LINE), theme.line_height(14) + theme.px(4))


class SurveyList(QListView):
    """Up and Down go from row to row, Enter shows all of one: `reached`; C asks for the columns."""

    reached = Signal(object)
    columns_asked = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._own = SurveyModel(self)
        self.setModel(self._own)
        self.setItemDelegate(_Delegate(holder, self, self._own))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Tables of thousands of rows are shown before all of them are measured.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setMouseTracking(True)
        holder.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[SurveyRow]) -> None:
        """Show these."""
        self._own.show(rows)

    def rows(self) -> list[SurveyRow]:
        """What is shown."""
        return self._own.rows()

    def said(self, row: SurveyRow) -> list[str]:
        """Everything of a row, a line each."""
        return self._own.said(row)

    def current(self) -> SurveyRow | None:
        """The row that is marked."""
        return self._own.row_at(QPersistentModelIndex(self.currentIndex()))

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows all of the row, C asks for the columns."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        row = self.current()
        if held:
            event.ignore()
        elif row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reached.emit(row)
        elif latin_key(event) == Qt.Key.Key_C:
            self.columns_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter."""
        row = self._own.row_at(self.indexAt(event.position().toPoint()))
        if row is not None:
            self.reached.emit(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first that needs a look is marked where none was."""
        rows = self._own.rows()
        if not self.currentIndex().isValid() and rows:
            first = next((row for row in rows if row.remarks), rows[0])
            self.setCurrentIndex(self._own.index_of(first.id))
        super().focusInEvent(event)
