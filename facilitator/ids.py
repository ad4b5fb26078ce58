"""Identifiers: time-ordered for what is captured, name-based for what two devices must agree on."""

from __future__ import annotations

import secrets
import time
import uuid
from collections.abc import Callable

NewId = Callable[[int], str]
"""Gives a new record id for a moment in UTC milliseconds."""

_NAMES = uuid.UUID("5d0f5a2e-8f0c-5c1b-9a7e-3f6f3a1f2c20")


def now_ms() -> int:
    """The wall clock, UTC milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def time_ordered(at_ms: int, random: Callable[[int], int] = secrets.randbits) -> str:
    """A UUID of version 7 (RFC 9562, section 5.7): `at_ms`, then 74 random bits."""
    value = (at_ms & 0xFFFF_FFFF_FFFF) << 80
    value |= 0x7 << 76 | random(12) << 64
    value |= 0b10 << 62 | random(62)
    return str(uuid.UUID(int=value))


def named(*parts: str) -> str:
    """The same UUID for the same parts on every device (version 5)."""
    return str(uuid.uuid5(_NAMES, "\x1f".join(parts)))


def new_device() -> str:
    """64 random bits as 16 hexadecimal digits: one writer of versions."""
    return secrets.token_hex(8)
