"""Groups for social time without a screen: `people STORE --groups N`."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from facilitator import group_lists, people_lists
from facilitator.amounts import many
from facilitator.event import Event
from facilitator.people import People
from facilitator.people_social import SocialTime
from facilitator.reasons import Reason, Refused
from facilitator.social_groups import SocialRounds, arrange


def groups(
    options: argparse.Namespace, event: Event, people: People
) -> tuple[dict[str, Any], list[str]]:
    """Arrange groups of those who are there: for machines, and for people.

    With `--keep` they count as having met from then on. Raises `Refused`.
    """
    day = options.day
    if day and day not in [one.key for one in event.days]:
        days = ", ".join(one.key for one in event.days)
        raise Refused(Reason("unknown_day", found=day, expected=days))
    social = SocialTime(people, event, day)
    names = social.names()
    found = arrange(
        social.here(),
        options.groups,
        options.rounds,
        met=social.met(),
        follows=social.follows(),
        seed=options.seed,
    )
    before = sum(one.shown for one in social.rounds())
    named = [[[names[one] for one in group] for group in groups] for groups in found.rounds]
    if options.out is not None:
        group_lists.write([*enumerate(named, before + 1)], options.out)
        people_lists.remember(people, [options.out])
    if options.keep:
        social.keep_shown(found.rounds)
    value = {
        "rounds": named,
        "meetings": found.meetings,
        "again": found.again,
        "again at best": found.again_bound,
        "outside their language": found.outside,
    }
    sentences = [*_sentences(named, before, found)]
    if options.out is not None:
        sentences.append(f"{options.out} written. {group_lists.PRIVATE}")
    return value, sentences


def _sentences(named: list[list[list[str]]], before: int, found: SocialRounds) -> Iterable[str]:
    for number, groups_ in enumerate(named, before + 1):
        for at, group in enumerate(groups_, 1):
            yield f"Round {number}, group {at}: {', '.join(group)}"
    best = f"at best {found.again_bound}"
    if found.by_language:
        best += " if nobody minded the language"
    yield (
        f"{many(found.meetings, 'meeting')}, {found.again} of people who have met before ({best})"
    )
    if found.outside:
        yield f"{many(found.outside, 'time')} somebody does not follow the language of their group"
