"""Workbooks that are read by processes of their own, and what becomes of those processes."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from multiprocessing import spawn
from pathlib import Path

import pytest

from facilitator import incoming, merge, readers, rehearse
from facilitator.event import Event
from facilitator.file_key import key_of, read_with_key
from facilitator.readers import AHEAD, PROCESSES, Readers
from facilitator.reasons import Refused
from facilitator.store import Store
from tests.bench.books import larger
from tests.facilitator.histories import whole
from tests.facilitator.rooms import cell_of, edited, sheet

EVENT = Event.built_in()


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return rehearse.write(tmp_path_factory.mktemp("books"), rooms=6, notes=2, seed=3)


@pytest.fixture
def reading() -> Iterator[Readers]:
    with closing(Readers(EVENT)) as found:
        yield found


def children() -> list[int]:
    return [one.pid for one in multiprocessing.active_children() if one.pid is not None]


def codes(reading: Readers) -> list[str]:
    """Why the next file is refused; nothing where it was read."""
    try:
        reading.answer()
    except Refused as refused:
        return [reason.code for reason in refused.reasons]
    return []


def test_answers_come_in_the_order_of_the_questions(reading: Readers, books: list[Path]):
    for book in books[:AHEAD]:
        reading.ask(book)
    assert len(children()) == PROCESSES
    for book in books[:AHEAD]:
        found, key = reading.answer()
        assert (found.file, key) == (book.name, key_of(book, EVENT))
        assert found == read_with_key(book, EVENT)[0]
    reading.close()
    assert children() == []


def test_what_is_wrong_with_a_file_comes_through_whole(
    reading: Readers, books: list[Path], tmp_path: Path
):
    def two(loaded):
        cell_of(sheet(loaded, "Votes"), "Votes", 2).value = "two"

    bad = edited(books[0], tmp_path / "bad.xlsx", two)
    reading.ask(bad)
    reading.ask(tmp_path / "missing.xlsx")
    for path in (bad, tmp_path / "missing.xlsx"):
        with pytest.raises(Refused) as here:
            read_with_key(path, EVENT)
        with pytest.raises(Refused) as there:
            reading.answer()
        assert type(here.value) is type(there.value)
        assert vars(here.value) == vars(there.value)
        assert str(here.value) == str(there.value)


def test_a_mistake_of_ours_says_where_it_happened(reading: Readers):
    reading.ask("no path")  # pyright: ignore[reportArgumentType]
    with pytest.raises(AttributeError) as mistake:
        reading.answer()
    assert "file_key.py" in "".join(mistake.value.__notes__)


def until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not done():
        assert time.monotonic() < end
        time.sleep(0.01)


posix = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


@posix
def test_a_process_that_dies_costs_one_file(reading: Readers, books: list[Path]):
    reading.ask(books[0])
    reading.ask(books[1])
    assert [codes(reading), codes(reading)] == [[], []]
    first, _ = sorted(children())
    os.kill(first, signal.SIGKILL)
    until(lambda: first not in children())
    for book in books[:4]:
        reading.ask(book)
    found = [codes(reading) for _ in range(4)]
    assert sorted(found) == [[], [], [], ["made_reader_end"]]
    assert len(children()) == PROCESSES


@posix
def test_a_process_that_hangs_is_ended(
    reading: Readers, books: list[Path], monkeypatch: pytest.MonkeyPatch
):
    reading.ask(books[0])
    reading.ask(books[1])
    assert [codes(reading), codes(reading)] == [[], []]
    monkeypatch.setattr(readers, "LONGEST_SECONDS", 3)
    stopped = min(children())
    os.kill(stopped, signal.SIGSTOP)
    for book in books[:4]:
        reading.ask(book)
    found = [codes(reading) for _ in range(4)]
    assert sorted(found) == [[], [], [], ["too_slow"]]
    assert stopped not in children()


@posix
def test_where_processes_end_at_once_files_are_read_here(reading: Readers, books: list[Path]):
    for child in children():
        os.kill(child, signal.SIGKILL)
    until(lambda: children() == [])
    for book in books:
        reading.ask(book)
        found, _ = reading.answer()
        assert found.file == book.name
    assert children() == []


def test_a_process_that_ends_before_it_has_begun_is_not_waited_for(
    books: list[Path], monkeypatch: pytest.MonkeyPatch
):
    def nothing(**_: object) -> list[str]:
        return [sys.executable, "-c", ""]

    monkeypatch.setattr(spawn, "get_command_line", nothing)
    found: list[str] = []

    def read() -> None:
        # More than fits into what is between two processes.
        with closing(Readers(larger(EVENT, 5000))) as reading:
            for book in books[:3]:
                reading.ask(book)
                found.append(reading.answer()[0].file)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    reader.join(20)
    assert found == [book.name for book in books[:3]]


def test_where_no_process_can_be_started_files_are_read_here(
    books: list[Path], monkeypatch: pytest.MonkeyPatch
):
    def none(*_: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(readers, "_Reader", none)
    with closing(Readers(EVENT)) as reading:
        reading.ask(books[0])
        assert reading.answer()[0].file == books[0].name


def test_many_files_merge_as_one_by_one(
    open_store, books: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    bad, other = tmp_path / "bad.xlsx", tmp_path / "other.sqlite"
    bad.write_bytes(b"PK and nothing else")
    with Store.open(other, installation="other", event=EVENT, rehearsal=True) as store:
        merge.merge(store, books[:1])
    again = Path(shutil.copy(books[2], tmp_path / "room-03 (1).xlsx"))
    files = [books[0], books[1], bad, *books[2:4], other, again, tmp_path / "missing", *books[4:]]
    one_by_one = open_store("one by one.sqlite", "coordinator")
    wanted = merge.merge(one_by_one, files)
    assert children() == []
    monkeypatch.setattr(incoming, "MANY", 3)
    together = open_store("together.sqlite", "coordinator")
    met: list[int] = []
    found = merge.merge(together, files, lambda *_: met.append(len(children())))
    assert max(met) == PROCESSES
    assert children() == []
    assert found.files == wanted.files
    assert [one.state for one in found.files].count("merged") == 6
    assert whole(together) == whole(one_by_one)


def test_what_is_known_needs_no_process(
    open_store, books: list[Path], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(incoming, "MANY", 3)
    store = open_store("all.sqlite", "coordinator")
    merge.merge(store, books)
    met: list[int] = []
    report = merge.merge(store, books, lambda *_: met.append(len(children())))
    assert {one.state for one in report.files} == {"unchanged"}
    assert max(met) == 0
