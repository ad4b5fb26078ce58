"""Who registered, as numbers: read in, put into rooms, and erased; no name is shown here."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator import people, people_erasure, registration_table
from facilitator.people import People
from facilitator.people_counts import Counts
from facilitator.people_erasure import Erasure
from facilitator.reasons import Refused
from facilitator.registration_table import Registrations
from facilitator.store import Store
from facilitator.table_file import TableFile
from ui.buttons import Button
from ui.choose_files import FileChooser
from ui.days import full_moment_words
from ui.feedback import Banner, Said, announce, now
from ui.fit_row import FitRow
from ui.flow import FlowLayout
from ui.former_people import FormerPeople
from ui.frames import Margins, label
from ui.jobs import Jobs
from ui.lines import Rule
from ui.needs_lines import ICONS, NeedsLines
from ui.panel_parts import TextLine
from ui.registration_counts import RegistrationCounts
from ui.registration_rooms import RegistrationRooms
from ui.sure_button import SureButton
from ui.text import figures, isolate
from ui.theme import ThemeHolder
from ui.wording import listed, passage, refusal_words

if TYPE_CHECKING:
    from ui.column_sheet import ColumnSheet

_NAMED = 3
"""So many files are named that could not be searched."""


class RegistrationsPanel(QWidget):
    """Counts, and what can be done with them. People are kept in a file beside the store only.

    `changed` says that they were read in or erased, `spoke` that the banner says something.
    """

    changed = Signal()
    spoke = Signal()

    def __init__(self, store: Store, holder: ThemeHolder) -> None:
        super().__init__()
        self.store = store
        self._holder = holder
        self._jobs = Jobs(self)
        self.sheet: ColumnSheet | None = None
        self._title = label("heading")
        self.number = TextLine(holder, 14, 400, "text.subtle")
        self.read = Button(holder, icon="users", height=28)
        self.banner = Banner(holder)
        self.needs = NeedsLines(holder)
        self.counts = RegistrationCounts(holder)
        self.former = FormerPeople(store, holder)
        self._step = ""
        self.imported = TextLine(holder, 12, 400, "text.subtle")
        self.assign = Button(holder, flat=True, height=28)
        self.seats = Button(holder, flat=True, height=28)
        self.erase = SureButton(holder)
        self.rooms = RegistrationRooms(store, holder, self.assign, self.seats, self)
        self._arrange()
        self.read.clicked.connect(self.choose)
        self.rooms.said.connect(self.say)
        self.rooms.working.connect(self._on_working)
        self.erase.asked.connect(self._on_asked)
        self.erase.meant.connect(self._erase)
        self.erase.left.connect(self._name_erase)
        self.banner.action.connect(self.undo)
        self.former.brought_back.connect(self._on_back)
        self.former.forgotten.connect(self._on_forgotten)
        self.former.asked.connect(lambda count: self.former.forget.setText(self._question(count)))
        self.former.refused.connect(self._say_refused)
        self.read.setEnabled(not store.read_only)
        self.banner.hide()
        self.retranslate()

    def read_in(self, path: Path) -> None:
        """Read a table of registrations, and ask which column is what before any is kept."""
        self.say("info", lambda: self.tr("Reading {file}").format(file=isolate(path.name)))
        self.read.setEnabled(False)
        job = self._jobs.start(lambda _report: registration_table.open_table(path))
        job.succeeded.connect(self._ask_columns)
        job.failed.connect(self._on_unread)

    def _on_unread(self, error: BaseException) -> None:
        self.read.setEnabled(True)
        if not isinstance(error, Refused):
            raise error
        self._say_refused(error)

    def _ask_columns(self, table: TableFile) -> None:
        """The sheet on which they are chosen; nobody is kept before it is taken over."""
        # Only now: most who open the page read nothing in.
        from ui.column_sheet import ColumnSheet
        from ui.registration_form import RegistrationForm

        self.read.setEnabled(True)
        self.banner.hide()
        store = self.store
        try:
            with people.opened_if_kept(store.path) as known:
                proposal = registration_table.propose(table, store.event, memory=known)
        except Refused as refused:
            self._say_refused(refused)
            return
        form = RegistrationForm(store, table, self._on_kept, self)
        self.sheet = ColumnSheet(self._holder, table, proposal, form.form(), self)
        self.sheet.finished.connect(form.deleteLater)
        self.sheet.finished.connect(self._on_left)
        self.sheet.open()

    def _on_left(self) -> None:
        self.sheet = None
        self.read.setFocus()

    def _on_kept(self, read: Registrations, unpinned: int) -> None:
        self.refresh()
        replaced = self.former.isVisibleTo(self)
        self._step = "undo" if replaced else ""
        way_back = (lambda: self.tr("Take back")) if replaced else ""
        words = partial(self._kept_words, read, unpinned)
        self.say("warning" if unpinned else "info", words, way_back)
        self.changed.emit()

    def _kept_words(self, read: Registrations, unpinned: int) -> str:
        said = [self.tr("%n person(s) read in.", "", len(read.people))]
        if read.twice:
            said.append(self.tr("%n row(s) were of somebody known already.", "", read.twice))
        if read.unread:
            said.append(self.tr("%n answer(s) were not understood.", "", sum(read.unread.values())))
        if unpinned:
            said.append(self.tr("%n pinned room(s) of people who are gone.", "", unpinned))
        return passage(said)

    # Who was there before

    def undo(self) -> bool:
        """Ctrl+Z right after a table took people's place: they are there again. False otherwise."""
        return self._step == "undo" and self.former.bring_back()

    def redo(self) -> bool:
        """Ctrl+Shift+Z right after that: those of the newer table again."""
        return self._step == "redo" and self.former.bring_back()

    def go_on(self) -> None:
        """Something else was changed: Ctrl+Z is for that."""
        self._step = ""

    def _on_back(self, count: int, file: str) -> None:
        self._step = "redo" if self._step == "undo" else "undo"
        self.refresh()
        self.say("info", lambda: self._back_words(count, file))
        (self.former.back if self.former.isVisibleTo(self) else self.read).setFocus()
        self.changed.emit()

    def _back_words(self, count: int, file: str) -> str:
        words = self.tr("%n person(s) from {file} are back, with their rooms.", "", count)
        return words.format(file=isolate(file))

    def _on_forgotten(self, count: int) -> None:
        self.go_on()
        self.refresh()
        self.say("info", lambda: self.tr("%n person(s) of the table before erased.", "", count))
        self.read.setFocus()
        self.changed.emit()

    def assign_rooms(self) -> None:
        """Put everybody into a room, and write the lists for the meeting and for the rooms."""
        self.assign.setFocus()
        self.rooms.assign()

    def open_seats(self) -> None:
        """Who sits where, to be moved and pinned."""
        self.rooms.open_seats()

    def refresh(self) -> None:
        """Show what is kept beside the store."""
        self.erase.forget()
        there = people.are_kept(self.store.path)
        self.assign.setVisible(there)
        self.seats.setVisible(there)
        self.erase.setVisible(there)
        self.imported.setVisible(there)
        self._name_erase()
        self.former.refresh()
        if not there:
            self.number.set_text("")
            self.needs.show_lines([])
            self.counts.show_counts(None)
            return
        with People.open(self.store.path) as kept:
            counts = kept.counts([day.key for day in self.store.event.days])
            imported = kept.imported()
        self.number.set_text(QLocale().toString(counts.people))
        self.needs.show_lines(self._lines(counts))
        self.counts.show_counts(counts)
        words = ""
        if imported is not None:
            shown = full_moment_words(imported.at)
            words = self.tr("Imported {moment}").format(moment=isolate(shown))
        self.imported.set_text(words)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Registrations"))
        self.read.setText(self.tr("Import registration CSV"))
        self.assign.setText(self.tr("Assign to rooms"))
        self.seats.setText(self.tr("Who sits where"))
        self.refresh()

    def _lines(self, counts: Counts) -> list[tuple[str, str, str, str]]:
        number = QLocale().toString
        names = {
            "interpretation": self.tr("Language interpretation"),
            "data": self.tr("Data package"),
            "childcare": self.tr("Childcare"),
            "wheelchair": self.tr("Wheelchair access"),
            "captions": self.tr("Captions"),
            "sign": self.tr("Sign language"),
        }
        lines = []
        for need, count in counts.needs.items():
            more = ""
            if need == "interpretation" and counts.into:
                more = self.tr("%n language(s)", "", len(counts.into))
            lines.append((ICONS[need], names[need], number(count), more))
        for need, count in counts.access.items():
            lines.append((ICONS[need], names[need], number(count), ""))
        if counts.other:
            lines.append((ICONS["other"], self.tr("Other needs"), number(counts.other), ""))
        if counts.no_answer:
            lines.append(
                (ICONS["unanswered"], self.tr("No answer"), number(len(counts.no_answer)), "")
            )
        return lines

    def choose(self) -> None:
        """Ask for a table of registrations, and read it."""
        path = FileChooser(self).registrations() if self.read.isEnabled() else None
        if path is not None:
            self.read_in(path)

    def ask_to_erase(self) -> None:
        """Ask whether everybody is to be erased; pressed once more, they are."""
        self.erase.ask()

    def _on_asked(self) -> None:
        """Asked once more before it is done: it cannot be taken back."""
        with People.open(self.store.path) as kept:
            count = len({one.id for one in kept.everybody()})
        self.erase.setText(self._question(count))
        announce(self, self.erase.text(), urgent=True)

    def _question(self, count: int) -> str:
        """What stands on a button that erases so many when it is pressed again."""
        return self.tr("Erase %n person(s) for good?", "", count)

    def _erase(self) -> None:
        try:
            done = people_erasure.erase(self.store.path)
        except Refused as refused:
            self._say_refused(refused)
            return
        self.say("info" if done.is_proved else "warning", lambda: self._erased_words(done))
        self.refresh()
        self.changed.emit()

    def _erased_words(self, done: Erasure) -> str:
        said = [self.tr("%n person(s) erased for good.", "", done.people)]
        said += self.rooms.words.erased(done.lists)
        if done.is_proved:
            said.append(self.tr("Nothing of them is left in %n file(s).", "", done.files))
        for there in done.found:
            words = self.tr("In {file} something is left: {names} names, {addresses} addresses.")
            said.append(
                words.format(
                    file=isolate(there.path.name),
                    names=figures(there.names),
                    addresses=figures(there.addresses),
                )
            )
        if done.unread or done.too_short:
            said.append(self.tr("Not everything could be searched."))
            more = ["…"] if len(done.unread) > _NAMED else []
            said.append(listed([*(isolate(one.name) for one in done.unread[:_NAMED]), *more]))
        return passage(said)

    def _name_erase(self) -> None:
        self.erase.setText(self.tr("Erase personal data"))

    def _on_working(self, working: bool) -> None:
        """Nobody comes or goes while rooms are given to those who are there."""
        for part in (self.read, self.seats, self.erase, self.former):
            part.setEnabled(not working)
        self.read.setEnabled(not working and not self.store.read_only)

    def _say_refused(self, refused: Refused) -> None:
        self.say("error", lambda: refusal_words(refused))

    def say(self, tone: str, words: Said, action: Said = "") -> None:
        """Say something above the counts; `action` is a link that takes it back."""
        self.banner.show_message(tone, words, action)  # pyright: ignore[reportArgumentType]
        self.banner.show()
        announce(self, now(words))
        self.spoke.emit()

    def _arrange(self) -> None:
        above = QWidget()
        head = FitRow(self._holder, above, height=28, gap=8, between=4)
        Margins(self._holder, head, 0, 8, 0, 8)
        head.add(self._title, whole=True)
        head.add(self.number)
        head.add(self.read, at_end=True)
        told = QVBoxLayout()
        Margins(self._holder, told, 20, 0, 20, 8)
        told.addWidget(self.banner)
        foot = QHBoxLayout()
        Margins(self._holder, foot, 12, 0, 12, 4)
        # In some languages they do not stand beside each other.
        buttons = QWidget()
        flow = FlowLayout(buttons, 4, 4)
        for button in (self.assign, self.seats, self.erase):
            flow.addWidget(button)
        foot.addWidget(buttons)
        read = QVBoxLayout()
        Margins(self._holder, read, 20, 8, 20, 4)
        read.addWidget(self.imported)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule(self._holder))
        column.addWidget(above)
        column.addLayout(told)
        column.addWidget(self.needs)
        column.addWidget(self.counts)
        column.addLayout(read)
        column.addWidget(self.former)
        column.addLayout(foot)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
