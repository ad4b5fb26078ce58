"""Tab goes to everything that can be used, in the order in which it was made.

Qt takes a widget that hands its focus on (`setFocusProxy`) for one thing, and passes over all in it
that stands before what it hands the focus to: the field that filters a list would be out of reach.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QRadioButton, QWidget


class WalkedDialog(QDialog):
    """A dialog whose parts are all reached with Tab."""

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab and Shift+Tab, from wherever the focus is."""
        return step(self, next)

    def fill(self, parent: QWidget, most: QSize, least: QSize) -> None:
        """Be nearly as large as the window it opens over, within these bounds."""
        window = parent.window()
        wide = min(most.width(), max(window.width() - 80, least.width()))
        self.resize(wide, min(most.height(), max(window.height() - 60, least.height())))


def fit_screen(dialog: QWidget, wide: int, high: int) -> None:
    """Make a dialog so large, or as large as the screen that it comes up on lets it be."""
    parent = dialog.parentWidget()
    free = (parent.window() if parent else dialog).screen().availableGeometry()
    # Some room for the title bar of the window.
    dialog.resize(min(wide, free.width() - 24), min(high, free.height() - 56))


def step(window: QWidget, forward: bool) -> bool:
    """Put the focus where Tab leads to from where it is; whether there is such a place."""
    focused = QApplication.focusWidget()
    if focused is None or not window.isAncestorOf(focused):
        focused = window.focusWidget()
    start = focused or window
    found = next((one for one in _chain(start, forward) if _stops(window, one)), None)
    if found is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found.setFocus(reason)
    return True


def _chain(start: QWidget, forward: bool) -> Iterator[QWidget]:
    at = start
    while True:
        at = at.nextInFocusChain() if forward else at.previousInFocusChain()
        if at is None or at is start:
            return
        yield at


def _stops(window: QWidget, one: QWidget) -> bool:
    tabs = Qt.FocusPolicy.TabFocus
    return (
        bool(one.focusPolicy() & tabs or _is_chosen(one))
        and one is not window
        and one.focusProxy() is None
        and one.isEnabled()
        and one.isVisibleTo(window)
        and window.isAncestorOf(one)
        and not _is_passed_over(one)
    )


def _is_chosen(one: QWidget) -> bool:
    """Whether it is the part of a choice that Tab enters, though arrow keys were somewhere else."""
    group = one.group() if isinstance(one, QAbstractButton) else None
    return (
        group is not None
        and group.exclusive()
        and group.checkedButton() is one
        and any(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in group.buttons())
    )


def _is_passed_over(one: QWidget) -> bool:
    """Whether it is a part of a choice that only the arrow keys reach: another one is chosen."""
    if not isinstance(one, QAbstractButton) or one.isChecked():
        return False
    group = one.group()
    if group is not None:
        return group.exclusive() and group.checkedButton() is not None
    around = one.parentWidget()
    if not one.autoExclusive() or around is None:
        return False
    return any(each.isChecked() for each in around.findChildren(QRadioButton))
