"""Words are found folded, and where they stand is told in the text as it was written."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.matching import rank, spans, words_of
from facilitator.text import fold

TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"))
    | st.sampled_from("Àéأإىسـßﬁİǅ٣ 12"),
    max_size=40,
)


@given(TEXT, st.data())
def test_every_part_of_a_text_is_found_in_it(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for word in words_of(text[start:end]):
        assert word in fold(text)
        for left, right in spans(text, [word]):
            assert 0 <= left < right <= len(text)
            assert word in fold(text[left:right])


@given(TEXT, st.lists(TEXT, max_size=3))
def test_places_are_in_order_and_apart(text: str, queries: list[str]):
    found = spans(text, [word for query in queries for word in words_of(query)])
    assert all(one[1] < two[0] for one, two in pairwise(found))


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Room 12", "room 12", 0),
        ("Room 12", "ROOM", 0),
        ("Room 12", "room 1", None),
        ("Room 12", "2", None),
        ("Room 12 · Day 2", "day 2", 1),
        ("Room 2 · Day 1", "day 2", 2),
        ("Global Council", "counc", 2),
        ("Global Council", "ouncil", 3),
        ("Global Council", "council global", 2),
        ("المجلس العالمي", "الْمَجْلِس", 0),
        ("Salle 12", "salle ١٢", 0),
        ("全球理事會", "理事", 3),
        ("Global Council", "charter", None),
    ],
)
def test_how_well_words_are_found(text: str, query: str, expected: int | None):
    assert rank(text, words_of(query)) == expected


def test_where_they_stand():
    assert spans("Äußerung: die Straße", words_of("strasse aus")) == ((0, 3), (14, 20))
    assert spans("الْمجلس", words_of("المجلس")) == ((0, 7),)
