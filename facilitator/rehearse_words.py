"""What people say in a rehearsal: sentences of their kinds and languages, about an initiative."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from facilitator.event import RESOURCES, Initiative

SAYINGS = RESOURCES / "rehearsal" / "notes.json"

# How often people say what: most is a plain point.
KINDS = {"point": 46, "idea": 22, "concern": 14, "question": 12, "quote": 6}


@dataclass(frozen=True)
class Community:
    """A community: its name, what it speaks, and where it is, in each language."""

    name: str
    languages: tuple[str, ...]
    where: dict[str, str]


@cache
def _sayings() -> tuple[tuple[Community, ...], dict[str, dict[str, Any]]]:
    document = json.loads(SAYINGS.read_text(encoding="utf-8"))
    communities = tuple(
        Community(one["name"], tuple(one["languages"]), one["where"])
        for one in document["communities"]
    )
    return communities, document["languages"]


class Sayings:
    """What is said in one room, in words that it has not heard yet where there are any."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self.communities, self.languages = _sayings()
        self._said: set[str] = set()

    def words(
        self, language: str, kind: str, initiative: Initiative, speaker: Community, sentences: int
    ) -> str:
        """What this speaker says, if it can be in words that the room has not heard yet."""
        chance = self._chance
        sayings = self.languages[language]
        text = ""
        for _ in range(12):
            kinds = [kind, *chance.choices(list(KINDS), k=sentences - 1)]
            parts = [
                self.filled(language, chance.choice(sayings[one]), initiative, speaker)
                for one in kinds
            ]
            if chance.random() < 0.3:
                parts.append(chance.choice(sayings["tails"]))
            text = ("" if language == "zh" else " ").join(parts)
            if text not in self._said:
                break
        self._said.add(text)
        return text

    def filled(
        self, language: str, template: str, initiative: Initiative, speaker: Community
    ) -> str:
        """A saying with a topic of this initiative and the place of this speaker in it."""
        topics = self.languages[language]["topics"]
        known = topics.get(initiative.number) or topics[f"R{initiative.recommendation}"]
        text = template.format(topic=self._chance.choice(known), where=speaker.where[language])
        return text[:1].upper() + text[1:]
