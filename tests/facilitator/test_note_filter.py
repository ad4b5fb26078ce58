"""Which notes a filter wants."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from facilitator.note_filter import NoteFilter, choices
from facilitator.records import NOTE_KINDS, Note

notes = st.builds(
    Note,
    id=st.uuids().map(str),
    device=st.just("d"),
    created=st.just(1),
    changed=st.just(1),
    version=st.just("d:1"),
    session=st.just("s"),
    initiatives=st.lists(st.sampled_from(["24", "2", "9a"]), unique=True, max_size=2).map(tuple),
    cluster=st.sampled_from(["", "", "C"]),
    kind=st.sampled_from(NOTE_KINDS),
    community=st.sampled_from(["", "Ghana", "Taiwan"]),
    language=st.sampled_from(["", "en", "zh"]),
    key=st.booleans(),
)
filters = st.builds(
    NoteFilter,
    initiative=st.sampled_from([None, "", "24", "2"]),
    kinds=st.sets(st.sampled_from(NOTE_KINDS), max_size=2).map(frozenset),
    community=st.sampled_from([None, "", "Ghana"]),
    language=st.sampled_from([None, "", "zh"]),
    key=st.booleans(),
)


@given(filters, notes)
def test_a_filter_is_all_of_its_parts(wanted: NoteFilter, note: Note):
    parts = [
        replace(NoteFilter(), **{name: getattr(wanted, name)})
        for name in ("initiative", "kinds", "community", "language", "key")
    ]
    assert wanted.matches(note) == all(part.matches(note) for part in parts)
    assert NoteFilter().matches(note)
    assert bool(wanted) == any(parts)


@given(st.lists(notes, max_size=12))
def test_each_choice_says_how_many_notes_it_shows(found: list[Note]):
    known = choices(found, ["2", "24"])
    for name, counts in (
        ("initiative", known.initiatives),
        ("community", known.communities),
        ("language", known.languages),
    ):
        for value, count in counts.items():
            wanted = replace(NoteFilter(), **{name: value})
            assert count == sum(wanted.matches(note) for note in found) > 0
    for kind, count in known.kinds.items():
        wanted = NoteFilter(kinds=frozenset([kind]))
        assert count == sum(wanted.matches(note) for note in found)
    assert known.key == sum(NoteFilter(key=True).matches(note) for note in found)
    order = [number for number in known.initiatives if number in ("2", "24")]
    assert order == sorted(order, key=["2", "24"].index)
