"""Raw data as CSV: one file for each kind of record, as RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180).

UTF-8 with a byte order mark, for Excel. A spreadsheet takes a text for a formula by its first
sign; such a text gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection).
So that it can be taken away again, a text in which apostrophes stand before such a sign gets one
more. Numbers are numbers, an empty cell of one says that nobody counted.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from facilitator.event import Room
from facilitator.event_lists import Earlier, number_in
from facilitator.publish_content import Publication
from facilitator.publish_places import code
from facilitator.publish_votes import UNIT
from facilitator.records import Record
from facilitator.report_words import Words
from facilitator.text import clean

_RUNS = re.compile("'*[=+\\-@\t\r＝＋－＠]")
_MARKED = re.compile("'+[=+\\-@\t\r＝＋－＠]")

_AT_ONCE = 1000

Cell = str | int | float | None
Row = Sequence[Cell]


@dataclass(frozen=True)
class Table:
    """A file of raw data: its name, its header, its rows, which can be gone through again."""

    name: str
    header: tuple[str, ...]
    rows: Iterable[Row]


@dataclass(frozen=True)
class Rows:
    """Rows that are made anew each time somebody goes through them; none are held in memory."""

    make: Callable[[], Iterator[Row]]

    def __iter__(self) -> Iterator[Row]:
        """All of them."""
        return self.make()


def harmless(text: str) -> str:
    """`text` as a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if _RUNS.match(text) else text


def plain(cell: str) -> str:
    """The text in a cell that `harmless` made."""
    return cell[1:] if _MARKED.match(cell) else cell


def pieces(
    table: Table,
    publication: Publication,
    words: Words,
    escaped: Callable[[str, str], object] = lambda _column, _cell: None,
) -> Iterator[bytes]:
    """The file, some rows at a time. Of a rehearsal every row begins with a cell that says so.

    `escaped` is told the column and the text of each cell that would be taken for a formula, and so
    has an apostrophe.
    """
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    head: list[Cell] = [words("rehearsal")] if publication.rehearsal else []
    mark: list[Cell] = [words("rehearsal mark")] if publication.rehearsal else []
    writer.writerow([*head, *table.header])
    yield codecs.BOM_UTF8
    for number, row in enumerate(table.rows, 1):
        for column, cell in zip(table.header, row, strict=True):
            if isinstance(cell, str) and _RUNS.match(cell):
                escaped(column, cell)
        writer.writerow([_cell(cell) for cell in (*mark, *row)])
        if number % _AT_ONCE == 0:
            yield written.getvalue().encode()
            written.seek(0)
            written.truncate()
    yield written.getvalue().encode()


def _cell(cell: Cell) -> Cell:
    return harmless(clean(cell)) if isinstance(cell, str) else cell


def tables(publication: Publication) -> list[Table]:
    """All files of raw data, in the order of an index.

    Headers are English in every language, as those of the workbook. `Id` is the name that a record
    has in the report's anchors as well. An empty `Room` of votes stands for all sessions with few
    people together.
    """
    return [
        _rooms(publication),
        _votes(publication),
        _ballots(publication),
        _notes(publication),
        _goals(publication),
        _steps(publication),
        _talks(publication),
        _attendance(publication),
    ]


def _room(room: Room) -> Row:
    return (room.key, room.name, room.language, _joined(room.interpreted), room.topic)


_PLACE = ("Day", "Round", "Room")


def _place(publication: Publication, session: str) -> tuple[str, str, str]:
    place = publication.places[session]
    return place.day, place.round, place.room


def _flag(said: bool) -> str:
    return "yes" if said else ""


def _joined(texts: Iterable[str]) -> str:
    return "; ".join(texts)


def _counts(counts: Mapping[str, int]) -> str:
    return _joined(f"{name}={number}" for name, number in counts.items())


def _rooms(publication: Publication) -> Table:
    event = publication.event
    head = (*_PLACE, "Name", "Language", "Interpreted", "Topic", "Present", "Ballots")
    head += ("Notes taken", "Notes published")

    def rows() -> Iterator[Row]:
        met: set[str] = set()
        told = publication.index.by_session()
        for one in publication.sessions:
            place, room = one.place, event.room(one.place.room)
            met.add(room.key)
            ballots = None if place.id in publication.few else one.ballots
            notes = one.notes, told[place.id]
            yield (place.day, place.round, *_room(room), one.present, ballots, *notes)
        for room in event.rooms:
            if room.key not in met:
                yield ("", "", *_room(room), None, None, 0, 0)

    return Table("rooms", head, tuple(rows()))


_CAPTURED = ("Captured as", "List version")


def _with_captured(publication: Publication, table: Table, records: Iterable[Record]) -> Table:
    """A table of records with the numbers they were captured under, and of which list.

    Both columns are left away as long as the event has had one list.
    """
    if not publication.event.earlier_lists:
        return table
    earlier = Earlier(publication.event)

    def rows() -> Iterator[Row]:
        for row, one in zip(table.rows, records, strict=True):
            then = earlier.captured_as(one, _round(publication, one))
            yield (*row, _joined(then), _list(one))

    return Table(table.name, (*table.header, *_CAPTURED), Rows(rows))


def _round(publication: Publication, record: Record) -> str:
    return publication.places[getattr(record, "session", "")].round


def _list(record: Record) -> str:
    return getattr(record, "list_version", "")


def _votes(publication: Publication) -> Table:
    # People went on citing the numbers of the later list beside those that were voted on, and
    # those that were voted on beside the numbers of now.
    head = (*_PLACE, "Initiative", "Later number", "Title", "Votes", "Unit", "Counted by")
    event = publication.event
    head += tuple(f"Number ({name})" for name in event.earlier_lists)
    units = {one.round: UNIT.get(one.method, "") for one in publication.rounds}
    later = {one.number: one.later_number for one in event.initiatives}
    rows = tuple(
        (
            *(one.day, one.round, one.room),
            *(item, later.get(item, ""), event.item_title(item)),
            *(number, units[one.round], one.captured),
            *(number_in(event, name, item) for name in event.earlier_lists),
        )
        for one in publication.counts
        for item, number in one.votes.items()
    )
    return Table("votes", head, rows)


def _ballots(publication: Publication) -> Table:
    # By what they say: the order of the ids is that in which people voted.
    order = {key: at for at, key in enumerate(publication.places)}
    ballots = sorted(
        publication.ballots,
        key=lambda one: (order[one.session], _joined(one.choices), one.list_version),
    )
    rows = tuple((*_place(publication, one.session), _joined(one.choices)) for one in ballots)
    return _with_captured(publication, Table("ballots", (*_PLACE, "Choices"), rows), ballots)


def _notes(publication: Publication) -> Table:
    head = (
        *("Id", *_PLACE, "Initiative", "Cluster", "Kind", "Text", "Language", "Interpreted"),
        *("Community", "Support", "Key", "Translation", "Translation language", "Translated by"),
    )

    def rows() -> Iterator[Row]:
        for one in publication.notes:
            yield (
                *(code(one.id), *_place(publication, one.session)),
                *(_joined(one.initiatives), one.cluster, one.kind, one.text, one.language),
                *(_flag(one.interpreted), one.community, one.support, _flag(one.key)),
                *(one.translation, one.translation_language, one.translation_by),
            )

    return _with_captured(publication, Table("notes", head, Rows(rows)), publication.notes)


def _goals(publication: Publication) -> Table:
    rows = tuple(
        (code(one.id), *_place(publication, one.session), one.initiative, one.cluster, one.text)
        for one in publication.goals
    )
    table = Table("goals", ("Id", *_PLACE, "Initiative", "Cluster", "Goal"), rows)
    return _with_captured(publication, table, publication.goals)


def _steps(publication: Publication) -> Table:
    head = (
        *("Id", *_PLACE, "Initiative", "Cluster", "Step", "Coordination", "Who", "Lead"),
        *("Communities", "When", "Success", "Needs", "Key", "Order"),
    )
    rows = tuple(
        (
            *(code(one.id), *_place(publication, one.session), one.initiative, one.cluster),
            *(one.text, one.coordination, one.who, one.lead, _joined(one.communities)),
            *(one.when, one.success, one.needs, _flag(one.key), one.position),
        )
        for one in publication.steps
    )
    return _with_captured(publication, Table("steps", head, rows), publication.steps)


def _talks(publication: Publication) -> Table:
    head = (
        *("Id", *_PLACE, "Initiative", "Title", "Speaker", "Language", "Planned seconds"),
        *("Spoken seconds", "State", "Link"),
    )
    rows = tuple(
        (
            *(code(one.id), *_place(publication, one.session), one.initiative, one.title),
            *(one.speaker, one.language, one.planned // 1000, one.spoken // 1000),
            *(one.state, one.link),
        )
        for one in publication.talks
    )
    return _with_captured(publication, Table("talks", head, rows), publication.talks)


def _attendance(publication: Publication) -> Table:
    head = (*_PLACE, "Count", "Present", "Languages", "Communities")
    number: dict[str, int] = {}

    def rows() -> Iterator[Row]:
        for one in sorted(publication.attendance, key=lambda one: one.at):
            number[one.session] = number.get(one.session, 0) + 1
            yield (
                *(*_place(publication, one.session), number[one.session], one.present),
                *(_counts(one.languages), _counts(one.communities)),
            )

    order = {_place(publication, key): at for at, key in enumerate(publication.places)}
    ordered = sorted(rows(), key=lambda row: order[str(row[0]), str(row[1]), str(row[2])])
    return Table("attendance", head, tuple(ordered))
