"""The command `results`: the ranking of a store in words or as JSON (SPEC §10).

In words it is the ranking, or where parts are asked for (how firm it is, coverage, plans …) these,
each below a heading. The JSON always has the ranking, and each option adds to it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from facilitator import counting, results
from facilitator.results import RoundResult
from facilitator.results_round import (
    MEASURES,
    RoundView,
    listed,
    plain_as_json,
    plain_head,
    plain_ranking,
)
from facilitator.store import Store

if TYPE_CHECKING:
    from facilitator.results_further import Further

SIZES = ("small", "medium", "large", "unknown")
"""Classes of rooms by the people in them, see `standings.SIZES`."""
SPLITS = ("language", "day", "room", "size", "recommendation", "cluster")
"""What a ranking can be taken apart by, see `results_further`."""


@dataclass(frozen=True)
class Asked:
    """What the options of the command ask for."""

    round: str = ""
    day: str = ""
    language: str = ""
    by: str = ""
    stability: bool = False
    coverage: bool = False
    size: str = ""
    split: str = ""
    behind: str = ""
    plan: bool = False
    similar: bool = False
    participation: bool = False

    @property
    def parts(self) -> bool:
        """Whether parts are asked for; else it is the ranking."""
        whole = self.coverage or self.plan or self.similar or self.participation
        return bool(whole or self.stability or self.split or self.behind)

    @property
    def of_rounds(self) -> bool:
        """Whether something of single rounds is asked for; what a vote means goes with it."""
        return not self.parts or bool(self.more or self.coverage)

    @property
    def more(self) -> bool:
        """Whether more is asked than the plain ranking."""
        asked = self.language, self.size, self.by, self.split, self.behind
        return bool(self.stability or any(asked))


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of the command besides the store."""
    command.description = (
        "The ranking; or, of the parts below, those that are asked for, in its place. The JSON has "
        "the ranking in any case."
    )
    command.add_argument("--round", default="", metavar="R", help="one round only")
    command.add_argument("--day", default="", metavar="D", help="one day only")
    command.add_argument("--language", default="", metavar="L", help="rooms of this language only")
    command.add_argument("--size", default="", choices=SIZES, help="rooms of so many people only")
    command.add_argument("--by", default="", choices=MEASURES, help="what the ranking is by")
    parts = command.add_argument_group("parts, in place of the ranking")
    parts.add_argument(
        "--stability", action="store_true", help="what it would be without one room, or otherwise"
    )
    parts.add_argument("--coverage", action="store_true", help="what nobody discussed or voted for")
    parts.add_argument("--split", default="", choices=SPLITS, help="the first ones of each part")
    parts.add_argument(
        "--behind", default="", metavar="N", help="the rooms and ballots behind an initiative"
    )
    parts.add_argument("--plan", action="store_true", help="goals, steps, and what is missing")
    parts.add_argument(
        "--similar", action="store_true", help="notes of several rooms that say alike things"
    )
    parts.add_argument("--participation", action="store_true", help="who took part, by day")


def asked_of(options: argparse.Namespace) -> Asked:
    """What these options ask for."""
    return Asked(**{name: getattr(options, name) for name in Asked.__dataclass_fields__})


class Answer:
    """The results of a store as asked for; everything is read when it is made.

    Raises `Refused` (`unknown_round`, `unknown_day`, `unknown_language`, `unknown_initiative`).
    """

    def __init__(self, store: Store, asked: Asked) -> None:
        self.rehearsal = store.is_rehearsal
        self._asked = asked
        self._event = store.event
        self._rounds = results.of_store(store, asked.round, asked.day)
        self._views: dict[str, RoundView] = {}
        if asked.more:
            self._views = {one.round: RoundView(store, one.round, asked) for one in self._rounds}
        self._coverage: dict[str, Any] = {}
        if asked.coverage:
            from facilitator import coverage

            found = coverage.of_store(store, asked.round, asked.day)
            self._coverage = {
                "undiscussed": found.undiscussed,
                "without votes": found.unvoted,
                "discussed, without votes": found.only_discussed,
                "general notes": found.general,
                "rooms missing": found.missing,
                "initiatives": [asdict(one) for one in found.initiatives],
            }
        self._further = _further(store, asked, self._rounds)

    def as_json(self) -> dict[str, Any]:
        """For machines: the keys of SPEC §10, and after them those of the options."""
        said: dict[str, Any] = {"rehearsal": True} if self.rehearsal else {}
        said["rounds"] = [self._round_as_json(one) for one in self._rounds]
        said |= {"coverage": self._coverage} if self._coverage else {}
        return said | {one.key: one.as_json() for one in self._further}

    def sentences(self) -> Iterator[str]:
        """For people, in English: the ranking, or below a heading each part that is asked for."""
        if self.rehearsal:
            yield "REHEARSAL: nothing here was said by anybody."
        for at, one in enumerate(self._rounds if self._asked.of_rounds else ()):
            if at:
                yield ""
            view = self._views.get(one.round)
            yield from plain_head(one) if view is None else view.head(one)
            if not self._asked.parts:
                yield from plain_ranking(one, self._event) if view is None else view.ranking(one)
            for part in () if view is None else view.parts():
                yield ""
                yield from part
        parts = [self._coverage_sentences()] if self._coverage else []
        for part in (*parts, *(further.sentences() for further in self._further)):
            yield ""
            yield from part

    def _round_as_json(self, one: RoundResult) -> dict[str, Any]:
        view = self._views.get(one.round)
        return plain_as_json(one, self._event) if view is None else view.as_json(one)

    def _coverage_sentences(self) -> Iterator[str]:
        yield "What nobody discussed or voted for:"
        for key, words in (
            ("undiscussed", "Discussed by nobody"),
            ("without votes", "Without votes"),
            ("discussed, without votes", "Discussed and without votes"),
        ):
            yield f"{words}: {listed(self._coverage[key])}"
        rooms = [self._event.room(key).name for key in self._coverage["rooms missing"]]
        yield f"Nothing from: {listed(rooms)}"


def _further(store: Store, asked: Asked, rounds: Sequence[RoundResult]) -> list[Further]:
    """What is asked of the store as a whole, and not of one round."""
    if not (asked.plan or asked.similar or asked.participation):
        return []
    from facilitator.results_further import Participating, Plans, Similar

    found: list[Further] = []
    if asked.plan:
        wanted = [item for one in rounds for item in counting.above_cut(one.ranking, one.places)]
        found.append(Plans(store, list(dict.fromkeys(wanted)), asked.day))
    if asked.similar:
        found.append(Similar(store, asked.day))
    if asked.participation:
        found.append(Participating(store))
    return found
