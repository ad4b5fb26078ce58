"""What the keys of the plan's table do to a step: level, key action, move, remove."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from facilitator import plan
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.step_view import StepView


class StepDeeds(QObject):
    """Does what the table asks for; the mark stays on the step, or on the one after it.

    `emptied` says that the last step was removed, `refused` carries why something was not done.
    """

    emptied = Signal()
    refused = Signal(object)

    def __init__(self, store: Store, view: StepView, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._view = view
        view.level_asked.connect(self._set_level)
        view.key_asked.connect(self._toggle_key)
        view.move_asked.connect(self._move)
        view.remove_asked.connect(self._remove)

    def _set_level(self, step: str, level: str) -> None:
        self._do(lambda: plan.edit_step(self._store, step, self, coordination=level))

    def _toggle_key(self, step: str) -> None:
        row = self._view.row_of(step)
        if row is not None:
            key = not row.step.key
            self._do(lambda: plan.edit_step(self._store, step, self, key=key))

    def _move(self, step: str, by: int) -> None:
        self._do(lambda: plan.move_step(self._store, step, by, self))
        self._view.set_current(step)

    def _remove(self, step: str) -> None:
        at = [row.id for row in self._view.rows()].index(step)
        self._do(lambda: plan.remove_step(self._store, step, self))
        left = [row.id for row in self._view.rows()]
        if not left:
            self.emptied.emit()
        elif step not in left:
            self._view.set_current(left[min(at, len(left) - 1)])

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Refused as refused:
            self.refused.emit(refused)
