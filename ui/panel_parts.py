"""Small widgets that the panels of a page are made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from ui import painting
from ui.accessible import say_tip_once
from ui.icons import paint_icon
from ui.text import centred, lay_out, paint_line, text_width
from ui.theme import Theme, ThemeHolder

Part = tuple[str, str]
"""What a `PartsButton` shows: (`icon`, `subtle`, `text`, `strong`, `language`, `badge` or `key`;
its content)."""

_MOST_WIDTHS = 32


def panel(surface: str = "panel") -> QWidget:
    """An empty widget with a surface of the design, for a layout."""
    made = QWidget()
    made.setProperty("surface", surface)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


class Line(QFrame):
    """A line of one pixel between parts of a panel; `token` is its colour."""

    def __init__(
        self, holder: ThemeHolder, token: str = "line.mid", *, upright: bool = False
    ) -> None:
        super().__init__()
        self._holder = holder
        self._token = token
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        holder.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), self._holder.theme.color(self._token))


class TextLine(QWidget):
    """One line of text that ends in an ellipsis where there is no room."""

    def __init__(
        self,
        holder: ThemeHolder,
        size: int = 14,
        weight: int = 400,
        token: str = "text",
        *,
        shrinks: bool = True,
        grows_in_height: int = 0,
    ) -> None:
        super().__init__()
        self._holder = holder
        self._size, self._weight, self._token = size, weight, token
        self._height = grows_in_height
        self._text = ""
        self._shrinks = shrinks
        wide = QSizePolicy.Policy.Preferred if shrinks else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str, token: str = "") -> None:
        """Say something, perhaps in another colour of the theme."""
        if (text, token or self._token) != (self._text, self._token):
            self._text, self._token = text, token or self._token
            self.setAccessibleName(text)
            self.setToolTip("")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        theme = self._holder.theme
        height = theme.px(self._height) if self._height else theme.line_height(self._size)
        return QSize(text_width(self._font(theme), self._text) + 1, height)

    def minimumSizeHint(self) -> QSize:
        """Almost nothing, if it may shrink."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 24), hint.height()) if self._shrinks else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text."""
        theme = self._holder.theme
        painter = QPainter(self)
        color = theme.color(self._token)
        direction = self.layoutDirection()
        paint_line(painter, self.rect(), self._text, self._font(theme), color, direction)

    def _font(self, theme: Theme) -> QFont:
        return theme.font(self._size, self._weight)


class WrappedText(QWidget):
    """A text of several lines in a size of the design, such as the question."""

    def __init__(self, holder: ThemeHolder, size: int, weight: int, token: str = "text") -> None:
        super().__init__()
        self._holder = holder
        self._size, self._weight, self._token = size, weight, token
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str, token: str = "") -> None:
        """Say something, perhaps in another colour of the theme."""
        self._text, self._token = text, token or self._token
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Its lines."""
        theme = self._holder.theme
        font = theme.font(self._size, self._weight)
        return lay_out(self._text, font, width, theme.line_height(self._size)).height

    def sizeHint(self) -> QSize:
        """As wide as the panel lets it be."""
        return QSize(200, self._holder.theme.line_height(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        theme = self._holder.theme
        block = lay_out(
            self._text,
            theme.font(self._size, self._weight),
            self.width(),
            theme.line_height(self._size),
            align_to=self.layoutDirection(),
        )
        block.paint(QPainter(self), 0, 0, theme.color(self._token))


class PartsButton(QAbstractButton):
    """A quiet button made of parts: icon, words, language box, badges, key.

    Checked, it has the fill and colour that `set_look` gave it.
    """

    def __init__(self, holder: ThemeHolder, *, padding: int = 4, gap: int = 6) -> None:
        super().__init__()
        self._holder = holder
        self._padding, self._gap = padding, gap
        self._parts: list[Part] = []
        self._widths: dict[tuple[Part, ...], int] = {}
        self._measured: Theme | None = None
        self._fill, self._color = "accent.subtle", "accent.text"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def parts(self) -> list[Part]:
        """What it shows."""
        return list(self._parts)

    def set_parts(self, parts: Sequence[Part], name: str = "") -> None:
        """Show these; `name` is what a screen reader says."""
        name = name or " ".join(text for kind, text in parts if kind != "icon")
        if list(parts) == self._parts and name == self.accessibleName():
            # All around it would be laid out anew, and with each layout many are told again.
            return
        self._parts = list(parts)
        self.setAccessibleName(name)
        say_tip_once(self)
        self.updateGeometry()
        self.update()

    def setToolTip(self, words: str) -> None:
        """What is shown below the mouse; a screen reader hears it where it is not the name."""
        super().setToolTip(words)
        say_tip_once(self)

    def shows_name(self) -> bool:
        """Whether more than icons is seen."""
        return any(kind != "icon" and text for kind, text in self._parts)

    def set_look(self, fill: str, color: str) -> None:
        """How it looks when checked."""
        self._fill, self._color = fill, color

    def sizeHint(self) -> QSize:
        """Its parts and their gaps."""
        return QSize(self.width_of(self._parts), self._holder.theme.px(28))

    def width_of(self, parts: Sequence[Part]) -> int:
        """How wide it would be with these parts, in pixels."""
        theme = self._holder.theme
        if self._measured is not theme or len(self._widths) > _MOST_WIDTHS:
            self._measured = theme
            self._widths.clear()
        asked = tuple(parts)
        if asked not in self._widths:
            self._widths[asked] = self._width_of(theme, asked)
        return self._widths[asked]

    def _width_of(self, theme: Theme, parts: Sequence[Part]) -> int:
        shown = [size for size in (self._size(theme, part).width() for part in parts) if size]
        gaps = max(0, len(shown) - 1) * theme.px(self._gap)
        return sum(shown) + gaps + 2 * theme.px(self._padding)

    def minimumSizeHint(self) -> QSize:
        """It may be cut in a narrow window only if its policy says so."""
        if self.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed:
            return self.sizeHint()
        return QSize(self._holder.theme.px(36), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box and parts."""
        theme = self._holder.theme
        painter = QPainter(self)
        checked = self.isChecked()
        if checked:
            border = theme.color("text.subtle")
            painting.paint_box(painter, self.rect(), theme.color(self._fill), border)
        elif self.underMouse():
            painting.paint_box(painter, self.rect(), theme.color("bg.neutral"))
        row = painting.Row(self.rect(), self.layoutDirection(), theme.px(self._gap))
        row.skip(theme.px(self._padding))
        row.end(theme.px(self._padding), 0)
        sizes = [self._size(theme, part) for part in self._parts]
        words = [
            size
            for part, size in zip(self._parts, sizes, strict=True)
            if part[0] in ("text", "strong", "subtle")  # a key is never cut
        ]
        missing = max(0, self.sizeHint().width() - self.width())
        widths = narrowed([size.width() for size in words], missing)
        for size, width in zip(words, widths, strict=True):
            size.setWidth(width)
        for part, size in zip(self._parts, sizes, strict=True):
            if size.width():
                self._paint_part(painter, theme, row.start(size), part)
        if self.hasFocus():
            painting.paint_focus(painter, theme, self.rect())

    def _paint_part(self, painter: QPainter, theme: Theme, rect: QRect, part: Part) -> None:
        kind, text = part
        checked = self.isChecked()
        color = theme.color(self._color if checked else "text.subtle")
        if kind == "icon":
            side = theme.px(16)
            paint_icon(painter, centred(rect, side, side), text, color)
        elif kind == "language":
            painting.paint_language(painter, theme, rect, text)
        elif kind == "badge":
            painting.paint_badge(painter, theme, rect, text)
        elif kind == "key":
            painting.paint_key(painter, theme, rect, text)
        else:
            if kind == "strong" and not checked:
                color = theme.color("text")
            font = self._font(theme, kind)
            paint_line(painter, rect, text, font, color, self.layoutDirection())

    def _font(self, theme: Theme, kind: str) -> QFont:
        size = 14 if kind == "text" else 12
        bold = kind == "strong" or (kind == "text" and self.isChecked())
        return theme.font(size, 600 if bold else 400)

    def _size(self, theme: Theme, part: Part) -> QSize:
        kind, text = part
        if kind == "icon":
            return QSize(theme.px(16), theme.px(16))
        if kind == "language":
            return painting.language_size(theme, text)
        if kind == "badge":
            return painting.badge_size(theme, text)
        if kind == "key":
            return painting.key_size(theme, text)
        # Room for the chosen state, whose letters are wider.
        weight = 600 if kind in ("strong", "text") else 400
        font = theme.font(14 if kind == "text" else 12, weight)
        return QSize(text_width(font, text), theme.px(20))


def narrowed(widths: Sequence[int], missing: int) -> list[int]:
    """These widths, so many pixels less together: the widest give way first, none below 0."""
    left = max(0, sum(widths) - missing)
    most = max(widths, default=0)
    for at, width in enumerate(sorted(widths)):
        most = left // (len(widths) - at)
        if width > most:
            break
        left -= width
    return [min(width, most) for width in widths]


class Tag(QWidget):
    """A state tag on its own, such as `0:42 behind`."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._text, self._fill, self._color = "", "bg.neutral", "text"
        self.hide()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def text(self) -> str:
        """What it says; empty when it is not shown."""
        return self._text

    def set_text(self, text: str, color: str = "text", fill: str = "bg.neutral") -> None:
        """Say this in these colours; an empty text hides it."""
        if (text, color, fill) == (self._text, self._color, self._fill):
            return
        self._text, self._color, self._fill = text, color, fill
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The text and its padding."""
        theme = self._holder.theme
        return QSize(text_width(theme.font(12, 500), self._text) + theme.px(12), theme.px(20))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and the text."""
        theme = self._holder.theme
        painter = QPainter(self)
        painting.paint_box(painter, self.rect(), theme.color(self._fill))
        font, color = theme.font(12, 500), theme.color(self._color)
        direction = self.layoutDirection()
        paint_line(painter, self.rect(), self._text, font, color, direction, "center")
