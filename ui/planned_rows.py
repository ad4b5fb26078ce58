"""What all rooms have planned for an initiative, as it is shown: goals, similar steps, by level."""

from __future__ import annotations

from PySide6.QtCore import QObject

from facilitator.event import Event
from facilitator.plan_overview import RoomGoal, RoomStep, SubjectOverview
from facilitator.records import COORDINATION
from ui.beside_rows import Content, Group, One, Section
from ui.months import when_words
from ui.place_words import brief_place_words
from ui.plan_words import gap_word, level_word
from ui.wording import listed


class PlannedWords(QObject):
    """Makes the rows, and says what is missing, in the language of the interface."""

    def content(self, found: SubjectOverview) -> Content:
        """Every goal, and every step once: side by side with similar ones, or on its level."""
        goals = tuple(One(one.goal.id, one) for one in found.goals)
        before = Section("goal", self.tr("Goals"), goals, missing=self.tr("No goal yet"))
        groups = tuple(
            Group(same[0].step.id, tuple(map(_one, same)), self._words(same)) for same in found.same
        )
        beside = {one.id for group in groups for one in group.items}
        rest = [one for one in found.steps if one.step.id not in beside]
        rest.sort(key=lambda one: not one.step.key)  # the order of the rooms stays among equals
        named = dict.fromkeys([*COORDINATION, *(one.step.coordination for one in rest)])
        levels = tuple(
            Section(
                f"level {level}",
                level_word(level),
                tuple(_one(one) for one in rest if one.step.coordination == level),
                columns=True,
            )
            for level in named
        )
        if not found.steps:
            levels = (Section("steps", self.tr("Steps"), (), missing=self.tr("No steps yet")),)
        return Content(groups, levels, (before,))

    def gaps(self, found: SubjectOverview) -> str:
        """`Missing: no key action, 3 steps without lead`; empty where nothing is."""
        parts = [gap_word(gap) for gap in found.gaps if gap not in ("lead", "when")]
        without = {
            gap: sum(gap in one.gaps for one in found.steps)
            for gap in ("lead", "when")
            if gap in found.gaps
        }
        if "lead" in without:
            parts.append(self.tr("%n step(s) without lead", "", without["lead"]))
        if "when" in without:
            parts.append(self.tr("%n step(s) without date", "", without["when"]))
        words = self.tr("Missing: {parts}")
        return words.format(parts=listed(parts)) if parts else ""

    def sentence(self, event: Event, item: RoomGoal | RoomStep) -> str:
        """A goal or a step for screen readers."""
        place = brief_place_words(event, item.place)
        if isinstance(item, RoomGoal):
            word = self.tr("Goal")
            return f"{word}, {place}. {item.goal.text}"
        step = item.step
        parts = [
            self.tr("key action") if step.key else "",
            level_word(step.coordination),
            place,
            step.lead and self.tr("Lead: {name}").format(name=step.lead),
            when_words(step.when),
            *(gap_word(gap) for gap in item.gaps),
        ]
        return f"{', '.join(part for part in parts if part)}. {step.text}"

    def _words(self, same: tuple[RoomStep, ...]) -> str:
        rooms = len({one.place.room for one in same})
        parts = (self.tr("%n similar step(s)", "", len(same)), self.tr("%n room(s)", "", rooms))
        return " · ".join(parts)


def _one(step: RoomStep) -> One:
    return One(step.step.id, step)
