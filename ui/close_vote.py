"""The one question the app asks: a vote closes while people or typed ballots are missing."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.frames import label
from ui.lines import Rule
from ui.tab_walk import WalkedDialog
from ui.text import figures
from ui.theme import ThemeHolder
from ui.wording import passage


class CloseVoteDialog(WalkedDialog):
    """`accepted` closes the vote. Enter closes it as well: it can be opened again."""

    def __init__(
        self, holder: ThemeHolder, voted: int, present: int | None, unfinished: int, parent: QWidget
    ) -> None:
        """Without `present`, nobody counted the people, or none is missing."""
        super().__init__(parent)
        px = holder.theme.px
        title = label("title", self.tr("Close the vote?"))
        self.setWindowTitle(title.text())
        words: list[str] = []
        if present is not None:
            turnout = self.tr("%1 of %n people have voted.", "", present)
            words.append(turnout.replace("%1", figures(QLocale().toString(voted))))
        if unfinished:
            words.append(self.tr("%n ballot(s) typed here are not counted yet.", "", unfinished))
        words.append(self.tr("You can open it again."))
        body = label("subtle", passage(words))
        body.setWordWrap(True)
        self.setAccessibleDescription(body.text())
        self.cancel = Button(holder, self.tr("Cancel"), key="Esc")
        self.close_vote = Button(holder, self.tr("Close vote"), key="Enter", primary=True)
        self.cancel.setAutoDefault(False)
        self.close_vote.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 12, 16, 12)
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.close_vote)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, margins in ((title, (16, 16, 16, 8)), (body, (16, 0, 16, 16))):
            widget.setContentsMargins(*margins)
            column.addWidget(widget)
        column.addWidget(Rule(holder))
        column.addLayout(buttons)
        self.setMinimumWidth(px(412))
        self.cancel.clicked.connect(self.reject)
        self.close_vote.clicked.connect(self.accept)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.close_vote.setFocus()
