"""Input of absent people in the window: looked at row by row, taken over by key, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator import backup
from facilitator.records import Ballot, Note, Step
from facilitator.store import Store
from tests.ui.hands import focused, plain
from ui.event_page import EventPage
from ui.gather_panel import GatherPanel
from ui.main_window import MainWindow
from ui.settings import Seat, Settings
from ui.survey_dialog import SurveyDialog
from ui.survey_rows import NEW, NOTHING, THERE
from ui.text import noting_cuts
from ui.theme import ThemeHolder

TABLE = """Who are you,Initiatives,Your note,Kind,Votes,Next steps
Xochitl Quispe,24,Una herramienta,idea,"2, 24, 31",Write it down
Bo Ek-Svensson,"24; 31",More people,odd,99,
Nobody At-All,,,,,
"""
CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot, store: Store, holder: ThemeHolder) -> Iterator[GatherPanel]:
    window = QWidget()
    made = GatherPanel(store, holder)
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    window.resize(1200, 760)
    window.show()
    yield made
    if made.survey_dialog is not None:
        made.survey_dialog.reject()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def ready(qtbot: QtBot, panel: GatherPanel) -> SurveyDialog:
    dialog = panel.survey_dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.busy)
    return dialog


def looked_at(qtbot: QtBot, panel: GatherPanel, path: Path) -> SurveyDialog:
    """The file is opened; where columns are asked for, they are taken as proposed."""
    panel.open_survey(path)
    dialog = ready(qtbot, panel)
    if dialog.sheet is not None:
        qtbot.waitUntil(lambda: dialog.sheet is not None and not dialog.sheet.busy)
        QTest.keyClick(dialog.sheet, Key.Key_Return, CONTROL)
        ready(qtbot, panel)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    if dialog.day.isEnabled() and not dialog.day.value():
        # Nobody knows the day yet: the cursor waits in its field, where a key says it.
        assert not dialog.take.isEnabled()
        assert focused() is dialog.day
        QTest.keyClick(focused(), Key.Key_End)
        ready(qtbot, panel)
    return dialog


def taken(qtbot: QtBot, panel: GatherPanel, path: Path) -> SurveyDialog:
    dialog = looked_at(qtbot, panel, path)
    QTest.keyClick(focused(), Key.Key_Return, CONTROL)
    ready(qtbot, panel)
    return dialog


def test_each_row_says_what_becomes_of_it_before_anything_is_written(
    qtbot: QtBot, panel: GatherPanel, store: Store, table: Path
):
    dialog = looked_at(qtbot, panel, table)
    rows = dialog.rows.list.rows()
    assert [(row.id, row.state) for row in rows] == [
        ("line 2", NEW),
        ("line 3", NEW),
        ("line 4", NOTHING),
    ]
    said = [plain(" | ".join(dialog.rows.list.said(row))) for row in rows]
    assert said[0] == "Idea, 24, Una herramienta | Step, 24, Write it down | Ballot, 2, 24, 31"
    assert said[1].startswith("Point, 24 31, More people | ")
    assert "Line 3, column Votes: “99” is not a ballot" in said[1]
    assert "neither a note nor votes nor steps" in said[2]
    assert "stay outside: Who are you" in plain(dialog.rows.unread.text())
    assert "Not counted: 1 ballot" in plain(dialog.sum.text())
    assert store.find(Note) == []
    assert backup.copies(store) == []
    QTest.keyClick(focused(), Key.Key_Escape)
    assert panel.survey_dialog is None
    assert store.find(Note) == []


def test_nobody_is_asked_twice_for_the_day(
    qtbot: QtBot, panel: GatherPanel, store: Store, table: Path
):
    panel.open_survey(table)
    dialog = ready(qtbot, panel)
    qtbot.waitUntil(lambda: dialog.sheet is not None and not dialog.sheet.busy)
    QTest.keyClick(dialog.sheet, Key.Key_Return, CONTROL)
    ready(qtbot, panel)
    assert (dialog.day.currentText(), dialog.round.value()) == ("Which day?", "priorities")
    assert plain(dialog.banner.text()).startswith("Choose above where this belongs")
    QTest.keyClick(dialog, Key.Key_Return, CONTROL)
    assert store.find(Note) == []
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(focused(), Key.Key_Down)
    ready(qtbot, panel)
    QTest.keyClick(focused(), Key.Key_Return, CONTROL)
    ready(qtbot, panel)
    assert plain(dialog.banner.text()).startswith("Added to the room Survey, day 1, ")
    dialog.reject()
    table.write_text(TABLE + "Late One,,More,,,\n", encoding="utf-8")
    again = looked_at(qtbot, panel, table)
    assert again.day.value() == "1"
    assert again.take.isEnabled()


def test_what_is_wrong_with_a_row_is_said_whole_in_a_narrow_window_too(
    qtbot: QtBot, panel: GatherPanel, table: Path
):
    dialog = looked_at(qtbot, panel, table)
    shown = dialog.rows.list
    before = shown.visualRect(shown.model().index(1, 0)).height()
    shown.setMaximumWidth(420)
    qtbot.waitUntil(lambda: shown.visualRect(shown.model().index(1, 0)).height() > before)
    with noting_cuts() as cuts:
        shown.grab()
    assert not [cut.text for cut in cuts if "column" in cut.text or "neither" in cut.text]


def test_it_is_taken_over_by_key_and_taken_back(
    qtbot: QtBot, panel: GatherPanel, store: Store, table: Path
):
    dialog = taken(qtbot, panel, table)
    assert {note.text for note in store.find(Note)} == {"Una herramienta", "More people"}
    assert len(store.find(Ballot)) == len(store.find(Step)) == 1
    said = plain(dialog.banner.text())
    assert said.startswith("Added to the room Survey, day 2, ")
    assert all(words in said for words in ("2 note", "1 ballot", "1 step"))
    assert [row.state for row in dialog.rows.list.rows()] == [THERE, THERE, NOTHING]
    QTest.keyClick(focused(), Key.Key_Z, CONTROL)
    ready(qtbot, panel)
    assert store.find(Note) == []
    assert dialog.take.isEnabled()
    # And over again.
    QTest.keyClick(focused(), Key.Key_Return, CONTROL)
    ready(qtbot, panel)
    assert len(store.find(Note)) == 2


def test_the_same_file_has_nothing_new_and_columns_are_not_asked_again(
    qtbot: QtBot, panel: GatherPanel, store: Store, table: Path
):
    dialog = looked_at(qtbot, panel, table)
    dialog.day.setFocus()
    QTest.keyClick(dialog.day, Key.Key_Up)  # day 1 is remembered as well
    ready(qtbot, panel)
    QTest.keyClick(focused(), Key.Key_Return, CONTROL)
    ready(qtbot, panel).reject()
    copies = backup.copies(store)
    panel.open_survey(table)
    dialog = ready(qtbot, panel)
    assert dialog.sheet is None
    assert dialog.day.value() == "1"
    assert "Nothing in this file is new" in dialog.banner.text()
    assert not dialog.take.isEnabled()
    QTest.keyClick(dialog, Key.Key_Return, CONTROL)
    assert not dialog.busy
    assert backup.copies(store) == copies
    # One answer more is that one answer.
    table.write_text(f"{TABLE}Zed,12,late,,,\n", encoding="utf-8")
    dialog.open_file(table)
    dialog = looked_at(qtbot, panel, table)
    assert [row.id for row in dialog.rows.list.rows() if row.state == NEW] == ["line 5"]


def test_what_was_read_otherwise_before_waits_until_somebody_asks_for_it(
    qtbot: QtBot, panel: GatherPanel, store: Store, table: Path
):
    dialog = taken(qtbot, panel, table)

    def another_day() -> None:
        dialog.day.setFocus()
        QTest.keyClick(dialog.day, Key.Key_Up)
        ready(qtbot, panel)

    another_day()
    assert "was merged before" in dialog.banner.text()
    assert not dialog.take.isEnabled()
    QTest.keyClick(focused(), Key.Key_Return, CONTROL)
    ready(qtbot, panel)
    assert len(store.find(Note)) == 2
    # By key to what the banner offers; it holds for this reading alone.
    while not dialog.banner.isAncestorOf(focused()):
        QTest.keyClick(focused(), Key.Key_F6)
    QTest.keyClick(focused(), Key.Key_Space)
    assert focused() is dialog.take
    assert "counts once more" in dialog.banner.text()
    dialog.day.setFocus()
    QTest.keyClick(dialog.day, Key.Key_Down)
    ready(qtbot, panel)
    another_day()
    assert not dialog.take.isEnabled()
    dialog.allow_twice()
    QTest.keyClick(focused(), Key.Key_Return, CONTROL)
    ready(qtbot, panel)
    assert len(store.find(Note)) == 4
    QTest.keyClick(focused(), Key.Key_Z, CONTROL)
    ready(qtbot, panel)
    assert len(store.find(Note)) == 2


def test_another_file_is_dropped_on_it(
    qtbot: QtBot, panel: GatherPanel, table: Path, tmp_path: Path
):
    dialog = looked_at(qtbot, panel, table)
    other = tmp_path / "other.csv"
    other.write_text("Your note\nMore\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    for kind in (QDragEnterEvent, QDropEvent):
        at = dialog.rows.pos() if kind is QDragEnterEvent else dialog.rows.pos().toPointF()
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        event = kind(at, copy, data, left, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(dialog, event)
        assert event.isAccepted()
    ready(qtbot, panel)
    assert plain(dialog.file.text()) == "other.csv"
    assert dialog.sheet is not None
    dialog.sheet.reject()


def test_rows_to_look_at_are_found_and_read_whole_by_key(
    qtbot: QtBot, panel: GatherPanel, table: Path
):
    dialog = looked_at(qtbot, panel, table)
    dialog.rows.filter.setFocus()
    for _ in range(3):
        QTest.keyClick(focused(), Key.Key_Right)
    assert [row.id for row in dialog.rows.list.rows()] == ["line 3", "line 4"]
    dialog.rows.list.setFocus()
    QTest.keyClick(focused(), Key.Key_Return)
    assert "“odd” is not a kind of note" in plain(dialog.rows.details.text())
    QTest.keyClick(focused(), Key.Key_Escape)
    assert focused() is dialog.rows.list
    QTest.keyClick(focused(), Key.Key_C)
    assert dialog.sheet is not None
    dialog.sheet.reject()
    assert panel.survey_dialog is dialog


def test_from_any_page_a_key_asks_for_the_file(
    qtbot: QtBot, store: Store, holder: ThemeHolder, table: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("ui.gather_panel.FileChooser.survey", lambda _self: table)
    seat = Seat("1", "priorities", "7", "coordinator")
    window = MainWindow(store, holder, Settings(table.parent), seat)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    QTest.keyClick(focused(), Key.Key_S, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    page = window._pages["event"]
    assert isinstance(page, EventPage)
    dialog = ready(qtbot, page.gather)
    assert plain(dialog.file.text()) == table.name
    dialog.reject()
    window.close()


def test_a_file_that_cannot_be_read_says_why(qtbot: QtBot, panel: GatherPanel, tmp_path: Path):
    panel.open_survey(tmp_path / "gone.csv")
    dialog = ready(qtbot, panel)
    assert "gone.csv" in plain(dialog.banner.text())
    assert not dialog.take.isEnabled()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert panel.survey_dialog is None


def test_who_somebody_is_reaches_no_file(
    qtbot: QtBot, panel: GatherPanel, store: Store, table: Path, tmp_path: Path
):
    taken(qtbot, panel, table)
    store.close()
    found = [path for path in tmp_path.rglob("*") if path.is_file() and path != table]
    assert len(found) > 1
    for path in found:
        assert "Quispe" not in path.read_bytes().decode("utf-8", "replace")


def test_a_column_a_pick_is_proposed_and_one_more_can_be_added(
    qtbot: QtBot, panel: GatherPanel, store: Store, tmp_path: Path
):
    path = tmp_path / "picks.csv"
    path.write_text("What do you want to say?,Vote 1,Vote 2,Another\nMore,2,24,31\n")
    panel.open_survey(path)
    dialog = ready(qtbot, panel)
    sheet = dialog.sheet
    assert sheet is not None
    assert sheet.fields.columns()["text"] == (0,)
    assert sheet.fields.columns()["votes"] == (1, 2)
    last = [row for row in sheet.fields.rows() if row.field.key == "votes"][-1]
    last.add.setFocus()
    QTest.keyClick(last.add, Key.Key_Space)
    new = focused()
    QTest.keyClick(new, Key.Key_End)
    QTest.keyClick(new, Key.Key_Return)
    assert sheet.fields.columns()["votes"] == (1, 2, 3)
    qtbot.waitUntil(lambda: not sheet.busy)
    QTest.keyClick(sheet, Key.Key_Return, CONTROL)
    dialog = ready(qtbot, panel)
    assert "Ballot, 2, 24, 31" in plain(dialog.rows.list.said(dialog.rows.list.rows()[0])[1])
