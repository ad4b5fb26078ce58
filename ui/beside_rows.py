"""Rows of a list in which what is alike stands side by side, and below that all the rest."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from ui.rows import RowModel


@dataclass(frozen=True)
class One:
    """Something said: the id of its record, and what the delegate paints."""

    id: str
    item: Any


@dataclass(frozen=True)
class Group:
    """What is alike. `key` stays the same as long as its first one does.

    `tag` is a state (see `painting.STATES`) and its word; `asks` says whether a person can still
    `accept` it or `dissolve` it.
    """

    key: str
    items: tuple[One, ...]
    words: str
    tag: tuple[str, str] = ("", "")
    asks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """Some of the rest under a heading: `words`, or the chip of a `kind` of notes.

    Where there is none, `missing` is said, if anything is.
    """

    key: str
    words: str
    items: tuple[One, ...]
    kind: str = ""
    missing: str = ""
    columns: bool = False


@dataclass(frozen=True)
class Content:
    """Everything that a list shows: some sections `before` the groups, the others after them."""

    groups: tuple[Group, ...] = ()
    sections: tuple[Section, ...] = ()
    before: tuple[Section, ...] = ()


@dataclass(frozen=True)
class Head:
    """The heading of a section, with how many it has; `columns` are named in it."""

    id: Hashable
    words: str
    count: int
    kind: str = ""
    columns: bool = False


@dataclass(frozen=True)
class GroupHead:
    """Over a group: what it is, whether somebody has accepted it, and what can be done."""

    id: Hashable
    group: Group


@dataclass(frozen=True)
class Cards:
    """A line of a group: as many beside each other as have room, the first of them at `at`."""

    id: Hashable
    group: Group
    at: int
    columns: int

    @property
    def items(self) -> tuple[One, ...]:
        """What stands in this line."""
        return self.group.items[self.at : self.at + self.columns]

    @property
    def last(self) -> bool:
        """Whether the group ends here."""
        return self.at + self.columns >= len(self.group.items)


@dataclass(frozen=True)
class Missing:
    """What should be there and is not."""

    id: Hashable
    words: str


Row = Head | GroupHead | Cards | One | Missing


def rows(content: Content, columns: int) -> list[Row]:
    """The rows, with so many of a group in a line."""
    return [
        *_of_sections(content.before),
        *_of_groups(content.groups, columns),
        *_of_sections(content.sections),
    ]


def _of_groups(groups: Sequence[Group], columns: int) -> Iterator[Row]:
    for group in groups:
        yield GroupHead(("group", group.key), group)
        # A group of three has no line with one of them only where two and two would do.
        wide = min(columns, len(group.items))
        for at in range(0, len(group.items), wide):
            yield Cards(("cards", group.key, at), group, at, wide)


def _of_sections(sections: Sequence[Section]) -> Iterator[Row]:
    for one in sections:
        if not one.items and not one.missing:
            continue
        yield Head(("section", one.key), one.words, len(one.items), one.kind, one.columns)
        yield from one.items
        if not one.items:
            yield Missing(("missing", one.key), one.missing)


class BesideModel(RowModel[Any]):
    """The rows; `said` gives what a screen reader says of one thing, `column` is the view's."""

    most_runs = 100

    def __init__(self, said: Callable[[Any], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self.column = 0

    def value(self, row: Row, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence(row)
        return None

    def sentence(self, row: Row) -> str:
        """A row in words; of a line of a group, the one with the mark."""
        if isinstance(row, One):
            return self._said(row.item)
        if isinstance(row, Cards):
            at = min(self.column, len(row.items) - 1)
            place = self.tr("{words}, {number} of {count}").format(
                words=row.group.words, number=row.at + at + 1, count=len(row.group.items)
            )
            tag = f", {row.group.tag[1]}" if row.group.tag[1] else ""
            return f"{place}{tag}. {self._said(row.items[at].item)}"
        if isinstance(row, GroupHead):
            return row.group.words
        if isinstance(row, Head):
            return f"{row.words}, {row.count}"
        return row.words
