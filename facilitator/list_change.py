"""Write a store over to the numbers of another list: records, what stands beside them, history.

Versions stay: nobody has edited anything. Neither do ids, nor the names of edits made in
spreadsheets: those are of the list that the file was of. What is half typed is written over where
it names initiatives, as it would mean others when it is kept; `#` and a number that the new list
does not have is left as a number.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, func, select

from facilitator import search_index, tables
from facilitator.choices import amount_of, words
from facilitator.event import Event, read_number
from facilitator.event_lists import votes_on_clusters
from facilitator.list_numbers import COLUMNS, VOTES, Numbers
from facilitator.progress import Report, silent
from facilitator.records import BY_TABLE, Captured, Note, Priority, Session, Tally
from facilitator.rival_versions import row_of
from facilitator.tables import TABLES, record_from
from facilitator.text import words_as_json
from facilitator.transaction import Transaction
from facilitator.vote import Vote

_AT_ONCE = 1000
_NAMES = {kind.table for kind in COLUMNS}


def renumber(change: Transaction, event: Event, numbers: Numbers, report: Report = silent) -> int:
    """Write everything over from the list of `event`, the edition so far.

    Gives how many records name another number now. Removed tallies of what the new list does not
    have are left out.
    """
    rewriting = _Rewriting(change.connection, event, numbers, report)
    changed = {kind.table: rewriting.records(kind) for kind in COLUMNS}
    rewriting.rest()
    for table, ids in changed.items():
        change.touch(table, *ids)
    return sum(map(len, changed.values()))


class _Rewriting:
    def __init__(
        self, connection: Connection, event: Event, numbers: Numbers, report: Report
    ) -> None:
        self._connection = connection
        self._event = event
        self._numbers = numbers
        sessions = TABLES[Session]
        query = select(sessions.c.id, sessions.c.round)
        # Half-typed text may stand where nothing was captured yet.
        self._rounds: dict[str, str] = {
            event.session_id(day, one.key, room.key): one.key
            for room in event.every_room
            for day in room.days
            for one in event.rounds
        } | {row[0]: row[1] for row in connection.execute(query)}
        self._clusters = {one.key: votes_on_clusters(event, one.key) for one in event.rounds}
        self._report = report
        self._done = 0
        # What undo would bring back is about as much as there is.
        self._total = 1 + 2 * sum(
            connection.execute(select(func.count()).select_from(TABLES[kind])).scalar_one()
            for kind in COLUMNS
        )

    def _tell(self, more: int) -> None:
        self._report(self._done, self._total, "")
        self._done = min(self._done + more, self._total)

    def records(self, kind: type[Captured]) -> list[str]:
        """The records of a kind, as their table shows them; gives the ids of those that changed."""
        table, field = TABLES[kind], COLUMNS[kind]
        column = table.c[field]
        changed: list[dict[str, Any]] = []
        gone: list[str] = []
        for record_id, session, said in self._connection.execute(
            select(table.c.id, table.c.session, column)
        ):
            if kind in VOTES and self._on_clusters(session):
                continue
            now = self._numbers.value(field, said)
            if kind is Tally and not now:
                gone.append(record_id)
            elif now != said:
                value = now if isinstance(now, str) else words_as_json(now)
                changed.append({"id": record_id, "now": value})
        update = f'UPDATE {table.name} SET "{field}" = :now WHERE id = :id'
        for at in range(0, len(changed), _AT_ONCE):
            some = changed[at : at + _AT_ONCE]
            self._tell(len(some))
            self._connection.exec_driver_sql(update, some)
        if changed and kind is Note:
            search_index.make_anew(self._connection)
        if gone:
            self._connection.execute(table.delete().where(table.c.id.in_(tables.among(gone))))
        return [row["id"] for row in changed] + gone

    def rest(self) -> None:
        """What stands beside the records: other versions, history, priorities, half-typed text."""
        for versions in (tables.rivals, tables.past):
            self._versions(versions)
        self._history()
        self._priorities()
        self._drafts()

    def _on_clusters(self, session: str) -> bool:
        return self._clusters.get(self._rounds.get(session, ""), False)

    def _record(self, table: str, data: Mapping[str, Any]) -> Captured | None:
        record = record_from(BY_TABLE[table], data)
        assert isinstance(record, Captured)
        return self._numbers.record(record, self._on_clusters(record.session))

    def _versions(self, versions: Any) -> None:  # noqa: ANN401 - one of two tables
        named = versions.c.table_name.in_(_NAMES)
        rows = self._connection.execute(select(versions).where(named)).all()
        found = [self._record(row.table_name, json.loads(row.data)) for row in rows]
        if rows:
            self._connection.execute(versions.delete().where(named))
        kept = [row_of(record) for record in found if record is not None]
        if kept:
            # Two that differed only in what is gone are one now.
            insert = versions.insert().prefix_with("OR REPLACE")
            self._connection.execute(insert, kept)

    def _history(self) -> None:
        """What undo would bring back, and the numbers that its sentences name."""
        lines = tables.history
        query = select(lines.c.id, lines.c.steps, lines.c.label_values)
        changed: list[dict[str, Any]] = []
        rows = self._connection.execute(query).all()
        for row in rows:
            self._tell((self._total - self._done) // len(rows))
            steps, said = json.loads(row.steps), json.loads(row.label_values)
            now = [self._step(step) for step in steps]
            words_now = dict(said)
            if said.get("initiative") in self._numbers.moved:
                words_now["initiative"] = self._numbers.moved[said["initiative"]]
            if now != steps or words_now != said:
                written = [json.dumps(one, ensure_ascii=False) for one in (now, words_now)]
                changed.append({"id": row.id, "steps": written[0], "said": written[1]})
        if changed:
            self._connection.exec_driver_sql(
                "UPDATE history SET steps = :steps, label_values = :said WHERE id = :id", changed
            )

    def _step(self, step: list[Any]) -> list[Any]:
        table, before, after, *settled = step
        if table == Priority.table:
            return [table, *map(self._priority, (before, after))]
        if table not in _NAMES:
            return step
        said = [self._data(table, one) for one in (before, after)]
        return [table, *said, *([self._data(table, one) for one in of] for of in settled)]

    def _data(self, table: str, data: dict[str, Any] | None) -> dict[str, Any] | None:
        if data is None:
            return None
        record = self._record(table, data)
        # A tally that is gone meets no record any more: undo says so and leaves its line out.
        return data if record is None else json.loads(json.dumps(asdict(record)))

    def _priorities(self) -> None:
        table = TABLES[Priority]
        for row in self._connection.execute(select(table.c.id, table.c.mapped)).all():
            now = self._mapped(row.mapped)
            if now != row.mapped:
                update = table.update().where(table.c.id == row.id)
                self._connection.execute(update.values(mapped=now))

    def _mapped(self, said: Iterable[str]) -> tuple[str, ...]:
        """What somebody mapped words to; `23 (2020)` where that is on that list only."""
        by_old = self._numbers.by_old
        old, new = f" ({self._numbers.old})", f" ({self._numbers.new})"

        def now(one: str) -> str:
            return one.removesuffix(new) if one.endswith(")") else one + old

        return tuple(by_old[one] if one in by_old else now(one) for one in said)

    def _priority(self, data: dict[str, Any] | None) -> dict[str, Any] | None:
        return data and {**data, "mapped": [*self._mapped(data["mapped"])]}

    # What is half typed

    def _drafts(self) -> None:
        drafts = tables.drafts
        kept: list[dict[str, Any]] = []
        for row in self._connection.execute(select(drafts)).all():
            name, text = self._draft(row.session, row.field, row.text)
            if (name, text) != (row.field, row.text):
                here = (drafts.c.session == row.session) & (drafts.c.field == row.field)
                self._connection.execute(drafts.delete().where(here))
                values = {"session": row.session, "field": name, "text": text}
                kept.append({**values, "changed": row.changed})
        if kept:
            # Not before all are out: the goal of 24 takes the place that the one of 25 has left.
            self._connection.execute(drafts.insert().prefix_with("OR REPLACE"), kept)

    def _draft(self, session: str, name: str, text: str) -> tuple[str, str]:
        vote = self._vote(session)
        if name in ("ballot", "tally"):
            return name, text if vote is None else self._votes(vote, text)
        if found := _OF_SUBJECT.fullmatch(name):
            number = self._numbers.by_old.get(found[2], found[2])
            return found[1] + number, text
        if name == "plan list":
            return name, _changed_list(text, self._numbers.by_old)
        return name, _HASH.sub(self._after_hash, _changed_talk(text, self._numbers.by_old))

    def _vote(self, session: str) -> Vote | None:
        round_key = self._rounds.get(session, "")
        vote = next((one.vote for one in self._event.rounds if one.key == round_key), None)
        return None if self._on_clusters(session) else vote

    def _votes(self, vote: Vote, text: str) -> str:
        """A ballot line, or several, each perhaps with the ballot it corrects before a tab."""
        lines = text.split("\n")
        return "\n".join(self._line(vote, line) for line in lines)

    def _line(self, vote: Vote, line: str) -> str:
        before, tab, said = line.rpartition("\t")
        parts: list[str] = []
        end = 0
        for match in words(vote, said):
            item = amount_of(vote, match[0])[0]
            found = _ITEM.match(item)
            number = read_number(found[1]) if found else ""
            parts.append(said[end : match.start()])
            if found is None or number not in self._event.by_number:
                parts.append(match[0])
            else:
                # One that the new list does not have must not be taken for another one there.
                now = self._numbers.by_old.get(number, f"{number}?")
                parts.append(now + match[0][found.end(1) :])
            end = match.end()
        return before + tab + "".join(parts) + said[end:]

    def _after_hash(self, match: re.Match[str]) -> str:
        number = read_number(match[1])
        if number not in self._event.by_number:
            return match[0]
        now = self._numbers.by_old.get(number)
        return match[1] if now is None else f"#{now}"


_OF_SUBJECT = re.compile(r"(plan (?:goal|new) )(.+)")
_HASH = re.compile(r"[#＃]([0-9]+[a-z]?)(?![0-9a-z])", re.IGNORECASE)
# What stands before the + or = of a count belongs to no choice.
_ITEM = re.compile(r"([#＃]?\w+)")


def _changed_list(text: str, by_old: Mapping[str, str]) -> str:
    """What a person added to the list of a plan page: its source, then numbers."""
    said = _json(text)
    if not isinstance(said, list) or not said:
        return text
    source, *added = said
    return json.dumps([source, *(by_old.get(one, one) for one in added)])


def _changed_talk(text: str, by_old: Mapping[str, str]) -> str:
    """A talk that is half typed: a form whose initiative is a number."""
    said = _json(text)
    if not isinstance(said, dict) or said.get("initiative") not in by_old:
        return text
    return json.dumps({**said, "initiative": by_old[said["initiative"]]}, ensure_ascii=False)


def _json(text: str) -> Any:  # noqa: ANN401 - whatever is written there
    if not text.startswith(("[", "{")):
        return None
    try:
        return json.loads(text)
    except ValueError:
        return None
