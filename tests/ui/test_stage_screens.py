"""Which screen the stage goes to, and what happens when screens come and go."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from ui import stage_screens
from ui.stage_screens import Position, Screen, ScreenWatch, beside, known, position

ROOT = Path(__file__).resolve().parents[2]


def screen(name: str, x: int, y: int, width: int, height: int) -> Screen:
    rect = QRect(x, y, width, height)
    return Screen(name, rect, rect.adjusted(0, 0, 0, -40))


LAPTOP = screen("eDP-1", 0, 0, 1366, 768)
HALL = screen("HDMI-1", 1366, 0, 1920, 1080)
TV = screen("DP-2", 0, -1080, 1920, 1080)
WINDOW = QRect(3, 30, 1360, 690)


def at(screens: list[Screen], name: str = "", where: str = "", *, full: bool = True) -> Position:
    return position(screens, LAPTOP, WINDOW, name, where, full=full)


def test_the_screen_of_last_time_by_name_and_place():
    everywhere = [LAPTOP, HALL, TV]
    assert at(everywhere).screen == "HDMI-1"
    assert at(everywhere, TV.name, TV.where).screen == "DP-2"
    assert at(everywhere, "renamed", TV.where).screen == "DP-2"
    assert at(everywhere, TV.name, "elsewhere").screen == "DP-2"
    assert at(everywhere, HALL.name, TV.where).screen == "HDMI-1"
    assert at(everywhere, "gone", "1 2 3 4").screen == "HDMI-1"
    assert known(everywhere, "", "") is None
    assert at(everywhere).full


def test_a_window_stays_a_window_in_the_middle_of_its_screen():
    found = at([LAPTOP, HALL], full=False)
    assert (found.screen, found.full) == ("HDMI-1", False)
    assert HALL.available.contains(found.rect)
    assert abs((found.rect.center() - HALL.available.center()).manhattanLength()) < 3


def test_never_full_screen_over_the_operator_s_window():
    for name, where in (("", ""), (LAPTOP.name, LAPTOP.where)):
        found = at([LAPTOP], name, where)
        assert (found.screen, found.full) == ("eDP-1", False)
        assert not found.rect.contains(WINDOW.center())
        assert LAPTOP.available.contains(found.rect)
    assert at([LAPTOP, HALL], LAPTOP.name, LAPTOP.where).screen == "HDMI-1"


@pytest.mark.parametrize("wide", [800, 1024, 1366, 1920, 2560, 3840])
@pytest.mark.parametrize("part", [(0.0, 0.0, 1.0, 1.0), (0.3, 0.2, 0.7, 0.8), (0.0, 0.0, 0.5, 1.0)])
def test_a_stage_beside_the_window_leaves_its_middle_free(
    wide: int, part: tuple[float, float, float, float]
):
    available = QRect(100, 50, wide, wide * 9 // 16)
    window = QRect(
        round(100 + wide * part[0]),
        round(50 + available.height() * part[1]),
        round(wide * part[2]),
        round(available.height() * part[3]),
    )
    place = beside(available, window)
    assert available.contains(place)
    assert not place.contains(window.center())
    assert place.width() >= 320
    if wide >= 2560:
        assert place.width() == 960


def test_screens_have_to_be_at_rest(qtbot: QtBot, qapp, monkeypatch: pytest.MonkeyPatch):
    assert stage_screens.WAIT_MS == 350
    watch = ScreenWatch(qapp)
    watch._timer.setInterval(60)
    told: list[int] = []
    watch.changed.connect(lambda: told.append(1))
    for real in qapp.screens():
        for _ in range(5):
            real.geometryChanged.emit(real.geometry())
            qtbot.wait(10)
    assert told == []
    qtbot.waitUntil(lambda: told == [1])
    qtbot.wait(80)
    assert told == [1]
    watch.deleteLater()


def test_a_screen_that_goes_is_told_at_once(qapp):
    watch = ScreenWatch(qapp)
    gone: list[str] = []
    watch.gone.connect(gone.append)
    watch._removed(qapp.screens()[0])
    assert gone == [qapp.screens()[0].name()]
    watch.deleteLater()


SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from facilitator.event import Event
from facilitator.store import Store
from ui.main_window import MainWindow
from ui.settings import Seat, Settings
from ui.stage_screens import Screen
from ui.theme import ThemeHolder, load_theme

folder = Path(sys.argv[1])
app = QApplication(["stage"])
store = Store.open(folder / "room.sqlite", installation="x", event=Event.built_in())
main = MainWindow(
    store,
    ThemeHolder(load_theme("light")),
    Settings(folder),
    Seat("1", "priorities", "7", "facilitator"),
)
main.setGeometry(20, 20, 1300, 720)
main.show()
main.activateWindow()
main.focus_start()
QTest.qWait(30)
keeper, told = main._stage, []

def tell(what):
    QTest.qWait(40)
    stage = keeper.window()
    told.append({
        "what": what,
        "screen": stage.screen().name(),
        "full": stage.isFullScreen(),
        "free": not stage.frameGeometry().contains(main.frameGeometry().center()),
        "active": main.isActiveWindow(),
        "remembered": Settings(folder).stage.screen,
    })

keeper.open()
tell("opened")
every = keeper.placing._watch.screens()
laptop = [one for one in every if one.name == "LAPTOP"]
keeper.placing._watch.screens = lambda: laptop
keeper.placing._watch._removed([one for one in app.screens() if one.name() == "HALL"][0])
tell("gone")
QTest.qWait(400)
tell("at rest")
keeper.placing._watch.screens = lambda: every
keeper.placing._watch._added([one for one in app.screens() if one.name() == "HALL"][0])
tell("plugged in")
QTest.qWait(400)
tell("back")
keeper.toggle_full_screen()
tell("window")
keeper.close()
keeper.open()
tell("window again")
main.move(1500, 100)
QTest.qWait(40)
keeper.toggle_full_screen()
keeper.placing._over = False
keeper.placing._on_screens()
tell("covered")
main.close()
store.close()
print(json.dumps(told))
"""


def test_a_screen_is_unplugged_and_plugged_in_again(tmp_path: Path):
    """On two screens of Qt's own offscreen platform; what is not there any more is faked."""
    common = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = tmp_path / "screens.json"
    config.write_text(
        json.dumps(
            {
                "screens": [
                    {"name": "LAPTOP", "x": 0, "y": 0, "width": 1366, "height": 768, **common},
                    {"name": "HALL", "x": 1366, "y": 0, "width": 1920, "height": 1080, **common},
                ]
            }
        )
    )
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(SCRIPT), str(tmp_path)],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "XDG_DOCUMENTS_DIR": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = {one["what"]: one for one in json.loads(done.stdout)}

    def seen(what: str) -> tuple[str, bool]:
        return told[what]["screen"], told[what]["full"]

    assert seen("opened") == ("HALL", True)
    assert seen("gone") == ("LAPTOP", False)
    assert seen("at rest") == ("LAPTOP", False)
    assert seen("plugged in") == ("LAPTOP", False)
    assert seen("back") == ("HALL", True)
    assert seen("window") == ("HALL", False)
    assert seen("window again") == ("HALL", False)
    assert told["covered"]["full"] is False
    assert all(one["free"] for one in told.values())
    assert all(one["active"] for one in told.values() if one["what"] in ("opened", "gone", "back"))
    assert all(one["remembered"] == "HALL" for one in told.values() if one["what"] != "covered")
