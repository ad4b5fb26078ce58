"""The plan of one room: what each initiative should achieve, and the steps towards it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.changes import Changes
from facilitator.plan import Subject
from facilitator.sessions import Place
from facilitator.store import Store
from ui.feedback import EmptyHint
from ui.frames import surface
from ui.goal_editing import GoalEditing
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.panel_parts import Line
from ui.plan_drafts import PlanDrafts
from ui.plan_head import GoalRow, PlanTitle
from ui.plan_hints import PlanHints
from ui.plan_list import PlanList
from ui.plan_source_words import SourceWords
from ui.plan_state import PlanState
from ui.plan_words import subject_context, subject_title
from ui.step_adder import StepAdder
from ui.step_adding import StepAdding
from ui.step_columns import StepColumnsHead
from ui.step_deeds import StepDeeds
from ui.step_editing import StepEditing
from ui.step_view import StepView
from ui.tab_walk import step
from ui.theme import ThemeHolder

LIST_WIDTH = 304
LOW = 440  # so little that steps, goal and the line that adds take all of it
_PLAN_TABLES = frozenset({"goals", "steps"})
_VOTE_TABLES = frozenset({"ballots", "tallies", "sessions", "vote_choices"})


class PlanPage(Page):
    """The list of initiatives, the goal of the current one, its steps, the line that adds one."""

    def __init__(
        self,
        store: Store,
        notifier: StoreNotifier,
        themes: ThemeHolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._themes = themes
        self._stale = ""
        self._opened = ""
        self._low = False
        surface(self, "page")
        self.state = PlanState(store)
        self.drafts = PlanDrafts(store, self)
        self.list = PlanList(store.event, themes)
        self.title = PlanTitle(themes)
        self.goal = GoalRow(themes)
        self.head = StepColumnsHead(themes)
        self.steps = StepView(themes)
        self.empty = EmptyHint(themes, "list-bullets", "", "")
        self.adder = StepAdder(themes)
        self.hints = PlanHints(themes)
        self.editing = StepEditing(store, self.steps, self.drafts, self)
        self.goal_editing = GoalEditing(store, self.state, self.goal, self.drafts, self)
        self.adding = StepAdding(store, self.state, self.adder, self.drafts, self)
        self.deeds = StepDeeds(store, self.steps, self)
        self._words = SourceWords(self)
        self._arrange()
        self._connect(notifier)
        self.retranslate()

    # What the window asks

    def set_place(self, place: Place) -> None:
        """Show the plan of this session; what was half typed in the one before is kept there."""
        self._keep_everything()
        self.steps.close_editor()
        self.drafts.open_session(place.id)
        self.state.open(place, *self.drafts.choices())
        self._opened = ""
        self.list.stop_find()
        begun = [
            (subject, step, field)
            for step, field, _ in self.drafts.begun()
            if (subject := self.state.subject_of_step(step)) is not None
        ]
        self._show_subject(begun[-1][0] if begun else self.state.current)
        if begun and not self._store.read_only:
            self.editing.edit(begun[-1][1], begun[-1][2])

    def focus_start(self) -> None:
        """Into the line that adds a step, or into what was being edited."""
        editor = self.steps.editor()
        (editor or (self.list if self.state.is_empty else self.adder)).setFocus()

    def new_item(self) -> None:
        """Ctrl+N: a new step."""
        self.adder.setFocus()

    def find_text(self) -> None:
        """Ctrl+F: find in the plan of this room."""
        self.list.start_find()

    def jump(self) -> None:
        """Ctrl+J: to any initiative; one that is not on the plan is put there."""
        self.list.finder.open_field()

    def show_initiative(self, number: str) -> None:
        """Plan this initiative; one that is not on the plan is put there."""
        self._ask_for(number)

    def primary(self) -> None:
        """Ctrl+Enter: keep what is being typed."""
        editor = self.steps.editor()
        if editor is not None:
            editor.saved.emit(0)
        elif self.goal.field.hasFocus():
            self.goal.field.submitted.emit()
        else:
            self.adder.field.submitted.emit()

    def previous(self) -> None:
        """Ctrl+PgUp: the initiative before."""
        self._step(-1)

    def next(self) -> None:
        """Ctrl+PgDn: the initiative after."""
        self._step(1)

    def panels(self) -> list[QWidget]:
        """The line that adds, the steps, the goal, the list."""
        parts = (self.adder, self.steps, self.goal, self.list)
        return [part for part in parts if not part.isHidden()]

    def flush(self) -> None:
        """Put everything half typed on disk: the window closes."""
        self._keep_everything()

    def foot(self) -> int:
        """The bar of keys, the foot of the list, and the line that adds where it stands low."""
        finder, adder = self.list.finder, self.adder
        tops = [part.mapTo(self, part.rect().topLeft()).y() for part in (finder, adder)]
        heights = [self.height() - top for top in tops]
        low = [high for high in heights if high < self._themes.theme.px(240)]
        return max([*low, 0 if self._low else self.hints.height()])

    def refresh(self, *, votes: bool = True, keep: bool = True, ids: Collection[str] = ()) -> None:
        """Ask the store again; `votes` says whether the list may be another.

        `keep` the current initiative although the list may be without it now; `ids` are those of
        the records that changed, where they are known.
        """
        self._stale = ""
        if self.state.place is None:
            return
        before = self.state.current
        if votes:
            self.state.relist(keep=keep)
        else:
            self.state.reread(ids)
        if self.state.current != before:
            self._show_subject(self.state.current)
        else:
            self._show()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        if self._stale:
            typed = bool(self.adder.field.text() or self.steps.editor())
            self.refresh(votes=self._stale == "votes", keep=typed)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, or the end: nothing typed stays only in memory."""
        super().hideEvent(event)
        self._keep_everything()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list leaves room for the steps."""
        super().resizeEvent(event)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Keep what is half typed when the window is left."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.drafts.flush()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Plan"))
        for part in (self.list, self.title, self.goal, self.adder, self.hints):
            part.retranslate()
        self.head.update()
        self.steps.setAccessibleName(self.tr("Steps"))
        self._name_empty()
        self.steps.measure_anew()
        if self.state.place is not None:
            self._name_subject()
            self._show()

    # Showing

    def _show_subject(self, subject: Subject) -> None:
        """Go to another initiative, with what is half typed there."""
        self.state.current, self._opened = subject, ""
        self._name_subject()
        self.goal_editing.show_subject()
        self.adding.show_subject()
        self.steps.show_steps(self.state.step_rows(""), from_top=True)
        self._show()

    def _name_subject(self) -> None:
        event, subject = self._store.event, self.state.current
        self.title.show_subject(
            subject.badge, subject_title(event, subject), subject_context(event, subject)
        )

    def _show(self, *, foreign: bool = False) -> None:
        """Show the state as it is; an open editor and typed words stay."""
        state, here = self.state, self.state.here()
        self.list.show_rows(state.rows())
        self.list.show_ready(state.ready(), len(state.lines))
        self._show_source()
        self.title.offer_steps(state.neighbour(-1) is not None, state.neighbour(1) is not None)
        self.goal_editing.take()
        self.goal.show_levels(here.levels)
        self._show_steps()
        self.editing.take(foreign)
        self.hints.show_key_actions(state.plan.key_actions)
        self.foot_changed.emit()

    def _show_steps(self) -> None:
        rows = self.state.step_rows(self.editing.step or self._opened)
        self.steps.show_steps(rows)
        self.steps.setVisible(bool(rows))
        self.head.setVisible(bool(rows) and not self._low)
        self.empty.setVisible(not rows)
        for part in (self.title, self.goal, self.adder):
            part.setVisible(not self.state.is_empty)
        self._name_empty()

    def _name_empty(self) -> None:
        title, hint = self.tr("No steps yet"), self.tr("Type the first one below and press Enter.")
        if self.state.is_empty:
            title = self.tr("Nothing on this list")
            hint = self.tr("Choose another list, or put an initiative on it with Ctrl J.")
        self.empty.set_text(title, hint)

    def _show_source(self) -> None:
        names = self._words.names()
        listing = self.state.listing
        if listing.found:
            self.list.say_empty(self.tr("Nothing found"), self.tr("Esc shows all again."))
        else:
            self.list.say_empty(self.tr("No votes yet"), self.tr("Choose another list below."))
        tie = self._words.tie(listing)
        self.list.show_source(listing.source, names, tie)

    # Doing

    def _step(self, by: int) -> None:
        subject = self.state.neighbour(by)
        if subject is not None:
            self._choose(subject)

    def _choose(self, subject: Subject) -> None:
        if subject != self.state.current:
            self._keep_everything()
            self._show_subject(subject)
            match = self.state.first_match()
            if match:
                self.steps.set_current(match)

    def _ask_for(self, number: str) -> None:
        """An initiative by its number: one that is not on the list is put on it."""
        subject = Subject(number)
        if subject not in self.state.subjects():
            self.state.added.append(subject)
            self._keep_choices()
            self.state.reread()
        self._choose(subject)
        self.adder.setFocus()

    def _choose_source(self, source: str) -> None:
        self._keep_everything()
        self.state.choose_source(source)
        self._keep_choices()
        self.state.relist()
        self._show_subject(self.state.current)
        self.list.view.setFocus()

    def _keep_choices(self) -> None:
        self.drafts.keep_choices(self.state.source, [one.badge for one in self.state.added])

    def _find(self, words: str) -> None:
        self.state.find = words
        rows = self.state.rows()
        if words and rows and self.state.current not in [row.id for row in rows]:
            self._choose(rows[0].id)
        if match := self.state.first_match():
            self.steps.set_current(match)
        self._show()

    def _added(self, step: str, go_on: bool) -> None:
        self.steps.set_current(step, "text")
        if go_on:
            self.editing.begin(step)

    def _keep_everything(self) -> None:
        """Keep edits that are in order; drafts hold the others."""
        if self.state.place is None:
            return
        self.goal_editing.keep()
        self.editing.keep()
        self.drafts.flush()

    def _toggle_open(self, step: str) -> None:
        self._opened = "" if self._opened == step else step
        self._show_steps()
        self.steps.set_current(step)

    def _leave_steps(self) -> None:
        if self._opened:
            self._toggle_open(self._opened)
        else:
            self.adder.setFocus()

    def _back_from_adder(self) -> None:
        (self.goal if self.steps.isHidden() else self.steps).setFocus()

    def _into_steps(self) -> None:
        (self.adder if self.steps.isHidden() else self.steps).setFocus()

    def _changed(self, changes: Changes) -> None:
        merged = changes.kind == "merge"
        votes = bool(changes.tables & _VOTE_TABLES) or merged
        if not votes and not changes.tables & _PLAN_TABLES:
            return
        if not self.isVisible():
            self._stale = "votes" if votes or self._stale == "votes" else "plan"
            return
        self.refresh(votes=votes, ids=changes.ids or ())
        if changes.origin is not self.editing:
            self.editing.take(foreign=True)

    # Making

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        for part in (self.title, Line(self._themes), self.goal, Line(self._themes), self.head):
            side.addWidget(part)
        side.addWidget(self.steps)
        side.addWidget(self.empty)
        side.addWidget(self.adder)
        side.addStretch(1)
        side.addWidget(Line(self._themes))
        side.addWidget(self.hints)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Line(self._themes, "line", upright=True))
        row.addLayout(side, 1)
        self._themes.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        # With large text in a small window the steps need the room more.
        wide = min(self._themes.theme.px(LIST_WIDTH), max(LIST_WIDTH, self.width() // 3))
        self.list.setFixedWidth(wide - 1)
        self._low = self.height() < self._themes.theme.px(LOW)
        self.goal.field.set_most(36 if self._low else 96)
        for part in (self.hints, self.list.meaning):
            part.setVisible(not self._low)
        self.head.setVisible(not self._low and not self.steps.isHidden())

    def _connect(self, notifier: StoreNotifier) -> None:
        notifier.changed.connect(self._changed)
        self.list.chosen.connect(self._choose)
        self.list.asked.connect(self._ask_for)
        self.list.source_chosen.connect(self._choose_source)
        self.list.find_changed.connect(self._find)
        self.list.entered_plan.connect(self._into_steps)
        self.list.left.connect(self.adder.setFocus)
        self.title.stepped.connect(self._step)
        self.goal_editing.left.connect(self.adder.setFocus)
        self.goal_editing.refused.connect(self.refused)
        self.adding.added.connect(self._added)
        self.adding.refused.connect(self.refused)
        self.adder.left.connect(self._into_steps)
        self.adder.up.connect(self._into_steps)
        self.adder.back.connect(self._back_from_adder)
        self.adder.on.connect(lambda: step(self.window(), True))
        self.editing.opened.connect(self._show_steps)
        self.editing.ended.connect(lambda by: (self.adder if by > 0 else self.goal).setFocus())
        self.editing.given_back.connect(self.adding.give_back)
        self.editing.refused.connect(self.refused)
        self.drafts.failed.connect(self.refused)
        self.deeds.refused.connect(self.refused)
        self.deeds.emptied.connect(self.adder.setFocus)
        self.steps.open_asked.connect(self._toggle_open)
        self.steps.left.connect(self._leave_steps)
        self.steps.bar_changed.connect(self.head.leave_room)
