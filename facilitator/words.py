"""Sentences as data: an English template and its values, so that a window can translate them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


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
