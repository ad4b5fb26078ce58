"""The print-out for the helpers of each room: who sits there, and what they need in the room."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from facilitator import room_lists, room_plan
from facilitator.event import Event
from facilitator.people_record import Person

PEOPLE = (
    Person(name="Ana", languages=("en",), days=("1",), access=("captions", "wheelchair")),
    Person(name="Bo", email="bo@example.org", languages=("en",), days=("1",), access=("sign",)),
    Person(name="Cy", languages=("en",), days=("1",), other="diabetic", childcare="yes"),
)


@pytest.fixture
def lists(event: Event, tmp_path: Path) -> dict[str, list[list[object]]]:
    plan = room_plan.plan(event, PEOPLE)
    (written,) = room_lists.write_printout(event, plan, PEOPLE, tmp_path / "rooms.xlsx").files
    return {
        str(row[0]): [[*one] for one in page.iter_rows(values_only=True)]
        for page in openpyxl.load_workbook(written)
        for row in page.iter_rows(min_row=6, values_only=True)
    }


def test_who_needs_captions_signs_or_room_for_a_wheelchair_is_on_the_list(
    lists: dict[str, list[list[object]]],
):
    needs = lists["Ana"][4].index("Needs")
    said = {str(row[0]): row[needs] for page in lists.values() for row in page[5:]}
    assert said == {"Ana": "Wheelchair access, Captions", "Bo": "Sign language", "Cy": None}
    first = {name: page[3][0] for name, page in lists.items() if len(page) == 6}
    assert first["Ana"] == "Needed here: Wheelchair access 1, Captions 1"
    # What is no matter of the room is counted, and read where everybody's needs are.
    assert first["Cy"] == "Needs in words of their own: 1, to be read on the page Event"


def test_what_a_room_can_do_nothing_about_is_not(lists: dict[str, list[list[object]]]):
    assert "diabetic" not in str(lists)
    assert "hildcare" not in str(lists)
    assert "bo@example.org" not in str(lists)
