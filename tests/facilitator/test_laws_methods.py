"""Whatever is done to ballots of any method: the count is that of the ballots that stand."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import counting, sessions, votes
from facilitator.reasons import Refused
from facilitator.records import Ballot
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.tables import history
from facilitator.transaction import Step
from tests.conftest import Clock
from tests.facilitator.methods import DOTS, PICK, RANKING, SCORE, voting
from tests.facilitator.test_counting import one_ballot
from tests.share import examples

ACTS = st.lists(
    st.tuples(
        st.sampled_from(["cast", "cast", "correct", "withdraw", "undo", "redo"]), st.integers(0)
    ),
    min_size=1,
    max_size=12,
)


def by_history(store: Store) -> dict[str, Ballot]:
    """The ballots that stand, as the lines of the history tell it, without asking for ballots."""
    found: dict[str, Ballot] = {}
    with store.reading() as connection:
        for line in connection.execute(history.select().order_by(history.c.id)):
            for data in json.loads(line.steps):
                after = Step.from_data(data).after
                if isinstance(after, Ballot):
                    found[after.id] = after
    return {one.id: one for one in found.values() if not (one.deleted or one.withdrawn)}


def do(store: Store, where: Place, act: str, which: int, text: str) -> None:
    standing = votes.of_session(store, where).ballots
    if act == "cast" or (act in ("correct", "withdraw") and not standing):
        votes.cast(store, where, text)
    elif act == "correct":
        votes.correct(store, where, standing[which % len(standing)].id, text)
    elif act == "withdraw":
        votes.withdraw(store, where, standing[which % len(standing)].id, 1)
    else:
        try:
            store.undo() if act == "undo" else store.redo()
        except Refused as refused:
            assert refused.reasons[0].code in ("nothing_to_undo", "nothing_to_redo")


@settings(deadline=None, max_examples=examples(40))
@given(st.sampled_from([PICK, DOTS, SCORE, RANKING]), ACTS, st.data())
def test_the_count_is_that_of_the_history(kind: dict[str, object], acts, data: st.DataObject):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "room.sqlite"
        event = voting(**kind)
        vote = event.rounds[0].vote
        assert vote is not None
        with Store.open(path, installation="laptop", event=event, clock=Clock()) as store:
            where = sessions.place(store, "1", "priorities", "7")
            for act, which in acts:
                text = " ".join(data.draw(one_ballot(vote)))
                do(store, where, act, which, text)
                standing = by_history(store)
                found = votes.of_session(store, where)
                assert {one.id for one in found.ballots} == standing.keys()
                points = Counter(dict.fromkeys(event.offered("priorities"), 0))
                for ballot in standing.values():
                    points.update(counting.points(ballot.choices, vote))
                assert found.votes == points
                assert [line.initiative for line in found.ranking] == sorted(
                    points, key=lambda item: (-points[item], list(points).index(item))
                )
