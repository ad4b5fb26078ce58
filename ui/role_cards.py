"""The three roles, side by side: what each does, and which one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QSizePolicy

from ui import painting
from ui.icons import paint_icon
from ui.settings import ROLES
from ui.text import TextBlock, lay_out, paint_line
from ui.theme import ThemeHolder

ICONS = {"facilitator": "hand", "note-taker": "pencil-simple", "coordinator": "git-merge"}


class RoleCard(QAbstractButton):
    """One role: icon, key, name, what you do, three things you get."""

    def __init__(self, holder: ThemeHolder, role: str, key: str) -> None:
        super().__init__()
        self._holder = holder
        self.role = role
        self._key = key
        self._sentence = ""
        self._points: tuple[str, ...] = ()
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def set_words(self, name: str, sentence: str, points: tuple[str, ...]) -> None:
        """Name and describe the role."""
        self.setText(name)
        self._sentence, self._points = sentence, points
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{sentence} {'. '.join(points)}.")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A third of the width, as high as the design."""
        theme = self._holder.theme
        return QSize(theme.px(288), self.heightForWidth(self.width() or theme.px(288)))

    def hasHeightForWidth(self) -> bool:
        """Longer words take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As in the design, and what its words need beyond that."""
        theme = self._holder.theme
        sentence, points = self._blocks(width - 2 * theme.px(20))
        more = max(0, sentence.height - 2 * theme.line_height())
        more += sum(point.height - theme.line_height() for point in points)
        return theme.px(238) + more

    def _blocks(self, width: int) -> tuple[TextBlock, list[TextBlock]]:
        theme, direction = self._holder.theme, self.layoutDirection()
        font, line = theme.font(), theme.line_height()
        sentence = lay_out(self._sentence, font, width, line, align_to=direction)
        beside = width - theme.px(14) - theme.px(8)
        points = [lay_out(one, font, beside, line, align_to=direction) for one in self._points]
        return sentence, points

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        theme = self._holder.theme
        painter = QPainter(self)
        on, over = self.isChecked(), self.underMouse()
        fill = "accent.subtle" if on else "bg.neutral" if over else "bg"
        edge = "accent" if on or self.hasFocus() else "line"
        width = 2 if on or self.hasFocus() else 1
        painting.paint_box(painter, self.rect(), theme.color(fill), theme.color(edge), width)
        if self.hasFocus():
            # The chosen card has the frame already: focus is another one inside.
            inner = self.rect().adjusted(4, 4, -4, -4)
            painting.paint_box(painter, inner, None, theme.color("accent"))
        inside = self.rect().adjusted(theme.px(20), 0, -theme.px(20), 0)
        direction = self.layoutDirection()
        head = painting.Row(
            QRect(inside.left(), theme.px(20), inside.width(), theme.px(28)), direction
        )
        side = theme.px(28)
        paint_icon(painter, head.start(QSize(side, side)), ICONS[self.role], theme.color("accent"))
        key = painting.key_size(theme, self._key)
        painting.paint_key(painter, theme, head.end(key), self._key)
        name = QRect(inside.left(), theme.px(60), inside.width(), theme.px(28))
        text, subtle = theme.color("text"), theme.color("text.subtle")
        paint_line(painter, name, self.text(), theme.font(20, 600), text, direction)
        sentence, points = self._blocks(inside.width())
        sentence.paint(painter, inside.left(), theme.px(97), subtle)
        top = theme.px(149) + max(0, sentence.height - 2 * theme.line_height())
        self._paint_points(painter, inside, top, points, subtle)

    def _paint_points(
        self, painter: QPainter, inside: QRect, top: int, points: list[TextBlock], color: QColor
    ) -> None:
        theme = self._holder.theme
        for point in points:
            line = QRect(inside.left(), top, inside.width(), theme.line_height())
            row = painting.Row(line, self.layoutDirection(), theme.px(8))
            side = theme.px(14)
            paint_icon(painter, row.start(QSize(side, side)), "check", color)
            point.paint(painter, row.rest().left(), top, color)
            top += point.height + theme.px(4)


class RoleCards(QObject):
    """One card for each role in `row`; one of them is chosen, with its key or a click."""

    def __init__(self, holder: ThemeHolder, parent: QObject) -> None:
        super().__init__(parent)
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.row.setSpacing(16)
        self._group = QButtonGroup(self)
        self._cards: dict[str, RoleCard] = {}
        for number, role in enumerate(ROLES, start=1):
            card = self._cards[role] = RoleCard(holder, role, f"Ctrl+{number}")
            self._group.addButton(card)
            self.row.addWidget(card)

    def __getitem__(self, role: str) -> RoleCard:
        return self._cards[role]

    def role(self) -> str:
        """The one that is chosen."""
        card = self._group.checkedButton()
        assert isinstance(card, RoleCard)
        return card.role

    def choose(self, role: str) -> RoleCard:
        """Choose this one; gives its card."""
        card = self._cards[role]
        card.setChecked(True)
        return card

    def stand(self, *, below: bool) -> None:
        """Beside each other, or below where there is no room for that."""
        way = QBoxLayout.Direction
        self.row.setDirection(way.TopToBottom if below else way.LeftToRight)
