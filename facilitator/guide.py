"""The guide: a page for each role, in the reader's language where there is one, else in English.

`resources/guide/note-taker.md` is English; another language has a folder of its own beside it,
`resources/guide/de/note-taker.md`, with as many of the pages as are translated. Each has its
pictures beside it, in `pictures`, and borrows the English ones that it does not have.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from facilitator.event import RESOURCES

FOLDER = RESOURCES / "guide"
ROLES = ("facilitator", "note-taker", "coordinator")
ENGLISH = "en"


@dataclass(frozen=True)
class GuidePage:
    """Markdown, and the language it is in."""

    text: str
    language: str


def home(language: str, folder: Path = FOLDER) -> Path:
    """Where the pages of a language are, whether there are any or not."""
    return folder if language == ENGLISH else folder / language


def read(role: str, language: str = ENGLISH, folder: Path = FOLDER) -> GuidePage:
    """The page of a role. Raises KeyError for a role that has none."""
    if role not in ROLES:
        raise KeyError(role)
    translated = home(language, folder) / f"{role}.md"
    if translated.is_file():
        return GuidePage(translated.read_text(encoding="utf-8"), language)
    return GuidePage((folder / f"{role}.md").read_text(encoding="utf-8"), ENGLISH)


def picture(name: str, language: str = ENGLISH, folder: Path = FOLDER) -> Path | None:
    """The picture that a page in a language names, else the English one; None where none is.

    It is looked for by its file name alone: nothing else is opened for it.
    """
    for one in dict.fromkeys((language, ENGLISH)):
        found = home(one, folder) / "pictures" / Path(name).name
        if found.suffix == ".png" and found.is_file():
            return found
    return None
