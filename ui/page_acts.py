"""Keys that a page answers: the one that is shown, or one that is shown for it."""

from __future__ import annotations

from collections.abc import Callable

from ui.actions import OF_THE_EVENT
from ui.page import Page
from ui.page_maker import PAGES
from ui.pages import Pages


class PageActs:
    """What actions of the window do on its pages; `show` brings one to the front and gives it."""

    def __init__(self, pages: Pages, show: Callable[[str], Page]) -> None:
        self._pages = pages
        self._show = show

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the actions on a page do, by the action's name."""
        page, show = self._pages.current, self._show
        return {
            "find": lambda: page().find_text(),
            "jump": lambda: page().jump(),
            "previous_initiative": lambda: page().previous(),
            "next_initiative": lambda: page().next(),
            "new": lambda: page().new_item(),
            "primary": lambda: page().primary(),
            "close_vote": lambda: page().close_or_reopen(),
            "paste_chat": lambda: page().paste_chat(),
            "pass_laptop": lambda: page().pass_laptop(),
            "count_people": lambda: show("room").count_people(),
            "copy": lambda: page().copy_out(),
            "open": self._open_files,
            "open_folder": lambda: show("merge").open_folder(),
            "event_open": lambda: show("event").open_files(),
            "event_save": lambda: show("event").save(),
            "survey": lambda: show("event").read_survey(),
            "social": lambda: show("event").make_groups(),
            **{name: lambda name=name: show("event").act(name) for name in OF_THE_EVENT},
            **{f"page_{name}": lambda name=name: show(name) for name in PAGES},
            "history": lambda: show("history"),
            "copies": lambda: show("copies"),
            "language": lambda: show("settings").focus_start(),
        }

    def _open_files(self) -> None:
        """Ctrl+O: workbooks to merge; on the page of the event, an event file."""
        on_event = self._pages.shown() == "event"
        (self._pages.current() if on_event else self._show("merge")).open_files()
