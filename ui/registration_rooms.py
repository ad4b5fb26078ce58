"""People who registered put into rooms: all of them at once, and one by one by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator import seating
from facilitator.installation import exports_folder
from facilitator.people import People
from facilitator.reasons import Refused
from facilitator.room_plan import RoomPlan
from facilitator.store import Store
from ui.buttons import Button
from ui.jobs import Jobs
from ui.people_words import Listed, PeopleWords, write_lists
from ui.theme import ThemeHolder
from ui.wording import refusal_words

if TYPE_CHECKING:
    from ui.seats_dialog import SeatsDialog


class RegistrationRooms(QObject):
    """Does what the two buttons say; `said` carries a tone and what gives the words for it.

    `working` says that rooms are being assigned, to those who are there then, and when that ends.
    """

    said = Signal(str, object)
    working = Signal(bool)

    def __init__(
        self, store: Store, holder: ThemeHolder, assign: Button, seats: Button, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._holder = holder
        self._parent = parent
        self._assign = assign
        self._seats = seats
        self._had_focus = False
        self.words = PeopleWords(self)
        self._jobs = Jobs(self)
        self.dialog: SeatsDialog | None = None
        assign.clicked.connect(self.assign)
        seats.clicked.connect(self.open_seats)

    @property
    def busy(self) -> bool:
        """Whether rooms are being assigned."""
        return self._jobs.busy

    def assign(self) -> None:
        """Put everybody into a room, and write the lists for the meeting and for the rooms."""
        event, path, folder = self._store.event, self._store.path, exports_folder()

        def work(_report: object) -> tuple[RoomPlan, Listed]:
            with People.open(path) as kept:
                plan = seating.assign(event, kept)
                return plan, write_lists(event, plan, kept, folder)

        if self.busy:
            return
        self._had_focus = self._assign.hasFocus()
        self._assign.setEnabled(False)
        self.working.emit(True)
        self.said.emit("info", lambda: self.tr("People are being put into rooms."))
        job = self._jobs.start(work)
        job.succeeded.connect(self._on_assigned)
        job.failed.connect(self._on_unassigned)

    def _on_assigned(self, done: tuple[RoomPlan, Listed]) -> None:
        self._allow_assigning()
        plan, listed = done
        event = self._store.event

        def said() -> list[str]:
            return [*self.words.listed(listed), *self.words.unmet(plan, event)]

        self.said.emit("warning" if len(said()) > 1 else "info", lambda: "\n".join(said()))

    def _allow_assigning(self) -> None:
        self.working.emit(False)
        self._assign.setEnabled(True)
        if self._had_focus:
            self._assign.setFocus()

    def _on_unassigned(self, error: BaseException) -> None:
        self._allow_assigning()
        if not isinstance(error, Refused):
            raise error
        self._say_refused(error)

    def open_seats(self) -> None:
        """Who sits where, to be moved and pinned."""
        # Only now: most who open the page move nobody.
        from ui.seats_dialog import SeatsDialog

        try:
            self.dialog = SeatsDialog(self._store, self._holder, exports_folder(), self._parent)
        except Refused as refused:
            self._say_refused(refused)
            return
        self.dialog.finished.connect(self._on_seats_left)
        self.dialog.open()

    def _say_refused(self, refused: Refused) -> None:
        self.said.emit("error", lambda: refusal_words(refused))

    def _on_seats_left(self) -> None:
        self.dialog = None
        self._seats.setFocus()
