"""Where somebody sits, also when the event changes under them; whoever shows a seat follows."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from facilitator import sessions
from facilitator.store import Store
from ui.pages import Pages
from ui.settings import Seat, Settings
from ui.stage_keeper import StageKeeper
from ui.talk_keeper import TalkKeeper
from ui.time_keeper import TimeKeeper


class SeatKeeper(QObject):
    """Keeps the seat, in the settings too, and seats time, talks, stage and pages there.

    `leaving` comes before anything has changed, `taken` when only the seat itself has.
    """

    leaving = Signal()
    taken = Signal()

    def __init__(
        self,
        store: Store,
        settings: Settings,
        seat: Seat,
        time: TimeKeeper,
        talks: TalkKeeper,
        stage: StageKeeper,
        pages: Pages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._settings = settings
        self._time, self._talks, self._stage, self._pages = time, talks, stage, pages
        self.seat = seat
        self._lost: Seat | None = None

    @property
    def is_lost(self) -> bool:
        """Whether the room is gone from the event, and no other one was chosen yet."""
        return self._lost is not None

    def place(self) -> sessions.Place:
        """The session of the room, day and round."""
        return sessions.place(self._store, self.seat.day, self.seat.round, self.seat.room)

    def sit(self, seat: Seat) -> None:
        """Sit down there, because somebody wants to."""
        self._lost = None
        self._take(seat)

    def follow_event(self) -> None:
        """The event has another edition: sit in the same room, or in the first if that is gone."""
        event, wanted = self._store.event, self._lost or self.seat
        seat = wanted.within(event)
        if seat is None:
            room = event.rooms[0]
            seat = Seat(room.days[0], event.rounds[0].key, room.key, wanted.role)
            # Who brings the rooms together sits in any of them; the others are asked.
            self._lost = wanted if wanted.role != "coordinator" else None
        else:
            self._lost = None
        self._take(seat)

    def _take(self, seat: Seat) -> None:
        """Sit there, whatever page is shown."""
        self.leaving.emit()
        self.seat = seat
        self._settings.keep_seat(seat, self._store.event.id)
        self.taken.emit()
        # Nobody is told before all of them sit there: the event may have lost where they sat.
        with QSignalBlocker(self._time), QSignalBlocker(self._talks):
            self._time.set_seat(seat)
            self._talks.set_seat(seat)
            self._stage.set_seat(seat)
        self._time.show(self._store.clock())
        self._pages.set_seat(self.place(), seat.role)
