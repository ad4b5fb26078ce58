"""The command `results`: the ranking of a store in words or as JSON (SPEC §10).

Without options it says what it always said; each option adds to that.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from facilitator import counting, results
from facilitator.counting import Ranked
from facilitator.event import Event
from facilitator.results import RoundResult
from facilitator.store import Store
from facilitator.vote import UNITS

if TYPE_CHECKING:
    from facilitator.results_further import Further

MEASURES = {
    "votes": "all votes",
    "share": "the mean share of a room’s votes",
    "offered": "votes by those asked",
}
"""What a ranking can be by, and what that is in English. The measures are in `room_sums`."""

SIZES = ("small", "medium", "large", "unknown")
"""Classes of rooms by the people in them, see `standings.SIZES`."""
SPLITS = ("language", "day", "room", "size", "recommendation", "cluster")
"""What a ranking can be taken apart by, see `results_further`."""

_NAMED = 12
"""So many are named in a sentence; the others are counted."""


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
    def more(self) -> bool:
        """Whether more is asked than the plain ranking."""
        asked = self.language, self.size, self.by, self.split, self.behind
        return bool(self.stability or any(asked))


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of the command besides the store."""
    command.add_argument("--round", default="", metavar="R", help="one round only")
    command.add_argument("--day", default="", metavar="D", help="one day only")
    command.add_argument("--language", default="", metavar="L", help="rooms of this language only")
    command.add_argument("--size", default="", choices=SIZES, help="rooms of so many people only")
    command.add_argument("--by", default="", choices=MEASURES, help="what the ranking is by")
    command.add_argument(
        "--stability", action="store_true", help="what it would be without one room, or otherwise"
    )
    command.add_argument(
        "--coverage", action="store_true", help="what nobody discussed or voted for"
    )
    command.add_argument("--split", default="", choices=SPLITS, help="the same of each part")
    command.add_argument(
        "--behind", default="", metavar="N", help="the rooms and ballots behind an initiative"
    )
    command.add_argument("--plan", action="store_true", help="goals, steps, and what is missing")
    command.add_argument(
        "--similar", action="store_true", help="notes of several rooms that say alike things"
    )
    command.add_argument("--participation", action="store_true", help="who took part, by day")


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
        self._views: dict[str, _View] = {}
        if asked.more:
            self._views = {one.round: _View(store, one.round, asked) for one in self._rounds}
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
        """For people, in English."""
        for one in self._rounds:
            if self.rehearsal:
                yield "REHEARSAL: nothing here was said by anybody."
            view = self._views.get(one.round)
            yield from _plain(one, self._event) if view is None else view.sentences(one)
        if self._coverage:
            yield from self._coverage_sentences()
        for further in self._further:
            yield from further.sentences()

    def _round_as_json(self, one: RoundResult) -> dict[str, Any]:
        view = self._views.get(one.round)
        return _plain_as_json(one, self._event) if view is None else view.as_json(one)

    def _coverage_sentences(self) -> Iterator[str]:
        for key, words in (
            ("undiscussed", "Discussed by nobody"),
            ("without votes", "Without votes"),
            ("discussed, without votes", "Discussed and without votes"),
        ):
            yield f"{words}: {_list(self._coverage[key])}"
        rooms = [self._event.room(key).name for key in self._coverage["rooms missing"]]
        yield f"Nothing from: {_list(rooms)}"


class _View:
    """One round as the options have it."""

    def __init__(self, store: Store, round_key: str, asked: Asked) -> None:
        from facilitator import advance_counts, counted, other_methods, stability, standings

        self._event = store.event
        where = standings.Filter(day=asked.day, language=asked.language, size=asked.size)
        self._by = asked.by or "votes"
        found = counted.of_store(store, round_key)
        ranks = advance_counts.of_store(store).ranks
        self._standing = standings.standing(found, where, self._by, ranks)
        self._stability = self._methods = None
        if asked.stability:
            self._stability = stability.leaving_one_out(found, where, self._by)
            self._methods = other_methods.of_counted(found, where)
        self._further: list[Further] = []
        if asked.split or asked.behind:
            from facilitator.results_further import Behind, Split

            if asked.split:
                self._further.append(Split(found, where, self._by, asked.split))
            if asked.behind:
                self._further.append(Behind(store, found, where, asked.behind))

    def as_json(self, one: RoundResult) -> dict[str, Any]:
        standing = self._standing
        said: dict[str, Any] = {
            "round": one.round,
            "meaning": one.meaning,
            "ballots": standing.ballots,
            "present": standing.people,
            "ranking": [
                {
                    "rank": line.rank,
                    "initiative": line.item,
                    "title": self._event.item_title(line.item),
                    "votes": line.votes,
                    "share": round(line.share, 6),
                    "quartile": line.quartile,
                    "value": None if line.value is None else round(line.value, 6),
                    "rooms": line.rooms,
                    "offered": line.offered,
                    "asked": line.asked,
                    "moved": line.moved,
                }
                for line in standing.lines
            ],
            "by": standing.by,
            "filter": {name: value for name, value in asdict(standing.where).items() if value},
            "rooms": standing.rooms,
            "crossing": standing.crossing,
            "uncounted": standing.uncounted,
        }
        if self._stability is not None and self._methods is not None:
            said["stability"] = {
                "ranking": [asdict(line) for line in self._stability.lines],
                "without": [asdict(room) for room in self._stability.rooms],
                "methods": asdict(self._methods),
            }
        return said | {further.key: further.as_json() for further in self._further}

    def sentences(self, one: RoundResult) -> Iterator[str]:
        standing, event = self._standing, self._event
        people = _people(standing.people)
        yield f"{one.title}: {standing.rooms} rooms that voted, {people},"
        units = UNITS[one.method or "pick"][1]
        yield f"{standing.ballots} ballots, {standing.votes} {units}. " + _meaning(one.meaning)
        yield f"Ranked by {MEASURES[self._by]}."
        for line in standing.lines:
            if line.votes:
                rank = "-" if line.rank is None else f"{line.rank}{'=' if line.tied else ''}"
                moved = "" if line.moved is None else f" ({line.moved:+d} against advance)"
                yield (
                    f"{rank:>4} {line.item:>4} {_value(self._by, line.value, one.method)} "
                    f"{line.votes:5} {_percent(line.share)}  {event.item_title(line.item)}{moved}"
                )
        if standing.crossing:
            yield f"A tie crosses the cut: {_list(standing.crossing)}"
        yield from self._stability_sentences()
        for further in self._further:
            yield from further.sentences()

    def _stability_sentences(self) -> Iterator[str]:
        if self._stability is None or self._methods is None:
            return
        above = [line for line in self._stability.lines if line.item in self._standing.above]
        for line in above:
            if line.best is not None:
                yield f"Without one room {line.item} is {_span(line.best, line.worst)}."
        most = self._stability.most
        if most is not None:
            name = self._event.room(most.room).name
            change = f"in {_list(most.entered)}; out {_list(most.left)}; {most.shift} places"
            yield f"{name} moves the cut most: {change}."
        for count in self._methods.counts[1:]:
            change = "the same go to the plan"
            if count.entered or count.left:
                change = f"in {_list(count.entered)}; out {_list(count.left)}"
            yield f"By {count.method}, of {self._methods.ballots} ballots: {change}."


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


def _plain(one: RoundResult, event: Event) -> Iterator[str]:
    yield (f"{one.title}: {one.rooms} of {one.rooms_expected} rooms, {_people(one.present)},")
    units = UNITS[one.method or "pick"][1]
    yield f"{one.ballots} ballots, {one.votes} {units}. {_meaning(one.meaning)}"
    for line in one.ranking:
        if line.votes:
            rank = f"{line.rank}{'=' if line.tied else ''}"
            title = f"{event.item_title(line.initiative)}{_mean(one, line)}"
            yield f"{rank:>4} {line.initiative:>4} {line.votes:5} {_percent(line.share)}  {title}"
    without = sum(1 for line in one.ranking if not line.votes)
    yield f"{without} {'clusters' if one.on == 'clusters' else 'initiatives'} without {units}"


def _plain_as_json(one: RoundResult, event: Event) -> dict[str, Any]:
    return {
        "round": one.round,
        "meaning": one.meaning,
        "ballots": one.ballots,
        "present": one.present,
        "ranking": [
            {
                "rank": line.rank,
                "initiative": line.initiative,
                "title": event.item_title(line.initiative),
                "votes": line.votes,
                "share": round(line.share, 6),
                "quartile": line.quartile,
            }
            for line in one.ranking
        ],
    }


def _people(people: int | None) -> str:
    return "people not counted" if people is None else f"{people} people"


def _meaning(meaning: str) -> str:
    return f"A vote means: {meaning}."


def _mean(one: RoundResult, line: Ranked) -> str:
    """The mean score of a line, over the ballots that gave one; nothing with other methods."""
    mean = counting.mean(line.votes, one.named.get(line.initiative, 0))
    return f" (mean {mean:.1f})" if one.method == "score" and mean is not None else ""


def _value(by: str, value: float | None, method: str) -> str:
    if value is None:
        return "not compared"
    if by == "votes":
        return f"{value:6.0f}"
    # Of dots, scores and places a voter may give more than one: that is no part of the voters.
    part = by == "share" or method in ("pick", "hands")
    return _percent(value) if part else f"{value:6.2f}"


def _percent(share: float) -> str:
    return f"{counting.tenths(share):5.1f}%"


def _span(best: int | None, worst: int | None) -> str:
    return f"{best}" if best == worst else f"{best} to {worst}"


def _list(names: list[str] | tuple[str, ...]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more if names else "nothing"
