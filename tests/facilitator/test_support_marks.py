"""Marks of support at the end of a note."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.support_marks import split_support


@pytest.mark.parametrize(
    ("text", "kept", "marks"),
    [
        ("publish the minutes +++", "publish the minutes", 3),
        ("publish the minutes+++++", "publish the minutes", 5),
        ("publish. +", "publish.", 1),
        ("publish.++ ", "publish.", 2),
        ("publish + + +", "publish", 3),
        ("公開＋＋＋", "公開", 3),
        ("write it in C++", "write it in C++", 0),
        ("write it in C++ ++", "write it in C++", 2),
        ("an A+", "an A+", 0),
        ("1 + 1 = 2", "1 + 1 = 2", 0),
        ("+++ first", "+++ first", 0),
        ("+++", "+++", 0),
        ("", "", 0),
    ],
)
def test_marks_at_the_end(text: str, kept: str, marks: int):
    assert split_support(text) == (kept, marks)


@given(st.text(), st.integers(min_value=1, max_value=30))
def test_as_many_as_were_set_and_no_word_with_them(text: str, marks: int):
    words = text.rstrip().rstrip("+＋ \t\u00a0\u3000")
    if words.strip():
        kept, found = split_support(f"{words} {'+' * marks}")
        assert (kept.split(), found) == (words.split(), marks)


@given(st.text(alphabet="ab+＋ .", max_size=30))
def test_only_plus_signs_and_blanks_go(text: str):
    kept, marks = split_support(text)
    gone = text.removeprefix(kept)
    assert text.startswith(kept)
    assert gone.count("+") + gone.count("＋") == marks
    assert not gone.strip("+＋ ")
