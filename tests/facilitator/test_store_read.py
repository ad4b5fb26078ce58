from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from random import Random

import pytest

from facilitator import conflicts, merge, notes, schema, sessions, store_copy, tables
from facilitator.delivery import Delivery
from facilitator.event import Event
from facilitator.ids import named
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Absence, Captured, Note
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_read import read_store
from facilitator.workbook_read import read
from tests.facilitator.histories import whole
from tests.facilitator.rooms import export, fill, unprivileged, without_privileges
from tests.facilitator.test_merged_workbook import add_rival
from tests.facilitator.test_undo_merge import state

EVENT = Event.built_in()
FORMAT_1 = Path(__file__).parents[1] / "files" / "stores" / "format-1.sqlite"


def of(delivery: Delivery) -> set[str]:
    """What a file brings, wherever it came from."""
    return {repr(replace(found.record, source="")) for found in delivery.every()}


@pytest.fixture
def sent(open_store, tmp_path: Path) -> Path:
    """A closed store with something of every kind."""
    store = open_store("sent.sqlite", installation="another")
    fill(store)
    store.close()
    return tmp_path / "sent.sqlite"


def tampered(path: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    return path


def refusal(path: Path, **how: Path) -> Refused:
    with pytest.raises(Refused) as refused:
        read_store(path, EVENT, **how)
    return refused.value


def codes(path: Path) -> list[str]:
    return [reason.code for reason in refusal(path).reasons]


def test_a_store_brings_what_its_workbook_brings(store: Store, tmp_path: Path):
    fill(store)
    by_workbook = read(export(store, tmp_path / "room.xlsx"), EVENT)
    delivery = read_store(store.path, EVENT)
    assert of(delivery) == of(by_workbook)
    assert delivery.sessions == by_workbook.sessions
    assert (delivery.file, delivery.room, delivery.device) == ("room.sqlite", "", store.device)
    assert not delivery.rehearsal
    assert {found.place for found in delivery.every()} >= {
        f"notes {note.id}" for note in store.find(Note)
    }


def test_what_was_captured_there_stands_for_a_workbook_of_its_room(store: Store, tmp_path: Path):
    where = fill(store)
    last = notes.add(store, where, Draft("the last word"))
    assert last is not None
    delivery = read_store(store.path, EVENT)
    (received,) = delivery.received
    assert received.id == named("store", store.device, "7")
    assert (received.room, received.device, received.file) == ("7", store.device, "room.sqlite")
    assert (received.notes, received.ballots) == (3, 2)
    assert (received.exported, received.sessions) == (last.changed, (where.id,))
    assert {found.record.source for found in delivery.every()} == {received.id}
    assert read_store(store.path, EVENT) == delivery


def test_what_was_merged_there_keeps_its_workbook(open_store, tmp_path: Path):
    rooms = {}
    for room in ("1", "2"):
        laptop = open_store(f"{room}.sqlite", installation=room)
        fill(laptop, room)
        rooms[room] = export(laptop, tmp_path / f"{room}.xlsx", room)
    target = open_store("target.sqlite", installation="coordinator")
    merge.merge(target, list(rooms.values()))
    why = sessions.place(target, "1", "priorities", "4")
    with target.change("Said") as change:
        sessions.enter(change, why)
        change.add(Absence, session=why.id, text="nobody came")
    delivery = read_store(target.path, EVENT)
    ids = {read(path, EVENT).id: room for room, path in rooms.items()}
    # That a room has nothing to send is no workbook of it.
    assert {one.id: one.room for one in delivery.received} == ids
    for found in delivery.records:
        if not isinstance(found.record, Absence):
            room = delivery.sessions[found.record.session][2]
            assert ids[found.record.source] == room


def test_versions_beside_the_shown_one_come_with_it(store: Store):
    fill(store)
    rival = add_rival(store, store.find(Note)[0], text="another", initiatives=("2", "9a"))
    delivery = read_store(store.path, EVENT)
    (found,) = [one for one in delivery.records if one.place == f"rivals {rival.id}"]
    assert replace(found.record, source="") == rival


def test_it_is_one_moment_of_a_store_that_is_open(store: Store, tmp_path: Path):
    where = fill(store)
    before = sorted(path.name for path in tmp_path.iterdir())
    assert "room.sqlite-wal" in before
    with store.change("Half") as change:
        change.add(Note, session=where.id, text="not yet said")
        delivery = read_store(store.path, EVENT)
    texts = [one.record.text for one in delivery.records if isinstance(one.record, Note)]
    assert "not yet said" not in texts
    assert len(texts) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_an_older_format_is_brought_up_elsewhere(tmp_path: Path):
    path = tmp_path / "old.sqlite"
    shutil.copy(FORMAT_1, path)
    before = hashlib.sha256(path.read_bytes()).digest()
    delivery = read_store(path, EVENT)
    assert len(delivery.records) > 3
    assert hashlib.sha256(path.read_bytes()).digest() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_rehearsal_says_so(open_store):
    store = open_store("practice.sqlite", rehearsal=True)
    fill(store)
    assert read_store(store.path, EVENT).rehearsal


def test_a_store_is_not_merged_into_itself(store: Store, tmp_path: Path):
    (tmp_path / "link.sqlite").symlink_to(store.path)
    for path in (store.path, tmp_path / "link.sqlite"):
        refused = refusal(path, into=store.path)
        assert refused.reasons[0].code == "store_itself"
        assert "is the store that is open" in str(refused)


@unprivileged
def test_a_folder_that_cannot_be_written_is_enough(sent: Path, tmp_path: Path):
    folder = tmp_path / "stick"
    folder.mkdir()
    shutil.copy(sent, folder / "sent.sqlite")
    folder.chmod(0o555)
    code = (
        "import sys; from pathlib import Path; from facilitator.event import Event; "
        "from facilitator.store_read import read_store; "
        "print(len(read_store(Path(sys.argv[1]), Event.built_in()).records))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, folder / "sent.sqlite"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=without_privileges,
    )
    folder.chmod(0o755)
    assert (done.stderr, done.returncode) == ("", 0)
    assert int(done.stdout) > 5


def test_files_that_are_no_store(tmp_path: Path, sent: Path):
    (tmp_path / "text.sqlite").write_text("no store at all, but long enough for a header")
    (tmp_path / "empty.sqlite").touch()
    (tmp_path / "folder.sqlite").mkdir()
    closing(sqlite3.connect(tmp_path / "blank.sqlite"))
    tampered(tmp_path / "other.sqlite", "CREATE TABLE notes (id)")
    for name in ("text", "empty", "folder", "other"):
        assert codes(tmp_path / f"{name}.sqlite") == ["not_a_store"]
    assert codes(tmp_path / "nowhere.sqlite") == ["store_missing"]
    newer = tampered(sent, f"PRAGMA user_version = {schema.number() + 1}")
    assert codes(newer) == ["store_newer"]


def test_another_event(sent: Path):
    with closing(sqlite3.connect(sent)) as connection:
        (document,) = connection.execute("SELECT value FROM about WHERE name = 'event'").fetchone()
        said = json.loads(document)
        for change, code in (
            ({"list_version": "2"}, "wrong_list"),
            ({"id": "x", "title": "Another"}, "store_other_event"),
        ):
            changed = (json.dumps({**said, **change}),)
            connection.execute("UPDATE about SET value = ? WHERE name = 'event'", changed)
            connection.commit()
            assert codes(sent) == [code]
    assert "“Another”" in str(refusal(sent))
    for broken in ("NULL || ''", "'[]'", "'{'", "x'ff00'", "'" + "[" * 20_000 + "'"):
        tampered(sent, f"UPDATE about SET value = coalesce({broken}, '') WHERE name = 'event'")
        assert codes(sent) == ["store_strange"]


def test_damage_anywhere_is_one_sentence_or_none(sent: Path):
    whole, chance = sent.read_bytes(), Random(7)
    known = {"store_damaged", "store_strange", "not_a_store", "store_newer", "cell"}
    refused = 0
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 40, 3000))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        sent.write_bytes(data)
        try:
            read_store(sent, EVENT)
        except Refused as reasons:
            refused += 1
            assert {reason.code for reason in reasons.reasons} <= known
    assert refused > 20


def test_a_file_that_was_cut_off(sent: Path):
    data = sent.read_bytes()
    for size in (17, 512, 4096, 5000, len(data) // 2, len(data) - 4096):
        sent.write_bytes(data[:size])
        assert codes(sent)[0] in ("store_damaged", "store_strange", "not_a_store")


@pytest.mark.parametrize(
    "statements",
    [
        ["ALTER TABLE notes RENAME TO n", "CREATE VIEW notes AS SELECT * FROM n"],
        ["CREATE VIEW extra AS SELECT randomblob(1000000000)"],
        ["CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM notes; END"],
        ["CREATE TABLE extra (id)"],
        ["CREATE VIRTUAL TABLE extra USING fts5(text)"],
        ["DROP TABLE note_words", "CREATE VIRTUAL TABLE note_words USING fts5(text)"],
        ["DROP TABLE note_words", "CREATE VIEW note_words AS SELECT randomblob(1000000000)"],
        ["DROP TABLE note_places", "CREATE TABLE note_places (place, note AS (hex(place)))"],
        ["DROP TABLE goals"],
        ["ALTER TABLE goals DROP COLUMN text"],
        ["ALTER TABLE goals ADD COLUMN more TEXT"],
        ["ALTER TABLE goals ADD COLUMN more TEXT AS (hex(zeroblob(100000000)))"],
        ["DROP TABLE drafts", "CREATE TABLE drafts (session CHECK (length(randomblob(9)) > 1))"],
        ["CREATE INDEX i ON notes (abs(support))"],
        ["CREATE INDEX i ON notes (support) WHERE length(text) > 3"],
    ],
)
def test_only_plain_tables_are_looked_into(sent: Path, statements: list[str]):
    assert codes(tampered(sent, *statements)) == ["store_strange"]


@pytest.mark.parametrize(
    ("statement", "field"),
    [
        ("UPDATE notes SET support = 'many'", "support"),
        ("UPDATE notes SET support = -1", "support"),
        ("UPDATE notes SET support = 1.5", "support"),
        ("UPDATE notes SET text = x'00ff'", "text"),
        ("UPDATE notes SET text = CAST(x'ff41' AS TEXT)", "text"),
        ("UPDATE notes SET text = char(7)", "text"),
        ("UPDATE notes SET initiatives = '[\"99\"]'", "initiatives"),
        ("UPDATE notes SET initiatives = '[24]'", "initiatives"),
        ("UPDATE notes SET initiatives = '24'", "initiatives"),
        ("UPDATE notes SET initiatives = '['", "initiatives"),
        ("UPDATE notes SET kind = 'rant'", "kind"),
        ("UPDATE notes SET deleted = 2", "deleted"),
        ("UPDATE notes SET version = 'me:1'", "version"),
        ("UPDATE notes SET changed = 999999999999999", "changed"),
        ("UPDATE notes SET session = 'nowhere'", "session"),
        ("UPDATE notes SET id = 'x' || id", "id"),
        ("UPDATE notes SET id = (SELECT id FROM steps) WHERE rowid = 1", "id"),
        ('UPDATE ballots SET choices = \'["2", "2"]\'', "choices"),
        ("UPDATE ballots SET choices = '[\"\"]'", "choices"),
        ("UPDATE ballots SET box = '1'", "box"),
        ("UPDATE steps SET coordination = 'alone'", "coordination"),
        ("UPDATE attendance SET languages = '{\"en\": -1}'", "languages"),
        ("UPDATE talks SET state = ''", "state"),
        ("UPDATE sessions SET room = '31'", "room"),
        ("UPDATE sessions SET id = 'x'", "id"),
        ("UPDATE sessions SET day = '2'", "id"),
        ("INSERT INTO about VALUES ('rehearsal', 'maybe')", "rehearsal"),
        ("INSERT INTO workbooks VALUES ('x', 'f', '1', 'd', 1, 1, 1, 1, '')", "id"),
        ("UPDATE devices SET device = 'laptop'", "device"),
    ],
)
def test_a_value_that_no_store_of_ours_has(sent: Path, statement: str, field: str):
    reasons = refusal(tampered(sent, statement)).reasons
    assert {reason.code for reason in reasons} == {"cell"}
    assert field in {reason.place.rpartition(", ")[2] for reason in reasons}
    assert all(reason.found and reason.expected for reason in reasons)


def test_a_reason_names_table_record_and_field(sent: Path):
    tampered(sent, "UPDATE notes SET support = 'many'")
    (first, *_) = refusal(sent).reasons
    table, record, field = first.place.replace(",", "").split()
    assert (table, field, len(record)) == ("notes", "support", 36)
    assert first.english() == f"notes {record}, support: “many” is not a number."


def test_rivals_are_believed_no_more_than_records(store: Store):
    fill(store)
    rival = add_rival(store, store.find(Note)[0], text="another")
    good = asdict(rival)
    for data, says in (
        ("{", "a whole record"),
        ("[]", "a whole record"),
        (json.dumps({"text": "less"}), "a whole record"),
        (json.dumps({**good, "support": "many"}), "a number"),
        (json.dumps({**good, "id": named("x")}), "the record of its id, version and session"),
    ):
        with store.change("Tampered") as change:
            change.connection.execute(tables.rivals.update().values(data=data))
        assert says in str(refusal(store.path))
    with store.change("Tampered") as change:
        change.connection.execute(tables.rivals.update().values(table_name="sessions"))
    assert "the table of its record" in str(refusal(store.path))


def test_reasons_are_counted_out(open_store):
    store = open_store("many.sqlite")
    where = sessions.place(store, "1", "priorities", "7")
    with store.change("Many") as change:
        sessions.enter(change, where)
        for _ in range(500):
            change.add(Note, session=where.id, text="x")
    store.close()
    assert len(codes(tampered(store.path, "UPDATE notes SET support = 'x'"))) == 100


def test_a_store_beyond_all_bounds(sent: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(store_copy, "MOST_BYTES", 1000)
    assert codes(sent) == ["too_big"]
    monkeypatch.setattr(store_copy, "MOST_BYTES", 2**30)
    monkeypatch.setattr(store_copy, "LONGEST_VALUE", 100_000)
    tampered(sent, "UPDATE notes SET text = hex(zeroblob(100000))")
    assert codes(sent) == ["store_damaged"]


def test_every_kind_of_record_is_read(sent: Path):
    kinds = {type(found.record) for found in read_store(sent, EVENT).records}
    assert len(kinds) == 6
    assert all(issubclass(kind, Captured) for kind in kinds)


def held(store: Store, *without: str) -> dict[str, set[tuple[object, ...]]]:
    found = state(store, "merged", *without)
    return {name: rows for name, rows in found.items() if name not in ("sessions", "known_files")}


def test_two_coordinators_split_the_rooms_and_join(open_store, tmp_path: Path):
    books = []
    for room in ("1", "2", "3", "4"):
        laptop = open_store(f"{room}.sqlite", installation=room)
        fill(laptop, room)
        books.append(export(laptop, tmp_path / f"{room}.xlsx", room))
    # Room 3 has sent a later one, and somebody has gone on with a note of room 2.
    laptop = open_store("again.sqlite", installation="again")
    merge.merge(laptop, [books[1]])
    notes.edit(laptop, laptop.find(Note)[0].id, text="changed apart")
    books.append(export(laptop, tmp_path / "2-again.xlsx", "2"))
    one = open_store("one.sqlite", installation="one")
    other = open_store("other.sqlite", installation="other")
    alone = open_store("alone.sqlite", installation="alone")
    merge.merge(alone, books)
    merge.merge(one, books[:3])
    merge.merge(other, books[1:])
    note = one.find(Note, session=EVENT.session_id("1", "priorities", "2"))[0]
    for store in (one, alone):
        merge.merge(store, [books[-1]])
    assert merge.merge(one, [other.path]).rejected == ()
    assert merge.merge(other, [one.path]).rejected == ()
    assert held(one) == held(other) == held(alone)
    assert merge.roll_call(one).received == ("1", "2", "3", "4")
    (again,) = merge.merge(one, [other.path]).files
    assert again.state == "unchanged"
    # An own edit on either side is a conflict on both, and the decision travels.
    notes.edit(one, note.id, text="says one")
    notes.edit(other, note.id, text="says the other")
    (found,) = merge.merge(one, [other.path]).files
    assert found.flags == ("conflict",)
    conflicts.decide(one, conflicts.open_conflicts(one)[0], "keep")
    merge.merge(other, [one.path])
    assert len(conflicts.open_conflicts(other)) == len(conflicts.open_conflicts(one)) == 0
    merge.merge(one, [other.path])
    assert held(one, "source", "past")["notes"] == held(other, "source", "past")["notes"]


def test_a_store_merged_at_two_times_is_the_same_in_either_order(
    open_store, store: Store, room7: Place, tmp_path: Path
):
    fill(store)
    early, late = tmp_path / "early.sqlite", tmp_path / "late.sqlite"
    store.copy_to(early)
    notes.add(store, room7, Draft("one more"))
    store.copy_to(late)
    kept = []
    for files in ([early, late], [late, early], [late, early, late]):
        target = open_store(f"target-{len(kept)}.sqlite", installation="coordinator")
        assert merge.merge(target, files).rejected == ()
        kept.append(whole(target))
    assert kept == kept[:1] * 3


def test_of_a_store_nobody_expects_a_sheet_of_totals(store: Store, open_store):
    fill(store)
    (result,) = merge.merge(open_store("target.sqlite", installation="x"), [store.path]).files
    assert (result.state, result.remarks) == ("merged", ())


def test_a_store_that_is_a_rehearsal_stays_out(open_store, store: Store):
    fill(store)
    practice = open_store("practice.sqlite", installation="p", rehearsal=True)
    fill(practice, "1")
    (result,) = merge.merge(store, [practice.path]).files
    assert [reason.code for reason in result.reasons] == ["rehearsal_mix"]
