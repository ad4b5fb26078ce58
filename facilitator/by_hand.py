"""The versions and ids of rows that a person changed or typed in a spreadsheet (SPEC §6).

No app was there to count the edit, so the edit names itself: an `x` and the digest of what the row
now says stand in place of a device. The same edit has the same version wherever its file is
merged, however often, in any copy of it; another edit of the same row is concurrent with it, which
is exactly what is known about two files.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from facilitator.ids import named
from facilitator.records import Record
from facilitator.versions import bump


def digest(record: Record) -> str:
    """16 hexadecimal digits over what a record says, wherever and whenever it was captured."""
    return _digest(record.table, record.content())


def edited_version(record: Record) -> str:
    """The version of a row of version `record.version` that now says what `record` says."""
    return bump(record.version, _edit(record.id, record.version, record.content()))


def survey_device(event_id: str) -> str:
    """The device that the answers of a survey are of, on whatever laptop it was read."""
    return hashlib.sha256(f"survey\x1f{event_id}".encode()).hexdigest()[:16]


def added_id(table: str, content: Mapping[str, Any], occurrence: int) -> str:
    """The id of a row without one: the same for the same words in the same session.

    `occurrence` counts equal rows of one file from 0, so that two people who say the same stay
    two. What is not known about such rows: whether one that says the same in another file was
    copied there or typed anew. It is taken as copied, as no vote may count twice.
    """
    return named("added", table, _said(content), str(occurrence))


def added_tally_id(session: str, initiative: str, device: str) -> str:
    """The id of a tally, wherever it was typed: one for each initiative that a device counted."""
    return named("tally", session, initiative, device)


def added_version(record_id: str, content: Mapping[str, Any]) -> str:
    """The version of a row that was typed in a spreadsheet."""
    return bump("", _edit("added", record_id, content))


def typed_name(workbook: str, ballots: Iterable[str]) -> str:
    """What stands in a box for these ballots, typed in one file of a workbook; see `typed_box`."""
    return "x" + _digest("typed", *sorted(ballots))[:8] + _digest("typed in", workbook)[:7]


def typed_in(name: str) -> str:
    """The part of a `typed_name` that is the same for all files of a workbook."""
    return name[9:]


def reopened(record: Record, since: str) -> str:
    """What stands in place of a device where a decided conflict is opened again.

    `since` is the version it is opened at: two laptops that open it at different ones have not
    seen what the other has.
    """
    return _digest("reopened", record.id, record.version, record.content(), since)


def beside(record: Record) -> str:
    """What stands in place of a device whose number would claim to have seen another version."""
    return _digest("beside", record.id, record.version, record.content())


def agreed(record_id: str) -> str:
    """What stands in place of a device where every laptop makes the same record out of the event.

    See `prepared_talks`.
    """
    return _digest("agreed", record_id)


def another_name(device: str, number: int) -> str:
    """What a device writes in place of its name where that would claim too much."""
    return _digest("another name", device, str(number))


def is_by_hand(version: str) -> bool:
    """Whether a version has an edit made in a spreadsheet, or a box a ballot typed in one."""
    return "x" in version


def _edit(*parts: Any) -> str:  # noqa: ANN401 - values of every kind of record
    return "x" + _digest(*parts)[1:]


def _digest(*parts: Any) -> str:  # noqa: ANN401 - values of every kind of record
    whole = "\x1f".join(part if isinstance(part, str) else _said(part) for part in parts)
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _said(content: Mapping[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, default=dict)
