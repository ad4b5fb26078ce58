"""Changes that did not reach the disk: why, and who is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from facilitator.changes import Audience
from facilitator.reasons import Refused

# Why a change that was in order did not reach the disk.
UNSAVED = frozenset(
    {
        "disk_full",
        "not_writable",
        "store_locked",
        "store_damaged",
        "store_gone",
        "store_moved",
    }
)


class Failures(Audience[Refused]):
    """Everybody who wants to hear why a change did not reach the disk."""

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Tell of a failure inside, and raise it as it is."""
        try:
            yield
        except Refused as refused:
            if any(reason.code in UNSAVED for reason in refused.reasons):
                for listener in tuple(self._listeners):
                    listener(refused)
            raise
