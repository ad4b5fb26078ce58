"""Which files of a folder a merge looks at: workbooks, others saved as something else, and packed.

These are rejected with the reason, as they may be all that a room has sent. What the app itself
writes beside workbooks, such as lists of people and event files, is nobody's room.
"""

from __future__ import annotations

from pathlib import Path

from facilitator.event_file import ENDING as EVENT
from facilitator.files import WORKBOOKS
from facilitator.publish_folder import SUMS

FOR_MEETING = "rooms for the meeting.csv"
TO_PRINT = "rooms to print.xlsx"
SOCIAL = "social time, day {day}"

_OTHERS = (".csv", ".fods", ".numbers", ".ods", ".tsv", ".xls", ".xlsb", ".zip")
_HIDDEN = (".", "~$")
_LISTS = (FOR_MEETING.removesuffix(".csv"), TO_PRINT.removesuffix(".xlsx"), SOCIAL.format(day=""))


def files_of_rooms(folder: Path) -> list[Path]:
    """The files of a folder that may be a room's, in the order of their names.

    Excel's lock files are left out. Raises `OSError`.
    """
    if folder.name == "csv" and (folder.parent / SUMS).exists():
        # Raw data as it was published.
        return []
    return sorted(path for path in folder.iterdir() if _may_be_of_a_room(path))


def _may_be_of_a_room(path: Path) -> bool:
    name = path.name
    if name.startswith((*_HIDDEN, *_LISTS)) or name.lower().endswith(EVENT):
        return False
    return path.suffix.lower() in (*WORKBOOKS, *_OTHERS)
