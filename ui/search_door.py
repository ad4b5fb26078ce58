"""The way to the search over all notes, and back to where it was asked for."""

from __future__ import annotations

from collections.abc import Callable

from facilitator.store import Store
from ui.jobs import Jobs
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.theme import ThemeHolder

NAME = "search"


class SearchDoor:
    """Between the pages of a window; `show` shows one of them by its name and gives it."""

    def __init__(self, show: Callable[[str], Page]) -> None:
        self._show = show
        self._from = "room"

    def beside(self, name: str, page: Page) -> None:
        """Let this page ask for it."""
        page.search_asked.connect(lambda words: self._open(name, words))

    def make(self, store: Store, notifier: StoreNotifier, themes: ThemeHolder, jobs: Jobs) -> Page:
        """The page itself. `jobs` are its own: a merge that takes minutes would keep it waiting."""
        from ui.search_page import SearchPage

        page = SearchPage(store, notifier, themes, jobs)
        page.left.connect(self._leave)
        page.note_chosen.connect(lambda note: self._show("room").show_note(note))
        return page

    def _open(self, name: str, words: str) -> None:
        self._from = name
        self._show(NAME).find_words(words)

    def _leave(self) -> None:
        """One step back: into the field from which the search was asked for."""
        self._show(self._from).find_text()
