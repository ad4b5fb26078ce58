"""The plans of all rooms by initiative: goals, steps, key actions, and what is still open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator import plan_overview, plan_sources
from facilitator.plan import PARTS, Subject
from facilitator.plan_overview import PlanOverview, RoomGoal, RoomStep, SubjectOverview
from facilitator.plan_sources import Listed, subject_named
from facilitator.store import Store
from ui import ways
from ui.beside_list import BesideList
from ui.beside_rows import Content
from ui.figures_strip import Figure, FiguresStrip
from ui.frames import IconLine, Margins, surface
from ui.jobs import Jobs
from ui.key_bar import KeyBar
from ui.panel_parts import Line, TextLine, panel
from ui.plan_head import LevelsBar
from ui.plan_words import subject_context, subject_title
from ui.planned_delegate import PlannedDelegate
from ui.planned_rows import PlannedWords
from ui.reading import Reading
from ui.results_split import ResultsSplit, column
from ui.results_view import Asked, ResultsView
from ui.settings import Seat
from ui.subject_rows import SubjectDelegate, SubjectModel, SubjectRow
from ui.switch import Switch
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.wording import listed, room_name


@dataclass(frozen=True)
class _Answer:
    """What was read: the plans, and in their order what has one or should have."""

    plans: PlanOverview
    lines: tuple[Listed, ...]


class PlanView(ResultsView):
    """At the start what was to be planned or is planned; at the end goals and steps of all rooms.

    What was to be planned is what the vote of all rooms and days put above its cut, in the round
    asked for or before it. `note_asked` carries the way to a goal or a step in its room.
    """

    note_asked = Signal(object)

    def __init__(
        self, store: Store, themes: ThemeHolder, jobs: Jobs, seat: Callable[[], Seat]
    ) -> None:
        super().__init__()
        self._store = store
        self._themes = themes
        self._seat = seat
        self._asked = Asked("")
        self._given = ""
        self._shown: Subject | None = None
        self._steps_of: Subject | None = None
        self._answer: _Answer | None = None
        self._words = PlannedWords(self)
        self._reading: Reading[_Answer] = Reading(jobs, self)
        surface(self, "page")
        self.only_gaps = Switch(themes)
        self.figures = FiguresStrip(themes)
        self.rows = SubjectModel(self)
        self.steps = BesideList(
            themes, lambda view: PlannedDelegate(themes, view, store.event), self._said
        )
        self.keys = KeyBar(themes, ("Enter", "Esc"))
        self.split = ResultsSplit(
            themes,
            self.rows,
            lambda view: SubjectDelegate(themes, view, self.rows),
            self.steps,
            self.keys,
            "list-bullets",
        )
        self.list, self.empty = self.split.list, self.split.empty
        self.split.add_to_head(self.only_gaps)
        self.gaps = IconLine(themes, size=14)
        self.rooms = TextLine(themes, 12, 400, "text.subtle")
        self.levels = LevelsBar(themes)
        self.split.set_state(self._state_row())
        self.split.set_above(Line(themes))
        self.split.set_above(self.figures)
        column(self, [self.split])
        self._reading.answered.connect(self._take)
        self.split.moved.connect(self._moved)
        self.only_gaps.toggled.connect(lambda _on: self._show())
        self.steps.opened.connect(self._open)
        self.retranslate()

    # What the page asks

    def show_asked(self, asked: Asked, item: str) -> None:
        """Ask for the plans of a day or of all; `item` is looked at, if it has or needs one."""
        self._asked = asked
        self._give(item)
        store, round_key, day = self._store, asked.round, asked.where.day

        def read() -> _Answer:
            listing = plan_sources.of_all_rooms(store, round_key)
            wanted = [line.subject for line in listing.lines]
            plans = plan_overview.of_store(store, wanted, day)
            planned = [one.subject for one in plans.subjects]
            lines = plan_sources.with_others(listing, planned, store.event)
            return _Answer(plans, tuple(lines))

        self._reading.ask(read)

    def set_item(self, item: str) -> None:
        """Look at this initiative or cluster."""
        if self._give(item):
            self._show()

    def focus_start(self) -> None:
        """Into the list of initiatives."""
        self.split.focus_start()

    def panels(self) -> list[QWidget]:
        """The initiatives, the steps, the filter."""
        return [self] if self.split.is_empty() else [self.list, self.steps, self.only_gaps]

    def previous(self) -> None:
        """The initiative before."""
        self.split.step(-1)

    def next(self) -> None:
        """The initiative after."""
        self.split.step(1)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Plans of all rooms"))
        self.split.heading.setText(self.tr("Plans"))
        self.list.setAccessibleName(self.tr("Initiatives"))
        self.list.empty = (self.tr("No gaps"), self.tr("Every plan has all that it needs."))
        self.steps.setAccessibleName(self.tr("Goals and steps"))
        self.only_gaps.setText(self.tr("Only with gaps"))
        self.split.title.retranslate()
        self.keys.set_words((self.tr("goes to its room"), self.tr("back to the initiatives")))
        nothing = self.tr("Nobody has planned anything yet")
        hint = self.tr("Goals and steps appear as rooms write them, or when workbooks are merged.")
        self.empty.set_text(nothing, hint)
        self._show()

    # Showing

    def _give(self, item: str) -> bool:
        """Take what the page looks at; whether that is another one than before."""
        if not item or item == self._given:
            return False
        self._given = item
        self._shown = subject_named(self._store.event, item)
        return True

    def _take(self, answer: _Answer) -> None:
        self._answer = answer
        self._show()

    def _show(self) -> None:
        answer = self._answer
        if answer is None:
            return
        self.split.show_empty(not answer.lines)
        self.figures.show_figures(self._figures(answer))
        listed = self._lines(answer)
        subjects = [line.subject for line in listed]
        shown = self._shown
        hidden = shown not in subjects and shown in [line.subject for line in answer.lines]
        if shown is None or hidden:
            shown = subjects[0] if subjects else None
        # What has no plan and needs none can be looked at too: another view has chosen it.
        rows = [self._row(answer.plans, line, shown) for line in listed]
        self.split.show_rows(rows, shown)
        self._show_plan(answer.plans.of(shown or Subject()), shown)

    def _show_plan(self, found: SubjectOverview, shown: Subject | None) -> None:
        event = self._store.event
        self.split.title.setVisible(shown is not None)
        self._state.setVisible(shown is not None)
        if shown is None:
            self.steps.show_content(Content(), anew=True)
            return
        self.split.title.show_subject(
            shown.badge, subject_title(event, shown), subject_context(event, shown)
        )
        gaps = self._words.gaps(found)
        if gaps:
            self.gaps.show_line("warning", gaps, "yellow.text")
        else:
            self.gaps.show_line("check-circle", self.tr("Nothing is missing"), "green.text")
        names = listed(isolate(room_name(event, room)) for room in found.rooms)
        rooms = self.tr("Planned in %n room(s): %1", "", len(found.rooms)).replace("%1", names)
        self.rooms.set_text(rooms if found.rooms else self.tr("No room has planned it"))
        self.levels.show_levels(found.levels)
        self.levels.setVisible(bool(found.steps))
        anew = self._steps_of != shown
        self._steps_of = shown
        self.steps.show_content(self._words.content(found), anew=anew)

    def _lines(self, answer: _Answer) -> list[Listed]:
        """What the list has: everything, or what something is missing of."""
        return [
            line
            for line in answer.lines
            if not self.only_gaps.isChecked() or answer.plans.of(line.subject).gaps
        ]

    def _row(self, plans: PlanOverview, line: Listed, shown: Subject | None) -> SubjectRow:
        found = plans.of(line.subject)
        gaps = found.gaps
        if not found.steps:  # without steps no step has a lead
            gaps = tuple(part for part in PARTS if part != "goal" or not found.goals)
        title = subject_title(self._store.event, line.subject)
        current = line.subject == shown
        return SubjectRow(
            line.subject, title, line.rank, len(found.steps), gaps, current, line.tied
        )

    def _figures(self, answer: _Answer) -> list[Figure]:
        plans, number = answer.plans, QLocale().toString
        planned = [one for one in plans.subjects if one.subject != Subject()]
        steps = [step for one in plans.subjects for step in one.steps]
        missing = len(plans.unplanned)
        beside = self.tr("%n not yet", "", missing) if missing else ""
        goals = sum(len(one.goals) for one in plans.subjects)
        keys = sum(one.step.key for one in steps)
        lead, when = (sum(gap in one.gaps for one in steps) for gap in ("lead", "when"))
        counts = (
            (len(planned), self.tr("initiative(s) planned", "", len(planned)), beside),
            (goals, self.tr("goal(s)", "", goals), ""),
            (len(steps), self.tr("step(s)", "", len(steps)), ""),
            (keys, self.tr("key action(s)", "", keys), ""),
            (lead, self.tr("without lead"), ""),
            (when, self.tr("without date"), ""),
        )
        return [Figure(number(count), name, beside) for count, name, beside in counts]

    def _said(self, item: RoomGoal | RoomStep) -> str:
        return self._words.sentence(self._store.event, item)

    # Doing

    def _moved(self, row: SubjectRow) -> None:
        if row.id == self._shown:
            return
        self._shown = row.id
        item = row.id.initiative or row.id.cluster
        if item:
            self._given = item
        self._show()
        if item:
            self.item_chosen.emit(item)

    def _open(self, item: RoomGoal | RoomStep) -> None:
        record = item.goal if isinstance(item, RoomGoal) else item.step
        where = self._seat()
        way = ways.to_plan(self._store, where, record.session, record.initiative)
        self.note_asked.emit(way)

    def _state_row(self) -> QWidget:
        self._state = panel()
        row = QHBoxLayout(self._state)
        Margins(self._themes, row, 20, 8, 20, 8)
        row.setSpacing(24)
        start = QVBoxLayout()
        start.setSpacing(4)
        start.addWidget(self.gaps)
        start.addWidget(self.rooms)
        row.addLayout(start, 4)
        row.addWidget(self.levels, 3, Qt.AlignmentFlag.AlignVCenter)
        self._state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return self._state
