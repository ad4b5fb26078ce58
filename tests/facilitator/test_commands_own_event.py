"""Commands for an event of one's own: two days, few rooms, rounds that vote in other ways."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from facilitator import notes, sessions, votes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.store import Store
from facilitator.workbook_write import export_room
from tests.facilitator.test_commands import as_json, run


@pytest.fixture
def own(event: Event) -> Event:
    """Two rooms that meet on both days; of its three rounds one does not say what a vote means."""
    rooms = tuple(replace(room, days=("1", "2")) for room in event.rooms[:2])
    first = event.rounds[0]
    assert first.vote is not None
    rounds = (
        first,
        replace(first, key="unsaid", title="Unsaid", vote=replace(first.vote, meaning="")),
        replace(first, key="talk", title="Open talk", vote=None),
    )
    breakout = next(item for item in event.agenda if item.round)
    items = (replace(breakout, key=one.key, round=one.key) for one in rounds[1:])
    return replace(
        event,
        id="own-2027",
        title="Our own",
        rooms=rooms,
        rounds=rounds,
        agenda=(*event.agenda, *items),
        talks=(),
    )


@pytest.fixture
def store(own: Event, tmp_path: Path) -> Path:
    """An empty store of it."""
    path = tmp_path / "own.sqlite"
    Store.open(path, installation="coordinator", event=own).close()
    return path


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "home" / "data")}


def sent(own: Event, folder: Path, room: str, day: str, people: int | None = None) -> Path:
    """What a laptop of that room sends of that day."""
    path = folder / f"room-{room}-day-{day}.xlsx"
    with Store.open(path.with_suffix(".sqlite"), installation=path.stem, event=own) as laptop:
        for round_ in own.rounds:
            where = sessions.place(laptop, day, round_.key, room)
            notes.add(laptop, where, Draft("said"))
            if people is not None:
                sessions.set_present(laptop, where, people)
            if round_.vote is not None:
                votes.cast(laptop, where, "2 24")
                votes.cast(laptop, where, "2")
        export_room(laptop, room, path)
    return path


def test_merging_names_the_rooms_that_sent_nothing_of_a_day_that_others_sent(
    own: Event, store: Path, tmp_path: Path, home: dict[str, str]
):
    first = [sent(own, tmp_path, room, "1") for room in "12"]
    done = run("merge", store, *first, **home)
    assert "2 of 2 rooms received\n" in done.stdout
    second = sent(own, tmp_path, "1", "2")
    would = run("merge", store, second, "--preview", **home)
    assert "2 of 2 rooms would be received; missing: Room 2 (day 2)\n" in would.stdout
    done = run("merge", store, second, **home)
    assert "2 of 2 rooms received; missing: Room 2 (day 2)\n" in done.stdout
    # Of the rooms themselves none is missing.
    assert as_json(run("merge", store, second, "--json", **home))["rooms"]["missing"] == []
    coverage = as_json(run("results", store, "--coverage", "--day", "2", "--json", **home))
    assert coverage["coverage"]["rooms missing"] == ["2"]


def test_results_say_where_people_were_not_counted_and_nothing_of_votes_without_one(
    own: Event, store: Path, tmp_path: Path, home: dict[str, str]
):
    run("merge", store, sent(own, tmp_path, "1", "1", people=3), **home)
    counted = run("results", store, "--round", "priorities", **home).stdout
    assert counted.startswith("Priorities: 1 of 2 rooms, 3 people,\n2 ballots, 3 votes. A vote")
    others = [sent(own, tmp_path, *which) for which in (("2", "1"), ("1", "2"))]
    run("merge", store, *others, **home)
    said = run("results", store, **home).stdout.split("\n\n")
    people = "3 people (not counted in 2 sessions that voted)"
    # Six ballots of three people would look like a mistake.
    assert said[0].startswith(f"Priorities: 2 of 2 rooms, {people},\n6 ballots, 9 votes. A vote")
    assert said[1].startswith(f"Unsaid: 2 of 2 rooms, {people},\n6 ballots, 9 votes.\nRank")
    assert said[2] == "Open talk: 2 of 2 rooms, 3 people.\nThis round has no vote.\n"
    published = tmp_path / "published"
    done = run("publish", store, published, "--only", "report", "--only", "workbook", **home)
    assert done.returncode == 0, done.stderr
    # Both, also where the option is said twice.
    report = (published / "report.wiki").read_text(encoding="utf-8")
    assert "6 ballots, 3 people present (not counted in 2 sessions that voted)." in report
    assert "What a vote means: ." not in report
    book = openpyxl.load_workbook(published / "merged-workbook.xlsx", read_only=True)
    summary = [str(cell) for row in book["Summary"].iter_rows(values_only=True) for cell in row]
    book.close()
    told = "Sessions that voted in which people were not counted: 2."
    assert sum(told in cell for cell in summary) == 2
    assert "A vote means: ." not in summary


def test_workbooks_of_an_event_of_ones_own_can_be_checked_and_rehearsed(
    own: Event, store: Path, tmp_path: Path, home: dict[str, str]
):
    book = sent(own, tmp_path, "1", "1")
    done = run("check", book, **home)
    assert done.returncode == 1
    # A dead end without it: the built-in event is not theirs.
    assert done.stderr.endswith("Of another event: check them with --store STORE.\n")
    done = run("check", book, "--store", store, **home)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{book.name}: fine, 3 notes, 4 ballots\n"
    folder = tmp_path / "rehearsal"
    done = run("rehearse", folder, "--notes", "5", "--store", store, **home)
    assert done.stdout == f"2 rehearsal workbooks in {folder}\n"
    done = run("check", *sorted(folder.iterdir()), "--store", store, **home)
    assert (done.returncode, done.stdout.count("fine, a rehearsal")) == (0, 2)
    done = run("rehearse", folder, "--rooms", "3", "--store", store, **home)
    assert done.returncode == 2
    assert "3 rooms, but the event has 2. Choose 2 or fewer." in done.stderr
    # Neither looked at the store for more than its event.
    assert as_json(run("results", store, "--json", **home))["rounds"][0]["ballots"] == 0


def test_an_event_that_begins_with_talk_and_has_no_agenda_is_rehearsed(
    own: Event, tmp_path: Path, home: dict[str, str]
):
    store, folder = tmp_path / "bare.sqlite", tmp_path / "rehearsal"
    bare = replace(own, agenda=(), rounds=own.rounds[::-1])
    Store.open(store, installation="coordinator", event=bare).close()
    done = run("rehearse", folder, "--notes", "5", "--store", store, **home)
    assert (done.returncode, done.stderr) == (0, "")
    done = run("check", *sorted(folder.iterdir()), "--store", store, **home)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("fine, a rehearsal, 5 notes") == 2
