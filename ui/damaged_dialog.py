"""A store that is damaged: which copy to go on with, and what of it is lost, before it is opened.

The damaged file is not written to. It keeps its content under a name that is said here.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from facilitator import recovery, restore
from facilitator.auto_copies import Copy
from facilitator.event import Event
from facilitator.progress import Report
from facilitator.reasons import Refused
from facilitator.recovery import Prepared
from facilitator.store_check import Damage
from ui import ask_files
from ui.buttons import Button, press_focused
from ui.copy_list import CopyList
from ui.copy_words import CopyWords
from ui.feedback import Banner, announce
from ui.fit_row import FitRow
from ui.frames import Margins, label, surface
from ui.jobs import Jobs
from ui.lines import Rule
from ui.tab_walk import fit_screen
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.wording import refusal_words

WIDE, HIGH = 880, 640


class DamagedDialog(QDialog):
    """Enter opens the store anew from the copy with the mark; Esc leaves everything as it is.

    Each copy that is looked at is tried out at once: what would be there, and what is lost, stands
    below. `chosen` is another store that was chosen instead, None where the store itself is mended.
    Where there is no copy and nothing can be read, an empty store can be begun in its place.
    """

    prepared_changed = Signal()

    def __init__(
        self,
        store: Path,
        damage: Damage,
        holder: ThemeHolder,
        texts: Path,
        event: Event | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._texts, self._event = store, texts, event
        self._damage = damage
        self._holder = holder
        self._jobs = Jobs(self)
        self._words = CopyWords(self)
        self._again: Copy | None = None
        self._busy = self._is_hopeless = self._has_copies = False
        self._kept_as = ""
        self.prepared: Prepared | None = None
        self.chosen: Path | None = None
        self.view = CopyList(holder)
        self.title, self.sentence, self.found = label("title"), label(), label()
        self.banner = Banner(holder)
        self.take = Button(holder, icon="arrow-u-up-left", key="Ctrl+Enter", primary=True)
        self.other = Button(holder, icon="folder-open")
        self.begin = Button(holder, icon="plus")
        self.leave = Button(holder, key="Esc")
        self._arrange()
        self._wire()
        self.retranslate()
        self._read()

    def retranslate(self) -> None:
        """All words anew."""
        gone = self._damage.kind == "gone"
        self.setWindowTitle(self._title_words() if gone else self.tr("The store is damaged"))
        self.title.setText(self._title_words())
        self.sentence.setText(self._sentence_words())
        self.take.setText(self.tr("Open with this copy"))
        self.other.setText(self.tr("Choose another store"))
        self.begin.setText(self.tr("Begin with an empty store"))
        self.leave.setText(self.tr("Close"))
        self.view.setAccessibleName(self.tr("Copies, newest first"))
        below = self.tr("What can still be read of the damaged file becomes the store.")
        nothing = gone or self._is_hopeless
        self.view.empty = self.tr("No copy of it can be read"), "" if nothing else below

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter opens; Enter presses the button with the focus, and none else."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._take()
            else:
                press_focused(self)
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Leave everything as it is."""
        self._end()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As `reject`."""
        self._end()
        super().closeEvent(event)

    # What is looked at

    def _read(self) -> None:
        store = self._store
        self._hold(True)
        job = self._jobs.start(lambda report: restore.listed(store, report))
        job.succeeded.connect(self._on_listed)
        job.failed.connect(self._on_failed)

    def _on_listed(self, listed: list[restore.Listed]) -> None:
        if self._jobs.closed:
            return  # it came while the dialog was left
        self._hold(False)
        self._has_copies = any(one.is_readable for one in listed)
        self.view.show_copies(listed)
        if not self._has_copies:
            self._try(None)
        self.view.setFocus()

    def _on_current(self) -> None:
        listed = self.view.current()
        if listed is not None and listed.is_readable:
            self._try(listed.copy)
        elif self._has_copies:
            self.prepared = None
            self._show_state()

    def _try(self, copy: Copy | None) -> None:
        """See what would become of the store with this copy."""
        if self._busy:
            self._again = copy
            return
        store, texts, event = self._store, self._texts, self._event
        self.prepared, self._again = None, None
        self._hold(True)

        def work(report: Report) -> Prepared:
            report(0, 1, "")
            return recovery.prepare(store, copy, texts, event)

        job = self._jobs.start(work)
        job.succeeded.connect(self._on_prepared)
        job.failed.connect(self._on_failed)

    def _on_prepared(self, found: Prepared) -> None:
        self._hold(False)
        if self._again is not None:
            self._try(self._again)
            return
        self.prepared = found
        gone = self._damage.kind == "gone"
        lines = [*self._words.prepared(found, gone=gone), self._together_words(found)]
        self.found.setText("\n".join(lines))
        self.banner.hide()
        self._show_state()
        announce(self, self.found.text())
        self.prepared_changed.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._hold(False)
        if not isinstance(error, Refused):
            raise error
        self.found.setText("")
        self._say(error)
        if self._again is not None:
            self._try(self._again)
        elif error.reasons[0].code == "nothing_to_recover":
            self._give_up()

    def _give_up(self) -> None:
        """Nothing can be read, and there is no copy: what is left is another store, or none."""
        self._is_hopeless = True
        self._kept_as = recovery.kept_name(self._store)
        self.retranslate()
        if self._store.exists():
            self.found.setText(self._kept_words(self._kept_as))
        self.take.hide()
        self.begin.show()
        self.other.setFocus()

    # What is done

    def _take(self) -> None:
        found = self.prepared
        if found is None or self._busy:
            return
        try:
            recovery.take(found)
        except Refused as refused:
            self._say(refused)
            return
        self.prepared = None
        self._end()
        self.accept()

    def _begin(self) -> None:
        try:
            recovery.set_aside(self._store, self._kept_as)
        except Refused as refused:
            self._say(refused)
            return
        self._end()
        self.accept()

    def _choose(self) -> None:
        title = self.tr("Choose another store")
        kinds = self.tr("Stores") + " (*.sqlite)"
        name = ask_files.one_file(self, title, str(self._store.parent), kinds)
        if name:
            self.chosen = Path(name)
            self._end()
            self.accept()

    def _end(self) -> None:
        self._jobs.close()
        self.prepared = None
        recovery.forget(self._store)

    # How it looks

    def _title_words(self) -> str:
        name = isolate(self._store.name)
        words = {
            "gone": self.tr("{store} is not there any more"),
            "empty": self.tr("{store} is empty, though it was not"),
        }.get(self._damage.kind, self.tr("{store} is damaged"))
        return words.format(store=name)

    def _sentence_words(self) -> str:
        if self._is_hopeless:
            return self.tr("Nothing was written to it. Choose another store, or begin anew.")
        if self._damage.kind == "gone":
            return self.tr(
                "Its copies are. Where it was only moved, close this and put it back. Else go on "
                "with a copy; they are listed with what is in each."
            )
        return self.tr(
            "Nothing was written to it. Go on with a copy: what can still be read of the damaged "
            "file is put on top, and nothing that is readable is lost."
        )

    def _together_words(self, found: Prepared) -> str:
        after = self._words.content(found.after)
        words = self.tr("Together: {what}.").format(what=after)
        if self._damage.kind == "gone":
            return words
        return f"{words} {self._kept_words(found.kept_as)}"

    def _kept_words(self, name: str) -> str:
        words = self.tr("The damaged file stays beside it as {name}.")
        return words.format(name=isolate(name))

    def _say(self, refused: Refused) -> None:
        self.banner.show_message("error", refusal_words(refused))
        self.banner.show()

    def _hold(self, busy: bool) -> None:
        self._busy = busy
        if busy:
            self.found.setText(self.tr("Reading what is left …"))
        self._show_state()

    def _show_state(self) -> None:
        self.take.setEnabled(self.prepared is not None and not self._busy)

    def _arrange(self) -> None:
        for words in (self.sentence, self.found):
            words.setWordWrap(True)
        self.found.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.found.setMinimumHeight(self._holder.theme.px(112))
        surface(self, "page")
        head = _column(self._holder, (20, 20, 20, 16), self.title, self.sentence)
        below = QWidget()
        foot = FitRow(self._holder, below)
        foot.add(self.other)
        foot.add(self.begin)
        foot.add(self.leave, at_end=True)
        foot.add(self.take, at_end=True, rank=1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self.banner)
        outer.addWidget(Rule(self._holder))
        outer.addWidget(self.view, 1)
        outer.addWidget(Rule(self._holder))
        outer.addLayout(_column(self._holder, (20, 12, 20, 8), self.found))
        outer.addWidget(below)
        self.banner.hide()
        self.begin.hide()
        fit_screen(self, self._holder.theme.px(WIDE), self._holder.theme.px(HIGH))

    def _wire(self) -> None:
        self.view.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.view.taken.connect(lambda _listed: self._take())
        self.view.left.connect(self.reject)
        self.take.clicked.connect(self._take)
        self.other.clicked.connect(self._choose)
        self.begin.clicked.connect(self._begin)
        self.leave.clicked.connect(self.reject)


def _column(holder: ThemeHolder, margins: tuple[int, int, int, int], *parts: QLabel) -> QVBoxLayout:
    made = QVBoxLayout()
    Margins(holder, made, *margins)
    made.setSpacing(8)
    for part in parts:
        made.addWidget(part)
    return made
