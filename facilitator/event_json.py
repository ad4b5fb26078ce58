"""An event as plain values for a JSON document, and back."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, TypeVar

from facilitator.event_parts import (
    AgendaItem,
    Cluster,
    Day,
    Initiative,
    PreparedTalk,
    Recommendation,
    Room,
    Round,
    Wording,
)
from facilitator.vote import Vote

T = TypeVar("T")

PARTS: dict[str, type[Any]] = {
    "recommendations": Recommendation,
    "initiatives": Initiative,
    "clusters": Cluster,
    "days": Day,
    "agenda": AgendaItem,
    "rounds": Round,
    "rooms": Room,
    "talks": PreparedTalk,
    "words": Wording,
}
"""What the lists of an event consist of, by their names."""


def built(event: type[T], data: dict[str, Any]) -> T:
    """An event of plain values; names that it does not know are left out.

    Raises TypeError, ValueError, KeyError where something is missing or of another kind.
    """
    parts = {
        name: tuple(_built(part, one) for one in data[name])
        for name, part in PARTS.items()
        if name in data
    }
    return _built(event, {**data, **parts})


def _built(kind: type[T], data: dict[str, Any]) -> T:
    values: dict[str, Any] = {}
    for f in fields(kind):  # pyright: ignore[reportArgumentType] - the parts are dataclasses
        if f.name not in data:
            continue
        value = data[f.name]
        if f.name == "vote":
            value = None if value is None else _built(Vote, value)
        elif isinstance(value, list):
            value = tuple(value)
        values[f.name] = value
    return kind(**values)


def plain(value: Any) -> Any:  # noqa: ANN401 - whatever a field holds
    """The plain values of an event, or of a part of it."""
    if hasattr(value, "__dataclass_fields__"):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value
