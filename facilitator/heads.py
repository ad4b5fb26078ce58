"""The versions of one record that stand side by side, and how sets of them become one (SPEC §6).

A record's heads are the versions that no other version known contains. Joining two sets keeps the
heads of their union, which makes a merge idempotent, commutative and associative: it does not
matter which versions met first, or how often. One head is shown, by a rule that needs nothing but
the heads; there is a conflict as long as another head says something else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from facilitator import versions
from facilitator.by_hand import digest
from facilitator.records import Record
from facilitator.versions import contains

R = TypeVar("R", bound=Record)


def join(found: Iterable[R]) -> tuple[list[R], list[R]]:
    """The heads of these versions, the one to show first, and those that a head contains."""
    known: dict[tuple[str, str], R] = {}
    for version in found:
        key = version.version, digest(version)
        known[key] = fold(known[key], version) if key in known else version
    every = list(known.values())
    heads = [one for one in every if not any(_replaces(other, one) for other in every)]
    replaced = [one for one in every if any(_replaces(other, one) for other in every)]
    return sorted(heads, key=_shown_first, reverse=True), replaced


def _replaces(other: Record, one: Record) -> bool:
    return other.version != one.version and contains(other.version, one.version)


def _shown_first(record: Record) -> tuple[bool, int, str, str]:
    # What somebody removed and somebody else went on with must not be out of sight.
    return not record.deleted, record.changed, record.version, digest(record)


def fold(one: R, other: R) -> R:
    """The same version met twice: where its bookkeeping differs, a rule that knows no order."""
    bookkeeping: dict[str, Any] = {
        name: _RULES.get(name, min)(getattr(one, name), getattr(other, name))
        for name in _BOOKKEEPING[type(one)]
    }
    return replace(one, **bookkeeping)


def _box_of_both(one: str, other: str) -> str:
    """What was in the box of a ballot that was typed in two files is what was in either."""
    return one or other if one == other or not one or not other else versions.join(one, other)


def _older_list(one: str, other: str) -> str:
    """Whoever does not know under which list it was captured says nothing."""
    return min(one, other) if one and other else one or other


_RULES: dict[str, Callable[[Any, Any], Any]] = {
    "changed": max,
    "box": _box_of_both,
    "list_version": _older_list,
}


def is_folded(stored: Record, found: Record) -> bool:
    """Whether `stored` already has what folding `found` into it would give."""
    return (
        found.created >= stored.created
        and found.changed <= stored.changed
        and found.device >= stored.device
        and found.source >= stored.source
        and _has_box(getattr(stored, "box", ""), getattr(found, "box", ""))
        and _has_list(getattr(stored, "list_version", ""), getattr(found, "list_version", ""))
    )


def _has_list(stored: str, found: str) -> bool:
    return not found or ("" < stored <= found)


def _has_box(stored: str, found: str) -> bool:
    return stored == found or not found or (stored != "" and contains(stored, found))


class _Names(dict[type[Record], tuple[str, ...]]):
    def __missing__(self, kind: type[Record]) -> tuple[str, ...]:
        own = {"created", "changed", "device", "source", "box", "list_version"}
        self[kind] = tuple(f.name for f in fields(kind) if f.name in own)
        return self[kind]


_BOOKKEEPING = _Names()


def conflicting(heads: Sequence[R]) -> list[R]:
    """The heads that say something else than the first, the one that is shown."""
    return [head for head in heads[1:] if head.content() != heads[0].content()]
