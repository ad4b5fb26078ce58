"""A talk's marks as sound: off by default, three patterns, no harm where there is none."""

from __future__ import annotations

import sys
from array import array
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.chime import PATTERNS, RATE, Chime, samples
from ui.settings import Settings


@pytest.fixture
def beeps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    heard: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(1))
    # As in an installation without Qt's multimedia part.
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    return heard


def test_it_is_off_until_somebody_wants_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, beeps: list[int]
):
    settings = Settings(tmp_path)
    chime = Chime(settings, qapp)
    chime.play("over")
    qtbot.wait(30)
    assert beeps == []
    settings.sound = True
    chime.play("over")
    assert len(beeps) <= 1
    qtbot.waitUntil(lambda: len(beeps) == 3)
    chime.play("calm")
    qtbot.wait(30)
    assert len(beeps) == 3


def test_the_patterns_are_short_and_differ_in_how_many_tones_they_have():
    tones = {mark: sum(1 for pitch, _ in pattern if pitch) for mark, pattern in PATTERNS.items()}
    assert tones == {"warning": 1, "last": 2, "over": 3}
    for pattern in PATTERNS.values():
        sound = array("h", samples(pattern))
        assert len(sound) == sum(RATE * length // 1000 for _, length in pattern)
        assert len(sound) < RATE
        assert sound[0] == 0
        assert abs(sound[-1]) < 2000
        assert 5000 < max(sound) < 15_000
