"""A line that offers what its words could mean: an initiative's number, a community's name."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent

from ui.initiative_popup import InitiativePopup, Suggestion
from ui.text_fields import LineField
from ui.theme import ThemeHolder

Ask = Callable[[str], tuple[list[Suggestion], bool]]
"""What to offer for some words, and whether Enter takes the first of it."""

_PARTS = re.compile(r"[^;,，；、،؛]*")


class SuggestField(LineField):
    """Offers while one types. With `several`, commas or semicolons separate what was chosen.

    Enter takes the marked line, Tab the first one, and goes on where there is one thing to say;
    Esc closes the list, and then is the page's. `entered` says that Enter took one, for a page that
    asks no more than that.
    """

    entered = Signal()

    def __init__(self, holder: ThemeHolder, ask: Ask, *, several: bool = False) -> None:
        super().__init__()
        self._holder = holder
        self._ask = ask
        self._several = several
        self._popup: InitiativePopup | None = None
        self.textEdited.connect(lambda _text: self._suggest())

    def popup(self) -> InitiativePopup | None:
        """The list of offers, once one was opened."""
        return self._popup

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab takes a line of the list before it leaves the field."""
        popup = self._open_popup()
        if next and popup is not None and popup.take(first=True) and self._several:
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list first, then typing."""
        popup, key = self._open_popup(), event.key()
        if popup is not None:
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                popup.move_mark(1 if key == Qt.Key.Key_Down else -1)
                return
            if key == Qt.Key.Key_Escape:
                popup.dismiss()
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and popup.take():
                self.entered.emit()
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list belongs to typing."""
        super().focusOutEvent(event)
        self._close()

    def hideEvent(self, event: QHideEvent) -> None:
        """The list goes with its field."""
        super().hideEvent(event)
        if self._popup is not None:
            self._popup.hide()
            self._popup.deleteLater()
            self._popup = None

    def _open_popup(self) -> InitiativePopup | None:
        return self._popup if self._popup is not None and self._popup.is_open() else None

    def _close(self) -> None:
        if self._popup is not None:
            self._popup.close_list()

    def _part(self) -> tuple[int, int]:
        """Where the part at the cursor is: all of it, unless there may be several."""
        if not self._several:
            return 0, len(self.text())
        place = self.cursorPosition()
        for match in _PARTS.finditer(self.text()):
            if match.start() <= place <= match.end():
                return match.span()
        return place, place

    def _suggest(self) -> None:
        start, end = self._part()
        words = self.text()[start:end].strip().lstrip("#＃@＠")
        if not words:
            self._close()
            return
        if self._popup is None:
            self._popup = InitiativePopup(self._holder, self.window())
            self._popup.taken.connect(self._take)
        rows, marked = self._ask(words)
        place = QRect(self.mapTo(self.window(), QPoint(0, 0)), self.size())
        place.setWidth(max(place.width(), self._holder.theme.px(320)))
        self._popup.show_suggestions(rows, place, place.left(), marked=marked)

    def _take(self, row: Suggestion) -> None:
        if row.value is None:
            return
        start, end = self._part()
        blank = " " if start else ""
        more = "; " if self._several and end == len(self.text()) else ""
        self.setText(f"{self.text()[:start]}{blank}{row.value}{more}{self.text()[end:]}")
        self.setCursorPosition(start + len(blank) + len(row.value) + len(more))
        self._close()
