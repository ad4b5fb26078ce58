"""Similar notes: groups part the notes, do not depend on their order, and hear what people say."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import notes, sessions, similar, similar_notes
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.records import NoteGroup
from facilitator.sessions import Place
from facilitator.similar import Said, Text
from facilitator.store import Store
from facilitator.workbook_write import export_room
from tests.conftest import OpenStore

PAY = (
    "Fund small language communities first",
    "Small language communities should be funded first",
)
OTHER = "Nobody knows who decides in the end"

WORDS = (
    *("fund", "funds", "small", "community", "first", "who", "decides"),
    *("資源不足", "更多資源", "ليس"),
)
said_so = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
texts_made = st.lists(st.tuples(said_so, st.sampled_from(["", "en", "zh"])), max_size=14).map(
    lambda said: [Text(f"{at:03}", *words) for at, words in enumerate(said)]
)


@st.composite
def decided(draw: st.DrawFn, texts: list[Text]) -> list[Said]:
    keys = [text.key for text in texts]
    if len(keys) < 2:
        return []
    some = st.sets(st.sampled_from(keys), min_size=2).map(frozenset)
    return draw(st.lists(st.builds(Said, some, st.booleans()), max_size=5))


def keys(texts: list[Text], said: list[Said] | None = None) -> list[tuple[str, ...]]:
    return [group.keys for group in similar.groups(texts, said or [])]


def together(texts: list[Text]) -> int:
    return len(keys(texts))


# Laws


@given(texts_made, st.data())
def test_groups_part_the_texts_in_whatever_order_they_come(texts: list[Text], data: st.DataObject):
    said = data.draw(decided(texts))
    found = keys(texts, said)
    assert sorted(key for group in found for key in group) == [text.key for text in texts]
    assert found == sorted(found)
    assert all(list(group) == sorted(group) for group in found)
    assert keys(data.draw(st.permutations(texts)), said) == found


@given(texts_made, st.data())
def test_the_last_that_was_said_about_two_texts_holds(texts: list[Text], data: st.DataObject):
    said = data.draw(decided(texts))
    group_of = {key: at for at, group in enumerate(keys(texts, said)) for key in group}
    for one in said[-1:]:
        groups_of = {group_of[key] for key in one.keys}
        assert len(groups_of) == (1 if one.together else len(one.keys))
    for at, one in enumerate(said):
        if not one.together:
            for a in one.keys:
                for b in one.keys - {a}:
                    later = [o for o in said[at + 1 :] if o.together and o.keys & one.keys]
                    if not later:
                        assert group_of[a] != group_of[b]


@given(texts_made, texts_made)
def test_what_is_captured_later_changes_nothing_between_earlier_ones(
    texts: list[Text], more: list[Text]
):
    before = keys(texts)
    later = [Text(f"9{text.key}", text.words, text.language) for text in more]
    after = keys([*texts, *later])
    known = {text.key for text in texts}
    assert [tuple(k for k in group if k in known) for group in after if group[0] in known] == before


@given(texts_made)
def test_equal_words_of_a_language_stand_together(texts: list[Text]):
    group_of = {key: at for at, group in enumerate(keys(texts)) for key in group}
    first: dict[tuple[str, str], int] = {}
    for text in texts:
        if text.language and text.words:
            group = first.setdefault((text.words, text.language), group_of[text.key])
            # Or with another that is as like: of a language that nobody said.
            if not any(not other.language for other in texts):
                assert group_of[text.key] == group


# Examples


def test_order_endings_case_and_accents_do_not_matter():
    assert together([Text("1", PAY[0]), Text("2", PAY[1]), Text("3", OTHER)]) == 2
    assert together([Text("1", "Aménagement du réseau"), Text("2", "AMENAGEMENT DU RESEAU")]) == 1
    assert together([Text("1", "Pay for the editors"), Text("2", "Pay for the editor")]) == 1
    assert together([Text("1", "We need more money"), Text("2", "We need more time")]) == 2


def test_scripts_without_spaces_are_compared_by_pairs_of_letters():
    more = ("小型語言社群更需要資源。", "小型語言社群需要更多資源")
    assert together([Text("1", more[0]), Text("2", more[1])]) == 1
    assert together([Text("1", "資源不足"), Text("2", "沒有人負責")]) == 2
    # The same letters in another order say something else.
    assert together([Text("1", "一二三四五六七八"), Text("2", "八六四二七五三一")]) == 2


def test_two_languages_are_not_alike_but_by_a_translation():
    french = "Financer les petites communautés"
    assert together([Text("1", french, "fr"), Text("2", french, "de")]) == 2
    assert together([Text("1", french, "fr"), Text("2", french, "fr-CA")]) == 1
    assert together([Text("1", french, "fr"), Text("2", french)]) == 1
    translated = Text("2", "تمويل المجتمعات الصغيرة", "ar", french, "fr")
    assert together([Text("1", french, "fr"), translated]) == 1


def test_what_has_no_words_is_like_nothing():
    assert together([Text("1", "---"), Text("2", "!!!"), Text("3", "")]) == 3


def test_no_chain_of_likenesses_makes_a_group():
    """Each is like the next; the first and the third share only half of their words."""
    words = ["funding", "training", "software", "language", "meeting", "culture", "research"]
    chain = [Text(f"{at}", " ".join(words[at : at + 5])) for at in range(3)]
    assert together(chain[:2]) == together(chain[1:]) == 1
    assert keys(chain) == [("0", "1"), ("2",)]


def test_a_text_of_any_length_costs_a_bounded_time():
    long = " ".join(f"word{at}" for at in range(20_000))
    assert together([Text("1", long), Text("2", long + " end"), Text("3", "short")]) == 2


# In a store


@pytest.fixture
def rooms(store: Store) -> list[Place]:
    return [sessions.place(store, "1", "priorities", room) for room in ("7", "8", "9")]


def said(store: Store, where: Place, text: str, *numbers: str, cluster: str = "") -> str:
    note = notes.add(store, where, Draft(text, initiatives=numbers or (), cluster=cluster))
    assert note is not None
    return note.id


def groups(store: Store, subject: Subject = Subject("24")) -> list[set[str]]:  # noqa: B008
    return [set(one.ids) for one in similar_notes.of_subject(store, subject)]


def test_notes_of_an_initiative_stand_side_by_side_across_rooms(store: Store, rooms: list[Place]):
    first, second = said(store, rooms[0], PAY[0], "24"), said(store, rooms[1], PAY[1], "24", "2")
    alone = said(store, rooms[2], OTHER, "24")
    said(store, rooms[2], PAY[0], "2")
    said(store, rooms[2], PAY[0])
    removed = said(store, rooms[2], PAY[0], "24")
    notes.remove(store, removed)
    pair, single = similar_notes.of_subject(store, Subject("24"))
    assert (set(pair.ids), pair.rooms) == ({first, second}, ("7", "8"))
    assert pair.likeness >= similar.ALIKE
    assert pair.accepted == frozenset()
    assert set(single.ids) == {alone}
    assert similar_notes.of_subject(store, Subject("24"), day="2") == ()


def test_general_notes_and_those_of_a_cluster_are_their_own(store: Store, rooms: list[Place]):
    on_cluster, general = said(store, rooms[0], OTHER, cluster="A"), said(store, rooms[0], OTHER)
    on_both = said(store, rooms[0], OTHER, "24")
    assert groups(store, Subject(cluster="A")) == [{on_cluster}]
    assert groups(store, Subject()) == [{general}]
    assert groups(store) == [{on_both}]


def test_a_group_is_accepted_dissolved_and_both_undone(store: Store, rooms: list[Place]):
    first, second = said(store, rooms[0], PAY[0], "24"), said(store, rooms[1], PAY[1], "24")
    other = said(store, rooms[2], OTHER, "24")
    similar_notes.dissolve(store, [first, second])
    assert groups(store) == [{first}, {second}, {other}]
    third = said(store, rooms[2], PAY[0], "24")
    assert {first, third} in groups(store)
    store.undo()
    assert store.undo().text == "Similar notes taken apart"
    assert groups(store)[0] == {first, second}
    similar_notes.accept(store, [second, other])
    assert groups(store) == [{second, other, first}]
    (only,) = similar_notes.of_subject(store, Subject("24"))
    assert only.accepted == {second, other}


def test_decisions_hold_after_a_restart_and_stay_in_this_store(
    open_store: OpenStore, store: Store, rooms: list[Place], tmp_path: Path
):
    first, other = said(store, rooms[0], PAY[0], "24"), said(store, rooms[0], OTHER, "24")
    similar_notes.accept(store, [first, other])
    (decision,) = store.find(NoteGroup)
    store.close()
    again = open_store()
    assert groups(again) == [{first, other}]
    book = export_room(again, "7", tmp_path / "room.xlsx").path
    with zipfile.ZipFile(book) as parts:
        assert not any(decision.id.encode() in parts.read(name) for name in parts.namelist())


def test_a_group_of_one_is_none(store: Store, rooms: list[Place]):
    with pytest.raises(ValueError, match="two notes"):
        similar_notes.accept(store, [said(store, rooms[0], OTHER, "24")])
