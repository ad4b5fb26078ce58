"""The event as a workbook: written, edited as people do it, read back, and every mistake named."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from facilitator import event_command, event_read, event_write
from facilitator.event import Cluster, Event, Initiative, Room
from facilitator.event_gaps import missing
from facilitator.event_parts import AGENDA_KINDS
from facilitator.event_sheets import EXAMPLE, SHEETS
from facilitator.reasons import Refused
from facilitator.vote import VOTE_METHODS, Vote
from facilitator.workbook_text import LONGEST
from tests.facilitator.conftest import Calc
from tests.facilitator.hostile_texts import HOSTILE
from tests.facilitator.test_commands import as_json, run
from tests.share import examples

EVENT = Event.built_in()
Edit = Callable[[Workbook], object]


def written(tmp_path: Path, event: Event = EVENT) -> Path:
    return event_write.write(event, tmp_path / "our.event.xlsx")


def edited(tmp_path: Path, edit: Edit, event: Event = EVENT) -> Path:
    path = written(tmp_path, event)
    book = load_workbook(path)
    edit(book)
    book.save(path)
    return path


def refused(path: Path) -> list[str]:
    with pytest.raises(Refused) as caught:
        event_read.read(path)
    return [reason.english() for reason in caught.value.reasons]


def put(sheet: str, cell: str, value: Any) -> Edit:
    def edit(book: Workbook) -> None:
        book[sheet][cell] = value

    return edit


def test_the_event_that_ships_comes_back_as_it_was(tmp_path: Path):
    found = event_read.read(written(tmp_path))
    assert found.event == EVENT
    assert found.remarks == ()


# Longer ones than a cell holds are refused.
FITTING = [t.strip() for t in HOSTILE if "\n" not in t and len(t) <= LONGEST]
texts = st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), max_size=30).map(
    lambda text: f"t{text.strip()}".strip()
)
codes = st.sampled_from(["fr", "ar", "zh-hant", "id", "hi"])


@st.composite
def events(draw: st.DrawFn) -> Event:
    """The one that ships, with other words, votes, languages and rooms."""
    title = draw(st.one_of(texts, st.sampled_from(FITTING)))
    first, *others = EVENT.initiatives
    changed = replace(
        first,
        titles={"en": title, **draw(st.dictionaries(codes, texts, max_size=3))},
        unverified=tuple(sorted(draw(st.sets(codes, max_size=2)))),
        remark=draw(st.one_of(st.just(""), texts)),
    )
    offered = draw(st.lists(st.sampled_from([*EVENT.by_number]), max_size=4, unique=True))
    method = draw(st.sampled_from(["pick", "dots", "score", "ranking", "hands"]))
    vote = Vote(
        method=method,
        picks=draw(st.integers(1, 9)),
        places=draw(st.integers(0, 9)),
        meaning=draw(texts),
        offered=tuple(offered),
    )
    (round_,) = EVENT.rounds
    rounds = (
        replace(round_, vote=vote, supporting=tuple(draw(st.lists(texts, max_size=3)))),
        replace(round_, key="talk", title=draw(texts), vote=None),
    )
    rooms = draw(
        st.lists(
            st.builds(
                Room,
                key=st.integers(1, 400).map(str),
                name=texts,
                language=codes,
                days=st.lists(st.sampled_from("12"), min_size=1, unique=True).map(tuple),
                interpreted=st.lists(codes, unique=True, max_size=3).map(tuple),
                topic=st.one_of(st.just(""), texts),
                facilitator=st.one_of(st.just(""), texts),
            ),
            min_size=1,
            max_size=4,
            unique_by=lambda room: room.key,
        )
    )
    return replace(
        EVENT,
        title=draw(texts),
        initiatives=(changed, *others),
        rounds=rounds,
        rooms=tuple(rooms),
        clusters=EVENT.clusters if draw(st.booleans()) else (),
        proposals=tuple(draw(st.lists(texts, max_size=2))),
    )


@given(events())
@settings(
    max_examples=examples(15),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_event_comes_back_as_it_was(tmp_path: Path, event: Event):
    if not event.clusters:
        event = replace(
            event, initiatives=tuple(replace(one, cluster="") for one in event.initiatives)
        )
    assert event_read.read(written(tmp_path, event)).event == event


def test_texts_that_would_be_formulas_stay_texts(tmp_path: Path):
    first, *others = EVENT.initiatives
    for text in ('=HYPERLINK("http://x")', "+1", "@SUM(A1)", "_x0041_"):
        event = replace(EVENT, initiatives=(replace(first, titles={"en": text}), *others))
        path = written(tmp_path, event)
        cell = load_workbook(path)["Initiatives"]["D2"]
        assert cell.data_type == "s"
        assert event_read.read(path).event == event


MISTAKES: dict[str, tuple[Edit, str]] = {
    "no number": (put("Initiatives", "A5", None), "Initiatives!A5: Number is empty."),
    "twice": (put("Initiatives", "A5", 1), "Initiatives!A5: 1 is there twice."),
    "recommendation": (
        put("Initiatives", "C3", 99),
        "Initiatives!C3: there is no Number 99 (Recommendations!A). Use one of 1, 2, 3",
    ),
    "language": (put("Rooms", "C4", "English"), "Rooms!C4: “English” is not the code of a"),
    "day": (put("Rooms", "D2", "1; 7"), "Rooms!D2: there is no Day 7 (Days!A). Use one of 1, 2."),
    "date": (put("Days", "B2", "21 November"), "Days!B2: “21 November” is not a date such as"),
    "time": (put("Days", "C2", "eleven"), "Days!C2: “eleven” is not a time in UTC such as"),
    "minutes": (put("Agenda", "D2", "an hour"), "Agenda!D2: “an hour” is not a whole number"),
    "kind": (put("Agenda", "C2", "lunch"), "Agenda!C2: “lunch” is not plenary, breakout"),
    "method": (put("Rounds", "E2", "shout"), "Rounds!E2: “shout” is not pick, dots, score"),
    "picks": (put("Rounds", "F2", 0), "Rounds!2:2: found 0 picks, expected 1 or more."),
    "offered": (
        put("Rounds", "J2", "1; 99"),
        "Rounds!J2: there is no Number 99 (Initiatives!A). Use one of 1, 2, 3",
    ),
    "cluster": (
        put("Initiatives", "F2", "Z"),
        "Initiatives!F2: there is no Letter Z (Clusters!A).",
    ),
    "example": (put("Rooms", "A9", "EXAMPLE: 1"), "Rooms!9:9: this is an example."),
    "formula": (put("Rooms", "B9", "=A1&A2"), "Rooms!B9: a formula or an error (=A1&A2)."),
    "name": (put("Event", "B1", ""), "Event!B1: Name is empty."),
    "header": (put("Rooms", "C1", "Tongue"), "Rooms!C1: column “Language” is missing; “Tongue”"),
    "no id": (lambda book: book["Event"].delete_rows(2), "Event!A5: the row Id is missing."),
    "empty": (put("Initiatives", "C7", None), "Initiatives!C7: Recommendation is empty."),
    "two headers": (put("Rooms", "F1", "Name"), "Rooms!F1: column “Name” stands here twice."),
    "no sheet": (lambda book: book.remove(book["Days"]), "Sheet Days is missing."),
    "no rows": (lambda book: book["Rounds"].delete_rows(2, 9), "Sheet Rounds has no row."),
}


def test_what_a_round_offers_is_told_with_its_cell_and_together_with_the_rest(tmp_path: Path):
    def edit(book: Workbook) -> None:
        rounds, days = book["Rounds"], book["Days"]
        rounds["I2"], rounds["J2"], days["B2"] = "clusters", "A; 24", "21 November"

    said = refused(edited(tmp_path, edit))
    assert any(one.startswith("Days!B2: ") for one in said)
    assert any(one.startswith("Rounds!J2: there is no Letter 24 (Clusters!A).") for one in said)
    assert len(said) == 2


def test_what_a_round_offers_is_not_wrong_where_it_is_not_known_what_is_voted_on(tmp_path: Path):
    def edit(book: Workbook) -> None:
        book["Rounds"]["I2"], book["Rounds"]["J2"] = "cluster", "A; B"

    (said,) = refused(edited(tmp_path, edit))
    assert said.startswith("Rounds!I2: ")


def test_of_many_that_can_be_used_some_are_named_and_the_last(tmp_path: Path):
    (said,) = refused(edited(tmp_path, put("Rounds", "J2", "99")))
    assert said.endswith("Use one of 1, 2, 3, 4, 5, …, 45.")


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (
            put("Rooms", "B1", "Room name"),
            "Rooms!B1: column “Name” is missing; “Room name” is not ours. Was it renamed? Restore "
            "the header Name.",
        ),
        (
            lambda book: book["Rooms"].delete_cols(3),
            "Rooms!H1: column “Language” is missing. Restore the header Language.",
        ),
        # Rooms name days that nobody can read now: that is the same mistake.
        (
            put("Days", "A1", "No."),
            "Days!A1: column “Day” is missing; “No.” is not ours. Was it renamed? Restore the "
            "header Day.",
        ),
    ],
)
def test_a_header_that_is_missing_is_said_once(tmp_path: Path, edit: Edit, said: str):
    assert refused(edited(tmp_path, edit)) == [said]


@pytest.mark.parametrize("name", MISTAKES)
def test_every_mistake_is_named_with_its_cell(tmp_path: Path, name: str):
    edit, sentence = MISTAKES[name]
    said = refused(edited(tmp_path, edit))
    assert any(one.startswith(sentence) for one in said), said


def test_all_mistakes_are_named_at_once(tmp_path: Path):
    def edit(book: Workbook) -> None:
        book["Rooms"]["C4"] = "English"
        book["Days"]["B2"] = "soon"
        book["Initiatives"]["C3"] = 99

    assert len(refused(edited(tmp_path, edit))) == 3


def test_cells_as_people_and_programs_leave_them(tmp_path: Path):
    def edit(book: Workbook) -> None:
        book["Days"]["B2"] = date(2020, 11, 21)
        book["Days"]["C2"] = time(11, 0)
        book["Rooms"]["A2"] = 1.0
        book["Rooms"]["D2"] = 1.0
        book["Rooms"]["E2"] = "ES, fr ；ar"
        book["Agenda"]["C2"] = " Plenary "
        book["Agenda"]["D2"] = "٢٠"
        book["Initiatives"]["A2"] = " 1 "
        book["Initiatives"]["C2"] = "1.0"

    found = event_read.read(edited(tmp_path, edit)).event
    assert replace(found, rooms=EVENT.rooms) == EVENT
    assert found.room("1").interpreted == ("es", "fr", "ar")


def test_columns_in_another_order_and_others_beside_them(tmp_path: Path):
    def edit(book: Workbook) -> None:
        page = book["Rooms"]
        page.move_range("A1:A40", cols=11)
        page["J1"], page["J2"] = "Sponsor", "Somebody"
        book["Recommendations"].insert_cols(3)
        book["Recommendations"]["C1"], book["Recommendations"]["C2"] = "Title (sw)", "Endelevu"
        book.create_sheet("Budget")["A1"] = 1

    found = event_read.read(edited(tmp_path, edit))
    assert found.event.rooms == EVENT.rooms
    assert found.event.recommendations[0].titles["sw"] == "Endelevu"
    said = sorted(one.english() for one in found.remarks)
    assert said == [
        "Rooms!J1: column “Sponsor” is not ours and was left out.",
        "Sheet “Budget” is not ours and was left out.",
    ]


def test_the_template_explains_itself_and_is_refused_as_it_is(tmp_path: Path):
    path = event_write.write_template(tmp_path / "template.event.xlsx")
    said = refused(path)
    assert {
        f"{sheet.name}!2:2: this is an example. Delete it, or write over it." for sheet in SHEETS
    } <= {*said}
    book = load_workbook(path)
    words = " ".join(str(cell.value) for row in book["Help"] for cell in row if cell.value)
    assert all(column.help in words for sheet in SHEETS for column in sheet.columns)
    assert [rule.formula1 for rule in book["Agenda"].data_validations.dataValidation] == [
        '"plenary,breakout,lightning talks,social,break"',
        "=Rounds!$A$2:$A$501",
    ]


def test_a_template_filled_in_is_an_event(tmp_path: Path):
    path = event_write.write_template(tmp_path / "template.event.xlsx")
    book = load_workbook(path)
    for sheet in SHEETS:
        page = book[sheet.name]
        page["A2"] = str(page["A2"].value).removeprefix(EXAMPLE).strip()
    book["Event"]["B1"], book["Event"]["B2"], book["Event"]["B3"] = "Ours", "ours-1", "1"
    book.save(path)
    event = event_read.read(path).event
    assert (event.title, len(event.rooms), event.rounds[0].vote and event.rounds[0].vote.picks) == (
        "Ours",
        1,
        3,
    )
    assert event.initiatives == (
        Initiative(number="1", recommendation="1", titles={"en": "More people in each room"}),
    )
    assert event.clusters == (
        Cluster(letter="A", name="What belongs together", initiatives=("1",)),
    )


def test_an_event_edited_in_libreoffice(calc: Calc, tmp_path: Path):
    path = written(tmp_path)
    again = calc(path, tmp_path / "again.xlsx")
    assert event_read.read(again).event == EVENT
    kept = calc(path, tmp_path / "kept.ods")
    assert event_read.read(calc(kept, tmp_path / "back.xlsx")).event == EVENT


def test_a_sheet_without_rows_is_named_once_and_one_of_examples_is_said_already(tmp_path: Path):
    def empty(book: Workbook) -> None:
        book["Days"].delete_rows(2, 5)

    found = refused(edited(tmp_path, empty))
    assert found == ["Sheet Days has no row. Fill in at least one."]

    def examples(book: Workbook) -> None:
        empty(book)
        for at, text in enumerate(("EXAMPLE: 1", "2020-11-21", "11:00"), 1):
            book["Days"].cell(2, at, text)

    found = refused(edited(tmp_path, examples))
    assert found == ["Days!2:2: this is an example. Delete it, or write over it."]


def test_the_help_of_the_template_lists_what_may_stand_in_a_cell(tmp_path: Path):
    page = load_workbook(event_write.write_template(tmp_path / "t.event.xlsx"))["Help"]
    words = {page.cell(line, 2).value: page.cell(line, 3).value for line in range(1, 90)}
    assert all(kind in words["Kind *"] for kind in AGENDA_KINDS)
    assert all(method in words["Vote"] for method in VOTE_METHODS)


def test_what_is_no_event_says_so(tmp_path: Path):
    book = Workbook()
    book.save(tmp_path / "x.xlsx")
    assert refused(tmp_path / "x.xlsx") == [
        "x.xlsx: this is no event workbook. It has a sheet Event, and sheets Initiatives and Rooms."
    ]
    (tmp_path / "y.xlsx").write_text("hello")
    assert "y.xlsx" in refused(tmp_path / "y.xlsx")[0]


def test_a_folder_that_cannot_be_written(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Refused) as caught:
        event_write.write(EVENT, tmp_path / "file" / "x.event.xlsx")
    assert caught.value.reasons[0].code == "event_not_writable"


def test_a_language_nobody_knows_is_something_to_look_at(tmp_path: Path):
    def edit(book: Workbook) -> None:
        book["Rooms"]["C3"] = "xx"
        book["Rooms"]["E4"] = "fr; qq"
        book["Rooms"]["C5"] = "kab"
        book["Initiatives"].cell(1, book["Initiatives"].max_column + 1, "Title (zz)")

    checked = event_command.Checked(edited(tmp_path, edit))
    assert checked.event is not None
    said = [(one.place, one.found) for one in checked.remarks if one.code == "event_language"]
    place = said[0][0]
    assert (place.startswith("Initiatives!"), said[0][1]) == (True, "zz")
    assert said[1:] == [("Rooms!C3", "xx"), ("Rooms!E4", "qq")]
    assert "“xx” is a language unknown to the app" in checked.sentences()[1]
    gaps = {one.code: one.where for one in missing(checked.event) if "unknown" in one.code}
    assert not any("xx" in one.where for one in missing(checked.event))
    assert gaps == {"unknown_language": ("2",), "unknown_interpreted": ("3",)}


def test_what_it_holds_is_counted_as_people_count(tmp_path: Path):
    checked = event_command.Checked(written(tmp_path))
    assert checked.sentences() == [
        "Global Conversations: ready. 10 recommendations, 45 initiatives (9 as 9a, 9b, 9c), "
        "8 clusters, 2 days, 1 round, 9 agenda items, 30 rooms, 0 talks."
    ]


def test_from_the_command_line(tmp_path: Path):
    path = tmp_path / "a.event.xlsx"
    assert run("event", "save", path).returncode == 0
    found = as_json(run("event", "check", path, "--json"))
    assert (found["state"], found["event"], found["holds"]["initiatives"]) == (
        "ready",
        EVENT.title,
        45,
    )
    assert found["holds"]["lines of the list"] == 47
    book = load_workbook(path)
    book["Rooms"]["C4"] = "English"
    book.save(path)
    wrong = run("event", "check", path, "--json")
    assert wrong.returncode == 1
    (reason,) = json.loads(wrong.stdout)["reasons"]
    assert (reason["place"], reason["found"]) == ("Rooms!C4", "English")
    assert "Rooms!C4" in wrong.stderr
    assert run("event", "template", tmp_path / "t.event.xlsx").returncode == 0
    # What somebody has worked on is never written over.
    worked_on = tmp_path / "t.event.xlsx"
    worked_on.write_bytes(b"worked on")
    done = run("event", "template", worked_on)
    assert "What stood there is t (1).event.xlsx now." in done.stderr
    assert (tmp_path / "t (1).event.xlsx").read_bytes() == b"worked on"
    assert worked_on.read_bytes() != b"worked on"
    assert run("event", "check", tmp_path / "t.event.xlsx").returncode == 1
