"""The field a ballot is typed into, and the names that appear beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import painting
from ui.ballot_text import Word
from ui.painting import Row
from ui.text import TextBlock, alignment, lay_out, paint_line, text_width
from ui.text_fields import LineField
from ui.theme import ThemeHolder


class BallotField(LineField):
    """Large figures; wrong words are red and underlined where they stand."""

    entered = Signal()
    went_up = Signal()
    went_down = Signal()
    escaped = Signal()
    taken_back = Signal()
    focused = Signal()

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self.set_typing(True)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        holder.changed.connect(self._restyle)
        self._restyle()

    def show_wrong(self, words: Sequence[tuple[int, int]], reason: str) -> None:
        """Underline these places (start, end), and say why to a screen reader."""
        if self.accessibleDescription() != reason or bool(reason) != bool(self.property("wrong")):
            self.set_wrong(reason)
        if self._composing:
            return
        form = QTextCharFormat()
        form.setForeground(self._holder.theme.color("red"))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        kind = QInputMethodEvent.AttributeType.TextFormat
        cursor = self.cursorPosition()
        # A line edit has formats only for text that is being composed. Such an event without any
        # text paints them on what is there; places count from the cursor, in units of UTF-16.
        marks = [
            QInputMethodEvent.Attribute(
                kind, self._units(start) - cursor, self._units(end) - self._units(start), form
            )
            for start, end in words
        ]
        super().inputMethodEvent(QInputMethodEvent("", marks))

    def select(self, start: int, end: int) -> None:
        """Select what stands there, for the next key to take its place."""
        self.setSelection(self._units(start), self._units(end) - self._units(start))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Up, Down and Esc belong to the line; Ctrl+Z may bring back what Esc cleared."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        signals = {
            Qt.Key.Key_Return: self.entered,
            Qt.Key.Key_Enter: self.entered,
            Qt.Key.Key_Up: self.went_up,
            Qt.Key.Key_Down: self.went_down,
            Qt.Key.Key_Escape: self.escaped,
        }
        if plain and key in signals:
            signals[Qt.Key(key)].emit()
            return
        empty = not self.text()
        super().keyPressEvent(event)
        if empty and self.text() and event.matches(QKeySequence.StandardKey.Undo):
            self.taken_back.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The line with the cursor has the blue button."""
        super().focusInEvent(event)
        self.focused.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Figures read from left to right, and begin at the start edge of either direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _restyle(self) -> None:
        font = self._holder.theme.figures(20)
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 1)
        self.setFont(font)
        self._align()

    def _align(self) -> None:
        self.setAlignment(alignment(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter)

    def _units(self, place: int) -> int:
        return len(self.text()[:place].encode("utf-16-le")) // 2


class WordList(QWidget):
    """What was typed, by name: a badge and a title a line, or in red what is wrong with it."""

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._words: tuple[Word, ...] = ()
        self._least = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def show_words(self, words: Sequence[Word], least: int) -> None:
        """Show these, with room for at least so many lines: typing must not move the page."""
        self._words, self._least = tuple(words), least
        self.setAccessibleName(
            "; ".join(
                word.text
                if word.wrong
                else f"{word.badge} {word.text}" + (f", {word.worth}" if word.worth else "")
                for word in words
            )
        )
        self.updateGeometry()
        self.update()

    def words(self) -> tuple[Word, ...]:
        """What it shows."""
        return self._words

    def hasHeightForWidth(self) -> bool:
        """Long sentences take several lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All lines."""
        line = self._holder.theme.px(24)
        high = sum(self._block(word, width).height + line // 6 for word in self._words)
        return max(high, self._least * line)

    def sizeHint(self) -> QSize:
        """As tall as its lines."""
        wide = self._holder.theme.px(200)
        return QSize(wide, self.heightForWidth(self.width() or wide))

    def minimumSizeHint(self) -> QSize:
        """Narrow: the text wraps."""
        return QSize(self._holder.theme.px(120), self._holder.theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint badge and words, line after line."""
        theme = self._holder.theme
        painter = QPainter(self)
        top = 0
        for word in self._words:
            block = self._block(word, self.width())
            strip = QRect(0, top, self.width(), theme.px(24))
            row = Row(strip, self.layoutDirection(), theme.px(6))
            badge = row.start(self._badge(word))
            painting.paint_badge(
                painter, theme, badge, word.badge, "wrong" if word.wrong else "normal"
            )
            if word.worth:
                gives, direction = row.end(self._worth(word)), self.layoutDirection()
                subtle = theme.color("text.subtle")
                paint_line(painter, gives, word.worth, theme.figures(14), subtle, direction, "end")
            color = theme.color("red" if word.wrong else "text")
            block.paint(painter, row.rest().left(), top + theme.px(2), color)
            top += block.height + theme.px(4)

    def _badge(self, word: Word) -> QSize:
        size = painting.badge_size(self._holder.theme, word.badge)
        # A whole sentence typed by mistake must not push its reason off the line.
        return QSize(min(size.width(), self._holder.theme.px(96)), size.height())

    def _worth(self, word: Word) -> int:
        return text_width(self._holder.theme.figures(14), word.worth)

    def _block(self, word: Word, width: int) -> TextBlock:
        theme = self._holder.theme
        room = max(1, width - self._badge(word).width() - theme.px(6))
        if word.worth:
            room = max(1, room - self._worth(word) - theme.px(6))
        return lay_out(
            word.text,
            theme.font(),
            room,
            theme.line_height(),
            max_lines=0 if word.wrong else 1,
            align_to=self.layoutDirection(),
        )


def number_column(holder: ThemeHolder) -> int:
    """How wide the labels in front of the fields are, in this language."""
    numbered = QCoreApplication.translate("BallotLines", "Ballot %1").replace("%1", "888")
    held = QCoreApplication.translate("BallotLines", "Unfinished")
    font = holder.theme.font(14, 600)
    return max(holder.theme.px(80), text_width(font, numbered), text_width(font, held))
