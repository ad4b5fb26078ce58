"""Workbooks read by processes of their own, a few at a time, in the order they were asked for.

Reading three hundred workbooks keeps a core busy for seconds, and most of it is Python. In threads
it would take turns with the window and with the writing of the store; processes use every core,
and a file that makes a library crash or hang ends one of them and not the app.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import multiprocessing
import os
import signal
import traceback
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from itertools import count, cycle
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnContext
from multiprocessing.reduction import ForkingPickler
from pathlib import Path

from facilitator.event import Event
from facilitator.file_key import Read, read_with_key
from facilitator.reasons import Reason, Refused
from facilitator.workbook_gate import LONGEST_SECONDS, shown_name

PROCESSES = 2
AHEAD = 24
"""So many files are asked for before the first answer is taken: enough to go on with while those
before them are written."""


_BEHIND = 5
"""How far (`nice`) reading stands behind whoever writes what was read, and behind the window. With
two cores and three processes the writing would else wait for its turn while what it has to write
piles up, and work alone at the end."""

_KEPT = 64 * 1024 * 1024
_FILES_AT_ONCE = 4


class Readers:
    """Some processes that read workbooks of an event.

    Where none can be started, files are read here when their answer is asked for.
    """

    def __init__(self, event: Event) -> None:
        self._event = event
        # Forks would copy the locks of a window that has threads.
        self._context = multiprocessing.get_context("spawn")
        self._readers: list[_Reader] = []
        with contextlib.suppress(OSError):
            for _ in range(PROCESSES):
                self._readers.append(_Reader(self._context, event))
        self._turns = cycle(range(PROCESSES))
        self._asked: deque[tuple[int, Path]] = deque()

    def ask(self, path: Path) -> None:
        """Let the next process read this file."""
        turn = next(self._turns)
        self._asked.append((turn, path))
        if turn < len(self._readers):
            self._readers[turn].ask(path)

    def is_answering(self, seconds: float) -> bool:
        """Whether `answer` has something to give at once, or within so many seconds."""
        turn, _ = self._asked[0]
        return turn < len(self._readers) and self._readers[turn].is_answering(seconds)

    def answer(self) -> Read:
        """The file that was asked for first, and the key of its bytes.

        Raises as `read_with_key`, and `Refused` where the process that read it had to be ended
        (`too_slow`) or has ended itself (`made_reader_end`).
        """
        turn, path = self._asked.popleft()
        if turn >= len(self._readers):
            return read_with_key(path, self._event)
        reader = self._readers[turn]
        try:
            found = reader.answer(LONGEST_SECONDS)
        except TimeoutError as error:
            self._replace(turn)
            seconds = str(round(LONGEST_SECONDS))
            raise Refused(Reason("too_slow", shown_name(path), expected=seconds)) from error
        except EOFError as error:
            if not reader.has_begun:
                self.close()
                return read_with_key(path, self._event)
            self._replace(turn)
            raise Refused(Reason("made_reader_end", shown_name(path))) from error
        if isinstance(found, Exception):
            raise found
        return found

    def _replace(self, turn: int) -> None:
        """Another process for one that is gone, which reads what that one has not."""
        self._readers[turn].close()
        self._readers[turn] = _Reader(self._context, self._event)
        for other, path in self._asked:
            if other == turn:
                self._readers[turn].ask(path)

    def close(self) -> None:
        """End the processes, whatever they are at."""
        for reader in self._readers:
            reader.close()
        self._readers.clear()


class _Reader:
    """One process, and the pipe to it."""

    def __init__(self, context: SpawnContext, event: Event) -> None:
        self.has_begun = False
        self._pipe, there = context.Pipe()
        # A daemon does not outlive the app.
        self._process = context.Process(target=_serve, args=(there,), daemon=True)
        self._process.start()
        there.close()
        # Not as an argument: of a process that ends before it has taken a large one, nobody would
        # ever hear. Of this pipe we hold one end only.
        self._send(event)

    def ask(self, path: Path) -> None:
        self._send(path)

    def _send(self, what: Event | Path) -> None:
        # Where it is gone, its answer will say so.
        with contextlib.suppress(OSError):
            self._pipe.send(what)

    def is_answering(self, seconds: float) -> bool:
        """Whether it says something within these seconds; so does one that is gone."""
        try:
            return self.has_begun and self._pipe.poll(seconds)
        except OSError:
            return True

    def answer(self, seconds: float) -> Read | Exception:
        """The next answer. Raises TimeoutError, or EOFError where the process is gone."""
        if not self.has_begun:
            self._receive(seconds)
            self.has_begun = True
        return self._receive(seconds)

    def _receive(self, seconds: float) -> Read | Exception:
        try:
            if not self._pipe.poll(seconds):
                raise TimeoutError
            return self._pipe.recv()
        except ConnectionError as error:
            raise EOFError from error

    def close(self) -> None:
        self._process.kill()
        self._process.join()
        self._process.close()
        self._pipe.close()


def _serve(pipe: Connection) -> None:
    """Read files until nobody asks any more: the life of a process."""
    # Ctrl+C is for the process that asked; when that ends, so does the pipe.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Windows has no such call.
    with contextlib.suppress(OSError, AttributeError):
        os.nice(_BEHIND)
    _keep_memory()
    # There is little that only refers to itself, and to look for it as often as Python does takes
    # an eighth of the time. Left alone it grows with the number of files.
    gc.disable()
    gc.freeze()
    with (
        contextlib.suppress(EOFError, OSError),
        # Whoever asked may not listen for a while, and the next file need not wait for that.
        ThreadPoolExecutor(1, "answers") as answers,
    ):
        event = pipe.recv()
        pipe.send(None)  # it has begun
        for number in count(1):
            found = ForkingPickler.dumps(_read(pipe.recv(), event))
            answers.submit(pipe.send_bytes, found)
            if number % _FILES_AT_ONCE == 0:
                gc.collect()


def _keep_memory() -> None:
    """Ask the C library not to give memory back after each file and take it again for the next.

    With glibc that takes a fifth of the time; others have no such switch.
    """
    trim_threshold, mmap_threshold = -1, -3  # mallopt(3)
    with contextlib.suppress(OSError, AttributeError):
        library = ctypes.CDLL("libc.so.6")
        for switch in (trim_threshold, mmap_threshold):
            library.mallopt(switch, _KEPT)


def _read(path: Path, event: Event) -> Read | Exception:
    """The workbook and the key of its bytes, or why it cannot be read."""
    try:
        return read_with_key(path, event)
    except Refused as refused:
        return refused
    except Exception as error:
        # A mistake of ours: where it happened is not known on the other side.
        error.add_note("".join(traceback.format_exception(error)))
        return error
