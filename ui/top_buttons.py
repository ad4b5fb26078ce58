"""What can be pressed in the top bar: the room, the command field, the last save."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import painting
from ui.icons import paint_icon
from ui.text import centred, figures, note_cut, paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed

COMMAND_KEY = "Ctrl+K"


class RoomButton(QAbstractButton):
    """The room and its language; a press opens the choice of another."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._name = self._code = self._language = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        holder.changed.connect(self.updateGeometry)

    def show_room(self, name: str, code: str, language: str) -> None:
        """Show a room: `Room 7`, `en`, `English`; without a code only two lines of words."""
        self._name, self._code, self._language = name, code, language
        self.setAccessibleName(listed(filter(None, (name, language))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        theme = self._holder.theme
        code = painting.language_size(theme, self._code).width() + 6 if self._code else 0
        below = code + text_width(theme.font(12), self._language) + theme.px(22)
        width = max(text_width(theme.font(14, 600), self._name), below)
        return QSize(width + theme.px(16), theme.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, language, and the sign of a choice."""
        theme = self._holder.theme
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            painting.paint_box(painter, self.rect(), theme.color("bg.neutral"))
        inside = self.rect().adjusted(theme.px(8), 0, -theme.px(8), 0)
        top = QRect(inside.left(), theme.px(3), inside.width(), theme.px(20))
        direction = self.layoutDirection()
        paint_line(painter, top, self._name, theme.font(14, 600), theme.color("text"), direction)
        row = painting.Row(
            QRect(inside.left(), theme.px(23), inside.width(), theme.px(18)), direction, 6
        )
        if self._code:
            size = painting.language_size(theme, self._code)
            painting.paint_language(painter, theme, row.start(size), self._code)
        subtle = theme.color("text.subtle")
        paint_line(
            painter,
            row.start(text_width(theme.font(12), self._language)),
            self._language,
            theme.font(12),
            subtle,
            direction,
        )
        side = theme.px(12)
        paint_icon(painter, centred(row.start(side), side, side), "caret-down", subtle)
        if self.hasFocus():
            painting.paint_focus(painter, theme, self.rect())


class CommandField(QAbstractButton):
    """Looks like a field and opens the command palette; in a narrow bar only its icon is left."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        holder.changed.connect(self.updateGeometry)

    def set_words(self, words: str) -> None:
        """What it says in grey."""
        self.setText(words)
        self.setShortcut(QKeySequence())
        self.setAccessibleName(words)
        self.setAccessibleDescription(painting.key_text(COMMAND_KEY))
        self.setToolTip(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Icon, words, key."""
        theme = self._holder.theme
        words = text_width(theme.font(), self.text())
        key = painting.key_size(theme, COMMAND_KEY).width()
        return QSize(max(theme.px(270), words + key + theme.px(58)), theme.px(32))

    def shows_name(self) -> bool:
        """Whether there is room for some of its words, beside the icon and the key."""
        px, key = self._holder.theme.px, painting.key_size(self._holder.theme, COMMAND_KEY).width()
        with_key = key + px(48) <= self.width()
        return self.width() - px(9 + 16 + 8) - (key + px(16) if with_key else 0) >= px(40)

    def minimumSizeHint(self) -> QSize:
        """The icon."""
        return QSize(self._holder.theme.px(36), self._holder.theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it: words that do not fit are left out, then the key."""
        theme = self._holder.theme
        painter = QPainter(self)
        fill = "bg.neutral" if self.underMouse() or self.isDown() else "bg.subtle"
        painting.paint_box(painter, self.rect(), theme.color(fill), theme.color("line"))
        row = painting.Row(self.rect(), self.layoutDirection())
        row.skip(theme.px(9))
        side = theme.px(16)
        paint_icon(painter, row.start(QSize(side, side)), "magnifying-glass", theme.color("text"))
        key = painting.key_size(theme, COMMAND_KEY)
        if key.width() + theme.px(48) <= self.width():
            row.end(theme.px(8), 0)
            painting.paint_key(painter, theme, row.end(key), COMMAND_KEY)
        if self.shows_name():
            subtle, direction = theme.color("text.subtle"), self.layoutDirection()
            paint_line(painter, row.rest(), self.text(), theme.font(), subtle, direction)
        if self.hasFocus():
            painting.paint_focus(painter, theme, self.rect())


class SavedSign(QAbstractButton):
    """When the last change became durable; red, with the reason, when it did not.

    A press opens the history.
    """

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._text = ""
        self._look = ("check-circle", "green", "text.subtle")
        self._again: Callable[[], None] = lambda: None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def show_saved(self, at_ms: int) -> None:
        """Show a time (UTC ms) as the clock on the wall says it."""
        self._again = lambda: self.show_saved(at_ms)
        time = datetime.fromtimestamp(at_ms / 1000).strftime("%H:%M:%S")
        self._show(self.tr("Saved {time}").format(time=figures(time)), "check-circle", "green")

    def show_failed(self, why: str) -> None:
        """Say that the last change is not on disk."""
        self._again = lambda: self.show_failed(why)
        self._show(self.tr("Not saved"), "warning-circle", "red", "red")
        self.setToolTip(why)

    def show_read_only(self) -> None:
        """Say that nothing can be changed here."""
        self._again = self.show_read_only
        self._show(self.tr("Read-only"), "lock-simple", "text.subtle")

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._again()
        super().changeEvent(event)

    def text(self) -> str:
        """What it says."""
        return self._text

    def _show(self, text: str, icon: str, color: str, token: str = "text.subtle") -> None:
        self._text, self._look = text, (icon, color, token)
        self.setToolTip(self.tr("History (Ctrl+H)"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Opens the history"))
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Icon and words."""
        theme = self._holder.theme
        words = text_width(theme.font(12), self._text)
        return QSize(words + theme.px(30) if self._text else 0, theme.px(28))

    def forms(self) -> tuple[int, int]:
        """How wide it is with its words, and with its sign alone."""
        theme = self._holder.theme
        return self.sizeHint().width(), theme.px(24) if self._text else 0

    def shows_name(self) -> bool:
        """Whether its words have room."""
        return self.width() >= self.sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        """Its sign alone: where the words have no room, pointing to it says them."""
        return QSize(self.forms()[-1], self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them."""
        if not self._text:
            return
        theme = self._holder.theme
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            painting.paint_box(painter, self.rect(), theme.color("bg.neutral"))
        row = painting.Row(self.rect(), self.layoutDirection(), theme.px(6))
        row.skip(theme.px(4))
        side = theme.px(16)
        icon, color, token = self._look
        paint_icon(painter, row.start(QSize(side, side)), icon, theme.color(color))
        if self.shows_name():
            font, direction = theme.font(12), self.layoutDirection()
            paint_line(painter, row.rest(), self._text, font, theme.color(token), direction)
        else:
            note_cut(painter, self.rect(), self._text)
        if self.hasFocus():
            painting.paint_focus(painter, theme, self.rect())
