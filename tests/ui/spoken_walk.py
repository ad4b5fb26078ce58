"""What a screen reader says on the way through every page by keyboard.

python -m tests.ui.spoken_walk [LANG] [PAGE...]      prints it, in a language of the window
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from facilitator import agenda, notes, plan, sessions, talks, votes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.store import Store
from facilitator.talks import Slot
from tests.ui.spoken_tree import spoken_focus
from ui import accessible
from ui.jobs import Jobs
from ui.language import InterfaceLanguage
from ui.main_window import MainWindow
from ui.page_maker import PAGES
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder, apply_theme, load_theme

SEAT = Seat("1", "priorities", "7", "note-taker")
NAMES = (*PAGES, "history", "search")
MOST_STOPS = 60
_DOWN = 2
"""So many rows further down a list is walked."""


def live_in(store: Store) -> None:
    """Let a room be in the middle of its work."""
    where = sessions.place(store, SEAT.day, SEAT.round, SEAT.room)
    said = (
        ("point", "Hubs should be chosen by the communities of a region.", "en"),
        ("concern", "If seats follow edits, the largest wikis decide.", "en"),
        ("idea", "نقترح أن يضم المجلس مقعدين على الأقل للمجتمعات الصغيرة.", "ar"),
        ("question", "谁来决定翻译的优先顺序？", "zh"),
        ("quote", "We were never asked.", "en"),
    )
    for kind, text, language in said:
        draft = Draft(text, kind, initiatives=("24",), language=language)
        notes.add(store, where, draft)
    for ballot in ("2 24 31", "24 25", "2"):
        votes.cast(store, where, ballot)
    sessions.set_present(store, where, 9)
    plan.set_goal(store, where, Subject("24"), "A council that small communities trust")
    plan.add_step(store, where, Subject("24"), "Draft a charter", when="2021-03")
    agenda.start_or_pause(store, SEAT.day, SEAT.room)
    for speaker, title in (("Ana", "Wiki Loves Monuments"), ("Bo", "What we learnt")):
        talks.add(store, Slot(where, "talks"), title=title, speaker=speaker)


def settle(window: MainWindow) -> None:
    """Wait until a page has asked its questions."""
    QTest.qWait(30)
    while any(jobs.busy for jobs in window.findChildren(Jobs)):
        QTest.qWait(10)
    QTest.qWait(30)


def stops(window: QWidget) -> Iterator[QWidget]:
    """Every widget that Tab reaches, once, from where the focus is."""
    seen: set[int] = set()
    for _ in range(MOST_STOPS):
        widget = QApplication.focusWidget()
        if widget is None or id(widget) in seen:
            return
        seen.add(id(widget))
        yield widget
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is widget:
            # A list of suggestions, or a grid, takes one Tab for itself.
            QTest.keyClick(widget, Qt.Key.Key_Tab)


def said(window: MainWindow, name: str) -> Iterator[str]:
    """What is said at each stop of a page, and on the first rows of its lists."""
    window.show_page(name)
    settle(window)
    for widget in stops(window):
        yield spoken_focus()
        if isinstance(widget, QAbstractItemView):
            for _ in range(_DOWN):
                before = widget.currentIndex()
                QTest.keyClick(widget, Qt.Key.Key_Down)
                if QApplication.focusWidget() is not widget or widget.currentIndex() == before:
                    break
                yield f"    {spoken_focus().partition(' → ')[2]}"
            if QApplication.focusWidget() is not widget:
                widget.setFocus()


def unreached(window: QWidget) -> list[QWidget]:
    """What Tab should reach and does not; part of a choice is reached by the arrow keys."""
    focused = QApplication.focusWidget()
    if focused is None or not window.isAncestorOf(focused):
        (window.focusWidget() or window).setFocus()
        QTest.qWait(10)
    reached = set(map(id, stops(window)))
    wanted = [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
    ]
    return [one for one in wanted if id(one) not in reached]


def main() -> None:
    """Print the walk."""
    app = QApplication(sys.argv[:1])
    accessible.install()
    words = sys.argv[1:]
    language = InterfaceLanguage(app, words[0] if words else "en")
    themes = ThemeHolder(load_theme("light"))
    apply_theme(app, themes.theme)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        store = Store.open(path / "walk.sqlite", installation="walk", event=Event.built_in())
        live_in(store)
        window = MainWindow(store, themes, Settings(path), SEAT)
        window.resize(1360, 850)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        for name in words[1:] or NAMES:
            print(f"\n== {name} ({language.code})")
            for line in said(window, name):
                print(line)
        window.close()
        store.close()


if __name__ == "__main__":
    main()
