"""A few choices as cards: a radio sign, what is chosen, what it does, its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui import painting
from ui.sheet import Option
from ui.text import TextBlock, lay_out
from ui.theme import ThemeHolder

_LEAST = 232


class ChoiceCard(QRadioButton):
    """One choice; all of it can be clicked."""

    def __init__(self, holder: ThemeHolder, option: Option) -> None:
        super().__init__()
        self._holder = holder
        self.option = option
        self.setText(option.title)
        self.setAccessibleName(f"{option.title}. {option.hint}")
        self.setAccessibleDescription(option.key)
        self.setEnabled(not option.why_not)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        holder.changed.connect(self.updateGeometry)

    def hitButton(self, pos: QPoint) -> bool:
        """Not only where a radio button has its dot."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        """The hint wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Title and hint."""
        theme = self._holder.theme
        hint = lay_out(self.option.hint, theme.font(), self._inside(width), theme.line_height())
        title = self._title(width)
        return theme.px(15) + title.height + theme.px(2) + hint.height + theme.px(15)

    def sizeHint(self) -> QSize:
        """Wide enough to read."""
        wide = self._holder.theme.px(_LEAST)
        return QSize(wide, self.heightForWidth(max(wide, self.width())))

    def minimumSizeHint(self) -> QSize:
        """As high as it is wide needs."""
        return QSize(self._holder.theme.px(160), self.heightForWidth(max(self.width(), 160)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower is higher."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter = QPainter(self)
        chosen, off = self.isChecked(), not self.isEnabled()
        hovered = self.underMouse() and not off
        fill = "accent.subtle" if chosen else "bg.neutral" if hovered or off else "bg"
        edge = "accent" if chosen else "line" if off else "line.button"
        painting.paint_box(
            painter, self.rect(), theme.color(fill), theme.color(edge), 2 if chosen else 1
        )
        if self.hasFocus():
            inner = self.rect().adjusted(3, 3, -3, -3)
            painting.paint_box(painter, inner, None, theme.color("accent"))
        top = QRect(0, theme.px(14), self.width(), theme.px(20))
        row = painting.Row(top, direction, theme.px(12))
        row.skip(theme.px(16))
        row.end(theme.px(16), 0)
        self._paint_sign(painter, row.start(theme.px(20)))
        key = painting.key_size(theme, self.option.key)
        if key.width():
            painting.paint_key(painter, theme, row.end(key), self.option.key)
        title = self._title(self.width())
        color = theme.color("text.off" if off else "text")
        title.paint(painter, row.rest().left(), top.top(), color)
        wide = self._inside(self.width())
        block = lay_out(
            self.option.hint, theme.font(), wide, theme.line_height(), align_to=direction
        )
        left = theme.px(48)
        x = left if direction == Qt.LayoutDirection.LeftToRight else self.width() - left - wide
        below = top.top() + title.height + theme.px(2)
        block.paint(painter, x, below, theme.color("text.off" if off else "text.subtle"))

    def _title(self, width: int) -> TextBlock:
        """In as many lines as it needs: names of files differ at their ends."""
        theme = self._holder.theme
        key = painting.key_size(theme, self.option.key).width()
        room = width - theme.px(48 + 16) - (key + theme.px(12) if key else 0)
        return lay_out(
            self.option.title,
            theme.font(14, 600),
            room,
            theme.px(20),
            align_to=self.layoutDirection(),
        )

    def _paint_sign(self, painter: QPainter, rect: QRect) -> None:
        theme = self._holder.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(rect.center()) + QPointF(0.5, 0.5)
        radius = theme.px(10)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(middle, radius, radius)
            painter.setBrush(theme.color("on.accent"))
            painter.drawEllipse(middle, theme.px(4), theme.px(4))
        else:
            color = "line.field" if self.isEnabled() else "line"
            painter.setPen(QPen(theme.color(color), 1))
            painter.setBrush(theme.color("bg"))
            painter.drawEllipse(middle, radius - 0.5, radius - 0.5)
        painter.restore()

    def _inside(self, width: int) -> int:
        return max(1, width - self._holder.theme.px(64))


class ChoiceCards(QWidget):
    """Side by side where there is room, below each other where not. `chosen` carries a key."""

    chosen = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._cards: dict[str, ChoiceCard] = {}
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self._fit)

    def show_options(self, options: Sequence[Option], current: str) -> None:
        """Show these choices with one of them chosen."""
        if [card.option for card in self._cards.values()] != list(options):
            for card in self._cards.values():
                self._layout.removeWidget(card)
                card.hide()
                card.deleteLater()
            self._cards = {}
            for option in options:
                card = ChoiceCard(self._holder, option)
                card.toggled.connect(
                    lambda on, key=option.key: self.chosen.emit(key) if on else None
                )
                self._cards[option.key] = card
                self._layout.addWidget(card, 1)
                card.show()  # or it would have no height before the next turn of the event loop
        self._fit()
        self.choose(current)

    def choose(self, key: str) -> bool:
        """Choose by key, where that can be chosen."""
        card = self._cards.get(key)
        if card is None or not card.isEnabled():
            return False
        card.setChecked(True)
        self.setFocusProxy(card)
        return True

    def current(self) -> str:
        """The key of what is chosen."""
        return next((key for key, card in self._cards.items() if card.isChecked()), "")

    def card(self, key: str) -> ChoiceCard:
        """One of them."""
        return self._cards[key]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below each other where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = len(self._cards) * (self._holder.theme.px(_LEAST) + 12)
        down = bool(self._cards) and self.width() < wide
        way = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(way)
