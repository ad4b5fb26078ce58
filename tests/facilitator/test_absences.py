from __future__ import annotations

from pathlib import Path

from facilitator import absences, coverage, history, merge
from facilitator.store import Store
from tests.facilitator.rooms import export, fill


def test_a_room_with_a_reason_is_missing_but_not_awaited_until_that_is_taken_back(store: Store):
    absences.set_reason(store, "7", "  nobody\ncame ")
    call = merge.roll_call(store)
    assert call.absent == {"7": "nobody came"}
    assert "7" in call.missing
    assert "7" not in call.awaited
    assert history.page(store)[0].label.english() == "No notes from Room 7: nobody came"
    absences.set_reason(store, "7", "nobody came")
    assert len(history.page(store)) == 1
    absences.set_reason(store, "7", "")
    assert "7" in merge.roll_call(store).awaited
    store.undo()
    assert merge.roll_call(store).absent == {"7": "nobody came"}
    store.undo()
    assert merge.roll_call(store).absent == {}
    absences.set_reason(store, "7", "moved to room 8")
    assert merge.roll_call(store).absent == {"7": "moved to room 8"}


def test_the_reason_is_no_content_of_the_room(store: Store, open_store, tmp_path: Path):
    absences.set_reason(store, "8", "nobody came")
    other = open_store("other.sqlite", "other")
    fill(other)
    (result,) = merge.merge(store, [export(other, tmp_path / "a.xlsx")]).files
    assert result.state == "merged"
    call = merge.roll_call(store)
    assert (call.received, set(call.absent)) == (("7",), {"8"})


def test_what_a_file_disputes_is_counted_by_kind(store: Store, open_store, tmp_path: Path):
    from facilitator import notes

    target = open_store("target.sqlite", "coordinator")
    where = fill(store)
    merge.merge(target, [export(store, tmp_path / "a.xlsx")])
    note = notes.of_session(store, where.id)[0]
    notes.edit(target, note.id, text="there")
    notes.edit(store, note.id, text="here")
    for state in ("merged", "unchanged"):
        (result,) = merge.merge(target, [export(store, tmp_path / "b.xlsx")]).files
        assert (result.state, +result.disputed, result.conflicts) == (state, {"notes": 1}, 1)


def test_a_room_captured_in_the_store_is_here_as_results_count_it(
    store: Store, open_store, tmp_path: Path
):
    fill(store, "7")
    other = open_store("other.sqlite", "other")
    fill(other, "8")
    file = export(other, tmp_path / "a.xlsx", "8")
    for call in (merge.check(store, [file]).rooms, merge.merge(store, [file]).rooms):
        assert call.received == ("7", "8")
        assert call.unsent == ("7",)
    assert merge.roll_call(store).missing == coverage.of_store(store).missing
