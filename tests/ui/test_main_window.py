"""The main job by keys alone: room, notes, ballots, undo, export, merge, results."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from facilitator import notes, results, sessions, votes
from facilitator.event import Event
from facilitator.records import Note, Session
from facilitator.store import Store
from tests.ui.hands import focused, plain, spoken_in, typed
from ui import data_folder, store_opening
from ui.application import Application
from ui.ballot_field import BallotField
from ui.buttons import KeyHint
from ui.feedback import Banner
from ui.main_window import MainWindow
from ui.merge_page import MergePage
from ui.navigation import NavigationButton
from ui.room_page import RoomPage
from ui.settings import Seat, Settings
from ui.shortcuts import ShortcutsDialog
from ui.theme import ThemeHolder, load_theme

ROOT = Path(__file__).resolve().parents[2]
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ENTER = Qt.Key.Key_Return


@pytest.fixture
def seat() -> Seat:
    return Seat("1", "priorities", "7", "note-taker")


@pytest.fixture
def window(qtbot: QtBot, store: Store, tmp_path: Path, seat: Seat):
    window = MainWindow(store, ThemeHolder(load_theme("light")), Settings(tmp_path), seat)
    window._exporter._folder = tmp_path / "exports"
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()


def key(qtbot: QtBot, which: Qt.Key, modifiers: Qt.KeyboardModifier = NONE):
    qtbot.keyClick(focused(), which, modifiers)


def test_the_main_job_from_a_typed_note_to_a_merged_ranking(
    qtbot: QtBot, window: MainWindow, store: Store, tmp_path: Path, event: Event
):
    where = sessions.place(store, "1", "priorities", "7")
    for text in ("Hubs share staff already.", "نقترح مقعدين", "!Small languages #24"):
        typed(text)
        if "#" in text:
            key(qtbot, ENTER)  # takes the marked initiative of the pop-up
        key(qtbot, ENTER)
    assert [(n.text, n.kind, n.initiatives) for n in notes.of_session(store, where.id)] == [
        ("Hubs share staff already.", "point", ()),
        ("نقترح مقعدين", "point", ()),
        ("Small languages", "concern", ("24",)),
    ]

    key(qtbot, Qt.Key.Key_2, CTRL)
    for line in ("2 24 31", "24 25", "2 99", "1 2 3"):
        typed(line)
        key(qtbot, ENTER)
    assert votes.of_session(store, where).total == 8
    key(qtbot, Qt.Key.Key_Z, CTRL)
    assert [b.choices for b in votes.of_session(store, where).ballots] == [
        ("2", "24", "31"),
        ("24", "25"),
    ]
    key(qtbot, Qt.Key.Key_Z, CTRL | SHIFT)
    assert votes.of_session(store, where).total == 8

    with qtbot.waitSignal(window._exporter.done, timeout=20_000) as exported:
        key(qtbot, Qt.Key.Key_E, CTRL)
    assert exported.args is not None
    path = exported.args[0].path
    assert path.name == "room-07-note-taker.xlsx"
    # The one with 99 still stands on its line.
    assert "1 unfinished ballot is not in it" in plain(window._message.text())

    with Store.open(tmp_path / "all.sqlite", installation="coordinator", event=event) as merged:
        other = MainWindow(
            merged,
            ThemeHolder(load_theme("dark")),
            Settings(tmp_path / "other"),
            Seat("1", "priorities", "1", "coordinator"),
        )
        qtbot.addWidget(other)
        with qtbot.waitActive(other):
            other.show()
        page = other._stack.currentWidget()
        assert isinstance(page, MergePage)
        page.check_files([path])
        qtbot.waitUntil(lambda: not other._jobs.busy, timeout=20_000)
        key(qtbot, ENTER, CTRL)
        qtbot.waitUntil(lambda: not other._jobs.busy, timeout=20_000)
        (found,) = results.of_store(merged)
        assert (found.ballots, found.votes, found.notes) == (3, 8, 3)
        key(qtbot, Qt.Key.Key_6, CTRL)
        assert other._stack.currentWidget() is other._pages["results"]
        other.close()


def test_ctrl_z_in_an_empty_composer_takes_the_note_back(
    qtbot: QtBot, window: MainWindow, store: Store
):
    typed("by mistake")
    key(qtbot, ENTER)
    assert len(store.find(Note)) == 1
    key(qtbot, Qt.Key.Key_Z, CTRL)
    assert store.find(Note) == []
    assert "Note added" in window._message.text()


def test_what_is_undone_elsewhere_names_the_place(qtbot: QtBot, window: MainWindow, store: Store):
    window.set_seat(Seat("1", "priorities", "2", "note-taker"))
    typed("of room 2")
    key(qtbot, ENTER)
    key(qtbot, Qt.Key.Key_Z, CTRL)
    assert plain(window._message.text()) == "Undone: Note added"
    key(qtbot, Qt.Key.Key_Z, CTRL | SHIFT)
    key(qtbot, Qt.Key.Key_K, CTRL)
    typed("room 3")
    key(qtbot, ENTER)
    assert window.seat.room == "3"
    key(qtbot, Qt.Key.Key_Z, CTRL)
    assert plain(window._message.text()) == "Undone in Room 2, day 1: Note added"
    key(qtbot, Qt.Key.Key_Z, CTRL | SHIFT)
    assert plain(window._message.text()) == "Done again in Room 2, day 1: Note added"


def test_ctrl_z_in_a_composer_with_text_takes_typing_back_first(
    qtbot: QtBot, window: MainWindow, store: Store
):
    typed("kept")
    key(qtbot, ENTER)
    typed("half")
    key(qtbot, Qt.Key.Key_Z, CTRL)
    assert len(store.find(Note)) == 1


def test_a_full_disk_keeps_the_text_and_says_so(qtbot: QtBot, window: MainWindow, store: Store):
    with store.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()

    # Any of the store's connections may be the one that writes.
    @event.listens_for(store._engine, "checkout")
    def limit(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    text = "x" * 3000
    QApplication.clipboard().setText(text * 100)
    key(qtbot, Qt.Key.Key_V, CTRL)
    key(qtbot, ENTER)
    assert store.find(Note) == []
    assert window._page().composer.field.toPlainText() == text * 100
    assert window._top.saved.text() == "Not saved"
    pages = 1_000_000
    key(qtbot, ENTER)
    assert window._top.saved.text().startswith("Saved")


def test_an_export_that_cannot_be_written_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    window._exporter._folder = tmp_path / "file"
    with qtbot.waitSignal(window._exporter.refused, timeout=20_000):
        key(qtbot, Qt.Key.Key_E, CTRL)
    assert window._banner.isVisible()
    assert window._banner.text().startswith("Not exported.")
    assert "Choose another folder" in window._banner.text()
    with spoken_in("de"):
        assert window._banner.text().startswith("Nicht exportiert")
    assert window._top.saved.text().startswith("Saved")


def test_what_was_corrected_in_a_spreadsheet_stays_beside_a_new_export(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
):
    def export() -> Path:
        with qtbot.waitSignal(window._exporter.done, timeout=20_000) as done:
            key(qtbot, Qt.Key.Key_E, CTRL)
        assert done.args is not None
        return done.args[0].path

    path = export()
    said = plain(window._message.text())
    assert said == "Exported: room-07-note-taker.xlsx, in the folder exports"
    path.write_bytes(b"corrected")
    export()
    said = plain(window._message.text())
    assert said.endswith("in exports. What stood there is room-07-note-taker (1).xlsx now")
    assert (tmp_path / "exports" / "room-07-note-taker (1).xlsx").read_bytes() == b"corrected"


def test_the_room_is_remembered_and_can_be_changed(
    qtbot: QtBot, store: Store, tmp_path: Path, qapp: QApplication
):
    settings = Settings(tmp_path)
    app = Application(store, ThemeHolder(load_theme("light")), settings)
    app.open()
    first = app._first
    assert first is not None
    qtbot.addWidget(first)
    qtbot.waitUntil(first.isActiveWindow)
    typed("17")
    key(qtbot, Qt.Key.Key_1, CTRL)
    key(qtbot, ENTER)
    window = app._window
    assert window is not None
    qtbot.addWidget(window)
    qtbot.waitUntil(window.isActiveWindow)
    assert settings.seat(store.event) == Seat("2", "priorities", "17", "facilitator")
    key(qtbot, Qt.Key.Key_R, CTRL | SHIFT)
    assert app._first is not None
    qtbot.waitUntil(lambda: not window.isVisible())
    qtbot.addWidget(app._first)
    qtbot.waitUntil(app._first.isActiveWindow)
    typed("3")
    key(qtbot, ENTER)
    assert window.isVisible()
    assert settings.seat(store.event) == Seat("1", "priorities", "3", "facilitator")
    app.close()


def test_esc_goes_back_to_the_window_and_the_first_start_follows_the_text_size(
    qtbot: QtBot, store: Store, tmp_path: Path
):
    settings = Settings(tmp_path)
    settings.keep_seat(Seat("1", "priorities", "7", "note-taker"))
    app = Application(store, ThemeHolder(load_theme("light")), settings)
    app.open()
    window = app._window
    assert window is not None
    qtbot.addWidget(window)
    qtbot.waitUntil(window.isActiveWindow)
    key(qtbot, Qt.Key.Key_R, CTRL | SHIFT)
    first = app._first
    assert first is not None
    qtbot.waitUntil(first.isActiveWindow)
    first.resize(1180, 700)
    for _ in range(10):
        key(qtbot, Qt.Key.Key_Plus, CTRL)
    assert window._themes.theme.scale == pytest.approx(2.0)
    assert first.minimumSizeHint().width() <= 1180
    assert first._middle.width() <= 1180
    key(qtbot, Qt.Key.Key_0, CTRL)
    assert settings.scale == pytest.approx(1.0)
    key(qtbot, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert app._first is None
    assert settings.seat(store.event) == Seat("1", "priorities", "7", "note-taker")
    app.close()


def test_a_read_only_window_keeps_nothing(qtbot: QtBot, store: Store, tmp_path: Path, seat: Seat):
    Settings(tmp_path).keep_seat(seat)
    settings = Settings(tmp_path)
    with Store.open(store.path, installation="y", read_only=True) as reading:
        app = Application(reading, ThemeHolder(load_theme("light")), settings)
        app.open()
        window = app._window
        assert window is not None
        qtbot.addWidget(window)
        assert window._top.saved.text() == "Read-only"
        window.show_page("votes")
        page = window._page()
        page.close_or_reopen()
        page.jump()
        banners = [one for one in window.findChildren(Banner) if one.isVisible()]
        assert len(banners) == 1
        assert "read-only" in banners[0].text()
        other = Seat("2", "priorities", "17", "coordinator")
        app.sit(other)
        window._looks.turn_over()
        window._looks.step_scale(0.3)
        assert settings.seat(reading.event) == other
        app.close()
    kept = Settings(tmp_path)
    assert (kept.seat(store.event), kept.theme, kept.scale) == (seat, "", 1.0)
    assert kept.geometry.isEmpty()


def test_a_message_goes_with_its_page_and_with_a_merge(
    qtbot: QtBot, window: MainWindow, store: Store
):
    typed("a note")
    key(qtbot, ENTER)
    assert window._message.isVisible()
    key(qtbot, Qt.Key.Key_2, CTRL)
    assert not window._message.isVisible()
    typed("24")
    key(qtbot, ENTER)
    assert window._message.isVisible()
    with store.change("{file} merged", None, "merge", file="room.xlsx") as change:
        change.ensure(Session, "x", day="1", round="priorities", room="9")
    assert not window._message.isVisible()


def test_all_shortcuts_fit_on_the_screen_also_with_large_text(qtbot: QtBot, window: MainWindow):
    window._themes.show_scale(2.0)
    dialog = ShortcutsDialog(window._themes, window._actions.entries(), window)
    qtbot.addWidget(dialog)
    dialog.show()
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    keys = {hint._sequence for hint in dialog.findChildren(KeyHint)}
    assert {"1–5", "Space", "*", "24+", "24=17", "Shift+Enter", "Ctrl+Enter"} <= keys
    assert not any("Return" in one for one in keys)


@pytest.mark.parametrize("there", [True, False])
def test_a_data_folder_that_cannot_be_written_is_said_in_a_window(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
):
    asked: list[tuple[str, list[str]]] = []

    def answer(box: QMessageBox) -> int:
        asked.append((box.text(), [button.text() for button in box.buttons()]))
        if box.buttons():
            box.buttons()[0].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    (tmp_path / "data").write_text("in the way")
    problem = data_folder.prepare(tmp_path / "data")
    assert "--data DIR" in problem
    path = store.path if there else tmp_path / "none.sqlite"
    opened = store_opening.open_read_only(path, tmp_path / "data", problem)
    assert asked[0][0] == problem
    assert ("Open read-only" in asked[0][1]) == there
    assert (opened is not None) == there
    if opened is not None:
        assert opened.read_only
        opened.close()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of Unix")
def test_what_was_said_is_in_a_folder_that_others_cannot_read(tmp_path: Path):
    assert data_folder.prepare(tmp_path / "data") == ""
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700


def test_f6_walks_through_every_panel_and_comes_back(qtbot: QtBot, window: MainWindow):
    window.resize(1360, 850)
    start = focused()
    seen = [start]
    for _ in range(12):
        key(qtbot, Qt.Key.Key_F6)
        if focused() is start:
            break
        seen.append(focused())
    assert focused() is start
    assert len(seen) >= 5


def test_light_and_dark_and_text_size_by_keys(qtbot: QtBot, window: MainWindow):
    key(qtbot, Qt.Key.Key_L, CTRL | SHIFT)
    assert window._themes.theme.dark
    key(qtbot, Qt.Key.Key_Plus, CTRL)
    key(qtbot, Qt.Key.Key_Plus, CTRL)
    assert window._themes.theme.scale == pytest.approx(1.2)
    key(qtbot, Qt.Key.Key_Minus, CTRL)
    assert window._themes.theme.scale == pytest.approx(1.1)
    key(qtbot, Qt.Key.Key_0, CTRL)
    assert window._themes.theme.scale == pytest.approx(1.0)


def test_no_two_actions_have_the_same_keys(window: MainWindow):
    keys = [one.toString() for action in window._actions for one in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_the_countdown_runs_by_keys_and_undo_stops_it(
    qtbot: QtBot, window: MainWindow, store: Store
):
    from facilitator import agenda

    key(qtbot, Qt.Key.Key_T, CTRL)
    assert agenda.of_room(store, "1", "7", store.clock()).current.timer.running
    key(qtbot, Qt.Key.Key_N, CTRL | SHIFT)
    assert agenda.of_room(store, "1", "7", store.clock()).current.item.key == "rooms"
    key(qtbot, Qt.Key.Key_Z, CTRL)
    assert agenda.of_room(store, "1", "7", store.clock()).current.item.key == "welcome"
    key(qtbot, Qt.Key.Key_Z, CTRL)
    assert not agenda.of_room(store, "1", "7", store.clock()).current.timer.running


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from facilitator.event import Event
from facilitator.store import Store
from ui.main_window import MainWindow
from ui.navigation import NavigationButton
from ui.room_page import RoomPage
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder, load_theme
app = QApplication([])
folder = Path(sys.argv[1])
store = Store.open(folder / "s.sqlite", installation="x", event=Event.built_in())
seat = Seat("1", "priorities", "7", "note-taker")
window = MainWindow(store, ThemeHolder(load_theme("light")), Settings(folder), seat)
window.show()
window.activateWindow()
QTest.qWaitForWindowActive(window)
QTest.keyClicks(app.focusWidget(), "shown as saved")
QTest.keyClick(app.focusWidget(), Qt.Key.Key_Return)
if sys.argv[2] == "typing":
    QTest.keyClicks(app.focusWidget(), "half a sen")
    QTest.qWait(500)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a signal of Unix")
@pytest.mark.parametrize(("moment", "draft"), [("enter", ""), ("typing", "half a sen")])
def test_a_killed_window_has_lost_nothing(tmp_path: Path, event: Event, moment: str, draft: str):
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), moment], cwd=ROOT, timeout=60, check=False
    )
    assert done.returncode == -signal.SIGKILL
    with Store.open(tmp_path / "s.sqlite", installation="x", event=event) as store:
        where = sessions.place(store, "1", "priorities", "7")
        assert [note.text for note in notes.of_session(store, where.id)] == ["shown as saved"]
        assert store.draft(where.id, "composer") == draft


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or not os.path.exists("/usr/bin/Xvfb"),
    reason="needs Xvfb, which .ci/run installs",
)
def test_the_app_opens_on_a_real_screen_and_says_when_its_store_is_taken(tmp_path: Path):
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["/usr/bin/Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    app = None
    try:
        display = ":" + os.read(read, 20).decode().strip()
        environment = {**os.environ, "DISPLAY": display}
        environment.pop("QT_QPA_PLATFORM", None)
        app = subprocess.Popen(
            [sys.executable, "main.py", "--data", str(tmp_path)],
            cwd=ROOT,
            env=environment,
            stderr=subprocess.PIPE,
        )
        made = tmp_path / "global-conversations-2020-11.sqlite"
        until = time.monotonic() + 30
        while not made.exists() and time.monotonic() < until:
            time.sleep(0.1)
        time.sleep(1)
        assert app.poll() is None
        program = (
            "import sys; from pathlib import Path; from facilitator.store import Store\n"
            "from facilitator.reasons import Refused\n"
            "try: Store.open(Path(sys.argv[1]), installation='y')\n"
            "except Refused as refused: print(refused)"
        )
        said = subprocess.run(
            [sys.executable, "-c", program, str(made)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        )
        assert "open in another window" in said.stdout
    finally:
        if app is not None:
            app.terminate()
            app.wait(10)
        screen.terminate()
        screen.wait(10)
        os.close(read)


def test_a_coordinator_sees_which_room_a_page_is_of(
    qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder
) -> None:
    seat = Seat("1", "priorities", "7", "coordinator")
    window = MainWindow(store, holder, Settings(tmp_path), seat)
    qtbot.addWidget(window)
    window.show()
    assert "30 rooms" in window._top.room.accessibleName()
    window.show_page("room")
    assert "in Room 7" in plain(window._top.room.accessibleName())
    window.show_page("results")
    assert "30 rooms" in window._top.room.accessibleName()
    window.close()


def test_a_message_covers_nothing_of_where_notes_are_typed(qtbot: QtBot, window: MainWindow):
    page = window._pages["room"]
    assert isinstance(page, RoomPage)
    window._message.show_message("Agenda: a long name of something in the programme " * 2, "Undo")
    corner = page.composer.mapTo(window, QPoint(0, 0))
    message = QRect(window._message.mapTo(window, QPoint(0, 0)), window._message.size())
    assert not message.intersects(QRect(corner, page.composer.size()))


def test_a_long_name_keeps_clear_of_the_mark_of_the_current_page(qtbot: QtBot, holder: ThemeHolder):
    button = NavigationButton(holder, "git-merge")
    qtbot.addWidget(button)
    button.setText("Zusammenführen")
    button.setChecked(True)
    button.resize(button.sizeHint())
    picture = button.grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, 2)
    beside = [picture.pixelColor(x, y) for x in (4, picture.width() - 2) for y in range(32, 48)]
    assert {color.name() for color in beside} == {ground.name()}


def test_a_half_typed_ballot_goes_on_after_a_look_at_another_page(window: MainWindow):
    window.show_page("votes")
    typed("2 24")
    window.show_page("room")
    window.show_page("votes")
    line = focused()
    assert isinstance(line, BallotField)
    typed(" 31")
    assert line.text() == "2 24 31"


def test_a_facilitator_types_on_after_finding_an_initiative_for_the_note(
    qtbot: QtBot, store: Store, tmp_path: Path, seat: Seat
):
    seat = replace(seat, role="facilitator")
    window = MainWindow(store, ThemeHolder(load_theme("light")), Settings(tmp_path), seat)
    qtbot.addWidget(window)
    window.resize(1360, 850)
    with qtbot.waitActive(window):
        window.show()
    window.show_page("votes")
    window.show_page("room")
    page = window._page()
    assert isinstance(page, RoomPage)
    assert page.side is not None
    assert page.side.isAncestorOf(focused())
    page.new_item()
    key(qtbot, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    typed("31")
    key(qtbot, Qt.Key.Key_Return)
    typed("a note")
    assert page.composer.text() == "a note"
    assert page.composer.target() == ("31",)
    window.close()


@pytest.mark.parametrize("wide", [1360, 1180])
def test_counting_the_people_is_found_by_what_it_is(
    qtbot: QtBot, window: MainWindow, store: Store, wide: int
):
    window.resize(wide, 850)
    window.show_page("votes")
    key(qtbot, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    typed("people present")
    key(qtbot, Qt.Key.Key_Return)
    typed("12")
    key(qtbot, Qt.Key.Key_Return)
    here = sessions.place(store, "1", "priorities", "7")
    assert [one.present for one in sessions.head_counts(store, here.id)] == [12]
