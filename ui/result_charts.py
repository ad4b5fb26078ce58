"""What the panel beside a ranking shows: the ranking taken apart, and how firm it is, as charts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject

from facilitator import breakdowns, other_methods, stability
from facilitator.breakdowns import Part, Slice
from facilitator.counted import Counted
from facilitator.event import SURVEY, Event
from facilitator.standings import UNKNOWN, Line
from ui import wording
from ui.chart_body import BodyChart
from ui.chart_firm import FirmChart, FirmRow, MethodsChart, MethodsRow
from ui.chart_slices import PartRow, PartsChart, SliceCell, SliceLine, SlicesChart
from ui.days import day_words
from ui.language import own_name
from ui.results_view import Asked
from ui.standing_rows import StandingWords
from ui.text import figures, isolate
from ui.titles import title_of
from ui.voice import INTERFACE
from ui.vote_words import VoteWords
from ui.wording import listed, passage

KINDS = ("language", "day", "room", "size", "recommendation", "cluster", "firm", "methods")
_NEAR, _LEAST = 3, 10
"""Of what never goes to the plan only so much is shown: up to three times its places, or this."""
_NAMED = 4
"""So many initiatives are named in a sentence; the others are counted."""

Maker = Callable[[Counted, Asked], BodyChart | None]


class ResultCharts(QObject):
    """Makes each of `KINDS` of what was counted; `item` is what is looked at."""

    def __init__(self, event: Event, parent: QObject) -> None:
        super().__init__(parent)
        self._event = event
        self._words = StandingWords(self)
        self._votes = VoteWords(self)
        self._makers: dict[str, Maker] = {
            "language": self._by_language,
            "day": self._by_day,
            "room": self._by_room,
            "size": self._by_size,
            "recommendation": self._by_recommendation,
            "cluster": self._by_cluster,
            "firm": self._firm,
            "methods": self._methods,
        }

    def names(self) -> dict[str, str]:
        """What there is to choose from, by kind."""
        return {
            "language": self.tr("By language of the room"),
            "day": self.tr("By day"),
            "room": self.tr("By room"),
            "size": self.tr("By size of the room"),
            "recommendation": self.tr("By recommendation"),
            "cluster": self.tr("By cluster"),
            "firm": self.tr("Without one room"),
            "methods": self.tr("Counted in other ways"),
        }

    def make(self, kind: str, counted: Counted, asked: Asked, item: str) -> BodyChart | None:
        """The chart; None where there is nothing to show."""
        made = self._makers[kind](counted, asked)
        if made is None:
            return None
        meaning = counted.vote.meaning if counted.vote else ""
        said = isolate(wording.event_text(self._event, meaning))
        foot = self.tr("A vote means: %1.").replace("%1", said) if meaning else ""
        return replace(made, foot=foot, highlight=item)

    def nothing(self, kind: str) -> tuple[str, str]:
        """What is said where there is none: a title and a hint."""
        if kind == "firm":
            title = self.tr("One room, or none, has voted")
            return title, self.tr("With two rooms there is something to leave out.")
        if kind == "methods":
            title = self.tr("No ballots to count again")
            return title, self.tr("Hands are only counts; ballots say who chose what together.")
        if kind in ("recommendation", "cluster"):
            title = self.tr("Nothing to add up")
            return title, self.tr("This round votes on something else, or nobody has voted.")
        return self.tr("No votes yet"), ""

    # Taken apart

    def _by_language(self, counted: Counted, asked: Asked) -> BodyChart | None:
        found = breakdowns.by_language(counted, asked.where, asked.by)
        names = {one.key: (own_name(one.key) if one.key else "–", one.key) for one in found}
        if breakdowns.is_survey_alone(self._event):
            names[""] = wording.room_name(self._event, SURVEY), ""
        return self._slices(self.names()["language"], found, names)

    def _by_day(self, counted: Counted, asked: Asked) -> BodyChart | None:
        found = breakdowns.by_day(counted, asked.where, asked.by)
        names: dict[str, tuple[str, str]] = {}
        for at, day in enumerate(self._event.days, 1):
            words = self.tr("Day {number} · {date}")
            said = words.format(number=figures(at), date=isolate(day_words(day.date)))
            names[day.key] = said, ""
        return self._slices(self.names()["day"], found, names)

    def _by_room(self, counted: Counted, asked: Asked) -> BodyChart | None:
        found = breakdowns.by_room(counted, asked.where, asked.by)
        names = {
            room.key: (wording.room_name(self._event, room.key), room.language)
            for room in self._event.every_room
        }
        return self._slices(self.names()["room"], found, names, rooms=False)

    def _by_size(self, counted: Counted, asked: Asked) -> BodyChart | None:
        found = breakdowns.by_size(counted, asked.where, asked.by)
        names = {key: (words, "") for key, words in self.sizes().items()}
        return self._slices(self.names()["size"], found, names)

    def sizes(self) -> dict[str, str]:
        """The classes of rooms by the people in them."""
        return {
            "small": self.tr("Up to 6 people"),
            "medium": self.tr("7 to 12 people"),
            "large": self.tr("More than 12 people"),
            UNKNOWN: self.tr("People not counted"),
        }

    def _slices(
        self,
        heading: str,
        found: Sequence[Slice],
        names: dict[str, tuple[str, str]],
        *,
        rooms: bool = True,
    ) -> BodyChart | None:
        if not found:
            return None
        longest = max((_shown(one, line) for one in found for line in one.top), default=0.0)
        cells = []
        for one in found:
            name, code = names.get(one.key, (one.key, ""))
            beside = self.tr("%n room(s)", "", one.rooms) if rooms else self._ballots(one)
            lines = tuple(
                SliceLine(
                    line.item,
                    self._words.value(one.standing, line),
                    _shown(one, line) / longest if longest else 0.0,
                )
                for line in one.top
            )
            more = self.tr("%n more share this rank", "", one.tied) if one.tied else ""
            cells.append(SliceCell(name, code, beside, lines, more))
        standing = found[0].standing
        said = self.tr("The first five of each. {measure}.").format(
            measure=self._words.measure(standing.by, standing.method)
        )
        return SlicesChart(heading, cells, heading, said=said)

    def _ballots(self, one: Slice) -> str:
        if one.standing.ballots:
            return self.tr("%n ballot(s)", "", one.standing.ballots)
        return self._votes.amount(one.standing.method, one.standing.votes)

    def _by_recommendation(self, counted: Counted, asked: Asked) -> BodyChart | None:
        parts = breakdowns.by_recommendation(counted, asked.where)
        titles = {one.number: wording.title_of(one) for one in self._event.recommendations}
        heading = self.tr("Recommendation")
        return self._parts(self.names()["recommendation"], heading, parts, titles, counted)

    def _by_cluster(self, counted: Counted, asked: Asked) -> BodyChart | None:
        parts = breakdowns.by_cluster(counted, asked.where)
        titles = {one.letter: title_of(self._event, one.letter) for one in self._event.clusters}
        heading = self.tr("Cluster")
        return self._parts(self.names()["cluster"], heading, parts, titles, counted)

    def _parts(
        self,
        title: str,
        heading: str,
        parts: Sequence[Part],
        titles: dict[str, str],
        counted: Counted,
    ) -> BodyChart | None:
        # What is in none of them is no part to compare with the others.
        voted = sorted((part for part in parts if part.votes), key=lambda part: not part.key)
        if not voted:
            return None
        longest = max(part.votes for part in voted)
        method = counted.vote.method if counted.vote else ""
        unit = self._votes.unit(method)
        rows = [
            PartRow(
                part.key,
                titles.get(part.key, "") or self.tr("In none of them"),
                QLocale().toString(part.votes),
                part.share,
                part.votes / longest,
                part.items,
            )
            for part in voted
        ]
        rest = len(parts) - len(voted)
        said = self.tr("%n more without votes", "", rest) if rest else ""
        return PartsChart(title, rows, heading, unit[:1].upper() + unit[1:], said=said)

    # How firm it is

    def _firm(self, counted: Counted, asked: Asked) -> BodyChart | None:
        found = stability.leaving_one_out(counted, asked.where, asked.by)
        if not found.rooms:
            return None
        number, of = QLocale().toString, len(found.rooms)
        rows = []
        for line in found.lines:
            if line.rank is None or line.best is None or line.worst is None:
                continue
            if line.rank > max(_NEAR * found.places, _LEAST) and not line.above:
                continue
            words = self.tr("{count} of {all}")
            going = words.format(count=number(line.above), all=number(of))
            title = title_of(self._event, line.item)
            rows.append(FirmRow(line.item, title, line.rank, line.best, line.worst, going))
        if not rows:
            return None
        return FirmChart(self.names()["firm"], rows, found.places, said=self._most(found))

    def _most(self, found: stability.Stability) -> str:
        """What leaving out one room does at the cut, of the room that does most."""
        most = found.most
        if most is None or not (most.entered or most.left):
            return self.tr("Whichever room is left out, the same go to the plan.")
        room = isolate(wording.room_name(self._event, most.room))
        words = self.tr("Without {room}, {left} would not go to the plan, but {entered} would.")
        if not most.entered:
            words = self.tr("Without {room}, {left} would not go to the plan.")
        elif not most.left:
            words = self.tr("Without {room}, {entered} would go to the plan as well.")
        left, entered = _few(most.left), _few(most.entered)
        parts = [words.format(room=room, left=left, entered=entered)]
        others = sum(bool(one.entered or one.left) for one in found.rooms) - 1
        if others:
            parts.append(self.tr("%n more room(s) change what goes.", "", others))
        return passage(parts)

    def _methods(self, counted: Counted, asked: Asked) -> BodyChart | None:
        found = other_methods.of_counted(counted, asked.where)
        if len(found.counts) < 2:
            return None
        method = counted.vote.method if counted.vote else ""
        names = [self._method(method, one.method) for one in found.counts]
        own = found.counts[0].lines
        ranks = [{line.item: line.rank for line in one.lines} for one in found.counts]
        nothing = {line.item for line in own if not line.value}
        rows = [
            MethodsRow(
                line.item,
                title_of(self._event, line.item),
                tuple(by_item.get(line.item) for by_item in ranks),
            )
            for line in own
            if line.item not in nothing
        ]
        return MethodsChart(
            self.names()["methods"],
            names,
            rows,
            counted.places,
            said=self._agreed(found, names),
        )

    def _agreed(self, found: other_methods.OtherMethods, names: Sequence[str]) -> str:
        """How far each of the others agrees, and what it would change at the cut."""
        parts = [self.tr("%n ballot(s) counted again.", "", found.ballots)]
        if found.without_ballots:
            parts.append(
                self.tr("%n session(s) counted hands and have none.", "", found.without_ballots)
            )
        for one, name in zip(found.counts[1:], names[1:], strict=True):
            words = self.tr("{name}: the same go to the plan.").format(name=isolate(name))
            if one.entered and one.left:
                words = self.tr("{name}: {entered} in place of {left}.").format(
                    name=isolate(name), entered=_few(one.entered), left=_few(one.left)
                )
            elif one.entered:
                words = self.tr("{name}: {entered} as well.").format(
                    name=isolate(name), entered=_few(one.entered)
                )
            elif one.left:
                words = self.tr("{name}: without {left}.").format(
                    name=isolate(name), left=_few(one.left)
                )
            parts.append(words)
            if one.pairs is not None and one.pairs < 1:
                words = self.tr("{share} of all pairs are in the same order.")
                parts.append(words.format(share=INTERFACE.percent(one.pairs)))
        return passage(parts)

    def _method(self, own: str, method: str) -> str:
        """What a way of counting is called."""
        if method == "method":
            return {
                "dots": self.tr("As voted: a dot is one"),
                "ranking": self.tr("As voted: points by place"),
                "score": self.tr("As voted: sum of scores"),
            }.get(own, self.tr("As voted: a vote each"))
        return {
            "even": self.tr("Each ballot weighs the same"),
            "approval": self.tr("Named at all is one"),
            "emerson": self.tr("Points by length of the ballot"),
            "first": self.tr("Only the first"),
            "mean": self.tr("Mean score"),
            "normal": self.tr("Stretched"),
        }[method]


def _shown(one: Slice, line: Line) -> float:
    """What is shown of a line: rooms and languages differ in size, so of votes their share."""
    return line.share if one.standing.by == "votes" else line.value or 0.0


def _few(items: Sequence[str]) -> str:
    shown = listed(items[:_NAMED])
    return isolate(f"{shown} …" if len(items) > _NAMED else shown)
