"""Collect the rooms' workbooks: check, see what will change, merge, decide, see who is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from facilitator import absences
from facilitator.changes import Changes
from facilitator.merge import MergeReport
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.choose_files import FileChooser
from ui.decide_screen import DecideScreen
from ui.feedback import Said, Tone, announce
from ui.jobs import Jobs
from ui.merge_rows import WorkbookRow
from ui.merge_steps import MergeSteps
from ui.merge_view import MergeView
from ui.merge_words import Differences
from ui.messages import words_of
from ui.notifier import StoreNotifier
from ui.overview import OverviewReader
from ui.page import Page
from ui.questions import QuestionReader
from ui.text import isolate
from ui.theme import ThemeHolder


class MergePage(Page):
    """The Merge page. Reading and merging run beside the window; the page stays usable."""

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
        self._then: Sequence[str] | None = None
        self._again = False
        self._filter = "all"
        self._chooser = FileChooser(self)
        self._act: Callable[[], object] | None = None
        self._differences = Differences(self)
        self._questions = questions
        self._steps = MergeSteps(store, jobs, questions, self._differences, self)
        self._files, self._work = self._steps.files, self._steps.work
        self._overview = OverviewReader(store, jobs, self)
        self._view = MergeView(store.event, themes, self._differences)
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
        self._details = view.details

    def _connect(self, notifier: StoreNotifier) -> None:
        view, steps = self._view, self._steps
        view.search.textChanged.connect(self._show_found)
        view.search.left.connect(self._table.setFocus)
        view.choose.clicked.connect(self.open_files)
        view.choose_folder.clicked.connect(self.open_folder)
        view.dropped.connect(self.check_files)
        view.rooms.chosen.connect(self._choose_room)
        view.rooms.reason_given.connect(self._keep_reason)
        view.rooms.copied.connect(lambda: self._say("info", lambda: self.tr("Reminder copied.")))
        view.details.copied.connect(lambda: self._say("info", lambda: self.tr("Copied.")))
        view.details.left.connect(self._table.setFocus)
        view.states.chosen.connect(self._show_state)
        view.table.acted.connect(self._act_on)
        view.table.told.connect(self._tell_about)
        view.table.moved.connect(self._follow)
        view.progress.cancelled.connect(self._work.cancel)
        self._work.progressed.connect(view.progress.show_progress)
        steps.changed.connect(self._show)
        steps.said.connect(self._on_said)
        steps.read.connect(self._on_read)
        steps.merged.connect(self._on_merged)
        steps.ended.connect(self._catch_up)
        view.panel.button.clicked.connect(self.primary)
        view.panel.undo_asked.connect(self._undo_merge)
        view.panel.resolve_asked.connect(lambda: self.resolve(()))
        view.banner.action.connect(lambda: self._act and self._act())
        self._decide.left.connect(self._leave_decide)
        self._decide.refused.connect(self.refused)
        self._decide.pinned.connect(self.foot_changed)
        self._stack.currentChanged.connect(lambda _: self.foot_changed.emit())
        self._questions.changed.connect(self._banner.follow)
        self._questions.changed.connect(self._show)
        self._overview.changed.connect(lambda _: self._show())
        notifier.changed.connect(self._on_changed)

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
        """Ctrl+Enter: decide; or merge; or, where nothing waits, go and decide."""
        if self._deciding():
            self._decide.decide()
        elif self._steps.busy:
            return
        elif self._files.waiting():
            self.merge_now()
        elif len(self._questions.known):
            self.resolve(())

    def previous(self) -> None:
        """Ctrl+PgUp: the question before."""
        if self._deciding():
            self._decide.move_by(-1)

    def next(self) -> None:
        """Ctrl+PgDown: the next question."""
        if self._deciding():
            self._decide.move_by(1)

    def undo(self) -> bool:
        """Ctrl+Z right after a merge undoes it."""
        if self._deciding() or not self._steps.can_undo_at_once:
            return False
        self._undo_merge()
        return True

    def foot(self) -> int:
        """The bar with the buttons, or the one with the progress."""
        if self._deciding():
            return self._decide.foot()
        return self._view.progress.height() if self._view.progress.isVisible() else 0

    def panels(self) -> list[QWidget]:
        """Files, rooms, table, what is said of a file, buttons."""
        if self._deciding():
            return self._decide.panels()
        table = [self._table] if len(self._files) else []
        details = [self._details] if self._details.row() else []
        return [self._view.head, self._rooms, *table, *details, *self._panel.stops()]

    def open_files(self) -> None:
        """Ctrl+O: ask for workbooks and stores."""
        chosen = self._chooser.files()
        if chosen:
            self.check_files(chosen)

    def open_folder(self) -> None:
        """Ctrl+Shift+O: ask for a folder with workbooks."""
        chosen = self._chooser.folder()
        if chosen:
            self.check_files(chosen)

    # Deciding

    def resolve(self, rooms: Sequence[str]) -> None:
        """Decide what is open in these rooms, or everything that is."""
        self._steps.forget_the_last()
        self._decide.open(rooms)
        self._stack.setCurrentWidget(self._decide)
        self._decide.focus_start()

    def _deciding(self) -> bool:
        return self._stack.currentWidget() is self._decide

    def _leave_decide(self) -> None:
        self._stack.setCurrentWidget(self._view)
        if (self._decide.decided or self._again) and self._files.waiting():
            self._steps.check_again()  # what they bring depends on what was decided
        self._again = False
        self.focus_start()

    # Reading and merging

    def check_files(self, paths: Sequence[Path]) -> None:
        """Read these files and folders and show what they would bring; nothing is written."""
        self._stack.setCurrentWidget(self._view)
        if not self._steps.busy:
            self._keep_focus()
        if self._steps.check(paths):
            self._banner.hide()

    def merge_now(self) -> None:
        """Merge every file that has something new."""
        self._merge([result.path for result in self._files.waiting()])

    def _merge(self, paths: Sequence[Path], then: Sequence[str] | None = None) -> None:
        """Merge these, and then decide what is open in the rooms `then`."""
        if paths and not self._steps.busy:
            self._then = then
            self._keep_focus()
            self._banner.hide()
            self._steps.merge(paths)

    def _undo_merge(self) -> None:
        if not self._steps.busy:
            self._keep_focus()
            self._banner.hide()
            self._steps.undo()

    def _keep_focus(self) -> None:
        """The button that was pressed will be off, or hidden, while the work goes on."""
        focused = QApplication.focusWidget()
        ours = focused is None or (focused is not self._find and self.isAncestorOf(focused))
        if ours and self.isVisible():
            self._table.setFocus()

    def _on_read(self) -> None:
        counts = self._states.words()
        announce(self, f"{self._view.count.text()}: {counts}")
        if not self._deciding():
            self._table.go_to_first()
            if self.isVisible() and not self._find.hasFocus():
                merge = self._panel.button.isEnabled() and not self._view.is_below()
                (self._panel.button if merge else self._table).setFocus()

    def _on_merged(self, report: MergeReport) -> None:
        then, self._then = self._then, None
        if then is not None and not report.rejected:
            self._again = True  # what the others bring was found before this one was there
            self.resolve(then)

    def _on_said(self, tone: Tone, words: Callable[[], str], back: bool) -> None:
        action = (lambda: self.tr("Undo this merge")) if back else ""
        self._say(tone, words, action, self._undo_merge)
        self.told.emit(words())

    def _on_changed(self, changes: Changes) -> None:
        if changes.kind != "merge":
            self._steps.note_change()
        if self.isVisible() and not (changes.kind == "merge" and self._steps.busy):
            self._catch_up()

    def _catch_up(self) -> None:
        self._overview.refresh()
        if self.isVisible():
            self._steps.compare_again()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        self._catch_up()

    # Showing

    def _show_found(self) -> None:
        """The files that are looked for; nothing is asked of the store for that."""
        rows = self._files.rows(self._questions.known)
        if self._filter == "missing":
            call = self._overview.known.call
            rows = self._files.missing(call, self._files.states_of_rooms(call, rows))
        wanted = self._find.text().strip().casefold()
        found = [
            row
            for row in rows
            if self._filter in ("all", row.state)
            and (not wanted or wanted in row.file.casefold() or wanted in self._names_of(row))
        ]
        self._model.show(found)
        self._table.measure()
        self._view.show_none(not found, wanted=bool(wanted))
        self._follow()

    def _show(self) -> None:
        rows = self._files.rows(self._questions.known)
        call = self._overview.known.call
        states = self._files.states_of_rooms(call, rows)
        view, some = self._view, bool(rows) or self._filter != "all"
        view.show_some(some)
        self._show_found()
        counts = Counter(row.state for row in rows)
        counts["missing"] = len(self._files.missing(call, states))
        view.states.show_counts({"all": len(rows), **counts})
        view.count.setText(self.tr("%n file(s)", "", len(rows)) if rows else "")
        view.progress.show_doing(self._work.doing)
        view.panel.show_done(self._steps.since_words(), self._steps.can_undo)
        now, after = self._overview.known.results, self._steps.after
        waiting = self._files.waiting()
        view.panel.show_results(
            waiting,
            call.received,
            (now, after if waiting else now),
            self._questions.known,
            read=len(rows),
            rejected=counts["rejected"],
            doing=self._work.doing,
        )
        view.rooms.show_rooms(call, states, {room for one in waiting for room in one.rooms})

    def _names_of(self, row: WorkbookRow) -> set[str]:
        """What the rooms of a file are called, as people type it."""
        keys = row.result.rooms if row.result is not None else (row.room,)
        rooms = [room for room in self._store.event.every_room if room.key in keys]
        said = self._store.event.all_said
        return {name.casefold() for room in rooms for name in (room.key, *said(room.name))}

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
        """All that is known of a file: what it brings, every reason against it, what was left."""
        if row.result is not None:
            words = self._differences
            summary, lines = words.summary(row.result), words.details(row.result)
            self._details.show_lines(row.id, row.file, summary, lines)
            self._view.reveal(self._details)

    def _follow(self) -> None:
        """What is said is said of the current row, as long as it is open."""
        if self._details.row():
            row = self._model.row_at(self._table.currentIndex())
            if row is None or row.result is None:
                self._details.hide()
            else:
                self._tell_about(row)

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
        """Esc puts the details away, then the message; while work runs, its own Esc stops that."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._details.row():
            self._details.leave()
        elif self._banner.isVisible():
            had_focus = self._banner.isAncestorOf(QApplication.focusWidget() or self)
            self._banner.hide()
            if had_focus:
                self.focus_start()
        else:
            super().keyPressEvent(event)

    def _say(
        self, tone: Tone, text: Said, action: Said = "", act: Callable[[], object] | None = None
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
