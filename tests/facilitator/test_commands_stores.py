from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

import main
from facilitator import commands, event_write, fresh_store, merge
from facilitator.event import Event
from facilitator.records import Note
from facilitator.store import Store
from tests.facilitator.rooms import lines
from tests.facilitator.test_commands import as_json, home, rooms, run

__all__ = ["home", "rooms"]


@pytest.fixture
def merged(rooms: Path, tmp_path: Path, home: dict[str, str]) -> Path:
    """A store into which two rooms were merged, and then a third."""
    store = tmp_path / "all.sqlite"
    first, second, third = sorted(rooms.iterdir())
    for files in ([first, second], [third]):
        assert run("merge", store, *files, **home).returncode == 0
    return store


def test_the_merged_workbook_and_that_of_a_room(merged: Path, tmp_path: Path, home: dict[str, str]):
    whole, one = tmp_path / "out" / "all.xlsx", tmp_path / "out" / "one.xlsx"
    with Store.open(merged, installation="window"):
        # A window has it open: what is only read is there all the same.
        done = run("export", merged, whole, "--json", **home)
        assert (done.returncode, done.stderr) == (0, "")
        said = as_json(done)
    assert list(said) == ["file", "workbook", "notes", "ballots"]
    assert said["notes"] == 15
    assert [row["Room"] for row in lines(whole, "Workbooks")] == [1, 2, 3]
    for room in ("2", "Room 2"):
        done = run("export", merged, one, "--room", room, **home)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith(f"{one}: 5 notes, ")
        assert {row["Room"] for row in lines(one, "Notes")} == {2}
    assert load_workbook(one)["Summary"]["A1"].value.startswith("REHEARSAL")
    # A room's workbook from there merges as the one that came.
    again = as_json(run("merge", tmp_path / "again.sqlite", one, "--json", **home))
    assert again["workbooks"][0]["state"] == "merged"
    known = as_json(run("merge", merged, one, "--json", **home))
    assert known["records"]["new"] == known["records"]["conflict"] == 0


def test_going_back_and_merging_again(
    merged: Path, rooms: Path, tmp_path: Path, home: dict[str, str]
):
    before = as_json(run("results", merged, "--json", **home))
    done = run("merge", merged, "--undo", "--json", **home)
    assert (done.returncode, done.stderr) == (0, "")
    said = as_json(done)
    assert list(said) == ["undone", "records", "workbooks"]
    assert said["workbooks"] == 1
    assert said["records"]["back"] > 5
    assert said["records"]["kept"] == 0
    assert as_json(run("results", merged, "--json", **home)) != before
    done = run("merge", merged, rooms / "room-03.xlsx", "--json", **home)
    assert as_json(done)["records"]["new"] > 5
    assert as_json(run("results", merged, "--json", **home)) == before
    for records in ("1 workbook taken out", "2 workbooks taken out"):
        done = run("merge", merged, "--undo", **home)
        assert done.returncode == 0
        assert records in done.stdout
    done = run("merge", merged, "--undo", **home)
    assert (done.returncode, done.stdout) == (1, "")
    assert "has no copy from before a merge" in done.stderr


def test_what_came_since(merged: Path, tmp_path: Path, home: dict[str, str]):
    before = hashlib.sha256(merged.read_bytes()).digest()
    done = run("compare", merged, "--json", **home)
    assert (done.returncode, done.stderr) == (0, "")
    said = as_json(done)
    names = ["since", "rooms", "rooms_gone", "votes", "ballots", "notes", "steps", "rounds"]
    assert list(said) == names
    assert (said["rooms"], said["notes"]) == (["3"], 5)
    (round_,) = said["rounds"]
    names = ["initiative", "rank_before", "rank_after", "votes_before", "votes_after"]
    assert list(round_["moved"][0]) == names
    done = run("compare", merged, **home)
    assert done.stdout.startswith("Since 20")
    assert "1 room, " in done.stdout
    copies = sorted(tmp_path.glob("all-before-merge-*.sqlite"))
    first = as_json(run("compare", merged, copies[0], "--json", **home))
    assert first["rooms"] == ["1", "2", "3"]
    assert hashlib.sha256(merged.read_bytes()).digest() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["merge", "a.sqlite"],
        ["merge", "a.sqlite", "b.xlsx", "--undo"],
        ["merge", "a.sqlite", "--undo", "--preview"],
        ["decide", "a.sqlite", "0175eb88"],
        ["export", "a.sqlite"],
        ["export", "a.sqlite", "b.sqlite"],
        ["compare"],
        ["compare", "a.sqlite", "b.sqlite", "c.sqlite"],
    ],
)
def test_wrong_usage_is_2_and_says_how(tmp_path: Path, arguments: list[str]):
    done = run(*arguments, "--json")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "usage: main.py" in done.stderr


def test_a_room_the_event_does_not_have(merged: Path, tmp_path: Path, home: dict[str, str]):
    done = run("export", merged, tmp_path / "x.xlsx", "--room", "31", **home)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "There is no room “31”. Use 1 to 30.\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["compare", "nowhere.sqlite"], "nowhere.sqlite does not exist"),
        (["merge", "nowhere.sqlite", "--undo"], "nowhere.sqlite does not exist"),
        (["export", "nowhere.sqlite", "x.xlsx"], "nowhere.sqlite does not exist"),
    ],
)
def test_a_refusal_is_one_sentence(
    tmp_path: Path, home: dict[str, str], arguments: list[str], says: str
):
    name, store, *rest = arguments
    done = run(name, tmp_path / store, *rest, **home)
    assert (done.returncode, done.stdout) == (1, "")
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not list(tmp_path.glob("*.sqlite*"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("merge", "STORE", "odd.csv"),
        ("merge", "STORE", "gone.xlsx"),
        ("survey", "STORE", "odd.csv"),
        ("survey", "STORE", "gone.csv"),
        ("survey", "STORE", "notes.csv", "--round", "none"),
        ("people", "STORE", "odd.csv"),
        ("people", "STORE", "notes.csv", "--map", "name=Nix"),
        ("people", "STORE", "--rooms"),
        ("priorities", "STORE"),
        ("event", "take", "gone.xlsx", "--store", "STORE"),
    ],
)
def test_a_command_that_is_refused_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    (tmp_path / "odd.csv").write_text("Q1,Q2\na,b\n")
    (tmp_path / "notes.csv").write_text("Your note\nMore\n")
    before = {*tmp_path.iterdir(), tmp_path / "home"}
    places = {"STORE": tmp_path / "new" / "event.sqlite"}
    places |= {name: tmp_path / name for name in arguments if name.endswith((".csv", ".xlsx"))}
    assert commands.run([str(places.get(one, one)) for one in arguments]) in (1, 2)
    assert {*tmp_path.iterdir()} <= before


def test_an_event_of_ones_own_is_begun_with_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    own = replace(Event.built_in(), id="own", title="Our Conversations")
    file, store = tmp_path / "my.event.xlsx", tmp_path / "new" / "h.sqlite"
    event_write.write(own, file)
    take = ["event", "take", str(file), "--store", str(store)]
    assert commands.run([*take, "--preview"]) == 0
    assert "h.sqlite would be made with the event “Our Conversations”." in capsys.readouterr().out
    assert not store.parent.exists()
    assert commands.run(take) == 0
    assert "h.sqlite made with the event “Our Conversations”." in capsys.readouterr().out
    with Store.open(store, installation="", read_only=True) as made:
        assert made.event.title == "Our Conversations"
    assert commands.run(take) == 0
    assert "the store has the event so already" in capsys.readouterr().out


def test_a_store_is_made_where_the_help_says_so_and_one_that_was_there_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    odd, notes, store = (tmp_path / name for name in ("odd.csv", "notes.csv", "event.sqlite"))
    odd.write_text("Q1,Q2\na,b\n")
    notes.write_text("Your note\nMore\n")
    assert commands.run(["survey", str(store), str(notes)]) == 0
    for command in ("survey", "merge", "people"):
        assert commands.run([command, str(store), str(odd)]) == 1
    with Store.open(store, installation="", read_only=True) as opened:
        assert [note.text for note in opened.find(Note)] == ["More"]


@pytest.mark.parametrize("command", ["merge", "survey", "people"])
def test_the_help_says_which_commands_make_a_store(
    command: str, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit):
        commands.run([command, "--help"])
    assert "made if it is new" in " ".join(capsys.readouterr().out.split())


def test_a_new_store_stays_with_what_came_in_before_somebody_stopped(tmp_path: Path, rooms: Path):
    path = tmp_path / "new" / "all.sqlite"
    path.parent.mkdir()
    with pytest.raises(KeyboardInterrupt), fresh_store.opened(path) as fresh:
        merge.merge(fresh.store, [rooms / "room-01.xlsx"])
        raise KeyboardInterrupt
    with Store.open(path, installation="x") as store:
        assert store.find(Note)
    with pytest.raises(ValueError, match="wrong"), fresh_store.opened(tmp_path / "b.sqlite"):
        raise ValueError("wrong")
    assert not (tmp_path / "b.sqlite").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("rehearse", "x", "--seed", "a"), "argument --seed: 'a' is not a whole number"),
        (("people", "s.sqlite", "--seed", "a"), "argument --seed: 'a' is not a whole number"),
        (("event", "template", "s.sqlite"), "argument FILE: 's.sqlite' does not end in .xlsx"),
        (("event", "save", "event"), "argument FILE: 'event' does not end in .xlsx"),
        (("event", "check", "e.xlsx", "--store", "s"), "--store is for event save and event take"),
    ],
)
def test_what_is_wrong_with_an_option_is_a_sentence(
    arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit) as stopped:
        commands.run(arguments)
    assert stopped.value.code == 2
    assert capsys.readouterr().err.strip().endswith(f"error: {words}")


def test_every_command_is_named_where_there_is_no_screen():
    (found,) = (one for one in commands.parser()._actions if one.dest == "command")
    assert found.choices is not None
    assert [*found.choices] == [*main.COMMANDS]
