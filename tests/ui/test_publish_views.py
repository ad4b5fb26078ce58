"""What will be written, as wikitext, as a page, as changes; and the page in other languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QRect, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import notes, publish
from facilitator.notes import Draft
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.wiki_page import rows as wiki_rows
from tests.ui.hands import plain
from tests.ui.publish_fixtures import CTRL, SHIFT, Key, Show, fill, press, settled, windows
from ui.code_list import CodeList
from ui.publish_page import PublishPage
from ui.publish_right import CHANGES, PAGE, WIKITEXT
from ui.text import LTR
from ui.theme import ThemeHolder
from ui.wiki_page_list import WikiPageList, _Delegate, shared_out


@pytest.fixture
def filled(store: Store, room7: Place) -> Store:
    fill(store, room7)
    return store


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Iterator[Show]:
    with windows(qtbot, tmp_path) as opened:
        yield opened


def show_report(qtbot: QtBot, page: PublishPage, view: str) -> None:
    """With the arrows, in the control above."""
    page.side.list.go_to("report")
    page.right.views.setFocus()
    order = (WIKITEXT, PAGE, CHANGES)
    while page.right.views.current() != view:
        right = order.index(page.right.views.current()) < order.index(view)
        press(qtbot, Key.Key_Right if right else Key.Key_Left)
    settled(qtbot, page)


def test_wikitext_is_shown_line_by_line(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled)
    show_report(qtbot, page, WIKITEXT)
    _, (wikitext,) = publish.preview(filled)
    lines = page.right.code.lines()
    assert [line.text for line in lines] == wikitext.rstrip("\n").split("\n")
    assert [line.number for line in lines[:3]] == [1, 2, 3]
    assert plain(page.right._lines.text()) == f"{len(lines)} lines"
    assert page.right._name.text() == "report.wiki"
    code = page.right.code
    code.setFocus()
    press(qtbot, Key.Key_Home)
    press(qtbot, Key.Key_Down, SHIFT)
    press(qtbot, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "\n".join(line.text for line in lines[:2])


def test_the_page_is_shown_without_any_markup(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled)
    show_report(qtbot, page, PAGE)
    shown = [plain(row.text) for row in page.right.page.rows()]
    assert any("=1+1 looks like a formula <b>bold</b>" in text for text in shown)
    assert any(text.startswith("نقترح مقعدين 24 على الأقل") for text in shown)
    assert not any("&#" in text or "<bdi" in text for text in shown)
    headings = [row.text for row in page.right.page.rows() if row.kind == "heading"]
    assert headings[1:3] == ["Who took part", "Priorities"]
    assert headings[0] == "Global Conversations: what the breakout rooms said"
    page.side.list.go_to("minutes")
    settled(qtbot, page)
    assert page.right.page.rows()[0].text == "Day 1, 21 November 2020"


def test_changes_are_against_what_was_written_last(
    qtbot: QtBot, filled: Store, show: Show, room7: Place, tmp_path: Path
):
    page = show(filled)
    show_report(qtbot, page, CHANGES)
    assert page.right.empty.isVisible()
    assert page.right.empty.accessibleName().startswith("Nothing is written there yet")
    press(qtbot, Key.Key_Return, CTRL)
    settled(qtbot, page)
    assert page.right.empty.accessibleName().startswith("No changes")
    notes.add(filled, room7, Draft("Something new", initiatives=("24",)))
    settled(qtbot, page)
    assert page.right.changes.isVisible()
    lines = page.right.changes.lines()
    came = [line for line in lines if line.sign == "+"]
    # How many notes were taken stands above, and in the table of the days.
    gone = [line for line in lines if line.sign == "-"]
    assert (len(came), len(gone)) == (4, 3)
    assert "Something new" in came[-1].text
    new = page.right.text().split("\n")
    assert new[came[-1].number - 1] == came[-1].text
    assert plain(page.right._lines.text()) == "4 lines added, 3 lines removed"
    page.use_folder(tmp_path / "elsewhere")
    settled(qtbot, page)
    assert page.right.empty.accessibleName().startswith("Nothing is written there yet")


def test_other_outputs_list_their_files(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled)
    press(qtbot, Key.Key_Home)
    assert [row.id for row in page.right.files.rows()] == ["merged-workbook.xlsx"]
    page.side.list.go_to("tabular")
    rows = page.right.files.rows()
    assert [row.id for row in rows] == [
        "tabular/votes-by-initiative.tab",
        "tabular/votes-by-room.tab",
        "tabular/participation.tab",
    ]
    assert all(row.what and row.size for row in rows)
    page.side.list.go_to("charts")
    assert [row.size for row in page.right.files.rows()] == [""] * 4
    assert not page.right.copy.isVisible()
    assert plain(page.right._lines.text()) == "4 files"


def test_a_long_page_has_parts_to_choose_from(qtbot: QtBot, store: Store, show: Show, room7: Place):
    for at in range(9):
        notes.add(store, room7, Draft(f"{at}" + "<" * 60_000))
    page = show(store)
    show_report(qtbot, page, WIKITEXT)
    parts = publish.preview(store)[1]
    assert len(parts) > 1
    assert page.right.parts.isVisible()
    page.right.parts.setFocus()
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == parts[1]
    assert "report-2.wiki" in page.banner.text()


class Marked(QTranslator):
    """Another language: every text in brackets."""

    def translate(self, _context: str, source: str, _about: str | None = None, _n: int = -1) -> str:
        return f"[{source}]"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


def test_everything_is_said_in_another_language_at_once(
    qtbot: QtBot, qapp: QApplication, filled: Store, show: Show
):
    page = show(filled)
    show_report(qtbot, page, WIKITEXT)
    press(qtbot, Key.Key_Return, CTRL)
    settled(qtbot, page)
    assert plain(page.banner.text()).endswith("out.")
    other = Marked()
    qapp.installTranslator(other)
    try:
        QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
        assert page.side.write.text().startswith("[")
        assert page.side.count.text().startswith("[")
        assert all(row.name.startswith("[") for row in page.side.list.rows())
        assert all(line.title.startswith("[") for line in page.privacy.rows.lines())
        assert page.privacy.tag.text().startswith("[")
        assert page.right.copy.text() == "[Copy]"
        assert page.right._lines.text().startswith("[")
        assert plain(page.banner.text()).startswith("[21 file(s) written into ")
        assert page.banner._link.text() == "[Open the folder]"
        page.copy_out()
        assert plain(page.banner.text()).startswith("[Copied: report.wiki")
    finally:
        qapp.removeTranslator(other)


def test_mirrored_the_box_is_at_the_other_edge(
    qtbot: QtBot, qapp: QApplication, filled: Store, show: Show
):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = show(filled)
        columns = [page.side, page.privacy, page.right]
        lefts = [column.mapTo(page, column.rect().topLeft()).x() for column in columns]
        assert lefts == sorted(lefts, reverse=True)
        assert page.right.code.layoutDirection() == Qt.LayoutDirection.LeftToRight
        rect = page.side.list.visualRect(page.side.list.currentIndex())
        assert page.side.list.rows()[0].chosen
        box = rect.center()
        box.setX(rect.right() - 30)
        QTest.mouseClick(page.side.list.viewport(), Qt.MouseButton.LeftButton, pos=box)
        assert not page.side.list.rows()[0].chosen
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_page_of_two_megabytes_lays_out_what_is_seen(qtbot: QtBot, holder: ThemeHolder):
    text = "".join(f"* Line {at} of what people said &#60;here&#62;\n" for at in range(40_000))
    assert len(text) > 1_800_000
    code, page = CodeList(holder), WikiPageList(holder)
    for view in (code, page):
        qtbot.addWidget(view)
        view.resize(500, 600)
    code.show_text(text)
    page.show_rows(wiki_rows(text))
    asked: list[int] = []
    for view in (code, page):
        delegate = view.itemDelegate()
        measure = delegate.sizeHint
        delegate.sizeHint = lambda option, index, measure=measure: (
            asked.append(index.row()) or measure(option, index)
        )
        view.show()
        qtbot.waitExposed(view)
        view.grab()
    assert 0 < len(asked) < 400
    code.setFocus()
    qtbot.keyClick(code, Key.Key_End)
    assert code.currentIndex().row() == 39_999
    page.setFocus()
    qtbot.keyClick(page, Key.Key_End)
    assert page.currentIndex().row() == 39_999


@given(
    st.lists(st.tuples(st.integers(1, 300), st.integers(0, 600)), min_size=1, max_size=9),
    st.integers(20, 2000),
)
def test_columns_never_need_more_room_than_there_is(columns: list[tuple[int, int]], room: int):
    least = [low for low, _ in columns]
    wanted = [low + more for low, more in columns]
    widths = shared_out(wanted, least, room)
    assert sum(widths) <= room
    assert all(width <= want for width, want in zip(widths, wanted, strict=True))
    if sum(least) <= room:
        assert all(width >= low for width, low in zip(widths, least, strict=True))
    if sum(wanted) <= room:
        assert widths == wanted


@pytest.mark.parametrize("width", [360, 480, 620, 1000])
def test_no_word_of_a_table_is_broken(qtbot: QtBot, holder: ThemeHolder, width: int):
    table = (
        '{| class="wikitable"\n! Day !! Rooms that sent something !! Communities heard !! '
        "Languages heard !! Notes taken, published or not\n|-\n"
        "| Day 1, 21 November 2020 || 15 / 15 || 24 || 9 || 1,800\n|}\n"
    )
    page = WikiPageList(holder)
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show_rows(wiki_rows(table))
    delegate = page.itemDelegate()
    assert isinstance(delegate, _Delegate)
    for row in page.rows():
        for _, block in delegate._cells(row, QRect(0, 0, width, 0), LTR):
            (layout,) = block.layouts
            text = layout.text()
            ends = [layout.lineAt(at).textStart() for at in range(1, layout.lineCount())]
            assert not [text[:end] for end in ends if text[end - 1] not in " \u2002\u2028"]
    shown = "".join(layout.text() for row in page.rows() for _, block in
        delegate._cells(row, QRect(0, 0, width, 0), LTR) for layout in block.layouts)  # fmt: skip
    assert "1,800" in shown
    assert "Communities heard" in shown


def test_files_are_called_in_the_language_of_the_report_whatever_the_window_speaks(
    qtbot: QtBot, filled: Store, show: Show
):
    page = show(filled)
    page.side.list.go_to("workbook")
    settled(qtbot, page)
    (row,) = page.right.files.rows()
    assert row.what == "Merged workbook of all rooms"
    choice = page.side.language
    choice.setFocus()
    for _ in range(choice.count()):
        if choice.value() == "de":
            break
        press(qtbot, Key.Key_Down)
    qtbot.waitUntil(
        lambda: (
            [one.what for one in page.right.files.rows()]
            == ["Zusammengeführte Arbeitsmappe aller Räume"]
        )
    )
