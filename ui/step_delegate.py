"""How a step looks in the plan's table, and how tall it is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.note_line import isolated
from facilitator.records import Step
from ui import painting, step_level
from ui.icons import paint_icon
from ui.months import when_words
from ui.plan_words import DETAILS, add_word, beginning, field_word
from ui.rows import ROW_ROLE
from ui.step_chips import Chips
from ui.step_columns import Columns
from ui.step_rows import StepRow
from ui.text import TextBlock, isolate, lay_out, paint_line
from ui.theme import Theme, ThemeHolder

PAD, NEEDS_GAP, LIFT = 12, 4, 4
MOST_TEXT, MOST_SHORT = 1200, 160  # letters; the editor shows all of them
_KEPT_LAYOUTS = 600

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class _Laid:
    """Cells of a row by field, the lines they are in (top, bottom, fields), the row's height."""

    cells: dict[str, QRect]
    lines: tuple[tuple[int, int, tuple[str, ...]], ...]
    height: int


class StepDelegate(QStyledItemDelegate):
    """Paints a step: star and number, text with needs, level, lead, communities, when.

    `field` is where the keys of the current row are; `edit_cell` leaves room for an editor.
    """

    def __init__(self, holder: ThemeHolder, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view
        self._layouts: OrderedDict[Hashable, TextBlock] = OrderedDict()
        self._edited: tuple[str, str] = ("", "")
        self._edited_height = 0
        self.current = ""
        self.field = "text"
        self._known: tuple[int, Columns] | None = None
        holder.changed.connect(self.forget)

    def edit_cell(self, step: str, field: str, height: int) -> None:
        """Leave room for an editor of this height in a field; empty names end it."""
        self._edited, self._edited_height = (step, field), height

    def estimate(self, row: StepRow, width: int) -> int:
        """About how tall a step is, at next to no cost."""
        theme = self._holder.theme
        columns = self._columns(width)
        shown = min(len(row.step.text), MOST_TEXT)
        lines = 1 + shown // max(10, columns.width("text") // max(1, theme.px(7)))
        needs = theme.px(NEEDS_GAP) + theme.line_height(12) if row.step.needs else 0
        second = theme.px(PAD + step_level.HIGH) * (len(columns.lines) - 1)
        return theme.px(2 * PAD) + lines * theme.line_height(14) + needs + second + 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as its tallest field, and what is open below."""
        width: int = option.rect.width()
        return QSize(width, self._lay(index.data(ROW_ROLE), width).height)

    def cell_rect(self, row: StepRow, rect: QRect, field: str) -> QRect:
        """Where a field stands in the rectangle of a row; where its editor goes."""
        if field in DETAILS and not row.opened:
            row = replace(row, opened=True)  # the editor is there a moment before its row opens
        cell = self._lay(row, rect.width()).cells[field]
        return painting.mirrored(cell.translated(rect.topLeft()), rect, self._direction())

    def hit(self, row: StepRow, rect: QRect, point: QPoint) -> tuple[str, str]:
        """What is at a point of a row: (`key`, ``), (`level`, its name), (`field`, its name)."""
        laid = self._lay(row, rect.width())
        theme, direction = self._holder.theme, self._direction()
        for top, bottom, names in laid.lines:
            if not rect.top() + top <= point.y() < rect.top() + bottom:
                continue
            for name in names:
                cell = self.cell_rect(row, rect, name)
                if not cell.left() - theme.px(6) <= point.x() <= cell.right() + theme.px(6):
                    continue
                if name == "key":
                    return "key", ""
                level = ""
                if name == "coordination" and self._columns(rect.width()).whole_level:
                    level = step_level.level_at(theme, cell, point, direction)
                return ("level", level) if level else ("field", name)
        return "", ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        theme = self._holder.theme
        row: StepRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        current = row.id == self.current
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        fill = "accent.subtle" if current else "bg.subtle" if hovered else "bg"
        painter.fillRect(rect, theme.color(fill))
        below = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(below, theme.color("line.soft"))
        columns = self._columns(rect.width())
        cells = {
            name: painting.mirrored(cell.translated(rect.topLeft()), rect, direction)
            for name, cell in self._lay(row, rect.width()).cells.items()
        }
        self._paint_key(painter, theme, cells["key"], row, direction)
        for field in ("text", "lead", "when", *(DETAILS if row.opened else ())):
            self._paint_words(painter, theme, cells[field], row, field, columns)
        level, chosen = cells["coordination"], row.step.coordination
        level.setHeight(self._level_height(theme, row, columns))
        step_level.paint_level(painter, theme, level, chosen, direction, whole=columns.whole_level)
        self._paint_communities(painter, theme, cells["communities"], row, current, direction)
        for field in DETAILS if row.opened else ():
            high = theme.line_height(12)
            cell = cells[field]
            label = QRect(cell.left(), cell.top() - theme.px(4) - high, cell.width(), high)
            font, subtle = theme.font(12, 500), theme.color("text.subtle")
            paint_line(painter, label, field_word(field), font, subtle, direction)
        if current and bool(option.state & QStyle.StateFlag.State_HasFocus):
            cell = cells.get(self.field, cells["text"]).adjusted(-6, -4, 6, 4)
            painting.paint_focus(painter, theme, cell.intersected(rect))

    # Where everything stands

    def _lay(self, row: StepRow, width: int) -> _Laid:
        """The cells of a row with its corner at 0, 0, reading from left to right."""
        theme, columns = self._holder.theme, self._columns(width)
        cells: dict[str, QRect] = {}
        lines: list[tuple[int, int, tuple[str, ...]]] = []
        top = theme.px(PAD)
        for names in (*columns.lines, *(columns.details if row.opened else ())):
            first = top
            if names[0] in DETAILS:
                top += theme.line_height(12) + theme.px(4)
            tallest = 0
            for name in names:
                left, wide = columns.places[name]
                high = self._field_height(theme, row, name, columns)
                lift = theme.px(LIFT) if name == "coordination" else 0
                cells[name] = QRect(left, top - lift, wide, high)
                tallest = max(tallest, high - lift)
            top += tallest + theme.px(PAD)
            lines.append((first - theme.px(PAD // 2), top, names))
        return _Laid(cells, tuple(lines), top + 1)

    def _field_height(self, theme: Theme, row: StepRow, field: str, columns: Columns) -> int:
        if self._edited == (row.id, field):
            return self._edited_height
        if field == "key":
            return theme.line_height(14)
        if field == "coordination":
            return self._level_height(theme, row, columns)
        if field == "communities":
            return Chips.of(theme, row.step.communities, columns.width(field)).height
        high = self._block(theme, row, field, columns).height
        high += theme.line_height(12) if self._rest(row.step, field) else 0
        if field == "text" and row.step.needs and not row.opened:
            high += theme.px(NEEDS_GAP) + theme.line_height(12)
        return high

    def _level_height(self, theme: Theme, row: StepRow, columns: Columns) -> int:
        """One line where all levels stand beside each other; the chosen one takes what it needs."""
        level = row.step.coordination
        if columns.whole_level and level in columns.level_heights:
            return theme.px(step_level.HIGH)
        known = columns.level_heights.get(level)
        return known or step_level.height(theme, level, columns.width("coordination"))

    def _direction(self) -> Qt.LayoutDirection:
        return self._view.layoutDirection()

    # Parts

    def _paint_key(
        self,
        painter: QPainter,
        theme: Theme,
        place: QRect,
        row: StepRow,
        direction: Qt.LayoutDirection,
    ) -> None:
        line = painting.Row(
            QRect(place.left(), place.top(), place.width(), theme.line_height(14)), direction
        )
        side = theme.px(16)
        star = line.start(QSize(side, side))
        icon, token = ("star-fill", "accent") if row.step.key else ("star", "text.subtle")
        paint_icon(painter, star, icon, theme.color(token))
        figure, subtle = theme.figures(14), theme.color("text.subtle")
        paint_line(painter, line.rest(), str(row.number), figure, subtle, direction)

    def _paint_words(
        self,
        painter: QPainter,
        theme: Theme,
        place: QRect,
        row: StepRow,
        field: str,
        columns: Columns,
    ) -> None:
        if self._edited == (row.id, field):
            return
        value = _words(row.step, field)
        token = "text" if value else "accent"
        block = self._block(theme, row, field, columns)
        block.paint(painter, place.left(), place.top(), theme.color(token))
        top, subtle = place.top() + block.height, theme.color("text.subtle")
        direction, small = self._view.layoutDirection(), theme.font(12)
        below = QRect(place.left(), top, place.width(), theme.line_height(12))
        if rest := self._rest(row.step, field):
            paint_line(painter, below, rest, small, subtle, direction)
            below.translate(0, below.height())
        if field == "text" and row.step.needs and not row.opened:
            below.translate(0, theme.px(NEEDS_GAP))
            needs = self.tr("Needs: %1").replace(
                "%1", isolate(beginning(row.step.needs, MOST_SHORT).replace("\n", " "))
            )
            paint_line(painter, below, needs, small, subtle, direction)

    def _paint_communities(
        self,
        painter: QPainter,
        theme: Theme,
        place: QRect,
        row: StepRow,
        current: bool,
        direction: Qt.LayoutDirection,
    ) -> None:
        if self._edited == (row.id, "communities"):
            return
        if not row.step.communities:
            line = QRect(place.left(), place.top(), place.width(), theme.line_height(14))
            color, font = theme.color("accent"), theme.font(14)
            paint_line(painter, line, add_word("communities"), font, color, direction)
            return
        chips = Chips.of(theme, row.step.communities, place.width())
        chips.paint(painter, theme, place, "bg" if current else "bg.neutral", direction)

    # Layouts

    def forget(self) -> None:
        """Other words, other fonts: nothing measured so far is true."""
        self._layouts.clear()
        self._known = None

    def _columns(self, width: int) -> Columns:
        # Measuring the words of the levels for each of thousands of rows would take seconds.
        if self._known is None or self._known[0] != width:
            self._known = (width, Columns.of(self._holder.theme, width))
        return self._known[1]

    def _block(self, theme: Theme, row: StepRow, field: str, columns: Columns) -> TextBlock:
        value, width = _words(row.step, field), columns.width(field)
        shown = beginning(value, MOST_SHORT if field in ("lead", "when") else MOST_TEXT)
        bold = field == "text" and row.id == self.current
        key = (shown, field, width, bold, self._view.layoutDirection())
        kept = self._layouts.get(key)
        if kept is not None:
            self._layouts.move_to_end(key)
            return kept
        words = (shown + ("…" if len(shown) < len(value) else "")) or add_word(field)
        block = lay_out(
            isolated(words),
            theme.font_for(words, 14, 600 if bold else 400),
            width,
            theme.line_height(14, text=words),
            align_to=self._view.layoutDirection(),
        )
        self._layouts[key] = block
        while len(self._layouts) > _KEPT_LAYOUTS:
            self._layouts.popitem(last=False)
        return block

    def _rest(self, step: Step, field: str) -> str:
        """What stands under a text too long for its cell, which the editor shows whole."""
        value = _words(step, field)
        most = MOST_SHORT if field in ("lead", "when") else MOST_TEXT
        if len(value) <= most:
            return ""
        return self.tr("%n more character(s)", "", len(value) - len(beginning(value, most)))


_VALUES: dict[str, Callable[[Step], str]] = {"when": lambda step: when_words(step.when)}


def _words(step: Step, field: str) -> str:
    read = _VALUES.get(field)
    return read(step) if read else str(getattr(step, field))
