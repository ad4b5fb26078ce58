"""What the window asks of every page, and what every page may ask of the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtWidgets import QWidget

from facilitator.sessions import Place


class Page(QWidget):
    """One screen of the window. Pages know the store, not each other and not the window.

    The window calls the methods below for its shortcuts; a page answers those that mean
    something on it. `refused` carries a `facilitator.reasons.Refused` that has no place of its
    own on the page. `note_added` and the like need no signal: the store announces every change.
    """

    refused = Signal(object)
    foot_changed = Signal()
    search_asked = Signal(str)
    """Search the notes of all rooms for these words."""
    told = Signal(str)
    """Something has ended that may have gone on while another page was shown."""

    def set_place(self, place: Place) -> None:
        """Show this session from now on."""

    def focus_start(self) -> None:
        """Put the cursor where work starts."""

    def new_item(self) -> None:
        """Ctrl+N: a new note, ballot or file."""

    def find_text(self) -> None:
        """Ctrl+F: find on this page."""

    def jump(self) -> None:
        """Ctrl+J: jump to an initiative by number."""

    def primary(self) -> None:
        """Ctrl+Enter: what the blue button does."""

    def previous(self) -> None:
        """Ctrl+PgUp: the initiative before."""

    def next(self) -> None:
        """Ctrl+PgDown: the initiative after."""

    def close_or_reopen(self) -> None:
        """Ctrl+R: close the vote, or open it again."""

    def paste_chat(self) -> None:
        """Ctrl+Shift+V: ballots from a meeting chat."""

    def pass_laptop(self) -> None:
        """Ctrl+Shift+K: a ballot over the whole screen for one voter after the other."""

    def is_typing(self) -> bool:
        """Whether the next letters belong where the cursor is: it stays there."""
        return False

    def count_people(self) -> None:
        """Put the cursor where it is typed how many people are present."""

    def copy_out(self) -> None:
        """Ctrl+Shift+C: the chart, or the page to publish, onto the clipboard."""

    def open_files(self) -> None:
        """Ctrl+O: ask for files."""

    def open_file(self, path: Path) -> None:
        """Read this file, as if it had been chosen with Ctrl+O."""

    def open_folder(self) -> None:
        """Ctrl+Shift+O: ask for a folder."""

    def save(self) -> bool:
        """Ctrl+S: write the file that this page stands for; whether there is one."""
        return False

    def read_survey(self) -> None:
        """Ctrl+Shift+S: ask for a table of what absent people sent."""

    def make_groups(self) -> None:
        """Ctrl+Shift+G: groups for social time."""

    def act(self, name: str) -> None:
        """Do one of this page's own commands, by the name of its action."""

    def resolve(self, rooms: Sequence[str]) -> None:
        """Decide what is open in these rooms."""

    def show_initiative(self, number: str) -> None:
        """Make an initiative the current one."""

    def show_note(self, note: str) -> None:
        """Bring a note of this session into view."""

    def find_words(self, words: str) -> None:
        """Look for these words on this page."""

    def show_view(self, name: str) -> None:
        """Show one of several views of this page."""

    def set_role(self, role: str) -> None:
        """Lay more weight on what this role needs."""

    def fit(self, width: int) -> None:
        """The window is this wide now; below 1280 the side panel closes."""

    def open_side_panel(self) -> None:
        """F6: open the side panel where it is closed."""

    def take_typed(self, whole: Sequence[str], begun: str) -> None:
        """Take in whole notes, and one that was begun, from before there was this page."""

    def typing_place(self) -> QRect:
        """Where in the window people begin to type at the next start; null where nowhere."""
        return QRect()

    def flush(self) -> None:
        """Put half-typed text on disk now."""

    def foot(self) -> int:
        """How high the bar at the bottom is: a message does not cover its controls."""
        return 0

    def undo(self) -> bool:
        """Ctrl+Z: take back what only this page can; whether there was such a thing."""
        return False

    def redo(self) -> bool:
        """Ctrl+Shift+Z: bring back what only this page has taken back."""
        return False

    def panels(self) -> list[QWidget]:
        """The panels that F6 walks through, in reading order."""
        return [self]

    def retranslate(self) -> None:
        """Set every text anew, in the language that is now in force."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
