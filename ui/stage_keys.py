"""What the keys of the stage ask for."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.actions import AZERTY
from ui.latin_keys import held_with, latin_key
from ui.stage_view import VIEWS

Key = Qt.Key

_FRENCH = {sign: digit for digit, sign in AZERTY.items()}
_SIGNS = {"+": "longer", "=": "longer", "＋": "longer", "＝": "longer"}
_KEYS: dict[int, str] = {
    Key.Key_Space: "start",
    Key.Key_S: "skip",
    Key.Key_R: "reset",
    Key.Key_B: "blackout",
    Key.Key_F1: "keys",
    Key.Key_F11: "full_screen",
    Key.Key_Escape: "leave_full_screen",
}
_WITH_CONTROL: dict[int, str] = {Key.Key_P: "close", Key.Key_Z: "undo"}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier


def asked(event: QKeyEvent, direction: Qt.LayoutDirection) -> str:
    """A view, or what is to be done; empty where the key means nothing."""
    held = held_with(event)
    if event.matches(QKeySequence.StandardKey.FullScreen):
        return "full_screen"
    if held & (_ALT | _META):
        return ""
    if held & _CONTROL:
        if event.modifiers() & _SHIFT:
            return "redo" if event.key() == Key.Key_Z else ""
        return _WITH_CONTROL.get(event.key(), "")
    if event.key() in (Key.Key_Left, Key.Key_Right):
        onward = Key.Key_Right if direction == Qt.LayoutDirection.LeftToRight else Key.Key_Left
        return "next" if event.key() == onward else "back"
    return _KEYS.get(latin_key(event), "") or _SIGNS.get(event.text(), "") or _view(event.text())


def _view(text: str) -> str:
    """The view of a digit, in any script, or of the key that has it on a French keyboard."""
    digit = _FRENCH.get(text.upper(), text)
    number = unicodedata.digit(digit, 0) if len(digit) == 1 else 0
    return VIEWS[number - 1] if 0 < number <= len(VIEWS) else ""
