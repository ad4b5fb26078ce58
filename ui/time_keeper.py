"""The window's time: what the top bar shows, what is due, what is said, and the acts by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from facilitator import agenda
from facilitator.agenda import AgendaView, ItemView
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.due_bar import DueBar
from ui.settings import Seat
from ui.ticker import Ticker
from ui.time_speaker import TimeSpeaker
from ui.timer_rows import AGO
from ui.top_bar import TopBar

Act = Callable[[Store, str, str], object]


class TimeKeeper(QObject):
    """Shows the programme of one seat at every tick, and does what the keys ask.

    `quiet` lets it say nothing to screen readers, while something shorter is timed. `refused`
    carries a `Refused`, `told` a sentence for the person, `round_begun` the key of the round that
    an agenda item begins: what is captured belongs to that round from then on.
    """

    refused = Signal(object)
    told = Signal(str)
    round_begun = Signal(str)
    shown = Signal(object)
    """The `AgendaView` that is shown now: whoever else shows time shows that of the same moment."""

    def __init__(
        self, store: Store, ticker: Ticker, top: TopBar, due: DueBar, seat: Seat, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._ticker = ticker
        self._top = top
        self._due = due
        self._seat = seat
        self._item = ""
        self._offered: tuple[str, int] | None = None
        self.quiet = False
        self._speaker = TimeSpeaker(top)
        ticker.tick.connect(self.show)
        due.start_asked.connect(self.start_due)

    def set_seat(self, seat: Seat) -> None:
        """Keep the time of this seat from now on."""
        self._seat = seat
        self._item = ""
        self._speaker = TimeSpeaker(self._top)
        self._due.forget()
        self._offered = None
        self.show(self._store.clock())

    def view(self) -> AgendaView:
        """The programme now."""
        return agenda.of_room(self._store, self._seat.day, self._seat.room, self._store.clock())

    def show(self, now: int) -> None:
        """Show the programme as it is at `now` (UTC ms)."""
        view = agenda.of_room(self._store, self._seat.day, self._seat.room, now)
        self._top.show_agenda(view)
        self._speaker.hear(view.current.item.key, view.current.timer, quiet=self.quiet)
        # Whoever brings the rooms together sits in none: nothing is due there.
        if self._seat.role == "coordinator" or self._store.read_only:
            self._due.hide()
        else:
            self._due.show_agenda(view)
        self._follow(view)
        if view.current.timer.running:
            self._ticker.align(now + view.current.timer.left, "programme")
        self.shown.emit(view)

    def offer(self, item: ItemView | None, ago: int) -> None:
        """Offer to start the item of talks that are given without it, as begun `ago` ms earlier."""
        if self._seat.role == "coordinator" or self._store.read_only:
            item = None
        self._offered = (item.item.key, ago) if item is not None else None
        self._due.offer(item)

    def _follow(self, view: AgendaView) -> None:
        """Another item is on: its round begins, if it has another one."""
        before, self._item = self._item, view.current.item.key
        wanted = view.current.item.round
        if before and before != self._item and wanted and wanted != self._seat.round:
            self.round_begun.emit(wanted)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the actions about time do, by the action's name."""
        acts: dict[str, Callable[[], object]] = {
            "countdown": lambda: self.do(agenda.start_or_pause),
            "minute": lambda: self.do(agenda.add_minute),
            "next_item": lambda: self.do(agenda.next_item),
            "previous_item": lambda: self.do(agenda.previous_item),
            "push_rest": self.push_rest,
            "start_due": self.start_due,
        }
        for ago in AGO:
            acts[f"ago_{ago // 1000}"] = lambda ago=ago: self.do(
                lambda store, day, room: agenda.started_ago(store, day, room, ago)
            )
        return acts

    def go_to(self, item: str) -> None:
        """Set any agenda item going."""
        self.do(lambda store, day, room: agenda.go_to(store, day, room, item))

    def push_rest(self) -> None:
        """Give the delay to what follows; say so where there is none."""
        if self.do(agenda.push_rest) == 0:
            self.told.emit(
                QCoreApplication.translate("TimeKeeper", "Nothing is late: the plan stays.")
            )

    def start_due(self) -> None:
        """Start what is offered, or due by the clock; say so where nothing is."""
        if self._offered is not None:
            key, ago = self._offered
            self.do(lambda store, day, room: agenda.go_to(store, day, room, key, ago=ago))
            return
        if self.do(agenda.start_due) is False:
            self.told.emit(QCoreApplication.translate("TimeKeeper", "Nothing is due now."))

    def do(self, act: Act) -> object:
        """Do something with the programme, and give its answer; None when it was refused."""
        try:
            return act(self._store, self._seat.day, self._seat.room)
        except Refused as refused:
            self.refused.emit(refused)
            return None
