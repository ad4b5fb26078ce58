"""What is missing, beside a heading; a press goes to the first such row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from facilitator.event_gaps import Gap
from ui import painting
from ui.accessible import say_tip_once
from ui.icons import paint_icon
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder

_MOST = 4


class GapTag(QAbstractButton):
    """A yellow tag with a warning sign. It may be cut; the whole text is its tooltip."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        holder.changed.connect(self.updateGeometry)

    def show_words(self, words: str) -> None:
        """Say this."""
        if words != self.text():
            self.setText(words)
            self.setToolTip(words)
            say_tip_once(self)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Icon, text, padding."""
        theme = self._holder.theme
        wide = text_width(theme.font(12, 500), self.text()) + theme.px(14 + 4 + 12) + 1
        return QSize(wide, theme.px(20))

    def minimumSizeHint(self) -> QSize:
        """The sign and a little."""
        theme = self._holder.theme
        return QSize(theme.px(40), theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        theme = self._holder.theme
        painter = QPainter(self)
        color = theme.color("yellow.text")
        border = color if self.underMouse() or self.isDown() else None
        painting.paint_box(painter, self.rect(), theme.color("yellow.subtle"), border)
        row = painting.Row(self.rect(), self.layoutDirection(), theme.px(4))
        row.skip(theme.px(6))
        row.end(theme.px(6), 0)
        side = theme.px(14)
        paint_icon(painter, row.start(QSize(side, side)), "warning", color)
        font = theme.font(12, 500)
        paint_line(painter, row.rest(), self.text(), font, color, self.layoutDirection())
        if self.hasFocus():
            painting.paint_focus(painter, theme, self.rect())


class GapTags(QWidget):
    """Tags side by side; `chosen` carries the `Gap`."""

    chosen = Signal(object)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._shown: list[tuple[Gap, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # Made once, for what is made later comes last when one walks with Tab.
        self._tags = [GapTag(holder) for _ in range(_MOST)]
        for at, tag in enumerate(self._tags):
            tag.clicked.connect(lambda _checked=False, at=at: self._choose(at))
            tag.hide()
            row.addWidget(tag)

    def show_gaps(self, gaps: Sequence[tuple[Gap, str]]) -> None:
        """Show the first of these, each with its words."""
        self._shown = [*gaps][:_MOST]
        for at, tag in enumerate(self._tags):
            shown = at < len(self._shown)
            tag.show_words(self._shown[at][1] if shown else "")
            tag.setVisible(shown)
        self.setVisible(bool(gaps))

    def tags(self) -> list[str]:
        """What they say."""
        return [words for _, words in self._shown]

    def _choose(self, at: int) -> None:
        self.chosen.emit(self._shown[at][0])
