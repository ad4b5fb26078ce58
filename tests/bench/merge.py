"""Merging room workbooks, against reading every cell of them with python-calamine and openpyxl."""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import python_calamine

from facilitator import merge, rehearse
from facilitator.event import Event
from facilitator.store import Store
from tests.bench.measure import medians, show


def larger(event: Event, rooms: int) -> Event:
    """The built-in event with so many rooms."""
    given = event.rooms
    made = tuple(
        replace(given[n % len(given)], key=str(n + 1), name=f"Room {n + 1}") for n in range(rooms)
    )
    return replace(event, rooms=made)


def calamine(files: list[Path]) -> int:
    """Read every cell."""
    cells = 0
    for file in files:
        book = python_calamine.load_workbook(str(file))
        for name in book.sheet_names:
            cells += sum(len(row) for row in book.get_sheet_by_name(name).to_python())
    return cells


def plain_openpyxl(files: list[Path]) -> int:
    """Read every cell."""
    cells = 0
    for file in files:
        book = openpyxl.load_workbook(file, read_only=True)
        for page in book.worksheets:
            cells += sum(len(row) for row in page.iter_rows(values_only=True))
        book.close()
    return cells


def main() -> None:
    """Write a rehearsal, then measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rooms", type=int, default=30)
    parser.add_argument("--notes", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    event = larger(Event.built_in(), options.rooms)
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder)
        files = rehearse.write(
            where / "rooms", rooms=options.rooms, notes=options.notes, event=event
        )
        number = iter(range(10_000))
        kept = Store.open(where / "kept.sqlite", installation="bench", event=event)

        def first() -> None:
            path = where / f"new-{next(number)}.sqlite"
            with Store.open(path, installation="bench", event=event) as store:
                merge.merge(store, files)

        merge.merge(kept, files)
        found = medians(
            {
                "every cell with python-calamine (floor)": lambda: calamine(files),
                "every cell with openpyxl, read-only": lambda: plain_openpyxl(files),
                "merge into an empty store": first,
                "merge again, everything unchanged": lambda: merge.merge(kept, files),
            },
            options.rounds,
        )
        kept.close()
    print(f"{options.rooms} workbooks of {options.notes} notes, median of {options.rounds}")
    show(found, "every cell with python-calamine (floor)")


if __name__ == "__main__":
    main()
