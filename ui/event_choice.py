"""Another event, chosen on the first screen: one that was open before, or one in a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.event import Event
from facilitator.other_events import other_events
from ui.choose_files import FileChooser
from ui.event_menu import open_menu
from ui.first_start import FirstStart


class EventChoice(QObject):
    """`store_chosen` carries the path of a store, `file_chosen` that of an event file.

    `folder` is where the stores are; `first` gives the first screen, which may have gone meanwhile.
    """

    store_chosen = Signal(object)
    file_chosen = Signal(object)

    def __init__(
        self, folder: Path, first: Callable[[], FirstStart | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._first = first

    def ask(self, event: Event) -> None:
        """Offer the events that were open before; without any, ask for a file at once."""
        first = self._first()
        if first is None:
            return
        others = other_events(self._folder, event)
        if others:
            open_menu(
                first.ways.open_event,
                others,
                # After the menu has gone: it is of the screen that goes.
                lambda path: QTimer.singleShot(0, lambda: self.store_chosen.emit(path)),
                lambda: QTimer.singleShot(0, self._ask_for_file),
            )
        else:
            self._ask_for_file()

    def _ask_for_file(self) -> None:
        first = self._first()
        if first is not None:
            file = FileChooser(first).event_file()
            if file is not None:
                self.file_chosen.emit(file)
