"""Which columns of a survey are what: as forms ask, one pick a column, and as somebody says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from facilitator import advance_table, survey, table_file
from facilitator.event import Event
from facilitator.records import Ballot, Note
from facilitator.store import Store
from facilitator.survey_words import header
from facilitator.vote import Vote
from tests.conftest import OpenStore
from tests.facilitator.test_commands import as_json, run

PICKS = """Timestamp,What do you want to say?,Vote 1,Vote 2,Vote 3,Community
1,Hello there,2,24,31,WM Kenya
2,More rooms,9a,24,no,WM Ghana
3,,24,99,31,WM Ghana
4,,24,24,,
5,,none,-,,
"""


@pytest.fixture
def picks(tmp_path: Path) -> Path:
    path = tmp_path / "picks.csv"
    path.write_text(PICKS, encoding="utf-8")
    return path


def ballots(store: Store) -> list[tuple[str, ...]]:
    return sorted(one.choices for one in store.find(Ballot))


def test_a_column_a_pick_is_one_ballot_a_person(store: Store, picks: Path):
    read = survey.read_file(picks, store)
    assert read.mapping == {
        "text": ("What do you want to say?",),
        "votes": ("Vote 1", "Vote 2", "Vote 3"),
        "community": ("Community",),
    }
    survey.keep(store, picks, read)
    assert ballots(store) == [("2", "24", "31"), ("9a", "24")]
    assert {note.text for note in store.find(Note)} == {"Hello there", "More rooms"}
    wrong = [one.english() for one in read.remarks if one.code == "survey_spoilt"]
    assert wrong[0].startswith("line 4, Vote 2: “99” is not a ballot")
    assert wrong[1].startswith("line 5: “24; 24” is not a ballot that names each initiative once")
    assert (read.spoilt, len(wrong)) == (2, 2)
    # A row in which nobody was chosen says something all the same.
    assert all(one.code != "survey_nothing" for one in read.remarks)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("99,5,5", "line 2, Vote 1: “99” is not a ballot: "),
        ("5,5,99", "line 2, Vote 3: “99” is not a ballot: "),
        ("5,7,5", "line 2: “5; 7; 5” is not a ballot that names each initiative once. "),
    ],
)
def test_of_a_ballot_with_several_faults_the_place_goes_with_the_reason(
    store: Store, tmp_path: Path, row: str, said: str
):
    path = tmp_path / "picks.csv"
    path.write_text(f"Vote 1,Vote 2,Vote 3\n{row}\n", encoding="utf-8")
    read = survey.read_file(path, store)
    (wrong,) = [one.english() for one in read.remarks]
    assert wrong.startswith(said)
    assert "once" in wrong or "each initiative" not in wrong
    assert read.spoilt == 1


def test_columns_that_moved_are_the_same_picks(store: Store, picks: Path, tmp_path: Path):
    survey.keep(store, picks, survey.read_file(picks, store))
    rows = [line.split(",") for line in PICKS.splitlines()]
    moved = tmp_path / "moved.csv"
    moved.write_text("\n".join(",".join([*row[4:2:-1], *row[:3], row[5]]) for row in rows))
    (result,) = survey.keep(store, moved, survey.read_file(moved, store)).files
    assert result.state == "unchanged"


def test_ranks_follow_the_number_of_the_choice(open_store: OpenStore, event: Event, tmp_path: Path):
    (first, *rest) = event.rounds
    vote = Vote(method="ranking", on="initiatives", picks=3, places=3, meaning="")
    ranked = replace(event, rounds=(replace(first, vote=vote), *rest))
    store = open_store("ranked.sqlite", "a", event=ranked)
    path = tmp_path / "ranks.csv"
    path.write_text("Third choice,First choice,Second choice\n31,24,2\n")
    survey.keep(store, path, survey.read_file(path, store))
    assert ballots(store) == [("24", "2", "31")]


def test_a_column_is_said_for_each_pick(tmp_path: Path, picks: Path):
    store, odd = tmp_path / "event.sqlite", tmp_path / "odd.csv"
    odd.write_text("Why,A,B\nbecause,2,24\n")
    said = as_json(run("survey", store, odd, "--map", "votes=A", "--map", "votes=B", "--json"))
    assert said["columns"]["votes"] == ["A", "B"]
    assert said["ballots"] == 1
    # And is known the next time.
    assert as_json(run("survey", store, odd, "--json"))["columns"]["votes"] == ["A", "B"]
    twice = run(
        "survey", store, picks, "--map", "community=Community", "--map", "community=Timestamp"
    )
    assert twice.returncode == 1
    assert "“community” is said to be in more than one column" in twice.stderr
    assert "text, votes, steps" in twice.stderr


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ("What do you want to say?", "text"),
        ("G2Q1. Anything else you would like to share with us?", "text"),
        ("Q7 - Why did you choose these priorities?", "text"),
        ("What do you want to say about this initiative?", "text"),
        ("What should your community do next?", "text"),
        ("¿Qué quiere decirnos?", "text"),
        ("Qu’est-ce que vous voulez dire ?", "text"),
        ("Was möchten Sie sagen?", "text"),
        ("您想说什么？", "text"),
        ("ماذا تريد أن تقول؟", "text"),
        ("आप क्या कहना चाहते हैं?", "text"),
        ("Apa yang ingin Anda sampaikan?", "text"),
        ("Что вы хотите сказать?", "text"),
        ("Deuxième choix", "votes"),
        ("第二选择", "votes"),
        # As the window itself calls them.
        ("التصويت", "votes"),
        ("الأصوات", "votes"),
        ("मतदान", "votes"),
        ("Voix", "votes"),
        ("Rank your choices [2nd choice]", "votes"),
        ("Which initiative is your comment about?", "initiatives"),
        ("In which language do you want to say this?", "language"),
        ("What next steps would you suggest?", "steps"),
        ("Which community do you belong to?", "community"),
        # Who somebody is, and a yes, are no notes.
        ("Can we share your e-mail address?", ""),
        ("Do you agree to share your answers?", ""),
        ("What should we call you (name)?", ""),
        ("How old are you?", ""),
    ],
)
def test_what_forms_ask(asked: str, field: str):
    assert header(asked) == field


def test_what_was_found_about_the_file_is_said_in_a_line(tmp_path: Path):
    store, path = tmp_path / "event.sqlite", tmp_path / "answers.csv"
    path.write_bytes("Survey of November\n\nYour note;Votes\nMañana;2 24\n".encode("utf-16"))
    said = run("survey", store, path)
    assert said.stdout.splitlines()[0] == (
        "answers.csv: UTF-16, columns by semicolon, headers in line 3, 1 row"
    )
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["nothing"])
    sheet = book.create_sheet("Answers")
    for row in (["Your name", "Your language"], ["Ana", "es"], ["Bo", "sv"]):
        sheet.append(row)
    book.save(tmp_path / "people.xlsx")
    table = as_json(run("people", store, tmp_path / "people.xlsx", "--json"))["table"]
    assert table == {
        "file": "people.xlsx",
        "encoding": "",
        "delimiter": "",
        "sheet": "Answers",
        "headers in line": 1,
        "rows": 2,
    }


def test_too_many_rows_are_told_with_the_file_the_number_and_what_to_do(
    event: Event, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "long.csv"
    monkeypatch.setattr(table_file, "MOST_ROWS", 2)
    path.write_text("Your note\none\n\ntwo\nthree\nfour\n")
    (wrong,) = survey.open_table(path).reasons
    assert wrong.english() == (
        "long.csv has 4 rows below its headers, and at most 2 rows can be read. Delete the rows "
        "that do not belong to this event, save the file, and read it again."
    )
    monkeypatch.setattr(table_file, "MOST_COUNTED", 3)
    (wrong,) = survey.open_table(path).reasons
    assert "long.csv has more than 3 rows below its headers" in wrong.english()
    monkeypatch.setattr(advance_table, "MOST_ROWS", 2)
    path.write_text("community,region,initiative_no\nA,Africa,24\nB,Africa,25\nC,Asia,1\n")
    (wrong,) = advance_table.read_file(path, event).reasons
    assert "long.csv has 3 rows below its headers, and at most 2 rows" in wrong.english()


def test_the_three_lines_of_headers_that_qualtrics_writes(store: Store, tmp_path: Path):
    path = tmp_path / "qualtrics.csv"
    path.write_text(
        "StartDate,Q1,Q2_1,Q2_2\n"
        "Start Date,What do you want to say?,Your votes - First choice,Your votes - Second choice\n"
        '"{""ImportId"":""startDate""}","{""ImportId"":""QID1_TEXT""}",'
        '"{""ImportId"":""QID2_1""}","{""ImportId"":""QID2_2""}"\n'
        "2020-11-23,More rooms,24,2\n"
    )
    read = survey.read_file(path, store)
    assert (read.rows, read.notes, read.ballots, read.spoilt) == (1, 1, 1, 0)
    assert read.answers[0].place == "line 4"
