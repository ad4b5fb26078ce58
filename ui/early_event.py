"""Whether a start may show something before its store is there, and of which event."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from facilitator import event_file
from facilitator.event import Event
from facilitator.reasons import Refused
from ui.settings import Settings


def early_event(
    options: argparse.Namespace, folder: Path, settings: Settings
) -> Callable[[], Event] | None:
    """What gives the event of the store that is opened with these options, as far as it is known.

    Only where a start without options would open this store too: what is typed early belongs
    there. None for any other store, and where nobody can tell.
    """
    if options.event is None and options.store is None:
        return Event.built_in  # asked for only where it is shown
    usual = settings.store or event_file.store_path(folder, Event.built_in())
    if options.event is None:
        return Event.built_in if _is(options.store, usual) else None
    wanted = _read(options.event)
    if wanted is None or not _is(options.store or event_file.store_path(folder, wanted), usual):
        return None
    # A store that is made only now is made for this event. In one that is there already the file
    # may want changes, and then it is shown what they are: a first screen would be in the way.
    known = settings.seat(wanted) is not None if settings.role else not usual.exists()
    return (lambda: wanted) if known else None


def _read(file: Path) -> Event | None:
    # Only now: a start without a file does not wait for what reads it.
    from facilitator import event_read

    try:
        return event_read.read(file).event
    except Refused:
        return None  # it is said where the file is opened


def _is(path: Path, other: Path) -> bool:
    try:
        return path.resolve() == other.resolve()
    except (OSError, RuntimeError):
        return False
