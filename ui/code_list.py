"""Lines of wikitext with their numbers, to be read: only what is seen is laid out and painted.

It reads from left to right in every language, as code does. A line is cut after some thousand
letters; copying gives all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from facilitator.line_changes import CAME, GAP, SAME, WENT, ChangedLine
from ui import painting
from ui.text import LTR
from ui.theme import Theme, ThemeHolder

Index = QModelIndex | QPersistentModelIndex

_LINE, _LETTERS = 20, 12
_MOST_SHOWN = 4_000
_WIDEST = 40_000
_TAG = re.compile(r"<[^<>]*>|\[\[[^\[\]|]*\||\]\]")
_FILLS = {CAME: "green.subtle", WENT: "red.subtle", GAP: "bg.neutral"}
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 2


class CodeModel(QAbstractListModel):
    """The lines of a text, or those that have changed in it."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[str | ChangedLine] = ()

    def show_lines(self, lines: Sequence[str | ChangedLine]) -> None:
        """Show these."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> ChangedLine:
        """A line with its number."""
        line = self._lines[row]
        return ChangedLine(SAME, row + 1, line) if isinstance(line, str) else line

    def lines(self) -> list[ChangedLine]:
        """All of them."""
        return [self.line(row) for row in range(len(self._lines))]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The line for `LINE_ROLE`; what it says, with its number, for screen readers."""
        if not index.isValid():
            return None
        line = self.line(index.row())
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            sign = line.sign.strip()
            return " ".join(filter(None, (str(line.number or ""), sign, line.text)))
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: CodeList) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._holder.theme
        return QSize(self._view.content_width(), theme.px(_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._holder.theme, self._holder.theme.px
        line: ChangedLine = index.data(LINE_ROLE)
        rect: QRect = option.rect
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        token = "accent.subtle" if selected else _FILLS.get(line.sign, "bg")
        painter.fillRect(rect, theme.color(token))
        font = code_font(theme)
        metrics = QFontMetricsF(font)
        middle = rect.top() + (rect.height() - metrics.height()) / 2
        base = middle + metrics.ascent()
        subtle = theme.color("text.subtle")
        painter.setFont(font)
        painter.setPen(subtle)
        gutter = self._view.gutter()
        if line.number:
            number = str(line.number)
            wide = metrics.horizontalAdvance(number)
            painter.drawText(QPointF(rect.left() + gutter - wide, base), number)
        left = rect.left() + gutter + px(14)
        if self._view.has_signs:
            sign = "−" if line.sign == WENT else line.sign
            painter.drawText(QPointF(left, base), sign)
            left += px(16)
        layout = _layout(line.text, font, theme)
        painter.setPen(theme.color("text"))
        layout.draw(painter, QPointF(left, middle))
        if state & QStyle.StateFlag.State_HasFocus:
            seen = QRect(0, rect.top(), self._view.viewport().width(), rect.height())
            painting.paint_focus(painter, theme, seen)


class CodeList(QListView):
    """Up and Down go through the lines, Left and Right move sideways, Ctrl+C copies lines."""

    def __init__(self, holder: ThemeHolder, *, signs: bool = False) -> None:
        super().__init__()
        self._holder = holder
        self.has_signs = signs
        self._wide = 0
        self._text = ""
        self._own = CodeModel()
        self.setModel(self._own)
        self.setItemDelegate(_Delegate(holder, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutDirection(LTR)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._highest = self._longest = 0
        holder.changed.connect(self._measure)
        self._measure()

    def show_text(self, text: str) -> None:
        """Show a text, line by line; the last line break ends a line and begins none."""
        if text == self._text:
            return
        self._text = text
        lines = text.split("\n")
        self._show(lines[:-1] if lines and not lines[-1] else lines)

    def show_changes(self, lines: Sequence[ChangedLine]) -> None:
        """Show what has changed."""
        self._show(lines)

    def lines(self) -> list[ChangedLine]:
        """What is shown."""
        return self._own.lines()

    def gutter(self) -> int:
        """Where the numbers end."""
        figures = max(2, len(str(self._highest)))
        wide = QFontMetricsF(code_font(self._holder.theme)).horizontalAdvance("0" * figures)
        return self._holder.theme.px(12) + round(wide)

    def content_width(self) -> int:
        """How wide the longest line is, as far as it is shown."""
        return self._wide

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy lines, move sideways; letters do nothing."""
        bar = self.horizontalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectedIndexes())
            text = "\n".join(self._own.line(row).text for row in rows)
            QGuiApplication.clipboard().setText(text)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = self._holder.theme.px(80)
            bar.setValue(bar.value() + (step if event.key() == Qt.Key.Key_Right else -step))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here."""

    def _show(self, lines: Sequence[str | ChangedLine]) -> None:
        at, current = self.verticalScrollBar().value(), self.currentIndex().row()
        texts = [line if isinstance(line, str) else line.text for line in lines]
        numbers = [line.number for line in lines if isinstance(line, ChangedLine)]
        self._highest = max(numbers, default=len(lines))
        self._longest = max(map(len, texts), default=0)
        self._own.show_lines(lines)
        self._measure()
        if lines:
            self.setCurrentIndex(self._own.index(min(max(0, current), len(lines) - 1), 0))
        self.verticalScrollBar().setValue(at)

    def _measure(self) -> None:
        font = QFontMetricsF(code_font(self._holder.theme))
        letters = min(self._longest, _MOST_SHOWN) + 2
        wide = round(letters * font.horizontalAdvance("m"))
        self.setViewportMargins(0, self._holder.theme.px(8), 0, 0)
        self._wide = min(_WIDEST, self.gutter() + self._holder.theme.px(40) + wide)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


def code_font(theme: Theme) -> QFont:
    """Letters of one width."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(max(1, theme.px(_LETTERS)))
    return font


def _layout(text: str, font: QFont, theme: Theme) -> QTextLayout:
    """One line, laid out with its colours."""
    shown = text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
    option = QTextOption()
    option.setTextDirection(LTR)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout = QTextLayout(shown, font)
    layout.setTextOption(option)
    layout.setFormats(list(_formats(shown, theme)))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_WIDEST)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


def _formats(text: str, theme: Theme) -> Iterator[QTextLayout.FormatRange]:
    """Headings are bold and blue, what makes a table is purple, tags step back."""
    if text.startswith("=") and text.endswith("="):
        yield _range(text, 0, len(text), theme, "accent.text", 600)
    elif text.startswith(("{|", "|-", "|}", "! ")):
        yield _range(text, 0, len(text), theme, "purple.text", 400)
        return
    for tag in _TAG.finditer(text):
        yield _range(text, tag.start(), tag.end(), theme, "text.subtle", 400)


def _range(
    text: str, start: int, end: int, theme: Theme, token: str, weight: int
) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    # Qt counts UTF-16 units.
    made.start = len(text[:start].encode("utf-16-le")) // 2
    made.length = len(text[start:end].encode("utf-16-le")) // 2
    look = QTextCharFormat()
    look.setForeground(theme.color(token))
    look.setFontWeight(weight)
    made.format = look
    return made
