"""The options of the command `results`, against the questions they ask."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator import advance, standings
from facilitator.advance_table import SHIPPED
from facilitator.records import Note, Step
from facilitator.results_command import SPLITS
from facilitator.standings import Filter
from facilitator.store import Store
from tests.facilitator.methods import EVENT
from tests.facilitator.test_commands import as_json, run

PLAIN = ["rank", "initiative", "title", "votes", "share", "quartile"]
MORE = ["value", "rooms", "offered", "asked", "moved"]


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    folder = tmp_path_factory.mktemp("results")
    home = {"HOME": str(folder / "home"), "XDG_DATA_HOME": str(folder / "home" / "data")}
    assert run("rehearse", folder / "rooms", "--rooms", 5, "--notes", 5, **home).returncode == 0
    assert run("merge", folder / "all.sqlite", folder / "rooms", **home).returncode == 0
    with Store.open(folder / "all.sqlite", installation="x") as store:
        advance.import_file(store, SHIPPED)
    return folder / "all.sqlite", home


def test_without_options_it_says_what_it_always_said(merged):
    store, home = merged
    said = as_json(run("results", store, "--json", **home))
    assert list(said) == ["rehearsal", "rounds"]
    (only,) = said["rounds"]
    assert list(only) == ["round", "meaning", "ballots", "present", "ranking"]
    assert list(only["ranking"][0]) == PLAIN


@pytest.mark.parametrize("by", standings.MEASURES)
def test_each_measure_of_rooms_of_one_language(merged, by: str):
    store, home = merged
    said = as_json(run("results", store, "--by", by, "--language", "en", "--json", **home))
    (only,) = said["rounds"]
    with Store.open(store, installation="", read_only=True) as opened:
        found = standings.of_store(opened, "priorities", Filter(language="en"), by)
    assert list(only)[:5] == ["round", "meaning", "ballots", "present", "ranking"]
    assert (only["by"], only["filter"], only["rooms"]) == (by, {"language": "en"}, 3)
    assert (only["ballots"], only["present"]) == (found.ballots, found.people)
    assert list(only["ranking"][0]) == [*PLAIN, *MORE]
    for line, wanted in zip(only["ranking"], found.lines, strict=True):
        assert (line["initiative"], line["rank"]) == (wanted.item, wanted.rank)
        assert line["value"] == pytest.approx(wanted.value, abs=1e-6)
    # Where the store holds advance priorities, a line says how far it moved against them.
    moved = {line["initiative"]: line["moved"] for line in only["ranking"]}
    assert any(number is not None for number in moved.values())
    assert moved["1"] is None


def test_stability_and_coverage(merged):
    store, home = merged
    said = as_json(run("results", store, "--stability", "--coverage", "--json", **home))
    stable = said["rounds"][0]["stability"]
    assert {one["room"] for one in stable["without"]} == {"1", "2", "3", "4", "5"}
    assert [line["item"] for line in stable["ranking"]] == [
        line["initiative"] for line in said["rounds"][0]["ranking"]
    ]
    assert [one["method"] for one in stable["methods"]["counts"]] == ["method", "even"]
    cover = said["coverage"]
    assert cover["rooms missing"] == [room.key for room in EVENT.rooms[5:]]
    votes = {line["initiative"]: line["votes"] for line in said["rounds"][0]["ranking"]}
    assert cover["without votes"] == [item for item in EVENT.by_number if not votes[item]]
    assert {*cover["discussed, without votes"]} <= {*cover["without votes"]}


def test_the_same_in_words(merged):
    store, home = merged
    done = run("results", store, "--by", "share", "--stability", "--coverage", **home)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("REHEARSAL: nothing here was said by anybody.\n")
    for words in (
        "A vote means: worth coordinating globally.",
        "Ranked by the mean share of a room’s votes.",
        "\n\nHow firm it is, without one room and counted by other methods:\nWithout one room ",
        "Without one room ",
        "By even, of ",
        "Without votes: ",
        "Nothing from: Room 6, Room 7, ",
    ):
        assert words in done.stdout
    assert "Rank" not in done.stdout.replace("Ranked by", "")
    ranking = run("results", store, "--by", "share", **home).stdout
    assert "\nRank  No.           By  Votes  Share  Title\n" in ranking
    assert "against advance)" in ranking


def test_only_what_is_asked_for_is_said_and_below_its_heading(merged):
    store, home = merged
    plain = run("results", store, **home).stdout.splitlines()
    assert plain[3] == "Rank  No.  Votes  Share  Title"
    assert plain[-1].endswith(" initiatives without votes")
    whole = run("results", store, "--participation", "--similar", **home).stdout.splitlines()
    assert whole[1:3] == ["", "Notes of several rooms that say alike things:"]
    assert "Who took part:" in whole
    assert not any("A vote means" in line or "Rank" in line for line in whole)


def test_a_language_or_measure_that_is_none_is_wrong_usage(merged):
    store, home = merged
    done = run("results", store, "--language", "xx", **home)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("There is no room with the language “xx”. Use ar, de, en")
    assert run("results", store, "--by", "luck", **home).returncode == 2


@pytest.mark.parametrize("split", SPLITS)
def test_a_ranking_taken_apart_adds_up(merged, split: str):
    store, home = merged
    (only,) = as_json(run("results", store, "--split", split, "--json", **home))["rounds"]
    parts = only["split"]["parts"]
    assert only["split"]["by"] == split
    assert sum(part["votes"] for part in parts) == sum(line["votes"] for line in only["ranking"])
    said = run("results", store, "--split", split, **home).stdout
    assert f"By {split}:" in said


def test_what_is_behind_a_number_is_that_number(merged):
    store, home = merged
    (only,) = as_json(run("results", store, "--behind", "25", "--json", **home))["rounds"]
    votes = next(line["votes"] for line in only["ranking"] if line["initiative"] == "25")
    sessions = only["behind"]["sessions"]
    assert sum(one["votes"] for one in sessions) == votes
    for one in sessions:
        points = [vote["points"] for vote in one["put in"] if vote["counted"]]
        assert sum(points) == one["votes"]
    wrong = run("results", store, "--behind", "99", **home)
    assert wrong.returncode == 1
    assert "99" in wrong.stderr


def test_plans_notes_and_people_are_those_of_the_store(merged):
    store, home = merged
    options = ("--plan", "--similar", "--participation")
    said = as_json(run("results", store, *options, "--json", **home))
    with Store.open(store, installation="", read_only=True) as opened:
        steps, notes = len(opened.find(Step)), len(opened.find(Note))
    assert sum(len(one["steps"]) for one in said["plan"]["planned"]) == steps
    assert said["participation"][-1]["notes"] == notes
    for group in said["similar notes"]:
        assert len({note["room"] for note in group["notes"]}) > 1
    words = run("results", store, *options, **home).stdout
    assert "All days: 5 rooms" in words
