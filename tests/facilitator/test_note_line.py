"""What the tags in a typed note mean, and what of the text is kept."""

from __future__ import annotations

import pytest

from facilitator import note_line
from facilitator.event import Event
from facilitator.note_line import LEFT_TO_RIGHT_MARK as MARK


@pytest.mark.parametrize(
    ("typed", "text", "initiatives"),
    [
        # Inside the sentence: as it was written, and on the initiative as well.
        ("Compare #24 with #31 please", "Compare #24 with #31 please", ("24", "31")),
        ("مقعدين #31 و #24، 50%", "مقعدين #31 و #24، 50%", ("31", "24")),
        ("see #24. And", "see #24. And", ("24",)),
        ("Publish it (#24)", "Publish it (#24)", ("24",)),
        ("Publish #24.", "Publish #24.", ("24",)),
        ("#24's seats", "#24's seats", ("24",)),
        ("المجلس و#24", "المجلس و#24", ("24",)),
        ("理事會#24應該", "理事會#24應該", ("24",)),
        # At the start or the end: taken out.
        ("#24 first", "first", ("24",)),
        ("#24: first", "first", ("24",)),
        ("#24 - first", "first", ("24",)),
        ("#24 -5 seats", "-5 seats", ("24",)),
        ("#24, #31; first, then", "first, then", ("24", "31")),
        ("both #23, #24", "both", ("23", "24")),
        ("both,\n#23\n", "both,", ("23",)),
        ("#23 seats for #24 now #31 ", "seats for #24 now #31", ("23", "24", "31")),
        ("Compare #24 with #31", "Compare #24 with #31", ("24", "31")),
        ("#24應該公開", "應該公開", ("24",)),
        ("理事會#24", "理事會", ("24",)),
        ("#24 #24. And", "#24. And", ("24",)),
        ("#24 #25", "", ("24", "25")),
        ("now #0", "now", ()),
        ("  two  blanks  kept #24", "  two  blanks  kept", ("24",)),
        # No tags at all.
        ("see #99 there, #9 too", "see #99 there, #9 too", None),
        ("https://x.org/#24", "https://x.org/#24", None),
        ("plain ", "plain ", None),
        ("", "", None),
    ],
)
def test_tags_at_the_edges_go_and_no_word_is_lost(
    event: Event, typed: str, text: str, initiatives: object
):
    tags = note_line.read_tags(event, typed)
    assert (tags.text, tags.initiatives) == (text, initiatives)
    lost = [word for word in typed.replace("#", " ").split() if word.strip(",;:").isalpha()]
    assert all(word.strip(",;:") in tags.text for word in lost)


@pytest.mark.parametrize(
    ("typed", "text", "community"),
    [
        ("@Ghana #24 we pay", "we pay", "Ghana"),
        ("we pay #24 @ghana", "we pay", "Ghana"),
        ("we ask @Ghana to pay", "we ask @Ghana to pay", "Ghana"),
        ("a@Ghana pays", "a@Ghana pays", None),
        ("@Ghanaian pays", "@Ghanaian pays", None),
    ],
)
def test_communities_are_tags_too(event: Event, typed: str, text: str, community: object):
    tags = note_line.read_tags(event, typed, ["Ghana", "Gulf"])
    assert (tags.text, tags.community) == (text, community)


def test_what_names_nothing_on_the_list_is_said(event: Event):
    found = note_line.unknown_tags(event, "see #99, #9, #zzzz, #24 and C#5 or ##7")
    assert [reason.english() for _, _, reason in found] == [
        "99 is not on the list. Use numbers from 1 to 45, with 9a, 9b, 9c for 9.",
        "9 has several parts. Use 9a, 9b, 9c.",
        "zzzz is not on the list. Use numbers from 1 to 45, with 9a, 9b, 9c for 9.",
    ]
    assert [found[0][0], found[0][1]] == [4, 7]


def test_marks_stand_only_where_they_are_needed_and_never_stay():
    typed = "#24 نص #31 و#9a\nplain #2\nنص # x"
    marked = f"#24 نص {MARK}#31 و{MARK}#9a\nplain #2\nنص # x"
    assert note_line.with_marks(typed) == marked
    assert note_line.with_marks(marked) == marked
    assert note_line.without_marks(marked) == typed
    assert note_line.isolated("نص #31، #x") == "نص \u2066#31\u2069، #x"


@pytest.mark.parametrize(
    ("text", "sign", "kept"),
    [
        ('Nothing about us"', '"', "Nothing about us"),
        ('Nothing about us" said Maria', '"', '"Nothing about us" said Maria'),
        ('one" and "two"', '"', '"one" and "two"'),
        ('we said "no" twice', '"', 'we said "no" twice'),
        ("nous” dit-elle", "“", "“nous” dit-elle"),
        ("nous “ici” et là”", "“", "nous “ici” et là"),
        ("nous", "«", "nous"),
        ("我们＂", "＂", "我们"),
        ("我们＂说", "＂", "＂我们＂说"),
        ('nous"', "", 'nous"'),
    ],
)
def test_the_first_mark_of_a_quote_goes_only_with_its_partner(text: str, sign: str, kept: str):
    assert note_line.without_quotes(text, sign) == kept


@pytest.mark.parametrize(
    ("typed", "kind", "sign", "rest"),
    [
        ("#24 !", "concern", "!", ""),
        ("#24 ?", "question", "?", ""),
        ("#24: /i ", "idea", "/i ", ""),
        ("#24, #31; “", "quote", "“", ""),
        ("＃２４　＂", "quote", "＂", ""),
        ("／ｉ　", "idea", "／ｉ　", ""),
        ("#24 ／k ", "key", "／k ", ""),
        ("@Ghana #24 !", "concern", "!", ""),
        ("@Ghana: !", "concern", "!", ""),
        ("#99 !", "", "", "#99 !"),
        ("no #24 !", "", "", "no #24 !"),
        ("#24 !!", "", "", "!!"),
    ],
)
def test_a_kind_may_stand_after_tags(event: Event, typed: str, kind: str, sign: str, rest: str):
    start = note_line.after_tags(event, typed)
    assert note_line.kind_typed(typed[start:], len(typed) - start) == (kind, sign)
    assert typed[start + len(sign) :] == rest


def test_a_command_may_be_written_in_full_width():
    local = {"/想法": "idea"}
    assert note_line.kind_typed("／想法 ", 4, local) == ("idea", "／想法 ")
    assert note_line.kind_pasted("／想法 建立基金", local) == ("idea", "／想法 ")
    assert note_line.unknown_command("／想法 建立基金", "/i", local) is None
    unknown = note_line.unknown_command("／ｘ 建立基金", "/i", local)
    assert unknown is not None
    assert unknown.found == "／ｘ"
    assert not note_line.has_words("／＂")
