"""What a table of registrations is asked for, and what it says in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from facilitator import people, registration_columns, registration_table
from facilitator.event import Event
from facilitator.people import People
from facilitator.registration_columns import DAY, SEVERAL
from facilitator.registration_table import WHO, Registrations
from facilitator.store import Store
from facilitator.table_columns import Columns
from facilitator.table_file import TableFile
from ui.column_form import ColumnAsk, ColumnForm, ColumnRead
from ui.column_rows import SheetField
from ui.messages import words_of
from ui.text import figures, isolate
from ui.wording import listed, passage

_ORDER = (
    *("name", "family", "email", "community", "languages", "interpretation", "data"),
    *("childcare", "support", "days"),
)


class RegistrationForm(QObject):
    """Makes the form for one table; `kept` is called with what was taken over, and lost pins."""

    def __init__(
        self,
        store: Store,
        table: TableFile,
        kept: Callable[[Registrations, int], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._table = table
        self._kept = kept

    def form(self) -> ColumnForm:
        """Fields, how they are read, and what becomes of them."""
        event, table = self._store.event, self._table
        return ColumnForm(
            self.tr("Registrations: which column is what?"),
            self.tr("Take over"),
            self._fields(event),
            WHO,
            self.tr("Which column has the names or the e-mail addresses? Choose at least one."),
            lambda columns: registration_table.interpret_columns(table, event, columns),
            self._words,
            self._keep,
            self._asks,
        )

    def _fields(self, event: Event) -> list[SheetField]:
        names = {
            "name": self.tr("Name"),
            "family": self.tr("Family name"),
            "email": self.tr("E-mail address"),
            "community": self.tr("Community"),
            "languages": self.tr("Languages spoken"),
            "interpretation": self.tr("Language interpretation"),
            "data": self.tr("Data package"),
            "childcare": self.tr("Childcare"),
            "support": self.tr("Support, in one answer"),
            "days": self.tr("Days"),
            "room": self.tr("Room wished for"),
        }
        for day in event.days:
            words = self.tr("Comes on day %1").replace("%1", figures(day.key))
            names[f"{DAY}{day.key}"] = words
        order = (*_ORDER, *(f"{DAY}{day.key}" for day in event.days), "room")
        return [SheetField(key, names[key], key in SEVERAL) for key in order]

    def _words(self, found: object) -> ColumnRead:
        assert isinstance(found, Registrations)
        said = [self.tr("%n person(s) in this table.", "", len(found.people))]
        if found.twice:
            said.append(self.tr("%n row(s) were of somebody known already.", "", found.twice))
        with people.opened_if_kept(self._store.path) as kept:
            if kept is not None:
                said.append(self.tr("They take the place of %n.", "", len(kept.all())))
        # What is to be mended stands before what was only joined.
        remarks = sorted(found.remarks, key=lambda one: one.code == "registration_twice")
        return ColumnRead(passage(said), found.unread, [words_of(one) for one in remarks])

    def _asks(self, found: object) -> ColumnAsk | None:
        """Whether those who are there may make way; nothing where nobody is, or nobody changes."""
        assert isinstance(found, Registrations)
        with people.opened_if_kept(self._store.path) as kept:
            there = kept.all() if kept is not None else ()
            if kept is None or not there or there == found.people:
                return None
            change, imported = kept.change(found.people), kept.imported()
        file = imported.file if imported is not None else ""
        words = self.tr("%n person(s) are there already, from {file}.", "", len(there))
        changes = [
            self.tr("%n stay(s)", "", change.stay),
            self.tr("%n come(s)", "", change.new),
            self.tr("%n go(es)", "", change.gone),
        ]
        said = [
            words.format(file=isolate(file)),
            self.tr("With this table: {changes}.").format(changes=listed(changes)),
        ]
        if change.pins:
            said.append(self.tr("%n pinned room(s) go with them.", "", change.pins))
        said.append(self.tr("Who goes can be brought back."))
        return ColumnAsk(passage(said), self.tr("Replace"), self.tr("Leave as they are"))

    def _keep(self, found: object, columns: Columns) -> None:
        assert isinstance(found, Registrations)
        with People.open(self._store.path) as kept:
            unpinned = kept.keep(found.people, self._table.name, found.mapping)
            registration_columns.remember(kept, found.headers, columns)
        self._kept(found, unpinned)
