"""The command `event`: check an event workbook, write a template, or the event of a store."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from facilitator.event import Event
from facilitator.reasons import Reason, Refused

ACTIONS = {
    "check": "what is wrong with an event workbook, cell by cell; write nothing",
    "template": "write a workbook to begin an event with",
    "save": "write the event of a store, or the one that ships with the app, as a workbook",
}


def add_arguments(one: argparse.ArgumentParser) -> None:
    """The actions of the command `event`, each with its file."""
    one.add_argument("action", choices=ACTIONS, metavar="|".join(ACTIONS))
    one.add_argument("file", metavar="FILE", type=Path)
    one.add_argument("--store", metavar="STORE", type=Path, help="save: the store it is of")


def write(options: argparse.Namespace) -> None:
    """Write a template, or an event. Raises `Refused` as `event_write.write`."""
    from facilitator import event_write

    if options.action == "template":
        event_write.write_template(options.file)
    elif options.store is None:
        event_write.write(Event.built_in(), options.file)
    else:
        from facilitator.store import Store

        with Store.open(options.store, installation="", read_only=True) as store:
            event_write.write(store.event, options.file)


class Checked:
    """What checking an event workbook found."""

    def __init__(self, path: Path) -> None:
        # Only now: every other command would wait for what reads workbooks.
        from facilitator import event_read

        self.path = path
        self.event: Event | None = None
        self.reasons: tuple[Reason, ...] = ()
        self.remarks: tuple[Reason, ...] = ()
        try:
            found = event_read.read(path)
        except Refused as refused:
            self.reasons = refused.reasons
        else:
            self.event, self.remarks = found.event, found.remarks

    def as_json(self) -> dict[str, Any]:
        """Whether it is right, what it holds, and what is wrong where."""
        event = self.event
        held = {name: len(getattr(event, name)) for name in _COUNTED} if event else {}
        return {
            "file": self.path.name,
            "state": "ready" if event else "rejected",
            "event": event.title if event else None,
            "holds": held,
            "reasons": [_plain(one) for one in self.reasons],
            "remarks": [_plain(one) for one in self.remarks],
        }

    def sentences(self) -> list[str]:
        """What it holds, and what was left out; what is wrong is for standard error."""
        said = [one.english() for one in self.remarks]
        if self.event is not None:
            counts = ", ".join(f"{len(getattr(self.event, n))} {n}" for n in _COUNTED)
            said.append(f"{self.event.title}: ready. {counts}.")
        return said


_COUNTED = (
    "recommendations",
    "initiatives",
    "clusters",
    "days",
    "rounds",
    "agenda",
    "rooms",
    "talks",
)


def _plain(one: Reason) -> dict[str, str]:
    said = asdict(one)
    return {name: said[name] for name in ("place", "found", "expected")}
