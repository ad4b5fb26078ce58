"""What is done before the store is there: a note begun, a room chosen. None of it is lost."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import event_file, event_write
from facilitator.event import Event
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.conftest import OpenStore
from tests.ui.hands import commit, focused, typed
from ui.application import Application
from ui.composer import DRAFT
from ui.early import Early
from ui.early_event import early_event
from ui.early_note import EarlyNote
from ui.first_start import FirstStart
from ui.opening import Opening, parse
from ui.room_page import RoomPage
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder
from ui.usual_size import usual_size

ENTER = Qt.Key.Key_Return
SHIFT = Qt.KeyboardModifier.ShiftModifier
SEAT = Seat("1", "priorities", "7", "note-taker")

Begin = Callable[..., Early]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    kept = Settings(tmp_path)
    kept.language = "en"
    return kept


@pytest.fixture
def begin(
    qtbot: QtBot, qapp: QApplication, holder: ThemeHolder, settings: Settings
) -> Iterator[Begin]:
    """Starts as `opening.run` does, up to where the store is asked for."""
    made: list[Early] = []

    def begin_one(
        wide: int = 1360, high: int = 850, before: str = "", options: Sequence[str] = ()
    ) -> Early:
        opening = Opening(holder.theme)
        qtbot.addWidget(opening)
        opening.resize(wide, high)
        opening.show_at_once()
        for letter in before:
            key = ENTER if letter == "\n" else letter
            qtbot.keyClick(opening, key)
        early = Early(qapp, opening, settings, holder)
        made.append(early)
        early.begin(early_event(parse(options)[0], settings.folder, settings))
        with qtbot.waitActive(early.window):
            early.window.activateWindow()
        return early

    yield begin_one
    gc.unfreeze()
    for early in made:
        for translator in early.spoken._translators:
            qapp.removeTranslator(translator)


def room_of(
    qtbot: QtBot, early: Early, store: Store, settings: Settings, holder: ThemeHolder
) -> tuple[Application, RoomPage]:
    """The room that `early` gives way to."""
    app = Application(store, holder, settings)
    app.open(None, early)
    window = app._window
    assert window is not None
    qtbot.addWidget(window)
    qtbot.waitUntil(window.isActiveWindow)
    page = window._page()
    assert isinstance(page, RoomPage)
    return app, page


def texts(store: Store) -> list[tuple[str, str]]:
    return [(note.text, note.kind) for note in store.find(Note)]


def test_what_is_typed_while_the_room_is_loaded_stands_in_it(
    qtbot: QtBot, begin: Begin, settings: Settings, holder: ThemeHolder, store: Store
):
    settings.keep_seat(SEAT)
    early = begin()
    field = focused()
    assert isinstance(field, EarlyNote)
    assert field.accessibleName() == "Note"
    typed("first one")
    qtbot.keyClick(field, ENTER)
    qtbot.keyClick(field, ENTER)  # nothing is typed: no note
    typed("!a concern")
    qtbot.keyClick(field, ENTER)
    typed("#24 two")
    qtbot.keyClick(field, ENTER, SHIFT)
    typed("lines")
    assert early.load()
    app, page = room_of(qtbot, early, store, settings, holder)
    assert texts(store) == [("first one", "point"), ("a concern", "concern")]
    assert page.composer.text() == "#24 two\nlines"
    assert page.composer.field.hasFocus()
    # What was pressed before the keyboard was with the room, and arrives only now.
    qtbot.keyClicks(field, "!")
    commit(field, "好")
    assert page.composer.text() == "#24 two\nlines!好"
    qtbot.keyClick(field, ENTER)
    assert texts(store)[-1] == ("two\nlines!好", "point")
    qtbot.waitUntil(lambda: not early.window.isVisible())
    app.close()


def test_it_is_not_mixed_with_what_waits_from_last_time(
    qtbot: QtBot,
    begin: Begin,
    settings: Settings,
    holder: ThemeHolder,
    store: Store,
    room7: Place,
):
    store.keep_draft(room7.id, DRAFT, "half a sent")
    settings.keep_seat(SEAT)
    early = begin()
    typed("quick")
    qtbot.keyClick(focused(), ENTER)
    typed("then")
    app, page = room_of(qtbot, early, store, settings, holder)
    assert texts(store) == [("quick", "point")]
    assert page.composer.text() == "half a sent\nthen"
    app.close()
    assert store.draft(room7.id, DRAFT) == "half a sent\nthen"


def test_what_cannot_be_kept_stays_in_the_field(
    qtbot: QtBot, begin: Begin, settings: Settings, holder: ThemeHolder, store: Store
):
    settings.keep_seat(SEAT)
    early = begin()
    for words in ("one", "two"):
        typed(words)
        qtbot.keyClick(focused(), ENTER)
    typed("three")
    with Store.open(store.path, installation="y", read_only=True) as reading:
        app, page = room_of(qtbot, early, reading, settings, holder)
        assert page.composer.text() == "one\ntwo\nthree"
        app.close()


def test_it_waits_where_the_room_is_asked_for_first(
    qtbot: QtBot, begin: Begin, settings: Settings, holder: ThemeHolder, store: Store
):
    settings.keep_seat(Seat("1", "priorities", "gone", "note-taker"))
    early = begin()
    typed("kept")
    app = Application(store, holder, settings)
    app.open(None, early)
    first = app._first
    assert isinstance(first, FirstStart)
    qtbot.waitUntil(lambda: not early.window.isVisible())
    qtbot.waitUntil(first.isActiveWindow)
    qtbot.keyClick(focused(), ENTER)
    assert app._window is not None
    qtbot.addWidget(app._window)
    page = app._window._page()
    assert isinstance(page, RoomPage)
    assert page.composer.text() == "kept"
    app.close()


def test_the_field_is_where_notes_were_typed_last(
    qtbot: QtBot, begin: Begin, settings: Settings, holder: ThemeHolder, store: Store
):
    settings.keep_seat(SEAT)
    early = begin()
    near = focused().geometry()
    assert early.window.rect().contains(near)
    app, page = room_of(qtbot, early, store, settings, holder)
    app.close()
    place = settings.typing_place
    assert place.size() == page.composer.field.size()
    begin()
    assert focused().geometry() == place
    # In a smaller window that is outside of it.
    begin(1180, 700)
    assert focused().geometry() != place
    focused().window().resize(1360, 850)
    assert focused().geometry() == place


def test_what_is_typed_at_a_start_without_a_room_waits_for_the_next(
    qtbot: QtBot, begin: Begin, settings: Settings, holder: ThemeHolder, store: Store
):
    settings.keep_seat(SEAT)
    early = begin()
    typed("one")
    qtbot.keyClick(focused(), ENTER)
    typed("two")
    early.window.close()
    assert not early.load()
    early.keep()
    assert settings.typed == (["one"], "two")
    again = begin()
    again.window.close()
    again.keep()
    assert settings.typed == (["one"], "two")
    third = begin()
    typed("three")
    app, page = room_of(qtbot, third, store, settings, holder)
    assert texts(store) == [("one", "point")]
    assert page.composer.text() == "two\nthree"
    assert settings.typed == ([], "")
    app.close()


def start_with(option: str, folder: Path, event: Event) -> list[str]:
    """Options that name the usual store of this event, or a file of it."""
    if option == "--store":
        return [option, str(event_file.store_path(folder, event))]
    return [option, str(event_write.write(event, folder / "ours.event.xlsx"))]


@pytest.mark.parametrize("option", ["--store", "--event"])
def test_a_start_that_names_the_usual_store_has_the_field_too(
    qtbot: QtBot,
    begin: Begin,
    settings: Settings,
    holder: ThemeHolder,
    open_store: OpenStore,
    event: Event,
    option: str,
):
    settings.keep_seat(SEAT, event.id)
    early = begin(options=start_with(option, settings.folder, event))
    typed("quick")
    qtbot.keyClick(focused(), ENTER)
    store = open_store()
    app, _ = room_of(qtbot, early, store, settings, holder)
    assert texts(store) == [("quick", "point")]
    app.close()


@pytest.mark.parametrize("option", ["--store", "--event"])
def test_a_first_start_that_names_the_usual_store_has_the_first_screen_at_once(
    qtbot: QtBot,
    begin: Begin,
    settings: Settings,
    holder: ThemeHolder,
    open_store: OpenStore,
    event: Event,
    option: str,
):
    # A file may have been edited before anybody had a store of its event.
    ours = replace(event, title="Ours") if option == "--event" else event
    early = begin(options=start_with(option, settings.folder, ours))
    first = early.window
    assert isinstance(first, FirstStart)
    typed("17")
    app = Application(open_store(event=ours), holder, settings)
    app.open(None, early)
    assert app._first is first
    assert first._room.room == ours.room("17")
    first.close()
    app.close()


@pytest.mark.parametrize("option", ["--store", "--event"])
@pytest.mark.parametrize("seated", [True, False])
def test_a_start_that_names_another_store_waits_for_it(
    begin: Begin, settings: Settings, event: Event, option: str, seated: bool
):
    if seated:
        settings.keep_seat(SEAT, event.id)
    other = replace(event, id="another")
    early = begin(options=start_with(option, settings.folder, other))
    assert isinstance(early.window, Opening)
    assert early.window.findChildren(EarlyNote) == []


def test_with_a_file_for_a_store_that_is_there_nobody_is_asked_for_a_room_first(
    begin: Begin, settings: Settings, event: Event
):
    event_file.store_path(settings.folder, event).touch()
    early = begin(options=start_with("--event", settings.folder, event))
    assert isinstance(early.window, Opening)


def test_a_file_that_cannot_be_read_begins_nothing(begin: Begin, settings: Settings):
    settings.keep_seat(SEAT)
    (settings.folder / "no.event.xlsx").write_bytes(b"no workbook")
    early = begin(options=[str(settings.folder / "no.event.xlsx")])
    assert early.window.findChildren(EarlyNote) == []


@pytest.mark.parametrize("role", ["facilitator", "coordinator"])
def test_only_who_types_first_gets_the_field(begin: Begin, settings: Settings, role: str):
    settings.keep_seat(Seat("1", "priorities", "7", role))
    early = begin()
    assert isinstance(early.window, Opening)
    assert early.window.findChildren(EarlyNote) == []


def test_the_first_screen_is_there_before_the_store_and_stays(
    qtbot: QtBot,
    begin: Begin,
    settings: Settings,
    holder: ThemeHolder,
    open_store: OpenStore,
    event: Event,
):
    early = begin()
    first = early.window
    assert isinstance(first, FirstStart)
    typed("17")
    assert early.load()
    app = Application(open_store(), holder, settings)
    app.open(None, early)
    assert app._first is first
    assert first._room.room == event.room("17")
    qtbot.keyClick(focused(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(focused(), ENTER)
    assert settings.seat(event) == Seat("2", "priorities", "17", "facilitator")
    assert app._window is not None
    qtbot.addWidget(app._window)
    assert not first.isVisible()
    app.close()


def test_the_first_screen_of_another_edition_takes_its_place(
    qtbot: QtBot,
    begin: Begin,
    settings: Settings,
    holder: ThemeHolder,
    open_store: OpenStore,
    event: Event,
):
    early = begin()
    edited = replace(event, title="Conversations of ours")
    app = Application(open_store(event=edited), holder, settings)
    app.open(None, early)
    assert app._first is not None
    assert app._first is not early.window
    qtbot.waitUntil(lambda: not early.window.isVisible())
    assert "of ours" in app._first._title.text()
    app._first.close()
    app.close()


def test_a_room_chosen_before_there_is_a_store_opens_when_there_is_one(
    qtbot: QtBot, begin: Begin, settings: Settings, holder: ThemeHolder, open_store: OpenStore
):
    early = begin()
    typed("3")
    qtbot.keyClick(focused(), ENTER)
    qtbot.keyClick(focused(), ENTER)
    app, _ = room_of(qtbot, early, open_store(), settings, holder)
    assert settings.seat(app.store.event) == Seat("1", "priorities", "3", "note-taker")
    app.close()


def test_a_window_that_is_closed_while_it_loads_opens_nothing(
    qtbot: QtBot, begin: Begin, settings: Settings
):
    early = begin()
    early.window.close()
    assert not early.load()
    assert not list(settings.folder.glob("*.sqlite"))


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        (QRect(0, 0, 1366, 768), QSize(1350, 728)),
        (QRect(0, 0, 1920, 1040), QSize(1360, 850)),
        (QRect(0, 40, 1024, 600), QSize(1180, 700)),
    ],
)
def test_a_window_opens_within_its_screen(screen: QRect, size: QSize):
    assert usual_size(screen, QSize(1180, 700)) == size


def test_the_screen_is_asked_before_a_window_is_shown(
    qtbot: QtBot, settings: Settings, holder: ThemeHolder, store: Store
):
    app = Application(store, holder, settings)
    app.open()
    first = app._first
    assert first is not None
    qtbot.addWidget(first)
    free = first.screen().availableGeometry()
    assert first.size() == usual_size(free, first.minimumSize())
    app.close()
