"""Languages in groups for social time: nobody interprets there, so a group needs one of its own.

What somebody follows is a set of bits, one for each language; who did not say follows any.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

ANY = -1
"""All bits: of somebody who did not say what they speak."""


def bits(people: Iterable[str], follows: Mapping[str, Collection[str]]) -> list[int]:
    """What each of these people follows, in their order.

    Nothing where one language does for everybody: then there is nothing to look after.
    """
    codes = sorted({code for of_one in follows.values() for code in of_one})
    at = {code: 1 << number for number, code in enumerate(codes)}
    found = [sum({at[code] for code in follows.get(one, ())}) or ANY for one in people]
    return found if not shared(found) else []


def shared(group: Iterable[int]) -> int:
    """The languages that everybody in a group follows."""
    common = ANY
    for one in group:
        common &= one
    return common


def outside(group: Sequence[int]) -> int:
    """How many in a group do not follow the language that most of it do."""
    if shared(group):
        return 0
    return len(group) - max(_followed(group).values(), default=0)


def cost(group: Sequence[int]) -> int:
    """The same, and whoever shares no language with anybody there once more."""
    left_out = outside(group)
    if not left_out:
        return 0
    return left_out + sum(
        not any(one & other for place, other in enumerate(group) if place != at)
        for at, one in enumerate(group)
    )


def _followed(group: Iterable[int]) -> Counter[int]:
    """How many in a group follow each language."""
    group = list(group)
    every = 0
    for one in group:
        every |= one if one != ANY else 0
    of_each = [1 << at for at in range(every.bit_length()) if every >> at & 1]
    return Counter({bit: sum(bool(one & bit) for one in group) for bit in of_each})


def by_language(people: Sequence[int], chance: random.Random) -> list[int]:
    """Everybody by their place, those beside each other who share a language; else drawn.

    The most spoken language comes first; who follows any stands at the end.
    """
    left = [*range(len(people))]
    chance.shuffle(left)
    found: list[int] = []
    while left:
        counts = _followed(people[one] for one in left if people[one] != ANY)
        bit = max(counts, key=lambda one: (counts[one], -one), default=0)
        beside = [one for one in left if people[one] & bit and people[one] != ANY] or left
        # Whoever speaks other languages too stands where the next group begins.
        found += sorted(beside, key=lambda one: people[one].bit_count() if bit else 0)
        taken = set(beside)
        left = [one for one in left if one not in taken]
    return found
