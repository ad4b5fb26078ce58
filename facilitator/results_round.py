"""One round of the results in words and as JSON: its ranking, and what the options ask of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from facilitator import counting
from facilitator.amounts import many
from facilitator.counting import Ranked
from facilitator.event import Event
from facilitator.results import RoundResult
from facilitator.store import Store
from facilitator.vote import UNITS

if TYPE_CHECKING:
    from facilitator.other_methods import OtherMethods
    from facilitator.results_command import Asked
    from facilitator.results_further import Further
    from facilitator.stability import Stability

MEASURES = {
    "votes": "all votes",
    "share": "the mean share of a room’s votes",
    "offered": "votes by those asked",
}
"""What a ranking can be by, and what that is in English. The measures are in `room_sums`."""

_COLUMNS = "Rank  No.{value} {votes:>6}  Share  Title"
_NAMED = 12
"""So many are named in a sentence; the others are counted."""


class RoundView:
    """One round as the options have it. Raises `Refused` as `results_command.Answer`."""

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
        """The keys of SPEC §10, and after them those of the options."""
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

    def head(self, one: RoundResult) -> Iterator[str]:
        """Who voted, what a vote means, and what the ranking is by."""
        standing = self._standing
        rooms = f"{many(standing.rooms, 'room')} that voted"
        yield from _head(one, rooms, standing.people, standing.ballots, standing.votes)
        yield f"Ranked by {MEASURES[self._by]}."

    def ranking(self, one: RoundResult) -> Iterator[str]:
        """A line for each that has votes, below the names of the columns."""
        standing = self._standing
        # By votes, what the ranking is by stands in the column of the votes.
        valued = self._by != "votes"
        yield _COLUMNS.format(
            value=f" {'By':>12}" if valued else "", votes=_votes(one).capitalize()
        )
        for line in standing.lines:
            if line.votes:
                rank = "-" if line.rank is None else f"{line.rank}{'=' if line.tied else ''}"
                moved = "" if line.moved is None else f" ({line.moved:+d} against advance)"
                value = f" {_value(self._by, line.value, one.method):>12}" if valued else ""
                yield (
                    f"{rank:>4} {line.item:>4}{value} {line.votes:6} {_percent(line.share)}  "
                    f"{self._event.item_title(line.item)}{moved}"
                )
        if standing.crossing:
            yield f"A tie crosses the cut: {listed(standing.crossing)}"

    def parts(self) -> Iterator[Iterator[str]]:
        """What the options ask of the round, each below a heading."""
        if self._stability is not None and self._methods is not None:
            yield self._stability_sentences(self._stability, self._methods)
        yield from (further.sentences() for further in self._further)

    def _stability_sentences(self, found: Stability, methods: OtherMethods) -> Iterator[str]:
        yield "How firm it is, without one room and counted by other methods:"
        for line in found.lines:
            if line.item in self._standing.above and line.best is not None:
                yield f"Without one room {line.item} is {_span(line.best, line.worst)}."
        if found.most is not None:
            name = self._event.room(found.most.room).name
            moved = f"in {listed(found.most.entered)}; out {listed(found.most.left)}"
            yield f"{name} moves the cut most: {moved}; {many(found.most.shift, 'place')}."
        for count in methods.counts[1:]:
            change = "the same go to the plan"
            if count.entered or count.left:
                change = f"in {listed(count.entered)}; out {listed(count.left)}"
            yield f"By {count.method}, of {many(methods.ballots, 'ballot')}: {change}."


def plain_head(one: RoundResult) -> Iterator[str]:
    """Which rooms have sent something, who was there, and what a vote means."""
    rooms = f"{one.rooms} of {many(one.rooms_expected, 'room')}"
    yield from _head(one, rooms, one.present, one.ballots, one.votes)


def plain_ranking(one: RoundResult, event: Event) -> Iterator[str]:
    """A line for each that has votes, below the names of the columns; nothing without a vote."""
    if not one.method:
        return
    yield _COLUMNS.format(value="", votes=_votes(one).capitalize())
    for line in one.ranking:
        if line.votes:
            rank = f"{line.rank}{'=' if line.tied else ''}"
            title = f"{event.item_title(line.initiative)}{_mean(one, line)}"
            yield f"{rank:>4} {line.initiative:>4} {line.votes:6} {_percent(line.share)}  {title}"
    without = sum(1 for line in one.ranking if not line.votes)
    kind = "cluster" if one.on == "clusters" else "initiative"
    yield f"{many(without, kind)} without {_votes(one)}"


def _head(
    one: RoundResult, rooms: str, people: int | None, ballots: int, votes: int
) -> Iterator[str]:
    there = "people not counted" if people is None else many(people, "person")
    if people is not None and one.uncounted:
        there += f" (not counted in {many(one.uncounted, 'session')} that voted)"
    if not one.method:
        yield f"{one.title}: {rooms}, {there}."
        yield "This round has no vote."
        return
    unit = UNITS[one.method][0]
    meaning = f" {_meaning(one.meaning)}" if one.meaning else ""
    yield f"{one.title}: {rooms}, {there},"
    yield f"{many(ballots, 'ballot')}, {many(votes, unit)}.{meaning}"


def _votes(one: RoundResult) -> str:
    return UNITS[one.method or "pick"][1]


def plain_as_json(one: RoundResult, event: Event) -> dict[str, Any]:
    """For machines, as SPEC §10 has it."""
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
        return f"{value:.0f}"
    # Of dots, scores and places a voter may give more than one: that is no part of the voters.
    part = by == "share" or method in ("pick", "hands")
    return _percent(value) if part else f"{value:.2f}"


def _percent(share: float) -> str:
    return f"{counting.tenths(share):5.1f}%"


def _span(best: int | None, worst: int | None) -> str:
    return f"{best}" if best == worst else f"{best} to {worst}"


def listed(names: Sequence[str]) -> str:
    """The first of these, how many more there are, or that there are none."""
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more if names else "nothing"
