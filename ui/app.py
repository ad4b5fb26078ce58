"""Start the window: arguments, the store, and whoever goes with it from one store to the next."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator import __version__, event_file
from facilitator.store import Store
from ui.application import Application
from ui.clock_watch import ClockWatch
from ui.copy_watch import CopyWatch
from ui.crash import Crash
from ui.handing_over import Asked, hand_over
from ui.mending import Mending
from ui.opening_files import OpeningFiles
from ui.settings import Settings
from ui.store_opening import first_store, open_store, read_event
from ui.theme import ThemeHolder

if TYPE_CHECKING:
    from ui.early import Early


def run(
    application: OpeningFiles,
    options: argparse.Namespace,
    folder: Path,
    settings: Settings,
    themes: ThemeHolder,
    early: Early,
) -> int:
    """Open the store and its window, and give the exit status when it is closed.

    `options` are those of `opening.parser`, `early` is what is shown until then.
    """
    application.setApplicationVersion(__version__)
    # What a desktop knows the window by: its entry in the menu, with the icon.
    application.setDesktopFileName("breakout-facilitator")
    sys.excepthook = Crash()
    wanted = read_event(options.event) if options.event else None
    if options.event and wanted is None:
        return 1
    if wanted is not None:
        beside = options.store or event_file.store_path(folder, wanted)
        if hand_over(beside, options.event):
            return 0
    mending = Mending(settings, themes)
    store = first_store(options, wanted, folder, settings, mending.look)
    if store is None:
        return 1
    if wanted is not None and options.store is None and not store.read_only:
        settings.store = store.path
    watch, copies = ClockWatch(application), CopyWatch(application)
    asked = Asked(application)

    def follow(found: Store | None) -> Store | None:
        if found is not None:
            watch.follow(found)
            asked.follow(found)
            copies.follow(found)
            mending.look_at_place(found.path)
        return found

    follow(store)
    window = Application(
        store,
        themes,
        settings,
        lambda event: follow(
            open_store(event_file.store_path(folder, event), folder, event, mending.look)
        ),
        lambda path: follow(open_store(path, folder)),
        copies.end,
    )
    window.notices = mending.take_notices
    copies.refused.connect(window.tell)
    window.language_asked.connect(early.spoken.show)
    for asking in (asked, application):
        asking.file_asked.connect(window.open_file)
    window.open(options.event if wanted is not None and wanted != store.event else None, early)
    try:
        return application.exec()
    finally:
        window.close()
        copies.close()
        watch.end()
        window.store.close()
