"""The headers of a sheet of an event workbook: where its columns stand, and what is wrong there.

A header that is missing is told once, with the cell in which it belongs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from facilitator.event_sheets import EARLIER, TITLE, Sheet
from facilitator.language_names import is_known
from facilitator.reasons import Reason
from facilitator.text import fold, one_line
from facilitator.words import QT_TRANSLATE_NOOP, Phrase
from facilitator.workbook_text import letters

_EARLIER_LIST = Phrase(
    QT_TRANSLATE_NOOP("Phrase", "an earlier list: this is the one that “List version” names")
)


@dataclass
class Header:
    """Where the columns stand; of titles by language, of numbers by their list."""

    places: dict[str, int] = field(default_factory=dict)
    titles: dict[str, int] = field(default_factory=dict)
    lists: dict[str, int] = field(default_factory=dict)
    reasons: list[Reason] = field(default_factory=list)
    remarks: list[Reason] = field(default_factory=list)


def read(sheet: Sheet, name: str, first: Sequence[str], list_version: str) -> Header:
    """The columns of a sheet that is called `name`, from the texts of its first row."""
    known = {fold(column.header): column.header for column in sheet.columns}
    found = Header()
    places, titles, lists = found.places, found.titles, found.lists
    strange: list[int] = []
    for at, text in enumerate(first):
        place = _cell(name, at)
        header, title = known.get(fold(text)), TITLE.fullmatch(text)
        earlier = EARLIER.fullmatch(text) if sheet.renumbered else None
        of_list = " ".join(earlier[1].split()) if earlier else ""
        if header is not None and header not in places:
            places[header] = at
        elif sheet.titled and title and (code := title[1].lower()) not in titles:
            titles[code] = at
            if not is_known(code):
                found.remarks.append(Reason("event_language", place, code))
        elif of_list == list_version and of_list:
            found.reasons.append(Reason("event_cell", place, one_line(text), _EARLIER_LIST))
        elif of_list and of_list not in lists:
            lists[of_list] = at
        elif header is not None or title or of_list:
            found.reasons.append(Reason("column_twice", place, one_line(text)))
        elif text:
            strange.append(at)
            found.remarks.append(Reason("extra_column", place, one_line(text)))
    found.reasons += _missing(sheet, name, first, places.keys(), strange)
    return found


def _missing(
    sheet: Sheet, name: str, first: Sequence[str], there: Collection[str], strange: Sequence[int]
) -> Iterator[Reason]:
    """What is needed and not there: in the cell of the header that may have been renamed.

    Where none looks so it is the first cell that is empty.
    """
    missing = [one for one in sheet.columns if one.needed and one.header not in there]
    free = max((at for at, text in enumerate(first) if text), default=-1) + 1
    for column in missing:
        usual = sheet.columns.index(column)
        alone = len(missing) == len(strange) == 1
        at = strange[0] if alone else usual if usual in strange else None
        if at is None:
            yield Reason("column_missing", _cell(name, free), expected=column.header)
            free += 1
        else:
            found = one_line(first[at])
            yield Reason("column_renamed", _cell(name, at), found, column.header)


def _cell(name: str, at: int) -> str:
    return f"{name}!{letters(at + 1)}1"
