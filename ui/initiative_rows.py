"""The rows of the initiative list, and how they look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.event import Event, Initiative, Recommendation
from ui import painting
from ui.icons import paint_icon
from ui.rows import ROW_ROLE, RowModel
from ui.text import LTR, lay_out, paint_line, text_width
from ui.theme import Theme, ThemeHolder
from ui.wording import interface_language, listed

FOCUS = "focus"
COUNT = 20
_MOST_HEIGHTS = 5_000
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class InitiativeRow:
    """An initiative, or (without a number) the heading of a group. `id` is group and number.

    `verified` is whether its English title was found in a source, `english` that title where the
    one shown is a working translation of it.
    """

    id: tuple[str, str]
    title: str
    number: str = ""
    votes: int = 0
    notes: int = 0
    verified: bool = True
    english: str = ""
    current: bool = False
    closed: bool = False
    first: bool = False

    @property
    def shown(self) -> str:
        """The title as it is painted: with a star where it is a working translation."""
        return f"{self.title}\u00a0*" if self.english and self.english != self.title else self.title

    @property
    def group(self) -> str:
        """The group it stands in: `focus` or the number of a recommendation."""
        return self.id[0]


def rows(
    event: Event,
    words: str,
    votes: Mapping[str, int],
    notes: Mapping[str, int],
    current: str,
    closed: set[str],
    focus_title: str,
) -> list[InitiativeRow]:
    """The list: what this session is about, then all by recommendation; best first if searched."""
    language = interface_language()

    def english(one: Initiative | Recommendation) -> str:
        """The title that a working translation is of; nothing where it is none."""
        return "" if one.is_verified(language) or language == "en" else one.title()

    def row(group: str, number: str) -> InitiativeRow:
        initiative = event.by_number[number]
        return InitiativeRow(
            (group, number),
            initiative.title(language),
            number,
            votes.get(number, 0),
            notes.get(number, 0),
            initiative.is_verified(),
            english(initiative),
            number == current,
        )

    if words.strip():
        return [row("found", initiative.number) for initiative in event.find(words)]
    order = {number: place for place, number in enumerate(event.by_number)}
    used = [number for number in order if votes.get(number) or notes.get(number)]
    used.sort(key=lambda number: (-votes.get(number, 0), -notes.get(number, 0), order[number]))
    groups: list[tuple[str, str, str, list[str]]] = []
    if used:
        groups.append((FOCUS, focus_title, "", used))
    for recommendation in event.recommendations:
        members = [
            initiative.number
            for initiative in event.initiatives
            if initiative.recommendation == recommendation.number
        ]
        title = recommendation.title(language)
        groups.append((recommendation.number, title, english(recommendation), members))
    made: list[InitiativeRow] = []
    for group, title, of, members in groups:
        shut, count = group in closed, len(members)
        made.append(
            InitiativeRow((group, ""), title, notes=count, english=of, closed=shut, first=not made)
        )
        if not shut:
            made += [row(group, number) for number in members]
    return made


class InitiativeModel(RowModel[InitiativeRow]):
    """Rows with a sentence for screen readers."""

    def value(self, row: InitiativeRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.number} {row.title}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(row)
        return None

    def _tip(self, row: InitiativeRow) -> str | None:
        if not row.number and not row.english:
            return None
        lines = [row.title]
        if row.english and row.english != row.title:
            lines.append(self.tr("A working translation of: %1").replace("%1", row.english))
        if not row.verified:
            lines.append(self.tr("A working title: not found in a source."))
        return "\n".join(lines)

    def _sentence(self, row: InitiativeRow) -> str:
        if not row.number:
            state = self.tr("closed") if row.closed else self.tr("open")
            count = self.tr("%n initiative(s)", "", row.notes)
            return listed([row.title, count, state])
        parts = [
            f"{row.number} {row.title}",
            self.tr("%n vote(s)", "", row.votes),
            self.tr("%n note(s)", "", row.notes),
        ]
        if row.english and row.english != row.title:
            parts.append(self.tr("working translation"))
        if not row.verified:
            parts.append(self.tr("working title, unverified"))
        if row.current:
            parts.append(self.tr("current"))
        return listed(parts)


class InitiativeDelegate(QStyledItemDelegate):
    """Paints an initiative: badge, title of two lines at most, votes, notes; and headings."""

    def __init__(self, holder: ThemeHolder, view: QListView) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view
        self._most = (0, 0)
        self._heights: dict[tuple[str, int, bool], int] = {}
        self._counts: tuple[int, int] | None = None
        self._badges: dict[str, int] = {}
        self._measured: Theme | None = None
        holder.changed.connect(self._heights.clear)

    def _measure_in(self, theme: Theme) -> None:
        """Forget what was measured in another theme: the list asks for it of every row."""
        if self._measured is not theme:
            self._measured = theme
            self._badges.clear()
            self._counts = None

    def make_room(self, shown: Sequence[InitiativeRow]) -> None:
        """Make the columns of votes and notes as wide as the largest counts among these rows."""
        counted = [row for row in shown if row.number]
        self._most = (
            max((row.votes for row in counted), default=0),
            max((row.notes for row in counted), default=0),
        )
        self._counts = None

    def count_widths(self) -> tuple[int, int]:
        """How wide the columns of votes and of notes are: two figures at least, and no limit."""
        theme = self._holder.theme
        self._measure_in(theme)
        if self._counts is None:
            font = theme.figures(14, 600)
            votes, notes = (text_width(font, str(most)) + 1 for most in self._most)
            self._counts = max(theme.px(COUNT), votes), max(theme.px(COUNT), notes)
        return self._counts

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings of 28; one or two lines of title and 8 above and below."""
        theme = self._holder.theme
        row: InitiativeRow = index.data(ROW_ROLE)
        if not row.number:
            return QSize(0, theme.px(28))
        width = self._title_width(theme, self._view.viewport().width(), row)
        tag = 0 if row.verified else theme.px(16)
        return QSize(0, self._lines_height(theme, row, width) + tag + theme.px(16) + 1)

    def _lines_height(self, theme: Theme, row: InitiativeRow, width: int) -> int:
        """How high the title is; the list asks it of every row whenever a count changes."""
        key = (row.shown, width, row.current)
        if key not in self._heights:
            if len(self._heights) > _MOST_HEIGHTS:
                self._heights.clear()
            font = theme.font(14, 600 if row.current else 400)
            block = lay_out(row.shown, font, width, theme.line_height(14), max_lines=2)
            self._heights[key] = block.height
        return self._heights[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row: InitiativeRow = index.data(ROW_ROLE)
        focused = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        if row.number:
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._paint_initiative(
                painter, option.rect, row, option.direction, hovered=hovered, focused=focused
            )
        else:
            self._paint_heading(painter, option.rect, row, option.direction)
            if focused:
                painting.paint_focus(painter, self._holder.theme, option.rect)

    def _paint_initiative(
        self,
        painter: QPainter,
        rect: QRect,
        row: InitiativeRow,
        direction: Qt.LayoutDirection,
        *,
        hovered: bool,
        focused: bool,
    ) -> None:
        theme = self._holder.theme
        painting.paint_row_background(
            painter,
            theme,
            rect,
            current=row.current,
            hovered=hovered,
            focused=focused,
            direction=direction,
        )
        line = theme.line_height(14)
        top = QRect(rect.left(), rect.top() + theme.px(8), rect.width(), line)
        cells = painting.Row(top, direction, theme.px(8))
        cells.skip(theme.px(12))
        cells.end(self._end(theme), 0)
        badge = cells.start(painting.badge_size(theme, row.number))
        state = "current" if row.current else "normal"
        painting.paint_badge(painter, theme, badge, row.number, state)
        subtle, text = theme.color("text.subtle"), theme.color("text")
        votes_width, notes_width = self.count_widths()
        place = cells.end(notes_width)
        paint_line(painter, place, str(row.notes), theme.figures(14), subtle, direction, "end")
        place = cells.end(votes_width)
        font = theme.figures(14, 600 if row.votes else 400)
        color = text if row.votes else subtle
        paint_line(painter, place, str(row.votes), font, color, direction, "end")
        # Measured as in `sizeHint`: from the badge to the columns.
        room = cells.rest()
        font = theme.font(14, 600 if row.current else 400)
        block = lay_out(row.shown, font, room.width(), line, max_lines=2, align_to=direction)
        block.paint(painter, room.left(), top.top(), text)
        if not row.verified:
            below = QRect(room.left(), top.top() + block.height, room.width(), theme.px(16))
            words = self.tr("working title")
            paint_line(painter, below, words, theme.font(12), subtle, direction)

    def _paint_heading(
        self, painter: QPainter, rect: QRect, row: InitiativeRow, direction: Qt.LayoutDirection
    ) -> None:
        theme = self._holder.theme
        painter.fillRect(rect, theme.color("bg.subtle"))
        for top in (rect.top(), rect.bottom()):
            if top != rect.top() or not row.first:
                edge = QRect(rect.left(), top, rect.width(), 1)
                painter.fillRect(edge, theme.color("line.mid"))
        line = painting.Row(rect, direction, theme.px(8))
        line.skip(theme.px(12))
        line.end(self._end(theme), 0)
        subtle = theme.color("text.subtle")
        side = QSize(theme.px(14), theme.px(14))
        if row.group == FOCUS:
            name = "push-pin"
        else:
            name = "caret-down" if not row.closed else "caret-right"
        mirrored = direction != LTR and name == "caret-right"
        paint_icon(painter, line.start(side), name, subtle, mirrored=mirrored)
        if row.first:
            widths = reversed(self.count_widths())
            for name, width in zip(("note", "check-square"), widths, strict=True):
                place = line.end(width)
                square = QRect(
                    place.right() + 1 - side.width() if direction == LTR else place.left(),
                    place.center().y() - side.height() // 2,
                    side.width(),
                    side.height(),
                )
                paint_icon(painter, square, name, subtle)
        font, figures = theme.font(12, 600), theme.figures(12)
        if row.group == FOCUS:
            width = min(text_width(font, row.title), line.rest().width())
            paint_line(painter, line.start(width), row.title, font, theme.color("text"), direction)
            paint_line(painter, line.rest(), str(row.notes), figures, subtle, direction)
        else:
            place = line.start(text_width(figures, row.group))
            paint_line(painter, place, row.group, figures, subtle, direction)
            paint_line(painter, line.rest(), row.shown, font, theme.color("text"), direction)

    def _title_width(self, theme: Theme, width: int, row: InitiativeRow) -> int:
        self._measure_in(theme)
        badge = self._badges.get(row.number)
        if badge is None:
            badge = self._badges[row.number] = painting.badge_size(theme, row.number).width()
        counts = sum(self.count_widths()) + 2 * theme.px(8)
        return width - theme.px(12 + 8) - badge - self._end(theme) - counts

    def _end(self, theme: Theme) -> int:
        # The scroll bar takes its part of the room at the end, so that figures do not move.
        bar = self._view.width() - self._view.viewport().width()
        return max(theme.px(16) - bar, theme.px(4))
