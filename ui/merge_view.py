"""How the Merge page looks: head, drop zone, roll-call, filter, table, and the panel beside."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from facilitator.event import Event
from ui.buttons import Button
from ui.coverage import Coverage
from ui.drop_zone import DropZone
from ui.feedback import Banner, EmptyHint
from ui.file_details import FileDetails
from ui.find_field import FindField
from ui.fit_row import FitRow
from ui.frames import label, scrolling, surface
from ui.lines import Rule
from ui.merge_filter import StateFilter
from ui.merge_panel import MergePanel
from ui.merge_rows import WorkbookModel
from ui.merge_table import WorkbookTable
from ui.merge_words import Differences
from ui.progress_row import ProgressRow
from ui.theme import ThemeHolder

# Narrower than this the panel stands below the files.
_NARROW = 840
# Narrower than this the head has no room for all keys; lower than this everything takes less.
_TIGHT = 1180
_LOW = 700


class MergeView(QWidget):
    """The parts of the page and where they stand; what they do is `merge_page`'s.

    `dropped` carries the files that were dropped, on the zone for it or anywhere else.
    """

    dropped = Signal(list)

    def __init__(self, event: Event, themes: ThemeHolder, differences: Differences) -> None:
        super().__init__()
        self._themes = themes
        self._none_wanted = False
        self._title = label("title")
        self.count = label("subtle")
        self.search = FindField(themes, key="Ctrl+F")
        self.choose = Button(themes, icon="file", key="Ctrl+O")
        self.choose_folder = Button(themes, icon="folder-simple", key="Ctrl+Shift+O")
        self.banner = Banner(themes)
        self.banner.hide()
        self.drop = DropZone(themes)
        self.rooms = Coverage(themes, event)
        self.states = StateFilter(themes)
        self.model = WorkbookModel(self, headers=[""] * 7)
        self.table = WorkbookTable(themes)
        self.table.setModel(self.model)
        self.table.measure()
        self.empty = EmptyHint(themes, "git-merge", "", "")
        self.none = EmptyHint(themes, "magnifying-glass", "", "")
        self.details = FileDetails(themes)
        self.progress = ProgressRow(themes)
        self.panel = MergePanel(event, themes, differences)
        self.setAcceptDrops(True)
        self.drop.dropped.connect(self.dropped)
        self._lay_out()
        themes.changed.connect(self.fit)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        self.fit()

    def retranslate(self) -> None:
        """Set every text anew that does not depend on files."""
        self._title.setText(self.tr("Merge"))
        self.search.set_placeholder(self.tr("Find a room"))
        self.choose.setText(self.tr("Choose files"))
        self.choose_folder.setText(self.tr("Choose folder"))
        self.drop.set_text(
            self.tr("Drop workbooks here"),
            self.tr(
                "Of rooms or merged ones (.xlsx), other stores (.sqlite), or a folder of "
                "workbooks. Files are only read, never changed."
            ),
        )
        self.empty.set_text(
            self.tr("No files chosen yet"), self.tr("Drop them here, or press Ctrl+O.")
        )
        self._name_none()
        self.details.retranslate()
        self.progress.retranslate()
        self.model.set_headers(
            [
                self.tr("State"),
                self.tr("Room"),
                self.tr("File"),
                self.tr("Ballots"),
                self.tr("Notes"),
                self.tr("Saved"),
                self.tr("What is different"),
            ]
        )
        self.table.setAccessibleName(self.tr("Files"))
        self.states.setAccessibleName(self.tr("States of the files"))
        self.states.retranslate()
        self.panel.retranslate()
        self.rooms.retranslate()
        self.table.measure()

    def show_some(self, some: bool) -> None:
        """There are files; or what to do is said."""
        self._table_box.setVisible(some)
        self.empty.setVisible(not some)
        self.states.setVisible(some)
        self.fit()

    def show_none(self, none: bool, *, wanted: bool) -> None:
        """Of these there are none: none are called so, or none are in that state."""
        self._none_wanted = wanted
        self._name_none()
        self.table.setVisible(not none)
        self.none.setVisible(none)

    def _name_none(self) -> None:
        if self._none_wanted:
            words = self.tr("No file of that name or room"), self.tr("Esc shows all again.")
        else:
            words = self.tr("No such file"), self.tr("“All” shows the others.")
        self.none.set_text(*words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are taken anywhere on the page; the zone shows it."""
        if event.mimeData().hasUrls():
            self.drop.show_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went away."""
        self.drop.show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They are here."""
        self.drop.dropEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width of the window."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """With large text everything stands below each other, and the page scrolls."""
        px = self._themes.theme.px
        narrow = self.width() < px(_NARROW)
        low = self.height() < px(_LOW)
        self.drop.set_low(low and not self._table_box.isHidden())
        self.details.set_low(low)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._across.setDirection(way)
        self.panel.set_below(narrow)
        self.table.setMinimumHeight(px(32 + 6 * 36) if narrow else px(32 + 2 * 36))

    def reveal(self, part: QWidget) -> None:
        """With large text, when the page scrolls: bring this into sight."""

        def scroll() -> None:
            self._scroll.ensureWidgetVisible(part, 0, self._themes.theme.px(16))

        QTimer.singleShot(0, part, scroll)  # it has its place only after the layout

    def is_below(self) -> bool:
        """Whether the panel stands below the files."""
        return self._across.direction() == QBoxLayout.Direction.TopToBottom

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        inside = self._scroll.widget()
        if now is not None and self.isVisible() and inside and inside.isAncestorOf(now):
            self.reveal(now)

    def _lay_out_head(self) -> None:
        self.head = QWidget()
        row = FitRow(self._themes, self.head, height=56)
        row.add(self._title, whole=True)
        row.add(self.count)
        row.add(self.search, at_end=True, rank=1)
        row.add(self.choose, at_end=True, rank=1)
        row.add(self.choose_folder, at_end=True)
        self.head.setFocusProxy(self.choose)

    def _lay_out(self) -> None:
        self._lay_out_head()
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 16, 20, 12)
        inner.setSpacing(12)
        inner.addWidget(self.banner)
        inner.addWidget(self.drop)
        inner.addWidget(self.rooms)
        inner.addWidget(self.states)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.head)
        main.addWidget(Rule(self._themes))
        main.addLayout(inner)
        table = QVBoxLayout()
        table.setContentsMargins(0, 0, 0, 0)
        table.setSpacing(0)
        table.addWidget(Rule(self._themes))
        table.addWidget(self.table, 1)
        table.addWidget(self.none, 1)
        table.addWidget(self.details)
        self._table_box = QWidget()
        self._table_box.setLayout(table)
        main.addWidget(self._table_box, 1)
        main.addWidget(self.empty, 1)
        main.addWidget(self.progress)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addLayout(main, 1)
        self._across.addWidget(self.panel)
        inside = QWidget()
        surface(inside, "page")
        inside.setLayout(self._across)
        self._scroll = scrolling(inside)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
