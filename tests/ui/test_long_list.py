"""A list that reads its notes when somebody looks at them shows what reading all of them would."""

from __future__ import annotations

import tempfile
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from facilitator import note_outline, notes, sessions, spoken
from facilitator.changes import Changes
from facilitator.event import Event
from facilitator.note_filter import NoteFilter, choices
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.text import fold
from tests.conftest import Clock
from tests.share import examples
from tests.ui.room_fixtures import Key, MakePage, enter, press, stored, type_text
from ui import session_notes
from ui.note_view import NoteModel
from ui.rows import ROW_ROLE
from ui.session_notes import SessionNotes

WORDS = ("Zürich", "seats", "الميزانية", "予算", "follow", "edits")
COMMUNITIES = ("", "", "Ghana", "ghana", "日本")


class Followed:
    """A store on disk, and a model that follows it as a page does."""

    def __init__(self, store: Store, seed: int) -> None:
        self.store = store
        self.chance = Random(seed)
        self.here = sessions.place(store, "1", "priorities", "7")
        self.there = sessions.place(store, "1", "priorities", "8")
        self.session = SessionNotes(store)
        self.words, self.only, self.wanted = "", None, NoteFilter()
        self.model = NoteModel()
        self.looked: dict[str, Note] = {}
        """What a view has painted and would paint again, until it is told of a change."""
        self.model.dataChanged.connect(self._forget)
        store.listen(self._take)
        several = [self.draft() for _ in range(self.chance.randint(0, 60))]
        notes.add_many(self.store, self.here, several)
        self.session.open(self.here.id)
        self.show()

    def _forget(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self.looked.pop(self.model.ids()[row], None)

    def _take(self, changes: Changes) -> None:
        taken = self.session.take(changes)
        if taken is not None:
            self.show(taken.ids)

    def show(self, changed: frozenset[str] | None = frozenset()) -> None:
        ids = self.session.matching(self.words, self.only, self.wanted)
        self.model.show_ids(ids, self.session, changed)

    def plain(self) -> list[Note]:
        """What reading all of them gives."""
        wanted = fold(self.words).split()
        return [
            note
            for note in notes.of_session(self.store, self.here.id)
            if (self.only is None or (self.only in note.initiatives or not self.only))
            and (self.only != "" or not note.initiatives)
            and self.wanted.matches(note)
            and all(word in fold(f"{note.text}\n{note.community}") for word in wanted)
        ]

    # What may happen

    def draft(self) -> Draft:
        one = self.chance.choice
        return Draft(
            " ".join(self.chance.choices(WORDS, k=3)),
            kind=one(("point", "idea", "quote")),
            initiatives=one(((), ("24",), ("2", "24"), ("31",))),
            community=one(COMMUNITIES),
            language=one(("", "en", "ar", "ja")),
            key=one((False, False, True)),
        )

    def add(self, where: Place | None = None) -> None:
        notes.add(self.store, where or self.here, self.draft())

    def add_many(self) -> None:
        several = [self.draft() for _ in range(self.chance.choice((2, 30)))]
        notes.add_many(self.store, self.here, several)

    def elsewhere(self) -> None:
        self.add(self.there)

    def some(self) -> Note | None:
        found = notes.of_session(self.store, self.here.id)
        return self.chance.choice(found) if found else None

    def edit(self) -> None:
        note = self.some()
        if note is not None:
            content = vars(self.draft())
            names = self.chance.sample(["text", "initiatives", "community", "language", "key"], 2)
            notes.edit(self.store, note.id, **{name: content[name] for name in names})

    def remove(self) -> None:
        note = self.some()
        if note is not None:
            notes.remove(self.store, note.id)

    def undo(self) -> None:
        try:
            self.chance.choice((self.store.undo, self.store.undo, self.store.redo))()
        except Refused:
            return

    def merge(self) -> None:
        """Notes of another laptop, captured before or after what is here, and one known of ours."""
        with self.store.change("Merged", kind="merge") as change:
            sessions.enter(change, self.here)
            now = change.at
            made = []
            for _ in range(self.chance.choice((1, 25))):
                change.at = now + self.chance.choice((-100_000, -50, 500))
                content = vars(self.draft()) | {"session": self.here.id}
                made.append(change.made(Note, **content))
            change.put(made, [])

    def look(self) -> None:
        """A screen is painted."""
        count = self.model.rowCount()
        start = self.chance.randint(0, max(0, count - 10))
        for row in range(start, min(count, start + 10)):
            note: Note = self.model.index(row, 0).data(ROW_ROLE)
            self.looked[note.id] = note

    def search(self) -> None:
        one = self.chance.choice
        self.words = one(("", "", "zuri", "予 follow", "GHANA"))
        self.only = one((None, None, "24", ""))
        self.wanted = one((NoteFilter(), NoteFilter(community="Ghana"), NoteFilter(key=True)))
        self.show()

    def check(self) -> None:
        """What is shown and counted is what reading all of them gives."""
        everything, shown = notes.of_session(self.store, self.here.id), self.plain()
        assert self.model.ids() == [note.id for note in shown]
        assert len(self.session) == len(everything)
        counted = Counter(number for note in everything for number in note.initiatives)
        assert +self.session.per_initiative() == counted
        now = {note.id: note for note in shown}
        # A row that went and comes again is painted anew.
        self.looked = {one: note for one, note in self.looked.items() if one in now}
        assert all(now[one] == note for one, note in self.looked.items())

    def check_all(self) -> None:
        """The same of everything that is read only when it is asked for."""
        everything = notes.of_session(self.store, self.here.id)
        assert self.model.rows() == self.plain()
        assert self.session.last() == (everything[-1] if everything else None)
        used = list(dict.fromkeys(note.language for note in everything if note.language))
        assert self.session.languages() == used
        known, plain = choices(self.session.said(), ["2"]), choices(everything, ["2"])
        assert known == plain
        assert list(known.communities.items()) == list(plain.communities.items())
        assert list(known.initiatives) == list(plain.initiatives)


ACTS = (
    Followed.add,
    Followed.add_many,
    Followed.elsewhere,
    Followed.edit,
    Followed.edit,
    Followed.remove,
    Followed.undo,
    Followed.merge,
    Followed.look,
    Followed.look,
    Followed.search,
    Followed.check_all,
)


@contextmanager
def fresh_store() -> Iterator[Store]:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(
            Store.open(
                Path(folder) / "room.sqlite",
                installation="laptop",
                event=Event.built_in(),
                clock=Clock(),
                fleeting=True,
            )
        ) as store,
    ):
        yield store


@settings(
    max_examples=examples(40),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 2**32), acts=st.lists(st.sampled_from(ACTS), min_size=5, max_size=16))
def test_whatever_happens_the_list_shows_what_reading_everything_would(
    qapp: object, seed: int, acts: list
) -> None:
    with fresh_store() as store:
        followed = Followed(store, seed)
        fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
        tester = QAbstractItemModelTester(followed.model, fatal)
        for act in acts:
            marks = {
                row_id: QPersistentModelIndex(followed.model.index(row, 0))
                for row, row_id in enumerate(followed.model.ids())
            }
            resets: list[int] = []
            followed.model.modelReset.connect(lambda resets=resets: resets.append(1))
            act(followed)
            followed.check()
            for row_id, mark in marks.items() if not resets else ():
                assert mark.isValid() == (row_id in followed.model.ids())
                assert not mark.isValid() or followed.model.ids()[mark.row()] == row_id
        followed.check_all()
        del tester


# As a person sees it


@pytest.fixture(autouse=True)
def british() -> None:
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def long(store: Store, room7: Place) -> list[Note]:
    """Two thousand notes, every third on another initiative."""
    drafts = [
        Draft(
            f"note {number} " + "word " * (number * 7 % 90),
            initiatives=("24",) if number % 3 else ("31",),
            community="Ghana" if number % 5 == 0 else "",
        )
        for number in range(2000)
    ]
    return notes.add_many(store, room7, drafts)


def in_view(page) -> list[str]:
    view, found, y = page.notes.view, [], 0
    while y < view.viewport().height():
        index = view.indexAt(QPoint(5, y))
        found.append(index.data(ROW_ROLE).id)
        y = view.visualRect(index).bottom() + 1
    return found


def test_a_room_is_shown_without_reading_all_its_notes(
    long: list[Note], make_page: MakePage, monkeypatch: pytest.MonkeyPatch
):
    asked: list[str] = []
    read = note_outline.read

    def counting(store: Store, ids: list[str]) -> dict[str, Note]:
        asked.extend(ids)
        return read(store, ids)

    monkeypatch.setattr(note_outline, "read", counting)
    monkeypatch.setattr(session_notes.note_outline, "said", None)
    page = make_page()
    assert page.notes.count.text() == "2,000 notes"
    assert in_view(page)[-1] == long[-1].id
    type_text(page, "one more")
    enter(page)
    assert page.notes.count.text() == "2,001 notes"
    assert 0 < len(asked) < 300


def test_page_by_page_every_note_is_seen_once_and_in_order(long: list[Note], make_page: MakePage):
    page = make_page()
    view = page.notes.view
    view.setFocus()
    press(view, Key.Key_End)
    shown = in_view(page)
    for _ in range(40):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 300)
        seen = in_view(page)
        assert set(seen) & set(shown)
        shown = [*seen, *(one for one in shown if one not in seen)]
    order = [note.id for note in long]
    assert shown == order[order.index(shown[0]) :]


def test_the_marked_note_stays_marked_through_filters_and_changes(
    long: list[Note], store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    view = page.notes.view
    page.show_note(long[1001].id)
    page.composer.set_target(("24",))
    page.notes.shown.set_current("one")
    page.notes.shown.chosen.emit("one")
    assert page.notes.count.text() == "1,333 of 2,000 notes"
    assert view.current_note() == long[1001]
    page.notes.shown.set_current("all")
    page.notes.shown.chosen.emit("all")
    assert view.current_note() == long[1001]
    assert long[1001].id in in_view(page)
    top, above = view.visualRect(view.currentIndex()).top(), in_view(page)[0]
    notes.remove(store, long[3].id)
    store.undo()
    notes.edit(store, long[500].id, text="long " * 300)
    notes.add(store, room7, Draft("at the end"))
    assert view.visualRect(view.currentIndex()).top() == top
    assert in_view(page)[0] == above
    assert view.current_note() == long[1001]
    tall = view.visualRect(view.currentIndex()).height()
    notes.edit(store, long[1001].id, text="long " * 300)
    assert view.visualRect(view.currentIndex()).height() > tall
    press(view, Key.Key_Delete)
    assert view.current_note() == long[1002]
    press(view, Key.Key_Asterisk)
    assert stored(store, room7)[1001].key
    assert view.current_note().key


def test_what_another_thread_merges_is_shown(
    long: list[Note], store: Store, room7: Place, make_page: MakePage, qtbot: QtBot
):
    page = make_page()
    page.show_note(long[1000].id)
    where = in_view(page)

    def merge() -> None:
        with store.announcing_once():
            for number in range(30):
                with store.change("Merged", kind="merge") as change:
                    change.at = long[0].created - 1000 + number
                    made = change.made(Note, session=room7.id, text="theirs", initiatives=("2",))
                    change.put([made], [])

    thread = threading.Thread(target=merge)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: page.notes.count.text() == "2,030 notes")
    assert in_view(page) == where
    assert page._session.per_initiative()["2"] == 30
    press(page.notes.view, Key.Key_Home)
    assert page.notes.view.current_note().text == "theirs"


def test_words_are_searched_in_all_notes_also_those_never_seen(
    long: list[Note], store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    page.find_text()
    QTest.keyClicks(page.notes.search, "77 note")
    found = [note for note in long if "77" in note.text]
    assert page.notes.view.notes() == found
    changed = notes.edit(store, long[5].id, text="note 77 too")
    assert page.notes.view.notes() == [changed, *found]
    press(page.notes.search, Key.Key_Escape)
    assert page.notes.count.text() == "2,000 notes"


def test_screen_readers_hear_a_note_far_away(long: list[Note], make_page: MakePage):
    page = make_page()
    index = page.notes.view.model().index(5, 0)
    sentence = index.data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert "initiative 24" in sentence
    assert sentence.endswith(long[5].text)


def test_an_older_store_gets_the_indexes_and_is_read_without_them(
    store: Store, room7: Place, tmp_path: Path, open_store
):
    for number in range(5):
        notes.add(store, room7, Draft(str(number)))
    old = [note.id for note in stored(store, room7)]
    with store._writing_engine.begin() as connection:
        for name in ("by_order", "by_initiatives", "by_voice"):
            connection.exec_driver_sql(f"DROP INDEX notes_{name}")
        connection.exec_driver_sql("CREATE INDEX notes_by_session ON notes (session)")
        connection.exec_driver_sql("UPDATE notes SET created = created - 100000 WHERE text = '3'")
    expected = [old[3], *old[:3], old[4]]
    assert note_outline.outline(store, room7.id).ids == expected
    store.close()
    again = open_store()
    assert note_outline.outline(again, room7.id).ids == expected
    with again.reading() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {note_outline._IDS}", ("x",)).all()
    assert "COVERING INDEX notes_by_order" in str(plan)


def test_the_name_of_a_community_is_the_one_written_first(store: Store, room7: Place):
    for name in ("ghana", "Ghana", "Ghana"):
        notes.add(store, room7, Draft("x", community=name))
    assert spoken.of_session(store, room7.id).counts == {"ghana": 3}
