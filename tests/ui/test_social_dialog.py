"""Social time in the window: who is there by keys, round after round, and names that go nowhere."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator import backup, notes, people, sessions, workbook_write
from facilitator.people import People
from facilitator.people_record import Person
from facilitator.store import Store
from tests.ui.hands import focused, plain, typed
from ui.event_page import EventPage
from ui.gather_panel import GatherPanel
from ui.language import InterfaceLanguage
from ui.main_window import MainWindow
from ui.settings import Seat, Settings
from ui.social_dialog import SocialDialog
from ui.social_wall import SMALLEST, SocialWall, WallGroup
from ui.text import text_width
from ui.theme import ThemeHolder, apply_theme

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
Open = Callable[[], SocialDialog]


@pytest.fixture
def open_it(qtbot: QtBot, store: Store, holder: ThemeHolder) -> Iterator[Open]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    opened: list[SocialDialog] = []

    def make() -> SocialDialog:
        dialog = SocialDialog(store, holder, window)
        opened.append(dialog)
        dialog.finished.connect(lambda: opened.remove(dialog))
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield make
    for dialog in [*opened]:
        dialog.reject()


@pytest.fixture
def sixteen(store: Store) -> list[str]:
    names = [f"Somebody {letter}" for letter in "ABCDEFGHIJKLMNOP"]
    with People.open(store.path) as kept:
        kept.keep([Person(name=name, community="WMXX") for name in names])
    return names


def key(which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focused(), which, held)


def next_round(qtbot: QtBot, dialog: SocialDialog) -> list[tuple[str, ...]]:
    key(Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not dialog.busy)
    return [one.names for one in dialog.wall.groups()]


def test_whoever_is_struck_out_by_key_is_in_no_group(qtbot: QtBot, open_it: Open, sixteen):
    dialog = open_it()
    typed("body c")
    key(Key.Key_Down)
    key(Key.Key_Space)
    assert plain(dialog.people.count.text()) == "15 of 16"
    groups = next_round(qtbot, dialog)
    everybody = [name for group in groups for name in group]
    assert sorted(everybody) == [name for name in sixteen if name != "Somebody C"]
    assert plain(dialog.heading.text()) == "Round 1 of 3"
    assert "new faces only" in dialog.said.text()


def test_the_next_round_comes_by_key_and_nobody_meets_twice(qtbot: QtBot, open_it: Open, sixteen):
    dialog = open_it()
    met = [pair for group in next_round(qtbot, dialog) for pair in combinations(group, 2)]
    first = dialog.wall.groups()
    assert focused() is dialog.wall
    for _ in range(4):
        key(Key.Key_Right)
        qtbot.waitUntil(lambda: not dialog.busy)
        met += [pair for one in dialog.wall.groups() for pair in combinations(one.names, 2)]
    assert len(met) == len(set(met)) == 120
    assert plain(dialog.heading.text()) == "Round 5 of 5"
    # Everybody has met everybody: what cannot be avoided is said, and where.
    next_round(qtbot, dialog)
    assert plain(dialog.said.text()).startswith("24 pair")
    assert "cannot be fewer" in dialog.said.text()
    assert sum(one.again for one in dialog.wall.groups()) == 24
    # Taken back, it has not taken place; and those before are there to look at.
    key(Key.Key_Z, CONTROL)
    assert plain(dialog.heading.text()) == "Round 5 of 5"
    for _ in range(6):
        key(Key.Key_Left)
    assert dialog.wall.groups() == first


def test_rounds_are_remembered(qtbot: QtBot, open_it: Open, sixteen):
    dialog = open_it()
    dialog.settings.size_of.setFocus()
    key(Key.Key_Down)
    groups = next_round(qtbot, dialog)
    assert sorted(map(len, groups)) == [5, 5, 6]
    key(Key.Key_Escape)
    dialog = open_it()
    assert [one.names for one in dialog.wall.groups()] == groups
    assert dialog.settings.wanted() == (5, 3)


def test_who_comes_late_is_typed_in_and_sits_down(qtbot: QtBot, open_it: Open, sixteen):
    dialog = open_it()
    next_round(qtbot, dialog)
    key(Key.Key_F, CONTROL)
    typed("Late Zoë")
    key(Key.Key_Return)
    assert any("Late Zoë" in one.names for one in dialog.wall.groups())
    assert plain(dialog.banner.text()).startswith("Late Zoë is in group ")
    assert dialog.people.field.text() == ""
    # Letters that find others lead to them; said so, it is a new name.
    typed("Somebody")
    key(Key.Key_Return)
    assert focused() is dialog.people.list
    key(Key.Key_Up)
    typed(" A")
    key(Key.Key_Return)
    assert focused() is dialog.people.list
    assert plain(dialog.people.count.text()) == "17 of 17"
    key(Key.Key_Up)
    dialog.people.field.selectAll()
    typed("Some")
    key(Key.Key_Return, SHIFT)
    assert plain(dialog.people.count.text()) == "18 of 18"


def test_a_name_without_enter_is_in_the_groups(qtbot: QtBot, open_it: Open, sixteen):
    dialog = open_it()
    typed("Zoë New")
    first = next_round(qtbot, dialog)
    assert sum("Zoë New" in one for one in first) == 1
    assert dialog.people.field.text() == ""
    # Letters that find people look for them; they stay.
    dialog.people.field.setFocus()
    typed("Somebody B")
    again = next_round(qtbot, dialog)
    assert dialog.people.field.text() == "Somebody B"
    assert sum(map(len, again)) == sum(map(len, first)) == 17


def test_two_can_be_typed_and_begin_at_once(qtbot: QtBot, open_it: Open):
    dialog = open_it()
    typed("Ana")
    key(Key.Key_Return)
    assert not dialog.next_button.isEnabled()
    typed("Bo")
    assert dialog.next_button.isEnabled()
    assert next_round(qtbot, dialog) == [("Ana", "Bo")]


def test_what_was_typed_and_chosen_is_there_the_next_time(
    qtbot: QtBot, store: Store, holder: ThemeHolder, sixteen
):
    panel = GatherPanel(store, holder)
    qtbot.addWidget(panel)
    panel.show()
    panel.make_groups()
    dialog = panel.social_dialog
    assert dialog is not None
    dialog.people.field.setText("Zoë")
    dialog.settings.show_wanted(6, 7)
    dialog.reject()
    panel.make_groups()
    dialog = panel.social_dialog
    assert dialog is not None
    assert (dialog.people.field.text(), dialog.settings.wanted()) == ("Zoë", (6, 7))
    dialog.reject()


def test_without_registrations_a_list_of_names_is_pasted(qtbot: QtBot, open_it: Open, store: Store):
    dialog = open_it()
    assert not dialog.next_button.isEnabled()
    key(Key.Key_Escape)
    assert not people.are_kept(store.path)
    dialog = open_it()
    QGuiApplication.clipboard().setText("Ana\nBo\n\nليلى\n")
    key(Key.Key_V, CONTROL)
    assert plain(dialog.people.count.text()) == "3 of 3"
    assert next_round(qtbot, dialog) == [("Ana", "Bo", "ليلى")]


def test_groups_are_copied_and_saved(
    qtbot: QtBot, open_it: Open, sixteen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("ui.social_desk.exports_folder", lambda: tmp_path / "out")
    dialog = open_it()
    groups = next_round(qtbot, dialog)
    key(Key.Key_C, CONTROL | SHIFT)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == f"Group 1: {', '.join(groups[0])}"
    next_round(qtbot, dialog)
    key(Key.Key_S, CONTROL)
    saved = (tmp_path / "out" / "social time, day 1.csv").read_text(encoding="utf-8-sig")
    assert len(saved.splitlines()) == 33
    assert (tmp_path / "out" / "social time, day 1.xlsx").exists()
    assert str(tmp_path / "out") in plain(dialog.banner.text())


def test_the_wall_is_large_where_there_is_room_and_turns_pages_where_not(
    qtbot: QtBot, holder: ThemeHolder
):
    wall = SocialWall(holder)
    qtbot.addWidget(wall)
    wall.resize(1000, 700)
    wall.show()
    few = [WallGroup(at, ("Ana López", "Bo", "Eve", "Max")) for at in range(1, 5)]
    wall.show_groups(few)
    assert (wall.pages, wall._plan().size > 2 * SMALLEST) == (1, True)
    many = [WallGroup(at, tuple(f"Somebody {at} {n}" for n in range(4))) for at in range(1, 63)]
    wall.show_groups(many)
    assert wall.pages > 1
    assert wall.page == 1
    QTest.keyClick(wall, Key.Key_PageDown)
    assert wall.page == 2
    wall.seek("somebody 62 3")
    assert wall.page == wall.pages


def test_names_reach_no_store_copy_export_or_setting(
    qtbot: QtBot,
    store: Store,
    holder: ThemeHolder,
    tmp_path: Path,
    documents: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    settings = Settings(tmp_path)
    window = MainWindow(store, holder, settings, Seat("1", "priorities", "7", "coordinator"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    key(Key.Key_G, CONTROL | SHIFT)
    page = window._pages["event"]
    assert isinstance(page, EventPage)
    dialog = page.gather.social_dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    QGuiApplication.clipboard().setText("Xochitl Quispe\nBartholomew Ng\nYevgeniya Lysenko")
    key(Key.Key_V, CONTROL)
    next_round(qtbot, dialog)
    next_round(qtbot, dialog)
    key(Key.Key_Escape)
    assert not page.people.erase.isHidden()
    place = sessions.place(store, "1", "priorities", "7")
    notes.add(store, place, notes.Draft("One note"))
    workbook_write.export_all(store, tmp_path / "all.xlsx")
    backup.before_merge(store)
    window.close()
    kept = people.path_beside(store.path)
    texts = {
        path: path.read_bytes()
        for path in tmp_path.rglob("*")
        if path.is_file() and path.suffix not in (".xlsx", ".lock")
    }
    with zipfile.ZipFile(tmp_path / "all.xlsx") as book:
        texts |= {Path(name): book.read(name) for name in book.namelist()}
    assert {path.suffix for path in texts} >= {".sqlite", ".xml", ".ini", ".txt"}
    for name in ("Quispe", "Bartholomew", "Lysenko"):
        ways = [name.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
        there = {path for path, data in texts.items() if any(way in data for way in ways)}
        assert there == {kept}


def test_who_shares_no_language_with_a_group_is_said(qtbot: QtBot, open_it: Open, store: Store):
    codes = ["en"] * 4 + ["es"] * 4
    with People.open(store.path) as kept:
        kept.keep(Person(name=f"Person {at}", languages=(one,)) for at, one in enumerate(codes))
    dialog = open_it()
    qtbot.keyClick(focused(), Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: bool(dialog.wall.groups()))
    names = [sorted(group.names) for group in dialog.wall.groups()]
    assert sorted(names) == [[f"Person {at}" for at in of] for of in ([*range(4)], [*range(4, 8)])]
    assert plain(dialog.said.text()) == "Everybody meets new faces only."
    with People.open(store.path) as kept:
        kept.keep([*kept.all(), Person(name="Person 8", languages=("ar",))])
    dialog.reject()
    dialog = open_it()
    qtbot.keyClick(focused(), Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: "cannot follow" in dialog.said.text())


@pytest.mark.parametrize(("code", "scale"), [("ar", 1.6), ("ar", 2.0), ("de", 2.0)])
def test_who_cannot_follow_is_read_to_the_end_in_large_text(
    qtbot: QtBot,
    qapp: QApplication,
    store: Store,
    holder: ThemeHolder,
    open_it: Open,
    code: str,
    scale: float,
):
    spoken = InterfaceLanguage(qapp, code)
    holder.show_scale(scale)
    apply_theme(qapp, holder.theme)
    languages = ["en"] * 6 + ["es"] * 4 + ["ar"]
    with People.open(store.path) as kept:
        kept.keep(Person(name=f"Person {at}", languages=(one,)) for at, one in enumerate(languages))
    try:
        dialog = open_it()
        dialog.resize(1100, 640)
        for _ in range(4):
            next_round(qtbot, dialog)
        assert dialog._seen.rounds[-1].outside
        assert dialog._seen.rounds[-1].again
        qtbot.waitUntil(lambda: dialog.said.height() > 0)
        said, wall = dialog.said, dialog.wall
        assert dialog.height() == 640
        assert said.height() >= said.heightForWidth(said.width())
        assert wall.height() >= wall.minimumSizeHint().height() > 0
        # With the keys alone: what is below is scrolled to.
        assert focused() is wall
        for _ in range(40):
            key(Key.Key_Down)
        assert wall.visibleRegion().boundingRect().bottom() == wall.rect().bottom()
        for _ in range(40):
            key(Key.Key_Up)
        assert said.visibleRegion().boundingRect().top() == 0
    finally:
        for translator in spoken._translators:
            qapp.removeTranslator(translator)
        QLocale.setDefault(QLocale("en"))


def test_the_title_of_a_group_is_whole_beside_what_is_said_of_it(qtbot: QtBot, holder: ThemeHolder):
    wall = SocialWall(holder)
    qtbot.addWidget(wall)
    for wide in range(360, 1200, 60):
        wall.resize(wide, 400)
        wall.show_groups([WallGroup(at, ("Jo", "Li"), 6) for at in range(1, 6)])
        plan = wall._plan()
        title = text_width(holder.theme.font(plan.size * 0.8, 600), "Group 5")
        again = text_width(holder.theme.font(max(12, plan.size * 0.5), 500), "6 again")
        assert title + again <= plan.wide - holder.theme.px(32), wide
