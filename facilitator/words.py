"""Sentences as data: an English template and its values, so that a window can translate them.

`Saying` is a whole sentence. `Phrase` is a piece of one, in words of ours: it goes wherever a text
goes, and is told apart from what people have typed by its type alone, never by what it says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802
    """Give `text` back; the name is what the translation tool looks for when it reads sources.

    The window translates it later with `QCoreApplication.translate(context, text)`.
    """
    return text


@dataclass(frozen=True)
class Saying:
    """An English template such as `Ballot {n} removed` with the values for its placeholders."""

    text: str
    values: Mapping[str, str | int] = field(default_factory=dict)

    def english(self) -> str:
        """The sentence in English."""
        return self.text.format(**self.values)


class Phrase(str):
    """A piece of a sentence in words of ours, such as `row 7`: in English, a text like any other.

    `text` is its English template, marked for translation in the context `Phrase`, and `values`
    what fills it: numbers, what people have written, or phrases. A window says it in its own
    language; what is made of it as of a text (`f"{phrase}"`, `phrase.strip()`) is a plain text.
    """

    __slots__ = ("text", "values")
    text: str
    values: Mapping[str, str | int]

    def __new__(cls, text: str, /, **values: str | int) -> Phrase:
        """The phrase of a marked template: `Phrase(QT_TRANSLATE_NOOP("Phrase", "no event"))`."""
        made = super().__new__(cls, text.format(**values) if values else text)
        made.text = text
        made.values = values
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """How it goes to another process."""
        return _phrase, (self.text, dict(self.values))


def _phrase(text: str, values: Mapping[str, str | int]) -> Phrase:
    return Phrase(text, **values)


Json = str | dict[str, Any]
"""A text or a phrase as JSON."""


def as_json(text: str) -> Json:
    """A text or a phrase for a JSON document; `from_json` gives it back."""
    if not isinstance(text, Phrase):
        return text
    values = {n: as_json(v) if isinstance(v, str) else v for n, v in text.values.items()}
    return {"phrase": text.text, "values": values}


def from_json(said: Json) -> str:
    """What `as_json` has put into a JSON document."""
    if isinstance(said, str):
        return said
    values = {n: v if isinstance(v, int) else from_json(v) for n, v in said["values"].items()}
    return Phrase(said["phrase"], **values)
