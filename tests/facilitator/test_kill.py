"""A merge that is killed at any moment leaves whole workbooks, and the next one completes it.

A process of its own merges workbooks of a rehearsal and is killed without warning. 10 times in the
normal suite; `pytest -m long tests/facilitator/test_kill.py` kills 200.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from facilitator import backup, merge, rehearse
from facilitator.event import Event
from facilitator.store import Store
from facilitator.workbook_read import read
from tests.facilitator.histories import heads_in, triple, whole

EVENT = Event.built_in()
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="Windows has no fork and no SIGKILL"
)


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return rehearse.write(tmp_path_factory.mktemp("books"), rooms=20, notes=2, seed=3)


class Merger:
    """A process that forks one child for each merge, so that a kill costs no new interpreter."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def start(self, store: Path, books: list[Path]) -> int:
        """Begin to merge; the number of the process that does, which is about to."""
        self._say("\t".join(map(str, (store, *books))))
        return int(self._hear())

    def wait(self) -> int:
        """How it ended: 0, or the signal that ended it. Until then its number is nobody else's."""
        self._say("")
        return int(self._hear())

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def _hear(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


@contextmanager
def merging() -> Iterator[Merger]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.facilitator.test_kill"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Merger(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()


def serve() -> None:
    """Fork a child for each line: a store and the workbooks to merge into it."""
    while line := sys.stdin.readline():
        store, *books = map(Path, line.rstrip("\n").split("\t"))
        child = os.fork()
        if child == 0:
            os.write(1, f"{os.getpid()}\n".encode())
            merge_into(store, books)
            os._exit(0)
        sys.stdin.readline()
        _, status = os.waitpid(child, 0)
        os.write(1, f"{os.waitstatus_to_exitcode(status)}\n".encode())


def merge_into(path: Path, books: list[Path]) -> None:
    with Store.open(path, installation="coordinator", event=EVENT) as store:
        merge.merge(store, books)


def kill_merges(folder: Path, books: list[Path], kills: int, seed: int) -> Counter[str]:
    """Kill so many merges, each into a new store; how many workbooks these had then."""
    chance = random.Random(seed)
    contents = {}
    for book in books:
        found = read(book, EVENT)
        contents[found.id] = {triple(one.record) for one in found.every()}
    met: Counter[str] = Counter()
    with merging() as merger:
        took = 60.0
        for number in range(3):
            # The first one takes longer than those that follow.
            undisturbed = folder / f"undisturbed-{number}.sqlite"
            started = time.monotonic()
            merger.start(undisturbed, books)
            assert merger.wait() == 0
            took = min(took, time.monotonic() - started)
        wanted = seen(undisturbed)
        for number in range(kills):
            path = folder / f"{number}.sqlite"
            if number % 2:
                # Something is in it already: the copy before the merge may be cut off too.
                merge_into(path, books[:1])
            child = merger.start(path, books)
            time.sleep(chance.uniform(0, took))
            os.kill(child, signal.SIGKILL)
            ended = merger.wait()
            assert ended in (0, -signal.SIGKILL)
            whole_books = check_whole(path, contents)
            met["after its end" if ended == 0 else f"with {whole_books} workbooks"] += 1
            merge_into(path, books)
            assert seen(path) == wanted
            check_copies(path)
            for left in folder.glob(f"{number}*"):
                left.unlink()
    return met


def seen(path: Path) -> dict[str, object]:
    with Store.open(path, installation="coordinator") as store:
        return whole(store)


def check_whole(path: Path, contents: dict[str, set[tuple[str, str, str]]]) -> int:
    """The file is sound, and holds all of the workbooks it names and nothing of any other."""
    if not path.exists() or path.stat().st_size == 0:
        return 0
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            return 0
        named = {row[0] for row in connection.execute("SELECT id FROM workbooks")}
        labels = connection.execute("SELECT label_values FROM history WHERE kind = 'merge'")
        # A line for one workbook names it, one for several counts them.
        told = sum(int(json.loads(values).get("count", 1)) for (values,) in labels)
    with Store.open(path, installation="coordinator") as store:
        held = {triple(one) for found in heads_in(store).values() for one in found}
        assert {record.source for found in heads_in(store).values() for record in found} <= named
    assert held == set().union(*(contents[one] for one in named))
    assert told == len(named)
    return len(named)


def check_copies(path: Path) -> None:
    """Every copy made before a merge is a store that opens."""
    with Store.open(path, installation="coordinator") as store:
        copies = backup.copies(store)
    for copy in copies:
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_merge_that_is_killed_leaves_whole_workbooks(tmp_path: Path, books: list[Path]):
    met = kill_merges(tmp_path, books, 10, seed=1)
    assert met.total() == 10
    assert met["after its end"] < 10


@pytest.mark.long
@pytest.mark.timeout(0)
def test_two_hundred_merges_that_are_killed(
    tmp_path: Path, books: list[Path], capsys: pytest.CaptureFixture[str]
):
    seed = time.time_ns() % 1_000_000
    met = kill_merges(tmp_path, books, 200, seed)
    with capsys.disabled():
        print(f"\nseed {seed}, {len(books)} workbooks, 200 killed: {dict(sorted(met.items()))}")


if __name__ == "__main__":
    serve()
