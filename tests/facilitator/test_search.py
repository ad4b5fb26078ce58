from __future__ import annotations

import re
import shutil
import sqlite3
import unicodedata
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator import conflicts, merge, notes, search, search_index, sessions
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.records import Note, Session
from facilitator.search import Only
from facilitator.search_words import line_of, places_in, terms_of
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.text import fold
from facilitator.undo_merge import undo_merge
from facilitator.versions import bump
from tests.facilitator import indexed
from tests.facilitator.rooms import export, fill
from tests.facilitator.test_merged_workbook import add_rival
from tests.facilitator.work import work
from tests.share import examples

EVENT = Event.built_in()
STORES = Path(__file__).parents[1] / "files" / "stores"

# What is written with spaces, and what is found wherever its letters stand together.
SPACED = {
    "en": "communities council seats funding charter co-operation naïve don't",
    "fr": "communautés équitable décision à l'échelle œuvre Côte d'Ivoire",
    "de": "Übersetzung Maßnahmen Fördermittel größere Städte",
    "es": "decisión año también según ¿cuántos",
    "ru": "сообщества проект решение ёлка йод поддержка",
    "ar": "المجلس قرار أحمد إلى آخر المقاعد مسؤول لغة ١٢٣",
    "fa": "می‌خواهم کتابی گفتگو یک",
    "hi": "समुदाय परिषद क्षमता हिन्दी निर्णय ज़रूरत २४",
    "id": "komunitas dewan kursi pendanaan",
    "tr": "kısa IŞIK İstanbul ığdır",
    "vi": "cộng đồng quyết định hỗ trợ",
}
TOGETHER = {
    "zh": "社区 理事会 名额 资金 翻译 决定 社区理事会",
    "ja": "コミュニティ 資金 がんばる 理事会 ｶﾞｲﾄﾞ",
    "ko": "공동체 이사회 결정 자금",
    "th": "ชุมชน สภา การตัดสินใจ ภาษา น้ำ",
}


def said(found: list[search.Found]) -> list[str]:
    return [one.note.text for one in found]


def note_of(where: Place, text: str, at: int, **content: object) -> Note:
    return Note(
        id=f"{at:08x}-0000-4000-8000-000000000000",
        device="d" * 16,
        created=1_605_956_400_000 + at,
        changed=1_605_956_400_000 + at,
        version=bump("", "d" * 16),
        session=where.id,
        text=text,
        **content,  # pyright: ignore[reportArgumentType]
    )


# The law: whatever a scan of the folded texts finds is found, in every script


def _typed(word: str, how: int) -> str:
    """The same word as another keyboard or another program gives it."""
    return (
        word,
        word.upper(),
        unicodedata.normalize("NFD", word),
        unicodedata.normalize("NFC", word),
        "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" and c not in "#@" else c for c in word),
        word.replace("ا", "أ").replace("ل", "لـ").replace("ي", "ی").replace("ك", "ک"),
        "".join(f"{c}\u0301" if c.isascii() and c.isalpha() else c for c in word),
    )[how]


WORDS = st.one_of(
    [
        st.tuples(st.just(language), st.sampled_from(words.split()), st.integers(0, 6))
        for language, words in (SPACED | TOGETHER).items()
    ]
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    parts: list[str] = []
    for language, word, how in draw(st.lists(WORDS, max_size=8)):
        parts.append(_typed(word, how))
        together = language in ("zh", "ja", "th")
        parts.append(
            draw(st.sampled_from(("", "，", "\n") if together else (" ", ", ", "\n", "—")))
        )
    return "".join(parts)


def _scan(text: str, word: str, *, spaced: bool) -> bool:
    """Whether a text has a word, said without any word of ours but `fold`."""
    text, word = (unicodedata.normalize("NFC", fold(one)) for one in (text, word))
    if not spaced:
        return word in text
    pieces = [p for p in re.split(r"[\W_]+", _without_marks(word)) if p]
    runs = [p for p in re.split(r"[\W_]+", _without_marks(text)) if p]
    return any(
        runs[at : at + len(pieces) - 1] == pieces[:-1]
        and len(runs) >= at + len(pieces)
        and runs[at + len(pieces) - 1].startswith(pieces[-1])
        for at in range(len(runs))
    )


def _without_marks(text: str) -> str:
    # `re` takes the vowel signs of Indian scripts for no part of a word.
    return "".join(c if unicodedata.category(c)[0] != "M" else "ʰ" for c in text)


@given(
    said=st.lists(texts(), max_size=12),
    asked=st.lists(st.tuples(WORDS, st.integers(1, 12)), min_size=1, max_size=3),
)
@settings(
    max_examples=examples(120),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_what_a_folded_scan_finds_is_found(tmp_path_factory, said, asked):
    path = tmp_path_factory.mktemp("law") / "s.sqlite"
    words = [(language, _typed(word, how)[:length]) for (language, word, how), length in asked]
    with Store.open(path, installation="law", event=EVENT, fleeting=True) as store:
        where = sessions.place(store, "1", "priorities", "7")
        with store.change("Said") as change:
            sessions.enter(change, where)
            change.put([note_of(where, text, at) for at, text in enumerate(said)], [])
        found = {
            one.note.text for one in search.find(store, " ".join(w for _, w in words), limit=99)
        }
        wanted = {
            text
            for text in said
            if all(
                _scan(text, part, spaced=language in SPACED)
                for language, word in words
                for part in word.split()
                if line_of(part).strip()
            )
        }
        assert wanted <= found
        assert indexed.is_whole(store)
        # And nothing else: the index, and looking at every note, say the same.
        with store.change("Another version") as change:
            change.connection.exec_driver_sql("UPDATE about SET value = '0' WHERE name = 'index'")
        scanned = search.find(store, " ".join(w for _, w in words), limit=99)
        assert {one.note.text for one in scanned} == found


@given(texts())
@settings(max_examples=examples(200), deadline=None)
def test_letters_in_pieces_are_the_same_words(text: str):
    whole = line_of(unicodedata.normalize("NFC", text)).split()
    assert line_of(unicodedata.normalize("NFD", text)).split() == whole
    assert line_of(text).split() == whole
    assert line_of(" ".join(whole)).split() == whole


@given(st.text(max_size=60), st.text(max_size=20))
@settings(max_examples=examples(300), deadline=None)
def test_any_text_can_be_asked_for_and_places_are_in_it(text: str, asked: str):
    terms = terms_of(asked)
    last = 0
    for start, end in places_in(terms, text):
        assert last <= start < end <= len(text)
        last = end
    for term in terms:
        assert '"' not in "".join(term.words)


@pytest.mark.parametrize(
    "asked",
    [
        '"',
        "'",
        "a OR b",
        "NEAR(a b)",
        "text:",
        "*",
        "^a",
        "-a",
        "(",
        "\x00",
        "\ud800",
        "a" * 9000,
        "a " * 900,
    ],
)
def test_no_question_is_an_error(store: Store, room7: Place, asked: str):
    notes.add(store, room7, Draft("a OR b near text"))
    search.find(store, asked)
    search.count(store, asked)


@pytest.mark.parametrize(
    "same",
    [
        "Élan ÉLAN élan elan ＥＬＡＮ 𝐄𝐥𝐚𝐧",
        "مجلس مجلـس مَجْلِس",
        "أحمد احمد إحمد ٱحمد آحمد",
        "لغة لغه",
        "إلى إلي الى الی",
        "كتاب کتاب",
        "ق۱ ق١ ق1",
        "kısa KISA kisa",
        "Łódź łodz",
        "ﾊﾝｶｸ ハンカク",
        "ёлка ЕЛКА",
    ],
)
def test_written_apart_and_folded_to_one(same: str):
    assert len({line_of(word) for word in same.split()}) == 1
    assert len({fold(word) for word in same.split()}) == 1


# What is found


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The council of communities", "COUN comm"),
        ("Équitable pour tous", "equi"),
        ("Straße", "STRASSE"),
        ("مجلـس الأقاليم", "مجلس الاقا"),
        ("社区理事会的名额", "理事会"),
        ("社区理事会的名额", "名额 社区"),
        ("翻译2021年完成", "2021年"),
        ("5G网络", "5g网"),
        ("이사회의 결정", "결정 이사회"),
        ("공동체가", "동체"),
        ("ภาษาของชุมชน", "ชุมชน"),
        ("समुदाय परिषद", "समु परि"),
        ("बजट २४ लाख", "24"),
        ("ＦＵＬＬ ｗｉｄｔｈ", "full wid"),
        ("٢٤ مقعدا", "24"),
        ("do it 👍 now", "👍"),
        ("co-operation", "co-op"),
        ("l'échelle", "echelle"),
        ("KADIN hakları", "kadın"),
        ("می‌خواهم", "میخواهم"),
    ],
)
def test_found_however_it_is_typed(store: Store, room7: Place, text: str, asked: str):
    notes.add(store, room7, Draft("something else entirely"))
    notes.add(store, room7, Draft(text))
    assert said(search.find(store, asked)) == [text]
    assert search.find(store, asked)[0].places()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("community", "unity"),
        ("社区的理事会", "区理"),
        ("council", "council seats"),
        ("24 seats", "#24"),
        ("Ghana", "@ghana"),
        ("seats 240", "24 seats 25"),
    ],
)
def test_not_found(store: Store, room7: Place, text: str, asked: str):
    notes.add(store, room7, Draft(text))
    assert search.find(store, asked) == []
    assert search.count(store, asked) == 0


def test_all_that_a_note_says_is_found(store: Store, room7: Place):
    note = notes.add(
        store, room7, Draft("Ein Rat", "idea", ("24", "9a"), "de", True, "Côte d'Ivoire")
    )
    assert note is not None
    notes.edit(store, note.id, translation="A council")
    for asked in ("rat", "coun", "ivoire cote", "24", "#24", "#9a rat", "9A", "@cote", "＃２４"):
        assert said(search.find(store, asked)) == ["Ein Rat"], asked
        assert search.find(store, asked)[0].note == store.get(Note, note.id)
    for asked in ("#2", "#9", "@rat", "ratx"):
        assert search.find(store, asked) == []


def test_a_phrase_does_not_begin_in_one_field_and_end_in_another(store: Store, room7: Place):
    note = notes.add(store, room7, Draft("我们的社"))
    assert note is not None
    notes.edit(store, note.id, translation="区长")
    assert search.find(store, "社区") == []


def test_newest_first_wherever_it_was_said_and_when_it_came(open_store, tmp_path: Path, clock):
    laptops = [open_store(f"{room}.sqlite", installation=room) for room in ("1", "2")]
    for at in range(3):
        for laptop, room in zip(laptops, ("1", "2"), strict=True):
            where = sessions.place(laptop, "1", "priorities", room)
            notes.add(laptop, where, Draft(f"word {room} {at}"))
    books = [
        export(laptop, tmp_path / f"{room}.xlsx", room)
        for laptop, room in zip(laptops, ("1", "2"), strict=True)
    ]
    target = open_store("all.sqlite", installation="coordinator")
    merge.merge(target, books[::-1])
    found = search.find(target, "word")
    assert said(found) == ["word 2 2", "word 1 2", "word 2 1", "word 1 1", "word 2 0", "word 1 0"]
    assert [one.where.room for one in found[:2]] == ["2", "1"]
    assert said(search.find(target, "word", limit=2)) == ["word 2 2", "word 1 2"]
    assert said(search.find(target, "", limit=1)) == ["word 2 2"]
    assert found[0].where == sessions.place(target, "1", "priorities", "2")


def test_only_some_notes(store: Store, room7: Place):
    other = sessions.place(store, "1", "priorities", "8")
    notes.add(store, room7, Draft("seats one", "idea", ("24",), "en", community="Ghana"))
    note = notes.add(store, other, Draft("seats two", "concern", ("24", "25"), "fr"))
    assert note is not None
    notes.edit(store, note.id, key=True)
    notes.add(store, other, Draft("no word of it", "concern", ("25",), "fr"))
    for only, wanted in (
        (Only(session=room7.id), ["seats one"]),
        (Only(initiative="24"), ["seats two", "seats one"]),
        (Only(initiative="2"), []),
        (Only(kind="concern"), ["seats two"]),
        (Only(community="Ghana"), ["seats one"]),
        (Only(community="Gha"), []),
        (Only(language="fr", key=True), ["seats two"]),
        (Only(session=other.id, initiative="25"), ["seats two"]),
    ):
        assert said(search.find(store, "seats", only)) == wanted
        assert search.count(store, "seats", only) == len(wanted)
    assert said(search.find(store, "", Only(session=other.id))) == ["no word of it", "seats two"]
    assert search.count(store, "") == 3


def test_a_search_in_a_room_costs_no_more_for_what_other_rooms_have_said(
    store: Store, room7: Place
):
    other = sessions.place(store, "1", "priorities", "8")
    only = Only(session=room7.id)
    taken: dict[str, list[int]] = {"seats": [], "s": [], "regions": []}
    for first in (0, 3000):
        with store.change("Many") as change:
            for where in (room7, other):
                sessions.enter(change, where)
            made = [
                note_of(other, "seats for regions", at) for at in range(first + 20, first + 3020)
            ]
            if not first:
                made += [note_of(room7, f"seats {at}", at) for at in range(20)]
            change.put(made, [])
        for words, steps in taken.items():
            steps.append(work(partial(search.find, store, words, only)))
    for words, (before, after) in taken.items():
        assert after < 1.2 * before, words
        found = search.find(store, words, only)
        assert len(found) == search.count(store, words, only) == 20 * (words != "regions")
    with store.change("More") as change:
        change.put([note_of(room7, f"seats {at}", at) for at in range(7000, 7060)], [])
    # Now what the index has is listed, but once and not for each note.
    assert work(partial(search.find, store, "seats", only)) < 10 * taken["seats"][0]
    assert search.count(store, "seats", only) == 80


def test_more_than_are_counted(store: Store, room7: Place):
    with store.change("Many") as change:
        sessions.enter(change, room7)
        change.put([note_of(room7, f"seat {at}", at) for at in range(30)], [])
    assert search.count(store, "seat", most=10) == 11
    assert search.count(store, "seat", most=30) == 30
    assert len(search.find(store, "seat")) == 30


def test_where_it_matches():
    def marked(asked: str, text: str) -> list[str]:
        return [text[start:end] for start, end in places_in(terms_of(asked), text)]

    assert marked("coun", "A Council, the council") == ["Coun", "coun"]
    assert marked("equi deci", "Décision équitable") == ["Déci", "équi"]
    assert marked("equi", unicodedata.normalize("NFD", "Équitable"))[0].startswith("E\u0301qui")
    assert marked("理事", "社区理事会，理事") == ["理事", "理事"]
    assert marked("strass", "Straße") == ["Straß"[:5]]
    assert marked("مجلس", "المجلس مجلـس") == ["مجلـس"]
    assert marked("이사", unicodedata.normalize("NFD", "이사회")) == [
        unicodedata.normalize("NFD", "이사")
    ]
    assert marked("a ab", "abc") == ["ab"]
    assert marked("#24", "24") == []


# Kept with the notes, by every path


def test_edits_removal_undo_and_redo_are_followed(store: Store, room7: Place):
    note = notes.add(store, room7, Draft("first words"))
    assert note is not None
    notes.edit(store, note.id, text="other words", community="Ghana")
    assert said(search.find(store, "first")) == []
    assert said(search.find(store, "other ghana")) == ["other words"]
    store.undo()
    assert said(search.find(store, "first")) == ["first words"]
    assert search.find(store, "ghana") == []
    store.redo()
    notes.remove(store, note.id)
    assert search.find(store, "words") == []
    assert search.count(store, "words") == 0
    store.undo()
    assert said(search.find(store, "words")) == ["other words"]
    notes.support(store, note.id, 2)
    assert search.find(store, "words")[0].note.support == 2
    assert indexed.is_whole(store)


def test_a_change_that_fails_leaves_the_index_too(store: Store, room7: Place):
    notes.add(store, room7, Draft("kept"))
    with pytest.raises(RuntimeError), store.change("Half") as change:
        change.add(Note, session=room7.id, text="lost")
        raise RuntimeError
    assert said(search.find(store, "")) == ["kept"]
    assert search.find(store, "lost") == []


def test_of_a_conflict_only_what_is_shown_is_found(store: Store, room7: Place):
    note = notes.add(store, room7, Draft("shown here"))
    assert note is not None
    add_rival(store, note, text="beside there")
    assert search.find(store, "beside") == []
    (conflict,) = conflicts.open_conflicts(store)
    conflicts.decide(store, conflict, "both")
    assert said(search.find(store, "beside")) == ["beside there"]
    store.undo()
    (conflict,) = conflicts.open_conflicts(store)
    conflicts.decide(store, conflict, "take")
    assert said(search.find(store, "beside")) == ["beside there"]
    assert search.find(store, "shown") == []
    store.undo()
    assert said(search.find(store, "shown")) == ["shown here"]
    assert indexed.is_whole(store)


def test_merging_and_undoing_a_merge_are_followed(open_store, tmp_path: Path):
    laptop = open_store("laptop.sqlite", installation="laptop")
    fill(laptop)
    first = export(laptop, tmp_path / "first.xlsx")
    note = laptop.find(Note)[0]
    notes.edit(laptop, note.id, text="Who decides?")
    second = export(laptop, tmp_path / "second.xlsx")
    target = open_store("target.sqlite", installation="coordinator")
    merge.merge(target, [first])
    assert said(search.find(target, "first year")) == ["Who pays after the first year?"]
    assert said(search.find(target, "مقعدين")) == ["نقترح مقعدين"]
    merge.merge(target, [second])
    assert search.find(target, "pays") == []
    assert said(search.find(target, "decides")) == ["Who decides?"]
    undo_merge(target)
    assert said(search.find(target, "pays")) == ["Who pays after the first year?"]
    assert search.find(target, "decides") == []
    undo_merge(target)
    assert search.find(target, "") == []
    assert indexed.is_whole(target)
    merge.merge(target, [second])
    assert indexed.is_whole(target)


def test_more_notes_of_one_moment_than_it_has_places(store: Store, room7: Place, monkeypatch):
    monkeypatch.setattr(search_index, "_SLOTS", 4)
    same = [replace(note_of(room7, f"seat {at}", at), created=7) for at in range(9)]
    with store.change("Many") as change:
        sessions.enter(change, room7)
        change.put(same[:3], [])
        change.put(same[3:], [])
        for at in range(3):
            change.add(Note, session=room7.id, text=f"seat later {at}")
    assert len(search.find(store, "seat")) == 12
    assert indexed.is_whole(store)
    notes.remove(store, same[8].id)
    assert len(search.find(store, "seat")) == 11


def test_a_store_brought_up_has_the_tables_of_a_new_one(store: Store, tmp_path: Path):
    def tables(path: Path) -> set[tuple[str, str]]:
        with closing(sqlite3.connect(path)) as connection:
            query = "SELECT name, sql FROM sqlite_schema WHERE name LIKE 'note\\_%' ESCAPE '\\'"
            return set(connection.execute(query))

    assert len(tables(store.path)) == 5
    for source in STORES.glob("format-*.sqlite"):
        path = Path(shutil.copy(source, tmp_path))
        Store.open(path, installation="fixture").close()
        assert tables(path) == tables(store.path)


def test_older_stores_are_searched_after_they_were_opened(tmp_path: Path):
    for source in sorted(STORES.glob("format-*.sqlite")):
        path = Path(shutil.copy(source, tmp_path))
        with Store.open(path, installation="fixture") as store:
            assert (
                said(search.find(store, "first year who")) == ["Who pays after the first year?"] * 2
            )
            assert search.find(store, "slip") == []
            assert indexed.is_whole(store)
        with Store.open(path, installation="fixture", read_only=True) as store:
            assert len(search.find(store, "مقعدين")) == 2


def test_an_index_of_another_version_is_made_anew_and_not_asked_meanwhile(
    store: Store, room7: Place
):
    notes.add(store, room7, Draft("the council", initiatives=("24",)))
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("UPDATE about SET value = '0 1.0' WHERE name = 'index'")
        connection.execute("INSERT INTO note_words(note_words) VALUES ('delete-all')")
        connection.execute("DELETE FROM note_places")
        connection.commit()
    with Store.open(store.path, installation="laptop", read_only=True) as read:
        assert said(search.find(read, "coun")) == ["the council"]
        assert said(search.find(read, "coun", Only(initiative="24"))) == ["the council"]
        assert search.count(read, "coun") == 1
        assert search.find(read, "seat") == []
    with Store.open(store.path, installation="laptop") as again:
        assert indexed.is_whole(again)
        assert said(search.find(again, "coun")) == ["the council"]


def test_a_foreign_store_brings_its_notes_but_not_its_index(open_store, tmp_path: Path):
    sent = open_store("sent.sqlite", installation="another")
    fill(sent)
    sent.close()
    with closing(sqlite3.connect(sent.path)) as connection:
        connection.execute(
            "INSERT INTO note_words(rowid, text) SELECT place, 'elsewhere' FROM note_places"
        )
        connection.execute("UPDATE note_words_data SET block = x'ff00ff' WHERE id > 10")
        connection.commit()
    target = open_store("target.sqlite", installation="coordinator")
    assert merge.merge(target, [sent.path]).rejected == ()
    assert len(search.find(target, "مقعدين")) == 1
    assert search.find(target, "elsewhere") == []
    assert indexed.is_whole(target)
    assert target.find(Session)
