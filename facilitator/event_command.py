"""The command `event`: check an event workbook, take it over into a store, or write one."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from facilitator.amounts import many
from facilitator.event import Event, whole_number
from facilitator.reasons import Reason, Refused

ACTIONS = {
    "check": "what is wrong with an event workbook, cell by cell; write nothing",
    "take": "give a store the event as this workbook has it, with all that was captured; "
    "the store is made if it is new",
    "template": "write a workbook to begin an event with",
    "save": "write the event of a store, or the one that ships with the app, as a workbook",
}


def add_arguments(one: argparse.ArgumentParser) -> None:
    """The actions of the command `event`, each with its file."""
    one.add_argument("action", choices=ACTIONS, metavar="|".join(ACTIONS), help=_actions())
    one.add_argument("file", metavar="FILE", type=Path)
    one.set_defaults(wrong=one.error)
    one.add_argument(
        "--store",
        metavar="STORE",
        type=Path,
        help="save, take: the store it is of; take makes it if it is new",
    )
    one.add_argument(
        "--preview", action="store_true", help="take: what would change; write nothing"
    )


def _actions() -> str:
    return "; ".join(f"{name}: {words.replace('; ', ', ')}" for name, words in ACTIONS.items())


def write(options: argparse.Namespace) -> Path | None:
    """Write a template, or an event; a file that was there is kept beside it, and its place given.

    Raises `Refused` as `event_write.write`.
    """
    from facilitator import event_file, event_write

    if options.action == "template":
        return event_file.write_at(event_write.write_template, options.file).aside
    event = Event.built_in()
    if options.store is not None:
        from facilitator.store import Store

        with Store.open(options.store, installation="", read_only=True) as store:
            event = store.event
    return event_file.write_at(lambda made: event_write.write(event, made), options.file).aside


class Taken:
    """What taking an event workbook over into a store does: what changes, or why it cannot be.

    `moved` are the initiatives that another list renumbers; `made` says that there was no store,
    and that it begins with this event. With `preview` nothing is written.
    Raises `Refused` where the store cannot be opened.
    """

    def __init__(self, path: Path, store_path: Path, *, preview: bool) -> None:
        from facilitator import event_change, fresh_store
        from facilitator.event_diff import differences
        from facilitator.installation import installation_id
        from facilitator.store import Store

        self.path = path
        self.made = False
        self._name = store_path.name
        self.preview = preview
        self.changes: tuple[str, ...] = ()
        self.moved: tuple[event_change.Moved, ...] = ()
        self.reasons: tuple[Reason, ...] = ()
        checked = Checked(path)
        self.remarks = checked.remarks
        if checked.event is None:
            self.reasons = checked.reasons
            return
        if fresh_store.is_to_be_made(store_path):
            self.made = True
            self._title = checked.event.title
            if not preview:
                with fresh_store.opened(store_path, checked.event):
                    return
            return
        name = "" if preview else installation_id()
        with Store.open(store_path, installation=name, read_only=preview) as store:
            event = event_change.completed(store, checked.event)
            found = event_change.problems(store, checked.event)
            self.reasons = tuple(map(checked.placed, found))
            if not self.reasons:
                said = differences(store.event, event, numbers=False)
                self.changes = tuple(one.english() for one in said)
                self.moved = event_change.moved(store, checked.event)
                if not preview:
                    event_change.keep(store, checked.event)

    def as_json(self) -> dict[str, Any]:
        """What changes, each number that moves, and what is wrong where."""
        states = {True: "would be taken", False: "taken"}
        state = states[self.preview] if self.changes or self.made else "unchanged"
        return {
            "file": self.path.name,
            "state": "rejected" if self.reasons else state,
            **({"store": "would be made" if self.preview else "made"} if self.made else {}),
            "changes": list(self.changes),
            "numbers": [
                {"old": one.old, "new": one.new or None, "title": one.title, "records": one.records}
                for one in self.moved
            ],
            "reasons": [_plain(one) for one in self.reasons],
            "remarks": [_plain(one) for one in self.remarks],
        }

    def sentences(self) -> list[str]:
        """What changes; what is wrong is for standard error."""
        said = [one.english() for one in self.remarks]
        if self.reasons:
            return said
        if self.made:
            made = "would be made" if self.preview else "made"
            return [*said, f"{self._name} {made} with the event “{self._title}”."]
        if not self.changes:
            return [*said, f"{self.path.name}: the store has the event so already."]
        said += self.changes
        for one in self.moved:
            now = f"is {one.new} now" if one.new else "is not on the list any more"
            said.append(f"{one.old} {now}: {one.title} ({many(one.records, 'record')})")
        return said


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
            self.placed = found.placed

    def as_json(self) -> dict[str, Any]:
        """Whether it is right, what it holds, and what is wrong where."""
        event = self.event
        held = {name: len(getattr(event, name)) for name in _COUNTED} if event else {}
        if event:
            # The list has so many numbers; 9a, 9b and 9c are parts of one, and lines of it.
            held |= {"initiatives": event.count, "lines of the list": len(event.initiatives)}
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
            counts = ", ".join(_counted(self.event, name) for name in _COUNTED)
            said.append(f"{self.event.title}: ready. {counts}.")
        return said


_COUNTED = {
    "recommendations": "recommendation",
    "initiatives": "initiative",
    "clusters": "cluster",
    "days": "day",
    "rounds": "round",
    "agenda": "agenda item",
    "rooms": "room",
    "talks": "talk",
}
"""The parts of an event that are counted, and what one of each is called."""


def _counted(event: Event, part: str) -> str:
    """How many of a part an event has: `1 round`, `45 initiatives (9 as 9a, 9b, 9c)`."""
    number = event.count if part == "initiatives" else len(getattr(event, part))
    said = many(number, _COUNTED[part])
    if part != "initiatives":
        return said
    wholes = dict.fromkeys(whole_number(one.number) for one in event.initiatives)
    parts = {one: event.parts_of(one) for one in wholes}
    divided = [f"{one} as {', '.join(of)}" for one, of in parts.items() if of != (one,)]
    return f"{said} ({'; '.join(divided[:_MOST_DIVIDED])})" if divided else said


_MOST_DIVIDED = 4


def _plain(one: Reason) -> dict[str, str]:
    said = asdict(one)
    return {name: said[name] for name in ("place", "found", "expected")}
