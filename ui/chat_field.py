"""Where a chat is pasted or dropped, with the lines marked that could not be read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from facilitator.chat_text import head_lengths, plain
from ui.text_fields import TextField
from ui.theme import ThemeHolder

# A field lays out a line of a megabyte for seconds; nothing so far behind belongs to a ballot.
_LONGEST_LINE = 1000
_MOST_MARKED = 200
# Colouring a chat of a whole day takes longer than a key may.
_LONG = 100_000


class _Heads(QSyntaxHighlighter):
    """Makes times and names quieter than what people wrote."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._lengths: dict[int, int] = {}
        self._look = QTextCharFormat()

    def show_lengths(self, lengths: dict[int, int], color: QColor) -> None:
        if (lengths, color) != (self._lengths, self._look.foreground().color()):
            self._lengths = lengths
            self._look.setForeground(color)
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        length = self._lengths.get(self.currentBlock().blockNumber() + 1, 0)
        if length:
            self.setFormat(0, length, self._look)


class ChatField(TextField):
    """Ctrl+V pastes the whole chat, and pastes it again.

    Until something was typed here, what was pasted before is replaced. `dropped` carries the path
    of a file. Without `heads` no line begins with a time and a name.
    """

    dropped = Signal(object)

    def __init__(
        self, holder: ThemeHolder, parent: QWidget | None = None, *, heads: bool = True
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._has_heads = heads
        self._pasted = ""
        self._marked: tuple[int, ...] = ()
        self._reached = 0
        self._heads = _Heads(self.document())
        holder.changed.connect(self._mark)

    def show_chat(self, text: str) -> None:
        """Show this chat in place of what is there; Ctrl+Z brings that back."""
        lines = plain(text).split("\n")
        self._pasted = "\n".join(_short(line) for line in lines)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._pasted)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark_lines(self, lines: Iterable[int]) -> None:
        """Lay a red ground below these lines (from 1); make times and names quieter."""
        text = self.toPlainText()
        lengths = head_lengths(text) if self._has_heads and len(text) < _LONG else {}
        self._heads.show_lengths(lengths, self._holder.theme.color("text.subtle"))
        self._marked = tuple(lines)[:_MOST_MARKED]
        self._mark()

    def reach_line(self, line: int) -> None:
        """Bring a line into view and mark it."""
        self._reached = line
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.ensureCursorVisible()
        self._mark()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, or a file."""
        return source.hasText() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted or dropped text as it is, and a file by what stands in it."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.dropped.emit(files[0])
        elif self.textCursor().hasSelection() or self.toPlainText() != self._pasted:
            self.insertPlainText("\n".join(map(_short, plain(source.text()).split("\n"))))
        else:
            self.show_chat(source.text())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome anywhere in it."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Also while they move."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def _mark(self) -> None:
        theme = self._holder.theme
        tokens = dict.fromkeys(self._marked, "red.subtle")
        if self._reached:
            tokens[self._reached] = "accent.subtle"
        marks = []
        for line, token in tokens.items():
            block = self.document().findBlockByNumber(line - 1)
            if not block.isValid():
                continue
            mark = QTextEdit.ExtraSelection()
            # A long line is several on the screen: all of it has to be in the selection.
            cursor = QTextCursor(block)
            end = QTextCursor.MoveOperation.NextBlock
            cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
            # Qt's own attributes, which its Python types do not name.
            mark.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
            format_ = mark.format  # pyright: ignore[reportAttributeAccessIssue]
            format_.setBackground(theme.color(token))
            format_.setProperty(QTextFormat.Property.FullWidthSelection, True)
            mark.format = format_  # pyright: ignore[reportAttributeAccessIssue]
            marks.append(mark)
        self.setExtraSelections(marks)


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST_LINE else line[:_LONGEST_LINE] + "…"
