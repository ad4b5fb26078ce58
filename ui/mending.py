"""Before a store is opened: is it sound? Where it is not, the person is asked how to go on."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from facilitator import store_check, store_file, store_log, store_place
from facilitator.event import Event
from facilitator.installation import exports_folder
from facilitator.reasons import Reason, Refused
from ui.settings import Settings
from ui.theme import ThemeHolder

_WHOLE_S = 60.0


class Mending:
    """`look` says what to open instead of a path, None where the person gave it up.

    `notices` are reasons to tell when there is a window.
    """

    def __init__(self, settings: Settings, themes: ThemeHolder) -> None:
        self._settings = settings
        self._themes = themes
        self.notices: list[Reason] = []

    def look(self, path: Path, event: Event | None = None) -> Path | None:
        """See whether the store is sound, and ask where it is not."""
        path = path.absolute()
        doubted = self._settings.doubted == str(path)
        damage = store_check.at_start(path, _WHOLE_S if doubted else store_check.START_S)
        damage = damage or store_check.foreign(path)
        if doubted:
            self._settings.doubted = ""
        if damage is None:
            self._clear(path)
            self._look_at_log(path)
            return path
        from ui.damaged_dialog import DamagedDialog

        texts = exports_folder()
        dialog = DamagedDialog(path, damage, self._themes, texts, event or Event.built_in())
        if not dialog.exec():
            return None
        if dialog.chosen is not None:
            return self.look(dialog.chosen)
        return path

    def look_at_place(self, path: Path) -> None:
        """Say once of a store that it is kept where that can harm it."""
        if str(path) in self._settings.told_places:
            return
        found = store_place.warnings(path)
        if found:
            self.notices += found
            self._settings.tell_place(path)

    def take_notices(self) -> Refused | None:
        """What is to be told, once."""
        found, self.notices = self.notices, []
        return Refused(*found) if found else None

    def _clear(self, path: Path) -> None:
        """Remove what an app that was ended had made of this store while it was damaged."""
        if store_check.recovered(path).exists():
            from facilitator import recovery

            recovery.forget(path)

    def _look_at_log(self, path: Path) -> None:
        """Say of a log of which SQLite will forget a part, and keep that, before it is opened."""
        log = store_log.log_of(path)
        if not log.exists():
            return
        try:
            store_file.lock(path).release()
        except (Refused, OSError):
            return  # somebody writes to it at this moment
        state = store_log.look(path)
        if not state.lost:
            return
        kept = path.with_name(f"{path.stem}-damaged-log-{datetime.now():%Y%m%d-%H%M%S}")
        with suppress(OSError):
            shutil.copy(log, kept)
            reason = Reason("store_log_broken", path.name, str(state.lost), kept.name)
            self.notices.append(reason)


Look = Callable[[Path, Event | None], Path | None]
