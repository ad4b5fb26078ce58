"""The plain-text copy of every note."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator import merge, notes, plain_copy, sessions
from facilitator.notes import Draft
from facilitator.plain_copy import PlainCopy, entry
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.share import examples


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "documents"


@pytest.fixture
def failures() -> list[Refused]:
    return []


@pytest.fixture
def copy(store: Store, folder: Path, failures: list[Refused]) -> Iterator[PlainCopy]:
    made = PlainCopy(store, folder, failures.append)
    yield made
    made.close()


def text_of(copy: PlainCopy, folder: Path, name: str = "room-07-day-1-priorities.txt") -> str:
    return (folder / name).read_text(encoding="utf-8")


def add(store: Store, where: Place, text: str, **how: object) -> Note:
    note = notes.add(store, where, Draft(text, **how))
    assert note is not None
    return note


def test_a_note_stands_in_the_file_as_soon_as_it_is_saved(
    store: Store, room7: Place, copy: PlainCopy, folder: Path
):
    add(
        store,
        room7,
        "نقترح\nمقعدين",
        kind="idea",
        community="Tunisia",
        language="ar",
        interpreted=True,
        initiatives=("24", "2"),
        support=3,
        key=True,
    )
    text = text_of(copy, folder)
    assert text.startswith("Global Conversations")
    assert "Room 7, day 1, " in text
    head, *lines = text.split("\n\n")[2].split("\n")
    head = re.sub(r"^\d\d:\d\d  ", "", head)
    assert head == "Idea, Tunisia, AR, interpreted, #24 #2, +3, key note"
    assert [line.strip() for line in lines] == ["نقترح", "مقعدين"]


def test_edits_removals_and_undo_are_further_lines(
    store: Store, room7: Place, copy: PlainCopy, folder: Path
):
    note = add(store, room7, "frist")
    notes.edit(store, note.id, text="first", translation="erst", translation_language="de")
    notes.remove(store, note.id)
    store.undo()
    store.undo()
    store.redo()
    found = text_of(copy, folder).split("\n\n")[2:-1]
    assert [re.sub(r"\d\d:\d\d", "T", part).replace("\n       ", " | ") for part in found] == [
        "T  Point | frist",
        "T  Changed the note of T, Point | first | [Translation DE] | erst",
        "T  Removed the note of T, Point | first | [Translation DE] | erst",
        "T  Undone: Changed the note of T, Point | first | [Translation DE] | erst",
        "T  Undone: Changed the note of T, Point | frist",
        "T  Done again: Changed the note of T, Point | first | [Translation DE] | erst",
    ]


def test_each_session_has_a_file_and_each_day_a_line(
    store: Store, room7: Place, copy: PlainCopy, folder: Path, clock
):
    add(store, room7, "one")
    add(store, sessions.place(store, "1", "priorities", "12"), "two")
    add(store, sessions.place(store, "2", "priorities", "7"), "three")
    clock.at += 24 * 3600 * 1000
    add(store, room7, "next day")
    assert sorted(path.name for path in folder.iterdir()) == [
        "room-07-day-1-priorities.txt",
        "room-07-day-2-priorities.txt",
        "room-12-day-1-priorities.txt",
    ]
    assert len(re.findall(r"^\d{4}-\d\d-\d\d$", text_of(copy, folder), re.MULTILINE)) == 2


def test_a_restart_goes_on_in_the_same_file(
    store: Store, room7: Place, copy: PlainCopy, folder: Path
):
    add(store, room7, "one")
    copy.close()
    again = PlainCopy(store, folder)
    add(store, room7, "two")
    text = text_of(again, folder)
    again.close()
    assert text.count("A second copy") == 1
    assert text.index("one") < text.index("two")


def test_a_file_of_another_event_is_left_alone(
    store: Store, room7: Place, copy: PlainCopy, folder: Path
):
    folder.mkdir()
    (folder / "room-07-day-1-priorities.txt").write_text("Another event\n\nwords\n")
    add(store, room7, "one")
    other = folder / f"room-07-day-1-priorities-{store.event.id}.txt"
    assert "one" in other.read_text(encoding="utf-8")
    assert text_of(copy, folder) == "Another event\n\nwords\n"


def test_many_notes_are_in_their_order(store: Store, room7: Place, copy: PlainCopy, folder: Path):
    notes.add_many(store, room7, [Draft(f"line {number}") for number in range(500)])
    found = re.findall(r"line (\d+)", text_of(copy, folder))
    assert found == [str(number) for number in range(500)]


def test_a_vote_or_an_agenda_item_writes_nothing(
    store: Store, room7: Place, copy: PlainCopy, folder: Path
):
    sessions.set_present(store, room7, 9)
    assert not folder.exists()


def test_what_a_merge_brings_is_in_the_other_laptops_copy(
    store: Store, room7: Place, copy: PlainCopy, folder: Path, tmp_path: Path, open_store
):
    from facilitator.workbook_write import export_room

    other = open_store("other.sqlite", "other")
    add(other, room7, "elsewhere")
    path = export_room(other, "7", tmp_path / "room-07.xlsx").path
    merge.merge(store, [path])
    assert [note.text for note in notes.of_session(store, room7.id)] == ["elsewhere"]
    assert not folder.exists()


def test_a_file_that_cannot_be_written_keeps_no_note_from_being_saved(
    store: Store, room7: Place, copy: PlainCopy, folder: Path, failures: list[Refused]
):
    folder.write_text("a file in the place of the folder")
    for text in ("one", "two", "three"):
        add(store, room7, text)
    assert [note.text for note in notes.of_session(store, room7.id)] == ["one", "two", "three"]
    assert [refused.reasons[0].code for refused in failures] == ["copy_not_writable"]
    folder.unlink()
    add(store, room7, "four")
    text = text_of(copy, folder)
    assert [word for word in text.split() if word in ("one", "two", "three", "four")] == [
        "one",
        "two",
        "three",
        "four",
    ]
    folder.rename(folder.with_name("gone"))
    folder.write_text("again")
    add(store, room7, "five")
    assert len(failures) == 2


def test_a_full_disk_is_told_from_a_folder_that_cannot_be_written(
    store: Store, room7: Place, copy: PlainCopy, failures: list[Refused], monkeypatch
):
    import errno

    def full(*_args: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(plain_copy.os, "write", full)
    add(store, room7, "one")
    assert [refused.reasons[0].code for refused in failures] == ["copy_disk_full"]


def test_memory_for_what_cannot_be_written_has_an_end(
    store: Store, room7: Place, copy: PlainCopy, folder: Path, monkeypatch
):
    monkeypatch.setattr(plain_copy, "_MOST_WAITING", 1000)
    folder.write_text("in the way")
    for number in range(60):
        add(store, room7, f"note {number}")
    assert sum(len(piece.text) for piece in copy._waiting) <= 1000
    folder.unlink()
    add(store, room7, "last")
    assert "note 59" in text_of(copy, folder)


def test_a_slow_folder_holds_nobody_up_for_long(
    store: Store, room7: Place, copy: PlainCopy, folder: Path, monkeypatch
):
    waited: list[float] = []
    now = [100.0]

    def slow(_handle: int) -> None:
        waited.append(now[0])
        now[0] += 3  # seconds

    monkeypatch.setattr(plain_copy.os, "fsync", slow)
    monkeypatch.setattr(plain_copy, "monotonic", lambda: now[0])
    for number in range(60):
        add(store, room7, f"note {number}")
        now[0] += 1
    assert len(waited) <= 4
    assert len(notes.of_session(store, room7.id)) == 60
    copy.close()
    found = re.findall(r"note (\d+)$", text_of(copy, folder), re.MULTILINE)
    assert found == [str(number) for number in range(60)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(40))
@given(text=st.text(alphabet=st.characters(codec="utf-8"), min_size=1))
def test_the_words_of_any_note_can_be_read_back(text: str):
    from facilitator.text import clean

    kept = clean(text).strip()
    note = Note(id="n", device="d", created=1, changed=1, version="d:1", session="s", text=kept)
    lines = entry(note).split("\n")[1:-2]
    assert [line.removeprefix("       ") for line in lines] == [
        f"       {line}".rstrip().removeprefix("       ") for line in kept.split("\n")
    ]
    assert entry(note).encode("utf-8").decode("utf-8") == entry(note)
