"""The words of a ballot in the voter's language, which need not be that of the interface."""

from __future__ import annotations

import json
from functools import cache

from PySide6.QtCore import QLocale, Qt

from facilitator.event import Event, Room
from facilitator.text import is_right_to_left
from ui.text import LTR, RTL, figures
from ui.theme import RESOURCES


@cache
def _all_words() -> dict[str, dict[str, str]]:
    return json.loads((RESOURCES / "ballot" / "words.json").read_text(encoding="utf-8"))


class VoterWords:
    """The words in one language, in English where it has none. `language` is an ISO code."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        every = _all_words()
        self._words = every["en"] | every.get(language, {})

    def __call__(self, name: str, **values: object) -> str:
        """A sentence, with its numbers filled in; `{n}` and `{found}` are the only ones."""
        words = self._words[name]
        for key, value in values.items():
            words = words.replace(f"{{{key}}}", figures(value))
        return words

    @property
    def direction(self) -> Qt.LayoutDirection:
        """How it is read."""
        return RTL if is_right_to_left(self.language) and self.language in _all_words() else LTR

    @property
    def name(self) -> str:
        """The language's name in itself."""
        own = _all_words().get(self.language)
        return own["name"] if own else QLocale(self.language).nativeLanguageName() or self.language

    def said(self, event: Event, text: str) -> str:
        """A text of the event, such as its question, in this language if it is in it."""
        return event.said(text, self.language)

    def title(self, event: Event, item: str) -> str:
        """The title of what is voted on: an initiative's in this language, or a cluster's name."""
        return event.item_title(item, self.language)


def languages_of(event: Event, room: Room) -> list[str]:
    """The languages that a ballot can be had in here: the room's first, then the event's."""
    titled = [code for one in (*event.initiatives, *event.words) for code in one.titles]
    return list(dict.fromkeys([*event.spoken_languages(room), "en", *titled]))
