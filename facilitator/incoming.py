"""The files of a merge in their order, each with what it brings; many are read ahead."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from facilitator import known_files
from facilitator.event import Event
from facilitator.file_key import Read, key_of, read_with_key
from facilitator.readers import AHEAD, Readers
from facilitator.store import Store
from facilitator.store_file import is_store

MANY = 24
"""Starting processes takes as long as reading so many workbooks."""


@dataclass(frozen=True)
class Incoming:
    """A file to be merged.

    `known` is the key of its bytes where these were merged before. `answer` gives what another
    process has read, or raises why it cannot be; it is to be asked for in the order of the files.
    `waits` says whether that answer is there, or comes within so many seconds.
    """

    path: Path
    known: str | None = None
    answer: Callable[[], Read] | None = None
    waits: Callable[[float], bool] | None = None


def read(one: Incoming, event: Event) -> Read:
    """The workbook that a file is, and the key of its bytes; raises as `read_with_key`."""
    return read_with_key(one.path, event) if one.answer is None else one.answer()


def incoming(store: Store, paths: Sequence[Path]) -> Generator[Incoming]:
    """These files. Read it to its end or close it: it may have processes."""
    ahead: deque[Incoming] = deque()
    waiting = iter(paths)
    with closing(_Outlook(store, many=len(paths) >= MANY)) as outlook:
        ahead.extend(map(outlook.look, islice(waiting, AHEAD)))
        while ahead:
            yield ahead.popleft()
            ahead.extend(map(outlook.look, islice(waiting, 1)))


class _Outlook:
    """Looks at a file before its turn: whether it is known, and if not, who is to read it."""

    def __init__(self, store: Store, *, many: bool) -> None:
        self._store = store
        self._may_start = many
        self._readers: Readers | None = None
        with store.reading() as connection:
            self._any_known = known_files.any_known(connection)

    def look(self, path: Path) -> Incoming:
        known = self._known_key(path) if self._any_known else None
        if known is not None or is_store(path):
            return Incoming(path, known)
        if self._may_start:
            self._may_start = False
            self._readers = Readers(self._store.event)
        if self._readers is None:
            return Incoming(path)
        self._readers.ask(path)
        return Incoming(path, answer=self._readers.answer, waits=self._readers.is_answering)

    def _known_key(self, path: Path) -> str | None:
        key = key_of(path, self._store.event)
        if key is not None:
            with self._store.reading() as connection:
                if known_files.is_known(connection, key):
                    return key
        return None

    def close(self) -> None:
        if self._readers is not None:
            self._readers.close()
