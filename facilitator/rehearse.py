"""A rehearsal: the event's rooms as if they had met, one workbook each, all of it invented.

The same arguments give the same bytes: times come from the agenda, and everything drawn by
chance, ids too, from one generator a room. A room's content depends on the seed and on how many
notes are asked for, not on how many rooms there are.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

from openpyxl import load_workbook

from facilitator.event import Event
from facilitator.files import is_full, why
from facilitator.ids import time_ordered
from facilitator.progress import Report, silent
from facilitator.reasons import Reason, Refused
from facilitator.rehearse_room import Play
from facilitator.store import Store
from facilitator.workbook_write import export_room

# Every twelfth room, beginning with the third, counts hands instead of ballots.
_TALLY_EVERY, _TALLY_FIRST = 12, 2


def write(
    folder: Path,
    *,
    rooms: int = 30,
    notes: int = 120,
    seed: int = 7,
    report: Report = silent,
    event: Event | None = None,
) -> list[Path]:
    """Write `room-01.xlsx` and so on, for the first `rooms` rooms of the event.

    Each room has `notes` notes that stand, and some that were removed. A rehearsal merges only
    where its rooms are known, so there can be no more than the event has.

    Raises `Refused`: `too_many_rooms`, `rehearsal_over` (a file of that name is no rehearsal),
    `not_writable`, `disk_full`. `report` may raise `Cancelled`; what is written by then is whole.
    """
    event = event or Event.built_in()
    check_rooms(event, rooms)
    width = max(2, len(str(len(event.rooms))))
    paths = [folder / f"room-{number:0{width}}.xlsx" for number in range(1, rooms + 1)]
    for path in paths:
        if path.exists() and not _is_rehearsal(path):
            raise Refused(Reason("rehearsal_over", path.name))
    popularity = _popularity(event, seed)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="rehearsal-") as scratch, _named(scratch):
            for at, path in enumerate(paths):
                report(at, rooms, path.name)
                _write_room(Path(scratch), path, event, at, notes, seed, popularity)
    except OSError as error:
        code = "disk_full" if is_full(error) else "not_writable"
        raise Refused(Reason(code, str(folder), why(error))) from error
    report(rooms, rooms, "")
    return paths


@contextmanager
def _named(scratch: str) -> Iterator[None]:
    """Name the folder of temporary files where a store in it, unknown to anybody, has no room."""
    try:
        yield
    except Refused as refused:
        raise Refused(
            *(
                replace(reason, place=str(Path(scratch).parent))
                if reason.place.endswith(".sqlite")
                else reason
                for reason in refused.reasons
            )
        ) from refused


def check_rooms(event: Event, rooms: int) -> None:
    """Raises `Refused` (`too_many_rooms`) for more rooms than the event has."""
    if rooms > len(event.rooms):
        raise Refused(Reason("too_many_rooms", found=str(rooms), expected=str(len(event.rooms))))


def _is_rehearsal(path: Path) -> bool:
    """Whether a file that would be replaced is one of ours from before."""
    try:
        book = load_workbook(path, read_only=True)
        try:
            facts = list(book["About"].iter_rows(max_row=100, max_col=2, values_only=True))
        finally:
            book.close()
    except Exception:
        # Whatever it is, it is not ours to replace.
        return False
    return ("Rehearsal", "yes") in facts


def _popularity(event: Event, seed: int) -> dict[str, int]:
    """How much all rooms like each initiative: few lead, neighbours are liked alike and tie."""
    chance = Random(f"{seed} popularity")
    numbers = list(event.by_number)
    chance.shuffle(numbers)
    return {number: 2 + 120 // (2 + place // 2 * 2) for place, number in enumerate(numbers)}


def _write_room(
    scratch: Path,
    path: Path,
    event: Event,
    at: int,
    notes: int,
    seed: int,
    popularity: dict[str, int],
) -> None:
    room = event.rooms[at]
    chance = Random(f"{seed} room {room.key}")
    watch = _Watch()
    with Store.open(
        scratch / f"{path.stem}.sqlite",
        installation="rehearsal",
        event=event,
        clock=watch,
        new_id=lambda moment: time_ordered(moment, chance.getrandbits),
        rehearsal=True,
    ) as store:
        store.use_device(f"{chance.getrandbits(64):016x}")
        play = Play(store, room, chance, popularity)
        play.whole(notes, by_tally=at % _TALLY_EVERY == _TALLY_FIRST)
        watch.at = play.closing
        export_room(store, room.key, path)
    for left in scratch.iterdir():
        left.unlink()


class _Watch:
    """A clock that stands still until it is set."""

    at = 0

    def __call__(self) -> int:
        return self.at
