"""What the application says back: banners, the undo message, the empty list."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui import painting
from ui.buttons import Button
from ui.empty import empty_height, paint_empty
from ui.frames import Words
from ui.icons import paint_icon
from ui.text import LTR, RTL, lay_out, text_width
from ui.theme import Theme, ThemeHolder

Tone = Literal["info", "ok", "warning", "error"]
Said = str | Callable[[], str]
"""A text, or what gives it in the language of the moment: it follows where that changes."""

# Icon, fill, text.
_TONES: dict[Tone, tuple[str, str, str]] = {
    "info": ("info", "bg.neutral", "text"),
    "ok": ("check-circle", "green.subtle", "green.text"),
    "warning": ("warning", "yellow.subtle", "yellow.text"),
    "error": ("warning-circle", "red.subtle", "red"),
}


def now(said: Said) -> str:
    """What it says in the language of the moment."""
    return said if isinstance(said, str) else said()


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say something that appeared without taking the focus."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class _Link(Button):
    """The action at the end of a banner or message, in the colour of its surroundings."""

    def __init__(self, holder: ThemeHolder, token: str) -> None:
        super().__init__(holder, flat=True, height=28)
        self.token = token

    def _text_token(self) -> str:
        return self.token


class Banner(QWidget):
    """A message in the page: what happened or what is wrong, and what can be done about it."""

    action = Signal()

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._tone: Tone = "info"
        self._text = ""
        self._made: tuple[Said, Said] = "", ""
        self._link = _Link(holder, "text")
        self._link.setParent(self)
        self._link.clicked.connect(self.action)
        self._link.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def show_message(
        self, tone: Tone, said: Said, action: Said = "", *, quiet: bool = False
    ) -> None:
        """Say something; `action` is the text of a link that emits the signal of that name.

        `quiet` says that a screen reader hears it elsewhere.
        """
        self._made = said, action
        text, link = now(said), now(action)
        self._tone, self._text = tone, text
        self.setAccessibleName(text)
        self._link.token = _TONES[tone][2]
        self._link.setText(link)
        self._link.setVisible(bool(link))
        self._place_link()
        self.updateGeometry()
        self.update()
        if not quiet:
            announce(self, text, urgent=tone == "error")

    def follow(self) -> None:
        """Say what is true now, where that has changed meanwhile."""
        if now(self._made[0]) != self._text:
            self.show_message(self._tone, *self._made, quiet=True)

    def text(self) -> str:
        """What it says."""
        return self._text

    @property
    def asks(self) -> bool:
        """Whether it is shown with a link that can be pressed."""
        return self.isVisible() and self._link.isVisible()

    def focus_action(self) -> None:
        """Put the focus on the link, so that Enter does what it says."""
        self._link.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hasHeightForWidth(self) -> bool:
        """Long messages take several lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Lines and padding."""
        theme = self._holder.theme
        block = lay_out(
            self._text,
            theme.font(),
            self._text_width(width),
            theme.line_height(),
            align_to=self.layoutDirection(),
        )
        return block.height + theme.px(16)

    def sizeHint(self) -> QSize:
        """One line if there is room."""
        theme = self._holder.theme
        line = text_width(theme.font(), self._text) + 1
        width = line + theme.px(48) + self._link_width()
        return QSize(width, self.heightForWidth(self.width() or width))

    def minimumSizeHint(self) -> QSize:
        """Narrow: the text wraps."""
        return QSize(self._holder.theme.px(120), self._holder.theme.px(36))

    def resizeEvent(self, event: QEvent) -> None:
        """Keep the link at the end; the height follows the width."""
        self._place_link()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Turn over with the language, and say it in the new one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_link()
        elif event.type() == QEvent.Type.LanguageChange and any(map(callable, self._made)):
            self.show_message(self._tone, *self._made, quiet=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill, icon, text."""
        theme = self._holder.theme
        icon, fill, token = _TONES[self._tone]
        painter = QPainter(self)
        edge = theme.color(token) if theme.contrast else None
        painting.paint_box(painter, self.rect(), theme.color(fill), edge)
        line = theme.line_height()
        top = QRect(0, theme.px(8), self.width(), line)
        row = painting.Row(top, self.layoutDirection())
        row.skip(theme.px(12))
        side = theme.px(16)
        paint_icon(painter, row.start(QSize(side, side)), icon, theme.color(token))
        width = self._text_width(self.width())
        rest = row.start(width)
        block = lay_out(self._text, theme.font(), width, line, align_to=self.layoutDirection())
        block.paint(painter, rest.left(), rest.top(), theme.color(token))

    def _text_width(self, width: int) -> int:
        return max(1, width - self._holder.theme.px(48) - self._link_width())

    def _link_width(self) -> int:
        return 0 if self._link.isHidden() else self._link.sizeHint().width()

    def _place_link(self) -> None:
        self._link.resize(self._link.sizeHint())
        edge = self._holder.theme.px(2)
        left = self.layoutDirection() == RTL
        x = edge if left else self.width() - edge - self._link.width()
        y = self._holder.theme.px(18) - self._link.height() // 2
        self._link.move(x, y)


class UndoMessage(QFrame):
    """Says what was done at the bottom start corner of its parent, and takes it back on request."""

    undo_requested = Signal()

    SHOWN_MS = 8000
    # After a look at it, at least so long to reach the link.
    GRACE_MS = 2000

    def __init__(self, holder: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._holder = holder
        self._left_ms = self.SHOWN_MS
        self._above: Callable[[], int] = lambda: 0
        self._label = Words()
        self._undo = _Link(holder, "message.link")
        self._undo.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # Ctrl+Z does it without leaving the field
        self._undo.clicked.connect(self._ask_undo)
        self._key = "Ctrl+Z"
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(12)
        layout.addWidget(self._label)
        layout.addSpacing(24)
        layout.addWidget(self._undo)
        self._hint = _MessageKey(holder, self._key)
        layout.addWidget(self._hint)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        holder.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def stand_above(self, foot: Callable[[], int]) -> None:
        """Stand so high above the bottom as `foot` says then: what is there stays in sight."""
        self._above = foot

    def place(self) -> None:
        """Go where there is room now."""
        if self.isVisible():
            self._place()

    def show_message(self, text: str, undo_text: str = "") -> None:
        """Say what was done; without `undo_text` there is nothing to take back."""
        self._label.setText(text)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(text)
        self._undo.setText(undo_text)
        self._undo.setVisible(bool(undo_text))
        self._hint.setVisible(bool(undo_text))
        self._place()
        self.show()
        self.raise_()
        announce(self, text)
        if self.underMouse():
            self._timer.stop()
            self._left_ms = self.SHOWN_MS
        else:
            self._timer.start(self.SHOWN_MS)

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while somebody reads it."""
        super().enterEvent(event)
        if self._timer.isActive():
            self._left_ms = self._timer.remainingTime()
            self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on with the time that was left."""
        super().leaveEvent(event)
        if self.isVisible():
            self._timer.start(max(self.GRACE_MS, self._left_ms))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the parent changes size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dark box."""
        painter = QPainter(self)
        painting.paint_box(painter, self.rect(), self._holder.theme.color("message"))

    def _ask_undo(self) -> None:
        self.hide()
        self._timer.stop()
        self.undo_requested.emit()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        theme = self._holder.theme
        self.adjustSize()
        room = parent.width() - theme.px(32)
        size = self.sizeHint()
        self.resize(min(max(size.width(), theme.px(320)), max(room, 1)), theme.px(40))
        edge = theme.px(16)
        left = parent.layoutDirection() == LTR
        x = edge if left else parent.width() - edge - self.width()
        self.move(QPoint(x, parent.height() - edge - self._above() - self.height()))

    def _restyle(self) -> None:
        theme = self._holder.theme
        self._label.setStyleSheet(f"color: {theme.colors['message.text']};")
        self._place()
        self.update()


class _MessageKey(QWidget):
    """The key hint in the undo message's own colours."""

    def __init__(self, holder: ThemeHolder, sequence: str) -> None:
        super().__init__()
        self._holder = holder
        self._sequence = sequence
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as the box."""
        return painting.key_size(self._holder.theme, self._sequence)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        painter = QPainter(self)
        theme = self._holder.theme
        rect = self.rect()
        painting.paint_key(painter, theme, rect, self._sequence, "message.key", "message.line")


class EmptyHint(QWidget):
    """What stands where nothing is yet: icon, a bold line, what to do. See `paint_empty`.

    It is never lower than its words at its width: with large text the page around it scrolls.
    """

    def __init__(
        self, holder: ThemeHolder, icon: str, title: str, hint: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._icon = icon
        self._title = self._hint = ""
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(title, hint)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def set_text(self, title: str, hint: str) -> None:
        """Change the words."""
        if (title, hint) != (self._title, self._hint):
            self._title, self._hint = title, hint
            self.updateGeometry()
        self.setAccessibleName(f"{title}. {hint}")
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrower, it has more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All of its lines, and a little around them."""
        theme = self._holder.theme
        return empty_height(theme, width, self._title, self._hint) + theme.px(8)

    def sizeHint(self) -> QSize:
        """Room for its lines."""
        theme: Theme = self._holder.theme
        width = max(
            text_width(theme.font(14, 600), self._title), text_width(theme.font(), self._hint)
        )
        width += theme.px(32)
        return QSize(width, max(theme.px(108), self.heightForWidth(width)))

    def minimumSizeHint(self) -> QSize:
        """A few words in a line; how high they are then, the layout asks."""
        return QSize(self._holder.theme.px(120), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in the middle."""
        painter = QPainter(self)
        theme = self._holder.theme
        paint_empty(painter, theme, self.rect(), self._icon, self._title, self._hint)
