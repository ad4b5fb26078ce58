"""How lightning talks are timed in this room: what people can set (SPEC §7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from facilitator.clock import MINUTE, SECOND, TALK, Marks
from facilitator.records import DEFAULT_TALK_MS

SHORTEST, LONGEST = 10 * SECOND, 60 * MINUTE
"""A talk is planned to be at least and at most so long (ms)."""
MOST_FACTOR = 3.0


@dataclass(frozen=True)
class TalkRules:
    """When a talk's colour changes, how long one is that says nothing else, and what comes after.

    `wrap_up` and `last_call` are ms before the end, with the most they are of a short talk, a
    share from 0 to 1. `factor` is how many times as long a talk gets that has to be interpreted
    one sentence after the other; 1 where it is interpreted while it is given. `auto_next` begins
    the next talk when the time of the one before is over.
    """

    wrap_up: int = TALK.wrap_up
    wrap_up_share: float = TALK.wrap_up_share
    last_call: int = TALK.last_call
    last_call_share: float = TALK.last_call_share
    length: int = DEFAULT_TALK_MS
    factor: float = 1.0
    auto_next: bool = False

    @property
    def marks(self) -> Marks:
        """When a countdown warns."""
        return Marks(self.wrap_up, self.wrap_up_share, self.last_call, self.last_call_share)

    def planned(self, language: str, working_language: str) -> int:
        """How long (ms) a talk in this language is planned where nobody said how long."""
        own = not language or language == working_language
        length = self.length if own else round(self.length * self.factor / SECOND) * SECOND
        return min(max(length, SHORTEST), LONGEST)

    def to_data(self) -> dict[str, object]:
        """As values of JSON, by name."""
        return asdict(self)

    @classmethod
    def from_data(cls, data: Mapping[str, object]) -> TalkRules:
        """From what was kept; what is not there or makes no sense is as if never set."""
        kept: dict[str, object] = {}
        for field in fields(cls):
            value = data.get(field.name)
            if _is_sensible(field.name, value):
                kept[field.name] = value
        return cls(**kept)  # pyright: ignore[reportArgumentType] - checked by name above


def _is_sensible(name: str, value: object) -> bool:
    if name == "auto_next":
        return isinstance(value, bool)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    if name == "factor":
        return 1 <= value <= MOST_FACTOR
    if name.endswith("share"):
        return 0 <= value <= 1
    shortest = SHORTEST if name == "length" else 0
    return isinstance(value, int) and shortest <= value <= LONGEST
