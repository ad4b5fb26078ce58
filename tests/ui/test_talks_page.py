"""The talks page in its window, driven by keys and the mouse, on a real store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import agenda, notes, sessions, talk_turns, talks
from facilitator.clock import MINUTE
from facilitator.records import Talk
from facilitator.store import Store
from facilitator.talk_rules import TalkRules
from facilitator.talks import Slot
from tests.ui.hands import focused, plain, typed
from ui.main_window import MainWindow
from ui.settings import Seat, Settings
from ui.signups_dialog import SignupsDialog
from ui.talk_columns import places
from ui.talk_dialog import TalkDialog
from ui.talk_keeper import TalkKeeper
from ui.talks_page import TalksPage
from ui.text import text_width
from ui.theme import ThemeHolder

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
START = 1_605_956_400_000 + 135 * MINUTE
SEAT = Seat("1", "priorities", "7", "note-taker")


class Hand:
    """A clock that stands until it is moved."""

    def __init__(self, at: int = START) -> None:
        self.at = at

    def __call__(self) -> int:
        return self.at


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def slot(store: Store) -> Slot:
    return Slot(sessions.place(store, "1", "priorities", "7"), "talks")


@pytest.fixture
def window(qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder):
    window = MainWindow(store, holder, Settings(tmp_path), SEAT)
    qtbot.addWidget(window)
    window.resize(1360, 850)
    with qtbot.waitActive(window):
        window.show()
    window._ticker.stop()
    window.show_page("talks")
    yield window
    window.close()


@pytest.fixture
def page(window: MainWindow) -> TalksPage:
    page = window._pages["talks"]
    assert isinstance(page, TalksPage)
    return page


def queue_up(store: Store, slot: Slot, *speakers: str) -> list[str]:
    contents: list[dict[str, object]] = [
        {"speaker": name, "title": f"Talk of {name}"} for name in speakers or ("Ana", "Ben", "Cy")
    ]
    return [talk.id for talk in talks.add_many(store, slot, contents)]


def kept(store: Store) -> list[Talk]:
    """All talks in their order; two that were added at once have ids in any order."""
    return sorted(store.find(Talk), key=lambda talk: talk.position)


def key(which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focused(), which, held)
    QTest.qWait(1)
    if QApplication.focusWidget() is None:
        # A dialog has closed; without a window manager nobody gives the keys back to its window.
        window = next(one for one in QApplication.topLevelWidgets() if one.isVisible())
        window.activateWindow()
        QTest.qWait(10)


def passed(window: MainWindow, store: Store, ms: int) -> None:
    clock = store.clock
    assert isinstance(clock, Hand)
    clock.at += ms
    window._ticker.tell()
    window._ticker.stop()


def shown(page: TalksPage) -> list[str]:
    """`Ana speaking 1:47`."""
    return [
        " ".join(filter(None, (row.talk.speaker, row.talk.state, row.actual)))
        for row in page.list.rows()
    ]


# The queue by keys


def test_talks_are_added_one_after_the_other_by_keys(page: TalksPage, store: Store, slot: Slot):
    key(KEY.Key_N, CTRL)
    dialog = page.findChild(TalkDialog)
    assert dialog is not None
    typed("Lucía")
    key(KEY.Key_Tab)
    typed("Funding that reaches first-time groups")
    key(KEY.Key_Tab)
    typed("2")
    key(KEY.Key_Return)
    assert plain(dialog.said.text()) == "Added: Lucía"
    typed("怡君")
    key(KEY.Key_Return)
    key(KEY.Key_Escape)
    assert [(one.speaker, one.initiative, one.planned) for one in kept(store)] == [
        ("Lucía", "2", 5 * MINUTE),
        ("怡君", "", 5 * MINUTE),
    ]
    assert focused() is page.list
    assert shown(page) == ["Lucía queued", "怡君 queued"]
    current = page.list.current_row()
    assert current is not None
    assert current.talk.speaker == "怡君"


def test_space_arrows_plus_skip_and_reset_lead_through_the_queue(
    page: TalksPage, window: MainWindow, store: Store, slot: Slot
):
    queue_up(store, slot)
    page.focus_start()
    key(KEY.Key_Space)
    passed(window, store, 107_000)
    assert shown(page) == ["Ana speaking 1:47", "Ben queued", "Cy queued"]
    assert page.panel.figures.text() == "3:13"
    key(KEY.Key_Space)
    passed(window, store, 20_000)
    assert page.panel.figures.text() == "3:13"
    assert page.panel.state.text() == "Paused"
    key(KEY.Key_Space)
    typed("+")
    assert page.panel.figures.text() == "3:43"
    key(KEY.Key_Right)
    assert shown(page) == ["Ana done 1:47", "Ben speaking 0:00", "Cy queued"]
    passed(window, store, 30_000)
    key(KEY.Key_R)
    assert page.panel.figures.text() == "5:00"
    key(KEY.Key_S)
    assert shown(page) == ["Ana done 1:47", "Ben skipped", "Cy speaking 0:00"]
    key(KEY.Key_Left)
    assert shown(page) == ["Ana done 1:47", "Ben speaking 0:00", "Cy queued"]
    key(KEY.Key_Z, CTRL)
    assert shown(page) == ["Ana done 1:47", "Ben skipped", "Cy speaking 0:00"]


def test_the_arrows_are_swapped_from_right_to_left(
    qapp: QApplication, page: TalksPage, store: Store, slot: Slot
):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    queue_up(store, slot)
    page.focus_start()
    key(KEY.Key_Left)
    key(KEY.Key_Left)
    assert [state.split()[1] for state in shown(page)] == ["done", "speaking", "queued"]
    key(KEY.Key_Right)
    assert [state.split()[1] for state in shown(page)] == ["speaking", "queued", "queued"]


def test_rows_are_moved_begun_skipped_changed_and_removed(
    page: TalksPage, store: Store, slot: Slot
):
    queue_up(store, slot)
    page.focus_start()
    key(KEY.Key_Down, ALT)
    assert shown(page) == ["Ben queued", "Ana queued", "Cy queued"]
    key(KEY.Key_Down)
    key(KEY.Key_S)
    assert shown(page)[2] == "Cy skipped"
    key(KEY.Key_S)
    assert shown(page)[2] == "Cy queued"
    key(KEY.Key_Return, SHIFT)
    assert [line.split()[:2] for line in shown(page)] == [
        ["Cy", "speaking"],
        ["Ben", "queued"],
        ["Ana", "queued"],
    ]
    key(KEY.Key_Down)
    key(KEY.Key_Return)
    assert page.findChild(TalkDialog) is not None
    typed("Benedikt")
    key(KEY.Key_Return)
    assert shown(page)[1] == "Benedikt queued"
    key(KEY.Key_Delete)
    assert [line.split()[0] for line in shown(page)] == ["Cy", "Ana"]
    current = page.list.current_row()
    assert current is not None
    assert current.talk.speaker == "Ana"
    key(KEY.Key_Z, CTRL)
    assert [line.split()[0] for line in shown(page)] == ["Cy", "Benedikt", "Ana"]


def test_a_talk_is_dragged_to_its_place(page: TalksPage, store: Store, slot: Slot):
    queue_up(store, slot)
    port = page.list.viewport()

    def at(row: int, share: float) -> QPoint:
        rect = page.list.visualRect(page.list.model().index(row, 0))
        return QPoint(rect.left() + 30, rect.top() + round(rect.height() * share))

    left = Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, NONE, at(0, 0.5))
    QTest.mouseMove(port, at(1, 0.4))
    QTest.mouseMove(port, at(2, 0.9))
    QTest.mouseRelease(port, left, NONE, at(2, 0.9))
    assert shown(page) == ["Ben queued", "Cy queued", "Ana queued"]
    # A click that does not move changes nothing.
    QTest.mouseClick(port, left, NONE, at(1, 0.5))
    assert shown(page) == ["Ben queued", "Cy queued", "Ana queued"]
    QTest.mousePress(port, left, NONE, at(2, 0.5))
    QTest.mouseMove(port, at(0, 0.2))
    QTest.mouseRelease(port, left, NONE, at(0, 0.2))
    assert shown(page) == ["Ana queued", "Ben queued", "Cy queued"]


def test_keys_of_talks_are_letters_elsewhere(
    page: TalksPage, window: MainWindow, store: Store, slot: Slot
):
    """Only a list with the focus takes single keys: nobody starts a talk by typing a note."""
    queue_up(store, slot)
    window.show_page("room")
    typed("s r + text")
    key(KEY.Key_Return)
    assert [note.text for note in notes.of_session(store, slot.place.id)] == ["s r + text"]
    assert {talk.state for talk in kept(store)} == {"queued"}


def test_keys_are_for_the_marked_talk_and_buttons_for_the_one_given(
    page: TalksPage, window: MainWindow, store: Store, slot: Slot
):
    queue_up(store, slot, "Ana", "Ben", "Cy")
    page.focus_start()
    key(KEY.Key_Space)
    passed(window, store, 40_000)
    panel = page.panel
    keys = [button.accessibleDescription() for button in (panel.skip, panel.reset, panel.longer)]
    assert all(keys)
    key(KEY.Key_End)
    for button in (panel.skip, panel.reset, panel.longer):
        assert button.accessibleDescription() == ""
    typed("+")
    assert [talk.added for talk in kept(store)] == [0, 0, 30_000]
    key(KEY.Key_R)
    assert [talk.added for talk in kept(store)] == [0, 0, 0]
    assert panel.figures.text() == "4:20"
    panel.longer.click()
    assert panel.figures.text() == "4:50"
    panel.reset.click()
    assert panel.figures.text() == "5:00"
    key(KEY.Key_S)
    assert [line.split()[:2] for line in shown(page)][2] == ["Cy", "skipped"]
    # What a talk took is not set back, and it gets no time afterwards.
    panel.skip.click()
    key(KEY.Key_Home)
    before = shown(page)
    typed("r+")
    assert shown(page) == before
    assert kept(store)[0].added == 0
    assert page.hints.end.text() == "for the marked talk"


@pytest.mark.parametrize("by", ["keys", "buttons"])
def test_keys_are_for_the_talk_that_was_just_started_whichever_was_marked(
    page: TalksPage, store: Store, slot: Slot, by: str
):
    queue_up(store, slot, "Ana", "Ben", "Cy")
    page.focus_start()
    key(KEY.Key_End)
    if by == "keys":
        key(KEY.Key_Space)
    else:
        page.panel.pause.click()
        page.list.setFocus()
    typed("+")
    assert [talk.added for talk in kept(store)] == [30_000, 0, 0]
    key(KEY.Key_End)
    if by == "keys":
        key(KEY.Key_Right)
    else:
        page.panel.next.click()
        page.list.setFocus()
    typed("+")
    assert [talk.added for talk in kept(store)] == [30_000, 30_000, 0]


def test_a_talk_that_waits_with_time_on_it_is_set_back(
    page: TalksPage, window: MainWindow, store: Store, slot: Slot
):
    queue_up(store, slot, "Ana", "Ben")
    page.focus_start()
    assert not page.panel.reset.isEnabled()
    page.panel.longer.click()
    assert page.panel.figures.text() == "5:30"
    page.panel.reset.click()
    assert page.panel.figures.text() == "5:00"
    assert not page.panel.reset.isEnabled()


def test_numbers_over_999_have_room(page: TalksPage, window: MainWindow):
    theme, names = window._themes.theme, page.head.names()
    for last in (7, 2_000):
        _, wide = places(theme, 800, names, last)["number"]
        assert wide >= text_width(theme.figures(14), str(last))


@pytest.mark.parametrize("scale", [1.0, 1.3, 1.6])
def test_in_large_text_neither_heading_nor_buttons_are_cut(
    page: TalksPage, window: MainWindow, store: Store, slot: Slot, scale: float
):
    queue_up(store, slot)
    window.resize(1180, 700)
    window._themes.show_scale(scale)
    page.fit(window.width())
    QTest.qWait(20)
    assert page._title.width() >= page._title.sizeHint().width()
    for button in (page.read_button, page.stage_button, page.add_button):
        assert button.width() in button.forms()
    # What is said beside the heading shortens while that is of use, and goes then.
    assert page._sum.width() == 0 or page._sum.width() >= 90


# What is half typed


def test_half_a_talk_is_there_again(page: TalksPage, store: Store, slot: Slot):
    key(KEY.Key_N, CTRL)
    typed("Nadia")
    key(KEY.Key_Escape)
    assert kept(store) == []
    QTest.qWait(1)
    key(KEY.Key_N, CTRL)
    dialog = page.findChildren(TalkDialog)[-1]
    assert dialog.form.speaker.text() == "Nadia"
    assert "not kept yet" in dialog.said.text()
    key(KEY.Key_Return)
    assert [talk.speaker for talk in kept(store)] == ["Nadia"]
    key(KEY.Key_Escape)
    QTest.qWait(1)
    key(KEY.Key_N, CTRL)
    assert page.findChildren(TalkDialog)[-1].form.speaker.text() == ""


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("initiative", "99", "Use numbers from 1 to 45, with 9a, 9b, 9c for 9."),
        ("length", "3 hours", "3 hours is no length of a talk. Use 0:10 to 60:00, such as 5:00."),
        ("link", "javascript:alert(1)", "is no link"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_lost(
    page: TalksPage, store: Store, field: str, text: str, sentence: str
):
    key(KEY.Key_N, CTRL)
    dialog = page.findChild(TalkDialog)
    assert dialog is not None
    typed("Ana")
    dialog.form.fields[field].setFocus()
    typed(text)
    dialog.keep()
    assert sentence in plain(dialog.said.text())
    assert focused() is dialog.form.fields[field]
    assert kept(store) == []
    assert dialog.form.speaker.text() == "Ana"
    dialog.form.fields[field].clear()
    key(KEY.Key_Return)
    assert [talk.speaker for talk in kept(store)] == ["Ana"]


def test_a_link_is_completed_and_what_was_mended_is_not_wrong_any_more(
    page: TalksPage, store: Store
):
    key(KEY.Key_N, CTRL)
    dialog = page.findChild(TalkDialog)
    assert dialog is not None
    typed("Ana")
    dialog.form.link.setFocus()
    typed("no link")
    key(KEY.Key_Return)
    assert dialog.form.link.property("wrong")
    dialog.form.link.selectAll()
    typed("example.org/slides")
    assert not dialog.form.link.property("wrong")
    assert dialog.said.text() == ""
    key(KEY.Key_Return)
    assert [talk.link for talk in kept(store)] == ["https://example.org/slides"]


def test_tab_takes_what_is_offered_and_goes_on(page: TalksPage):
    key(KEY.Key_N, CTRL)
    dialog = page.findChild(TalkDialog)
    assert dialog is not None
    dialog.form.initiative.setFocus()
    typed("fund")
    key(KEY.Key_Tab)
    assert dialog.form.initiative.text() == "2"
    assert focused() is dialog.form.language


# Sign-ups


def read_in(page: TalksPage, text: str) -> SignupsDialog:
    QApplication.clipboard().setText(text)
    key(KEY.Key_V, CTRL | SHIFT)
    dialog = page.findChildren(SignupsDialog)[-1]
    assert dialog.isVisible()
    return dialog


def test_signups_of_a_wiki_page_are_read_and_nothing_is_added_twice(page: TalksPage, store: Store):
    text = (
        "* [[User:Lucía|Lucía]]: Funding that reaches first-time groups (ES, 5 min) #2\n"
        "* [[User:Kwame|Kwame]]: Three hubs, one budget\n"
        "* [[User:Layla|ليلى]]: قياس الأثر (AR, 3 min)\n"
    )
    dialog = read_in(page, text)
    assert focused() is dialog.add
    key(KEY.Key_Return, CTRL)
    assert [
        (talk.speaker, talk.title, talk.language, talk.planned // MINUTE, talk.initiative)
        for talk in (row.talk for row in page.list.rows())
    ] == [
        ("Lucía", "Funding that reaches first-time groups", "es", 5, "2"),
        ("Kwame", "Three hubs, one budget", "", 5, ""),
        ("ليلى", "قياس الأثر", "ar", 3, ""),
    ]
    again = read_in(page, text + "* [[User:Budi|Budi]]: Training\n")
    assert again.sum.text() == "3 talks there already."
    key(KEY.Key_Return, CTRL)
    assert [row.talk.speaker for row in page.list.rows()][3:] == ["Budi"]
    key(KEY.Key_Z, CTRL)
    assert len(kept(store)) == 3


def test_a_row_of_signups_is_left_out_or_swapped(page: TalksPage, store: Store):
    dialog = read_in(page, "Speaker,Title\nAna,One\nBen,Two\nCy,Three #99\n")
    dialog.field.show_chat("Speaker,Title,Initiative\nAna,One,\nBen,Two,\nCy,Three,99\n")
    dialog.read_now()
    assert [row.state for row in dialog.list.rows()] == ["ready", "ready", "unreadable"]
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    key(KEY.Key_Space)
    assert [row.state for row in dialog.list.rows()] == ["ready", "skipped", "unreadable"]
    key(KEY.Key_Space)
    key(KEY.Key_Up)
    key(KEY.Key_Delete)
    dialog.swap.click()
    key(KEY.Key_Return, CTRL)
    assert [(talk.speaker, talk.title) for talk in kept(store)] == [("Two", "Ben")]


def test_what_may_be_no_talk_is_left_out_until_it_is_taken(page: TalksPage, store: Store):
    dialog = read_in(page, "")
    dialog.field.show_chat("thanks!\nSmall wikis\nAna: One talk\n")
    dialog.read_now()
    assert [row.state for row in dialog.list.rows()] == ["unreadable", "unreadable", "ready"]
    assert plain(dialog.sum.text()) == "2 rows may be no talk: Space takes one."
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    key(KEY.Key_Space)
    assert [row.state for row in dialog.list.rows()] == ["unreadable", "ready", "ready"]
    key(KEY.Key_Space)
    key(KEY.Key_Space)
    key(KEY.Key_Return, CTRL)
    assert [talk.title for talk in kept(store)] == ["Small wikis", "One talk"]


def test_that_not_all_was_read_is_said_at_the_top(page: TalksPage):
    dialog = read_in(page, "")
    dialog.field.show_chat("".join(f"Ana: talk {number}\n" for number in range(2_003)))
    dialog.read_now()
    assert dialog.banner.isVisible()
    assert "2,000" in plain(dialog.banner.text()) or "2000" in plain(dialog.banner.text())
    dialog.field.show_chat("Ana: One talk\n")
    dialog.read_now()
    assert not dialog.banner.isVisible()


def test_signups_are_walked_through_and_pasted_again_by_keys(page: TalksPage):
    dialog = read_in(page, "Ana: One talk\nBen: Another talk\n")
    walked = []
    for _ in range(3):
        key(KEY.Key_F6)
        walked.append(focused())
    assert walked == [dialog.field, dialog.list, dialog.add]
    key(KEY.Key_F6, SHIFT)
    assert dialog.list.hasFocus()
    QApplication.clipboard().setText("Cy: A third talk\n")
    key(KEY.Key_V, CTRL)
    dialog.read_now()
    assert [row.entry.speaker for row in dialog.list.rows()] == ["Cy"]
    # One goes on typing where it was pasted.
    assert dialog.field.hasFocus()
    dialog.field.clear()
    dialog.read_now()
    key(KEY.Key_F6)
    key(KEY.Key_F6)
    assert dialog.cancel.hasFocus()


# The slot


def test_an_overrun_is_shown_with_offers_that_work(
    page: TalksPage, window: MainWindow, store: Store, slot: Slot
):
    talks.add_many(
        store, slot, [{"speaker": name, "planned": 15 * MINUTE} for name in ("Ana", "Ben", "Cy")]
    )
    agenda.go_to(store, "1", "7", "talks")
    passed(window, store, 0)
    assert plain(page.slot.over.text()) == "0:00 to spare"
    key(KEY.Key_Right)
    passed(window, store, 16 * MINUTE)
    assert plain(page.slot.over.text()) == "Overruns by 1:00"
    assert plain(page.slot.shorten.text()) == "Shorten 2 talks to 14:30"
    assert page.slot.moving.text() == "Leave out Cy"
    page.slot.shorten.click()
    assert [talk.planned for talk in kept(store)] == [15 * MINUTE, 870_000, 870_000]
    assert plain(page.slot.over.text()) == "0:00 to spare"
    assert not page.slot.shorten.isVisible()
    assert "It is" in page.slot.bar.accessibleName()


# Time


def test_both_clocks_show_the_same_moment(
    page: TalksPage, window: MainWindow, store: Store, slot: Slot
):
    """The talk began with the slot: what is left of both always adds up, at any look."""
    talks.add(store, slot, speaker="Ana", planned=45 * MINUTE)
    agenda.go_to(store, "1", "7", "talks")
    key(KEY.Key_Space)
    for passing in (137, 862, 1, 59_999, 250, 1_751):
        passed(window, store, passing)
        assert plain(window._top._time.text()) == page.panel.figures.text()


def test_automatic_next_goes_on_once(page: TalksPage, window: MainWindow, store: Store, slot: Slot):
    queue_up(store, slot)
    window._talks.set_rules(TalkRules(auto_next=True))
    key(KEY.Key_Space)
    passed(window, store, 5 * MINUTE)
    assert [line.split()[1] for line in shown(page)] == ["done", "speaking", "queued"]
    key(KEY.Key_Z, CTRL)
    passed(window, store, 250)
    assert [line.split()[1] for line in shown(page)] == ["speaking", "queued", "queued"]
    assert page.panel.figures.text() == "+0:00"


def test_marks_are_reached_by_time_only(
    qtbot: QtBot, page: TalksPage, window: MainWindow, store: Store, slot: Slot
):
    queue_up(store, slot)
    reached: list[str] = []
    window._talks.phase_reached.connect(reached.append)
    key(KEY.Key_Space)
    for passing in (3 * MINUTE, MINUTE, 30_000, 30_001):
        passed(window, store, passing)
    assert reached == ["warning", "last", "over"]
    key(KEY.Key_Right)
    key(KEY.Key_Left)
    assert reached == ["warning", "last", "over"]


def test_a_talk_goes_on_through_a_restart(
    qtbot: QtBot,
    page: TalksPage,
    window: MainWindow,
    open_store: Callable[..., Store],
    store: Store,
    slot: Slot,
    tmp_path: Path,
    holder: ThemeHolder,
):
    queue_up(store, slot)
    key(KEY.Key_Space)
    passed(window, store, 60_000)
    clock = store.clock
    window.close()
    store.close()
    again = open_store(clock=clock)
    assert isinstance(clock, Hand)
    clock.at += 30_000
    other = MainWindow(again, holder, Settings(tmp_path), SEAT)
    qtbot.addWidget(other)
    other.show()
    other.show_page("talks")
    shown_page = other._pages["talks"]
    assert isinstance(shown_page, TalksPage)
    assert shown_page.panel.figures.text() == "3:30"
    other.close()


def test_what_a_screen_reader_hears_of_a_talk(page: TalksPage, store: Store, slot: Slot):
    talks.add(store, slot, speaker="Lucía", title="Funding", initiative="2", language="es")
    index = page.list.model().index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert plain(said) == ("Talk 1, waiting, Lucía, Funding, initiative 2, Spanish, planned 5:00")


def test_the_keeper_reads_the_queue_after_changes_only(
    page: TalksPage, window: MainWindow, store: Store, slot: Slot, monkeypatch: pytest.MonkeyPatch
):
    queue_up(store, slot)
    asked: list[Slot] = []
    real = talks.of_slot
    monkeypatch.setattr(
        "ui.talk_keeper.talks.of_slot", lambda *given: asked.append(given[1]) or real(*given)
    )
    for _ in range(20):
        passed(window, store, 250)
    assert asked == []
    talk_turns.next_talk(store, slot)
    assert len(asked) == 1
    assert isinstance(window._talks, TalkKeeper)


def test_the_stage_is_opened_and_closed_from_here(page: TalksPage, window: MainWindow):
    page.stage_button.click()
    assert window._stage.is_open
    page.stage_button.click()
    assert not window._stage.is_open
