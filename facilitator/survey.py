"""Input of people who could not come: a survey's table becomes notes, ballots and steps.

They are of a session of their own, in the room of the survey, which every event has (see
`Event.survey`), and are merged as a workbook is: all or nothing, with a copy of the store before,
undone as any merge. What a row says decides its ids, so the same table brings nothing the second
time, on whatever laptop; a table of more answers brings those. Two tables of one form are two files
of one workbook: an answer with votes that was changed in between makes two sides of them, of which
one counts (`ballot_box`). Columns that are not mapped are not read: who somebody is stays outside.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from facilitator import by_hand, choices, merge, table_file, versions
from facilitator.delivery import ADDED, Delivery, Found
from facilitator.event import SURVEY, Event, read_number
from facilitator.ids import named
from facilitator.language_names import languages_in
from facilitator.merge_report import MergeReport
from facilitator.reasons import Reason, Refused
from facilitator.records import Ballot, Captured, Note, Step
from facilitator.registration_columns import remember, remembered, said_columns
from facilitator.registration_words import answer
from facilitator.store import Store
from facilitator.survey_words import FIELDS, header, kind_of
from facilitator.table_columns import Columns, Proposal, headers_of, read_columns
from facilitator.table_file import Line, TableFile
from facilitator.text import clean, fold, one_line

MOST_REMARKS = 200

_FACT = "survey columns"
SEVERAL = ("text", "steps")
"""Fields that several columns may say something about."""
INPUT = ("text", "votes", "steps")
"""One of these a table must have."""
R = TypeVar("R", bound=Captured)


@dataclass(frozen=True)
class Survey:
    """What a table says: a delivery to be merged, which columns were read, and remarks.

    `spoilt` are answers that are no ballot of the round and were not counted. `unread`
    counts the cells that were not understood, by field. For the fields in `remembered` somebody
    said their columns before.
    """

    delivery: Delivery
    headers: tuple[str, ...]
    mapping: dict[str, tuple[str, ...]]
    rows: int
    notes: int
    ballots: int
    steps: int
    spoilt: int
    remarks: tuple[Reason, ...]
    columns: Columns = field(default_factory=dict)
    unread: dict[str, int] = field(default_factory=dict)
    remembered: tuple[str, ...] = ()


def read_file(
    path: Path,
    store: Store,
    mapping: Mapping[str, str] | None = None,
    *,
    day: str = "",
    round_key: str = "",
) -> Survey:
    """Read a survey's table for the event of a store. `mapping` gives headers for some fields.

    What was said of a table with the same headers before holds as well. It is kept in the round
    `round_key`, or else the first that votes, on `day`, or else the last one. Raises `Refused`: why
    the file cannot be read, `unknown_day`, `unknown_round`, `no_survey_columns`, `no_vote`,
    `not_a_field`, `column_missing`, and every line with which something is wrong.
    """
    table = open_table(path)
    proposal = propose(table, store, mapping)
    read = read_table(table, store, proposal.columns, day=day, round_key=round_key)
    return replace(read, remembered=proposal.remembered)


def open_table(path: Path) -> TableFile:
    """The table in a file, as `table_file.read`; its headers are found by what they ask."""
    return table_file.read(path, lambda cell: header(cell) != "")


def propose(table: TableFile, store: Store, mapping: Mapping[str, str] | None = None) -> Proposal:
    """Which columns say what: as somebody says now, has said before, or as their headers read.

    Raises `Refused` (`column_missing`, `not_a_field`).
    """
    known = remembered(store, table.headers, FIELDS, _FACT)
    said = said_columns(table, mapping or {}, FIELDS)
    columns = guess(table.headers) | known | said
    return Proposal(columns, tuple(name for name in FIELDS if name in known and name not in said))


def read_table(
    table: TableFile, store: Store, columns: Columns, *, day: str = "", round_key: str = ""
) -> Survey:
    """What a table says whose columns are these; raises as `read_file`."""
    event = store.event
    day, round_key = _place(event, day, round_key)
    if table.reasons:
        raise Refused(*table.reasons)
    columns = read_columns(columns)
    if not {*INPUT} & columns.keys():
        headers = ", ".join(one_line(one, 30) for one in table.headers if one)
        raise Refused(Reason("no_survey_columns", table.place, one_line(headers, 200)))
    if "votes" in columns and event.round(round_key).vote is None:
        raise Refused(Reason("no_vote"))
    return _Reader(table, event, columns, day, round_key, store.is_rehearsal).read()


def keep(store: Store, path: Path, survey: Survey, origin: object | None = None) -> MergeReport:
    """Merge what a survey brought. Raises `Refused` as `merge.merge`."""
    return merge.merge_read(store, path, survey.delivery, origin)


def remember_columns(store: Store, headers: Sequence[str], columns: Columns) -> None:
    """Keep what somebody has said of the columns of a table with these headers."""
    remember(store, headers, columns, _FACT)


def guess(headers: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """By field the columns whose headers name it; several only of texts and steps."""
    found: dict[str, tuple[int, ...]] = {}
    for at, text in enumerate(headers):
        name = header(text)
        if name and (name in SEVERAL or name not in found):
            found[name] = (*found.get(name, ()), at)
    return found


def _place(event: Event, day: str, round_key: str) -> tuple[str, str]:
    days, rounds = [one.key for one in event.days], [one.key for one in event.rounds]
    if day and day not in days:
        raise Refused(Reason("unknown_day", found=day, expected=", ".join(days)))
    if round_key and round_key not in rounds:
        raise Refused(Reason("unknown_round", found=round_key, expected=", ".join(rounds)))
    voting = [one.key for one in event.rounds if one.vote is not None]
    return day or days[-1], round_key or (voting or rounds)[0]


# Initiatives in words


_PIECES = re.compile(r"[;\n|،؛；、]|,\s*(?=#?\d)")
_NUMBER_FIRST = re.compile(r"#?\s*(\w{1,4})(?:\s*[.:)–—-]|\s+|$)")


def items_in(event: Event, round_key: str, text: str, *, voted: bool) -> tuple[list[str], str]:
    """What a cell names, in its order, and a piece that names nothing known, if there is one.

    Numbers (`2, 24; 31`), numbers before titles (`24. Tools, 31. Data`), or titles in any language.
    If `voted`, what the round votes on, by its letters too.
    """
    items = event.items(round_key) if voted else event.by_number
    vote = event.round(round_key).vote
    if voted and vote is not None:
        written = [found[0] for found in choices.words(vote, text)]
        kept = choices.settled(event, round_key, written)
        if kept and all(choices.item_of(one) in items for one in kept):
            return [*kept], ""
    numbers = [read_number(word) for word in re.split(r"[\s,;،؛，；、/&+]+", text) if word]
    if numbers and all(number in items for number in numbers):
        return [*dict.fromkeys(numbers)], ""
    titled = _by_title(event, items, text)
    if titled:
        return titled, ""
    found: list[str] = []
    for piece in filter(str.strip, _PIECES.split(text)):
        first = _NUMBER_FIRST.match(piece.strip())
        number = read_number(first[1]) if first else ""
        number = number if number in items else number.lstrip("0")
        if number not in items:
            return found, piece.strip()
        found.append(number)
    return found if voted else [*dict.fromkeys(found)], ""


def _by_title(event: Event, items: Iterable[str], text: str) -> list[str]:
    """The items whose titles stand in a text, by their place in it."""
    folded = f" {' '.join(fold(text).split())} "
    found: list[tuple[int, int, str]] = []
    for item in items:
        initiative = event.by_number.get(item)
        titles = initiative.titles.values() if initiative else (event.item_title(item),)
        for title in titles:
            at = folded.find(" ".join(fold(title).split()))
            if at >= 0 and len(title) > 3:
                found.append((at, -len(title), item))
    kept: list[str] = []
    end = 0
    for at, length, item in sorted(found):
        # A title within a longer one is not meant itself.
        if at >= end and item not in kept:
            kept.append(item)
            end = at - length
    return kept


# Rows


class _Reader:
    def __init__(
        self,
        table: TableFile,
        event: Event,
        columns: Mapping[str, tuple[int, ...]],
        day: str,
        round_key: str,
        rehearsal: bool,
    ) -> None:
        self._table = table
        self._event = event
        self._columns = columns
        self._round = round_key
        self._session = event.session_id(day, round_key, SURVEY)
        self._mapping = headers_of(table, columns)
        # The form, however many columns more its tables have by now.
        form = json.dumps({n: [fold(h) for h in of] for n, of in sorted(self._mapping.items())})
        self._form = named("survey form", event.id, form)
        self._device = hashlib.sha256(f"survey\x1f{event.id}".encode()).hexdigest()[:16]
        start = datetime.fromisoformat(f"{event.day(day).date}T{event.day(day).start}")
        # The same on every laptop: nobody knows when an answer was given.
        self._at = int(start.replace(tzinfo=UTC).timestamp()) * 1000
        self._delivery = Delivery(
            table.name,
            self._form,
            self._device,
            SURVEY,
            self._at,
            rehearsal,
            sessions={self._session: (day, round_key, SURVEY)},
            list_version=event.list_version,
        )
        self._occurrences: Counter[str] = Counter()
        self._remarks: list[Reason] = []
        self._unread: Counter[str] = Counter()
        self._spoilt = 0

    def read(self) -> Survey:
        ballots: list[tuple[Ballot, str]] = []
        for row in self._table.rows:
            ballots += self._row(row)
        name = by_hand.typed_name(self._form, [ballot.id for ballot, _ in ballots])
        box = versions.write({self._device: 1, name: 1})
        self._delivery.records += [
            Found(replace(ballot, box=box), place, ADDED) for ballot, place in ballots
        ]
        kinds = Counter(type(found.record) for found in self._delivery.records)
        return Survey(
            self._delivery,
            self._table.headers,
            self._mapping,
            len(self._table.rows),
            kinds[Note],
            kinds[Ballot],
            kinds[Step],
            self._spoilt,
            tuple(self._remarks),
            self._columns,
            dict(sorted(self._unread.items())),
        )

    def _row(self, row: Line) -> Iterator[tuple[Ballot, str]]:
        before = len(self._delivery.records)
        initiatives = self._initiatives(row)
        community = " ".join(self._text(row, "community").split())
        language = self._language(row)
        kind = self._kind(row)
        for at, text in self._cells(row, "text"):
            note = self._made(
                Note,
                initiatives=tuple(initiatives),
                kind=kind,
                text=text,
                language=language,
                community=community,
            )
            self._delivery.records.append(Found(note, self._table.at(row, at), ADDED))
        for at, text in self._cells(row, "steps"):
            for number, line in enumerate(filter(str.strip, text.split("\n"))):
                for initiative in initiatives or [""]:
                    step = self._made(
                        Step,
                        initiative=initiative,
                        text=line.strip(),
                        communities=(community,) if community else (),
                        position=number,
                    )
                    self._delivery.records.append(Found(step, self._table.at(row, at), ADDED))
        said = len(self._delivery.records) > before
        for at, text in self._cells(row, "votes"):
            said = True
            if answer(text) == "no":
                # Nobody was chosen: nothing is wrong with that.
                continue
            ballot = self._ballot(row, at, text)
            if ballot is not None:
                yield ballot, self._table.at(row, at)
        if not said:
            self._remark(Reason("survey_nothing", row.place))

    def _cells(self, row: Line, name: str) -> Iterator[tuple[int, str]]:
        return ((at, row.cells[at]) for at in self._columns.get(name, ()) if row.cells[at])

    def _text(self, row: Line, name: str) -> str:
        return next((text for _, text in self._cells(row, name)), "")

    def _initiatives(self, row: Line) -> list[str]:
        for at, text in self._cells(row, "initiatives"):
            found, strange = items_in(self._event, self._round, text, voted=False)
            if strange:
                expected = f"an initiative: {self._event.number_span()}"
                self._not_read("initiatives", row, at, strange, expected)
            return found
        return []

    def _language(self, row: Line) -> str:
        for at, text in self._cells(row, "language"):
            found, strange = languages_in(text)
            if not found:
                self._not_read("language", row, at, (*strange, text)[0], "a language we know")
            return found[0] if found else ""
        return ""

    def _kind(self, row: Line) -> str:
        for at, text in self._cells(row, "kind"):
            found = kind_of(text)
            if not found:
                self._not_read("kind", row, at, text, "a kind of note")
            return found or "point"
        return "point"

    def _ballot(self, row: Line, at: int, text: str) -> Ballot | None:
        event = self._event
        named_items, strange = items_in(event, self._round, text, voted=True)
        vote = event.round(self._round).vote
        problem = choices.problem(vote, event.offered(self._round), named_items)
        if strange or problem or not named_items:
            expected = problem or f"a ballot: {event.item_span(self._round)}"
            self._not_read("votes", row, at, strange or text, expected)
            self._spoilt += 1
            return None
        return self._made(Ballot, choices=tuple(named_items))

    def _made(self, table: type[R], /, **content: object) -> R:
        """A record with the id that its words give it; equal ones of one table are told apart."""
        content = {name: clean(v) if isinstance(v, str) else v for name, v in content.items()}
        values: dict[str, object] = {
            "id": "",
            "version": "",
            "device": self._device,
            "created": self._at,
            "changed": self._at,
            "source": self._form,
            "session": self._session,
            "list_version": self._event.list_version,
            **content,
        }
        record = table(**values)  # pyright: ignore[reportArgumentType]
        # Two people who say the same in two forms are two.
        said = {**record.content(), "form": self._form}
        key = table.table + json.dumps(said, ensure_ascii=False, sort_keys=True, default=list)
        record_id = by_hand.added_id(table.table, said, self._occurrences[key])
        self._occurrences[key] += 1
        version = by_hand.added_version(record_id, record.content())
        return replace(record, id=record_id, version=version)

    def _not_read(self, name: str, row: Line, at: int, found: str, expected: str) -> None:
        self._unread[name] += 1
        code = "survey_spoilt" if name == "votes" else "survey_cell"
        place = self._table.at(row, at)
        self._remark(Reason(code, place, one_line(found) or "nothing", expected))

    def _remark(self, remark: Reason) -> None:
        if len(self._remarks) < MOST_REMARKS:
            self._remarks.append(remark)
