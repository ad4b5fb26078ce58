"""What may import what: the core knows nothing of the window, and pages not of each other."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import order

ROOT = Path(__file__).resolve().parents[1]
WINDOW = ("ui", "PySide6", "qtpy", "qtawesome", "shiboken6")


def imported(source: str, package: str) -> Iterator[tuple[int, str]]:
    """Every module a source imports, wherever in it, with its line; also `from a import b`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*above, *([base] if base else [])])
            yield node.lineno, base
            yield from ((node.lineno, f"{base}.{name.name}") for name in node.names)


def within(module: str, *packages: str) -> bool:
    return any(module == one or module.startswith(f"{one}.") for one in packages)


def offences(files: list[Path], *forbidden: str) -> list[str]:
    """`ui/notes_page.py:7 imports ui.votes_page` for every forbidden import."""
    return sorted(
        {
            f"{path.relative_to(ROOT)}:{line} imports {module}"
            for path in files
            for line, module in imported(
                path.read_text(encoding="utf-8"), ".".join(path.relative_to(ROOT).parts[:-1])
            )
            if within(module, *forbidden) and module != module_of(path)
        }
    )


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


CORE = sorted((ROOT / "facilitator").rglob("*.py"))
UI = sorted((ROOT / "ui").rglob("*.py"))
PAGES = [path for path in UI if path.stem.endswith("_page")]


def test_the_core_knows_nothing_of_the_window():
    assert len(CORE) > 20
    assert offences(CORE, *WINDOW) == []


def test_pages_know_neither_each_other_nor_the_window_they_are_in():
    forbidden = [module_of(path) for path in PAGES]
    assert offences(PAGES, *forbidden, "ui.main_window", "ui.application", "ui.app") == []


def test_nothing_imports_the_door():
    assert offences([*CORE, *UI], "main") == []


@pytest.mark.parametrize(
    ("source", "module"),
    [
        ("import ui.app", "ui.app"),
        ("from ui import app", "ui.app"),
        ("from ui.app import run", "ui.app"),
        ("def late():\n    from PySide6.QtCore import Qt", "PySide6.QtCore"),
        ("from . import notes_page", "ui.notes_page"),
        ("from .notes_page import NotesPage", "ui.notes_page"),
        ("if TYPE_CHECKING:\n    import main", "main"),
    ],
)
def test_no_way_of_importing_is_overlooked(source: str, module: str):
    assert module in {name for _, name in imported(source, "ui")}


def loaded(what: str) -> list[str]:
    """The modules that a new process has after it has imported these, without Python's own."""
    code = f"import sys, {what}\nprint(*sorted(sys.modules.keys() - sys.stdlib_module_names))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_the_commands_run_without_qt():
    assert [
        module
        for module in loaded("facilitator.commands, facilitator.rehearse")
        if within(module, *WINDOW)
    ] == []


OF_FILES = ("openpyxl", "rapidfuzz", "facilitator.event_edit", "facilitator.merge_report")
OF_THE_STORE = ("sqlalchemy", "filelock", "facilitator.store", *OF_FILES)


@pytest.mark.parametrize(
    ("shown", "not_used"),
    [
        # What the first paint waits for,
        ("ui.opening", (*OF_THE_STORE, "facilitator.event", "facilitator.records", "ui.wording")),
        # and the first letter.
        (
            "ui.opening, ui.early, ui.early_note",
            (*OF_THE_STORE, "ui.first_start", "ui.application"),
        ),
        (
            "ui.opening, ui.early, ui.first_start",
            (*OF_THE_STORE, "ui.early_note", "ui.application"),
        ),
        # The room has the store, but nothing of merging and of events that are edited.
        ("ui.app, ui.main_window, ui.room_page", (*OF_FILES, "ui.votes_page", "ui.merge_page")),
    ],
)
def test_a_start_waits_for_nothing_that_it_does_not_use(shown: str, not_used: tuple[str, ...]):
    assert [module for module in loaded(shown) if within(module, *not_used)] == []


def test_the_files_that_are_begun_first_are_there():
    assert [name for name in order.SECONDS if not (ROOT / "tests" / name).is_file()] == []
