"""What rows name, as people write it: “Day 1”, “Room 7” or 07 for a key, “General” for nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from facilitator.choices import settled
from facilitator.event import Event
from facilitator.text import ascii_digits
from facilitator.workbook import VOTES, Value
from facilitator.workbook_table import Table

PLACE = ("day", "round", "room")
_GENERAL = {"general", "0"}


class Names:
    """The days, rounds, rooms and initiatives of an event, and other words for them."""

    def __init__(self, event: Event) -> None:
        self._event = event
        self.known = {
            "day": frozenset(day.key for day in event.days),
            "round": frozenset(round_.key for round_ in event.rounds),
            # That of the survey is known, and named to nobody who has mistyped another.
            "room": event.room_keys,
        }

    @cached_property
    def keys(self) -> dict[str, list[str]]:
        """What may be said instead of what means nothing, by kind of place."""
        return {
            "day": [day.key for day in self._event.days],
            "round": [round_.key for round_ in self._event.rounds],
            "room": [room.key for room in self._event.rooms],
        }

    def settle(self, table: Table) -> None:
        """Let the cells of a table say the keys that are meant; what means nothing stays."""
        for name in PLACE:
            values = table.values[name]
            if strange := {one for one in values if isinstance(one, str)} - self.known[name]:
                meant = {word: self._words[name].get(_folded(word), word) for word in strange}
                table.values[name] = [meant.get(value, value) for value in values]
        if "initiatives" in table.values:
            values = table.values["initiatives"]
            meant = {one: self._numbers(one) for one in set(values) if one is not None}
            table.values["initiatives"] = [meant.get(value, value) for value in values]
        elif "choices" in table.values:
            self._settle_votes(table, "choices", self._choices)
        elif table.sheet is VOTES:
            self._settle_votes(table, "initiative", self._item)
        elif "initiative" in table.values:
            table.values["initiative"] = [
                value if value is None else self._number(value, may_be_empty=True)
                for value in table.values["initiative"]
            ]

    def settle_vote(self, table: Table, row: dict[str, Value]) -> None:
        """The same for one row whose round was not said; what is settled already stays so."""
        if row["round"] not in self.known["round"]:
            return
        if "choices" in row:
            row["choices"] = self._choices(row["round"], row["choices"])
        elif table.sheet is VOTES:
            row["initiative"] = self._item(row["round"], row["initiative"])

    def _settle_votes(self, table: Table, name: str, settle: Callable[[str, Value], Value]) -> None:
        """Let cells that name what a round votes on say so; the same few stand in all of them."""
        rows = list(zip(table.values["round"], table.values[name], strict=True))
        meant = {
            (round_key, value): settle(round_key, value)
            for round_key, value in set(rows)
            if round_key in self.known["round"] and value is not None
        }
        table.values[name] = [meant.get(row, row[1]) for row in rows]

    def _choices(self, round_key: str, written: tuple[str, ...]) -> tuple[str, ...]:
        if self._items[round_key] >= {*written}:
            return written
        return settled(self._event, round_key, written)

    def _item(self, round_key: str, written: str) -> str:
        if written in self._items[round_key]:
            return written
        item = self._event.read_item(round_key, written)
        return item if item in self._items[round_key] else self._number(item, False)

    @cached_property
    def _items(self) -> dict[str, set[str]]:
        return {key: set(self._event.items(key)) for key in self.known["round"]}

    def _numbers(self, numbers: tuple[str, ...]) -> tuple[str, ...]:
        if numbers and numbers[0] in self._event.by_number and len(numbers) == 1:
            return numbers
        meant = (self._number(number, may_be_empty=True) for number in numbers)
        return tuple(dict.fromkeys(number for number in meant if number))

    def _number(self, number: str, may_be_empty: bool) -> str:
        if number in self._event.by_number:
            return number
        if may_be_empty and number in _GENERAL:
            return ""
        without = number.lstrip("0")
        return without if without in self._event.by_number else number

    @cached_property
    def _words(self) -> dict[str, dict[str, str]]:
        """By kind of place the words that mean one key and no other."""
        titles = {
            "day": [],
            "round": [(one.title, one.key) for one in self._event.rounds],
            "room": [(one.name, one.key) for one in self._event.every_room],
        }
        found: dict[str, dict[str, str]] = {}
        for name, keys in self.keys.items():
            meant: dict[str, set[str]] = {}
            for words, key in (*titles[name], *_with_kind(name, keys)):
                meant.setdefault(_folded(words), set()).add(key)
            found[name] = {
                word: min(of_word) for word, of_word in meant.items() if len(of_word) == 1
            }
        return found


def _with_kind(name: str, keys: Iterable[str]) -> Iterator[tuple[str, str]]:
    for key in keys:
        for written in (key, key.zfill(2)):
            yield written, key
            yield f"{name} {written}", key


def _folded(words: str) -> str:
    return " ".join(ascii_digits(words).casefold().split())
