"""Write the room's workbook, or that of all rooms, beside the window, and say where it went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator import exports
from facilitator.installation import exports_folder, where_it_is
from facilitator.progress import Report
from facilitator.reasons import Refused
from facilitator.store import Store
from ui import ask_files
from ui.jobs import Jobs
from ui.text import isolate
from ui.wording import sentences


@dataclass(frozen=True)
class Exported:
    """A workbook that was written; `unfinished` ballots are typed here and not in it.

    `aside` is where the one is now that stood there and was not ours.
    """

    path: Path
    unfinished: int
    aside: Path | None = None


class Exporter(QObject):
    """Exports to a folder in the documents. `done` carries `Exported`, `refused` a `Refused`."""

    done = Signal(object)
    refused = Signal(object)

    def __init__(self, store: Store, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._jobs = jobs
        self._window = window
        self._folder = exports_folder()
        self._last = ("", "")
        self.failed = False

    def export(self, room: str, role: str) -> None:
        """Write `room-07-note-taker.xlsx`: two laptops of one room never take the same name.

        For a coordinator, `all-rooms.xlsx` with what every room sent.
        """
        self._last = (room, role)
        if role == "coordinator":
            self._export_all()
            return
        number = room.zfill(2) if room.isdecimal() else room
        store, path = self._store, self._folder / f"room-{number}-{role}.xlsx"

        def work(report: Report) -> Exported:
            from facilitator.captured import unfinished_ballots
            from facilitator.workbook_write import export_room

            written = exports.write(store, path, lambda at: export_room(store, room, at))
            return Exported(path, unfinished_ballots(store, room), written.aside)

        self._start(work)

    def _export_all(self) -> None:
        """Write `all-rooms.xlsx`: a coordinator's workbook has what every room sent."""
        store, path = self._store, self._folder / "all-rooms.xlsx"

        def work(report: Report) -> Exported:
            from facilitator.captured import unfinished_ballots
            from facilitator.workbook_write import export_all

            written = exports.write(store, path, lambda at: export_all(store, at, report))
            return Exported(path, unfinished_ballots(store), written.aside)

        self._start(work)

    def _start(self, work: Callable[[Report], Exported]) -> None:
        job = self._jobs.start(work)
        job.succeeded.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def choose_folder(self) -> None:
        """After a folder could not be written: ask for another one, and export there."""
        if not self.failed:
            return
        title = self.tr("Choose a folder for the workbook")
        folder = ask_files.one_folder(self._window, title, str(where_it_is(self._folder)))
        if folder:
            self._folder = Path(folder)
            self.export(*self._last)

    def words(self, exported: Exported) -> str:
        """Where a workbook is now; the whole path would reach over half of the page.

        And what stands on the page Votes, and is not in it.
        """
        path, left, aside = exported.path, exported.unfinished, exported.aside
        words = self.tr("Exported: {file}, in the folder {folder}")
        if aside is not None:
            words = self.tr("Exported: {file}, in {folder}. What stood there is {aside} now")
        words = words.format(
            file=isolate(path.name),
            folder=isolate(path.parent.name),
            aside=isolate(aside.name) if aside is not None else "",
        )
        without = self.tr("%n unfinished ballot(s) are not in it", "", left) if left else ""
        return sentences(part for part in (words, without) if part)

    def _on_done(self, exported: object) -> None:
        self.failed = False
        self.done.emit(exported)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, Refused):
            raise error
        codes = {reason.code for reason in error.reasons}
        self.failed = bool(codes & {"export_not_writable", "export_disk_full"})
        self.refused.emit(error)
