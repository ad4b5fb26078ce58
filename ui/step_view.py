"""The table of steps with its keys, and the editor on one of its cells."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from facilitator.records import COORDINATION
from facilitator.text import ascii_digits
from ui.feedback import announce
from ui.plan_words import DETAILS, FIELDS, typed_value
from ui.step_delegate import StepDelegate
from ui.step_editor import AZERTY_LEVELS, StepEditor
from ui.step_rows import StepModel, StepRow, field_sentence
from ui.tall_list import TallList
from ui.theme import ThemeHolder

_STAR = "*"
Index = QModelIndex | QPersistentModelIndex


class StepView(TallList):
    """Steps as tall as their text. Arrows move from step to step and from field to field.

    Enter or F2 edit the field, 1 2 3 set the level, * marks a key action, Space opens what is
    below, Alt+Up and Alt+Down move the step, Delete removes it. Nothing is changed here: the
    signals say what a person wants, with the id of the step.
    """

    edit_asked = Signal(str, str)
    level_asked = Signal(str, str)
    key_asked = Signal(str)
    open_asked = Signal(str)
    move_asked = Signal(str, int)
    remove_asked = Signal(str)
    left = Signal()
    bar_changed = Signal(int)

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        self._steps = StepModel()
        self._holder = holder
        self._editor: StepEditor | None = None
        self._content = 0
        super().__init__(self._guess, parent)
        self._steps.setParent(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._delegate = StepDelegate(holder, self)
        self.setItemDelegate(self._delegate)
        self.setModel(self._steps)
        holder.changed.connect(self.measure_anew)

    # What is shown

    def show_steps(self, rows: list[StepRow], *, from_top: bool = False) -> None:
        """Show these, and keep the place, the mark and an open editor."""
        self._steps.show(rows)
        if from_top:
            self.follows = False
            self._delegate.field = "text"
            self.set_current(rows[0].id if rows else "")
            self.verticalScrollBar().setValue(0)
        elif rows and not self.currentIndex().isValid():
            self.set_current(rows[-1].id)
        self.viewport().update()

    def measure_anew(self) -> None:
        """Other words or fonts."""
        self._delegate.forget()
        self.remeasure()

    def rows(self) -> list[StepRow]:
        """What is shown."""
        return self._steps.rows()

    def row_of(self, step: str) -> StepRow | None:
        """The row of a step; None where it is not shown."""
        return self._steps.row_at(self._steps.index_of(step))

    def current_row(self) -> StepRow | None:
        """The step that the keys are for."""
        return self._steps.row_at(self.currentIndex())

    def current_field(self) -> str:
        """The field that Enter edits."""
        return self._delegate.field

    def set_current(self, step: str, field: str = "") -> None:
        """Put the mark on a step, and on one of its fields."""
        if field:
            self._delegate.field = field
        self.setCurrentIndex(self._steps.index_of(step))
        self._mark()

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(self._holder.theme.px(640), self._content)

    def minimumSizeHint(self) -> QSize:
        """One row; the rest scrolls."""
        theme = self._holder.theme
        return QSize(theme.px(320), min(theme.px(84), self._content))

    # The editor

    def editor(self) -> StepEditor | None:
        """The open editor."""
        return self._editor

    def open_editor(self, step: str, field: str) -> StepEditor | None:
        """Edit a field of a step where it stands; None where the step is not shown."""
        self.close_editor()
        row = self.row_of(step)
        if row is None:
            return None
        self.set_current(step, field)
        value = typed_value(field, getattr(row.step, field))
        editor = StepEditor(self._holder, step, field, value, self.viewport())
        self._editor = editor
        editor.resized.connect(self._place_editor)
        self._move_editor(editor)
        editor.show()
        self._place_editor()
        editor.setFocus()
        editor.select_short()
        return editor

    def close_editor(self) -> None:
        """Close the editor; what it holds has been kept, given back, or is not wanted."""
        editor, self._editor = self._editor, None
        self._delegate.edit_cell("", "", 0)
        if editor is not None:
            had_focus = editor.isAncestorOf(self.window().focusWidget() or self)
            self.remeasure_row(self._steps.index_of(editor.step).row())
            if had_focus:
                self.setFocus()
            editor.close_around()
            editor.hide()
            editor.deleteLater()

    def updateEditorGeometries(self) -> None:
        """Keep the editor on its cell, and the table as tall as its rows."""
        super().updateEditorGeometries()
        content = self.content_height()
        if content != self._content:
            self._content = content
            self.updateGeometry()
        if self._editor is not None:
            self._move_editor(self._editor)

    def _place_editor(self) -> None:
        editor = self._editor
        if editor is None:
            return
        index = self._steps.index_of(editor.step)
        self._delegate.edit_cell(editor.step, editor.field, editor.wanted_height())
        self.remeasure_row(index.row())
        self.scrollTo(index)
        self._move_editor(editor)
        # A row may be taller than the table; what is typed has to be seen.
        bar, below = self.verticalScrollBar(), editor.geometry().bottom() + 8
        if below > self.viewport().height():
            bar.setValue(bar.value() + min(below - self.viewport().height(), editor.y()))

    def _move_editor(self, editor: StepEditor) -> None:
        index = self._steps.index_of(editor.step)
        row = self._steps.row_at(index)
        if row is not None:
            rect = self.visualRect(index)
            editor.stand_on(self._delegate.cell_rect(row, rect, editor.field), rect)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a step; everything else belongs to the window."""
        row = self.current_row()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row is not None and held == Qt.KeyboardModifier.AltModifier:
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if by:
                self.move_asked.emit(row.id, by)
                return
        plain = not held & ~Qt.KeyboardModifier.ShiftModifier
        if row is not None and plain and self._step_key(event, row):
            event.accept()
        elif plain and event.key() in _MOVES:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and plain:
            self.left.emit()
        else:
            event.ignore()  # also: no search by typing in a list that has keys

    def _step_key(self, event: QKeyEvent, row: StepRow) -> bool:
        key, sign = event.key(), AZERTY_LEVELS.get(event.text(), ascii_digits(event.text()))
        forward = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit(row.id, self.current_field())
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit(row.id)
        elif key == Qt.Key.Key_Space:
            self.open_asked.emit(row.id)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step_field(row, 1 if (key == Qt.Key.Key_Right) == forward else -1)
        elif sign in ("1", "2", "3"):
            self.level_asked.emit(row.id, COORDINATION[int(sign) - 1])
        elif sign in (_STAR, "＊", "×", "٭"):
            self.key_asked.emit(row.id)
        else:
            return False
        return True

    def _step_field(self, row: StepRow, by: int) -> None:
        fields = [field for field in FIELDS if row.opened or field not in DETAILS]
        here = self.current_field()
        at = fields.index(here) if here in fields else 0
        self._delegate.field = fields[min(max(at + by, 0), len(fields) - 1)]
        announce(self, field_sentence(row, self._delegate.field))
        self._show_field(row)
        self.viewport().update()

    def _show_field(self, row: StepRow) -> None:
        """A step can be taller than the table, with large text: scroll to the field."""
        rect = self.visualRect(self.currentIndex())
        cell = self._delegate.cell_rect(row, rect, self._delegate.field)
        above, below = cell.top() - _AROUND, cell.bottom() + _AROUND - self.viewport().height()
        if above < 0 or below > 0:
            self.verticalScrollBar().setValue(
                self.verticalScrollBar().value() + (above if above < 0 else min(below, above))
            )

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The current step stands out, and may take more lines by that."""
        super().currentChanged(current, previous)
        self._mark()

    def _mark(self) -> None:
        row = self.current_row()
        before, now = self._delegate.current, row.id if row else ""
        if row is not None and not row.opened and self._delegate.field in DETAILS:
            self._delegate.field = "text"
        if before != now:
            self._delegate.current = now
            for step in (before, now):
                self.remeasure_row(self._steps.index_of(step).row())
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the step and the field; on a star, a level or an offer it acts."""
        super().mousePressEvent(event)
        row, what, which = self._hit(event.position().toPoint())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if what == "key":
            self.key_asked.emit(row.id)
        elif what == "level":
            self.level_asked.emit(row.id, which)
        elif what == "field":
            self.set_current(row.id, which)
            if which != "coordination" and not getattr(row.step, which):
                self.edit_asked.emit(row.id, which)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click edits the field."""
        row, what, which = self._hit(event.position().toPoint())
        if row is not None and what == "field" and event.button() == Qt.MouseButton.LeftButton:
            self.edit_asked.emit(row.id, which)

    def _hit(self, point: QPoint) -> tuple[StepRow | None, str, str]:
        index = self.indexAt(point)
        row = self._steps.row_at(index)
        if row is None:
            return None, "", ""
        return row, *self._delegate.hit(row, self.visualRect(index), point)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._steps.rowCount():
            self.set_current(self._steps.rows()[0].id)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they go elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the keys stays in sight in a lower table."""
        super().resizeEvent(event)
        self.bar_changed.emit(self.width() - self.viewport().width())
        if self._editor is not None:
            self._place_editor()
        elif event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _guess(self, row: int) -> int:
        found = self._steps.row_at(self._steps.index(row, 0))
        return self._delegate.estimate(found, self.viewport().width()) if found else 0


_AROUND = 8
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
