"""What the window asks of the people beside a store for social time, and does with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from facilitator import group_lists, people, people_lists
from facilitator.folder_files import SOCIAL
from facilitator.installation import exports_folder
from facilitator.people import People
from facilitator.people_social import Attendee, Round, SocialTime
from facilitator.progress import Report
from facilitator.reasons import Refused
from facilitator.store import Store
from facilitator.text import fold
from ui.jobs import Job, Jobs

SIZE, OF = 4, 3
"""How large groups are, and of how many rounds, unless somebody says so."""
_FACT = "social time"
T = TypeVar("T")


@dataclass(frozen=True)
class Left:
    """How the window of social time was left: its day, what was chosen, and what was typed."""

    day: str
    wanted: tuple[int, int]
    typed: str


@dataclass(frozen=True)
class Seen:
    """Who is on the list of a day, the rounds that took place, and what people are called."""

    everybody: tuple[Attendee, ...] = ()
    rounds: tuple[Round, ...] = ()
    names: dict[str, str] | None = None

    def named(self, groups: Sequence[Sequence[str]]) -> list[list[str]]:
        """Groups of people by what they are called, in that order."""
        names = self.names or {}
        return [sorted((names.get(one, "…") for one in group), key=fold) for group in groups]


class SocialDesk(QObject):
    """`shown` follows a round that was arranged beside the window's thread, `failed` a `Refused`.

    Everything is kept in the file of people; nothing of it reaches the store.
    """

    shown = Signal()
    failed = Signal(object)

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self.day = store.event.days[0].key

    @property
    def busy(self) -> bool:
        """Whether a round is being arranged."""
        return self._job is not None

    def seen(self) -> Seen:
        """What is kept; nothing where nobody is. Raises `Refused`."""
        with people.opened_if_kept(self._store.path) as kept:
            if kept is None:
                return Seen()
            social = SocialTime(kept, self._store.event, self.day)
            shown = tuple(one for one in social.rounds() if one.shown)
            return Seen(social.attendees(), shown, social.names())

    def wanted(self) -> tuple[int, int]:
        """How large groups were wanted last, and how many rounds."""
        with people.opened_if_kept(self._store.path) as kept:
            said = (kept.fact(_FACT) if kept is not None else None) or ""
        size, _, of = said.partition(" ")
        return (int(size), int(of)) if size.isdecimal() and of.isdecimal() else (SIZE, OF)

    def mark(self, person: str, *, here: bool) -> None:
        """Strike somebody out, or take them in again."""
        self._do(lambda social: social.mark(person, here=here))

    def add(self, names: Sequence[str], *, seat: bool) -> list[tuple[Attendee, int]]:
        """Take people in; if `seat`, into the round that is on. Each with the group's number."""

        def work(social: SocialTime) -> list[tuple[Attendee, int]]:
            return [(one, social.seat(one.id) if seat else 0) for one in social.add(names)]

        return self._do(work)

    def take_back(self) -> bool:
        """The newest round has not taken place; False where there is none."""
        return self._do(SocialTime.take_back)

    def show_next(self, size: int, of: int) -> None:
        """The next round takes place; `shown` follows."""
        if self._job is not None:
            return
        path, event, day = self._store.path, self._store.event, self.day

        def work(_report: Report) -> object:
            with People.open(path) as kept:
                kept.keep_fact(_FACT, f"{size} {of}")
                return SocialTime(kept, event, day).show_next(size, of)

        job = self._job = self._jobs.start(work)
        job.succeeded.connect(lambda _round: self._end(None))
        job.failed.connect(self._end)

    def save(self, rounds: Sequence[group_lists.Named]) -> list[Path]:
        """Write the rounds of the day into the documents, as a workbook and as CSV."""
        folder = exports_folder()
        with People.open(self._store.path) as kept:
            files = []
            for ending in (".xlsx", ".csv"):
                path = folder / f"{SOCIAL.format(day=self.day)}{ending}"
                files.append(group_lists.write(rounds, path))
                people_lists.remember(kept, files[-1:])
        return files

    def _do(self, work: Callable[[SocialTime], T]) -> T:
        with People.open(self._store.path) as kept:
            return work(SocialTime(kept, self._store.event, self.day))

    def _end(self, error: BaseException | None) -> None:
        self._job = None
        if error is None:
            self.shown.emit()
        elif isinstance(error, Refused):
            self.failed.emit(error)
        else:
            raise error
