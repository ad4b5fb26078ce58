"""What the fuzzer begins with, and all that it has ever found, is read or refused with a reason."""

from __future__ import annotations

import pytest

from tests.fuzz.targets import TARGETS, seeds


@pytest.mark.parametrize("name", TARGETS)
def test_whatever_was_found_is_answered(name: str):
    given = list(seeds(name))
    assert given
    for data in given:
        TARGETS[name](data)
