"""Asking for files or a folder, beginning where they were last time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator.installation import exports_folder, where_it_is
from ui import ask_files


class FileChooser(QObject):
    """Gives what was chosen; nothing when the dialog was left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._folder: Path | None = None

    def files(self) -> list[Path]:
        """Workbooks and stores."""
        title = self.tr("Choose workbooks or stores")
        kind = self.tr("Workbooks and stores") + " (*.xlsx *.sqlite)"
        names = ask_files.several_files(self._window, title, self._start(), kind)
        if names:
            self._folder = Path(names[0]).parent
        return [Path(name) for name in names]

    def folder(self) -> list[Path]:
        """A folder with workbooks."""
        title = self.tr("Choose the folder with the workbooks")
        name = ask_files.one_folder(self._window, title, self._start())
        if not name:
            return []
        self._folder = Path(name)
        return [self._folder]

    def table(self) -> Path | None:
        """A table of advance priorities."""
        kinds = self.tr("Tables") + " (*.csv *.tsv *.txt);;*"
        return self._one(self.tr("Choose a table of advance priorities"), kinds)

    def registrations(self) -> Path | None:
        """A table of people who registered."""
        kinds = self.tr("Tables") + " (*.csv *.tsv *.txt *.xlsx);;*"
        return self._one(self.tr("Choose a table of registrations"), kinds)

    def survey(self) -> Path | None:
        """A table of what people sent who could not come."""
        kinds = self.tr("Tables") + " (*.csv *.tsv *.txt *.xlsx);;*"
        return self._one(self.tr("Choose a survey’s table"), kinds)

    def event_file(self) -> Path | None:
        """An event file."""
        kinds = self.tr("Event files") + " (*.xlsx)"
        return self._one(self.tr("Choose an event file"), kinds)

    def _one(self, title: str, kinds: str) -> Path | None:
        name = ask_files.one_file(self._window, title, self._start(), kinds)
        if not name:
            return None
        self._folder = Path(name).parent
        return Path(name)

    def folder_to_save_in(self) -> Path | None:
        """A folder for the event file."""
        title = self.tr("Choose a folder for the event file")
        name = ask_files.one_folder(self._window, title, self._start())
        return Path(name) if name else None

    def _start(self) -> str:
        """The folder of last time; at first the one exports go to, or the documents around it."""
        return str(where_it_is(self._folder or exports_folder()))
