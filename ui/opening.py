"""The start: a frame is there at once, and what it is filled with is loaded behind it.

The store and its libraries take three times as long to load as Qt itself. Whoever starts the app
sees in the meantime that it has started, where it will be and as large as it will be.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.installation import NAME, PROGRAM, data_folder
from ui.contrast import chosen
from ui.giving_way import WaitingKeys
from ui.mark import paint_mark
from ui.opening_files import OpeningFiles
from ui.qt_messages import filter_messages, let_all_through
from ui.settings import Settings
from ui.text import paint_line
from ui.theme import Theme, ThemeHolder, apply_theme
from ui.usual_size import open_at_usual_size

_LONGEST_MS = 1000
"""So long a screen is waited for that does not show the frame."""


class Opening(QWidget):
    """The mark and the name in the middle of an empty window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.keys = WaitingKeys()
        self._theme = theme
        self._wait = QEventLoop(self)
        self._field: QWidget | None = None
        self._place = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowTitle(NAME)
        self.setMinimumSize(1180, 700)

    def show_at_once(self) -> None:
        """Show it, and come back when it is painted."""
        self.show()
        QTimer.singleShot(_LONGEST_MS, self._wait.quit)
        self._wait.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def hold(self, field: QWidget, place: QRect) -> None:
        """Have a field in here: at this place, or below the name where that is not in here."""
        self._field, self._place = field, place
        self._put_field()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """It waits for a field."""
        if self._field is None:
            self.keys.take(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The field follows: a window is perhaps as large as it will be only some time later."""
        super().resizeEvent(event)
        self._put_field()

    def _put_field(self) -> None:
        place = self._place
        if place.isEmpty() or not self.rect().contains(place):
            wide, high = min(self._theme.px(560), self.width() - 40), self._theme.px(59)
            top = self.rect().center().y() + self._theme.px(72)
            place = QRect((self.width() - wide) // 2, top, wide, high)
        if self._field is not None:
            self._field.setGeometry(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both, as the first start has them at its top."""
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("bg.subtle"))
        side = theme.px(48)
        middle = self.rect().center()
        mark = QRectF(middle.x() - side / 2, middle.y() - side, side, side)
        paint_mark(painter, mark, theme.color("accent"))
        line = self.rect()
        line.setTop(middle.y() + theme.px(12))
        line.setHeight(theme.line_height(20))
        paint_line(painter, line, NAME, theme.font(20, 600), theme.color("text"), place="center")
        # What is painted reaches the screen when the loop goes round once more.
        QTimer.singleShot(0, self._wait.quit)


def run(arguments: Sequence[str]) -> int:
    """Open the window and give the exit status when it is closed."""
    options, rest = parse(arguments)
    filter_messages()
    folder = options.data or data_folder()
    application = OpeningFiles([NAME, *rest])
    application.setApplicationName(NAME)
    settings = Settings(folder)
    themes = _themes(application, settings, options.theme)
    opening = Opening(themes.theme)
    open_at_usual_size(opening)
    if not settings.geometry.isEmpty():
        opening.restoreGeometry(settings.geometry)
    opening.show_at_once()
    if options.event is None:
        options.event = application.take()
    # Only now: this is what the frame was shown for.
    from ui.early import Early
    from ui.early_event import early_event
    from ui.garbage import Collector

    collector = Collector(application)
    early = Early(application, opening, settings, themes)
    early.begin(early_event(options, folder, settings))
    try:
        if not early.load():
            return 0
        from ui import app

        return app.run(application, options, folder, settings, themes, early)
    finally:
        early.keep()
        del collector
        let_all_through()


def parse(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """The options of the window, and what is left of the arguments for Qt.

    An event file may stand there without `--event`, as a double click on one names it.
    """
    made = parser()
    options, rest = made.parse_known_args(list(arguments))
    files = [one for one in rest if one.lower().endswith(".xlsx") and not one.startswith("-")]
    if len(files) + (options.event is not None) > 1:
        made.error("one event file at a time")
    for one in files:
        rest.remove(one)
        options.event = Path(one)
    return options, rest


def parser() -> argparse.ArgumentParser:
    """The options of the window."""
    made = argparse.ArgumentParser(prog=PROGRAM, add_help=False)
    made.add_argument("--store", type=Path, metavar="FILE")
    made.add_argument("--event", type=Path, metavar="FILE")
    made.add_argument("--data", type=Path, metavar="DIR")
    made.add_argument("--theme", choices=("light", "dark", "contrast"))
    return made


def _themes(application: QApplication, settings: Settings, wanted: str | None) -> ThemeHolder:
    themes = ThemeHolder(chosen(wanted or settings.theme))
    themes.show_scale(settings.scale)
    themes.show_key_hints(settings.key_hints)
    apply_theme(application, themes.theme)
    themes.changed.connect(lambda: apply_theme(application, themes.theme))
    return themes
