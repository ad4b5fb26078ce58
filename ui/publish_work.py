"""Looking at what would be published, and writing it, beside the window: one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facilitator import line_changes, publish, publish_preview, wiki_page
from facilitator.line_changes import ChangedLine
from facilitator.progress import Report
from facilitator.publish_options import Options
from facilitator.publish_preview import Preview
from facilitator.reasons import Refused
from facilitator.report_words import Words
from facilitator.store import Store
from facilitator.wiki_page import PageRow
from ui import publish_charts
from ui.jobs import Job, Jobs

_LONGEST = 16_000_000
"""Bytes of a file that is compared; ours are far shorter."""


@dataclass(frozen=True)
class Rendered:
    """A part of a page as rows, and the language of its own words."""

    text: str
    rows: tuple[PageRow, ...]
    language: str


@dataclass(frozen=True)
class Compared:
    """A part of a page against what was written last: None where there is nothing written."""

    path: Path
    text: str
    lines: tuple[ChangedLine, ...] | None


class PublishWork(QObject):
    """Each piece of work ends in one signal.

    `looked` carries a `Preview`, `written` a `Published`, `rendered` a `Rendered`, `compared` a
    `Compared`, `failed` a `Refused`, or None where the error is ours, which is raised. `cancelled`
    says that writing was stopped, `progressed` how far it is. Of several looks only the last is
    told.
    """

    looked = Signal(object)
    written = Signal(object)
    rendered = Signal(object)
    compared = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(int, int, str)

    def __init__(self, store: Store, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = jobs
        self._writing: Job | None = None
        self._latest: dict[str, Job] = {}

    @property
    def writing(self) -> bool:
        """Whether the outputs are being written."""
        return self._writing is not None

    def look(self, options: Options) -> None:
        """Look at everything that would be published; what an earlier look finds is not told."""
        store = self._store

        def work(report: Report) -> Preview:
            seen = publish_preview.look(store, options, report)
            charts = publish_charts.planned(seen.publication, Words(options.language))
            return replace(seen, files={**seen.files, publish_charts.KEY: charts})

        self._replace("look", work, self.looked.emit)

    def render(self, text: str, language: str) -> None:
        """Make rows of a part of a page."""

        def work(_report: Report) -> Rendered:
            return Rendered(text, tuple(wiki_page.rows(text)), language)

        self._replace("show", work, self.rendered.emit)

    def compare(self, path: Path, text: str) -> None:
        """Say what is different from what the file at `path` has."""
        self._replace("show", lambda _: _compared(path, text), self.compared.emit)

    def write(self, folder: Path, options: Options) -> None:
        """Write the chosen outputs into a folder."""
        store = self._store
        if self._writing is not None or self._jobs.closed:
            return
        job = self._jobs.start(lambda report: publish.write(store, folder, options, report))
        self._writing = job
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._on_written)
        job.cancelled.connect(self._on_stopped)
        job.failed.connect(self._on_not_written)

    def cancel(self) -> None:
        """Stop writing where it next can be stopped; nothing is written then."""
        if self._writing is not None:
            self._writing.cancel()

    def _replace(
        self, kind: str, work: Callable[[Report], object], tell: Callable[[object], object]
    ) -> None:
        """Work whose answer is only wanted while nothing newer of its kind was asked for."""
        if self._jobs.closed:
            return
        if kind in self._latest:
            self._latest[kind].cancel()
        job = self._latest[kind] = self._jobs.start(work)

        def ended(answer: object) -> None:
            if self._latest.get(kind) is job:
                del self._latest[kind]
                tell(answer)

        job.succeeded.connect(ended)
        job.failed.connect(self._on_failed)

    def _on_written(self, done: object) -> None:
        self._writing = None
        self.written.emit(done)

    def _on_stopped(self) -> None:
        self._writing = None
        self.cancelled.emit()

    def _on_not_written(self, error: BaseException) -> None:
        self._writing = None
        self._on_failed(error)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, Refused):
            self.failed.emit(None)
            raise error
        self.failed.emit(error)


def _compared(path: Path, text: str) -> Compared:
    try:
        if path.stat().st_size > _LONGEST:
            return Compared(path, text, None)
        before = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return Compared(path, text, None)
    return Compared(path, text, tuple(line_changes.changes(before, text)))
