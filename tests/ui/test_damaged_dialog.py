"""A damaged store at the start: what is offered, what is lost, and that nothing is written over."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import auto_copies, notes, sessions, store_check, store_log
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.plain_copy import PlainCopy
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_check import Damage
from tests.facilitator.damage import cut, overwrite, pages_of
from tests.ui.hands import focused, plain
from ui import ask_files, store_opening
from ui.damaged_dialog import DamagedDialog
from ui.mending import Mending
from ui.settings import Settings
from ui.theme import ThemeHolder


@pytest.fixture
def damaged(open_store, clock, documents: Path) -> Path:
    """A store with 20 notes in a copy and 10 since, of which two are in plain text only."""
    store = open_store()
    where = sessions.place(store, "1", "priorities", "7")
    plain_copy = PlainCopy(store, documents)
    for number in range(30):
        if number == 20:
            auto_copies.make(store.path, clock=clock)
        notes.add(store, where, Draft(f"note {number} " + "x" * 900))
    plain_copy.close()
    store.close()
    return store.path


def dialog_of(
    qtbot: QtBot, path: Path, holder: ThemeHolder, documents: Path, damage: Damage | None = None
) -> DamagedDialog:
    damage = damage or store_check.at_start(path)
    assert damage is not None
    dialog = DamagedDialog(path, damage, holder, documents, Event.built_in())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: dialog.prepared is not None or dialog.banner.isVisible())
    return dialog


def texts(path: Path) -> list[str]:
    with Store.open(path, installation="laptop") as store:
        return [note.text.split(" x")[0] for note in store.find(Note)]


def test_the_newest_copy_is_offered_with_what_can_still_be_read(
    qtbot: QtBot, damaged: Path, holder: ThemeHolder, documents: Path
):
    overwrite(damaged, pages_of(damaged, "notes")[1:4])
    before = damaged.read_bytes()
    dialog = dialog_of(qtbot, damaged, holder, documents)
    assert plain(dialog.title.text()) == "room.sqlite is damaged"
    said = plain(dialog.found.text())
    assert "The copy of 21 November 2020, 1" in said
    assert "has 20 notes" in said
    assert "still readable in the damaged file: 10 notes" in said
    assert "Together: 30 notes" in said
    assert dialog.focusWidget() is dialog.view
    assert damaged.read_bytes() == before
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.isHidden)
    assert dialog.result() == DamagedDialog.DialogCode.Accepted
    assert texts(damaged) == [f"note {number}" for number in range(30)]
    (kept,) = damaged.parent.glob("room-damaged-*.sqlite")
    assert kept.read_bytes() == before


def test_what_is_lost_is_said_in_numbers_and_where_its_words_are(
    qtbot: QtBot, damaged: Path, holder: ThemeHolder, documents: Path
):
    cut(damaged, 0.2)
    dialog = dialog_of(qtbot, damaged, holder, documents)
    said = plain(dialog.found.text())
    assert f"still stand in {documents}/room-07-day-1-priorities.txt: 10 notes" in said
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert dialog.result() == DamagedDialog.DialogCode.Rejected
    assert not list(damaged.parent.glob("*recovered*"))
    assert not list(damaged.parent.glob("room-damaged-*"))


def test_ctrl_enter_opens_the_copy_whatever_button_has_the_focus(
    qtbot: QtBot,
    damaged: Path,
    holder: ThemeHolder,
    documents: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    overwrite(damaged, pages_of(damaged, "notes")[1:4])
    dialog = dialog_of(qtbot, damaged, holder, documents)
    asked: list[object] = []
    monkeypatch.setattr(ask_files, "one_file", lambda *args: asked.append(args) or "")
    dialog.other.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.result() == DamagedDialog.DialogCode.Accepted)
    assert not asked


def test_without_a_copy_and_with_nothing_to_read_only_another_store_is_left(
    qtbot: QtBot,
    damaged: Path,
    holder: ThemeHolder,
    documents: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    shutil.rmtree(auto_copies.folder_of(damaged))
    overwrite(damaged, [1])
    before = damaged.read_bytes()
    dialog = dialog_of(qtbot, damaged, holder, documents, Damage("foreign"))
    assert "cannot be read, and it has no copy" in plain(dialog.banner.text())
    assert not dialog.take.isEnabled()
    other = damaged.with_name("other.sqlite")
    monkeypatch.setattr(ask_files, "one_file", lambda *_args: str(other))
    dialog.other.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert dialog.chosen == other
    assert damaged.read_bytes() == before


def test_what_is_known_only_when_it_was_left_is_not_gone_on_with(
    qtbot: QtBot, damaged: Path, holder: ThemeHolder, documents: Path
):
    overwrite(damaged, pages_of(damaged, "notes")[1:4])
    dialog = dialog_of(qtbot, damaged, holder, documents)
    dialog.reject()
    dialog._on_listed([])
    assert dialog.prepared is None


def press_when_shown(qtbot: QtBot, which: Qt.Key) -> None:
    """Press a key in the dialog that opens next, once it knows what would be there."""

    def look() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, DamagedDialog) and found.prepared is not None:
            QTest.keyClick(found.view, which)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def test_the_app_opens_the_store_anew_at_the_start(
    qtbot: QtBot, damaged: Path, holder: ThemeHolder, tmp_path: Path
):
    cut(damaged, 0.5)
    settings = Settings(tmp_path / "data")
    options = argparse.Namespace(store=damaged, event=None)
    press_when_shown(qtbot, Qt.Key.Key_Return)
    store = store_opening.first_store(
        options, None, tmp_path / "data", settings, Mending(settings, holder).look
    )
    assert store is not None
    assert len(store.find(Note)) >= 20
    store.close()


def test_the_app_ends_where_the_person_leaves_it_as_it_is(
    qtbot: QtBot, damaged: Path, holder: ThemeHolder, tmp_path: Path
):
    damaged.write_bytes(b"")
    settings = Settings(tmp_path / "data")
    options = argparse.Namespace(store=damaged, event=None)
    press_when_shown(qtbot, Qt.Key.Key_Escape)
    look = Mending(settings, holder).look
    assert store_opening.first_store(options, None, tmp_path / "data", settings, look) is None
    assert damaged.read_bytes() == b""


def test_a_log_that_was_damaged_in_the_middle_is_said_and_kept(
    qtbot: QtBot, store: Store, room7: Place, holder: ThemeHolder, tmp_path: Path
):
    ends = []
    for number in range(4):
        notes.add(store, room7, Draft(str(number)))
        ends.append(store_log.log_of(store.path).stat().st_size)
    left = tmp_path / "left" / "s.sqlite"
    left.parent.mkdir()
    shutil.copy(store.path, left)
    shutil.copy(store_log.log_of(store.path), store_log.log_of(left))
    with store_log.log_of(left).open("r+b") as log:
        log.seek(ends[1] + 200)
        log.write(b"\xff" * 9)
    mending = Mending(Settings(tmp_path / "data"), holder)
    assert mending.look(left) == left
    told = mending.take_notices()
    assert told is not None
    assert (told.reasons[0].code, told.reasons[0].found) == ("store_log_broken", "2")
    assert (left.parent / told.reasons[0].expected).stat().st_size == ends[-1]
    assert mending.take_notices() is None
    assert texts(left) == ["0", "1"]


def test_where_the_store_is_kept_is_told_once(holder: ThemeHolder, tmp_path: Path):
    (tmp_path / "Dropbox").mkdir()
    path = tmp_path / "Dropbox" / "s.sqlite"
    mending = Mending(Settings(tmp_path), holder)
    mending.look_at_place(path)
    told = mending.take_notices()
    assert told is not None
    assert told.reasons[0].found == "Dropbox"
    mending.look_at_place(path)
    assert mending.take_notices() is None


def test_a_store_without_copies_that_cannot_be_read_is_put_aside_and_begun_anew(
    qtbot: QtBot, holder: ThemeHolder, tmp_path: Path
):
    path = tmp_path / "s.sqlite"
    rubbish = bytes(range(1, 200)) * 50
    path.write_bytes(rubbish)
    settings = Settings(tmp_path / "data")
    options = argparse.Namespace(store=path, event=None)
    said: list[str] = []

    def press() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, DamagedDialog) and found.begin.isVisible():
            said.extend(map(plain, (found.banner.text(), found.sentence.text())))
            said.append(plain(found.found.text()))
            found.begin.setFocus()
            QTest.keyClick(focused(), Qt.Key.Key_Return)
        else:
            QTimer.singleShot(10, press)

    QTimer.singleShot(10, press)
    look = Mending(settings, holder).look
    store = store_opening.first_store(options, None, tmp_path / "data", settings, look)
    assert store is not None
    assert store.find(Note) == []
    store.close()
    (kept,) = tmp_path.glob("s-damaged-*.sqlite")
    assert kept.read_bytes() == rubbish
    assert "it has no copy" in said[0]
    assert "begin anew" in said[1]
    assert said[2] == f"The damaged file stays beside it as {kept.name}."


def test_a_folder_in_the_place_of_a_store_can_be_put_aside(
    qtbot: QtBot, holder: ThemeHolder, documents: Path, tmp_path: Path
):
    path = tmp_path / "s.sqlite"
    (path / "inside").mkdir(parents=True)
    damage = store_check.foreign(path)
    dialog = dialog_of(qtbot, path, holder, documents, damage)
    dialog.begin.click()
    assert dialog.result() == DamagedDialog.DialogCode.Accepted
    (kept,) = tmp_path.glob("s-damaged-*.sqlite")
    assert (kept / "inside").is_dir()
    assert not path.exists()


def test_another_store_that_is_begun_anew_is_the_usual_one(
    qtbot: QtBot, holder: ThemeHolder, tmp_path: Path
):
    data = tmp_path / "data"
    settings = Settings(data)
    (tmp_path / "other.sqlite").write_bytes(b"rubbish")
    settings.store = tmp_path / "other.sqlite"
    options = argparse.Namespace(store=None, event=None)

    def look(path: Path, _event: Event | None) -> Path:
        path.unlink(missing_ok=True)
        return path

    store = store_opening.first_store(options, None, data, settings, look)
    assert store is not None
    assert store.path.parent == data
    store.close()


def test_a_store_that_has_vanished_is_not_said_to_be_damaged(
    qtbot: QtBot, damaged: Path, holder: ThemeHolder, documents: Path
):
    content = damaged.read_bytes()
    damaged.unlink()
    dialog = dialog_of(qtbot, damaged, holder, documents)
    said = (dialog.windowTitle(), dialog.found.text(), dialog.sentence.text(), *dialog.view.empty)
    assert "damaged" not in " ".join(said)
    assert store_check.recovered(damaged).exists()
    # The app is ended there, and the file put back.
    damaged.write_bytes(content)
    assert Mending(Settings(documents / "data"), holder).look(damaged) == damaged
    assert not store_check.recovered(damaged).exists()
    dialog._take()
    assert "cannot be written" in dialog.banner.text()
    assert damaged.read_bytes() == content
    dialog.reject()
