"""The menu of the first screen's way to another event: those that were open before, or a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu


def open_menu(
    button: QAbstractButton,
    others: Sequence[tuple[str, Path]],
    go_to: Callable[[Path], object],
    choose_file: Callable[[], object],
) -> QMenu:
    """Show the titles of events above what the button says; `go_to` gets the store of the chosen.

    It begins where the button begins, also in a language that reads from right to left.

    The first one is marked already: Enter takes it.
    """
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setStyleSheet("QMenu { menu-scrollable: 1; }")
    for title, path in others:
        # Text of people: an ampersand in it is one, and no mark of a key.
        act = menu.addAction(title.replace("&", "&&"))
        act.triggered.connect(lambda _=False, path=path: go_to(path))
    menu.addSeparator()
    menu.addAction(button.text()).triggered.connect(lambda _=False: choose_file())
    menu.setActiveAction(menu.actions()[0])
    corner = button.mapToGlobal(button.rect().bottomLeft())
    if button.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        corner.setX(corner.x() + button.width() - menu.sizeHint().width())
    menu.popup(corner)
    return menu
