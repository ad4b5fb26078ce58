"""Which files of tests take long: two processes end together if these are begun first.

Seconds of a processor; what is not named takes less than three. A file that has become slow belongs
here only where its tests cannot become faster.
"""

from __future__ import annotations

_SECONDS = {
    "tests/facilitator/test_libreoffice.py": 30,
}


def seconds(file: str) -> int:
    """How long the tests of a file take, by its path from the root of the sources."""
    return _SECONDS.get(file, 0)
