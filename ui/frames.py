"""Plain surroundings: surfaces, labels, lists as tall as what they hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QListView,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from ui import painting
from ui.field_lines import TALLER
from ui.icons import paint_icon
from ui.in_sight import FocusFollower
from ui.text import (
    TextBlock,
    direction_of,
    lay_out,
    line_of,
    note_cut,
    paint_line,
    text_width,
)
from ui.theme import ThemeHolder


class Margins(QObject):
    """Keeps the margins of a layout or a label in the design's lengths, grown with the text.

    They are given for a window from left to right: Qt mirrors what is in a layout, not its margins.
    """

    def __init__(self, holder: ThemeHolder, target: QLayout | QWidget, *margins: int) -> None:
        # As a child it goes when its target goes, and so does its connection.
        super().__init__(target)
        self._holder = holder
        self._target = target
        self._margins = margins
        holder.changed.connect(self._apply)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.layoutDirectionChanged.connect(self._apply)
        self._apply()

    def set(self, *margins: int) -> None:
        """Other margins: left, top, right, bottom."""
        self._margins = margins
        self._apply()

    def _apply(self) -> None:
        start, top, end, bottom = (self._holder.theme.px(length) for length in self._margins)
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (end, start) if rtl else (start, end)
        self._target.setContentsMargins(left, top, right, bottom)


def surface(widget: QWidget, name: str) -> None:
    """Fill a widget with the colour of a `page` or a `panel`."""
    widget.setProperty("surface", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class Words(QLabel):
    """Plain words; in one line they end in an ellipsis where there is no room for all of them.

    Qt lays out what it can well. Words of a script whose fonts ask for far more room than its
    letters take, and words that read against the direction of the window, are laid out here.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def hasHeightForWidth(self) -> bool:
        """What wraps is as high as its lines."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """The height of its lines in this width."""
        if not self._is_own():
            return super().heightForWidth(width)
        return self._around().height() + self._block(width - self._around().width()).height

    def sizeHint(self) -> QSize:
        """All of it in one line; what wraps is as wide as Qt finds good."""
        hint = super().sizeHint()
        if not self._is_own():
            return hint
        if self.wordWrap():
            return QSize(hint.width(), self.heightForWidth(hint.width()))
        lines = self.text().split("\n")
        wide = max(text_width(self.font(), line) for line in lines) + 2
        return QSize(wide, len(lines) * self._line_height()) + self._around()

    def minimumSizeHint(self) -> QSize:
        """A few letters: what stands beside it may not have less."""
        least = super().minimumSizeHint()
        if self.wordWrap():
            high = least.height()
            if self._is_own():  # Qt would keep the line that their font asks for
                high = self._line_height() + self._around().height()
            return QSize(least.width(), min(high, self.sizeHint().height()))
        least = self.sizeHint() if self._is_own() else least
        return QSize(min(least.width(), 8 * self.fontMetrics().averageCharWidth()), least.height())

    def changeEvent(self, event: QEvent) -> None:
        """Keep the margins: with another style Qt drops those that are wider than the label is."""
        margins = self.contentsMargins()
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.contentsMargins() != margins:
            self.setContentsMargins(margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of it, or as much as there is room for."""
        if self.wordWrap() and self.heightForWidth(self.width()) > self.height():
            note_cut(QPainter(self), self.rect(), self.text())
        many = self.wordWrap() or "\n" in self.text()
        if not many and (self._is_own() or self.sizeHint().width() > self.width()):
            color, to = self.palette().color(self.foregroundRole()), self.layoutDirection()
            painter, inside = QPainter(self), self._raised(self.contentsRect())
            paint_line(painter, inside, self.text(), self.font(), color, to, self._place())
        elif self._is_own():
            self._paint_lines()
        else:
            super().paintEvent(event)

    def _paint_lines(self) -> None:
        inside, place = self._raised(self.contentsRect()), self.alignment()
        block = self._block(inside.width())
        spare = inside.height() - block.height
        if place & Qt.AlignmentFlag.AlignTop:
            spare = 0
        elif not place & Qt.AlignmentFlag.AlignBottom:
            spare //= 2
        color = self.palette().color(self.foregroundRole())
        block.paint(QPainter(self), inside.left(), inside.top() + spare, color)

    def _block(self, width: int) -> TextBlock:
        line, to = self._line_height(), self.layoutDirection()
        return lay_out(self.text(), self.font(), width, line, align_to=to, place=self._place())

    def _place(self) -> str:
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return "center"
        right = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        if self.alignment() & Qt.AlignmentFlag.AlignAbsolute:
            right ^= self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return "end" if right else "start"

    def _around(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _raised(self, rect: QRect) -> QRect:
        # Fonts of Arabic keep more room above the letters than these have dots below them.
        return rect.translated(0, -self.font().pixelSize() // 12) if self._is_tall() else rect

    def _line_height(self) -> int:
        plain = self.fontMetrics().height()
        return round(plain * TALLER) if self._is_tall() else plain

    def _is_own(self) -> bool:
        against = direction_of(self.text(), self.layoutDirection()) != self.layoutDirection()
        return bool(self.text()) and (against or self._is_tall())

    def _is_tall(self) -> bool:
        if self.text().isascii():
            return False
        up, down = line_of(self.text().replace("\n", " "), self.font())
        return up + down > self.fontMetrics().height() + 1


def label(role: str = "", text: str = "") -> QLabel:
    """A label that shows text as it is; `role` is one of the stylesheet's."""
    made = Words(text)
    if role:
        made.setProperty("role", role)
    return made


def scrolling(inside: QWidget) -> QScrollArea:
    """A frame that scrolls what is taller than it; the keyboard reaches what is in it, not it.

    What gets the focus there comes into sight.
    """
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidgetResizable(True)
    scroll.setWidget(inside)
    FocusFollower(scroll)
    return scroll


def line_up(scroll: QScrollArea, head: Margins, edge: int = 20) -> None:
    """Let what stands above a frame that scrolls end where the rows in it end.

    The scroll bar takes its width from the rows.
    """

    def follow(least: int, most: int) -> None:
        # Asked for each time: what Python has of the bar can be gone before the bar is.
        wide = scroll.verticalScrollBar().sizeHint().width() if most > least else 0
        head.set(edge, 0, edge + wide, 0)

    scroll.verticalScrollBar().rangeChanged.connect(follow)


class IconLine(QWidget):
    """An icon and a sentence beside it, in one colour; the sentence wraps."""

    def __init__(
        self, holder: ThemeHolder, *, size: int = 14, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._size = size
        self._icon, self._text, self._token = "", "", "text.subtle"
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def show_line(self, icon: str, text: str, token: str = "text.subtle") -> None:
        """Show this sentence."""
        self._icon, self._text, self._token = icon, text, token
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What it says."""
        return self._text

    def hasHeightForWidth(self) -> bool:
        """Long sentences take several lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As tall as its lines."""
        theme = self._holder.theme
        font, line = theme.font(self._size), theme.line_height(self._size)
        return lay_out(self._text, font, width - self._before(), line).height

    def sizeHint(self) -> QSize:
        """One line, where there is room."""
        theme = self._holder.theme
        return QSize(theme.px(160), self.heightForWidth(self.width() or theme.px(240)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines: the layout would go on with the height of the old ones."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and lines."""
        theme = self._holder.theme
        painter = QPainter(self)
        color, line = theme.color(self._token), theme.line_height(self._size)
        row = painting.Row(QRect(0, 0, self.width(), line), self.layoutDirection(), 0)
        if self._icon:
            side = theme.px(16)
            paint_icon(painter, row.start(QSize(side, side)), self._icon, color)
            row.skip(theme.px(4))
        rest, font = row.rest(), theme.font(self._size)
        block = lay_out(self._text, font, rest.width(), line, align_to=self.layoutDirection())
        block.paint(painter, rest.left(), rest.top(), color)

    def _before(self) -> int:
        return self._holder.theme.px(20) if self._icon else 0


ANY_HEIGHT = 16_777_215


class FitList(QListView):
    """A list as tall as its rows where there is room, with a row under the pointer.

    Rows are painted by a delegate; type-to-search is off, so that single keys can mean something.
    """

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        holder.changed.connect(self.fit)

    def fit(self) -> None:
        """Measure the rows anew."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    def keep_rows(self, rows: int) -> None:
        """Show so many rows, whatever room there is, and scroll the others; 0 is as before.

        For a page that scrolls itself: with less or more room than that its other parts would
        have to give way.
        """
        high = self.sizeHintForRow(0) if self.model() and self.model().rowCount() else 0
        high = min(rows * high, self.content_height())
        self.setMinimumHeight(high if rows else 0)
        self.setMaximumHeight(high if rows and high else ANY_HEIGHT)

    def content_height(self) -> int:
        """The height of all rows."""
        model = self.model()
        return sum(self.sizeHintForRow(row) for row in range(model.rowCount())) if model else 0

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(self._holder.theme.px(240), self.content_height())

    def minimumSizeHint(self) -> QSize:
        """Two rows; the rest scrolls."""
        least = self._holder.theme.px(88)
        return QSize(self._holder.theme.px(160), min(least, self.content_height()))

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Paint anew what is under the pointer: rows have buttons."""
        super().mouseMoveEvent(event)
        self.viewport().update()


def paint_dashes(painter: QPainter, color: QColor, rects: Sequence[QRect]) -> None:
    """A dashed line of one pixel through the middle of each rectangle."""
    painter.save()
    pen = QPen(color, 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    for rect in rects:
        if rect.width() > 0:
            middle = rect.top() + rect.height() // 2
            painter.drawLine(rect.left(), middle, rect.right(), middle)
    painter.restore()
