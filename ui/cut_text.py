"""Whatever is cut can be read: pointing to it shows the whole text, and so does Tab on a button.

What is cut, nobody keeps. When somebody points to a place, what stands there is painted once more,
out of sight, and says itself which of its texts had no room. So it holds for every label, button
and row, also for those that come later.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QToolTip,
    QWidget,
)

from ui.text import RTL, direction_of, noting_cuts


class CutTexts(QObject):
    """Answers, in every window, the question what the words under the pointer are in full.

    It goes with the focus, from window to window: a filter on the whole application would be asked
    about every event.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = cast(QApplication, QCoreApplication.instance())
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nobody below had a tool tip of its own."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(watched, QWidget):
            return False
        asked = cast(QHelpEvent, event)
        text = cut_at(watched, asked.pos())
        if not text:
            return False
        QToolTip.showText(asked.globalPos(), as_tip(text), watched)
        return True

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            window = new.window()
            window.removeEventFilter(self)
            window.installEventFilter(self)
        # Not with a mouse, which asks by pointing, nor where the whole window only comes back.
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if old is not None and isinstance(new, QAbstractButton) and not by_mouse:
            QTimer.singleShot(0, self, self._name_focused)  # a page that scrolls does so first

    def _name_focused(self) -> None:
        """Whoever goes by keys is told what a button is that shows nothing but an icon."""
        button = QApplication.focusWidget()
        words = name_not_shown(button) if isinstance(button, QAbstractButton) else ""
        if button is not None and words:
            below = button.mapToGlobal(QPoint(0, button.height()))
            QToolTip.showText(below, as_tip(words), button)


def name_not_shown(button: QAbstractButton) -> str:
    """What a button is called, or more, where it shows an icon alone; else nothing.

    Buttons of ours that may lose their name say by `shows_name` whether it is there. What is
    chosen, such as a switch, has its name beside it.
    """
    shows: Callable[[], bool] | None = getattr(button, "shows_name", None)
    named = not isinstance(button, (QPushButton, QToolButton)) or bool(button.text())
    if shows() if shows is not None else named:
        return ""
    tip, name = button.toolTip(), button.accessibleName() or button.text()
    return tip if name in tip or not name else "\n".join(filter(None, (name, tip)))


def as_tip(text: str) -> str:
    """Plain words for a tool tip, in lines of a length that can be read."""
    way = "rtl" if direction_of(text) == RTL else "ltr"
    return f'<p dir="{way}">{escape(text).replace(chr(10), "<br>")}</p>'


def cut_at(window: QWidget, at: QPoint) -> str:
    """The whole of what stands cut at a place of a window; empty where nothing is cut there."""
    with noting_cuts() as cuts:
        window.grab(QRect(at - QPoint(1, 1), QSize(3, 3)))
    for cut in reversed(cuts):
        if isinstance(cut.on, QWidget) and (
            cut.on is window or (cut.on.window() is window and window.isAncestorOf(cut.on))
        ):
            inside = cut.on.mapFrom(window, at)
            if cut.where.contains(inside):
                return cut.text
    found = window.childAt(at)
    return cut_by_qt(found, found.mapFrom(window, at)) if found is not None else ""


def cut_by_qt(widget: QWidget, at: QPoint) -> str:
    """The whole text of a widget that Qt paints, where it has no room for all of it."""
    if isinstance(widget, QComboBox):
        wide = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return widget.currentText() if wide > _room_of_choice(widget) else ""
    if isinstance(widget, QLineEdit) and not widget.hasFocus():
        text = widget.text() or widget.placeholderText()
        wide = widget.fontMetrics().horizontalAdvance(text)
        return text if wide > widget.contentsRect().width() - 4 else ""
    if isinstance(widget, QAbstractButton) and widget.sizeHint().width() > widget.width():
        return widget.text()
    header = widget.parentWidget()
    if isinstance(header, QHeaderView) and header.viewport() is widget and header.model():
        section = header.logicalIndexAt(at)
        if section >= 0 and header.sectionSizeHint(section) > header.sectionSize(section):
            words = header.model().headerData(section, header.orientation())
            return str(words or "")
    return ""


def _room_of_choice(choice: QComboBox) -> int:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    box = QStyle.ComplexControl.CC_ComboBox
    return choice.style().subControlRect(box, option, part, choice).width() + 1
