"""The diagnostic file says what whoever helps needs, and nothing that anybody typed."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import get_type_hints

import pytest
from sqlalchemy import text

from facilitator import auto_copies, diagnosis, notes, sessions, votes
from facilitator.notes import Draft
from facilitator.plain_log import LOG, PlainFormatter
from facilitator.reasons import Reason, Refused
from facilitator.records import RECORDS, Captured
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.damage import cut, overwrite, pages_of

MARK = "Müsterfrau"


@pytest.fixture
def log(tmp_path: Path):
    """A log as the window keeps it, and a logger of ours that writes into it."""
    handler = logging.FileHandler(tmp_path / LOG, encoding="utf-8")
    handler.setFormatter(PlainFormatter())
    ours = logging.getLogger("ui.crash")
    other = logging.getLogger("some.library")
    for one in (ours, other):
        one.addHandler(handler)
    yield ours
    for one in (ours, other):
        one.removeHandler(handler)
    handler.close()


def full_of_marks(store: Store, room7: Place) -> None:
    """Every text of every record, a draft, and a ballot say the mark."""
    with store.change("x") as change:
        for kind in RECORDS:
            hints = get_type_hints(kind)
            content = {
                one.name: f"{MARK} {one.name}" if hints[one.name] is str else (MARK,)
                for one in fields(kind)
                if hints[one.name] in (str, tuple[str, ...])
                and one.name not in kind.BOOKKEEPING
                and one.name not in ("session", "day", "round", "room")
            }
            if issubclass(kind, Captured):
                change.add(kind, session=room7.id, **_needed(kind, content))
    store.keep_draft(room7.id, "composer", MARK)
    notes.add(store, room7, Draft(f"note of {MARK}", community=MARK))
    votes.cast(store, sessions.place(store, "1", "priorities", "8"), "2 24")


def _needed(kind: type, content: dict[str, object]) -> dict[str, object]:
    hints = get_type_hints(kind)
    given = {**content}
    for one in fields(kind):
        known = one.name in given or one.name in kind.BOOKKEEPING | {"session"}
        if hints[one.name] is int and not known:
            given[one.name] = 1
    given.pop("deleted", None)
    return given


def test_no_text_of_people_is_in_the_file_whatever_went_wrong(
    store: Store, room7: Place, tmp_path: Path, log: logging.Logger, clock
):
    full_of_marks(store, room7)
    auto_copies.make(store.path, clock=clock)
    for raises in (
        lambda: int(MARK),
        lambda: {}[MARK],
        lambda: (_ for _ in ()).throw(Refused(Reason("unknown_room", found=MARK))),
        lambda: Path(f"/{MARK}/x").read_text(),
        lambda: _statement(store),
    ):
        try:
            raises()
        except Exception:
            log.exception("unexpected")
            log.error("a file made us stumble: %s", MARK, exc_info=True)
            logging.getLogger("some.library").error(f"could not read {MARK}", exc_info=True)
    made = diagnosis.write(store.path, tmp_path / "out" / "d.txt", tmp_path)
    said = made.read_text(encoding="utf-8")
    raw = made.read_bytes() + (tmp_path / LOG).read_bytes()
    assert MARK.encode() not in raw
    assert b"sterfrau" not in raw
    for kind in ("ValueError", "KeyError", "unknown_room", "FileNotFoundError 2", "SQLITE_ERROR"):
        assert kind in said, kind
    assert "tests/facilitator/test_diagnosis.py:" in said
    assert "a file made us stumble: %s" in said
    assert "\nnotes: 2\n" in said
    assert "integrity_check: ok" in said
    assert "1 auto: 2020-11-21" in said


def _statement(store: Store) -> None:
    with store.reading() as connection:
        connection.execute(text("SELECT nothing FROM notes WHERE text = :x"), {"x": MARK})


def test_a_damaged_and_a_missing_store_can_be_told_of(store: Store, room7: Place, tmp_path: Path):
    for number in range(30):
        notes.add(store, room7, Draft(f"{MARK} {number} " + "x" * 900))
    store.close()
    overwrite(store.path, pages_of(store.path, "notes")[2:4])
    said = diagnosis.write(store.path, tmp_path / "d.txt").read_text(encoding="utf-8")
    assert "quick look: damaged" in said
    assert "integrity_check: ok" not in said
    assert MARK not in said
    cut(store.path, 0.3)
    assert "cut off" in diagnosis.write(store.path, tmp_path / "d.txt").read_text("utf-8")
    store.path.unlink()
    said = diagnosis.write(store.path, tmp_path / "d.txt").read_text(encoding="utf-8")
    assert "bytes: not there" in said or "not known" in said
    assert "[log]\nnone" in said


def test_names_that_somebody_put_into_the_schema_are_not_given(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = store.path
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f'CREATE TABLE "{MARK}" ("{MARK}")')
        connection.execute(f'ALTER TABLE notes ADD COLUMN "{MARK}" TEXT')
        connection.execute(f"INSERT INTO about VALUES ('{MARK}', '{MARK}')")
        connection.commit()
    monkeypatch.setenv("HOME", str(tmp_path))
    said = diagnosis.write(path, tmp_path / "d.txt").read_text(encoding="utf-8")
    assert MARK not in said
    assert "not ours: 1" in said
    assert "notes: missing nothing, 1 others" in said
    assert f"path: {Path('~')}/room.sqlite" in said
    assert str(tmp_path) not in said


def test_a_file_that_cannot_be_written_is_a_sentence(store: Store, tmp_path: Path):
    (tmp_path / "in the way").write_text("x")
    with pytest.raises(Refused) as refused:
        diagnosis.write(store.path, tmp_path / "in the way" / "d.txt")
    assert refused.value.reasons[0].code == "export_not_writable"


def test_the_store_may_be_open_and_is_not_changed(store: Store, tmp_path: Path):
    where = sessions.place(store, "1", "priorities", "7")
    notes.add(store, where, Draft("one"))
    before = store.path.read_bytes()
    diagnosis.write(store.path, tmp_path / "d.txt")
    assert store.path.read_bytes() == before
    notes.add(store, where, Draft("two"))
