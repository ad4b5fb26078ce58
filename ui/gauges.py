"""Small pictures of an amount: time left, work done, people who have voted."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import painting
from ui.painting import Row
from ui.theme import ThemeHolder

Phase = Literal["calm", "warning", "over"]
PHASE_TOKENS: dict[Phase, str] = {"calm": "accent", "warning": "yellow", "over": "red"}


class Ring(QWidget):
    """A ring that empties with the time; the clock beside it says the same in figures."""

    def __init__(self, holder: ThemeHolder, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._size = size
        self._left = 1.0
        self._phase: Phase = "calm"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def show_left(self, share: float, phase: Phase = "calm") -> None:
        """Show which share of the time (1 to 0) is left; over time the ring is full again."""
        share = min(1.0, max(0.0, share))
        if (share, phase) != (self._left, self._phase):
            self._left, self._phase = share, phase
            self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._holder.theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, and over it the time that is left."""
        theme = self._holder.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(self._size)
        thick = side / 7
        ring = QRectF(
            (self.width() - side + thick) / 2,
            (self.height() - side + thick) / 2,
            side - thick,
            side - thick,
        )
        pen = QPen(theme.color("line.mid"), 1 if theme.contrast else thick)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        share = 1.0 if self._phase == "over" else self._left
        pen.setWidthF(thick)
        pen.setColor(theme.color(PHASE_TOKENS[self._phase]))
        painter.setPen(pen)
        # Like a clock's hand in every language: from twelve, with the clock. Qt counts sixteenths
        # of a degree against it.
        painter.drawArc(ring, 90 * 16, -round(share * 360 * 16))


class ProgressLine(QWidget):
    """A thin bar: share done, from the start edge."""

    def __init__(
        self, holder: ThemeHolder, thickness: int = 6, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._thickness = thickness
        self._share = 0.0
        self._mark = 0.0
        self._token = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.update)

    def show_share(self, share: float, token: str = "accent", mark: float = 0.0) -> None:
        """Show a share from 0 to 1, in a colour of the theme, and a mark at another; 0 is none."""
        share = min(1.0, max(0.0, share))
        if (share, token, mark) != (self._share, self._token, self._mark):
            self._share, self._token, self._mark = share, token, mark
            self.update()

    def sizeHint(self) -> QSize:
        """Wide and thin; a mark reaches over it."""
        theme = self._holder.theme
        return QSize(theme.px(160), theme.px(self._thickness + (8 if self._mark else 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track and the part that is done."""
        theme = self._holder.theme
        painter = QPainter(self)
        height = theme.px(self._thickness)
        track = QRect(0, (self.height() - height) // 2, self.width(), height)
        if theme.contrast:
            painting.paint_box(painter, track, None, theme.color("line"))
        else:
            painting.paint_box(painter, track, theme.color("line.mid"))
        direction = self.layoutDirection()
        painting.paint_bar(painter, theme, track, self._share, self._token, direction)
        if 0 < self._mark < 1:
            left = round(self._mark * track.width()) - 1
            mark = painting.mirrored(QRect(left, 0, 2, self.height()), self.rect(), direction)
            painter.fillRect(mark, theme.color("yellow"))


class TurnoutBlocks(QWidget):
    """One small block per person present, filled for each who has voted."""

    def __init__(self, holder: ThemeHolder, most: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._most = most
        self._voted = 0
        self._present = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def show_turnout(self, voted: int, present: int) -> None:
        """Show so many of so many; more than fit are shown by share."""
        self._voted, self._present = voted, present
        self.setAccessibleName(
            self.tr("%1 of %2").replace("%1", str(voted)).replace("%2", str(present))
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Blocks of 10×16 with a gap of 3."""
        theme = self._holder.theme
        total = blocks(self._voted, self._present, self._most)[1]
        return QSize(max(0, total * theme.px(13) - theme.px(3)), theme.px(16))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint filled and empty blocks."""
        theme = self._holder.theme
        painter = QPainter(self)
        row = Row(self.rect(), self.layoutDirection(), theme.px(3))
        filled, total = blocks(self._voted, self._present, self._most)
        for number in range(total):
            rect = row.start(QSize(theme.px(10), theme.px(16)))
            if number < filled:
                painting.paint_box(painter, rect, theme.color("accent"))
            else:
                painting.paint_box(painter, rect, None, theme.color("line.field"))


def blocks(voted: int, present: int, most: int) -> tuple[int, int]:
    """How many blocks are filled, of how many; more people than `most` are shown by share."""
    # Somebody may have left after voting: more ballots than people is possible.
    total = max(present, voted)
    if total <= most:
        return voted, total
    return voted * most // total, most
