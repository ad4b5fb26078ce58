"""The talks that are known before the day: prepared here, given in their rooms."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator import event_edit_talks as edit
from ui.event_keeper import EventKeeper
from ui.grid import Grid
from ui.grid_dialog import GridDialog
from ui.prepared_contents import COLUMNS, PreparedContents
from ui.theme import ThemeHolder


class PreparedDialog(GridDialog):
    """A row for each talk; Alt+Up and Alt+Down move one in its slot."""

    def __init__(
        self,
        holder: ThemeHolder,
        keeper: EventKeeper,
        parent: QWidget,
        row: str = "",
        field: str = "title",
    ) -> None:
        super().__init__(holder, keeper, parent)
        self.contents = PreparedContents(keeper, self)
        self.grid = Grid(holder, COLUMNS, self.contents)
        self.arrange(holder, parent, (), self.grid)
        self.grid.add_asked.connect(lambda _row: self.add_row())
        self.grid.remove_asked.connect(self._remove)
        self.grid.move_asked.connect(self._move)
        self.grid.paste_asked.connect(lambda *cell: self.say(self.contents.paste(*cell)))
        self.follow()
        self.retranslate()
        self.refresh()
        rows = self.grid.rows()
        if rows:
            self.grid.go_to(row or rows[0].id, field)
        else:
            self.add.setFocus()

    def grid_now(self) -> Grid:
        """The talks."""
        return self.grid

    def refresh(self) -> None:
        """Show what is kept."""
        self.grid.set_headers(self.contents.headers())
        self.grid.show_rows(self.contents.rows())
        count = len(self._keeper.edition.talks)
        words = self.tr("Each waits in the queue of its room from the start")
        self._left.set_text(words if count else self.tr("None yet. Ctrl N prepares one."))
        self.say("")

    def add_row(self) -> None:
        """One more in the slot of the one that is marked, to be named at once."""
        name, after = self.tr("New talk"), self.grid.current_id()
        if self.do(lambda event: edit.add_talk(event, name, after)):
            self.grid.edit_cell(self._keeper.edition.talks[-1].key, "title")

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Prepared talks"))
        self._heading.setText(self.tr("Prepared talks"))
        self.grid.setAccessibleName(self.tr("Prepared talks"))
        self.add.setText(self.tr("Add a talk"))
        self.done_button.setText(self.tr("Done"))

    def _remove(self, row: str) -> None:
        self.do(lambda event: edit.remove_talk(event, row))

    def _move(self, row: str, by: int) -> None:
        self.do(lambda event: edit.move_talk(event, row, by))
