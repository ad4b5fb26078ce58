"""People in a file of their own: kept, counted, erased with proof, and in nothing else."""

from __future__ import annotations

import gzip
import os
import sqlite3
import stat
import zipfile
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from facilitator import (
    backup,
    merge,
    notes,
    people_erasure,
    people_file,
    people_lists,
    registration_table,
)
from facilitator import people as people_module
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.people import People, Seat
from facilitator.people_record import Person
from facilitator.reasons import Refused
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator import registrations

ANA = Person(
    name="Ana López",
    email="ana@example.org",
    community="Wikimedia Argentina",
    languages=("es", "en"),
    into=("es",),
    interpretation="yes",
    data="no",
    days=("1", "2"),
    room="5",
)
BO = Person(name="Bo Ek", community="WMSE", languages=("sv",), childcare="yes", data="yes")


def test_what_is_kept_comes_back_in_its_order(store: Store):
    with People.open(store.path) as people:
        assert people.all() == ()
        assert people.imported() is None
        people.keep([BO, ANA], "people.csv", ("name", "data"))
    with People.open(store.path) as people:
        assert people.all() == (BO, ANA)
        imported = people.imported()
        assert imported is not None
        assert (imported.file, imported.asked) == ("people.csv", ("data", "name"))
    assert people_module.names(store.path) == ("Bo Ek", "Ana López")


def test_only_its_owner_may_read_the_file_and_nothing_stays_beside_it(store: Store):
    with People.open(store.path) as people:
        people.keep([ANA, BO])
        path = people.path
        assert [one.name for one in path.parent.glob("*-people*")] == ["room-people.sqlite"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_whoever_is_taken_out_is_overwritten(store: Store, tmp_path: Path):
    many = [Person(name=f"Somebody {at}", email=f"s{at}@example.org") for at in range(400)]
    with People.open(store.path) as people:
        people.keep(many)
        people.keep([BO])
        people.forget_former()
        assert b"example.org" not in people.path.read_bytes()


def test_nothing_is_made_until_somebody_is_kept(store: Store):
    assert not people_module.are_kept(store.path)
    assert people_module.names(store.path) == ()
    assert people_erasure.erase(store.path).people == 0
    assert not people_module.path_beside(store.path).exists()


def test_another_programs_file_is_refused_and_left_alone(store: Store):
    path = people_module.path_beside(store.path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE other (x)")
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        People.open(store.path)
    assert "holds no registrations" in str(refused.value)
    assert path.read_bytes() == before


def test_it_is_no_store_to_merge(store: Store):
    with People.open(store.path) as people:
        people.keep([ANA])
        path = people.path
    report = merge.merge(store, [path])
    assert [one.state for one in report.files] == ["rejected"]


def test_rooms_of_those_who_stay_stay(store: Store):
    with People.open(store.path) as people:
        people.keep([ANA, BO])
        people.keep_rooms([Seat(ANA.id, "1", "5"), Seat(BO.id, "1", "6")])
        people.lock(ANA.id, "1", "7")
        people.keep([ANA])
        assert people.rooms() == (Seat(ANA.id, "1", "7", True),)
        assert people.locks() == {(ANA.id, "1"): "7"}
        people.lock(ANA.id, "1", "")
        assert people.rooms() == (Seat(ANA.id, "1", "7", False),)


def test_counts_of_needs_languages_communities_and_days(store: Store):
    eve = Person(name="Eve", community="wikimedia  ARGENTINA", interpretation="yes")
    with People.open(store.path) as people:
        people.keep([ANA, BO, eve], "people.csv", ("interpretation", "data", "childcare"))
        counts = people.counts(("1", "2"))
    assert counts.people == 3
    assert counts.needs == {"interpretation": 2, "data": 1, "childcare": 1}
    assert (counts.into, counts.into_unknown) == ({"es": 1}, 1)
    assert counts.unanswered == {"interpretation": 1, "data": 1, "childcare": 2}
    assert counts.no_answer == (ANA.id, BO.id, eve.id)
    assert (counts.languages, counts.languages_unknown) == ({"en": 1, "es": 1, "sv": 1}, 1)
    assert counts.communities == {"Wikimedia Argentina": 2, "WMSE": 1}
    assert (counts.days, counts.days_unknown) == ({"1": 1, "2": 1}, 2)


def test_other_needs_are_counted_as_what_was_answered(store: Store):
    three = [
        Person(name="A", access=("wheelchair", "captions"), data="no"),
        Person(name="B", access=("captions",), other="A quiet room", data="yes"),
        Person(name="C", other="a quiet  room", data="no"),
        Person(name="D"),
    ]
    with People.open(store.path) as people:
        people.keep(three, "people.csv", ("data",))
    with People.open(store.path) as people:
        assert people.all() == tuple(three)
        counts = people.counts()
    assert counts.access == {"wheelchair": 1, "captions": 2}
    assert (counts.other, counts.others) == (2, {"A quiet room": 2})
    assert (len(counts.no_answer), counts.needs) == (1, {"data": 1})


def test_what_the_form_did_not_ask_nobody_has_left_open(store: Store):
    with People.open(store.path) as people:
        people.keep([ANA, BO], "people.csv", ("name", "data"))
        counts = people.counts()
    assert (counts.asked, counts.no_answer) == (("data",), ())


def test_erasing_leaves_no_byte_of_350_people_anywhere(
    store: Store, room7: Place, event: Event, tmp_path: Path
):
    path = registrations.write(tmp_path.parent / "form.csv")
    found = registration_table.read_file(path, event)
    with People.open(store.path) as people:
        people.keep(found.people, path.name, found.mapping)
        people.keep_rooms(Seat(one.id, "1", "7") for one in found.people)
    notes.add(store, room7, Draft(text="A tool for all wikis", initiatives=("24",)))
    backup.before_merge(store)
    # They are found where they are kept, or the proof would be none.
    assert people_erasure.search(tmp_path, found.people).found[0].addresses == 350
    done = people_erasure.erase(store.path)
    assert (done.people, done.found, done.is_proved) == (350, (), True)
    assert done.files >= 3
    assert not people_module.are_kept(store.path)
    everything = b"".join(one.read_bytes() for one in tmp_path.iterdir())
    for one in found.people:
        assert one.email.encode() not in everything
        assert one.name.encode() not in everything


def test_what_was_there_is_overwritten_before_it_is_removed(store: Store, tmp_path: Path):
    with People.open(store.path) as people:
        people.keep([ANA])
        path = people.path
    os.link(path, tmp_path / "same bytes")
    people_erasure.erase(store.path)
    assert set((tmp_path / "same bytes").read_bytes()) == {0}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_a_list_left_in_the_folder_is_named(store: Store, tmp_path: Path, encoding: str):
    with People.open(store.path) as people:
        people.keep([ANA, BO])
    (tmp_path / "list.csv").write_bytes("1;ANA LóPEZ;ana@Example.org".encode(encoding))
    done = people_erasure.erase(store.path)
    (there,) = done.found
    assert (there.path.name, there.names, there.addresses) == ("list.csv", 1, 1)
    assert not done.is_proved


def test_a_workbook_left_in_the_folder_is_unpacked(store: Store, tmp_path: Path):
    import openpyxl

    with People.open(store.path) as people:
        people.keep([ANA])
    book = openpyxl.Workbook()
    book.active.append(["Ana López"])
    (tmp_path / "below").mkdir()
    book.save(tmp_path / "below" / "list.xlsx")
    assert [one.path.name for one in people_erasure.erase(store.path).found] == ["list.xlsx"]


def test_a_list_in_the_documents_is_named_too(
    store: Store, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
):
    documents = tmp_path_factory.mktemp("documents")
    monkeypatch.setattr("facilitator.people_erasure.exports_folder", lambda: documents)
    with People.open(store.path) as people:
        people.keep([ANA])
    (documents / "rooms for the meeting-day-1.csv").write_text("Room 1,ana@example.org\n")
    (there,) = people_erasure.erase(store.path).found
    assert there.path.name == "rooms for the meeting-day-1.csv"


def test_a_note_that_names_somebody_is_named_in_the_store_and_its_copy(store: Store, room7: Place):
    note = notes.add(store, room7, Draft(text=f"{'x' * 4070} as Ana López said {'y' * 5000}"))
    assert note is not None
    backup.before_merge(store)
    with People.open(store.path) as people:
        people.keep([ANA, BO])
    done = people_erasure.erase(store.path)
    by_file = {one.path.name: one for one in done.found}
    assert {store.path.name, backup.copies(store)[0].name} <= set(by_file)
    assert f"notes {note.id}" in by_file[store.path.name].places
    assert all(one.addresses == 0 for one in done.found)


def test_a_name_within_a_longer_word_is_not_the_name(store: Store, tmp_path: Path):
    with People.open(store.path) as people:
        people.keep([Person(name="Anas"), Person(name="Bo")])
    (tmp_path / "text.txt").write_text("two bananas, Bo")
    done = people_erasure.erase(store.path)
    assert (done.found, done.too_short, done.is_proved) == ((), 1, False)


def test_a_file_in_use_is_not_erased(store: Store, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(people_file, "_PATIENCE", 0.2)
    with People.open(store.path) as people:
        people.keep([ANA])
    path = people_module.path_beside(store.path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Refused):
            people_erasure.erase(store.path)
    assert people_module.names(store.path) == ("Ana López",)


HOSTILE = Path(__file__).parents[1] / "files" / "hostile"


@pytest.mark.parametrize(
    "name", ["name-is-no-text", "deflate64", "directory-damaged", "cut-at-50-percent"]
)
def test_a_damaged_archive_is_named_and_the_rest_is_searched(
    store: Store, tmp_path: Path, name: str
):
    with People.open(store.path) as people:
        people.keep([ANA])
    (tmp_path / "a.xlsx").write_bytes((HOSTILE / f"{name}.xlsx").read_bytes())
    (tmp_path / "z.csv").write_text("ana@example.org")
    done = people_erasure.erase(store.path)
    assert [one.name for one in done.unread] == ["a.xlsx"]
    assert [one.path.name for one in done.found] == ["z.csv"]
    assert (done.people, done.is_proved) == (1, False)
    assert not people_module.are_kept(store.path)


def test_files_with_a_password_are_named_as_not_searched(store: Store, tmp_path: Path):
    with People.open(store.path) as people:
        people.keep([ANA])
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0")
    begin = b"\x09\x08\x10\x00" + bytes(16)
    package = "EncryptedPackage".encode("utf-16-le")
    # The name stands where one piece that is read ends and the next begins.
    far = compound + bytes((1 << 20) - len(compound) - 7) + package
    files = {
        "locked.xlsx": compound + package,
        "large.docx": far,
        "locked.xls": compound + begin + b"\x2f\x00\x36\x00",
        "open.xls": compound + begin + b"\xe1\x00\x02\x00",
        "locked.doc": compound + b"\xec\xa5" + bytes(9) + b"\x01" + bytes(20),
        "open.doc": compound + b"\xec\xa5" + bytes(9) + b"\x02" + bytes(20),
        "locked.ppt": compound + b"\x14\x00\x00\x00\xdf\xc4\xd1\xf3",
        "about.txt": b"of a " + package,
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    for name, said in (("locked.ods", "<manifest:encryption-data/>"), ("open.ods", "<manifest/>")):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.writestr("META-INF/manifest.xml", said)
    unread = [one.name for one in people_erasure.erase(store.path).unread]
    locked = {name for name in files if name.startswith("locked")}
    assert {*unread} == {*locked, "large.docx", "locked.ods"}
    assert len(unread) == len({*unread})


def test_files_whose_texts_are_packed_are_named_as_not_searched(store: Store, tmp_path: Path):
    with People.open(store.path) as people:
        people.keep([ANA])
    said = b"to ana@example.org" * 9
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.7\n" + zlib.compress(said))
    (tmp_path / "list.csv.gz").write_bytes(gzip.compress(said))
    (tmp_path / "about.txt").write_bytes(b"of a %PDF")
    for name, inside in (("letters.zip", b"%PDF-1.7"), ("texts.zip", b"of a %PDF")):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.writestr("one", b"nothing" * 99)
            archive.writestr("two", inside)
    done = people_erasure.erase(store.path)
    assert {one.name for one in done.unread} == {"plan.pdf", "list.csv.gz", "letters.zip"}
    assert not done.is_proved


def test_beside_a_damaged_part_of_an_archive_the_others_are_searched(store: Store, tmp_path: Path):
    with People.open(store.path) as people:
        people.keep([ANA])
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one", "something else" * 99)
        archive.writestr("two", "to ana@example.org " * 99)
    data = bytearray(path.read_bytes())
    data[40:44] = b"\xff" * 4
    path.write_bytes(data)
    done = people_erasure.erase(store.path)
    assert ([one.path for one in done.found], done.unread) == ([path], (path,))


def test_a_damaged_store_is_named(store: Store, tmp_path: Path):
    with People.open(store.path) as people:
        people.keep([ANA])
    (tmp_path / "other.sqlite").write_bytes(b"SQLite format 3\0" + b"?" * 5000)
    assert [one.name for one in people_erasure.erase(store.path).unread] == ["other.sqlite"]


def test_who_was_interrupted_begins_anew(store: Store, monkeypatch: pytest.MonkeyPatch):
    listed = store.path.parent / "rooms.csv"
    listed.write_text("Room 1,ana@example.org")
    with People.open(store.path) as people:
        people.keep([ANA])
        people_lists.remember(people, [listed])
    whole = people_erasure._in_file

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(people_erasure, "_in_file", interrupted)
    with pytest.raises(KeyboardInterrupt):
        people_erasure.erase(store.path)
    monkeypatch.setattr(people_erasure, "_in_file", whole)
    done = people_erasure.erase(store.path)
    assert (done.people, done.is_proved) == (1, True)
    assert not people_module.are_kept(store.path)
    assert not listed.exists()
