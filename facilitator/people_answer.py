"""What a command about people did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What a command did: for machines, for people, and what is to be said on standard error."""

    value: dict[str, Any]
    sentences: list[str]
    complaints: list[str]
    failed: bool = False
