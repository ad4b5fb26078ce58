"""The folder in which stores, settings and the log are."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from facilitator.plain_log import LOG, PlainFormatter
from ui.text import isolate


def prepare(folder: Path) -> str:
    """Make the data folder and its log; what is wrong with it, empty when nothing is."""
    try:
        # What was said in a room is nobody else's on this computer.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _log_to(folder)
    except OSError as error:
        words = QCoreApplication.translate(
            "Application",
            "The folder {folder} cannot be written ({reason}). "
            "Start with --data DIR to use another one.",
        )
        return words.format(folder=isolate(folder), reason=isolate(error.strerror or str(error)))
    return ""


def _log_to(folder: Path) -> None:
    handler = RotatingFileHandler(folder / LOG, maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    handler.setFormatter(PlainFormatter())
    logging.getLogger().addHandler(handler)
