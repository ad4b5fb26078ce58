"""A lock that knows who waits for it."""

from __future__ import annotations

import threading
from types import TracebackType


class Turns:
    """A reentrant lock, as a context. Whoever holds it for long sees whether others want it."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._counting = threading.Lock()
        self.wanted = 0
        """So many threads wait for their turn."""

    def __enter__(self) -> None:
        if self._lock.acquire(blocking=False):
            return
        self._count(1)
        try:
            self._lock.acquire()
        finally:
            self._count(-1)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._lock.release()

    def _count(self, more: int) -> None:
        with self._counting:
            self.wanted += more
