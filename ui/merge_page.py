"""Collect the rooms' workbooks: check, see what will change, merge, see who is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator import merge
from facilitator.installation import exports_folder
from facilitator.merge import FileResult, MergeReport
from facilitator.progress import Report
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.buttons import Button
from ui.coverage import Coverage
from ui.drop_zone import DropZone
from ui.feedback import Banner, EmptyHint, Tone
from ui.frames import surface
from ui.jobs import Job, Jobs
from ui.lines import Rule
from ui.merge_filter import StateFilter
from ui.merge_panel import MergePanel
from ui.merge_rows import (
    Differences,
    WorkbookModel,
    WorkbookRow,
    WorkbookTable,
    dress,
    state_of,
)
from ui.messages import words_of
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.progress_row import ProgressRow
from ui.text import isolate
from ui.text_fields import SearchField
from ui.theme import ThemeHolder

# Narrower than this the panel stands below the files.
_NARROW = 840


class MergePage(Page):
    """The Merge page. Reading and merging run beside the window; the page stays usable."""

    merged = Signal(object)

    def __init__(
        self, store: Store, notifier: StoreNotifier, themes: ThemeHolder, jobs: Jobs
    ) -> None:
        super().__init__()
        self._store = store
        self._themes = themes
        self._jobs = jobs
        self._job: Job | None = None
        self._files: dict[str, WorkbookRow] = {}
        self._filter = "all"
        self._folder: Path | None = None
        self._differences = Differences(self)
        self._build()
        notifier.changed.connect(lambda changes: self._on_changed(changes.kind))
        self.retranslate()
        self._show()

    # What the window asks

    def focus_start(self) -> None:
        """The button that chooses files, or the table once there is one."""
        (self._table if self._files else self._choose).setFocus()

    def find_text(self) -> None:
        """Ctrl+F: find a room."""
        self._find.setFocus()
        self._find.selectAll()

    def new_item(self) -> None:
        """Ctrl+N: choose files."""
        self.open_files()

    def primary(self) -> None:
        """Ctrl+Enter: merge."""
        if self._panel.button.isEnabled():
            self.merge_now()

    def panels(self) -> list[QWidget]:
        """Files, rooms, table, button."""
        table = [self._table] if self._files else []
        button = [self._panel.button] if self._panel.button.isEnabled() else []
        return [self._head, self._rooms, *table, *button]

    def open_files(self) -> None:
        """Ctrl+O: ask for workbooks."""
        title = self.tr("Choose workbooks")
        kind = self.tr("Workbooks") + " (*.xlsx)"
        names, _ = QFileDialog.getOpenFileNames(self, title, self._start_folder(), kind)
        if names:
            self._folder = Path(names[0]).parent
            self.check_files([Path(name) for name in names])

    def open_folder(self) -> None:
        """Ctrl+Shift+O: ask for a folder with workbooks."""
        title = self.tr("Choose the folder with the workbooks")
        name = QFileDialog.getExistingDirectory(self, title, self._start_folder())
        if name:
            self._folder = Path(name)
            self.check_files([Path(name)])

    def _start_folder(self) -> str:
        """The folder of last time; at first the one that exports go to."""
        folder = self._folder or exports_folder()
        return str(folder) if folder.is_dir() else ""

    # Reading and merging

    def check_files(self, paths: Sequence[Path]) -> None:
        """Read these files and folders and show what they would bring; nothing is written."""
        if self._job is not None:
            return
        try:
            files = merge.workbooks_in(paths)
        except Refused as refused:
            self._banner_shows("error", words_of(refused.reasons[0]))
            return
        self._banner.hide()
        for path in files:
            self._files[str(path)] = WorkbookRow(str(path), path.name, "reading")
        self._show()
        self._start(lambda report: merge.check(self._store, files, report), self._on_checked)

    def merge_now(self) -> None:
        """Merge every file that has something new."""
        if self._job is not None:
            return
        files = [Path(row.id) for row in self._waiting()]
        self._banner.hide()
        self._start(lambda report: merge.merge(self._store, files, report, self), self._on_merged)

    def _start(self, work: Callable[[Report], object], then: Callable[[MergeReport], None]) -> None:
        job = self._jobs.start(work)
        self._job = job
        job.progressed.connect(self._progress.show_progress)
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self._find and self.isAncestorOf(focused):
            self._table.setFocus()  # the buttons are off meanwhile
        self._show()

    def _on_checked(self, report: MergeReport) -> None:
        self._take(report)
        self._end()
        if self.isVisible() and not self._find.hasFocus():
            (self._panel.button if self._panel.button.isEnabled() else self._table).setFocus()

    def _on_merged(self, report: MergeReport) -> None:
        # A file that is in the store now has nothing left to bring.
        for result in report.files:
            merged = result.state != "rejected"
            state = "merged" if merged else "rejected"
            self._files[str(result.path)] = self._row(result, state)
        done = len(report.files) - len(report.rejected)
        words = self.tr("%n workbook(s) merged.", "", done)
        if report.rejected:
            rejected = self.tr("%n rejected.", "", len(report.rejected))
            self._banner_shows("warning", f"{words} {rejected}")
        else:
            self._banner_shows("ok", words)
        self.merged.emit(report)
        self._end()

    def _take(self, report: MergeReport) -> None:
        for result in report.files:
            self._files[str(result.path)] = self._row(result, state_of(result))

    def _row(self, result: FileResult, state: str) -> WorkbookRow:
        known = {room.key: room.language for room in self._store.event.rooms}
        language = known.get(result.room, "")
        return WorkbookRow(
            str(result.path), result.file, state, result, self._differences.words(result), language
        )

    def _on_failed(self, error: BaseException) -> None:
        self._forget_unread()
        self._end()
        if isinstance(error, Refused):
            self._banner_shows("error", words_of(error.reasons[0]))
        else:
            raise error

    def _on_cancelled(self) -> None:
        self._forget_unread()
        self._banner_shows("info", self.tr("Stopped. What was merged is whole."))
        self._end()

    def _forget_unread(self) -> None:
        self._files = {key: row for key, row in self._files.items() if row.result is not None}

    def _end(self) -> None:
        self._job = None
        self._show()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_changed(self, kind: str) -> None:
        if kind == "merge" and self._job is not None:
            return
        if self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        self._show()

    # Showing

    def _waiting(self) -> list[WorkbookRow]:
        return [row for row in self._files.values() if row.state in ("new", "updated")]

    def _show_found(self) -> None:
        """The files that are looked for; nothing is asked of the store for that."""
        rows = list(self._files.values())
        wanted = self._find.text().strip().casefold()
        shown = [
            row
            for row in rows
            if self._filter in ("all", row.state)
            and (wanted in row.file.casefold() or (row.result and wanted == row.result.room))
        ]
        order = {"reading": 0, "rejected": 1, "new": 2, "updated": 3, "merged": 4}
        shown.sort(key=lambda row: (order[row.state], row.file))
        self._model.show(shown)

    def _show(self) -> None:
        self._show_found()
        rows = list(self._files.values())
        self._table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        counts = Counter(row.state for row in rows)
        self._states.show_counts({"all": len(rows), **counts})
        self._states.setVisible(bool(rows))
        self._files_count.setText(self.tr("%n file(s)", "", len(rows)) if rows else "")
        self._progress.setVisible(self._job is not None)
        self._choose.setEnabled(self._job is None)
        self._choose_folder.setEnabled(self._job is None)
        waiting = [row.result for row in self._waiting() if row.result is not None]
        self._panel.show_results(waiting, bool(rows))
        if self._job is not None:
            self._panel.button.setEnabled(False)
        self._show_rooms()

    def _show_rooms(self) -> None:
        call = merge.roll_call(self._store)
        states = dict.fromkeys(call.received, "merged")
        for row in self._files.values():
            room = row.result.room if row.result is not None else ""
            if row.state in ("new", "updated") or (row.state == "rejected" and room not in states):
                states[room] = row.state
        self._rooms.show_rooms(call, states)

    def _open_row(self, row: WorkbookRow) -> None:
        """All reasons of a rejected file, or all that was left out of one that can be merged."""
        if row.result is None:
            return
        said = row.result.reasons or row.result.remarks
        if said:
            words = "\n".join(words_of(reason) for reason in said)
            tone: Tone = "error" if row.result.reasons else "warning"
            self._banner_shows(tone, f"{isolate(row.file)}\n{words}")

    def _choose_room(self, key: str) -> None:
        for row in self._model.rows():
            if row.result is not None and row.result.room == key:
                self._table.setCurrentIndex(self._model.index_of(row.id))
                self._table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the message away; while work runs, its own Esc stops that."""
        if event.key() == Qt.Key.Key_Escape and self._banner.isVisible():
            self._banner.hide()
        else:
            super().keyPressEvent(event)

    def _banner_shows(self, tone: Tone, text: str) -> None:
        self._banner.show_message(tone, text)
        self._banner.show()

    def _show_state(self, state: str) -> None:
        self._filter = state
        self._show_found()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Merge"))
        self._find.set_placeholder(self.tr("Find a room"))
        self._choose.setText(self.tr("Choose files"))
        self._choose_folder.setText(self.tr("Choose folder"))
        self._drop.set_text(
            self.tr("Drop room workbooks here"),
            self.tr(
                ".xlsx files, or one folder with all of them. Files are only read, never changed."
            ),
        )
        self._empty.set_text(
            self.tr("No workbooks yet"), self.tr("Drop them above, or press Ctrl+O.")
        )
        self._progress.retranslate()
        self._model.set_headers(
            [
                self.tr("State"),
                self.tr("Room"),
                self.tr("File"),
                self.tr("Ballots"),
                self.tr("Notes"),
                self.tr("Saved"),
                self.tr("What is different"),
            ]
        )
        self._states.retranslate()
        self._panel.retranslate()
        self._show()

    def _build(self) -> None:
        themes = self._themes
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._files_count = QLabel()
        self._files_count.setProperty("role", "subtle")
        self._find = SearchField(themes, "", key="Ctrl+F")
        self._find.textChanged.connect(self._show_found)
        self._choose = Button(themes, icon="file", key="Ctrl+O")
        self._choose.clicked.connect(self.open_files)
        self._choose_folder = Button(themes, icon="folder-simple", key="Ctrl+Shift+O")
        self._choose_folder.clicked.connect(self.open_folder)
        self._banner = Banner(themes)
        self._banner.hide()
        self._drop = DropZone(themes)
        self._drop.dropped.connect(self.check_files)
        self._rooms = Coverage(themes, self._store.event)
        self._rooms.chosen.connect(self._choose_room)
        self._rooms.copied.connect(lambda: self._banner_shows("info", self.tr("Reminder copied.")))
        self._states = StateFilter(themes)
        self._states.chosen.connect(self._show_state)
        self._model = WorkbookModel(self, headers=[""] * 7)
        self._table = WorkbookTable()
        self._table.setModel(self._model)
        dress(self._table, themes, self._open_row)
        self._empty = EmptyHint(themes, "git-merge", "", "")
        self._progress = ProgressRow(themes)
        self._progress.cancelled.connect(self._cancel)
        self._panel = MergePanel(self._store, themes)
        self._panel.button.clicked.connect(self.merge_now)
        self._lay_out()
        themes.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width of the window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """With large text everything stands below each other, and the page scrolls."""
        px = self._themes.theme.px
        narrow = self.width() < px(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._across.setDirection(way)
        self._heading.setDirection(way)
        self._head.setFixedHeight(px(104 if narrow else 56))
        self._heading.setContentsMargins(20, 0, 20, px(12) if narrow else 0)
        self._choose_folder.set_key("" if narrow else "Ctrl+Shift+O")
        self._panel.set_below(narrow)
        self._table.setMinimumHeight(px(32 + 6 * 36) if narrow else 0)

    def _lay_out_head(self) -> None:
        titles = QHBoxLayout()
        titles.setSpacing(12)
        titles.addWidget(self._title)
        titles.addWidget(self._files_count)
        titles.addStretch(1)
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self._find)
        tools.addWidget(self._choose)
        tools.addWidget(self._choose_folder)
        self._heading = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._heading.setContentsMargins(20, 0, 20, 0)
        self._heading.setSpacing(12)
        self._heading.addLayout(titles, 1)
        self._heading.addLayout(tools)
        self._head = QWidget()
        self._head.setLayout(self._heading)
        self._head.setFocusProxy(self._choose)

    def _lay_out(self) -> None:
        self._lay_out_head()
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 16, 20, 8)
        inner.setSpacing(12)
        inner.addWidget(self._banner)
        inner.addWidget(self._drop)
        inner.addWidget(self._rooms)
        inner.addWidget(self._states)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self._head)
        main.addWidget(Rule(self._themes))
        main.addLayout(inner)
        table = QHBoxLayout()
        table.setSpacing(0)
        table.addSpacing(12)  # a margin would not change sides with the language
        table.addWidget(self._table)
        main.addLayout(table, 1)
        main.addWidget(self._empty, 1)
        main.addWidget(self._progress)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addLayout(main, 1)
        self._across.addWidget(self._panel)
        inside = QWidget()
        surface(inside, "page")
        inside.setLayout(self._across)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
