"""What is said while there is no window to say it in: in a terminal and a box of its own."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QMessageBox

from facilitator.installation import NAME

_WITHOUT_MARKS = str.maketrans("", "", "\u2066\u2068\u2069")


def print_plain(words: str) -> None:
    """Say it in the terminal that the app was started from."""
    # A terminal shows the marks that keep names apart from right-to-left words as boxes.
    print(words.translate(_WITHOUT_MARKS), file=sys.stderr)


def tell(words: str) -> None:
    """Say what is wrong, and wait until it was read."""
    print_plain(words)
    QMessageBox(QMessageBox.Icon.Warning, NAME, words).exec()
