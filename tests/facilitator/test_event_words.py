"""What the texts of an event are in other languages: read, written, edited, and who sees which."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from facilitator import event_edit, event_edit_list, event_edit_rounds, event_read, event_write
from facilitator.chat_words import offered_by
from facilitator.event import Event
from facilitator.event_diff import differences
from facilitator.event_gaps import missing
from facilitator.event_parts import Wording
from facilitator.event_texts import followed, texts, untranslated
from facilitator.reasons import Refused

EVENT = Event.built_in()
QUESTION = EVENT.rounds[0].question


def bare() -> Event:
    return replace(EVENT, words=())


def with_words(**titles: str) -> Event:
    return replace(EVENT, words=(Wording(text="Welcome", titles=titles),))


def said(old: Event, new: Event) -> list[str]:
    return [one.english() for one in differences(old, new)]


def test_a_text_is_said_in_the_first_language_it_is_in():
    event = with_words(fr="Bienvenue", pt="Boas-vindas")
    assert event.said("Welcome", "fr") == "Bienvenue"
    assert event.said("Welcome", "de", "fr") == "Bienvenue"
    assert event.said("Welcome", "pt-br") == "Boas-vindas"
    assert event.said("Welcome", "de") == event.said("Welcome") == "Welcome"
    # Who speaks English is not shown French because the interface is.
    assert event.said("Welcome", "en", "fr") == "Welcome"
    assert event.said("Vote", "fr") == "Vote"


def test_an_event_in_another_language_has_english_words():
    event = replace(
        EVENT, title="Conversas", words=(Wording(text="Conversas", titles={"en": "T"}),)
    )
    assert (event.said("Conversas", "en"), event.said("Conversas")) == ("T", "Conversas")


def test_every_text_of_the_event_that_ships_is_in_every_language_of_the_window():
    for language in ("ar", "de", "es", "fr", "hi", "id", "ru", "zh"):
        assert untranslated(EVENT, language) == ()
        for one in EVENT.recommendations:
            assert one.titles[language]
    assert {*EVENT.wordings} == {*texts(EVENT)}
    assert not EVENT.recommendation("2").is_verified("fr")
    assert EVENT.recommendation("1").is_verified("de")
    assert any("ours" in one and "translations" in one for one in EVENT.proposals)


def test_the_event_in_a_language_has_the_same_keys():
    shown = EVENT.in_languages("ar")
    assert shown.rounds[0].question != QUESTION
    assert shown.rounds[0].vote != EVENT.rounds[0].vote
    assert shown.room("3").name == "الغرفة 3"
    assert shown.item_title("A") == EVENT.item_title("A", "ar") != EVENT.item_title("A")
    assert [one.key for one in shown.agenda] == [one.key for one in EVENT.agenda]
    assert shown.in_languages("fr").rounds[0] == shown.rounds[0]
    assert EVENT.in_languages("ar") is shown


def test_an_event_kept_before_there_were_words_is_read():
    document = json.loads(EVENT.to_json())
    del document["words"]
    for one in document["recommendations"]:
        del one["unverified"]
    old = Event.from_json(json.dumps(document))
    assert old.words == ()
    assert old.said(QUESTION, "ar") == QUESTION
    assert Event.from_json(EVENT.to_json()) == EVENT


codes = st.sampled_from(["fr", "ar", "zh-hant", "en", "hi"])
lines = st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=20).map(
    lambda text: f"t{text}"
)


@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.dictionaries(lines, st.dictionaries(codes, lines, min_size=1), max_size=3), lines)
def test_words_come_back_as_they_were(tmp_path: Path, words: dict[str, dict[str, str]], title: str):
    known = tuple(Wording(text=text, titles=titles) for text, titles in words.items())
    small = replace(EVENT, initiatives=EVENT.initiatives[:1], clusters=(), rooms=EVENT.rooms[:1])
    event = replace(small, title=title, words=known)
    found = event_read.read(event_write.write(event, tmp_path / "our.event.xlsx"))
    assert found.event == event
    # What is said of a text that stands nowhere is no reason to lose it.
    assert len(found.remarks) == len(words.keys() - {*texts(event)})
    assert Event.from_json(event.to_json()) == event


def test_a_workbook_asks_for_what_is_still_to_be_translated(tmp_path: Path):
    path = event_write.write(with_words(sw="Karibu"), tmp_path / "our.event.xlsx")
    book = load_workbook(path)
    page = book["Words"]
    headers = [cell.value for cell in page[1]]
    assert headers[:2] == ["Text", "Title (ar)"]
    assert "Title (sw)" in headers
    rows = {str(row[0].value): at for at, row in enumerate(page.iter_rows(min_row=2), 2)}
    assert {QUESTION, "Room 7", "Environmental sustainability"} <= {*rows}
    page.cell(rows[QUESTION], headers.index("Title (sw)") + 1, "Swali?")
    page.cell(len(rows) + 2, 1, "Nowhere")
    page.cell(len(rows) + 2, 2, "لا مكان")
    book.save(path)
    found = event_read.read(path)
    assert found.event.said(QUESTION, "sw") == "Swali?"
    assert [one.text for one in found.event.words] == ["Welcome", QUESTION, "Nowhere"]
    assert [one.english() for one in found.remarks] == [
        f"Words!A{len(rows) + 2}: “Nowhere” stands nowhere in the event, so nobody sees its "
        "translations."
    ]


def test_many_texts_that_are_no_more_are_told_at_once(tmp_path: Path):
    fewer = replace(EVENT, rooms=EVENT.rooms[:20])
    found = event_read.read(event_write.write(fewer, tmp_path / "our.event.xlsx"))
    (remark,) = found.remarks
    assert "“Room 21” and others, 10 in all, stand nowhere" in remark.english()
    assert found.event == fewer


def test_a_workbook_without_the_sheet_is_read_and_a_wrong_row_is_named(tmp_path: Path):
    path = event_write.write(EVENT, tmp_path / "our.event.xlsx")
    book = load_workbook(path)
    book["Words"]["A3"] = book["Words"]["A2"].value
    book["Words"]["A4"] = None
    book.save(path)
    with pytest.raises(Refused) as caught:
        event_read.read(path)
    assert [(one.code, one.place) for one in caught.value.reasons] == [
        ("event_empty", "Words!A4"),
        ("event_twice", "Words!A3"),
    ]
    del book["Words"]
    book.save(path)
    assert event_read.read(path).event == bare()


def test_the_template_shows_how(tmp_path: Path):
    book = load_workbook(event_write.write_template(tmp_path / "new.event.xlsx"))
    assert [cell.value for cell in book["Words"][1]] == ["Text", "Title (fr)"]
    assert book["Words"]["B2"].value == "Premier tour"
    told = [cell.value for row in book["Help"].iter_rows() for cell in row if cell.value]
    assert any("sheet Words" in str(one) for one in told)


def test_another_question_has_no_old_translations():
    asked = event_edit_rounds.change_round(EVENT, "priorities", "question", "Which ones first?")
    event = followed(EVENT, asked)
    assert QUESTION not in event.wordings
    assert event.said("Which ones first?", "fr") == "Which ones first?"
    gap = {one.code: one for one in missing(event)}["no_words"]
    assert "fr" in gap.where
    assert "en" not in gap.where


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (QUESTION.replace("?", " ?"), True),
        (QUESTION.replace("globally", "globaly"), True),
        (QUESTION.replace("changes", "chagnes"), True),
        (QUESTION.replace("important", "unimportant"), False),
        (QUESTION.replace("globally", "locally"), False),
        (QUESTION.replace("are ", ""), False),
    ],
)
def test_a_text_that_is_mended_keeps_its_translations(text: str, kept: bool):
    event = followed(EVENT, event_edit_rounds.change_round(EVENT, "priorities", "question", text))
    assert (event.said(text, "fr") != text) == kept
    assert len(event.words) == len(EVENT.words) - (not kept)
    where = list(EVENT.wordings).index(QUESTION)
    assert (list(event.wordings)[where] == text) == kept


def test_another_number_is_another_room():
    renamed = followed(EVENT, event_edit.change_room(EVENT, "3", "name", "Room 33"))
    assert renamed.said("Room 33", "fr") == "Room 33"
    assert "Room 3" not in renamed.wordings


def test_a_text_that_still_stands_somewhere_keeps_its_translations():
    twice = replace(
        EVENT, agenda=tuple(replace(one, title="Vote") for one in EVENT.agenda), words=EVENT.words
    )
    changed = followed(twice, event_edit.change_item(twice, "welcome", "title", "Hello"))
    assert changed.said("Vote", "de") == EVENT.said("Vote", "de") != "Vote"
    unused = replace(EVENT, words=(*EVENT.words, Wording(text="Nowhere", titles={"fr": "Nulle"})))
    assert "Nowhere" in followed(unused, event_edit.rename(unused, "Other")).wordings


def test_a_new_room_is_numbered_in_every_language():
    event = event_edit.add_room(EVENT)
    assert event.said("Room 31", "fr") == "Salle 31"
    assert said(EVENT, event) == ["Room 31 added"]
    gone = followed(event, event_edit.remove_room(event, "31"))
    assert gone == EVENT


def test_translations_that_changed_are_said():
    event = event_edit_list.change_words(EVENT, "Welcome", "FR", " Bien  venue ")
    assert said(EVENT, event) == ["“Welcome” in fr: Bien venue"]
    event = event_edit_list.change_words(event, "Welcome", "fr", "")
    assert said(EVENT, event) == ["“Welcome” not in fr"]
    assert len(said(EVENT, bare())) == 8
    assert f"Translations in fr: {len(EVENT.words)} changed" in said(EVENT, bare())
    turned = replace(EVENT, words=EVENT.words[::-1])
    assert said(EVENT, turned) == ["Translations in another order"]
    with pytest.raises(Refused):
        event_edit_list.change_words(EVENT, "Welcome", "not a language", "x")


def test_a_recommendation_has_working_titles():
    event = event_edit_list.change_recommendation(EVENT, "1", "fr", "Durer")
    assert not event.recommendation("1").is_verified("fr")
    event = event_edit_list.set_recommendation_official(event, "1", "fr", True)
    assert event.recommendation("1").is_verified("fr")
    event = event_edit_list.change_recommendation(event, "1", "fr", "")
    assert "fr" not in event.recommendation("1").titles


def test_clusters_are_found_in_every_language():
    event = event_edit_rounds.change_vote(EVENT, "priorities", "on", "clusters")
    titles = [title for item, title in offered_by(event, "priorities").titles if item == "G"]
    assert len(titles) == 9
