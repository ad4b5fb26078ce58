"""The pages at the start edge: icon over name, a bar beside the current one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui import painting
from ui.icons import paint_icon
from ui.text import centred, figures, note_cut, paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed

WIDE, MOST_WIDE, HIGH = 76, 116, 56
"""A button in the design; the most it takes for a longer name, for the page needs the room."""
NARROW, LOW = 48, 26
"""A button without its name, and the least height of one."""


class NavigationButton(QToolButton):
    """One page: 76 wide, or as much more as its name needs; 56 high.

    Where there is no room for all of them, an icon alone.
    """

    def __init__(self, holder: ThemeHolder, icon: str, checkable: bool = True) -> None:
        super().__init__()
        self._holder = holder
        self._icon = icon
        self._open = 0
        self._compact = False
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def show_open(self, count: int) -> None:
        """Show how much is to be decided there."""
        self._open = count
        self.update()

    def set_high(self, high: int) -> None:
        """Have this height, in pixels; below that of the design only the icon is shown."""
        self._compact = high < self._holder.theme.px(HIGH)
        self.setFixedHeight(high)

    def shows_name(self) -> bool:
        """Whether it says what it is; that for help says its key."""
        return not self._compact and self.text() == self.accessibleName()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Icon and one line; as wide as a longer name needs, also when it is bold."""
        theme = self._holder.theme
        name = text_width(theme.font(12, 600), self.text()) + theme.px(12)
        return QSize(min(max(theme.px(WIDE), name), theme.px(MOST_WIDE)), theme.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        """An icon."""
        theme = self._holder.theme
        return QSize(theme.px(NARROW) - 1, theme.px(LOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill, bar, icon and name."""
        theme = self._holder.theme
        painter = QPainter(self)
        rect = self.rect()
        if self.isChecked():
            painter.fillRect(rect, theme.color("accent.subtle"))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(
                painting.mirrored(bar, rect, self.layoutDirection()), theme.color("accent")
            )
        elif self.underMouse():
            painter.fillRect(rect, theme.color("bg.neutral"))
        token = "accent" if self.isChecked() else "text.subtle"
        side = theme.px(20)
        top = QRect(rect.left(), theme.px(9), rect.width(), side)
        place = rect if self._compact else top
        paint_icon(painter, centred(place, side, side), self._icon, theme.color(token))
        if self._open:
            self._paint_open(painter, rect)
        # Clear of the bar that marks the current page.
        line = QRect(rect.left() + 4, theme.px(32), rect.width() - 8, theme.px(16))
        font = theme.font(12, 600 if self.isChecked() else 400)
        if self._compact:
            note_cut(painter, rect, self.accessibleName())
        else:
            paint_line(painter, line, self.text(), font, theme.color(token), place="center")
        if self.hasFocus():
            painting.paint_focus(painter, theme, rect)

    def _paint_open(self, painter: QPainter, rect: QRect) -> None:
        """A small yellow figure at the corner of the icon."""
        theme = self._holder.theme
        words, font = str(self._open) if self._open < 100 else "99+", theme.figures(10, 600)
        high = theme.px(16)
        wide = max(high, text_width(font, words) + theme.px(8))
        left = rect.left() + rect.width() // 2 + theme.px(6)
        place = painting.mirrored(
            QRect(left, theme.px(4), wide, high), rect, self.layoutDirection()
        )
        painting.paint_box(painter, place, theme.color("yellow"))
        paint_line(painter, place, words, font, theme.color("on.yellow"), place="center")


class Navigation(QWidget):
    """The list of pages. `chosen` carries a page's name."""

    chosen = Signal(str)
    help_asked = Signal()

    def __init__(self, holder: ThemeHolder, pages: dict[str, str], breaks: set[str]) -> None:
        """`pages` are icons by page name; a line stands before the pages in `breaks`."""
        super().__init__()
        self._holder = holder
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons: dict[str, NavigationButton] = {}
        self._keys: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._breaks = len(breaks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 1, 8)
        layout.setSpacing(0)
        for name, icon in pages.items():
            if name in breaks:
                layout.addSpacing(8)
                layout.addWidget(_Line(holder))
                layout.addSpacing(8)
            button = NavigationButton(holder, icon)
            self._buttons[name] = button
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            layout.addWidget(button)
        layout.addStretch(1)
        self._help = NavigationButton(holder, "question", checkable=False)
        self._help.clicked.connect(self.help_asked)
        layout.addWidget(self._help)
        holder.changed.connect(self._restyle)
        self._restyle()

    def set_text(self, name: str, text: str, key: str = "") -> None:
        """Name a page, and say the key that leads to it."""
        self._buttons[name].setText(text)
        self._buttons[name].setAccessibleName(text)
        self._keys[name] = key
        self._say_key(name)
        self._restyle()

    def _say_key(self, name: str) -> None:
        """The tip has the name too: with large text there is only the icon."""
        button, key = self._buttons[name], self._keys.get(name, "")
        button.setAccessibleDescription(key)
        button.setToolTip(f"{button.text()} ({figures(key)})" if key else button.text())

    def show_open(self, name: str, count: int, words: str) -> None:
        """Show how much is to be decided on a page; `words` say so."""
        button = self._buttons[name]
        button.show_open(count)
        if count:
            button.setToolTip(listed((button.text(), words)))
            button.setAccessibleDescription(words)
        else:
            self._say_key(name)

    def set_help(self, text: str, name: str) -> None:
        """The help button shows its key; `name` says it."""
        self._help.setText(text)
        self._help.setAccessibleName(name)
        self._help.setToolTip(name)
        self._help.setAccessibleDescription(text)

    def show_current(self, name: str) -> None:
        """Mark this page as the current one; none, for a page that is not in the list."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line at the end edge."""
        super().paintEvent(event)
        theme = self._holder.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("bg.subtle"))
        edge = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(
            painting.mirrored(edge, self.rect(), self.layoutDirection()), theme.color("line")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other height, other buttons."""
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        px, buttons = self._holder.theme.px, [*self._buttons.values(), self._help]
        room = (self.height() - 16 - 17 * self._breaks) // len(buttons)
        named = room >= px(HIGH)
        high = px(HIGH) if named else max(px(LOW), min(room, px(NARROW)))
        longest = max(one.sizeHint().width() for one in self._buttons.values())
        for button in buttons:
            button.set_high(high)
        self.setFixedWidth(longest if named else px(NARROW))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Icons alone: with large text the window keeps its size."""
        px = self._holder.theme.px
        return QSize(px(NARROW), px(LOW) * (len(self._buttons) + 1))


class _Line(QWidget):
    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._holder.theme.color("line")
        painter.fillRect(self.rect().adjusted(16, 0, -16, 0), color)
