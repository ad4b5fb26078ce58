"""Notes that a person has put together are one entry of the report, and nothing else changes."""

from __future__ import annotations

import pytest

from facilitator import notes, privacy, sessions, similar_notes
from facilitator.notes import Draft
from facilitator.publish_content import Publication, collect, findings
from facilitator.publish_csv import Row, tables
from facilitator.publish_minutes import minutes
from facilitator.publish_places import code
from facilitator.publish_report import report
from facilitator.report_words import Words
from facilitator.store import Store
from tests.facilitator.hostile_texts import by_anchor

WORDS = Words()
FIRST, SECOND = "Fund small communities first", "Small communities should be funded first"


def said(store: Store, room: str, text: str, *numbers: str, support: int = 0, **more: str) -> str:
    day = store.event.room(room).days[0]
    where = sessions.place(store, day, "priorities", room)
    made = notes.add(
        store,
        where,
        Draft(text, initiatives=numbers or ("24",), support=support, **more),  # pyright: ignore
    )
    assert made is not None
    return made.id


def page_of(store: Store) -> str:
    (page,) = report(collect(store), WORDS)
    return page


def items(page: str) -> list[str]:
    return [
        line for line in page.splitlines() if line.startswith(("* <bdi", '* <span id="note', "*: "))
    ]


def test_an_accepted_group_is_one_entry_with_all_its_rooms(store: Store):
    first = said(store, "7", FIRST, support=2)
    second = said(store, "8", SECOND, support=3, community="Ghana")
    third = said(store, "9", FIRST, support=1, community="Togo")
    before = page_of(store)
    assert len(items(before)) == 3
    similar_notes.accept(store, [first, second, third])
    page = page_of(store)
    entry, below = items(page)
    refs = [f'<ref name="d1-room{room}-priorities" />' for room in ("7", "8", "9")]
    assert "".join(refs) in entry
    assert entry.endswith(
        '<small>(said in 3 rooms; <bdi dir="ltr">Togo</bdi>; support: +6)</small>'
    )
    assert f"{FIRST}</bdi>" in entry
    assert below.startswith(f'*: <bdi id="note-{code(second)}"')
    assert below.endswith(f'{SECOND}</bdi>{refs[1]} <small>(<bdi dir="ltr">Ghana</bdi>)</small>')
    # What leads to any of them still does.
    for note in (first, second, third):
        assert page.count(f'id="note-{code(note)}"') == 1
    for room in ("7", "8", "9"):
        assert page.count(f'<ref name="d1-room{room}-priorities">') == 1


def test_texts_that_others_share_are_told_once_with_all_their_anchors(store: Store):
    texts = (FIRST, SECOND, SECOND, FIRST)
    ids = [said(store, str(7 + at), text, support=1) for at, text in enumerate(texts)]
    similar_notes.accept(store, ids)
    page = page_of(store)
    entry, below = items(page)
    assert "said in 4 rooms; support: +4" in entry
    assert below.count("<ref ") == 2
    for note in ids:
        assert page.count(f'id="note-{code(note)}"') == 1


def test_what_nobody_accepted_changes_nothing(store: Store):
    first, second = said(store, "7", FIRST), said(store, "8", SECOND)
    assert len(similar_notes.of_subject(store, similar_notes.Subject("24"))) == 1
    before = page_of(store)
    assert len(items(before)) == 2
    similar_notes.accept(store, [first, second])
    assert page_of(store) != before
    similar_notes.dissolve(store, [first, second])
    assert page_of(store) == before


def test_minutes_and_raw_data_have_every_note(store: Store):
    first, second = said(store, "7", FIRST), said(store, "8", FIRST)
    publication = collect(store)
    before = said_in(publication)
    similar_notes.accept(store, [first, second])
    publication = collect(store)
    assert said_in(publication) == before


def said_in(publication: Publication) -> tuple[list[str], list[list[Row]]]:
    return [*minutes(publication, WORDS)], [[*table.rows] for table in tables(publication)]


def test_a_note_that_is_left_out_is_in_no_entry(store: Store):
    first = said(store, "7", FIRST)
    second = said(store, "8", f"{FIRST}, says ana@example.org", support=4)
    similar_notes.accept(store, [first, second])
    assert "support: +4" in page_of(store)
    privacy.decide(store, findings(store), privacy.LEAVE_OUT)
    page = page_of(store)
    assert "support: +4" not in page
    assert "first, says" not in page
    assert "said in" not in page


def test_a_group_over_two_days_and_headings_stays_where_each_belongs(store: Store):
    first = said(store, "7", FIRST, "24", "25")
    later = said(store, "16", SECOND, "24", "25")
    other = said(store, "8", FIRST, "25")
    similar_notes.accept(store, [first, later, other])
    page = page_of(store)
    shown = by_anchor(page)
    assert len([name for name in shown if name.startswith("note-")]) == 3
    entry = next(line for line in items(page) if code(first) in line)
    assert "d1-room7-priorities" in entry
    assert "d2-room16-priorities" in entry
    assert "said in 2 rooms; [[#said-priorities-1-25|#25]]" in entry
    # That which is on 25 alone is not told under 24.
    assert page.index(f'id="note-{code(other)}"') > page.index("</span>25 Regional")
    assert "2 more notes on this stand under [[#said-priorities-1-24|#24]]" in page
    # Nothing leads to the second day: nothing is told there.
    assert "said-priorities-2" not in page


@pytest.mark.parametrize("translated", [True, False])
def test_a_translation_stays_with_its_note(store: Store, translated: bool):
    first = said(store, "7", FIRST)
    french = "Les petites d'abord" if translated else ""
    second = said(store, "8", SECOND, translation=french, translation_language="fr")
    similar_notes.accept(store, [first, second])
    shown = by_anchor(page_of(store))
    assert (f"note-{code(second)}-translation-0" in shown) == translated
