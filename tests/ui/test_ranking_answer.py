"""One count of the store gives all that the ranking shows."""

from __future__ import annotations

from collections.abc import Iterator
from unittest import mock

import pytest

from facilitator import counted, merge, rehearse, results, standings
from facilitator.event import Event
from facilitator.standings import EVERYTHING, MEASURES, Filter
from facilitator.store import Store
from ui import ranking_answer
from ui.results_view import Asked

WHERE = (
    EVERYTHING,
    Filter(day="1"),
    Filter(day="2", language="en"),
    Filter(size="small"),
    Filter(rooms=("1", "3", "5")),
)


@pytest.fixture(scope="module")
def rehearsed(tmp_path_factory: pytest.TempPathFactory, event: Event) -> Iterator[Store]:
    """A store that is only read here."""
    folder = tmp_path_factory.mktemp("rehearsed")
    with Store.open(folder / "all.sqlite", installation="laptop", event=event) as store:
        merge.merge(store, rehearse.write(folder / "rooms", rooms=5, notes=4, seed=3))
        yield store


@pytest.mark.parametrize("where", WHERE)
def test_one_count_gives_what_two_gave(rehearsed: Store, where: Filter):
    for round_ in rehearsed.event.rounds:
        for by in MEASURES:
            answer = ranking_answer.read(rehearsed, Asked(round_.key, by, where))
            apart = counted.of_store(rehearsed, round_.key)
            assert answer.counted == apart
            assert answer.standing == standings.standing(apart, where, by)
            assert (answer.result,) == results.of_store(rehearsed, round_.key, where=where)


def test_the_sessions_are_read_once(rehearsed: Store):
    with mock.patch.object(counted, "of_round", wraps=counted.of_round) as of_round:
        answer = ranking_answer.read(rehearsed, Asked("priorities"))
    assert of_round.call_count == 1
    assert answer.result.votes == answer.standing.votes > 0
