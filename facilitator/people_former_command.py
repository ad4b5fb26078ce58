"""The command `people` where another table takes the place of the one before, and the way back."""

from __future__ import annotations

import argparse
from pathlib import Path

from facilitator.amounts import many
from facilitator.installation import PROGRAM
from facilitator.people import People
from facilitator.people_answer import Answer
from facilitator.people_former import Change
from facilitator.people_record import Person

_ARE = ("person is", "people are")


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What may be done to those who are there, and to those who were."""
    command.add_argument(
        "--replace",
        action="store_true",
        help="with FILE: also where people who are there are not in it",
    )
    command.add_argument(
        "--back", action="store_true", help="bring back who was there before the newest table"
    )
    command.add_argument(
        "--forget", action="store_true", help="erase who was there before the newest table"
    )


def not_replaced(
    people: People, rows: tuple[Person, ...], options: argparse.Namespace
) -> Answer | None:
    """The answer where people would go and nobody has said that they may; None otherwise."""
    change = people.change(rows)
    if not change.gone or options.replace:
        return None
    file = options.file.name
    said = (
        f"{file} was not taken over: {_there(people)}. With it {_words(change)}. "
        "--replace takes it over all the same; --back brings back who was there."
    )
    return Answer({"taken over": False, "change": as_json(change)}, [], [said], failed=True)


def replaced(people: People, before: int, change: Change, store: Path) -> list[str]:
    """What became of those who were there, and how to get them back."""
    aside = people.former()
    if not before or aside is None:
        return []
    named = f", from {aside.file}" if aside.file else ""
    were = many(before, "person")
    return [
        f"They take the place of the {were} registered before{named}: {_words(change)}.",
        f"Those come back with: {PROGRAM} people {store} --back",
    ]


def as_json(change: Change) -> dict[str, int]:
    """The same for machines."""
    return {"stay": change.stay, "new": change.new, "gone": change.gone, "pins": change.pins}


def back(people: People) -> Answer:
    """Bring back who was there before. Raises `Refused`."""
    now = len(people.all())
    found = people.bring_back()
    said = [
        f"{many(found.people, *_ARE)} back{_from(found.file)}, with their rooms.",
        f"Of the newest table {many(now, *_ARE)} put aside; --back again brings those back.",
    ]
    return Answer({"people": found.people, "put aside": now}, said, [])


def forget(people: People) -> Answer:
    """Erase who was there before."""
    count = people.forget_former()
    erased = f"{many(count, 'person')} of an earlier table erased."
    said = erased if count else "Nobody was put aside."
    return Answer({"erased": count}, [said], [])


def _there(people: People) -> str:
    imported = people.imported()
    there = many(len(people.all()), *_ARE)
    return f"{there} registered{_from(imported.file if imported else '')}"


def _from(file: str) -> str:
    return f" from {file}" if file else ""


def _words(change: Change) -> str:
    pins = f" ({many(change.pins, 'room')} chosen by hand with them)" if change.pins else ""
    stay, new = many(change.stay, "stays", "stay"), many(change.new, "is new", "are new")
    return f"{stay}, {new}, {many(change.gone, 'goes', 'go')}{pins}"
