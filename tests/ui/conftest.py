from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.theme import ThemeHolder, apply_theme, load_theme


@pytest.fixture
def holder(qapp: QApplication) -> Iterator[ThemeHolder]:
    """The light theme on the application, reading from left to right."""
    holder = ThemeHolder(load_theme("light"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, holder.theme)
    yield holder
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
