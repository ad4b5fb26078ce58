"""Notes to be published are read a few at a time, and are those that are held in memory at once."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator

import pytest

from facilitator import notes, privacy, publish_files, publish_notes, similar_notes
from facilitator.notes import Draft
from facilitator.publish_content import collect, collected
from facilitator.publish_options import Options
from facilitator.publish_pages import Block, Heading, link, pages
from facilitator.report_words import Words
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.rooms import fill

WORDS = Words()


def talk(store: Store, where: Place) -> None:
    """Notes of every kind of fate: as they are, masked, left out, cleaned, put together."""
    fill(store, "8")
    said = [
        Draft("write to kofi@example.org", "idea", ("24",)),
        Draft("a quote that nobody has allowed", "quote", ("24",)),
        Draft("who decides?", "question", ("24", "25")),
        Draft("who decides?", "question", ("24",)),
        Draft("on nothing", "idea"),
    ]
    made = [notes.add(store, where, draft) for draft in said]
    similar_notes.accept(store, [note.id for note in made[2:4] if note is not None])
    with store._writing_engine.begin() as connection:
        connection.exec_driver_sql("UPDATE notes SET text = 'a\x0bb' WHERE text = 'on nothing'")


def test_notes_are_the_same_however_they_are_read(
    store: Store, room7: Place, monkeypatch: pytest.MonkeyPatch
):
    talk(store, room7)
    whole = collect(store)
    monkeypatch.setattr(publish_notes, "_AT_ONCE", 2)
    with collected(store) as publication:
        read = publication.notes
        assert not isinstance(read, tuple)
        assert tuple(read) == whole.notes
        assert len(read) == len(whole.notes)
        assert (read[0], read[-1], read[1:3]) == (
            whole.notes[0],
            *whole.notes[-1:],
            whole.notes[1:3],
        )
        some = [3, 0, 2]
        assert [*publication.some_notes(some)] == [*whole.some_notes(some)]
        assert publication.index == whole.index
        assert publication.findings == whole.findings
        assert publication.sessions == whole.sessions
        for output in publish_files.PAGES:
            one, other = (
                [*publish_files.pages(output, each, WORDS, Options())]
                for each in (publication, whole)
            )
            assert one == other
    texts = [note.text for note in whole.notes]
    assert "write to […]" in texts
    assert "a\ufffdb" in texts
    assert "a quote that nobody has allowed" not in texts
    assert [one.kind for one in whole.findings] == ["email", "quote", "speaker"]


def test_what_was_decided_holds_where_notes_are_read_again(store: Store, room7: Place):
    talk(store, room7)
    privacy.decide(
        store, [one for one in collect(store).findings if one.kind == "email"], "publish"
    )
    with collected(store) as publication:
        texts = [note.text for note in publication.notes]
    assert "write to kofi@example.org" in texts


def test_a_page_of_many_parts_is_not_held_in_memory():
    heading = Heading(2, "All", "all")

    def blocks(many: int, long: int) -> Iterator[Block]:
        for number in range(many):
            lead = link(f"to-{many - number}", "there")
            yield Block((heading,), f"{'x' * long} {lead}", anchors=(f"to-{number}",))

    few = pages(blocks(50, 1_000), {}, WORDS, longest=9_000)
    assert [*few] == few[:]
    assert "[[/8#to-49|there]]" in few[0]
    tracemalloc.start()
    try:
        many = pages(blocks(4_000, 8_000), {}, WORDS, longest=200_000)
        assert sum(map(len, many)) > 30_000_000
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 25_000_000
