"""Who registered, as numbers: read in, put into rooms, and erased; no name is shown here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator import people, people_erasure, registration_table, room_lists, room_plan
from facilitator.installation import exports_folder
from facilitator.people import People, Seat
from facilitator.people_counts import Counts
from facilitator.reasons import Refused
from facilitator.registration_table import Registrations
from facilitator.room_plan import NEEDS, Unmet
from facilitator.store import Store
from facilitator.table_file import TableFile
from ui.buttons import Button
from ui.choose_files import FileChooser
from ui.feedback import Banner, announce
from ui.frames import Margins, label
from ui.icons import paint_icon
from ui.jobs import Jobs
from ui.language import language_name
from ui.lines import Rule
from ui.painting import Row
from ui.panel_parts import TextLine
from ui.text import figures, isolate, paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import refusal_words

if TYPE_CHECKING:
    from ui.column_sheet import ColumnSheet

_ICONS = {
    "interpretation": "headphones",
    "data": "database",
    "childcare": "baby",
    "unanswered": "question",
}
_ROW = 36
PREASSIGN, PRINTOUT = "rooms for the meeting.csv", "rooms to print.xlsx"


class _Needs(QWidget):
    """A line for each need: icon, what it is, how many, and a few words at the end."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._lines: list[tuple[str, str, str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def lines(self) -> list[tuple[str, str, str, str]]:
        """What it says: icon, name, number, words."""
        return list(self._lines)

    def show_lines(self, lines: list[tuple[str, str, str, str]]) -> None:
        """Say this."""
        self._lines = lines
        self.setAccessibleName(
            "; ".join(
                " ".join(filter(None, (name, number, more))) for _, name, number, more in lines
            )
        )
        self.setVisible(bool(lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All lines."""
        px = self._holder.theme.px
        return QSize(px(240), len(self._lines) * px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line by line."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter, px = QPainter(self), theme.px
        subtle = theme.color("text.subtle")
        more = max((text_width(theme.font(12), one[3]) for one in self._lines), default=0)
        for at, (icon, name, number, words) in enumerate(self._lines):
            rect = QRect(0, at * px(_ROW), self.width(), px(_ROW))
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line.soft"))
            row = Row(rect, direction)
            row.skip(px(20))
            row.end(px(20), 0)
            paint_icon(painter, row.start(QSize(px(20), px(20))), icon, subtle)
            if more:
                place = row.end(more)
                paint_line(painter, place, words, theme.font(12), subtle, direction, "end")
            font = theme.figures(14, 600)
            place = row.end(text_width(font, number))
            paint_line(painter, place, number, font, theme.color("text"), direction, "end")
            paint_line(painter, row.rest(), name, theme.font(14), theme.color("text"), direction)


class RegistrationsPanel(QWidget):
    """Counts, and what can be done with them. People are kept in a file beside the store only.

    `changed` says that they were read in or erased.
    """

    changed = Signal()

    def __init__(self, store: Store, holder: ThemeHolder) -> None:
        super().__init__()
        self._store = store
        self._holder = holder
        self._sure = False
        self._jobs = Jobs(self)
        self.sheet: ColumnSheet | None = None
        self._title = label("heading")
        self.number = TextLine(holder, 14, 400, "text.subtle")
        self.read = Button(holder, icon="users", height=28)
        self.banner = Banner(holder)
        self.needs = _Needs(holder)
        self.imported = TextLine(holder, 12, 400, "text.subtle")
        self.assign = Button(holder, flat=True, height=28)
        self.erase = Button(holder, flat=True, height=28)
        self._arrange()
        self.read.clicked.connect(self._choose)
        self.assign.clicked.connect(self.assign_rooms)
        self.erase.clicked.connect(self._erase)
        self.read.setEnabled(not store.read_only)
        self.banner.hide()
        self.retranslate()

    def read_in(self, path: Path) -> None:
        """Read a table of registrations, and ask which column is what before any is kept."""
        words = self.tr("Reading {file}").format(file=isolate(path.name))
        self._say("info", words)
        self.read.setEnabled(False)
        job = self._jobs.start(lambda _report: registration_table.open_table(path))
        job.succeeded.connect(self._ask_columns)
        job.failed.connect(self._on_unread)

    def _on_unread(self, error: BaseException) -> None:
        self.read.setEnabled(True)
        if not isinstance(error, Refused):
            raise error
        self._say("error", refusal_words(error))

    def _ask_columns(self, table: TableFile) -> None:
        """The sheet on which they are chosen; nobody is kept before it is taken over."""
        # Only now: most who open the page read nothing in.
        from ui.column_sheet import ColumnSheet
        from ui.registration_form import RegistrationForm

        self.read.setEnabled(True)
        self.banner.hide()
        store = self._store
        try:
            with people.opened_if_kept(store.path) as known:
                proposal = registration_table.propose(table, store.event, memory=known)
        except Refused as refused:
            self._say("error", refusal_words(refused))
            return
        form = RegistrationForm(store, table, self._on_kept, self)
        self.sheet = ColumnSheet(self._holder, table, proposal, form.form(), self)
        self.sheet.finished.connect(form.deleteLater)
        self.sheet.finished.connect(self._on_left)
        self.sheet.open()

    def _on_left(self) -> None:
        self.sheet = None
        self.read.setFocus()

    def _on_kept(self, read: Registrations) -> None:
        said = [self.tr("%n person(s) read in.", "", len(read.people))]
        if read.twice:
            said.append(self.tr("%n row(s) were of somebody known already.", "", read.twice))
        if read.unread:
            said.append(self.tr("%n answer(s) were not understood.", "", sum(read.unread.values())))
        self._say("info", " ".join(said))
        self.refresh()
        self.changed.emit()

    def assign_rooms(self) -> None:
        """Put everybody into a room, and write the lists for the meeting and for the rooms."""
        store, folder = self._store, exports_folder()
        try:
            with People.open(store.path) as kept:
                everybody = kept.all()
                plan = room_plan.plan(store.event, everybody, kept.locks())
                kept.keep_rooms(
                    Seat(person, day.day, room, plan.locks.get((person, day.day)) == room)
                    for day in plan.days
                    for room, ids in day.rooms.items()
                    for person in ids
                )
            first = room_lists.write_preassign(store.event, plan, everybody, folder / PREASSIGN)
            room_lists.write_printout(store.event, plan, everybody, folder / PRINTOUT)
        except Refused as refused:
            self._say("error", refusal_words(refused))
            return
        placed = sum(sum(day.sizes.values()) for day in plan.days)
        said = [self.tr("%n place(s) given; the lists are in {folder}.", "", placed)]
        said[0] = said[0].format(folder=isolate(str(folder)))
        if first.without_address:
            said.append(
                self.tr("%n without an e-mail address is on no list.", "", first.without_address)
            )
        said += [self._unmet(one) for one in plan.all_unmet]
        self._say("warning" if len(said) > 1 else "info", " ".join(said))

    def refresh(self) -> None:
        """Show what is kept beside the store."""
        self._sure = False
        there = people.are_kept(self._store.path)
        self.assign.setVisible(there)
        self.erase.setVisible(there)
        self.imported.setVisible(there)
        self._name_erase(0)
        if not there:
            self.number.set_text("")
            self.needs.show_lines([])
            return
        with People.open(self._store.path) as kept:
            counts = kept.counts([day.key for day in self._store.event.days])
            imported = kept.imported()
            guests = len(kept.guests())
        self.number.set_text(QLocale().toString(counts.people))
        self.needs.show_lines(self._lines(counts))
        words = ""
        if imported is not None:
            moment = QDateTime.fromMSecsSinceEpoch(imported.at)
            shown = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            words = self.tr("Imported {moment}").format(moment=figures(shown))
        self.imported.set_text(words)
        self._name_erase(counts.people + guests)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Registrations"))
        self.read.setText(self.tr("Import registration CSV"))
        self.assign.setText(self.tr("Assign to rooms"))
        self.refresh()

    def _lines(self, counts: Counts) -> list[tuple[str, str, str, str]]:
        number = QLocale().toString
        names = {
            "interpretation": self.tr("Language interpretation"),
            "data": self.tr("Data package"),
            "childcare": self.tr("Childcare"),
        }
        lines = []
        for need, count in counts.needs.items():
            more = ""
            if need == "interpretation" and counts.into:
                more = self.tr("%n language(s)", "", len(counts.into))
            lines.append((_ICONS[need], names[need], number(count), more))
        if counts.no_answer:
            lines.append(
                (_ICONS["unanswered"], self.tr("No answer"), number(len(counts.no_answer)), "")
            )
        return lines

    def _unmet(self, one: Unmet) -> str:
        words = QCoreApplication.translate("Rooms", NEEDS[one.kind])
        languages = ", ".join(map(language_name, one.languages))
        return (
            words.format(
                day=figures(one.day),
                languages=isolate(languages),
                count=figures(QLocale().toString(one.count)),
            )
            + "."
        )

    def _choose(self) -> None:
        path = FileChooser(self).registrations()
        if path is not None:
            self.read_in(path)

    def _erase(self) -> None:
        """Asked once more before it is done: it cannot be taken back."""
        if not self._sure:
            self._sure = True
            with People.open(self._store.path) as kept:
                self._name_erase(len(kept.all()) + len(kept.guests()))
            announce(self, self.erase.text(), urgent=True)
            return
        try:
            done = people_erasure.erase(self._store.path)
        except Refused as refused:
            self._say("error", refusal_words(refused))
            return
        said = [self.tr("%n person(s) erased for good.", "", done.people)]
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
        self._say("info" if done.is_proved else "warning", " ".join(said))
        self.refresh()
        self.changed.emit()

    def _name_erase(self, count: int) -> None:
        sure = self.tr("Erase %n person(s) for good?", "", count)
        self.erase.setText(sure if self._sure else self.tr("Erase personal data"))

    def _say(self, tone: str, words: str) -> None:
        self.banner.show_message(tone, words)  # pyright: ignore[reportArgumentType]
        self.banner.show()
        announce(self, words)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        Margins(self._holder, head, 20, 8, 20, 8)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self.number)
        head.addStretch()
        head.addWidget(self.read)
        told = QVBoxLayout()
        Margins(self._holder, told, 20, 0, 20, 8)
        told.addWidget(self.banner)
        foot = QHBoxLayout()
        Margins(self._holder, foot, 12, 0, 12, 4)
        read = QVBoxLayout()
        Margins(self._holder, read, 20, 8, 20, 4)
        read.addWidget(self.imported)
        foot.addWidget(self.assign)
        foot.addStretch()
        foot.addWidget(self.erase)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule(self._holder))
        column.addLayout(head)
        column.addLayout(told)
        column.addWidget(self.needs)
        column.addLayout(read)
        column.addLayout(foot)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
