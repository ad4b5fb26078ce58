"""Groups of social time as large as they fit: to be put on the wall, or shared in a call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.text import fold
from ui import painting
from ui.empty import paint_empty
from ui.text import figures, paint_line, text_width
from ui.theme import Theme, ThemeHolder
from ui.wording import listed, sentences

LARGEST, SMALLEST = 44, 20
_MEASURED = 24
_TITLE, _AGAIN = 0.8, 0.5
"""How high a title is beside names of 1, and what stands at its end."""
_WIDEST = 18
"""Of a name, in its own height: what is longer is cut."""


@dataclass(frozen=True)
class WallGroup:
    """A group: its number, the names in it, and how many pairs of them meet again."""

    number: int
    names: tuple[str, ...]
    again: int = 0


@dataclass(frozen=True)
class _Plan:
    """How groups are laid out: size of the letters, columns, rows on a page, and of a cell."""

    size: int
    columns: int
    rows: int
    wide: int
    high: int

    @property
    def page(self) -> int:
        """How many groups stand on a page."""
        return max(1, self.columns * self.rows)


class SocialWall(QWidget):
    """Left and Right go from round to round, PgUp and PgDn from page to page.

    Up and Down are left to what scrolls, where there is no room for all.

    `turned` carries +1 or -1 rounds, `shown` says that there are other groups, `paged` that another
    page is shown; `full_asked` asks for the whole screen.
    """

    turned = Signal(int)
    shown = Signal()
    paged = Signal()
    full_asked = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._groups: tuple[WallGroup, ...] = ()
        self._wanted = ""
        self._page = 0
        self._empty = ("", "")
        self.framed = True
        """Whether a frame shows that keys go here: with nothing beside it, they do."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    # What is shown

    def show_groups(self, groups: Sequence[WallGroup]) -> None:
        """Show these, from the first page on."""
        self._groups, self._page = tuple(groups), 0
        said = (f"{self.title(one)}: {listed(one.names)}" for one in groups)
        self.setAccessibleDescription(sentences(said))
        self.updateGeometry()
        self.update()
        self.shown.emit()
        self.paged.emit()

    def groups(self) -> tuple[WallGroup, ...]:
        """What is shown, on all pages."""
        return self._groups

    def set_empty(self, title: str, hint: str) -> None:
        """What stands here while there is no round."""
        self._empty = title, hint
        self.update()

    def seek(self, words: str) -> None:
        """Mark the names with these letters, and go to the page of the first."""
        self._wanted = fold(words.strip())
        for at, one in enumerate(self._groups if self._wanted else ()):
            if any(map(self._is_wanted, one.names)):
                self._go_to(at // self._plan().page)
                break
        self.update()

    def title(self, group: WallGroup) -> str:
        """`Group 7`."""
        return self.tr("Group %1").replace("%1", figures(group.number))

    @property
    def pages(self) -> int:
        """How many pages the groups take."""
        return max(1, -(-len(self._groups) // self._plan().page))

    @property
    def page(self) -> int:
        """The page that is shown, from 1."""
        return min(self._page, self.pages - 1) + 1

    def sizeHint(self) -> QSize:
        """As much as there is, and at the least one row of groups."""
        px = self._holder.theme.px
        return QSize(640, max(px(96), self._high(SMALLEST) + px(16)))

    def minimumSizeHint(self) -> QSize:
        """No less high: where the window has no room for that, it scrolls."""
        return QSize(0, self.sizeHint().height())

    # Laying out

    def _plan(self) -> _Plan:
        """The largest letters with which all groups fit; else the smallest, and pages."""
        theme = self._holder.theme
        px, room = theme.px, self.rect()
        names = [name for one in self._groups for name in one.names]
        font = theme.font(_MEASURED, 500)
        longest = max((text_width(font, name) for name in names), default=0) / theme.px(_MEASURED)
        longest = min(_WIDEST, max(longest, self._longest_head()))
        plan = _Plan(SMALLEST, 1, 1, room.width(), room.height())
        for size in range(LARGEST, SMALLEST - 1, -2):
            wide = int(px(size) * (longest + 1.2)) + px(16)
            high = self._high(size)
            columns = max(1, min(len(self._groups), (room.width() - px(24)) // wide))
            rows = max(1, (room.height() - px(16)) // high)
            plan = _Plan(size, columns, rows, (room.width() - px(24)) // columns, high)
            if columns * rows >= len(self._groups) and wide <= room.width():
                return plan
        # Several pages: each is filled.
        return replace(plan, high=max(plan.high, (room.height() - px(16)) // plan.rows))

    def _longest_head(self) -> float:
        """How wide a title is with what stands beside it, where names are 1 high."""
        theme = self._holder.theme
        title = text_width(theme.font(_MEASURED * _TITLE, 600), self.title(WallGroup(88, ())))
        font = theme.font(_MEASURED * _AGAIN, 500)
        again = max((text_width(font, self._again(one)) for one in self._groups), default=0)
        return (title + again) / theme.px(_MEASURED) + (0.4 if again else 0)

    def _again(self, group: WallGroup) -> str:
        return self.tr("%n again", "", group.again) if group.again else ""

    def _high(self, size: int) -> int:
        """How high a group is."""
        most = max((len(one.names) for one in self._groups), default=1)
        return self._line(size) * (most + 1) + self._holder.theme.px(24)

    def _line(self, size: int) -> int:
        return round(self._holder.theme.px(size) * 1.35)

    def _is_wanted(self, name: str) -> bool:
        return bool(self._wanted) and self._wanted in fold(name)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the groups of the page."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter, px = QPainter(self), theme.px
        painter.fillRect(self.rect(), theme.color("bg"))
        if not self._groups:
            title, hint = self._empty
            paint_empty(painter, theme, self.rect(), "users-three", title, hint)
        else:
            plan = self._plan()
            first = (self.page - 1) * plan.page
            for at, group in enumerate(self._groups[first : first + plan.page]):
                row, column = divmod(at, plan.columns)
                left, top = px(12) + column * plan.wide, px(8) + row * plan.high
                cell = QRect(left, top, plan.wide, plan.high)
                cell = painting.mirrored(cell, self.rect(), direction)
                self._paint_group(
                    painter, theme, cell.adjusted(px(4), px(4), -px(4), -px(4)), group
                )
        if self.framed and self.hasFocus():
            painting.paint_focus(painter, theme, self.rect())

    def _paint_group(self, painter: QPainter, theme: Theme, cell: QRect, group: WallGroup) -> None:
        direction, size = self.layoutDirection(), self._plan().size
        painting.paint_box(painter, cell, theme.color("bg.subtle"), theme.color("line.soft"))
        inside = cell.adjusted(theme.px(12), theme.px(4), -theme.px(12), -theme.px(4))
        line = QRect(inside.left(), inside.top(), inside.width(), self._line(size))
        head = painting.Row(line, direction)
        again = self._again(group)
        if again:
            font = theme.font(max(12, size * _AGAIN), 500)
            at = head.end(text_width(font, again))
            paint_line(painter, at, again, font, theme.color("yellow.text"), direction, "end")
        color = theme.color("accent.text")
        font = theme.font(size * _TITLE, 600)
        paint_line(painter, head.rest(), self.title(group), font, color, direction)
        for name in group.names:
            line = line.translated(0, line.height())
            if self._is_wanted(name):
                painter.fillRect(line.adjusted(-4, 0, 4, 0), theme.color("yellow.subtle"))
            font = theme.font_for(name, size, 500)
            paint_line(painter, line, name, font, theme.color("text"), direction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rounds and pages; the arrows follow the direction of reading."""
        key = event.key()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turned.emit(1 if (key == Qt.Key.Key_Right) != rtl else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self._go_to(self.page % self.pages)
        elif key == Qt.Key.Key_PageUp:
            self._go_to((self.page - 2) % self.pages)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The whole screen and back."""
        self.full_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other pages."""
        super().resizeEvent(event)
        self._page = min(self._page, self.pages - 1)
        self.paged.emit()

    def _go_to(self, page: int) -> None:
        self._page = page
        self.update()
        self.paged.emit()
