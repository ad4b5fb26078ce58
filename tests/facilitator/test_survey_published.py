"""What is published of a vote in which absent people have voted by a survey, and it alone."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from facilitator import breakdowns, notes, publish, survey, workbook_write
from facilitator import counted as snapshot
from facilitator.event import SURVEY
from facilitator.notes import Draft
from facilitator.publish_content import collect
from facilitator.publish_options import Options
from facilitator.publish_report import report
from facilitator.records import Talk
from facilitator.report_words import Words
from facilitator.store import Store
from tests.facilitator.test_publish_views import room, tables

WORDS = Words()


@pytest.fixture
def surveyed(store: Store, tmp_path: Path) -> Store:
    """Four ballots of absent people, and nothing of any room."""
    path = tmp_path / "survey.csv"
    path.write_text("Vote 1,Vote 2\n24,5\n24,2\n24,\n31,\n", encoding="utf-8")
    survey.keep(store, path, survey.read_file(path, store))
    return store


def test_the_survey_stands_among_the_rooms_behind_the_votes(surveyed: Store):
    (page,) = report(collect(surveyed), WORDS)
    behind = page[page.index("Rooms behind the votes") :].splitlines()
    assert [line.rsplit(": ", 1)[1] for line in behind[1:3]] == ["3", "1"]
    assert ": Survey: 3" in behind[1]
    assert "0 of 30 rooms, 4 ballots (Survey: 4), people not counted." in page
    assert "The survey has the ballots of people who could not come." in page
    assert "Only one room voted" not in page
    # No notes were taken: nothing is said of them.
    assert "notes taken are here" not in page


def test_with_a_room_the_cut_and_the_languages_have_both(surveyed: Store):
    room(surveyed, "1", "24", "25", "25")
    (page,) = report(collect(surveyed), WORDS)
    assert "How firm the cut is" in page
    found = [row[:2] for row in tables(page)["By language of the room"][1:]]
    assert found == [["Survey", "1"], ["English", "1"]]
    (german,) = report(collect(surveyed), Words("de"))
    assert "Umfrage: 3" in german
    assert "Englisch" in german


def test_its_votes_are_among_those_by_language(surveyed: Store):
    (one,) = breakdowns.by_language(snapshot.of_store(surveyed, "priorities"))
    assert (one.key, one.rooms, one.standing.ballots) == ("", 1, 4)
    assert one.standing.where.rooms == (SURVEY,)
    assert one.top[0].item == "24"


def test_the_summary_counts_no_room_that_is_none(surveyed: Store, tmp_path: Path):
    path = tmp_path / "all.xlsx"
    workbook_write.export_all(surveyed, path)
    page = openpyxl.load_workbook(path)["Summary"]
    said = [cell for row in page.iter_rows(values_only=True) for cell in row if cell]
    assert said[said.index("Rooms received") + 1] == "0 of 30, and the survey of absent people"
    (line,) = (one for one in said if str(one).startswith("Rooms: "))
    assert "Rooms: 0." in str(line)
    assert "Ballots of absent people: 4." in str(line)


def test_it_is_said_when_all_notes_are_here(store: Store, tmp_path: Path):
    where = room(store, "1", "24")
    notes.add(store, where, Draft("More people"))
    (page,) = report(collect(store), WORDS)
    assert "All notes taken are here: 1." in page
    assert "the others may not" not in page
    publish.write(store, tmp_path / "out", Options())
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "All notes taken are here: 1." in index


def test_languages_of_talks_have_their_names(store: Store):
    where = room(store, "1", "24")
    with store.change("Talks", None) as change:
        talk = change.made(Talk, session=where.id, title="Tools", language="es", state="done")
        change.put([talk], [])
    assert tables(report(collect(store), WORDS)[0])["Lightning talks"][1][3] == "Spanish"
    german = report(collect(store), Words("de"))[0]
    assert "|| Spanisch ||" in german
