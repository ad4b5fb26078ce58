"""What else can be done from the first screen: practise, read the guide, open an event."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.buttons import Button
from ui.flow import FlowLayout
from ui.theme import ThemeHolder


class StartWays(QWidget):
    """Three flat buttons, which stand below each other where they have to."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self.open_event = Button(holder, flat=True)
        self.practise = Button(holder, icon="graduation-cap", flat=True)
        self.guide = Button(holder, key="Shift+F1", icon="book-open", flat=True)
        flow = FlowLayout(self, 8, 4)
        for way in (self.practise, self.guide, self.open_event):
            flow.addWidget(way)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.open_event.setText(QCoreApplication.translate("FirstStart", "Open an event file"))
        self.guide.setText(QCoreApplication.translate("FirstStart", "Guide"))
        self.show_preparing(not self.practise.isEnabled())

    def show_preparing(self, preparing: bool) -> None:
        """Say that a practice is being prepared; until it is there, no second one is asked for."""
        self.practise.setText(
            QCoreApplication.translate("FirstStart", "Preparing…")
            if preparing
            else QCoreApplication.translate("FirstStart", "Practise for five minutes")
        )
        self.practise.setEnabled(not preparing)
