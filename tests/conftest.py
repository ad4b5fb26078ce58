"""Shared parts of the tests: real stores on disk, no window on a real screen."""

from __future__ import annotations

import gc
import os
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from facilitator import sessions
from facilitator.event import Event
from facilitator.sessions import Place
from facilitator.store import Store

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


OpenStore = Callable[..., Store]


@pytest.fixture
def open_store(tmp_path: Path, event: Event, clock: Clock) -> Iterator[OpenStore]:
    opened: list[Store] = []

    def open_one(name: str = "room.sqlite", installation: str = "laptop", **how: object) -> Store:
        how = {"event": event, "clock": clock, **how}
        store = Store.open(tmp_path / name, installation=installation, **how)
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
