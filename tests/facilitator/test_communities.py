from __future__ import annotations

from functools import partial

import pytest

from facilitator import notes
from facilitator.notes import Draft
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.work import work


def say(store: Store, where: Place, community: str, times: int = 1) -> list[Note]:
    drafts = [Draft(f"{at}", community=community) for at in range(times)]
    return notes.add_many(store, where, drafts)


def test_the_most_frequent_first_then_by_name(store: Store, room7: Place):
    assert notes.communities(store) == []
    say(store, room7, "")
    assert notes.communities(store) == []
    for community, times in (("Ghana", 2), ("日本", 3), ("Côte d'Ivoire", 2), ("a%_'\"", 1)):
        say(store, room7, community, times)
    assert notes.communities(store) == ["日本", "Côte d'Ivoire", "Ghana", "a%_'\""]


def test_removed_notes_name_no_community(store: Store, room7: Place):
    (gone,) = say(store, room7, "Tunisia")
    say(store, room7, "Ghana")
    notes.remove(store, gone.id)
    assert notes.communities(store) == ["Ghana"]
    store.undo()
    assert notes.communities(store) == ["Ghana", "Tunisia"]


def test_ever_more_notes_are_not_all_counted(
    store: Store, room7: Place, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(notes, "_MOST_COUNTED", 20)
    names = ["Tunisia", "Ghana", "India"]
    for name in names:
        say(store, room7, name, 30)
    say(store, room7, "Nepal", 3)
    before = work(partial(notes.communities, store))
    for name in names:
        say(store, room7, name, 600)
    # As frequent as any: by their names.
    assert notes.communities(store) == ["Ghana", "India", "Tunisia", "Nepal"]
    assert work(partial(notes.communities, store)) <= before + 20
