"""What a power cut or a bad disk leaves of the log: a store with the first commits, each whole.

The log beside a store is cut at every end of a frame and anywhere between, and damaged; the store
then opens with what some first commits made, never with half of one, and never with fewer than were
before the damage.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest

from facilitator import notes, sessions, store_check, store_file, store_log, votes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.records import Ballot, Note
from facilitator.store import Store
from tests.conftest import Clock, OpenFile
from tests.facilitator.damage import page_size

HEADER = 32
State = tuple[tuple[str, ...], tuple[tuple[str, ...], ...], int]


def state_of(path: Path) -> State:
    """What the file says, as SQLite reads it; and that it is sound and its parts agree."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        texts = connection.execute("SELECT text FROM notes ORDER BY created").fetchall()
        choices = connection.execute("SELECT choices FROM ballots ORDER BY created").fetchall()
        (lines,) = connection.execute("SELECT count(*) FROM history").fetchone()
        (found,) = connection.execute("SELECT count(*) FROM note_places").fetchone()
        assert found == len(texts)
    return tuple(one for (one,) in texts), tuple(choices), lines


@pytest.fixture(scope="module")
def cut_off(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[State], list[int]]:
    """A store that was not closed, what it said after each commit, and where that ended."""
    inside = tmp_path_factory.mktemp("power")
    path, clock = inside / "s.sqlite", Clock()
    states: list[State] = []
    ends: list[int] = []
    store = Store.open(path, installation="x", event=Event.built_in(), clock=clock, fleeting=True)
    with store.reading() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    where = sessions.place(store, "1", "priorities", "7")
    kept, log = inside / "kept.sqlite", store_log.log_of(path)
    for number in range(7):
        if number % 3 == 2:
            votes.cast(store, where, "2 24")
        else:
            notes.add(
                store, where, Draft(f"note {number} " + "قرار " * (900 if number == 4 else 3))
            )
        ends.append(log.stat().st_size)
        copy(path, inside / "state.sqlite")
        states.append(state_of(inside / "state.sqlite"))
    copy(path, kept)
    store.close()
    return kept, [((), (), 0), *states], ends


def copy(path: Path, target: Path) -> Path:
    """The file and its log, as they are on the disk at this moment."""
    for ending in ("-wal", "-shm", ".lock"):
        target.with_name(target.name + ending).unlink(missing_ok=True)
    shutil.copy(path, target)
    shutil.copy(store_log.log_of(path), store_log.log_of(target))
    return target


def test_the_log_cut_at_every_frame_and_between_leaves_the_first_commits(cut_off, tmp_path: Path):
    kept, states, ends = cut_off
    chance, size = random.Random(1), store_log.log_of(kept).stat().st_size
    places = {
        *range(HEADER, size + 1, 24 + page_size(kept)),
        *(chance.randrange(size) for _ in range(20)),
    }
    met = set()
    for place in sorted(places):
        path = copy(kept, tmp_path / "s.sqlite")
        with store_log.log_of(path).open("r+b") as log:
            log.truncate(place)
        whole = sum(end <= place for end in ends)
        assert store_log.look(path).whole == whole
        assert state_of(path) == states[whole]
        met.add(whole)
    assert met == set(range(8))


def test_the_log_damaged_anywhere_leaves_the_commits_before_that(cut_off, tmp_path: Path):
    kept, states, ends = cut_off
    chance, size = random.Random(2), store_log.log_of(kept).stat().st_size
    for _ in range(40):
        path = copy(kept, tmp_path / "s.sqlite")
        log = store_log.log_of(path)
        data = bytearray(log.read_bytes())
        place = chance.randrange(size)
        length = chance.choice([1, 1, 8, 5000])
        for at in range(place, min(size, place + length)):
            data[at] ^= chance.randrange(1, 256)
        log.write_bytes(data)
        whole = sum(end <= place for end in ends)
        seen = store_log.look(path)
        found = state_of(path)
        # Some bytes of a frame mean nothing; else everything from it on is gone.
        assert found in states[whole:]
        assert states.index(found) == seen.whole


def test_commits_behind_a_broken_place_are_counted(cut_off, tmp_path: Path):
    kept, states, ends = cut_off
    path = copy(kept, tmp_path / "s.sqlite")
    with store_log.log_of(path).open("r+b") as log:
        log.seek(ends[4] + 24 + 100)
        log.write(b"\xff" * 50)
    assert store_log.look(path) == store_log.LogState(whole=5, lost=2)
    assert state_of(path) == states[5]


def test_frames_of_an_earlier_round_of_the_log_are_not_counted(cut_off, tmp_path: Path):
    kept, states, _ends = cut_off
    path = copy(kept, tmp_path / "s.sqlite")
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA wal_checkpoint(RESTART)")
    connection.execute("UPDATE about SET value = 'x' WHERE name = 'index'")
    connection.commit()
    assert store_log.look(path) == store_log.LogState(whole=1)
    connection.close()
    assert state_of(path)[2] == states[-1][2]


@pytest.mark.parametrize("content", [b"", b"x", b"\0" * 5000, b"\x37\x7f\x06\x82" + b"\xff" * 9000])
def test_a_log_that_is_nonsense_is_as_if_there_were_none(cut_off, tmp_path: Path, content: bytes):
    kept, states, _ends = cut_off
    path = copy(kept, tmp_path / "s.sqlite")
    store_log.log_of(path).write_bytes(content)
    assert store_log.look(path).whole == 0
    assert store_check.at_start(path) is None
    with Store.open(path, installation="x") as store:
        assert (store.find(Note), store.find(Ballot)) == ([], [])
    assert state_of(path) == states[0]


def test_the_last_commit_that_was_shown_is_on_the_disk(
    open_store, durable: OpenFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Every page of a commit is in the file system's hands, and synced, when `change` ends."""
    monkeypatch.setattr(store_file, "engine", durable)
    store = open_store()
    where = sessions.place(store, "1", "priorities", "7")
    with store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
    for number in range(5):
        notes.add(store, where, Draft(str(number)))
        left = copy(store.path, tmp_path / "left.sqlite")
        with Store.open(left, installation="y") as found:
            assert [note.text for note in found.find(Note)] == [str(n) for n in range(number + 1)]


def test_the_checksum_is_sqlites_own(cut_off):
    kept, _states, _ends = cut_off
    head = store_log.log_of(kept).read_bytes()[:HEADER]
    big = head[3] & 1 == 1
    assert store_log._checksum(head[:24], big, (0, 0)) == struct.unpack(">2I", head[24:])
