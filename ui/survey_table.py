"""The rows of a survey with a filter above them, and all of one row below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.records import Ballot, Captured, Note, Step
from facilitator.survey import Preview
from facilitator.table_columns import not_read
from facilitator.table_file import TableFile
from ui.buttons import KeyHint, SegmentedControl
from ui.column_rows import column_name
from ui.file_details import FileDetails
from ui.fit_row import FitRow
from ui.frames import Margins, label
from ui.lines import Rule
from ui.messages import place_words
from ui.panel_parts import WrappedText
from ui.survey_rows import NEW, THERE, SurveyList, SurveyRow, rows_of
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.wording import listed, sentences

_ALL, _LOOK = "all", "look"
_LEAST_LIST = 160


class SurveyTable(QWidget):
    """What each row brings; `columns_asked` asks which column is what."""

    columns_asked = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._rows: list[SurveyRow] = []
        self.unread = WrappedText(holder, 12, 400, "text.subtle")
        names = [(_ALL, ""), (NEW, ""), (THERE, ""), (_LOOK, "")]
        self.filter = SegmentedControl(holder, names, self.tr("Rows"))
        self.list = SurveyList(holder)
        self.details = FileDetails(holder)
        self.details.retranslate()
        self.list.setAccessibleName(self.tr("Rows of the table"))
        self._arrange(holder)
        self.setFocusProxy(self.list)
        self.list.columns_asked.connect(self.columns_asked)
        self.list.reached.connect(self._show_row)
        self.details.left.connect(self.list.setFocus)
        self.filter.chosen.connect(lambda _key: self._show_rows())
        self.clear()

    def clear(self) -> None:
        """Nothing was read yet."""
        self._rows = []
        self.unread.set_text("")
        self.details.hide()
        self._show_rows()

    def show_preview(self, table: TableFile, preview: Preview) -> None:
        """Show what a table would bring, or has brought."""
        self._rows = rows_of(preview)
        places = not_read(table, preview.survey.columns)
        left = listed(isolate(column_name(table, at)) for at in places)
        words = self.tr("Columns that are not read, and stay outside: %1").replace("%1", left)
        self.unread.set_text(words if left else self.tr("All columns are read."))
        self.details.hide()
        self._show_rows()

    def _show_rows(self) -> None:
        shown = {
            _ALL: self._rows,
            NEW: [one for one in self._rows if one.state == NEW],
            THERE: [one for one in self._rows if one.state == THERE],
            _LOOK: [one for one in self._rows if one.remarks],
        }
        names = {
            _ALL: self.tr("All rows"),
            NEW: self.tr("New"),
            THERE: self.tr("There already"),
            _LOOK: self.tr("To look at"),
        }
        for key, name in names.items():
            self.filter.set_text(key, name, QLocale().toString(len(shown[key])))
        self.list.show_rows(shown[self.filter.current()])

    def _show_row(self, row: SurveyRow) -> None:
        self.details.show_lines(row.id, place_words(row.id), "", self.list.said(row))
        self.details.setFocus()

    # Words

    def counted(self, brought: Mapping[type[Captured], int]) -> str:
        """How many of what: `3 notes, 1 step`; what there is none of is left out."""
        parts = [
            self.tr("%n note(s)", "", brought[Note]) if brought.get(Note) else "",
            self.tr("%n ballot(s)", "", brought[Ballot]) if brought.get(Ballot) else "",
            self.tr("%n step(s)", "", brought[Step]) if brought.get(Step) else "",
        ]
        return listed(filter(None, parts))

    def sum_of(self, preview: Preview) -> str:
        """What is new, what is there, and what was not counted."""
        new = self.tr("New: %1").replace("%1", self.counted(preview.new))
        parts = [new if preview.new else self.tr("Nothing new")]
        if preview.there:
            parts.append(self.tr("%n there already", "", len(preview.there)))
        if preview.survey.spoilt:
            ballots = self.tr("%n ballot(s)", "", preview.survey.spoilt)
            parts.append(self.tr("Not counted: %1").replace("%1", ballots))
        return sentences(parts)

    def _arrange(self, holder: ThemeHolder) -> None:
        shown = QWidget()
        line = FitRow(holder, shown, height=48, gap=12, between=8)
        line.add(self.filter)
        key = QWidget()
        said = QHBoxLayout(key)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(12)
        said.addWidget(KeyHint(holder, "Enter"))
        said.addWidget(label("label", self.tr("shows all of a row")))
        line.add(key, whole=True)
        self.list.setMinimumHeight(holder.theme.px(_LEAST_LIST))
        left = QHBoxLayout()
        Margins(holder, left, 20, 0, 20, 8)
        left.addWidget(self.unread, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(shown)
        column.addLayout(left)
        column.addWidget(Rule(holder, "line.mid"))
        column.addWidget(self.list, 1)
        column.addWidget(self.details)
