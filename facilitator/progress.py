"""How long work tells where it is, and how it is told to stop. Knows no window and no terminal."""

from collections.abc import Callable

# report(done, total, text); `total` is 0 while unknown. It raises `Cancelled` to stop the work.
Report = Callable[[int, int, str], None]


class Cancelled(Exception):  # noqa: N818 - nothing went wrong: somebody asked for it
    """The person asked the work to stop; whatever is not whole is left out."""


def silent(done: int, total: int, text: str) -> None:
    """A report that nobody reads."""
