"""A setting that is on or off at once."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from ui import painting
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder


class Switch(QCheckBox):
    """A check box whose change holds at once; drawn as a switch before its text."""

    def __init__(self, holder: ThemeHolder, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._holder = holder
        holder.changed.connect(self.updateGeometry)

    def hitButton(self, pos: QPoint) -> bool:
        """The text can be clicked as well."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """The switch, and its text."""
        theme = self._holder.theme
        text = text_width(theme.font(), self.text()) + theme.px(8) if self.text() else 0
        return QSize(theme.px(32) + text, theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the knob at the start (off) or the end (on), the text."""
        theme = self._holder.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        direction = self.layoutDirection()
        row = painting.Row(self.rect(), direction)
        place = row.start(QSize(theme.px(32), theme.px(18)))
        on, enabled = self.isChecked(), self.isEnabled()
        track = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = theme.color(("accent" if on else "line.field") if enabled else "line")
        painter.setPen(QPen(edge, 1))
        painter.setBrush(theme.color(("accent" if on else "bg") if enabled else "bg.neutral"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        side = theme.px(10)
        knob_row = painting.Row(place.adjusted(theme.px(4), 0, -theme.px(4), 0), direction)
        knob = knob_row.end(QSize(side, side)) if on else knob_row.start(QSize(side, side))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on.accent") if on else edge)
        painter.drawEllipse(QRectF(knob))
        token = "text" if enabled else "text.off"
        paint_line(painter, row.rest(), self.text(), theme.font(), theme.color(token), direction)
        if self.hasFocus():
            painting.paint_focus(painter, theme, place.adjusted(-1, -3, 1, 3) & self.rect())
