"""Nothing in the app takes away the locks of a store that it has open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from facilitator import diagnosis, merge, notes, open_files, people_erasure, store_check, store_file
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_log import log_of

READ = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM notes").fetchone()[0])
connection.close()
"""
"""Another program that looks at the store and goes: last, it would take the log away."""


def read_elsewhere(path: Path) -> int:
    command = [sys.executable, "-c", READ, str(path)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def merge_itself(store: Store, folder: Path) -> None:
    merge.check(store, [store.path])
    merge.merge(store, [store.path])


def diagnose(store: Store, folder: Path) -> None:
    diagnosis.write(store.path, folder / "diagnostic.txt")


def diagnose_over_it(store: Store, folder: Path) -> None:
    with pytest.raises(Refused):
        diagnosis.write(store.path, store.path)


def erase_people(store: Store, folder: Path) -> None:
    people_erasure.search(store.path.parent, ())


def look(store: Store, folder: Path) -> None:
    assert store_check.at_start(store.path) is None
    assert store_check.foreign(store.path) is None
    assert store_file.is_store(store.path)


def open_again(store: Store, folder: Path) -> None:
    with Store.open(store.path, installation="", read_only=True) as again:
        again.fact("event")


@pytest.mark.skipif(sys.platform == "win32", reason="locks of POSIX")
@pytest.mark.parametrize(
    "act", [merge_itself, diagnose, diagnose_over_it, look, erase_people, open_again]
)
def test_another_program_still_sees_that_the_store_is_open(
    act, store: Store, room7: Place, tmp_path: Path
):
    notes.add(store, room7, Draft("one"))
    act(store, tmp_path)
    log = log_of(store.path)
    before = log.stat().st_ino
    assert read_elsewhere(store.path) == 1
    assert log.stat().st_ino == before
    notes.add(store, room7, Draft("two"))
    assert read_elsewhere(store.path) == 2


def test_what_was_read_of_a_store_is_let_go_when_it_is_closed(tmp_path: Path, event: Event):
    path = tmp_path / "one.sqlite"
    with open_files.reading(Path(__file__)) as plain:
        plain.read()
    assert plain.closed
    with Store.open(path, installation="x", event=event):
        (tmp_path / "link.sqlite").symlink_to(path)
        with open_files.reading(tmp_path / "link.sqlite") as opened:
            assert opened.read(len(store_file.HEAD)) == store_file.HEAD
        with Store.open(path, installation="", read_only=True) as again:
            again.fact("event")
        assert not opened.closed
    assert opened.closed
    with open_files.reading(path) as opened:
        opened.read()
    assert opened.closed
