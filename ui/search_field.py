"""A field to search with: an icon, what is looked for, and the key that leads to it."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import painting
from ui.icons import paint_icon
from ui.text import LTR
from ui.text_fields import LineField
from ui.theme import ThemeHolder

_TYPED = 180


class SearchField(LineField):
    """A field with an icon, a placeholder, and the key that leads to it.

    One that `grows` may be narrow until something is typed: then it wants room to read that.
    """

    def __init__(
        self,
        holder: ThemeHolder,
        placeholder: str = "",
        *,
        key: str = "",
        icon: str = "magnifying-glass",
        grows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._key = key
        self._icon = icon
        self._grows = grows
        self.set_placeholder(placeholder)
        self.textChanged.connect(self._make_room)
        holder.changed.connect(self._make_room)
        self._make_room()

    def set_placeholder(self, text: str) -> None:
        """The placeholder is the field's name as well."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription("")

    def setAccessibleDescription(self, words: str) -> None:
        """What is to be known of it, else its key."""
        super().setAccessibleDescription(words or painting.key_text(self._key))

    def sizeHint(self) -> QSize:
        """Wide enough for the placeholder and the key."""
        wide = self._words_width() + self._holder.theme.px(24)
        least = self._holder.theme.px(_TYPED if self._is_grown() else 140)
        return QSize(max(wide, least), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """What is typed can be read."""
        least = super().minimumSizeHint()
        wide = self._holder.theme.px(_TYPED) if self._is_grown() else 0
        return QSize(max(least.width(), wide), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for icon and key."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """The icon stands at the start edge, in both directions."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then icon and key over its margins."""
        super().paintEvent(event)
        theme = self._holder.theme
        painter = QPainter(self)
        row = painting.Row(self.rect(), self.layoutDirection())
        row.skip(theme.px(9))
        row.end(theme.px(9), 0)
        token = "text" if self.isEnabled() else "text.off"
        side = theme.px(16)
        paint_icon(painter, row.start(QSize(side, side)), self._icon, theme.color(token))
        key = self._key_size()
        if key.width():
            painting.paint_key(painter, theme, row.end(key), self._key)

    def _is_grown(self) -> bool:
        return self._grows and bool(self.text())

    def _key_size(self) -> QSize:
        # While something is typed, the place belongs to the text; without enough of it, to the
        # words that say what may be typed.
        tight = self.width() < self._words_width() + self._holder.theme.px(16)
        if self.text() or tight:
            return QSize(0, 0)
        return painting.key_size(self._holder.theme, self._key)

    def _words_width(self) -> int:
        """The placeholder, with the icon before and the key behind it."""
        theme = self._holder.theme
        key = painting.key_size(theme, self._key).width()
        beside = theme.px(24) + (key + theme.px(8) if key else 0)
        return self.fontMetrics().horizontalAdvance(self.placeholderText()) + beside

    def _make_room(self) -> None:
        theme = self._holder.theme
        start = theme.px(24)
        key = self._key_size().width()
        end = key + theme.px(8) if key else 0
        left, right = (start, end) if self.layoutDirection() == LTR else (end, start)
        self.setTextMargins(left, 0, right, self.textMargins().bottom())
        if self._grows:
            self.updateGeometry()
        self.update()
