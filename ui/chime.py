"""Three short patterns of tones for the marks of a talk: to come to an end, last call, over.

Off until somebody wants it. Where Qt has no multimedia the computer's own beep says the same, and
where there is no sound at all, nothing does: time is never lost over it.
"""

from __future__ import annotations

import math
from array import array
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink  # pyright: ignore[reportMissingModuleSource]

RATE = 44_100
LOUD = 0.3
_FADE_MS = 8

Tone = tuple[int, int]
"""Hertz (0: silence) and milliseconds."""

PATTERNS: dict[str, tuple[Tone, ...]] = {
    "warning": ((660, 160),),
    "last": ((660, 120), (0, 90), (660, 120)),
    "over": ((880, 120), (0, 70), (660, 120), (0, 70), (440, 240)),
}


class Chime(QObject):
    """Plays the pattern of a mark, if the settings say so."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None

    def play(self, mark: str) -> None:
        """Let the mark be heard, and come back at once."""
        tones = PATTERNS.get(mark)
        if tones is None or not self._settings.sound:
            return
        if not self._play_tones(tones):
            self._beep(tones)

    def _play_tones(self, tones: tuple[Tone, ...]) -> bool:
        try:
            # Only now: it is an optional part of Qt, and takes its time to load.
            from PySide6.QtMultimedia import (  # pyright: ignore[reportMissingModuleSource]
                QAudioFormat,
                QAudioSink,
                QMediaDevices,
            )
        except ImportError:
            return False
        device = QMediaDevices.defaultAudioOutput()
        form = QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if device.isNull() or not device.isFormatSupported(form):
            return False
        for old in (self._sink, self._buffer):
            if old is not None:
                old.deleteLater()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(samples(tones)))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, form, self)
        self._sink.start(self._buffer)
        return True

    def _beep(self, tones: tuple[Tone, ...]) -> None:
        at = 0
        for pitch, length in tones:
            if pitch:
                QTimer.singleShot(at, self, QApplication.beep)
            # Beeps closer together are heard as one.
            at += max(length, 160)


@cache
def samples(tones: tuple[Tone, ...]) -> bytes:
    """The tones as 16-bit samples, each fading in and out so that it does not click."""
    made = array("h")
    for pitch, length in tones:
        count, fade = RATE * length // 1000, RATE * _FADE_MS // 1000
        for at in range(count):
            edge = min(1.0, at / fade, (count - at) / fade)
            made.append(round(32767 * LOUD * edge * math.sin(math.tau * pitch * at / RATE)))
    return made.tobytes()
