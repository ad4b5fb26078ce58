"""What tests of windows do with their hands and eyes."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

_MARKS = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))


def focused() -> QWidget:
    """Where the keys go."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def plain(text: str) -> str:
    """Without the signs that keep directions apart."""
    return text.translate(_MARKS)
