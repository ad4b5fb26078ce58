"""What painted widgets are to a screen reader: Qt takes all that it does not know for a panel.

A widget says its name by `setAccessibleName`, as every other. One whose contents change has a
method `accessible_value`, which gives them as a sentence.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAccessibleWidget,
    QApplication,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex
_Role = QAccessible.Role

ROLES = {
    "AgendaHeader": _Role.StaticText,
    "BallotsPanel": _Role.Grouping,
    "Banner": _Role.AlertMessage,
    "CommunityChips": _Role.StaticText,
    "ChartScroll": _Role.Chart,
    "ChangeLines": _Role.StaticText,
    "CheckRow": _Role.Grouping,
    "EmptyHint": _Role.StaticText,
    "FiguresStrip": _Role.StaticText,
    "IconLine": _Role.StaticText,
    "Legend": _Role.StaticText,
    "LevelsBar": _Role.StaticText,
    "MapCanvas": _Role.Chart,
    "Navigation": _Role.PageTabList,
    "NeedsLines": _Role.StaticText,
    "PlanList": _Role.Grouping,
    "PlaceRows": _Role.StaticText,
    "PrivacyColumn": _Role.Grouping,
    "ProgressLine": _Role.ProgressBar,
    "RecommendationStrip": _Role.StaticText,
    "ResultsView": _Role.Grouping,
    "Ring": _Role.Clock,
    "RoomTiles": _Role.List,
    "Screen": _Role.Grouping,
    "SegmentedControl": _Role.Grouping,
    "ShortcutRows": _Role.Document,
    "SlotBar": _Role.Graphic,
    "SocialWall": _Role.Document,
    "StageBar": _Role.Grouping,
    "StageWindow": _Role.Document,
    "Tag": _Role.StaticText,
    "StateFilter": _Role.Grouping,
    "TextLine": _Role.StaticText,
    "TookPart": _Role.StaticText,
    "TimerFigures": _Role.Clock,
    "TurnoutBlocks": _Role.StaticText,
    "UndoMessage": _Role.AlertMessage,
    "WordList": _Role.StaticText,
    "WrappedText": _Role.StaticText,
    "_Figures": _Role.StaticText,
    "_LargeBadge": _Role.StaticText,
    "_TieTag": _Role.StaticText,
    "_Title": _Role.StaticText,
}
"""By the name of the class; those made from it are the same."""

SILENCE = "\u2060"
"""A description that says nothing, a word joiner: for none Qt takes the tool tip or what stands in
an empty field, which are for eyes."""

_MARKS = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))
_INSTALLED = "paints for screen readers too"


class _Painted(QAccessibleWidget):
    """A widget with a role of ours, and what it shows as its value."""

    def text(self, kind: QAccessible.Text) -> str:
        """The widget's value where it has one; the rest is as for every widget.

        A tool tip that only shows the whole of a long line is no description.
        """
        if kind == QAccessible.Text.Value:
            value = getattr(self.object(), "accessible_value", None)
            if value is not None:
                return value()
        words = super().text(kind)
        if kind != QAccessible.Text.Description:
            return words
        name = super().text(QAccessible.Text.Name)
        return "" if words.translate(_MARKS) == name.translate(_MARKS) else words


class QTableView(QAbstractItemView):
    """The base of lists that lay out their rows themselves.

    Qt tells screen readers of the rows of those views only whose class it knows by name; by this
    one it finds whatever the model says, with no other part of its table.
    """

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is marked now, as Qt's own lists do."""
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)
        super().currentChanged(current, previous)


def say_tip_once(button: QAbstractButton) -> None:
    """Be silent where the tool tip is the name, as on buttons with nothing but an icon."""
    said = button.accessibleDescription()
    name = button.accessibleName() or button.text()
    if button.toolTip() and button.toolTip() == name:
        button.setAccessibleDescription(said or SILENCE)
    elif said == SILENCE:
        button.setAccessibleDescription("")


def install() -> None:
    """Tell Qt about them, once for the application."""
    app = QApplication.instance()
    if app is not None and not app.property(_INSTALLED):
        app.setProperty(_INSTALLED, True)
        QAccessible.installFactory(_made)


def _made(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    role = ROLES.get(name)
    if role is None or not isinstance(thing, QWidget):
        return None
    return _Painted(thing, role)
