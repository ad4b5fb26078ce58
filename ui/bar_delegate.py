"""A bar row: rank, number, title, bar, count, perhaps a share and minus and plus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QCursor, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import painting
from ui.frames import paint_dashes
from ui.icons import paint_icon
from ui.painting import Row
from ui.rows import ROW_ROLE
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class BarRow:
    """One initiative in a ranking, ready to paint. `id` is its number.

    `length` is the bar as a part of the longest one, `share` the part of all votes. `first` and
    `last` say where a group of equal ranks begins and ends; `matters` that the tie concerns the
    first places. `above` is what goes to the plan; `cut` is said on the line below this row.
    `beside` stands before the count, `amount` is the count in words.
    """

    id: str
    title: str
    votes: int
    length: float
    rank: int = 0
    share: float = 0.0
    tied: bool = False
    first: bool = False
    last: bool = False
    matters: bool = False
    above: bool = False
    cut: str = ""
    beside: str = ""
    amount: str = ""


@dataclass(frozen=True)
class BarLook:
    """What the rows of one list have: height, minus and plus, share, and the titles' part."""

    height: int = 44
    steps: bool = False
    share: bool = False
    titles: float = 0.41
    keeps_current: bool = False


@dataclass(frozen=True)
class _Cells:
    """Where the parts of a row are."""

    line: QRect
    cut: QRect
    bracket: QRect
    rank: QRect
    badge: QRect
    title: QRect
    bar: QRect
    share: QRect
    votes: QRect
    minus: QRect
    plus: QRect


class BarDelegate(QStyledItemDelegate):
    """Paints `BarRow`s, and hears clicks on minus and plus."""

    CUT = 24

    def __init__(self, holder: ThemeHolder, look: BarLook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self.look = look
        self.steps_shown = look.steps
        self.on_step: Callable[[str, int], None] | None = None
        self._pressed: tuple[str, int] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are of one height; the line of the cut adds its own."""
        row = index.data(ROW_ROLE)
        cut = self.CUT if isinstance(row, BarRow) and row.cut else 0
        return QSize(0, self._holder.theme.px(self.look.height + cut))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row, and below it the cut."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, BarRow):
            return
        theme = self._holder.theme
        style = StyleOf(option)
        cells = self.cells(style.rect, style.direction, row)
        direction = style.direction
        focused = style.has(QStyle.StateFlag.State_HasFocus)
        chosen = style.has(QStyle.StateFlag.State_Selected)
        current = chosen and (focused or self.look.keeps_current)
        hovered = style.has(QStyle.StateFlag.State_MouseOver)
        painting.paint_row_background(
            painter,
            theme,
            cells.line,
            current=current,
            hovered=hovered,
            focused=focused and current,
            direction=direction,
            line=not row.cut,
        )
        self._paint_words(painter, row, cells, direction, current)
        token = "accent" if row.above or current else "bar"
        painting.paint_bar(painter, theme, cells.bar, row.length, token, direction)
        if self.steps_shown:
            self._paint_steps(painter, cells, style.pointer())
        if row.cut:
            self._paint_cut(painter, row.cut, cells.cut, direction)

    def _paint_words(
        self,
        painter: QPainter,
        row: BarRow,
        cells: _Cells,
        direction: Qt.LayoutDirection,
        current: bool,
    ) -> None:
        theme = self._holder.theme
        text, subtle = theme.color("text"), theme.color("text.subtle")
        if row.tied and (row.first or row.last or row.rank):
            painting.paint_tie_bracket(
                painter,
                theme,
                cells.bracket,
                first=row.first,
                last=row.last,
                crosses_cut=row.matters,
                direction=direction,
            )
        if row.rank:
            rank = f"{row.rank}=" if row.tied else str(row.rank)
            paint_line(painter, cells.rank, rank, theme.figures(14), subtle, direction, "end")
        state = "current" if current else "normal"
        painting.paint_badge(painter, theme, cells.badge, row.id, state)
        font = theme.font(14, 600 if current else 400)
        title = QRect(cells.title)
        if row.matters and row.tied:
            word = self.tr("Tie")
            size = painting.tag_size(theme, "tie", word)
            room = Row(title, direction, theme.px(8))
            wide = min(text_width(font, row.title), title.width() - size.width() - theme.px(8))
            title = room.start(QSize(wide, title.height()))
            painting.paint_tag(painter, theme, room.start(size), "tie", word, direction)
        paint_line(painter, title, row.title, font, text, direction)
        votes = QLocale().toString(row.votes)
        paint_line(painter, cells.votes, votes, theme.figures(16, 600), text, direction, "end")
        beside = row.beside or (percent(row.share) if self.look.share else "")
        if beside:
            paint_line(painter, cells.share, beside, theme.figures(14), subtle, direction, "end")

    def _paint_steps(self, painter: QPainter, cells: _Cells, pointer: QPoint) -> None:
        theme = self._holder.theme
        both = cells.minus.united(cells.plus)
        painting.paint_box(painter, both, theme.color("button"))
        for rect, icon in ((cells.minus, "minus"), (cells.plus, "plus")):
            if rect.contains(pointer):
                painting.paint_box(painter, rect, theme.color("button.hover"))
            side = theme.px(16)
            square = QRect(0, 0, side, side)
            square.moveCenter(rect.center())
            paint_icon(painter, square, icon, theme.color("text"))
        painting.paint_box(painter, both, None, theme.color("line.button"))
        divider = QRect(both.left() + both.width() // 2, both.top(), 1, both.height())
        painter.fillRect(divider, theme.color("line.button"))

    def _paint_cut(
        self, painter: QPainter, words: str, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        theme = self._holder.theme
        painter.fillRect(rect, theme.color("bg"))
        font = theme.font(12)
        wide = text_width(font, words)
        middle = QRect(0, 0, wide, rect.height())
        middle.moveCenter(rect.center())
        gap = theme.px(8)
        inside = rect.adjusted(theme.px(20), 0, -theme.px(20), 0)
        before = QRect(inside)
        before.setRight(middle.left() - gap)
        after = QRect(inside)
        after.setLeft(middle.right() + gap)
        paint_dashes(painter, theme.color("line.button"), (before, after))
        color = theme.color("text.subtle")
        paint_line(painter, middle, words, font, color, direction, "center")

    def cells(self, rect: QRect, direction: Qt.LayoutDirection, row: BarRow) -> _Cells:
        """Where everything is, measured from the start edge and from the end edge."""
        theme = self._holder.theme
        px = theme.px
        line = QRect(rect.left(), rect.top(), rect.width(), px(self.look.height))
        cut = QRect(rect.left(), line.bottom() + 1, rect.width(), rect.height() - line.height())
        parts = Row(line, direction, 0)
        parts.skip(px(8))
        bracket = parts.start(px(8))
        rank = parts.start(px(28), px(12))
        size = painting.badge_size(theme, row.id)
        badge = parts.start(QSize(max(px(36), size.width()), size.height()), px(8))
        parts.end(px(20))
        plus = minus = QRect()
        if self.steps_shown:
            step = QSize(px(30), px(28))
            plus, minus = parts.end(step), parts.end(step, px(8))
        # Room for four figures: a merged event has hundreds of votes on one initiative.
        votes = parts.end(px(44), px(4))
        share = parts.end(px(56), px(16)) if self.look.share or row.beside else QRect()
        parts.end(px(4))
        title = parts.start(round(parts.rest().width() * self.look.titles) - px(8), px(8))
        rest = parts.rest()
        bar = QRect(rest.left(), 0, rest.width(), px(16))
        bar.moveTop(line.top() + (line.height() - bar.height()) // 2)
        return _Cells(line, cut, bracket, rank, badge, title, bar, share, votes, minus, plus)

    def step_at(self, rect: QRect, direction: Qt.LayoutDirection, row: BarRow, at: QPoint) -> int:
        """What a click there asks for: 1, -1, or nothing (0)."""
        cells = self.cells(rect, direction, row)
        return 1 if cells.plus.contains(at) else -1 if cells.minus.contains(at) else 0

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A press and a release on the same sign is one step."""
        row = index.data(ROW_ROLE)
        if not (self.steps_shown and isinstance(event, QMouseEvent) and isinstance(row, BarRow)):
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        style = StyleOf(option)
        step = self.step_at(style.rect, style.direction, row, event.position().toPoint())
        here = (row.id, step)
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._pressed = here if step else None
            return bool(step)
        if event.type() != QEvent.Type.MouseButtonRelease or self._pressed != here:
            return False
        self._pressed = None
        if self.on_step is not None:
            self.on_step(row.id, step)
        return True


def percent(share: float) -> str:
    """A share as people write it: `14.4 %`."""
    return QLocale().toString(share * 100, "f", 1) + "\u00a0%"


class StyleOf:
    """What a style option says. Its fields are those of C++ and unknown to the type checker."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self.rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        self.direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue]
        self._state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        self._view: QWidget | None = option.widget  # pyright: ignore[reportAttributeAccessIssue]

    def has(self, flag: QStyle.StateFlag) -> bool:
        """Whether the row is in this state."""
        return bool(self._state & flag)

    def pointer(self) -> QPoint:
        """Where the pointer is in the list; far away when it is not over this row."""
        if self._view is None or not self.has(QStyle.StateFlag.State_MouseOver):
            return QPoint(-1, -1)
        viewport = getattr(self._view, "viewport", None)
        return viewport().mapFromGlobal(QCursor.pos()) if viewport else QPoint(-1, -1)
