"""What became of the results between two moments: "since yesterday 2 rooms, 31 votes more"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Self, TypeVar

from sqlalchemy import Connection, func, select

from facilitator import backup, history, tables
from facilitator.amounts import many
from facilitator.event import Event
from facilitator.event_change import bring_to
from facilitator.reasons import Reason, Refused
from facilitator.records import Step
from facilitator.results import Gathered, RoundResult
from facilitator.rooms_heard import sessions_heard
from facilitator.store import Store
from facilitator.store_copy import private_copy

R = TypeVar("R")

_NAMED = 5
"""So many initiatives a sentence names; the others are counted."""
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


@dataclass(frozen=True)
class Moved:
    """An initiative whose rank changed; None stands for no votes, which is no rank."""

    initiative: str
    rank_before: int | None
    rank_after: int | None
    votes_before: int
    votes_after: int


@dataclass(frozen=True)
class RoundChange:
    """What changed in one round; `moved` is best first. `on` is what it votes on.

    `first` says that nobody had voted before: then all that has votes now is new, and nothing rose.
    """

    round: str
    title: str
    votes: int
    ballots: int
    moved: tuple[Moved, ...]
    on: str = "initiatives"
    first: bool = False

    @property
    def named(self) -> tuple[Moved, ...]:
        """Those that a sentence names, in the window as on a terminal; the others are counted."""
        return () if self.first else self.moved[:_NAMED]


@dataclass(frozen=True)
class Comparison:
    """What changed since `since` (UTC ms). All numbers are differences, and may be negative.

    `rooms` are the keys of those that something was received from since, `rooms_gone` of those
    that were there before and are not now.
    """

    since: int
    rooms: tuple[str, ...]
    rooms_gone: tuple[str, ...]
    votes: int
    ballots: int
    notes: int
    steps: int
    rounds: tuple[RoundChange, ...]

    def sentences(self) -> list[str]:
        """The same in English, for a terminal, in its own time zone."""
        at = datetime.fromtimestamp(self.since / 1000).astimezone()
        return self.sentences_after(f"Since {at:%Y-%m-%d %H:%M}")

    def sentences_after(self, begin: str) -> list[str]:
        """The same, where something else than the time since then says what is compared."""
        moved = [change for change in self.rounds if change.named]
        lines = [f"{begin}: {self._numbers()}"]
        if len(self.rounds) == 1 and moved:
            lines[0] += f"; {_moves(moved[0])}"
        else:
            lines += [f"{change.title}: {_moves(change)}." for change in moved]
        lines[0] += "."
        return lines

    def _numbers(self) -> str:
        numbers = {
            "room": len(self.rooms) - len(self.rooms_gone),
            "vote": self.votes,
            "ballot": self.ballots,
            "note": self.notes,
            "step": self.steps,
        }
        more = [many(number, name) for name, number in numbers.items() if number > 0]
        fewer = [many(-number, name) for name, number in numbers.items() if number < 0]
        parts = [f"{', '.join(more)} more"] if more else []
        parts += [f"{', '.join(fewer)} fewer"] if fewer else []
        return "; ".join(parts) or "nothing more, nothing less"


def compare(before: Path | Store, after: Store) -> Comparison:
    """What `after` has that `before`, an earlier state of it or any other store, has not.

    A path is only read. Raises `Refused`: why it cannot be (see `private_copy`), or
    `store_other_event`.
    """
    if isinstance(before, Store):
        return difference(State.of(before), State.of(after), newest_change(before))
    with _opened(before, after.event) as opened:
        if opened.event.id != after.event.id:
            raise Refused(
                Reason("store_other_event", before.name, opened.event.title, after.event.title)
            )
        at = backup.made_at(before)
        since = newest_change(opened) if at is None else at
        return difference(State.of(opened), State.of(after), since)


@contextmanager
def _opened(path: Path, event: Event) -> Iterator[Store]:
    with private_copy(path) as copy:
        bring_to(copy, event)
        with Store.open(copy, installation="", read_only=True) as store:
            yield store


@dataclass(frozen=True)
class State:
    """What one store holds, as far as it is compared.

    `rooms` are the keys of those that something was received from, `steps` how many next steps
    stand, `rounds` the results.
    """

    rooms: tuple[str, ...]
    steps: int
    rounds: tuple[RoundResult, ...]

    @classmethod
    def of(cls, store: Store) -> State:
        """The state a store is in now."""
        with store.reading() as connection:
            return Parts.of(connection, store.event).state()


@dataclass(frozen=True)
class Parts:
    """What the state of a store is made of, session by session.

    `sent` are the rooms of merged workbooks, `heard` those of the sessions in which anything was
    captured, `steps` how many next steps stand in each session.
    """

    sent: frozenset[str]
    heard: Mapping[str, str]
    steps: Mapping[str, int]
    gathered: Gathered

    @classmethod
    def of(cls, connection: Connection, event: Event) -> Self:
        """Those of a store."""
        steps = tables.TABLES[Step]
        counts = select(steps.c.session, func.count()).where(steps.c.deleted.is_(False))
        return cls(
            frozenset(connection.execute(select(tables.workbooks.c.room)).scalars()),
            sessions_heard(connection),
            {row[0]: row[1] for row in connection.execute(counts.group_by(steps.c.session))},
            Gathered.of(connection, event, event.rounds),
        )

    def instead(self, sessions: Collection[str], other: Self) -> Self:
        """The same, but of these sessions what `other` has of them, and all that it was sent."""

        def mixed(own: Mapping[str, R], theirs: Mapping[str, R]) -> dict[str, R]:
            kept = {one: value for one, value in own.items() if one not in sessions}
            return kept | {one: theirs[one] for one in sessions if one in theirs}

        return replace(
            self,
            sent=self.sent | other.sent,
            heard=mixed(self.heard, other.heard),
            steps=mixed(self.steps, other.steps),
            gathered=self.gathered.instead(sessions, other.gathered),
        )

    def state(self) -> State:
        """The state that is made of them."""
        heard = self.sent | {*self.heard.values()}
        rooms = tuple(one.key for one in self.gathered.event.every_room if one.key in heard)
        return State(rooms, sum(self.steps.values()), self.gathered.results())


def difference(before: State, after: State, since: int) -> Comparison:
    """What became of one state until the other; `since` (UTC ms) is when the first one was."""
    earlier = {one.round: one for one in before.rounds}
    pairs = [(earlier[one.round], one) for one in after.rounds if one.round in earlier]
    had, have = set(before.rooms), set(after.rooms)
    return Comparison(
        since,
        tuple(room for room in after.rooms if room not in had),
        tuple(room for room in before.rooms if room not in have),
        sum(now.votes - was.votes for was, now in pairs),
        sum(now.ballots - was.ballots for was, now in pairs),
        sum(now.notes - was.notes for was, now in pairs),
        after.steps - before.steps,
        tuple(
            RoundChange(
                now.round,
                now.title,
                now.votes - was.votes,
                now.ballots - was.ballots,
                tuple(_moved(was, now)),
                now.on,
                not was.votes,
            )
            for was, now in pairs
            if now.ranking
        ),
    )


def _moved(was: RoundResult, now: RoundResult) -> Iterator[Moved]:
    earlier = {line.initiative: line for line in was.ranking}
    gone: list[Moved] = []
    for line in now.ranking:
        old = earlier.get(line.initiative)
        votes = old.votes if old else 0
        # What nobody voted for shares the last rank, which is no rank anybody speaks of.
        rank_before = old.rank if old and votes else None
        rank_after = line.rank if line.votes else None
        if rank_before != rank_after:
            moved = Moved(line.initiative, rank_before, rank_after, votes, line.votes)
            if rank_after is None:
                gone.append(moved)
            else:
                yield moved
    yield from gone


def newest_change(store: Store) -> int:
    """When a store was last changed, or its file where it has no history."""
    newest = history.page(store, limit=1)
    return newest[0].at if newest else int(store.path.stat().st_mtime * 1000)


def _moves(change: RoundChange) -> str:
    named = [_move(moved) for moved in change.named]
    rest = len(change.moved) - len(named)
    more = f" and {rest} more" if rest else ""
    return f"{change.on.removesuffix('s')} {', '.join(named)}{more}"


def _move(moved: Moved) -> str:
    if moved.rank_before is None:
        return f"{moved.initiative} new at {_ordinal(moved.rank_after or 0)}"
    if moved.rank_after is None:
        return f"{moved.initiative} from {_ordinal(moved.rank_before)} to no votes"
    return f"{moved.initiative} from {_ordinal(moved.rank_before)} to {_ordinal(moved.rank_after)}"


def _ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{_ENDINGS.get(number % 10, 'th')}"
