"""What of a window is cut, overlaps or lies outside: in any language and text size."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QWidget,
)

from ui.buttons import Button
from ui.cut_text import cut_at
from ui.page_frame import PageFrame
from ui.text import CutText, noting_cuts


def problems(window: QWidget) -> list[str]:
    """Everything that a person could not read or reach; empty where all is well."""
    window.ensurePolished()
    with noting_cuts() as cuts:
        window.grab()
    found = [*_unreadable(window, cuts)]
    for widget in _shown(window):
        found += _low(widget)
        found += _squeezed(widget)
        found += _outside(widget)
        found += _overlaps(widget)
    return sorted(set(found))


def name_of(widget: QWidget) -> str:
    """Enough to find it in the sources."""
    parent = widget.parentWidget()
    above = type(parent).__name__ if parent is not None else ""
    said = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{above}/{type(widget).__name__} “{str(said)[:40]}”"


def _shown(window: QWidget) -> Iterator[QWidget]:
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() and widget.width() > 0 and widget.height() > 0:
            yield widget


def _unreadable(window: QWidget, cuts: list[CutText]) -> Iterator[str]:
    """Buttons say less, but are never cut; all else that is cut can be read by pointing to it."""
    for cut in cuts:
        widget = cut.on
        assert isinstance(widget, QWidget)
        seen = cut.where.intersected(widget.visibleRegion().boundingRect())
        if seen.width() < 4 or seen.height() < 4:
            continue
        if isinstance(widget, QAbstractButton) and _is_cut(widget):
            yield f"cut: {name_of(widget)} {widget.width()} of {widget.sizeHint().width()}"
        at = widget.mapTo(window, seen.center())
        if cut.text not in cut_at(window, at) + _own_tip(window, at):
            yield f"cannot be read: {name_of(widget)}: {cut.text!r}"


def _is_cut(button: QAbstractButton) -> bool:
    """Whether it has less room than its narrowest form; those that may be cut say so."""
    least = button.minimumSizeHint().width()
    if isinstance(button, Button):
        least = min(least, button.forms()[-1])
    return button.width() < least - 8  # the space around the words is not missed


def _own_tip(window: QWidget, at: QPoint) -> str:
    widget = window.childAt(at)
    return widget.toolTip() if widget is not None else ""


def _low(widget: QWidget) -> Iterator[str]:
    """Lines that are missing below."""
    if isinstance(widget, QLabel) and not widget.wordWrap():
        wide = widget.sizeHint().width() > widget.width() and type(widget) is QLabel
        if wide and widget.text() and not widget.toolTip():
            yield f"cut: {name_of(widget)}"
    elif widget.layout() is None and widget.hasHeightForWidth():
        needed = widget.heightForWidth(widget.width())
        if widget.height() + 1 < needed:
            yield f"too low: {name_of(widget)} {widget.height()} of {needed}"


def _squeezed(widget: QWidget) -> Iterator[str]:
    """Less room than it asks for at least."""
    policy, least = widget.sizePolicy(), widget.minimumSizeHint()
    ignored = QSizePolicy.Policy.Ignored
    if isinstance(widget.parentWidget(), (*_SCROLLS, QComboBox, QAbstractSpinBox)):
        return
    if isinstance(widget, QPlainTextEdit):
        return  # a field is as high as its lines, whatever Qt would like it to be
    layout = widget.layout()
    wraps = layout is not None and layout.hasHeightForWidth()
    bare = layout is None and not isinstance(widget, QAbstractButton)
    if bare and policy.horizontalPolicy() != ignored and widget.width() < least.width():
        yield f"narrow: {name_of(widget)} {widget.width()} of {least.width()}"
    if policy.verticalPolicy() != ignored and not wraps and widget.height() < least.height():
        yield f"too low: {name_of(widget)} {widget.height()} of {least.height()}"
    if isinstance(widget, QScrollArea) and not isinstance(widget, PageFrame):
        inside = widget.widget()
        if inside is not None and inside.width() > widget.viewport().width():
            yield f"wide: {name_of(inside)} {inside.width()} in {widget.viewport().width()}"
    if isinstance(widget, PageFrame) and widget.horizontalScrollBar().maximum() > 0:
        yield f"wide: {name_of(widget)} by {widget.horizontalScrollBar().maximum()}"


def _outside(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parentWidget(), _SCROLLS):
        return
    if isinstance(parent, (*_SCROLLS, QComboBox, QAbstractSpinBox, QSplitter)):
        return
    if not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
        place, room = widget.geometry().getRect(), parent.size().toTuple()
        yield f"outside: {name_of(widget)} {place} in {room}"


def _overlaps(parent: QWidget) -> Iterator[str]:
    layout = parent.layout()
    if layout is None or isinstance(layout, QStackedLayout):
        return
    placed = [one for one in _widgets(layout) if one.isVisible() and not one.geometry().isEmpty()]
    for number, one in enumerate(placed):
        for other in placed[number + 1 :]:
            both: QRect = one.geometry().intersected(other.geometry())
            if both.width() > 1 and both.height() > 1:
                yield f"overlap: {name_of(one)} and {name_of(other)} {both.size().toTuple()}"


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets(inner)


_SCROLLS = (QAbstractScrollArea,)
