"""The plan as wikitext: goals and steps by initiative, with what is still open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from facilitator import plan
from facilitator.publish_content import Publication
from facilitator.publish_pages import Block, Heading, footnote
from facilitator.publish_places import GENERAL, Subjects, anchor, code
from facilitator.records import COORDINATION, Goal, Step
from facilitator.report_words import Words
from facilitator.wikitext import escape, isolated

_SAID = ("who", "lead", "success", "needs")


def plan_blocks(
    publication: Publication,
    round_key: str,
    top: Heading,
    subjects: Subjects,
    names: Mapping[str, str],
) -> Iterator[Block]:
    """The goals and steps of a round, by what they are for."""
    here = {key for key, place in publication.places.items() if place.round == round_key}
    goals: dict[str, list[Goal]] = {}
    steps: dict[str, list[Step]] = {}
    for goal in publication.goals:
        if goal.session in here:
            goals.setdefault(subjects.of_plan(goal), []).append(goal)
    for step in publication.steps:
        if step.session in here:
            steps.setdefault(subjects.of_plan(step), []).append(step)
    words = subjects.words
    heading = Heading(3, words("plan"), anchor("plan", round_key))
    for subject in subjects.all:
        if subject not in goals and subject not in steps:
            continue
        path = (top, heading, *subjects.path(subject, 4, anchor("plan", round_key, subject)))
        # Nobody plans what is on no initiative: that it has no goal or no steps is no gap.
        if subject != GENERAL or subject in goals:
            yield from _goals(goals.get(subject, []), path, names, words)
        if subject != GENERAL or subject in steps:
            yield from _steps(publication, steps.get(subject, []), path, names, words)


def _goals(
    goals: list[Goal], above: tuple[Heading, ...], names: Mapping[str, str], words: Words
) -> Iterator[Block]:
    path = (*above, Heading(0, words("goal")))
    if not goals:
        yield Block(path, f"* ''{words('gap goal')}''")
    for goal in goals:
        name = names[goal.session]
        said = isolated(goal.text, anchor=anchor("goal", code(goal.id)))
        yield Block(path, f"* {said}{footnote(name)}", (name,))


def _steps(
    publication: Publication,
    steps: list[Step],
    above: tuple[Heading, ...],
    names: Mapping[str, str],
    words: Words,
) -> Iterator[Block]:
    path = (*above, Heading(0, words("steps")))
    if not steps:
        yield Block(path, f"* ''{words('gap steps')}''")
    by_session: dict[str, list[Step]] = {}
    for step in steps:
        by_session.setdefault(step.session, []).append(step)
    for session, found in by_session.items():
        for step in plan.in_order(found):
            said = isolated(step.text, anchor=anchor("step", code(step.id)))
            facts = words("aside", text=words("list separator").join(_facts(step, words)))
            text = f"# {said}{footnote(names[session])} <small>{facts}</small>"
            yield Block(path, text, (names[session],))


def _facts(step: Step, words: Words) -> Iterator[str]:
    if step.key:
        yield f"'''{words('key action')}'''"
    if step.coordination in COORDINATION:
        yield f"''{words(f'coordination {step.coordination}')}''"
    for field in _SAID:
        if text := getattr(step, field):
            yield words(field, text=isolated(text, anchor=anchor(field, code(step.id))))
    if step.communities:
        names = words("list separator").join(map(isolated, step.communities))
        yield words("communities", text=names)
    if step.when:
        yield words("when", text=escape(words.when(step.when)))
    for field in ("lead", "when"):
        if not getattr(step, field):
            yield f"''{words(f'gap {field}')}''"
