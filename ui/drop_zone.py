"""Where workbooks are dropped: a dashed frame that turns blue while files are over it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui import painting
from ui.icons import paint_icon
from ui.text import TextBlock, lay_out, paint_line
from ui.theme import ThemeHolder


class DropZone(QFrame):
    """Takes files and folders; `dropped` carries their paths."""

    dropped = Signal(list)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._over = self._low = False
        self._title = self._hint = ""
        self.setAcceptDrops(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)

    def set_text(self, title: str, hint: str) -> None:
        """Say what to drop."""
        self._title, self._hint = title, hint
        self.setAccessibleName(f"{title}. {hint}")
        self.updateGeometry()
        self.update()

    def set_low(self, low: bool) -> None:
        """One line is enough where there are files already and little room."""
        if low != self._low:
            self._low = low
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """64 high; 36 with one line."""
        wide = self._holder.theme.px(400)
        return QSize(wide, self.heightForWidth(self.width() or wide))

    def minimumSizeHint(self) -> QSize:
        """Its lines are always to be read."""
        return QSize(self._holder.theme.px(200), self._holder.theme.px(36 if self._low else 64))

    def hasHeightForWidth(self) -> bool:
        """The hint takes the lines it needs."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As in the design with one line of hint."""
        theme = self._holder.theme
        if self._low:
            return theme.px(36)
        return theme.px(48) + self._hint_block(width - theme.px(84)).height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _hint_block(self, width: int) -> TextBlock:
        theme, direction = self._holder.theme, self.layoutDirection()
        line = theme.line_height(12)
        return lay_out(self._hint, theme.font(12), width, line, align_to=direction)

    def show_over(self, over: bool) -> None:
        """Files are over the zone, or over the page that it stands for."""
        if over != self._over:
            self._over = over
            self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            self.show_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went away."""
        self.show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They are here."""
        self.show_over(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, icon and words."""
        theme = self._holder.theme
        painter = QPainter(self)
        fill = "accent.subtle" if self._over else "bg.subtle"
        painter.fillRect(self.rect(), theme.color(fill))
        if self._over:
            painting.paint_focus(painter, theme, self.rect())
        else:
            painter.setPen(QPen(theme.color("line.field"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        direction = self.layoutDirection()
        row = painting.Row(
            self.rect().adjusted(theme.px(20), 0, -theme.px(20), 0), direction, theme.px(16)
        )
        side = theme.px(20 if self._low else 28)
        paint_icon(painter, row.start(QSize(side, side)), "git-merge", theme.color("text.subtle"))
        words = row.rest()
        if self._low:
            font = theme.font(14, 600)
            paint_line(painter, words, self._title, font, theme.color("text"), direction)
            return
        top = QRect(words.left(), theme.px(11), words.width(), theme.px(24))
        paint_line(painter, top, self._title, theme.font(16, 600), theme.color("text"), direction)
        block = self._hint_block(words.width())
        block.paint(painter, words.left(), theme.px(36), theme.color("text.subtle"))
