"""The table of one sheet, read column by column: what each row says.

A column is read as a whole because the same few values stand in most of its cells: each different
text is read once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields
from functools import cache
from itertools import zip_longest
from typing import Any

from facilitator.phrases import NOTHING
from facilitator.reasons import Reason
from facilitator.text import clean, one_line
from facilitator.workbook import Column, Sheet, Unreadable, Value
from facilitator.workbook_cells import ErrorValue, Formula, Row
from facilitator.workbook_kinds import MOMENT, TEXT, all_moments
from facilitator.workbook_text import letters, part_of, unescape

# What the app writes for itself: a formula there is no edit.
MACHINE = frozenset({"id", "version", "check", "device", "source", "box", "list_version"})
# An added row says when and where it was captured as little as what its version is.
GIVEN = MACHINE | {"created", "changed"}
# What people fill in down a whole column, for rows still to be typed.
PREPARED = GIVEN | {"day", "round", "room", "counted"}
# A total that nobody has typed is not a total of 0.
_NEEDED = frozenset({"count", "created", "changed", "at"})

_ADDS_UP = re.compile(r"=\s*(SUBTOTAL|AGGREGATE|SUM|COUNT|COUNTA|AVERAGE)\s*\(", re.IGNORECASE)
_PART = re.compile(r" ([0-9]{1,5})/([0-9]{1,5})$")


@dataclass
class Table:
    """The rows of a sheet, as far as they can be read.

    `lines` are their numbers in the sheet, `values` what they say by field, all of one length.
    `exported` and `added` are the indexes of rows with and without an Id that had no wrong cell;
    `sums` those of rows that only add up the others.
    """

    sheet: Sheet
    columns: list[tuple[Column, int]]
    lines: list[int]
    rows: list[Sequence[Any]]
    values: dict[str, list[Value]] = field(default_factory=dict)
    exported: list[int] = field(default_factory=list)
    added: list[int] = field(default_factory=list)
    sums: list[int] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)

    def place(self, name: str, index: int) -> str:
        """The cell of a field in a row: `Notes!F14`."""
        return f"{self.letters[name]}{self.lines[index]}"

    def __post_init__(self) -> None:
        # The column of an optional one that is missing is where its header could stand.
        self.letters = {
            column.field: f"{self.sheet.name}!{letters(min(at, 999) + 1)}"
            for column, at in self.columns
        }

    def row(self, index: int) -> dict[str, Value]:
        """What one row says, by field."""
        return {name: values[index] for name, values in self.values.items()}

    def written(self, name: str, index: int, word: str) -> str:
        """What a word that was read from a cell belongs to, as it stands there."""
        cell = next(
            _cell(self.rows[index], at) for column, at in self.columns if column.field == name
        )
        return part_of(_said(cell), word) if isinstance(cell, str) else word

    def said_otherwise(self, index: int) -> Iterator[dict[str, Value]]:
        """What a row says if a program that saved it has rewritten its letters on the way."""
        ways = (_said, _half_escaped, _not_unescaped, _with_blanks, _composed, _decomposed)
        for change in ways:
            values = {
                column.field: _read_one(self.sheet, column, _cell(self.rows[index], at), change)
                for column, at in self.columns
            }
            if None not in values.values():
                yield values


def _half_escaped(text: str) -> str:
    """LibreOffice does not see where one underscore ends a letter and begins the next."""
    return clean(text.replace("_x005F_", "_").replace("_x005f_", "_")).strip()


def _not_unescaped(text: str) -> str:
    """Some programs take the escapes out and write none."""
    return clean(text).strip()


def _with_blanks(text: str) -> str:
    return clean(unescape(text))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", _said(text))


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", _said(text))


def _said(text: str) -> str:
    return clean(unescape(text)).strip()


def _cell(row: Sequence[Any], at: int) -> Any:  # noqa: ANN401 - whatever a cell holds
    return row[at] if at < len(row) else ""


def _read_one(
    sheet: Sheet,
    column: Column,
    cell: Any,  # noqa: ANN401
    change: Callable[[str], str],
) -> Value | None:
    if isinstance(cell, str):
        cell = change(cell)
        if column.kind is TEXT:
            return cell
        if column.kind.exact is not None and cell:
            try:
                return column.kind.exact(cell)
            except ValueError:
                return None
    values, wrong = _read_column(sheet, column, [cell], str)
    return None if wrong else values[0]


def read_table(sheet: Sheet, columns: list[tuple[Column, int]], found: Sequence[Row]) -> Table:
    """What the rows below the header say; `reasons` name every cell that says what it must not."""
    at = {column.field: place for column, place in columns}
    rows, reasons = _whole(sheet, at, found)
    table = Table(sheet, columns, [line for line, _ in rows], [row for _, row in rows])
    table.reasons = reasons
    by_place = list(zip_longest(*table.rows, fillvalue=""))
    nothing = [""] * len(rows)
    wrong: dict[int, dict[str, Reason]] = {}
    for column, place in columns:
        cells = by_place[place] if place < len(by_place) else nothing
        table.values[column.field], bad = _read_column(sheet, column, cells)
        for index, (code, what, expected) in bad.items():
            reason = Reason(code, table.place(column.field, index), what, expected)
            wrong.setdefault(index, {})[column.field] = reason
    ids = table.values["id"]
    if not wrong and all(ids):
        table.exported = [*range(len(ids))]
        return table
    for index, record_id in enumerate(ids):
        bad_cells = wrong.get(index, {})
        if not record_id and "id" not in bad_cells:
            if _adds_up(table.rows[index]):
                table.sums.append(index)
            elif not _says_nothing(table, index):
                bad_cells = {name: r for name, r in bad_cells.items() if name not in GIVEN}
                if not bad_cells:
                    table.added.append(index)
                table.reasons += bad_cells.values()
        elif bad_cells:
            table.reasons += bad_cells.values()
        else:
            table.exported.append(index)
    return table


def _adds_up(row: Sequence[Any]) -> bool:
    """Whether a row is the sum that a spreadsheet puts below a table, with a word beside it."""
    formulas = [cell.text for cell in row if isinstance(cell, Formula)]
    if not formulas or not all(map(_ADDS_UP.match, formulas)):
        return False
    return sum(cell not in ("", None) for cell in row) <= len(formulas) + 1


def _says_nothing(table: Table, index: int) -> bool:
    """Whether a row was only prepared: where it would belong, or the FALSE of a box to tick."""
    row = table.rows[index]
    said = {at for column, at in table.columns if column.field not in PREPARED}
    return all(
        cell is False or (isinstance(cell, str) and not cell.strip())
        for at, cell in enumerate(row)
        if at in said
    )


# Texts that go on in further rows


def _whole(
    sheet: Sheet, at: Mapping[str, int], found: Sequence[Row]
) -> tuple[list[Row], list[Reason]]:
    """The rows, with each record that was spread over several rows as one again."""
    check = at["check"]
    pieces: dict[tuple[Any, ...], dict[int, Row]] = {}
    rows: list[Row] = []
    for line, row in found:
        text = row[check] if check < len(row) else ""
        if type(text) is not str or " " not in text or not (part := _PART.search(text.rstrip())):
            rows.append((line, row))
            continue
        key = (_cell(row, at["id"]), _cell(row, at["version"]), text[: part.start()], part[2])
        pieces.setdefault(key, {}).setdefault(int(part[1]), (line, row))
    reasons: list[Reason] = []
    for (_, _, digest, number), parts in pieces.items():
        line = min(line for line, _ in parts.values())
        if set(parts) == set(range(1, int(number) + 1)):
            whole = [row for _, (_, row) in sorted(parts.items())]
            rows.append((parts[1][0], _joined(whole, at, str(digest))))
        else:
            place = f"{sheet.name}!{line}:{line}"
            reasons.append(Reason("part_missing", place, str(len(parts)), str(number)))
    return rows, reasons


def _joined(rows: Sequence[Sequence[Any]], at: Mapping[str, int], digest: str) -> list[Any]:
    whole = []
    for cells in zip_longest(*rows, fillvalue=""):
        filled = [cell for cell in cells if cell != ""]
        texts = len(filled) > 1 and all(isinstance(cell, str) for cell in filled)
        whole.append("".join(cells) if texts else filled[0] if filled else "")
    # These stand in each of the rows.
    for name in MACHINE & at.keys():
        if at[name] < len(whole):
            whole[at[name]] = _cell(rows[0], at[name])
    whole[at["check"]] = digest
    return whole


# Columns

Wrong = dict[int, tuple[str, str, str]]


@cache
def _default(sheet: Sheet, column: Column) -> Value | None:
    """What an empty cell means in a column that must say something; None if it has to be filled."""
    if column.field in _NEEDED:
        return None
    if column.field == "counted":
        return "tally"
    defaults = {one.name: one.default for one in fields(sheet.record)}
    found = defaults.get(column.field, MISSING)
    return None if found is MISSING else found


def _read_column(
    sheet: Sheet, column: Column, cells: Sequence[Any], said: Callable[[str], str] = _said
) -> tuple[list[Value], Wrong]:
    """The values of a column, None where a cell cannot be read."""
    wrong: Wrong = {}
    kind = column.kind
    types = set(map(type, cells))
    if len(cells) > 1 and len(types) == 1 and types <= _DISTINCT:
        if cells.count(cells[0]) == len(cells):
            # Most columns of a sheet say the same in every row.
            values, bad = _read_column(sheet, column, cells[:1], said)
            return values * len(cells), dict.fromkeys(range(len(cells)), bad[0]) if bad else {}
        if kind is MOMENT and (moments := all_moments(cells)):
            return moments, wrong
    if not types <= _DISTINCT:
        # A formula is no value, and the number 1 and the truth are alike as keys.
        cells = [
            cell if type(cell) is str else _text(column, cell, index, wrong)
            for index, cell in enumerate(cells)
        ]
    if kind.read is clean:
        return _texts(column, cells, types, said), wrong
    unread: dict[Any, str] = {}
    different = set(cells)
    known = _seen_before(sheet, column) if said is _said else {}
    if different <= known.keys():
        return [known[cell] for cell in cells], wrong
    different -= known.keys()
    plain = said is _said and _is_plain(cell for cell in different if type(cell) is str)
    for cell in different:
        text = cell if type(cell) is str else kind.typed(cell)
        word = text.strip() if plain else said(text).strip()
        try:
            known[cell] = kind.read(word)
        except Unreadable as error:
            default = None if word else _default(sheet, column)
            if default is None:
                unread[cell] = error.expected
            else:
                known[cell] = default
    if unread:
        for index, cell in enumerate(cells):
            if cell in unread and index not in wrong:
                text = cell if type(cell) is str else kind.typed(cell)
                wrong[index] = ("cell", one_line(text) or NOTHING, unread[cell])
    return [known.get(cell) for cell in cells], wrong


_MOST_KNOWN = 10_000
_known: dict[tuple[str, str], dict[Any, Value]] = {}


def _seen_before(sheet: Sheet, column: Column) -> dict[Any, Value]:
    """What cells of a column have said in other workbooks: mostly the same few things."""
    if column.kind is MOMENT:
        return {}
    key = sheet.name, column.field
    if len(_known.get(key, ())) > _MOST_KNOWN:
        del _known[key]
    return _known.setdefault(key, {})


# No two values of these types are equal without being the same to a reader.
_DISTINCT = frozenset({str, float})


def _is_plain(texts: Iterable[str]) -> bool:
    """Whether nothing in these texts has to be rewritten, as nearly always."""
    joined = "".join(texts)
    return joined.isprintable() and "_x" not in joined


def _texts(
    column: Column, cells: Sequence[Any], types: set[type], said: Callable[[str], str]
) -> list[Value]:
    if types - {str}:
        cells = [cell if type(cell) is str else column.kind.typed(cell) for cell in cells]
    # The blank is the only space that is printable.
    joined = f"|{'|'.join(cells)}|"
    if not joined.isprintable() or "_x" in joined:
        return [*map(said, cells)]
    if "| " in joined or " |" in joined:
        return [text.strip() for text in cells]
    return list(cells)


def _text(column: Column, cell: Any, index: int, wrong: Wrong) -> str:  # noqa: ANN401
    """The text that a cell stands for which holds something else; else what is wrong with it."""
    if isinstance(cell, ErrorValue):
        wrong[index] = ("error_value", one_line(clean(cell.text), 30), "its value")
        return ""
    if isinstance(cell, Formula):
        if cell.value is None or column.field in MACHINE:
            wrong[index] = ("formula", one_line(clean(cell.text), 30), "its value")
            return ""
        cell = cell.value
    return column.kind.typed(cell)
