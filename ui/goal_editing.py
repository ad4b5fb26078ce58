"""Editing the goal of an initiative: from a key to what is on disk, and nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from facilitator import plan
from facilitator.reasons import Refused
from facilitator.store import Store
from facilitator.text import one_line
from ui.plan_drafts import PlanDrafts, goal_key
from ui.plan_head import GoalRow
from ui.plan_state import PlanState
from ui.text import isolate
from ui.wording import refusal_words

_SAID = 80


class GoalEditing(QObject):
    """Keeps the goal's field and the store together.

    `left` says that the focus is free, `refused` carries what has no place of its own.
    """

    left = Signal()
    refused = Signal(object)

    def __init__(
        self, store: Store, state: PlanState, row: GoalRow, drafts: PlanDrafts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._state = state
        self._row = row
        self._field = row.field
        self._drafts = drafts
        self._quiet = False
        self._field.setReadOnly(store.read_only)
        self._field.submitted.connect(self._submit)
        self._field.escaped.connect(self._leave)
        self._field.focus_left.connect(self.keep)
        self._field.textChanged.connect(self._typed)
        row.remove_other.connect(self._remove)

    def show_subject(self) -> None:
        """Another initiative: its goal, and what is half typed there."""
        self._set(self._state.here().goal)
        draft = self._drafts.text(goal_key(self._state.current))
        if draft:
            self._quiet = True
            self._field.type_over(draft)
            self._quiet = False

    def take(self) -> None:
        """The goal was read anew; typed words stay, and what it says now is said beside."""
        here, field = self._state.here(), self._field
        self._row.show_others(here.goals[1:])
        if here.goal == field.kept():
            return
        if not field.is_changed() or field.text() == here.goal:
            self._set(here.goal)
            return
        field.set_kept(here.goal)
        said = isolate(one_line(here.goal, _SAID)) if here.goal else self.tr("nothing")
        words = self.tr("It now says “%1”. Enter keeps what you typed, Esc takes that.")
        self._row.say(words.replace("%1", said))

    def keep(self) -> bool:
        """Keep what is typed; what cannot be kept stays, with its reason."""
        place, field = self._state.place, self._field
        if place is None or self._state.is_empty or not field.is_changed():
            return True
        try:
            self._quiet = True
            plan.set_goal(self._store, place, self._state.current, field.text(), self)
        except Refused as refused:
            if any(reason.code == "store_read_only" for reason in refused.reasons):
                self.refused.emit(refused)  # it is the whole window that cannot write
            else:
                self._row.say(refusal_words(refused))
            return False
        finally:
            self._quiet = False
        self._state.reread()
        self._reset()
        return True

    def _submit(self) -> None:
        if self.keep():
            self.left.emit()

    def _leave(self) -> None:
        self._reset()
        self.left.emit()

    def _reset(self) -> None:
        self._set(self._state.here().goal)
        self._drafts.keep(goal_key(self._state.current), "")

    def _set(self, goal: str) -> None:
        self._quiet = True
        self._field.set_text(goal)
        self._quiet = False
        self._row.say("")

    def _typed(self) -> None:
        if not self._quiet:
            self._row.say("")
            typed = self._field.text() if self._field.is_changed() else ""
            self._drafts.keep_soon(goal_key(self._state.current), typed)

    def _remove(self, goal: str) -> None:
        try:
            plan.remove_goal(self._store, goal, self)
        except Refused as refused:
            self.refused.emit(refused)
