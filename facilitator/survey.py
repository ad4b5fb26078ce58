"""Input of people who could not come: a survey's table becomes notes, ballots and steps.

They are of a session of their own, in the room of the survey, which every event has (see
`Event.survey`), and are merged as a workbook is: all or nothing, with a copy of the store before,
undone as any merge. What a row says decides its ids, so the same table brings nothing the second
time, on whatever laptop; a table of more answers brings those. Two tables of one form are two files
of one workbook: an answer with votes that was changed in between makes two sides of them, of which
one counts (`ballot_box`). Columns that are not mapped are not read: who somebody is stays outside.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path

from facilitator import merge, survey_memory, survey_series, table_file
from facilitator.delivery import Delivery
from facilitator.event import Event
from facilitator.event_lists import as_in
from facilitator.list_reading import translated
from facilitator.merge_report import FileResult, MergeReport
from facilitator.reasons import Reason, Refused
from facilitator.records import Ballot, Captured, Note, Step
from facilitator.registration_columns import Said, remember, remembered, said_columns
from facilitator.store import Store
from facilitator.store_records import get_many
from facilitator.survey_rows import Answer, Reader
from facilitator.survey_words import FIELDS, header
from facilitator.table_columns import Columns, Proposal, headers_of, read_columns
from facilitator.table_file import TableFile
from facilitator.text import one_line

MOST_REMARKS = 200

_FACT = "survey columns"
SEVERAL = ("text", "votes", "steps")
"""Fields that several columns may say something about; of votes they make one ballot a row."""
INPUT = ("text", "votes", "steps")
"""One of these a table must have."""


@dataclass(frozen=True)
class Survey:
    """What a table says: a delivery to be merged, which columns were read, and remarks.

    `spoilt` are answers that are no ballot of the round and were not counted. `answers` are the
    rows one by one. It is kept in the round `round_key` on `day`. `unread` counts the cells that
    were not understood, by field. For the fields in `remembered` somebody said their columns
    before.
    """

    delivery: Delivery
    headers: tuple[str, ...]
    mapping: dict[str, tuple[str, ...]]
    answers: tuple[Answer, ...]
    day: str
    round_key: str
    notes: int
    ballots: int
    steps: int
    spoilt: int
    remarks: tuple[Reason, ...]
    columns: Columns = field(default_factory=dict)
    unread: dict[str, int] = field(default_factory=dict)
    remembered: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows the table has."""
        return len(self.answers)

    def remark(self, code: str) -> Reason | None:
        """The first remark of this kind; None where there is none."""
        return next((one for one in self.remarks if one.code == code), None)


@dataclass(frozen=True)
class Preview:
    """What merging a survey would do: its `result`, and the ids of records that are there."""

    survey: Survey
    result: FileResult
    there: frozenset[str]

    @property
    def new(self) -> Counter[type[Captured]]:
        """How many notes, ballots and steps it would bring, by their kind."""
        records = (one for answer in self.survey.answers for one in answer.records)
        return Counter(type(one) for one in records if one.id not in self.there)


def read_file(
    path: Path,
    store: Store,
    mapping: Said | None = None,
    *,
    day: str = "",
    round_key: str = "",
) -> Survey:
    """Read a survey's table for the event of a store. `mapping` gives headers for some fields.

    What was said of a table with the same headers before holds as well. It is kept in the round
    `round_key` on `day`, or else where such a table was kept last, or else as `place_for` says.
    Raises `Refused`: why the file cannot be read, `unknown_day`, `unknown_round`,
    `no_survey_columns`, `no_vote`, `not_a_field`, `column_missing`, and every line with which
    something is wrong.
    """
    return read_opened(open_table(path), store, mapping, day=day, round_key=round_key)


def read_opened(
    table: TableFile,
    store: Store,
    mapping: Said | None = None,
    *,
    day: str = "",
    round_key: str = "",
) -> Survey:
    """What a table says that was opened; otherwise as `read_file`."""
    proposal = propose(table, store, mapping)
    known = known_place(store, table.headers)
    day, round_key = day or known[0], round_key or known[1]
    read = read_table(table, store, proposal.columns, day=day, round_key=round_key)
    return replace(read, remembered=proposal.remembered)


def open_table(path: Path) -> TableFile:
    """The table in a file, as `table_file.read`; its headers are found by what they ask."""
    return table_file.read(path, lambda cell: header(cell) != "")


def propose(table: TableFile, store: Store, mapping: Said | None = None) -> Proposal:
    """Which columns say what: as somebody says now, has said before, or as their headers read.

    Raises `Refused` (`column_missing`, `not_a_field`).
    """
    known = remembered(store, table.headers, FIELDS, _FACT)
    said = said_columns(table, mapping or {}, FIELDS, SEVERAL)
    columns = guess(table.headers) | known | said
    return Proposal(columns, tuple(name for name in FIELDS if name in known and name not in said))


def read_table(
    table: TableFile, store: Store, columns: Columns, *, day: str = "", round_key: str = ""
) -> Survey:
    """What a table says whose columns are these; raises as `read_file`."""
    event = store.event
    day, round_key = place_for(event, day, round_key)
    if table.reasons:
        raise Refused(*table.reasons)
    columns = read_columns(columns)
    if not {*INPUT} & columns.keys():
        headers = ", ".join(one_line(one, 30) for one in table.headers if one)
        raise Refused(Reason("no_survey_columns", table.place, one_line(headers, 200)))
    if "votes" in columns and event.round(round_key).vote is None:
        raise Refused(Reason("no_vote"))
    # People answered with the numbers of the list that their form showed.
    known = survey_memory.list_of(store, table.headers)
    then = as_in(event, known) if known in event.earlier_lists else event
    reader = Reader(table, then, columns, day, round_key, store.is_rehearsal)
    delivery, answers = reader.read()
    if then is not event:
        delivery, answers = _on_list(delivery, answers, event)
    kinds = Counter(type(found.record) for found in delivery.records)
    remarks = chain.from_iterable(one.remarks for one in answers)
    before = survey_memory.merged_otherwise(store, table.headers, columns, delivery)
    return Survey(
        delivery,
        table.headers,
        headers_of(table, columns),
        answers,
        day,
        round_key,
        kinds[Note],
        kinds[Ballot],
        kinds[Step],
        sum(one.spoilt for one in answers),
        (
            *([Reason("survey_before", table.name)] if before else []),
            *delivery.remarks,
            *_numbers_of(table, columns, event, known),
            *islice(remarks, MOST_REMARKS),
        ),
        columns,
        dict(sorted(Counter(name for one in answers for name in one.unread).items())),
    )


def _numbers_of(table: TableFile, columns: Columns, event: Event, known: str) -> tuple[Reason, ...]:
    """Which list its numbers were read as, where there are several and nobody knows."""
    if known or not event.earlier_lists or not {"initiatives", "votes"} & columns.keys():
        return ()
    return (Reason("survey_list", table.name, event.list_version),)


def _on_list(
    delivery: Delivery, answers: Sequence[Answer], event: Event
) -> tuple[Delivery, tuple[Answer, ...]]:
    """What was read with the numbers of an earlier list, with those of now."""
    delivery = translated(delivery, event)
    now = {found.record.id: found.record for found in delivery.records}
    return delivery, tuple(
        replace(one, records=tuple(now[record.id] for record in one.records)) for one in answers
    )


def preview(store: Store, path: Path, survey: Survey) -> Preview:
    """What merging this would do, and which of its records the store has; nothing is written.

    Raises `Refused` as `merge.check`.
    """
    (result,) = merge.check_read(store, path, survey.delivery).files
    ids: dict[type[Captured], list[str]] = {}
    for found in survey.delivery.records:
        ids.setdefault(type(found.record), []).append(found.record.id)
    with store.reading() as connection:
        there = [one for kind, of in ids.items() for one in get_many(connection, kind, of)]
    return Preview(survey, result, frozenset(there))


def keep(store: Store, path: Path, survey: Survey, origin: object | None = None) -> MergeReport:
    """Merge what a survey brought. Raises `Refused` as `merge.merge`."""
    done = merge.merge_read(store, path, survey.delivery, origin)
    if done.files[0].state != "rejected":
        survey_memory.remember(store, survey.headers, survey.mapping, survey.delivery)
    return done


def remember_columns(store: Store, headers: Sequence[str], columns: Columns) -> None:
    """Keep what somebody has said of the columns of a table with these headers."""
    remember(store, headers, columns, _FACT)


def guess(headers: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """By field the columns whose headers name it; several only of what several may say.

    Of votes several are taken only where they ask for one pick each: `Vote 1`, `Vote 2`.
    """
    found: dict[str, tuple[int, ...]] = {}
    for at, text in enumerate(headers):
        name = header(text)
        if name and (name in SEVERAL or name not in found):
            found[name] = (*found.get(name, ()), at)
    if "votes" in found:
        found["votes"] = survey_series.best(headers, found["votes"])
    return found


def known_place(store: Store, headers: Sequence[str]) -> tuple[str, str]:
    """Day and round where a table with these headers belongs, as far as that is known.

    Where such a table was kept last; else the only day, and the only round, or the only one that
    votes. Empty is what somebody has to say.
    """
    event = store.event
    before = survey_memory.place_of(store, headers)
    if before is not None:
        return before
    rounds = [one for one in event.rounds if one.vote is not None] or event.rounds
    day = event.days[0].key if len(event.days) == 1 else ""
    return day, rounds[0].key if len(rounds) == 1 else ""


def place_for(event: Event, day: str = "", round_key: str = "") -> tuple[str, str]:
    """Where a survey belongs: these, or else the last day and the first round that votes.

    Raises `Refused` (`unknown_day`, `unknown_round`).
    """
    days, rounds = [one.key for one in event.days], [one.key for one in event.rounds]
    if day and day not in days:
        raise Refused(Reason("unknown_day", found=day, expected=", ".join(days)))
    if round_key and round_key not in rounds:
        raise Refused(Reason("unknown_round", found=round_key, expected=", ".join(rounds)))
    voting = [one.key for one in event.rounds if one.vote is not None]
    return day or days[-1], round_key or (voting or rounds)[0]
