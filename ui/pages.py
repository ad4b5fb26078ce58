"""The pages of a window that have been made, which of them is shown, and when one goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from facilitator.sessions import Place
from ui.jobs import Jobs
from ui.page import Page
from ui.page_frame import PageFrame


class Pages:
    """Pages by name, in `frame`; `make` makes one when it is first asked for.

    A page of the merge stays while `jobs` are at work, however old it is.
    """

    def __init__(self, frame: PageFrame, make: Callable[[str], Page], jobs: Jobs) -> None:
        self._frame = frame
        self._make = make
        self._jobs = jobs
        self._made: dict[str, Page] = {}
        self._stale: set[str] = set()

    def __getitem__(self, name: str) -> Page:
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def current(self) -> Page:
        """The page that is shown."""
        return cast(Page, self._frame.currentWidget())

    def shown(self) -> str:
        """The name of the page that is shown; empty before there is one."""
        return next((name for name, page in self._made.items() if page is self.current()), "")

    def have(self, name: str) -> Page:
        """A page as it is now; it is not shown by this, unless it is the first."""
        if name in self._stale and not self._jobs.busy:
            self._stale.discard(name)
            self._drop(name)
        if name not in self._made:
            page = self._made[name] = self._make(name)
            self._frame.addWidget(page)
        return self._made[name]

    def show(self, page: Page) -> None:
        """Bring it to the front."""
        self._frame.setCurrentWidget(page)

    def drop_others(self) -> None:
        """Pages keep parts of the event: they are made anew when they are next shown."""
        for name, page in [*self._made.items()]:
            if name == "merge" and self._jobs.busy:
                self._stale.add(name)  # it goes when what it reads or merges is done
            elif page is not self.current():
                self._drop(name)

    def _drop(self, name: str) -> None:
        page = self._made.pop(name)
        page.flush()
        for jobs in page.findChildren(Jobs):
            jobs.close()
        self._frame.removeWidget(page)
        page.deleteLater()

    def set_seat(self, place: Place, role: str) -> None:
        """Somebody sits elsewhere, or does something else there."""
        for page in self._made.values():
            page.set_place(place)
            page.set_role(role)

    def flush(self) -> None:
        """Put half-typed text on disk now."""
        for page in self._made.values():
            page.flush()
