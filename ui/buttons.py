"""Buttons with their keys, and one choice of several."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QRadioButton, QSizePolicy, QWidget

from ui import painting
from ui.accessible import say_tip_once
from ui.icons import paint_icon, read_in
from ui.text import centred, note_cut, paint_line, text_width
from ui.theme import Theme, ThemeHolder

ButtonHeight = Literal[28, 32, 40]


class KeyHint(QLabel):
    """A key in a thin box, beside what it does. Disappears where hints are hidden."""

    def __init__(self, holder: ThemeHolder, sequence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._sequence = sequence
        self.setText(painting.key_text(sequence))  # for screen readers; painted below
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As large as the box."""
        return painting.key_size(self._holder.theme, self._sequence)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        size = self.sizeHint()
        painter = QPainter(self)
        rect = centred(self.rect(), size.width(), size.height())
        painting.paint_key(painter, self._holder.theme, rect, self._sequence)


class Button(QPushButton):
    """A button with an icon, its name and its key. One `primary` (blue) button per page."""

    def __init__(
        self,
        holder: ThemeHolder,
        text: str = "",
        *,
        icon: str = "",
        key: str = "",
        primary: bool = False,
        flat: bool = False,
        height: ButtonHeight = 32,
        shrinks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._icon = icon
        self._key = self._said = key
        self._primary = primary
        self._height = height
        self._shrinks = shrinks
        self._formed: tuple[Theme | None, object, tuple[int, ...]] = (None, None, ())
        self.setFlat(flat)
        self.setAutoDefault(True)  # Enter presses it where it has the focus, not only Space
        self.setText(text)
        self._say_key()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def setText(self, text: str) -> None:
        """The name as it is: an ampersand is a letter, Alt with a letter is never used."""
        super().setText(text)
        self.setShortcut(QKeySequence())
        say_tip_once(self)
        self.updateGeometry()

    def setAccessibleName(self, name: str) -> None:
        """What a screen reader says of a button with nothing but an icon."""
        super().setAccessibleName(name)
        say_tip_once(self)

    def setToolTip(self, words: str) -> None:
        """What is shown below the mouse; a screen reader hears it where it is not the name."""
        super().setToolTip(words)
        say_tip_once(self)

    def set_key(self, key: str, *, said: str = "") -> None:
        """Show another key; one there is no room to show is `said` all the same."""
        self._key, self._said = key, key or said
        self._say_key()
        say_tip_once(self)
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """From right to left other keys lead on and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self._said in ("→", "←"):
            self._say_key()

    def _say_key(self) -> None:
        self.setAccessibleDescription(painting.key_text(self._said))

    def set_icon(self, icon: str) -> None:
        """Show another Phosphor icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the page's; Qt would go from button to button with them, out of the page.

        So is Ctrl+Enter, which stands on the main button: to Qt it is Enter on this one.
        """
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        with_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in arrows or (with_ctrl and enters):
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Padding, icon, name, key."""
        return QSize(self.forms()[0], self._holder.theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """The key may go; a name is cut only where it `shrinks`: in a panel of fixed width."""
        tight, high = self.forms()[2], self._holder.theme.px(self._height)
        return QSize(min(tight, 2 * high) if self._shrinks else tight, high)

    def forms(self) -> tuple[int, ...]:
        """How wide it is with all of it, without its key, with less space, with its icon alone.

        It shows as much as it has room for; what it does not show, a tool tip says.
        """
        theme = self._holder.theme
        asked = (self.text(), self._key, self._icon, self._height, self.layoutDirection())
        # A row asks for them several times in each layout.
        if self._formed[0] is not theme or self._formed[1] != asked:
            self._formed = theme, asked, self._forms(theme)
        return self._formed[2]

    def _forms(self, theme: Theme) -> tuple[int, ...]:
        around = 2 * self._padding(theme)
        whole = self._content_width(theme) + around
        without = self._content_width(theme, key=False) + around
        tight = without - around + 2 * theme.px(6) if self.text() else without
        icon = theme.px(self._height) if self._icon and self.text() else tight
        return whole, without, tight, icon

    def shows_name(self) -> bool:
        """Whether more than its icon is seen."""
        return bool(self.text()) and self._has_room()

    def _has_room(self) -> bool:
        return self.width() > 1.5 * self.forms()[-1] or not self._icon

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, focus, and the content in the middle."""
        theme = self._holder.theme
        painter = QPainter(self)
        self._paint_box(painter, theme)
        around = 2 * (self._padding(theme) - theme.px(4))  # less is seen, but cuts nothing
        with_key = self.width() >= self.forms()[0] - around
        named = self._has_room()
        width = min(self._content_width(theme, key=with_key, name=named), self.width())
        inside = centred(self.rect(), width, self.height())
        row = painting.Row(inside, self.layoutDirection(), theme.px(6))
        token = self._text_token()
        color = theme.color(token)
        if self._icon:
            side = theme.px(16)
            icon = read_in(self._icon, self.layoutDirection())
            paint_icon(painter, row.start(QSize(side, side)), icon, color)
        key = painting.key_size(theme, self._key)
        if key.width() and with_key:
            text, border = "text.subtle", "line.mid"
            if self._primary or not self.isEnabled():
                text = border = token
            elif self.underMouse() or self.isDown():
                text = "text"
            painting.paint_key(painter, theme, row.end(key), self._key, text, border)
        if named:
            font, direction = self._font(theme), self.layoutDirection()
            paint_line(painter, row.rest(), self.text(), font, color, direction)
        if not with_key:
            keys = painting.key_text(self._key)
            note_cut(painter, self.rect(), f"{self.text()} ({keys})" if keys else self.text())

    def _paint_box(self, painter: QPainter, theme: Theme) -> None:
        over, down = self.underMouse(), self.isDown() or self.isChecked()
        rect = self.rect()
        focused = self.hasFocus()
        if not self.isEnabled():
            if not self.isFlat():
                painting.paint_box(painter, rect, theme.color("bg.neutral"), theme.color("line"))
            return
        if self._primary:
            token = "accent.pressed" if down else "accent.hover" if over else "accent"
            painting.paint_box(painter, rect, theme.color(token))
            if focused:
                inner = rect.adjusted(2, 2, -2, -2)
                painting.paint_box(painter, inner, None, theme.color("on.accent"))
            return
        token = "button.pressed" if down else "button.hover" if over else "button"
        if self.isFlat():
            if over or down:
                # Pressed is a frame: a darker fill would leave the words too little contrast.
                edge = theme.color("line.field") if down else None
                painting.paint_box(painter, rect, theme.color("bg.neutral"), edge)
        else:
            painting.paint_box(painter, rect, theme.color(token), theme.color("line.button"))
        if focused:
            painting.paint_focus(painter, theme, rect)

    def _text_token(self) -> str:
        if not self.isEnabled():
            return "text.off"
        if self._primary:
            return "on.accent"
        # A flat button with a name is a link in a row; an icon alone stays quiet.
        return "accent" if self.isFlat() and self.text() else "text"

    def _font(self, theme: Theme) -> QFont:
        return theme.font(16 if self._height == 40 else 14, 600)

    def _padding(self, theme: Theme) -> int:
        if not self.text():
            return theme.px((self._height - 16) / 2)
        return theme.px(10 if self._height == 28 else 13)

    def _content_width(self, theme: Theme, *, key: bool = True, name: bool = True) -> int:
        parts = [text_width(self._font(theme), self.text())] if name and self.text() else []
        if self._icon:
            parts.append(theme.px(16))
        wide = painting.key_size(theme, self._key).width()
        if key and wide:
            parts.append(wide)
        return sum(parts) + theme.px(6) * max(0, len(parts) - 1)


def press_focused(within: QWidget) -> None:
    """Press the button that has the focus, if one has: in a dialog Enter means no other."""
    focused = within.focusWidget()
    if isinstance(focused, Button):
        focused.click()


class _Segment(QRadioButton):
    """One part of a `SegmentedControl`; a radio button to the keyboard and to screen readers."""

    def __init__(self, holder: ThemeHolder, key: str, text: str) -> None:
        super().__init__()
        self._holder = holder
        self.key = key
        self.badge = ""
        self.last = False
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked, not only where a radio button has its dot."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Room for the chosen state, whose letters are wider."""
        theme = self._holder.theme
        return QSize(self._content() + 2 * theme.px(13), theme.px(32) - 2)

    def minimumSizeHint(self) -> QSize:
        """With less around it, never cut."""
        theme = self._holder.theme
        return QSize(self._content() + 2 * theme.px(6), theme.px(32) - 2)

    def _content(self) -> int:
        theme = self._holder.theme
        width = text_width(theme.font(14, 600), self.text())
        if self.badge:
            width += painting.badge_size(theme, self.badge).width() + theme.px(8)
        return width

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill, divider, text, badge."""
        theme = self._holder.theme
        painter = QPainter(self)
        chosen = self.isChecked()
        inverted = chosen and theme.contrast
        fill = "accent.subtle" if chosen else "bg.neutral" if self.underMouse() else "bg"
        fill = "accent" if inverted else fill
        painter.fillRect(self.rect(), theme.color(fill))
        direction = self.layoutDirection()
        if not self.last:
            divider = QRect(self.width() - 1, 0, 1, self.height())
            place = painting.mirrored(divider, self.rect(), direction)
            painter.fillRect(place, theme.color("line"))
        token = "text.off" if not self.isEnabled() else "accent.text" if chosen else "text"
        token = "on.accent" if inverted else token
        row = painting.Row(self.rect(), direction)
        around = min(theme.px(13), max(0, (self.width() - self._content()) // 2))
        row.skip(around)
        row.end(around, 0)
        if self.badge:
            rect = row.end(painting.badge_size(theme, self.badge))
            painting.paint_badge(painter, theme, rect, self.badge)
        font = theme.font(14, 600 if chosen else 500)
        place = "start" if self.badge else "center"
        paint_line(painter, row.rest(), self.text(), font, theme.color(token), direction, place)
        if self.hasFocus():
            painting.paint_focus(painter, theme, self.rect())
            if inverted:
                inner = self.rect().adjusted(2, 2, -2, -2)
                painting.paint_box(painter, inner, None, theme.color("on.accent"))


class SegmentedControl(QWidget):
    """One choice of a few, side by side. Tab enters it, the arrow keys choose."""

    chosen = Signal(str)

    def __init__(
        self,
        holder: ThemeHolder,
        choices: Sequence[tuple[str, str]],
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._segments: dict[str, _Segment] = {}
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)  # the frame
        layout.setSpacing(0)
        for key, text in choices:
            segment = _Segment(holder, key, text)
            segment.clicked.connect(lambda _checked=False, key=key: self._choose(key))
            layout.addWidget(segment)
            self._segments[key] = segment
        if choices:
            self._segments[choices[-1][0]].last = True
            self.set_current(choices[0][0])
        holder.changed.connect(self._restyle)

    def forms(self) -> tuple[int, ...]:
        """How wide it is, and how wide with less around the words."""
        return self.sizeHint().width(), self.minimumSizeHint().width()

    def current(self) -> str:
        """The key of the chosen part."""
        return next((key for key, part in self._segments.items() if part.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose without telling: `chosen` is only for what a person did."""
        self._segments[key].setChecked(True)
        self.setFocusProxy(self._segments[key])

    def set_text(self, key: str, text: str, badge: str = "") -> None:
        """Rename a part (another language), or show a number badge in it."""
        segment = self._segments[key]
        segment.badge = badge
        segment.setText(text)
        segment.setAccessibleName(f"{text} {badge}".strip())
        segment.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame around the parts."""
        theme = self._holder.theme
        painter = QPainter(self)
        painting.paint_box(painter, self.rect(), theme.color("bg"), theme.color("line.button"))

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)

    def _restyle(self) -> None:
        for segment in self._segments.values():
            segment.updateGeometry()
            segment.update()
