"""Read an event workbook as people edit it: the event, or every cell that is wrong.

Sheets and columns are found by their names, in whatever order and however written; what is not ours
is left out with a remark. The file is opened with the bounds and care of a room workbook.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from facilitator import event_headers, phrases
from facilitator.event import (
    AgendaItem,
    Cluster,
    Day,
    Event,
    Initiative,
    PreparedTalk,
    Recommendation,
    Room,
    Round,
)
from facilitator.event_cells import CODE, CODES, KEY, earlier_number
from facilitator.event_headers import Header
from facilitator.event_parts import Wording
from facilitator.event_sheets import (
    EXAMPLE,
    FACTS,
    SHEETS,
    Column,
    Sheet,
)
from facilitator.event_texts import texts
from facilitator.language_names import is_known
from facilitator.reasons import Reason, Refused
from facilitator.text import clean, fold, one_line
from facilitator.vote import Vote
from facilitator.workbook import letters, unescape
from facilitator.workbook_cells import ErrorValue, Formula, Row, open_book
from facilitator.workbook_gate import MOST_REASONS, shown_name
from facilitator.workbook_kinds import Unreadable, shown

_MOST_ROWS = 5_000
_MOST_COLUMNS = 60
_PARTS: Mapping[str, type[Any]] = {
    "recommendations": Recommendation,
    "initiatives": Initiative,
    "clusters": Cluster,
    "days": Day,
    "rounds": Round,
    "agenda": AgendaItem,
    "rooms": Room,
    "talks": PreparedTalk,
    "words": Wording,
}


@dataclass(frozen=True)
class EventFile:
    """An event that was read, and remarks on what was left out.

    `places` are the cells of what reasons name, such as `initiative 24`.
    """

    event: Event
    remarks: tuple[Reason, ...]
    places: Mapping[str, str] = field(default_factory=dict)

    def placed(self, reason: Reason) -> Reason:
        """A reason with the cell of what it is about, where that is known."""
        return replace(reason, place=self.places.get(reason.place, reason.place))


def read(path: Path) -> EventFile:
    """The event in the workbook at `path`.

    Raises `Refused` with every reason, as sheet!cell, or why the file cannot be read at all.
    """
    book, _ = open_book(path)
    try:
        names = {fold(name).strip(): name for name in reversed(book.names)}
        if "event" not in names or not {"initiatives", "rooms"} & names.keys():
            raise Refused(Reason("not_an_event_workbook", shown_name(path)))
        pages = {
            name: _Page(names[fold(name)], [*book.rows(names[fold(name)], _MOST_COLUMNS)])
            for name in ("Event", *(sheet.name for sheet in SHEETS))
            if fold(name) in names
        }
        ours = {fold(name) for name in (*pages, "Help")}
        extra = [name for key, name in names.items() if key not in ours]
    finally:
        book.close()
    return _Reading(pages, extra).read()


@dataclass(frozen=True)
class _Page:
    name: str
    rows: list[Row]


@dataclass
class _Record:
    """A row that was read: where it is, and its values by field."""

    line: int
    values: dict[str, Any] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    earlier: dict[str, str] = field(default_factory=dict)


class _Reading:
    def __init__(self, pages: Mapping[str, _Page], extra: Sequence[str]) -> None:
        self._pages = pages
        self._reasons: list[Reason] = []
        self._remarks = [Reason("extra_sheet", one_line(name)) for name in extra]
        self._columns: dict[str, dict[str, int]] = {}
        self._lists: tuple[str, ...] = ()
        self._taken: set[tuple[str, str]] = set()
        self._list_version = ""
        self._records: dict[str, list[_Record]] = {}

    def read(self) -> EventFile:
        facts = self._facts()
        self._list_version = str(facts.get("list_version", ""))
        for sheet in SHEETS:
            self._records[sheet.name] = [*self._sheet(sheet)]
        for sheet in SHEETS:
            self._check(sheet)
        self._stop()
        parts: dict[str, Any] = {sheet.part: tuple(self._made(sheet)) for sheet in SHEETS}
        event = Event(**facts, **parts, earlier_lists=self._lists)
        self._reasons += [replace(one, place=self._row_of(one.place)) for one in event.problems()]
        self._stop()
        self._remark_languages()
        self._remark_unused(event)
        return EventFile(event, tuple(self._remarks), self._places())

    def _places(self) -> dict[str, str]:
        """The cell of the number of each initiative."""
        sheet = next(one for one in SHEETS if one.part == "initiatives")
        return {
            f"initiative {record.values['number']}": self._place(sheet, sheet.key, record.line)
            for record in self._records[sheet.name]
        }

    def _remark_languages(self) -> None:
        """Say which codes are of no language that is known: a slip of the hand, or a rare one."""
        for sheet in SHEETS:
            columns = [one for one in sheet.columns if one.kind in (CODE, CODES)]
            for record in self._records[sheet.name]:
                for column in columns:
                    said = record.values.get(column.field) or ()
                    for code in (said,) if isinstance(said, str) else said:
                        if not is_known(code):
                            place = self._place(sheet, column, record.line)
                            self._remarks.append(Reason("event_language", place, code))

    def _remark_unused(self, event: Event) -> None:
        """Say which translations are of texts that are nowhere in the event; they are kept.

        Many are told at once: whoever takes rooms away leaves a row for each.
        """
        sheet = next(one for one in SHEETS if one.part == "words")
        used = {*texts(event)}
        records = self._records[sheet.name]
        unused = [record for record in records if record.values["text"] not in used]
        few = len(unused) <= _FEW_UNUSED
        code = "event_unused_text" if few else "event_unused_texts"
        for record in unused if few else unused[:1]:
            place = self._place(sheet, sheet.key, record.line)
            found = one_line(record.values["text"])
            self._remarks.append(Reason(code, place, found, "" if few else str(len(unused))))

    def _stop(self) -> None:
        if self._reasons:
            raise Refused(*self._reasons[:MOST_REASONS])

    def _row_of(self, place: str) -> str:
        """Where in the workbook a part of an event is: `round first` in `Rounds!2:2`.

        So is a field of it: `talk 3, day` in `Talks!B4`.
        """
        whole, _, named = place.rpartition(", ")
        for name, called in _CALLED.items():
            sheet = next(one for one in SHEETS if one.name == called)
            for record in self._records[called]:
                part = f"{name} {next(iter(record.values.values()), '')}"
                if place == part:
                    return f"{self._pages[called].name}!{record.line}:{record.line}"
                columns = [one for one in sheet.columns if one.field == named]
                if whole == part and columns:
                    return self._place(sheet, columns[0], record.line)
        return place

    # The sheet Event

    def _facts(self) -> dict[str, Any]:
        page = self._pages["Event"]
        found: dict[str, Any] = {}
        stands: dict[str, str] = {}
        names = {fold(name): name for name in FACTS}
        for line, row in page.rows:
            name = names.get(fold(_text(row[0]))) if row else None
            if name is None:
                continue
            where, kind, _ = FACTS[name]
            place = f"{page.name}!B{line}"
            stands.setdefault(where, place)
            text = self._cell(row, 1, place, kind.typed)
            if text.startswith(EXAMPLE):
                self._reasons.append(Reason("event_example", place, one_line(text)))
            elif where in found:
                self._reasons.append(Reason("event_twice", place, name))
            else:
                found[where] = kind.read(text)
        for name, (where, kind, _) in FACTS.items():
            if where in ("title", "id", "list_version") and not found.get(where):
                below = max((line for line, _ in page.rows), default=0) + 1
                place, code = stands.get(where), "event_empty"
                if place is None:
                    place, code = f"{page.name}!A{below}", "event_row_missing"
                self._reasons.append(Reason(code, place, name))
            found.setdefault(where, kind.read(""))
        return found

    # Tables

    def _sheet(self, sheet: Sheet) -> Iterator[_Record]:
        page = self._pages.get(sheet.name)
        if page is None:
            if sheet.needed:
                self._reasons.append(Reason("event_sheet_missing", sheet.name))
            return
        header = self._header(sheet, page)
        if len(page.rows) > _MOST_ROWS:
            found, limit = phrases.rows(len(page.rows)), phrases.rows(_MOST_ROWS)
            self._reasons.append(Reason("too_big", page.name, found, limit))
            return
        if sheet.key.header not in header.places:
            return
        for line, row in page.rows:
            if line > 1 and any(map(_text, row)):
                record = self._row(sheet, page, header, line, row)
                if record is not None:
                    yield record

    def _header(self, sheet: Sheet, page: _Page) -> Header:
        """Where the columns stand."""
        first = next((row for line, row in page.rows if line == 1), ())
        texts = [_text(cell) for cell in first]
        found = event_headers.read(sheet, page.name, texts, self._list_version)
        self._reasons += found.reasons
        self._remarks += found.remarks
        self._columns[sheet.name] = found.places
        self._lists = tuple(found.lists) if sheet.renumbered else self._lists
        return found

    def _row(
        self,
        sheet: Sheet,
        page: _Page,
        header: Header,
        line: int,
        row: Sequence[Any],
    ) -> _Record | None:
        if any(_text(cell).startswith(EXAMPLE) for cell in row):
            self._reasons.append(Reason("event_example", f"{page.name}!{line}:{line}", ""))
            return None
        record = _Record(line)
        for column in sheet.columns:
            at = header.places.get(column.header)
            place = self._place(sheet, column, line)
            text = "" if at is None else self._cell(row, at, place, column.kind.typed)
            if not text and column.needed and at is not None:
                self._reasons.append(Reason("event_empty", place, column.header))
            if not text and (column.needed or column.field in _OWN_NOTHING):
                continue
            try:
                record.values[column.field] = column.kind.read(text) if text else _empty(column)
            except Unreadable as error:
                found = one_line(text)
                self._reasons.append(Reason("event_cell", place, found, error.expected))
        for name, at in header.lists.items():
            place = f"{page.name}!{letters(at + 1)}{line}"
            try:
                number = earlier_number(self._cell(row, at, place, KEY.typed))
            except Unreadable as error:
                found = one_line(_text(row[at]))
                self._reasons.append(Reason("event_cell", place, found, error.expected))
                continue
            if number and (name, number) in self._taken:
                self._reasons.append(Reason("event_twice", place, number))
            elif number:
                record.earlier[name] = number
                self._taken.add((name, number))
        for code, at in header.titles.items():
            place = f"{page.name}!{letters(at + 1)}{line}"
            if text := self._cell(row, at, place, None):
                record.titles[code] = text
        return record

    def _cell(self, row: Sequence[Any], at: int, place: str, typed: Any) -> str:  # noqa: ANN401
        cell = row[at] if at < len(row) else ""
        if isinstance(cell, Formula):
            if cell.value is None:
                self._reasons.append(Reason("event_formula", place, one_line(cell.text)))
                return ""
            cell = cell.value
        if isinstance(cell, ErrorValue):
            self._reasons.append(Reason("event_formula", place, one_line(cell.text)))
            return ""
        if isinstance(cell, str) or typed is None:
            return _text(cell)
        return clean(unescape(typed(cell))).strip()

    def _place(self, sheet: Sheet, column: Column, line: int) -> str:
        at = self._columns[sheet.name].get(column.header)
        name = self._pages[sheet.name].name
        return f"{name}!{letters(at + 1)}{line}" if at is not None else f"{name}!{line}:{line}"

    # What the cells say together

    def _check(self, sheet: Sheet) -> None:
        keys: dict[Any, int] = {}
        for record in self._records[sheet.name]:
            key = record.values.get(sheet.key.field)
            if key and keys.setdefault(key, record.line) != record.line:
                place = self._place(sheet, sheet.key, record.line)
                self._reasons.append(Reason("event_twice", place, str(key)))
            for column in sheet.columns:
                if column.of:
                    self._check_reference(sheet, column, record)
        if sheet.needed and not self._records[sheet.name] and not self._reasons:
            self._reasons.append(Reason("event_no_rows", sheet.name))

    def _check_reference(self, sheet: Sheet, column: Column, record: _Record) -> None:
        value = record.values.get(column.field)
        other = next(one for one in SHEETS if one.name == column.of)
        if other.name in self._pages and other.key.header not in self._columns[other.name]:
            return  # its numbers cannot be read, which is said already
        known = [one.values.get(other.key.field) for one in self._records[other.name]]
        if not any(known):
            self._say_without_rows(other, value)
            return
        for key in value if isinstance(value, tuple) else (value,):
            if key and key not in known:
                place = self._place(sheet, column, record.line)
                expected = ", ".join(str(one) for one in known[:12] if one)
                # Headers and sheets are called so in every language.
                found = f"{other.key.header} {one_line(str(key))} ({other.name}!A)"
                self._reasons.append(Reason("event_unknown", place, found, expected))

    def _say_without_rows(self, sheet: Sheet, wanted: object) -> None:
        """Say once that a sheet has no row but some is wanted; wrong rows are said already."""
        page = self._pages.get(sheet.name)
        rows = page.rows if page is not None else ()
        wrong = any(line > 1 and any(map(_text, row)) for line, row in rows)
        reason = Reason("event_no_rows", sheet.name)
        if wanted and not wrong and reason not in self._reasons:
            self._reasons.append(reason)

    def _made(self, sheet: Sheet) -> Iterator[Any]:
        kind = _PARTS[sheet.part]
        for record in self._records[sheet.name]:
            values = dict(record.values)
            if sheet.part == "words":
                if not record.titles:
                    continue  # still to be translated
                values["titles"] = record.titles
            elif sheet.titled:
                values["titles"] = {"en": values.pop("title"), **record.titles}
            if sheet.renumbered:
                values["earlier"] = record.earlier
            if sheet.part == "rounds":
                values["vote"] = self._vote(sheet, record, values)
            yield kind(**values)

    def _vote(self, sheet: Sheet, record: _Record, values: dict[str, Any]) -> Vote | None:
        said = {
            name.removeprefix("vote."): values.pop(name)
            for name in [*values]
            if name.startswith("vote.")
        }
        if not said.get("method"):
            return None
        said["on"] = said.get("on") or "initiatives"
        return Vote(**{"picks": 1, "places": 3, "meaning": "", **said})


_CALLED = {
    "initiative": "Initiatives",
    "cluster": "Clusters",
    "agenda item": "Agenda",
    "round": "Rounds",
    "room": "Rooms",
    "talk": "Talks",
}
"""What an event calls its parts where they do not fit, and on which sheets they are."""

_FEW_UNUSED = 3

_OWN_NOTHING = ("vote.picks", "vote.places", "order", "planned")
"""Columns whose empty cells leave what a vote or a talk has of itself."""


def _empty(column: Column) -> Any:  # noqa: ANN401 - what an empty cell stands for
    return () if column.field in _LISTS else ""


_LISTS = ("unverified", "initiatives", "supporting", "vote.offered", "days", "interpreted")


def _text(cell: Any) -> str:  # noqa: ANN401 - whatever a cell holds
    if isinstance(cell, Formula):
        cell = cell.value if cell.value is not None else cell.text
    if isinstance(cell, ErrorValue):
        cell = cell.text
    return clean(unescape(shown(cell))).strip()
