"""Raw data and tabular data: read by csv and json, and held to the rules of their formats."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator import notes, plan, privacy, sessions, talks, votes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.publish_content import Publication, collect
from facilitator.publish_csv import Table, harmless, pieces, plain, tables
from facilitator.publish_tabular import Field, TabularData, as_files, one_line, tabular
from facilitator.report_words import Words
from facilitator.store import Store
from facilitator.text import clean
from tests.conftest import Clock
from tests.facilitator.hostile_texts import HOSTILE, texts
from tests.share import examples

WORDS = Words()


def read(data: bytes) -> list[list[str]]:
    csv.field_size_limit(10_000_000)
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def rows(publication: Publication, name: str) -> list[dict[str, str]]:
    (table,) = [table for table in tables(publication) if table.name == name]
    head, *found = read(b"".join(pieces(table, publication, WORDS)))
    return [dict(zip(head, row, strict=True)) for row in found]


@settings(max_examples=examples(300), deadline=None)
@given(texts)
def test_no_cell_runs_and_every_cell_comes_back(text: str):
    cell = harmless(text)
    assert not re.match(r"[=+\-@\t\r＝＋－＠]", cell)
    assert plain(cell) == text
    # As the index tells a person to do it.
    stripped = cell.lstrip("'")
    if stripped != cell and re.match(r"[=+\-@\t\r＝＋－＠]", stripped):
        assert cell[1:] == text


@settings(max_examples=examples(25), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(texts.filter(str.strip), min_size=1, max_size=6), texts)
def test_what_people_wrote_comes_back_from_csv(
    tmp_path_factory: pytest.TempPathFactory, event: Event, written: list[str], who: str
):
    path = tmp_path_factory.mktemp("any") / "any.sqlite"
    with Store.open(path, installation="x", event=event, clock=Clock(), fleeting=True) as store:
        where = sessions.place(store, "1", "priorities", "7")
        notes.add_many(
            store,
            where,
            [
                Draft(text, initiatives=("24", "2"), community=who, translation=who)
                for text in written
            ],
        )
        plan.set_goal(store, where, Subject("24"), written[0])
        plan.add_step(store, where, Subject("24"), written[0], who=who)
        talks.add(store, talks.Slot(where, "talks"), title=written[0], speaker=who)
        privacy.decide(store, collect(store).findings, privacy.PUBLISH)
        publication = collect(store)
    fields = {
        "notes": {"Text": "text", "Community": "community", "Translation": "translation"},
        "goals": {"Goal": "text"},
        "steps": {"Step": "text", "Who": "who"},
        "talks": {"Title": "title", "Speaker": "speaker"},
    }
    for name, columns in fields.items():
        records: Any = getattr(publication, name)
        found = rows(publication, name)
        assert len(found) == len(records)
        for row, record in zip(found, records, strict=True):
            for header, field in columns.items():
                assert plain(row[header]) == getattr(record, field)
    assert {row["Initiative"] for row in rows(publication, "notes")} == {"24; 2"}


def test_lines_end_and_quotes_stand_as_the_rfc_says(store: Store):
    table = Table("x", ("A", "B"), (('say "hi"', "a\nb"), ("a,b", 3)))
    assert b"".join(pieces(table, collect(store), WORDS)).decode("utf-8-sig") == (
        'A,B\r\n"say ""hi""","a\nb"\r\n"a,b",3\r\n'
    )
    table = Table("x", ("A", "B"), (("=1", -1), ("a", "'+")))
    escaped: list[tuple[str, str]] = []
    for _ in pieces(table, collect(store), WORDS, lambda *cell: escaped.append(cell)):
        pass
    assert escaped == [("A", "=1"), ("B", "'+")]


def filled(store: Store) -> Publication:
    for room, people, ballots in (("7", 4, ["2 24", "24", "31"]), ("8", 2, ["24 25"])):
        day = store.event.room(room).days[0]
        where = sessions.place(store, day, "priorities", room)
        sessions.set_present(store, where, people)
        (count,) = sessions.head_counts(store, where.id)
        sessions.correct_count(store, where, count.id, people, {"en": people}, {"-Ghana": 1})
        for line in ballots:
            votes.cast(store, where, line)
    return collect(store)


def test_raw_data_has_votes_ballots_people_and_rooms(store: Store):
    publication = filled(store)
    voted = [row for row in rows(publication, "votes") if row["Votes"] != "0"]
    later = {row["Initiative"]: row["Later number"] for row in rows(publication, "votes")}
    assert (later["1"], later["25"]) == ("1", "26")
    assert [(row["Room"], row["Initiative"], row["Votes"]) for row in voted] == [
        ("7", "2", "1"),
        ("7", "24", "2"),
        ("7", "31", "1"),
        ("", "24", "1"),
        ("", "25", "1"),
    ]
    # Sorted: the order they were put in would say who sat next to whom.
    assert [row["Choices"] for row in rows(publication, "ballots")] == ["24", "2; 24", "31"]
    seen = rows(publication, "attendance")
    assert [(row["Room"], row["Present"], row["Languages"]) for row in seen] == [
        ("7", "4", "en=4"),
        ("8", "2", ""),
    ]
    assert [row["Communities"] for row in seen] == ["'-Ghana=1", ""]
    found = rows(publication, "rooms")
    assert len(found) == 30
    assert [(row["Room"], row["Present"], row["Ballots"]) for row in found[:3]] == [
        ("7", "4", "3"),
        ("8", "2", ""),
        ("1", "", ""),
    ]


def test_every_row_of_a_rehearsal_says_so(open_store):
    publication = filled(open_store(rehearsal=True))
    for table in tables(publication):
        head, *found = read(b"".join(pieces(table, publication, WORDS)))
        assert head[0] == "REHEARSAL: nothing here was said by anybody."
        assert {row[0] for row in found} <= {"rehearsal"}
    for data in tabular(publication):
        for _, text in as_files(data, publication, WORDS):
            document = json.loads(text)
            assert document["description"]["en"].startswith("REHEARSAL: nothing here")
            assert document["sources"].startswith("REHEARSAL: nothing here")


def check_tab(text: str) -> list[list[Any]]:
    """The rows of a page of tabular data; an error where Commons would not take it."""
    assert len(text.encode()) < 2 * 1024 * 1024
    document = json.loads(text)
    assert list(document) == ["license", "description", "sources", "schema", "data"]
    assert document["license"] == "CC0-1.0"
    localized(document["description"])
    assert isinstance(document["sources"], str)
    assert list(document["schema"]) == ["fields"]
    types: list[str] = []
    names: list[str] = []
    for field in document["schema"]["fields"]:
        assert list(field) == ["name", "type", "title"]
        assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", field["name"])
        assert field["type"] in ("string", "number", "boolean", "localized")
        localized(field["title"])
        types.append(field["type"])
        names.append(field["name"])
    assert len({*names}) == len(names)
    for row in document["data"]:
        assert len(row) == len(types)
        for value, kind in zip(row, types, strict=True):
            if value is None:
                continue
            if kind == "localized":
                localized(value)
            elif kind == "string":
                line(value)
            elif kind == "boolean":
                assert isinstance(value, bool)
            else:
                assert isinstance(value, int | float)
                assert not isinstance(value, bool)
    return document["data"]


def localized(value: Any) -> None:
    assert isinstance(value, dict)
    assert value
    for language, text in value.items():
        assert re.fullmatch(r"[a-z][a-z0-9-]*", language)
        line(text)


def line(value: Any) -> None:
    assert isinstance(value, str)
    assert len(value) <= 400
    assert not re.search(r"[\x00-\x1f\x7f]", value)


def test_tabular_data_is_what_commons_takes_and_adds_up(store: Store):
    publication = filled(store)
    (result,) = publication.rounds
    ranked = {one.initiative: one.votes for one in result.ranking}
    files = {name: check_tab(text) for one in tabular(publication)
             for name, text in as_files(one, publication, WORDS)}  # fmt: skip
    assert list(files) == ["votes-by-initiative.tab", "votes-by-room.tab", "participation.tab"]
    assert {row[1]: row[8] for row in files["votes-by-initiative.tab"]} == ranked
    later = {row[1]: row[2] for row in files["votes-by-initiative.tab"]}
    assert (later["9a"], later["25"], later["45"]) == ("9", "26", "47")
    totals = dict.fromkeys(ranked, 0)
    for row in files["votes-by-room.tab"]:
        totals[row[5]] += row[6]
    assert totals == ranked
    first, second, both = files["participation.tab"]
    assert (first[0], second[0], both[0]) == ("1", "2", None)
    assert both[3:8] == [2, 30, 6, 4, result.votes]
    assert first[6] + second[6] == both[6]


def test_a_description_is_in_one_language_throughout(store: Store):
    publication = filled(store)
    for data in tabular(publication):
        for _, text in as_files(data, publication, Words("zh")):
            page = json.loads(text)
            assert "Global Conversations" in page["description"]["en"]
            assert "全球对话" in page["description"]["zh"]
            assert "globally" not in page["description"]["zh"]
            assert "全球对话" in page["sources"]


@settings(max_examples=examples(60), deadline=None)
@given(texts)
def test_a_text_becomes_one_line_of_400(text: str):
    line(one_line(text))
    flat = " ".join(text.split())
    if len(flat) <= 400 and flat.isprintable() and clean(text) == text:
        assert one_line(text) == flat


def test_a_text_of_400_stays_and_one_more_is_too_many():
    assert one_line("é" * 400) == "é" * 400
    assert one_line("é" * 401) == "é" * 399 + "…"


@pytest.mark.parametrize("hostile", HOSTILE[:48])
def test_titles_of_any_kind_make_valid_pages(open_store, event: Event, hostile: str):
    store = open_store(
        event=replace(
            event,
            title=hostile,
            initiatives=tuple(
                replace(one, titles={"en": hostile, "X Y": hostile, "zh-Hant": hostile})
                for one in event.initiatives
            ),
            rooms=tuple(replace(one, name=hostile) for one in event.rooms),
        )
    )
    publication = filled(store)
    for one in tabular(publication):
        for _, text in as_files(one, publication, WORDS):
            check_tab(text)


def test_long_data_is_split_and_nothing_is_lost(store: Store):
    publication = collect(store)
    numbers = tuple((f"é{number}", number) for number in range(500))
    data = TabularData(
        "x", lambda words: "About", (Field("round", "string"), Field("votes", "number")), numbers
    )
    files = list(as_files(data, publication, WORDS, longest=2_000))
    assert [name for name, _ in files][:3] == ["x.tab", "x-2.tab", "x-3.tab"]
    assert all(len(text.encode()) <= 2_000 for _, text in files)
    assert [tuple(row) for _, text in files for row in check_tab(text)] == [*numbers]
    empty = replace(data, rows=())
    assert [check_tab(text) for _, text in as_files(empty, publication, WORDS)] == [[]]
