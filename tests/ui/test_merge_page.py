from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from facilitator import backup, history, merge, merge_writing, notes, results, sessions, votes
from facilitator.comparison import Comparison, Moved, RoundChange
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.reasons import Reason, Refused
from facilitator.records import Ballot
from facilitator.store import Store
from facilitator.workbook_write import export_room
from tests.ui.hands import plain
from ui import ask_files
from ui.drop_zone import DropZone
from ui.jobs import Jobs
from ui.merge_filter import StateFilter
from ui.merge_page import MergePage
from ui.merge_rows import DIFFERENT, WorkbookRow
from ui.notifier import StoreNotifier
from ui.questions import QuestionReader
from ui.since import SinceWords
from ui.text import noting_cuts
from ui.theme import ThemeHolder, load_theme


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, event: Event) -> Path:
    """The workbooks of rooms 1, 2 and 3; every test has a copy."""
    folder = tmp_path_factory.mktemp("made")
    with Store.open(folder / "rooms.sqlite", installation="rooms", event=event) as store:
        for room in ("1", "2", "3"):
            where = sessions.place(store, "1", "priorities", room)
            notes.add(store, where, Draft(f"said in room {room}"))
            votes.cast(store, where, "2 24 31")
            votes.cast(store, where, "24")
            export_room(store, room, folder / "workbooks" / f"room-0{room}.xlsx")
    return folder / "workbooks"


@pytest.fixture
def workbooks(made: Path, tmp_path: Path) -> Path:
    """A folder with the workbooks of rooms 1, 2 and 3."""
    return Path(shutil.copytree(made, tmp_path / "workbooks"))


@pytest.fixture
def jobs():
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def page(qtbot: QtBot, store: Store, jobs: Jobs) -> MergePage:
    notifier = StoreNotifier(store)
    questions = QuestionReader(store, notifier, jobs)
    page = MergePage(store, notifier, ThemeHolder(load_theme("light")), jobs, questions)
    page.resize(1284, 770)
    qtbot.addWidget(page)
    page.show()
    return page


def rows(page: MergePage) -> list[tuple[str, str, str]]:
    return [(row.file, row.state, row.different) for row in page._model.rows()]


def read(qtbot: QtBot, page: MergePage, jobs: Jobs, *paths: Path) -> None:
    page.check_files(list(paths))
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


def test_dropping_a_folder_reads_it_and_writes_nothing(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path, store: Store
):
    zone = page.findChild(DropZone)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(workbooks))])
    zone.dropEvent(
        QDropEvent(
            QPointF(QPoint(5, 5)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    assert rows(page) == [(f"room-0{n}.xlsx", "new", "") for n in (1, 2, 3)]
    assert history.page(store) == []


def test_the_preview_says_that_a_rehearsal_marks_the_store(
    qtbot: QtBot, page: MergePage, jobs: Jobs, tmp_path: Path, store: Store, event: Event
):
    practice = tmp_path / "practice.sqlite"
    with Store.open(practice, installation="p", event=event, rehearsal=True) as rehearsed:
        where = sessions.place(rehearsed, "1", "priorities", "8")
        notes.add(rehearsed, where, Draft("said by nobody"))
        export_room(rehearsed, "8", tmp_path / "room-08.xlsx")
    read(qtbot, page, jobs, tmp_path / "room-08.xlsx")
    notice = page._view.panel.notice
    assert notice.isVisible()
    assert "room-08.xlsx is a rehearsal. This merge makes the store one" in plain(notice.text())
    # Before the figures, which a low window may have to scroll.
    assert notice.mapTo(page, QPoint()).y() < page._view.panel.lines.mapTo(page, QPoint()).y()
    assert not store.is_rehearsal


def test_merging_counts_every_vote_once_and_again_changes_nothing(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path, store: Store
):
    for received in ("would be received", "received"):
        read(qtbot, page, jobs, workbooks)
        assert plain(page._rooms.received_words()) == f"3 of 30 rooms {received}"
        page.primary()
        qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
        assert [state for _, state, _ in rows(page)] == ["merged"] * 3
        (found,) = results.of_store(store)
        assert (found.ballots, found.votes, found.ranking[0].votes) == (6, 12, 6)
    assert not page._panel.button.isEnabled()
    assert plain(page._rooms.received_words()) == "3 of 30 rooms received"


def test_a_broken_workbook_is_a_row_with_its_cell_and_the_others_are_merged(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path, store: Store
):
    broken = workbooks / "room-02.xlsx"
    book = openpyxl.load_workbook(broken)
    book["Votes"]["F14"] = "two"
    book.save(broken)
    read(qtbot, page, jobs, workbooks)
    file, state, words = rows(page)[0]
    assert (file, state) == ("room-02.xlsx", "rejected")
    assert plain(words).startswith("Sheet Votes, cell F14: “two” is not")
    assert "two" in words
    page.primary()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    assert results.of_store(store)[0].rooms == 2


def test_a_file_that_changed_after_the_preview_is_checked_again(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path, store: Store
):
    read(qtbot, page, jobs, workbooks)
    (workbooks / "room-01.xlsx").write_bytes(b"PK\x03\x04 no longer a workbook")
    page.primary()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    states = {row.file: row.state for row in page._model.rows()}
    assert states == {
        "room-01.xlsx": "rejected",
        "room-02.xlsx": "merged",
        "room-03.xlsx": "merged",
    }
    assert results.of_store(store)[0].rooms == 2


def test_a_full_disk_is_said_and_not_that_files_had_changed(
    qtbot: QtBot,
    page: MergePage,
    jobs: Jobs,
    workbooks: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    read(qtbot, page, jobs, workbooks)
    real, taken = merge_writing._merge, 0

    def full(event: Event, change: object, books: list[object], **more: bool) -> object:
        nonlocal taken
        found = real(event, change, books, **more)  # pyright: ignore[reportArgumentType]
        if len(books) > 1 or taken:
            raise Refused(Reason("disk_full", "coordinator.sqlite", "no space"))
        taken += 1
        return found

    monkeypatch.setattr(merge_writing, "_merge", full)
    page.primary()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    assert plain(page._banner.text()) == (
        "1 workbook merged. 2 rejected. Not saved. The disk is full (coordinator.sqlite). "
        "Free some space and try again."
    )
    rejected = [row for row in page._model.rows() if row.state == "rejected"]
    assert [row.result.room for row in rejected if row.result is not None] == ["2", "3"]
    # They have come, and no room is asked for them again; they wait for room on the disk.
    assert plain(page._rooms.received_words()) == "3 of 30 rooms would be received"
    assert "Room 2," not in plain(page._rooms.missing_words())
    monkeypatch.setattr(merge_writing, "_merge", real)
    page.primary()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    assert plain(page._banner.text()) == "2 workbooks merged."
    assert {row.state for row in page._model.rows()} == {"merged"}


def test_a_folder_without_workbooks_is_said(qtbot: QtBot, page: MergePage, tmp_path: Path):
    empty = tmp_path / "empty"
    empty.mkdir()
    page.check_files([empty])
    assert "empty" in page._banner.text()
    assert page._banner.isVisible()


def test_missing_rooms_are_named_and_the_reminder_is_copied(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path
):
    read(qtbot, page, jobs, workbooks)
    page.primary()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    qtbot.mouseClick(page._rooms.remind, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert "Room 4" in text
    assert "Room 30" in text
    assert "Room 3," not in text


def test_the_reminder_tells_rooms_apart_whose_file_came_and_cannot_be_read(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path
):
    broken = workbooks / "room-02.xlsx"
    book = openpyxl.load_workbook(broken)
    book["Votes"]["F14"] = "two"
    book.save(broken)
    read(qtbot, page, jobs, workbooks)
    qtbot.mouseClick(page._rooms.remind, Qt.MouseButton.LeftButton)
    waiting, came = QGuiApplication.clipboard().text().split("\n\n")
    assert "Room 2," not in waiting
    assert came == (
        "Files of these rooms of Global Conversations came, but cannot be read: "
        "Room 2. In the app press Ctrl+E and send us the file again. Thank you!"
    )


def test_a_room_typed_on_this_laptop_is_neither_missing_nor_reminded(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path, store: Store
):
    notes.add(store, sessions.place(store, "1", "priorities", "9"), Draft("typed here"))
    read(qtbot, page, jobs, workbooks)
    assert plain(page._rooms.received_words()) == "4 of 30 rooms would be received"
    assert "Room 9" not in plain(page._rooms.missing_words())
    sentences = [tile.sentence for tile in page._rooms.tiles._tiles]
    assert plain(sentences[8]) == "Room 9: typed here, no file came"
    qtbot.mouseClick(page._rooms.remind, Qt.MouseButton.LeftButton)
    assert "Room 9" not in QGuiApplication.clipboard().text()


def test_the_result_of_a_ballot_says_what_its_yes_is_of(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path, store: Store, tmp_path: Path
):
    merge.merge(store, [workbooks / "room-01.xlsx"])
    ballot = store.find(Ballot)[0].id
    where = sessions.place(store, "1", "priorities", "1")
    votes.correct(store, where, ballot, "2 24")
    with Store.open(tmp_path / "other.sqlite", installation="other", event=store.event) as room:
        merge.merge(room, [workbooks / "room-01.xlsx"])
        votes.correct(room, where, ballot, "2 31")
        export_room(room, "1", workbooks / "room-01.xlsx")
    read(qtbot, page, jobs, workbooks / "room-01.xlsx")
    page.primary()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    page.resolve(())
    said = plain(page._decide.result.accessibleName())
    assert said.rstrip(".").endswith("Counts: yes")


def test_a_state_shows_only_its_files_and_a_room_is_found(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path
):
    (workbooks / "notes.xlsx").write_bytes(b"not a workbook")
    read(qtbot, page, jobs, workbooks)
    button = page._states._states["rejected"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [file for file, _, _ in rows(page)] == ["notes.xlsx"]
    qtbot.mouseClick(page._states._states["all"], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page._find, "3")
    assert [file for file, _, _ in rows(page)] == ["room-03.xlsx"]


def test_every_reason_of_a_rejected_file_can_be_read(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path
):
    broken = workbooks / "room-02.xlsx"
    book = openpyxl.load_workbook(broken)
    book["Votes"]["F14"] = "two"
    book["Votes"]["F15"] = "three"
    book.save(broken)
    read(qtbot, page, jobs, workbooks)
    row: WorkbookRow = page._model.rows()[0]
    page._table.setCurrentIndex(page._model.index_of(row.id))
    page._table.setFocus()
    qtbot.keyClick(page._table, Qt.Key.Key_Return)
    index = page._model.index_of(row.id, DIFFERENT)
    for said in (page._details.text(), index.data(Qt.ItemDataRole.ToolTipRole)):
        assert "Sheet Votes, cell F14" in plain(said)
        assert "Sheet Votes, cell F15" in plain(said)
    qtbot.keyClick(page._table, Qt.Key.Key_Escape)
    assert not page._details.isVisible()


def test_what_is_not_ours_in_a_workbook_is_said_and_the_rest_merged(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path
):
    path = workbooks / "room-02.xlsx"
    book = openpyxl.load_workbook(path)
    book.create_sheet("My own sums")
    book.save(path)
    read(qtbot, page, jobs, path)
    ((_, state, words),) = rows(page)
    assert state == "new"
    assert "My own sums" in words


def test_of_rejected_files_it_is_not_said_that_they_bring_nothing_new(
    qtbot: QtBot, page: MergePage, jobs: Jobs, tmp_path: Path
):
    path = tmp_path / "room-01.xlsx"
    path.write_bytes(b"no workbook")
    read(qtbot, page, jobs, path)
    assert [state for _, state, _ in rows(page)] == ["rejected"]
    assert page._panel._nothing.text() == "None of these files can be merged."


def test_rejected_files_are_said_before_that_the_others_bring_nothing(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path, store: Store
):
    merge.merge(store, sorted(workbooks.iterdir()))
    for copy in backup.copies(store):
        copy.unlink()
    read(qtbot, page, jobs, workbooks)
    assert page._panel._nothing.text() == "Nothing new in these files."
    (workbooks / "room-04.xlsx").write_bytes(b"no workbook")
    read(qtbot, page, jobs, workbooks)
    assert page._panel._nothing.text() == "1 rejected. Nothing new in the others."


def test_rejected_files_are_said_beside_what_the_others_bring(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path
):
    nothing, lines = page._panel._nothing, page._panel.lines
    read(qtbot, page, jobs, workbooks)
    assert not nothing.isVisible()
    (workbooks / "room-04.xlsx").write_bytes(b"no workbook")
    read(qtbot, page, jobs, workbooks)
    assert nothing.text() == "1 rejected."
    assert nothing.mapTo(page, QPoint()).y() < lines.mapTo(page, QPoint()).y()
    page.primary()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    assert nothing.isVisible()
    assert "6 notes" not in plain(page._panel.done.text())
    assert "3 notes" in plain(page._panel.done.text())


def test_what_changed_since_a_merge_is_counted_at_one_moment(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path, store: Store
):
    def said() -> str:
        qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
        return plain(page._panel.done.text())

    read(qtbot, page, jobs, workbooks)
    page.primary()
    # While it is merging, so after the copy that is compared with, and then on another page.
    qtbot.waitUntil(lambda: bool(backup.copies(store)), timeout=20_000)
    where = sessions.place(store, "1", "priorities", "7")
    notes.add(store, where, Draft("typed meanwhile"))
    assert "4 notes more" in said()
    page.hide()
    notes.add(store, where, Draft("typed after that"))
    assert "4 notes more" in said()
    page.show()
    assert "5 notes more" in said()


def test_stopping_leaves_whole_workbooks(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path, store: Store
):
    read(qtbot, page, jobs, workbooks)
    page.primary()
    page._work.cancel()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    (found,) = results.of_store(store)
    assert found.ballots == 2 * found.rooms
    assert found.votes == 4 * found.rooms


def test_what_will_change_counts_only_what_counts(
    qtbot: QtBot, page: MergePage, jobs: Jobs, tmp_path: Path, event: Event
):
    path = tmp_path / "room-04.xlsx"
    with Store.open(tmp_path / "four.sqlite", installation="room", event=event) as room:
        one = sessions.place(room, "1", "priorities", "4")
        wrong = votes.cast(room, one, "2")
        votes.cast(room, one, "24")
        votes.withdraw(room, one, wrong.id, 1)
        export_room(room, "4", path)
    read(qtbot, page, jobs, path)
    assert page._panel.lines.accessibleName() == "+ 1 room. + 1 ballot"


def test_votes_by_tally_are_counted_as_votes(
    qtbot: QtBot, page: MergePage, jobs: Jobs, tmp_path: Path, event: Event
):
    path = tmp_path / "room-04.xlsx"
    with Store.open(tmp_path / "four.sqlite", installation="room", event=event) as room:
        one = sessions.place(room, "1", "priorities", "4")
        votes.choose_capture(room, one, "tally")
        for initiative, count in (("24", 17), ("25", 5)):
            votes.enter_tally(room, one, votes.TallyEntry(initiative, count=count))
        export_room(room, "4", path)
    read(qtbot, page, jobs, path)
    assert page._panel.lines.accessibleName() == "+ 1 room. + 22 votes by tally"


def test_after_reading_enter_merges_and_then_the_table_has_a_current_row(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path, store: Store
):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_start()
    read(qtbot, page, jobs, workbooks)
    assert page._panel.button.hasFocus()
    qtbot.keyClick(page._panel.button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    assert results.of_store(store)[0].rooms == 3
    read(qtbot, page, jobs, workbooks)
    assert page._table.hasFocus()
    assert page._table.currentIndex().row() == 0
    framed = page._table.viewport().grab().toImage()
    page._find.setFocus()
    assert page._table.viewport().grab().toImage() != framed


def test_what_became_of_a_merge_is_said_in_the_language_of_the_window(
    qtbot: QtBot, page: MergePage, jobs: Jobs, workbooks: Path, speak: Callable[[], None]
):
    read(qtbot, page, jobs, workbooks)
    page.merge_now()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    said, undo = page._banner.text(), page._banner._link.text()
    assert (said.startswith("3 workbooks merged."), undo) == (True, "Undo this merge")
    speak()
    qtbot.waitUntil(lambda: page._banner.text() != said)
    assert page._banner._link.text() != undo


def test_files_and_folders_are_asked_for_where_exports_go_and_then_where_they_were(
    qtbot: QtBot,
    page: MergePage,
    jobs: Jobs,
    workbooks: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    asked: list[str] = []

    def choose(_parent: object, _title: str, start: str) -> str:
        asked.append(start)
        return str(workbooks)

    monkeypatch.setattr("ui.choose_files.exports_folder", lambda: tmp_path / "not yet")
    monkeypatch.setattr(ask_files, "one_folder", choose)
    for _ in range(2):
        page.open_folder()
        qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    assert asked == [str(tmp_path), str(workbooks)]
    assert len(rows(page)) == 3


def test_with_large_text_the_panel_stands_below_and_nothing_is_cut(page: MergePage):
    page._view._themes.show_scale(2.0)
    page.resize(1028, 596)
    page._view.fit()
    page.grab()
    button = page._panel.button
    assert button.width() >= button.sizeHint().width()
    assert page._choose.width() in page._choose.forms()
    assert page._panel.mapTo(page, page._panel.rect().topRight()).x() < page.width()


def test_the_names_of_the_columns_have_room_in_a_language_with_long_words(
    qtbot: QtBot,
    page: MergePage,
    jobs: Jobs,
    workbooks: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    names = ["Zustand", "Raum", "Datei", "Stimmzettel", "Notizen", "Gespeichert", "Unterschied"]
    monkeypatch.setattr(page._model, "headerData", lambda column, *_: names[column])
    page.resize(1280, 800)
    read(qtbot, page, jobs, workbooks)
    with noting_cuts() as cuts:
        page.grab()
    assert not {cut.text for cut in cuts} & {*names}


def test_states_are_told_apart_without_colours(qtbot: QtBot):
    shown = StateFilter(ThemeHolder(load_theme("light")))
    qtbot.addWidget(shown)
    states = ("new", "updated", "merged", "edited", "attention", "rejected")
    shown.show_counts(dict.fromkeys(states, 1))
    shown.resize(1200, 40)
    shown.show()
    signs = set()
    for state in states:
        picture = shown._states[state].grab(QRect(7, 6, 16, 16)).toImage()
        ground = picture.pixelColor(2, 2).lightness()
        drawn = [
            (x, y)
            for x in range(16)
            for y in range(16)
            if abs(picture.pixelColor(x, y).lightness() - ground) > 60
        ]
        signs.add(tuple(drawn))
    assert len(signs) == len(states)


def test_after_the_very_first_merge_nobody_is_said_to_have_risen(qapp: object):
    moved = tuple(Moved(str(n), None, n, 0, 60 - n) for n in range(1, 48))
    change = RoundChange("priorities", "Priorities", 659, 232, moved, first=True)
    since = Comparison(0, ("1",), (), 659, 232, 0, 0, (change,))
    words = SinceWords(Event.built_in())
    assert words.words(since) == (
        "Since before this merge: 1 room, 659 votes and 232 ballots more."
    )
    later = replace(since, rounds=(replace(change, first=False),))
    assert "initiative 5 new at place 5, and 42 more." in plain(words.words(later))


def test_several_rounds_that_moved_begin_a_line_each(qapp: object):
    event = Event.built_in()
    again = replace(event.rounds[0], key="again", title="Again")
    event = replace(event, rounds=(*event.rounds, again))
    changes = [
        RoundChange(one.key, one.title, 3, 1, (Moved("12", 7, 1, 4, 19),)) for one in event.rounds
    ]
    words = SinceWords(event).words(Comparison(0, (), (), 6, 2, 0, 0, tuple(changes)))
    assert plain(words).splitlines() == [
        "Since before this merge: 6 votes and 2 ballots more;",
        "Priorities: initiative 12 from place 7 to 1;",
        "Again: initiative 12 from place 7 to 1.",
    ]


def test_the_window_names_the_moves_that_the_command_names(qapp: object):
    moved = (
        Moved("12", 7, 1, 4, 19),
        Moved("24", 1, 2, 9, 12),
        Moved("3", None, 3, 0, 8),
        Moved("9a", 2, 5, 6, 6),
        Moved("31", 3, 6, 5, 5),
        Moved("40", 4, None, 2, 0),
    )
    change = RoundChange("priorities", "Priorities", 20, 8, moved)
    since = Comparison(0, (), (), 20, 8, 0, 0, (change,))
    for count in (5, 6):
        told = replace(since, rounds=(replace(change, moved=moved[:count]),))
        (sentence,) = told.sentences()
        window = plain(SinceWords(Event.built_in()).words(told))
        named = [one.initiative for one in moved if f"initiative {one.initiative} " in window]
        assert named == [one.initiative for one in moved if f" {one.initiative} " in sentence]
        assert ("and 1 more" in window) == ("and 1 more" in sentence) == (count == 6)
