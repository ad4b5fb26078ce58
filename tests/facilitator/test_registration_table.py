"""Registrations from whatever a form's table is, and what is said of what cannot be read."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import registration_columns, registration_table, table_file
from facilitator.day_words import days_in
from facilitator.event import Event
from facilitator.reasons import Refused
from facilitator.registration_table import Registrations
from facilitator.registration_words import answer, header
from tests.facilitator import registrations

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252")
SMALL = """name{d}email{d}community{d}languages{d}childcare
Ana López{d}ana@example.org{d}Wikimedia Argentina{d}español{d}sí
Jörg Groß{d}joerg@example.org{d}WMDE{d}Deutsch{d}nein
"""


def read(text: str, event: Event, **mapping: str) -> Registrations:
    table = table_file.read_text(text, registration_columns.is_header, "people.csv")
    return registration_table.interpret(table, event, mapping)


def refusal(text: str, event: Event, **mapping: str) -> str:
    with pytest.raises(Refused) as refused:
        read(text, event, **mapping)
    return str(refused.value)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_encoding_and_delimiter_gives_the_same_people(
    tmp_path: Path, event: Event, encoding: str, delimiter: str
):
    path = tmp_path / "people.csv"
    path.write_bytes(SMALL.format(d=delimiter).encode(encoding))
    found = registration_table.read_file(path, event)
    assert [(one.name, one.email, one.languages, one.childcare) for one in found.people] == [
        ("Ana López", "ana@example.org", ("es",), "yes"),
        ("Jörg Groß", "joerg@example.org", ("de",), "no"),
    ]
    assert found.remarks == ()


def test_a_form_of_350_people_is_read_whole_in_three_encodings(tmp_path: Path, event: Event):
    whole = {}
    for encoding in ("utf-8-sig", "utf-16", "cp1252"):
        path = registrations.write(tmp_path / f"{encoding}.csv", 350, encoding)
        whole[encoding] = registration_table.read_file(path, event)
    assert [len(one.people) for one in whole.values()] == [350, 350, 350]
    assert whole["utf-8-sig"].people == whole["utf-16"].people
    assert len({one.community for one in whole["utf-16"].people}) > 55
    for one, other in zip(whole["utf-16"].people, whole["cp1252"].people, strict=True):
        assert (one.email, one.languages, one.into) == (other.email, other.languages, other.into)
    assert set(whole["utf-16"].mapping) == {
        *("name", "email", "community", "languages", "interpretation", "data", "childcare"),
        *("days", "room"),
    }
    assert whole["utf-16"].mapping["languages"] == ("Which languages do you speak?",)


def test_headers_below_a_title_and_a_line_that_names_the_delimiter(event: Event):
    text = "sep=;\nRegistrations, as of 18 November\n\n" + SMALL.format(d=";")
    assert len(read(text, event).people) == 2


def test_a_workbook_is_read_by_the_sheet_that_has_the_headers(tmp_path: Path, event: Event):
    book = openpyxl.Workbook()
    book.active.append(["About this file"])
    page = book.create_sheet("Answers")
    page.append(["Name", "E-mail", "Day"])
    page.append(["Ana", "ana@example.org", 2])
    page.append(["Bo", "=1/0", "never"])
    book.save(tmp_path / "people.xlsx")
    found = registration_table.read_file(tmp_path / "people.xlsx", event)
    assert [(one.name, one.days) for one in found.people] == [("Ana", ("2",)), ("Bo", ())]
    assert "Answers!3, Day" in " ".join(one.place for one in found.remarks)


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        *((word, "yes") for word in ("Yes", "x", "JA", "oui", "Sí", "да", "是", "نعم", "हाँ", "ya")),
        *((word, "no") for word in ("no", "-", "nein", "NON", "нет", "否", "لا", "नहीं", "tidak")),
        *((word, "") for word in ("", "perhaps", "vielleicht", "42")),
        ("Yes, please: two children", "yes"),
        ("No – thank you", "no"),
    ],
)
def test_answers_in_the_languages_of_the_app(cell: str, said: str):
    assert answer(cell) == said


@pytest.mark.parametrize(
    ("cell", "field"),
    [
        ("Do you need language interpretation?", "interpretation"),
        ("Avez-vous besoin d’interprétation ?", "interpretation"),
        ("هل تحتاج إلى ترجمة فورية؟", "interpretation"),
        ("您需要口译吗？", "interpretation"),
        ("Name of your community", "community"),
        ("Welche Sprachen sprechen Sie?", "languages"),
        ("¿Qué idiomas hablas?", "languages"),
        ("Нужен ли вам присмотр за детьми?", "childcare"),
        ("Apakah Anda perlu paket data?", "data"),
        ("Vorname", "name"),
        ("Last name", "family"),
        ("ईमेल", "email"),
        ("I agree to the data protection policy", ""),
        ("Comments on language support", ""),
        ("Country", ""),
    ],
)
def test_headers_in_the_languages_of_the_app(cell: str, field: str):
    assert header(cell)[0] == field


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("1", ("1",)),
        ("1; 2", ("1", "2")),
        ("Day 2", ("2",)),
        ("21 and 22 Nov", ("1", "2")),
        ("Sunday", ("2",)),
        ("2020-11-22", ("2",)),
        ("11/21/2020", ("1",)),
        ("21.11.", ("1",)),
        ("Saturday, 21 November 11:00-15:00 UTC", ("1",)),
        ("السبت 21 نوفمبر", ("1",)),
        ("11月22日", ("2",)),
        ("les deux", ("1", "2")),
        ("21 December", ()),
        ("none", ()),
    ],
)
def test_days_as_people_write_them(event: Event, cell: str, days: tuple[str, ...]):
    assert days_in(cell, event)[0] == days


def test_each_day_may_be_a_question_of_its_own(event: Event):
    found = read("Name,[Saturday 21 Nov],[Sunday 22 Nov]\nAna,,x\nBo,x,x\nEve,,\n", event)
    assert [one.days for one in found.people] == [("2",), ("1", "2"), ()]


def test_interpretation_by_a_language_a_yes_or_both(event: Event):
    text = (
        "Name,Languages,Interpretation,Interpretation into\n"
        "A,English,no,\nB,Deutsch,ja,\nC,es,,Arabic\nD,fr,Sí: español,\nE,fr,,\n"
    )
    found = read(text, event).people
    assert [(one.interpretation, one.into) for one in found] == [
        ("no", ()),
        ("yes", ()),
        ("yes", ("ar",)),
        ("yes", ("es",)),
        ("", ()),
    ]


@pytest.mark.parametrize(
    "header",
    ["If yes, into which language?", "Si oui, dans quelle langue ?", "Wenn ja, welche Sprache?"],
)
def test_a_language_asked_for_after_interpretation_is_not_one_that_is_spoken(
    event: Event, header: str
):
    text = f'Name,Languages,Interpretation,"{header}"\nA,Deutsch,yes,Arabic\n'
    (found,) = read(text, event).people
    assert (found.languages, found.into) == (("de",), ("ar",))


def test_one_question_for_all_needs(event: Event):
    text = "Name,What support do you need?\nA,Data package and childcare\nB,none\nC,\n"
    found = read(text, event).people
    assert [(one.interpretation, one.data, one.childcare) for one in found] == [
        ("no", "yes", "yes"),
        ("no", "no", "no"),
        ("", "", ""),
    ]


def test_whoever_registers_twice_is_one_person_with_the_last_answers(event: Event):
    text = (
        "Name,E-mail,Community,Childcare,Data package\n"
        "Ana,ana@example.org,WMAR,yes,yes\n"
        "Bo,bo@example.org,WMDE,no,no\n"
        "ANA,Ana@Example.org,WMAR,no,\n"
        "Bó,,wmde,,yes\n"
    )
    found = read(text, event)
    assert [(one.name, one.childcare, one.data) for one in found.people] == [
        ("ANA", "no", "yes"),
        ("Bó", "no", "yes"),
    ]
    assert found.twice == 2
    assert [one.english() for one in found.remarks] == [
        "line 4: the same person as in line 2. The last answers count.",
        "line 5: the same person as in line 3. The last answers count.",
    ]


def test_a_row_that_is_both_of_two_people_makes_them_one(event: Event):
    text = "Name,E-mail,Community\nAna,,WMAR\n,ana@example.org,\nAna,ana@example.org,WMAR\n"
    found = read(text, event)
    assert len(found.people) == 1
    assert found.twice == 2


def test_a_name_alone_does_not_make_two_addresses_one_person(event: Event):
    assert len(read("Name,E-mail\nAna,a@example.org\nAna,b@example.org\n", event).people) == 2


def test_two_addresses_are_two_people_whatever_else_they_share(event: Event):
    text = (
        "Name,E-mail,Community\n"
        "Sam Lee,sam1@example.org,WMGH\n"
        "sam lee,sam2@example.org,wmgh\n"
        "Sam Lee,SAM1@example.org,WMGH\n"
        "Sam Lee,,WMGH\n"
        "Bo,,WMDE\n"
        "Bo,bo@example.org,WMDE\n"
    )
    found = read(text, event)
    # Whose the row without an address is nobody can say; there is one Bo alone.
    assert [one.email for one in found.people] == [
        *("SAM1@example.org", "sam2@example.org", "", "bo@example.org")
    ]
    assert [one.english() for one in found.remarks] == [
        "line 3: the name and community of line 2, but not its address. They count as two people.",
        "line 4: the same person as in line 2. The last answers count.",
        "line 5: the name and community of line 2, but not its address. They count as two people.",
        "line 7: the same person as in line 6. The last answers count.",
    ]


def test_what_is_not_understood_counts_as_no_answer_and_is_said(event: Event):
    found = read('Name,E-mail,Languages,Childcare\nAna,ana,"Klingon, es",perhaps\n,,x,\n', event)
    (ana,) = found.people
    assert (ana.languages, ana.childcare, ana.email) == (("es",), "", "ana")
    assert found.unread == {"childcare": 1, "email": 1, "languages": 2}
    assert [one.english() for one in found.remarks][:3] == [
        "line 2, E-mail: this is no e-mail address. It is kept as it stands.",
        "line 2, Languages: “Klingon” is not a language we know. It counts as no answer.",
        "line 2, Childcare: “perhaps” is not yes or no. It counts as no answer.",
    ]
    assert found.remarks[-1].code == "registration_nobody"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no table"),
        ("\n\n", "no table"),
        ("hello\n", "no table"),
        ('Name,E-mail\nAna,"a@example.org\nBo,b\n', "line 2: a quotation mark is not closed"),
        ('Name,E-mail\nA,a\n"B" x,b\n', "line 3: a quotation mark is not closed"),
        ("Name,E-mail\nLópez, Ana,a@example.org\n", "line 2: 3 cells"),
        ("Colour,Size\nred,1\nblue,2\n", "the headers are Colour, Size"),
        ("Name,E-mail\nA," + "x" * 20_001 + "\n", "line 2, E-mail"),
    ],
)
def test_what_is_no_such_table_is_refused_with_its_line(event: Event, text: str, said: str):
    assert said in refusal(text, event)


def test_fifty_thousand_rows_are_read_and_more_are_refused(event: Event):
    rows = [f"Person {at},p{at}@example.org" for at in range(50_000)]
    assert len(read("Name,E-mail\n" + "\n".join(rows), event).people) == 50_000
    said = refusal("Name,E-mail\n" + "\n".join([*rows, "One,more"]), event)
    assert "people.csv has 50001 rows below its headers, and at most 50000" in said


def test_columns_can_be_said(event: Event):
    text = "Colour,Size,Name\nred,yes,x\n"
    found = read(text, event, name="colour", childcare="Size").people
    assert [(one.name, one.childcare) for one in found] == [("red", "yes")]
    assert "Hat" in refusal(text, event, name="Hat")
    assert "hat" in refusal(text, event, hat="Size")
    # A column that was guessed can be taken back.
    assert read("Name,Childcare\nAna,yes\n", event, childcare="").people[0].childcare == ""


def test_what_was_said_of_columns_is_remembered_without_a_word_of_the_table(store, event: Event):
    headers = ("ana@example.org", "Ana", "yes")
    registration_columns.remember(store, headers, {"name": (1,), "childcare": (2,)})
    names = ("name", "childcare")
    again = registration_columns.remembered(store, ("Yes", "ANA", "ana@example.org"), names)
    assert again == {"name": (1,), "childcare": (0,)}
    assert registration_columns.remembered(store, ("Yes", "Ana"), names) == {}
    fact = store.fact("registration columns") or ""
    assert "ana" not in fact.lower()


@given(st.text(max_size=400))
def test_no_text_makes_it_stumble(text: str):
    try:
        read(text, Event.built_in())
    except Refused as refused:
        assert str(refused)


@given(st.lists(st.sampled_from(["Ana", "Bo", "Eve"]), max_size=6), st.randoms())
def test_reading_the_rows_twice_gives_the_same_people(names: list[str], chance):
    event = Event.built_in()
    rows = [f"{name},{chance.choice(['', f'{name}@example.org'])},WM" for name in names]
    once = read("Name,E-mail,Community\n" + "\n".join(rows) + "\n", event)
    twice = read("Name,E-mail,Community\n" + "\n".join(rows * 2) + "\n", event)
    assert once.people == twice.people
    assert len(once.people) == len(set(names))
