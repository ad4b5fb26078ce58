"""How high a message at the lower edge of a page stands, so that it covers nobody's cursor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from ui.page import Page
from ui.theme import ThemeHolder

_HIGH = 64
"""So much of the lower edge a message takes, at the start side."""
_GAP = 8


class ClearFoot(QObject):
    """Follows the cursor through a page and its grids, and lets the page say `foot_changed`."""

    def __init__(self, holder: ThemeHolder, page: Page, grids: Sequence[QTableView]) -> None:
        super().__init__(page)
        self._holder = holder
        self._page = page
        self._grids = tuple(grids)
        for grid in self._grids:
            grid.selectionModel().currentChanged.connect(lambda *_: page.foot_changed.emit())
            grid.verticalScrollBar().valueChanged.connect(lambda _: page.foot_changed.emit())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def height(self) -> int:
        """How high above the lower edge it begins: 0 where the cursor is elsewhere."""
        here, page, px = self._cursor(), self._page.rect(), self._holder.theme.px
        half = page.width() // 2
        starts = half if self._page.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        taken = QRect(starts, page.height() - px(_HIGH), half, px(_HIGH))
        if here.isEmpty() or not taken.intersects(here):
            return 0
        # 16 below it are kept free in any case.
        return max(0, page.height() - here.top() + px(_GAP) - px(16))

    def _cursor(self) -> QRect:
        """The row that is worked on, or the field, in the page's own coordinates."""
        focus = QApplication.focusWidget()
        if focus is None or not self._page.isAncestorOf(focus):
            return QRect()
        for grid in self._grids:
            if grid is focus or grid.isAncestorOf(focus):
                inside = grid.viewport()
                row = grid.visualRect(grid.currentIndex())
                whole = QRect(0, row.top(), inside.width(), row.height())
                return whole.translated(inside.mapTo(self._page, QPoint(0, 0)))
        return focus.rect().translated(focus.mapTo(self._page, QPoint(0, 0)))

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._page.isAncestorOf(now):
            self._page.foot_changed.emit()
