"""Copies of a store on a terminal: list them, go back to one, and the diagnostic file."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from facilitator import auto_copies, diagnosis, recovery, restore, store_check, store_file
from facilitator.amounts import many
from facilitator.copy_content import Content
from facilitator.event import Event
from facilitator.installation import data_folder, exports_folder
from facilitator.reasons import Reason, Refused
from facilitator.restore import Listed
from facilitator.workbook import moment_to_text

Answer = tuple[dict[str, Any], list[str]]
_WHY = {
    "auto": "made by itself",
    "restore": "before going back",
    "merge": "before a merge",
    "format": "before a new format",
}
_PATIENCE_S = 60.0


def add_copies(one: argparse.ArgumentParser) -> None:
    """The arguments of `copies`."""
    one.add_argument("store", metavar="STORE", type=Path)


def add_restore(one: argparse.ArgumentParser) -> None:
    """The arguments of `restore`."""
    one.add_argument("store", metavar="STORE", type=Path)
    one.add_argument(
        "copy",
        metavar="COPY",
        nargs="?",
        default="1",
        help="its number, name or file; 1, the newest",
    )


def add_diagnose(one: argparse.ArgumentParser) -> None:
    """The arguments of `diagnose`."""
    one.add_argument("store", metavar="STORE", type=Path)
    one.add_argument("file", metavar="FILE", type=Path)


def copies(options: argparse.Namespace) -> Answer:
    """List the copies, the newest first, and say whether the store is sound."""
    found = restore.listed(options.store)
    if not found:
        _is_readable(options.store)
    damage = store_check.at_start(options.store, _PATIENCE_S)
    lines = [f"{number:3}  {_line(one)}" for number, one in enumerate(found, 1)]
    if damage is not None:
        name = options.store.name
        lines.append(f"{name} is damaged. Go back with: python main.py restore {name} 1")
    value = {
        "damaged": damage is not None,
        "copies": [
            {
                "file": str(one.copy.path),
                "made": moment_to_text(one.copy.at),
                "why": one.copy.why,
                "content": None if one.content is None else asdict(one.content),
                "more in the store": None if one.more is None else asdict(one.more),
                "only in the copy": None if one.only_here is None else asdict(one.only_here),
            }
            for one in found
        ],
    }
    return value, lines or ["No copies yet."]


def go_back(options: argparse.Namespace) -> Answer:
    """Go back to a copy; of a damaged store, what can still be read is put on top of it."""
    store = options.store.resolve()
    if not auto_copies.every(store):
        _is_readable(store)
    if store_check.at_start(store, _PATIENCE_S) is None and store.exists():
        copy = restore.find(store, options.copy)
        done = restore.restore(store, copy)
        value = {"restored": str(copy.path), "before": str(done.before.path)}
        return {**value, "content": asdict(done.content)}, [
            f"The store is as it was on {_local(copy.at)}: {_counts(done.content)}.",
            f"What there was before is kept as {done.before.path}",
        ]
    return _recover(store, options.copy)


def _recover(store: Path, named: str) -> Answer:
    copy = None
    try:
        copy = restore.find(store, named)
    except Refused:
        if named != "1":
            raise
    if copy is None and not store.exists():
        raise Refused(Reason("store_missing", store.name))
    found = recovery.prepare(store, copy, exports_folder(), Event.built_in())
    kept = recovery.take(found)
    begun = f"the copy of {_local(copy.at)}" if copy else "what could be read of the damaged file"
    lines = [f"The store begins with {begun}: {_counts(found.after)}."]
    if found.brought.total:
        lines.append(f"Read from the damaged file besides: {_counts(found.brought)}.")
    if found.lost_lines:
        lines.append(f"{many(found.lost_lines, 'change')} could not be read.")
    lines += [f"Only in {one.path}: {many(one.notes, 'note')}" for one in found.missing]
    if kept.exists():
        lines.append(f"The damaged file is kept as {kept}")
    value = {
        "restored": str(copy.path) if copy else None,
        "kept": str(kept) if kept.exists() else None,
        "content": asdict(found.after),
        "brought": asdict(found.brought),
        "lost changes": found.lost_lines,
        "only as text": [{"file": str(one.path), "notes": one.notes} for one in found.missing],
    }
    return value, lines


def diagnose(options: argparse.Namespace) -> Answer:
    """Write the diagnostic file."""
    made = diagnosis.write(options.store, options.file, data_folder())
    said = [f"{made}: no text of people is in it"]
    if not options.store.exists():
        said.append(Reason("store_missing", options.store.name).english())
    return {"file": str(made)}, said


def _is_readable(store: Path) -> None:
    """Raise `Refused` for what has no copies and is no store: the name is wrong."""
    if not store.exists():
        raise Refused(Reason("store_missing", store.name))
    if not store.is_file() or (store.stat().st_size and not store_file.is_store(store)):
        raise Refused(Reason("not_a_store", store.name))


RUN: dict[str, Callable[[argparse.Namespace], Answer]] = {
    "copies": copies,
    "restore": go_back,
    "diagnose": diagnose,
}


def _line(one: Listed) -> str:
    if one.content is None:
        return f"{_local(one.copy.at)}  {_WHY[one.copy.why]}: damaged"
    more = ""
    if one.more is not None and one.more.total:
        more = f"; the store has {_counts(one.more)} more or changed"
    if one.only_here is not None and one.only_here.total:
        more += f"; only here: {_counts(one.only_here)}"
    name = one.copy.name
    return f"{_local(one.copy.at)}  {_WHY[one.copy.why]}: {_counts(one.content)}{more}  ({name})"


def _counts(content: Content) -> str:
    return (
        f"{many(content.notes, 'note')}, {many(content.ballots, 'ballot')}, "
        f"{many(content.steps, 'step')}, {many(content.other, 'other')}"
    )


def _local(moment: int) -> str:
    return f"{datetime.fromtimestamp(moment / 1000).astimezone():%Y-%m-%d %H:%M:%S}"
