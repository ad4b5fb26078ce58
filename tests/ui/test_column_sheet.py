"""The sheet on which columns are chosen, and how what was chosen is known the next time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator import people, people_file
from facilitator.people import People
from facilitator.store import Store
from tests.facilitator.test_commands import run
from tests.ui.hands import focused, plain, typed
from ui.column_sheet import ColumnSheet
from ui.registrations_panel import RegistrationsPanel
from ui.theme import ThemeHolder

ODD = (
    "Registrations of November\n\n"
    "Wer;Wo;Spricht;Language interpretation;If yes, into which language?;Anmerkung;Kind dabei?\n"
    "Xochitl Quispe;WMAR;español;yes;English;keine;nein\n"
    "Ana Otieno;WMKE;Klingon;no;;viele Fragen;vielleicht\n"
)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(qtbot: QtBot, store: Store, holder: ThemeHolder) -> Iterator[RegistrationsPanel]:
    made = RegistrationsPanel(store, holder)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    yield made
    if made.sheet is not None:
        made.sheet.reject()


@pytest.fixture
def form(tmp_path: Path) -> Path:
    path = tmp_path / "anmeldung.csv"
    path.write_bytes(ODD.encode("utf-16"))
    return path


def settled(qtbot: QtBot, panel: RegistrationsPanel) -> ColumnSheet:
    qtbot.waitUntil(lambda: panel.sheet is not None and not panel.sheet.busy)
    assert panel.sheet is not None
    return panel.sheet


def opened(qtbot: QtBot, panel: RegistrationsPanel, path: Path) -> ColumnSheet:
    panel.read_in(path)
    sheet = settled(qtbot, panel)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def choose(sheet: ColumnSheet, key: str, header: str) -> None:
    """Choose a column as people do: Tab to the field, type how its header begins."""
    choice = sheet.fields.row(key).choice
    for _ in range(60):
        if focused() is choice:
            break
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is choice
    typed(header)


def test_what_was_found_about_the_file_is_said(qtbot: QtBot, panel: RegistrationsPanel, form: Path):
    sheet = opened(qtbot, panel, form)
    facts = plain(sheet.facts.text())
    for fact in ("anmeldung.csv", "UTF-16", "semicolon", "headers in line 3"):
        assert fact in facts


def test_what_cannot_be_guessed_is_asked_for_and_then_taken_over(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, form: Path
):
    sheet = opened(qtbot, panel, form)
    # Nobody's name was recognised: it is asked for, and the cursor is there.
    assert "Which column has the names" in sheet.banner.text()
    assert focused() is sheet.fields.row("name").choice
    assert "Wer: Xochitl Quispe" in plain(sheet.left.toPlainText())
    typed("Wer")
    choose(sheet, "community", "Wo")
    choose(sheet, "languages", "Spricht")
    choose(sheet, "childcare", "Kind")
    settled(qtbot, panel)
    row = sheet.fields.row("languages")
    assert plain(row.examples.text()) == "español · Klingon"
    assert "1 not understood" in row.state.text()
    remarks = plain(sheet.remarks.toPlainText())
    assert "Line 5, column Spricht: “Klingon” is not a language we know." in remarks
    assert "Line 5, column Kind dabei?: “vielleicht” is not yes or no." in remarks
    assert plain(sheet.left.toPlainText()) == "Anmerkung: keine"
    assert not people.are_kept(store.path)
    QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert panel.sheet is None
    with People.open(store.path) as kept:
        ana = next(one for one in kept.all() if one.name == "Ana Otieno")
        assert (ana.community, ana.languages) == ("WMKE", ())
        assert [one.into for one in kept.all()] == [("en",), ()]


def test_columns_are_proposed_again_here_and_on_the_command_line(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, form: Path
):
    sheet = opened(qtbot, panel, form)
    typed("Wer")
    choose(sheet, "community", "Wo")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)  # also while it is being read
    qtbot.waitUntil(lambda: panel.sheet is None)
    again = opened(qtbot, panel, form)
    assert again.fields.row("community").choice.currentText().startswith("Wo")
    assert "as last time" in again.fields.row("name").state.text()
    assert "They take the place of" in again.sum.text()
    done = run("people", store.path, form)
    assert done.returncode == 0
    assert "As said before of a table with these headers" in done.stdout
    assert "Columns that are not read: Spricht, Anmerkung, Kind dabei?" in done.stdout


def test_esc_leaves_everything_as_it_was(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, form: Path
):
    sheet = opened(qtbot, panel, form)
    typed("Wer")
    choose(sheet, "community", "Wo")
    settled(qtbot, panel)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert panel.sheet is None
    assert not people.are_kept(store.path)
    assert panel.number.text() == ""
    assert panel.window().focusWidget() is panel.read


def test_a_field_can_have_another_column(qtbot: QtBot, panel: RegistrationsPanel, form: Path):
    sheet = opened(qtbot, panel, form)
    typed("Wer")
    choose(sheet, "languages", "Spricht")
    row = sheet.fields.row("languages")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is row.add
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    typed("Anm")
    assert sheet.fields.columns()["languages"] == (2, 5)
    settled(qtbot, panel)
    assert "Line 4, column Anmerkung" in plain(sheet.remarks.toPlainText())


def test_a_column_that_two_fields_have_is_named(
    qtbot: QtBot, panel: RegistrationsPanel, form: Path
):
    sheet = opened(qtbot, panel, form)
    typed("Wer")
    choose(sheet, "community", "Wer")
    settled(qtbot, panel)
    assert "also taken for Name" in sheet.fields.row("community").state.text()


def test_lines_that_cannot_be_read_are_all_named(
    qtbot: QtBot, panel: RegistrationsPanel, tmp_path: Path
):
    path = tmp_path / "broken.csv"
    path.write_text("Name,E-mail\nLópez, Ana,a@example.org\nBo,b@example.org\nA,b,c\n")
    sheet = opened(qtbot, panel, path)
    assert "mend these in the file" in sheet.banner.text()
    assert len(sheet.remarks.toPlainText().splitlines()) == 2
    assert not sheet.take.isEnabled()


def test_nothing_of_the_people_is_in_the_store_or_the_settings(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, tmp_path: Path
):
    # A table without headers has a person in their place.
    path = tmp_path / "bare.csv"
    path.write_text("Xochitl Quispe,xochitl@example.org\nAna Otieno,ana@example.org\n")
    opened(qtbot, panel, path)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    settled(qtbot, panel)
    QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert panel.sheet is None
    assert people.are_kept(store.path)
    path.unlink()
    kept = people.path_beside(store.path)
    for one in [p for p in tmp_path.rglob("*") if p.is_file() and p != kept]:
        said = one.read_bytes().lower()
        assert not [word for word in (b"quispe", b"otieno", b"xochitl") if word in said], one
    people_file.destroy(kept)
    assert store.fact("registration columns") is None
