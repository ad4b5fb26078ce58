"""What a survey's table is asked for, and what it says in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from facilitator import survey
from facilitator.store import Store
from facilitator.survey import INPUT, SEVERAL, Survey
from facilitator.survey_words import FIELDS
from facilitator.table_columns import Columns
from facilitator.table_file import TableFile
from ui.column_form import ColumnForm, ColumnRead
from ui.column_rows import SheetField
from ui.messages import words_of
from ui.wording import listed

_ORDER = ("text", "initiatives", "kind", "votes", "steps", "community", "language")
assert {*_ORDER} == {*FIELDS}


class SurveyForm(QObject):
    """Makes the form for one table; `kept` is called with the columns that were taken over.

    They are kept for the next table with these headers; nothing is merged yet.
    """

    def __init__(
        self,
        store: Store,
        table: TableFile,
        place: tuple[str, str],
        kept: Callable[[Columns], None],
        parent: QObject,
    ) -> None:
        """`place` is the day and the round it would be kept in."""
        super().__init__(parent)
        self._store = store
        self._table = table
        self._place = place
        self._kept = kept

    def form(self) -> ColumnForm:
        """Fields, how they are read, and what becomes of them."""
        store, table, (day, round_key) = self._store, self._table, self._place
        return ColumnForm(
            self.tr("Input of absent people: which column is what?"),
            self.tr("Show what it brings"),
            self._fields(),
            INPUT,
            self.tr("Which column has notes, votes or steps? Choose at least one."),
            lambda columns: survey.read_table(table, store, columns, day=day, round_key=round_key),
            self._words,
            self._keep,
        )

    def _fields(self) -> list[SheetField]:
        names = {
            "text": self.tr("Notes"),
            "initiatives": self.tr("Initiatives"),
            "kind": self.tr("Kind of note"),
            "votes": self.tr("Votes"),
            "steps": self.tr("Steps"),
            "community": self.tr("Community"),
            "language": self.tr("Language"),
        }
        return [SheetField(key, names[key], key in SEVERAL) for key in _ORDER]

    def _words(self, found: object) -> ColumnRead:
        assert isinstance(found, Survey)
        parts = [
            self.tr("%n note(s)", "", found.notes),
            self.tr("%n ballot(s)", "", found.ballots),
            self.tr("%n step(s)", "", found.steps),
        ]
        remarks = [words_of(one) for one in found.remarks if one.code != "survey_before"]
        return ColumnRead(listed(parts), found.unread, remarks)

    def _keep(self, found: object, columns: Columns) -> None:
        assert isinstance(found, Survey)
        survey.remember_columns(self._store, found.headers, columns)
        self._kept(columns)
