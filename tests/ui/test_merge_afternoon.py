"""The Merge page and its decisions in the window, by keys, over a coordinator's afternoon."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from facilitator import (
    conflicts,
    history,
    merge,
    merge_writing,
    notes,
    results,
    sessions,
    vote_sides,
)
from facilitator.progress import Report
from facilitator.records import Note
from facilitator.store import Store
from facilitator.workbook_write import export_all
from tests.ui.afternoon import SECOND, Afternoon, column, edited, make, sheet
from tests.ui.hands import focused, plain, settle
from ui import language, questions, ranking_view
from ui.decide_screen import DecideScreen
from ui.main_window import MainWindow
from ui.merge_page import MergePage
from ui.merge_work import Merged, last_merge
from ui.ranking_answer import Answer
from ui.results_page import ResultsPage
from ui.results_view import Asked
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once; every test has a copy."""
    folder = tmp_path_factory.mktemp("afternoon")
    make(folder, said=6)
    return folder


@dataclass
class Desk:
    """The coordinator's window, and what lies beside it."""

    bot: QtBot
    window: MainWindow
    store: Store
    files: Afternoon

    @property
    def page(self) -> MergePage:
        page = self.window._pages["merge"]
        assert isinstance(page, MergePage)
        return page

    @property
    def decide(self) -> DecideScreen:
        return self.page._decide

    def key(self, which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self.bot.keyClick(focused(), which, held)

    def type(self, text: str) -> None:
        self.bot.keyClicks(focused(), text)

    def rest(self) -> None:
        """Wait until all work has ended."""
        self.bot.waitUntil(lambda: not self.window._jobs.busy, timeout=30_000)

    def read(self, *paths: Path) -> None:
        self.page.check_files(list(paths))
        self.rest()

    def merge(self, *paths: Path) -> None:
        self.read(*paths)
        self.key(Key.Key_Return, CTRL)
        self.rest()

    def asked(self) -> str:
        """What the current question is."""
        return plain(self.decide.heading())

    def rows(self) -> list[tuple[str, str]]:
        return [(row.file, row.state) for row in self.page._model.rows()]


def copy_of(made: Path, day: Path) -> Afternoon:
    shutil.copytree(made, day)
    return Afternoon(
        day / "coordinator.sqlite",
        day / "inbox",
        day / "second coordinator.sqlite",
        day / "rooms of day 2, merged.xlsx",
    )


@pytest.fixture(scope="module")
def all_merged(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once as well: the coordinator has merged all of it."""
    day = tmp_path_factory.mktemp("merged") / "day"
    files = copy_of(made, day)
    with Store.open(files.store, installation="coordinator") as store:
        merge.merge(store, merge.workbooks_in(files.files))
    return day


@contextmanager
def sitting_at(files: Afternoon, bot: QtBot, holder: ThemeHolder, settings: Path) -> Iterator[Desk]:
    with Store.open(files.store, installation="coordinator") as store:
        seat = Seat("1", "priorities", "7", "coordinator")
        window = MainWindow(store, holder, Settings(settings), seat)
        window.resize(1360, 850)
        bot.addWidget(window)
        with bot.waitActive(window):
            window.show()
        found = Desk(bot, window, store, files)
        found.rest()
        yield found
        window.close()


@pytest.fixture
def desk(qtbot: QtBot, made: Path, tmp_path: Path, holder: ThemeHolder) -> Iterator[Desk]:
    with sitting_at(copy_of(made, tmp_path / "day"), qtbot, holder, tmp_path) as found:
        yield found


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    said: list[str] = []

    def tell(widget: QWidget, text: str, *, urgent: bool = False) -> None:
        said.append(plain(text))

    for module in ("feedback", "decide_screen", "merge_page", "room_tiles", "file_details"):
        monkeypatch.setattr(f"ui.{module}.announce", tell)
    return said


def place_of(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


# Reading


def test_every_state_a_file_can_be_in_is_told_apart(desk: Desk):
    desk.read(*desk.files.files)
    states = dict(desk.rows())
    assert states["minutes of the board.xlsx"] == states["room-12.xlsx"] == "rejected"
    assert states["room-11 (2).xlsx"] == states["room-14 second laptop.xlsx"] == "attention"
    assert states["room-04.xlsx"] == "edited"
    assert states["room-10.xlsx"] == "updated"
    assert {states["room-07.xlsx"], states["room-07 (1).xlsx"]} == {"updated", "merged"}
    assert states["room-10 (older).xlsx"] == states["غرفة 6 – ملاحظات نهائية.xlsx"] == "merged"
    assert states["second coordinator.sqlite"] == "new"
    assert states["rooms of day 2, merged.xlsx"] == "new"
    order = ["rejected", "attention", "edited", "new", "updated", "merged"]
    places = [order.index(state) for _, state in desk.rows()]
    assert places == sorted(places)
    assert "Missing: Room 9, Room 12 (file rejected), Room 17, Room 24" in plain(
        desk.page._rooms.missing_words()
    )
    assert history.page(desk.store)[0].kind == "change"  # nothing was merged yet


def test_what_is_said_of_a_file_follows_the_current_row_and_can_be_copied(desk: Desk):
    desk.read(desk.files.inbox)
    desk.page._table.setFocus()
    desk.key(Key.Key_Home)
    desk.key(Key.Key_Space)
    assert "is not an Excel workbook" in plain(desk.page._details.text())
    desk.key(Key.Key_Down)
    lines = plain(desk.page._details.text()).splitlines()
    assert len(lines) == 8
    assert "a row without Id says nothing here" in lines[-1]
    assert "Sheet Votes, cell F14: “two” is not a whole number from 0." in lines
    desk.page._details.copy.click()
    assert "room-12.xlsx" in QGuiApplication.clipboard().text()
    desk.key(Key.Key_Escape)
    assert not desk.page._details.isVisible()
    assert desk.page._table.hasFocus()


def test_the_words_that_are_looked_for_go_by_esc_and_down_leads_to_what_was_found(desk: Desk):
    desk.read(desk.files.inbox)
    desk.key(Key.Key_F, CTRL)
    desk.type("room 19")
    assert [file for file, _ in desk.rows()] == [
        "Salle 19 – Conversations mondiales – prise de notes, version finale (copie).xlsx"
    ]
    desk.key(Key.Key_Escape)
    assert len(desk.rows()) > 15
    desk.type("nothing is called so")
    assert desk.rows() == []
    assert desk.page._view.none.isVisible()
    desk.key(Key.Key_Escape)
    desk.key(Key.Key_Down)
    assert desk.page._table.hasFocus()


def test_files_dropped_anywhere_while_others_are_read_are_read_after_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    gate = threading.Event()
    check = merge.check

    def slowly(store: Store, paths: list[Path], report: Report):
        gate.wait(20)
        return check(store, paths, report)

    monkeypatch.setattr(merge, "check", slowly)
    desk.page.check_files([desk.files.inbox / "room-15.xlsx"])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(desk.files.inbox / "room-18.xlsx"))])
    at, action = QPointF(QPoint(300, 600)), Qt.DropAction.CopyAction
    drop = QDropEvent(at, action, data, Qt.MouseButton.LeftButton, NONE)
    desk.page._view.dropEvent(drop)
    assert "1 file will be read next." in plain(desk.page._banner.text())
    gate.set()
    desk.bot.waitUntil(lambda: len(desk.rows()) == 2, timeout=20_000)
    desk.rest()
    assert sorted(desk.rows()) == [("room-15.xlsx", "new"), ("room-18.xlsx", "new")]


def test_stopping_while_files_are_read_writes_nothing_and_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    begun, gate = threading.Event(), threading.Event()
    check = merge.check

    def slowly(store: Store, paths: list[Path], report: Report):
        begun.set()
        gate.wait(20)
        return check(store, paths, report)

    monkeypatch.setattr(merge, "check", slowly)
    before = len(history.page(desk.store))
    desk.page.check_files([desk.files.inbox])
    begun.wait(20)
    assert desk.page._view.progress.isVisible()
    desk.key(Key.Key_Escape)
    gate.set()
    desk.rest()
    assert desk.rows() == []
    assert "Nothing was written" in desk.page._banner.text()
    assert len(history.page(desk.store)) == before


# Merging


def test_after_a_merge_everything_is_said_once_and_the_next_step_is_to_decide(
    desk: Desk, spoken: list[str]
):
    desk.read(*desk.files.files)
    assert spoken == [
        "23 files: New 10, Updated 2, Already merged 6, Edited in Excel 1, Needs attention 2, "
        "Rejected 2, No file 3"
    ]
    spoken.clear()
    desk.key(Key.Key_Return, CTRL)
    desk.rest()
    assert spoken == ["15 files merged. 8 questions to decide."]
    assert "Since before this merge: 13 rooms" in plain(desk.page._panel.done.text())
    desk.key(Key.Key_Return, CTRL)
    assert desk.decide.isVisible()
    assert focused() is desk.decide.list


def test_what_was_merged_is_said_in_the_language_of_the_moment(
    qapp: QApplication, desk: Desk, spoken: list[str]
):
    desk.merge(desk.files.inbox / "room-15.xlsx")
    spoken.clear()
    loaded = language.load("de")
    for translator in loaded:
        qapp.installTranslator(translator)
    try:
        QApplication.processEvents()
        assert plain(desk.page._banner.text()) == "1 Arbeitsmappe zusammengeführt."
        assert spoken == []
    finally:
        for translator in loaded:
            qapp.removeTranslator(translator)


def test_ctrl_z_right_after_a_merge_undoes_it_and_later_what_was_typed(desk: Desk):
    before = merge.roll_call(desk.store).received
    desk.merge(desk.files.inbox / "room-15.xlsx")
    desk.key(Key.Key_Z, CTRL)
    desk.rest()
    assert merge.roll_call(desk.store).received == before
    assert "went back" in plain(desk.page._banner.text())
    assert desk.rows() == [("room-15.xlsx", "new")]  # what it would bring again
    desk.key(Key.Key_Return, CTRL)
    desk.rest()
    where = sessions.place(desk.store, "1", "priorities", "7")
    notes.add(desk.store, where, notes.Draft("typed since"))
    desk.key(Key.Key_Z, CTRL)
    assert "typed since" not in {note.text for note in desk.store.find(Note)}
    assert "15" in merge.roll_call(desk.store).received


def test_a_merge_that_changed_nothing_is_not_offered_to_be_undone(desk: Desk):
    book = desk.files.inbox / "room-15.xlsx"
    desk.merge(book)
    assert desk.page._steps.can_undo_at_once
    received = merge.roll_call(desk.store).received
    again = merge.merge(desk.store, [book])
    assert again.copy is None
    desk.page._steps._on_merged(Merged(again, last_merge(desk.store), questions.read(desk.store)))
    # Ctrl+Z would take back the merge before it, that nobody means now.
    assert not desk.page._steps.can_undo_at_once
    assert "this merge" not in plain(desk.page._steps.since_words())
    desk.page._panel.undo.click()
    desk.rest()
    assert len(merge.roll_call(desk.store).received) == len(received) - 1


def test_the_newest_merge_is_compared_and_can_be_undone_another_day(desk: Desk):
    words = plain(desk.page._panel.done.text())
    assert words.startswith("Since before the merge of 22 November 2020")
    assert "13 rooms" in words
    assert desk.page._panel.undo.isVisible()
    desk.page._panel.undo.click()
    desk.rest()
    call = merge.roll_call(desk.store)
    # No file is left; what was changed here since stays, and its room is here with it.
    assert call.received == call.unsent == ("11",)


def test_stopping_a_merge_leaves_whole_workbooks_and_the_others_wait(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    desk.read(desk.files.inbox)
    waiting = {file for file, state in desk.rows() if state == "new"}
    real = merge.merge

    def stopped(store: Store, paths: list[Path], report: Report, origin: object):
        def tell(done: int, total: int, text: str) -> None:
            if done == 3:
                desk.page._work.cancel()
            report(done, total, text)

        return real(store, paths, tell, origin)

    monkeypatch.setattr(merge, "merge", stopped)
    desk.key(Key.Key_Return, CTRL)
    desk.rest()
    received = [file for file, state in desk.rows() if state == "merged" and file in waiting]
    said = plain(desk.page._banner.text())
    assert said.startswith("Stopped. 3 workbooks were merged, whole.")
    assert received
    for file in received:
        (again,) = merge.check(desk.store, [desk.files.inbox / file]).files
        assert again.state == "unchanged"
    monkeypatch.setattr(merge, "merge", real)
    left = [file for file, state in desk.rows() if state == "new"]
    assert left
    desk.key(Key.Key_Return, CTRL)
    desk.rest()
    assert "new" not in {state for _, state in desk.rows()}
    assert desk.page._files.waiting() == []


def test_esc_in_the_reason_for_an_absence_does_not_stop_the_merge(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    gate = threading.Event()
    real = merge.merge

    def slowly(*about: object, **more: object):
        gate.wait(20)
        return real(*about, **more)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(merge, "merge", slowly)
    desk.read(desk.files.inbox / "room-15.xlsx")
    desk.key(Key.Key_Return, CTRL)
    desk.page._rooms.setFocus()
    for _ in range(8):
        desk.key(Key.Key_Right)
    desk.key(Key.Key_Return)
    desk.type("Nobody came.")
    desk.key(Key.Key_Escape)
    assert not desk.page._rooms.why.isVisible()
    assert desk.page._rooms.tiles.hasFocus()
    gate.set()
    desk.rest()
    assert ("room-15.xlsx", "merged") in desk.rows()


def test_a_note_is_typed_and_saved_while_workbooks_are_merged(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    begun, gate = threading.Event(), threading.Event()
    real = merge.merge

    def slowly(store: Store, paths: list[Path], report: Report, origin: object):
        def tell(done: int, total: int, text: str) -> None:
            if done == 10:
                begun.set()
                gate.wait(20)
            report(done, total, text)

        return real(store, paths, tell, origin)

    monkeypatch.setattr(merge, "merge", slowly)
    desk.read(*desk.files.files)
    desk.key(Key.Key_Return, CTRL)
    begun.wait(20)
    desk.key(Key.Key_1, CTRL)
    desk.type("typed meanwhile")
    desk.key(Key.Key_Return)
    assert "typed meanwhile" in {note.text for note in desk.store.find(Note)}
    assert desk.page._steps.busy
    gate.set()
    desk.rest()
    assert "typed meanwhile" in {note.text for note in desk.store.find(Note)}
    # Another page is shown: what has ended is said there.
    assert plain(desk.window._message.text()).startswith("15 files merged.")


def test_a_merge_of_several_transactions_refreshes_each_page_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    asked = 0
    real = ranking_view.read

    def counted(store: Store, about: Asked) -> Answer:
        nonlocal asked
        asked += 1
        return real(store, about)

    monkeypatch.setattr(merge_writing, "GROUP", 4)
    monkeypatch.setattr(merge_writing, "GROUPS", 1)
    desk.read(*desk.files.files)
    desk.page.merge_now()
    desk.key(Key.Key_6, CTRL)
    page = desk.window._page()
    assert isinstance(page, ResultsPage)
    told: list[object] = []
    desk.window._notifier.changed.connect(told.append)
    while page._jobs.busy:  # with what there was before
        QTest.qWait(1)
    monkeypatch.setattr(ranking_view, "read", counted)
    desk.rest()
    settle()
    merges = [line for line in history.page(desk.store) if line.kind == "merge"]
    assert len(merges) > 2
    assert len(told) == 1
    assert asked == 1


# Deciding


@pytest.fixture
def deciding_files(desk: Desk) -> Desk:
    """All merged, with its files in the list, and the screen for decisions open."""
    desk.merge(*desk.files.files)
    desk.key(Key.Key_Return, CTRL)
    assert desk.decide.isVisible()
    return desk


@pytest.fixture
def deciding(qtbot: QtBot, all_merged: Path, tmp_path: Path, holder: ThemeHolder) -> Iterator[Desk]:
    """The screen for decisions, as it is opened another day: all was merged before."""
    with sitting_at(copy_of(all_merged, tmp_path / "day"), qtbot, holder, tmp_path) as found:
        found.page.resolve(())
        found.rest()
        assert found.decide.isVisible()
        yield found


def go_to(desk: Desk, heading: str) -> None:
    desk.key(Key.Key_Home)
    for _ in range(10):
        if desk.asked().startswith(heading):
            return
        desk.key(Key.Key_PageDown, CTRL)
    raise AssertionError(f"{heading} is not asked")


def text_of(desk: Desk, note: str) -> str:
    found = desk.store.get(Note, note)
    assert found is not None
    return found.text


@pytest.mark.parametrize(
    ("letter", "column", "kept"),
    [
        (Key.Key_K, 0, "Give it a small one first."),
        (Key.Key_T, 1, "Start with a small fund and grow it every year."),
        (Key.Key_1, 0, "Give it a small one first."),
        (Key.Key_2, 1, "Start with a small fund and grow it every year."),
    ],
)
def test_keep_and_take_by_a_letter_or_a_digit_and_enter_goes_on(
    deciding: Desk, letter: Qt.Key, column: int, kept: str
):
    go_to(deciding, "Note 1 ")
    (asked,) = [
        one
        for one in conflicts.open_conflicts(deciding.store)
        if one.number == 1 and isinstance(one.shown.record, Note)
    ]
    deciding.key(letter)
    assert deciding.decide.table.chosen_column() == column
    deciding.key(Key.Key_Return)
    assert text_of(deciding, asked.shown.record.id).endswith(kept)
    assert deciding.asked().startswith("Note 2 ")
    assert plain(deciding.decide.count_words()) == "1 of 8 decided"


def test_two_copies_of_a_workbook_changed_apart_are_called_by_their_files(desk: Desk):
    desk.merge(desk.files.inbox / "room-01.xlsx")
    for name, text in (("room-01 Ana.xlsx", "Ana's words."), ("room-01 Bo.xlsx", "Bo's words.")):

        def change(book: Workbook, text: str = text) -> None:
            page = sheet(book, "Notes")
            page.cell(2, column(page, "Text")).value = text

        edited(desk.files.inbox / "room-01.xlsx", desk.files.inbox / name, change)
    desk.merge(desk.files.inbox / "room-01 Ana.xlsx", desk.files.inbox / "room-01 Bo.xlsx")
    desk.page.resolve(("1",))
    titles = [plain(head.title) for head in desk.decide.table.heads()]
    assert sorted(titles) == ["room-01 Ana.xlsx", "room-01 Bo.xlsx"]
    keep, take = (desk.decide.cards.card(key) for key in "KT")
    assert f"Keep {titles[0]}" in plain(keep.accessibleName())
    assert f"Take {titles[1]}" in plain(take.accessibleName())
    # The words are those of the file that is named.
    told = conflicts.open_conflicts(desk.store)[0]
    for side in (told.shown, told.other):
        assert getattr(side.record, "text", "") == f"{side.file[8:-5]}'s words."
    # A row that was changed in Excel does not say when.
    for card in (keep, take):
        assert "The other one is left out." in card.accessibleName()


def test_the_choices_stay_where_they_are_from_a_long_question_to_a_short_one(deciding: Desk):
    def top() -> int:
        return place_of(deciding.decide.cards, deciding.window).top()

    go_to(deciding, "Goal 1")
    below = top()
    go_to(deciding, "Note 4")
    pinned = top()
    assert pinned > below
    for heading in ("Note 2", "Plan step 1", "Goal 1"):
        go_to(deciding, heading)
        assert top() == pinned
    # Asked anew, a short question has them below it again.
    deciding.key(Key.Key_Escape)
    deciding.page.resolve(())
    assert deciding.asked().startswith("Goal 1")
    settle()
    assert top() == below


def test_both_makes_a_second_note_and_is_off_where_one_is_removed(deciding: Desk):
    go_to(deciding, "Note 2 ")
    deciding.key(Key.Key_B)
    deciding.key(Key.Key_Return)
    arabic = [note.text for note in deciding.store.find(Note) if "للمجتمعات الناشئة" in note.text]
    assert len(arabic) == 2
    go_to(deciding, "Note 5 ")
    chosen = deciding.decide.cards.current()
    deciding.key(Key.Key_B)
    assert deciding.decide.cards.current() == chosen
    assert not deciding.decide.cards.card("B").isEnabled()


def test_ctrl_page_keys_walk_and_esc_leaves_what_is_open_for_later(deciding_files: Desk):
    first = deciding_files.asked()
    deciding_files.key(Key.Key_PageDown, CTRL)
    assert deciding_files.asked() != first
    deciding_files.key(Key.Key_PageUp, CTRL)
    assert deciding_files.asked() == first
    deciding_files.key(Key.Key_Escape)
    assert not deciding_files.decide.isVisible()
    assert len(conflicts.open_conflicts(deciding_files.store)) == 7
    states = dict(deciding_files.rows())
    assert states["room-11 (2).xlsx"] == "attention"


def test_undo_brings_the_question_back_as_it_was_asked(deciding: Desk):
    go_to(deciding, "Note 1 ")
    heads = [plain(f"{one.title} {one.hint}") for one in deciding.decide.table.heads()]
    deciding.key(Key.Key_T)
    deciding.key(Key.Key_Return)
    go_to(deciding, "Plan step 1")
    deciding.key(Key.Key_Z, CTRL)
    deciding.rest()
    assert deciding.asked().startswith("Note 1 ")
    assert [plain(f"{one.title} {one.hint}") for one in deciding.decide.table.heads()] == heads
    assert plain(deciding.decide.count_words()) == "0 of 8 decided"


def test_everything_decided_says_so_and_undo_opens_the_last_one(deciding_files: Desk):
    for _ in range(8):
        deciding_files.key(Key.Key_Return)
        deciding_files.rest()
    assert deciding_files.decide.list.isHidden()
    assert focused() is deciding_files.decide.done_button
    deciding_files.key(Key.Key_Z, CTRL)
    deciding_files.rest()
    assert focused() is deciding_files.decide.list
    assert len(deciding_files.decide.list.rows()) == 1
    deciding_files.key(Key.Key_Return)
    deciding_files.rest()
    deciding_files.key(Key.Key_Return)
    assert not deciding_files.decide.isVisible()
    assert "attention" not in {state for _, state in deciding_files.rows()}


def test_when_all_is_decided_nothing_says_that_there_is_something_to_decide(desk: Desk):
    desk.read(*desk.files.files)
    desk.key(Key.Key_Return, CTRL)
    desk.rest()
    banner = desk.page._banner
    assert plain(banner.text()) == "15 files merged. 8 questions to decide."
    desk.key(Key.Key_Return, CTRL)
    desk.key(Key.Key_Return)
    desk.rest()
    assert plain(banner.text()) == "15 files merged. 7 questions to decide."
    for _ in range(8):
        desk.key(Key.Key_Return)
        desk.rest()
    assert not desk.decide.isVisible()
    assert banner.isVisible()
    assert plain(banner.text()) == "15 files merged."


def test_the_votes_of_two_laptops_are_chosen_by_a_digit_and_never_added_up(deciding: Desk):
    go_to(deciding, "2 laptops counted the votes of Room 14")
    (apart,) = vote_sides.counted_apart(deciding.store)
    before = results.of_store(deciding.store)[0]
    counts = {side.device: side for side in apart.sides}
    assert apart.counts != SECOND
    other = str(
        [one.side.device for one in deciding.page._questions.known.apart[0].sides].index(SECOND) + 1
    )
    deciding.type(other)
    deciding.key(Key.Key_Return)
    deciding.rest()
    (decided,) = vote_sides.counted_apart(deciding.store)
    assert (decided.counts, decided.decided) == (SECOND, True)
    after = results.of_store(deciding.store)[0]
    gone, come = counts[apart.counts], counts[SECOND]
    assert after.votes == before.votes - gone.votes + come.votes
    assert after.ballots == before.ballots - gone.ballots + come.ballots


def test_what_was_decided_travels_with_later_exports_and_is_not_asked_again(
    deciding: Desk, tmp_path: Path
):
    for _ in range(8):
        deciding.key(Key.Key_Return)
        deciding.rest()
    path = tmp_path / "decided.xlsx"
    export_all(deciding.store, path)
    with Store.open(
        tmp_path / "other.sqlite", installation="x", event=deciding.store.event
    ) as other:
        merge.merge(other, [path, deciding.files.inbox / "room-11 (2).xlsx"])
        assert conflicts.open_conflicts(other) == []
        assert all(one.decided for one in vote_sides.counted_apart(other))
    deciding.key(Key.Key_Return)
    deciding.read(deciding.files.inbox)
    assert len(deciding.page._questions.known) == 0


def test_one_choice_for_all_others_is_one_step_of_undo(deciding: Desk):
    go_to(deciding, "Note 1 ")
    box = deciding.decide.others
    assert isinstance(box, QCheckBox)
    box.click()
    deciding.decide.list.setFocus()
    deciding.key(Key.Key_K)
    deciding.key(Key.Key_Return)
    deciding.rest()
    assert conflicts.open_conflicts(deciding.store) == []
    deciding.key(Key.Key_Z, CTRL)
    deciding.rest()
    assert len(conflicts.open_conflicts(deciding.store)) == 7


def test_a_long_question_scrolls_by_space_under_choices_that_stay_in_sight(deciding: Desk):
    deciding.window.resize(1180, 700)
    deciding.bot.waitUntil(lambda: deciding.window.height() == 700)
    go_to(deciding, "Plan step 1")
    view = deciding.decide
    cards, bar = place_of(view.cards, deciding.window), place_of(view._bar, deciding.window)
    assert cards.bottom() < bar.top()
    assert view.cards.isVisible()
    scroll = view._scroll.verticalScrollBar()
    deciding.key(Key.Key_Space)
    assert scroll.value() > 0
    deciding.key(Key.Key_Space, SHIFT)
    assert scroll.value() == 0


def test_the_message_of_what_was_done_covers_no_choice(deciding: Desk):
    deciding.window.resize(1180, 700)
    for heading in ("Goal 1", "Note 5 "):
        go_to(deciding, heading)
        deciding.key(Key.Key_Return)
        deciding.rest()
        deciding.bot.wait(50)
        message = place_of(deciding.window._message, deciding.window)
        assert deciding.window._message.isVisible()
        for part in (deciding.decide.others, deciding.decide.cards, deciding.decide.go):
            assert not message.intersects(place_of(part, deciding.window))


# The roll-call and the way around


def test_thirty_tiles_end_where_the_page_does_in_both_directions(desk: Desk):
    tiles = desk.page._rooms.tiles
    places = [tiles._rect(number) for number in range(30)]
    assert (places[0].left(), places[-1].right()) == (0, tiles.width() - 1)
    assert {place.top() for place in places} == {0}
    assert all(after.left() - before.right() == 4 for before, after in pairwise(places))
    tiles.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert tiles._rect(0).right() == tiles.width() - 1
    assert tiles._rect(29).left() == 0


def test_tiles_are_walked_by_keys_and_each_is_said(desk: Desk, spoken: list[str]):
    desk.page._rooms.setFocus()
    desk.key(Key.Key_End)
    desk.key(Key.Key_Home)
    desk.key(Key.Key_Right)
    assert spoken == ["Room 30: missing. Enter says why.", "Room 1: received", "Room 2: received"]


def test_why_a_room_sends_nothing_is_kept_and_it_is_not_awaited(desk: Desk):
    desk.page._rooms.setFocus()
    for _ in range(8):
        desk.key(Key.Key_Right)
    desk.key(Key.Key_Return)
    desk.type("Nobody came.")
    desk.key(Key.Key_Return)
    desk.rest()
    assert merge.roll_call(desk.store).absent == {"9": "Nobody came."}
    words = plain(desk.page._rooms.missing_words())
    assert "No notes from: Room 9" in words
    desk.page._rooms.remind.click()
    assert "Room 9," not in QGuiApplication.clipboard().text()
    desk.key(Key.Key_Z, CTRL)
    desk.rest()
    assert merge.roll_call(desk.store).absent == {}


def test_enter_opens_a_page_from_the_navigation(desk: Desk):
    desk.window._navigation._buttons["results"].setFocus()
    desk.key(Key.Key_Return)
    assert isinstance(desk.window._page(), ResultsPage)
