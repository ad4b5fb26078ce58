"""Keeps every edit of the event at once, and takes the newest one back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from facilitator import event_change, event_texts, prepared_talks
from facilitator.event import Event
from facilitator.event_diff import differences
from facilitator.progress import Report, silent
from facilitator.reasons import Refused
from facilitator.store import Store
from facilitator.words import Saying
from ui.jobs import Jobs
from ui.messages import words_of_saying
from ui.wording import refusal_words, sentences


class EventKeeper(QObject):
    """After `kept` and `taken_back` the store has another edition of its event.

    They say what was changed, and what was taken back; `said` carries other words for the person.
    `renumbering` comes before another list of initiatives: what is half typed has to be on disk, to
    be written over, and nobody may go on with numbers of the list so far. Where all is written over
    beside the window, `working` names the list when it begins, `progressed` carries the share that
    is done, and `ended` comes before anything else is said. `refused` is why the last edit was not
    kept: what `do` said of it can be said again in another language.
    """

    kept = Signal(str)
    taken_back = Signal(str)
    said = Signal(str)
    renumbering = Signal()
    working = Signal(str)
    progressed = Signal(float)
    ended = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = Jobs(self)
        self._undone: list[Event] = []
        self.refused: Refused | None = None

    @property
    def edition(self) -> Event:
        """The event as it is now."""
        return self._store.event

    @property
    def busy(self) -> bool:
        """Whether another list is being taken over."""
        return self._jobs.busy

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._store.read_only

    def do(self, edit: Callable[[Event], Event]) -> str:
        """Keep the event as this edit gives it; why not, where it is refused, else nothing."""
        before, self.refused = self._store.event, None
        try:
            edited = event_texts.followed(before, edit(before))
            stays = prepared_talks.staying(self._store, edited)
            self._before(edited)
            if not event_change.keep(self._store, edited):
                return ""
        except Refused as refused:
            self.refused = refused
            return refusal_words(refused)
        self._undone.clear()
        self.kept.emit(self._kept_words(before, stays))
        return ""

    def take(self, event: Event, refused: Callable[[Refused], object]) -> None:
        """As `do` with a whole edition; `refused` is told why not."""
        stays = prepared_talks.staying(self._store, event)

        def done(before: Event) -> None:
            self._undone.clear()
            self.kept.emit(self._kept_words(before, stays))

        self._move(event, partial(event_change.keep, self._store, event), done, refused)

    def undo(self) -> bool:
        """Take the newest edition back; False where there is none, or nothing may be written."""
        if self._jobs.busy:
            return True
        if self._store.read_only or not event_change.can_go_back(self._store):
            return False
        try:
            previous = event_change.previous(self._store)
        except Refused as refused:
            self._say_refused(refused)
            return True
        assert previous is not None

        def done(before: Event) -> None:
            self._undone.append(before)
            words = self.tr("Undone: {what}").format(what=self._words(self._store.event, before))
            self.taken_back.emit(words)

        work = partial(event_change.go_back, self._store)
        self._move(previous, work, done, self._say_refused)
        return True

    def redo(self) -> bool:
        """Bring back what was taken back last, if nothing else was edited since."""
        if self._jobs.busy:
            return True
        if not self._undone:
            return False
        again = self._undone[-1]

        def done(before: Event) -> None:
            self._undone.pop()
            words = self.tr("Done again: {what}")
            self.taken_back.emit(words.format(what=self._words(before, self._store.event)))

        work = partial(event_change.keep, self._store, again)
        self._move(again, work, done, self._say_refused)
        return True

    def _move(
        self,
        event: Event,
        work: Callable[[Report], object],
        done: Callable[[Event], object],
        refused: Callable[[Refused], object],
    ) -> None:
        """Do this work, which gives the store this edition: beside the window where it takes long.

        `done` is called with the edition before.
        """
        before = self._store.event
        self._before(event)
        if not event_change.rewrites(self._store, event):
            try:
                work(silent)
            except Refused as found:
                refused(found)
            else:
                done(before)
            return
        self.working.emit(event.list_version)
        job = self._jobs.start(work)
        job.progressed.connect(lambda at, total, _text: self.progressed.emit(at / total))
        job.succeeded.connect(lambda _result: self._end(done, before))
        job.failed.connect(lambda error: self._fail(error, refused))
        job.cancelled.connect(self.ended)

    def _end(self, done: Callable[[Event], object], before: Event) -> None:
        self.ended.emit()
        done(before)

    def _fail(self, error: BaseException, refused: Callable[[Refused], object]) -> None:
        self.ended.emit()
        if not isinstance(error, Refused):
            raise error
        refused(error)

    def _say_refused(self, refused: Refused) -> None:
        self.said.emit(refusal_words(refused))

    def _before(self, event: Event) -> None:
        other = event.list_version != self._store.event.list_version
        if other or event_change.rewrites(self._store, event):
            self.renumbering.emit()

    def _kept_words(self, before: Event, stays: Sequence[Saying]) -> str:
        words = [self._words(before, self._store.event), *map(words_of_saying, stays[:1])]
        return sentences(words)

    def _words(self, old: Event, new: Event) -> str:
        first, *others = differences(old, new)
        words = words_of_saying(first)
        if others:
            more = self.tr("{what}, and %n more", "", len(others))
            words = more.replace("{what}", words)
        return words
