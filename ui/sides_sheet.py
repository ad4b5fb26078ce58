"""Votes that were counted apart, as a sheet: what each laptop has, and what that would change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject

from facilitator import vote_sides
from facilitator.counting import Ranked
from facilitator.event import Event
from ui.apart_votes import ApartVotes, SideVotes
from ui.counts import KindCounts
from ui.place_words import session_words
from ui.sheet import Column, Field, Line, Option, Sheet
from ui.text import figures, isolate
from ui.titles import title_of
from ui.vote_words import VoteWords, method_of
from ui.wording import clock_time, room_name

_PLACES = 3


class SidesSheets(QObject):
    """An object, because only `tr` has plurals."""

    def __init__(self, event: Event, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self._counts = KindCounts(self)
        self._says = VoteWords(self)

    def sheet(self, apart: ApartVotes) -> Sheet:
        """Everything to see about a session that was counted apart."""
        room = room_name(self._event, apart.where.room)
        heading = self.tr("{count} laptops counted the votes of {room}")
        now = self.tr("counts now")
        columns = tuple(
            Column(
                "laptop",
                self.laptop(one),
                isolate(one.file) if one.file else self.tr("Counted in this store"),
                now if one.side.device == apart.counts else "",
            )
            for one in apart.sides
        )
        default = next(
            (str(at) for at, one in enumerate(apart.sides, 1) if one.side.device == apart.counts),
            "1",
        )
        return Sheet(
            heading.format(count=figures(len(apart.sides)), room=isolate(room)),
            columns,
            (*self._where(apart), *self._fields(apart)),
            tuple(self._option(at, one, apart) for at, one in enumerate(apart.sides)),
            default,
        )

    def laptop(self, one: SideVotes) -> str:
        """A laptop by the first signs of its name: they have no others."""
        return self.tr("Laptop {name}").format(name=figures(one.side.device[: vote_sides.SHOWN]))

    def tag(self, apart: ApartVotes) -> str:
        """For the list."""
        return self.tr("%n laptop(s)", "", len(apart.sides))

    def _fields(self, apart: ApartVotes) -> tuple[Field, ...]:
        number = QLocale().toString

        def field(name: str, values: Sequence[tuple[Line, ...]]) -> Field:
            if all(value == values[0] for value in values):
                return Field(name, (values[0],), self.tr("same"), quiet=True)
            return Field(name, tuple(values))

        sides = [one.side for one in apart.sides]
        return (
            field(self.tr("Ballots"), [(Line(number(one.ballots)),) for one in sides]),
            field(
                self._capital(self._says.unit(self._method(apart))),
                [(Line(number(one.points)),) for one in apart.sides],
            ),
            field(self.tr("Last change"), [(Line(clock_time(one.changed)),) for one in sides]),
            field(
                self.tr("First here"),
                [self._places(one.session) for one in apart.sides],
            ),
            field(
                self.tr("First of all rooms"),
                [self._places(one.round) for one in apart.sides],
            ),
        )

    def _where(self, apart: ApartVotes) -> tuple[Field, ...]:
        """In which session it is, where the room has more than one."""
        if not session_words(self._event, apart.where, room=False):
            return ()
        place = Line(session_words(self._event, apart.where))
        return (Field(self.tr("Where"), ((place,),), quiet=True),)

    def _method(self, apart: ApartVotes) -> str:
        return method_of(self._event.round(apart.where.round).vote)

    @staticmethod
    def _capital(words: str) -> str:
        return words[:1].upper() + words[1:]

    def _places(self, ranking: Sequence[Ranked]) -> tuple[Line, ...]:
        lines = []
        for line in [one for one in ranking if one.votes][:_PLACES]:
            title = title_of(self._event, line.initiative)
            votes = QLocale().toString(line.votes)
            lines.append(Line(title, "badge", line.initiative, votes))
        return tuple(lines) or (Line("–"),)

    def _option(self, at: int, one: SideVotes, apart: ApartVotes) -> Option:
        title = self.tr("{laptop} counts").format(laptop=self.laptop(one))
        now = one.side.device == apart.counts
        hint = self.tr("As it is now: {what}.") if now else self.tr("Then {what} count.")
        counted = self._says.amount(self._method(apart), one.points)
        if one.side.ballots:
            ballots = self._counts.one("ballots", one.side.ballots)
            counted = self._counts.joined([ballots, counted])
        return Option(str(at + 1), title, hint.format(what=counted), at)
