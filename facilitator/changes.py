"""What a change was: told to listeners after it is durable, and kept in the history."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from facilitator.words import Saying

log = logging.getLogger(__name__)

T = TypeVar("T")

MOST_IDS = 20_000
"""What a merge of thousands of workbooks touches is not kept in memory until its end."""


@dataclass(frozen=True)
class Changes:
    """One durable change: its sentence, the tables and record ids it touched, and who caused it.

    `ids` is None where they are too many to be named (`MOST_IDS`): anything in these tables may
    have changed. `origin` is whatever object the caller of `Store.change` gave; it recognises its
    own change by it. `kind` is `change`, `undo`, `redo` or `merge`.
    """

    label: Saying
    tables: frozenset[str]
    ids: frozenset[str] | None
    origin: object | None = None
    kind: str = "change"


Listener = Callable[[Changes], None]


@dataclass
class Audience(Generic[T]):
    """Everybody who wants to hear of something."""

    _listeners: list[Callable[[T], None]] = field(default_factory=list)

    def add(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Tell `listener` every time from now on; the result ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end


@dataclass
class Listeners(Audience[Changes]):
    """Everybody who wants to hear of changes. One that fails is logged, the others still hear."""

    _held: threading.local = field(default_factory=threading.local)

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """Tell of all changes that this thread makes inside as one, at the end, however it ends."""
        self._held.changes = None
        try:
            yield
        finally:
            held: Changes | None = self._held.changes
            del self._held.changes
            if held is not None:
                self.tell(held)

    def tell(self, changes: Changes) -> None:
        """Tell everybody; later, together with others, where this thread tells `as_one`."""
        if hasattr(self._held, "changes"):
            held: Changes | None = self._held.changes
            self._held.changes = changes if held is None else _joined(held, changes)
            return
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:
                log.exception("a listener failed on %s", changes.label.english())


def _joined(one: Changes, other: Changes) -> Changes:
    """One announcement for two; the sentence, origin and kind are those of the first."""
    ids = None if one.ids is None or other.ids is None else one.ids | other.ids
    if ids is not None and len(ids) > MOST_IDS:
        ids = None
    return Changes(one.label, one.tables | other.tables, ids, one.origin, one.kind)
