"""Lines that came and went."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from facilitator.line_changes import CAME, GAP, SAME, WENT, ChangedLine, changes

LINES = st.lists(st.sampled_from(["", "|-", "a", "b", "c", "== d =="]), max_size=30).map("\n".join)


def test_a_line_that_changed_is_shown_with_what_is_around_it():
    old = "\n".join("abcdefghijklmnop")
    new = old.replace("h", "H").replace("p", "p\nq")
    assert changes(old, new, around=1) == [
        ChangedLine(SAME, 7, "g"),
        ChangedLine(WENT, 0, "h"),
        ChangedLine(CAME, 8, "H"),
        ChangedLine(SAME, 9, "i"),
        ChangedLine(GAP, 0),
        ChangedLine(SAME, 16, "p"),
        ChangedLine(CAME, 17, "q"),
    ]


def test_the_same_text_has_no_changes():
    assert changes("a\nb", "a\nb") == []


@given(LINES, LINES)
def test_what_went_and_came_makes_the_new_text_of_the_old_one(old: str, new: str):
    found = changes(old, new)
    after = new.split("\n")
    for line in found:
        if line.sign in (CAME, SAME):
            assert after[line.number - 1] == line.text
    count = Counter(old.split("\n"))
    count.subtract(line.text for line in found if line.sign == WENT)
    count.update(line.text for line in found if line.sign == CAME)
    assert +count == Counter(after)
    assert not -count
