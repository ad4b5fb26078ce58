"""The stage: a window to share with the room or the call. It has no controls and no clock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from ui.stage_keys import asked
from ui.stage_painter import paint_stage
from ui.stage_screens import Position
from ui.stage_view import StageView

HIDE_CURSOR_MS = 3000
REST_MS = 300
_SMALLEST = (160, 90)


class StageWindow(QWidget):
    """Paints the `StageView` it is shown; `asked` carries what a key asks for (`stage_keys`).

    `closed` says that somebody has closed it, `moved` that it is on another screen or in another
    state, `placed` that it rests somewhere else or has another size.
    """

    asked = Signal(str)
    closed = Signal()
    moved = Signal()
    placed = Signal()

    def __init__(self, view: StageView) -> None:
        # No parent: a child window would stay before the operator's.
        super().__init__(None, Qt.WindowType.Window)
        self._view = view
        self._followed = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(*_SMALLEST)
        self.setMouseTracking(True)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(HIDE_CURSOR_MS)
        self._idle.timeout.connect(self._hide_cursor)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.placed)
        self.setAccessibleName(view.said)
        self.retranslate()

    def view(self) -> StageView:
        """What it shows."""
        return self._view

    def show_view(self, view: StageView) -> None:
        """Show this, if it is another than before."""
        if view == self._view:
            return
        said, self._view = self._view.said, view
        # A screen reader may say a changed name: only what somebody did changes it, not time.
        if view.said != said:
            self.setAccessibleName(view.said)
        self.update()

    def place(self, where: Position) -> None:
        """Go to that screen, full or as a window, and be seen."""
        screen = next(
            (one for one in QGuiApplication.screens() if one.name() == where.screen), None
        )
        if self.isFullScreen():
            self.showNormal()
        if screen is not None:
            self.setScreen(screen)
        self.setGeometry(screen.geometry() if where.full and screen is not None else where.rect)
        if where.full:
            self.showFullScreen()
        else:
            self.show()
        handle = self.windowHandle()
        if handle is not None and not self._followed:
            self._followed = True
            handle.screenChanged.connect(self._on_screen)

    def set_full_screen(self, full: bool, rect: QRect) -> None:
        """Fill the screen it is on, or be a window of this geometry."""
        if full:
            self.showFullScreen()
        else:
            self.showNormal()
            self.setGeometry(rect)
        self._wake()

    def retranslate(self) -> None:
        """Set the title anew."""
        self.setWindowTitle(self.tr("Stage: Breakout Facilitator"))

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all of it."""
        paint_stage(QPainter(self), self.rect(), self._view, self._view.tongue.direction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key of the stage; held down it is still one."""
        what = asked(event, self.layoutDirection())
        if not what:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.asked.emit(what)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Full screen and back."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit("full_screen")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer is there as long as it moves."""
        super().mouseMoveEvent(event)
        self._wake()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Tell when it rests."""
        super().moveEvent(event)
        self._rest.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell when it rests."""
        super().resizeEvent(event)
        self._rest.start()

    def changeEvent(self, event: QEvent) -> None:
        """Another state, another language or direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._wake()
            self.moved.emit()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        """By the window's own button or the system's key."""
        super().closeEvent(event)
        self._idle.stop()
        self._rest.stop()
        self.closed.emit()

    def _on_screen(self, _screen: QScreen) -> None:
        self.moved.emit()

    def _wake(self) -> None:
        self.unsetCursor()
        if self.isFullScreen():
            self._idle.start()
        else:
            self._idle.stop()

    def _hide_cursor(self) -> None:
        if self.isFullScreen():
            self.setCursor(Qt.CursorShape.BlankCursor)
