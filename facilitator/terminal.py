"""A terminal: what a command prints on it, as JSON too, and how far a long work is."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from facilitator.progress import Report, silent
from facilitator.reasons import Reason
from facilitator.text import clean, one_line


def speak_utf8() -> None:
    """Print every script, whatever the terminal is set to."""
    # A Windows console still speaks an older code page, and Arabic titles must not stop a merge.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def whole_number(text: str) -> int:
    """A whole number that somebody typed as an option."""
    try:
        return int(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from error


def print_json(value: dict[str, Any]) -> None:
    """Print the result of a command for another program to read."""
    print(json.dumps(value, ensure_ascii=False, indent=1))


def reason_as_json(reason: Reason) -> dict[str, str]:
    """A reason for another program to read."""
    # Never empty: where a reason has no value of its own, its whole sentence says it.
    sentence = reason.english()
    found, expected = reason.found or sentence, reason.expected or sentence
    return {"place": reason.place, "found": found, "expected": expected}


@contextmanager
def progress() -> Iterator[Report]:
    """One line on standard error that says how far the work is; silent when it is no terminal."""
    stream = sys.stderr
    if stream is None or not stream.isatty():
        yield silent
        return

    def report(done: int, total: int, text: str) -> None:
        stream.write(f"\r\x1b[K{done} of {total}  {one_line(clean(text))}")
        stream.flush()

    try:
        yield report
    finally:
        stream.write("\r\x1b[K")
        stream.flush()
