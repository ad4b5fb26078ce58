"""The pages of the window: one is shown, and scrolls where the window is too small for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.in_sight import FocusFollower
from ui.least_height import least_height

_ROUNDS = 4
"""Another width gives another height, and that perhaps a scroll bar: soon they agree."""


class PageFrame(QScrollArea):
    """Holds pages above each other and shows one of them.

    A page has the size of the frame, but never less than all its parts need beside and below each
    other: with large text nothing overlaps, the page scrolls. What gets the focus comes into sight.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages: list[QWidget] = []
        self._page: QWidget | None = None
        self._fitting = False
        self._inside = QWidget()
        self.setWidget(self._inside)
        FocusFollower(self)

    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def currentWidget(self) -> QWidget | None:
        """The page that is shown."""
        return self._page

    def addWidget(self, page: QWidget) -> None:
        """Take one more page; the first is shown at once."""
        page.setParent(self._inside)
        page.installEventFilter(self)
        self._pages.append(page)
        if self._page is None:
            self.setCurrentWidget(page)
        else:
            page.hide()

    def removeWidget(self, page: QWidget) -> None:
        """Let a page go."""
        page.removeEventFilter(self)
        self._pages.remove(page)
        page.hide()
        if page is self._page:
            self._page = None

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show this page, from its start."""
        if page is self._page:
            return
        before, self._page = self._page, page
        self._fit()
        page.show()
        if before is not None:
            before.hide()
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setValue(bar.minimum())

    def minimumSizeHint(self) -> QSize:
        """Any size will do."""
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        """That of the page."""
        return self._page.sizeHint() if self._page is not None else QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page follows."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something on the page needs another size."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        page, whole = self._page, self.maximumViewportSize()
        if page is None or self._fitting:
            return
        self._fitting = True  # a page that takes its place may ask for another size
        bar = self.verticalScrollBar().sizeHint().width()
        # From what it has: what is made lower for a moment forgets where it was scrolled to.
        high = max(page.height(), whole.height())
        wide = page.width() if high > whole.height() else whole.width()
        if page.layout() is None:
            wide, high = whole.width(), whole.height()
        for _ in range(_ROUNDS):
            self._inside.resize(wide, high)
            page.setGeometry(self._inside.rect())
            layout = page.layout()
            if layout is None:
                break
            layout.activate()
            least_wide, least_high = layout.totalMinimumSize().width(), least_height(page)
            room = whole.width() - (bar if least_high > whole.height() else 0)
            wanted = max(room, least_wide), max(whole.height(), least_high)
            if wanted == (wide, high):
                break
            wide, high = wanted
        self._fitting = False
