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
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from facilitator import merge, survey_memory, table_file
from facilitator.delivery import Delivery
from facilitator.event import Event
from facilitator.merge_report import FileResult, MergeReport
from facilitator.reasons import Reason, Refused
from facilitator.records import Ballot, Captured, Note, Step
from facilitator.registration_columns import remember, remembered, said_columns
from facilitator.store import Store, get_many
from facilitator.survey_rows import Answer, Reader
from facilitator.survey_words import FIELDS, header
from facilitator.text import one_line

MOST_REMARKS = 200

_FACT = "survey columns"
_SEVERAL = ("text", "steps")


@dataclass(frozen=True)
class Survey:
    """What a table says: a delivery to be merged, which columns were read, and remarks.

    `spoilt` are answers that are no ballot of the round and were not counted. `answers` are the
    rows one by one; `unread` are the headers of columns that were not read. It is kept in the round
    `round_key` on `day`.
    """

    delivery: Delivery
    headers: tuple[str, ...]
    mapping: dict[str, tuple[str, ...]]
    answers: tuple[Answer, ...]
    unread: tuple[str, ...]
    day: str
    round_key: str
    notes: int
    ballots: int
    steps: int
    spoilt: int
    remarks: tuple[Reason, ...]

    @property
    def rows(self) -> int:
        """How many rows the table has."""
        return len(self.answers)


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
    return interpret(read_table(path), store, mapping, day=day, round_key=round_key)


def read_table(path: Path) -> table_file.TableFile:
    """The table in a file, before anything is made of it. Raises as `table_file.read`."""
    return table_file.read(path, lambda cell: header(cell) != "")


def columns_of(
    table: table_file.TableFile, store: Store, mapping: Mapping[str, str] | None = None
) -> dict[str, tuple[int, ...]]:
    """By field the columns that say it: guessed, remembered, and as `mapping` says.

    Raises `Refused` (`not_a_field`, `column_missing`).
    """
    columns = guess(table.headers) | remembered(store, table.headers, _FACT)
    columns |= said_columns(table, mapping or {}, FIELDS)
    return {name: places for name, places in columns.items() if places}


def interpret(
    table: table_file.TableFile,
    store: Store,
    mapping: Mapping[str, str] | None = None,
    *,
    day: str = "",
    round_key: str = "",
) -> Survey:
    """What a table that was read says; as `read_file`."""
    event = store.event
    day, round_key = place_for(event, day, round_key)
    columns = columns_of(table, store, mapping)
    if table.reasons:
        raise Refused(*table.reasons)
    if not {"text", "votes", "steps"} & columns.keys():
        headers = ", ".join(one_line(one, 30) for one in table.headers if one)
        raise Refused(Reason("no_survey_columns", table.place, one_line(headers, 200)))
    if "votes" in columns and event.round(round_key).vote is None:
        raise Refused(Reason("no_vote"))
    reader = Reader(table, event, columns, day, round_key, store.is_rehearsal)
    delivery, answers = reader.read()
    read = {at for places in columns.values() for at in places}
    unread = tuple(text for at, text in enumerate(table.headers) if text and at not in read)
    kinds = Counter(type(found.record) for found in delivery.records)
    remarks = chain.from_iterable(one.remarks for one in answers)
    before = survey_memory.merged_otherwise(store, table.headers, columns, delivery)
    return Survey(
        delivery,
        table.headers,
        {name: tuple(table.headers[at] for at in of) for name, of in columns.items()},
        answers,
        unread,
        day,
        round_key,
        kinds[Note],
        kinds[Ballot],
        kinds[Step],
        sum(one.spoilt for one in answers),
        (
            *([Reason("survey_before", table.name)] if before else []),
            *islice(remarks, MOST_REMARKS),
        ),
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


def remember_columns(store: Store, headers: Sequence[str], mapping: Mapping[str, str]) -> None:
    """Keep what somebody has said of the columns of a table with these headers."""
    remember(store, headers, mapping, _FACT)


def guess(headers: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """By field the columns whose headers name it; several only of texts and steps."""
    found: dict[str, tuple[int, ...]] = {}
    for at, text in enumerate(headers):
        name = header(text)
        if name and (name in _SEVERAL or name not in found):
            found[name] = (*found.get(name, ()), at)
    return found


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
