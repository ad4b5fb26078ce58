"""How much of a search the suite does: a share that takes seconds, or all with `THOROUGH=1`."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")

THOROUGH = os.environ.get("THOROUGH") == "1"


def examples(count: int) -> int:
    """So many examples of a law in the suite; `count` where all are wanted."""
    return count if THOROUGH else max(1, count // 4)


def some(cases: Iterable[T], count: int) -> list[T]:
    """The last `count` cases in the suite, all where all are wanted.

    The last, because the first order or way is mostly the one that everybody takes.
    """
    every = list(cases)
    return every if THOROUGH else every[-count:]
