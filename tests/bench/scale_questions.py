"""What a person waits for in a store with many notes, asked of one store: see `scale`.

Processor time is measured, which a busy machine changes little; where something waits for the disk
it is the time on the wall.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

from facilitator import (
    auto_copies,
    backup,
    coverage,
    history,
    note_outline,
    notes,
    participation,
    publish,
    results,
    roll_call,
    search,
    sessions,
    similar_notes,
    spoken,
    standings,
    store_check,
    votes,
)
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.workbook_write import export_room
from tests.bench.measure import high_water
from tests.bench.search import Speech

QUESTIONS = 150
SAVES = 300
SCREEN = 60
ROUNDS = 9
TEXT = "If seats follow the number of edits, small languages will never have a voice."

Clock = Callable[[], float]
Found = dict[str, tuple[float, str]]


def ask(path: Path, *, heavy: bool) -> Found:
    """Ask everything of the store at `path`: what is quick, or what reads all of it (`heavy`)."""
    found: Found = {}
    if not heavy:
        found |= _opened(path)
    with Store.open(path, installation="bench") as store:
        where = sessions.place(store, "1", "priorities", "1")
        found |= _whole(store) if heavy else _at_once(store, where)
    return found


def _opened(path: Path) -> Found:
    """How long a store takes to be there, also when nothing of its file is in memory."""

    def start() -> None:
        Store.open(path, installation="bench").close()

    def first() -> None:
        with Store.open(path, installation="bench") as store:
            search.find(store, "com")

    start()  # what is only loaded once is no part of it
    _forget(path)
    cold = _times(first, 1, time.perf_counter)[0]
    looked = _times(lambda: store_check.at_start(path), ROUNDS, time.perf_counter)
    return {
        "opening the store": _ms(_times(start, ROUNDS, time.perf_counter)),
        "opening, first search, nothing of the file in memory": (cold * 1000, "ms"),
        "looking for damage before that": _ms(looked),
    }


def _forget(path: Path) -> None:
    """Take a file out of the system's cache, where the system can do that."""
    if not hasattr(os, "posix_fadvise"):
        return
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def _at_once(store: Store, where: Place) -> Found:
    """What has to be there at once: while somebody types, scrolls or votes."""
    keys = _keys(store)
    letters = [_times(lambda words=one: search.find(store, words), 1)[0] for one in keys]
    counts = [_times(lambda words=one: search.count(store, words), 1)[0] for one in keys[::5]]
    found: Found = {
        "search: a key, p50": _ms(letters),
        "search: a key, p99": _late(letters),
        "search: how many, p50": _ms(counts),
        "search: how many, p99": _late(counts),
    }
    ids = note_outline.outline(store, where.id).ids
    pages = [ids[at : at + SCREEN] for at in range(0, len(ids), SCREEN)]
    number = next(iter(store.event.by_number))
    here, on = search.Only(session=where.id), search.Only(initiative=number)
    things: dict[str, Callable[[], object]] = {
        "the newest notes of all rooms": lambda: search.find(store, ""),
        "all rooms, by initiative": lambda: search.find(store, "", on),
        "a room's list": lambda: note_outline.outline(store, where.id),
        "a room's words, to be filtered": lambda: note_outline.said(store, where.id),
        "search in a room": lambda: search.find(store, "com", here),
        "who has spoken in a room": lambda: spoken.of_session(store, where.id),
        "communities to choose from": lambda: notes.communities(store),
        "ranking of a room after a vote": lambda: votes.of_session(store, where),
        "a page of the history": lambda: history.page(store, None, 50),
        "what Ctrl+Z would take back": store.undo_label,
    }
    found |= {name: _ms(_times(thing, ROUNDS)) for name, thing in things.items()}
    read = [_times(lambda page=one: note_outline.read(store, page), 1)[0] for one in pages * 20]
    found |= {"a page of scrolling, p50": _ms(read), "a page of scrolling, p99": _late(read)}
    return found | _saves(store)


def _saves(store: Store) -> Found:
    # In a room of its own: the others stay as large as they were.
    where = sessions.place(store, "1", "priorities", store.event.survey.key)
    draft = Draft(TEXT, initiatives=("24",), language="en")
    saves = _times(lambda: notes.add(store, where, draft), SAVES, time.perf_counter)
    return {"save of a note, p50": _ms(saves), "save of a note, p99": _late(saves)}


def _whole(store: Store) -> Found:
    """What reads all that was said, or all that was voted."""
    event = store.event
    round_, number = event.rounds[0].key, next(iter(event.by_number))
    with tempfile.TemporaryDirectory(dir=store.path.parent) as folder:
        room = Path(folder) / "room.xlsx"
        things: dict[str, Callable[[], object]] = {
            "workbook of one room": lambda: export_room(store, "1", room),
            "results of all rooms": lambda: results.of_store(store),
            "ranking of all rooms": lambda: standings.of_store(store, round_),
            "who took part": lambda: participation.of_store(store),
            "coverage": lambda: coverage.of_store(store),
            "which rooms have sent": lambda: roll_call.roll_call(store),
        }
        found = {name: _ms(_times(thing, 3)) for name, thing in things.items()}
    copies: dict[str, Callable[[], object]] = {
        "copy before a merge": lambda: backup.before_merge(store),
        "copy every ten minutes, in a worker": lambda: auto_copies.make(store.path),
    }
    for name, copy in copies.items():
        found[name] = _ms(_times(copy, 1, time.perf_counter))
        found[f"{name}, CPU time"] = _ms(_times(copy, 1))
    for made in auto_copies.numbered(store.path):
        made.path.unlink()
    alike = _times(lambda: similar_notes.of_subject(store, Subject(number)), 1)
    found["notes alike on an initiative"] = _ms(alike)
    before = high_water(os.getpid())
    found["publishing"] = _ms(_times(lambda: _published(store), 1))
    found["memory of that"] = (high_water(os.getpid()) - before, "MB")
    return found


def _published(store: Store) -> None:
    with tempfile.TemporaryDirectory(dir=store.path.parent) as folder:
        publish.write(store, Path(folder) / "published")


def _keys(store: Store) -> list[str]:
    """What stands in the field after each key, of questions that some note answers."""
    chance = Random(7)
    speech = Speech(chance)
    found: list[str] = []
    for text in _texts(store, chance):
        whole = speech.question(text)
        found += [whole[:end].strip() for end in range(1, len(whole) + 1)]
    return found


def _texts(store: Store, chance: Random) -> list[str]:
    texts: list[str] = []
    with store.reading() as connection:
        last = connection.exec_driver_sql("SELECT max(rowid) FROM notes").scalar_one()
        while len(texts) < QUESTIONS:
            query = "SELECT text FROM notes WHERE rowid = ? AND deleted = 0"
            row = connection.exec_driver_sql(query, (chance.randint(1, last),)).first()
            if row is not None:
                texts.append(row[0])
    return texts


def _times(act: Callable[[], Any], rounds: int, clock: Clock = time.thread_time) -> list[float]:
    """Seconds of each round."""
    taken: list[float] = []
    for _ in range(rounds):
        start = clock()
        act()
        taken.append(clock() - start)
    return taken


def _ms(seconds: Sequence[float]) -> tuple[float, str]:
    return statistics.median(seconds) * 1000, "ms"


def _late(seconds: Sequence[float]) -> tuple[float, str]:
    return statistics.quantiles(seconds, n=100)[98] * 1000, "ms"
