"""Practice takes a turn: its window is shown, the real one waits, and comes back as it was left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.reasons import Refused
from ui import alert
from ui.messages import words_of
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder

if TYPE_CHECKING:
    from ui.first_start import FirstStart
    from ui.main_window import MainWindow
    from ui.practising import Practising


class PracticeTurn(QObject):
    """`real` gives the window of the real store that is shown, or was when the practice began.

    `made` carries the window of the practice before it is shown, `begun` comes when it is there,
    just before the real one goes; `preparing` says whether a practice is being prepared.
    """

    made = Signal(object)
    begun = Signal()
    preparing = Signal(bool)

    def __init__(
        self,
        themes: ThemeHolder,
        settings: Settings,
        real: Callable[[], FirstStart | MainWindow | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._settings = settings
        self._real = real
        self.practising: Practising | None = None

    def begin(self, near: Path, seat: Seat) -> None:
        """Let somebody with this role practise in a store of its own, in the folder `near`."""
        if self.practising is not None:
            return
        from ui.practising import Practising

        practising = Practising(near, self._themes, self._settings, seat, self)
        self.practising = practising
        practising.ready.connect(self._show)
        practising.refused.connect(self._on_refused)
        practising.left.connect(self._on_left)
        self.preparing.emit(True)
        practising.start()

    def close(self) -> None:
        """Throw away a practice that is on."""
        if self.practising is not None:
            self.practising.close()

    def _show(self, window: MainWindow) -> None:
        real = self._real()
        self.made.emit(window)
        if real is not None:
            window.setGeometry(real.geometry())
        window.show()
        window.raise_()
        window.activateWindow()
        self.begun.emit()
        if real is not None:
            real.hide()
        window.focus_start()

    def _on_refused(self, refused: Refused) -> None:
        self._on_left()
        alert.tell("\n".join(words_of(reason) for reason in refused.reasons))

    def _on_left(self) -> None:
        """Back to where somebody was, exactly as it was left."""
        practising, self.practising = self.practising, None
        real = self._real()
        self.preparing.emit(False)
        if real is not None:
            if practising is not None and practising.window is not None:
                real.setGeometry(practising.window.geometry())
            real.show()
            real.raise_()
            real.activateWindow()
            real.focus_start()
        if practising is not None:
            practising.deleteLater()
