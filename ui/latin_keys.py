"""The letter that is written on a key, also where the layout types another script.

Lists and the stage have keys such as S and R. On an Arabic, Russian or Hindi layout the same key
types another letter; most of these keyboards have the Latin one on it as well, at the same place.
"""

from __future__ import annotations

import sys
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_NONE = Qt.KeyboardModifier.NoModifier
_CHOOSING = (
    Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)
_ALTGR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_ROWS = ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")


def _row_codes(*firsts: int) -> dict[int, str]:
    starts = zip(firsts, _ROWS, strict=True)
    return {first + at: letter for first, row in starts for at, letter in enumerate(row)}


_XKB = _row_codes(24, 38, 52)
"""Linux, X11 and Wayland alike: what the kernel calls the key, and 8."""
_WINDOWS = _row_codes(0x10, 0x1E, 0x2C)
_MAC = dict(zip((12, 13, 14, 15, 17, 16, 32, 34, 31, 35), _ROWS[0], strict=True)) | dict(
    zip((0, 1, 2, 3, 5, 4, 38, 40, 37), _ROWS[1], strict=True)
)
_MAC |= dict(zip((6, 7, 8, 9, 11, 45, 46), _ROWS[2], strict=True))


def latin_key(event: QKeyEvent) -> int:
    """`event.key()`; for a letter that is not Latin, the Latin one of that key.

    Where Latin letters stand elsewhere (AZERTY, Dvorak), the layout's own letter is meant.
    """
    text = event.text()
    if len(text) != 1 or text.isascii() or _is_latin(event.key()):
        return event.key()
    if unicodedata.category(text)[0] not in "LM":  # Hindi has vowel signs on keys of their own
        return event.key()
    letter = _at(event)
    return ord(letter) if letter else event.key()


def held_with(event: QKeyEvent) -> Qt.KeyboardModifier:
    """The modifiers that make a key more than what is written on it.

    Shift and AltGr only choose which sign is typed: the digits of an Arabic or Hindi layout are
    typed with AltGr. Windows says Ctrl and Alt for it.
    """
    held = event.modifiers() & ~_CHOOSING
    typed = event.text()
    return _NONE if held == _ALTGR and typed and typed.isprintable() else held


def _is_latin(key: int) -> bool:
    return Qt.Key.Key_A <= key <= Qt.Key.Key_Z


def _at(event: QKeyEvent) -> str:
    """The letter at the place of this key on a keyboard for English; empty for other keys."""
    if sys.platform == "darwin":
        return _MAC.get(event.nativeVirtualKey(), "")
    if sys.platform == "win32":
        return _WINDOWS.get(event.nativeScanCode() & 0xFF, "")
    return _XKB.get(event.nativeScanCode(), "")


def latin_sign(event: QKeyEvent) -> str:
    """`event.text()`; the Latin letter in place of another, in small."""
    key = latin_key(event)
    return event.text() if key == event.key() else chr(key).lower()
