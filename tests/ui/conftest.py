import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui import pseudo
from tests.ui.results_views import Host
from ui import accessible, language
from ui.notifier import StoreNotifier
from ui.room_page import RoomPage
from ui.theme import ThemeHolder, apply_theme, load_theme
from ui.ticker import Ticker

if TYPE_CHECKING:
    from ui.main_window import MainWindow

OpenWindow = Callable[[str], "MainWindow"]


class Bot(QtBot):
    """Looks again soon: the library waits for 10 ms each time, mostly for what is there after 2."""

    def waitUntil(  # noqa: N802 - the name that the library has
        self, callback: Callable[[], bool | None], *, timeout: int = 5000
    ) -> None:
        for pause in _PAUSES:
            try:
                result = callback()
            except AssertionError:
                result = False
            if result in (None, True):
                return
            QTest.qWait(pause)
        super().waitUntil(callback, timeout=timeout)


_PAUSES = (1, 1, 2, 2, 3, 3, *[5] * 20)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return Bot(request)


@pytest.fixture(autouse=True)
def collected(qapp: QApplication) -> Iterator[None]:
    """Cycles are collected on this thread only, as in the app: see `ui.garbage`.

    Windows of a test go with it, also those it did not close, as an app that is left does not:
    every change of language or theme would reach all of them, in each test after this one.
    """
    gc.disable()
    yield
    for window in qapp.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if gc.get_count()[2] > 10:
        gc.collect()
        # What is left stays long, if not to the end; there is more of it with every test.
        gc.freeze()
    else:
        gc.collect(1)


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the test's own for what goes to the documents, also of processes it starts."""
    folder = tmp_path / "documents"
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(folder))
    monkeypatch.setattr("ui.plain_copies.exports_folder", lambda: folder)
    return folder


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """The texts as a person reads them: English, with its plural forms.

    Whoever chooses another locale need not take it back.
    """
    before = QLocale()
    translators = language.install(qapp)
    accessible.install()
    yield
    QLocale.setDefault(before)
    for translator in translators:
        qapp.removeTranslator(translator)


@pytest.fixture
def holder(qapp: QApplication) -> Iterator[ThemeHolder]:
    """The light theme on the application, reading from left to right."""
    holder = ThemeHolder(load_theme("light"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, holder.theme)
    yield holder
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def make_page(
    qtbot: QtBot, holder: ThemeHolder, store: Store, room7: Place
) -> Iterator[Callable[..., RoomPage]]:
    """Room pages over the test's store, shown."""
    notifiers: list[StoreNotifier] = []

    def make(role: str = "note-taker", width: int = 1284, height: int = 770) -> RoomPage:
        notifiers.append(StoreNotifier(store))
        ticker = Ticker(store.clock, notifiers[-1])
        page = RoomPage(store, notifiers[-1], holder, ticker, role)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.set_place(room7)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.focus_start()
        return page

    yield make
    for notifier in notifiers:
        notifier.close()


@pytest.fixture
def open_window(
    qtbot: QtBot, store: Store, holder: ThemeHolder, tmp_path: Path
) -> Iterator[OpenWindow]:
    """Open the window of somebody with this role, in room 7 on the first day."""
    from ui.main_window import MainWindow
    from ui.settings import Seat, Settings

    opened: list[MainWindow] = []

    def open_one(role: str) -> MainWindow:
        window = MainWindow(store, holder, Settings(tmp_path), Seat("1", "priorities", "7", role))
        qtbot.addWidget(window)
        opened.append(window)
        window.resize(1360, 850)
        with qtbot.waitActive(window):
            window.show()
        return window

    yield open_one
    for window in opened:
        window.close()


@pytest.fixture
def make_host(qtbot: QtBot, holder: ThemeHolder) -> Iterator[Callable[[Store], Host]]:
    """Plain windows for views of the results, over any store."""
    hosts: list[Host] = []

    def make(store: Store) -> Host:
        hosts.append(Host(qtbot, holder, store))
        return hosts[-1]

    yield make
    for host in hosts:
        host.close()


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.write(tmp_path_factory.mktemp("texts"))


@pytest.fixture
def speak(qapp: QApplication, compiled: Path) -> Iterator[Callable[[], None]]:
    """Speak the language nobody speaks from now on."""
    loaded: list[QTranslator] = []

    def now() -> None:
        loaded.extend(language.load(pseudo.CODE, compiled))
        for translator in loaded:
            qapp.installTranslator(translator)

    yield now
    for translator in loaded:
        qapp.removeTranslator(translator)


@pytest.fixture
def speak_in(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Give the window another language while it is open."""
    spoken = language.InterfaceLanguage(qapp, "en")

    def now(code: str) -> None:
        spoken.show(code)
        QApplication.processEvents()

    yield now
    spoken.show("en")
    for translator in spoken._translators:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
