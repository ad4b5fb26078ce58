"""Needs in people's own words: counted as what they say."""

from __future__ import annotations

import pytest

from facilitator.event import Event
from facilitator.registration_words import access_in, header
from tests.facilitator.test_registration_table import read


@pytest.mark.parametrize(
    ("cell", "yes", "access", "other"),
    [
        ("Wheelchair access", "", "wheelchair", ""),
        ("live captions please", "", "captions", ""),
        ("childcare; Rollstuhl", "childcare", "wheelchair", ""),
        ("data package and a sign language interpreter", "data", "sign", ""),
        ("I need a quiet room", "", "", "I need a quiet room"),
        ("no nuts, please; and/or shade", "", "", "no nuts, please; and/or shade"),
        ("Please provide vegan food, childcare", "childcare", "", "Please provide vegan food"),
        ("字幕，轮椅", "", "wheelchair captions", ""),
        ("no childcare, but a fauteuil roulant", "", "wheelchair", ""),
        ("No, thank you very much", "", "", ""),
        ("none", "", "", ""),
    ],
)
def test_other_needs_count_as_what_they_say(
    event: Event, cell: str, yes: str, access: str, other: str
):
    found = read(f'Name,Other needs\nA,"{cell}"\n', event)
    (one,) = found.people
    said = {"interpretation": one.interpretation, "data": one.data, "childcare": one.childcare}
    # They have answered: what is not named is not needed.
    assert said == {need: "yes" if need == yes else "no" for need in said}
    assert (one.access, one.other) == (tuple(access.split()), other)
    assert (found.unread, found.remarks) == ({}, ())


@pytest.mark.parametrize(
    "header",
    ["Accessibility", "Do you have accessibility needs?", "Barrierefreiheit", "无障碍需求"],
)
def test_a_form_may_ask_for_accessibility(event: Event, header: str):
    (one,) = read(f'Name,{header}\nA,"captions, wheelchair"\n', event).people
    assert one.access == ("wheelchair", "captions")


def test_what_names_no_need_and_not_none_is_no_answer(event: Event):
    found = read("Name,Other needs\nA,yes\nB,maybe\nC,\n", event)
    assert [one.childcare for one in found.people] == ["", "", ""]
    assert found.unread == {"support": 2}


@pytest.mark.parametrize(
    "header",
    ["What do you need?", "Was brauchst du?", "De quoi avez-vous besoin ?", "你需要什么？"],
)
def test_a_form_may_ask_what_people_need(event: Event, header: str):
    (one,) = read(f'Name,{header}\nA,"captions, vegan food"\n', event).people
    assert (one.access, one.other) == (("captions",), "vegan food")


def test_a_question_for_one_need_is_not_one_for_all(event: Event):
    found = read("Name,Do you need childcare?,Which language do you need?\nA,yes,German\n", event)
    assert (found.people[0].childcare, found.people[0].languages) == ("yes", ("de",))


@pytest.mark.parametrize(
    "asked",
    [
        "Sign language interpretation",
        "هل تحتاج إلى ترجمة بلغة الإشارة؟",
        "مترجم لغة الإشارة",
        "Interprète en langue des signes",
        "Gebärdensprachdolmetschung",
        "सांकेतिक भाषा में अनुवाद",
        "переводчик жестового языка",
        "intérprete de lengua de señas",
        "Penerjemah bahasa isyarat",
        "手语翻译",
    ],
)
def test_interpretation_into_signs_is_none_into_a_language(asked: str):
    assert header(asked)[0] == "support"
    assert access_in(asked) == ("sign",)


def test_asked_together_it_is_interpretation():
    assert header("الترجمة الفورية أو لغة الإشارة")[0] == "interpretation"
