"""The texts of an event and what they are in another language, as rows of a grid."""

from __future__ import annotations

from PySide6.QtCore import QObject

from facilitator import event_edit_list
from facilitator.event import Event
from facilitator.event_texts import kinds
from ui.event_keeper import EventKeeper
from ui.grid_paste import paste
from ui.grid_rows import Cell, GridColumn, GridRow
from ui.initiative_popup import Suggestion
from ui.language import own_name

WORDS_COLUMNS = (
    GridColumn("", 172),
    GridColumn("", 260, share=3),
    GridColumn("other", 260, share=3),
)


class WordsContents(QObject):
    """Each text of the event as it stands, and in `language`; it is edited where it stands."""

    def __init__(self, keeper: EventKeeper, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.language = language

    def headers(self) -> list[str]:
        """The names of the columns."""
        return [self.tr("Where"), self.tr("As it stands"), own_name(self.language)]

    def rows(self) -> list[GridRow]:
        """A row for each text, and below them what is translated and stands nowhere."""
        event = self._keeper.edition
        where, names = kinds(event), self._names()
        nowhere = [text for text in event.wordings if text not in where]
        return [
            GridRow(
                text,
                (
                    Cell(names[where[text]] if text in where else self.tr("Nowhere"), token=_QUIET),
                    Cell(text),
                    Cell(self._said(event, text)),
                ),
                text,
            )
            for text in (*where, *nowhere)
        ]

    def typed(self, row: str, field: str) -> str:
        """What an editor begins with."""
        return self._said(self._keeper.edition, row)

    def hint(self, field: str) -> str:
        """What an empty editor says."""
        return self.tr("Type a translation")

    def offers(self, field: str, words: str) -> list[Suggestion]:
        """Nothing to choose from."""
        return []

    def keep(self, row: str, field: str, text: str) -> str:
        """Keep what was typed; why not, where it makes no sense."""
        return self._keeper.do(lambda event: self._changed(event, row, field, text))

    def paste(self, row: str, field: str, text: str) -> str:
        """Keep the lines of a spreadsheet from this row on; there are no more rows than texts."""
        texts = [one.id for one in self.rows()]
        rows = texts[texts.index(row) :]
        lines = text.splitlines()[: len(rows)]
        return paste(
            self._keeper, rows, [field], self._changed, lambda event: (event, ""), "\n".join(lines)
        )

    def _changed(self, event: Event, row: str, _field: str, text: str) -> Event:
        return event_edit_list.change_words(event, row, self.language, text)

    def _said(self, event: Event, text: str) -> str:
        known = event.wordings.get(text)
        return known.titles.get(self.language, "") if known else ""

    def _names(self) -> dict[str, str]:
        return {
            "event": self.tr("Event"),
            "round": self.tr("Round"),
            "question": self.tr("Question"),
            "supporting": self.tr("Further question"),
            "meaning": self.tr("A vote means"),
            "item": self.tr("Agenda"),
            "cluster": self.tr("Cluster"),
            "room": self.tr("Room"),
            "topic": self.tr("Topic"),
        }


_QUIET = "text.subtle"
