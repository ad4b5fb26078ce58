"""A damaged store: seen before it is opened, never overwritten, and opened again with what is left.

What is lost is said in numbers, and where the words of it still are.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator import auto_copies, notes, recovery, salvage, sessions, store_check, votes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.plain_copy import PlainCopy
from facilitator.reasons import Refused
from facilitator.records import Ballot, Note
from facilitator.search import find as search_for
from facilitator.store import Store
from facilitator.store_file import lock
from tests.conftest import Clock
from tests.facilitator.damage import cut, overwrite, page_size, pages_of

COPIED, SINCE = 40, 30


def code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.reasons[0].code


def texts(store: Store) -> list[str]:
    return [note.text for note in store.find(Note)]


def long(number: int) -> str:
    return f"note {number} about seats قرار " + "x" * 700


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "documents"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a copy made after 40 notes, 30 notes and 2 ballots since; closed."""
    inside, clock = tmp_path_factory.mktemp("afternoon"), Clock()
    with Store.open(
        inside / "room.sqlite",
        installation="laptop",
        event=Event.built_in(),
        clock=clock,
        fleeting=True,
    ) as store:
        where = sessions.place(store, "1", "priorities", "7")
        plain = PlainCopy(store, inside / "documents")
        for number in range(COPIED + SINCE):
            if number == COPIED:
                auto_copies.make(store.path, clock=clock)
            notes.add(store, where, Draft(long(number)))
        votes.cast(store, where, "2 24")
        votes.cast(store, where, "24 31")
        plain.close()
    return inside


@pytest.fixture
def afternoon(made: Path, tmp_path: Path) -> Path:
    """That store, to be damaged."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    return tmp_path / "room.sqlite"


def recovered(path: Path, folder: Path) -> recovery.Prepared:
    copies = recovery.good_copies(path)
    return recovery.prepare(path, copies[0] if copies else None, folder, Event.built_in())


def test_a_sound_store_and_a_new_one_are_not_damaged(afternoon: Path, tmp_path: Path):
    assert store_check.at_start(afternoon) is None
    assert store_check.at_start(tmp_path / "new.sqlite") is None
    (tmp_path / "empty.sqlite").touch()
    assert store_check.at_start(tmp_path / "empty.sqlite") is None
    assert store_check.whole(afternoon) == ""


@pytest.mark.parametrize(
    ("how", "kind"),
    [
        (lambda path: path.unlink(), "gone"),
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: path.write_bytes(b"\0" * 20 + path.read_bytes()[20:]), "foreign"),
        (lambda path: cut(path, 0.5), "damaged"),
        (lambda path: cut(path, 0.99), "damaged"),
        (lambda path: overwrite(path, [1]), "foreign"),
        (lambda path: overwrite(path, pages_of(path, "notes")[1:3]), "damaged"),
        (lambda path: overwrite(path, pages_of(path, "history")[:1]), "damaged"),
    ],
)
def test_damage_is_seen_before_anything_is_written_and_the_store_opens_again(
    afternoon: Path, folder: Path, how, kind: str, open_store
):
    how(afternoon)
    before = afternoon.read_bytes() if afternoon.exists() else None
    damage = store_check.at_start(afternoon)
    assert damage is not None
    assert damage.kind == kind
    found = recovered(afternoon, folder)
    assert (afternoon.read_bytes() if afternoon.exists() else None) == before
    assert found.before.notes == COPIED
    kept = recovery.take(found)
    assert (kept.read_bytes() if kept.exists() else None) == before
    assert store_check.at_start(afternoon) is None
    with open_store() as store:
        there = texts(store)
        assert there[:COPIED] == [long(number) for number in range(COPIED)]
        assert len(there) == found.after.notes
        # What is in neither stands in the plain copy, and that is said.
        lost = COPIED + SINCE - len(there)
        assert sum(one.notes for one in found.missing) == lost
        assert [one.path.name for one in found.missing] == (
            ["room-07-day-1-priorities.txt"] if lost else []
        )
        assert len(search_for(store, "seats", limit=200)) == len(there)
        where = sessions.place(store, "1", "priorities", "7")
        notes.add(store, where, Draft("goes on"))
        store.undo()
    assert not list(afternoon.parent.glob("*recovered*"))


def test_broken_pages_of_notes_cost_nothing_as_long_as_the_history_has_them(
    afternoon: Path, folder: Path, open_store
):
    overwrite(afternoon, pages_of(afternoon, "notes")[1:])
    found = recovered(afternoon, folder)
    assert found.brought.notes == SINCE
    assert found.brought.ballots == 2
    assert found.missing == ()
    assert found.breaks > 0
    recovery.take(found)
    with open_store() as store:
        assert texts(store) == [long(number) for number in range(COPIED + SINCE)]
        assert len(store.find(Ballot)) == 2


def test_broken_pages_of_history_are_counted_as_changes_that_cannot_be_read(
    afternoon: Path, folder: Path, open_store
):
    pages = pages_of(afternoon, "history")
    overwrite(afternoon, pages[-5:-3])
    found = recovered(afternoon, folder)
    assert found.brought.notes == SINCE
    assert found.lost_lines > 0
    recovery.take(found)
    with open_store() as store:
        assert len(texts(store)) == COPIED + SINCE
        store.undo()


def test_a_wrong_byte_in_an_old_line_of_history_costs_no_line_that_the_copy_has(
    afternoon: Path, folder: Path
):
    with closing(sqlite3.connect(afternoon)) as connection:
        connection.execute("UPDATE history SET at = at + 256 WHERE id = 3")
        connection.commit()
    # Of lines that the copy has too.
    overwrite(afternoon, pages_of(afternoon, "history")[3:6])
    assert recovered(afternoon, folder).lost_lines == 0


@pytest.mark.parametrize(
    "how",
    [
        lambda path: path.write_bytes(b"\0" * 16 + path.read_bytes()[16:]),
        lambda path: cut(path, 0.97),
    ],
)
def test_what_stands_before_the_end_of_a_file_that_is_cut_off_is_read(
    afternoon: Path, folder: Path, how
):
    how(afternoon)
    found = recovered(afternoon, folder)
    assert found.brought.notes > SINCE // 2


def test_a_store_of_smaller_pages_is_used_and_read_as_well(
    afternoon: Path, folder: Path, open_store
):
    with closing(sqlite3.connect(afternoon)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("VACUUM")
    assert page_size(afternoon) == 4096
    with open_store() as store:
        notes.add(store, sessions.place(store, "1", "priorities", "7"), Draft("goes on"))
    assert page_size(afternoon) == 4096
    afternoon.write_bytes(b"\0" * 16 + afternoon.read_bytes()[16:])
    found = recovered(afternoon, folder)
    assert found.brought.notes == SINCE + 1


def test_without_any_copy_what_can_be_read_becomes_the_store(
    afternoon: Path, folder: Path, open_store
):
    for one in auto_copies.every(afternoon):
        one.path.unlink()
    overwrite(afternoon, pages_of(afternoon, "notes")[1:3])
    assert store_check.at_start(afternoon) is not None
    found = recovered(afternoon, folder)
    assert found.base is None
    recovery.take(found)
    with open_store() as store:
        assert len(texts(store)) == COPIED + SINCE
        assert store.event.id == Event.built_in().id


def test_where_nothing_is_left_that_is_said_and_nothing_is_touched(afternoon: Path, folder: Path):
    for one in auto_copies.every(afternoon):
        one.path.unlink()
    overwrite(afternoon, [1])
    before = afternoon.read_bytes()
    with pytest.raises(Refused) as refused:
        recovered(afternoon, folder)
    assert code(refused) == "nothing_to_recover"
    assert afternoon.read_bytes() == before


def test_a_damaged_copy_is_passed_over_for_an_older_one(
    afternoon: Path, folder: Path, open_store, clock
):
    with open_store() as store:
        notes.add(store, sessions.place(store, "1", "priorities", "7"), Draft("newest"))
        newest = auto_copies.make(store.path, clock=clock)
    overwrite(newest.path, pages_of(newest.path, "notes")[:1])
    afternoon.write_bytes(b"")
    found = recovered(afternoon, folder)
    assert found.base is not None
    assert found.base.number == newest.number - 1
    assert sum(one.notes for one in found.missing) == SINCE
    recovery.forget(found.store)
    assert afternoon.read_bytes() == b""
    assert not list(afternoon.parent.glob("*.part*"))


def test_a_store_that_another_window_has_open_is_left_alone(
    afternoon: Path, folder: Path, open_store
):
    cut(afternoon, 0.5)
    before = afternoon.read_bytes()
    found = recovered(afternoon, folder)
    held = lock(afternoon)
    with pytest.raises(Refused) as refused:
        recovery.take(found)
    held.release()
    assert code(refused) == "store_busy"
    assert afternoon.read_bytes() == before


def test_the_log_goes_with_the_damaged_file(afternoon: Path, folder: Path, open_store):
    log = afternoon.with_name(afternoon.name + "-wal")
    overwrite(afternoon, pages_of(afternoon, "notes")[1:3])
    log.write_bytes(b"something")
    found = recovered(afternoon, folder)
    kept = recovery.take(found)
    assert not log.exists()
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"something"
    with open_store() as store:
        assert len(texts(store)) >= COPIED


def test_an_older_version_in_the_damaged_file_replaces_no_newer_one(
    afternoon: Path, folder: Path, open_store, clock
):
    with open_store() as store:
        first = store.find(Note)[0]
        store.keep_draft(first.session, "composer", "half-typed since")
        with store.change("edit") as change:
            change.edit(Note, first.id, text="edited since the copy")
    overwrite(afternoon, pages_of(afternoon, "notes")[1:3])
    found = recovered(afternoon, folder)
    recovery.take(found)
    with open_store() as store:
        assert store.get(Note, first.id).text == "edited since the copy"
        assert store.draft(first.session, "composer") == "half-typed since"


@pytest.mark.parametrize("seed", range(12))
def test_damage_anywhere_never_ends_in_anything_but_a_store_or_a_sentence(
    afternoon: Path, folder: Path, seed: int, open_store
):
    chance, page = random.Random(seed), page_size(afternoon)
    data = bytearray(afternoon.read_bytes())
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data))
        size = chance.choice([1, 30, page])
        data[at : at + size] = chance.randbytes(len(data[at : at + size]))
    afternoon.write_bytes(data)
    found = recovered(afternoon, folder)
    assert found.after.notes >= COPIED
    recovery.take(found)
    with open_store() as store:
        assert len(texts(store)) == found.after.notes
        assert len(texts(store)) + sum(one.notes for one in found.missing) >= COPIED + SINCE
    with closing(sqlite3.connect(afternoon)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_row_that_makes_no_sense_is_no_record(afternoon: Path):
    with closing(sqlite3.connect(afternoon)) as connection:
        connection.execute("UPDATE history SET steps = 'x'")
        connection.execute("UPDATE notes SET version = '3' WHERE rowid = 2")
        connection.execute("UPDATE notes SET initiatives = '{1' WHERE rowid = 3")
        connection.execute("UPDATE notes SET changed = 'noon' WHERE rowid = 4")
        connection.execute("UPDATE notes SET text = x'ff00' WHERE rowid = 5")
        connection.commit()
    found = salvage.read(afternoon)
    assert len(found.records[Note]) == COPIED + SINCE - 4
    assert found.breaks == 4
    assert "notes" in found.broken


def test_a_store_of_an_older_format_is_read_and_so_is_its_copy(
    afternoon: Path, folder: Path, open_store
):
    (copy,) = auto_copies.numbered(afternoon)
    for path in (afternoon, copy.path):
        with closing(sqlite3.connect(path)) as connection:
            # Of format 5, as a store and its copies are just after the app was brought up to date.
            for table in ("notes", "ballots"):
                connection.execute(f"ALTER TABLE {table} DROP COLUMN list_version")
            connection.execute("VACUUM")
            connection.commit()
    assert len(salvage.read(afternoon).records[Note]) == COPIED + SINCE
    assert salvage.read(afternoon).broken == set()
