"""What the plan page shows of a session, asked from the store in as few looks as possible."""

from __future__ import annotations

from collections.abc import Collection

from facilitator import plan, plan_sources
from facilitator.plan import SessionPlan, Subject, SubjectPlan
from facilitator.plan_sources import Listed, Listing
from facilitator.records import Step
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.text import fold
from ui.plan_words import DETAILS, subject_title
from ui.step_rows import StepRow
from ui.subject_rows import SubjectRow

_FEW = 50  # records; more are read at once


class PlanState:
    """The list of initiatives, the plan of each, and which one is current.

    `relist` counts votes anew, `reread` only reads goals and steps. `find` are the words that the
    list is narrowed to.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.place: Place | None = None
        self.source = ""
        self.added: list[Subject] = []
        self.listing = Listing("")
        self.plan = SessionPlan({})
        self.lines: list[Listed] = []
        self.current = Subject()
        self.find = ""
        self._folded: dict[tuple[str, str], str] = {}

    def open(self, place: Place, source: str, added: list[str]) -> None:
        """Another session, with the list that a person chose there (or none)."""
        self.place = place
        self.source = source if source in plan_sources.SOURCES else ""
        self.added = [plan_sources.subject_named(self._store.event, name) for name in added]
        self.current, self.find, self.lines = Subject(), "", []
        self.relist()

    def relist(self, *, keep: bool = False) -> None:
        """Count votes and read the plan; `keep` the current one though it is no more on the list.

        A merge must not take the initiative away from under the hands of who types for it.
        """
        assert self.place is not None
        if not keep:
            self.lines = []
        self.listing = plan_sources.listing(self._store, self.place, self.source)
        self.reread()

    def reread(self, ids: Collection[str] = ()) -> None:
        """Read goals and steps: all of them, or only the few with these ids."""
        assert self.place is not None
        if 0 < len(ids) <= _FEW:
            self.plan = plan.after_changes(self._store, self.place.id, self.plan, ids)
        else:
            self.plan = plan.of_session(self._store, self.place.id)
        others = {*self.plan.plans, *self.added}
        others |= {self.current} & set(self.subjects())
        self.lines = plan_sources.with_others(self.listing, others, self._store.event)
        if self.current not in self.subjects():
            self.current = self.lines[0].subject if self.lines else Subject()

    def choose_source(self, source: str) -> None:
        """Another list, from its beginning."""
        self.source, self.current, self.lines = source, Subject(), []

    @property
    def is_empty(self) -> bool:
        """Whether the list has nothing, so that `current` is nothing either."""
        return not self.lines

    def subjects(self) -> list[Subject]:
        """What the list holds, whatever is being looked for."""
        return [line.subject for line in self.lines]

    def neighbour(self, by: int) -> Subject | None:
        """The one so many lines further of those shown; None at the end."""
        subjects = [one for one in self.subjects() if self._matches(one)] or self.subjects()
        if self.current not in subjects:
            return subjects[0] if subjects else None
        at = subjects.index(self.current) + by
        return subjects[at] if 0 <= at < len(subjects) else None

    def here(self) -> SubjectPlan:
        """The plan of the current one."""
        return self.plan.of(self.current)

    def subject_of_step(self, step: str) -> Subject | None:
        """What a step is for; None where it is not there."""
        for subject, found in self.plan.plans.items():
            if any(one.id == step for one in found.steps):
                return subject
        return None

    def ready(self) -> int:
        """How many of the list are complete."""
        return sum(self.plan.of(line.subject).is_complete for line in self.lines)

    def rows(self) -> list[SubjectRow]:
        """The list, narrowed to what is looked for."""
        return [self._row(line) for line in self.lines if self._matches(line.subject)]

    def step_rows(self, opened: str) -> list[StepRow]:
        """The steps of the current one."""
        steps = self.here().steps
        return [
            StepRow(step, number, len(steps), step.id == opened)
            for number, step in enumerate(steps, 1)
        ]

    def first_match(self) -> str:
        """The first step of the current one in which the words looked for stand."""
        wanted = fold(self.find).split()
        for step in self.here().steps if wanted else ():
            if all(word in self._fold_step(step) for word in wanted):
                return step.id
        return ""

    def _row(self, line: Listed) -> SubjectRow:
        found = self.plan.of(line.subject)
        return SubjectRow(
            line.subject,
            subject_title(self._store.event, line.subject),
            line.rank,
            len(found.steps),
            found.gaps,
            line.subject == self.current,
            line.tied,
        )

    def _matches(self, subject: Subject) -> bool:
        wanted = fold(self.find).split()
        if not wanted:
            return True
        found = self.plan.of(subject)
        title = fold(f"{subject.badge} {subject_title(self._store.event, subject)} {found.goal}")
        texts = [title, *(self._fold_step(step) for step in found.steps)]
        return any(all(word in text for word in wanted) for text in texts)

    def _fold_step(self, step: Step) -> str:
        key = (step.id, step.version)
        if key not in self._folded:
            parts = [step.text, step.lead, *step.communities]
            parts += [str(getattr(step, field)) for field in DETAILS]
            self._folded[key] = fold(" ".join(parts))
        return self._folded[key]
