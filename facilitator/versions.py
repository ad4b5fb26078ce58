"""Version vectors: which edits of which device a record contains, so concurrency is known exactly.

Written as `device:count` pairs in the order of the device names, separated by blanks:
`1f0c…:3 9be2…:1` has the first three edits of one device and the first of another. A name that
begins with `x` is no device but an edit made in a spreadsheet, see `by_hand`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_PAIR = re.compile(r"([0-9a-fx][0-9a-f]{15}):([1-9][0-9]{0,14})")


def parse(version: str) -> dict[str, int]:
    """The counts by device. Raises ValueError for anything `write` would not have written."""
    counts: dict[str, int] = {}
    for pair in version.split(" "):
        match = _PAIR.fullmatch(pair)
        if match is None or match[1] in counts:
            raise ValueError(f"not a version: {version!r}")
        counts[match[1]] = int(match[2])
    return counts


def is_version(text: str) -> bool:
    """Whether this is a version, written in the one way."""
    if " " not in text:
        return _PAIR.fullmatch(text) is not None
    try:
        return write(parse(text)) == text
    except ValueError:
        return False


def write(counts: dict[str, int]) -> str:
    """The one way to write these counts."""
    return " ".join(f"{device}:{count}" for device, count in sorted(counts.items()))


def bump(version: str, device: str) -> str:
    """The version after one more edit by `device`; an empty version is one nobody has edited."""
    counts = parse(version) if version else {}
    counts[device] = counts.get(device, 0) + 1
    return write(counts)


def contains(version: str, other: str) -> bool:
    """Whether `version` is `other` or a descendant of it."""
    if version == other:
        return True
    counts = _counts(version)
    return all(counts.get(device, 0) >= count for device, count in _counts(other).items())


def count_of(version: str, device: str) -> int:
    """How many edits of this device a version has."""
    return _counts(version).get(device, 0)


def join(one: str, other: str) -> str:
    """The smallest version that contains both."""
    return join_all((one, other))


def join_all(versions: Iterable[str]) -> str:
    """The smallest version that contains all of these."""
    counts: dict[str, int] = {}
    for version in versions:
        for device, count in _counts(version).items():
            counts[device] = max(count, counts.get(device, 0))
    return write(counts)


@lru_cache(maxsize=4096)
def _counts(version: str) -> dict[str, int]:
    return parse(version)
