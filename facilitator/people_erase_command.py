"""The command `people --erase`: everybody erased, and what is left of them said without a name."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from facilitator import people_erasure
from facilitator.amounts import many
from facilitator.people_answer import Answer
from facilitator.people_erasure import Erasure

_PLACES = 3
"""So many records of a store are named in which somebody is still found."""


def erase(path: Path) -> Answer:
    """Erase everybody beside the store at `path`, and say what is left. Raises `Refused`."""
    done = people_erasure.erase(path)
    return Answer(
        {
            "people": done.people,
            "files searched": done.files,
            "bytes searched": done.size,
            "proved": done.is_proved,
            "found": [
                {
                    "file": str(one.path),
                    "names": one.names,
                    "addresses": one.addresses,
                    "places": list(one.places),
                }
                for one in done.found
            ],
            "too short to search for": done.too_short,
            "not searched": [str(one) for one in done.unread],
            "lists": {
                "erased": [*map(str, done.lists.erased)],
                "changed": [*map(str, done.lists.changed)],
                "missing": [*map(str, done.lists.missing)],
                "left": [*map(str, done.lists.left)],
            },
        },
        [*_erased(done)],
        [*still_there(done)],
        not done.is_proved,
    )


def _erased(done: Erasure) -> Iterable[str]:
    if not done.people and not done.files:
        yield "Nobody is registered now. Nothing to erase, and nothing was searched."
        return
    yield f"{many(done.people, 'person')} erased."
    for path in done.lists.erased:
        yield f"{path}: a list of them, erased."
    files, size = many(done.files, "file"), many(done.size, "byte")
    yield f"{files} with {size} searched for their names and addresses."
    if done.is_proved:
        yield "Nobody is found in any of them."


def still_there(done: Erasure) -> Iterable[str]:
    """Where somebody is still found, a sentence each, without a name."""
    for one in done.found:
        more = ["…"] if len(one.places) > _PLACES else []
        where = f" ({', '.join([*one.places[:_PLACES], *more])})" if one.places else ""
        names, addresses = many(one.names, "name"), many(one.addresses, "address")
        yield f"{one.path}: {names}, {addresses} still there{where}"
    if any(not place.startswith("people ") for one in done.found for place in one.places):
        yield "What people wrote in notes stays: the privacy check before publishing is for that."
    if done.too_short:
        yield f"Names too short to be searched for: {done.too_short}"
    for path in done.lists.changed:
        yield f"{path}: a list of them that was changed since it was written. It is left there."
    for path in done.lists.missing:
        yield f"{path}: a list of them that is not there. If it was moved, destroy it where it is."
    for path in done.lists.left:
        yield f"{path}: a list of them that could not be erased. Destroy it."
    for path in done.unread:
        yield f"{path}: could not be searched"
