"""Copies that are made by themselves: when, which are kept, that they are whole, and going back."""

from __future__ import annotations

import shutil
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import auto_copies, notes, restore, sessions, votes
from facilitator.auto_copies import Copy
from facilitator.copy_content import Content
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store

HOUR, DAY = 3_600_000, 86_400_000


def texts(store: Store) -> list[str]:
    return [note.text for note in store.find(Note)]


def code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.reasons[0].code


def copies_at(moments: list[int], size: int = 10) -> list[Copy]:
    """Copies made one after the other at these times, the newest first."""
    made = [Copy(Path(f"{n}"), at, "auto", size, n) for n, at in enumerate(moments, 1)]
    return made[::-1]


def test_a_copy_is_due_only_when_something_was_changed(store: Store, room7: Place, clock):
    assert not auto_copies.is_due(store.path)
    notes.add(store, room7, Draft("one"))
    assert auto_copies.is_due(store.path)
    made = auto_copies.make(store.path, clock=clock)
    assert not auto_copies.is_due(store.path)
    store.keep_draft(room7.id, "composer", "half")
    assert not auto_copies.is_due(store.path)
    store.undo()
    assert auto_copies.is_due(store.path)
    assert auto_copies.numbered(store.path) == [made]
    assert made.path.parent.name == "room-copies"


def test_a_copy_is_a_store_that_opens(open_store, store: Store, room7: Place, clock):
    notes.add(store, room7, Draft("قرار"))
    made = auto_copies.make(store.path, clock=clock)
    notes.add(store, room7, Draft("later"))
    with Store.open(made.path, installation="x", read_only=True) as copy:
        assert texts(copy) == ["قرار"]


@given(st.lists(st.integers(-40 * DAY, 40 * DAY), max_size=120))
def test_never_more_are_kept_than_said_whatever_the_clock_shows(moments: list[int]):
    kept: list[Copy] = []
    for number, at in enumerate(moments, 1):
        kept = auto_copies.kept_of([Copy(Path(str(number)), at, "auto", 10, number), *kept])
        kept.sort(key=lambda one: -one.number)
        assert len(kept) <= auto_copies.LAST + auto_copies.HOURS + auto_copies.DAYS
        newest = range(number, max(0, number - auto_copies.LAST), -1)
        assert [one.number for one in kept[: auto_copies.LAST]] == list(newest)


def test_of_a_week_the_last_six_one_an_hour_and_one_a_day_are_kept():
    begin = 1_605_916_800_000  # midnight UTC
    moments = [begin + day * DAY + ten * HOUR // 6 for day in range(9) for ten in range(48, 96)]
    kept = auto_copies.kept_of(copies_at(moments))
    assert {one.at for one in kept} >= {*moments[-6:]}
    days = {one.at // DAY for one in kept}
    assert len(days) == 7
    hours = {one.at // HOUR for one in kept}
    assert len(hours) == 24 + 7 - 3  # of the last three days each has its hours
    assert len(kept) == 6 - 1 + len(hours)


def test_copies_take_no_more_than_their_share_of_the_disk_but_two_are_always_kept():
    moments = [hour * HOUR for hour in range(10)]
    assert len(auto_copies.kept_of(copies_at(moments, 100), 450)) == 4
    assert [one.number for one in auto_copies.kept_of(copies_at(moments, 100), 50)] == [10, 9]


def test_old_copies_go_only_when_the_new_one_is_whole(
    store: Store, room7: Place, clock, monkeypatch: pytest.MonkeyPatch
):
    for number in range(8):
        notes.add(store, room7, Draft(f"note {number}"))
        auto_copies.make(store.path, clock=clock)
    assert len(auto_copies.numbered(store.path)) == auto_copies.LAST
    before = {one.name for one in auto_copies.numbered(store.path)}
    cut = auto_copies.folder_of(store.path) / "000099-20201121-100000-auto.sqlite.part"
    cut.write_bytes(b"half")
    notes.add(store, room7, Draft("x"))
    monkeypatch.setattr(auto_copies, "_damage_in", lambda _connection: "page 7")
    with pytest.raises(Refused) as refused:
        auto_copies.make(store.path, clock=clock)
    assert code(refused) == "store_damaged"
    assert {one.name for one in auto_copies.numbered(store.path)} == before
    monkeypatch.undo()
    auto_copies.make(store.path, clock=clock)
    assert not cut.exists()


def test_no_copy_is_made_where_the_disk_is_nearly_full(
    store: Store, room7: Place, clock, monkeypatch: pytest.MonkeyPatch
):
    notes.add(store, room7, Draft("one"))
    full = shutil.disk_usage("/")._replace(free=auto_copies.FREE_BYTES)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: full)
    with pytest.raises(Refused) as refused:
        auto_copies.make(store.path, clock=clock)
    assert code(refused) == "copies_disk_full"
    notes.add(store, room7, Draft("two"))
    assert texts(store) == ["one", "two"]


def test_a_file_in_the_way_of_the_folder_is_said_and_nothing_else_fails(
    store: Store, room7: Place, clock
):
    auto_copies.folder_of(store.path).write_text("in the way")
    notes.add(store, room7, Draft("one"))
    with pytest.raises(Refused) as refused:
        auto_copies.make(store.path, clock=clock)
    assert code(refused) == "copies_not_writable"
    assert auto_copies.every(store.path) == []


def test_what_is_typed_while_a_copy_is_made_is_not_held_up(store: Store, room7: Place, clock):
    with store.change("x") as change:
        change.add_many(Note, [{"session": room7.id, "text": "x" * 4000} for _ in range(1000)])
    done = threading.Event()

    def copy() -> None:
        auto_copies.make(store.path, clock=clock)
        done.set()

    worker = threading.Thread(target=copy)
    worker.start()
    written = 0
    while not done.is_set():
        notes.add(store, room7, Draft(f"typed {written}"))
        written += 1
        time.sleep(0.002)
    worker.join()
    assert written > 2
    (made,) = auto_copies.numbered(store.path)
    with Store.open(made.path, installation="x", read_only=True) as found:
        assert len(texts(found)) >= 1000
    assert len(texts(store)) == 1000 + written


def test_a_copy_that_is_stopped_leaves_nothing(store: Store, room7: Place, clock):
    notes.add(store, room7, Draft("one"))
    with pytest.raises(Refused) as refused:
        auto_copies.make(store.path, clock=clock, stopped=lambda: True)
    assert code(refused) == "copy_stopped"
    assert list(auto_copies.folder_of(store.path).iterdir()) == []


def test_people_are_in_no_copy(store: Store, room7: Place, clock):
    people = store.path.with_name("room-people.sqlite")
    with closing(sqlite3.connect(people)) as connection:
        connection.execute("CREATE TABLE people (name)")
        connection.execute("INSERT INTO people VALUES ('Maria Musterfrau')")
        connection.commit()
    notes.add(store, room7, Draft("one"))
    auto_copies.make(store.path, clock=clock)
    for path in auto_copies.folder_of(store.path).iterdir():
        assert b"Musterfrau" not in path.read_bytes()


# Going back


def test_going_back_and_back_again(open_store, store: Store, room7: Place, clock):
    notes.add(store, room7, Draft("one"))
    old = auto_copies.make(store.path, clock=clock)
    notes.add(store, room7, Draft("two"))
    votes.cast(store, room7, "2 24")
    (listed,) = restore.listed(store.path)
    assert listed.content == Content(notes=1)
    assert (listed.more.notes, listed.more.ballots) == (1, 1)
    device = store.device
    store.close()

    done = restore.restore(store.path, old, clock)
    with open_store() as back:
        assert texts(back) == ["one"]
        assert back.undo_label() is not None
        # Another name: a second "third edit" of the same device would be taken for the first.
        assert back.device != device
        notes.add(back, room7, Draft("three"))
    again = restore.restore(store.path, done.before, clock)
    with open_store() as forth:
        assert texts(forth) == ["one", "two"]
        assert votes.of_session(forth, room7).total == 2
    with Store.open(again.before.path, installation="x", read_only=True) as copy:
        assert texts(copy) == ["one", "three"]


def test_a_store_that_is_open_is_not_taken_back(store: Store, room7: Place, clock):
    notes.add(store, room7, Draft("one"))
    made = auto_copies.make(store.path, clock=clock)
    with pytest.raises(Refused) as refused:
        restore.restore(store.path, made, clock)
    assert code(refused) == "store_busy"


def test_a_damaged_copy_and_that_of_another_event_are_refused(open_store, tmp_path: Path, clock):
    store = open_store()
    notes.add(store, sessions.place(store, "1", "priorities", "7"), Draft("one"))
    made = auto_copies.make(store.path, clock=clock)
    store.close()
    whole = made.path.read_bytes()
    made.path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Refused) as refused:
        restore.restore(store.path, made, clock)
    assert code(refused) == "copy_damaged"
    made.path.write_bytes(whole)
    with closing(sqlite3.connect(made.path)) as connection:
        connection.execute("UPDATE about SET value = '{\"id\": \"x\"}' WHERE name = 'event'")
        connection.commit()
    with pytest.raises(Refused) as refused:
        restore.restore(store.path, made, clock)
    assert code(refused) == "store_other_event"
    with open_store() as kept:
        assert texts(kept) == ["one"]


def test_a_copy_is_found_by_its_name_its_path_and_its_place(store: Store, room7: Place, clock):
    for text in ("one", "two"):
        notes.add(store, room7, Draft(text))
        auto_copies.make(store.path, clock=clock)
    newest, oldest = auto_copies.every(store.path)
    assert restore.find(store.path, "1") == newest
    assert restore.find(store.path, oldest.name) == oldest
    assert restore.find(store.path, str(oldest.path)) == oldest
    with pytest.raises(Refused) as refused:
        restore.find(store.path, "3")
    assert code(refused) == "copy_unknown"
