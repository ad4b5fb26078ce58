"""Adding steps to a plan: what is typed becomes a step, or stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from facilitator import plan
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.plan_drafts import PlanDrafts, new_key
from ui.plan_state import PlanState
from ui.step_adder import StepAdder
from ui.wording import refusal_words


class StepAdding(QObject):
    """Keeps the line that adds steps and the store together.

    `added` carries the id of a new step and whether to go on with its other fields; `refused`
    what has no place of its own.
    """

    added = Signal(str, bool)
    refused = Signal(object)

    def __init__(
        self, store: Store, state: PlanState, line: StepAdder, drafts: PlanDrafts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._state = state
        self._line = line
        self._drafts = drafts
        self._quiet = False
        line.field.setReadOnly(store.read_only)
        line.added.connect(self._add)
        line.field.textChanged.connect(self._typed)

    def show_subject(self) -> None:
        """Another initiative: what is half typed for it."""
        self._quiet = True
        self._line.field.set_text("")
        draft = self._drafts.text(new_key(self._state.current))
        if draft:
            self._line.field.type_over(draft)
        self._quiet = False

    def give_back(self, text: str) -> None:
        """Words whose step somebody removed stand here, after what is typed."""
        typed = self._line.field.text()
        self._line.field.type_over(f"{typed}\n{text}" if typed.strip() else text)
        self._line.say(self.tr("The step was removed meanwhile. What you typed stands here."))
        self._line.setFocus()

    def _add(self, text: str, go_on: bool) -> None:
        place, subject = self._state.place, self._state.current
        if place is None or self._state.is_empty:
            return
        try:
            step = plan.add_step(self._store, place, subject, text, self)
        except Refused as refused:
            if any(reason.code == "store_read_only" for reason in refused.reasons):
                self.refused.emit(refused)  # it is the whole window that cannot write
            else:
                self._line.say(refusal_words(refused))
            return
        self._quiet = True
        self._line.field.set_text("")
        self._quiet = False
        self._drafts.keep(new_key(subject), "")
        if step is not None:
            self.added.emit(step.id, go_on)

    def _typed(self) -> None:
        if not self._quiet:
            self._drafts.keep_soon(new_key(self._state.current), self._line.field.text())
