"""Keeps every edit of the event at once, and takes the newest one back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from facilitator import event_change, prepared_talks
from facilitator.event import Event
from facilitator.event_diff import differences
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.messages import words_of_saying
from ui.wording import refusal_words, sentences


class EventKeeper(QObject):
    """After `kept` and `taken_back` the store has another edition of its event.

    They say what was changed, and what was taken back; `said` carries other words for the person.
    """

    kept = Signal(str)
    taken_back = Signal(str)
    said = Signal(str)

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._undone: list[Event] = []

    @property
    def edition(self) -> Event:
        """The event as it is now."""
        return self._store.event

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._store.read_only

    def do(self, edit: Callable[[Event], Event]) -> str:
        """Keep the event as this edit gives it; why not, where it is refused, else nothing."""
        before = self._store.event
        try:
            edited = edit(before)
            stays = prepared_talks.staying(self._store, edited)
            if not event_change.keep(self._store, edited):
                return ""
        except Refused as refused:
            return refusal_words(refused)
        self._undone.clear()
        words = [self._words(before, edited), *map(words_of_saying, stays[:1])]
        self.kept.emit(sentences(words))
        return ""

    def undo(self) -> bool:
        """Take the newest edition back; False where there is none, or nothing may be written."""
        if self._store.read_only or not event_change.can_go_back(self._store):
            return False
        before = self._store.event
        try:
            event_change.go_back(self._store)
        except Refused as refused:
            self.said.emit(refusal_words(refused))
            return True
        self._undone.append(before)
        words = self.tr("Undone: {what}").format(what=self._words(self._store.event, before))
        self.taken_back.emit(words)
        return True

    def redo(self) -> bool:
        """Bring back what was taken back last, if nothing else was edited since."""
        if not self._undone:
            return False
        before = self._store.event
        try:
            event_change.keep(self._store, self._undone[-1])
        except Refused as refused:
            self.said.emit(refusal_words(refused))
            return True
        self._undone.pop()
        words = self.tr("Done again: {what}")
        self.taken_back.emit(words.format(what=self._words(before, self._store.event)))
        return True

    def _words(self, old: Event, new: Event) -> str:
        first, *others = differences(old, new)
        words = words_of_saying(first)
        if others:
            more = self.tr("{what}, and %n more", "", len(others))
            words = more.replace("{what}", words)
        return words
