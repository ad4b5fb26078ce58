"""The states of the workbooks with their counts; a press shows only those."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui import painting
from ui.flow import FlowLayout
from ui.icons import paint_icon
from ui.merge_rows import state_words
from ui.room_tiles import LOOKS, SIGNS
from ui.text import centred, paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed

_SHOWN = (
    "all",
    "new",
    "updated",
    "merged",
    "edited",
    "attention",
    "rejected",
    "reading",
    "missing",
)
_PAD, _GAP, _SQUARE = 7, 6, 16


class _State(QAbstractButton):
    """One state: its colour, its name, how many."""

    def __init__(self, holder: ThemeHolder, state: str) -> None:
        super().__init__()
        self._holder = holder
        self._state = state
        self._count = 0
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def show_count(self, count: int) -> None:
        """Show how many there are."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {self._shown()}")
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Its name and how many."""
        return f"{self.text()} {self._shown()}"

    def sizeHint(self) -> QSize:
        """Square, name, figure."""
        theme = self._holder.theme
        square = 0 if self._state == "all" else theme.px(_SQUARE + _GAP)
        words = text_width(theme.font(14, 600), self.text())
        figure = text_width(theme.figures(14), self._shown())
        wide = square + words + theme.px(_GAP) + figure + 2 * theme.px(_PAD)
        return QSize(wide, theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them."""
        theme = self._holder.theme
        painter = QPainter(self)
        if self.isChecked():
            edge = theme.color("line.button")
            painting.paint_box(painter, self.rect(), theme.color("bg.subtle"), edge)
        elif self.underMouse():
            painting.paint_box(painter, self.rect(), theme.color("bg.neutral"))
        row = painting.Row(
            self.rect().adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0),
            self.layoutDirection(),
            theme.px(_GAP),
        )
        if self._state != "all":
            fill, ink, border, dashed = LOOKS[self._state]
            side = theme.px(_SQUARE)
            square: QRect = centred(row.start(side), side, side)
            edge = theme.color(border) if border and not dashed else None
            painting.paint_box(painter, square, theme.color(fill), edge)
            if dashed:
                painter.setPen(QPen(theme.color(border), 1, Qt.PenStyle.DashLine))
                painter.drawRect(square.adjusted(0, 0, -1, -1))
            if sign := SIGNS.get(self._state, ""):
                # As on the tiles: a colour alone would say nothing to some.
                place = centred(square, theme.px(12), theme.px(12))
                paint_icon(painter, place, sign, theme.color(ink))
        font = theme.font(14, 600 if self.isChecked() else 400)
        direction = self.layoutDirection()
        words = row.start(text_width(theme.font(14, 600), self.text()))
        paint_line(painter, words, self.text(), font, theme.color("text"), direction)
        paint_line(
            painter,
            row.rest(),
            self._shown(),
            theme.figures(14),
            theme.color("text.subtle"),
            direction,
        )
        if self.hasFocus():
            painting.paint_focus(painter, theme, self.rect())

    def _shown(self) -> str:
        return QLocale().toString(self._count)


class StateFilter(QWidget):
    """All states in a row; those without files are left out. `chosen` carries a state, or `all`."""

    chosen = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._states: dict[str, _State] = {}
        row = FlowLayout(self, 0, 4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for state in _SHOWN:
            button = _State(holder, state)
            button.clicked.connect(lambda _=False, state=state: self.chosen.emit(state))
            self._states[state] = button
            self._group.addButton(button)
            row.addWidget(button)
        self._states["all"].setChecked(True)

    def sizeHint(self) -> QSize:
        """As high as its width asks for: in a column of one each it would be very high."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps another number of lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many files are in each state."""
        for state, button in self._states.items():
            button.show_count(counts.get(state, 0))
            button.setVisible(state == "all" or counts.get(state, 0) > 0 or button.isChecked())

    def words(self) -> str:
        """All states with their counts, for a screen reader."""
        shown = [button for state, button in self._states.items() if state != "all"]
        return listed(button.words() for button in shown if not button.isHidden())

    def show_chosen(self, state: str) -> None:
        """Press a state without telling."""
        self._states[state].setChecked(True)

    def retranslate(self) -> None:
        """Name the states."""
        for state, words in {"all": self.tr("All"), **state_words()}.items():
            self._states[state].setText(words)
