"""What a workbook says of itself: the sheet `About`, and `Workbooks` of a merged one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NoReturn

from facilitator import event_lists, phrases, workbook
from facilitator.delivery import Delivery, Received
from facilitator.event import Event
from facilitator.reasons import Reason, Refused
from facilitator.text import ascii_digits, clean, one_line
from facilitator.words import QT_TRANSLATE_NOOP, Phrase
from facilitator.workbook import Unreadable
from facilitator.workbook_cells import ErrorValue, Formula, Row
from facilitator.workbook_kinds import MOMENT, shown
from facilitator.workbook_text import unescape

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DEVICE = re.compile("[0-9a-f]{16}")
_MOST_FACTS = 100
RECEIVED_HEADERS = (
    "Workbook",
    "File",
    "Room",
    "Device",
    "Exported at",
    "Notes",
    "Ballots",
    "Sessions",
)
"""The columns of the sheet `Workbooks`."""


def text_of(cell: Any) -> str:  # noqa: ANN401 - whatever a cell holds
    """What a cell says, as a text without blanks around it."""
    if isinstance(cell, Formula):
        cell = cell.value if cell.value is not None else cell.text
    if isinstance(cell, ErrorValue):
        cell = cell.text
    return clean(unescape(shown(cell))).strip()


def facts(file: str, rows: Iterable[Row]) -> dict[str, Any]:
    """The cells beside the names of facts on the sheet `About`.

    Raises `Refused` where a fact is there twice and says two things.
    """
    found: dict[str, Any] = {}
    for _, row in rows:
        if name := text_of(row[0]):
            cell = row[1] if len(row) > 1 else ""
            if text_of(found.setdefault(name, cell)) != text_of(cell):
                _not_ours(file, name, f"{text_of(found[name])}, {text_of(cell)}")
        if len(found) > _MOST_FACTS:
            break
    return found


def delivery(file: str, about: Mapping[str, Any], event: Event) -> Delivery:
    """The delivery that About announces, still empty. Raises `Refused` unless it is one of ours."""
    said = {name: text_of(cell) for name, cell in about.items()}
    _fits(file, said, event)
    return Delivery(
        file,
        said["Workbook id"],
        said["Device"],
        workbook.KEY.read(said.get("Room", "")),
        _moment(about.get("Exported at", "")),
        said["Rehearsal"].lower() == "yes",
        {
            name.removeprefix("Rows in "): int(count)
            for name, count in said.items()
            if name.startswith("Rows in ") and re.fullmatch("[0-9]{1,7}", count)
        },
        list_version=said.get("List version", ""),
    )


def _moment(cell: Any) -> int:  # noqa: ANN401
    try:
        return workbook.moment(text_of(cell if isinstance(cell, Formula) else MOMENT.typed(cell)))
    except Unreadable:
        return 0


def _fits(file: str, said: Mapping[str, str], event: Event) -> None:
    """Raise `Refused` unless About says that this is a workbook of our event."""
    number = re.sub(r"\.0+$", "", said.get("Format version", ""))
    if not re.fullmatch("[0-9]{1,6}", number):
        _not_ours(file, "Format version", number)
    if int(number) > workbook.FORMAT:
        raise Refused(Reason("workbook_newer", file, number, str(workbook.FORMAT)))
    if said.get("Event id") != event.id:
        named = other = said.get("Event") or said.get("Event id", "")
        if other == event.title:
            other = said.get("Event id", "")
        found = one_line(other) if named else phrases.NO_EVENT
        raise Refused(Reason("wrong_event", file, found, event.title))
    version = said.get("List version", "")
    if not event_lists.is_known(event, version):
        raise Refused(Reason("wrong_list", file, one_line(version), event.list_version))
    rooms = event.room_keys
    # Without the line it is no workbook of ours; an empty one says that it has many rooms.
    if "Room" not in said or workbook.KEY.read(said["Room"]) not in rooms | {""}:
        _not_ours(file, "Room", said.get("Room", ""))
    if not _UUID.fullmatch(said.get("Workbook id", "")):
        _not_ours(file, "Workbook id", said.get("Workbook id", ""))
    if not _DEVICE.fullmatch(said.get("Device", "")):
        _not_ours(file, "Device", said.get("Device", ""))
    if said.get("Rehearsal", "").lower() not in ("yes", "no"):
        _not_ours(file, "Rehearsal", said.get("Rehearsal", ""))


_WORKBOOK_ID = Phrase(QT_TRANSLATE_NOOP("Phrase", "the id of a workbook"))
_DEVICE_NAME = Phrase(QT_TRANSLATE_NOOP("Phrase", "the name of a device"))
_SESSION_IDS = Phrase(QT_TRANSLATE_NOOP("Phrase", "the ids of sessions"))


def _not_ours(file: str, fact: str, found: str) -> NoReturn:
    what = Phrase(QT_TRANSLATE_NOOP("Phrase", "About has no “{fact}”"), fact=fact)
    if found:
        text = QT_TRANSLATE_NOOP("Phrase", "About says “{found}” for {fact}")
        what = Phrase(text, found=one_line(found), fact=fact)
    raise Refused(Reason("not_a_room_workbook", file, what, phrases.ROOM_WORKBOOK))


def received(rows: Sequence[Row], event: Event, place: str) -> tuple[list[Received], list[Reason]]:
    """The room workbooks that the sheet `Workbooks` lists, and what is wrong with it."""
    if not rows:
        return [], []
    header = [text_of(cell) for cell in rows[0][1]]
    missing = [name for name in RECEIVED_HEADERS if name not in header]
    if missing:
        return [], [Reason("column_missing", f"{place}!1:1", expected=name) for name in missing]
    at = {name: header.index(name) for name in RECEIVED_HEADERS}
    rooms = event.room_keys
    found: list[Received] = []
    reasons: list[Reason] = []
    for line, row in rows[1:]:
        cells = {name: row[n] if n < len(row) else "" for name, n in at.items()}
        said = {name: text_of(cell) for name, cell in cells.items()}
        room = workbook.KEY.read(said["Room"])
        sessions = tuple(one for one in re.split(r"\s*;\s*", said["Sessions"]) if one)
        if not any(said.values()):
            continue
        if not _UUID.fullmatch(said["Workbook"]):
            what, expected = said["Workbook"], _WORKBOOK_ID
        elif room not in rooms:
            what, expected = said["Room"], phrases.ROOM_OF_EVENT
        elif said["Device"] and not _DEVICE.fullmatch(said["Device"]):
            what, expected = said["Device"], _DEVICE_NAME
        elif not all(map(_UUID.fullmatch, sessions)):
            what, expected = said["Sessions"], _SESSION_IDS
        else:
            found.append(
                Received(
                    said["Workbook"],
                    one_line(said["File"], 120),
                    room,
                    said["Device"],
                    _moment(cells["Exported at"]),
                    _count(said["Notes"]),
                    _count(said["Ballots"]),
                    sessions,
                )
            )
            continue
        shown = one_line(what) or phrases.NOTHING
        reasons.append(Reason("cell", f"{place}!{line}:{line}", shown, expected))
    return found, reasons


def _count(text: str) -> int:
    digits = ascii_digits(text)
    return int(digits) if re.fullmatch("[0-9]{1,9}", digits) else 0
