"""Why a file cannot be merged into a store."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from sqlalchemy import Connection, select

from facilitator import ballot_box, by_hand, phrases, tables
from facilitator.delivery import ADDED, Delivery, Found
from facilitator.event import Event
from facilitator.merge_report import FileResult
from facilitator.reasons import Reason
from facilitator.records import Ballot, Captured, Session, Tally
from facilitator.store_records import find, get_many
from facilitator.text import one_line
from facilitator.vote_sides import may_be_apart, votes_of, voting_names
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

_MOST_TYPED = 5
"""So many rows of an earlier file are named; whoever has more looks at the sheet."""


def rehearsal_kind(connection: Connection) -> str | None:
    """`yes` for a store that holds a rehearsal, `no` for the event, None while it is neither."""
    about, sessions = tables.about, tables.TABLES[Session]
    kind = connection.execute(select(about.c.value).where(about.c.name == "rehearsal")).scalar()
    if kind is None and connection.execute(select(sessions.c.id).limit(1)).scalar() is not None:
        return "no"
    return kind


_REHEARSAL = Phrase(QT_TRANSLATE_NOOP("Phrase", "a rehearsal"))
_REAL = Phrase(QT_TRANSLATE_NOOP("Phrase", "the real event"))


def keep_rehearsal_kind(connection: Connection, kind: str) -> None:
    """Say of a store that was neither, from now on, that it holds a rehearsal or the event."""
    about = tables.about
    connection.execute(about.insert().prefix_with("OR IGNORE").values(name="rehearsal", value=kind))


def reasons(
    book: Delivery, event: Event, kind: str | None, rooms: dict[str, str]
) -> Iterable[Reason]:
    """Why this file cannot be merged into a store of this kind that knows these workbooks.

    `rooms` are the rooms of known workbooks, by workbook id.
    """
    if book.list_version not in ("", event.list_version):
        # Somebody has taken another list over while it was being read.
        yield Reason("list_changed", book.file, book.list_version, event.list_version)
    if kind is not None and (kind == "yes") != book.rehearsal:
        names = {True: _REHEARSAL, False: _REAL}
        yield Reason("rehearsal_mix", book.file, names[book.rehearsal], names[kind == "yes"])
    room = rooms.get(book.id)
    if book.room and room is not None and room != book.room:
        # A file put together by hand.
        yield Reason("same_workbook_id", book.file, event.room(room).name)
    known = dict(rooms)
    for one in book.received:
        room = known.setdefault(one.id, one.room)
        if room != one.room:
            yield Reason("listed_otherwise", book.file, f"“{one.file}”", event.room(room).name)


def typed_otherwise(connection: Connection, book: Delivery, event: Event) -> Iterable[Reason]:
    """Rows typed in a file of which an earlier file of the same workbook had others instead.

    So are the answers of a form, of which an earlier table had others; of its ballots nothing is
    said row by row, as those of one table count and somebody is asked which.

    Asked before the file is merged. Whether somebody has corrected a row or typed another one in
    another copy is not known; both stay, and somebody has to look.
    """
    of_survey = book.device == by_hand.survey_device(event.id)
    code = "survey_otherwise" if of_survey else "typed_otherwise"
    for kind, typed in _typed(book).items():
        if of_survey and kind is Ballot:
            continue
        table = tables.TABLES[kind]
        earlier = [
            record
            for record in (
                tables.record_of(kind, row)
                for row in connection.execute(
                    select(table)
                    .where(
                        table.c.source == book.id,
                        table.c.deleted.is_(False),
                        # As it was typed: nobody has gone on with it.
                        tables.IS_TYPED,
                        table.c.version.not_like("% %"),
                        table.c.id.not_in(tables.among(found.record.id for found in typed)),
                    )
                    .order_by(table.c.created, table.c.id)
                )
            )
            if isinstance(record, Captured)
        ]
        known = get_many(connection, kind, [found.record.id for found in typed]) if earlier else {}
        for record in earlier[:_MOST_TYPED]:
            for found in typed:
                if found.record.session == record.session and found.record.id not in known:
                    yield Reason(code, found.place, _words(record))
                    break


def _typed(book: Delivery) -> dict[type[Captured], list[Found]]:
    by_kind: dict[type[Captured], list[Found]] = {}
    for found in book.records:
        if found.hand == ADDED:
            by_kind.setdefault(type(found.record), []).append(found)
    return by_kind


def _words(record: Captured) -> str:
    if isinstance(record, Ballot):
        return "; ".join(record.choices)
    said = getattr(record, "text", "") or getattr(record, "title", "")
    return one_line(str(said)) if said else phrases.table(record.table)


def with_doubts(
    connection: Connection,
    event: Event,
    sessions: Mapping[Path, Sequence[str]],
    results: Sequence[FileResult],
) -> list[FileResult]:
    """These results, with what is to be doubted in the votes of each file's sessions."""
    named = {session for of_file in sessions.values() for session in of_file}
    doubts = _ignored_totals(connection, event, named)
    for session, reason in _under_one_name(connection, event, named):
        doubts.setdefault(session, []).append(reason)
    if not doubts:
        return list(results)
    found: list[FileResult] = []
    for result in results:
        said = chain.from_iterable(doubts.get(session, ()) for session in sessions[result.path])
        more = () if result.state == "rejected" else tuple(said)
        found.append(replace(result, remarks=(*result.remarks, *more)))
    return found


def _ignored_totals(
    connection: Connection, event: Event, among: Iterable[str]
) -> dict[str, list[Reason]]:
    """Totals that were typed in one of these sessions, and say something else than its ballots."""
    ballots, tallies = tables.TABLES[Ballot], tables.TABLES[Tally]
    live = (
        select(ballots.c.session)
        .where(ballots.c.deleted.is_(False), ballots.c.withdrawn.is_(False))
        .where(ballots.c.session == tallies.c.session)
    )
    both = (
        select(tallies.c.session)
        .where(tallies.c.deleted.is_(False), tallies.c.count > 0)
        .where(tallies.c.session.in_(tables.among(among)), live.exists())
        .distinct()
    )
    found: dict[str, list[Reason]] = {}
    for session in connection.execute(both).scalars():
        counted = ballot_box.counted(*votes_of(connection, session))
        (where,) = find(connection, Session, id=session)
        vote = event.round(where.round).vote
        by_ballots = ballot_box.session_count((v for v in counted if isinstance(v, Ballot)), vote)
        typed = ballot_box.session_count(v for v in counted if isinstance(v, Tally))
        if not by_ballots:
            continue
        for initiative, number in typed.items():
            if number != by_ballots[initiative]:
                place = Phrase(
                    QT_TRANSLATE_NOOP("Phrase", "{room}, day {day}, initiative {initiative}"),
                    room=event.room(where.room).name,
                    day=where.day,
                    initiative=initiative,
                )
                reason = Reason("tally_ignored", place, str(number), str(by_ballots[initiative]))
                found.setdefault(session, []).append(reason)
    return found


# Ballots of one name that were put in after equally many: its box never says so of two. Only those
# that were typed together, under a name with an `x`, have one box.
_TWICE = """
SELECT session, sum(more) FROM (
    SELECT session, count(*) - 1 AS more FROM ballots
    WHERE session IN (SELECT value FROM json_each(?))
        AND NOT deleted AND NOT withdrawn AND box != '' AND box NOT LIKE '%x%'
    GROUP BY session, box HAVING count(*) > 1
) GROUP BY session"""


def _under_one_name(
    connection: Connection, event: Event, among: Iterable[str]
) -> Iterable[tuple[str, Reason]]:
    """Sessions with ballots of two laptops that have one name, as one is a copy of the other.

    Which ballots are whose is not known any more, so they are no two sides.
    """
    found = connection.exec_driver_sql(_TWICE, (json.dumps(sorted(among)),))
    for session, many in found.all():
        (where,) = find(connection, Session, id=session)
        place = Phrase(
            QT_TRANSLATE_NOOP("Phrase", "{room}, day {day}"),
            room=event.room(where.room).name,
            day=where.day,
        )
        yield session, Reason("under_one_name", place, str(many))


def need_each_other(connection: Connection, books: Sequence[Delivery]) -> bool:
    """Whether what is said of one of these files depends on others of them.

    So it is with files of one workbook, and where votes of one session are those of several
    devices, here or in these files.
    """
    if len({book.id for book in books}) < len(books):
        return True
    found: dict[str, set[str]] = {}
    for book in books:
        for session, name in _voted(book):
            found.setdefault(session, set()).add(name)
    for session, names in voting_names(connection, list(found)).items():
        found[session] |= names
    return any(map(may_be_apart, found.values()))


def _voted(book: Delivery) -> set[tuple[str, str]]:
    """Sessions with votes in this file, each with the sole names in their boxes."""
    votes = [one.record for one in book.records if isinstance(one.record, (Ballot, Tally))]
    found = {(vote.session, ballot_box.sole_name(vote.device, vote.box)) for vote in votes}
    for batch in book.batches:
        if batch.kind in (Ballot, Tally):
            names = map(ballot_box.sole_name, batch.columns["device"], batch.columns["box"])
            found.update(zip(batch.columns["session"], names, strict=True))
    return found
