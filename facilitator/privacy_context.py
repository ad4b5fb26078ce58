"""Where findings of the privacy check stand: the text around them, for somebody to decide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from facilitator.privacy import Finding
from facilitator.records import Attendance, Captured, Goal, Note, Step, Talk
from facilitator.store import Store
from facilitator.store_records import get_many

_MAIN: dict[type[Captured], str] = {
    Note: "text",
    Goal: "text",
    Step: "text",
    Talk: "title",
    Attendance: "",
}


@dataclass(frozen=True)
class Around:
    """The whole text that a finding stands in, and what that record is about if it is another."""

    text: str
    about: str = ""


def around(store: Store, findings: Iterable[Finding]) -> dict[str, Around]:
    """What stands around findings, by their ids; nothing for a room and for what is gone."""
    found = list(findings)
    ids = list(dict.fromkeys(one.record for one in found if one.field))
    records: dict[str, Captured] = {}
    with store.reading() as connection:
        for kind in _MAIN:
            records.update(get_many(connection, kind, ids))
    texts: dict[str, Around] = {}
    for one in found:
        record = records.get(one.record)
        text = _text(record, one) if record is not None else ""
        if record is not None and text:
            main = _MAIN[type(record)]
            about = getattr(record, main) if main and main != one.field else ""
            texts[one.id] = Around(text, about)
    return texts


def _text(record: Captured, one: Finding) -> str:
    """The text of a field; empty where the record has changed and there is none any more."""
    value = getattr(record, one.field, "")
    texts = [value] if isinstance(value, str) else list(value)
    return texts[one.part] if one.part < len(texts) else ""
