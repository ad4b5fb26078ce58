"""What the privacy check finds, and what is decided about it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import history, notes, privacy, sessions, talks, votes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.privacy import LEAVE_OUT, MASK, PUBLISH
from facilitator.privacy_names import KnownNames
from facilitator.privacy_patterns import spans
from facilitator.publish_content import collect, findings
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.text import fold
from tests.share import examples


def found(text: str, *names: str) -> list[tuple[str, str]]:
    return [(kind, text[start:end]) for start, end, kind in spans(text, KnownNames.of(names))]


@pytest.mark.parametrize(
    ("text", "kind", "what"),
    [
        (
            "Write to ana.lopez+gc@wikimedia.org.ar, please",
            "email",
            "ana.lopez+gc@wikimedia.org.ar",
        ),
        ("ana (at) example.org", "email", "ana (at) example.org"),
        ("пиши на аня@пример.рф.", "email", "аня@пример.рф"),
        ("Call +49 (30) 219 158 26-0 now", "phone", "+49 (30) 219 158 26-0"),
        ("Tel.: 555 0123", "phone", "555 0123"),
        ("030 219 158 260", "phone", "030 219 158 260"),
        ("06 12 34 56 78", "phone", "06 12 34 56 78"),
        ("هاتف ٠٦١٢٣٤٥٦٧٨", "phone", "٠٦١٢٣٤٥٦٧٨"),
        ("as [[User:Ana López|Ana]] said", "user", "[[User:Ana López|Ana]]"),
        ("[[:es:Usuaria:Ana]]", "user", "[[:es:Usuaria:Ana]]"),
        ("[[Benutzer:Ana/Entwurf]]", "user", "[[Benutzer:Ana/Entwurf]]"),
        ("see User:Ana.", "user", "User:Ana"),
        ("the User:Ana said", "user", "User:Ana"),
        ("Обсуждение участника:Аня", "user", "Обсуждение участника:Аня"),
        ("用户:安娜", "user", "用户:安娜"),
        ("https://meta.wikimedia.org/wiki/User:Ana", "user", "User:Ana"),
        ("Special:Contributions/Ana", "user", "Special:Contributions/Ana"),
        ("{{ping|Ana}} agrees", "user", "{{ping|Ana}}"),
        ("thanks @ana_l!", "user", "@ana_l"),
        ("ask @ana(Ghana)", "user", "@ana"),
        ("ana＠example。org", "email", "ana＠example。org"),
        ("write to t.me/kasia.", "user", "t.me/kasia"),
        ("https://www.linkedin.com/in/kasia-k/", "user", "https://www.linkedin.com/in/kasia-k"),
        ("x.com/@kasia said so", "user", "x.com/@kasia"),
        ("https://www.instagram.com/kasia", "user", "https://www.instagram.com/kasia"),
    ],
)
def test_what_leads_to_a_person_is_found(text: str, kind: str, what: str):
    assert found(text) == [(kind, what)]


@pytest.mark.parametrize(
    "text",
    [
        "2, 24 and 31; 22 23 24 25 36 37 38",
        "on 2020-11-21 at 14:15, or 21.11.2020, 21/11/2020",
        "21.11.2020 1100, 2020-11-21 1100",
        "2018-2020, 2018–20, from 2020-11-21 to 2020-11-22",
        "1 000 000 edits, 2.500.000 readers, 12,345,678",
        "rev. 20707225",
        "A/B @ 5 pm, C++ and note: this",
        "Users: all of them. Benutzer: alle",
        "https://example.org/wiki/Strategy:2030",
        "9a, 9b @ the table",
        "ISBN 978-3-16-148410-0",
        "ISBN-10: 0-8044-2957-X, isbn 0306406152",
        "978-3-16-148410-0",
        "@SUM(1), @VLOOKUP(A1)",
        "facebook.com/groups/wikipedia, max.com/kasia, t.me/joinchat",
    ],
)
def test_what_leads_to_nobody_is_not(text: str):
    assert found(text) == []


def test_names_are_found_whatever_their_case_and_accents():
    text = "López, ANA LOPEZ, Ana and ana; the lopezes; 王芳说"
    assert found(text, "Ana López", "王芳", "Li") == [
        ("name", "López"),
        ("name", "ANA LOPEZ"),
        ("name", "Ana"),
        ("name", "王芳"),
    ]
    assert found("We will meet in May", "Will May") == [("name", "May")]


@pytest.mark.parametrize("name", ["Zoë Müller", "Zoe Mueller", "ZOË MU\u0308LLER"])
@pytest.mark.parametrize("written", ["Zoë Müller", "Zoe Mueller", "zoe muller", "Zoë MÜLLER"])
def test_a_name_is_found_whole_with_umlauts_or_without(name: str, written: str):
    assert found(f"as {written} said", name) == [("name", written)]
    assert found("Noel and Samuel, no one; Søren", "Noe", "Sam", "Soeren") == [("name", "Søren")]


def test_who_speaks_is_a_known_name_but_a_wiki_is_none():
    names = KnownNames.of(
        [],
        ["Kasia & Tom Becker (Wikimedia Polska)", "[[User:Ama|Ama]]", "Hubs"],
        ["wikimedia", "hubs"],
    )

    def told(text: str) -> list[str]:
        return [text[start:end] for start, end, _ in names.within(text)]

    assert told("Kasia, Becker and Ama") == ["Kasia", "Ama", "Becker"]
    assert told("Wikimedia needs hubs, and Tom knows") == ["Tom"]


PEOPLE = [
    "Ana López", "Zoe Mueller", "Søren Ååå-Öö", "王芳", "Jean-Luc O'Brien", "'t Hooft", "रवि कुमार",
    "أحمد علي", "Müäöüåø", "Ö Ä", "李 Mei", "@Kasia_P",
]  # fmt: skip
SAID = st.lists(
    st.sampled_from([*(part for name in PEOPLE for part in (name, *name.split())), *"aö,_1-芳 "])
    | st.sampled_from(["zoe muller", "MULLER", "soren", "Soeren", "o", "Brien", "\u0308", "ae"]),
    max_size=12,
).flatmap(lambda words: st.sampled_from(["", " ", "  "]).map(lambda between: between.join(words)))


@settings(deadline=None, max_examples=examples(400))
@given(st.lists(st.sampled_from(PEOPLE), unique=True, min_size=1), SAID)
def test_a_name_is_found_wherever_looking_for_each_of_them_finds_it(names: list[str], text: str):
    known = KnownNames.of(names)
    for some in (known.whole, known.parts):
        if some:
            folded = fold(text)
            pattern = some.pattern(folded)
            wanted = [one.span() for one in re.finditer("|".join(some.spelt), folded)]
            assert [one.span() for one in (pattern.finditer(folded) if pattern else ())] == wanted


@pytest.mark.parametrize("text", ["ana(at)wiki.org", "ana [at] wiki.org", "ana{@}wiki.org"])
def test_an_address_is_found_whatever_stands_around_its_sign(text: str):
    assert found(text) == [("email", text)]


def test_thousands_of_names_are_not_looked_for_in_each_text():
    names = KnownNames.of([f"Ana{at} López{at}" for at in range(3000)])
    assert [*names.within("Ana7 said what ana12 lopez12 says")] == [
        (15, 28, "name"),
        (0, 4, "name"),
    ]
    for some in (names.whole, names.parts):
        assert some.pattern(fold("What Ana and nobody else has said, 7 times")) is None
        pattern = some.pattern(fold("Ana7 said it"))
        assert pattern is not None
        assert len(pattern.pattern) < 100


@settings(deadline=None)
@given(st.text("a@.+( )-1:/[]|{}User\n٤名", max_size=300), st.text("ab 名", max_size=8))
def test_places_lie_apart_and_within_the_text(text: str, name: str):
    end = 0
    for start, stop, _ in spans(text, KnownNames.of([name])):
        assert end <= start < stop <= len(text)
        end = stop


@pytest.fixture
def where(store: Store) -> Place:
    place = sessions.place(store, "1", "priorities", "7")
    sessions.set_present(store, place, 4)
    return place


def note(store: Store, where: Place, text: str, **more: str) -> str:
    made = notes.add(store, where, Draft(text, **more))  # pyright: ignore[reportArgumentType]
    assert made is not None
    return made.id


def texts(store: Store) -> list[str]:
    return [one.text for one in collect(store).notes]


def test_the_careful_choice_is_made_until_somebody_decides(store: Store, where: Place):
    note(store, where, "Ask ana@example.org or bo@example.org")
    assert texts(store) == ["Ask […] or […]"]
    one, other = findings(store)
    assert (one.text, one.start, one.end, one.field) == ("ana@example.org", 4, 19, "text")
    assert (one.day, one.round, one.room, one.decision) == ("1", "priorities", "7", MASK)
    assert not one.decided
    privacy.decide(store, [one], PUBLISH)
    assert texts(store) == ["Ask ana@example.org or […]"]
    privacy.decide(store, [other], LEAVE_OUT)
    assert texts(store) == []
    assert [finding.decided for finding in findings(store)] == [True, True]
    privacy.forget(store, findings(store))
    assert texts(store) == ["Ask […] or […]"]


def test_a_decision_holds_for_the_same_words_only(store: Store, where: Place):
    key = note(store, where, "Ask ana@example.org")
    privacy.decide(store, findings(store), PUBLISH)
    notes.edit(store, key, text="Please ask ana@example.org")
    assert texts(store) == ["Please ask ana@example.org"]
    notes.edit(store, key, text="Please ask bo@example.org")
    assert texts(store) == ["Please ask […]"]


def test_decisions_survive_and_are_no_change_to_undo(open_store, tmp_path):
    store = open_store("a.sqlite")
    place = sessions.place(store, "1", "priorities", "7")
    note(store, place, "Ask ana@example.org")
    privacy.decide(store, findings(store), PUBLISH)
    before = len(history.page(store))
    store.close()
    again = open_store("a.sqlite")
    assert texts(again) == ["Ask ana@example.org"]
    assert len(history.page(again)) == before == 1


def test_quotes_need_a_yes(store: Store, where: Place):
    for consent in ("unasked", "yes", "no"):
        note(store, where, consent, kind="quote", consent=consent)
    assert texts(store) == ["yes"]
    unasked, no = findings(store)
    assert (unasked.decided, no.decided) == (False, True)
    assert unasked.choices == (LEAVE_OUT,)
    with pytest.raises(ValueError, match="quote"):
        privacy.decide(store, [unasked], PUBLISH)
    # What somebody wrote into the file counts as little.
    store.keep_fact("publish decisions", f'{{"{unasked.id}": "publish"}}')
    assert texts(store) == ["yes"]


def test_speakers_are_masked_until_decided(store: Store, where: Place):
    slot = talks.Slot(where, talks.slots(store.event)[0].key)
    talks.add(store, slot, title="Hubs", speaker="Ama")
    assert [(talk.title, talk.speaker) for talk in collect(store).talks] == [("Hubs", "[…]")]
    privacy.decide(store, findings(store), PUBLISH)
    assert [talk.speaker for talk in collect(store).talks] == ["Ama"]


def test_speakers_are_masked_in_notes_as_well(store: Store, where: Place):
    slot = talks.Slot(where, talks.slots(store.event)[0].key)
    talks.add(store, slot, title="Hubs", speaker="Kasia")
    note(store, where, "Kasia asked for hubs, kasia again")
    assert texts(store) == ["[…] asked for hubs, […] again"]
    assert {one.kind for one in findings(store)} == {"speaker", "name"}


def test_names_of_rooms_and_registrations_are_found_in_notes(open_store, event: Event):
    rooms = tuple(replace(one, facilitator="Ana López") for one in event.rooms)
    store = open_store(event=replace(event, rooms=rooms))
    place = sessions.place(store, "1", "priorities", "7")
    note(store, place, "Ana said what Kofi Mensah said")
    assert texts(store) == ["[…] said what Kofi Mensah said"]
    (only,) = collect(store, ["Kofi Mensah"]).notes
    assert only.text == "[…] said what […] said"
    assert collect(store).left_out["facilitators"] == 30


@pytest.mark.parametrize(("people", "few"), [(1, True), (2, True), (3, False)])
def test_few_people_are_not_told_one_by_one(store: Store, people: int, few: bool):
    place = sessions.place(store, "1", "priorities", "7")
    sessions.set_present(store, place, people)
    (count,) = sessions.head_counts(store, place.id)
    sessions.correct_count(store, place, count.id, people, {"en": people}, {"Ghana": 1})
    votes.cast(store, place, "2 24 31")
    publication = collect(store)
    assert [one.kind for one in publication.findings] == ["small room"] * few
    assert len(publication.ballots) == (0 if few else 1)
    (attendance,) = publication.attendance
    assert (attendance.present, attendance.communities) == (people, {} if few else {"Ghana": 1})
    (votes_of,) = publication.counts
    assert (votes_of.room, votes_of.votes["24"]) == ("" if few else "7", 1)
    privacy.decide(store, publication.findings, PUBLISH)
    assert len(collect(store).ballots) == 1
    assert collect(store).counts[0].room == "7"


def test_without_a_head_count_the_ballots_say_how_many_there_were(store: Store):
    place = sessions.place(store, "1", "priorities", "7")
    votes.cast(store, place, "2 24 31")
    votes.cast(store, place, "2 24")
    assert collect(store).ballots == ()
    votes.cast(store, place, "3")
    assert len(collect(store).ballots) == 3


def test_a_late_room_keeps_its_ballots_but_not_who_came_first(store: Store):
    place = sessions.place(store, "1", "priorities", "7")
    sessions.set_present(store, place, 2)
    (count,) = sessions.head_counts(store, place.id)
    sessions.correct_count(store, place, count.id, 2, {"en": 2}, {})
    sessions.set_present(store, place, 9)
    votes.cast(store, place, "2 24 31")
    publication = collect(store)
    assert len(publication.ballots) == 1
    assert [one.languages for one in publication.attendance] == [{}, {}]


def test_what_was_removed_is_gone_and_counted(store: Store, where: Place):
    key = note(store, where, "a slip with ana@example.org")
    notes.remove(store, key)
    publication = collect(store)
    assert (publication.notes, publication.findings) == ((), ())
    assert publication.left_out["removed"] == 1
