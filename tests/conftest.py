"""Shared parts of the tests: real stores on disk, no window on a real screen."""

from __future__ import annotations

import gc
import os
import runpy
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What is compiled is kept, also where one's own habit is another: the two processes and the hundred
# that tests start would all compile the app, and rewrite the tests, once more.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

from facilitator import sessions, store_file
from facilitator.event import Event
from facilitator.sessions import Place
from facilitator.store import Store
from tests.order import seconds

ROOT = Path(__file__).resolve().parents[1]


def pytest_configure(config: pytest.Config) -> None:
    """Compile texts that were changed since they were compiled, once for all processes."""
    if not hasattr(config, "workerinput"):
        made = runpy.run_path(str(ROOT / "resources" / "packaging" / "texts.py"))
        made["compile_texts"]()


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Iterator[object]:
    """Read the files of tests without looking for cycles, and never look at them again.

    They are half a million objects that all live to the end, most of what there is. Looking at
    them after each test of a window would take more time than many of these tests.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.collect()
        gc.freeze()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of two processes none waits for the other at the end: the files that take long come first.

    A file is not divided. pytest-xdist would begin with those of many tests, and of the longest
    tests many are alone in their file.
    """
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: -seconds(item.path.relative_to(ROOT / "tests").as_posix()))


OpenFile = Callable[..., Engine]


@pytest.fixture(scope="session", autouse=True)
def durable() -> Iterator[OpenFile]:
    """Stores in this process do not wait for the disk: nobody cuts the power of a test.

    A test would wait ten times and more, mostly for longer than it takes. All else is as in the
    app, and so is everything in the processes that tests start. Gives how the app opens a file, for
    the test that it does wait.
    """
    opened = store_file.engine

    def engine(path: Path, *, read_only: bool, fleeting: bool = False) -> Engine:
        return opened(path, read_only=read_only, fleeting=True)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store_file, "engine", engine)
        yield opened


class Clock:
    """A clock that tests set; it moves on by one millisecond whenever it is read."""

    def __init__(self, at: int = 1_605_956_400_000) -> None:
        self.at = at

    def __call__(self) -> int:
        self.at += 1
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def event() -> Event:
    return Event.built_in()


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory, event: Event) -> Path:
    """The file of a store that nobody has opened yet: to copy it is faster than to make one."""
    path = tmp_path_factory.mktemp("store") / "empty.sqlite"
    Store.open(path, installation="", event=event).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM devices")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


OpenStore = Callable[..., Store]


@pytest.fixture
def open_store(
    tmp_path: Path, event: Event, clock: Clock, empty_store: Path
) -> Iterator[OpenStore]:
    opened: list[Store] = []

    def open_one(name: str = "room.sqlite", installation: str = "laptop", **how: object) -> Store:
        path = tmp_path / name
        new = path.parent.is_dir() and not path.exists()
        if new and not {"event", "rehearsal", "read_only"} & {*how}:
            shutil.copyfile(empty_store, path)
        how = {"event": event, "clock": clock, **how}
        store = Store.open(path, installation=installation, **how)
        opened.append(store)
        return store

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: OpenStore) -> Store:
    return open_store()


@pytest.fixture
def room7(store: Store) -> Place:
    return sessions.place(store, "1", "priorities", "7")
