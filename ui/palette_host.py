"""Opens the command palette over the window, and says what was chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator import sessions, votes
from facilitator.agenda import AgendaView
from facilitator.store import Store
from ui import ways
from ui.actions import KEYS, Actions
from ui.language import LANGUAGES, own_name
from ui.result_names import view_names
from ui.settings import Seat
from ui.theme import ThemeHolder
from ui.ways import Way

if TYPE_CHECKING:
    from ui.palette import Palette
    from ui.palette_search import Command, Found, PaletteSearch

# They mean something only where the focus was, or are the palette itself.
_LEFT_OUT = {"palette", "next_panel", "previous_panel", "primary", "save"}
# They are of a page that is shown first.
_ON_PAGE = {
    "close_vote": "votes",
    "paste_chat": "votes",
    "pass_laptop": "votes",
    "open": "merge",
    "open_folder": "merge",
}
# Views of the results are no actions of their own.
_VIEW = "view_"
_ICONS = {
    "previous_initiative": "caret-up",
    "next_initiative": "caret-down",
    "find": "magnifying-glass",
    "jump": "hash",
    "new": "note-pencil",
    "undo": "arrow-u-up-left",
    "redo": "arrow-u-up-right",
    "countdown": "clock",
    "minute": "plus",
    "next_item": "skip-forward",
    "previous_item": "skip-back",
    "push_rest": "clock-clockwise",
    "start_due": "play",
    "ago_30": "clock-counter-clockwise",
    "ago_60": "clock-counter-clockwise",
    "ago_120": "clock-counter-clockwise",
    "count_people": "users",
    "close_vote": "lock-simple",
    "paste_chat": "clipboard-text",
    "pass_laptop": "laptop",
    "stage": "presentation",
    "stage_timer": "timer",
    "stage_question": "question",
    "stage_bars": "chart-bar-horizontal",
    "stage_agenda": "list-bullets",
    "stage_starts": "clock",
    "stage_blackout": "eye-slash",
    "stage_message": "chat-centered-text",
    "export": "download-simple",
    "open": "files",
    "open_folder": "folder-simple",
    "copies": "archive",
    "diagnose": "first-aid",
    "event_open": "folder-open",
    "event_save": "table",
    "survey": "envelope-simple",
    "social": "users-four",
    "registrations": "users",
    "assign_rooms": "users-three",
    "seats": "push-pin",
    "people_back": "arrow-u-up-left",
    "erase_people": "eraser",
    "event_rounds": "check-square",
    "event_list": "list-bullets",
    "event_texts": "translate",
    "event_talks": "microphone",
    "event_template": "table",
    "change_room": "users-three",
    "other_event": "calendar-blank",
    "history": "clock-counter-clockwise",
    "larger": "magnifying-glass-plus",
    "smaller": "magnifying-glass-minus",
    "text_size": "text-t",
    "light_dark": "moon",
    "language": "translate",
    "shortcuts": "keyboard",
    "guide": "book-open",
    "practise": "graduation-cap",
    "practice_skip": "skip-forward",
    "practice_back": "skip-back",
    "practice_leave": "sign-out",
    "quit": "sign-out",
}


class PaletteHost(QObject):
    """Makes the palette when it is first asked for.

    `way` carries the `Way` to what was chosen, `item` the key of an agenda item to set going,
    `search` words to look for in all notes. Actions are run here.
    """

    way = Signal(object)
    item = Signal(str)
    search = Signal(str)

    def __init__(
        self,
        store: Store,
        themes: ThemeHolder,
        actions: Actions,
        icons: Mapping[str, str],
        agenda: Callable[[], AgendaView],
        parent: QWidget,
    ) -> None:
        """`icons` are those of the pages by name; `agenda` gives the programme now."""
        super().__init__(parent)
        self._store = store
        self._themes = themes
        self._actions = actions
        self._agenda = agenda
        self._icons = _ICONS | {f"page_{name}": icon for name, icon in icons.items()}
        self._over = parent
        self._search: PaletteSearch | None = None
        self._seat: Seat | None = None
        self._page = ""
        self.palette: Palette | None = None

    def open(self, seat: Seat, page: str, typed: str = "") -> None:
        """Open it for somebody who sits here on this page, with this typed; again: close it."""
        self._seat, self._page = seat, page
        if self.palette is None or self._search is None:
            # Only now: the first screen does not need them.
            from ui.palette import Palette
            from ui.palette_search import PaletteSearch

            self._search = PaletteSearch(self._store, self._commands)
            self.palette = Palette(self._themes, self._over, self._search.find)
            self.palette.taken.connect(self._take)
        if not self.palette.isVisible():
            where = sessions.place(self._store, seat.day, seat.round, seat.room)
            counted = votes.of_session(self._store, where).votes
            self._search.open(seat, self._agenda(), counted)
        self.palette.open(typed)

    def close(self) -> None:
        """Close it, if it is open."""
        if self.palette is not None:
            self.palette.close_palette()

    def retranslate(self) -> None:
        """Words anew."""
        if self.palette is not None:
            self.palette.retranslate()

    def _commands(self) -> Iterator[Command]:
        from ui.palette_search import Command

        running = self._agenda().current.timer.running
        for name, action in self._actions.named():
            keys = KEYS[name]
            if name in _LEFT_OUT or not action.isEnabled():
                continue
            text = action.text()
            if name == "countdown":
                text = self.tr("Pause the countdown") if running else self.tr("Start the countdown")
            elif name.startswith("page_"):
                text = self.tr("Page: {name}").format(name=text)
            icon, key = self._icons.get(name, "arrow-right"), keys[0] if keys else ""
            yield Command(name, text, icon, key, self._also(name))
        results, icon = self._actions["page_results"].text(), self._icons["page_results"]
        named = QCoreApplication.translate("ConflictSheets", "{field}: {words}")
        for name, words in view_names().items():
            yield Command(f"{_VIEW}{name}", named.format(field=results, words=words), icon, "")

    @staticmethod
    def _also(name: str) -> str:
        """What else finds an action."""
        if name == "language":
            # Who cannot read the window's language finds it by their own.
            return " ".join((name, *map(own_name, LANGUAGES)))
        # As its button says it.
        button = QCoreApplication.translate("PracticeBar", "Leave practice")
        return button if name == "practice_leave" else ""

    def _take(self, found: Found) -> None:
        kind, *values = found.target
        if kind == "action" and values[0].startswith(_VIEW):
            if self._seat is not None:
                self.way.emit(Way(self._seat, "results", view=values[0].removeprefix(_VIEW)))
        elif kind == "action":
            if values[0] in _ON_PAGE and self._seat is not None:
                self.way.emit(Way(self._seat, _ON_PAGE[values[0]]))
            self._actions[values[0]].trigger()
        elif kind == "item":
            self.item.emit(values[0])
        elif kind == "search":
            self.search.emit(values[0])
        elif self._seat is not None:
            self.way.emit(self._way(self._seat, kind, values))

    def _way(self, seat: Seat, kind: str, values: list[str]) -> Way:
        if kind == "round":
            return ways.to_round(seat, values[0], self._page)
        if kind == "room":
            return ways.to_room(seat, values[0], values[1], self._page)
        if kind == "note":
            return ways.to_note(self._store, seat, values[0], values[1])
        if kind == "initiative":
            page = "plan" if self._page == "plan" else "room"
            return Way(seat, page, initiative=values[0])
        return Way(seat, "room", words=values[0])
