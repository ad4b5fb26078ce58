"""Keeps the stage: what it shows, where it is, and what its keys do.

Of the programme and the talks it shows what the main window has been shown, or what is of the same
moment, so that two windows never show two seconds. It stays with whoever speaks (`stage_hold`).
The vote is read when it was changed, not at each tick.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator import sessions, votes
from facilitator.agenda import AgendaView
from facilitator.changes import Changes
from facilitator.store import Store
from facilitator.talk_slot import SlotView
from facilitator.votes import SessionVotes
from ui.notifier import StoreNotifier
from ui.settings import Seat, Settings
from ui.stage_hold import Sight, StageHold
from ui.stage_placing import StagePlacing
from ui.stage_view import MOST_SIGNS, VIEWS, StageView
from ui.talk_keeper import TalkKeeper
from ui.time_keeper import TimeKeeper
from ui.wording import event_text, interface_language, room_name

if TYPE_CHECKING:
    from ui.stage_telling import StageTelling
    from ui.stage_window import StageWindow

_TALK_TABLES = frozenset({"talks", "talk_runs", "sessions"})
_VOTE_TABLES = frozenset({"ballots", "tallies", "sessions", "attendance", "vote_choices"})
_OF_VOTES = ("question", "bars")
_TALK_ACTS = ("start", "next", "back", "longer", "skip", "reset")
_ITEM_ACTS = {
    "start": "countdown",
    "next": "next_item",
    "back": "previous_item",
    "longer": "minute",
}


class StageKeeper(QObject):
    """Opens and closes the stage and steers it, from the main window and by the stage's keys.

    `changed` says that it was opened or closed, or has another view, message, screen or state;
    `message_asked` that somebody wants to type a message; `undo_asked`, `redo_asked` and
    `keys_asked` that these keys were pressed on the stage; `told` carries a sentence for whoever
    steers it. `elsewhere` is the room or slot it stays with while the main window shows another.
    """

    changed = Signal()
    message_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    keys_asked = Signal()
    told = Signal(str)

    def __init__(
        self,
        store: Store,
        notifier: StoreNotifier,
        time: TimeKeeper,
        talks: TalkKeeper,
        settings: Settings,
        seat: Seat,
        main: QWidget,
    ) -> None:
        """After `talks` in time: of each tick it has been shown both when it shows them."""
        super().__init__(main)
        self._store = store
        self._time = time
        self._talks = talks
        self._settings = settings
        self._seat = seat
        self._main = main
        self._view = settings.stage.view
        self.was_open = settings.stage.open
        self._agenda: AgendaView | None = None
        self._slot: SlotView | None = None
        self._votes: tuple[Seat, SessionVotes] | None = None
        self._hold = StageHold(store)
        self.elsewhere = ""
        self._window: StageWindow | None = None
        self._telling: StageTelling | None = None
        self.placing = StagePlacing(settings, main, self.window)
        self.placing.changed.connect(self.changed)
        self.black = False
        self.message = ""
        talks.shown.connect(self._hear_slot)
        talks.slot_chosen.connect(lambda: self._hold.let_go(put_away=False))
        time.shown.connect(self._hear_agenda)
        notifier.changed.connect(self._on_changed)

    # What it is

    @property
    def is_open(self) -> bool:
        """Whether there is a stage."""
        return self._window is not None

    @property
    def view(self) -> str:
        """The view that is shown, or will be: one of `VIEWS`."""
        return self._view

    @property
    def full_screen(self) -> bool:
        """Whether the stage fills its screen."""
        return self._window is not None and self._window.isFullScreen()

    @property
    def screen_name(self) -> str:
        """The name of the screen it is on; empty while there is none."""
        return self._window.screen().name() if self._window is not None else ""

    def window(self) -> StageWindow | None:
        """The stage itself."""
        return self._window

    # What is done

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the actions about the stage do, by the action's name."""
        acts: dict[str, Callable[[], object]] = {"stage": self.toggle}
        for name in VIEWS:
            acts[f"stage_{name}"] = lambda name=name: self.open(name)
        acts["stage_blackout"] = self.toggle_black
        acts["stage_message"] = self._ask_message
        return acts

    def set_seat(self, seat: Seat) -> None:
        """Show this seat's room from now on."""
        if (seat.day, seat.room) != (self._seat.day, self._seat.room):
            # Where somebody speaks it stays; what was seen of the other room says nothing here.
            self._hold.let_go(put_away=False)
            self._agenda = self._slot = None
        self._seat, self._votes = seat, None
        self._agenda = self._slot = None
        self._show()

    def retranslate(self) -> None:
        """Words anew."""
        self._telling = None
        self._show()

    def toggle(self) -> None:
        """Open the stage, or close it."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def open(self, view: str = "") -> None:
        """Open the stage if there is none, and show this view; the cursor stays where it is."""
        if view:
            if view != self.view:
                self._hold.let_go(put_away=True)
            self._remember(view=view)
        if self._window is None:
            self._make()
            self._remember(open=True)
            self.was_open = False
        self._show()
        self.changed.emit()

    def forget_open(self) -> None:
        """The stage that was open when the app ended is not wanted any more."""
        self.was_open = False
        self._remember(open=False)

    def close(self, *, wanted: bool = True) -> None:
        """Close the stage; what was remembered of it stays.

        Where nobody `wanted` it closed, but the app ends, it is offered again the next time.
        """
        self.placing.remember_window()
        window, self._window = self._window, None
        if window is None:
            return
        self._remember(open=not wanted)
        self.black, self.message = False, ""
        window.close()
        window.deleteLater()
        self.changed.emit()

    def set_black(self, black: bool) -> None:
        """Show nothing at all, or again what was shown."""
        self.black = black
        self.open()

    def toggle_black(self) -> None:
        """Black, or not any more."""
        self.set_black(not (self.is_open and self.black))

    def show_message(self, text: str) -> None:
        """Show a short message to the speaker over every view; an empty one takes it away."""
        self.message = " ".join(text.split())[:MOST_SIGNS]
        self.open()

    def toggle_full_screen(self) -> None:
        """Fill the screen the stage is on, or be a window on it."""
        self.placing.set_full(not self.full_screen)

    def _ask_message(self) -> None:
        self.open()
        self.message_asked.emit()

    def _do(self, what: str) -> None:
        """What a key on the stage asks for."""
        others: dict[str, Callable[[], object]] = {
            "blackout": self.toggle_black,
            "full_screen": self.toggle_full_screen,
            "leave_full_screen": lambda: self.placing.set_full(False),
            "close": self.close,
            "undo": self.undo_asked.emit,
            "redo": self.redo_asked.emit,
            "keys": self.keys_asked.emit,
        }
        if what in VIEWS:
            self.open(what)
        elif what in others:
            others[what]()
        else:
            self._steer(what)

    def _steer(self, what: str) -> None:
        """Start, pause, go on: the talk, or where none is given or waits, the programme.

        After the last talk only going back means anything: it may have been ended by mistake.
        """
        from ui.stage_moment import Subject, subject_of

        sight = self._sight()
        subject = subject_of(sight.agenda, sight.slot, held=sight.held, put_away=sight.put_away)
        back_to_talk = subject is Subject.ALL_GIVEN and what == "back"
        if what in _TALK_ACTS and (subject is Subject.TALK or back_to_talk):
            self._talks.act(f"talk_{what}", sight.slot.slot)
        elif subject is Subject.ALL_GIVEN:
            self.told.emit(
                self.tr(
                    "All talks were given, and this key starts nothing. Another view of the stage "
                    "is the programme’s again."
                )
            )
        elif what in _ITEM_ACTS:
            self._time.acts()[_ITEM_ACTS[what]]()

    # What is shown

    def _hear_agenda(self, agenda: AgendaView) -> None:
        self._agenda = agenda
        self._show()

    def _hear_slot(self, slot: SlotView) -> None:
        self._slot = slot
        self._show()

    def _on_changed(self, changes: Changes) -> None:
        if changes.kind == "merge" or changes.tables & _TALK_TABLES:
            self._hold.forget_queue()
        if changes.kind == "merge" or changes.tables & _VOTE_TABLES:
            self._votes = None
            self._show()

    def _seen(self) -> tuple[AgendaView, SlotView]:
        """What the main window shows; before its first tick, what it would show."""
        if self._agenda is None:
            self._agenda = self._time.view()
        if self._slot is None:
            self._slot = self._talks.view()
        return self._agenda, self._slot

    def _sight(self) -> Sight:
        """What the stage shows of the programme and the talks."""
        agenda, slot = self._seen()
        return self._hold.sight(self._seat, agenda, slot, self._talks.given(), self._talks.rules)

    def _show(self) -> None:
        sight = self._sight()
        if self._window is None:
            return
        self._window.show_view(self._stage(sight))
        where = self._elsewhere(sight)
        if where != self.elsewhere:
            self.elsewhere = where
            self.changed.emit()

    def _elsewhere(self, sight: Sight) -> str:
        """The room or the slot that the stage stays with while the main window shows another."""
        if sight.seat.room != self._seat.room:
            return room_name(self._store.event, sight.seat.room)
        _, shown = self._seen()
        if sight.seat.day == self._seat.day and sight.slot.slot.item == shown.slot.item:
            return ""
        event = self._store.event
        items = {one.key: one.title for one in event.agenda}
        return event_text(event, items.get(sight.slot.slot.item, ""))

    def _stage(self, sight: Sight) -> StageView:
        from ui.stage_moment import Moment
        from ui.stage_telling import StageTelling

        if self._telling is None:
            self._telling = StageTelling()
        event, seat = self._store.event, sight.seat
        found = self._votes[1] if self._votes is not None and self._votes[0] == seat else None
        if found is None and self.view in _OF_VOTES:
            where = sessions.place(self._store, seat.day, seat.round, seat.room)
            found = votes.of_session(self._store, where)
            self._votes = seat, found
        moment = Moment(
            event,
            event.room(seat.room),
            event.round(seat.round),
            sight.agenda,
            sight.slot,
            found,
            sight.held,
            sight.put_away,
            (event.room(seat.room).language, interface_language()),
        )
        return self._telling.stage(self.view, moment, black=self.black, message=self.message)

    # Where it is

    def _make(self) -> None:
        from ui.stage_window import StageWindow

        window = self._window = StageWindow(self._stage(self._sight()))
        window.setWindowIcon(self._main.windowIcon())
        window.asked.connect(self._do)
        window.closed.connect(self.close)
        self.placing.put(window)

    def _remember(self, **what: object) -> None:
        changed = replace(self._settings.stage, **what)  # pyright: ignore[reportArgumentType]
        self._settings.stage = changed
        self._view = changed.view
