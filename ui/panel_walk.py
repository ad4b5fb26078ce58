"""F6: the panels of a page, the top bar, the navigation, and round again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget


def walk(stops: Sequence[QWidget], by: int) -> None:
    """Put the focus into the next stop (`by` 1) or the one before (-1), over what is hidden."""
    shown = [stop for stop in stops if stop.isVisible() and stop.isEnabled()]
    focused = QApplication.focusWidget()
    at = next(
        (
            number
            for number, stop in enumerate(shown)
            if focused is not None and (stop is focused or stop.isAncestorOf(focused))
        ),
        -1 if by > 0 else 0,
    )
    focus_into(shown[(at + by) % len(shown)])


def focus_into(widget: QWidget) -> None:
    """Focus a widget, or the first one inside that takes the focus."""
    if widget.focusPolicy() or widget.focusProxy() is not None:
        widget.setFocus()
        return
    inside = [c for c in widget.findChildren(QWidget) if c.isVisible() and c.isEnabled()]
    first = next((child for child in inside if child.focusPolicy()), None)
    if first is not None:
        first.setFocus()
