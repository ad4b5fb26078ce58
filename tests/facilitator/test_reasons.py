"""What users can mend, put together from the modules that have the sentences by subject."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from facilitator import reasons


def test_every_code_is_there_once():
    names = [path.stem for path in Path(reasons.__file__).parent.glob("reasons_*.py")]
    parts = [import_module(f"facilitator.{name}").TEMPLATES for name in names]
    assert len(parts) > 3
    assert sorted(code for part in parts for code in part) == sorted(reasons.TEMPLATES)
