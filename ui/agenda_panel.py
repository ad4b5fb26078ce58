"""The end side of the room page: time, question, programme, people."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator import agenda, sessions, spoken
from facilitator.agenda import AgendaView
from facilitator.reasons import Refused
from facilitator.sessions import Place
from facilitator.store import Store
from ui import agenda_rows
from ui.agenda_rows import AgendaHeader, AgendaList
from ui.fit_row import FitRow
from ui.panel_parts import Line, PartsButton, TextLine, WrappedText, panel
from ui.present_field import PresentField
from ui.spoken import Spoken
from ui.text import figures
from ui.theme import ThemeHolder
from ui.timer_parts import Countdown
from ui.wording import clock_time, event_text, listed, refusal_words

WIDTH, WIDE, LEAST = 292, 444, 256


class AgendaPanel(QWidget):
    """For the note-taker the programme; `wide`, for the facilitator, large time and question."""

    refused = Signal(object)

    def __init__(self, store: Store, holder: ThemeHolder, *, wide: bool) -> None:
        super().__init__()
        self._store = store
        self._holder = holder
        self._wide = wide
        self._place: Place | None = None
        self.setProperty("surface", "page" if wide else "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.countdown = Countdown(holder, self._said, large=wide)
        self.question = WrappedText(holder, 28 if wide else 16, 600)
        self._asked = TextLine(holder, 12, 400, "text.subtle")
        self.present = PresentField(holder)
        self._mistake = TextLine(holder, 12, 400, "red")
        self._names = PartsButton(holder, padding=0)
        self.header = AgendaHeader(holder)
        self.list = AgendaList(holder)
        self.spoken: Spoken | None = None
        self.up_next: TextLine | None = None
        self._lay_out()
        self.countdown.pause_asked.connect(self.toggle_countdown)
        self.countdown.minute_asked.connect(self.add_minute)
        self.countdown.next_asked.connect(self.next_item)
        self.countdown.back_asked.connect(lambda: self._do(agenda.previous_item))
        self.countdown.push_asked.connect(lambda: self._do(agenda.push_rest))
        self.countdown.ago_asked.connect(self.started_ago)
        self.list.go_asked.connect(self.go_to)
        self.present.counted.connect(self._count)
        self.present.corrected.connect(self._correct_count)
        self.present.mistaken.connect(self._say_mistake)
        self.present.hinted.connect(self._say_hint)
        self._say_mistake("")
        self.setFocusProxy(self.countdown.pause)
        holder.changed.connect(self._fit)
        self._room: int | None = None
        self._fit()
        self.retranslate()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        side, above = (24, 20) if self._wide else (16, 16)
        question = QVBoxLayout()
        question.setContentsMargins(side, above, side, above)
        question.setSpacing(8)
        question.addWidget(self._asked)
        question.addWidget(self.question)
        layout.addWidget(self.countdown)
        layout.addWidget(Line(self._holder))
        layout.addLayout(question)
        layout.addWidget(Line(self._holder))
        if self._wide:
            self._lay_out_wide(layout)
        else:
            layout.addWidget(self.header)
            layout.addWidget(self.list, 1)
        layout.addWidget(Line(self._holder))
        layout.addWidget(self._footer(side))

    def _lay_out_wide(self, layout: QVBoxLayout) -> None:
        self._up = TextLine(self._holder, 12, 400, "text.subtle", shrinks=False)
        self.unfold = PartsButton(self._holder)
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self._unfold)
        self.up_next = TextLine(self._holder, 16, 600)
        self._up_when = TextLine(self._holder, 14, 400, "text.subtle")
        next_up = QWidget()
        up = FitRow(self._holder, next_up, height=24, edge=0, between=4)
        up.setContentsMargins(24, 16, 24, 16)
        up.add(self._up, whole=True)
        up.add(self.up_next, whole=True)
        up.add(self._up_when, whole=True)
        up.add_part(self.unfold, lambda: (self.unfold.sizeHint().width(),), (), at_end=True)
        layout.addWidget(next_up)
        self.header.hide()
        self.list.hide()
        layout.addWidget(self.header)
        layout.addWidget(self.list, 1000)
        layout.addStretch(1)
        layout.addWidget(Line(self._holder))
        self.spoken = Spoken(self._holder)
        self._below = panel()
        around = QVBoxLayout(self._below)
        around.setContentsMargins(24, 12, 24, 12)
        around.addWidget(self.spoken)
        layout.addWidget(self._below)

    def _footer(self, side: int) -> QWidget:
        footer = panel()
        self._names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._names.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = self._names.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Preferred)
        self._names.setSizePolicy(policy)
        self._around = QHBoxLayout()
        self._around.addWidget(self._names, 1)
        self._around.addWidget(self.present)
        self._foot = QVBoxLayout(footer)
        self._foot.setContentsMargins(side, 4, side, 4)
        self._foot.setSpacing(0)
        self._foot.addLayout(self._around)
        self._foot.addWidget(self._mistake)
        return footer

    # What is shown

    def set_place(self, place: Place) -> None:
        """Show this room's time and people from now on."""
        self._place = place
        self.refresh()

    def refresh(self) -> None:
        """Ask everything again."""
        if self._place is None:
            return
        question = sessions.round_of(self._store, self._place).question
        self.question.set_text(event_text(self._store.event, question))
        self.present.show_counts(sessions.head_counts(self._store, self._place.id))
        self._show_names()
        self.show_time(self._store.clock())

    def show_time(self, now: int) -> None:
        """Draw what depends on the time."""
        if self._place is None:
            return
        view = agenda.of_room(self._store, self._place.day, self._place.room, now)
        self.countdown.show_agenda(view)
        self.list.show_rows(agenda_rows.rows(view, self._said))
        self._show_next(view)

    def show_spoken(self, found: spoken.Spoken) -> None:
        """Show notes per community, where there is room for that."""
        if self.spoken is not None:
            self.spoken.show_spoken(found)

    # What is done

    def toggle_countdown(self) -> None:
        """Start the countdown, or let it stand."""
        self._do(agenda.start_or_pause)

    def add_minute(self) -> None:
        """One more minute for the current item."""
        self._do(agenda.add_minute)

    def next_item(self) -> None:
        """End the current item and begin the next."""
        self._do(agenda.next_item)

    def started_ago(self, ago: int) -> None:
        """The current item began so many milliseconds earlier."""
        self._do(lambda store, day, room, origin: agenda.started_ago(store, day, room, ago, origin))

    def go_to(self, item: str) -> None:
        """Set any item going."""
        self._do(lambda store, day, room, origin: agenda.go_to(store, day, room, item, origin))

    def retranslate(self) -> None:
        """All words anew."""
        self._asked.set_text(self.tr("Question"))
        self.header.set_words(self.tr("Agenda"), self.tr("Plan"), self.tr("Actual"))
        self.list.setAccessibleName(self.tr("Agenda: Enter goes to an item"))
        if self.spoken is not None:
            self._up.set_text(self.tr("Up next"))
            self.unfold.set_parts([("icon", "list-bullets"), ("text", self.tr("Agenda"))])
            self.spoken.retranslate()
        self.countdown.retranslate()
        self.present.retranslate()
        self.refresh()

    def _unfold(self, shown: bool) -> None:
        """The whole programme, in the place of who has spoken; the large figures shrink for it."""
        self._below.setVisible(not shown)
        self.header.setVisible(shown)
        self.list.setMinimumHeight(self._holder.theme.px(4 * agenda_rows.ROW) if shown else 0)
        self.list.setVisible(shown)
        if shown:
            self.list.setFocus()
        else:
            self.setFocus()

    def _said(self, text: str) -> str:
        return event_text(self._store.event, text)

    def _show_next(self, view: AgendaView) -> None:
        if self.up_next is None:
            return
        if view.next is None:
            self.up_next.set_text(self.tr("Nothing: this is the last item"))
            self._up_when.set_text("")
            return
        item = view.next.item
        self.up_next.set_text(self._said(item.title))
        parts = [figures(clock_time(view.next.starts))]
        parts.append(self.tr("%n minute(s)", "", item.minutes))
        self._up_when.set_text(listed(parts))

    def _show_names(self) -> None:
        if self._place is None:
            return
        room = sessions.room_of(self._store, self._place)
        parts: list[tuple[str, str]] = []
        for icon, name in (("hand", room.facilitator), ("pencil-simple", room.note_taker)):
            if name:
                parts += [("icon", icon), ("subtle", name)]
        if not parts:
            parts = [("icon", "users"), ("subtle", self.tr("People present"))]
        self._names.set_parts(parts)
        self._place_names()

    def _place_names(self) -> None:
        """Who leads the room stands beside the people, or above where that would cut a name."""
        beside = QBoxLayout.Direction.LeftToRight
        above = QBoxLayout.Direction.TopToBottom
        margins = self._foot.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        fits = self._names.sizeHint().width() + 8 + self.present.width() <= room
        self._around.setDirection(beside if fits else above)
        self._around.setSpacing(8 if fits else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names find their place anew."""
        super().resizeEvent(event)
        self._place_names()

    def _count(self, people: int) -> None:
        place = self._place
        if place is None:
            return
        try:
            sessions.set_present(self._store, place, people, origin=self)
        except Refused as refused:
            self._say_mistake(refusal_words(refused))

    def _correct_count(self, count: str, people: int) -> None:
        place = self._place
        if place is None:
            return
        try:
            sessions.correct_count(self._store, place, count, people, origin=self)
        except Refused as refused:
            self._say_mistake(refusal_words(refused))

    def _say_mistake(self, sentence: str) -> None:
        self._mistake.set_text(sentence, "red")
        self._mistake.setVisible(bool(sentence))

    def _say_hint(self, sentence: str) -> None:
        self._mistake.set_text(sentence, "text.subtle")
        self._mistake.setVisible(bool(sentence))

    def _do(self, act: Callable[..., object]) -> None:
        if self._place is None:
            return
        try:
            act(self._store, self._place.day, self._place.room, origin=self)
        except Refused as refused:
            self.refused.emit(refused)

    def fit(self, room: int) -> None:
        """Be as wide as it should, or as so many pixels let it be; notes beside it are read too."""
        if room != self._room:
            self._room = room
            self._fit()

    def _fit(self) -> None:
        px = self._holder.theme.px
        wanted = px(WIDE if self._wide else WIDTH)
        if self._room is not None:
            wanted = max(min(wanted, self._room), px(LEAST))
        self.setFixedWidth(wanted - 1)
