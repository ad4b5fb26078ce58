"""`python -m tests.bench` names its benchmarks, and refuses others before it measures anything."""

from __future__ import annotations

import pytest

from tests.bench.__main__ import WHAT, main


def test_help_names_the_benchmarks_as_they_are_typed(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    assert all(name in said for name in WHAT)
    assert "[]" not in said
    assert "{" not in said


def test_an_unknown_benchmark_is_named(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["start", "strat"])
    assert "no benchmark strat; there are merge, memory" in capsys.readouterr().err
