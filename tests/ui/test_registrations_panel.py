"""Registrations on the page of the event: read in, counted, put into rooms, erased."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator import notes, people, sessions
from facilitator.folder_files import FOR_MEETING, TO_PRINT
from facilitator.people import People
from facilitator.store import Store
from tests.facilitator import registrations
from tests.ui.hands import focused, plain, spoken_in
from ui.column_sheet import ColumnSheet
from ui.count_lines import CountLines
from ui.registrations_panel import RegistrationsPanel
from ui.theme import ThemeHolder

NONE = Qt.KeyboardModifier.NoModifier


def opened(qtbot: QtBot, panel: RegistrationsPanel, path: Path) -> ColumnSheet:
    """The sheet for this file, when it has found out what the columns say."""
    panel.read_in(path)
    qtbot.waitUntil(lambda: panel.sheet is not None and not panel.sheet.busy)
    assert panel.sheet is not None
    panel.sheet.activateWindow()
    qtbot.waitUntil(panel.sheet.isActiveWindow)
    return panel.sheet


def read_in(qtbot: QtBot, panel: RegistrationsPanel, path: Path) -> None:
    """Take this file over as it is proposed."""
    opened(qtbot, panel, path)
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.sheet is None


@pytest.fixture
def panel(
    qtbot: QtBot, store: Store, holder: ThemeHolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> RegistrationsPanel:
    monkeypatch.setattr("ui.registration_rooms.exports_folder", lambda: tmp_path / "out")
    monkeypatch.setattr("ui.sure_button.DEAF_MS", 0)
    made = RegistrationsPanel(store, holder)
    qtbot.addWidget(made)
    made.resize(404, 400)
    made.show()
    return made


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return registrations.write(tmp_path / "form.csv", 40)


def test_nobody_has_registered_yet(panel: RegistrationsPanel):
    assert panel.number.text() == ""
    assert panel.needs.lines() == []
    assert not panel.erase.isVisible()


def test_what_they_need_is_counted(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, form: Path
):
    read_in(qtbot, panel, form)
    with People.open(store.path) as kept:
        counts = kept.counts()
    assert panel.number.text() == str(counts.people)
    said = {name: number for _, name, number, _ in panel.needs.lines()}
    assert said["Language interpretation"] == str(counts.needs["interpretation"])
    assert said["Childcare"] == str(counts.needs["childcare"])
    assert panel.imported.text().startswith("Imported \u2068")  # a date reads as its own words do
    assert "read in." in panel.banner.text()
    with spoken_in("de"):
        assert "40 Personen eingelesen." in panel.banner.text()


def said_in(lines: CountLines) -> str:
    """What is counted there, without the signs of direction."""
    return plain(lines.words.text()).replace("\u200e", "")


def test_other_needs_languages_and_communities_are_counted(
    qtbot: QtBot, panel: RegistrationsPanel, tmp_path: Path
):
    rows = [f"P{at},C{at % 12},English,<b>quiet</b>" for at in range(24)]
    table = tmp_path / "needs.csv"
    head = "Name,Community,Languages,Other needs"
    table.write_text("\n".join([head, "A,C1,Hindi,Wheelchair; shade", "B,,,captions", *rows]))
    read_in(qtbot, panel, table)
    said = {name: number for _, name, number, _ in panel.needs.lines()}
    assert said["Wheelchair access"] == said["Captions"] == "1"
    assert said["Other needs"] == "25"
    assert "No answer" not in said
    counts = panel.counts
    # As they wrote it, and no markup.
    assert said_in(counts.others) == "<b>quiet</b>\u00a024\nshade"
    assert counts.others.words.textFormat() == Qt.TextFormat.PlainText
    assert plain(counts.languages.title.text()) == "Languages spoken: 2"
    spoken = said_in(counts.languages)
    assert spoken == "English\u00a024, हिन्दी\u00a01, not said\u00a01"
    assert not counts.languages.more.isVisible()
    assert said_in(counts.communities).startswith("C1\u00a03, C0\u00a02")
    assert "C9" not in said_in(counts.communities)
    assert plain(counts.communities.more.text()) == "and 4 more"
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    counts.communities.more.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert "C9\u00a02" in said_in(counts.communities)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert "C9" not in said_in(counts.communities)


def test_a_table_without_people_is_asked_about_and_changes_nothing(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, tmp_path: Path
):
    (tmp_path / "wrong.csv").write_text("colour,size\nred,3\n")
    sheet = opened(qtbot, panel, tmp_path / "wrong.csv")
    assert "Which column has the names" in sheet.banner.text()
    assert not sheet.take.isEnabled()
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.isVisible()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert panel.sheet is None
    assert not people.are_kept(store.path)
    assert panel.needs.lines() == []


def test_what_is_no_table_at_all_is_said_in_the_panel(
    qtbot: QtBot, panel: RegistrationsPanel, tmp_path: Path
):
    (tmp_path / "empty.csv").write_text("\n\n")
    panel.read_in(tmp_path / "empty.csv")
    qtbot.waitUntil(lambda: "holds no table" in panel.banner.text())
    assert panel.sheet is None
    assert panel.read.isEnabled()


def test_everybody_with_an_address_is_on_the_lists(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, form: Path, tmp_path: Path
):
    read_in(qtbot, panel, form)
    panel.assign.setFocus()
    QTest.keyClick(panel.assign, Qt.Key.Key_Space)
    # Nobody comes or goes meanwhile.
    assert not any(one.isEnabled() for one in (panel.read, panel.erase, panel.former))
    assert "being put into rooms" in panel.banner.text()
    qtbot.waitUntil(panel.assign.isEnabled)
    assert all(one.isEnabled() for one in (panel.read, panel.erase, panel.former))
    with People.open(store.path) as kept:
        everybody, seats = kept.all(), kept.rooms()
    assert {seat.person for seat in seats} <= {one.id for one in everybody}
    found: list[str] = []
    for path in (tmp_path / "out").glob(f"{Path(FOR_MEETING).stem}*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            found += [row["Email Address"] for row in csv.DictReader(file)]
    placed = {seat.person for seat in seats}
    assert {*found} == {one.email for one in everybody if one.id in placed and one.email}
    assert (tmp_path / "out" / TO_PRINT).exists()
    assert str(tmp_path / "out") in plain(panel.banner.text())
    # They go with the people; what was carried away is named.
    (tmp_path / "out" / TO_PRINT).rename(tmp_path / "carried away.xlsx")
    for _ in range(2):
        QTest.keyClick(panel.erase, Qt.Key.Key_Space)
    assert [*(tmp_path / "out").iterdir()] == []
    assert f"{TO_PRINT} is not where it was written" in plain(panel.banner.text())


def test_a_language_that_no_room_has_is_said_with_where_they_sit(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, tmp_path: Path
):
    rows = [f"E{at},English,1,\n" for at in range(60)]
    rows += ["A,Hindi,1,no\n", "B,Hindi,1,no\n", "C,Hindi,1,yes\n"]
    table = tmp_path / "form.csv"
    table.write_text("Name,Languages,Days,Interpretation\n" + "".join(rows))
    read_in(qtbot, panel, table)
    panel.assign_rooms()
    qtbot.waitUntil(panel.assign.isEnabled)
    *_, said = plain(panel.banner.text()).split("\n")
    assert said.startswith("Day 1: 3 ")
    assert "only हिन्दी; no room has it. They sit together" in said
    with People.open(store.path) as kept:
        ids = {one.id for one in kept.all() if "hi" in one.languages}
        (room,) = {seat.room for seat in kept.rooms() if seat.person in ids}
    assert said.endswith(f"in Room {room}.")


def test_erasing_asks_once_and_then_proves_it(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, form: Path
):
    read_in(qtbot, panel, form)
    form.unlink()
    panel.erase.setFocus()
    QTest.keyClick(panel.erase, Qt.Key.Key_Space)
    assert people.are_kept(store.path)
    assert panel.erase.text().startswith("Erase ")
    assert panel.erase.text().endswith("for good?")
    QTest.keyClick(panel.erase, Qt.Key.Key_Space)
    assert not people.are_kept(store.path)
    assert "Nothing of them is left" in panel.banner.text()
    assert panel.number.text() == ""
    assert not panel.erase.isVisible()


def test_who_goes_on_to_something_else_was_not_sure(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, form: Path
):
    read_in(qtbot, panel, form)
    panel.erase.setFocus()
    QTest.keyClick(panel.erase, Qt.Key.Key_Return)
    QTest.keyClick(panel.erase, Qt.Key.Key_Down)
    QTest.keyClick(panel.erase, Qt.Key.Key_Return)
    assert people.are_kept(store.path)


def test_the_focus_stays_where_rooms_are_assigned(
    qtbot: QtBot, panel: RegistrationsPanel, form: Path
):
    read_in(qtbot, panel, form)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.assign.setFocus()
    QTest.keyClick(panel.assign, Qt.Key.Key_Space)
    qtbot.waitUntil(panel.assign.isEnabled)
    assert panel.assign.hasFocus()


def test_where_a_note_names_somebody_that_is_said(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, form: Path
):
    read_in(qtbot, panel, form)
    with People.open(store.path) as kept:
        somebody = next(one for one in kept.all() if len(one.name) > 8)
    place = sessions.place(store, "1", "priorities", "7")
    notes.add(store, place, notes.Draft(f"{somebody.name} said so"))
    QTest.keyClick(panel.erase, Qt.Key.Key_Space)
    QTest.keyClick(panel.erase, Qt.Key.Key_Space)
    assert f"In {store.path.name} something is left" in plain(panel.banner.text())


def test_what_could_not_be_searched_is_named_and_the_panel_is_empty(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, form: Path
):
    read_in(qtbot, panel, form)
    form.unlink()
    hostile = Path(__file__).parents[1] / "files" / "hostile" / "name-is-no-text.xlsx"
    (store.path.parent / "theirs.xlsx").write_bytes(hostile.read_bytes())
    QTest.keyClick(panel.erase, Qt.Key.Key_Space)
    QTest.keyClick(panel.erase, Qt.Key.Key_Space)
    said = plain(panel.banner.text())
    assert said.endswith("Not everything could be searched. theirs.xlsx")
    assert panel.number.text() == ""
    assert not panel.erase.isVisible()


def test_a_double_click_or_a_key_held_down_erases_nobody(
    qtbot: QtBot,
    panel: RegistrationsPanel,
    store: Store,
    form: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    read_in(qtbot, panel, form)
    monkeypatch.setattr("ui.sure_button.DEAF_MS", 200)
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(panel.erase, button)
    QTest.mouseDClick(panel.erase, button)
    QTest.mouseClick(panel.erase, button)
    assert people.are_kept(store.path)
    panel.refresh()
    panel.erase.setFocus()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        again = kind == QEvent.Type.KeyPress
        event = QKeyEvent(kind, Qt.Key.Key_Return, NONE, "", False)
        QCoreApplication.sendEvent(panel.erase, event)
        for _ in range(6 * again):
            QTest.qWait(50)
            event = QKeyEvent(kind, Qt.Key.Key_Return, NONE, "", True)
            QCoreApplication.sendEvent(panel.erase, event)
    assert people.are_kept(store.path)
    assert panel.erase.text().endswith("for good?")
    QTest.qWait(250)
    QTest.mouseClick(panel.erase, button)
    assert not people.are_kept(store.path)


def test_who_has_no_address_is_one_person_and_not_in_one_of_the_lists(
    qtbot: QtBot, panel: RegistrationsPanel, tmp_path: Path
):
    table = tmp_path / "form.csv"
    table.write_text("Name,Email,Languages,Days\nAna,ana@example.org,en,1\nBo,,en,1;2\n")
    read_in(qtbot, panel, table)
    panel.assign_rooms()
    qtbot.waitUntil(panel.assign.isEnabled)
    said = plain(panel.banner.text())
    assert "3 places given" in said
    assert "so not in the list for the meeting software: 1." in said
