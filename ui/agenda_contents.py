"""The agenda of an event as rows of a grid, and what is typed there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from facilitator import event_edit
from facilitator.clock import minutes_and_seconds
from facilitator.event import AgendaItem, Event
from facilitator.text import fold
from ui.event_keeper import EventKeeper
from ui.event_words import EventWords
from ui.grid_rows import Cell, GridColumn, GridRow
from ui.initiative_popup import Suggestion
from ui.text import figures

COLUMNS = (
    GridColumn("", 94),
    GridColumn("title", 120, share=1),
    GridColumn("kind", 66),
    GridColumn("minutes", 76, end=True),
)


class AgendaContents(QObject):
    """What stands in the cells, and what becomes of what is typed into them."""

    def __init__(self, keeper: EventKeeper, words: EventWords, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._words = words

    def headers(self) -> list[str]:
        """The names of the columns, for screen readers."""
        return [self.tr("Starts"), self.tr("Title"), self.tr("Where"), self.tr("Length")]

    def rows(self) -> list[GridRow]:
        """A row for each item, with its time on the first day."""
        event = self._keeper.edition
        at = minutes_of(event.days[0].start)
        made = []
        for item in event.agenda:
            made.append(GridRow(item.key, self._cells(event, item, at), item.title))
            at += item.minutes
        return made

    def _cells(self, event: Event, item: AgendaItem, at: int) -> tuple[Cell, ...]:
        subtle = "text.subtle"
        where = self._kind(event, item)
        length = minutes_and_seconds(item.minutes * 60)
        return (
            Cell(time_of(at), icon="dots-six-vertical", token=subtle, figures=True),
            Cell(item.title),
            Cell(where, size=12, token=subtle),
            Cell(length),
        )

    def _kind(self, event: Event, item: AgendaItem) -> str:
        word = self._words.kinds()[item.kind]
        if item.kind == "breakout" and item.round and len(event.rounds) > 1:
            return self._with_round(word, event.round(item.round).title)
        return word

    def _with_round(self, word: str, title: str) -> str:
        return self.tr("{rooms}: {round}").format(rooms=word, round=title)

    def typed(self, row: str, field: str) -> str:
        """What an editor begins with."""
        event = self._keeper.edition
        item = next(one for one in event.agenda if one.key == row)
        if field == "kind":
            return self._kind(event, item)
        if field == "minutes":
            return str(item.minutes)
        return item.title

    def hint(self, field: str) -> str:
        """What an empty editor says."""
        if field == "minutes":
            return self.tr("Minutes")
        return self.tr("Where") if field == "kind" else self.tr("Type a title")

    def offers(self, field: str, words: str) -> list[Suggestion]:
        """Kinds while one types; breakouts with each round, where there are several."""
        if field != "kind":
            return []
        wanted = fold(words.strip())
        names = [name for name, _, _ in self._kinds()]
        found = [name for name in names if fold(name).startswith(wanted)] or names
        return [Suggestion(name, name, name) for name in found]

    def _kinds(self) -> list[tuple[str, str, str]]:
        """What can be typed, and the kind and round that it means."""
        rounds = self._keeper.edition.rounds
        made = []
        for kind, word in self._words.kinds().items():
            if kind == "breakout" and len(rounds) > 1:
                made += [(self._with_round(word, one.title), kind, one.key) for one in rounds]
            else:
                made.append((word, kind, ""))
        return made

    def keep(self, row: str, field: str, text: str) -> str:
        """Keep what was typed; why not, where it makes no sense."""
        if field != "kind":
            return self._keeper.do(lambda event: event_edit.change_item(event, row, field, text))
        wanted = fold(text.strip())
        known = {fold(name): (kind, round_) for name, kind, round_ in self._kinds()}
        kind, round_ = known.get(wanted, (self._words.kind_typed(text), ""))

        def edit(event: Event) -> Event:
            event = event_edit.change_item(event, row, "kind", kind)
            return event_edit.change_item(event, row, "round", round_) if round_ else event

        return self._keeper.do(edit)


def minutes_of(time: str) -> int:
    """`11:30` in minutes after midnight."""
    hour, _, minute = time.partition(":")
    return int(hour) * 60 + int(minute)


def time_of(minutes: int) -> str:
    """Minutes after midnight as a time of day."""
    return figures(f"{minutes // 60 % 24:02}:{minutes % 60:02}")
