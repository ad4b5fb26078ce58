"""The end side of the Event page: agenda, and a summary of the initiatives."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator import event_edit
from facilitator.event import Event
from facilitator.event_gaps import Gap, ends_at, missing
from ui.agenda_contents import COLUMNS, AgendaContents, time_of
from ui.buttons import Button
from ui.event_keeper import EventKeeper
from ui.event_words import EventWords
from ui.fit_row import FitRow
from ui.frames import Margins, label, scrolling, surface
from ui.gap_tags import GapTags
from ui.grid import Grid
from ui.lines import Rule
from ui.panel_parts import TextLine
from ui.recommendation_strip import RecommendationStrip
from ui.theme import ThemeHolder

WIDTH = 404


class EventSide(QWidget):
    """`initiatives_asked` opens their list: with a language, and a part of it.

    `round_asked` opens a round and `talks_asked` the talks, at a row and a field, or at none.
    `below_agenda` is a layout for what another panel may add between agenda and initiatives.
    """

    initiatives_asked = Signal(str, str)
    round_asked = Signal(str, str)
    talks_asked = Signal(str, str)
    wrong = Signal(str)

    def __init__(self, holder: ThemeHolder, keeper: EventKeeper, words: EventWords) -> None:
        super().__init__()
        self._holder = holder
        self._keeper = keeper
        self._words = words
        self._alone = False
        surface(self, "panel")
        self._contents = AgendaContents(keeper, words, self)
        self.agenda = Grid(
            holder, COLUMNS, self._contents, row_height=32, fill="bg", header=False, fits=True
        )
        self._agenda_title = label("heading")
        self._length = TextLine(holder, 14, 400, "text.subtle")
        self.agenda_gaps = GapTags(holder)
        self.round_gaps = GapTags(holder)
        self.add = Button(holder, icon="plus", height=28)
        self._initiatives_title = label("heading")
        self._count = TextLine(holder, 14, 400, "text.subtle")
        self.edit = Button(holder, flat=True, height=28)
        self.gaps = GapTags(holder)
        self.recommendation_gaps = GapTags(holder)
        self.text_gaps = GapTags(holder)
        self.strip = RecommendationStrip(holder)
        self._talks_title = label("heading")
        self._talks = TextLine(holder, 14, 400, "text.subtle")
        self.edit_talks = Button(holder, flat=True, height=28)
        self.talk_gaps = GapTags(holder)
        self.below_agenda = QVBoxLayout()
        self._lay_out()
        self.add.clicked.connect(lambda: self.add_item(self.agenda.current_id()))
        self.agenda.add_asked.connect(self.add_item)
        self.agenda.remove_asked.connect(self._remove)
        self.agenda.move_asked.connect(self._move)
        self.agenda_gaps.chosen.connect(self._go_to)
        self.gaps.chosen.connect(self._go_to)
        self.round_gaps.chosen.connect(self._go_to)
        self.recommendation_gaps.chosen.connect(self._go_to)
        self.text_gaps.chosen.connect(self._go_to)
        self.talk_gaps.chosen.connect(self._go_to)
        self.edit.clicked.connect(lambda: self.initiatives_asked.emit("", "initiatives"))
        self.edit_talks.clicked.connect(lambda: self.talks_asked.emit("", ""))
        holder.changed.connect(self._fit)
        self._fit()

    def refresh(self) -> None:
        """Show what is kept."""
        event = self._keeper.edition
        self.agenda.show_rows(self._contents.rows())
        minutes = sum(item.minutes for item in event.agenda)
        ends = time_of(ends_at(event, event.days[0].key))
        length = self.tr("%n min, ends {time}", "", minutes).replace("{time}", ends)
        self._length.set_text(length)
        self._count.set_text(self._summary(event))
        self.strip.show_event(event)
        rooms = len({(talk.day, talk.room) for talk in event.talks})
        talks = self.tr("%n in {rooms}", "", len(event.talks))
        talks = talks.replace("{rooms}", self.tr("%n room(s)", "", rooms))
        self._talks.set_text(talks if event.talks else self.tr("None prepared"))
        gaps = missing(event)
        for tags, parts in (
            (self.agenda_gaps, ("agenda",)),
            (self.round_gaps, ("rounds",)),
            (self.gaps, ("initiatives", "clusters")),
            (self.recommendation_gaps, ("recommendations",)),
            (self.text_gaps, ("words",)),
            (self.talk_gaps, ("talks",)),
        ):
            of_parts = [gap for gap in gaps if gap.part in parts]
            tags.show_gaps([(gap, self._words.gap(gap, event)) for gap in of_parts])

    def show_part(self, part: QWidget) -> None:
        """Bring a part of it into sight, as much of it as there is room for."""
        # Once what was just shown has its place.
        show = self._scroll.ensureWidgetVisible
        QTimer.singleShot(0, self._scroll, lambda: show(part))

    def add_item(self, after: str = "") -> None:
        """One more item, to be named at once."""
        before = {item.key for item in self._keeper.edition.agenda}
        title = self.tr("New item")
        self._say(self._keeper.do(lambda event: event_edit.add_item(event, title, after)))
        new = [item.key for item in self._keeper.edition.agenda if item.key not in before]
        if new:
            self.agenda.edit_cell(new[0], "title")

    def retranslate(self) -> None:
        """Set every text anew."""
        self._agenda_title.setText(self.tr("Agenda"))
        self.agenda.setAccessibleName(self.tr("Agenda"))
        self.agenda.set_headers(self._contents.headers())
        self.add.setAccessibleName(self.tr("Add an agenda item"))
        self.add.setToolTip(self.tr("Add an agenda item"))
        self._initiatives_title.setText(self.tr("Initiatives"))
        self.edit.setText(self.tr("Edit"))
        self.edit.setAccessibleName(self.tr("Edit the initiatives"))
        self._talks_title.setText(self.tr("Prepared talks"))
        self.edit_talks.setText(self.tr("Edit"))
        self.edit_talks.setAccessibleName(self.tr("Edit the prepared talks"))
        self.refresh()

    def _summary(self, event: Event) -> str:
        words = self.tr("%n in {recommendations}", "", event.count)
        count = self.tr("%n recommendation(s)", "", len(event.recommendations))
        return words.replace("{recommendations}", count)

    def _remove(self, key: str) -> None:
        self._say(self._keeper.do(lambda event: event_edit.remove_item(event, key)))

    def _move(self, key: str, by: int) -> None:
        self._say(self._keeper.do(lambda event: event_edit.move_item(event, key, by)))

    def _go_to(self, gap: Gap) -> None:
        first = gap.where[0]
        if gap.part == "agenda":
            self.agenda.go_to(first, gap.field)
        elif gap.part == "rounds":
            self.round_asked.emit(first, gap.field)
        elif gap.code == "talks_no_slot":
            self.agenda.go_to(self._keeper.edition.agenda[-1].key, "kind")
        elif gap.part == "talks":
            self.talks_asked.emit(first, gap.field)
        else:
            self.initiatives_asked.emit("" if gap.part == "clusters" else first, gap.part)

    def _say(self, sentence: str) -> None:
        if sentence:
            self.wrong.emit(sentence)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QWidget()
        head = FitRow(self._holder, above, height=48, gap=8)
        head.add(self._agenda_title, whole=True)
        head.add(self._length)
        head.add_part(self.agenda_gaps, lambda: (self.agenda_gaps.sizeHint().width(),), ())
        head.add(self.add, at_end=True)
        column.addWidget(above)
        # Its room below it goes with it, where no round lacks anything.
        Margins(self._holder, self.round_gaps, 0, 0, 0, 10)
        rounds = QHBoxLayout()
        Margins(self._holder, rounds, 20, 0, 20, 0)
        rounds.addWidget(self.round_gaps)
        rounds.addStretch(1)
        column.addLayout(rounds)
        column.addWidget(Rule(self._holder))
        column.addWidget(self.agenda)
        column.addWidget(Rule(self._holder))
        column.addLayout(self.below_agenda)
        column.addWidget(Rule(self._holder))
        talks = (self._talks_title, self._talks, self.edit_talks)
        column.addLayout(self._block(talks, self.talk_gaps))
        column.addWidget(Rule(self._holder))
        initiatives = (self._initiatives_title, self._count, self.edit)
        below = (self.strip, self.gaps, self.recommendation_gaps, self.text_gaps)
        column.addLayout(self._block(initiatives, *below))
        column.addStretch(1)
        inside = QWidget()
        surface(inside, "panel")
        inside.setLayout(column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolling(inside)
        whole.addWidget(self._scroll)

    def _block(self, parts: tuple[QWidget, QWidget, QWidget], *below: QWidget) -> QVBoxLayout:
        """A heading with its count and its button, and what stands below it."""
        block = QVBoxLayout()
        Margins(self._holder, block, 20, 10, 20, 12)
        block.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        title, count, button = parts
        # The heading stands whole, what is counted beside it gives way.
        title.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        line.addWidget(title)
        line.addWidget(count)
        line.addStretch(1)
        line.addWidget(button)
        block.addLayout(line)
        for one in below:
            row = QHBoxLayout()
            row.addWidget(one)
            if isinstance(one, GapTags):
                row.addStretch(1)
            block.addLayout(row)
        return block

    def wanted_width(self) -> int:
        """How wide it is beside the rooms."""
        return self._holder.theme.px(WIDTH)

    def take_all(self, alone: bool) -> None:
        """Take the whole width, or only its own."""
        self._alone = alone
        self._fit()

    def _fit(self) -> None:
        if self._alone:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(self.wanted_width())
