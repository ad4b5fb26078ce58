"""The last counts of the people present, with their times; each can be corrected by keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.records import Attendance
from ui import painting
from ui.bar_delegate import StyleOf
from ui.buttons import Button
from ui.count_form import CountForm
from ui.frames import FitList, Margins
from ui.language import own_name
from ui.painting import Row
from ui.rows import ROW_ROLE, RowModel
from ui.text import figures, isolate, paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import clock_time, listed

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class CountRow:
    """One count: `at` is UTC milliseconds, `detail` who the people are as far as it was noted."""

    id: str
    at: int
    people: int
    detail: str
    words: str


class _CountModel(RowModel[CountRow]):
    def value(self, row: CountRow, column: int, role: int) -> str | None:
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return None
        words = f"{clock_time(row.at)}, {row.words}"
        return f"{words}. {row.detail}" if row.detail else words


class _CountDelegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: FitList) -> None:
        super().__init__(view)
        self._holder = holder

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._holder.theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, CountRow):
            return
        theme, style = self._holder.theme, StyleOf(option)
        focused = style.has(QStyle.StateFlag.State_HasFocus)
        hovered = style.has(QStyle.StateFlag.State_MouseOver)
        painter.fillRect(style.rect, theme.color("bg" if hovered or focused else "bg.subtle"))
        if focused:
            painting.paint_focus(painter, theme, style.rect)
        text, subtle = theme.color("text"), theme.color("text.subtle")
        parts = Row(style.rect, style.direction, theme.px(12))
        parts.skip(theme.px(16))
        time, small = clock_time(row.at), theme.figures(12)
        paint_line(painter, parts.start(theme.px(36)), time, small, subtle, style.direction)
        font = theme.figures(14)
        cell = parts.start(text_width(font, row.words))
        paint_line(painter, cell, row.words, font, text, style.direction)
        parts.end(theme.px(16), 0)
        paint_line(painter, parts.rest(), row.detail, theme.font(12), subtle, style.direction)


class _CountList(FitList):
    """Enter or F2 corrects the current count, Delete takes it back."""

    correct = Signal(str)
    remove = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(holder)
        self.counts = _CountModel(self)
        self.setModel(self.counts)
        self.setItemDelegate(_CountDelegate(holder, self))
        self.doubleClicked.connect(lambda _index: self._emit(self.correct))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of every list of records."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._emit(self.correct)
        elif event.key() == Qt.Key.Key_Delete:
            self._emit(self.remove)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The newest count is current where none was."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.counts.index(0, 0))

    def _emit(self, signal: SignalInstance) -> None:
        row = self.counts.row_at(self.currentIndex())
        if row is not None:
            signal.emit(row.id)


class HeadCounts(QWidget):
    """A line that says when people were counted last; it opens into the list of counts.

    `corrected` carries the count's id, the people, and by language code and by community how many
    of them; `removed` the id. Correcting opens a form below the list: Enter keeps, Esc leaves.
    """

    corrected = Signal(str, int, object, object)
    removed = Signal(str)

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: list[Attendance] = []
        self.fold = Button(holder, icon="caret-down", flat=True, height=28)
        self.list = _CountList(holder)
        self.form = CountForm(holder)
        folded = QHBoxLayout()
        # The button has its own padding: its sign stands where the words above begin.
        Margins(holder, folded, 6, 0, 6, 0)
        folded.addWidget(self.fold)
        folded.addStretch()
        column = QVBoxLayout(self)
        Margins(holder, column, 0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(folded)
        column.addWidget(self.list)
        column.addWidget(self.form)
        self.list.hide()
        self.form.hide()
        self.fold.clicked.connect(self._turn)
        self.list.correct.connect(self._correct)
        self.list.remove.connect(self.removed)
        self.form.entered.connect(self._keep)
        self.form.left.connect(self._leave)

    def show_counts(self, counts: Sequence[Attendance]) -> None:
        """Show these counts, the newest first; nothing at all before the first one."""
        self._counts = list(counts)
        self.setVisible(bool(counts))
        self.retranslate()
        if self.form.count and self.form.count not in {one.id for one in counts}:
            self._leave()

    def rows(self) -> list[CountRow]:
        """The rows as shown."""
        return self.list.counts.rows()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.list.setAccessibleName(self.tr("Head counts"))
        self.list.counts.show(
            CountRow(
                one.id,
                one.at,
                one.present,
                _detail(one),
                self.tr("%n people", "", one.present),
            )
            for one in reversed(self._counts)
        )
        self.list.fit()
        if self._counts:
            words = self.tr("Counted %n time(s), last at %1", "", len(self._counts))
            self.fold.setText(words.replace("%1", figures(clock_time(self._counts[-1].at))))
        open_ = not self.list.isHidden()
        self.fold.set_icon("caret-up" if open_ else "caret-down")
        self.fold.setAccessibleDescription(self.tr("Open") if open_ else self.tr("Closed"))
        self.form.retranslate()

    def _turn(self) -> None:
        opened = self.list.isHidden()
        self.list.setVisible(opened)
        if not opened:
            self.form.leave()
        self.retranslate()
        if opened:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _correct(self, count: str) -> None:
        for one in self._counts:
            if one.id == count:
                self.form.ask(one)

    def _keep(
        self, people: int, languages: Mapping[str, int], communities: Mapping[str, int]
    ) -> None:
        count = self.form.count
        self._leave()
        self.corrected.emit(count, people, languages, communities)

    def _leave(self) -> None:
        self.form.leave()
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _detail(count: Attendance) -> str:
    """Who they are: languages, then communities, each with its number."""
    number = QLocale().toString
    named = {isolate(own_name(code)): n for code, n in count.languages.items()}
    named |= count.communities
    return listed(f"{name}\u00a0{number(n)}" for name, n in named.items())
