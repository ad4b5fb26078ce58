"""Our own mistakes: into the log, and one sentence to the person; the window stays open."""

from __future__ import annotations

import logging
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QMessageBox

from facilitator.installation import NAME

log = logging.getLogger(__name__)


class Crash:
    """To be called for what nobody has caught, as `sys.excepthook` is."""

    def __init__(self) -> None:
        self._telling = False

    def __call__(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log the error and say that what was shown as saved is safe."""
        log.error("unexpected", exc_info=(kind, error, trace))
        traceback.print_exception(kind, error, trace)
        if self._telling or issubclass(kind, KeyboardInterrupt):
            return
        self._telling = True
        words = QCoreApplication.translate(
            "Application",
            "Something went wrong in the app. Everything that was shown as saved is safe. "
            "You can go on; if it happens again, please save a diagnostic file (Ctrl+K) and send "
            "it to us.",
        )

        def tell() -> None:
            QMessageBox(QMessageBox.Icon.Warning, NAME, f"{words}\n\n{error!r}").exec()
            self._telling = False

        # After the event in which it happened, or the message stands inside a half-done paint.
        QTimer.singleShot(0, tell)
