"""A setting on a line: its name, what it is about, and where it is set."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.buttons import SegmentedControl
from ui.feedback import announce
from ui.frames import label
from ui.text_fields import LineField
from ui.theme import ThemeHolder
from ui.wording import listed

NAME, FIELD = 280, 96

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class TypedSetting(QWidget):
    """A field whose value holds when Enter is pressed or the field is left.

    `read` gives the value of what is typed, None where it is none: then it stays as it was, and a
    sentence says what works. `accepted` carries a value.
    """

    accepted = Signal(object)

    def __init__(self, holder: ThemeHolder, read: Callable[[str], object | None]) -> None:
        super().__init__()
        self._read = read
        self._shown = ""
        self._words = ""
        self.field = _Field()
        self.wrong = label("error")
        self.wrong.hide()
        self.setFocusProxy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field)
        row.addWidget(self.wrong, 1)
        self.field.entered.connect(self._take)
        self.field.given_up.connect(lambda: self.show_value(self._shown))
        self._holder = holder
        holder.changed.connect(self._dress)
        self._dress()

    def show_value(self, text: str) -> None:
        """Show what holds now."""
        self._shown = text
        if self.field.hasFocus() and self.field.isModified() and self.wrong.isVisible():
            return
        self.field.setText(text)
        self._say("")

    def set_wrong_words(self, words: str) -> None:
        """The sentence for what cannot be read."""
        self._words = words
        if self.wrong.isVisible():
            self._say(words)

    def _take(self) -> None:
        if self.field.text() == self._shown:
            self._say("")
            return
        value = self._read(self.field.text())
        if value is None:
            self._say(self._words)
            announce(self, self._words, urgent=True)
            return
        self.field.setModified(False)
        self._say("")
        self.accepted.emit(value)

    def _say(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        self.field.set_wrong(words)

    def _dress(self) -> None:
        self.field.setFixedWidth(self._holder.theme.px(FIELD))


class _Field(LineField):
    """Tells when something was typed to its end; Esc gives it up."""

    entered = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Esc goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setModified(False)
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing replaces."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed counts when the field is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.entered.emit()


class SettingRow(QWidget):
    """Name and hint at the start, the control beside them."""

    def __init__(self, holder: ThemeHolder, part: QWidget) -> None:
        super().__init__()
        self._holder = holder
        self.part = part
        self.name: QLabel = label()
        self.hint: QLabel = label("label")
        self.hint.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.hint)
        self._words = QWidget()
        self._words.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        row.addWidget(self._words)
        row.addWidget(part)
        row.addStretch(1)
        # As wide as the page, whatever is in it: else it would make the page wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        holder.changed.connect(self._dress)
        self._dress()

    def set_words(self, name: str, hint: str, about: str = "") -> None:
        """Name it; `about` is the row before, where this one makes no sense without."""
        self.name.setText(name)
        self.hint.setText(hint)
        if isinstance(self.part, SegmentedControl):
            # Each part of it says which one it is; the row is what they are about.
            self.part.setAccessibleName(name)
            self.part.setAccessibleDescription(hint)
            return
        target = self.part.focusProxy() or self.part
        target.setAccessibleName(listed(filter(None, (about, name, hint))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text in a small window the control needs the room more."""
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        wide = min(self._holder.theme.px(NAME), max(NAME, self.width() * 2 // 5))
        below = 0 < self.width() < wide + 16 + self.part.minimumSizeHint().width()
        self._words.setFixedWidth(max(NAME, self.width()) if below else wide)
        self._row.setDirection(_BELOW if below else _BESIDE)
        self._row.setSpacing(4 if below else 16)
