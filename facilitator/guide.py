"""The guide: a page for each role, in the reader's language where there is one, else in English.

`resources/guide/note-taker.md` is English; another language has a folder of its own beside it,
`resources/guide/de/note-taker.md`, with as many of the pages as are translated. Pictures are the
same for all, in `resources/guide/pictures`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from facilitator.event import RESOURCES

FOLDER = RESOURCES / "guide"
PICTURES = FOLDER / "pictures"
ROLES = ("facilitator", "note-taker", "coordinator")
ENGLISH = "en"


@dataclass(frozen=True)
class GuidePage:
    """Markdown, and the language it is in."""

    text: str
    language: str


def read(role: str, language: str = ENGLISH, folder: Path = FOLDER) -> GuidePage:
    """The page of a role. Raises KeyError for a role that has none."""
    if role not in ROLES:
        raise KeyError(role)
    translated = folder / language / f"{role}.md"
    if translated.is_file():
        return GuidePage(translated.read_text(encoding="utf-8"), language)
    return GuidePage((folder / f"{role}.md").read_text(encoding="utf-8"), ENGLISH)


def picture(name: str) -> Path | None:
    """The picture that a page names, by its file name alone: nothing else is opened for it."""
    found = PICTURES / Path(name).name
    return found if found.suffix == ".png" and found.is_file() else None
