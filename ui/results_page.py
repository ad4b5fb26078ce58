"""What all rooms gave, seen from several sides: the page around them, and what is asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.changes import Changes
from facilitator.sessions import Place
from facilitator.standings import SIZES, UNKNOWN, Filter
from facilitator.store import Store
from ui import chart
from ui.buttons import Button, SegmentedControl
from ui.chart import ChartStyle
from ui.choice import Choice
from ui.current_stack import CurrentStack
from ui.feedback import Banner, announce
from ui.fit_row import FitRow
from ui.frames import Margins, label, surface
from ui.jobs import Jobs
from ui.language import own_name
from ui.lines import Rule
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.ranking_view import RankingView
from ui.result_charts import ResultCharts
from ui.result_names import VIEWS, view_names
from ui.results_view import Asked, ResultsView
from ui.settings import Seat
from ui.standing_rows import StandingWords
from ui.text import figures
from ui.theme import ThemeHolder
from ui.wording import event_text

_USES: dict[str, tuple[str, ...]] = {
    "ranking": ("measures", "rounds", "days", "languages", "sizes"),
    "map": ("rounds",),
    "notes": ("days",),
    "plan": ("rounds", "days"),
    "coverage": ("rounds", "days"),
}
"""What of the choices above it makes a difference to a view."""
_ALL = ""
_COPIED_MS = 2000
"""So long the button says that it has copied."""


class ResultsPage(Page):
    """Several views of the results of a round; what is asked for and looked at is kept here.

    `resolve_asked` carries the keys of rooms whose votes two laptops counted, `way_asked` the way
    to what a view shows, in its room.
    """

    resolve_asked = Signal(object)
    way_asked = Signal(object)

    def __init__(
        self,
        store: Store,
        notifier: StoreNotifier,
        themes: ThemeHolder,
        seat: Callable[[], Seat],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._themes = themes
        self._seat = seat
        self._jobs = Jobs(self)
        self._stale = True
        self._item = ""
        self._width = 1360
        self._words = StandingWords(self)
        self._charts = ResultCharts(store.event, self)
        self._views: dict[str, ResultsView] = {}
        surface(self, "page")
        event = store.event
        self._title = label("title")
        self.views = SegmentedControl(themes, [(name, "") for name in VIEWS], parent=self)
        self.measures = Choice([(key, key) for key in self._words.measures()], "votes")
        self.rounds = Choice([(one.key, "") for one in event.rounds], event.rounds[0].key)
        self.days = Choice([(_ALL, ""), *((day.key, "") for day in event.days)], _ALL)
        spoken = sorted({room.language for room in event.rooms} - {""})
        self.languages = Choice([(_ALL, ""), *((code, "") for code in spoken)], _ALL)
        self.sizes = Choice([(_ALL, ""), *((key, "") for key in (*SIZES, UNKNOWN))], _ALL)
        self.copy = Button(themes, icon="copy", key="Ctrl+Shift+C")
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._copied.timeout.connect(lambda: self.copy.setText(self.tr("Copy chart")))
        self.banner = Banner(themes)
        self._stack = CurrentStack()
        self._arrange()
        self.views.chosen.connect(self.show_view)
        self.copy.clicked.connect(self.copy_out)
        for choice in self._choices():
            choice.activated.connect(self.refresh)
        notifier.changed.connect(self._changed)
        self.retranslate()
        self._show_choices(VIEWS[0])

    @property
    def ranking(self) -> RankingView:
        """The first of the views."""
        view = self._view("ranking")
        assert isinstance(view, RankingView)
        return view

    def asked(self) -> Asked:
        """What is asked for now."""
        where = Filter(self.days.value(), self.languages.value(), self.sizes.value())
        return Asked(self.rounds.value(), self.measures.value(), where)

    def show_view(self, name: str) -> None:
        """Show one of the views, with the focus in it."""
        self.views.set_current(name)
        self._stack.setCurrentWidget(self._view(name))
        self._show_choices(name)
        self.refresh()
        self.focus_start()

    # What the window asks

    def set_place(self, place: Place) -> None:
        """Results are those of all rooms; only the round follows."""
        if place.round in {one.key for one in self._store.event.rounds}:
            self.rounds.set_value(place.round)
            if self.isVisible():
                self.refresh()
            else:
                self._stale = True

    def close_panel(self) -> bool:
        """Esc in a panel: back to what it explains; whether there was such a thing."""
        view = self._current()
        if isinstance(view, RankingView) and view.panel.isAncestorOf(self.focusWidget() or self):
            view.focus_start()
            return True
        return False

    def focus_start(self) -> None:
        """Into the view."""
        self._current().focus_start()

    def previous(self) -> None:
        """The initiative before."""
        self._current().previous()

    def next(self) -> None:
        """The initiative after."""
        self._current().next()

    def show_initiative(self, number: str) -> None:
        """Look at this one."""
        self._item = number
        self._current().set_item(number)

    def fit(self, width: int) -> None:
        """Below 1280 side panels are narrower."""
        self._width = width
        for view in self._views.values():
            if isinstance(view, RankingView):
                view.fit(width)

    def panels(self) -> list[QWidget]:
        """Those of the view, then what is chosen above it."""
        shown = [choice for choice in self._choices() if choice.isVisibleTo(self)]
        return [*self._current().panels(), self.views.focusProxy() or self.views, *shown[:1]]

    def copy_out(self) -> None:
        """Put the chart on the clipboard: as a picture, and as a table for a spreadsheet."""
        made = self._current().chart()
        if made is None:
            announce(self, self.tr("There is no chart to copy."))
            return
        mark = self.tr("Rehearsal") if self._store.is_rehearsal else ""
        style = ChartStyle(self._themes.theme, self.layoutDirection(), mark)
        data = QMimeData()
        data.setImageData(QImage.fromData(chart.png(made, style)))
        data.setData("image/svg+xml", chart.svg(made, style))
        table = made.table()
        data.setText("\n".join("\t".join(row) for row in (table.headers, *table.rows)))
        QGuiApplication.clipboard().setMimeData(data)
        self.copy.setText(self.tr("Copied"))
        announce(self, self.tr("Copied: {title}").format(title=made.title))
        self._copied.start()

    def refresh(self) -> None:
        """Ask the store again."""
        self._stale = False
        self._banner_box.setVisible(self._store.is_rehearsal)
        self._current().show_asked(self.asked(), self._item)
        self._offer_copy()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was merged meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from view to view, as these stand beside each other; Esc back."""
        if event.key() == Qt.Key.Key_Escape and self.close_panel():
            return
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()), 0)
        if not way or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            way = -way
        at = VIEWS.index(self.views.current()) + way
        if 0 <= at < len(VIEWS):
            self.show_view(VIEWS[at])

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Results"))
        self._title.setText(self.tr("Results"))
        self._name_views()
        self._name_choices()
        self.copy.setText(self.tr("Copy chart"))
        self.banner.show_message("warning", self.tr("Rehearsal: nothing here was said by anybody."))
        for view in self._views.values():
            view.retranslate()
        if self._views:
            self.refresh()

    # Parts

    def _name_views(self) -> None:
        self.views.setAccessibleName(self.tr("View"))
        for name, words in view_names().items():
            self.views.set_text(name, words)

    def _name_choices(self) -> None:
        for choice, name in (
            (self.measures, self.tr("Measure")),
            (self.rounds, self.tr("Round")),
            (self.days, self.tr("Day")),
            (self.languages, self.tr("Language of the room")),
            (self.sizes, self.tr("Size of the room")),
        ):
            choice.setAccessibleName(name)
            choice.setToolTip(name)
        for at, words in enumerate(self._words.measures().values()):
            self.measures.setItemText(at, words)
        for at, one in enumerate(self._store.event.rounds):
            self.rounds.setItemText(at, event_text(self._store.event, one.title))
        self.days.setItemText(0, self.tr("All days"))
        for at in range(1, self.days.count()):
            self.days.setItemText(at, self.tr("Day %1").replace("%1", figures(at)))
        self.languages.setItemText(0, self.tr("All languages"))
        for at in range(1, self.languages.count()):
            self.languages.setItemText(at, own_name(self.languages.itemData(at)))
        self.sizes.setItemText(0, self.tr("All sizes"))
        for at, words in enumerate(self._charts.sizes().values(), 1):
            self.sizes.setItemText(at, words)

    def _show_choices(self, name: str) -> None:
        """Those that make a difference to this view, where there is more than one to choose."""
        for choice, key in zip(self._choices(), _USES["ranking"], strict=True):
            least = 1 if key in ("measures", "rounds") else 2
            choice.setVisible(key in _USES[name] and choice.count() > least)
        shown = any(not choice.isHidden() for choice in self._choices())
        self._filters.setVisible(shown)

    def _choices(self) -> tuple[Choice, ...]:
        return self.measures, self.rounds, self.days, self.languages, self.sizes

    def _current(self) -> ResultsView:
        return self._view(self.views.current())

    def _view(self, name: str) -> ResultsView:
        """A view is made, and its modules imported, when it is first shown."""
        if name not in self._views:
            view = self._views[name] = self._factories()[name]()
            view.item_chosen.connect(self._looked_at)
            view.shown.connect(self._offer_copy)
            view.retranslate()
            self._stack.addWidget(view)
            self.fit(self._width)
        return self._views[name]

    def _factories(self) -> dict[str, Callable[[], ResultsView]]:
        return {
            "ranking": self._make_ranking,
            "map": self._make_map,
            "notes": self._make_notes,
            "plan": self._make_plan,
            "coverage": self._make_coverage,
        }

    def _make_map(self) -> ResultsView:
        from ui.results_map import MapView

        return MapView(self._store, self._themes)

    def _make_notes(self) -> ResultsView:
        from ui.results_notes import NotesView

        view = NotesView(self._store, self._themes, self._jobs, self._seat)
        view.note_asked.connect(self.way_asked)
        view.refused.connect(self.refused)
        return view

    def _make_plan(self) -> ResultsView:
        from ui.results_plan import PlanView

        view = PlanView(self._store, self._themes, self._jobs, self._seat)
        view.note_asked.connect(self.way_asked)
        return view

    def _make_coverage(self) -> ResultsView:
        from ui.results_coverage import CoverageView

        return CoverageView(self._store, self._themes, self._jobs)

    def _make_ranking(self) -> RankingView:
        view = RankingView(self._store, self._themes, self._jobs)
        view.refused.connect(self.refused)
        view.resolve_asked.connect(self.resolve_asked)
        return view

    def _looked_at(self, item: str) -> None:
        self._item = item
        self._offer_copy()

    def _offer_copy(self) -> None:
        self.copy.setEnabled(self._current().chart() is not None)

    def _changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _arrange(self) -> None:
        self._head = QWidget()
        head = FitRow(self._themes, self._head)
        head.add(self._title, whole=True)
        head.add(self.views)
        head.add(self.copy, at_end=True)
        chosen_row = QWidget()
        chosen = FitRow(self._themes, chosen_row, height=40, gap=8, between=4)
        for choice in self._choices():
            chosen.add(choice, whole=True)
        self._filters = QWidget()
        surface(self._filters, "panel")
        below = QVBoxLayout(self._filters)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(chosen_row)
        below.addWidget(Rule(self._themes))
        around = QVBoxLayout()
        Margins(self._themes, around, 20, 12, 20, 12)
        around.addWidget(self.banner)
        self._banner_box = QWidget()
        self._banner_box.setLayout(around)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, Rule(self._themes), self._filters, self._banner_box):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
