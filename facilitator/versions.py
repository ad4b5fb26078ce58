"""Version vectors: which edits of which device a record contains, so concurrency is known exactly.

Written as `device:count` pairs in the order of the device names, separated by blanks:
`1f0c…:3 9be2…:1` has the first three edits of one device and the first of another.
"""

from __future__ import annotations

import re
from enum import Enum

_PAIR = re.compile(r"([0-9a-f]{16}):([1-9][0-9]{0,14})")


class Order(Enum):
    """How one version stands to another."""

    EQUAL = "equal"
    BEFORE = "before"
    AFTER = "after"
    CONCURRENT = "concurrent"


def parse(version: str) -> dict[str, int]:
    """The counts by device. Raises ValueError for anything `write` would not have written."""
    counts: dict[str, int] = {}
    for pair in version.split(" "):
        match = _PAIR.fullmatch(pair)
        if match is None or match[1] in counts:
            raise ValueError(f"not a version: {version!r}")
        counts[match[1]] = int(match[2])
    return counts


def write(counts: dict[str, int]) -> str:
    """The one way to write these counts."""
    return " ".join(f"{device}:{count}" for device, count in sorted(counts.items()))


def bump(version: str, device: str) -> str:
    """The version after one more edit by `device`; an empty version is one nobody has edited."""
    counts = parse(version) if version else {}
    counts[device] = counts.get(device, 0) + 1
    return write(counts)


def compare(one: str, other: str) -> Order:
    """Whether `one` is equal to, an ancestor of, a descendant of, or concurrent with `other`."""
    if one == other:
        return Order.EQUAL
    left, right = parse(one), parse(other)
    ahead = any(count > right.get(device, 0) for device, count in left.items())
    behind = any(count > left.get(device, 0) for device, count in right.items())
    if ahead and behind:
        return Order.CONCURRENT
    if ahead:
        return Order.AFTER
    return Order.BEFORE if behind else Order.EQUAL


def join(one: str, other: str) -> str:
    """The smallest version that contains both."""
    counts = parse(one)
    for device, count in parse(other).items():
        counts[device] = max(count, counts.get(device, 0))
    return write(counts)
