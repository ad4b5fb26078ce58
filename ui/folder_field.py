"""A folder that is written into: where it is, and the way to choose another one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import painting
from ui.buttons import Button
from ui.icons import paint_icon
from ui.text import LTR, alignment
from ui.theme import ThemeHolder


class FolderField(QWidget):
    """Shows a folder in a frame; `change_asked` is its button."""

    change_asked = Signal()

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._folder = Path()
        self.change = Button(holder, flat=True, height=28)
        self.change.clicked.connect(self.change_asked)
        self.setFocusProxy(self.change)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.addStretch(1)
        row.addWidget(self.change)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def folder(self) -> Path:
        """The folder that is shown."""
        return self._folder

    def show_folder(self, folder: Path) -> None:
        """Show this folder."""
        self._folder = folder
        self.setToolTip(str(folder))
        self._name()
        self.update()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.change.setText(self.tr("Change"))
        self._name()

    def words(self) -> str:
        """The folder, from the home folder on where it is in there."""
        home = Path.home()
        inside = self._folder.is_relative_to(home) and self._folder != home
        return self._folder.relative_to(home).as_posix() if inside else str(self._folder)

    def sizeHint(self) -> QSize:
        """As a field."""
        return QSize(self._holder.theme.px(200), self._holder.theme.px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another part of the path fits."""
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, icon and path; a path reads from left to right in every language."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter = QPainter(self)
        painting.paint_box(painter, self.rect(), theme.color("bg"), theme.color("line.field"))
        row = painting.Row(self.rect(), direction, theme.px(8))
        row.skip(theme.px(9))
        row.end(self.change.width() + theme.px(4), theme.px(4))
        side = theme.px(16)
        paint_icon(painter, row.start(QSize(side, side)), "folder-simple", theme.color("text"))
        rest, font = row.rest(), theme.font()
        middle = Qt.TextElideMode.ElideMiddle
        shown = QFontMetricsF(font).elidedText(self.words(), middle, rest.width())
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.setLayoutDirection(LTR)
        flags = alignment(direction) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rest, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)

    def _name(self) -> None:
        words = self.tr("Folder: {folder}. Choose another one")
        self.change.setAccessibleName(words.format(folder=self._folder))
