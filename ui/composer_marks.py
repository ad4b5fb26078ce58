"""`#24` in a text field: shown as a token, and never turned round between Arabic letters."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QFont,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from facilitator import note_line
from facilitator.event import Event
from ui.text_fields import TextField
from ui.theme import ThemeHolder

_LONGEST_WORD = 10_000
_LONGEST_WHOLE = 20_000  # letters; each key looks at all of a text up to there


class TokenHighlighter(QSyntaxHighlighter):
    """Shows known tokens on a subtle fill."""

    def __init__(self, holder: ThemeHolder, event: Event, document: QTextDocument) -> None:
        super().__init__(document)
        self._holder = holder
        self._event = event
        holder.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Mark the tokens of one line; one without end would be laid out once more for it."""
        if len(text) > _LONGEST_WHOLE:
            return
        theme = self._holder.theme
        look = QTextCharFormat()
        look.setForeground(theme.color("accent.text"))
        look.setBackground(theme.color("accent.subtle"))
        look.setFontWeight(QFont.Weight.DemiBold)
        for token in note_line.tokens(self._event, text):
            start = qt_length(text[: token.start])
            self.setFormat(start, qt_length(text[token.start : token.end]), look)


class MarkKeeper(QObject):
    """Keeps an invisible mark before each `#24` that needs one, whatever was typed or pasted.

    A text field has no isolates of its own. `note_line.without_marks` takes the marks out again.
    """

    def __init__(self, field: TextField) -> None:
        super().__init__(field)
        self._field = field
        self._length = 0
        self._busy = False
        field.textChanged.connect(self._keep)

    def _keep(self) -> None:
        if self._busy:
            return
        whole = self._field.toPlainText()
        shorter, self._length = len(whole) < self._length, len(whole)
        if whole.isascii():
            return
        text, start = self._looked_at(whole)
        mark = note_line.LEFT_TO_RIGHT_MARK
        if "#" not in text and "＃" not in text and mark not in text:
            return
        self._busy = True
        if shorter:
            self._drop_widowed_mark(self._field.toPlainText())
            text, start = self._looked_at(self._field.toPlainText())
        changes = _mark_changes(text, note_line.with_marks(text))
        if changes:
            cursor = QTextCursor(self._field.document())
            cursor.joinPreviousEditBlock()  # undo takes key and mark back together
            for at, added in reversed(changes):
                cursor.setPosition(start + qt_length(text[:at]))
                if added:
                    cursor.insertText(mark)
                else:
                    cursor.deleteChar()
            cursor.endEditBlock()
        self._length = len(self._field.toPlainText())
        self._busy = False

    def _looked_at(self, whole: str) -> tuple[str, int]:
        """All of the text and where it begins; of a very long one the line that is typed in."""
        if len(whole) <= _LONGEST_WHOLE:
            return whole, 0
        block = self._field.textCursor().block()
        return block.text(), block.position()

    def _drop_widowed_mark(self, text: str) -> None:
        """The sign was deleted: its mark would cost one more Backspace that shows nothing."""
        cursor = self._field.textCursor()
        at = python_index(text, cursor.position())
        if text[at - 1 : at] == note_line.LEFT_TO_RIGHT_MARK and text[at : at + 1] not in (
            "#",
            "＃",
        ):
            cursor.joinPreviousEditBlock()
            cursor.deletePreviousChar()
            cursor.endEditBlock()


def wrap_for(text: str) -> QTextOption.WrapMode:
    """How a field breaks this text: a word of many thousand letters takes Qt seconds otherwise."""
    endless = any(len(word) > _LONGEST_WORD for word in text.split())
    mode = QTextOption.WrapMode
    return mode.WrapAnywhere if endless else mode.WrapAtWordBoundaryOrAnywhere


def _mark_changes(text: str, wanted: str) -> list[tuple[int, bool]]:
    """Where in `text` a mark is missing (True) or too much (False) for it to be `wanted`."""
    changes: list[tuple[int, bool]] = []
    here = there = 0
    while here < len(text) or there < len(wanted):
        if text[here : here + 1] == wanted[there : there + 1]:
            here, there = here + 1, there + 1
        elif wanted[there : there + 1] == note_line.LEFT_TO_RIGHT_MARK:
            changes.append((here, True))
            there += 1
        else:
            changes.append((here, False))
            here += 1
    return changes


def qt_length(text: str) -> int:
    """Qt counts UTF-16 units, Python counts characters: emoji make them differ."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def python_index(text: str, units: int) -> int:
    """The place in a Python text for a place in Qt's."""
    if text.isascii():
        return units
    head = text.encode("utf-16-le", "surrogatepass")[: units * 2]
    return len(head.decode("utf-16-le", "ignore"))
