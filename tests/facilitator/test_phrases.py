"""Words of ours inside a sentence: told apart from what people typed, and the same in English."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from facilitator import phrases
from facilitator.reasons import Reason, Refused
from facilitator.words import Phrase, as_json, from_json
from tests.facilitator import said_in_code

# Typed as they stand: headers, names in a file of ours, examples of what to type.
TYPED = said_in_code.WORD.findall(
    """community region initiative_no recommendation_no note
    Room Rehearsal Device Workbook id Format version About Votes
    about rehearsal devices device sessions session rivals workbooks table_name data file room
    notes ballots exported en es zh min https
    UNC OneDrive"""
)
# The command line speaks English, and a phrase made anew from a file was marked where it was made.
OTHERS = {"conflict_commands", "words"}


def content() -> st.SearchStrategy[str]:
    return st.text(max_size=20) | st.sampled_from(sorted(said_in_code.phrases()))


def made(values: st.SearchStrategy[str | int]) -> st.SearchStrategy[Phrase]:
    """Any phrase of the sources with such values."""

    def of(text: str) -> st.SearchStrategy[Phrase]:
        names = dict.fromkeys(said_in_code.placeholders(text), values)
        return st.fixed_dictionaries(names).map(lambda given: Phrase(text, **given))

    return st.sampled_from(sorted(said_in_code.phrases())).flatmap(of)


texts = st.one_of(content(), made(content() | st.integers() | made(content())))


def shape(text: str | int) -> object:
    """What tells a phrase from a text that only reads alike."""
    if not isinstance(text, Phrase):
        return text
    return text.text, {name: shape(value) for name, value in text.values.items()}


@given(texts)
def test_a_phrase_is_a_text_and_comes_back_from_another_process_and_from_a_file(text: str) -> None:
    reason = Reason("cell", text, text, text)
    there = pickle.loads(pickle.dumps(Refused(reason))).reasons[0]
    assert there == reason
    assert hash(there) == hash(reason)
    assert shape(there.found) == shape(text)
    plain = "".join(text)
    assert text == plain
    assert json.dumps([text]) == json.dumps([plain])
    assert reason.english() == Reason("cell", plain, plain, plain).english()
    # What only reads like a phrase is none, and comes back as none.
    for one in (text, plain):
        assert shape(from_json(json.loads(json.dumps(as_json(one))))) == shape(one)


def test_what_the_command_line_says_is_what_it_always_said() -> None:
    place, found = phrases.line_column(7, "region"), phrases.NOTHING
    expected = phrases.an_initiative(Phrase("numbers from {first} to {last}", first="1", last="45"))
    reason = Reason("cell", place, found, expected)
    sentence = "line 7, region: “nothing” is not an initiative: numbers from 1 to 45."
    assert reason.english() == sentence
    assert str(Refused(reason)) == sentence
    assert reason == Reason(
        "cell", "line 7, region", "nothing", "an initiative: numbers from 1 to 45"
    )
    assert phrases.span("0:10", "60:00") == "0:10 to 60:00"


def test_no_english_word_stands_in_a_reason_that_nobody_could_translate() -> None:
    wrong = [
        (module, line, words)
        for module, line, words in said_in_code.findings()
        if module not in OTHERS and not {*said_in_code.WORD.findall(words)} <= {*TYPED}
    ]
    assert wrong == [], "make it a Phrase, marked where it is made"


def test_a_new_english_word_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "facilitator").mkdir()
    (tmp_path / "facilitator" / "new.py").write_text(
        """
def first(n): raise Refused(Reason("cell", found=f"{n} fish"))
def second(ok):
    what = "bread" if ok else Phrase("wine")
    wrong("soup", what)
def wrong(place, found): return Reason("cell", place, found)
def third(): return Reason("cell", _said())
def _said(): return "salad"
def fourth(store): store.change("Label", kind="x", what="cake")
def fifth(): return Reason("cell", one_line(Phrase(QT_TRANSLATE_NOOP("Phrase", "tea"))))
def sixth(): return Phrase(QT_TRANSLATE_NOOP("Phrase", "{n} eggs"), number=3)
def seventh(typed): return Reason("cell", typed, str(typed), Phrase(_MARKED))
_MARKED = QT_TRANSLATE_NOOP("Phrase", "water")
""",
        encoding="utf-8",
    )
    found = " | ".join(words for _, _, words in said_in_code.findings(tmp_path))
    for word in ("fish", "bread", "wine", "soup", "salad", "cake", "tea", "eggs"):
        assert word in found
    assert "water" not in found
