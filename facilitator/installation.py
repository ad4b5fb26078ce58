"""This installation of the app: where it keeps its data, and the name it writes under."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from platformdirs import user_data_path, user_documents_path

from facilitator import __version__

NAME = "Breakout Facilitator"

MADE_WITH = f"{NAME} {__version__}"
"""What exports say they were made with."""

PROGRAM = "breakout-facilitator" if getattr(sys, "frozen", False) else "main.py"
"""What is typed in a terminal: in a package the program is named as the package."""

_NO_NAME = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_LONGEST_NAME = 80


def data_folder() -> Path:
    """Where stores are kept: the platform's place for application data."""
    return user_data_path(NAME, appauthor=False)


_practised_in: Path | None = None


def documents_in(folder: Path | None) -> None:
    """Keep in this folder what would go to the documents; None ends that.

    Somebody practises: nothing of it, whichever page writes it, may get among what is real.
    """
    global _practised_in  # noqa: PLW0603 - one person sits at the app, and practises or does not
    _practised_in = folder


def exports_folder() -> Path:
    """Where exported workbooks go: a folder that people find again, in their documents."""
    return _practised_in or user_documents_path() / NAME


def where_it_is(folder: Path) -> Path:
    """This folder, or the nearest one around it that is there: where a dialog can begin."""
    return next((one for one in (folder, *folder.parents) if one.is_dir()), Path.home())


def publish_folder(title: str, *, rehearsal: bool = False) -> Path:
    """Where an event is published unless another folder is chosen: in the documents, by its title.

    A rehearsal has a folder of its own, so that it never takes the place of the event.
    """
    words = " ".join(_NO_NAME.sub(" ", title).split())
    name = words[:_LONGEST_NAME].strip(" .") or NAME
    around = _practised_in or user_documents_path()
    return around / (f"{name} (rehearsal)" if rehearsal else name)


def installation_id(folder: Path | None = None) -> str:
    """The name of this installation, drawn by chance on first use and kept.

    Where it cannot be kept (a read-only home) it is drawn anew each time, and a store then sees
    a new device at each start; versions stay exact all the same.
    """
    kept = (folder or data_folder()) / "installation"
    try:
        return kept.read_text(encoding="ascii").strip() or _draw(kept)
    except (OSError, ValueError):
        return _draw(kept)


def _draw(kept: Path) -> str:
    # Only now: once in the life of an installation, and the first paint waits for this module.
    import secrets

    name = secrets.token_hex(16)
    try:
        kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept.write_text(name, encoding="ascii")
    except OSError:
        pass
    return name
