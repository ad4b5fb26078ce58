"""Longer languages, large text, the smallest window: nothing is cut that cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTranslator
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator import agenda, notes, plan, sessions, talks, votes
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.practice import PRAISE, Practice, Praised
from facilitator.practice_steps import TRACKS
from facilitator.store import Store
from facilitator.talks import Slot
from tests.ui import pseudo
from tests.ui.cut_audit import problems
from ui import language
from ui.buttons import Button
from ui.cut_text import CutTexts, cut_at
from ui.fit_row import FitRow
from ui.frames import label
from ui.guide_view import GuideView
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.page_frame import PageFrame
from ui.page_maker import PAGES
from ui.panel_parts import TextLine
from ui.practice_bar import PracticeBar
from ui.results_page import ResultsPage
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder, apply_theme

NAMES = (*PAGES, "results:notes", "results:plan", "results:coverage", "history", "search")
NAMES += ("votes:side", "room:side", "room:facilitator")
SIZES = (QSize(1180, 700), QSize(1360, 850))


@pytest.fixture(scope="module")
def longer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.write(tmp_path_factory.mktemp("texts"), longer=True)


@pytest.fixture
def speak(qapp: QApplication, longer: Path) -> Iterator[Callable[[str], None]]:
    """Speak a language from now on: German, or the one that is 40 % longer than English."""
    loaded: list[QTranslator] = []

    def now(code: str) -> None:
        while loaded:
            qapp.removeTranslator(loaded.pop())
        folder = longer if code == pseudo.CODE else language.TEXTS
        loaded.extend(language.load(code, folder))
        for translator in loaded:
            qapp.installTranslator(translator)

    yield now
    for translator in loaded:
        qapp.removeTranslator(translator)


@pytest.fixture
def store(store: Store) -> Store:
    """A room in the middle of its work."""
    where = sessions.place(store, "1", "priorities", "7")
    for kind in ("point", "idea", "concern", "question", "quote"):
        notes.add(store, where, Draft(f"what was said as {kind}", kind, initiatives=("24",)))
    for ballot in ("2 24 31", "24 25", "2", "42 1"):
        votes.cast(store, where, ballot)
    plan.set_goal(store, where, Subject("24"), "a goal")
    plan.add_step(store, where, Subject("24"), "a step", when="2021-03")
    agenda.start_or_pause(store, "1", "7")
    slot = Slot(where, "talks")
    for speaker in ("Ana", "Bo"):
        talks.add(store, slot, title="Start small: companies that reuse it", speaker=speaker)
    return store


ALWAYS = [(1.0, "de", SIZES[0]), (2.0, pseudo.CODE, SIZES[0])]
ALL = [
    (scale, code, size) for scale in (1.0, 2.0) for code in (pseudo.CODE, "de") for size in SIZES
]


@pytest.mark.parametrize(
    "looks", [ALWAYS, pytest.param(ALL, marks=pytest.mark.long)], ids=["narrow", "all"]
)
def test_nothing_is_cut_overlaps_or_leaves_the_window(
    looks: list[tuple[float, str, QSize]],
    qtbot: QtBot,
    qapp: QApplication,
    store: Store,
    tmp_path: Path,
    holder: ThemeHolder,
    speak: Callable[[str], None],
):
    holder.changed.connect(lambda: apply_theme(qapp, holder.theme))
    window = MainWindow(
        store, holder, Settings(tmp_path), Seat("1", "priorities", "7", "note-taker")
    )
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    found: dict[str, list[str]] = {}
    for scale, code, size in looks:
        holder.show_scale(scale)
        speak(code)
        window.resize(size)
        for name in NAMES:
            show(qtbot, window, name)
            wrong = problems(window)
            if wrong:
                qtbot.wait(20)  # what came meanwhile may not have its place yet
                wrong = problems(window)
            if wrong:
                found[f"{code} {size.width()} {scale} {name}"] = wrong
    window.close()
    assert found == {}


def show(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page, _, view = name.partition(":")
    window.show_page(page)
    if page == "room":
        role = "facilitator" if view == "facilitator" else "note-taker"
        window.set_seat(Seat("1", "priorities", "7", role), "room")
    if view in ("side", "facilitator"):
        window._page().open_side_panel()
    if page == "results":
        results = window._pages["results"]
        assert isinstance(results, ResultsPage)
        results.show_view(view or "ranking")
    qtbot.wait(1)
    for jobs in window.findChildren(Jobs):
        qtbot.waitUntil(lambda jobs=jobs: not jobs.busy)
    QApplication.processEvents()


def in_the_end(qtbot: QtBot, shown: QWidget) -> list[str]:
    """What is cut once everything has found its place, which a busy machine takes its time for."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not problems(shown), timeout=2000)
    return problems(shown)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_of_a_practice_and_of_the_help_is_cut(
    qtbot: QtBot, holder: ThemeHolder, speak: Callable[[str], None], scale: float
):
    holder.show_scale(scale)
    speak(pseudo.CODE)
    found: dict[str, list[str]] = {}
    for role in TRACKS:
        practice = Practice(role, lambda: 61_000)
        host = QWidget()
        column = QVBoxLayout(host)
        bar = PracticeBar(holder, practice)
        column.addWidget(bar)
        column.addStretch(1)
        qtbot.addWidget(host)
        host.resize(SIZES[0] - QSize(76, 0))
        host.show()
        qtbot.wait(20)
        while practice.current is not None:
            found[f"{role} {practice.current.key}"] = in_the_end(qtbot, host)
            practice.skip()
            bar.show_practice(Praised(practice.steps[0], PRAISE[-1], 61_000))
        found[f"{role} at the end"] = in_the_end(qtbot, host)
        view = GuideView(holder, role)
        qtbot.addWidget(view)
        view.resize(700, 500)
        view.show()
        found[f"guide of {role}"] = problems(view)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
    holder.show_scale(1.0)


# Pointing to what is cut


def point_to(window: QWidget, at: QPoint) -> str:
    """The tool tip that comes where the pointer rests, as words."""
    QToolTip.hideText()
    target = window.childAt(at) or window
    event = QHelpEvent(QEvent.Type.ToolTip, target.mapFrom(window, at), window.mapToGlobal(at))
    QApplication.sendEvent(target, event)
    return QToolTip.text()


@pytest.fixture
def narrow(qtbot: QtBot, holder: ThemeHolder) -> QWidget:
    """A window with a line, a heading and a field; there is room for a few letters only."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    line = TextLine(holder)
    line.set_text("Ein <b>langer</b> Satz, der nicht passt")
    column.addWidget(line)
    column.addWidget(label("title", "Veranstaltungsdatei"))
    field = QPushButton()
    column.addWidget(field)
    CutTexts(window)
    window.resize(120, 200)
    with qtbot.waitActive(window):
        window.show()
    window.setFocus()
    field.setFocus()
    return window


def test_pointing_to_words_that_are_cut_shows_all_of_them(narrow: QWidget):
    line, heading = narrow.findChildren(TextLine)[0], narrow.findChildren(QLabel)[0]
    said = [point_to(narrow, part.geometry().center()) for part in (line, heading)]
    assert "&lt;b&gt;langer&lt;/b&gt; Satz, der nicht passt" in said[0]
    assert "Veranstaltungsdatei" in said[1]


def test_words_that_have_room_have_no_tool_tip(narrow: QWidget):
    narrow.resize(600, 200)
    QApplication.processEvents()
    part = narrow.findChildren(TextLine)[0]
    assert cut_at(narrow, part.geometry().center()) == ""


# A row that says less


@pytest.fixture
def row(qtbot: QtBot, holder: ThemeHolder) -> tuple[QWidget, list[QWidget]]:
    window = QWidget()
    qtbot.addWidget(window)
    made = FitRow(holder, window)
    title, words = label("title", "Heading"), TextLine(holder)
    words.set_text("some words about it that are rather long")
    keep = Button(holder, "Keep", icon="check", key="Ctrl+Enter")
    first = Button(holder, "Give way", icon="x", key="Ctrl+X")
    made.add(title, whole=True)
    made.add(words)
    made.add(keep, at_end=True, rank=1)
    made.add(first, at_end=True)
    window.show()
    return window, [title, words, keep, first]


def narrowed(window: QWidget, wide: int) -> None:
    layout = window.layout()
    assert layout is not None
    window.resize(wide, layout.heightForWidth(wide))
    QApplication.processEvents()


def test_keys_go_first_then_words_then_names_by_rank(row: tuple[QWidget, list[QWidget]]):
    window, (title, words, keep, first) = row
    assert isinstance(keep, Button)
    assert isinstance(first, Button)
    whole = window.sizeHint().width()
    narrowed(window, whole)
    assert (keep.width(), first.width()) == (keep.forms()[0], first.forms()[0])
    narrowed(window, whole - 20)
    assert (keep.width(), first.width()) == (keep.forms()[0], first.forms()[1])
    narrowed(window, whole - 220)
    assert keep.width() == keep.forms()[1]
    assert words.width() < words.sizeHint().width()
    narrowed(window, title.width() + 96 + keep.forms()[1] + first.forms()[-1] + 40 + 36)
    assert (keep.width(), first.width()) == (keep.forms()[2], first.forms()[-1])
    assert window.height() == 55
    assert "Give way (Ctrl X)" in cut_at(window, first.geometry().center())


def test_then_the_row_goes_on_in_a_second_line(row: tuple[QWidget, list[QWidget]]):
    window, (title, _, keep, first) = row
    narrowed(window, 260)
    assert window.height() > 55
    assert keep.y() > title.geometry().bottom()
    assert title.width() >= title.sizeHint().width()
    assert not keep.geometry().intersects(first.geometry())
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    narrowed(window, 261)
    assert title.x() > 100


# A page that is larger than its frame


def test_a_page_scrolls_where_it_has_no_room_and_shows_what_has_the_focus(
    qtbot: QtBot, holder: ThemeHolder
):
    frame, page = PageFrame(), QWidget()
    qtbot.addWidget(frame)
    column = QVBoxLayout(page)
    buttons = [Button(holder, str(number)) for number in range(12)]
    for button in buttons:
        column.addWidget(button)
    frame.addWidget(page)
    frame.resize(300, 200)
    with qtbot.waitActive(frame):
        frame.show()
    assert all(button.height() >= 32 for button in buttons)
    buttons[0].setFocus()
    assert frame.verticalScrollBar().value() < 40
    buttons[-1].setFocus()
    seen = frame.viewport().rect()
    place = buttons[-1].mapTo(frame.viewport(), QPoint(0, 0))
    assert seen.contains(place)
    frame.resize(300, 900)
    QApplication.processEvents()
    assert frame.verticalScrollBar().maximum() == 0
    assert page.height() == 900
