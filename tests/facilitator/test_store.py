from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.sql.compiler import SQLCompiler

from facilitator import agenda, history, notes, schema, sessions, votes
from facilitator.changes import Changes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Ballot, Note, Tally
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.versions import contains
from tests.share import examples

ROOT = Path(__file__).resolve().parents[2]


def code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.reasons[0].code


def test_a_note_is_there_after_opening_the_file_again(open_store, store: Store, room7: Place):
    notes.add(store, room7, Draft("نقترح مقعدين", "idea", ("24", "25"), "ar", True, "Tunisia"))
    store.close()
    (note,) = notes.of_session(open_store(), room7.id)
    assert (note.text, note.kind, note.initiatives) == ("نقترح مقعدين", "idea", ("24", "25"))
    assert (note.language, note.interpreted, note.community) == ("ar", True, "Tunisia")


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux lists what is open")
def test_a_store_that_was_closed_or_refused_keeps_nothing_open(tmp_path: Path):
    """A folder on a stick that something is still open in cannot be taken out."""
    event = Event.built_in()
    Store.open(tmp_path / "a.sqlite", installation="x", event=event).close()
    for more in ({}, {"read_only": True}):
        Store.open(tmp_path / "a.sqlite", installation="x", **more).close()
    with pytest.raises(Refused, match="holds the event"):
        Store.open(tmp_path / "a.sqlite", installation="x", event=replace(event, id="other"))
    open_now = [os.readlink(one) for one in Path("/proc/self/fd").iterdir() if one.exists()]
    assert [one for one in open_now if one.startswith(str(tmp_path))] == []


def test_text_that_no_file_can_hold_stays_visible(store: Store, room7: Place):
    note = notes.add(store, room7, Draft("a\r\nb\x00c\ud800d"))
    assert note is not None
    assert note.text == "a\nb\ufffdc\ufffdd"


def test_an_empty_note_is_not_kept(store: Store, room7: Place):
    assert notes.add(store, room7, Draft(" \n ")) is None
    assert store.undo_label() is None


def test_a_failing_change_leaves_nothing_behind(store: Store, room7: Place):
    heard: list[Changes] = []
    store.listen(heard.append)
    with pytest.raises(ZeroDivisionError), store.change("Note added") as change:
        sessions.enter(change, room7)
        change.add(Note, session=room7.id, text="half")
        _ = 1 / 0
    assert notes.of_session(store, room7.id) == []
    assert history.page(store) == []
    assert heard == []


def test_listeners_hear_after_the_commit_and_a_broken_one_does_not_silence_the_others(
    store: Store, room7: Place, caplog: pytest.LogCaptureFixture
):
    heard: list[tuple[int, object]] = []

    def broken(_: Changes) -> None:
        raise ValueError("broken listener")

    store.listen(broken)
    store.listen(lambda c: heard.append((len(notes.of_session(store, room7.id)), c.origin)))
    notes.add(store, room7, Draft("hello"), origin="composer")
    assert heard == [(1, "composer")]
    assert "broken listener" in caplog.text


def test_long_work_is_announced_once_and_others_meanwhile_at_once(store: Store, room7: Place):
    heard: list[tuple[int, object]] = []
    store.listen(lambda changes: heard.append((len(changes.ids), changes.origin)))

    def type_a_note() -> None:
        notes.add(store, room7, Draft("typed meanwhile"), origin="composer")

    with pytest.raises(ZeroDivisionError), store.announcing_once():
        for text in ("one", "two"):
            notes.add(store, room7, Draft(text), origin="merge")
        other = threading.Thread(target=type_a_note)
        other.start()
        other.join()
        assert heard == [(1, "composer")]
        _ = 1 / 0
    assert len(heard) == 2
    assert heard[1] == (3, "merge")  # two notes and the session they are in
    type_a_note()
    assert heard[2:] == [(1, "composer")]


def test_undo_and_redo_survive_a_restart(open_store, store: Store, room7: Place):
    first = notes.add(store, room7, Draft("one"))
    assert first is not None
    notes.edit(store, first.id, text="two")
    store.close()
    store = open_store()
    store.undo()
    assert [n.text for n in notes.of_session(store, room7.id)] == ["one"]
    store.undo()
    assert notes.of_session(store, room7.id) == []
    store.close()
    store = open_store()
    store.redo()
    store.redo()
    assert [n.text for n in notes.of_session(store, room7.id)] == ["two"]
    with pytest.raises(Refused) as refused:
        store.redo()
    assert code(refused) == "nothing_to_redo"


def test_undo_writes_forward(store: Store, room7: Place):
    note = notes.add(store, room7, Draft("one"))
    assert note is not None
    edited = notes.edit(store, note.id, text="two")
    store.undo()
    undone = store.get(Note, note.id)
    assert undone is not None
    assert undone.text == "one"
    assert contains(undone.version, edited.version)
    assert undone.version != edited.version


def test_a_new_change_ends_what_could_be_redone(store: Store, room7: Place):
    notes.add(store, room7, Draft("one"))
    store.undo()
    notes.add(store, room7, Draft("other"))
    assert store.redo_label() is None


def test_undo_refuses_what_was_changed_meanwhile_and_goes_on_to_the_line_before(
    store: Store, room7: Place
):
    notes.add(store, room7, Draft("before"))
    note = notes.add(store, room7, Draft("mine"))
    assert note is not None
    with store.change("Merged", kind="merge") as change:
        merged = Note(**{**vars(note), "text": "theirs", "version": note.version + "x"})
        change.put([], [merged])
    with pytest.raises(Refused) as refused:
        store.undo()
    assert code(refused) == "changed_since"
    assert [n.text for n in notes.of_session(store, room7.id)] == ["before", "theirs"]
    store.undo()
    assert [n.text for n in notes.of_session(store, room7.id)] == ["theirs"]


ACTIONS = st.lists(
    st.sampled_from(
        [
            "note",
            "edit",
            "remove",
            "support",
            "ballot",
            "withdraw",
            "convert",
            "people",
            "next",
            "minute",
            "start",
            "undo",
            "redo",
        ]
    ),
    max_size=25,
)


def act(store: Store, where: Place, action: str) -> None:
    all_notes = notes.of_session(store, where.id)
    ballots = store.find(Ballot, session=where.id, withdrawn=False)
    match action:
        case "note":
            notes.add(store, where, Draft(f"note {len(all_notes)}"))
        case "edit" if all_notes:
            notes.edit(store, all_notes[-1].id, text="edited", initiatives=("9a",))
        case "remove" if all_notes:
            notes.remove(store, all_notes[0].id)
        case "support" if all_notes:
            notes.support(store, all_notes[0].id, 1)
        case "ballot":
            votes.cast(store, where, "2 24 31")
        case "withdraw" if ballots:
            votes.withdraw(store, where, ballots[0].id, 1)
        case "convert":
            votes.convert_to_tally(store, where)
        case "people":
            sessions.set_present(store, where, (sessions.present(store, where.id) or 0) + 1)
        case "start":
            agenda.start_or_pause(store, where.day, where.room)
        case "minute":
            agenda.add_minute(store, where.day, where.room)
        case "next":
            agenda.next_item(store, where.day, where.room)
        case "undo" | "redo":
            getattr(store, action)()


def picture(store: Store, where: Place) -> object:
    counted = votes.of_session(store, where)
    view = agenda.of_room(store, where.day, where.room, 0)
    return (
        [n.content() for n in notes.of_session(store, where.id)],
        [b.choices for b in counted.ballots],
        [(t.initiative, t.count) for t in store.find(Tally, session=where.id)],
        counted.votes,
        counted.present,
        [(i.state, i.timer.planned, i.timer.running) for i in view.items],
    )


@settings(
    max_examples=examples(40),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(actions=ACTIONS)
def test_undoing_everything_gives_the_first_state_and_redo_the_last(
    actions: list[str], tmp_path_factory: pytest.TempPathFactory, event
):
    path = tmp_path_factory.mktemp("undo") / "s.sqlite"
    with Store.open(path, installation="x", event=event) as store:
        where = sessions.place(store, "1", "priorities", "7")
        first = picture(store, where)
        for action in actions:
            try:
                act(store, where, action)
            except Refused as refused:
                assert refused.reasons[0].code in {
                    "nothing_to_undo",
                    "nothing_to_redo",
                    "counted_by_tally",
                }
        while store.redo_label():
            store.redo()
        last = picture(store, where)
        while store.undo_label():
            store.undo()
        assert picture(store, where) == first
        while store.redo_label():
            store.redo()
        assert picture(store, where) == last


def test_half_typed_text_is_kept_apart_from_history(open_store, store: Store, room7: Place):
    store.keep_draft(room7.id, "composer", "half a sen")
    store.close()
    store = open_store()
    assert store.draft(room7.id, "composer") == "half a sen"
    assert history.page(store) == []
    store.keep_draft(room7.id, "composer", "")
    assert store.draft(room7.id, "composer") == ""


def test_a_second_process_is_told_and_may_read(open_store, store: Store, room7: Place, tmp_path):
    notes.add(store, room7, Draft("written by the first"))
    program = """
import sys
from pathlib import Path
from facilitator.store import Store
from facilitator.reasons import Refused
from facilitator.records import Note
path = Path(sys.argv[1])
try:
    Store.open(path, installation="other")
except Refused as refused:
    print(refused.reasons[0].english())
with Store.open(path, installation="other", read_only=True) as store:
    print([note.text for note in store.find(Note)])
    try:
        with store.change("x"):
            pass
    except Refused as refused:
        print(refused.reasons[0].code)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(store.path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    busy, read, refused = done.stdout.splitlines()
    assert "open this one read-only" in busy
    assert read == "['written by the first']"
    assert refused == "store_read_only"


def test_a_killed_process_leaves_what_it_showed(tmp_path: Path):
    program = """
import os, signal, sys
from pathlib import Path
from facilitator import notes, sessions
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.store import Store
store = Store.open(Path(sys.argv[1]), installation="x", event=Event.built_in())
where = sessions.place(store, "1", "priorities", "7")
for n in range(20):
    notes.add(store, where, Draft(f"note {n}"))
os.kill(os.getpid(), signal.SIGKILL)
"""
    path = tmp_path / "killed.sqlite"
    subprocess.run([sys.executable, "-c", program, str(path)], cwd=ROOT, timeout=60, check=False)
    with Store.open(path, installation="x") as store:
        assert len(store.find(Note)) == 20
        store.undo()
        assert len(store.find(Note)) == 19


def test_a_newer_file_is_refused_with_both_numbers_and_left_alone(tmp_path: Path, open_store):
    path = open_store("new.sqlite").path
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        schema.prepare(path)
    assert f"format 99, this one reads {schema.number()}" in refused.value.reasons[0].english()
    assert path.read_bytes() == before


def test_an_older_file_is_copied_before_it_is_brought_up(store: Store, room7: Place):
    notes.add(store, room7, Draft("old"))
    store.close()
    newest = schema.number()
    step = lambda c: c.execute("CREATE TABLE extra (x)") and None  # noqa: E731
    schema.prepare(store.path, steps=[*schema.STEPS, step])
    with sqlite3.connect(store.path) as now:
        assert now.execute("PRAGMA user_version").fetchone()[0] == newest + 1
        assert now.execute("SELECT count(*) FROM extra").fetchone()[0] == 0
    (copied,) = store.path.parent.glob(f"room-format-{newest}-*.sqlite")
    with sqlite3.connect(copied) as old:
        assert old.execute("PRAGMA user_version").fetchone()[0] == newest
        assert old.execute("SELECT text FROM notes").fetchall() == [("old",)]


def test_a_step_that_fails_leaves_the_old_format(store: Store):
    store.close()

    def half(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE extra (x)")
        connection.execute("no such statement")

    with pytest.raises(sqlite3.OperationalError):
        schema.prepare(store.path, steps=[*schema.STEPS, half])
    with sqlite3.connect(store.path) as now:
        assert now.execute("PRAGMA user_version").fetchone()[0] == schema.number()
        tables = {name for (name,) in now.execute("SELECT name FROM sqlite_schema")}
    assert "extra" not in tables


def test_a_store_of_every_older_format_opens_with_all_it_held(tmp_path: Path):
    """`tests/files/stores` keeps one of each, filled as `rooms.fill` and with room 8 merged in."""
    older = sorted((ROOT / "tests" / "files" / "stores").glob("format-*.sqlite"))
    assert len(older) == schema.number() - 1
    for source in older:
        path = Path(shutil.copy(source, tmp_path))
        with Store.open(path, installation="fixture") as store:
            assert len(store.find(Note)) == 4
            assert sorted(ballot.choices for ballot in store.find(Ballot)) == [
                ("2", "24", "31"),
                ("2", "24", "31"),
                ("24", "25"),
                ("24", "25"),
            ]
            where = sessions.place(store, "1", "priorities", "7")
            assert store.draft(where.id, "note") == "half a sentence"
            votes.cast(store, where, "24")
            store.undo()
            assert votes.of_session(store, where).votes["24"] == 2


@pytest.mark.parametrize("content", [b"not a database at all, only text" * 40, b"PK\x03\x04zip"])
def test_another_kind_of_file_is_no_store(tmp_path: Path, open_store, content: bytes):
    path = tmp_path / "other.sqlite"
    path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        open_store("other.sqlite")
    assert code(refused) == "not_a_store"
    assert path.read_bytes() == content


def test_another_programs_database_is_no_store(tmp_path: Path, open_store):
    with sqlite3.connect(tmp_path / "other.sqlite") as other:
        other.execute("CREATE TABLE theirs (x)")
    with pytest.raises(Refused) as refused:
        open_store("other.sqlite")
    assert code(refused) == "not_a_store"


def test_a_full_disk_is_a_sentence_and_the_store_stays_as_it_was(store: Store, room7: Place):
    notes.add(store, room7, Draft("before"))
    with store.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    # The limit is SQLite's own: it answers as a full disk does.
    with store.reading() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Refused) as refused:
        notes.add(store, room7, Draft("x" * 1_000_000))
    assert code(refused) == "disk_full"
    assert [n.text for n in notes.of_session(store, room7.id)] == ["before"]


def test_a_second_store_has_no_statement_to_make(
    open_store, store: Store, room7: Place, monkeypatch: pytest.MonkeyPatch
):
    def use(one: Store) -> None:
        notes.add(one, room7, Draft("hello"))
        one.undo()
        assert notes.of_session(one, room7.id) == []

    use(store)
    made: list[str] = []
    real = SQLCompiler.__init__

    def counting(compiler: SQLCompiler, *args: Any, **how: Any) -> None:
        real(compiler, *args, **how)
        made.append(str(compiler))

    monkeypatch.setattr(SQLCompiler, "__init__", counting)
    use(open_store("another.sqlite"))
    assert [one for one in made if one.startswith(("SELECT", "INSERT", "UPDATE"))] == []


def test_a_copied_store_writes_under_another_device_on_another_laptop(open_store, store, room7):
    notes.add(store, room7, Draft("here"))
    store.copy_to(store.path.with_name("copy.sqlite"))
    copy = open_store("copy.sqlite", installation="another laptop")
    assert copy.device != store.device
    again = open_store("third.sqlite")
    assert again.device != store.device
