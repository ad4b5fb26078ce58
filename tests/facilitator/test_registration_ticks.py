"""Needs that were ticked in a form, saved with a column for each."""

from __future__ import annotations

import pytest

from facilitator.event import Event
from facilitator.people_counts import count
from facilitator.people_record import Person
from facilitator.registration_table import Registrations
from tests.facilitator.test_registration_table import read


def said(one: Person) -> tuple[str, str, str]:
    return one.interpretation, one.data, one.childcare


@pytest.mark.parametrize(
    ("tick", "none"),
    [
        ("Yes", "No"),
        ("1", "0"),
        ("x", ""),
        ("TRUE", "FALSE"),
        ("Checked", "Unchecked"),
        ("Checked", ""),
        ("WAHR", "FALSCH"),
    ],
)
def test_a_column_for_each_need_is_read_however_it_was_ticked(event: Event, tick: str, none: str):
    rows = f"A,{tick},{none},{none},{tick},{none}\nB,{none},{tick},{tick},{none},{tick}\n"
    head = "Name,Interpretation,Data package,Childcare,Wheelchair access,Captions\n"
    found = read(head + rows, event)
    assert [said(one) for one in found.people] == [("yes", "no", "no"), ("no", "yes", "yes")]
    assert [one.access for one in found.people] == [("wheelchair",), ("captions",)]
    assert (found.unread, found.remarks) == ({}, ())


def test_a_tick_may_repeat_what_is_asked(event: Event):
    head = "Name,Language interpretation,Data package,Sign language interpretation\n"
    rows = "A,Language interpretation,,Sign language interpretation\nB,,Data package,\nC,,,\n"
    found = read(head + rows, event)
    assert [said(one) for one in found.people] == [
        ("yes", "no", "no"),
        ("no", "yes", ""),
        ("", "", ""),
    ]
    assert [one.access for one in found.people] == [("sign",), (), ()]
    assert found.remarks == ()


def grid(headers: str, rows: str, event: Event) -> Registrations:
    return read(f"Name,{headers}\n{rows}", event)


@pytest.mark.parametrize(
    "header",
    ["What do you need? [{}]", "Support - {}", "What do you need? ({})", "support/{}", "Needs: {}"],
)
def test_one_question_may_have_a_column_for_each_answer(event: Event, header: str):
    asked = ("Childcare", "A quiet room", "Captions", "None of these")
    headers = ",".join(header.format(one) for one in asked)
    rows = "A,1,1,0,0\nB,0,0,1,0\nC,0,0,0,1\nD,,,,\n"
    found = grid(headers, rows, event)
    assert [one.childcare for one in found.people] == ["yes", "no", "no", ""]
    assert [one.other for one in found.people] == ["A quiet room", "", "", ""]
    assert [one.access for one in found.people] == [(), ("captions",), (), ()]
    # They were asked what they need, and named no data package.
    assert [one.data for one in found.people] == ["no", "no", "no", ""]
    assert found.remarks == ()
    counts = count(found.people, found.mapping)
    assert (counts.needs["childcare"], dict(counts.access)) == (1, {"captions": 1})
    assert dict(counts.others) == {"A quiet room": 1}


def test_other_words_among_ticks_are_named_with_their_cell(event: Event):
    rows = "A,yes,yes\nB,near the door,no\nC,,maybe\n"
    found = grid("Wheelchair access,Childcare", rows, event)
    assert [one.access for one in found.people] == [("wheelchair",), (), ()]
    assert [one.other for one in found.people] == ["", "", ""]
    places = [(one.code, one.found, one.expected) for one in found.remarks]
    assert [one[:2] for one in places] == [
        ("registration_cell", "near the door"),
        ("registration_cell", "maybe"),
    ]
    assert found.unread == {"support": 1, "childcare": 1}


def test_where_anybody_can_say_no_an_empty_cell_is_no_answer(event: Event):
    found = grid("Data package,Childcare", "A,yes,\nB,no,yes\n", event)
    assert [said(one)[1:] for one in found.people] == [("yes", ""), ("no", "yes")]


def test_words_of_ones_own_are_still_read_where_nothing_is_ticked(event: Event):
    found = grid("Accessibility: captions or wheelchair?", "A,captions\nB,none\n", event)
    assert [one.access for one in found.people] == [("captions",), ()]
