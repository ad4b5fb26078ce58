"""The command `people`, as a person or a script runs it, and what publishing takes from it."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import openpyxl
import pytest

from facilitator import notes, people
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.people import People
from facilitator.people_record import Person
from facilitator.sessions import place
from facilitator.store import Store
from tests.facilitator import registrations
from tests.facilitator.test_commands import as_json, run


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "event.sqlite"


@pytest.fixture
def form(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return registrations.write(tmp_path_factory.mktemp("form") / "form.csv", 120, "utf-16", ";")


def test_another_table_takes_the_place_of_the_one_before_only_if_somebody_is_in_it(
    store: Path, form: Path, tmp_path: Path
):
    assert run("people", store, form).returncode == 0
    empty = tmp_path / "empty.csv"
    empty.write_text("Name,E-mail,Language\n", encoding="utf-8")
    done = run("people", store, empty)
    assert done.returncode == 1
    assert "nobody below it. Nothing was changed." in done.stderr
    one = tmp_path / "one.csv"
    one.write_text("Name,E-mail,Language\nAna,ana@example.org,es\n", encoding="utf-8")
    done = run("people", store, one)
    assert (done.returncode, done.stdout) == (1, "")
    assert "120 people are registered from form.csv" in done.stderr
    done = run("people", store, one, "--replace")
    assert "place of the 120 people registered before, from form.csv" in done.stdout


def test_from_a_form_to_rooms_groups_and_nothing(store: Path, form: Path, tmp_path: Path):
    done = run("people", store, form, "--json")
    said = as_json(done)
    assert done.returncode == 0
    assert (said["people"], said["rows"], said["twice"]) == (120, 120, 0)
    assert said["needs"].keys() == {"interpretation", "data", "childcare"}
    assert sum(said["communities"].values()) == 120
    # Numbers, and nobody's name.
    assert "@" not in done.stdout
    assert as_json(run("people", store, "--json"))["people"] == 120

    done = run("people", store, "--rooms", "--out", tmp_path / "rooms.csv", "--seed", 3, "--json")
    said = as_json(done)
    # What is not needed to keep languages together that no room has.
    assert [day["gap"] - day["gap for languages"] for day in said["days"]] == [0, 0]
    assert "which no room does" in done.stderr
    rows = []
    for path in said["files"]:
        with Path(path).open(encoding="utf-8", newline="") as opened:
            header, *found = csv.reader(opened)
        assert header == ["Pre-assign Room Name", "Email Address"]
        assert len({email for _, email in found}) == len(found)
        rows += found
    assert Counter(room for room, _ in rows) == {
        f"Room {key}": size for day in said["days"] for key, size in day["sizes"].items() if size
    }

    done = run("people", store, "--rooms", "--out", tmp_path / "rooms.xlsx", "--seed", 3)
    assert "Not to be published" in done.stdout
    book = openpyxl.load_workbook(tmp_path / "rooms.xlsx")
    assert book.sheetnames == [f"Room {at}" for at in range(1, 31)]
    page = book["Room 7"]
    assert "Not to be published" in page["A2"].value
    assert [cell.value for cell in page[5]][:2] == ["Name", "Community"]
    assert "@" not in str([[cell.value for cell in row] for row in page])

    social = ("people", store, "--groups", 4, "--rounds", 2, "--day", "1")
    said = as_json(run(*social, "--keep", "--json"))
    assert len(said["rounds"]) == 2
    assert said["again at best"] == 0
    # Those of a language that few speak have sat in a room together, and meet again.
    assert said["again"] < said["meetings"] / 5
    assert said["outside their language"] < 2 * 60 / 4
    # Who has met is known the next time.
    done = run(*social, "--out", tmp_path / "groups.csv")
    assert "Round 4, group 1: " in done.stdout
    (again,) = re.findall(r"180 meetings, (\d+) of people who have met before", done.stdout)
    assert int(again) < 180 / 4
    assert "(at best 0 if nobody minded the language)" in done.stdout
    assert " times somebody does not follow the language of their group" in done.stdout

    # Every list that was written is known, wherever it is; one was carried away.
    away = tmp_path.parent / f"{tmp_path.name}-stick"
    run("people", store, "--rooms", "--out", away / "rooms.csv")
    (away / "rooms-day-2.csv").rename(away / "carried away.csv")
    with (tmp_path / "groups.csv").open("a") as opened:
        opened.write("and one more\n")
    done = run("people", store, "--erase", "--json")
    assert done.returncode == 1
    said = as_json(done)
    names = {key: {Path(one).name for one in paths} for key, paths in said["lists"].items()}
    assert names == {
        "erased": {"rooms-day-1.csv", "rooms-day-2.csv", "rooms.xlsx"},
        "changed": {"groups.csv"},
        "missing": {"rooms-day-2.csv"},
        "left": set(),
    }
    assert len(said["lists"]["erased"]) == 4
    assert [Path(one["file"]).name for one in said["found"]] == ["groups.csv"]
    assert "rooms-day-2.csv: a list of them that is not there" in done.stderr
    assert [one.name for one in away.iterdir()] == ["carried away.csv"]
    assert not people.are_kept(store)
    assert "Nobody is registered" in run("people", store).stderr


def test_erasing_is_proved(store: Path, form: Path):
    run("people", store, form)
    done = run("people", store, "--erase")
    assert (done.returncode, done.stderr) == (0, "")
    assert "120 people erased" in done.stdout
    assert "Nobody is found" in done.stdout
    assert "Nothing to erase" in run("people", store, "--erase").stdout


def test_columns_that_were_said_are_known_the_next_time(store: Path, tmp_path: Path):
    form = tmp_path / "form.csv"
    form.write_text("Wer,Wo\nAna,WMAR\n")
    done = run("people", store, form)
    assert done.returncode == 1
    assert "Wer, Wo" in done.stderr
    done = run("people", store, form, "--map", "name=Wer", "--map", "community=wo", "--json")
    assert as_json(done)["communities"] == {"WMAR": 1}
    assert as_json(run("people", store, form, "--json"))["communities"] == {"WMAR": 1}


def test_needs_are_a_column_by_the_name_that_the_lists_give_them(store: Path, tmp_path: Path):
    form = tmp_path / "form.csv"
    form.write_text("Name,Etwas\nAna,vegan food\n")
    done = run("people", store, form, "--map", "needs=Etwas", "--json")
    assert as_json(done)["columns"]["support"] == ["Etwas"]
    # And it is known the next time.
    assert as_json(run("people", store, form, "--json"))["columns"]["support"] == ["Etwas"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--rooms", "--erase"),
        ("--most", "3"),
        ("--map", "name=x"),
        ("--rooms", "--out", "rooms.txt"),
        ("--groups", "0"),
        ("--groups", "3", "--day", "9"),
    ],
)
def test_wrong_usage_is_two(store: Path, form: Path, arguments: tuple[str, ...]):
    run("people", store, form)
    assert run("people", store, *arguments).returncode == 2


def test_what_looks_like_a_formula_is_text_and_no_address(
    store: Path, tmp_path: Path, event: Event
):
    Store.open(store, installation="x", event=event).close()
    with People.open(store) as kept:
        kept.keep(
            [
                Person(name="=1+1", email="=cmd@example.org", days=("1", "2")),
                Person(name="Ana", email="ana@example.org", days=("1",), community="@x"),
            ]
        )
    done = run("people", store, "--rooms", "--out", tmp_path / "rooms.csv")
    assert "address, not in the list for the meeting software: 1" in done.stderr
    lists = sorted(tmp_path.glob("rooms-day-*.csv"))
    assert len(lists) == 2
    for one in lists:
        assert f"{one} written, for all rooms." in done.stdout
        assert "cmd" not in one.read_text()
    assert "this room" not in done.stdout
    run("people", store, "--rooms", "--out", tmp_path / "rooms.xlsx")
    book = openpyxl.load_workbook(tmp_path / "rooms.xlsx")
    cells = [cell for page in book for row in page for cell in row]
    assert "=1+1" in [cell.value for cell in cells]
    assert not [cell for cell in cells if cell.data_type == "f"]


def test_who_registered_is_looked_for_before_publishing(store: Path, tmp_path: Path, event: Event):
    with Store.open(store, installation="x", event=event) as opened:
        room = place(opened, "1", "priorities", "7")
        for at in range(5):
            notes.add(opened, room, Draft(text=f"{at} as Xochitl Quispe said"))
    arguments = ("--only", "csv", "--json")
    before = as_json(run("publish", store, tmp_path / "before", *arguments))
    assert before["findings"] == [] or "name" not in {one["kind"] for one in before["findings"]}
    with People.open(store) as kept:
        kept.keep([Person(name="Xochitl Quispe")])
    after = as_json(run("publish", store, tmp_path / "after", *arguments))
    assert [one["kind"] for one in after["findings"]].count("name") == 5
    whole = b"".join(one.read_bytes() for one in (tmp_path / "after").rglob("*") if one.is_file())
    assert b"Quispe" not in whole
