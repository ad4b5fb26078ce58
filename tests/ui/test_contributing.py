"""What `resources/CONTRIBUTING.md` promises: files that are there, tests that fail until done."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from facilitator.event import Event
from facilitator.publish_options import OUTPUTS
from facilitator.records import (
    Absence,
    Attendance,
    Ballot,
    Captured,
    Goal,
    Note,
    Step,
    Talk,
    Tally,
)
from facilitator.report_words import Words
from ui import publish_charts
from ui.actions import Actions
from ui.publish_words import ICONS
from ui.record_words import RecordWords

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "resources" / "CONTRIBUTING.md"

BASE = {"id": "1", "device": "d", "created": 1, "changed": 1, "version": "d:1", "session": "s"}
ALTERED = {str: "3", int: 420_000, bool: True, tuple: ("3",), dict: {"fr": 5}}
RECORDS = (
    Note(
        **BASE,
        text="a",
        kind="quote",
        language="en",
        consent="yes",
        translation="b",
        translation_language="de",
        translation_by="person",
    ),
    Ballot(**BASE, choices=("24",)),
    Tally(**BASE, initiative="24", count=1),
    Goal(**BASE, initiative="24", text="a"),
    Step(**BASE, initiative="24", text="a"),
    Talk(**BASE, title="a", initiative="24", language="en", state="done", spoken=1000),
    Attendance(**BASE, at=1, present=1),
    Absence(**BASE, text="a"),
)
OTHERWISE = {"kind": "idea", "consent": "no", "coordination": "own", "state": "skipped"}
NOT_ASKED = {"deleted", "session"}
"""Whether it is there at all is asked in words of its own; the session is where it stands."""


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.table)
def test_each_field_of_a_record_is_seen_where_two_versions_are_compared(
    qapp: QObject, event: Event, record: Captured
):
    words = RecordWords(event)
    for name, value in record.content().items():
        if name in NOT_ASKED:
            continue
        other = OTHERWISE.get(name, ALTERED[type(value)])
        assert other != value
        changed = replace(record, **{name: other})
        assert words.fields(changed) != words.fields(record), f"{record.table}: {name}"


def test_each_action_has_a_name(qapp: QObject):
    parent = QObject()
    nameless = [name for name, action in Actions(parent).named() if not action.text()]
    assert nameless == []


def test_each_output_is_offered_in_the_window():
    assert {*ICONS} == {*OUTPUTS, publish_charts.KEY}
    for output in ICONS:
        assert Words()(f"group {output}")
        assert Words()(f"group {output} how")


def test_every_file_that_the_page_names_is_there():
    named = re.findall(
        r"`((?:facilitator|ui|tests|resources)/[\w./*-]+|\w+\.(?:py|md))`", PAGE.read_text("utf-8")
    )
    assert len(named) > 40
    places = [ROOT, *(ROOT / one for one in ("facilitator", "ui", "tests/facilitator", "tests/ui"))]
    for name in named:
        if "NAME" in name or "xx" in name or name.endswith("/"):
            continue
        assert any([*place.glob(name)] for place in places), name
