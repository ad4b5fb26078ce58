"""The command `people` where another table takes the place of the one before, and the way back."""

from __future__ import annotations

import argparse
from pathlib import Path

from facilitator.installation import PROGRAM
from facilitator.people import People
from facilitator.people_answer import Answer
from facilitator.people_former import Change
from facilitator.people_record import Person


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
    return [
        f"They take the place of the {before} who were registered before{named}: {_words(change)}.",
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
        f"{found.people} people are back{_from(found.file)}, with their rooms.",
        f"The {now} of the newest table are put aside; --back again brings those back.",
    ]
    return Answer({"people": found.people, "put aside": now}, said, [])


def forget(people: People) -> Answer:
    """Erase who was there before."""
    count = people.forget_former()
    said = f"{count} people of an earlier table erased." if count else "Nobody was put aside."
    return Answer({"erased": count}, [said], [])


def _there(people: People) -> str:
    imported = people.imported()
    return f"{len(people.all())} people are registered{_from(imported.file if imported else '')}"


def _from(file: str) -> str:
    return f" from {file}" if file else ""


def _words(change: Change) -> str:
    pins = f" ({change.pins} rooms chosen by hand with them)" if change.pins else ""
    return f"{change.stay} stay, {change.new} are new, {change.gone} go{pins}"
