"""The initiatives of an event as rows of a grid: titles in two languages, status, and the rest."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from facilitator import event_edit_list
from facilitator.event import Event, Initiative
from facilitator.text import fold
from ui.event_keeper import EventKeeper
from ui.grid_paste import paste
from ui.grid_rows import Cell, GridColumn, GridRow
from ui.initiative_popup import Suggestion
from ui.language import own_name

COLUMNS = (
    GridColumn("number", 84, end=True),
    GridColumn("recommendation", 132),
    GridColumn("en", 232, share=3),
    GridColumn("other", 232, share=3),
    GridColumn("official", 148, toggle=True),
    GridColumn("cluster", 84),
)


def status_cell(official: bool) -> Cell:
    """Whether a title was found in a source, or is ours."""
    if official:
        words = QCoreApplication.translate("InitiativeContents", "Official")
        return Cell(words, icon="check-circle", token="green.text")
    words = QCoreApplication.translate("InitiativeContents", "Working title")
    return Cell(words, icon="pencil-simple", token="yellow.text")


class InitiativeContents(QObject):
    """What stands in the cells, and what becomes of what is typed.

    `language` is what the second column of texts has: titles in that language, or what else there
    is of an initiative (`event_edit_list.FIELDS`).
    """

    def __init__(self, keeper: EventKeeper, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.language = language

    def others(self) -> dict[str, str]:
        """What the second column can have besides titles, by name."""
        return {
            "theme": self.tr("Theme"),
            "relevance": self.tr("Relevance"),
            "remark": self.tr("Remark"),
            "evidence": self.tr("Evidence"),
            "later_number": self.tr("Later number"),
        }

    def headers(self) -> list[str]:
        """The names of the columns."""
        return [
            self.tr("Number"),
            self.tr("Recommendation"),
            own_name("en"),
            self.others().get(self.language) or own_name(self.language),
            self.tr("Status"),
            self.tr("Cluster"),
        ]

    def rows(self) -> list[GridRow]:
        """A row for each initiative."""
        return [
            GridRow(one.number, self._cells(one), one.title())
            for one in self._keeper.edition.initiatives
        ]

    def _cells(self, one: Initiative) -> tuple[Cell, ...]:
        other = self._other(one) if self.language != "en" else ""
        status = Cell()
        if self.language == "en" or (other and self.language not in self.others()):
            status = status_cell(one.is_verified(self.language))
        return (
            Cell(one.number, weight=600),
            Cell(one.recommendation, token="text.subtle"),
            Cell(one.title("en")),
            Cell(other),
            status,
            Cell(one.cluster),
        )

    def _other(self, one: Initiative) -> str:
        if self.language in self.others():
            return str(getattr(one, self.language))
        return one.titles.get(self.language, "")

    def typed(self, row: str, field: str) -> str:
        """What an editor begins with."""
        one = self._keeper.edition.by_number[row]
        if field in ("cluster", "number", "recommendation"):
            return str(getattr(one, field))
        return one.titles.get("en", "") if field == "en" else self._other(one)

    def hint(self, field: str) -> str:
        """What an empty editor says."""
        if field in ("number", "recommendation"):
            return self.tr("Number")
        if field == "other" and self.language in self.others():
            return self.others()[self.language]
        return self.tr("Letter") if field == "cluster" else self.tr("Type a title")

    def offers(self, field: str, words: str) -> list[Suggestion]:
        """Clusters by letter or name, recommendations by number or title."""
        event, wanted = self._keeper.edition, fold(words.strip())
        named: list[tuple[str, str]] = []
        if field == "cluster":
            named = [(one.letter, one.name) for one in event.clusters]
        elif field == "recommendation":
            named = [(one.number, one.title()) for one in event.recommendations]
            if wanted in [number for number, _ in named]:
                return []  # it is typed out
        return [
            Suggestion(key, name, key, key)
            for key, name in named
            if fold(key).startswith(wanted) or wanted in fold(name)
        ]

    def keep(self, row: str, field: str, text: str) -> str:
        """Keep what was typed; why not, where it makes no sense."""
        return self._keeper.do(lambda event: self._changed(event, row, field, text))

    def paste(self, row: str, field: str, text: str) -> str:
        """Keep the cells of a spreadsheet from this one on."""
        numbers = [one.number for one in self._keeper.edition.initiatives]
        # A pasted list may not renumber, nor be a status.
        fields = ["en", "other"] if field in ("number", "en") else [field]

        def add(event: Event) -> tuple[Event, str]:
            event = event_edit_list.add_initiative(event, self.tr("New initiative"))
            return event, event.initiatives[-1].number

        rows = numbers[numbers.index(row) :]
        return paste(self._keeper, rows, fields, self._changed, add, text)

    def _changed(self, event: Event, row: str, field: str, text: str) -> Event:
        edit = event_edit_list
        if field == "cluster":
            return edit.set_cluster(event, row, text)
        if field == "number":
            return edit.renumber_initiative(event, row, text)
        if field == "official":
            if self.language in self.others():
                return event
            official = not event.by_number[row].is_verified(self.language)
            return edit.set_official(event, row, self.language, official)
        if field == "recommendation":
            return edit.change_initiative(event, row, field, text)
        if field == "other" and self.language in self.others():
            return edit.change_initiative(event, row, self.language, text)
        return edit.change_title(event, row, "en" if field == "en" else self.language, text)
