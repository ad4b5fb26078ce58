"""The talks that the event has prepared as rows of a grid, and what is typed there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from facilitator import event_edit_talks as edit
from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.event import Event, read_number
from facilitator.event_parts import TALKS, PreparedTalk
from facilitator.prepared_talks import in_order, slot_key
from facilitator.text import fold
from ui import suggest
from ui.event_keeper import EventKeeper
from ui.grid_paste import paste
from ui.grid_rows import Cell, GridColumn, GridRow
from ui.initiative_popup import Suggestion
from ui.language import language_said
from ui.language_offers import code_typed, name_typed, offers
from ui.text import figures
from ui.titles import title_of

COLUMNS = (
    GridColumn("", 60, end=True),
    GridColumn("title", 200, share=6),
    GridColumn("speaker", 112, share=2),
    GridColumn("day", 48),
    GridColumn("room", 84, share=1),
    GridColumn("slot", 100, share=1),
    GridColumn("initiative", 76),
    GridColumn("language", 112),
    GridColumn("planned", 72, end=True),
    GridColumn("link", 84, share=1),
)


class PreparedContents(QObject):
    """What stands in the cells, and what becomes of what is typed into them."""

    def __init__(self, keeper: EventKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper

    def headers(self) -> list[str]:
        """The names of the columns."""
        return [
            self.tr("Order"),
            self.tr("Title"),
            self.tr("Speaker"),
            self.tr("Day"),
            self.tr("Room"),
            self.tr("Slot"),
            self.tr("Initiative"),
            self.tr("Language"),
            self.tr("Length"),
            self.tr("Link"),
        ]

    def rows(self) -> list[GridRow]:
        """A row for each talk: by day, room and slot, and there as they are to be given."""
        event = self._keeper.edition
        names = {room.key: room.name for room in event.rooms}
        slots = {item.key: item.title for item in event.agenda}
        made: list[GridRow] = []
        here, number = ("", "", ""), 0
        for one in in_order(event):
            there = one.day, one.room, slot_key(event, one.slot)
            here, number = there, number + 1 if there == here else 1
            cells = (
                Cell(figures(str(number)), weight=600),
                *self._cells(event, one, names, slots),
            )
            made.append(GridRow(one.key, cells, one.title or one.speaker))
        return made

    def _cells(
        self, event: Event, one: PreparedTalk, names: dict[str, str], slots: dict[str, str]
    ) -> tuple[Cell, ...]:
        named = language_said(one.language) if one.language else ""
        codes = (one.language,) if one.language else ()
        about = title_of(event, one.initiative) if one.initiative else ""
        token = "text" if one.slot else "text.subtle"
        return (
            Cell(one.title),
            Cell(one.speaker),
            Cell(one.day),
            Cell(names.get(one.room, one.room)),
            Cell(slots.get(slot_key(event, one.slot), ""), token=token),
            Cell(one.initiative, figures=True, said=f"{one.initiative} {about}".strip()),
            Cell(named, codes, said=language_said(one.language, spoken=True) if codes else ""),
            Cell(figures(minutes_and_seconds(one.planned // SECOND))),
            Cell(one.link),
        )

    def typed(self, row: str, field: str) -> str:
        """What an editor begins with."""
        event = self._keeper.edition
        one = edit.talk(event, row)
        if field == "planned":
            return minutes_and_seconds(one.planned // SECOND)
        if field == "language":
            return name_typed(one.language) if one.language else ""
        if field == "slot":
            return next((item.title for item in event.agenda if item.key == one.slot), "")
        return str(getattr(one, field))

    def hint(self, field: str) -> str:
        """What an empty editor says."""
        hints = {
            "title": self.tr("Type a title"),
            "speaker": self.tr("Type a name"),
            "planned": "5:00",
            "link": "https://",
            "language": self.tr("Code or name"),
            "slot": self.tr("The first one"),
        }
        return hints.get(field, self.tr("Number"))

    def offers(self, field: str, words: str) -> list[Suggestion]:
        """Rooms, slots, languages and initiatives while one types; a number says it already."""
        event, wanted = self._keeper.edition, fold(words.strip())
        if field == "language":
            return offers(words, dict.fromkeys(room.language for room in event.rooms))
        if field == "initiative":
            if not wanted or read_number(words) in event.by_number:
                return []
            found = suggest.initiatives(event, words)
            return [one for one in found if one.value in event.by_number]
        if field == "room":
            named = [(room.key, room.name, room.key) for room in event.rooms]
            if wanted in [key for key, _, _ in named]:
                return []
        elif field == "slot":
            items = [item for item in event.agenda if item.kind == TALKS]
            named = [("", item.title, item.title) for item in items]
        else:
            return []
        return [
            Suggestion(value, name, value, key)
            for key, name, value in named
            if fold(key).startswith(wanted) or wanted in fold(name)
        ][:8]

    def keep(self, row: str, field: str, text: str) -> str:
        """Keep what was typed; why not, where it makes no sense."""
        return self._keeper.do(lambda event: self._changed(event, row, field, text))

    def paste(self, row: str, field: str, text: str) -> str:
        """Keep the cells of a spreadsheet from this one on."""
        keys = [one.key for one in in_order(self._keeper.edition)]
        fields = [column.field for column in COLUMNS if column.field]
        rows, fields = keys[keys.index(row) :], fields[fields.index(field) :]

        def add(event: Event) -> tuple[Event, str]:
            event = edit.add_talk(event, self.tr("New talk"), keys[-1])
            return event, event.talks[-1].key

        return paste(self._keeper, rows, fields, self._changed, add, text)

    def _changed(self, event: Event, row: str, field: str, text: str) -> Event:
        return edit.change_talk(
            event, row, field, code_typed(text) if field == "language" else text
        )
