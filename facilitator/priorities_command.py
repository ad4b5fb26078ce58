"""The command `priorities`: the communities' advance priorities, read in and counted."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from facilitator import advance, advance_counts
from facilitator.advance_counts import Advance
from facilitator.advance_table import SHIPPED
from facilitator.amounts import many
from facilitator.event import Event
from facilitator.store import Store

_SHOWN = 10
"""So many initiatives are printed; all of them are in the JSON."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    """The store, and a table to read in."""
    command.add_argument("store", metavar="STORE", type=Path)
    command.add_argument(
        "file", metavar="FILE", type=Path, nargs="?", help="a CSV table; else that of November 2020"
    )
    command.add_argument("--remove", action="store_true", help="take all rows back instead")


def read_in(store: Store, path: Path | None, *, remove: bool = False) -> advance.ReadIn:
    """Read a table in, or the one that is shipped; with `remove` take back what is there instead.

    Raises `Refused` with every line that is wrong; nothing is read in then.
    """
    if remove:
        return advance.ReadIn(-advance.remove_all(store), 0)
    return advance.import_file(store, path or SHIPPED)


def sentences(event: Event, read: advance.ReadIn, found: Advance) -> list[str]:
    """What was read in, and what the communities named most often."""
    said = [f"{many(read.added, 'row')} added, {read.known} known already"]
    if read.added < 0:
        said = [f"{many(-read.added, 'row')} taken back"]
    if not found.communities:
        return said
    said.append(many(len(found.communities), "community"))
    for one in [one for one in found.initiatives if one.rank is not None][:_SHOWN]:
        rank = f"{one.rank}{'=' if one.tied else ''}"
        title = event.item_title(one.item)
        said.append(f"{rank:>4} {one.item:>4} {len(one.communities):5}  {title}")
    return said


def as_json(event: Event, read: advance.ReadIn, found: Advance) -> dict[str, Any]:
    """The same, with every initiative and who named it."""
    return {
        "added": read.added,
        "known": read.known,
        "communities": len(found.communities),
        "initiatives": [
            {
                "rank": one.rank,
                "initiative": one.item,
                "title": event.item_title(one.item),
                "communities": list(one.communities),
                "share": round(one.share, 6),
                "regions": [
                    {"regions": list(of.regions), "named": of.named, "of": of.of}
                    for of in one.by_region
                ],
            }
            for one in found.initiatives
        ],
    }


def counted(store: Store) -> Advance:
    """What the store holds, of all scopes."""
    return advance_counts.of_store(store)
