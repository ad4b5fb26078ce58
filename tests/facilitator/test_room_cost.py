"""What is asked of one room costs the same, however much other rooms have said."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from facilitator import note_outline, notes, plan, sessions, votes
from facilitator.notes import Draft
from facilitator.records import Step
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.workbook_write import export_room
from tests.facilitator.work import work


def test_a_room_costs_no_more_for_what_other_rooms_have_said(
    store: Store, room7: Place, tmp_path: Path
):
    other = sessions.place(store, "1", "priorities", "8")

    def said(where: Place, times: int) -> None:
        drafts = [Draft(f"{at}", initiatives=("24",), community="Ghana") for at in range(times)]
        notes.add_many(store, where, drafts)
        with store.change("Steps") as change:
            for at in range(times // 10):
                change.add(Step, session=where.id, initiative="24", text=f"{at}", key=True)

    questions = {
        "workbook": partial(export_room, store, "7", tmp_path / "room.xlsx"),
        "list": partial(note_outline.outline, store, room7.id),
        "words": partial(note_outline.said, store, room7.id),
        "languages": partial(note_outline.languages, store, room7.id),
        "communities": partial(notes.count_per_community, store, room7.id),
        "spoken": partial(notes.first_community, store, room7.id, ["Ghana"]),
        "votes": partial(votes.of_session, store, room7),
        "plan": partial(plan.of_session, store, room7.id),
    }
    said(room7, 40)
    said(other, 1)
    before = {name: work(ask) for name, ask in questions.items()}
    said(other, 1500)
    for name, ask in questions.items():
        assert work(ask) <= 1.1 * before[name] + 30, name
