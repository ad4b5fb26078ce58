"""Getting the communities' advance priorities into the store: tables, words, and what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from facilitator import advance
from facilitator.advance_table import SHIPPED, read_file, whole
from facilitator.event import Event
from facilitator.reasons import Reason, Refused
from facilitator.store import Store
from ui.choose_files import FileChooser
from ui.feedback import Banner, Said, Tone, announce
from ui.file_details import FileDetails
from ui.frames import Margins
from ui.messages import words_of
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.words_dialog import WordsDialog


class PriorityDesk(QWidget):
    """Messages above the map. `changed` says that the store holds other priorities than before."""

    changed = Signal()
    left = Signal()

    def __init__(self, store: Store, holder: ThemeHolder) -> None:
        super().__init__()
        self._store = store
        self._holder = holder
        self._waiting = 0
        self._chooser = FileChooser(self)
        self.dialog: WordsDialog | None = None
        self.message = Banner(holder)
        self.words = Banner(holder)
        self.details = FileDetails(holder)
        self._listed: Callable[[bool], None] = lambda _quiet: None
        self._around = QWidget()
        around = QVBoxLayout(self._around)
        Margins(holder, around, 20, 12, 20, 12)
        around.setSpacing(8)
        around.addWidget(self.message)
        around.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._around)
        column.addWidget(self.details)
        self.words.action.connect(self.go_through)
        self.message.action.connect(self._leave_details)
        self.details.left.connect(self._leave_details)
        self.details.copied.connect(lambda: announce(self, self.tr("Copied.")))
        self.message.hide()
        self.words.hide()
        self._fit()

    @property
    def can_change(self) -> bool:
        """Whether anything may be read in here."""
        return not self._store.read_only

    @property
    def knows_a_table(self) -> bool:
        """Whether a table comes with the event."""
        return self._store.event.id == Event.built_in().id

    def show_waiting(self) -> None:
        """Ask the store how many rows name something in words."""
        self._waiting = advance.waiting(self._store)
        self.words.setVisible(self._waiting > 0)
        if self._waiting:
            action = (lambda: self.tr("Go through them")) if self.can_change else ""
            if self._waiting_words() != self.words.text():
                self.words.show_message("info", self._waiting_words, action)
        self._fit()

    def _waiting_words(self) -> str:
        return self.tr("%n row(s) name something in words", "", self._waiting)

    def choose_table(self) -> None:
        """Ask for a table, and read it in."""
        path = self._chooser.table()
        if path is not None:
            self.read_in(path)

    def read_known(self) -> None:
        """Read in the table that comes with the event."""
        self.read_in(SHIPPED)

    def read_in(self, path: Path) -> None:
        """Read a table in, whole or not at all; what is wrong is said with line and column."""
        self.clear()
        try:
            table = read_file(path, self._store.event)
            read = advance.keep(self._store, whole(table), self)
        except Refused as refused:
            reasons = refused.reasons
            self._say("error", lambda: self._refused_words(path, len(reasons)), path.name, reasons)
            self.details.setFocus()
            return
        added, known = read.added, read.known
        if not added:
            self._say(
                "info", lambda: self.tr("Nothing new: %n row(s) were here already.", "", known)
            )
        elif table.remarks:
            self._say(
                "info",
                lambda: self.tr("%n row(s) read in, with remarks.", "", added),
                path.name,
                table.remarks,
            )
        self.changed.emit()

    def _refused_words(self, path: Path, mistakes: int) -> str:
        words = self.tr("Nothing was read in: %n mistake(s) in {file}.", "", mistakes)
        return words.replace("{file}", isolate(path.name))

    def remove_all(self) -> None:
        """Take all priorities back; Ctrl+Z brings them again."""
        self.clear()
        try:
            advance.remove_all(self._store, self)
        except Refused as refused:
            reason = refused.reasons[0]
            self._say("error", lambda: words_of(reason))
        self.changed.emit()

    def go_through(self) -> None:
        """Open the rows that name something in words, one after the other."""
        if not self._waiting or not self.can_change:
            return
        self.dialog = WordsDialog(self._store, self._holder, self)
        self.dialog.changed.connect(self.changed)
        self.dialog.finished.connect(self._leave_dialog)
        self.dialog.open()

    def menu(self, parent: QWidget) -> QMenu:
        """What can be done with the priorities that are there."""
        menu = QMenu(parent)
        choices = [
            (self.tr("Read in another table"), self.choose_table, self.can_change),
            (self.tr("Go through rows in words"), self.go_through, self._waiting > 0),
            (self.tr("Remove all priorities"), self.remove_all, self.can_change),
        ]
        for words, act, can in choices:
            action = QAction(words, menu)
            action.setEnabled(can)
            action.triggered.connect(lambda _checked=False, act=act: act())
            menu.addAction(action)
        return menu

    def clear(self) -> None:
        """Take the message away."""
        self.message.hide()
        self.details.hide()
        self._fit()

    def panels(self) -> list[QWidget]:
        """What F6 stops at here."""
        return [self.details] if self.details.row() else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the message away."""
        if event.key() == Qt.Key.Key_Escape and not self.message.isHidden():
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.details.retranslate()
        if not self.details.isHidden():
            self._listed(True)

    def _say(self, tone: Tone, words: Said, file: str = "", reasons: Sequence[Reason] = ()) -> None:
        self.message.show_message(tone, words, lambda: self.tr("Close"))
        self.message.show()
        if reasons:
            self._listed = lambda quiet: self._list(tone, file, reasons, quiet=quiet)
            self._listed(False)
        self._fit()

    def _list(self, tone: Tone, file: str, reasons: Sequence[Reason], *, quiet: bool) -> None:
        about = self.tr("Mend these and read it in again.") if tone == "error" else ""
        lines = [words_of(one) for one in reasons]
        self.details.show_lines(file, file, about, lines, quiet=quiet)

    def _leave_details(self) -> None:
        self.clear()
        self.left.emit()

    def _leave_dialog(self) -> None:
        self.dialog = None
        self.show_waiting()
        self.left.emit()

    def _fit(self) -> None:
        some = not (self.message.isHidden() and self.words.isHidden())
        self._around.setVisible(some)
