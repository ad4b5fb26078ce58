"""Which store is opened at the start, and what is said and offered where one cannot be."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from facilitator import event_file
from facilitator.event import Event
from facilitator.installation import NAME, installation_id
from facilitator.reasons import Refused
from facilitator.store import Store
from ui import alert, data_folder
from ui.mending import Look
from ui.messages import words_of
from ui.settings import Settings


def _as_it_is(path: Path, _event: Event | None) -> Path | None:
    return path


def first_store(
    options: argparse.Namespace,
    wanted: Event | None,
    folder: Path,
    settings: Settings,
    look: Look = _as_it_is,
) -> Store | None:
    """The store that was asked for, or that of last time, or that of the event that ships."""
    usual = event_file.store_path(folder, wanted or Event.built_in())
    path: Path = options.store or usual
    problem = data_folder.prepare(folder)
    if problem:
        return open_read_only(path, folder, problem)
    if options.store is None and wanted is None and settings.store is not None:
        last = settings.store

        def look_at_last(file: Path, event: Event | None) -> Path | None:
            found = look(file, event)
            if found is None or found.exists():
                return found
            # It was put aside, and nobody knows which event it was of.
            return look(path, event)

        found = open_store(last, folder, None, look_at_last)
        if found is not None or last == path:
            return found
    return open_store(path, folder, wanted, look)


def read_event(path: Path) -> Event | None:
    """The event in an event file; what is wrong with it is said."""
    from facilitator import event_edit, event_read

    try:
        return event_edit.checked(event_read.read(path).event)
    except Refused as refused:
        alert.tell("\n".join(words_of(reason) for reason in refused.reasons))
        return None


def open_store(
    path: Path, folder: Path, event: Event | None = None, look: Look = _as_it_is
) -> Store | None:
    """The store at `path`, made for this event if it is new; None where it cannot be opened.

    Where another window has it, perhaps it is opened read-only. `look` says what to open instead
    where it is damaged.
    """
    wanted = look(path, event)
    if wanted is None:
        return None
    path, event = wanted, event if wanted == path.absolute() else None
    installation = installation_id(folder)
    try:
        try:
            return Store.open(path, installation=installation, event=event or Event.built_in())
        except Refused as refused:
            if event is not None or refused.reasons[0].code != "store_other_event":
                raise
            # Whichever event it is of, it was asked for.
            return Store.open(path, installation=installation)
    except Refused as refused:
        words = "\n".join(words_of(reason) for reason in refused.reasons)
        if refused.reasons[0].code not in ("store_busy", "not_writable", "disk_full"):
            alert.tell(words)
            return None
    return open_read_only(path, folder, words)


def open_read_only(path: Path, folder: Path, words: str) -> Store | None:
    """Say why the store cannot be written, and open it for reading if that is wanted."""
    if not path.is_file():
        alert.tell(words)
        return None
    alert.print_plain(words)
    box = QMessageBox(QMessageBox.Icon.Information, NAME, words)
    read_only = box.addButton(
        QCoreApplication.translate("Application", "Open read-only"),
        QMessageBox.ButtonRole.AcceptRole,
    )
    box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(read_only)
    box.exec()
    if box.clickedButton() is not read_only:
        return None
    try:
        return Store.open(path, installation=installation_id(folder), read_only=True)
    except Refused as refused:
        alert.tell("\n".join(words_of(reason) for reason in refused.reasons))
        return None
