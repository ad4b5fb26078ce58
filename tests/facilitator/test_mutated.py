"""Damaged workbooks: each is merged whole or rejected with a reason; none ends or delays the merge.

A few are tried in the normal suite; 5,000 with `pytest -m long tests/facilitator/test_mutated.py`,
or as a command that says what it does and what became of them:

    python -m tests.facilitator.test_mutated [--files 5000] [--seed 1] [--keep DIR]

`--keep` leaves the files there that broke a law. Seed and file name how each was damaged, see
`mutations`.
"""

from __future__ import annotations

import argparse
import gc
import resource
import sys
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest
from openpyxl import load_workbook

from facilitator import merge, notes, sessions, votes
from facilitator.event import Event
from facilitator.ids import time_ordered
from facilitator.merge_report import FileResult
from facilitator.notes import Draft
from facilitator.reasons import Reason
from facilitator.store import Store
from facilitator.workbook_gate import MOST_SECONDS
from facilitator.workbook_read import read
from facilitator.workbook_write import export_all
from tests.conftest import Clock
from tests.facilitator.histories import (
    empty_store,
    heads_in,
    history_in,
    past_in,
    search_folder,
    triple,
    whole,
)
from tests.facilitator.mutations import damaged
from tests.facilitator.rooms import dump, export, fill
from tests.share import examples

EVENT = Event.built_in()
FEW, MANY = examples(200), 5_000
ROOM = "7"
_ROUND_TRIP_EVERY = 7


class Broken(AssertionError):  # noqa: N818 - it reads as what it says
    """What must be true of any file, and was not of this one."""


def require(holds: object, *what: object) -> None:
    if not holds:
        raise Broken(*what)


@dataclass
class Seen:
    """What became of the files so far."""

    states: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    slowest: tuple[float, str] = (0.0, "")
    broken: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """For people."""

        def counted(what: Counter[str]) -> str:
            return ", ".join(f"{number} {name}" for name, number in what.most_common())

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        return [
            f"{self.states.total()} files: {counted(self.states)}",
            f"damaged in: {counted(self.kinds)}",
            f"files rejected by reason: {counted(self.codes)}",
            f"slowest: {self.slowest[0]:.2f} s, {self.slowest[1]}",
            f"memory of the process: {peak} MB at most",
            f"broke a law: {len(self.broken)}",
        ]


class World:
    """Good workbooks to damage, and two stores to merge them into, as they are before each merge.

    One store has another room; the other has the good workbooks themselves, so that what was
    changed meets what it was changed from.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.good = _good(folder)
        other = folder / "room-08.xlsx"
        self._images = [self._image(other), self._image(other, *self.good)]
        self._path = folder / "store.sqlite"
        self._store: Store | None = None
        self._at = 0

    def _image(self, *books: Path) -> tuple[bytes, list[str]]:
        path = self.folder / "image.sqlite"
        path.write_bytes(empty_store())
        with Store.open(path, installation="coordinator") as store:
            for found in merge.merge(store, books).files:
                require(found.state != "rejected", "a good workbook", found)
            said = dump(store)
        return path.read_bytes(), said

    def store(self, which: int) -> Store:
        """The store as it is before a merge."""
        if self._store is not None and self._at == which:
            return self._store
        self.forget()
        self._path.write_bytes(self._images[which][0])
        self._store = Store.open(self._path, installation="coordinator")
        self._at = which
        return self._store

    def forget(self) -> None:
        """Something was merged: the next one gets a store without it."""
        if self._store is not None:
            self._store.close()
            self._store = None
        for left in self.folder.glob("store*"):
            left.unlink()

    def try_one(self, seed: int, seen: Seen, keep: Path | None = None) -> None:
        """Damage a workbook, merge it, and look at what became of it and of the store."""
        base = self.good[seed // 2 % len(self.good)]
        data, how = damaged(seed, base.read_bytes())
        path = self.folder / f"damaged-{seed}.xlsx"
        path.write_bytes(data)
        start = time.monotonic()
        try:
            found = self._merged(path, seed % 2, round_trip=seed % _ROUND_TRIP_EVERY == 0)
            seconds = time.monotonic() - start
            seen.states[found.state] += 1
            seen.kinds[how.partition(":")[0]] += 1
            seen.codes.update({reason.code for reason in found.reasons})
            seen.slowest = max(seen.slowest, (seconds, f"{path.name} ({how})"))
            require(seconds < MOST_SECONDS, "takes too long", seconds)
        except Exception as error:
            self.forget()
            said = "".join(traceback.format_exception(error)[-3:])[-1500:]
            seen.broken.append(f"seed {seed}, {base.name}, {how}: {said}")
            if keep is not None:
                (keep / path.name).write_bytes(data)
        finally:
            path.unlink()

    def _merged(self, path: Path, which: int, *, round_trip: bool) -> FileResult:
        store = self.store(which)
        (found,) = merge.merge(store, [path]).files
        if found.state == "rejected":
            require(found.reasons, "rejected without a reason")
            for reason in found.reasons:
                require(_is_sentence(reason, path.name), "no sentence", reason)
            require(dump(store) == self._images[which][1], "something of it is there")
            return found
        require(not found.reasons, "reasons against what was merged", found.reasons)
        try:
            self._is_there(store, path)
            self._again(store, path)
            if round_trip:
                self._sent_on(store)
        finally:
            self.forget()
        return found

    def _is_there(self, store: Store, path: Path) -> None:
        """All that the file says is in the store."""
        with store.reading() as connection:
            kept = {triple(one) for one in past_in(connection)}
            kept |= {triple(one) for one in history_in(connection)}
        kept |= {triple(one) for heads in heads_in(store).values() for one in heads}
        held = {triple(one.record) for one in read(path, EVENT).every()}
        require(held <= kept, "half of it", held - kept)

    def _again(self, store: Store, path: Path) -> None:
        """Merged again, it brings nothing: the same bytes, and the same in other bytes."""
        before = whole(store)
        again = path.parent / "again" / path.name
        again.parent.mkdir(exist_ok=True)
        # What stands behind a zip file is of no concern to whoever reads it.
        again.write_bytes(path.read_bytes() + b"\0")
        for one in (path, again):
            (found,) = merge.merge(store, [one]).files
            require(found.state == "unchanged", "merged again", found.state, found.reasons)
            require(set(+found.records) <= {"unchanged", "older"}, "again", found.records)
        require(whole(store) == before, "merging it again changes something")

    def _sent_on(self, store: Store) -> None:
        """A workbook of all that the store has now can be merged elsewhere."""
        path = export_all(store, self.folder / "all.xlsx").path
        there = self.folder / "there.sqlite"
        there.write_bytes(empty_store())
        with Store.open(there, installation="another") as other:
            (found,) = merge.merge(other, [path]).files
            require(found.state == "merged", "sent on", found.state, found.reasons[:5])
            said = {triple(one) for heads in heads_in(store).values() for one in heads}
            came = {triple(one) for heads in heads_in(other).values() for one in heads}
            require(said == came, "sent on, half of it", said ^ came)
        for left in self.folder.glob("there*"):
            left.unlink()


def _is_sentence(reason: Reason, name: str) -> bool:
    said = reason.english()
    return (
        reason.code != "own_mistake"
        and said.isprintable()
        and said.endswith(".")
        and len(said) < 400
        and (name in said or "!" in said or said.startswith("Sheet "))
    )


def _good(folder: Path) -> list[Path]:
    """Small workbooks of different kinds to damage, the same ones every time."""
    books = []
    with _open(folder / "a.sqlite", "0123456789abcdef") as store:
        fill(store, ROOM)
        books.append(export(store, folder / "room-07.xlsx", ROOM))
        fill(store, "8")
        export(store, folder / "room-08.xlsx", "8")
        where = sessions.place(store, "2", "priorities", "9")
        notes.add(store, where, Draft("counted by hands"))
        votes.choose_capture(store, where, "tally")
        votes.enter_tally(store, where, votes.read_tally(EVENT, "priorities", "24=5"))
        books.append(export(store, folder / "room-09.xlsx", "9"))
        long = sessions.place(store, "1", "priorities", "10")
        notes.add(store, long, Draft("word " * 8_000))
        books.append(export(store, folder / "room-10.xlsx", "10"))
    # As another program saves it, with the texts apart from their cells.
    resaved = load_workbook(books[0])
    resaved.save(folder / "room-07-resaved.xlsx")
    books.append(folder / "room-07-resaved.xlsx")
    with _open(folder / "b.sqlite", "fedcba9876543210") as store:
        merge.merge(store, [books[1], folder / "room-08.xlsx"])
        (first, *_) = (n for n in notes.of_session(store, where.id) if n.text)
        notes.edit(store, first.id, text="changed by the coordinator")
        books.append(export_all(store, folder / "all-rooms.xlsx").path)
    return books


def _open(path: Path, device: str) -> Store:
    chance = Random(device)
    store = Store.open(
        path,
        installation="laptop",
        event=EVENT,
        clock=Clock(),
        new_id=lambda moment: time_ordered(moment, chance.getrandbits),
    )
    store.use_device(device)
    return store


def search(
    first: int, files: int, *, say: Callable[[str], object] = print, keep: Path | None = None
) -> Seen:
    """Damage so many workbooks, from this seed on. Each that broke a law is said at once."""
    seen, started = Seen(), time.monotonic()
    with search_folder() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        world = World(folder)
        for number, seed in enumerate(range(first, first + files), start=1):
            said = len(seen.broken)
            world.try_one(seed, seen, keep)
            for line in seen.broken[said:]:
                say(line)
            if number % max(1, files // 10) == 0:
                gc.collect()
                minutes = (time.monotonic() - started) / 60
                say(f"{number} files, {minutes:.1f} min, {len(seen.broken)} broke a law")
        world.forget()
    return seen


@pytest.mark.timeout(300)
def test_damaged_workbooks_are_merged_whole_or_rejected():
    seen = search(1, FEW, say=lambda line: None)
    assert seen.broken == []
    # What was damaged too much to be anything, or too little, would prove nothing.
    assert min(seen.states["merged"], seen.states["rejected"]) > FEW // 6
    assert len(seen.codes) > 5


@pytest.mark.long
@pytest.mark.timeout(0)
def test_thousands_of_damaged_workbooks(capsys: pytest.CaptureFixture[str]):
    def say(line: str) -> None:
        with capsys.disabled():
            print(line, flush=True)

    seed = time.time_ns() % 1_000_000_000
    say(f"\nfirst seed {seed}")
    seen = search(seed, MANY, say=say)
    for line in seen.lines():
        say(line)
    assert seen.broken == []


def main() -> int:
    parser = argparse.ArgumentParser(description="Damage workbooks and merge them.")
    parser.add_argument("--files", type=int, default=MANY)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="where to leave files that broke a law")
    how = parser.parse_args()
    if how.keep is not None:
        how.keep.mkdir(parents=True, exist_ok=True)
    say = lambda line: print(line, flush=True)  # noqa: E731
    seen = search(how.seed, how.files, say=say, keep=how.keep)
    for line in seen.lines():
        say(line)
    return min(1, len(seen.broken))


if __name__ == "__main__":
    sys.exit(main())
