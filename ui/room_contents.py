"""The rooms of an event as rows of a grid, and what is typed there."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject

from facilitator import event_edit
from facilitator.event import Event, Room
from facilitator.text import ascii_digits
from ui.event_keeper import EventKeeper
from ui.grid_rows import Cell, GridColumn, GridRow
from ui.initiative_popup import Suggestion
from ui.language import language_said
from ui.language_offers import code_typed, codes_typed, name_typed, names_typed, offers

COLUMNS = (
    GridColumn("", 64, end=True),
    GridColumn("name", 100, share=1, whole=True),
    GridColumn("language", 132),
    GridColumn("facilitator", 136, share=2),
    GridColumn("note_taker", 136, share=2),
    GridColumn("interpreted", 124, several=True),
    GridColumn("topic", 92, share=2),
    GridColumn("days", 72, end=True),
)


class RoomContents(QObject):
    """What stands in the cells, and what becomes of what is typed into them."""

    def __init__(self, keeper: EventKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper

    def headers(self) -> list[str]:
        """The names of the columns."""
        return [
            self.tr("Room"),
            self.tr("Name"),
            self.tr("Language"),
            self.tr("Facilitator"),
            self.tr("Note-taker"),
            self.tr("Interpreted into"),
            self.tr("Topic"),
            self.tr("Day"),
        ]

    def rows(self) -> list[GridRow]:
        """A row for each room."""
        event = self._keeper.edition
        return [GridRow(room.key, self._cells(event, room), room.name) for room in event.rooms]

    def _cells(self, event: Event, room: Room) -> tuple[Cell, ...]:
        named = language_said(room.language)
        spoken = language_said(room.language, spoken=True)
        into = ", ".join(language_said(code, spoken=True) for code in room.interpreted)
        no = Cell(self.tr("No", "not interpreted"), token="text.subtle")
        return (
            Cell(room.key, weight=600),
            Cell(room.name),
            Cell(named, (room.language,), said=spoken),
            Cell(room.facilitator),
            Cell(room.note_taker),
            Cell("", room.interpreted, said=into) if room.interpreted else no,
            Cell(room.topic),
            Cell(", ".join(room.days)),
        )

    def typed(self, row: str, field: str) -> str:
        """What an editor begins with."""
        room = self._keeper.edition.room(row)
        if field == "language":
            return name_typed(room.language)
        if field == "interpreted":
            return names_typed(room.interpreted)
        if field == "days":
            return "; ".join(room.days)
        return str(getattr(room, field))

    def hint(self, field: str) -> str:
        """What an empty editor says."""
        if field in ("language", "interpreted"):
            return self.tr("Code or name")
        if field == "topic":
            return self.tr("Type a topic")
        return "1; 2" if field == "days" else self.tr("Type a name")

    def offers(self, field: str, words: str) -> list[Suggestion]:
        """Languages while one types; those of other rooms first."""
        if field not in ("language", "interpreted"):
            return []
        rooms = self._keeper.edition.rooms
        return offers(words, dict.fromkeys(room.language for room in rooms))

    def keep(self, row: str, field: str, text: str) -> str:
        """Keep what was typed; why not, where it makes no sense."""
        return self._keeper.do(lambda event: self._changed(event, row, field, text))

    def paste(self, row: str, field: str, text: str) -> str:
        """Keep the cells of a spreadsheet from this one on, all as one edit or none of them."""
        lines = [line.split("\t") for line in text.replace("\r", "").split("\n")]
        fields = [column.field for column in COLUMNS if column.field]
        fields = fields[fields.index(field) :]

        def edit(event: Event) -> Event:
            keys = [room.key for room in event.rooms]
            rows = keys[keys.index(row) :]
            while len(rows) < len(lines):
                event = event_edit.add_room(event)
                rows.append(event.rooms[-1].key)
            for key, cells in zip(rows, lines, strict=False):
                for name, cell in zip(fields, cells, strict=False):
                    event = self._changed(event, key, name, cell)
            return event

        return self._keeper.do(edit)

    def _changed(self, event: Event, row: str, field: str, text: str) -> Event:
        value: str | list[str] = text
        if field == "language":
            value = code_typed(text)
        elif field == "interpreted":
            value = codes_typed(text)
        elif field == "days":
            value = re.findall(r"[^\s;,،؛，；、]+", ascii_digits(text))
        return event_edit.change_room(event, row, field, value)
