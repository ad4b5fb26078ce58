"""Coverage: what nobody discussed or voted for, which rooms are missing, and who took part."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator import coverage, participation
from facilitator.coverage import Coverage
from facilitator.participation import Participation
from facilitator.store import Store
from ui.chart import Chart
from ui.chart_coverage import CoverageChart
from ui.cover_list import CoverList, CoverNames
from ui.cover_painting import CoverRow
from ui.feedback import EmptyHint
from ui.flow import FlowLayout
from ui.frames import Margins, label, surface
from ui.jobs import Jobs
from ui.missing_rooms import MissingRoom, MissingRooms
from ui.panel_parts import Line, PartsButton, TextLine, panel
from ui.place_words import day_number
from ui.reading import Reading
from ui.results_split import column
from ui.results_view import Asked, ResultsView
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.titles import title_of
from ui.took_part import TookPart
from ui.vote_words import VoteWords
from ui.wording import room_name, round_title

SIDE_WIDTH = 316
BELOW = 800  # in less room than that the titles would have a word a line
STACKED_LIST, ANY_WIDTH = 180, 16_777_215
FILTERS = ("all", "undiscussed", "unvoted", "only_discussed")


@dataclass(frozen=True)
class _Answer:
    """What was read, and for what."""

    asked: Asked
    found: Coverage
    days: tuple[Participation, ...]


class CoverageView(ResultsView):
    """All initiatives with notes, rooms, communities and votes; beside them who took part.

    It is of the round that is asked for, of all rounds where that is empty, and of the day.
    """

    def __init__(self, store: Store, themes: ThemeHolder, jobs: Jobs) -> None:
        super().__init__()
        self._store = store
        self._themes = themes
        self._item = ""
        self._answer: _Answer | None = None
        self._filter = "all"
        self._votes = VoteWords(self)
        self._reading: Reading[_Answer] = Reading(jobs, self)
        surface(self, "page")
        self.filters = {name: PartsButton(themes, padding=8) for name in FILTERS}
        self.list = CoverList(themes)
        self.names = CoverNames(themes, self.list)
        self.empty = EmptyHint(themes, "chart-bar-horizontal", "", "")
        self.foot = TextLine(themes, 12, 400, "text.subtle")
        self.part_heading = label("heading")
        self.took_part = TookPart(themes, store.event)
        self.missing_heading = label("heading")
        self.missing_count = TextLine(themes, 14, 400, "text.subtle")
        self.missing = MissingRooms(themes)
        self._arrange()
        self._reading.answered.connect(self._take)
        self.list.moved.connect(self._moved)
        themes.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    # What the page asks

    def show_asked(self, asked: Asked, item: str) -> None:
        """Ask the store; `item` has the mark."""
        self._item = item or self._item
        store = self._store

        def read() -> _Answer:
            found = coverage.of_store(store, asked.round, asked.where.day)
            return _Answer(asked, found, participation.of_store(store))

        self._reading.ask(read)

    def set_item(self, item: str) -> None:
        """Put the mark on this initiative."""
        self._item = item
        self.list.go_to(item)

    def chart(self) -> Chart | None:
        """The rows that are shown."""
        answer, rows = self._answer, self.list.rows.rows()
        if answer is None or not rows:
            return None
        title = self.tr("What was discussed and voted for")
        return CoverageChart(title, self._said(answer), self.foot.text(), self._unit(answer), rows)

    def focus_start(self) -> None:
        """Into the list."""
        self.list.take_focus()

    def panels(self) -> list[QWidget]:
        """The list, the filters, the missing rooms."""
        parts = (self.list, self.filters[self._filter], self.missing)
        return [part for part in parts if part.isVisibleTo(self)]

    def previous(self) -> None:
        """The initiative before."""
        self.list.step(-1)

    def next(self) -> None:
        """The initiative after."""
        self.list.step(1)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Coverage"))
        self.list.setAccessibleName(self.tr("Initiatives"))
        self.took_part.setAccessibleName(self.tr("Took part"))
        self.part_heading.setText(self.tr("Took part"))
        self.missing_heading.setText(self.tr("Missing rooms"))
        self.missing.setAccessibleName(self.tr("Missing rooms"))
        self.missing.empty = (self.tr("No room is missing"), "")
        self.empty.set_text(
            self.tr("Nobody has noted anything yet"),
            self.tr("Coverage appears as rooms discuss and vote, or when workbooks are merged."),
        )
        self._show()

    # Showing

    def show_filter(self, name: str) -> None:
        """Show only what nobody discussed, and so on; a name of `FILTERS`."""
        self._filter = name
        self.filters[name].setChecked(True)
        self._show()

    def _take(self, answer: _Answer) -> None:
        self._answer = answer
        self._show()

    def _show(self) -> None:
        answer = self._answer
        found = answer.found if answer is not None else None
        for name, words in self._filter_words().items():
            count = self._count(found, name) if found else ""
            self.filters[name].set_parts([("text", words), ("subtle", str(count))])
        if answer is None or found is None:
            return
        some = found.general or any(one.discussed or one.votes for one in found.initiatives)
        self._parts.setCurrentIndex(0 if some else 1)
        self.names.set_unit(self._unit(answer))
        self.list.empty = self._nothing()
        self.list.show_rows(self._rows(found), self._item)
        self.foot.set_text(self._foot_words(found))
        self.took_part.show_days(answer.days)
        self._show_missing(found)

    def _rows(self, found: Coverage) -> list[CoverRow]:
        wanted = None if self._filter == "all" else getattr(found, self._filter)
        notes = max((one.notes for one in found.initiatives), default=0)
        votes = max((one.votes or 0 for one in found.initiatives), default=0)
        event = self._store.event
        return [
            CoverRow(
                one.initiative,
                title_of(event, one.initiative),
                one.notes,
                one.cluster_notes,
                one.rooms,
                one.communities,
                one.votes,
                one.notes / notes if notes else 0.0,
                (one.votes or 0) / votes if votes else 0.0,
            )
            for one in found.initiatives
            if wanted is None or one.initiative in wanted
        ]

    def _show_missing(self, found: Coverage) -> None:
        event = self._store.event
        nothing = self.tr("Nothing has come from it")
        rooms = [
            MissingRoom(
                room,
                room_name(event, room),
                found.absent.get(room, nothing),
                room in found.absent,
            )
            for room in found.missing
        ]
        self.missing.show_rooms(rooms)
        words = self.tr("{number} of {count}")
        self.missing_count.set_text(words.format(number=len(rooms), count=len(found.expected)))

    def _count(self, found: Coverage, name: str) -> int:
        return len(found.initiatives if name == "all" else getattr(found, name))

    def _filter_words(self) -> dict[str, str]:
        return {
            "all": self.tr("All"),
            "undiscussed": self.tr("Nobody discussed"),
            "unvoted": self.tr("Nobody voted for"),
            "only_discussed": self.tr("Discussed, not voted for"),
        }

    def _nothing(self) -> tuple[str, str]:
        words = {
            "undiscussed": self.tr("Everything was discussed"),
            "unvoted": self.tr("Everything that could be voted for has votes"),
            "only_discussed": self.tr("What was discussed and could be voted for has votes"),
        }
        return words.get(self._filter, ""), ""

    def _foot_words(self, found: Coverage) -> str:
        parts = [self.tr("%n note(s) on no initiative", "", found.general)] if found.general else []
        if any(one.cluster_notes for one in found.initiatives):
            parts.append(self.tr("+ counts notes on a cluster that an initiative is in"))
        return " · ".join(parts)

    def _said(self, answer: _Answer) -> str:
        """What a chart is of: the round, the day, the filter."""
        event, asked = self._store.event, answer.asked
        parts = [isolate(round_title(event, asked.round))] if asked.round else []
        if asked.where.day:
            day = day_number(event, asked.where.day)
            parts.append(self.tr("Day %1").replace("%1", day))
        if self._filter != "all":
            parts.append(self._filter_words()[self._filter])
        return " · ".join(parts)

    def _unit(self, answer: _Answer) -> str:
        round_ = self._store.event.round(answer.asked.round) if answer.asked.round else None
        method = round_.vote.method if round_ is not None and round_.vote is not None else ""
        return self._votes.unit(method)

    def _moved(self, number: str) -> None:
        self._item = number
        self.item_chosen.emit(number)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text in a small window, who took part stands below the list."""
        super().resizeEvent(event)
        self._dress()

    # Making

    def _arrange(self) -> None:
        flowing = QWidget()
        chips = FlowLayout(flowing, 4, 4)
        self._head = panel("page")
        head = QVBoxLayout(self._head)
        Margins(self._themes, head, 12, 8, 12, 8)
        head.addWidget(flowing)
        group = QButtonGroup(self)
        for name, button in self.filters.items():
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, name=name: self.show_filter(name))
            group.addButton(button)
            chips.addWidget(button)
        self.filters["all"].setChecked(True)
        self._foot = panel()
        foot = QHBoxLayout(self._foot)
        Margins(self._themes, foot, 20, 0, 20, 0)
        foot.addWidget(self.foot)
        shown = QWidget()
        rows = column(
            shown, [self._head, Line(self._themes), self.names, Line(self._themes, "line")]
        )
        rows.addWidget(self.list, 1)
        rows.addWidget(Line(self._themes, "line"))
        rows.addWidget(self._foot)
        self._parts = QStackedWidget()
        self._parts.addWidget(shown)
        self._parts.addWidget(self.empty)
        self._side = panel("page")
        self._heads = [
            self._heading(self.part_heading),
            self._heading(self.missing_heading, self.missing_count),
        ]
        side = column(self._side, [self._heads[0], self.took_part])
        side.addSpacing(8)
        for part in (Line(self._themes, "line"), self._heads[1], Line(self._themes)):
            side.addWidget(part)
        side.addWidget(self.missing, 1)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._parts, 1)
        self._between = Line(self._themes, "line", upright=True)
        row.addWidget(self._between)
        row.addWidget(self._side)

    def _heading(self, words: QWidget, *ends: QWidget) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        Margins(self._themes, row, 20, 0, 20, 0)
        row.addWidget(words)
        row.addStretch(1)
        for end in ends:
            row.addWidget(end)
        return made

    def _dress(self) -> None:
        px = self._themes.theme.px
        below = self.width() < px(BELOW)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if below else directions.LeftToRight)
        self._between.setVisible(not below)
        self.list.setMinimumHeight(px(STACKED_LIST) if below else 0)
        wide = min(px(SIDE_WIDTH), 440)
        self._side.setMinimumWidth(0 if below else wide)
        self._side.setMaximumWidth(ANY_WIDTH if below else wide)
        for head in self._heads:
            head.setFixedHeight(px(44))
        self._foot.setFixedHeight(px(36))
