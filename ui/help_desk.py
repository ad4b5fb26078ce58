"""Help in a window beside that of the app: it is read while somebody does what it says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.actions import Entry
from ui.theme import ThemeHolder

if TYPE_CHECKING:
    from ui.shortcuts import ShortcutsDialog


class HelpDesk(QObject):
    """Opens the help of a window, brings it to the front again, and closes it with that window.

    `entries` are asked for the keys, `role` for whose page of the guide suits, and `practise` for
    what the button below does: where there is None, there is no button.
    """

    def __init__(
        self,
        holder: ThemeHolder,
        window: QWidget,
        entries: Callable[[], Sequence[Entry]],
        role: Callable[[], str],
        practise: Callable[[], Callable[[], object] | None],
    ) -> None:
        super().__init__(window)
        self._holder = holder
        self._window = window
        self._entries, self._role, self._practise = entries, role, practise
        self.shown: ShortcutsDialog | None = None
        self._asked_in: QWidget | None = None
        holder.changed.connect(self.renew)

    def show(self, pane: str = "keys") -> None:
        """The keys, or the guide on the page that suits who sits there now."""
        shown, active = self.shown, QApplication.activeWindow()
        if active is not shown:
            self._asked_in = active
        if shown is None:
            shown = self.shown = self._made(pane)
            self._window.installEventFilter(self)
            shown.move(self._beside(shown))
            shown.show()
        else:
            if shown.guide.role != self._role():
                shown.guide.show_role(self._role())
            shown.setWindowState(shown.windowState() & ~Qt.WindowState.WindowMinimized)
            shown.show_pane(pane)
        shown.raise_()
        shown.activateWindow()

    def renew(self) -> None:
        """In other words, colours or sizes: it stays where it is, and the focus where that is."""
        before = self.shown
        if before is None:
            return
        was_active, at = before.isActiveWindow(), before.pos()
        after = self._made(before.pane())
        after.guide.show_role(before.guide.role)
        after.field.setText(before.field.text())
        self._drop()
        self.shown = after
        self._window.installEventFilter(self)
        after.move(at)
        after.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not was_active)
        after.show()
        after.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It speaks the language of its window, and goes when that goes."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._drop()
        elif event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self.renew)  # the names of the keys come first
        return super().eventFilter(watched, event)

    def _made(self, pane: str) -> ShortcutsDialog:
        # Only now: what is shown first needs nothing of it.
        from ui.shortcuts import ShortcutsDialog

        made = ShortcutsDialog(
            self._holder, self._entries(), None, role=self._role(), pane=pane, near=self._window
        )
        made.setWindowIcon(self._window.windowIcon())
        practise = self._practise()
        if practise is not None:
            made.offer_practice(practise)
        made.finished.connect(self._on_closed)
        return made

    def _on_closed(self) -> None:
        """Whoever has read goes on in the window where the key was pressed."""
        self._drop()
        asked_in, self._asked_in = self._asked_in, None
        if asked_in is None or not isValid(asked_in) or not asked_in.isVisible():
            asked_in = self._window
        if asked_in.isVisible():
            asked_in.activateWindow()

    def _drop(self) -> None:
        shown, self.shown = self.shown, None
        if shown is not None:
            self._window.removeEventFilter(self)
            shown.finished.disconnect(self._on_closed)
            shown.hide()
            shown.deleteLater()

    def _beside(self, shown: QWidget) -> QPoint:
        """Where the window ends, or as near to the end of its screen as it fits."""
        window, free = self._window.frameGeometry(), self._window.screen().availableGeometry()
        if self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = max(free.left(), window.left() - shown.width())
        else:
            left = min(window.right() + 1, free.right() + 1 - shown.width())
        top = min(window.top(), free.bottom() + 1 - shown.height())
        return QPoint(max(free.left(), left), max(free.top(), top))
