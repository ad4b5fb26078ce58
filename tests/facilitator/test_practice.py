"""Practice: a step is done when the store says so, and nothing of it gets among what is real."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock

from facilitator import (
    agenda,
    conflicts,
    event_change,
    guide,
    installation,
    merge,
    notes,
    plan,
    practice_store,
    sessions,
    talk_turns,
    votes,
)
from facilitator.changes import Changes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.practice import PRAISE, Practice, Praised
from facilitator.practice_steps import STAGE, TRACKS, Evidence
from facilitator.reasons import Refused
from facilitator.records import Attendance, Note, Talk
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.talks import Slot
from facilitator.workbook_write import export_room

WHERE = ("1", "priorities", "7")


class Sitting:
    """Somebody who practises: their store, their steps, and what was praised."""

    def __init__(self, folder: Path, role: str, **how: str) -> None:
        self.now = 0
        self.documents = practice_store.documents(folder)
        self.store = practice_store.prepare(folder, role, WHERE, **how)
        self.where: Place = sessions.place(self.store, *WHERE)
        self.practice = Practice(role, lambda: self.now)
        self.praised: list[Praised] = []
        self.store.listen(self.hear)

    def hear(self, changes: Changes | None, *shown: str) -> None:
        evidence = Evidence(self.store, self.documents, changes, frozenset(shown))
        praised = self.practice.hear(evidence)
        if praised is not None:
            self.praised.append(praised)

    @property
    def asked(self) -> str:
        return self.practice.current.key if self.practice.current else ""

    @property
    def done(self) -> list[str]:
        return [step.key for step in self.practice.practised]

    def note(self, text: str, **how: object) -> str:
        made = notes.add(self.store, self.where, Draft(text, **how))
        assert made is not None
        return made.id


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[object]:
    opened: list[Store] = []

    def one(role: str, **how: str) -> Sitting:
        sitting = Sitting(tmp_path, role, **how)
        opened.append(sitting.store)
        return sitting

    yield one
    for store in opened:
        store.close()


def test_a_note_taker_is_led_through_all_of_it_by_what_the_store_says(sit):
    at = sit("note-taker")
    assert at.asked == "note"
    at.now = 12_000
    last = at.note("Hubs share staff")
    assert at.praised[-1].word == PRAISE[0]
    assert at.praised[-1].took == 12_000
    assert at.asked == "initiative"
    at.note("no number")
    assert at.asked == "initiative"
    at.note("A seat for each", initiatives=("24",))
    last = at.note("Who will pay?", kind="concern")
    assert at.asked == "edit"
    notes.edit(at.store, last, text="Who will pay, and when?")
    assert at.asked == "undo"
    at.store.undo()
    assert at.asked == "ballot"
    votes.cast(at.store, at.where, "2 24 31")
    plan.add_step(at.store, at.where, Subject("24"), "Write to the affiliates")
    plan.set_goal(at.store, at.where, Subject("24"), "A council")
    assert at.asked == "export"
    at.hear(None)
    assert at.asked == "export"
    export_room(at.store, "7", at.documents / "room-07-note-taker.xlsx")
    at.now = 300_000
    at.hear(None)
    assert at.practice.current is None
    assert at.practice.skipped == ()
    assert at.practice.spent() == 300_000
    at.now = 900_000
    assert at.practice.spent() == 300_000, "the time stands at the end"


def test_a_facilitator_starts_counts_closes_and_shows(sit):
    at = sit("facilitator")
    assert agenda.of_room(at.store, "1", "7", at.store.clock()).current.item.key == "discuss"
    agenda.start_or_pause(at.store, "1", "7")
    at.note("one")
    votes.cast(at.store, at.where, "2 24 31")
    counted = votes.of_session(at.store, at.where)
    assert (len(counted.ballots), counted.present) == (6, 6), "everybody has voted"
    votes.close(at.store, at.where, True)
    assert at.asked == "step"
    plan.add_step(at.store, at.where, Subject("24"), "Write")
    plan.set_goal(at.store, at.where, Subject("24"), "A council")
    assert at.asked == "talk"
    talk_turns.start_or_pause(at.store, Slot(at.where, "talks"))
    assert at.asked == "stage"
    at.hear(None, "talks", STAGE)
    assert at.asked == "export"


def test_a_coordinator_merges_decides_looks_and_publishes(sit):
    at = sit("coordinator")
    books = sorted(at.documents.glob("*.xlsx"))
    assert len(books) == 3
    assert at.store.undo_label() is None
    merge.merge(at.store, books[:2])
    assert at.asked == "merge", "one of the three is missing"
    merge.merge(at.store, books[2:])
    assert at.asked == "decide"
    (conflict,) = conflicts.open_conflicts(at.store)
    at.hear(None, "results")
    assert at.asked == "decide", "results that were merely passed are not looked at"
    conflicts.decide(at.store, conflict, "take")
    assert at.asked == "results"
    at.hear(None, "results")
    assert at.asked == "event"
    rooms = (replace(at.store.event.rooms[0], note_taker="Ama"), *at.store.event.rooms[1:])
    event_change.keep(at.store, replace(at.store.event, rooms=rooms))
    at.hear(None, "event")
    assert at.asked == "publish"
    published = at.documents / "Global Conversations (rehearsal)"
    published.mkdir()
    (published / "SHA256SUMS").write_text("")
    at.hear(None, "publish")
    assert at.practice.current is None


def test_what_is_done_on_the_way_is_not_asked_for_again(sit):
    at = sit("note-taker")
    at.note("Who pays?", kind="concern")
    assert at.asked == "initiative"
    at.note("A seat", initiatives=("24",))
    assert at.asked == "edit"


def test_a_step_is_skipped_returned_to_and_done_after_all(sit):
    at = sit("note-taker")
    at.practice.skip()
    at.practice.skip()
    assert at.asked == "concern"
    assert [step.key for step in at.practice.skipped] == ["note", "initiative"]
    at.note("just a note")
    assert at.praised[-1].step.key == "note", "what was skipped is praised when it is done"
    assert at.asked == "concern"
    at.practice.back()
    assert at.asked == "initiative"
    at.note("A seat", initiatives=("24",))
    assert at.asked == "concern"
    for _ in range(20):
        at.practice.skip()
    assert at.practice.current is None
    assert at.done == ["note", "initiative"]
    at.practice.back()
    assert at.asked == "export"
    at.practice.restart()
    assert (at.asked, at.done) == ("note", [])


def test_what_others_bring_is_not_what_somebody_did(sit, tmp_path: Path):
    at = sit("note-taker")
    made = tmp_path / "elsewhere"
    made.mkdir()
    other = Sitting(made, "note-taker")
    other.note("of another laptop")
    book = made / "room-07.xlsx"
    export_room(other.store, "7", book)
    other.store.close()
    merge.merge(at.store, [book])
    assert at.done == []


def test_undo_goes_back_to_the_beginning_and_not_further(sit):
    at = sit("note-taker")
    before = len(at.store.find(notes.Note))
    assert before > 5
    assert at.store.is_rehearsal
    assert at.store.undo_label() is None
    with pytest.raises(Refused):
        at.store.undo()
    assert len(at.store.find(notes.Note)) == before


def test_every_role_of_the_guide_has_something_to_practise():
    assert set(TRACKS) == set(guide.ROLES)
    for steps in TRACKS.values():
        assert len({step.key for step in steps}) == len(steps)


@pytest.mark.parametrize(
    ("language", "present"),
    [("de", {"de": 4, "es": 1, "fr": 1}), ("fr", {"fr": 5, "es": 1}), ("es", {"es": 5, "fr": 1})],
)
def test_a_room_has_talked_in_the_language_of_the_window(
    sit, language: str, present: dict[str, int]
):
    at = sit("note-taker", language=language)
    assert at.store.event.room("7").language == language
    assert at.store.event.room("8") == Event.built_in().room("8")
    said = at.store.find(Note)
    assert {note.language for note in said} == {language, "es"}
    assert {talk.language for talk in at.store.find(Talk)} == {language}
    (counted,) = at.store.find(Attendance)
    assert counted.languages == present
    assert sum(counted.languages.values()) == counted.present
    english = json.loads(practice_store.SCRIPT.read_text(encoding="utf-8"))["notes"][0]["text"]
    assert said[0].text == english[language] != english["en"]


def test_where_nothing_is_written_in_a_language_people_speak_english(sit):
    at = sit("facilitator", language="eo")
    assert {note.language for note in at.store.find(Note)} == {"en", "es"}
    assert {talk.title for talk in at.store.find(Talk)} >= {"Training trainers on a phone"}


def test_a_folder_is_made_beside_the_stores_and_those_left_by_a_crash_go(tmp_path: Path):
    left = practice_store.make_folder(tmp_path)
    in_use = practice_store.make_folder(tmp_path)
    new = practice_store.make_folder(tmp_path)
    an_hour_ago = time.time() - 2 * 3600
    for old in (left, in_use):
        (old / "practice.sqlite").write_text("")
    with FileLock(in_use / "practice.sqlite.lock"):
        for old in (left, in_use):
            os.utime(old, (an_hour_ago, an_hour_ago))
        mine = practice_store.make_folder(tmp_path)
        assert [left.exists(), in_use.exists(), new.exists()] == [False, True, True]
    assert mine.parent == tmp_path
    practice_store.remove_folder(mine)
    assert not mine.exists()


def test_where_the_stores_cannot_be_written_one_practises_elsewhere(tmp_path: Path):
    blocked = tmp_path / "a file"
    blocked.write_text("")
    made = practice_store.make_folder(blocked)
    assert made.is_dir()
    practice_store.remove_folder(made)


def test_while_somebody_practises_the_documents_are_not_written_to(tmp_path: Path):
    real = installation.exports_folder(), installation.publish_folder("An event")
    installation.documents_in(tmp_path)
    try:
        assert installation.exports_folder() == tmp_path
        published = installation.publish_folder("An event", rehearsal=True)
        assert published == tmp_path / "An event (rehearsal)"
    finally:
        installation.documents_in(None)
    assert (installation.exports_folder(), installation.publish_folder("An event")) == real
