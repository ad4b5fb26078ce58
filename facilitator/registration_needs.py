"""What people write where a form asks for all their needs at once, or for other ones.

`Data package and childcare` are two needs; `wheelchair, a quiet room` is one that is counted by
itself, and one that stands in the words of whoever wrote it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from facilitator.registration_words import (
    ACCESS,
    NEEDS,
    answer,
    is_maybe,
    is_whole_answer,
    says_access,
    says_need,
    spaced,
)

_APART = re.compile(r"[,;\n\r•،؛，、；]+")
_LONGEST = 300


@dataclass(frozen=True)
class Needs:
    """What a cell names: of `NEEDS`, of `ACCESS`, and the rest in its own words.

    `is_said` is False where it says nothing that is a need, or none.
    """

    named: tuple[str, ...] = ()
    access: tuple[str, ...] = ()
    other: str = ""
    is_said: bool = True


@lru_cache(maxsize=1024)
def needs_in(cell: str) -> Needs:
    """What a cell of several needs says."""
    needed: set[str] = set()
    others: list[str] = []
    parts = [one for one in map(str.strip, _APART.split(cell)) if one]
    # `No, thank you very much`
    declined = bool(parts) and answer(parts[0]) == "no" and is_whole_answer(parts[0])
    for part in parts:
        bare = spaced(part)
        found = {one for one in ACCESS if says_access(bare, one)}
        # An interpreter into signs is none into a language of the rooms.
        found |= {
            one
            for one in NEEDS
            if says_need(bare, one) and not (one == "interpretation" and "sign" in found)
        }
        if found:
            # `no childcare` names one that is not needed.
            needed |= found if answer(part) != "no" else set()
        elif not declined and _is_words(part):
            others.append(part)
    if others == [one for one in parts if _is_words(one)] and others:
        # Nothing in it is known: as it stands.
        others = [cell]
    if needed or others or answer(cell) == "no":
        return Needs(
            tuple(one for one in NEEDS if one in needed),
            tuple(one for one in ACCESS if one in needed),
            " ".join(", ".join(others).split())[:_LONGEST],
        )
    return Needs(is_said=False)


def _is_words(part: str) -> bool:
    return any(map(str.isalpha, part)) and not (is_whole_answer(part) or is_maybe(part))
