"""What assistive technology finds: the accessible tree of a window, and what is wrong with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QScrollBar,
    QStackedWidget,
    QWidget,
)

from ui.buttons import SegmentedControl
from ui.page import Page

Role = QAccessible.Role
Text = QAccessible.Text

MOST_ITEMS = 12
"""So many items of a list are looked at."""

_GENERIC = {Role.NoRole, Role.Client, Role.Window, Role.Pane}
_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f\u2060"))
_WORDS = {
    Role.Button: "button",
    Role.ButtonMenu: "menu button",
    Role.Cell: "cell",
    Role.Chart: "chart",
    Role.CheckBox: "check box",
    Role.ComboBox: "combo box",
    Role.Dialog: "dialog",
    Role.EditableText: "edit",
    Role.Graphic: "graphic",
    Role.Grouping: "group",
    Role.List: "list",
    Role.ListItem: "item",
    Role.RadioButton: "radio button",
    Role.StaticText: "text",
    Role.Table: "table",
    Role.Switch: "switch",
}


@dataclass(frozen=True)
class Heard:
    """One thing in the tree, as it is announced."""

    kind: str
    role: QAccessible.Role
    name: str
    description: str
    value: str
    focusable: bool
    states: tuple[str, ...] = ()

    def __str__(self) -> str:
        """One line, in the order in which screen readers speak."""
        value = self.value if self.value != self.name else ""
        parts = [self.name, _WORDS.get(self.role, self.role.name), value, *self.states]
        return " · ".join(part for part in (*parts, self.description) if part)


def heard(found: QAccessibleInterface) -> Heard:
    """What is said about one thing, without the marks that only keep directions apart."""
    thing, state = found.object(), found.state()
    said = {
        "checked": state.checked,
        "not checked": state.checkable and not state.checked,
        "selected": state.selected and not isinstance(thing, QAbstractItemView),
        "expanded": state.expanded,
        "collapsed": state.collapsed,
        "unavailable": state.disabled,
        "read-only": state.readOnly and found.role() == Role.EditableText,
    }
    return Heard(
        type(thing).__name__ if thing is not None else "item",
        found.role(),
        plain(found.text(Text.Name)),
        plain(found.text(Text.Description)),
        plain(found.text(Text.Value)),
        bool(state.focusable),
        tuple(word for word, holds in said.items() if holds),
    )


def plain(text: str) -> str:
    """Without marks of direction."""
    return text.translate(_MARKS)


def interface_of(thing: QObject) -> QAccessibleInterface:
    """The tree below a thing."""
    found = QAccessible.queryAccessibleInterface(thing)
    assert found is not None, thing
    return found


def tree(root: QWidget) -> Iterator[tuple[Heard, QWidget | None]]:
    """Everything below a window that can be reached, with its widget; items of lists have none."""
    yield heard(interface_of(root)), root
    yield from _below(interface_of(root))


def _below(found: QAccessibleInterface) -> Iterator[tuple[Heard, QWidget | None]]:
    thing = found.object()
    count = 0 if isinstance(thing, QComboBox) else found.childCount()
    if isinstance(thing, QAbstractItemView):
        count = min(count, MOST_ITEMS)
    for place in range(count):
        child = found.child(place)
        if child is None or not child.isValid():
            continue
        widget = child.object()
        if isinstance(widget, QWidget):
            if not widget.isVisibleTo(widget.window()) or isinstance(widget, QScrollBar):
                continue
            if widget.isWindow():
                continue
        yield heard(child), widget if isinstance(widget, QWidget) else None
        yield from _below(child)


def wrong(root: QWidget) -> list[str]:
    """What somebody who does not see would miss below `root`, a line for each."""
    return sorted({line for one, widget in tree(root) for line in _wrong(one, widget)})


def _wrong(one: Heard, widget: QWidget | None) -> Iterator[str]:
    where = f"{one.kind} {one.role.name} “{one.name[:60]}”"
    if widget is None:
        if not one.name and one.role in (Role.ListItem, Role.TreeItem):
            yield f"{where}: a row that says nothing"
        return
    tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    focusable = bool(tabs) and not isinstance(widget, QStackedWidget)
    pressed = one.role in (Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox)
    if (focusable or pressed) and not one.name:
        yield f"{where}: no name ({_path(widget)})"
    if focusable and one.role in _GENERIC:
        yield f"{where}: no role ({_path(widget)})"
    if one.name and one.name == one.description:
        yield f"{where}: described by its own name"
    if one.name and one.role == Role.Client and not (isinstance(widget, Page) or widget.isWindow()):
        yield f"{where}: named, but nothing ({_path(widget)})"
    if isinstance(widget, SegmentedControl) and not one.name:
        yield f"{where}: a choice of what? ({_path(widget)})"
    if focusable and one.name and not _sayable(one.name + one.description):
        yield f"{where}: a name without a word ({_path(widget)})"
    if re.search(r"<[a-z/]", one.name):
        yield f"{where}: markup in its name"


def _sayable(text: str) -> bool:
    return any(unicodedata.category(letter)[0] in "LN" for letter in text)


def _path(widget: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget.parentWidget()
    while at is not None and len(names) < 4:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names)


def spoken_focus() -> str:
    """What a screen reader says where the focus is: the thing, and the item marked in it."""
    widget = QApplication.focusWidget()
    if widget is None:
        return "(nothing)"
    found = interface_of(widget)
    line = str(heard(found))
    if isinstance(widget, QAbstractItemView):
        index = widget.currentIndex()
        if index.isValid():
            said = index.data(Qt.ItemDataRole.AccessibleTextRole)
            said = said if isinstance(said, str) else index.data(Qt.ItemDataRole.DisplayRole)
            line += f" → {plain(str(said))}"
    return line
