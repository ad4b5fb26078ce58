"""What a note said before, and how it says so again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from facilitator import merge, note_history, notes
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.workbook_write import export_all
from tests.facilitator.rooms import cell_of, edited, export, sheet
from tests.facilitator.test_reading import append
from tests.share import examples


def add(store: Store, where: Place, text: str, **how: object) -> Note:
    note = notes.add(store, where, Draft(text, **how))
    assert note is not None
    return note


def told(store: Store, note: Note) -> list[tuple[str, str, str]]:
    return [
        (one.note.text, one.how, one.label.english() if one.label else one.file)
        for one in note_history.of_note(store, note.id)
    ]


def test_each_change_is_a_version_the_newest_first(store: Store, room7: Place):
    note = add(store, room7, "one")
    add(store, room7, "another")
    notes.edit(store, note.id, text="two")
    notes.support(store, note.id, 2)
    store.undo()
    store.redo()
    assert told(store, note) == [
        ("two", "redo", "Support changed"),
        ("two", "undo", "Support changed"),
        ("two", "change", "Support changed"),
        ("two", "change", "Note changed"),
        ("one", "change", "Note added"),
    ]
    versions = note_history.of_note(store, note.id)
    assert [one.is_shown for one in versions] == [True, False, False, False, False]
    assert all(one.is_own for one in versions)
    assert [one.at for one in versions] == sorted((one.at for one in versions), reverse=True)
    assert note_history.of_note(store, "nobody") == []


def test_a_version_is_brought_back_as_a_new_change(store: Store, room7: Place):
    note = add(store, room7, "one", kind="idea", initiatives=("24",))
    notes.edit(store, note.id, text="two", kind="point", initiatives=())
    first = note_history.of_note(store, note.id)[-1]
    again = note_history.bring_back(store, first.note)
    assert (again.text, again.kind, again.initiatives) == ("one", "idea", ("24",))
    assert told(store, note)[0][2] == "Earlier version of a note brought back"
    store.undo()
    assert store.get(Note, note.id).text == "two"


def test_a_removed_note_comes_back_with_its_version(store: Store, room7: Place):
    note = add(store, room7, "one")
    notes.remove(store, note.id)
    removed = note_history.of_note(store, note.id)[0]
    assert removed.note.deleted
    note_history.bring_back(store, removed.note)
    assert [one.text for one in notes.of_session(store, room7.id)] == ["one"]


def test_a_note_that_is_not_there_is_refused(store: Store, room7: Place):
    note = add(store, room7, "one")
    with pytest.raises(Refused) as refused:
        note_history.bring_back(store, Note(**{**note.__dict__, "id": "nobody"}))
    assert refused.value.reasons[0].code == "not_open_anymore"


def test_what_merges_brought_and_replaced_is_known(
    store: Store, room7: Place, open_store, tmp_path: Path
):
    from facilitator.workbook_write import export_room

    other = open_store("other.sqlite", "other")
    note = add(other, room7, "theirs")
    for text in ("theirs", "theirs again"):
        notes.edit(other, note.id, text=text)
        path = export_room(other, "7", tmp_path / "room-07.xlsx").path
        merge.merge(store, [path])
    assert told(store, note) == [
        ("theirs again", "merged", "room-07.xlsx"),
        ("theirs", "merged", "room-07.xlsx"),
    ]
    notes.edit(other, note.id, text="there")
    notes.edit(store, note.id, text="here")
    path = export_room(other, "7", tmp_path / "room-07.xlsx").path
    merge.merge(store, [path])
    found = {(text, how) for text, how, _ in told(store, note)}
    assert ("here", "change") in found
    assert {how for text, how in found if text == "there"} & {"beside", "merged"}
    shown = [one for one in note_history.of_note(store, note.id) if one.is_shown]
    assert [one.note.text for one in shown] == [store.get(Note, note.id).text]


def test_a_version_is_from_the_file_that_brought_it_whatever_others_of_the_workbook_are_called(
    store: Store, room7: Place, open_store, tmp_path: Path
):
    other = open_store("other.sqlite", "other")
    note = add(other, room7, "theirs")
    book = export(other, tmp_path / "room-07.xlsx")

    def corrected(loaded: Workbook) -> None:
        cell_of(sheet(loaded, "Notes"), "Text", 2).value = "corrected"

    def with_a_row(loaded: Workbook) -> None:
        append("Notes", Text="one more")(loaded)

    files = (
        book,
        edited(book, tmp_path / "room-07 corrected.xlsx", corrected),
        edited(book, tmp_path / "last-row.xlsx", with_a_row),
    )
    for file in files:
        merge.merge(store, [file])
    wanted = [
        ("corrected", "by hand", "room-07 corrected.xlsx"),
        ("theirs", "merged", "room-07.xlsx"),
    ]
    assert told(store, note) == wanted
    merged = export_all(store, tmp_path / "all.xlsx").path
    second = open_store("second.sqlite", "second")
    merge.merge(second, [merged])
    assert told(second, note) == [("corrected", "by hand", "all.xlsx")]
    for file in files:
        merge.merge(second, [file])
    assert told(second, note) == wanted
    # In another store come versions of which nobody says in which file they were.
    third = open_store("third.sqlite", "third")
    merge.merge(third, [files[2]])
    merge.merge(third, [store.path])
    assert told(third, note)[0] == ("corrected", "by hand", "")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(25))
@given(texts=st.lists(st.text("abc", min_size=1, max_size=3), min_size=1, max_size=6))
def test_every_text_a_note_had_can_be_brought_back(store: Store, room7: Place, texts: list[str]):
    note = add(store, room7, texts[0])
    for text in texts[1:]:
        notes.edit(store, note.id, text=text)
    for version in note_history.of_note(store, note.id):
        note_history.bring_back(store, version.note)
        assert store.get(Note, note.id).content() == version.note.content()
    assert set(texts) == {one.note.text for one in note_history.of_note(store, note.id)}
