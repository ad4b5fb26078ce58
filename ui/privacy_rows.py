"""The rows of the privacy check: what was found, what becomes of it, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.flow import FlowLayout
from ui.frames import Margins
from ui.icons import paint_icon
from ui.panel_parts import WrappedText
from ui.privacy_words import CheckLine
from ui.theme import Theme, ThemeHolder


class CheckRow(QWidget):
    """One row. Its signals carry its id."""

    review_asked = Signal(str)
    at_once_asked = Signal(str)

    def __init__(self, holder: ThemeHolder, line: CheckLine) -> None:
        super().__init__()
        self._holder = holder
        self._line = line
        self._icon = _Sign(holder)
        self._title = WrappedText(holder, 14, 600)
        self._hint = WrappedText(holder, 12, 400, "text.subtle")
        self._open_hint = WrappedText(holder, 12, 400, "yellow.text")
        self.show_button = _Link(holder)
        self.review = Button(holder, height=28)
        self.at_once = Button(holder, height=28)
        self._arrange()
        self.show_button.clicked.connect(lambda: self.review_asked.emit(self._line.id))
        self.review.clicked.connect(lambda: self.review_asked.emit(self._line.id))
        self.at_once.clicked.connect(lambda: self.at_once_asked.emit(self._line.id))
        self.show_line(line)

    def line(self) -> CheckLine:
        """What it says."""
        return self._line

    def show_line(self, line: CheckLine) -> None:
        """Say this."""
        self._line = line
        self.setAccessibleName(f"{line.title}. {line.hint}")
        self._icon.show_open(line.open)
        self._title.set_text(line.title)
        self._hint.set_text(line.hint)
        self._open_hint.set_text(line.hint)
        self._hint.setVisible(not line.open)
        self._open_hint.setVisible(line.open)
        self.show_button.setText(line.review)
        self.show_button.setVisible(bool(line.review) and not line.open)
        self.review.setText(line.review)
        self.at_once.setText(line.at_once)
        self._buttons.setVisible(line.open)
        name = f"{line.review}: {line.title}"
        self.show_button.setAccessibleName(name)
        self.review.setAccessibleName(name)
        self.at_once.setAccessibleName(f"{line.at_once}: {line.title}")
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Yellow where something is open, and a line below."""
        theme = self._holder.theme
        painter = QPainter(self)
        if self._line.open:
            painter.fillRect(self.rect(), theme.color("yellow.subtle"))
        below = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(below, theme.color("line.mid"))

    def _arrange(self) -> None:
        inside = QWidget()
        flow = FlowLayout(inside, 8, 8)
        flow.addWidget(self.review)
        flow.addWidget(self.at_once)
        buttons = QVBoxLayout()
        Margins(self._holder, buttons, 0, 6, 0, 0)
        buttons.addWidget(inside)
        self._buttons = QWidget()
        self._buttons.setLayout(buttons)
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self._title, self._hint, self._open_hint, self._buttons):
            words.addWidget(part)
        row = QHBoxLayout(self)
        Margins(self._holder, row, 20, 11, 16, 12)
        row.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._icon, 0, top)
        row.addLayout(words, 1)
        row.addWidget(self.show_button, 0, top)


class _Sign(QWidget):
    """A green check, or a yellow triangle; the words beside it say the same."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._open = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def show_open(self, is_open: bool) -> None:
        self._open = is_open
        self.update()

    def sizeHint(self) -> QSize:
        side = self._holder.theme.px(20)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._holder.theme
        name, token = ("warning", "yellow.text") if self._open else ("check-circle", "green")
        paint_icon(QPainter(self), self.rect(), name, theme.color(token))


class _Link(Button):
    """`Show` beside a row: smaller than a button, and as a link."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(holder, flat=True, height=28)

    def sizeHint(self) -> QSize:
        """No higher than the title's line and what focus needs around it."""
        size = super().sizeHint()
        return QSize(size.width(), self._holder.theme.px(20))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def _font(self, theme: Theme) -> QFont:
        return theme.font(12, 500)

    def _padding(self, theme: Theme) -> int:
        return theme.px(4)


class CheckRows(QWidget):
    """All rows below each other. `review_asked` and `at_once_asked` carry the id of a row."""

    review_asked = Signal(str)
    at_once_asked = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._rows: dict[str, CheckRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these; rows that stay keep the focus."""
        for key in [*self._rows]:
            if key not in {line.id for line in lines}:
                row = self._rows.pop(key)
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
        for at, line in enumerate(lines):
            row = self._rows.get(line.id)
            if row is None:
                row = self._rows[line.id] = CheckRow(self._holder, line)
                row.review_asked.connect(self.review_asked)
                row.at_once_asked.connect(self.at_once_asked)
            row.show_line(line)
            if self._column.indexOf(row) != at:
                self._column.insertWidget(at, row)

    def lines(self) -> list[CheckLine]:
        """What is shown."""
        return [row.line() for row in self._shown()]

    def row(self, key: str) -> CheckRow:
        """One of the rows."""
        return self._rows[key]

    def stops(self) -> list[Button]:
        """The buttons, in order; what is open comes first."""
        rows = self._shown()
        is_open = [row.review for row in rows if row.line().open]
        others = [row.show_button for row in rows if row.line().review and not row.line().open]
        return [*is_open, *others]

    def _shown(self) -> list[CheckRow]:
        items = [self._column.itemAt(at) for at in range(self._column.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, CheckRow)]

    def changeEvent(self, event: QEvent) -> None:
        """Other letters, other heights."""
        super().changeEvent(event)
        self.updateGeometry()
