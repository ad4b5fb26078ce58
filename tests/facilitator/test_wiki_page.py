"""A page of wikitext as rows: our own markup is understood, people's text never is."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from facilitator.text import clean
from facilitator.wiki_page import (
    BOLD,
    CELLS,
    FOOTNOTE,
    HEAD,
    HEADING,
    ITALIC,
    ITEM,
    MARK,
    SMALL,
    TERM,
    TEXT,
    rows,
)
from facilitator.wikitext import isolated

PAGE = """'''REHEARSAL: nothing here was said by anybody.'''

== <span id="round-priorities"></span>Priorities ==
''<bdi dir="ltr">Which &#91;changes&#93;?</bdi>''

{| class="wikitable sortable"
! Rank !! Initiative
|- style="background: #57bb8a; color: #202122"
| data-sort-value="1" | 1= || [[#a|<span style="color: #202122">A &#124; B</span>]]&nbsp;<nowiki />*
|}

; Ideas
* <bdi id="n" lang="ar" dir="rtl">مقعدان 24</bdi><ref name="two" /> <small>('''key note''')</small>
*: <bdi dir="ltr">Two seats</bdi>
# First<ref name="one" />
# Second<ref name="two" />

[[File:Ranking.svg|frameless|center]]

== Rooms ==
<references>
<ref name="one">Room 1</ref>
<ref name="two">Room 2</ref>
</references>
"""


def test_headings_lists_tables_and_footnotes_are_rows():
    found = rows(PAGE)
    assert [(row.kind, row.level, row.mark, row.text.replace("\u2009", " ")) for row in found] == [
        (TEXT, 0, "", "REHEARSAL: nothing here was said by anybody."),
        (HEADING, 2, "", "Priorities"),
        (TEXT, 0, "", "Which [changes]?"),
        (HEAD, 0, "", "Rank\tInitiative"),
        (CELLS, 0, "", "1=\tA | B\u00a0*"),
        (TERM, 0, "", "Ideas"),
        (ITEM, 1, "•", "مقعدان 24 [1] (key note)"),
        (ITEM, 2, "", "Two seats"),
        (ITEM, 1, "1.", "First [2]"),
        (ITEM, 1, "2.", "Second [1]"),
        (TEXT, 0, "", "Ranking.svg"),
        (HEADING, 2, "", "Rooms"),
        (FOOTNOTE, 1, "1.", "Room 2"),
        (FOOTNOTE, 1, "2.", "Room 1"),
    ]
    assert [row.id for row in found] == list(range(1, 15))
    assert found[4].color == "#57bb8a"
    assert found[3].weights == found[4].weights == (4, 10)
    styles = {run.text: run.styles for row in found for cell in row.cells for run in cell}
    assert styles["REHEARSAL: nothing here was said by anybody."] == {BOLD}
    assert styles["\u2068Which [changes]?\u2069"] == {ITALIC}
    assert styles["key note"] == {BOLD, SMALL}
    assert styles["\u2009[1]"] == {MARK}


LETTERS = st.text(
    st.one_of(
        st.sampled_from("'[]{}|=<>&#*;:!~_/\n\t \"-+"),
        st.characters(exclude_categories=("Cs",), exclude_characters="\u2068\u2069"),
    ),
    max_size=60,
)


@given(LETTERS)
def test_what_people_wrote_is_shown_as_they_wrote_it(text: str):
    expected = re.sub("[\x00-\x08\x0b-\x1f]", "\ufffd", clean(text))
    (row,) = rows(f"* {isolated(text)}<ref name='x' />")
    assert row.text == f"{expected}<ref name='x' />"
    assert {run.styles for run in row.cells[0]} == {frozenset()}


@given(st.text(max_size=200))
def test_any_page_ends(text: str):
    for row in rows(text):
        assert row.cells
