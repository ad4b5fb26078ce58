"""The recommendations and the clusters of an event as rows of grids."""

from __future__ import annotations

from PySide6.QtCore import QObject

from facilitator import event_edit_list
from facilitator.event import Event, Recommendation, read_number, whole_number
from ui import suggest
from ui.event_keeper import EventKeeper
from ui.grid_rows import Cell, GridColumn, GridRow
from ui.initiative_contents import status_cell
from ui.initiative_popup import Suggestion
from ui.language import own_name
from ui.text import figures

RECOMMENDATION_COLUMNS = (
    GridColumn("number", 84, end=True),
    GridColumn("en", 232, share=3),
    GridColumn("other", 232, share=3),
    GridColumn("official", 148, toggle=True),
    GridColumn("", 112, end=True),
)
CLUSTER_COLUMNS = (
    GridColumn("letter", 84, end=True),
    GridColumn("name", 320, share=3),
    GridColumn("initiatives", 240, share=2, several=True),
)


class RecommendationContents(QObject):
    """Titles in English and in `language`, and how many initiatives there are."""

    def __init__(self, keeper: EventKeeper, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.language = language

    def headers(self) -> list[str]:
        """The names of the columns."""
        language = own_name(self.language)
        status = self.tr("Status")
        return [self.tr("Number"), own_name("en"), language, status, self.tr("Initiatives")]

    def rows(self) -> list[GridRow]:
        """A row for each recommendation."""
        event = self._keeper.edition
        # 9a, 9b and 9c are one number, as on the page.
        pairs = {(one.recommendation, whole_number(one.number)) for one in event.initiatives}
        numbers = [recommendation for recommendation, _ in pairs]
        return [
            GridRow(
                one.number,
                (
                    Cell(one.number, weight=600),
                    Cell(one.title()),
                    Cell(one.titles.get(self.language, "") if self.language != "en" else ""),
                    self._status(one),
                    Cell(figures(numbers.count(one.number)), token="text.subtle"),
                ),
                one.title(),
            )
            for one in event.recommendations
        ]

    def _status(self, one: Recommendation) -> Cell:
        titled = self.language in one.titles
        return status_cell(one.is_verified(self.language)) if titled else Cell()

    def typed(self, row: str, field: str) -> str:
        """What an editor begins with."""
        one = self._keeper.edition.recommendation(row)
        if field == "number":
            return one.number
        return one.titles.get("en" if field == "en" else self.language, "")

    def hint(self, field: str) -> str:
        """What an empty editor says."""
        return self.tr("Number") if field == "number" else self.tr("Type a title")

    def offers(self, field: str, words: str) -> list[Suggestion]:
        """Nothing to choose from."""
        return []

    def keep(self, row: str, field: str, text: str) -> str:
        """Keep what was typed; why not, where it makes no sense."""
        edit, language = event_edit_list, "en" if field == "en" else self.language

        def changed(event: Event) -> Event:
            if field == "number":
                return edit.renumber_recommendation(event, row, text)
            if field == "official":
                official = not event.recommendation(row).is_verified(self.language)
                return edit.set_recommendation_official(event, row, self.language, official)
            return edit.change_recommendation(event, row, language, text)

        return self._keeper.do(changed)


class ClusterContents(QObject):
    """Letters, names, and which initiatives belong together."""

    def __init__(self, keeper: EventKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper

    def headers(self) -> list[str]:
        """The names of the columns."""
        return [self.tr("Letter"), self.tr("Name"), self.tr("Initiatives")]

    def rows(self) -> list[GridRow]:
        """A row for each cluster."""
        return [
            GridRow(
                one.letter,
                (
                    Cell(one.letter, weight=600),
                    Cell(one.name),
                    Cell("; ".join(one.initiatives), figures=True),
                ),
                one.name,
            )
            for one in self._keeper.edition.clusters
        ]

    def typed(self, row: str, field: str) -> str:
        """What an editor begins with."""
        value = getattr(self._keeper.edition.by_letter[row], field)
        return "; ".join(value) if field == "initiatives" else str(value)

    def hint(self, field: str) -> str:
        """What an empty editor says."""
        if field == "initiatives":
            return self.tr("Numbers or words")
        return self.tr("Letter") if field == "letter" else self.tr("Type a name")

    def offers(self, field: str, words: str) -> list[Suggestion]:
        """Initiatives by words; a number says it already."""
        event = self._keeper.edition
        if field != "initiatives" or not words.strip() or read_number(words) in event.by_number:
            return []
        return [one for one in suggest.initiatives(event, words) if one.value in event.by_number]

    def keep(self, row: str, field: str, text: str) -> str:
        """Keep what was typed; why not, where it makes no sense."""
        return self._keeper.do(
            lambda event: event_edit_list.change_cluster(event, row, field, text)
        )
