"""Commands for an event of one's own: two days, few rooms, rounds that vote in other ways."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator import notes, sessions, votes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.store import Store
from facilitator.workbook_write import export_room
from tests.facilitator.test_commands import as_json, run


@pytest.fixture
def own(event: Event) -> Event:
    """Two rooms that meet on both days."""
    rooms = tuple(replace(room, days=("1", "2")) for room in event.rooms[:2])
    return replace(event, id="own-2027", title="Our own", rooms=rooms, talks=())


@pytest.fixture
def store(own: Event, tmp_path: Path) -> Path:
    """An empty store of it."""
    path = tmp_path / "own.sqlite"
    Store.open(path, installation="coordinator", event=own).close()
    return path


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "home" / "data")}


def sent(own: Event, folder: Path, room: str, day: str) -> Path:
    """What a laptop of that room sends of that day."""
    path = folder / f"room-{room}-day-{day}.xlsx"
    with Store.open(path.with_suffix(".sqlite"), installation=path.stem, event=own) as laptop:
        where = sessions.place(laptop, day, "priorities", room)
        notes.add(laptop, where, Draft("said"))
        votes.cast(laptop, where, "2 24")
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
