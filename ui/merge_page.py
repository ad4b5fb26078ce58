"""Collect the rooms' workbooks: check, see what will change, merge, decide, see who is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QStackedLayout, QWidget

from facilitator import absences, merge, results
from facilitator.installation import exports_folder
from facilitator.merge import MergeReport, RollCall
from facilitator.reasons import Refused
from facilitator.results import RoundResult
from facilitator.store import Store
from facilitator.undo_merge import Undone
from ui.decide_screen import DecideScreen
from ui.feedback import Tone
from ui.jobs import Jobs
from ui.latest import Latest
from ui.merge_files import Files
from ui.merge_rows import WorkbookRow
from ui.merge_view import MergeView
from ui.merge_words import Differences
from ui.merge_work import Merged, MergeWork
from ui.messages import words_of
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.questions import QuestionReader
from ui.since import SinceWords
from ui.text import isolate
from ui.theme import ThemeHolder


@dataclass(frozen=True)
class Overview:
    """What the store has: the roll-call and the results."""

    call: RollCall
    results: tuple[RoundResult, ...]


class MergePage(Page):
    """The Merge page. Reading and merging run beside the window; the page stays usable."""

    merged = Signal(object)

    def __init__(
        self,
        store: Store,
        notifier: StoreNotifier,
        themes: ThemeHolder,
        jobs: Jobs,
        questions: QuestionReader,
    ) -> None:
        super().__init__()
        self._store = store
        self._work = MergeWork(store, jobs, self)
        self._since = SinceWords(store.event, self)
        self._copy: Path | None = None
        self._then: Sequence[str] | None = None
        self._again = False
        self._filter = "all"
        self._folder: Path | None = None
        self._act: Callable[[], object] | None = None
        self._preview: tuple[Sequence[RoundResult], Sequence[RoundResult]] = ((), ())
        differences = Differences(self)
        self._files = Files(store.event, differences)
        self._questions = questions
        self._overview = Latest(
            lambda: Overview(merge.roll_call(store), results.of_store(store)),
            jobs,
            Overview(RollCall(tuple(room.key for room in store.event.rooms), ()), ()),
            self,
        )
        self._view = MergeView(store.event, themes, differences)
        self._decide = DecideScreen(store, themes, questions)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._decide)
        self._name_parts()
        self._connect(notifier)
        self._overview.refresh()
        self.retranslate()

    def _name_parts(self) -> None:
        view = self._view
        self._table, self._model = view.table, view.model
        self._banner, self._rooms, self._find = view.banner, view.rooms, view.search
        self._choose, self._states, self._panel = view.choose, view.states, view.panel

    def _connect(self, notifier: StoreNotifier) -> None:
        view = self._view
        view.search.textChanged.connect(self._show_found)
        view.choose.clicked.connect(self.open_files)
        view.choose_folder.clicked.connect(self.open_folder)
        view.drop.dropped.connect(self.check_files)
        view.rooms.chosen.connect(self._choose_room)
        view.rooms.reason_given.connect(self._keep_reason)
        view.rooms.copied.connect(lambda: self._say("info", self.tr("Reminder copied.")))
        view.states.chosen.connect(self._show_state)
        view.table.acted.connect(self._act_on)
        view.table.told.connect(self._tell_about)
        view.progress.cancelled.connect(self._work.cancel)
        work = self._work
        work.progressed.connect(view.progress.show_progress)
        work.checked.connect(self._on_checked)
        work.merged.connect(self._on_merged)
        work.undone.connect(self._on_undone)
        work.failed.connect(self._on_failed)
        work.cancelled.connect(self._on_cancelled)
        view.panel.button.clicked.connect(self.merge_now)
        view.panel.undo_asked.connect(self._undo_merge)
        view.panel.resolve_asked.connect(lambda: self.resolve(()))
        view.banner.action.connect(lambda: self._act and self._act())
        self._decide.left.connect(self._leave_decide)
        self._decide.refused.connect(self.refused)
        self._questions.changed.connect(lambda _: self._show())
        self._overview.changed.connect(lambda _: self._show())
        notifier.changed.connect(lambda changes: self._on_changed(changes.kind))

    # What the window asks

    def focus_start(self) -> None:
        """The button that chooses files, or the table once there is one."""
        if self._deciding():
            self._decide.focus_start()
        else:
            (self._table if len(self._files) else self._choose).setFocus()

    def find_text(self) -> None:
        """Ctrl+F: find a room."""
        if not self._deciding():
            self._find.setFocus()
            self._find.selectAll()

    def new_item(self) -> None:
        """Ctrl+N: choose files."""
        self.open_files()

    def primary(self) -> None:
        """Ctrl+Enter: merge, or decide."""
        if self._deciding():
            self._decide.decide()
        elif self._panel.button.isEnabled():
            self.merge_now()

    def previous(self) -> None:
        """Ctrl+PgUp: the question before."""
        if self._deciding():
            self._decide.move_by(-1)

    def next(self) -> None:
        """Ctrl+PgDown: the next question."""
        if self._deciding():
            self._decide.move_by(1)

    def panels(self) -> list[QWidget]:
        """Files, rooms, table, button."""
        if self._deciding():
            return self._decide.panels()
        table = [self._table] if len(self._files) else []
        button = [self._panel.button] if self._panel.button.isEnabled() else []
        return [self._view.head, self._rooms, *table, *button]

    def open_files(self) -> None:
        """Ctrl+O: ask for workbooks and stores."""
        title = self.tr("Choose workbooks or stores")
        kind = self.tr("Workbooks and stores") + " (*.xlsx *.sqlite)"
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

    # Deciding

    def resolve(self, rooms: Sequence[str]) -> None:
        """Decide what is open in these rooms, or everything that is."""
        self._decide.open(rooms)
        self._stack.setCurrentWidget(self._decide)
        self._decide.focus_start()

    def _deciding(self) -> bool:
        return self._stack.currentWidget() is self._decide

    def _leave_decide(self) -> None:
        self._stack.setCurrentWidget(self._view)
        if (self._decide.decided or self._again) and self._files.waiting():
            self._check_again()  # what they bring depends on what was decided
        self._again = False
        self.focus_start()

    # Reading and merging

    def check_files(self, paths: Sequence[Path]) -> None:
        """Read these files and folders and show what they would bring; nothing is written."""
        if self._work.busy:
            return
        self._stack.setCurrentWidget(self._view)
        try:
            files = merge.workbooks_in(paths)
        except Refused as refused:
            self._say("error", words_of(refused.reasons[0]))
            return
        self._banner.hide()
        self._check(self._files.read(files))

    def _check_again(self) -> None:
        if not self._work.busy and len(self._files):
            self._check(self._files.read(self._files.everything()))

    def _check(self, paths: Sequence[Path]) -> None:
        self._panel.show_done("", False)
        self._work.check(paths)
        self._on_started()

    def merge_now(self) -> None:
        """Merge every file that has something new."""
        self._merge([result.path for result in self._files.waiting()])

    def _merge(self, paths: Sequence[Path], then: Sequence[str] | None = None) -> None:
        """Merge these, and then decide what is open in the rooms `then`."""
        if paths and not self._work.busy:
            self._then = then
            self._banner.hide()
            self._work.merge(paths)
            self._on_started()

    def _undo_merge(self) -> None:
        if self._copy is not None and not self._work.busy:
            self._banner.hide()
            self._work.undo(self._copy)
            self._on_started()

    def _on_started(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self._find and self.isAncestorOf(focused):
            self._table.setFocus()  # the buttons are off meanwhile
        self._show()

    def _on_checked(self, report: MergeReport) -> None:
        self._files.take_checked(report)
        self._preview = (report.before, report.after)
        self._end()
        if self.isVisible() and not self._deciding() and not self._find.hasFocus():
            (self._panel.button if self._panel.button.isEnabled() else self._table).setFocus()

    def _on_merged(self, outcome: Merged) -> None:
        report, then = outcome.report, self._then
        changed = self._files.take_merged(report)
        done = len(report.files) - len(report.rejected)
        said = [self.tr("%n workbook(s) merged.", "", done)]
        if report.rejected:
            said.append(self.tr("%n rejected.", "", len(report.rejected)))
        if changed:
            words = self.tr(
                "%n file(s) had changed since the preview and were read again: {files}.",
                "",
                len(changed),
            )
            said.append(words.format(files=", ".join(isolate(name) for name in changed)))
        self._copy = outcome.copy
        back = self.tr("Undo this merge") if outcome.copy is not None else ""
        tone: Tone = "warning" if report.rejected or changed else "ok"
        self._say(tone, " ".join(said), back, self._undo_merge)
        since = self._since.words(outcome.since) if outcome.since is not None else ""
        self._panel.show_done(since, outcome.copy is not None)
        self.merged.emit(report)
        self._end()
        if then is not None and not report.rejected:
            self._again = True  # what the others bring was found before this one was there
            self.resolve(then)

    def _on_undone(self, undone: Undone) -> None:
        self._copy = None
        self._panel.show_done("", False)
        said = [self.tr("The merge was undone: %n workbook(s) went back.", "", undone.workbooks)]
        if undone.kept:
            words = self.tr(
                "%n record(s) stay, because they were changed here since.", "", undone.kept
            )
            said.append(words)
        self._say("info", " ".join(said))
        self._end()
        self._check_again()

    def _on_failed(self, refused: Refused | None) -> None:
        self._files.forget_unread()
        self._end()
        if refused is not None:
            self._say("error", words_of(refused.reasons[0]))

    def _on_cancelled(self) -> None:
        self._files.forget_unread()
        self._say("info", self.tr("Stopped. What was merged is whole."))
        self._end()

    def _end(self) -> None:
        self._overview.refresh()
        self._show()

    def _on_changed(self, kind: str) -> None:
        if self.isVisible() and not (kind == "merge" and self._work.busy):
            self._overview.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        self._overview.refresh()

    # Showing

    def _show_found(self) -> None:
        """The files that are looked for; nothing is asked of the store for that."""
        rows = self._files.rows(self._questions.known)
        if self._filter == "missing":
            call = self._overview.known.call
            rows = self._files.missing(call, self._files.states_of_rooms(call, rows))
        wanted = self._find.text().strip().casefold()
        self._model.show(
            row
            for row in rows
            if self._filter in ("all", row.state)
            and (wanted in row.file.casefold() or wanted in _rooms_of(row))
        )
        self._table.measure()

    def _show(self) -> None:
        self._show_found()
        rows = self._files.rows(self._questions.known)
        call = self._overview.known.call
        states = self._files.states_of_rooms(call, rows)
        view, some = self._view, bool(rows) or self._filter != "all"
        view.table.setVisible(some)
        view.empty.setVisible(not some)
        counts = Counter(row.state for row in rows)
        counts["missing"] = len(self._files.missing(call, states))
        view.states.show_counts({"all": len(rows), **counts})
        view.states.setVisible(some)
        view.count.setText(self.tr("%n file(s)", "", len(rows)) if rows else "")
        busy = self._work.busy
        view.progress.setVisible(busy)
        view.choose.setEnabled(not busy)
        view.choose_folder.setEnabled(not busy)
        waiting = self._files.waiting()
        now = self._overview.known.results
        shown = self._preview if waiting else (now, now)
        view.panel.show_results(
            waiting, call.received, shown, self._questions.known, read=bool(rows)
        )
        if busy:
            view.panel.button.setEnabled(False)
        view.rooms.show_rooms(call, states)

    def _act_on(self, row: WorkbookRow) -> None:
        """Enter on a row, or its button."""
        if row.action == "why":
            self._rooms.ask_why(row.room)
        elif row.action == "resolve" and row.result is not None:
            rooms = row.result.rooms
            if self._files.is_waiting(row.id):
                self._offer_to_merge(row, rooms)
            else:
                self.resolve(rooms)
        else:
            self._tell_about(row)

    def _offer_to_merge(self, row: WorkbookRow, rooms: Sequence[str]) -> None:
        """There is nothing to choose between before both versions are in the store."""
        words = self.tr("{file} has to be merged first. Both versions are kept, then you choose.")
        self._say(
            "warning",
            words.format(file=isolate(row.file)),
            self.tr("Merge it and resolve"),
            lambda: self._merge([Path(row.id)], rooms),
        )
        self._banner.focus_action()

    def _tell_about(self, row: WorkbookRow) -> None:
        """All reasons of a rejected file, or all that was left out of one that can be merged."""
        if row.said:
            words = "\n".join(words_of(reason) for reason in row.said)
            tone: Tone = "error" if row.state == "rejected" else "warning"
            self._say(tone, f"{isolate(row.file)}\n{words}")

    def _choose_room(self, key: str) -> None:
        for row in self._files.rows(self._questions.known):
            if row.result is not None and key in row.result.rooms:
                if not self._model.index_of(row.id).isValid():
                    self._find.clear()
                    self._show_state("all")
                    self._states.show_chosen("all")
                self._table.setCurrentIndex(self._model.index_of(row.id))
                self._table.setFocus()
                return

    def _keep_reason(self, room: str, why: str) -> None:
        try:
            absences.set_reason(self._store, room, why, self)
        except Refused as refused:
            self._say("error", words_of(refused.reasons[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the message away; while work runs, its own Esc stops that."""
        if event.key() == Qt.Key.Key_Escape and self._banner.isVisible():
            had_focus = self._banner.isAncestorOf(QApplication.focusWidget() or self)
            self._banner.hide()
            if had_focus:
                self.focus_start()
        else:
            super().keyPressEvent(event)

    def _say(
        self, tone: Tone, text: str, action: str = "", act: Callable[[], object] | None = None
    ) -> None:
        self._act = act
        self._banner.show_message(tone, text, action)
        self._banner.show()

    def _show_state(self, state: str) -> None:
        self._filter = state
        self._show_found()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._view.retranslate()
        self._decide.retranslate()
        self._show()


def _rooms_of(row: WorkbookRow) -> tuple[str, ...]:
    return row.result.rooms if row.result is not None else (row.room,)
