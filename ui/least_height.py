"""How high a widget must be for nothing in it to be cut or to overlap, at the width it has.

Qt knows the least size of what does not wrap, and of what wraps only how high it would like to be:
for a page with lists in it that is far more than it needs.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QStackedLayout,
    QWidget,
)


class ShrinkingPanel(QWidget):
    """A panel in which some parts wrap and others, such as large figures, shrink.

    What has a height for its width gets that as the least one from Qt, and would never shrink.
    """

    def hasHeightForWidth(self) -> bool:
        """Its height is asked for with its sizes."""
        return False

    def sizeHint(self) -> QSize:
        """With everything as large as it is meant to be, at the width that it has."""
        hint, layout = super().sizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return hint
        return QSize(hint.width(), layout.totalHeightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """With what shrinks as small as it may be; nothing else gives way."""
        return QSize(super().minimumSizeHint().width(), least_height(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def least_height(widget: QWidget) -> int:
    """In pixels; lists and what scrolls count with the little that Qt asks for them."""
    layout = widget.layout()
    if layout is None or isinstance(widget, QAbstractScrollArea):
        high = _of_bare(widget)
    else:
        high = _of_layout(layout, widget.width())
        margins = widget.contentsMargins()
        high += margins.top() + margins.bottom()
    return min(max(high, widget.minimumHeight()), widget.maximumHeight())


def _of_bare(widget: QWidget) -> int:
    policy = widget.sizePolicy().verticalPolicy()
    if policy == QSizePolicy.Policy.Ignored:
        return 0
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width())
    if policy in (QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum):
        return widget.sizeHint().height()
    return widget.minimumSizeHint().height()


def _of_layout(layout: QLayout, width: int) -> int:
    margins = layout.contentsMargins()
    around = margins.top() + margins.bottom()
    if isinstance(layout, QStackedLayout):
        shown = layout.currentWidget()
        return (least_height(shown) if shown is not None else 0) + around
    if not isinstance(layout, QBoxLayout):
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return layout.totalMinimumSize().height()
    found = [layout.itemAt(at) for at in range(layout.count())]
    items = [item for item in found if item is not None and not item.isEmpty()]
    # Fixed spaces count, and so do the margins of a layout in which nothing is shown.
    heights = [_of_item(item) for item in found if item is not None]
    if layout.direction() in (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop):
        gaps = max(0, layout.spacing()) * max(0, len(items) - 1)
        return sum(heights) + gaps + around
    return max(heights, default=0) + around


def _of_item(item: QLayoutItem) -> int:
    widget, layout, spacer = item.widget(), item.layout(), item.spacerItem()
    if widget is not None:
        return 0 if item.isEmpty() else least_height(widget)
    if layout is not None:
        return _of_layout(layout, layout.geometry().width())
    if spacer is not None:
        fixed = spacer.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Fixed
        return spacer.sizeHint().height() if fixed else 0
    return 0
