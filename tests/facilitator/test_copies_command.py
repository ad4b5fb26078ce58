"""Copies, going back and the diagnostic file from a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from facilitator import auto_copies, commands, notes, store_check, votes
from facilitator.copy_content import Content, content_of, more_in
from facilitator.notes import Draft
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.damage import cut


@pytest.fixture
def path(store: Store, room7: Place, clock, monkeypatch, tmp_path: Path) -> Path:
    """A store with a note, a copy, and a note more; closed."""
    monkeypatch.setattr("facilitator.copies_command.exports_folder", lambda: tmp_path / "none")
    notes.add(store, room7, Draft("one"))
    auto_copies.make(store.path, clock=clock)
    notes.add(store, room7, Draft("two"))
    store.close()
    return store.path


def test_what_was_removed_or_withdrawn_is_in_no_count(store: Store, room7: Place, clock):
    kept = notes.add(store, room7, Draft("kept"))
    gone = notes.add(store, room7, Draft("gone"))
    votes.cast(store, room7, "24")
    copy = auto_copies.make(store.path, clock=clock)
    assert kept is not None
    assert gone is not None
    slip = notes.add(store, room7, Draft("slip"))
    twice = votes.cast(store, room7, "25")
    assert slip is not None
    notes.remove(store, slip.id)
    votes.withdraw(store, room7, twice.id, 2)
    # What nobody sees came and went: the copy lacks nothing.
    assert more_in(store.path, copy.path) == Content()
    assert content_of(store.path) == Content(notes=2, ballots=1)
    notes.remove(store, gone.id)
    assert more_in(store.path, copy.path) == Content(notes=1)
    assert content_of(store.path) == Content(notes=1, ballots=1)


def texts(path: Path) -> list[str]:
    with Store.open(path, installation="x", read_only=True) as store:
        return [note.text for note in store.find(Note)]


def test_copies_are_listed_and_gone_back_to(path: Path, capsys):
    assert commands.run(["copies", str(path)]) == 0
    said = capsys.readouterr().out
    assert "made by itself: 1 note, 0 ballots" in said
    assert "the store has 1 note, 0 ballots, 0 steps, 0 others more or changed" in said
    assert commands.run(["copies", str(path), "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)["copies"]
    assert listed["content"]["notes"] == 1
    assert listed["more in the store"]["notes"] == 1

    assert commands.run(["restore", str(path), "1", "--json"]) == 0
    done = json.loads(capsys.readouterr().out)
    assert texts(path) == ["one"]
    assert commands.run(["restore", str(path), done["before"]]) == 0
    assert "is kept as" in capsys.readouterr().out
    assert texts(path) == ["one", "two"]


def test_a_damaged_store_is_mended(path: Path, capsys):
    cut(path, 0.4)
    assert commands.run(["copies", str(path)]) == 0
    assert "is damaged. Go back with" in capsys.readouterr().out
    assert commands.run(["restore", str(path)]) == 0
    assert "The damaged file is kept as" in capsys.readouterr().out
    assert texts(path)[:1] == ["one"]
    assert store_check.at_start(path) is None
    assert list(path.parent.glob("room-damaged-*.sqlite"))


def test_what_is_no_copy_and_no_store_is_said(path: Path, tmp_path: Path, capsys):
    assert commands.run(["restore", str(path), "room-7.xlsx"]) == 1
    assert "room-7.xlsx is no copy of room.sqlite" in capsys.readouterr().err
    assert commands.run(["restore", str(tmp_path / "none.sqlite")]) == 1
    assert "does not exist" in capsys.readouterr().err
    assert texts(path) == ["one", "two"]


def test_the_diagnostic_file_is_written(path: Path, tmp_path: Path, capsys):
    assert commands.run(["diagnose", str(path), str(tmp_path / "d.txt")]) == 0
    assert "quick look: sound" in (tmp_path / "d.txt").read_text(encoding="utf-8")
    assert commands.run(["diagnose", str(path), str(path / "d.txt")]) == 1


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = commands.run(arguments)
    out, error = capsys.readouterr()
    return status, out.strip(), error.strip()


def test_a_file_for_help_never_takes_the_place_of_a_store(path: Path, capsys):
    before = path.read_bytes()
    words = f"Not exported. {path} is a store. Choose another name for the file."
    assert said(capsys, "diagnose", str(path), str(path)) == (1, "", words)
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*.part"))


def test_a_name_that_is_no_store_is_said_and_not_taken_for_one_without_copies(
    tmp_path: Path, capsys, monkeypatch: pytest.MonkeyPatch
):
    text = tmp_path / "notes.txt"
    text.write_text("no store")
    gone, folder = tmp_path / "gone.sqlite", tmp_path / "folder"
    folder.mkdir()
    for command in ("copies", "restore"):
        for wrong in (text, folder):
            words = f"{wrong.name} is not a Breakout Facilitator store. Choose another file."
            assert said(capsys, command, str(wrong)) == (1, "", words)
        words = "gone.sqlite does not exist. Check the name."
        assert said(capsys, command, str(gone)) == (1, "", words)
    status, out, _ = said(capsys, "diagnose", str(gone), str(tmp_path / "help.txt"))
    assert (status, out.split("\n")[1]) == (0, "gone.sqlite does not exist. Check the name.")


def test_a_store_without_copies_says_so(store: Store, capsys):
    store.close()
    name = store.path.name
    assert said(capsys, "copies", str(store.path)) == (0, "No copies yet.", "")
    words = f"There is no copy of {name} to go back to."
    assert said(capsys, "restore", str(store.path)) == (1, "", words)
