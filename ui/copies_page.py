"""Copies of the store: what each holds, what the store has since, and the way back to one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator import auto_copies, restore
from facilitator.progress import Report
from facilitator.reasons import Refused
from facilitator.restore import Listed
from facilitator.store import Store
from ui.buttons import Button
from ui.copy_list import CopyList
from ui.fit_row import FitRow
from ui.jobs import Jobs
from ui.page import Page
from ui.panel_parts import Line as Rule
from ui.panel_parts import TextLine
from ui.theme import ThemeHolder

NAME = "copies"


class CopiesPage(Page):
    """The newest first. Enter goes back to one; what there is now is copied before.

    `restore_asked` carries the `auto_copies.Copy`, `left` that the person is done here. `jobs` are
    the page's own.
    """

    restore_asked = Signal(object)
    left = Signal()

    def __init__(self, store: Store, themes: ThemeHolder, jobs: Jobs) -> None:
        super().__init__()
        self._store = store
        self._themes = themes
        self._jobs = jobs
        self._reading = False
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = TextLine(themes, 20, 600, shrinks=False)
        self.hint = TextLine(themes, 14, 400, "text.subtle")
        self.copy_now = Button(themes, icon="copy", key="Ctrl+N")
        self.take = Button(themes, icon="arrow-u-up-left", key="Enter", primary=True)
        self.view = CopyList(themes)
        self._lay_out()
        self.copy_now.clicked.connect(self.new_item)
        self.take.clicked.connect(self.view.take)
        self.view.taken.connect(self._on_taken)
        self.view.left.connect(self.left)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_state())
        self.setFocusProxy(self.view)
        self.retranslate()
        self._show_state()

    def focus_start(self) -> None:
        """On the list, read anew."""
        self.refresh()
        self.view.setFocus()

    def new_item(self) -> None:
        """Ctrl+N: make a copy now."""
        if self._store.read_only or self._jobs.closed:
            return
        path = self._store.path
        self._hold(True)
        job = self._jobs.start(lambda report: _make(path, report))
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(lambda: self._hold(False))

    def primary(self) -> None:
        """Ctrl+Enter: as Enter in the list."""
        self.view.take()

    def refresh(self) -> None:
        """Read what there is."""
        if self._reading or self._jobs.closed:
            return
        self._reading = True
        path = self._store.path
        job = self._jobs.start(lambda report: restore.listed(path, report))
        job.succeeded.connect(self._on_listed)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._end_reading)

    def panels(self) -> list[QWidget]:
        """The list alone."""
        return [self.view]

    def retranslate(self) -> None:
        """All words anew."""
        self.title.set_text(self.tr("Copies"))
        self.hint.set_text(self.tr("Before going back, what there is now is copied."))
        self.copy_now.setText(self.tr("Copy now"))
        self.take.setText(self.tr("Go back to this copy"))
        self.view.setAccessibleName(self.tr("Copies, newest first"))
        self.view.empty = (
            self.tr("No copies yet"),
            self.tr("One is made every ten minutes in which something was changed."),
        )
        self.view.viewport().update()

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = FitRow(self._themes, self._head)
        head.add(self.title, whole=True)
        head.add(self.hint, whole=True, hides=True)
        head.add(self.copy_now, at_end=True)
        head.add(self.take, at_end=True, rank=1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head)
        outer.addWidget(Rule(self._themes))
        outer.addWidget(self.view, 1)

    def _on_listed(self, listed: list[Listed]) -> None:
        self._end_reading()
        self.view.show_copies(listed)
        self._show_state()

    def _end_reading(self) -> None:
        self._reading = False

    def _on_made(self, _made: object) -> None:
        self._hold(False)
        self.told.emit(self.tr("Copied."))
        self.refresh()

    def _on_failed(self, error: BaseException) -> None:
        self._end_reading()
        self._hold(False)
        if not isinstance(error, Refused):
            raise error
        self.refused.emit(error)

    def _on_taken(self, listed: Listed) -> None:
        if not self._store.read_only:
            self.restore_asked.emit(listed.copy)

    def _hold(self, busy: bool) -> None:
        self.copy_now.setEnabled(not busy and not self._store.read_only)

    def _show_state(self) -> None:
        listed = self.view.current()
        writes = not self._store.read_only
        self.copy_now.setEnabled(writes)
        self.take.setEnabled(writes and listed is not None and listed.is_readable)


def _make(path: Path, report: Report) -> auto_copies.Copy:
    report(0, 1, "")
    return auto_copies.make(path)
