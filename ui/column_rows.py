"""One row for each field of a table that is read in: which column has it, and what that says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from facilitator.table_columns import Columns, answers, examples
from facilitator.table_file import TableFile
from facilitator.text import one_line
from ui.buttons import Button
from ui.choice import Choice
from ui.frames import Margins, surface
from ui.lines import Rule
from ui.panel_parts import TextLine, WrappedText
from ui.text import direction_mark, direction_of, figures, isolate
from ui.theme import ThemeHolder
from ui.wording import listed, sentences

_NAME, _COLUMN = 168, 264
LEAST = _NAME + _COLUMN + 160
"""So wide are name, column and a few letters of what stands in it."""
_LONGEST = 200


@dataclass(frozen=True)
class SheetField:
    """A field that a column can say: its key, its name for people, and whether several can."""

    key: str
    name: str
    several: bool = False


class ColumnChoice(Choice):
    """A field that opens to the headers, which are whole questions: what is too long is cut."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it with an ellipsis where there is no room."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        side = Qt.TextElideMode.ElideRight
        wide = room.width() - 8
        option.currentText = self.fontMetrics().elidedText(self.currentText(), side, wide)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class FieldRow(QObject):
    """The widgets of a field and one of its columns, to be placed in a grid.

    `changed` says that another column was chosen, `more` asks for one column more.
    """

    changed = Signal()
    more = Signal()

    def __init__(
        self,
        holder: ThemeHolder,
        field: SheetField,
        table: TableFile,
        further: bool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._table = table
        self.name = WrappedText(holder, 14, 500)
        self.choice = ColumnChoice([], "")
        self.examples = TextLine(holder, 12, 400, "text.subtle")
        self.state = WrappedText(holder, 12, 400, "text.subtle")
        self.add = Button(holder, icon="plus", flat=True, height=28)
        name = self.tr("%1, further column").replace("%1", field.name) if further else field.name
        self.name.set_text(self.tr("and also") if further else field.name)
        self.name.setToolTip(name)
        self._fill()
        self.choice.setAccessibleName(self.tr("Column for %1").replace("%1", name))
        self.add.setAccessibleName(self.tr("Another column for %1").replace("%1", field.name))
        self.add.setToolTip(self.add.accessibleName())
        keep = self.add.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.add.setSizePolicy(keep)
        self.choice.activated.connect(lambda _at: self.changed.emit())
        self.add.clicked.connect(self.more)

    def place(self) -> int:
        """The column that is chosen, from 0; -1 for none."""
        return int(self.choice.value() or -1)

    def choose(self, place: int) -> None:
        """Choose a column, or none (-1)."""
        self.choice.set_value("" if place < 0 else str(place))

    def show_state(self, words: str, token: str = "text.subtle") -> None:
        """Say what came of the column, beside some of its cells."""
        place = self.place()
        cells = examples(self._table, place) if place >= 0 else ()
        shown = " · ".join(map(isolate, cells))
        self.examples.set_text(shown)
        self.examples.setToolTip("\n".join(cells))
        self.state.set_text(words, token)
        self.choice.setToolTip(self.choice.currentText())
        self.choice.setAccessibleDescription(sentences(filter(None, (words, listed(cells)))))

    def _fill(self) -> None:
        self.choice.addItem(self.tr("Not in this table"), "")
        for at, text in enumerate(self._table.headers):
            self.choice.addItem(_whole(column_name(self._table, at)), str(at))
            self.choice.setItemData(at + 1, text[:_LONGEST], Qt.ItemDataRole.ToolTipRole)
        # Headers are questions: the field keeps its width, and the list below it may be wider.
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(4)
        self.choice.setMaxVisibleItems(14)


class FieldRows(QWidget):
    """All fields, each with its column; `changed` says that somebody chose another one."""

    changed = Signal()

    def __init__(self, holder: ThemeHolder, fields: Sequence[SheetField], table: TableFile) -> None:
        super().__init__()
        self._holder = holder
        self._fields = tuple(fields)
        self._table = table
        self._rows: list[FieldRow] = []
        self._answers: dict[int, int] = {}
        self._inside: QWidget | None = None
        self._below = False
        self._lines: dict[FieldRow, tuple[QGridLayout, QVBoxLayout]] = {}
        surface(self, "page")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_columns(self, columns: Columns) -> None:
        """Propose these columns."""
        self._build({one.key: [*columns.get(one.key, ())] for one in self._fields})

    def columns(self) -> dict[str, tuple[int, ...]]:
        """By field, of all fields, the columns that are chosen; each once."""
        found: dict[str, dict[int, None]] = {one.key: {} for one in self._fields}
        for row in self._rows:
            if row.place() >= 0:
                found[row.field.key][row.place()] = None
        return {key: tuple(places) for key, places in found.items()}

    def rows(self) -> list[FieldRow]:
        """The rows, from the top."""
        return list(self._rows)

    def row(self, key: str) -> FieldRow:
        """The first row of a field."""
        return next(row for row in self._rows if row.field.key == key)

    def show_read(self, unread: Mapping[str, int], remembered: Sequence[str]) -> None:
        """Say at each field how many answers its columns have, and how many make no sense."""
        columns = self.columns()
        owners: dict[int, list[str]] = {}
        names = {one.key: one.name for one in self._fields}
        for key, places in columns.items():
            for place in places:
                owners.setdefault(place, []).append(key)
        for row in self._rows:
            key, place = row.field.key, row.place()
            others = [names[one] for one in owners.get(place, ()) if one != key]
            first = row is self.row(key)
            wrong = unread.get(key, 0) if first else 0
            token = "yellow.text" if wrong and place >= 0 else "text.subtle"
            parts = self._said(place, wrong) if place >= 0 else []
            if others:
                token = "yellow.text"
                parts.append(self.tr("also taken for %1").replace("%1", listed(others)))
            if first and key in remembered:
                parts.append(self.tr("as last time"))
            row.show_state(listed(parts), token)

    def _said(self, place: int, unread: int) -> list[str]:
        if place not in self._answers:
            self._answers[place] = answers(self._table, place)
        said = [self.tr("%n answer(s)", "", self._answers[place])]
        if unread:
            said.append(self.tr("%n not understood", "", unread))
        return said

    def _add_column(self, row: FieldRow) -> None:
        """One more column for a field that several may have."""
        places = {one.key: [] for one in self._fields}
        for one in self._rows:
            places[one.field.key].append(one.place())
        key = row.field.key
        places[key].append(-1)
        self._build(places)
        new = [one for one in self._rows if one.field.key == key][-1]
        new.choice.setFocus()
        self.changed.emit()

    def _build(self, places: Mapping[str, Sequence[int]]) -> None:
        had, self._inside = self._inside, QWidget()
        if had is not None:
            self._column.removeWidget(had)
            had.hide()
            had.deleteLater()
        self._rows, self._lines = [], {}
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for field in self._fields:
            chosen = [*places[field.key]] or [-1]
            for number, place in enumerate(chosen):
                row = FieldRow(self._holder, field, self._table, number > 0, self._inside)
                row.choose(place)
                last = number == len(chosen) - 1
                row.add.setVisible(field.several and last and place >= 0)
                row.changed.connect(lambda row=row: self._on_changed(row))
                row.more.connect(lambda row=row: self._add_column(row))
                self._rows.append(row)
                column.addLayout(self._line(row))
                column.addWidget(Rule(self._holder, "line.soft"))
        self._column.addWidget(self._inside)
        before: QWidget | None = None
        for row in self._rows:
            for part in (row.choice, row.add):
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part

    def _on_changed(self, row: FieldRow) -> None:
        rows = [one for one in self._rows if one.field.key == row.field.key]
        row.add.setVisible(row.field.several and row is rows[-1] and row.place() >= 0)
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text what a column says stands below it."""
        super().resizeEvent(event)
        below = self.width() < self._holder.theme.px(LEAST)
        if below != self._below:
            self._below = below
            for row, (line, said) in self._lines.items():
                self._place(row, line, said)

    def _line(self, row: FieldRow) -> QGridLayout:
        line, said = QGridLayout(), QVBoxLayout()
        Margins(self._holder, line, 20, 6, 12, 6)
        line.setHorizontalSpacing(12)
        line.setVerticalSpacing(4)
        said.setSpacing(2)
        said.addWidget(row.examples)
        said.addWidget(row.state)
        self._lines[row] = line, said
        self._place(row, line, said)
        return line

    def _place(self, row: FieldRow, line: QGridLayout, said: QVBoxLayout) -> None:
        """Name, column and what it says beside each other, or that below them."""
        px, below = self._holder.theme.px, self._below
        for one in (row.name, row.choice, row.add):
            line.removeWidget(one)
        line.removeItem(said)
        row.name.setFixedWidth(px(_NAME))
        row.choice.setMinimumWidth(0 if below else px(_COLUMN))
        row.choice.setMaximumWidth(px(_COLUMN))
        line.addWidget(row.name, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(row.choice, 0, 1)
        line.addWidget(row.add, 0, 2 if below else 3)
        if below:
            line.addLayout(said, 1, 0, 1, 3)
        else:
            line.addLayout(said, 0, 2)
        # Whatever is left goes to the end, and not around the parts.
        for column, share in enumerate((0, 1000, 0, 1) if below else (0, 0, 1, 0)):
            line.setColumnStretch(column, share)


def _whole(text: str) -> str:
    """A text alone in a field, with a mark that keeps its last sign where it belongs.

    A mark before it would hide its first letter from who types that.
    """
    return text + direction_mark(direction_of(text))


def column_name(table: TableFile, at: int) -> str:
    """What a column is called: by its header, or by its number where it has none."""
    header = one_line(table.headers[at], _LONGEST)
    if header:
        return header
    number = figures(QLocale().toString(at + 1))
    return QCoreApplication.translate("FieldRows", "Column %1").replace("%1", number)
