"""Offers the communities named so far, while one is typed as lead or as interested."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from facilitator.text import fold
from ui.composer_marks import python_index, qt_length
from ui.initiative_popup import InitiativePopup, Suggestion
from ui.plan_field import PlanField
from ui.text_fields import claims_escape
from ui.theme import ThemeHolder

_MOST, _LONGEST = 6, 60
_SEPARATORS = ";\n,،؛、，；"
_BEFORE = re.compile(rf"[^{_SEPARATORS}]*\Z")
_WIDE = 260


class _Popup(InitiativePopup):
    """Nothing is marked until Down is pressed: Enter and Tab keep what is typed."""

    def offer(self, rows: list[Suggestion], field: QRect, start_x: int) -> None:
        """Open over the field."""
        self.show_suggestions(rows, field, start_x, marked=False)
        self._delegate.key = "Down"

    def move_mark(self, by: int) -> None:
        """Mark the next line; now Enter takes it."""
        super().move_mark(by)
        self._delegate.key = "Enter"


class NameSuggest(QObject):
    """Watches a field; `known` gives the names to offer, `several` says that it is a list."""

    def __init__(
        self,
        holder: ThemeHolder,
        field: PlanField,
        over: QWidget,
        known: Callable[[], Sequence[str]],
        *,
        several: bool,
    ) -> None:
        super().__init__(field)
        self._holder = holder
        self._field = field
        self._over = over
        self._known = known
        self._names: list[str] | None = None
        self._several = several
        self.popup = _Popup(holder, over)
        self.popup.taken.connect(self._take)
        field.installEventFilter(self)
        field.textChanged.connect(self._suggest)
        field.focus_left.connect(self.popup.close_list)

    def close(self) -> None:
        """The field goes."""
        self.popup.hide()
        self.popup.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down mark, Enter takes what is marked, Esc closes."""
        if not self.popup.is_open():
            return False
        if claims_escape(event):
            return True
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.popup.move_mark(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self.popup.dismiss()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            taken = self.popup.marked() is not None and self.popup.take()
            self.popup.close_list()
            return taken and key != Qt.Key.Key_Tab
        return False

    def _typed(self) -> str:
        """The name that is being typed: what stands before the cursor since the last comma."""
        text = self._field.text()
        at = python_index(text, self._field.textCursor().position())
        before = text[max(0, at - _LONGEST * 2) : at]
        if not self._several:
            return before if at == len(text) else ""
        match = _BEFORE.search(before)
        return match[0].lstrip() if match else ""

    def _suggest(self) -> None:
        words = fold(self._typed())
        if not words.strip() or len(words) > _LONGEST or not self._field.hasFocus():
            self.popup.close_list()
            return
        if self._names is None:
            self._names = list(self._known())
        named = {fold(part.strip()) for part in re.split(f"[{_SEPARATORS}]", self._field.text())}
        found = [name for name in self._names if fold(name).startswith(words)]
        found = [name for name in found if fold(name) not in named][:_MOST]
        top = self._field.mapTo(self._over, QPoint(0, 0))
        wide = max(self._field.width(), self._holder.theme.px(_WIDE))
        left = min(top.x(), self._over.width() - wide)
        if self._field.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = max(0, top.x() + self._field.width() - wide)
        place = QRect(max(0, left), top.y(), wide, self._field.height())
        rows = [Suggestion(name, name, name) for name in found]
        self.popup.offer(rows, place, self._start_x(place))

    def _start_x(self, place: QRect) -> int:
        edge = self._holder.theme.px(12)
        forward = self._field.layoutDirection() == Qt.LayoutDirection.LeftToRight
        return place.left() + edge if forward else place.right() - edge

    def _take(self, row: Suggestion) -> None:
        name = str(row.value)
        cursor = self._field.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.PreviousCharacter,
            QTextCursor.MoveMode.KeepAnchor,
            qt_length(self._typed()),
        )
        cursor.insertText(f"{name}; " if self._several else name)
        self._field.setTextCursor(cursor)
        self.popup.close_list()
