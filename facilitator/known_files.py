"""Files that were merged before: known again by their bytes, without reading them.

Of each file the versions of its records are kept. The same bytes again bring nothing that those
do not: whether each is still what the store shows, or an ancestor of it, is asked of the store;
should anything else be found (the merge was undone, a conflict is open), the file is read anew.
"""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, literal_column, select

from facilitator.delivery import Delivery
from facilitator.merge_report import FileResult
from facilitator.reasons import Reason
from facilitator.records import RECORDS
from facilitator.tables import known_files, rivals, workbooks
from facilitator.versions import contains
from facilitator.words import Json, as_json, from_json


def row_of(key: str, book: Delivery, result: FileResult) -> dict[str, Any]:
    """What to remember of a merged file."""
    by_table: dict[str, list[Sequence[str]]] = {}
    for batch in book.batches:
        versions = batch.columns["version"]
        by_table.setdefault(batch.kind.table, []).extend(zip(batch.ids, versions, strict=True))
    for found in book.records:
        record = found.record
        by_table.setdefault(record.table, []).append([record.id, record.version])
    said: dict[str, Any] = {
        "versions": by_table,
        "received": [book.id] if book.room else [one.id for one in book.received],
        "file": result.file,
        "edited": "edited" in result.flags,
        "room": result.room,
        "rooms": result.rooms,
        "exported": result.exported,
        "notes": result.notes,
        "ballots": result.ballots,
        "remarks": [_said(remark) for remark in result.remarks],
    }
    data = zlib.compress(json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass"), 1)
    return {"digest": key, "sessions": " ".join(sorted(book.sessions)), "data": data}


def _unpacked(data: bytes) -> Any:  # noqa: ANN401 - what `row_of` has packed
    return json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))


def _said(remark: Reason) -> dict[str, Json]:
    return {field.name: as_json(getattr(remark, field.name)) for field in fields(remark)}


def _reason(said: Mapping[str, Json]) -> Reason:
    return Reason(**{name: from_json(value) for name, value in said.items()})


def keep(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Remember these files."""
    if rows:
        connection.execute(known_files.insert().prefix_with("OR IGNORE"), rows)


def any_known(connection: Connection) -> bool:
    """Whether any file was merged before."""
    return connection.execute(select(known_files.c.digest).limit(1)).first() is not None


def is_known(connection: Connection, key: str) -> bool:
    """Whether a file with these bytes was merged before."""
    query = select(known_files.c.digest).where(known_files.c.digest == key)
    return connection.execute(query).first() is not None


@dataclass(frozen=True)
class Kept:
    """What a merged file had something of: sessions, workbooks, and records by their table."""

    sessions: Sequence[str]
    received: Sequence[str]
    versions: Mapping[str, Sequence[Sequence[str]]]

    def ids(self, table: str) -> list[str]:
        """The ids of its records of one table."""
        return [version[0] for version in self.versions.get(table, ())]


def kept_of(connection: Connection, key: str) -> Kept | None:
    """What a file with these bytes had something of; None where none was merged."""
    row = connection.execute(select(known_files).where(known_files.c.digest == key)).one_or_none()
    if row is None:
        return None
    said = _unpacked(row.data)
    return Kept(row.sessions.split(), said["received"], said["versions"])


def look_up(connection: Connection, key: str, path: Path, name: str) -> FileResult | None:
    """What merging the same bytes again does; None where the file has to be read."""
    row = connection.execute(
        select(known_files.c.data).where(known_files.c.digest == key)
    ).one_or_none()
    if row is None:
        return None
    said = _unpacked(row.data)
    if not _are_received(connection, said["received"], name):
        return None
    outcomes = _outcomes(connection, said["versions"])
    if outcomes is None:
        return None
    result = FileResult(path=path, file=name, state="unchanged", records=outcomes)
    return replace(
        result,
        flags=("edited",) if said["edited"] else (),
        room=said["room"],
        rooms=tuple(said["rooms"]),
        exported=said["exported"],
        notes=said["notes"],
        ballots=said["ballots"],
        remarks=tuple(map(_reason, said["remarks"])),
    )


def sessions_of(connection: Connection, key: str) -> list[str]:
    """The sessions that a known file has something of."""
    query = select(known_files.c.sessions).where(known_files.c.digest == key)
    return str(connection.execute(query).scalar() or "").split()


def files_of(
    connection: Connection, sessions: Iterable[str], versions: Collection[tuple[str, str]]
) -> dict[tuple[str, str], str]:
    """By id and version of records of these sessions the file that brought it, where it is known.

    Of several the first by name. None for what came in a store, or before files had their names
    kept.
    """
    wanted, of_session = set(versions), set(sessions)
    found: dict[tuple[str, str], str] = {}
    if not wanted:
        return found
    for row in connection.execute(select(known_files)):
        if of_session.isdisjoint(row.sessions.split()):
            continue
        said = _unpacked(row.data)
        file = said.get("file", "")
        for of_table in said["versions"].values() if file else ():
            for record, version in of_table:
                key = record, version
                if key in wanted:
                    found[key] = min(file, found.get(key, file))
    return found


@dataclass(frozen=True)
class Brought:
    """The merged files that hold something of a session, as far as they are known by their names.

    `files` are those that brought a version, by record and version; `workbooks` the ids of the
    room workbooks that all of them are, or were made of.
    """

    files: Mapping[tuple[str, str], str]
    workbooks: Collection[str]


def brought(
    connection: Connection, session: str, versions: Mapping[tuple[str, str], str]
) -> Brought:
    """Which file brought each version: the one that was merged first of those that hold it.

    `versions` are the workbooks they came with; where one came in a merged file as well, the file
    of the workbook itself is meant.
    """
    query = select(known_files.c.data).where(known_files.c.sessions.contains(session))
    found: dict[tuple[str, str], str] = {}
    in_own: set[tuple[str, str]] = set()
    known: set[str] = set()
    for data in connection.execute(query.order_by(literal_column("rowid"))).scalars():
        said = _unpacked(data)
        received = said["received"]
        known.update(received)
        for of_table in said["versions"].values() if said.get("file") else ():
            for key in versions.keys() & {(record, version) for record, version in of_table}:
                own = said["room"] != "" and received == [versions[key]]
                if key not in found or (own and key not in in_own):
                    found[key] = said["file"]
                if own:
                    in_own.add(key)
    return Brought(found, known)


def _are_received(connection: Connection, ids: Iterable[str], name: str) -> bool:
    """Whether these workbooks are in the roll-call, under no name that comes after this one."""
    for one in ids:
        query = select(workbooks.c.file).where(workbooks.c.id == one)
        file = connection.execute(query).scalar()
        if file is None or file > name:
            return False
    return True


def _outcomes(
    connection: Connection, versions: Mapping[str, list[tuple[str, str]]]
) -> Counter[str] | None:
    """How each version stands to what is shown now; None where one is in neither place."""
    outcomes: Counter[str] = Counter()
    for table, found in versions.items():
        ids = (json.dumps([record for record, _ in found]),)
        if connection.exec_driver_sql(_DISPUTED, ids).first() is not None:
            return None
        rows = connection.exec_driver_sql(_SHOWN[table], ids)
        shown = {row[0]: row[1] for row in rows}
        for record, version in found:
            now = shown.get(record)
            if now is None or not contains(now, version):
                return None
            outcomes["unchanged" if now == version else "older"] += 1
    return outcomes


# Asked for every file of every merge; Core would spend more on the statements than SQLite does.
_DISPUTED = f"SELECT 1 FROM {rivals.name} WHERE record IN (SELECT value FROM json_each(?)) LIMIT 1"
_SHOWN = {
    kind.table: f"SELECT id, version FROM {kind.table} WHERE id IN (SELECT value FROM json_each(?))"
    for kind in RECORDS
}
