"""The report and the minutes of any store, parsed by a library that is not ours."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import mwparserfromhell
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator import notes, plan, privacy, sessions, talks, votes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.publish_content import Publication, collect
from facilitator.publish_minutes import minutes
from facilitator.publish_pages import Block, Heading, footnote, link, pages
from facilitator.publish_places import anchor, code
from facilitator.publish_report import report
from facilitator.records import NOTE_KINDS, Note, Talk
from facilitator.report_words import Words
from facilitator.store import Store
from tests.conftest import Clock
from tests.facilitator.hostile_texts import HOSTILE, by_anchor, texts
from tests.share import examples

WORDS = Words()


def everything(store: Store) -> Publication:
    """What a store holds, with all that the privacy check finds published."""
    found = collect(store).findings
    privacy.decide(store, [one for one in found if one.kind != "quote"], privacy.PUBLISH)
    return collect(store)


def place(store: Store, room: str = "7", day: str = "") -> sessions.Place:
    day = day or store.event.room(room).days[0]
    return sessions.place(store, day, "priorities", room)


drafts = st.builds(
    Draft,
    text=texts.filter(str.strip),
    kind=st.sampled_from(NOTE_KINDS),
    initiatives=st.sampled_from([(), ("24",), ("25", "2"), ("9a",)]),
    language=st.sampled_from(["", "en", "ar", "zh-hant", '"><b>']),
    interpreted=st.booleans(),
    community=st.one_of(st.just(""), texts.map(lambda text: text[:80])),
    support=st.integers(0, 12),
    key=st.booleans(),
    translation=st.one_of(st.just(""), texts),
    translation_language=st.sampled_from(["", "en", "]]"]),
    translation_by=st.sampled_from(["", "person", "machine"]),
    consent=st.just("yes"),
)


@settings(max_examples=examples(25), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(drafts, min_size=1, max_size=6), texts, texts, texts)
def test_what_people_wrote_comes_back_from_report_and_minutes(
    tmp_path_factory: pytest.TempPathFactory,
    event: Event,
    written: list[Draft],
    goal: str,
    who: str,
    title: str,
):
    path = tmp_path_factory.mktemp("any") / "any.sqlite"
    with Store.open(path, installation="x", event=event, clock=Clock(), fleeting=True) as store:
        where = place(store)
        notes.add_many(store, where, written)
        plan.set_goal(store, where, Subject("24"), goal)
        plan.add_step(store, where, Subject("24"), goal or "step", who=who, lead=who)
        talks.add(store, talks.Slot(where, "talks"), title=title, speaker=who)
        publication = everything(store)
    (page,) = report(publication, WORDS)
    shown = by_anchor(page)
    for note in publication.notes:
        assert shown[f"note-{code(note.id)}"] == note.text
        if note.translation:
            assert shown[f"note-{code(note.id)}-translation-0"] == note.translation
    for record in publication.goals:
        assert shown[f"goal-{code(record.id)}"] == record.text
    for step in publication.steps:
        assert shown[f"step-{code(step.id)}"] == step.text
        assert shown.get(f"lead-{code(step.id)}", "") == step.lead
    for talk in publication.talks:
        assert shown.get(f"talk-{code(talk.id)}", "") == talk.title
    assert skeleton(page) == skeleton(report(_plain(publication), WORDS)[0])
    (page,) = minutes(publication, WORDS)
    shown = by_anchor(page)
    assert {f"note-{code(n.id)}": n.text for n in publication.notes} == shown
    assert page.count("\n* ") == len(publication.notes)


def _plain(publication: Publication) -> Publication:
    """The same with harmless words, which differ in nothing that the page's marks depend on."""

    def of(note: Note) -> Note:
        words = {name: "x" * bool(getattr(note, name)) for name in ("text", "translation")}
        return replace(note, community="x" * bool(note.community), **words)

    return replace(
        publication,
        notes=tuple(map(of, publication.notes)),
        goals=tuple(replace(one, text="x") for one in publication.goals),
        steps=tuple(
            replace(one, text="x", who="x" * bool(one.who), lead="x" * bool(one.lead))
            for one in publication.steps
        ),
        talks=tuple(
            replace(one, title="x" * bool(one.title), speaker="x" * bool(one.speaker))
            for one in publication.talks
        ),
    )


def skeleton(page: str) -> list[str]:
    """The marks of a page in their order, without what stands in people's words."""
    found: list[str] = []
    for node in mwparserfromhell.parse(page).ifilter(recursive=True):
        name = type(node).__name__
        if name == "Tag":
            name = f"<{node.tag}>"
        if name not in ("Text", "HTMLEntity", "<br>"):
            found.append(name)
    return found


def lines_of(store: Store) -> list[str]:
    return report(collect(store), WORDS)[0].splitlines()


def test_a_line_says_room_language_support_and_who_translated(store: Store):
    where = place(store)
    notes.add(
        store,
        where,
        Draft(
            "نقترح مقعدين",
            "idea",
            ("24", "25"),
            "ar",
            interpreted=True,
            community="Tunisia",
            support=3,
            translation="We propose two seats",
            translation_language="en",
            translation_by="machine",
        ),
    )
    (note,) = collect(store).notes
    name = f"note-{code(note.id)}"
    lines = lines_of(store)
    at = lines.index("; Ideas")
    assert lines[at + 1] == (
        f'* <bdi id="{name}" lang="ar" dir="rtl">نقترح مقعدين</bdi>'
        '<ref name="d1-room7-priorities" /> <small>(<bdi dir="ltr">Tunisia</bdi>; support: +3; '
        "interpreted from ar; [[#said-priorities-1-25|#25]])</small>"
    )
    assert lines[at + 2] == (
        f'*: <bdi id="{name}-translation-0" lang="en" dir="ltr">We propose two seats</bdi> '
        "<small>(translation into en by a machine)</small>"
    )
    footnotes = [line for line in lines if line.startswith("<ref name=")]
    room = store.event.room("7").name
    assert footnotes == [
        f'<ref name="d1-room7-priorities">{room}, day 1 (21 November 2020), Priorities</ref>'
    ]
    other = lines.index(
        '====== <span id="said-priorities-1-25"></span>25 Regional &#38; thematic hubs ======'
    )
    assert lines[other + 2] == (
        "''One more note on this stands under [[#said-priorities-1-24|#24]].''"
    )


def test_what_came_through_interpretation_is_in_the_language_of_the_room(store: Store):
    room = next(room for room in store.event.rooms if room.language == "en")
    notes.add(store, place(store, room.key), Draft("Seats", language="es", interpreted=True))
    (line,) = [line for line in lines_of(store) if line.startswith('* <bdi id="note')]
    assert 'lang="en" dir="ltr">Seats<' in line
    assert line.endswith("<small>(interpreted from es)</small>")


def test_days_general_clusters_recommendations_initiatives_kinds_in_this_order(store: Store):
    second = next(room.key for room in store.event.rooms if "2" in room.days)
    for room, day, draft in (
        (second, "2", Draft("later day", initiatives=("1",))),
        ("7", "1", Draft("r4 i24 concern", "concern", ("24",))),
        ("7", "1", Draft("r4 i24 idea", "idea", ("24",))),
        ("7", "1", Draft("r4 i24 point", "point", ("24",))),
        ("7", "1", Draft("cluster", cluster="B")),
        ("7", "1", Draft("r1 i10", initiatives=("10",))),
        ("7", "1", Draft("r1 i9a", initiatives=("9a",))),
        ("7", "1", Draft("r1 i2", initiatives=("2",))),
        ("7", "1", Draft("general")),
    ):
        notes.add(store, place(store, room, day), draft)
    expected = ["general", "cluster", "r1 i2", "r1 i9a", "r1 i10", "r4 i24 point"]
    expected += ["r4 i24 idea", "r4 i24 concern", "later day"]
    for (page,) in (report(collect(store), WORDS), minutes(collect(store), WORDS)):
        shown = re.findall(r'<bdi id="note[^>]*>([^<]*)<', page)
        numbers = [text for text in shown if text in ("r1 i2", "r1 i9a", "r1 i10")]
        assert numbers == ["r1 i2", "r1 i9a", "r1 i10"]
        assert [text for text in shown if text not in numbers] == [
            text for text in expected if text not in numbers
        ]


def test_minutes_say_nothing_of_rooms_and_communities(store: Store):
    notes.add(store, place(store), Draft("two seats", community="Tunisia", support=2))
    notes.add(store, place(store), Draft("unsupported"))
    (page,) = minutes(collect(store), WORDS)
    assert "Tunisia" not in page
    assert "oom" not in page
    assert "two seats</bdi> +2\n" in page
    assert "unsupported</bdi>\n" in page


def test_under_every_ranking_stands_what_a_vote_means(store: Store):
    where = place(store)
    sessions.set_present(store, where, 4)
    for line in ("2 24", "24 2", "31"):
        votes.cast(store, where, line)
    notes.add(store, where, Draft("about 24", initiatives=("24",)))
    lines = lines_of(store)
    start = lines.index('{| class="wikitable sortable"')
    end = lines.index("|}", start)
    assert "1 of 30 rooms, 3 ballots, 4 people present." in lines[:start]
    meaning = (
        "'''What a vote means: <bdi dir=\"ltr\">worth coordinating globally</bdi>. "
        "A count is not support for the way an initiative is worded.'''"
    )
    assert lines[end + 1 : end + 3] == ["", meaning]
    first = [line for line in lines[start:end] if line.startswith("| ")][:3]
    assert [line.split(" || ")[0].split("| ")[-1] for line in first] == ["1=", "1=", "3"]
    assert "[[#said-priorities-1-24|" in first[1]
    assert "[[#said" not in first[0]
    ink = '<span style="color: #202122; text-decoration: underline">{}</span>'
    assert [line.split(" || ")[2] for line in first] == [
        f'data-sort-value="{n}" | [[#votes-priorities-{item}|{ink.format(n)}]]'
        for item, n in (("2", 2), ("24", 2), ("31", 1))
    ]
    assert first[0].split(" || ")[3:] == ['data-sort-value="0.400000" | 40.0 %', "1"]
    assert lines[start + 2] == '|- style="background: #57bb8a; color: #202122"'
    assert lines[end - 2] == '|- style="background: #eef8f3; color: #202122"'


def test_a_plan_says_its_gaps(store: Store):
    where = place(store)
    plan.set_goal(store, where, Subject("24"), "A council that is heard")
    plan.add_step(store, where, Subject("24"), "Draft", lead="Ghana", when="2021-Q2", key=True)
    plan.add_step(store, where, Subject("25"), "Map hubs", coordination="own")
    steps = [line for line in lines_of(store) if line.startswith("# ")]
    assert "no lead yet" not in steps[0]
    assert "'''key action'''; ''communities together''; lead: <bdi" in steps[0]
    assert steps[1].endswith("(''on its own''; ''no lead yet''; ''no date yet'')</small>")
    assert lines_of(store).count("* ''No goal yet.''") == 1


def test_a_talk_says_who_what_how_long_and_in_which_room(store: Store):
    slot = talks.Slot(place(store), "talks")
    talks.add(
        store, slot, title="Hubs", speaker="Ama", initiative="25", language="en", planned=240_000
    )
    skipped = talks.add(store, slot, title="Not given")
    assert skipped is not None
    with store.change("Skipped") as change:
        change.edit(Talk, skipped.id, state="skipped")
    (page,) = report(everything(store), WORDS)
    (row,) = [line for line in page.splitlines() if "Hubs" in line]
    assert row.endswith(
        '>Hubs</bdi><ref name="d1-room7-priorities" /> || <bdi dir="ltr">Ama</bdi> || '
        "25 Regional &#38; thematic hubs || English || 4:00 || "
    )
    assert "Not given" not in page


def test_titles_with_marks_stay_titles(open_store, event: Event):
    initiatives = tuple(
        replace(one, titles={"en": HOSTILE[at]}) for at, one in enumerate(event.initiatives[:40])
    )
    rooms = tuple(replace(one, name="{{x}}|[[Room]]") for one in event.rooms)
    clusters: tuple[Any, ...] = ()
    hostile = replace(
        event,
        title="<b>|}",
        initiatives=initiatives + event.initiatives[40:],
        rooms=rooms,
        clusters=clusters,
    )
    store = open_store(event=hostile)
    for one in hostile.initiatives:
        notes.add(store, place(store), Draft("x", initiatives=(one.number,)))
    votes.cast(store, place(store), "2 24")
    (page,) = report(collect(store), WORDS)
    plain = replace(
        hostile,
        initiatives=tuple(replace(one, titles={"en": "x"}) for one in hostile.initiatives),
        rooms=event.rooms,
    )
    (expected,) = report(replace(collect(store), event=plain), WORDS)
    assert skeleton(page) == skeleton(expected)


def test_a_rehearsal_says_so_on_top_of_every_part(open_store):
    store = open_store(rehearsal=True)
    for number in range(30):
        notes.add(store, place(store), Draft("x" * 500, initiatives=(str(number % 8 + 1),)))
    for parts in (
        report(collect(store), WORDS, longest=8_000),
        minutes(collect(store), WORDS, longest=8_000),
    ):
        assert len(parts) > 2
        for part in parts:
            assert part.startswith("'''REHEARSAL: nothing here was said by anybody.'''\n\n")


@settings(max_examples=examples(40), deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(1, 700), st.integers(0, 3)), max_size=60),
    st.integers(2_500, 9_000),
)
def test_parts_hold_everything_once_and_lead_to_each_other(
    shape: list[tuple[int, int, int]], longest: int
):
    shape.sort()
    footnotes = {f"r{number}": f"Room {number}" for number in range(4)}
    blocks = [
        Block(
            (Heading(2, "Top", "top"), Heading(3, f"Section {section}", f"s{section}")),
            f"* {at}é{'é' * length}{footnote(f'r{room}')} {link(f's{(section + 1) % 5}', 'next')}",
            (f"r{room}",),
        )
        for at, (section, length, room) in enumerate(shape)
    ]
    parts = pages(blocks, footnotes, WORDS, longest=longest)
    assert all(len(part.encode()) <= longest for part in parts)
    assert re.findall(r"^\* (\d+)é", "".join(parts), re.MULTILINE) == [
        *map(str, range(len(blocks)))
    ]
    where: dict[str, int] = {}
    for number, part in enumerate(parts, 1):
        for name in re.findall(r'id="(\w+)"', part):
            assert where.setdefault(name, number) == number
        used = {*re.findall(r'<ref name="(\w+)" />', part)}
        assert [*re.findall(r'<ref name="(\w+)">', part)] == sorted(used)
        assert part.count("<references>") == bool(used)
    for number, part in enumerate(parts, 1):
        for page_name, name in re.findall(r"\[\[([^#\]|]*)#(\w+)\|next\]\]", part):
            assert target(number, page_name) == where[name]
        for page_name, other in re.findall(r"\[\[([^#\]|]*)\|Part (\d+)\]\]", part):
            assert target(number, page_name) == int(other)
    missing = {f"s{section}" for section in range(5)} - where.keys()
    assert "".join(parts).count("next]]") == sum(
        f"s{(section + 1) % 5}" not in missing for section, *_ in shape
    )


def target(here: int, name: str) -> int:
    """The part that a relative name of a page means, as MediaWiki reads it."""
    if not name:
        return here
    above = name.startswith("../")
    assert above == (here > 1)
    number = name.removeprefix("../").removeprefix("/")
    return int(number) if number else 1


def test_a_note_of_three_million_letters_is_cut_and_whole(store: Store):
    text = "|é" * 1_500_000
    notes.add(store, place(store), Draft(text))
    parts = report(collect(store), WORDS)
    assert len(parts) > 3
    assert all(len(part.encode()) < 2 * 1024 * 1024 for part in parts)
    (note,) = collect(store).notes
    # The parser that reads the other pages would take minutes.
    element = re.compile(r'<bdi id="([^"]+)"[^>]*>([^<]*)</bdi>')
    shown = {name: html.unescape(words) for part in parts for name, words in element.findall(part)}
    pieces = [f"note-{code(note.id)}"]
    pieces += [f"{pieces[0]}-{at}" for at in range(100_000, len(text), 100_000)]
    assert "".join(shown[name] for name in pieces) == text


def test_the_report_speaks_its_language_and_english_where_it_has_none(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from facilitator import report_words

    (tmp_path / "en.json").write_text((report_words.FOLDER / "en.json").read_text("utf-8"), "utf-8")
    (tmp_path / "qq.json").write_text('{"general": "Tout", "ballots": {"other": "{n} b"}}', "utf-8")
    monkeypatch.setattr(report_words, "FOLDER", tmp_path)
    notes.add(store, place(store), Draft("x"))
    (page,) = report(collect(store), Words("qq"))
    assert "</span>Tout =====" in page
    assert ", 0 b, " in page
    assert "== Rooms ==" in page


def test_every_word_is_there_and_fits_its_values():
    import json

    from facilitator.report_words import FOLDER, plural

    said = json.loads((FOLDER / "en.json").read_text("utf-8"))
    for key, text in said.items():
        if isinstance(text, dict):
            assert {*text} == {"one", "other"}, key
    for language, n, category in (
        ("ru", 1, "one"), ("ru", 11, "many"), ("ru", 22, "few"), ("ru", 25, "many"),
        ("ar", 0, "zero"), ("ar", 2, "two"), ("ar", 103, "few"), ("ar", 111, "many"),
        ("ar", 100, "other"), ("fr", 0, "one"), ("zh", 1, "other"), ("de", 0, "other"),
    ):  # fmt: skip
        assert plural(language, n) == category
    assert anchor("said", "a b", "") == "said-a-b-general"
