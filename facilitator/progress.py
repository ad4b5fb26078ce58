"""How long work says how far it is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

Report = Callable[[int, int, str], None]
"""Called with (done, total, what is being done); raises `Cancelled` to stop the work."""


class Cancelled(Exception):  # noqa: N818
    """Somebody asked to stop. What was done so far stands; nothing is half done."""


def silent(done: int, total: int, text: str) -> None:
    """For work that nobody watches."""
