"""What is made of a plan of rooms: the meeting software's list, and a print-out for each room.

Both are personal data, for those who run the event: readable for their owner alone, never part of
what is published. A meeting has one list, and each day is a meeting of its own.
"""

from __future__ import annotations

import csv
import io
import os
import re
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from facilitator.event import Event, Room
from facilitator.files import is_full, why
from facilitator.installation import MADE_WITH
from facilitator.people_record import Person
from facilitator.reasons import Reason, Refused
from facilitator.registration_table import is_address
from facilitator.room_plan import DayPlan, RoomPlan
from facilitator.talk_words import language_in_english
from facilitator.text import fold

PREASSIGN = ("Pre-assign Room Name", "Email Address")
"""The columns that Zoom imports breakout rooms by."""
PRIVATE = (
    "Personal data, for facilitators of this room. Not to be published; destroy it afterwards."
)

_HEADERS = ("Name", "Community", "Speaks", "Interpretation into", "Needs", "Placed by hand")
_WIDTHS = (34, 34, 30, 22, 26, 14)
_NEEDED = {"wheelchair": "Wheelchair access", "captions": "Captions", "sign": "Sign language"}
"""What the room itself has to have ready. Needs in words of their own are for the coordinator."""


@dataclass(frozen=True)
class Written:
    """The files that were written, for how many places.

    `without_address` are people who are not in the list for the meeting software for want of one;
    somebody who comes on two days is one.
    """

    files: tuple[Path, ...]
    people: int
    without_address: int = 0


def write_preassign(event: Event, plan: RoomPlan, people: Iterable[Person], path: Path) -> Written:
    """Write the list for the meeting software as CSV, a file for each day with people.

    Of several days each has its key in its name: `rooms-day-1.csv`. Raises `Refused`
    (`export_not_writable`, `export_disk_full`).
    """
    # Only now, as the workbook below: most commands need none of it.
    from facilitator.publish_csv import harmless

    by_id = {one.id: one for one in people}
    days = [day for day in plan.days if any(day.rooms.values())]
    written: list[Path] = []
    listed = 0
    without: set[str] = set()
    for day in days:
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(PREASSIGN)
        for key, ids in day.rooms.items():
            for one in _by_name(by_id[one] for one in ids):
                if is_address(one.email):
                    writer.writerow((harmless(event.room(key).name), one.email))
                    listed += 1
                else:
                    without.add(one.id)
        data = out.getvalue().encode("utf-8")
        target = path if len(days) == 1 else path.with_stem(f"{path.stem}-day-{_plain(day.day)}")
        save_private(target, lambda opened, data=data: opened.write_bytes(data))
        written.append(target)
    return Written(tuple(written), listed, len(without))


def write_printout(event: Event, plan: RoomPlan, people: Iterable[Person], path: Path) -> Written:
    """Write a workbook with a sheet for each room and day: who sits there. Raises as above."""
    # Only now: it takes a while to load.
    from openpyxl import Workbook

    by_id = {one.id: one for one in people}
    book = Workbook()
    book.properties.creator = MADE_WITH
    book.remove(book.worksheets[0])
    used: set[str] = set()
    listed = 0
    for day in plan.days:
        for key, ids in day.rooms.items():
            page = book.create_sheet(_sheet_name(event, day, key, used))
            _fill(page, event, event.room(key), day, [by_id[one] for one in ids], plan)
            listed += len(ids)
    if not book.worksheets:
        book.create_sheet("No rooms")
    save_private(path, book.save)
    return Written((path,), listed)


def _fill(
    page: object, event: Event, room: Room, day: DayPlan, people: list[Person], plan: RoomPlan
) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.worksheet.worksheet import Worksheet

    assert isinstance(page, Worksheet)
    rows: list[tuple[str, ...]] = [
        (room.name,),
        (PRIVATE,),
        (
            f"Day {day.day}, {event.day(day.day).date}. {_spoken(room)}",
            "",
            f"Facilitator: {room.facilitator or '–'}",
            f"Notes: {room.note_taker or '–'}",
        ),
        (_needed_here(people),),
        _HEADERS,
    ]
    for one in _by_name(people):
        locked = plan.locks.get((one.id, day.day)) == room.key
        rows.append(
            (
                one.name or one.email,
                one.community,
                ", ".join(map(language_in_english, one.languages)),
                ", ".join(map(language_in_english, one.into)),
                ", ".join(words for need, words in _NEEDED.items() if need in one.access),
                "yes" if locked else "",
            )
        )
    for line, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            cell = page.cell(line, column, text or None)
            if text:
                # What people wrote is text, also where it begins as a formula does.
                cell.data_type = "s"
            cell.alignment = Alignment("left", "top", wrap_text=line > len(rows) - len(people))
    page["A1"].font = Font(name="Calibri", size=16, bold=True)
    page["A2"].font = Font(name="Calibri", size=11, bold=True, color="B32424")
    page["A4"].font = Font(name="Calibri", size=11, bold=True)
    for cell in page[len(rows) - len(people)]:
        cell.font = Font(name="Calibri", size=11, bold=True)
    for column, width in zip("ABCDEF", _WIDTHS, strict=True):
        page.column_dimensions[column].width = width
    page.row_dimensions[1].height = 24
    page.print_title_rows = f"1:{len(rows) - len(people)}"
    page.freeze_panes = f"A{len(rows) - len(people) + 1}"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True  # pyright: ignore[reportOptionalMemberAccess]
    page.oddFooter.center.text = PRIVATE  # pyright: ignore[reportOptionalMemberAccess]


def _spoken(room: Room) -> str:
    spoken = language_in_english(room.language)
    if not room.interpreted:
        return spoken
    return f"{spoken}, interpreted into {', '.join(map(language_in_english, room.interpreted))}"


def _needed_here(people: Iterable[Person]) -> str:
    """What to have ready, for how many: `Needed here: Captions 2, Sign language 1`.

    What people wrote in words of their own is for the coordinator; here is how many did.
    """
    people = [*people]
    counts = {words: sum(need in one.access for one in people) for need, words in _NEEDED.items()}
    needed = ", ".join(f"{words} {count}" for words, count in counts.items() if count)
    said = [f"Needed here: {needed}"] if needed else []
    own = sum(bool(one.other) for one in people)
    if own:
        said.append(f"Needs in words of their own: {own}, to be read on the page Event")
    return ". ".join(said)


def _by_name(people: Iterable[Person]) -> list[Person]:
    return sorted(people, key=lambda one: (fold(one.name), one.email, one.id))


def _sheet_name(event: Event, day: DayPlan, key: str, used: set[str]) -> str:
    """A name that a sheet can have, and no other has: `Room 7`, or `Room 7, day 2`."""
    room = event.room(key)
    ending = f", day {day.day}" if len(room.days) > 1 else ""
    plain = re.sub(r"[\[\]:*?/\\]", " ", room.name).strip("' ") or key
    name = plain[: 31 - len(ending)] + ending
    number = 2
    while name.lower() in used:
        more = f" ({number})"
        name, number = plain[: 31 - len(ending) - len(more)] + ending + more, number + 1
    used.add(name.lower())
    return name


def _plain(key: str) -> str:
    return re.sub(r"[^\w-]", "_", key)


def save_private(path: Path, write: Callable[[Path], object]) -> None:
    """Write a file whole or not at all, for its owner alone."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(
            suffix=f".part{path.suffix}", prefix=".rooms-", dir=path.parent
        )
        os.close(handle)
        try:
            write(Path(name))
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        code = "export_disk_full" if is_full(error) else "export_not_writable"
        raise Refused(Reason(code, str(path.parent), why(error))) from error
