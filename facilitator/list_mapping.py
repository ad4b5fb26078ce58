"""Which initiative of one edition of an event is which of another, where the list was renumbered.

What says so, the first that there is:

1. the new edition: a column `Number (2020)` of its sheet Initiatives has the numbers of that list;
2. the old edition, where it was taken over from the new one's list: the same, backwards;
3. the later numbers of the older of the two (`later_number`), and for what has none the English
   title, where only one initiative has it on either list.

An edition of the same list may give an initiative a number that nothing had: it is known by its
titles. Files of that list do not say which of the two they mean, so nothing may stand on it.

Each initiative becomes one, and no two become the same. Where two were joined, whoever chose both
would count twice on one ballot, and what was said under either number could not be told apart any
more; where one was split, nobody knows which part was meant. Such a list is refused with what is
unclear; the joined one is kept beside as an initiative of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from facilitator import phrases
from facilitator.event import Event, Initiative
from facilitator.event_lists import with_numbers
from facilitator.list_numbers import Numbers
from facilitator.reasons import Reason
from facilitator.text import fold


@dataclass(frozen=True)
class ListChange:
    """How the new edition follows `old`, the one before it.

    `event` is the new edition as it is kept: its initiatives know their numbers of all lists before
    it. `reasons` say what is unclear; nothing may be taken over then.
    """

    old: Event
    numbers: Numbers
    event: Event
    reasons: tuple[Reason, ...] = ()

    @property
    def renumbers(self) -> bool:
        """Whether it is another version of the list, and not one or the other number by hand."""
        return self.numbers.old != self.numbers.new

    @property
    def rewrites(self) -> bool:
        """Whether all has to be written over: not where each initiative keeps its number."""
        by_old = self.numbers.by_old
        return any(by_old.get(number) != number for number in self.old.by_number)

    def renumbered(self) -> Event:
        """The old edition as it reads with the new numbers."""
        return with_numbers(self.old, self.numbers.by_old) if self.rewrites else self.old


def mapping(old: Event, new: Event) -> ListChange:
    """How `new` follows `old`, another edition of the same event."""
    if old.list_version == new.list_version:
        return _same_list(old, new)
    return _Finder(old, new).find()


def _same_list(old: Event, new: Event) -> ListChange:
    """An edition of the same list: it may leave out what the store knows of lists before."""
    by_old = {n: n for n in old.by_number} | _renumbered_by_hand(old, new)
    earlier = {by_old[one.number]: one.earlier for one in old.initiatives}
    event = _with_lists(new, old.earlier_lists, earlier)
    return ListChange(old, Numbers(old.list_version, new.list_version, by_old), event)


def _renumbered_by_hand(old: Event, new: Event) -> dict[str, str]:
    """What is gone, and there with all its titles under a number that nothing had."""

    def titled(event: Event, other: Event) -> dict[tuple[tuple[str, str], ...], str]:
        found = [
            (tuple(sorted(one.titles.items())), one.number)
            for one in event.initiatives
            if one.number not in other.by_number
        ]
        counts = Counter(titles for titles, _ in found)
        return {titles: number for titles, number in found if counts[titles] == 1}

    here = titled(new, old)
    return {n: here[titles] for titles, n in titled(old, new).items() if titles in here}


def _with_lists(
    event: Event, lists: tuple[str, ...], earlier: Mapping[str, Mapping[str, str]]
) -> Event:
    """An event that knows these lists as well, by its own numbers; what it says itself stays."""
    every = (*(name for name in event.earlier_lists if name not in lists), *lists)
    taken = {said for one in event.initiatives for said in one.earlier.items()}
    initiatives: list[Initiative] = []
    for one in event.initiatives:
        more = {k: n for k, n in earlier.get(one.number, {}).items() if (k, n) not in taken}
        numbers = {**more, **one.earlier}
        ordered = {name: numbers[name] for name in every if name in numbers}
        initiatives.append(replace(one, earlier=ordered))
    return replace(event, initiatives=tuple(initiatives), earlier_lists=every)


class _Finder:
    def __init__(self, old: Event, new: Event) -> None:
        self._old = old
        self._new = new
        self._reasons: list[Reason] = []

    def find(self) -> ListChange:
        old, new = self._old, self._new
        if old.list_version in new.earlier_lists:
            by_old = self._said()
        elif new.list_version in old.earlier_lists:
            by_old = {
                one.number: one.earlier[new.list_version]
                for one in old.initiatives
                if one.earlier.get(new.list_version, "") in new.by_number
            }
        else:
            by_old = self._guessed()
        self._refuse_joined(by_old)
        numbers = Numbers(old.list_version, new.list_version, by_old)
        return ListChange(old, numbers, self._kept(numbers), tuple(self._reasons))

    def _said(self) -> dict[str, str]:
        """What the new edition says in its column of the old list."""
        name, found = self._old.list_version, {}
        for one in self._new.initiatives:
            before = one.earlier.get(name, "")
            if before and before not in self._old.by_number:
                place = phrases.initiative(one.number)
                self._reasons.append(Reason("list_no_such_number", place, before, name))
            elif before:
                found[before] = one.number
        return found

    # Without such a column

    def _guessed(self) -> dict[str, str]:
        old, new = self._old, self._new
        titles = _titles(old), _titles(new)
        same = {titles[0][title]: titles[1][title] for title in titles[0] if title in titles[1]}
        # Two editions that say the same of a later list are both before it.
        both = [
            (old.by_number[n].later_number, new.by_number[to].later_number)
            for n, to in same.items()
        ]
        alike = any(one for one, _ in both) and all(one == other for one, other in both)
        later = {} if alike else self._later()
        found: dict[str, str] = {}
        for number in old.by_number:
            by_number, by_title = later.get(number, ""), same.get(number, "")
            if by_number and by_title and by_number != by_title:
                place = phrases.initiative(by_number)
                self._reasons.append(Reason("list_two_ways", place, number, by_title))
            elif by_number or by_title:
                found[number] = by_number or by_title
        # A title says less than a number: it gives way where another has its place by that.
        by_number = {found[number] for number in found if number in later}
        return {n: to for n, to in found.items() if n in later or to not in by_number}

    def _later(self) -> dict[str, str]:
        """By the later numbers of whichever is the older list."""
        old, new = self._old, self._new
        if any(one.later_number for one in old.initiatives):
            found = {one.number: one.later_number for one in old.initiatives}
            return {n: to for n, to in found.items() if to in new.by_number}
        found = {one.later_number: one.number for one in new.initiatives if one.later_number}
        return {n: to for n, to in found.items() if n in old.by_number}

    def _refuse_joined(self, by_old: Mapping[str, str]) -> None:
        for to, number in Counter(by_old.values()).items():
            if number > 1:
                both = ", ".join(one for one in by_old if by_old[one] == to)
                self._reasons.append(Reason("list_joined", phrases.initiative(to), both))

    # The new edition as it is kept

    def _kept(self, numbers: Numbers) -> Event:
        old, new = self._old, self._new
        lists = old.earlier_lists
        lists = (
            lists[: lists.index(new.list_version)]
            if new.list_version in lists
            else (*lists, old.list_version)
        )
        earlier: dict[str, dict[str, str]] = {}
        for before, now in numbers.by_old.items():
            said = old.by_number[before].earlier
            earlier[now] = {name: said[name] for name in lists if name in said}
            if old.list_version in lists:
                earlier[now][old.list_version] = before
        self._reasons += _contradictions(new, earlier)
        return _with_lists(new, lists, earlier)


def _titles(event: Event) -> dict[str, str]:
    """The numbers by English title, of those that only one initiative has."""
    titles = [(" ".join(fold(one.title()).split()), one.number) for one in event.initiatives]
    counts = Counter(title for title, _ in titles)
    return {title: number for title, number in titles if counts[title] == 1}


def _contradictions(new: Event, earlier: Mapping[str, Mapping[str, str]]) -> Iterator[Reason]:
    """Where an edition says another number of a list before than the store knows."""
    for one in new.initiatives:
        known = earlier.get(one.number, {})
        for name, number in one.earlier.items():
            if name in known and known[name] != number:
                place = phrases.initiative(one.number)
                yield Reason("list_known_otherwise", place, f"{number} ({name})", known[name])
