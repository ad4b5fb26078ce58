"""Opening an event file and saving one: what is wrong, what would change, and one question."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator import event_change, event_edit, event_file
from facilitator.event import Event
from facilitator.event_diff import differences
from facilitator.installation import exports_folder
from facilitator.prepared_talks import staying
from facilitator.progress import Report
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.buttons import Button
from ui.choose_files import FileChooser
from ui.event_keeper import EventKeeper
from ui.feedback import Banner, Said, Tone, announce, now
from ui.file_details import FileDetails
from ui.frames import Margins
from ui.gauges import ProgressLine
from ui.jobs import Jobs
from ui.lines import Rule
from ui.messages import words_of, words_of_saying
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.wording import event_text, refusal_words

if TYPE_CHECKING:
    from facilitator.event_read import EventFile

_SAVED = "event_file"
"""The fact of the store that says what was saved last."""


class EventDesk(QWidget):
    """A message above the page, the lines below it, and two buttons while something is asked.

    `said` carries where a file went; `other_event` the event that is to be opened in a store of its
    own; `left` asks for the page.
    """

    said = Signal(str)
    other_event = Signal(object)
    left = Signal()

    def __init__(self, store: Store, holder: ThemeHolder, keeper: EventKeeper) -> None:
        super().__init__()
        self._store = store
        self._keeper = keeper
        self._jobs = Jobs(self)
        self._chooser = FileChooser(self)
        self._folder = exports_folder()
        self._accept: Callable[[], object] | None = None
        self._link = "close"
        self._again: Callable[[], object] = self.save
        self._yes: Said = ""
        self._listed: Callable[[bool], None] = lambda _quiet: None
        self.message = Banner(holder)
        self.progress = ProgressLine(holder)
        self.details = FileDetails(holder)
        self.yes = Button(holder, key="Ctrl+Enter")
        self.no = Button(holder, key="Esc")
        around = QVBoxLayout()
        Margins(holder, around, 20, 12, 20, 12)
        around.setSpacing(8)
        around.addWidget(self.message)
        around.addWidget(self.progress)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        around.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(around)
        column.addWidget(self.details)
        column.addWidget(Rule(holder))
        self.message.action.connect(self._act)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.clear)
        keeper.working.connect(self._on_working)
        keeper.progressed.connect(self.progress.show_share)
        keeper.ended.connect(self.clear)
        self.details.left.connect(self.clear)
        self.details.copied.connect(lambda: announce(self, self.tr("Copied.")))
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether a file is being read or written, or another list taken over."""
        return self._jobs.busy or self._keeper.busy

    # Opening

    def choose_file(self) -> None:
        """Ask for an event file, and read it."""
        path = self._chooser.event_file()
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Read an event file beside the window, and say what it would bring."""
        self._show("info", lambda: self.tr("Reading {file}").format(file=isolate(path.name)))

        def work(report: Report) -> object:
            from facilitator import event_read

            return event_read.read(path)

        job = self._jobs.start(work)
        job.succeeded.connect(lambda found: self._on_read(path, found))
        job.failed.connect(lambda error: self._on_unread(path, error))

    def accept(self) -> bool:
        """Do what is asked; False where nothing is."""
        accept = self._accept
        if accept is None:
            return False
        self.clear()
        accept()
        return True

    def clear(self) -> None:
        """Take the message and the question away."""
        had = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else self.isVisible()
        self._accept = None
        self.details.hide()
        self.hide()
        if had:
            self.left.emit()

    def _on_unread(self, path: Path, error: BaseException) -> None:
        if not isinstance(error, Refused):
            raise error
        reasons = error.reasons
        self._show("error", lambda: self._unread_words(path, len(reasons)))
        self._list(
            path, lambda: self.tr("Mend these and open it again."), lambda: map(words_of, reasons)
        )

    def _unread_words(self, path: Path, mistakes: int) -> str:
        words = self.tr("Nothing was opened: %n mistake(s) in {file}.", "", mistakes)
        return words.replace("{file}", isolate(path.name))

    def _on_read(self, path: Path, found: EventFile) -> None:
        event, file = found.event, isolate(path.name)
        try:
            event_edit.checked(event)
        except Refused as refused:
            self._on_unread(path, refused)
            return

        def remarks() -> list[str]:
            return [words_of(one) for one in found.remarks]

        if event.id != self._store.event.id:
            self._ask(
                lambda: self._another_words(file, event),
                lambda: self.tr("Open it in a store of its own"),
                lambda: self.other_event.emit(event),
            )
            self._list(path, "", remarks)
            return
        whole = event_change.completed(self._store, event)
        changes = differences(self._store.event, whole, numbers=False)
        if not changes:
            self._show(
                "ok", lambda: self.tr("{file} has the event as it is here.").format(file=file)
            )
            self._list(path, lambda: self.tr("Left out:"), remarks)
            return
        reasons = event_change.problems(self._store, event)
        if reasons:
            self._show(
                "error",
                lambda: self.tr("{file} cannot take the place of the event here.").format(
                    file=file
                ),
            )
            self._list(path, "", lambda: [words_of(found.placed(one)) for one in reasons])
            return
        moved, stays = self._moved(event), staying(self._store, event)
        count = len(changes) + len(moved)
        self._ask(
            lambda: self._change_words(file, count),
            lambda: self.tr("Take these over"),
            lambda: self._take_over(event),
        )

        def lines() -> list[str]:
            first, *others = map(words_of_saying, changes)
            renumbered = map(self._one_moved, moved)
            return [first, *renumbered, *others, *map(words_of_saying, stays), *remarks()]

        self._list(path, self._moved_words if moved else "", lines)

    def _moved_words(self) -> str:
        return self.tr("What was captured goes along, and keeps both numbers.")

    def _another_words(self, file: str, event: Event) -> str:
        words = self.tr("{file} is another event: {title}. It gets a store of its own.")
        return words.format(file=file, title=isolate(event_text(event, event.title)))

    def _change_words(self, file: str, count: int) -> str:
        words = self.tr("{file} changes %n thing(s) in this event.", "", count)
        return words.replace("{file}", file)

    def _moved(self, event: Event) -> list[event_change.Moved]:
        """What another list renumbers, the initiatives with something on them first."""
        moved = event_change.moved(self._store, event)
        return sorted(moved, key=lambda one: (not one.new, -one.records))

    def _one_moved(self, one: event_change.Moved) -> str:
        title = isolate(one.title)
        if not one.new:
            words = self.tr("{old} is not on the list any more: {title}")
            return words.format(old=one.old, title=title)
        words = self.tr("{old} is {new} now: {title}")
        if one.title != one.new_title:
            words = self.tr("{old} is {new} now: {title}, as {new_title}")
        words = words.format(
            old=one.old, new=one.new, title=title, new_title=isolate(one.new_title)
        )
        records = self.tr("%n record(s)", "", one.records) if one.records else ""
        return f"{words} · {records}" if records else words

    def _take_over(self, event: Event) -> None:
        self._keeper.take(event, self._show_refused)

    def _show_refused(self, refused: Refused) -> None:
        self._show("error", lambda: refusal_words(refused))

    def _on_working(self, name: str) -> None:
        """Another list is being taken over: nobody can do anything else meanwhile."""

        def words() -> str:
            said = self.tr("List version {name} is taken over. What was captured goes along.")
            return said.format(name=isolate(name))

        self._show("info", words)
        self.message.show_message("info", words)  # there is nothing to close
        self.progress.show_share(0)
        self.progress.show()

    # Saving

    def save(self) -> None:
        """Write the event file into the documents, and say where."""
        event, folder, store = self._store.event, self._folder, self._store

        def work(report: Report) -> object:
            saved = event_file.save(event, folder, store.fact(_SAVED) or "")
            if not store.read_only:
                store.keep_fact(_SAVED, saved.digest)
            return saved

        self._again = self.save
        self._start(work)

    def save_template(self) -> None:
        """Write a workbook to begin another event with."""
        name = self.tr("Template")
        path = self._folder / f"{name}{event_file.ENDING}"

        def work(report: Report) -> object:
            from facilitator import event_write

            return event_file.write_at(event_write.write_template, path)

        self._again = self.save_template
        self._start(work)

    def _start(self, work: Callable[[Report], object]) -> None:
        job = self._jobs.start(work)
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._on_unsaved)

    def _on_saved(self, saved: event_file.Saved) -> None:
        self.clear()
        path, aside = saved.path, saved.aside
        words = self.tr("Saved: {file}, in the folder {folder}")
        if aside is not None:
            words = self.tr("Saved: {file}, in {folder}. What was edited there is {aside} now.")
        aside_name = isolate(aside.name) if aside is not None else ""
        folder = isolate(path.parent.name)
        self.said.emit(words.format(file=isolate(path.name), folder=folder, aside=aside_name))

    def _on_unsaved(self, error: BaseException) -> None:
        if not isinstance(error, Refused):
            raise error
        reason = error.reasons[0]
        self._show("error", lambda: words_of(reason), lambda: self.tr("Choose another folder"))
        self.message.focus_action()

    def _act(self) -> None:
        """The link of the message: another folder after a failure, else it is read."""
        if self._link != "folder":
            self.clear()
            return
        folder = self._chooser.folder_to_save_in()
        if folder is not None:
            self._folder = folder
            self._again()

    # Showing

    def retranslate(self) -> None:
        """Set every text anew."""
        self.details.retranslate()
        self.no.setText(self.tr("Leave it"))
        self.yes.setText(now(self._yes))
        if not self.details.isHidden():
            self._listed(True)

    def panels(self) -> list[QWidget]:
        """What F6 stops at here."""
        if self.isHidden():
            return []
        return [self.details] if self.details.row() else [self.yes]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _show(self, tone: Tone, words: Said, link: Said = "") -> None:
        self._accept = None
        self._link = "folder" if link else "close"
        self.message.show_message(tone, words, link or (lambda: self.tr("Close")))
        for part in (self.yes, self.no, self.details, self.progress):
            part.hide()
        self.show()

    def _ask(self, words: Said, yes: Said, accept: Callable[[], object]) -> None:
        self._show("info", words)
        self.message.show_message("info", words, quiet=True)
        self._accept = accept
        self._yes = yes
        self.yes.setText(now(yes))
        self.yes.show()
        self.no.show()
        self.yes.setFocus()

    def _list(self, path: Path, about: Said, lines: Callable[[], Iterable[str]]) -> None:
        def show(quiet: bool) -> None:
            shown = [*lines()]
            self.details.show_lines(str(path), path.name, now(about), shown, quiet=quiet)

        if any(lines()):
            self._listed = show
            show(False)
            # What is asked has a way out of its own.
            self.details.close_button.setVisible(self._accept is None)
            if self._accept is None:
                self.details.setFocus()
