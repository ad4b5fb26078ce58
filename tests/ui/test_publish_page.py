"""Publishing by keys alone: choose, decide, write; and what is shown is what is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from facilitator import notes, publish, sessions
from facilitator.installation import publish_folder
from facilitator.notes import Draft
from facilitator.progress import Report
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.hands import focused, plain
from tests.ui.publish_fixtures import CTRL, SHIFT, Key, Show, fill, press, settled, windows
from ui import ask_files, publish_charts
from ui.publish_page import PublishPage


@pytest.fixture
def filled(store: Store, room7: Place) -> Store:
    fill(store, room7)
    return store


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Iterator[Show]:
    with windows(qtbot, tmp_path) as opened:
        yield opened


def outputs(page: PublishPage) -> dict[str, tuple[bool, str]]:
    return {row.id: (row.chosen, plain(row.hint)) for row in page.side.list.rows()}


def sizes(page: PublishPage) -> dict[str, str]:
    return {row.id: row.size for row in page.side.list.rows()}


def go_to(qtbot: QtBot, page: PublishPage, output: str) -> None:
    """With the arrows, from wherever in the list."""
    page.side.list.setFocus()
    press(qtbot, Key.Key_Home)
    while page.side.list.current() != output:
        press(qtbot, Key.Key_Down)


def test_outputs_are_chosen_with_space_and_remembered(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled)
    assert page.side.list.hasFocus()
    assert plain(page.side.count.text()) == "6 of 6 chosen"
    go_to(qtbot, page, "minutes")
    press(qtbot, Key.Key_Space)
    assert outputs(page) == {
        "workbook": (True, "merged-workbook.xlsx"),
        "report": (True, "report.html, report.wiki, wikitext"),
        "csv": (True, "8 CSV files, UTF-8"),
        "tabular": (True, "votes-by-initiative.tab and 2 more, JSON"),
        "charts": (True, "4 pictures, PNG and SVG"),
        "minutes": (False, "minutes.wiki, by day and initiative"),
    }
    assert plain(page.side.count.text()) == "5 of 6 chosen"
    assert page.side.write.text() == "Write 5 outputs"
    again = show(filled)
    assert [output for output, (chosen, _) in outputs(again).items() if not chosen] == ["minutes"]
    for output in ("workbook", "report", "csv", "tabular", "charts"):
        go_to(qtbot, again, output)
        press(qtbot, Key.Key_Space)
    assert not again.side.write.isEnabled()
    assert again.side.promise.text() == "Choose at least one output."


def test_only_known_sizes_are_said(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled)
    before = sizes(page)
    # The page to read has the charts in it.
    assert before["workbook"] == before["charts"] == before["report"] == ""
    assert before["minutes"]
    press(qtbot, Key.Key_Return, CTRL)
    settled(qtbot, page)
    after = sizes(page)
    assert after["workbook"]
    assert after["charts"]
    assert after["report"]
    assert after["minutes"] == before["minutes"]
    notes.add(filled, sessions.place(filled, "1", "priorities", "8"), Draft("One more"))
    settled(qtbot, page)
    assert sizes(page)["workbook"] == ""


def test_what_is_written_is_what_was_shown(
    qtbot: QtBot, filled: Store, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    page = show(filled)
    go_to(qtbot, page, "minutes")
    press(qtbot, Key.Key_Space)
    press(qtbot, Key.Key_Return, CTRL)
    settled(qtbot, page)
    folder = tmp_path / "out"
    _, (wikitext,) = publish.preview(filled)
    assert (folder / "report.wiki").read_text("utf-8") == wikitext
    assert page.right._seen is not None
    assert [*page.right._seen.pages["report"]] == [wikitext]
    written = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert "minutes.wiki" not in written
    assert {"merged-workbook.xlsx", "charts/ranking-priorities.svg", "csv/notes.csv"} <= written
    count = len(written) - len({"index.html", "SHA256SUMS"})
    assert plain(page.banner.text()) == f"{len(written)} files written into {folder}."
    assert count > 10
    page.banner.focus_action()
    press(qtbot, Key.Key_Return)
    assert [url.toLocalFile() for url in opened] == [str(folder)]


def test_a_folder_that_somebody_changed_is_kept_and_named(
    qtbot: QtBot, filled: Store, show: Show, tmp_path: Path
):
    page = show(filled)
    press(qtbot, Key.Key_Return, CTRL)
    settled(qtbot, page)
    (tmp_path / "out" / "report.wiki").write_text("Mine", "utf-8")
    press(qtbot, Key.Key_Return, CTRL)
    settled(qtbot, page)
    kept = tmp_path / "out (1)"
    assert (kept / "report.wiki").read_text("utf-8") == "Mine"
    said = plain(page.banner.text())
    assert said.endswith(f"What was there before had been changed, and is kept in {kept}.")


def test_outputs_that_are_not_chosen_again_are_kept_and_named(
    qtbot: QtBot, filled: Store, show: Show, tmp_path: Path
):
    page = show(filled)
    press(qtbot, Key.Key_Return, CTRL)
    settled(qtbot, page)
    page.side.list.setFocus()
    page.side.list.go_to("minutes")
    press(qtbot, Key.Key_Space)
    press(qtbot, Key.Key_Return, CTRL)
    settled(qtbot, page)
    kept = tmp_path / "out (1)"
    assert (kept / "minutes.wiki").is_file()
    assert not (tmp_path / "out" / "minutes.wiki").exists()
    said = plain(page.banner.text())
    assert said.endswith(f"What was there before had other outputs, and is kept in {kept}.")


@pytest.mark.parametrize("other", ["a file", "other files", "a place below a file"])
def test_a_folder_that_cannot_be_written_says_so_and_another_is_chosen(
    qtbot: QtBot,
    filled: Store,
    show: Show,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    other: str,
):
    page = show(filled)
    taken = tmp_path / "taken"
    if other == "other files":
        taken.mkdir()
        (taken / "family.jpg").write_bytes(b"JPEG")
    else:
        taken.write_text("a file", "utf-8")
    page.use_folder(taken / "inside" if other == "a place below a file" else taken)
    press(qtbot, Key.Key_Return, CTRL)
    settled(qtbot, page)
    said = plain(page.banner.text())
    assert str(taken) in said
    assert "Choose" in said
    assert page.side.write.isVisible()
    documents = tmp_path / "papers"
    documents.mkdir()
    (documents / "letter.txt").write_text("Dear", "utf-8")
    better = documents / "Global Conversations"
    monkeypatch.setattr(ask_files, "one_folder", lambda *_: str(documents))
    page.banner.focus_action()
    press(qtbot, Key.Key_Return)
    assert page.folder() == better
    press(qtbot, Key.Key_Return, CTRL)
    settled(qtbot, page)
    assert (better / "report.wiki").exists()


def test_esc_stops_writing_and_nothing_is_there(
    qtbot: QtBot, filled: Store, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    page = show(filled)

    def endless(_publication: object, _folder: Path, _words: object, report: Report):
        while True:
            report(0, 1, "drawing")
            yield from ()

    monkeypatch.setattr(publish_charts, "make", endless)
    page.side.write.setFocus()
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: "drawing" in page.side._doing.text(), timeout=30_000)
    assert page.side.stop.hasFocus()
    assert not page.side.write.isVisible()
    notes.add(filled, sessions.place(filled, "1", "priorities", "8"), Draft("Meanwhile"))
    press(qtbot, Key.Key_Escape)
    settled(qtbot, page)
    assert page.banner.text() == "Stopped. Nothing was written."
    assert not (tmp_path / "out").exists()
    assert page.side.write.hasFocus()


def test_the_whole_wikitext_is_copied(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled)
    go_to(qtbot, page, "report")
    press(qtbot, Key.Key_C, CTRL | SHIFT)
    _, (wikitext,) = publish.preview(filled)
    assert QGuiApplication.clipboard().text() == wikitext
    assert "report.wiki" in page.banner.text()
    go_to(qtbot, page, "minutes")
    press(qtbot, Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() != wikitext
    QGuiApplication.clipboard().setText("before")
    go_to(qtbot, page, "csv")
    press(qtbot, Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "before"


def test_what_is_merged_or_typed_meanwhile_is_shown(
    qtbot: QtBot, filled: Store, show: Show, room7: Place
):
    page = show(filled)
    go_to(qtbot, page, "report")
    notes.add(filled, room7, Draft("Typed on another page"))
    settled(qtbot, page)
    assert "Typed on another page" in page.right.text()
    press(qtbot, Key.Key_6, CTRL)
    notes.add(filled, room7, Draft("Typed while it was hidden"))
    assert "hidden" not in page.right.text()
    press(qtbot, Key.Key_7, CTRL)
    settled(qtbot, page)
    assert "Typed while it was hidden" in page.right.text()


def test_each_store_has_a_folder_of_its_own(
    qtbot: QtBot, filled: Store, show: Show, open_store, documents: Path, tmp_path: Path
):
    page = show(filled)
    assert page.folder() == tmp_path / "out"
    other = open_store("other.sqlite", rehearsal=True)
    usual = publish_folder(other.event.title, rehearsal=True)
    assert usual.parent == documents
    assert usual.name.endswith("(rehearsal)")
    rehearsal = PublishPage(
        other,
        page.window()._notifier,
        page.window()._themes,
        page.window()._jobs,
        page.window()._settings,
    )
    qtbot.addWidget(rehearsal)
    assert rehearsal.folder() == usual
    assert not rehearsal.rehearsal.isHidden()
    assert page.rehearsal.isHidden()


def test_f6_goes_through_the_columns(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled)
    go_to(qtbot, page, "report")
    seen = []
    for _ in range(4):
        press(qtbot, Key.Key_F6)
        seen.append(focused())
    assert seen[0] is page.side.folder.change
    assert page.privacy.isAncestorOf(seen[1])
    assert seen[2] is page.right.code
    assert not page.isAncestorOf(seen[3])


def test_in_large_text_a_whole_output_is_in_sight(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled, width=1180)
    window = page.window()
    window._looks.step_scale(1.0)
    window.resize(1180, 700)
    for output in outputs(page):
        go_to(qtbot, page, output)
        row = page.side.list.visualRect(page.side.list.currentIndex())
        shown = page.side.list.viewport().visibleRegion().boundingRect()
        assert shown.contains(row), output


def test_in_a_narrow_window_the_check_and_the_page_take_turns(
    qtbot: QtBot, filled: Store, show: Show
):
    page = show(filled, width=1180)
    page.window()._looks.step_scale(0.6)
    go_to(qtbot, page, "report")
    assert page.privacy.isVisible()
    assert not page.right.isVisible()
    for _ in range(2):
        press(qtbot, Key.Key_F6)
    assert page.privacy.isAncestorOf(focused())
    press(qtbot, Key.Key_F6)
    assert focused() is page.right.code
    assert not page.privacy.isVisible()
    page.right.beside.click()
    assert page.privacy.isVisible()
