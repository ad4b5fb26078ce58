"""Read a room workbook as people send it: exactly, or with every reason why not.

Nothing of the file is executed or followed. Reading ends at the bounds of `workbook_gate`.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import islice
from pathlib import Path
from typing import Any, NoReturn

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from facilitator import workbook
from facilitator.delivery import BadFile, Delivery, Found, Total
from facilitator.event import Event
from facilitator.reasons import Reason, Refused
from facilitator.text import clean, one_line
from facilitator.versions import parse as parse_version
from facilitator.workbook import DERIVED, SHEETS, VOTES, Column, Sheet, Unreadable, Value, unescape
from facilitator.workbook_gate import (
    MOST_COLUMNS,
    MOST_FILLED,
    MOST_REASONS,
    MOST_ROWS,
    damaged,
    let_in,
    shown_name,
)

# What a newer Excel adds and the library leaves out is of no concern to the person who merges.
warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")

_PART = re.compile(r" ([0-9]{1,5})/[0-9]{1,5}$")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def read(path: Path, event: Event) -> Delivery:
    """The room workbook at `path`. Raises `Refused` with every reason, as sheet!cell."""
    let_in(path)
    try:
        book = load_workbook(path, read_only=True, data_only=False, keep_links=False)
    except Exception as error:
        # Whatever the library stumbles over in a foreign file means one thing to its sender.
        raise damaged(path, error) from error
    try:
        return _Reader(path, event, book).read()
    finally:
        book.close()


@dataclass
class _Cell:
    text: str
    formula: bool


class _Reader:
    def __init__(self, path: Path, event: Event, book: Any) -> None:  # noqa: ANN401
        self._path = path
        self._event = event
        self._book = book
        self._reasons: list[Reason] = []
        self._seen: dict[str, str] = {}

    def read(self) -> Delivery:
        found = self._about()
        for sheet in SHEETS:
            if sheet.name in self._book.sheetnames:
                self._sheet(sheet, found)
            elif not sheet.optional:
                self._wrong(Reason("sheet_missing", sheet.name))
        known = {"Summary", "About", *(sheet.name for sheet in SHEETS)}
        found.remarks += [
            Reason("extra_sheet", one_line(name))
            for name in self._book.sheetnames
            if name not in known
        ]
        if self._reasons:
            raise BadFile(found.room, *self._reasons[:MOST_REASONS])
        return found

    def _about(self) -> Delivery:
        name = shown_name(self._path)
        if "About" not in self._book.sheetnames:
            found = "it has no sheet About"
            raise Refused(Reason("not_a_room_workbook", name, found, "a room workbook"))
        facts: dict[str, str] = {}
        for row in islice(self._rows("About", 2), 100):
            if len(row) >= 2 and row[0].text.strip():
                facts[row[0].text.strip()] = row[1].text.strip()
        self._fits(facts)
        try:
            exported = workbook.moment(facts.get("Exported at", ""))
        except Unreadable:
            exported = 0
        return Delivery(
            name,
            facts["Workbook id"],
            facts["Device"],
            workbook.KEY.read(facts["Room"]),
            exported,
            facts["Rehearsal"].lower() == "yes",
            {
                name.removeprefix("Rows in "): int(count)
                for name, count in facts.items()
                if name.startswith("Rows in ") and re.fullmatch("[0-9]{1,7}", count)
            },
        )

    def _fits(self, facts: Mapping[str, str]) -> None:
        """Raise `Refused` unless About says that this is a room workbook of our event."""
        name, event = shown_name(self._path), self._event
        number = re.sub(r"\.0+$", "", facts.get("Format version", ""))
        if not re.fullmatch("[0-9]{1,6}", number):
            self._not_ours("Format version", number)
        if int(number) > workbook.FORMAT:
            raise Refused(Reason("workbook_newer", name, number, str(workbook.FORMAT)))
        if facts.get("Event id") != event.id:
            other = facts.get("Event") or facts.get("Event id") or "no event"
            if other == event.title:
                other = facts.get("Event id", "")
            raise Refused(Reason("wrong_event", name, one_line(other), event.title))
        version = facts.get("List version", "")
        if version != event.list_version:
            raise Refused(Reason("wrong_list", name, one_line(version), event.list_version))
        if workbook.KEY.read(facts.get("Room", "")) not in [room.key for room in event.rooms]:
            self._not_ours("Room", facts.get("Room", ""))
        if not _UUID.fullmatch(facts.get("Workbook id", "")):
            self._not_ours("Workbook id", facts.get("Workbook id", ""))
        if not re.fullmatch("[0-9a-f]{16}", facts.get("Device", "")):
            self._not_ours("Device", facts.get("Device", ""))
        if facts.get("Rehearsal", "").lower() not in ("yes", "no"):
            self._not_ours("Rehearsal", facts.get("Rehearsal", ""))

    def _not_ours(self, fact: str, found: str) -> NoReturn:
        what = f"About says “{one_line(found)}” for {fact}" if found else f"About has no “{fact}”"
        raise Refused(
            Reason("not_a_room_workbook", shown_name(self._path), what, "a room workbook")
        )

    def _rows(self, name: str, columns: int) -> Iterator[list[_Cell]]:
        """The rows of a sheet up to their last filled cell, empty ones as an empty list.

        A cell in the last column of every row would have the library make up billions of others,
        so the caller says how many columns it wants to see.
        """
        for row in self._raw_rows(name, columns):
            width = len(row)
            while width and row[width - 1].value is None:
                width -= 1
            yield [_cell(cell) for cell in row[:width]]

    def _raw_rows(self, name: str, columns: int) -> Iterator[Sequence[Any]]:
        try:
            page = self._book[name]
            # What a file says of its own size is not to be trusted.
            page.reset_dimensions()
            yield from page.iter_rows(max_col=columns)
        except Exception as error:
            raise damaged(self._path, error) from error

    def _sheet(self, sheet: Sheet, found: Delivery) -> None:
        header = next(self._rows(sheet.name, MOST_COLUMNS), [])
        columns = self._header(sheet, header)
        if columns is None:
            return
        for at, cell in enumerate(header):
            if cell.text.strip() and cell.text.strip() not in sheet.headers:
                found.remarks.append(
                    Reason("extra_column", _place(sheet, at, 1), one_line(cell.text))
                )
        parts: dict[str, list[tuple[int, dict[str, _Cell]]]] = {}
        rows = self._rows(sheet.name, 1 + max(at for _, at in columns if at < MOST_COLUMNS))
        filled = 0
        for line, row in enumerate(islice(rows, 1, None), start=2):
            if line > MOST_ROWS or filled > MOST_FILLED:
                self._wrong(Reason("too_big", sheet.name, f"row {line}", f"{MOST_FILLED} rows"))
                break
            if not any(cell.text.strip() for cell in row):
                continue
            filled += 1
            cells = {
                column.field: row[at] if at < len(row) else _Cell("", False)
                for column, at in columns
            }
            if _PART.search(cells["check"].text):
                parts.setdefault(cells["id"].text, []).append((line, cells))
            else:
                self._row(sheet, dict(columns), line, cells, found)
            if len(self._reasons) > MOST_REASONS:
                return
        expected = found.counts.get(sheet.name, 0)
        present = filled - sum(len(pieces) - 1 for pieces in parts.values())
        if present < expected:
            found.remarks.append(Reason("rows_missing", sheet.name, str(present), str(expected)))
        for pieces in parts.values():
            line, cells = self._joined(sheet, pieces)
            self._row(sheet, dict(columns), line, cells, found)

    def _header(self, sheet: Sheet, row: Sequence[_Cell]) -> list[tuple[Column, int]] | None:
        places: dict[str, int] = {}
        for at, cell in enumerate(row):
            header = cell.text.strip()
            if header in places and header in sheet.headers:
                self._wrong(Reason("column_twice", _place(sheet, at, 1), header))
            places.setdefault(header, at)
        missing = [c.header for c in sheet.columns if c.header not in places and not c.optional]
        for header in missing:
            self._wrong(Reason("column_missing", f"{sheet.name}!1:1", expected=header))
        if missing:
            return None
        # A missing optional column is read from beyond the end of every row.
        return [(c, places.get(c.header, MOST_COLUMNS)) for c in sheet.columns]

    def _joined(
        self, sheet: Sheet, pieces: list[tuple[int, dict[str, _Cell]]]
    ) -> tuple[int, dict[str, _Cell]]:
        """The rows that one long record was spread over, as one again."""

        def part(piece: tuple[int, dict[str, _Cell]]) -> int:
            match = _PART.search(piece[1]["check"].text)
            return int(match[1]) if match else 0

        pieces = sorted(pieces, key=part)
        line, first = pieces[0]
        joined = {
            name: _Cell("".join(cells[name].text for _, cells in pieces), cell.formula)
            for name, cell in first.items()
        }
        for name in ("id", "version"):
            joined[name] = first[name]
        joined["check"] = _Cell(first["check"].text.partition(" ")[0], False)
        return line, joined

    def _row(
        self,
        sheet: Sheet,
        columns: dict[Column, int],
        line: int,
        cells: dict[str, _Cell],
        found: Delivery,
    ) -> None:
        if not cells["id"].text.strip():
            # Typed by a person: that its other cells are empty is no second mistake.
            place = _place(sheet, {c.field: at for c, at in columns.items()}["id"], line)
            self._wrong(Reason("added", place, expected="an Id"))
            return
        values = self._values(sheet, columns, line, cells)
        if values is None:
            return
        places = {column.field: _place(sheet, at, line) for column, at in columns.items()}
        if not self._known(values, places, found.room):
            return
        if workbook.check(sheet, values) != values["check"]:
            # LibreOffice writes back an escaped letter without its escape; the digest knows.
            raw = self._values(sheet, columns, line, cells, escaped=False)
            values = values if raw is None else raw
        if not self._own(sheet, values, places, line):
            return
        keys = (values["day"], values["round"], values["room"])
        session = self._event.session_id(*keys)
        found.sessions[session] = keys
        if sheet is VOTES and values["version"] == DERIVED:
            found.totals.append(
                Total(session, values["initiative"], values["count"], places["count"])
            )
            return
        names = {f.name for f in fields(sheet.record)}
        content = {name: value for name, value in values.items() if name in names}
        content["source"] = content.get("source") or found.id
        record = sheet.record(**content, session=session)
        found.records.append(Found(record, places["day"]))

    def _values(
        self,
        sheet: Sheet,
        columns: dict[Column, int],
        line: int,
        cells: dict[str, _Cell],
        *,
        escaped: bool = True,
    ) -> dict[str, Value] | None:
        """What a row says, by field; None where a cell says what it must not."""
        before = len(self._reasons)
        values: dict[str, Value] = {}
        for column, at in columns.items():
            cell = cells[column.field]
            text = clean(unescape(cell.text)) if escaped and "_x" in cell.text else cell.text
            if cell.formula:
                found = one_line(cell.text, 30)
                self._wrong(Reason("formula", _place(sheet, at, line), found, "its value"))
                continue
            try:
                values[column.field] = column.kind.read(text.strip())
            except Unreadable as error:
                wrong = one_line(cell.text) or "nothing"
                self._wrong(Reason("cell", _place(sheet, at, line), wrong, str(error)))
        return values if len(self._reasons) == before else None

    def _known(self, values: dict[str, Value], places: dict[str, str], room: str) -> bool:
        """Whether everything that the row names is part of the event, and of this room."""
        event = self._event
        before = len(self._reasons)
        known = {
            "day": [day.key for day in event.days],
            "round": [round_.key for round_ in event.rounds],
            "room": [room.key for room in event.rooms],
        }
        for name, keys in known.items():
            if values[name] not in keys:
                expected = f"a {name} of this event ({_span(keys)})"
                self._wrong(Reason("cell", places[name], values[name] or "nothing", expected))
        if len(self._reasons) == before and values["room"] != room:
            expected = f"the room of this workbook ({room})"
            self._wrong(Reason("cell", places["room"], values["room"], expected))
        for name in ("initiative", "initiatives", "choices"):
            numbers = values.get(name, ())
            for number in (numbers,) if isinstance(numbers, str) else numbers:
                if number and number not in event.by_number:
                    expected = f"an initiative of this list ({event.number_span()})"
                    self._wrong(Reason("cell", places[name], number, expected))
        if "initiative" in values and not values["initiative"] and "count" in values:
            self._wrong(Reason("cell", places["initiative"], "nothing", "an initiative"))
        if "choices" in values and len(self._reasons) == before:
            self._is_ballot(values, places["choices"])
        return len(self._reasons) == before

    def _own(
        self, sheet: Sheet, values: dict[str, Value], places: dict[str, str], line: int
    ) -> bool:
        """Whether the row is as the app wrote it: Id, Version and Check fit the rest."""
        if values["id"] in self._seen:
            self._wrong(
                Reason("twice_in_file", places["id"], expected="", found=self._seen[values["id"]])
            )
            return False
        self._seen[values["id"]] = places["id"]
        if workbook.check(sheet, values) != values["check"]:
            what = str(values.get("text") or values.get("title") or values.get("initiative") or "")
            # The digest says that a cell of the row was changed, not which.
            place = f"{sheet.name}!{line}:{line}"
            self._wrong(Reason("edited", place, one_line(what) or sheet.name))
            return False
        if not (sheet is VOTES and values["version"] == DERIVED):
            try:
                parse_version(values["version"])
            except ValueError:
                self._wrong(
                    Reason("cell", places["version"], one_line(values["version"]), "a version")
                )
                return False
        return True

    def _is_ballot(self, values: dict[str, Value], place: str) -> None:
        """Nobody has more picks than the round gives, nor one initiative twice."""
        vote = self._event.round(values["round"]).vote
        choices = values["choices"]
        if vote is None:
            self._wrong(Reason("cell", place, "; ".join(choices), "a ballot: this round has none"))
        elif len(choices) > vote.picks:
            expected = f"a ballot of at most {vote.picks} picks"
            self._wrong(Reason("cell", place, one_line("; ".join(choices)), expected))
        elif vote.method == "pick" and len(set(choices)) < len(choices):
            expected = "a ballot that names each initiative once"
            self._wrong(Reason("cell", place, one_line("; ".join(choices)), expected))

    def _wrong(self, reason: Reason) -> None:
        self._reasons.append(reason)


def _cell(cell: Any) -> _Cell:  # noqa: ANN401 - openpyxl has four classes of cells
    value = cell.value
    if value is None:
        return _Cell("", False)
    if isinstance(value, bool):
        return _Cell("yes" if value else "no", False)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    # An array formula is an object around its text.
    return _Cell(clean(str(getattr(value, "text", value))), cell.data_type == "f")


def _place(sheet: Sheet, column: int, line: int) -> str:
    return f"{sheet.name}!{get_column_letter(column + 1)}{line}"


def _span(keys: Sequence[str]) -> str:
    return ", ".join(keys) if len(keys) <= 5 else f"{keys[0]} to {keys[-1]}"
