"""Two things a coordinator does beside the rooms: input of absent people, and social time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.store import Store
from ui.buttons import Button
from ui.choose_files import FileChooser
from ui.file_drop import FileDrop
from ui.frames import Margins
from ui.lines import Rule
from ui.panel_parts import TextLine
from ui.theme import ThemeHolder

if TYPE_CHECKING:
    from ui.social_desk import Left
    from ui.social_dialog import SocialDialog
    from ui.survey_dialog import SurveyDialog


class GatherPanel(QWidget):
    """A line for each with its button. A survey's file may be dropped here as well.

    `people_changed` says that somebody may have been typed in.
    """

    people_changed = Signal()

    def __init__(self, store: Store, holder: ThemeHolder) -> None:
        super().__init__()
        self._store = store
        self._holder = holder
        self.survey_dialog: SurveyDialog | None = None
        self.social_dialog: SocialDialog | None = None
        self._left: Left | None = None
        self._absent = TextLine(holder, 16, 600)
        self.survey = Button(holder, icon="envelope-simple", key="Ctrl+Shift+S", height=28)
        self._social = TextLine(holder, 16, 600)
        self.groups = Button(holder, icon="users-three", key="Ctrl+Shift+G", height=28)
        if not store.read_only:
            FileDrop(self).dropped.connect(self.open_survey)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for title, button in ((self._absent, self.survey), (self._social, self.groups)):
            column.addWidget(Rule(holder))
            column.addLayout(self._line(title, button))
            button.setEnabled(not store.read_only)
        column.addWidget(Rule(holder))
        self.survey.clicked.connect(self.read_survey)
        self.groups.clicked.connect(self.make_groups)
        self.retranslate()

    def read_survey(self) -> None:
        """Ask for the file of a survey, and show what it would bring."""
        if self._store.read_only:
            return
        path = FileChooser(self).survey()
        if path is not None:
            self.open_survey(path)

    def open_survey(self, path: Path) -> None:
        """Show what this file would bring."""
        # Only now: most who open the page read nothing in.
        from ui.survey_dialog import SurveyDialog

        dialog = self.survey_dialog = SurveyDialog(self._store, self._holder, self.window())
        dialog.finished.connect(self._on_survey_left)
        dialog.open()
        dialog.open_file(path)

    def make_groups(self) -> None:
        """Groups for social time."""
        if self._store.read_only:
            return
        from ui.social_dialog import SocialDialog

        dialog = SocialDialog(self._store, self._holder, self.window(), self._left)
        self.social_dialog = dialog
        dialog.finished.connect(self._on_groups_left)
        dialog.open()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._absent.set_text(self.tr("Input of absent people"))
        self._social.set_text(self.tr("Social time"))
        words = {
            self.survey: (self.tr("Read"), self.tr("A table of what they sent; drop it here")),
            self.groups: (self.tr("Groups"), self.tr("Groups with new faces, round after round")),
        }
        for button, (name, hint) in words.items():
            button.setText(name)
            button.setToolTip(hint)
        self.survey.setAccessibleName(self.tr("Read input of absent people"))
        self.groups.setAccessibleName(self.tr("Groups for social time"))

    def _on_survey_left(self) -> None:
        self.survey_dialog = None
        self.survey.setFocus()

    def _on_groups_left(self) -> None:
        if self.social_dialog is not None:
            self._left = self.social_dialog.left()
        self.social_dialog = None
        self.groups.setFocus()
        self.people_changed.emit()

    def _line(self, title: QWidget, button: Button) -> QHBoxLayout:
        line = QHBoxLayout()
        Margins(self._holder, line, 20, 8, 20, 8)
        line.setSpacing(8)
        line.addWidget(title, 1)
        line.addWidget(button)
        return line
