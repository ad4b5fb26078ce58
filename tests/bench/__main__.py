"""All benchmarks one after the other, and a table of how we stand to the bars of SPEC §12.

python -m tests.bench [--quick] [--keep DIR] [NAME...]

Ten minutes or so; `--quick` measures less of each. With `--keep` the workbooks that are read are
there the next time.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.measure import BAR

WHAT: dict[str, tuple[list[str], list[str]]] = {
    "merge": ([], ["--rooms", "60", "--rounds", "3"]),
    "memory": (["--memory", "300", "3000"], ["--memory", "60", "300"]),
    "export": ([], ["--rounds", "1"]),
    "save": ([], ["--notes", "100"]),
    "search": ([], ["--notes", "20000", "--questions", "50"]),
    "window": ([], ["--long", "20000", "--notes", "120", "10000", "--rounds", "20"]),
    "start": ([], ["--rounds", "5"]),
    "timer": ([], ["--seconds", "5", "--rooms", "60"]),
    "scale": (["--notes", "100000"], ["--notes", "20000"]),
    "counting": ([], ["--rounds", "5", "--few", "1", "--notes", "300"]),
}
"""The benchmarks by name, with what each is asked for, and what when it shall be quick."""

FOLDERS = {"merge": "--folder", "memory": "--folder", "scale": "--keep"}
"""What those are told by where the workbooks are to be kept that they write first."""

LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "openpyxl", "python-calamine", "pandas", "polars")


def machine() -> Iterator[str]:
    """What this was measured with."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    yield f"{os.cpu_count()} cores, {memory:.0f} GB, {platform.system()} {platform.machine()}"
    yield f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    for name in LIBRARIES:
        try:
            yield f"{name} {importlib.metadata.version(name)}"
        except importlib.metadata.PackageNotFoundError:
            continue


def run(name: str, given: list[str]) -> Iterator[list[str]]:
    """Run one, say what it says, and give its lines that stand to a bar."""
    module = "merge" if name == "memory" else name
    command = [sys.executable, "-m", f"tests.bench.{module}", *given]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as one:
        assert one.stdout is not None
        for line in one.stdout:
            print(line, end="", flush=True)
            if line.startswith(f"{BAR} | "):
                yield line.rstrip("\n").split(" | ")[1:]
    if one.returncode:
        yield [name, "failed", "", ""]


def main(given: Sequence[str] | None = None) -> None:
    """Run those that are named in `given` (else on the command line); the table as Markdown."""
    first = (__doc__ or "").partition("\n")[0]
    parser = argparse.ArgumentParser("python -m tests.bench", description=first)
    # Not `choices`: no name at all is right too, and argparse would look for it among them.
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(WHAT)}")
    parser.add_argument("--keep", type=Path, help="keep the workbooks there, use them again")
    parser.add_argument("--quick", action="store_true", help="measure less of each")
    options = parser.parse_args(given)
    unknown = [name for name in options.names if name not in WHAT]
    if unknown:
        parser.error(f"no benchmark {', '.join(unknown)}; there are {', '.join(WHAT)}")
    begun, rows = time.monotonic(), []
    for name in options.names or WHAT:
        print(f"\n== {name}")
        what = list(WHAT[name][options.quick])
        if options.keep is not None and name in FOLDERS:
            what += [FOLDERS[name], str(options.keep / name)]
        rows += [[name, *row] for row in run(name, what)]
    print(f"\n{'; '.join(machine())}; {(time.monotonic() - begun) / 60:.0f} min\n")
    print("| bench | what | found | bar | |\n|---|---|---|---|---|")
    for row in rows:
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
