"""All rooms as numbered tiles: which have sent a workbook, which are missing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import painting
from ui.feedback import announce
from ui.icons import paint_icon
from ui.painting import STATES
from ui.text import centred, paint_line
from ui.theme import ThemeHolder

_GAP = 3
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)

# Fill, text, border, and whether the border is dashed.
LOOKS = {
    "merged": ("green.subtle", "green.text", "", False),
    "new": ("accent.subtle", "accent.text", "", False),
    "updated": ("accent.subtle", "accent.text", "", False),
    "edited": ("yellow.subtle", "yellow.text", "", False),
    "attention": ("yellow", "on.yellow", "", False),
    "rejected": ("red.subtle", "red", "red", False),
    "reading": ("bg", "accent.text", "accent", False),
    "missing": ("bg", "text.subtle", "line.field", True),
    "absent": ("bg.neutral", "text.subtle", "", False),
}


# The same state by its sign: who does not tell the colours apart sees it, too.
SIGNS = {state: STATES[state].icon for state in LOOKS if state in STATES} | {"absent": "minus"}
_SIGN = 10


@dataclass(frozen=True)
class Tile:
    """A room: its key as shown, its state (a key of `LOOKS`), the sentence for screen readers."""

    room: str
    state: str
    sentence: str


class RoomTiles(QWidget):
    """Tiles of 28 by 28 in as many rows as it takes.

    Arrow keys, Home and End walk; Enter or Space chooses a room.
    """

    chosen = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._tiles: tuple[Tile, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def show_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """Show these rooms."""
        if tiles != self._tiles:
            self._tiles = tiles
            self._at = min(self._at, max(0, len(tiles) - 1))
            self._tell()
            self._fix_height()
            self.update()

    def sizeHint(self) -> QSize:
        """One row, if there is room for all."""
        theme = self._holder.theme
        return QSize(len(self._tiles) * theme.px(31), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """A few tiles."""
        return QSize(self._holder.theme.px(200), self._holder.theme.px(28))

    def heightForWidth(self, width: int) -> int:
        """As many rows as the width asks for."""
        theme = self._holder.theme
        rows = -(-len(self._tiles) // self._per_row(width)) if self._tiles else 1
        return rows * theme.px(31) - theme.px(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the rows that this width asks for; a layout with lists would squeeze it."""
        super().resizeEvent(event)
        self._fix_height()

    def _fix_height(self) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles."""
        theme = self._holder.theme
        painter = QPainter(self)
        for number, tile in enumerate(self._tiles):
            rect = self._rect(number)
            fill, text, border, dashed = LOOKS[tile.state]
            border = border or (text if theme.contrast else "")
            edge = theme.color(border) if border and not dashed else None
            painting.paint_box(painter, rect, theme.color(fill), edge)
            if dashed:
                painter.setPen(QPen(theme.color(border), 1, Qt.PenStyle.DashLine))
                painter.drawRect(rect.adjusted(0, 0, -1, -1))
            sign = SIGNS[tile.state]
            if sign:
                side = theme.px(_SIGN)
                below = QRect(rect.left(), rect.bottom() - side - 1, rect.width(), side)
                place = centred(below, side, side)
                paint_icon(painter, place, sign, theme.color(text))
            figures = rect.adjusted(0, 0, 0, -theme.px(_SIGN) if sign else 0)
            font, color = theme.figures(12, 500), theme.color(text)
            paint_line(painter, figures, tile.room, font, color, place="center")
            if self.hasFocus() and number == self._at:
                painting.paint_focus(painter, theme, rect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, choose with Enter."""
        forward = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        row = self._per_row(self.width())
        steps = {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Down: row,
            Qt.Key.Key_Up: -row,
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk_to(0 if key == Qt.Key.Key_Home else len(self._tiles) - 1)
        elif key in steps:
            self._walk_to(self._at + steps[key])
        elif key in _CHOOSE and self._tiles:
            self.chosen.emit(self._tiles[self._at].room)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the tile under the mouse."""
        at = self._tile_at(event.position().toPoint())
        if at is not None:
            self._walk_to(at)
            self.chosen.emit(self._tiles[at].room)

    def event(self, event: QEvent) -> bool:
        """Say what a tile means under the mouse."""
        if isinstance(event, QHelpEvent):
            at = self._tile_at(event.pos())
            QToolTip.showText(
                event.globalPos(), "" if at is None else self._tiles[at].sentence, self
            )
            return True
        return super().event(event)

    def _walk_to(self, at: int) -> None:
        if self._tiles:
            self._at = min(len(self._tiles) - 1, max(0, at))
            self._tell()
            announce(self, self._tiles[self._at].sentence)
            self.update()

    def _tell(self) -> None:
        if self._tiles:
            self.setAccessibleDescription(self._tiles[self._at].sentence)

    def _tile_at(self, at: QPoint) -> int | None:
        found = (n for n in range(len(self._tiles)) if self._rect(n).contains(at))
        return next(found, None)

    def _fits(self, width: int) -> bool:
        """Whether a little less than the usual width brings all of them into one row."""
        usual, least = self._holder.theme.px(31), self._holder.theme.px(27)
        count = len(self._tiles)
        return count * least <= width + _GAP < count * usual

    def _per_row(self, width: int) -> int:
        if self._fits(width):
            return len(self._tiles)
        return max(1, (width + _GAP) // self._holder.theme.px(31))

    def _rect(self, number: int) -> QRect:
        theme = self._holder.theme
        line, at = divmod(number, self._per_row(self.width()))
        left, end = at * theme.px(31), (at + 1) * theme.px(31)
        if self._fits(self.width()):
            # Shared out to the last pixel, or the row would end before the parts around it.
            whole, count = self.width() + _GAP, len(self._tiles)
            left, end = at * whole // count, (at + 1) * whole // count
        rect = QRect(left, line * theme.px(31), end - left - _GAP, theme.px(28))
        return painting.mirrored(rect, self.rect(), self.layoutDirection())
