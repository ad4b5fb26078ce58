"""The values of a record in a store that strangers sent, each checked before it is believed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any, get_type_hints

from facilitator import phrases
from facilitator.ballot_box import is_box
from facilitator.choices import problem
from facilitator.event import Event
from facilitator.records import (
    CONSENT,
    COORDINATION,
    NOTE_KINDS,
    TALK_STATES,
    Ballot,
    Captured,
    Tally,
)
from facilitator.text import clean
from facilitator.versions import parse, write
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
LAST_MOMENT = 253_402_300_799_999
"""The end of the year 9999, UTC milliseconds: no cell can say a later one."""
MOST = 999_999_999_999_999
"""No cell can hold a larger number exactly."""

_LIST = Phrase(QT_TRANSLATE_NOOP("Phrase", "a list"))
_COUNTS = Phrase(QT_TRANSLATE_NOOP("Phrase", "names with numbers"))

Convert = Callable[[Any, Any], Any]
Sessions = Mapping[str, tuple[str, str, str]]


class WrongValue(ValueError):  # noqa: N818 - it reads as what it says of a value
    """A value that a store of ours would not hold; `expected` is what would have been right."""

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected


class Values:
    """What the records of one event may say; `sessions` are the keys of those of the store.

    Where `event` has the numbers of an earlier list, `now` is the newest: what was taken back may
    stand on what that one does not have.
    """

    def __init__(self, event: Event, sessions: Sessions, now: str = "") -> None:
        self._event = event
        self._sessions = sessions
        self._earlier = now not in ("", event.list_version)
        self._checks: dict[str, Callable[[Any], None]] = {
            "id": _id,
            "version": _version,
            "box": _box,
            "created": _moment,
            "changed": _moment,
            "at": _moment,
            "session": self._session,
            "initiative": self._initiative,
            "initiatives": self._initiatives,
            "kind": _one_of(NOTE_KINDS),
            "consent": _one_of(CONSENT),
            "coordination": _one_of(COORDINATION),
            "state": _one_of(TALK_STATES),
        }

    def record(
        self, kind: type[Captured], values: Mapping[str, Any], convert: Convert
    ) -> Captured | dict[str, str]:
        """The record of these values, or by field what would have been right."""
        wrong: dict[str, str] = {}
        content: dict[str, Any] = {}
        gone = self._earlier and bool(values["deleted"] or values.get("withdrawn"))
        for name, hint in columns(kind).items():
            try:
                value = convert(hint, values[name])
                check = self._checks.get(name)
                # What a vote names depends on its round.
                numbers = name in ("initiative", "initiatives")
                if check is not None and not (numbers and (gone or kind is Tally)):
                    check(value)
                content[name] = value
            except WrongValue as error:
                wrong[name] = error.expected
        if wrong:
            return wrong
        record = kind(**content)
        if isinstance(record, (Ballot, Tally)) and not gone:
            wrong = self._of_vote(record)
        return wrong or record

    def _of_vote(self, record: Ballot | Tally) -> dict[str, str]:
        """What would have been right for a ballot's choices, or for what a tally counts."""
        round_key = self._sessions[record.session][1]
        items = self._event.items(round_key)
        if isinstance(record, Tally):
            if record.initiative in items:
                return {}
            span = self._event.item_span(round_key)
            text = QT_TRANSLATE_NOOP("Phrase", "one of this list ({span})")
            return {"initiative": Phrase(text, span=span)}
        vote = self._event.round(round_key).vote
        expected = problem(vote, items, record.choices)
        return {"choices": expected} if expected else {}

    def _initiative(self, value: str) -> None:
        if value and value not in self._event.by_number:
            raise WrongValue(phrases.initiative_of_list(self._event.number_span()))

    def _initiatives(self, value: Iterable[str]) -> None:
        for number in value:
            self._initiative(number or "nothing")

    def _session(self, value: str) -> None:
        if value not in self._sessions:
            raise WrongValue(Phrase(QT_TRANSLATE_NOOP("Phrase", "a session of this store")))


_HINTS: dict[type[Captured], dict[str, Any]] = {}


def columns(kind: type[Captured]) -> dict[str, Any]:
    """The fields of a record with their types."""
    if kind not in _HINTS:
        hints = get_type_hints(kind)
        _HINTS[kind] = {field.name: hints[field.name] for field in fields(kind)}
    return _HINTS[kind]


def from_column(hint: Any, value: Any) -> Any:  # noqa: ANN401
    """A value as a column holds it, checked."""
    if hint is bool:
        if type(value) is not int or value not in (0, 1):
            raise WrongValue(Phrase(QT_TRANSLATE_NOOP("Phrase", "0 or 1")))
        return value == 1
    if hint in (str, int):
        return from_json(hint, value)
    try:
        return from_json(hint, json.loads(value))
    except (ValueError, TypeError, RecursionError) as error:
        if isinstance(error, WrongValue):
            raise
        raise WrongValue(_LIST if hint == tuple[str, ...] else _COUNTS) from error


def from_json(hint: Any, value: Any) -> Any:  # noqa: ANN401
    """A value as JSON holds it, checked."""
    if hint is str:
        return text(value)
    if hint is int:
        if not is_number(value, MOST):
            raise WrongValue(phrases.NUMBER)
        return value
    if hint is bool:
        if not isinstance(value, bool):
            raise WrongValue(Phrase(QT_TRANSLATE_NOOP("Phrase", "true or false")))
        return value
    if hint == tuple[str, ...]:
        if not isinstance(value, list):
            raise WrongValue(_LIST)
        return tuple(text(one) for one in value)
    if not isinstance(value, dict) or not all(is_number(n, MOST) for n in value.values()):
        raise WrongValue(_COUNTS)
    return {text(name): number for name, number in value.items()}


def text(value: object) -> str:
    """Text as the app keeps it."""
    if not isinstance(value, str) or clean(value) != value:
        raise WrongValue(Phrase(QT_TRANSLATE_NOOP("Phrase", "text that a workbook can hold")))
    return value


def is_number(value: object, most: int) -> bool:
    """Whether a value is a whole number from 0 to `most`."""
    return type(value) is int and 0 <= value <= most


def _version(value: str) -> None:
    try:
        if write(parse(value)) == value:
            return
    except ValueError:
        pass
    raise WrongValue(phrases.VERSION)


def _box(value: str) -> None:
    if value and not is_box(value):
        raise WrongValue(Phrase(QT_TRANSLATE_NOOP("Phrase", "what was in a ballot box")))


def _id(value: str) -> None:
    if not UUID.fullmatch(value):
        raise WrongValue(phrases.ID)


def _moment(value: int) -> None:
    if value > LAST_MOMENT:
        raise WrongValue(Phrase(QT_TRANSLATE_NOOP("Phrase", "a time before the year 10000")))


def _one_of(allowed: Sequence[str]) -> Callable[[str], None]:
    def check(value: str) -> None:
        if value not in allowed:
            raise WrongValue(phrases.one_of(", ".join(allowed)))

    return check
