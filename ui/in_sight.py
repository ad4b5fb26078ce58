"""Whatever has the keyboard is in sight: frames that scroll follow the focus, from row to row."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit, QScrollArea, QWidget

_AROUND = 16
_BEGINNING = 96
"""So much is shown of what is larger than its frame, where nobody has chosen a row in it yet."""
_FOLLOWED = "followed_by_frames"


class FocusFollower(QObject):
    """Goes with a frame that scrolls: what gets the focus inside, by whatever key, is shown.

    It stays in sight while parts of the page come and go, until somebody scrolls elsewhere.
    """

    def __init__(self, frame: QScrollArea) -> None:
        """The frame has its widget already."""
        super().__init__(frame)
        self._frame = frame
        self._at = (0, 0)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._again)
        inside = frame.widget()
        if inside is not None:
            inside.installEventFilter(self)
        app = cast(QApplication, QCoreApplication.instance())
        app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size: what has the focus may have gone somewhere else."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._later.start()
        return super().eventFilter(watched, event)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._frame.isAncestorOf(now):
            return
        if isinstance(now, QAbstractItemView) and not now.property(_FOLLOWED):
            now.setProperty(_FOLLOWED, True)
            now.selectionModel().currentChanged.connect(self._show)
        self._show()
        # Once more when everything has its place: a part that was just opened has none yet.
        self._later.start()

    def _show(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._frame.isAncestorOf(focused) and not _is_pressing():
            bring_into_sight(focused)
        self._at = self._place()

    def _again(self) -> None:
        if self._place() == self._at:
            self._show()

    def _place(self) -> tuple[int, int]:
        frame = self._frame
        return frame.horizontalScrollBar().value(), frame.verticalScrollBar().value()


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the frames around a widget, the inner ones first, until one sees it.

    Of a list or a text that is larger than its frame, that is the row or the line with the keys.
    """
    around = widget.parentWidget()
    while around is not None:
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside is not None:
            _show(around, inside, widget)
        around = around.parentWidget() if not around.isWindow() else None


def _show(frame: QScrollArea, inside: QWidget, widget: QWidget) -> None:
    seen = frame.viewport().rect()
    wanted = widget.rect()
    if wanted.height() > seen.height() or wanted.width() > seen.width():
        wanted = _with_keys(widget)
    at = widget.mapTo(frame.viewport(), QPoint(0, 0))
    place = wanted.translated(at)
    by = _step(place.top(), place.bottom(), seen.height())
    if by:
        frame.verticalScrollBar().setValue(frame.verticalScrollBar().value() + by)
    by = _step(place.left(), place.right(), seen.width())
    if by and frame.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        by = -by
    if by:
        frame.horizontalScrollBar().setValue(frame.horizontalScrollBar().value() + by)


def _step(first: int, last: int, room: int) -> int:
    """How far to go for a stretch to be seen, and a little around it; none where it is."""
    around = max(0, min(_AROUND, room - 1 - (last - first)))
    if first < 0 or last - first >= room:
        return first - around
    return last + around - (room - 1) if last >= room else 0


def _with_keys(widget: QWidget) -> QRect:
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        row = widget.visualRect(widget.currentIndex())
    elif isinstance(widget, QPlainTextEdit):
        row = widget.cursorRect()
    else:
        return widget.rect().intersected(QRect(0, 0, _BEGINNING, _BEGINNING))
    return row.translated(widget.viewport().pos()).intersected(widget.rect())


def _is_pressing() -> bool:
    """What is pressed with the mouse is in sight, and must not go away below it."""
    return QApplication.mouseButtons() != Qt.MouseButton.NoButton
