"""Saving the diagnostic file: where, and what the window knows for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QSysInfo, Qt, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from facilitator import diagnosis
from facilitator.installation import exports_folder
from facilitator.progress import Report
from facilitator.reasons import Refused
from facilitator.store import Store
from ui import ask_files
from ui.jobs import Jobs
from ui.text import isolate
from ui.theme import ThemeHolder


class DiagnoseDesk(QObject):
    """`done` carries a sentence, `refused` why the file could not be written."""

    done = Signal(str)
    refused = Signal(object)

    def __init__(self, store: Store, themes: ThemeHolder, log: Path, window: QWidget) -> None:
        """`log` is the folder of the log."""
        super().__init__(window)
        self._store, self._themes, self._log = store, themes, log
        self._window = window
        self._jobs = Jobs(self)

    def ask(self) -> None:
        """Ask where the file goes, and write it."""
        title = self.tr("Save a diagnostic file")
        start = str(exports_folder() / diagnosis.file_name())
        exports_folder().parent.mkdir(parents=True, exist_ok=True)
        kinds = self.tr("Text") + " (*.txt)"
        name = ask_files.file_to_write(self._window, title, start, kinds)
        if name:
            self.write(Path(name))

    def write(self, file: Path) -> None:
        """Write it there, beside the window."""
        if self._jobs.closed:
            return
        store, log, further = self._store.path, self._log, self._further()

        def work(report: Report) -> Path:
            report(0, 1, "")
            return diagnosis.write(store, file, log, further)

        job = self._jobs.start(work)
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._on_failed)

    def _on_written(self, file: Path) -> None:
        words = self.tr("{file} is written. No text of people is in it; look before you send it.")
        self.done.emit(words.format(file=isolate(file.name)))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, Refused):
            raise error
        self.refused.emit(error)

    def _further(self) -> dict[str, dict[str, object]]:
        found: dict[str, dict[str, object]] = {
            "window": {
                "qt": qVersion(),
                "system": QSysInfo.prettyProductName(),
                "platform": QGuiApplication.platformName(),
                "locale": QLocale.system().name(),
                "language": QLocale().name(),
                "right to left": QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft,
                "dark": self._themes.theme.dark,
                "text size": self._themes.theme.px(100),
                "font": QFontInfo(self._themes.theme.font()).family(),
                "fonts for Arabic, Chinese": ", ".join(_families()),
                "size": f"{self._window.width()} x {self._window.height()}",
                "read only": self._store.read_only,
            }
        }
        for number, screen in enumerate(QGuiApplication.screens(), 1):
            size = screen.size()
            found["window"][f"screen {number}"] = (
                f"{size.width()} x {size.height()}, {screen.logicalDotsPerInch():.0f} dpi, "
                f"scale {screen.devicePixelRatio():.2f}, {screen.refreshRate():.0f} Hz"
            )
        return found


def _families() -> list[str]:
    """Which fonts write these scripts here."""
    systems = (QFontDatabase.WritingSystem.Arabic, QFontDatabase.WritingSystem.SimplifiedChinese)
    return [next(iter(QFontDatabase.families(one)), "none") for one in systems]
