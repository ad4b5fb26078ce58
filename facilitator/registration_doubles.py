"""Who registered twice, and who only has somebody's name.

A person is known by their address. Who gave none is known by name and community, and is the same
as the one person of that name and community who did; where several addresses have that name, nobody
can say whose the row without one is, and it is a person of its own. Of a person's rows the last
answer to each question counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from facilitator.people_record import Person, folded_name
from facilitator.reasons import Reason
from facilitator.text import fold


@dataclass(frozen=True)
class Once:
    """Everybody once, in the order in which they first came; the doubled rows, a remark each."""

    people: tuple[Person, ...]
    remarks: tuple[Reason, ...]


def each_once(rows: Sequence[Person], places: Sequence[str]) -> Once:
    """The people in these rows; `places` says where each row stands."""
    addresses: dict[tuple[str, ...], set[str]] = {}
    for one in rows:
        if one.name and one.email:
            addresses.setdefault(_name(one), set()).add(fold(one.email))
    shared = {name for name, found in addresses.items() if len(found) > 1}
    by_key: dict[tuple[str, ...], int] = {}
    namesakes: dict[tuple[str, ...], str] = {}
    same: list[int] = []
    people: list[Person] = []
    where: list[str] = []
    remarks: list[Reason] = []

    def first(at: int) -> int:
        while same[at] != at:
            at = same[at] = same[same[at]]
        return at

    for person, place in zip(rows, places, strict=True):
        keys = _keys(person, shared)
        known = sorted({first(by_key[key]) for key in keys if key in by_key})
        at = known[0] if known else len(people)
        if known:
            remarks.append(Reason("registration_twice", place, where[at]))
            # Two that were apart until this row said they are one.
            both = person
            for other in reversed(known):
                same[other] = at
                both = _joined(people[other], both)
            people[at], where[at] = both, place
        else:
            same.append(at)
            people.append(person)
            where.append(place)
            before = namesakes.get(_name(person))
            if person.name and _name(person) in shared:
                if before is not None:
                    remarks.append(Reason("registration_namesake", place, before))
                namesakes.setdefault(_name(person), place)
        by_key.update(dict.fromkeys(keys, at))
    once = tuple(person for at, person in enumerate(people) if same[at] == at)
    return Once(once, tuple(remarks))


def _name(person: Person) -> tuple[str, ...]:
    return "name", *folded_name(person)


def _keys(person: Person, shared: set[tuple[str, ...]]) -> list[tuple[str, ...]]:
    keys: list[tuple[str, ...]] = []
    if person.email:
        keys.append(("email", fold(person.email)))
    if person.name and not (person.email and _name(person) in shared):
        keys.append(_name(person))
    return keys


def _joined(known: Person, last: Person) -> Person:
    """One person of two rows: the last answer to each question counts."""
    kept = {f.name: getattr(known, f.name) for f in fields(last) if not getattr(last, f.name)}
    if last.interpretation == "no":
        kept.pop("into", None)
    return replace(last, **kept)
