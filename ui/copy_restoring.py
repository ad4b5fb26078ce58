"""A copy put in the place of its store, and what is said of it in the window opened next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from facilitator import restore
from facilitator.auto_copies import Copy
from facilitator.reasons import Refused
from ui.copy_words import CopyWords


def put_back(store: Path, copy: Copy) -> tuple[str, Refused | None]:
    """Let the closed store at this path be as `copy`; gives words for that, or why it is not."""
    try:
        restore.restore(store, copy)
    except Refused as refused:
        return "", refused
    words = QCoreApplication.translate(
        "Application",
        "The store is as it was on {when}. What there was before is the newest copy.",
    )
    return words.format(when=CopyWords().when(copy.at)), None
