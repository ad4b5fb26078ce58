"""The map of the communities' advance priorities: where each initiative was named."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from facilitator import advance_counts, advance_spread, standings
from facilitator.advance_counts import Advance
from facilitator.standings import Standing
from facilitator.store import Store
from ui.buttons import Button
from ui.chart import Chart
from ui.chart_map import MapChart, map_chart
from ui.feedback import EmptyHint
from ui.frames import Margins, label, surface
from ui.initiative_choice import InitiativeChoice, Offer
from ui.lines import Rule
from ui.map_canvas import MapCanvas, MapTable
from ui.map_panel import Looked, MapPanel
from ui.panel_parts import TextLine
from ui.priority_desk import PriorityDesk
from ui.region_tops import RegionTops
from ui.results_view import Asked, ResultsView
from ui.theme import ThemeHolder
from ui.titles import title_of

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_ROOMY = 1160
"""So wide, in the design's pixels, that the side panel has its whole width."""
_LEAST = 780
"""Narrower, as with large text in a small window, the side panel stands below."""
_LOW, _TIGHT = 660, 640
"""Lower than that only one row of regions is seen below the map; tighter, the head says less."""


class MapView(ResultsView):
    """The map, or the same as a table; below it each region's first; at the end one initiative."""

    def __init__(self, store: Store, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._holder = holder
        self._asked: Asked | None = None
        self._item = ""
        self._advance: Advance | None = None
        self._standing: Standing | None = None
        self._chart: MapChart | None = None
        surface(self, "page")
        self.desk = PriorityDesk(store, holder)
        self.empty = EmptyHint(holder, "globe-hemisphere-west", "", "")
        self.read = Button(holder, icon="folder-open", primary=True, height=40)
        self.read_known = Button(holder, height=40)
        self._name = label("label")
        self.choice = InitiativeChoice(holder)
        self.up = Button(holder, icon="caret-up")
        self.down = Button(holder, icon="caret-down")
        self.count = TextLine(holder, 14, 400, "text.subtle")
        self.as_table = Button(holder, icon="table")
        self.as_table.setCheckable(True)
        self.more = Button(holder, icon="dots-three-vertical")
        self.canvas = MapCanvas(holder)
        self.table = MapTable(holder)
        self.tops = RegionTops(holder)
        self.panel = MapPanel(holder)
        self._arrange()
        self._connect()
        self.retranslate()

    # What the page asks

    def show_asked(self, asked: Asked, item: str) -> None:
        """Ask the store what was named in advance, and how the rooms voted."""
        self._asked = asked
        self._advance = found = advance_counts.of_store(self._store)
        self._standing = None
        if found.communities and asked.round:
            self._standing = standings.of_store(
                self._store, asked.round, asked.where, asked.by, found.ranks
            )
        self.desk.show_waiting()
        self._fill()
        self.set_item(item)

    def set_item(self, item: str) -> None:
        """Look at this initiative; what is none leaves the one that is looked at."""
        found = self._advance
        if found is None:
            return
        known = {one.item for one in found.initiatives}
        if item in known:
            self._item = item
        elif self._item not in known and found.initiatives:
            self._item = found.initiatives[0].item
        self._show()

    def item(self) -> str:
        """The initiative that is looked at."""
        return self._item

    def chart(self) -> Chart | None:
        """The map as it is shown; None without priorities."""
        return self._chart

    def focus_start(self) -> None:
        """The choice of the initiative; without priorities the button that reads them in."""
        (self.choice if self._some() else self.read).setFocus(Qt.FocusReason.OtherFocusReason)

    def panels(self) -> list[QWidget]:
        """The choice, map or table, the regions' first, and the side panel's regions."""
        if not self._some():
            return [*self.desk.panels(), self.read]
        shown = self.table if self.as_table.isChecked() else self.canvas
        return [*self.desk.panels(), self.choice, shown, self.tops, self.panel.bars]

    def previous(self) -> None:
        """The initiative before, by how many communities named it."""
        self._move(-1)

    def next(self) -> None:
        """The initiative after."""
        self._move(1)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Map of advance priorities"))
        self.empty.set_text(
            self.tr("No advance priorities yet"),
            self.tr("A table says what communities put first before the event."),
        )
        self.read.setText(self.tr("Read in a table"))
        self.read_known.setText(self.tr("Use the reports of November 2020"))
        self._name.setText(self.tr("Initiative"))
        self.choice.setAccessibleName(self.tr("Initiative"))
        for button, words in (
            (self.up, self.tr("Previous initiative")),
            (self.down, self.tr("Next initiative")),
            (self.more, self.tr("More about these priorities")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.as_table.setText(self.tr("Table"))
        self.as_table.setAccessibleDescription(self.tr("Shows the same as a table"))
        self.tops.setAccessibleName(self.tr("What each region named most"))
        self.desk.retranslate()
        self.panel.retranslate()
        if self._advance is not None:
            self._fill()
            self._show()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side panel leaves room for the map."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the table goes back to the map."""
        if event.key() == Qt.Key.Key_Escape and self.table.hasFocus():
            self.as_table.click()
            self.canvas.setFocus()
        else:
            super().keyPressEvent(event)

    # Showing

    def _some(self) -> bool:
        return self._advance is not None and bool(self._advance.communities)

    def _fill(self) -> None:
        """What does not depend on the initiative."""
        found = self._advance
        assert found is not None
        for button in (self.read, self.read_known):
            button.setEnabled(self.desk.can_change)
        self.read_known.setVisible(self.desk.knows_a_table)
        self._stack.setCurrentWidget(self._content if self._some() else self._nothing)
        self.count.set_text(self.tr("%n communities", "", len(found.communities)))
        event = self._store.event
        titles = {one.item: title_of(event, one.item) for one in found.initiatives}
        offers = [
            Offer(
                one.item,
                titles[one.item],
                self.tr("%n communities", "", len(one.communities)) if one.communities else "",
            )
            for one in found.initiatives
        ]
        self.choice.show_offers(offers, self._item)
        self.tops.show_tops(found.tops, titles)

    def _show(self) -> None:
        """The initiative that is looked at."""
        found = self._advance
        assert found is not None
        named = found.of(self._item)
        spread = advance_spread.of_advance(found, self._item)
        self._chart = None
        if spread is not None and named is not None and self._some():
            event = self._store.event
            self._chart = map_chart(event, spread)
            line = self._standing.line(self._item) if self._standing is not None else None
            self.panel.show_looked(Looked(title_of(event, self._item), spread, named, line, found))
        self.choice.set_value(self._item)
        self.canvas.show_chart(self._chart)
        self.table.show_chart(self._chart)
        self.tops.set_item(self._item)
        self.up.setEnabled(self.choice.currentIndex() > 0)
        self.down.setEnabled(self.choice.currentIndex() < self.choice.count() - 1)

    # Doing

    def _choose(self, item: str) -> None:
        """A person looks at another initiative."""
        if item and item != self._item:
            self.set_item(item)
            self.item_chosen.emit(item)

    def _move(self, by: int) -> None:
        if self._some():
            self._choose(self.choice.move_by(by))

    def _step(self, button: Button, by: int) -> None:
        self._move(by)
        if not button.isEnabled():  # the last one: the focus would be lost
            self.choice.setFocus()

    def _turn(self, table: bool) -> None:
        self._shown.setCurrentWidget(self.table if table else self.canvas)

    def _read_anew(self) -> None:
        """The store holds other priorities."""
        some = self._some()
        if self._asked is not None:
            self.show_asked(self._asked, self._item)
        if some != self._some():
            self.focus_start()

    def _open_menu(self) -> None:
        menu = self.desk.menu(self.more)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = QPoint(0, self.more.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(self.more.width() - menu.sizeHint().width())
        menu.popup(self.more.mapToGlobal(corner))

    # Making

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(lambda _at: self._choose(self.choice.value()))
        self.up.clicked.connect(lambda: self._step(self.up, -1))
        self.down.clicked.connect(lambda: self._step(self.down, 1))
        self.canvas.moved.connect(self._move)
        self.tops.chosen.connect(self._choose)
        self.as_table.toggled.connect(self._turn)
        self.more.clicked.connect(self._open_menu)
        self.read.clicked.connect(self.desk.choose_table)
        self.read_known.clicked.connect(self.desk.read_known)
        self.desk.changed.connect(self._read_anew)
        self.desk.left.connect(self.focus_start)
        self._holder.changed.connect(self._dress)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        Margins(self._holder, head, 20, 0, 20, 0)
        head.setSpacing(12)
        head.addWidget(self._name)
        head.addWidget(self.choice)
        steps = QHBoxLayout()
        steps.setSpacing(4)
        steps.addWidget(self.up)
        steps.addWidget(self.down)
        head.addLayout(steps)
        head.addStretch(1)
        for part in (self.count, self.as_table, self.more):
            head.addWidget(part)
        self._head = QWidget()
        surface(self._head, "panel")
        self._head.setLayout(head)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.canvas)
        self._shown.addWidget(self.table)
        main = QVBoxLayout()
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addWidget(self._head)
        main.addWidget(Rule(self._holder))
        main.addWidget(self._shown, 1)
        main.addWidget(Rule(self._holder))
        main.addWidget(self.tops)
        self._content = QWidget()
        self._both = both = QBoxLayout(_BESIDE, self._content)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addLayout(main, 1)
        self._edge = Rule(self._holder, vertical=True)
        self._under = Rule(self._holder)
        for part in (self._edge, self._under, self.panel):
            both.addWidget(part)
        self._nothing = self._make_empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.desk)
        column.addWidget(self._stack, 1)
        self._dress()

    def _make_empty(self) -> QWidget:
        made = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.read)
        buttons.addWidget(self.read_known)
        buttons.addStretch(1)
        column = QVBoxLayout(made)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self.empty)
        column.addLayout(buttons)
        column.addStretch(2)
        return made

    def _dress(self) -> None:
        self._head.setFixedHeight(self._holder.theme.px(55))
        self._fit()

    def _fit(self) -> None:
        px = self._holder.theme.px
        below = 0 < self.width() < px(_LEAST)
        self._both.setDirection(_BELOW if below else _BESIDE)
        self._edge.setVisible(not below)
        self._under.setVisible(below)
        self.panel.set_place("below" if below else "wide" if self.width() >= px(_ROOMY) else "")
        self.tops.set_low(self.height() < px(_LOW))
        beside = 0 if below else self.panel.width()
        self.count.setVisible(self.width() - beside >= px(_TIGHT))
