"""The keys of the first screen once the app behind it is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ui.actions import KEYS, sequences
from ui.first_start import FirstStart
from ui.settings import ROLES


def give_keys(
    first: FirstStart, back: Callable[[], object], scale: Callable[[float], object]
) -> None:
    """Help, the roles, quit; Esc goes `back`, and larger or smaller text is asked of `scale`."""
    for name, pane in (("shortcuts", "keys"), ("guide", "guide")):
        for key in KEYS[name]:
            _give(first, QKeySequence(key), lambda pane=pane: first.show_help(pane))
    for number in range(len(ROLES)):
        for sequence in sequences(f"Ctrl+{number + 1}"):
            _give(first, sequence, lambda number=number: first.choose_role(number))
    _give(first, QKeySequence("Ctrl+Q"), first.close)
    _give(first, QKeySequence(Qt.Key.Key_Escape), back)
    for name, by in (("larger", 0.1), ("smaller", -0.1), ("text_size", 0)):
        for key in KEYS[name]:
            _give(first, QKeySequence(key), lambda by=by: scale(by))


def _give(first: FirstStart, sequence: QKeySequence, act: Callable[[], object]) -> None:
    QShortcut(sequence, first).activated.connect(act)
