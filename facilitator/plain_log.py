"""What goes into the log: what happened and where in the app, and no word that a person typed.

A message stands there as it is in the source, without its values; an error with its kind and the
places it came through. Its own words are left out where they may quote what was typed.
"""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path
from types import TracebackType

from sqlalchemy.exc import DBAPIError

# Python says these of names in the app, never of values.
_TELLING = (AttributeError, NameError, ImportError, RecursionError, MemoryError)
LOG = "facilitator.log"
"""What the log is called, in the data folder."""

_OURS = ("ui", "facilitator", "main", "__main__")
_MOST_CAUSES = 5
_ROOT = Path(__file__).resolve().parent.parent


class PlainFormatter(logging.Formatter):
    """Formats a record without values and without the words of errors."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """One line, and below it the places an error came through."""
        # A text with places for values is from a source. One without may have been put together
        # from anything, and is believed of our own modules only.
        ours = record.name.partition(".")[0] in _OURS
        text = record.msg if isinstance(record.msg, str) and (ours or record.args) else ""
        plain = logging.LogRecord(
            record.name, record.levelno, record.pathname, record.lineno, text, (), None
        )
        plain.created, plain.msecs = record.created, record.msecs
        lines = [super().format(plain)]
        if record.exc_info and record.exc_info[1] is not None:
            lines += error_lines(record.exc_info[1])
        return "\n".join(lines)


def error_lines(error: BaseException) -> list[str]:
    """An error, and what caused it: its kind, what may be said of it, and its places."""
    lines: list[str] = []
    known: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if known is None:
            break
        lines.append(f"  {_kind(known)}")
        lines += _places(known.__traceback__)
        known = known.__cause__ or (None if known.__suppress_context__ else known.__context__)
    return lines


def _kind(error: BaseException) -> str:
    kind = type(error)
    builtin = kind.__module__ == "builtins"
    name = kind.__qualname__ if builtin else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, DBAPIError) and error.orig is not None:
        return f"{name} {getattr(error.orig, 'sqlite_errorname', '')}".rstrip()
    if isinstance(error, sqlite3.Error):
        return f"{name} {getattr(error, 'sqlite_errorname', '')}".rstrip()
    if isinstance(error, OSError):
        return f"{name} {error.errno}"
    reasons = getattr(error, "reasons", ())
    if reasons:
        return f"{name} {' '.join(str(getattr(one, 'code', '')) for one in reasons)}"
    return f"{name}: {error}" if isinstance(error, _TELLING) else name


def _places(trace: TracebackType | None) -> list[str]:
    found = []
    while trace is not None:
        code = trace.tb_frame.f_code
        found.append(f"    {_short(code.co_filename)}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    return found


def _short(file: str) -> str:
    """A source of the app by its place in it, another by its last two names."""
    path = Path(file)
    if path.is_relative_to(_ROOT) and "site-packages" not in file:
        return str(path.relative_to(_ROOT))
    return "/".join(path.parts[-2:])
