"""What a question to the coordinator looks like: columns side by side, and the choices."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Mark = Literal["", "badge", "chip", "language"]


@dataclass(frozen=True)
class Line:
    """A line of a value: perhaps a mark (a badge's number, a kind, a language code), then words.

    `figure` stands at the end; it is no difference of the line's. What people wrote is `own`: it
    reads in its own direction.
    """

    words: str = ""
    mark: Mark = ""
    sign: str = ""
    figure: str = ""
    own: bool = False

    @property
    def said(self) -> tuple[str, str, str]:
        """What is compared."""
        return self.mark, self.sign, self.words


@dataclass(frozen=True)
class Field:
    """A row of the comparison: its name, and a value for each column.

    One value alone stands across all columns; `same` says in words that both say so. `quiet`
    fields are only there to understand the others, such as what was said before.
    """

    name: str
    values: tuple[tuple[Line, ...], ...]
    same: str = ""
    quiet: bool = False

    @property
    def differs(self) -> bool:
        """Whether there is something to compare."""
        return len(self.values) > 1


@dataclass(frozen=True)
class Column:
    """A side: where it comes from, when it was changed, and whether it is the one that counts."""

    icon: str
    title: str
    hint: str
    tag: str = ""


@dataclass(frozen=True)
class Option:
    """A choice by key; `column` is the side it takes, -1 for both. One with `why_not` is off."""

    key: str
    title: str
    hint: str
    column: int = -1
    why_not: str = ""


@dataclass(frozen=True)
class Sheet:
    """One question. `results` are rows of what is left, by the key of the option."""

    heading: str
    columns: tuple[Column, ...]
    fields: tuple[Field, ...]
    options: tuple[Option, ...]
    default: str
    results: dict[str, tuple[tuple[Line, ...], ...]] = field(default_factory=dict)
