"""Merging room workbooks, against reading every cell of them and against scripts people write.

Everything alternates in one run. The scripts (pandas, polars) read the same sheets, put the rooms
one below the other, drop rows that are there twice and add up the votes: no check, no history, no
second merge. `--memory` merges in processes of their own and prints what each took.
"""

from __future__ import annotations

import argparse
import compileall
import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

# The processes that read workbooks load this file too: what they need not have is loaded below.
if TYPE_CHECKING:
    from facilitator.event import Event

FLOOR = "every cell with python-calamine (floor)"
AGAIN = "merge again, everything unchanged"
LEAST = {"pandas with openpyxl": 8, "pandas with python-calamine": 1.5, "polars": 1}
"""So many times as long as the first merge the scripts of others have to take."""
NOT_ROWS = ("Summary", "About")
KEYS = ["Day", "Round", "Room", "Initiative"]


COST = "seconds each:"


def calamine(files: list[Path]) -> int:
    """Read every cell, in one thread."""
    import python_calamine

    cells = 0
    for file in files:
        book = python_calamine.load_workbook(str(file))
        for name in book.sheet_names:
            cells += sum(len(row) for row in book.get_sheet_by_name(name).to_python())
    return cells


def with_pandas(files: list[Path], engine: str) -> int:
    """The votes, as a script with pandas counts them."""
    import pandas

    frames: dict[str, list[pandas.DataFrame]] = {}
    for file in files:
        for name, frame in pandas.read_excel(file, sheet_name=None, engine=engine).items():
            frames.setdefault(str(name), []).append(frame)
    votes = 0
    for name, found in frames.items():
        whole = pandas.concat(found, ignore_index=True)
        if name not in NOT_ROWS:
            whole = whole.drop_duplicates(KEYS if name == "Votes" else "Id")
        if name == "Votes":
            votes = int(whole.groupby("Initiative")["Votes"].sum().sum())
    return votes


def with_polars(files: list[Path]) -> int:
    """The votes, as a script with polars (and fastexcel) counts them."""
    import polars

    frames: dict[str, list[polars.DataFrame]] = {}
    for file in files:
        sheets = polars.read_excel(
            file, sheet_id=0, infer_schema_length=0, raise_if_empty=False, drop_empty_rows=False
        )
        for name, frame in sheets.items():
            if frame.height:
                frames.setdefault(name, []).append(frame)
    votes = 0
    for name, found in frames.items():
        whole = polars.concat(found, how="diagonal")
        if name not in NOT_ROWS:
            whole = whole.unique(KEYS if name == "Votes" else "Id")
        if name == "Votes":
            added = whole.group_by("Initiative").agg(polars.col("Votes").cast(polars.Int64).sum())
            votes = int(added["Votes"].sum())
    return votes


def peers(files: list[Path], *, slow: bool) -> dict[str, Callable[[], object]]:
    """The scripts whose libraries are installed."""
    from importlib.util import find_spec

    found: dict[str, Callable[[], object]] = {}
    if find_spec("pandas") and slow:
        found["pandas with openpyxl"] = lambda: with_pandas(files, "openpyxl")
    if find_spec("pandas"):
        found["pandas with python-calamine"] = lambda: with_pandas(files, "calamine")
    if find_spec("polars") and find_spec("fastexcel"):
        found["polars with fastexcel"] = lambda: with_polars(files)
    return found


def merge_into(path: Path, files: list[Path], event: Event) -> None:
    """What the command `merge` does."""
    from facilitator import merge
    from facilitator.store import Store

    with Store.open(path, installation="bench", event=event) as store:
        report = merge.merge(store, files)
    assert not report.rejected, report.rejected[0].reasons[0].english()


def speed(files: list[Path], event: Event, rounds: int, *, slow: bool) -> None:
    """Time everything, and print it."""
    from tests.bench.measure import medians, show, to_bar

    with tempfile.TemporaryDirectory() as folder:
        number = iter(range(10_000))

        def first() -> None:
            merge_into(Path(folder) / f"new-{next(number)}.sqlite", files, event)

        kept = Path(folder) / "kept.sqlite"
        merge_into(kept, files, event)
        others = peers(files, slow=slow)
        print({name: script() for name, script in others.items() if "openpyxl" not in name})
        # As a command does; else all of it would carry along what the others have loaded.
        gc.freeze()
        found = medians(
            {
                FLOOR: lambda: calamine(files),
                "merge into an empty store": first,
                AGAIN: lambda: merge_into(kept, files, event),
                **others,
            },
            rounds,
        )
    show(found, FLOOR)
    ours, floor = found["merge into an empty store"], found[FLOOR]
    to_bar("first merge, of reading every cell", ours / floor, 1.8)
    to_bar("the same again, of reading every cell", found[AGAIN] / floor, 1.2)
    for name in others:
        least = next(limit for start, limit in LEAST.items() if name.startswith(start))
        to_bar(f"{name}, of the first merge", found[name] / ours, least, least=True)


def memory(folder: Path, rooms: int, count: int) -> None:
    """In a process of its own: merge some of the workbooks, print what that took."""
    from facilitator.event import Event
    from tests.bench.books import larger
    from tests.bench.measure import Children, high_water, to_bar

    event = larger(Event.built_in(), rooms)
    files = sorted(folder.iterdir())[:count]
    merge_into(Path(tempfile.mkdtemp()) / "warm.sqlite", files[:1], event)
    before, started = high_water(os.getpid()), time.perf_counter()
    with tempfile.TemporaryDirectory() as scratch, Children() as children:
        merge_into(Path(scratch) / "all.sqlite", files, event)
    seconds = time.perf_counter() - started
    own = high_water(os.getpid()) - before
    print(
        f"{count} workbooks: {own:.0f} MB above start, {children.most:.0f} MB in the processes "
        f"that read, {seconds / count * 1000:.2f} ms each"
    )
    to_bar(f"memory of merging {count} workbooks, all processes", own + children.most, 150, "MB")
    print(COST, seconds / count)


def main() -> None:
    """Write the workbooks, then measure."""
    import facilitator
    from facilitator.event import Event
    from tests.bench import books

    # As when it is installed: the processes that read do not compile first what they load.
    compileall.compile_dir(facilitator.__path__[0], quiet=1)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rooms", type=int, default=300)
    parser.add_argument("--notes", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--slow", action="store_true", help="with pandas and openpyxl too")
    parser.add_argument("--memory", type=int, nargs="*", help="e.g. 300 3000 workbooks")
    parser.add_argument("--folder", type=Path, help="keep the workbooks there, use them again")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    how = parser.parse_args()
    rooms = max([how.rooms, *(how.memory or ())])
    if how.one:
        memory(how.folder, rooms, how.one)
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = how.folder or Path(scratch)
        files = books.write(folder, rooms, how.notes)
        if not how.memory:
            print(f"{how.rooms} workbooks of {how.notes} notes, median of {how.rounds}")
            speed(files, books.larger(Event.built_in(), rooms), how.rounds, slow=how.slow)
        from tests.bench.measure import to_bar

        costs: list[float] = []
        for count in how.memory or ():
            given = ["--folder", str(folder), "--rooms", str(rooms), "--one", str(count)]
            command = [sys.executable, "-m", "tests.bench.merge", *given]
            said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            print(said, end="")
            costs.append(float(said.rpartition(COST)[2]))
        if len(costs) > 1:
            to_bar("cost per workbook, of the most against the fewest", costs[-1] / costs[0], 1.15)


if __name__ == "__main__":
    main()
