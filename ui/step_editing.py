"""Editing the steps of a plan: from a key to what is on disk, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator import notes, plan
from facilitator.reasons import Reason, Refused
from facilitator.store import Store
from facilitator.text import one_line
from ui.plan_drafts import PlanDrafts
from ui.plan_words import FIELDS, typed_value
from ui.step_editor import StepEditor
from ui.step_view import StepView
from ui.text import isolate
from ui.wording import refusal_words


class StepEditing(QObject):
    """Opens, keeps and closes the editor of the table.

    `opened` says that the row of the edited step changed, `ended` that the focus is free,
    `given_back` carries text whose step is gone, `refused` what has no place of its own.
    """

    opened = Signal()
    ended = Signal(int)
    given_back = Signal(str)
    refused = Signal(object)

    def __init__(self, store: Store, view: StepView, drafts: PlanDrafts, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._store = store
        self._view = view
        self._drafts = drafts
        self._keeping = False
        self._begun = ""
        view.edit_asked.connect(self.edit)

    @property
    def step(self) -> str:
        """The step that is being edited; empty where none is."""
        editor = self._view.editor()
        return editor.step if editor else ""

    def begin(self, step: str) -> None:
        """Go through the other fields of a step just added; Enter in any of them ends that."""
        self._begun = step
        self.edit(step, FIELDS[1])

    def edit(self, step: str, field: str) -> None:
        """Edit a field; what was half typed there comes back."""
        if step != self._begun:
            self._begun = ""
        if self._store.read_only:
            self.refused.emit(Refused(Reason("store_read_only", self._store.path.name)))
            return
        self.keep()
        editor = self._view.open_editor(step, field)
        if editor is None:
            return
        self.opened.emit()
        for known, name, text in self._drafts.begun():
            if (known, name) == (step, field):
                editor.type_over(text)
        if field in ("lead", "communities"):
            editor.offer_names(self._over, lambda: known_communities(self._store))
        editor.typed.connect(lambda text: self._drafts.begin(step, field, text))
        editor.saved.connect(self._save)
        editor.left.connect(self.leave)
        editor.focus_gone.connect(self.keep_in_place)
        editor.typed_past.connect(self._type_on)

    def keep_in_place(self) -> None:
        """A person works elsewhere: keep what is valid; what is not stays with its reason."""
        editor = self._view.editor()
        if editor is not None and self._keep(editor):
            self._begun = ""
            self._close(editor)

    def keep(self) -> None:
        """Keep the edit and close it; what cannot be kept stays half typed, on disk."""
        editor = self._view.editor()
        if editor is not None:
            self._keep(editor)
            self._drafts.flush()
            self._close(editor)

    def leave(self) -> None:
        """Leave the field as it was."""
        editor = self._view.editor()
        if editor is not None:
            self._begun = ""
            self._drafts.end(editor.step, editor.field)
            self._close(editor)
            self._view.setFocus()

    def take(self, foreign: bool) -> None:
        """The steps were read anew: the edited one may be gone, or say something else."""
        editor = self._view.editor()
        if editor is None or self._keeping:
            return
        row = self._view.row_of(editor.step)
        if row is None:
            text, changed = editor.value(), editor.is_changed()
            is_text = editor.field != "coordination"
            self._drafts.end(editor.step, editor.field)
            self._close(editor)
            if changed and is_text and text.strip():
                self.given_back.emit(text)
            return
        now = typed_value(editor.field, getattr(row.step, editor.field))
        if now == editor.was or not foreign:
            return
        if editor.is_changed() and editor.value() != now:
            said = isolate(one_line(now, 80)) if now else self.tr("nothing")
            words = self.tr("It now says “%1”. Enter keeps what you typed, Esc takes that.")
            editor.say(words.replace("%1", said), wrong=False)
            editor.was = now
        else:
            editor.show_value(now)

    def _save(self, by: int) -> None:
        editor = self._view.editor()
        if editor is None or not self._keep(editor):
            return
        step, field = editor.step, editor.field
        self._close(editor)
        if not by and self._begun:
            self._begun = ""
            self.ended.emit(1)
            return
        if not by:
            self._view.setFocus()
            self._view.set_current(step, field)
            return
        at = FIELDS.index(field) + by
        if 0 <= at < len(FIELDS):
            self.edit(step, FIELDS[at])
            return
        rows = [row.id for row in self._view.rows()]
        place = rows.index(step) + by if step in rows else -1
        if 0 <= place < len(rows):
            self.edit(rows[place], FIELDS[0 if by > 0 else -1])
        else:
            self.ended.emit(by)

    def _type_on(self, text: str) -> None:
        """Somebody who types a new step looks up: letters at its level are who leads."""
        if not self._begun:
            return
        self._save(1)
        editor = self._view.editor()
        if editor is not None and not editor.value():
            editor.type_over(text)

    def _keep(self, editor: StepEditor) -> bool:
        """Whether what the editor holds is on disk now, or as it was."""
        if self._keeping:
            return False
        if not editor.is_changed():
            self._drafts.end(editor.step, editor.field)
            return True
        if not self._try(editor, lambda: self._write(editor)):
            return False
        self._drafts.end(editor.step, editor.field)
        return True

    def _write(self, editor: StepEditor) -> None:
        row = self._view.row_of(editor.step)
        value: object = editor.value()
        if editor.field == "communities":
            known = row.step.communities if row else ()
            value = plan.read_communities(editor.value(), known)
        plan.edit_step(self._store, editor.step, self, **{editor.field: value})

    def _try(self, editor: StepEditor, write: Callable[[], None]) -> bool:
        self._keeping = True
        try:
            write()
        except Refused as refused:
            if any(reason.code == "not_open_anymore" for reason in refused.reasons):
                text = editor.value()
                self._drafts.end(editor.step, editor.field)
                self._close(editor)
                self.given_back.emit(text)
            else:
                editor.say(refusal_words(refused))
            return False
        finally:
            self._keeping = False
        return True

    def _close(self, editor: StepEditor) -> None:
        if self._view.editor() is editor:
            self._view.close_editor()
            self.opened.emit()


def known_communities(store: Store) -> list[str]:
    """Communities named in plans and in notes, the most frequent first."""
    return list(dict.fromkeys([*plan.communities(store), *notes.communities(store)]))
