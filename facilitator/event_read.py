"""Read an event workbook as people edit it: the event, or every cell that is wrong.

Sheets and columns are found by their names, in whatever order and however written; what is not ours
is left out with a remark. The file is opened with the bounds and care of a room workbook.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

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
from facilitator.event_cells import CODE, CODES
from facilitator.event_parts import Wording
from facilitator.event_rows import Page, Record, Rows, text_of
from facilitator.event_sheets import SHEETS, Column, Sheet
from facilitator.event_texts import texts
from facilitator.language_names import is_known
from facilitator.phrases import some
from facilitator.reasons import Reason, Refused
from facilitator.text import fold, one_line
from facilitator.vote import Vote
from facilitator.workbook_cells import open_book
from facilitator.workbook_gate import MOST_REASONS, shown_name

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
            name: Page(names[fold(name)], [*book.rows(names[fold(name)], _MOST_COLUMNS)])
            for name in ("Event", *(sheet.name for sheet in SHEETS))
            if fold(name) in names
        }
        ours = {fold(name) for name in (*pages, "Help")}
        extra = [name for key, name in names.items() if key not in ours]
    finally:
        book.close()
    return _Reading(pages, extra).read()


class _Reading:
    def __init__(self, pages: Mapping[str, Page], extra: Sequence[str]) -> None:
        self._rows = Rows(pages)
        self._reasons, self._remarks = self._rows.reasons, self._rows.remarks
        self._remarks += [Reason("extra_sheet", one_line(name)) for name in extra]
        self._records: dict[str, list[Record]] = {}

    def read(self) -> EventFile:
        facts = self._rows.facts()
        for sheet in SHEETS:
            self._records[sheet.name] = [*self._rows.sheet(sheet)]
        for sheet in SHEETS:
            self._check(sheet)
        self._stop()
        parts: dict[str, Any] = {sheet.part: tuple(self._made(sheet)) for sheet in SHEETS}
        event = Event(**facts, **parts, earlier_lists=self._rows.lists)
        self._reasons += [replace(one, place=self._row_of(one.place)) for one in event.problems()]
        self._stop()
        self._remark_languages()
        self._remark_unused(event)
        return EventFile(event, tuple(self._remarks), self._places())

    def _places(self) -> dict[str, str]:
        """The cell of the number of each initiative."""
        sheet = next(one for one in SHEETS if one.part == "initiatives")
        return {
            f"initiative {record.values['number']}": self._rows.place(sheet, sheet.key, record.line)
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
                            place = self._rows.place(sheet, column, record.line)
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
            place = self._rows.place(sheet, sheet.key, record.line)
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
                    return f"{self._rows.pages[called].name}!{record.line}:{record.line}"
                columns = [one for one in sheet.columns if one.field == named]
                if whole == part and columns:
                    return self._rows.place(sheet, columns[0], record.line)
        return place

    # What the cells say together

    def _check(self, sheet: Sheet) -> None:
        keys: dict[Any, int] = {}
        for record in self._records[sheet.name]:
            key = record.values.get(sheet.key.field)
            if key and keys.setdefault(key, record.line) != record.line:
                place = self._rows.place(sheet, sheet.key, record.line)
                self._reasons.append(Reason("event_twice", place, str(key)))
            for column in sheet.columns:
                if of := column.of or _offered_of(column, record):
                    self._check_reference(sheet, column, record, of)
        if sheet.needed and not self._records[sheet.name] and not self._reasons:
            self._reasons.append(Reason("event_no_rows", sheet.name))

    def _check_reference(self, sheet: Sheet, column: Column, record: Record, of: str) -> None:
        value = record.values.get(column.field)
        other = next(one for one in SHEETS if one.name == of)
        if (
            other.name in self._rows.pages
            and other.key.header not in self._rows.columns[other.name]
        ):
            return  # its numbers cannot be read, which is said already
        known = [one.values.get(other.key.field) for one in self._records[other.name]]
        if not any(known):
            self._say_without_rows(other, value)
            return
        for key in value if isinstance(value, tuple) else (value,):
            if key and key not in known:
                place = self._rows.place(sheet, column, record.line)
                expected = some([str(one) for one in known if one])
                # Headers and sheets are called so in every language.
                found = f"{other.key.header} {one_line(str(key))} ({other.name}!A)"
                self._reasons.append(Reason("event_unknown", place, found, expected))

    def _say_without_rows(self, sheet: Sheet, wanted: object) -> None:
        """Say once that a sheet has no row but some is wanted; wrong rows are said already."""
        page = self._rows.pages.get(sheet.name)
        rows = page.rows if page is not None else ()
        wrong = any(line > 1 and any(map(text_of, row)) for line, row in rows)
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

    def _vote(self, sheet: Sheet, record: Record, values: dict[str, Any]) -> Vote | None:
        said = {
            name.removeprefix("vote."): values.pop(name)
            for name in [*values]
            if name.startswith("vote.")
        }
        if not said.get("method"):
            return None
        said["on"] = said.get("on") or "initiatives"
        return Vote(**{"picks": 1, "places": 3, "meaning": "", **said})


def _offered_of(column: Column, record: Record) -> str:
    """The sheet that has what a round offers; empty for other columns, and without a vote.

    So it is where the cell that says which sheet is wrong.
    """
    wanted = column.field == "vote.offered" and record.values.get("vote.method")
    if not wanted or "vote.on" not in record.values:
        return ""
    return "Clusters" if record.values["vote.on"] == "clusters" else "Initiatives"


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
