"""Input of absent people: a survey becomes a room of its own, merged as any other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from facilitator import (
    event_change,
    merge,
    note_history,
    notes,
    publish,
    results,
    survey,
    undo_merge,
    workbook_write,
)
from facilitator.event import SURVEY, Event
from facilitator.publish_options import Options
from facilitator.reasons import Refused
from facilitator.records import Ballot, Note, Record, Step
from facilitator.store import Store
from facilitator.survey_rows import items_in
from facilitator.vote_sides import undecided_sessions
from tests.conftest import OpenStore
from tests.facilitator.test_commands import as_json, run

TABLE = """Timestamp,E-mail,Initiatives,Your note,Kind,Language,Community,Votes,Next steps
1,ana@example.org,24,"Una herramienta, para todos",idea,español,WMAR,"2, 24, 31",Write it down
2,bo@example.org,"24; 31",More people,,,WMSE,2 24,
3,eve@example.org,,No number here,concern,English,,,
4,max@example.org,,,,,,2 24,
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def take(store: Store, path: Path, **how: str):
    read = survey.read_file(path, store, **how)
    (result,) = survey.keep(store, path, read).files
    return result


def everything(store: Store) -> dict[str, dict[str, object]]:
    kinds: tuple[type[Record], ...] = (Note, Ballot, Step)
    return {
        record.id: {
            **record.content(),
            "version": record.version,
            "box": getattr(record, "box", ""),
        }
        for kind in kinds
        for record in store.find(kind)
    }


def votes(store: Store) -> dict[str, int]:
    (one,) = results.of_store(store)
    return {line.initiative: line.votes for line in one.ranking if line.votes}


def test_a_table_becomes_notes_ballots_and_steps_of_a_room_of_its_own(store: Store, table: Path):
    result = take(store, table)
    assert (result.state, result.room, dict(result.records)) == ("merged", SURVEY, {"added": 7})
    by_text = {note.text: note for note in store.find(Note)}
    assert set(by_text) == {"Una herramienta, para todos", "More people", "No number here"}
    ana = by_text["Una herramienta, para todos"]
    assert (ana.kind, ana.language, ana.community) == ("idea", "es", "WMAR")
    assert by_text["More people"].initiatives == ("24", "31")
    (step,) = store.find(Step)
    assert (step.initiative, step.communities) == ("24", ("WMAR",))
    assert votes(store) == {"2": 3, "24": 3, "31": 1}
    # Nothing that was not mapped is anywhere.
    assert b"example.org" not in store.path.read_bytes()


def test_the_same_table_brings_nothing_the_second_time(store: Store, table: Path):
    take(store, table)
    before = everything(store)
    result = take(store, table)
    assert (result.state, dict(result.records)) == ("unchanged", {"unchanged": 7})
    assert everything(store) == before


def test_rows_in_another_order_and_new_columns_bring_nothing(store: Store, table: Path):
    take(store, table)
    head, *rows = TABLE.splitlines()
    moved = "\n".join([f"{head},Wishes", *(f"{row},none" for row in reversed(rows))])
    table.write_text(moved, encoding="utf-16")
    assert take(store, table).state == "unchanged"


def test_a_table_of_more_answers_brings_those_and_no_vote_twice(store: Store, table: Path):
    take(store, table)
    table.write_text(TABLE + "5,x@example.org,,,,,,2 24,\n", encoding="utf-8")
    result = take(store, table)
    assert result.records["added"] == 1
    assert votes(store) == {"2": 4, "24": 4, "31": 1}
    with store.reading() as connection:
        session = store.find(Ballot)[0].session
        assert undecided_sessions(connection, [session]) == []


def test_a_changed_answer_is_asked_about_and_never_added_up(store: Store, table: Path):
    take(store, table)
    table.write_text(TABLE.replace('"2, 24, 31"', '"2, 24, 7"'), encoding="utf-8")
    result = take(store, table)
    assert len(result.apart) == 1
    assert sum(votes(store).values()) == 7
    # That only one counts is said of all of them, and not of a row that both are kept.
    assert not [one for one in result.remarks if "Votes" in one.place]


def test_answers_of_other_people_count_beside_the_first_ones_under_another_header(
    tmp_path: Path,
):
    store, first, others = (tmp_path / name for name in ("s.sqlite", "a.csv", "b.csv"))
    first.write_text("Your note,Your votes\nHubs first,24 25\nSkills,2 24\n")
    others.write_text("Your note,Your votes\nFrom elsewhere,24 30\n")
    run("survey", store, first)
    done = run("survey", store, others)
    assert "They are never added up: one of the two counts, “conflicts” lists them" in done.stdout
    assert "If other people answered here, both can count: undo" in done.stdout
    assert "Your votes: a new answer" not in done.stderr
    listed = run("conflicts", store).stdout
    assert ", of one of its tables, counts now" in listed
    assert "spreadsheet" not in listed
    assert "If other people answered here, both can count: undo" in listed
    # As it is said there.
    assert run("merge", store, "--undo").returncode == 0
    others.write_text("Your note,Your votes 2\nFrom elsewhere,24 30\n")
    done = run("survey", store, others)
    assert (done.returncode, "never added up" in done.stdout) == (0, False)
    (round_,) = as_json(run("results", store, "--json"))["rounds"]
    assert round_["ballots"] == 3
    assert {one["initiative"]: one["votes"] for one in round_["ranking"]}["24"] == 3


def test_a_changed_note_is_told_as_one_of_the_form(store: Store, table: Path):
    take(store, table)
    table.write_text(TABLE.replace("More people", "More rooms"), encoding="utf-8")
    result = take(store, table)
    (said,) = [one.english() for one in result.remarks if one.code == "survey_otherwise"]
    assert said.startswith("line 3, Your note: a new answer. An earlier table of this form")
    assert "spreadsheet" not in " ".join(one.english() for one in result.remarks)
    note = next(one for one in store.find(Note) if one.text == "More rooms")
    (version,) = note_history.of_note(store, note.id)
    assert version.how == "merged"


def test_two_forms_are_added_up_though_they_say_the_same(store: Store, table: Path, tmp_path: Path):
    take(store, table)
    other = tmp_path / "other.csv"
    other.write_text("Choices\n2 24\n")
    result = take(store, other)
    assert result.records["added"] == 1
    assert votes(store) == {"2": 4, "24": 4, "31": 1}


def test_two_coordinators_and_any_order_come_to_the_same(
    open_store: OpenStore, table: Path, tmp_path: Path
):
    one, two = open_store("one.sqlite", "a"), open_store("two.sqlite", "b")
    take(one, table)
    table.write_text(TABLE + "5,x@example.org,,late,,,,31,\n", encoding="utf-8")
    take(two, table)
    workbook_write.export_all(one, tmp_path / "one.xlsx")
    for store, files in ((two, [tmp_path / "one.xlsx"]), (one, [two.path])):
        report = merge.merge(store, files)
        assert [(file.state, file.reasons) for file in report.files] in (
            [("merged", ())],
            [("unchanged", ())],
        )
    assert everything(one) == everything(two)
    assert votes(one) == {"2": 3, "24": 3, "31": 2}


def test_it_is_undone_as_a_merge_and_comes_back(store: Store, table: Path):
    take(store, table)
    undo_merge.undo_merge(store)
    assert everything(store) == {}
    assert take(store, table).records["added"] == 7


def test_nobody_waits_for_the_survey_and_its_workbook_is_a_room_s(
    store: Store, table: Path, tmp_path: Path, open_store: OpenStore
):
    assert SURVEY not in merge.roll_call(store).expected
    take(store, table)
    call = merge.roll_call(store)
    assert (SURVEY in call.received, len(call.missing)) == (False, 30)
    workbook_write.export_room(store, SURVEY, tmp_path / "survey.xlsx")
    other = open_store("other.sqlite", "b")
    (file,) = merge.merge(other, [tmp_path / "survey.xlsx"]).files
    assert (file.state, file.reasons) == ("merged", ())
    assert everything(other) == everything(store)


def test_it_is_published_with_the_rooms(store: Store, table: Path, tmp_path: Path):
    take(store, table)
    publish.write(store, tmp_path / "out", Options(outputs=("report", "minutes", "csv")))
    report = (tmp_path / "out" / "report.wiki").read_text(encoding="utf-8")
    assert "Survey" in report
    assert "Una herramienta" in (tmp_path / "out" / "minutes.wiki").read_text(encoding="utf-8")


def test_a_workbook_of_answers(store: Store, tmp_path: Path):
    book = openpyxl.Workbook()
    book.active.append(["Comments", "Initiative"])
    book.active.append(["=1+1", 24])
    book.active.append(["fine", 31])
    book.save(tmp_path / "survey.xlsx")
    take(store, tmp_path / "survey.xlsx")
    assert [note.initiatives for note in store.find(Note) if note.text == "fine"] == [("31",)]


@pytest.mark.parametrize(
    ("cell", "items", "strange"),
    [
        ("2, 24; 31", ["2", "24", "31"], ""),
        ("#24 / ٣١", ["24", "31"], ""),
        ("24. Cross-wiki tools, 31. Open", ["24", "31"], ""),
        ("General thoughts", [], "General thoughts"),
        ("24; 99", ["24"], "99"),
    ],
)
def test_initiatives_as_forms_name_them(event: Event, cell: str, items: list[str], strange: str):
    assert items_in(event, "priorities", cell, voted=False) == (items, strange)


def test_initiatives_by_their_titles_in_any_language(event: Event):
    one, other = event.initiatives[3], event.initiatives[20]
    cell = f"{other.titles['en']}, {one.title('fr')}"
    assert items_in(event, "priorities", cell, voted=True) == ([other.number, one.number], "")


def test_numbers_in_a_note_are_read_as_in_a_room(store: Store, tmp_path: Path):
    path = tmp_path / "notes.csv"
    path.write_text(
        "Initiatives,Your note\n,#24 hubs first\n2,as in #31 and #24\n,#99 is none\n,#24\n"
    )
    take(store, path)
    assert sorted((note.text, note.initiatives) for note in store.find(Note)) == [
        ("#24", ("24",)),
        ("#99 is none", ()),
        ("as in #31 and #24", ("2", "31", "24")),
        ("hubs first", ("24",)),
    ]


def test_a_table_goes_where_such_a_table_went_before(store: Store, table: Path):
    take(store, table, day="1")
    table.write_text(TABLE + "5,x@example.org,,late,,,,,\n", encoding="utf-8")
    read = survey.read_file(table, store)
    assert (read.day, read.remark("survey_before")) == ("1", None)
    assert take(store, table).records["added"] == 1


def test_what_is_no_ballot_is_said_and_not_counted(store: Store, tmp_path: Path):
    path = tmp_path / "survey.csv"
    path.write_text("Votes,Note,Kind\n1 2 3 4 5,x,\n2 2,,\n99,,\nnone,,\n2,,odd\n,,\n ,,idea\n")
    read = survey.read_file(path, store)
    assert (read.ballots, read.spoilt, read.notes) == (1, 3, 1)
    said = [remark.english() for remark in read.remarks]
    assert said[0].startswith("line 2, Votes: “1 2 3 4 5” is not a ballot of at most 3 picks")
    assert "line 4, Votes: “99” is not a ballot" in said[2]
    assert said[-1] == "line 8: neither a note nor votes nor steps. It was left out."


@pytest.mark.parametrize(
    ("text", "how", "said"),
    [
        ("Colour,Size\nred,1\nblue,2\n", {}, "the headers are Colour, Size"),
        ('Note\n"open\n', {}, "line 2: a quotation mark"),
        ("Note\nx\n", {"day": "9"}, "no day “9”"),
        ("Note\nx\n", {"round_key": "z"}, "no round “z”"),
    ],
)
def test_what_cannot_be_taken_is_refused(store, tmp_path: Path, text: str, how, said: str):
    path = tmp_path / "survey.csv"
    path.write_text(text)
    with pytest.raises(Refused) as refused:
        survey.read_file(path, store, **how)
    assert said in str(refused.value)


def test_its_notes_stand_beside_those_of_rooms(store: Store, table: Path, room7):
    notes.add(store, room7, notes.Draft(text="From the room", initiatives=("24",)))
    take(store, table)
    (one,) = results.of_store(store)
    assert (one.rooms, one.rooms_expected) == (1, 30)


def test_before_it_is_merged_each_row_says_what_becomes_of_it(store: Store, table: Path):
    read = survey.read_file(table, store)
    seen = survey.preview(store, table, read)
    assert everything(store) == {}
    assert (seen.result.state, dict(seen.result.records)) == ("merged", {"added": 7})
    assert [[type(one).__name__ for one in answer.records] for answer in read.answers] == [
        ["Note", "Step", "Ballot"],
        ["Note", "Ballot"],
        ["Note"],
        ["Ballot"],
    ]
    assert [answer.place for answer in read.answers] == ["line 2", "line 3", "line 4", "line 5"]
    assert (seen.there, dict(seen.new)) == (frozenset(), {Note: 3, Step: 1, Ballot: 3})
    survey.keep(store, table, read)
    table.write_text(TABLE + "5,x@example.org,,late,,,,31,\n", encoding="utf-8")
    seen = survey.preview(store, table, survey.read_file(table, store))
    assert dict(seen.new) == {Note: 1, Ballot: 1}
    assert seen.result.apart == ()


def test_read_otherwise_the_same_table_is_not_taken_for_another(store: Store, table: Path):
    def remarks(path: Path = table, **how: str) -> list[str]:
        read = survey.read_file(path, store, {"community": ""}, **how)
        return [one.code for one in read.remarks]

    assert remarks() == []
    take(store, table)
    assert remarks(day="2") == ["survey_before"]
    # With one question more it is the same table, and another one with such a column is not.
    head, *rows = TABLE.splitlines()
    table.write_text("\n".join([f"{head},Wishes", *(f"{row},none" for row in rows)]))
    assert remarks() == ["survey_before"]
    other = table.with_name("other.csv")
    other.write_text("Colour,Votes\nred,2 24\n")
    assert remarks(other) == []
    assert [one.code for one in survey.read_file(table, store).remarks] == []
    undo_merge.undo_merge(store)
    assert remarks() == []
    # A table may ask about several rounds: another column of it is no repetition.
    notes_alone, votes_alone = {"votes": "", "steps": ""}, {"text": "", "steps": ""}
    survey.keep(store, table, survey.read_file(table, store, notes_alone))
    read = survey.read_file(table, store, votes_alone)
    assert [one.code for one in read.remarks] == ["survey_nothing"]


def test_the_command(tmp_path: Path, table: Path):
    store = tmp_path / "event.sqlite"
    said = as_json(run("survey", store, table, "--json"))
    assert (said["state"], said["notes"], said["ballots"], said["steps"]) == ("merged", 3, 3, 1)
    again = run("survey", store, table)
    assert again.returncode == 0
    assert "unchanged" in again.stdout
    # With other columns the same people would be counted twice.
    other = run("survey", store, table, "--map", "steps=")
    assert other.returncode == 1
    assert "would be there twice" in other.stderr
    assert "--again" in other.stderr
    assert as_json(run("survey", store, table, "--json"))["state"] == "unchanged"
    odd = tmp_path / "odd.csv"
    odd.write_text("Was,Wozu\nMehr Leute,24\n")
    assert run("survey", store, odd).returncode == 1
    said = as_json(
        run("survey", store, odd, "--map", "text=Was", "--map", "initiatives=Wozu", "--json")
    )
    assert said["records"] == {"added": 1}
    # What was said of the columns is known the next time.
    assert as_json(run("survey", store, odd, "--json"))["state"] == "unchanged"
    assert run("survey", store, odd, "--day", "9").returncode == 2
    assert "Survey" in run("results", store, "--split", "room").stdout


def test_the_event_can_still_be_edited_when_a_survey_is_in(store: Store, table: Path):
    take(store, table)
    assert event_change.keep(store, replace(store.event, title="Ours"))
