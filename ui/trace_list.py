"""What is behind a number: the rooms whose votes add up to it, and in each its ballots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.event import Event
from facilitator.sessions import Place
from facilitator.trace import Behind, TracedVote
from ui import painting
from ui.frames import FitList
from ui.icons import paint_icon, read_in
from ui.painting import Row
from ui.rows import ROW_ROLE, RowModel
from ui.text import figures, isolate, paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed, room_name, round_title

Index = QModelIndex | QPersistentModelIndex
_ROOM, _BALLOT = 44, 28


@dataclass(frozen=True)
class RoomRow:
    """A session whose votes are in the number; `is_open` says that its ballots stand below."""

    place: Place
    behind: Behind
    is_open: bool

    @property
    def id(self) -> str:
        """The session's."""
        return self.place.id


@dataclass(frozen=True)
class BallotRow:
    """A ballot, or the count of one initiative, of the session above it."""

    vote: TracedVote
    session: str

    @property
    def id(self) -> str:
        """The vote's."""
        return self.vote.id


class TraceModel(RowModel[RoomRow | BallotRow]):
    """The rows; each is a sentence for screen readers."""

    def __init__(self, event: Event) -> None:
        super().__init__()
        self._event = event

    def value(self, row: RoomRow | BallotRow, column: int, role: int) -> Any:  # noqa: ANN401
        """The sentence."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, BallotRow):
            return self.sentence(row)
        return None

    def sentence(self, row: RoomRow | BallotRow) -> str:
        """All that a row says."""
        if isinstance(row, RoomRow):
            state = self.tr("open") if row.is_open else self.tr("closed")
            parts = [self.room(row), self.when(row), self.votes(row), self.beside(row), state]
        else:
            parts = [self.choices(row), self.gives(row), self.why(row)]
        return listed(part for part in parts if part)

    def room(self, row: RoomRow) -> str:
        """The room's name."""
        return room_name(self._event, row.place.room)

    def when(self, row: RoomRow) -> str:
        """Day and round."""
        days = [day.key for day in self._event.days]
        words = self.tr("Day {number} · {round}")
        number = figures(days.index(row.place.day) + 1) if row.place.day in days else ""
        title = isolate(round_title(self._event, row.place.round))
        return words.format(number=number, round=title)

    def votes(self, row: RoomRow) -> str:
        """What it gives to the number."""
        return QLocale().toString(row.behind.votes)

    def beside(self, row: RoomRow) -> str:
        """On how many of its ballots, or that hands were counted."""
        behind = row.behind
        if not behind.of_ballots:
            return self.tr("hands counted") if behind.votes else ""
        words = self.tr("on {count} of %n ballot(s)", "", behind.of_ballots)
        return words.format(count=figures(QLocale().toString(behind.ballots)))

    def choices(self, row: BallotRow) -> str:
        """What stands on the ballot."""
        return " · ".join(row.vote.choices)

    def gives(self, row: BallotRow) -> str:
        """What it gives to the number."""
        return QLocale().toString(row.vote.points)

    def why(self, row: BallotRow) -> str:
        """Why it is not counted."""
        return {
            "withdrawn": self.tr("withdrawn"),
            "removed": self.tr("removed"),
            "apart": self.tr("counted on another laptop"),
            "tally": self.tr("ballots count here"),
        }.get(row.vote.why, "")


class TraceDelegate(QStyledItemDelegate):
    """Paints rooms with their votes, and ballots below them."""

    def __init__(self, holder: ThemeHolder, view: TraceList) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for a room, one for a ballot."""
        row = index.data(ROW_ROLE)
        return QSize(0, self._holder.theme.px(_ROOM if isinstance(row, RoomRow) else _BALLOT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        theme, row = self._holder.theme, index.data(ROW_ROLE)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        direction = self._view.layoutDirection()
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painting.paint_row_background(
            painter,
            theme,
            rect,
            current=bool(state & QStyle.StateFlag.State_Selected) and focused,
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=focused,
            direction=direction,
        )
        if isinstance(row, RoomRow):
            self._paint_room(painter, rect, row)
        elif isinstance(row, BallotRow):
            self._paint_ballot(painter, rect, row)

    def _paint_room(self, painter: QPainter, rect: QRect, row: RoomRow) -> None:
        theme, model, direction = self._holder.theme, self._view.trace, self._view.layoutDirection()
        px, subtle = theme.px, theme.color("text.subtle")
        parts = Row(rect, direction)
        parts.skip(px(12))
        side = px(14)
        icon = "caret-down" if row.is_open else read_in("caret-right", direction)
        paint_icon(painter, parts.start(QSize(side, side)), icon, subtle)
        parts.end(px(16), 0)
        font = theme.figures(16, 600)
        votes = model.votes(row)
        place = parts.end(max(px(36), text_width(font, votes)), px(8))
        paint_line(painter, place, votes, font, theme.color("text"), direction, "end")
        rest = parts.rest()
        top = QRect(rest.left(), rest.top() + px(4), rest.width(), px(20))
        paint_line(painter, top, model.room(row), theme.font(14), theme.color("text"), direction)
        below = Row(QRect(rest.left(), rest.top() + px(23), rest.width(), px(16)), direction)
        small = theme.font(12)
        beside = model.beside(row)
        place = below.end(min(text_width(small, beside), rest.width() // 2))
        paint_line(painter, place, beside, small, subtle, direction, "end")
        paint_line(painter, below.rest(), model.when(row), small, subtle, direction)

    def _paint_ballot(self, painter: QPainter, rect: QRect, row: BallotRow) -> None:
        theme, model, direction = self._holder.theme, self._view.trace, self._view.layoutDirection()
        px, counted = theme.px, row.vote.counted
        parts = Row(rect, direction)
        parts.skip(px(34))
        parts.end(px(16), 0)
        font = theme.figures(12, 600 if row.vote.points and counted else 400)
        color = theme.color("text" if counted else "text.off")
        gives = model.gives(row) if counted else "–"
        paint_line(painter, parts.end(px(36), px(8)), gives, font, color, direction, "end")
        why = model.why(row)
        small = theme.font(12)
        if why:
            place = parts.end(text_width(small, why))
            paint_line(painter, place, why, small, theme.color("text.subtle"), direction, "end")
        figures_ = theme.figures(12)
        paint_line(painter, parts.rest(), model.choices(row), figures_, color, direction)


class TraceList(FitList):
    """The list. Enter, Space or a click open a room; `opened` carries its place, to be filled."""

    turned = Signal(object)

    def __init__(self, event: Event, holder: ThemeHolder) -> None:
        super().__init__(holder)
        self.trace = TraceModel(event)
        self.trace.setParent(self)
        self.setModel(self.trace)
        self.setItemDelegate(TraceDelegate(holder, self))
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)

    def show_rows(self, rows: list[RoomRow | BallotRow]) -> None:
        """Show these; the current one stays."""
        self.trace.show(rows)
        self.fit()
        if not self.currentIndex().isValid() and rows:
            self.setCurrentIndex(self.trace.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open and close a room."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._turn()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # they are the page's
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click does the same."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.pos()).isValid():
            self._turn()

    def _turn(self) -> None:
        row = self.trace.row_at(self.currentIndex())
        if isinstance(row, RoomRow):
            self.turned.emit(row.place)
