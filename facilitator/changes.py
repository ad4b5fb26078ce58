"""What a change was: told to listeners after it is durable, and kept in the history."""

from __future__ import annotations

import logging
from collections.abc import Callable
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

    def add(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change from now on; the result ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def tell(self, changes: Changes) -> None:
        """Tell everybody."""
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:
                log.exception("a listener failed on %s", changes.label.english())
