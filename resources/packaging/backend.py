"""Builds the package as setuptools does, with the texts of the window compiled first (PEP 517)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from setuptools import build_meta
from setuptools.build_meta import (
    get_requires_for_build_sdist,
    prepare_metadata_for_build_editable,
    prepare_metadata_for_build_wheel,
)
from texts import compile_texts

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_editable",
    "prepare_metadata_for_build_wheel",
]

Settings = Mapping[str, str | list[str] | None] | None

_PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


def get_requires_for_build_wheel(settings: Settings = None) -> list[str]:
    """What setuptools needs, and PySide6, which has the compiler of texts."""
    return [*build_meta.get_requires_for_build_wheel(settings), _pyside()]


def get_requires_for_build_editable(settings: Settings = None) -> list[str]:
    """What setuptools needs, and PySide6, which has the compiler of texts."""
    return [*build_meta.get_requires_for_build_editable(settings), _pyside()]


def build_wheel(
    folder: str, settings: Settings = None, metadata_directory: str | None = None
) -> str:
    """A wheel; gives its name in the folder."""
    compile_texts()
    return build_meta.build_wheel(folder, settings, metadata_directory)


def build_editable(
    folder: str, settings: Settings = None, metadata_directory: str | None = None
) -> str:
    """A wheel that points here; gives its name in the folder."""
    compile_texts()
    return build_meta.build_editable(folder, settings, metadata_directory)


def build_sdist(folder: str, settings: Settings = None) -> str:
    """An archive of the sources; gives its name in the folder."""
    return build_meta.build_sdist(folder, settings)


def _pyside() -> str:
    """As the project itself asks for it."""
    wanted = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    return next(one for one in wanted if one.startswith("PySide6"))
