"""F1: every action with its keys, by page, with a field to look for one; and the guide."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from facilitator.installation import MADE_WITH
from ui.actions import KEYS, Entry
from ui.buttons import Button, KeyHint, SegmentedControl
from ui.frames import label
from ui.guide_view import GuideView
from ui.search_field import SearchField
from ui.shortcut_list import Group, ShortcutList, matching_groups, nothing_words
from ui.tab_walk import WalkedDialog
from ui.theme import ThemeHolder

_WIDEST = 560
"""So wide a column of keys is still read line by line."""


class ShortcutRows(QScrollArea):
    """The rows, which scroll."""


_LONG = 40
"""Letters of a name that may take two lines."""


class ShortcutsDialog(WalkedDialog):
    """The list in two columns, or in one where it is made narrower; Esc or Enter closes it.

    A window of its own, beside the others: it is read while something is done. It opens on the
    screen of `near`.

    Beside it the guide, on its page of a `role`: Ctrl+PgUp and Ctrl+PgDown go from one to the
    other, and the keys that open each of them lead to it here too. `pane` is the one that is
    shown first, `keys` or `guide`.
    """

    def __init__(
        self,
        holder: ThemeHolder,
        entries: Sequence[Entry],
        parent: QWidget | None,
        *,
        role: str = "note-taker",
        pane: str = "keys",
        near: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._near = near or parent or self
        self._columns = 0
        self._groups = ShortcutList().groups(entries)
        self.setWindowTitle(self.tr("Help"))
        names = (("keys", self.tr("All shortcuts")), ("guide", self.tr("Guide")))
        self.panes = SegmentedControl(holder, names, self.tr("Help"))
        self.panes.chosen.connect(self.show_pane)
        self.field = SearchField(holder, self.tr("Find a key or what it does"))
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self._scroll = ShortcutRows()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("All shortcuts"))
        self.guide = GuideView(holder, role)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.guide)
        self.practise = Button(holder, self.tr("Practise for five minutes"), icon="graduation-cap")
        self.practise.setAutoDefault(False)
        self.practise.hide()
        self._lay_out()
        for key, by in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=by: self._turn(by))
        for name, shown in (("shortcuts", "keys"), ("guide", "guide")):
            for key in KEYS[name]:
                opens = QShortcut(QKeySequence(key), self)
                opens.activated.connect(lambda shown=shown: self.show_pane(shown))
        self._size()
        self.show_pane(pane)

    def _lay_out(self) -> None:
        close = Button(self._holder, self.tr("Close"), key="Esc", primary=True)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        head, last = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.panes)
        head.addStretch(1)
        head.addWidget(self.field)
        last.setSpacing(8)
        last.addWidget(self.practise)
        last.addWidget(label("label", MADE_WITH))
        last.addStretch(1)
        last.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(16)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addLayout(last)

    def offer_practice(self, practise: Callable[[], object]) -> None:
        """Show the button that closes this and lets somebody practise."""
        self.practise.show()
        self.practise.clicked.connect(self.accept)
        # When the dialog is closed: what follows puts another window in place of this one.
        self.practise.clicked.connect(lambda: QTimer.singleShot(0, practise))

    def show_pane(self, name: str) -> None:
        """Show the keys or the guide, and put the cursor into it."""
        is_guide = name == "guide"
        self.panes.set_current("guide" if is_guide else "keys")
        self._stack.setCurrentIndex(int(is_guide))
        self.field.setVisible(not is_guide)
        (self.guide.focus_text if is_guide else self.field.setFocus)()

    def _turn(self, by: int) -> None:
        """There are two of them: on is also back."""
        self.show_pane("keys" if self._stack.currentIndex() else "guide")

    def groups(self) -> list[Group]:
        """What it shows now."""
        return matching_groups(self._groups, self.field.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys scroll the list while somebody types in the field."""
        scrolls = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in scrolls:
                bar = self._scroll.verticalScrollBar()
                step = bar.pageStep() if event.key() in scrolls[2:] else 40
                bar.setValue(bar.value() + (step if event.key() in scrolls[1::2] else -step))
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def pane(self) -> str:
        """The one that is shown, `keys` or `guide`."""
        return self.panes.current()

    def _size(self) -> None:
        """As large as list and guide want, where the screen lets them.

        With large text the list has one column.
        """
        room = self._near.screen().availableSize() * 0.9
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        one, two = (_list(self._holder, self._groups, count) for count in (1, 2))
        self._two_wide = two.sizeHint().width() + bar
        inside = two if self._two_wide + 40 <= room.width() else one
        wide = min(inside.sizeHint().width() + bar, room.width() - 40)
        self._scroll.setMinimumWidth(min(one.minimumSizeHint().width() + bar, wide))
        around = self.sizeHint().height() - self._stack.sizeHint().height()
        high = min(room.height(), around + inside.sizeHint().height() + 2)
        beside = self.sizeHint().width() - self._stack.sizeHint().width()
        guide = min(room.width(), self.guide.text.wanted_width() + beside)
        self.resize(max(self.sizeHint().width(), wide + 40, guide), high)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower, beside the window that it is about, one column is what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        columns = 2 if self.width() - 40 >= self._two_wide else 1
        if columns != self._columns:
            self._columns = columns
            self._show()

    def _show(self) -> None:
        groups = self.groups()
        self._scroll.setWidget(
            _list(self._holder, groups, self._columns) if groups else label("", nothing_words())
        )


def _list(holder: ThemeHolder, groups: Sequence[Group], columns: int) -> QWidget:
    """The groups below each other, in columns of about the same height."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 12, 0)
    row.setSpacing(32)
    for part in _halves(groups) if columns > 1 else [groups]:
        column = QVBoxLayout()
        column.setSpacing(4)
        for group in part:
            column.addWidget(label("heading", group.title))
            column.addLayout(_lines(holder, group, wraps=columns == 1))
            column.addSpacing(16)
        column.addStretch(1)
        row.addLayout(column, 1)
    if columns == 1:
        # The guide may want more: then a key would stand too far from what it does.
        made.setMaximumWidth(max(made.sizeHint().width(), holder.theme.px(_WIDEST)))
    return made


def _halves(groups: Sequence[Group]) -> list[Sequence[Group]]:
    """Cut where both sides have most nearly the same number of lines."""

    def lines(part: Sequence[Group]) -> int:
        return sum(len(group.entries) + 2 for group in part)

    cut = min(
        range(1, len(groups) + 1), key=lambda at: abs(lines(groups[:at]) - lines(groups[at:]))
    )
    return [groups[:cut], groups[cut:]]


def _lines(holder: ThemeHolder, group: Group, *, wraps: bool) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for row, entry in enumerate(group.entries):
        keys = QHBoxLayout()
        keys.setSpacing(4)
        keys.addStretch(1)
        for key in entry.keys:
            keys.addWidget(KeyHint(holder, key))
        name = label("", entry.text)
        name.setWordWrap(wraps or len(entry.text) > _LONG)
        grid.addWidget(name, row, 0)
        grid.addLayout(keys, row, 1)
    return grid
