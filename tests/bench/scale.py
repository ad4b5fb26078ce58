"""One store that grows to a million notes: what a workbook and each question cost on the way.

Rehearsal workbooks of 334 notes each are merged into one store. At 10,000, 100,000, 300,000 and
1,000,000 notes stands what a workbook has cost since the size before, what one more costs, how much
memory and disk that took, and how long a person waits for each question; each with its ratio to the
first size, so that it can be read off whether it stays, grows slowly or grows with the notes.

Each size is merged, and asked, in a process of its own. The file is in the system's cache, but for
the line that says otherwise.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.event import Event
    from facilitator.store import Store

# The processes that read workbooks load this file too: what they need not have is loaded below.

SIZES = (10_000, 100_000, 300_000, 1_000_000)
EACH = 334
"""So many notes a workbook: a million of them are 2,995 workbooks."""
_TOGETHER = 10
_FOUND = "found:"

Found = dict[str, tuple[float, str]]
"""What was measured, by what it is: how much, and of what (`ms`, `MB`, `B`)."""


def event_of(rooms: int) -> Event:
    """The built-in event with so many rooms, the same for all sizes of a run."""
    from facilitator.event import Event
    from tests.bench.books import larger

    return larger(Event.built_in(), rooms)


def paths_in(folder: Path, books: int) -> list[Path]:
    """Where the workbooks of a run are."""
    return [folder / f"room-{number:05}.xlsx" for number in range(1, books + 1)]


def write(folder: Path, books: int) -> list[Path]:
    """Write the workbooks that are not there yet; on all cores."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = paths_in(folder, books)
    starts = [
        at
        for at in range(0, books, _TOGETHER)
        if not all(path.exists() for path in paths[at : at + _TOGETHER])
    ]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for at in pool.map(partial(_write, folder, books), starts):
            print(f"\r{at:,} of {books:,} workbooks written", end="", flush=True, file=sys.stderr)
    if starts:
        print(file=sys.stderr)
    return paths


def _write(folder: Path, books: int, start: int) -> int:
    from dataclasses import replace

    from facilitator import rehearse

    event = event_of(books)
    targets = paths_in(folder, books)[start : start + _TOGETHER]
    # A rehearsal plays the first rooms of an event: so each part of them is one.
    part = replace(event, rooms=event.rooms[start : start + len(targets)])
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        made = rehearse.write(Path(scratch), rooms=len(targets), notes=EACH, event=part)
        for path, target in zip(made, targets, strict=True):
            os.replace(path, target)
    return start + len(targets)


def merge(store: Path, files: list[Path], start: int, rooms: int) -> Found:
    """In a process of its own: merge those from `start` on, the last one by itself."""
    from facilitator import merge as merging
    from facilitator.store import Store
    from tests.bench.measure import Children, high_water

    event = event_of(rooms)
    with tempfile.TemporaryDirectory() as scratch:
        # What is only loaded once is no part of it.
        warm = Path(scratch) / "warm.sqlite"
        _merge_into(warm, files[:1], event)
        with Store.open(warm, installation="bench") as opened:
            merging.check(opened, files[:1])
    new, (last,) = files[start:-1], files[-1:]
    before, began, worked = high_water(os.getpid()), time.perf_counter(), _cpu()
    with Children() as children:
        _merge_into(store, new, event)
    wall, cpu = time.perf_counter() - began, _cpu() - worked
    found: Found = {
        "merge: wall time of a workbook": (wall / len(new) * 1000, "ms"),
        "merge: CPU time of a workbook": (cpu / len(new) * 1000, "ms"),
        "merge: memory above start": (high_water(os.getpid()) - before, "MB"),
        "merge: memory of the processes that read": (children.most, "MB"),
    }
    with Store.open(store, installation="bench") as opened:
        for name, work in (("check", merging.check), ("merge", merging.merge)):
            began, worked = time.perf_counter(), _cpu()
            report = work(opened, [last])
            found[f"one more workbook: {name}"] = ((time.perf_counter() - began) * 1000, "ms")
            found[f"one more workbook: {name}, CPU time"] = ((_cpu() - worked) * 1000, "ms")
            assert not report.rejected
        notes = _notes(opened)
    found["store: a note"] = (store.stat().st_size / notes, "B")
    found["notes"] = (notes, "")
    return found


def _merge_into(path: Path, files: list[Path], event: Event) -> None:
    from facilitator import merge as merging
    from facilitator.store import Store

    with Store.open(path, installation="bench", event=event) as store:
        report = merging.merge(store, files)
    assert not report.rejected, report.rejected[0].reasons[0].english()


def _notes(store: Store) -> int:
    with store.reading() as connection:
        query = "SELECT count(*) FROM notes WHERE deleted = 0"
        return connection.exec_driver_sql(query).scalar_one()


def _cpu() -> float:
    """The seconds this process has worked, and those it has started and that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _in_own_process(what: str, folder: Path, store: Path, *given: int) -> Found:
    values = [str(folder), str(store), *map(str, given)]
    command = [sys.executable, "-m", "tests.bench.scale", "--own", what, *values]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return {
        name: (value, unit) for name, (value, unit) in json.loads(said.split(_FOUND)[1]).items()
    }


def _own(what: str, folder: Path, store: Path, *given: int) -> None:
    from tests.bench.scale_questions import ask

    if what == "merge":
        start, end, books = given
        found = merge(store, paths_in(folder, end), start, books)
    else:
        found = ask(store, heavy=what == "heavy")
    print(_FOUND, json.dumps(found))


def grown(folder: Path, store: Path, books: int, sizes: list[int]) -> list[Found]:
    """What was found at each size, a column after the other."""
    columns: list[Found] = []
    done = 0
    for size in sizes:
        end = min(books, -(-size // EACH))
        column = _in_own_process("merge", folder, store, done, end, books)
        column |= _in_own_process("ask", folder, store)
        column |= _in_own_process("heavy", folder, store)
        for copy in store.parent.glob(f"{store.stem}-before-merge-*"):
            copy.unlink()
        columns.append(column)
        done = end
        show(columns)
    return columns


def show(columns: list[Found]) -> None:
    """Print all that was found so far as a table, each with its ratio to the first size."""
    heads = [f"{columns[at]['notes'][0]:,.0f} notes" for at in range(len(columns))]
    print("\n| | " + " | ".join(heads) + " |\n|---" + "|---:" * len(columns) + "|")
    for name, (first, unit) in columns[0].items():
        cells = [_number(first, unit)]
        for column in columns[1:]:
            value = column[name][0]
            ratio = f" ({value / first:.2f} x)" if first else ""
            cells.append(f"{_number(value, unit)}{ratio}")
        if name != "notes":
            print(f"| {name} | " + " | ".join(cells) + " |")
    sys.stdout.flush()


def _number(value: float, unit: str) -> str:
    if unit == "ms" and value >= 10_000:
        return f"{value / 1000:,.1f} s"
    return f"{value:,.{0 if value >= 100 else 1 if value >= 10 else 2}f} {unit}".strip()


def main() -> None:
    """Write the workbooks, let a store grow, and print."""
    import facilitator
    from tests.bench.measure import to_bar

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=SIZES[-1])
    parser.add_argument("--keep", type=Path, help="keep the workbooks there, use them again")
    parser.add_argument("--own", nargs="+", help=argparse.SUPPRESS)
    how = parser.parse_args()
    if how.own:
        what, folder, store, *given = how.own
        _own(what, Path(folder), Path(store), *map(int, given))
        return
    # As when it is installed: the processes that read do not compile first what they load.
    compileall.compile_dir(facilitator.__path__[0], quiet=1)
    books = -(-how.notes // EACH)
    sizes = [*(size for size in SIZES if size < how.notes), how.notes]
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder = how.keep or scratch / "workbooks"
        began = time.monotonic()
        write(folder, books)
        print(f"{books:,} workbooks of {EACH} notes, written in {time.monotonic() - began:.0f} s")
        columns = grown(folder, scratch / "grown.sqlite", books, sizes)
    for name in ("merge: CPU time of a workbook", "search: a key, p99", "save of a note, p50"):
        ratio = columns[-1][name][0] / columns[0][name][0]
        to_bar(f"{name}, of that at {sizes[0]:,} notes", ratio, 1.15 if "CPU" in name else 3)


if __name__ == "__main__":
    main()
