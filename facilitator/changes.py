"""What a change was: told to listeners after it is durable, and kept in the history."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from facilitator.words import Saying

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Changes:
    """One durable change: its sentence, the tables and record ids it touched, and who caused it.

    `origin` is whatever object the caller of `Store.change` gave; it recognises its own change by
    it. `kind` is `change`, `undo`, `redo` or `merge`.
    """

    label: Saying
    tables: frozenset[str]
    ids: frozenset[str]
    origin: object | None = None
    kind: str = "change"


Listener = Callable[[Changes], None]


@dataclass
class Listeners:
    """Everybody who wants to hear of changes. One that fails is logged, the others still hear."""

    _listeners: list[Listener] = field(default_factory=list)
    _held: threading.local = field(default_factory=threading.local)

    def add(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change from now on; the result ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """Tell of all changes that this thread makes inside as one, at the end, however it ends."""
        held: list[Changes] = []
        self._held.changes = held
        try:
            yield
        finally:
            del self._held.changes
            if held:
                self.tell(_joined(held))

    def tell(self, changes: Changes) -> None:
        """Tell everybody; later, together with others, where this thread tells `as_one`."""
        held: list[Changes] | None = getattr(self._held, "changes", None)
        if held is not None:
            held.append(changes)
            return
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:
                log.exception("a listener failed on %s", changes.label.english())


def _joined(several: Sequence[Changes]) -> Changes:
    """One announcement for several; the sentence, origin and kind are those of the first."""
    first = several[0]
    return Changes(
        first.label,
        frozenset().union(*(one.tables for one in several)),
        frozenset().union(*(one.ids for one in several)),
        first.origin,
        first.kind,
    )
