"""What Qt says in the terminal: all of it but what nobody there can do anything about."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

_OF_NO_USE = "OpenType support missing"
"""A font lacks the shapes of a script; another font has them, and is taken."""


def filter_messages() -> None:
    """Leave out what is of no use, from now on, until `let_all_through`."""
    qInstallMessageHandler(say)


def let_all_through() -> None:
    """Let Qt say everything itself again: when Python ends, nobody is there any more to ask."""
    qInstallMessageHandler(None)  # pyright: ignore[reportArgumentType] - Qt's own handler


def say(kind: QtMsgType, context: QMessageLogContext, words: str | None) -> None:
    """Pass a message on to standard error, as Qt would write it."""
    if _OF_NO_USE not in (words or "") and sys.stderr is not None:
        print(qFormatLogMessage(kind, context, words or ""), file=sys.stderr, flush=True)
