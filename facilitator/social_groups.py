"""Groups for social time: of a wanted size, over several rounds, with as many new faces as can be.

A table of people is cut anew for each round by a line of another slope: two people meet again only
where two slopes do, which for a prime number of groups is never. Where that leaves people who meet
twice (other numbers, people who have met before, uneven groups), people change groups as long as it
helps. How many meet again is said, and beside it how many must, whatever one does.

A group talks in a language of its own, as nobody interprets there: who shares none with the others
changes groups first, whoever has met whom.

The same people, size, rounds and seed give the same groups, in whatever order people come.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations, islice

from facilitator import social_languages
from facilitator.social_languages import by_language

_MOST_TRIES = 400_000
"""So many changes are weighed at most: some seconds."""
_STARTS = 6
_FIRST = 1_000
"""A language weighs more than all who could meet again by one exchange."""
_HEAVY = 4
"""So many times longer it takes to weigh languages too."""

_Round = list[list[int]]


@dataclass(frozen=True)
class SocialRounds:
    """Groups by round, of people by their ids.

    `again` counts the times that two people meet who have met before, in an earlier round or
    before all of them; `again_bound` is how many no arrangement can do without. `outside` counts
    the times that somebody does not follow the language of most in their group; `by_language` says
    that people were kept together by language, which the bound knows nothing of.
    """

    rounds: tuple[tuple[tuple[str, ...], ...], ...]
    again: int
    again_bound: int
    seed: int = 0
    outside: int = 0
    by_language: bool = False

    @property
    def meetings(self) -> int:
        """How many times two people meet, new or not."""
        return sum(_pairs(len(group)) for groups in self.rounds for group in groups)

    @property
    def new(self) -> int:
        """How many people meet somebody new: pairs that meet for the first time."""
        return self.meetings - self.again


def group_sizes(people: int, size: int) -> list[int]:
    """The sizes of groups for so many people, within one of each other and near the wanted one.

    Nobody is left alone unless there is nobody else.
    """
    if people < 1:
        return []
    size = max(2, size)
    most = max(1, people // 2)
    groups = min(range(1, most + 1), key=lambda many: (abs(people / many - size), -many))
    return [people // groups + (at < people % groups) for at in range(groups)]


def arrange(
    people: Iterable[str],
    size: int,
    rounds: int = 1,
    *,
    met: Iterable[Collection[str]] = (),
    follows: Mapping[str, Collection[str]] | None = None,
    seed: int = 0,
) -> SocialRounds:
    """Put people into groups for some rounds.

    `met` are groups of people who have met already: in a room, in rounds before. Somebody who has
    come or gone since is no matter; give the people who are there. `follows` are the languages of
    people; who has none there follows any.
    """
    ids = sorted(set(people))
    chance = random.Random(seed)
    chance.shuffle(ids)
    at = {one: number for number, one in enumerate(ids)}
    sizes = group_sizes(len(ids), size)
    before = {
        pair
        for group in met
        for pair in combinations(sorted(at[one] for one in set(group) if one in at), 2)
    }
    spoken = social_languages.bits(ids, follows or {})
    best: _Cutting | None = None
    starts = [_constructed, *[_drawn] * (_STARTS if before or len(ids) < 40 else 1)]
    if spoken:
        starts = [*[partial(_beside, spoken)] * (_STARTS - 1), _constructed]
    for start in starts:
        cutting = _Cutting(start(len(ids), sizes, rounds, chance), before, len(ids), spoken)
        cutting.improve(_MOST_TRIES // len(starts))
        if best is None or cutting.worth < best.worth:
            best = cutting
        if best.worth == (0, 0):
            break
    assert best is not None
    found = tuple(
        tuple(sorted(tuple(sorted(ids[one] for one in group)) for group in groups))
        for groups in best.rounds
    )
    bound = least_again(len(ids), sizes, rounds, before)
    return SocialRounds(found, best.again, bound, seed, best.outside(), bool(spoken))


def least_again(
    people: int, sizes: Sequence[int], rounds: int, before: Collection[tuple[int, int]] = ()
) -> int:
    """So many meetings are of people who have met before, whatever one does.

    Everybody has only so many others to meet; and a group that is larger than the number of groups
    has two of one group of the round before.
    """
    if not sizes or rounds < 1:
        return 0
    known = Counter(one for pair in before for one in pair)
    fewest = rounds * (min(sizes) - 1)
    too_many = sum(max(0, fewest - (people - 1 - known[one])) for one in range(people))
    all_new = _pairs(people) - len(set(before))
    return max(
        -(-too_many // 2),
        rounds * sum(map(_pairs, sizes)) - all_new,
        (rounds - 1) * crowded(sizes, len(sizes)),
        0,
    )


def crowded(sizes: Sequence[int], circles: int) -> int:
    """So many pairs in groups of these sizes are of one circle, where there are so many circles.

    A circle is who sat together before: a larger group than there are circles has two of one.
    """
    return sum(
        _pairs(size // circles + 1) * (size % circles)
        + _pairs(size // circles) * (circles - size % circles)
        for size in sizes
        if circles
    )


def _pairs(people: int) -> int:
    return people * (people - 1) // 2


# Where to begin


def _constructed(people: int, sizes: Sequence[int], rounds: int, _: random.Random) -> list[_Round]:
    """A table with a column for each group, cut by lines of another slope in each round."""
    groups, deep = len(sizes), max(sizes, default=0)
    if deep == 2 and people % 2 == 0:
        return [_paired(people, number) for number in range(rounds)]
    times = _multiplied(groups)
    found: list[_Round] = []
    for number in range(rounds):
        if number % (groups + 1) == groups and groups == deep and people == groups * deep:
            # The rows themselves, as many as there are groups.
            found.append([[*range(row * groups, (row + 1) * groups)] for row in range(deep)])
            continue
        cut: _Round = [[] for _ in sizes]
        for one in range(people):
            row, column = divmod(one, groups)
            cut[times(row, number % (groups + 1) % groups, column)].append(one)
        found.append(cut)
    return found


def _paired(people: int, number: int) -> _Round:
    """Everybody with somebody else in each round: one stays, the others go round a table."""
    seats = [0, *(1 + (at + number) % (people - 1) for at in range(people - 1))]
    return [[seats[at], seats[people - 1 - at]] for at in range(people // 2)]


def _multiplied(groups: int) -> Callable[[int, int, int], int]:
    """`row × slope + column` among so many groups: in a field where it is easy, else in a ring."""
    if groups in _FIELDS:
        return lambda row, slope, column: _times(row % groups, slope, groups) ^ column
    return lambda row, slope, column: (row * slope + column) % groups


_FIELDS = {4: 0b111, 8: 0b1011, 16: 0b10011, 32: 0b100101, 64: 0b1000011}
"""Powers of two, each with a polynomial that cannot be taken apart."""


def _times(one: int, other: int, groups: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & groups:
            one ^= _FIELDS[groups]
        other >>= 1
    return product


def _drawn(people: int, sizes: Sequence[int], rounds: int, chance: random.Random) -> list[_Round]:
    found: list[_Round] = []
    for _ in range(rounds):
        drawn = [*range(people)]
        chance.shuffle(drawn)
        groups: _Round = []
        for size in sizes:
            groups.append(drawn[:size])
            drawn = drawn[size:]
        found.append(groups)
    return found


def _beside(
    spoken: Sequence[int], _: int, sizes: Sequence[int], rounds: int, chance: random.Random
) -> list[_Round]:
    """Those together who share a language, others in each round as far as there are."""
    found: list[_Round] = []
    for _number in range(rounds):
        ordered = iter(by_language(spoken, chance))
        found.append([[*islice(ordered, size)] for size in sizes])
    return found


# How to go on


class _Cutting:
    """Groups of all rounds, and how often each pair meets."""

    def __init__(
        self,
        rounds: list[_Round],
        before: Collection[tuple[int, int]],
        people: int,
        spoken: Sequence[int] = (),
    ) -> None:
        self.rounds = rounds
        self._spoken = spoken
        self._people = people
        self._met = [bytearray(people) for _ in range(people)]
        self._before = len(before)
        for one, other in before:
            self._met[one][other] = self._met[other][one] = 1
        for groups in rounds:
            for group in groups:
                for one, other in combinations(group, 2):
                    self._add(one, other, 1)
        self.again = self._count()

    def _add(self, one: int, other: int, number: int) -> None:
        self._met[one][other] = self._met[other][one] = min(255, self._met[one][other] + number)

    def _count(self) -> int:
        return sum(
            max(0, self._met[one][other] - 1) for one in range(self._people) for other in range(one)
        )

    @property
    def worth(self) -> tuple[int, int]:
        """Less is better: what is missing of languages, and how many meet again."""
        missing = sum(self._apart(group) for groups in self.rounds for group in groups)
        return missing, self.again

    def outside(self) -> int:
        """How many times somebody does not follow the language of most in their group."""
        if not self._spoken:
            return 0
        spoken = [[self._spoken[one] for one in group] for of in self.rounds for group in of]
        return sum(map(social_languages.outside, spoken))

    def _apart(self, group: Iterable[int]) -> int:
        if not self._spoken:
            return 0
        return social_languages.cost([self._spoken[one] for one in group])

    def improve(self, tries: int) -> None:
        """Exchange two people of a round as long as that is better, at most so many tries."""
        if self._spoken:
            tries = self._improve(tries, self._apart)
        self._improve(tries, lambda group: self.again or self._apart(group))

    def _improve(self, tries: int, wanting: Callable[[list[int]], int]) -> int:
        """The same for people in groups that are wanting; gives how many tries are left."""
        going = True
        while going and tries > 0:
            going = False
            for groups in self.rounds:
                for at, group in enumerate(groups):
                    for place in range(len(group)):
                        if not wanting(group):
                            break
                        if not self._repeats(group, group[place]) and not self._apart(group):
                            continue
                        gain, other, there, weighed = self._best(groups, at, place)
                        tries -= weighed
                        if gain > 0:
                            self._exchange(groups, at, place, other, there)
                            going = True
                        if tries <= 0:
                            return 0
        return tries

    def _repeats(self, group: Sequence[int], one: int) -> int:
        met = self._met[one]
        return sum(met[other] > 1 for other in group if other != one)

    def _best(self, groups: _Round, at: int, place: int) -> tuple[int, int, int, int]:
        """The exchange after which fewest meet again: the gain, and with whom."""
        one, group = groups[at][place], groups[at]
        best, best_at, best_there = 0, 0, 0
        weighed = 0
        leaving = self._repeats(group, one)
        apart = self._apart(group)
        mine = self._met[one]
        for other_at, others in enumerate(groups):
            if other_at == at:
                continue
            coming = sum(mine[person] > 0 for person in others)
            both = apart + self._apart(others)
            for there, other in enumerate(others):
                weighed += 1
                theirs = self._met[other]
                gain = leaving + self._repeats(others, other)
                gain -= coming - (mine[other] > 0)
                gain -= sum(theirs[person] > 0 for person in group if person != one)
                if self._spoken and self._spoken[one] != self._spoken[other]:
                    weighed += _HEAVY
                    left = self._after(group, place, other) + self._after(others, there, one)
                    gain += _FIRST * (both - left)
                if gain > best:
                    best, best_at, best_there = gain, other_at, there
        return best, best_at, best_there, weighed

    def _after(self, group: list[int], place: int, person: int) -> int:
        """What is missing of languages in a group with somebody else in this place."""
        spoken = [self._spoken[one] for one in group]
        spoken[place] = self._spoken[person]
        return social_languages.cost(spoken)

    def _exchange(self, groups: _Round, at: int, place: int, other_at: int, there: int) -> None:
        for group, spot in ((groups[at], place), (groups[other_at], there)):
            for person in group:
                if person != group[spot]:
                    self._add(person, group[spot], -1)
        groups[at][place], groups[other_at][there] = groups[other_at][there], groups[at][place]
        for group, spot in ((groups[at], place), (groups[other_at], there)):
            for person in group:
                if person != group[spot]:
                    self._add(person, group[spot], 1)
        self.again = self._count()
