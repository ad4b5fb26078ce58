"""Pasted minutes, read as notes."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import minutes
from facilitator.event import Event
from facilitator.minutes import Entry, Usual, joined, read
from facilitator.notes import Draft
from facilitator.text import clean

EVENT = Event.built_in()


def texts(pasted: str, **how: object) -> list[str]:
    return [entry.draft.text for entry in read(EVENT, pasted, **how)]


def one(pasted: str, **how: object) -> Draft:
    (entry,) = read(EVENT, pasted, **how)
    return entry.draft


@pytest.mark.parametrize(
    "mark",
    [
        *"•*・",
        "- ",
        "* ",
        "• ",
        "– ",
        "** ",
        "\t- ",
        "  * ",
        "· ",
        "> ",
        "# ",
        "1) ",
        "(1) ",
        "・ ",
    ],
)
def test_bullets_are_no_words(mark: str):
    assert texts(f"{mark}first we talk\n{mark}then we vote") == ["first we talk", "then we vote"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\r\n \r\n", "\u2028"])
def test_lines_end_as_they_do_on_any_system(end: str):
    assert texts(end.join(["one thing", "another", "more", ""])) == ["one thing", "another", "more"]


def test_numbers_of_a_list_go_and_other_numbers_stay():
    pasted = "1. first\n2. second\n١٠. عاشر\n21. November was good\n2020 was long\n3.5 million"
    assert texts(pasted) == [
        "first",
        "second",
        "١٠. عاشر",
        "21. November was good",
        "2020 was long",
        "3.5 million",
    ]
    assert texts("1、第一\n2、第二") == ["第一", "第二"]
    assert texts("-5 degrees\n-6 degrees") == ["-5 degrees", "-6 degrees"]


def test_bold_words_and_stars_are_told_from_bullets():
    assert texts("**Decision:** we go on\n*they wait") == ["**Decision:** we go on", "they wait"]


@pytest.mark.parametrize(
    ("line", "text", "support"),
    [
        ("- publish +++++", "publish", 5),
        ("- publish +1 +1", "publish", 2),
        ("- publish[1] ++", "publish", 2),
        ("publish #24 ++", "publish", 2),
        ("write it in C++", "write it in C++", 0),
    ],
)
def test_marks_of_support(line: str, text: str, support: int):
    draft = one(line)
    assert (draft.text, draft.support) == (text, support)


def test_marks_on_a_line_of_their_own_are_for_the_note_before():
    first, second = (entry.draft for entry in read(EVENT, "one\n+++\n\n+1\ntwo\n"))
    assert [(first.text, first.support), (second.text, second.support)] == [("one", 4), ("two", 0)]
    assert texts("+++\none") == ["+++", "one"]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("decided[1].", "decided."),
        ("decided [12] at once", "decided at once"),
        ("[3] See page 4", "See page 4"),
        ("[note] stays", "[note] stays"),
        ("[1]", "[1]"),
    ],
)
def test_footnote_marks(line: str, text: str):
    assert one(line).text == text


@pytest.mark.parametrize(
    "heading",
    [
        "== Global Council ==",
        "## Global Council",
        "24. Global Council",
        "#24 Global Council",
        "24: global council:",
        "Initiative 24",
        "Initiative 24: Global Council",
        "**Global Council**",
        "global council",
        "- Global Council:",
        "#24",
        "#24:",
        "24:",
        "المجلس العالمي",
    ],
)
def test_a_heading_names_the_initiative_of_what_follows(heading: str):
    known = EVENT.by_number["24"].titles
    if heading == "المجلس العالمي":
        heading = known.get("ar", "Global Council")
    entries = read(EVENT, f"before\n{heading}\n- one\n- two #2\n- three")
    assert [(entry.heading, entry.draft.initiatives) for entry in entries] == [
        (False, ()),
        (True, ("24",)),
        (False, ("24",)),
        (False, ("2",)),
        (False, ("24",)),
    ]


@pytest.mark.parametrize(
    "line",
    ["24 people came", "24", "Global Council should meet", "9. part", "24. Movement Charter"],
)
def test_what_only_begins_so_is_no_heading(line: str):
    entries = read(EVENT, f"{line}\n- one")
    assert [entry.heading for entry in entries] == [False, False]
    assert entries[1].draft.initiatives == ()


def test_another_heading_ends_the_one_before_and_is_no_word_lost():
    entries = read(EVENT, "== Global Council ==\n- one\n== Other ==\n- two", Usual(("2",)))
    assert [(e.heading, e.draft.text, e.draft.initiatives) for e in entries] == [
        (True, "Global Council", ("24",)),
        (False, "one", ("24",)),
        (False, "Other", ("2",)),
        (False, "two", ("2",)),
    ]


def test_a_heading_over_nothing_is_a_note():
    entries = read(EVENT, "- Global Council\n- Movement Charter\n- hubs")
    assert [(e.heading, e.draft.text) for e in entries] == [
        (False, "Global Council"),
        (True, "Movement Charter"),
        (False, "hubs"),
    ]
    assert minutes.count(entries) == 2


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("- !late", "concern", "late"),
        ("- ? who decides", "question", "who decides"),
        ("¿quién decide?", "question", "¿quién decide?"),
        ('"we decide"', "quote", "we decide"),
        ("«nous décidons» +++", "quote", "nous décidons"),
        ("„wir entscheiden“ #24", "quote", "wir entscheiden"),
        ('"Hubs" are odd', "point", '"Hubs" are odd'),
        ('"one" and "two"', "point", '"one" and "two"'),
        ("#24 !late", "concern", "late"),
        ("- @Kenya: ? who decides", "question", "who decides"),
        ('#24 "we decide"', "quote", "we decide"),
        ("#24 /i try", "idea", "try"),
        ("#99 !late", "point", "#99 !late"),
        ("/i try", "idea", "try"),
        ("/x try", "point", "/x try"),
        ("!", "point", "!"),
    ],
)
def test_kinds_by_their_signs(line: str, kind: str, text: str):
    draft = one(line)
    assert (draft.kind, draft.text) == (kind, text)


def test_key_notes_and_commands_of_the_language():
    draft = one("- /k !late")
    assert (draft.key, draft.kind, draft.text) == (True, "concern", "late")
    assert one("/ف نعم", local={"/ف": "idea"}).kind == "idea"


@pytest.mark.parametrize(
    ("line", "community", "text"),
    [
        ("@Ghana we pay", "Ghana", "we pay"),
        ("we pay @Ghana", "Ghana", "we pay"),
        ("we ask @Ghana to pay", "Ghana", "we ask @Ghana to pay"),
        ("@Kenya: we pay", "Kenya", "we pay"),
        ("we pay @Kenya", "Kenya", "we pay"),
        ("write to a@b.org", "", "write to a@b.org"),
        ("@West Africa we pay", "West Africa", "we pay"),
        ('@"Wiki Indaba" we pay', "Wiki Indaba", "we pay"),
        ("we pay @“Wiki Indaba”", "Wiki Indaba", "we pay"),
    ],
)
def test_communities(line: str, community: str, text: str):
    draft = one(line, known=["Ghana", "West Africa"])
    assert (draft.community, draft.text) == (community, text)


def test_what_a_line_does_not_say_is_as_usual():
    usual = Usual(("2",), "fr", True)
    first, second = (entry.draft for entry in read(EVENT, "nous\n#0 技能培訓 @Taiwan", usual))
    assert (first.initiatives, first.community, first.language) == (("2",), "", "fr")
    assert (second.initiatives, second.community, second.language) == ((), "Taiwan", "zh")
    assert first.interpreted


def test_a_line_set_in_under_a_bullet_goes_on():
    pasted = "- the council should publish\n  its minutes ++\n  - nested\nnot set in\n  set in"
    assert texts(pasted) == [
        "the council should publish its minutes",
        "nested",
        "not set in",
        "set in",
    ]


def test_joining_two():
    first = Draft("we publish", support=2, initiatives=("24",))
    assert joined(first, Draft("the minutes", "idea", ("2",), support=1)) == Draft(
        "we publish the minutes", "idea", ("24", "2"), support=3
    )
    assert joined(Draft("We do."), Draft("They wait.")).text == "We do.\nThey wait."


def test_joined_rows_have_the_language_of_their_words():
    heading, note = read(EVENT, "Global Council\n- small languages need seats", Usual((), "ar"))
    assert heading.heading
    assert joined(heading.draft, note.draft).language == "en"
    arabic = Draft("نقترح مقعدين لكل منطقة", language="ar")
    assert joined(Draft("#24", language=""), arabic).language == "ar"
    assert joined(Draft("Council", language="fr"), arabic).language == "ar"
    assert joined(arabic, Draft("oui", language="fr")).language == "ar"
    french = Draft("oui, pour tous", language="fr")
    assert joined(Draft("مقعد", language="ar"), french).language == "fr"
    by_hand = Draft("kursî", language="ku")
    assert joined(by_hand, by_hand).language == "ku"


def test_an_item_with_a_letter_is_a_note_of_its_own_also_where_it_is_set_in():
    pasted = "- seats\n  a) by region\n  b) by language\n     (see a) too\n1. then\n   (c) votes"
    assert texts(pasted) == [
        "seats",
        "a) by region",
        "b) by language (see a) too",
        "then",
        "(c) votes",
    ]
    assert texts("- we ask\n  ab) word") == ["we ask ab) word"]


# Laws

words = st.text(
    alphabet=st.sampled_from("abcdefghijklmnopqrstuvwxyzäéñАБвгأبتج中文字한글"),
    min_size=1,
    max_size=8,
)
line_of_words = st.lists(words, min_size=1, max_size=8)
bullets = st.sampled_from(["", "- ", "* ", "• ", "– ", "  - ", "1. ", "2. ", "\t* ", "!", "? "])
ends = st.sampled_from(["", " +++", " ++", "[1]", " [2]", " #24", " +1", "\r", " ", " #2 +"])
marked = st.tuples(bullets, line_of_words, ends)
between = st.sampled_from(["\n", "\r\n", "\n\n", "\n \n", "\n----\n", "\u2028"])


def in_words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)


def said(entries: list[Entry]) -> list[str]:
    return [word for entry in entries for word in in_words(entry.draft.text)]


@given(st.lists(st.tuples(marked, between), max_size=12))
def test_no_word_is_lost_and_none_is_made_up(lines: list[tuple[tuple[str, list[str], str], str]]):
    pasted = "".join(f"{b}{' '.join(w)}{e}{end}" for (b, w, e), end in lines)
    expected = [word for (_, w, _), _ in lines for part in w for word in in_words(part)]
    assert said(read(EVENT, pasted)) == expected


@given(st.text(alphabet=st.characters(exclude_characters="/@"), max_size=300))
def test_no_word_of_any_text_is_lost(pasted: str):
    # A part such as 9a is an initiative's number where it stands as a tag.
    bare = re.sub(r"(?i)(\d)[abc](?![^\W\d_])", r"\1", clean(pasted))
    found = [re.sub(r"(?i)(\d)[abc](?![^\W\d_])", r"\1", e.draft.text) for e in read(EVENT, pasted)]
    assert [word for text in found for word in in_words(text)] == in_words(bare)


@given(st.text(alphabet='ab 1+-*#@/!?"“”«»[]().:=\n\t24ñ中ع', max_size=120))
def test_hostile_lines_lose_nothing_but_signs(pasted: str):
    entries = read(EVENT, pasted)
    kept = [
        word for entry in entries for word in in_words(entry.draft.text + entry.draft.community)
    ]
    commands = {"a", "b"}
    missing = [word for word in in_words(pasted) if word not in "".join(kept)]
    assert set(missing) <= commands
    for entry in entries:
        assert entry.draft.text.strip()
        assert entry.draft.support >= 0


def test_a_megabyte_takes_no_time_to_speak_of():
    line = "- the council should publish its minutes in all seven languages #24 @Ghana +++\n"
    pasted = line * (1_000_000 // len(line))
    began = time.perf_counter()
    entries = read(EVENT, pasted, known=[f"Community {n}" for n in range(200)])
    assert len(entries) > 12_000
    assert time.perf_counter() - began < 10  # about 1 s; a quadratic reading would take minutes
    assert {entry.draft.text for entry in entries} == {
        "the council should publish its minutes in all seven languages"
    }


def test_a_heading_that_goes_on_is_none():
    assert texts("- Global Council\n  should meet\n- two") == ["Global Council should meet", "two"]


@pytest.mark.parametrize(
    "one_line",
    [
        "x" * 1_000_000,
        "+" * 200_000,
        "- " * 200_000,
        "[1]" * 99_999,
        "- one\n" + "  goes on\n" * 50_000,
    ],
)
def test_a_line_without_end_takes_no_time_either(one_line: str):
    began = time.perf_counter()
    read(EVENT, f"{one_line}\n{one_line}")
    assert time.perf_counter() - began < 10
