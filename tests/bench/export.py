"""Writing workbooks, against openpyxl writing the same cells: plainly, and in write-only mode."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from random import Random
from typing import Any

import openpyxl

from facilitator.event import Event
from facilitator.ids import named
from facilitator.records import Ballot, Goal, Note, Session, Step, Talk
from facilitator.store import Store
from facilitator.tables import workbooks
from facilitator.workbook_write import export_all, export_room
from tests.bench.books import larger
from tests.bench.measure import medians, show, to_bar

TEXT = "If seats follow the number of edits, small languages will never have a voice."

PLAIN = "openpyxl, the same cells (floor)"
WRITE_ONLY = "openpyxl write-only, the same cells (floor)"


def filled(path: Path, rooms: int, notes: int) -> Store:
    """A store with so many rooms of 47 votes and as many ballots, steps and talks as notes."""
    event = larger(Event.built_in(), rooms)
    store = Store.open(path, installation="bench", event=event)
    chance = Random(7)
    numbers = list(event.by_number)
    for room in event.rooms:
        session = event.session_id("1", "priorities", room.key)
        source = named("bench", room.key)
        with store.change("Filled") as change:
            change.ensure(Session, session, day="1", round="priorities", room=room.key)
            common: dict[str, Any] = {"session": session, "source": source}
            for at in range(notes):
                number = chance.choice(numbers)
                text = f"{TEXT} {chance.random()}"
                change.add(Note, initiatives=(number,), text=text, language="en", **common)
                change.add(Ballot, choices=tuple(chance.sample(numbers, 3)), **common)
                change.add(Step, initiative=number, text=text, who="Four regions", **common)
                change.add(Talk, title=text[:40], speaker="Ama", position=at, **common)
            change.add(Goal, initiative="24", text=TEXT, **common)
            change.connection.execute(
                workbooks.insert().values(
                    id=source,
                    file=f"room-{room.key}.xlsx",
                    room=room.key,
                    device=store.device,
                    exported=change.at,
                    merged=change.at,
                    notes=notes,
                    ballots=notes,
                    sessions=session,
                )
            )
    return store


def cells(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All cells of a workbook."""
    book = openpyxl.load_workbook(path, read_only=True)
    found = {page.title: list(page.iter_rows(values_only=True)) for page in book.worksheets}
    book.close()
    return found


def write(sheets: dict[str, list[tuple[Any, ...]]], path: Path, *, write_only: bool) -> None:
    """The same cells with openpyxl alone: no table, no style, nothing looked up."""
    book = openpyxl.Workbook(write_only=write_only)
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(row)
    book.save(path)


def peak() -> float:
    """The most memory this process has used, in MB; Linux only."""
    # Not getrusage: that knows of the process that started this one, too.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def memory_of_export(store: Path, target: Path) -> None:
    """In a process of its own: what the export takes above an open store."""
    opened = Store.open(store, installation="", read_only=True)
    before = peak()
    export_all(opened, target)
    print(f"{before:.0f} MB with the store open, {peak():.0f} MB at most")
    to_bar("memory of the merged workbook", peak(), 250, "MB")


def main() -> None:
    """Fill a store, then measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rooms", type=int, default=30)
    parser.add_argument("--notes", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--memory", type=Path, nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.memory:
        memory_of_export(*options.memory)
        return
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder)
        with filled(where / "all.sqlite", options.rooms, options.notes) as store:
            room, whole = where / "room.xlsx", where / "all.xlsx"
            export_room(store, "1", room)
            export_all(store, whole)
            of_room, of_all = cells(room), cells(whole)
            plain = where / "plain.xlsx"
            print(f"one room of {options.notes} notes, median of {5 * options.rounds}")
            found = medians(
                {
                    PLAIN: lambda: write(of_room, plain, write_only=False),
                    "export_room": lambda: export_room(store, "1", room),
                },
                5 * options.rounds,
            )
            show(found, PLAIN)
            to_bar("export of a room, of openpyxl", found["export_room"] / found[PLAIN], 1.3)
            print(f"{options.rooms} rooms of {options.notes} notes, median of {options.rounds}")
            found = medians(
                {
                    WRITE_ONLY: lambda: write(of_all, plain, write_only=True),
                    "export_all": lambda: export_all(store, whole),
                },
                options.rounds,
            )
            show(found, WRITE_ONLY)
            ratio = found["export_all"] / found[WRITE_ONLY]
            to_bar("merged workbook, of openpyxl write-only", ratio, 1.1)
            with zipfile.ZipFile(whole) as archive:
                inside = sum(part.file_size for part in archive.infolist())
            print(f"{whole.stat().st_size / 1e6:.1f} MB, unpacked {inside / 1e6:.1f} MB")
        arguments = ["--memory", str(where / "all.sqlite"), str(where / "memory.xlsx")]
        subprocess.run([sys.executable, "-m", "tests.bench.export", *arguments], check=True)


if __name__ == "__main__":
    main()
