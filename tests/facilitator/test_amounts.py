"""Amounts in English, on the command line and in refusals."""

from __future__ import annotations

import pytest

from facilitator.amounts import many
from facilitator.reasons import TEMPLATES, Reason


def test_one_and_several():
    assert [many(number, "row") for number in (0, 1, 2)] == ["0 rows", "1 row", "2 rows"]
    assert many(3, "key action") == "3 key actions"
    assert (many(1, "person"), many(4, "person")) == ("1 person", "4 people")
    assert many(2, "community") == "2 communities"
    assert many(1, "person is", "people are") == "1 person is"


@pytest.mark.parametrize("code", [code for code, text in TEMPLATES.items() if "(s)" in text])
@pytest.mark.parametrize("found", ["1", "12"])
def test_no_refusal_leaves_the_plural_to_its_reader(code: str, found: str):
    assert "(s)" not in Reason(code, "9", found, "2020").english()


def test_a_sentence_agrees_with_its_number_and_leaves_what_people_wrote():
    one, few = (Reason("edit_has_talks", "Talk(s)", found).english() for found in ("1", "2"))
    assert one == "1 prepared talk stands on Talk(s). Move or remove them first."
    assert few == "2 prepared talks stand on Talk(s). Move or remove them first."
    assert Reason("edit_day_used", "2", "1").english().startswith("1 room meets only on day 2.")
