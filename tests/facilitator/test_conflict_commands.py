"""What is to be decided, listed and decided from a terminal; and a preview that writes nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from facilitator import notes, votes
from facilitator.event import Event
from facilitator.store import Store
from tests.facilitator.rooms import export, fill
from tests.facilitator.test_commands import as_json, home, run

__all__ = ["home"]

EVENT = Event.built_in()


@pytest.fixture
def books(tmp_path: Path) -> list[Path]:
    """Workbooks of one room: a note changed on two laptops, and votes that a third counted."""
    laptops = [tmp_path / f"{name}.sqlite" for name in ("one", "two", "three")]
    found: list[Path] = []
    with Store.open(laptops[0], installation="one", event=EVENT) as store:
        where = fill(store)
        store.copy_to(laptops[1])
        note = notes.of_session(store, where.id)[0].id
        notes.edit(store, note, text="Who pays in 2022?")
        found.append(export(store, tmp_path / "one.xlsx"))
    with Store.open(laptops[1], installation="two") as store:
        notes.edit(store, note, text="من يدفع بعد ذلك؟")
        found.append(export(store, tmp_path / "two.xlsx"))
    with Store.open(laptops[2], installation="three", event=EVENT) as store:
        votes.cast(store, where, "9a")
        found.append(export(store, tmp_path / "three.xlsx"))
    return found


def test_conflicts_are_listed_decided_and_not_asked_again(
    books: list[Path], tmp_path: Path, home: dict[str, str]
):
    store = tmp_path / "all.sqlite"
    done = run("merge", store, *books, **home)
    assert done.returncode == 0
    assert "two.xlsx: has records that were changed in two places" in done.stderr
    assert "three.xlsx: has votes counted apart" in done.stderr

    listed = as_json(run("conflicts", store, "--json", **home))
    assert list(listed) == ["conflicts", "double votes"]
    (conflict,), (double,) = listed["conflicts"], listed["double votes"]
    texts = {conflict["shown"]["text"], conflict["other"]["text"]}
    assert texts == {"Who pays in 2022?", "من يدفع بعد ذلك؟"}
    assert (conflict["room"], conflict["kind"], conflict["fields"]) == ("Room 7", "notes", ["text"])
    assert sorted(side["ballots"] for side in double["devices"]) == [1, 2]
    said = run("conflicts", store, **home).stdout
    for text in (*texts, conflict["id"], double["id"], "votes counted apart", "counts now"):
        assert text in said
    assert said.endswith(" decide all.sqlite ID NAME\n")
    # Each version with the file it came with.
    assert "text: Who pays in 2022?  (one.xlsx)" in said
    assert "text: من يدفع بعد ذلك؟  (two.xlsx)" in said
    assert {*conflict["files"].values()} == {"one.xlsx", "two.xlsx"}
    # Each count too: a laptop's name tells nobody whose it is.
    counts = {line.split()[0]: line for line in said.splitlines() if "ballot" in line}
    assert {side["file"] for side in double["devices"]} >= {"three.xlsx"}
    for side in double["devices"]:
        assert counts[side["device"]].endswith(f"  ({side['file']})")

    done = run("decide", store, conflict["id"], "take", "--json", **home)
    assert (done.returncode, done.stderr) == (0, "")
    assert as_json(done)["conflicts"] == []
    with Store.open(store, installation="x", read_only=True) as opened:
        shown = {one.text for one in notes.of_session(opened, double["id"])}
    assert texts & shown == {conflict["other"]["text"]}

    other = next(one["device"] for one in double["devices"] if one["device"] != double["counts"])
    done = run("decide", store, double["id"], other, **home)
    assert (done.returncode, done.stdout) == (0, "Decided. 0 left to decide\n")
    (round_,) = as_json(run("results", store, "--json", **home))["rounds"]
    assert round_["ballots"] == next(
        one["ballots"] for one in double["devices"] if one["device"] == other
    )
    done = run("merge", store, *books, **home)
    assert (done.returncode, done.stderr) == (0, "")
    assert run("conflicts", store, **home).stdout == "Nothing is to be decided.\n"


def test_versions_are_listed_as_people_write_them(tmp_path: Path, home: dict[str, str]):
    store = tmp_path / "all.sqlite"
    with Store.open(tmp_path / "one.sqlite", installation="one", event=EVENT) as one:
        where = fill(one)
        export(one, tmp_path / "both.xlsx")
        one.copy_to(tmp_path / "two.sqlite")
    for name, line, numbers in (("one", "1 2 3", ()), ("two", "4 5", ("24", "31"))):
        with Store.open(tmp_path / f"{name}.sqlite", installation=name) as laptop:
            votes.correct(laptop, where, votes.of_session(laptop, where).ballots[0].id, line)
            note = notes.of_session(laptop, where.id)[0].id
            notes.edit(laptop, note, initiatives=numbers, key=name == "one")
            export(laptop, tmp_path / f"{name}.xlsx")
    run("merge", store, tmp_path / "one.xlsx", tmp_path / "two.xlsx", **home)
    said = run("conflicts", store, **home).stdout
    for text in (
        "choices: 1, 2, 3",
        "choices: 4, 5",
        "initiatives: 24, 31; key: no",
        "initiatives: (nothing); key: yes",
    ):
        assert text in said
    assert "[" not in said


def test_a_command_offers_nothing_that_only_a_window_can(tmp_path: Path, home: dict[str, str]):
    store = tmp_path / "room.sqlite"
    with Store.open(store, installation="one", event=EVENT):
        done = run("decide", store, "one", "keep", **home)
    assert (done.returncode, done.stderr) == (
        1,
        "room.sqlite is open in another window. Close that one, and try again.\n",
    )


def test_what_cannot_be_decided_is_a_sentence(
    books: list[Path], tmp_path: Path, home: dict[str, str]
):
    store = tmp_path / "all.sqlite"
    run("merge", store, *books, **home)
    listed = as_json(run("conflicts", store, "--json", **home))
    wrong = {
        ("nothing", "keep"): "Nothing open is called “nothing”. The command “conflicts” lists",
        (listed["conflicts"][0]["id"], "all"): "“all” is no choice here. Use keep, take, both.",
        (listed["double votes"][0]["id"], "keep"): "“keep” is no choice here. Use ",
        (listed["double votes"][0]["id"], "both"): "Votes counted apart are never added up, as ",
    }
    for (what, choice), says in wrong.items():
        done = run("decide", store, what, choice, **home)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(says)
    assert as_json(run("conflicts", store, "--json", **home)) == listed


def test_a_preview_says_what_the_merge_would_do_and_writes_nothing(
    books: list[Path], tmp_path: Path, home: dict[str, str]
):
    store = tmp_path / "all.sqlite"
    run("merge", store, books[0], **home)
    with Store.open(store, installation="window"):
        pass  # it has noted down which laptop it is on
    before = hashlib.sha256(store.read_bytes()).digest()
    there = sorted(tmp_path.iterdir())
    with Store.open(store, installation="window"):
        preview = run("merge", store, *books, "--preview", "--json", **home)
    assert hashlib.sha256(store.read_bytes()).digest() == before
    assert sorted(tmp_path.iterdir()) == there
    done = run("merge", store, *books, "--json", **home)
    would = as_json(preview).pop("would bring")
    assert as_json(preview) == {**as_json(done), "would bring": would}
    assert preview.stderr == done.stderr
    has = as_json(run("compare", store, "--json", **home))
    assert {**would, "since": has["since"]} == has


def test_a_preview_makes_no_store(books: list[Path], tmp_path: Path, home: dict[str, str]):
    done = run("merge", tmp_path / "new.sqlite", books[0], "--preview", **home)
    assert (done.returncode, done.stdout.splitlines()[0]) == (
        0,
        "1 would be merged, 0 unchanged, 0 would be rejected",
    )
    received, brings = done.stdout.splitlines()[2:]
    assert received.startswith("1 of 30 rooms would be received; missing: Room 1, ")
    assert brings.startswith("This would bring: 1 room, ")
    # No rank is said to change where there was none before.
    assert brings.endswith(" more.")
    assert not (tmp_path / "new.sqlite").exists()
