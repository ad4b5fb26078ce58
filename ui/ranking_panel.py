"""Beside the ranking: the ranking taken apart, how firm it is, and what is behind a number."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from facilitator.counted import Counted
from facilitator.store import Store
from ui.buttons import Button
from ui.chart import Chart
from ui.chart_view import ChartView
from ui.choice import Choice
from ui.frames import Margins, label, surface
from ui.lines import Rule
from ui.result_charts import KINDS, ResultCharts
from ui.results_view import Asked
from ui.theme import ThemeHolder
from ui.trace_view import TraceView

BEHIND = "behind"


class RankingPanel(QWidget):
    """One of several charts, chosen above it, as a picture or as a table; or the rooms behind."""

    chosen = Signal(str)

    def __init__(self, store: Store, themes: ThemeHolder) -> None:
        super().__init__()
        self._themes = themes
        self._charts = ResultCharts(store.event, self)
        self._shown: tuple[Counted, Asked] | None = None
        self._item = ""
        surface(self, "page")
        self.choice = Choice([(kind, "") for kind in (*KINDS, BEHIND)], KINDS[0])
        self.as_table = Button(themes, icon="table", height=28)
        self.as_table.setCheckable(True)
        self.said = label("label")
        self.said.setWordWrap(True)
        self.view = ChartView(themes)
        self.trace = TraceView(store, themes)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.trace)
        self._arrange()
        self.choice.currentIndexChanged.connect(self._choose)
        self.as_table.toggled.connect(self.view.show_as_table)
        self.retranslate()

    def kind(self) -> str:
        """What is chosen: one of `KINDS`, or `BEHIND`."""
        return self.choice.value()

    def show_kind(self, kind: str) -> None:
        """Choose it."""
        self.choice.set_value(kind)

    def show_counted(self, counted: Counted, asked: Asked, item: str) -> None:
        """Show this count, looking at one initiative."""
        self._shown = counted, asked
        self._item = item
        self._show()

    def set_item(self, item: str) -> None:
        """Look at another initiative."""
        if item == self._item:
            return
        self._item = item
        chart = self.view.chart()
        if self.kind() == BEHIND or chart is None:
            self._show()
        else:
            # The counts stay the same: only what is marked in the chart is another one.
            self.view.show_chart(replace(chart, highlight=item))

    def chart(self) -> Chart | None:
        """What can be copied from here."""
        return None if self.kind() == BEHIND else self.view.chart()

    def start(self) -> QWidget:
        """What takes the focus."""
        if self.kind() == BEHIND:
            return self.trace.list
        return self.view.start() if self.view.chart() else self.choice

    def retranslate(self) -> None:
        """Set every text anew."""
        names = self._charts.names() | {BEHIND: self.tr("Rooms and ballots behind a number")}
        for at, kind in enumerate((*KINDS, BEHIND)):
            self.choice.setItemText(at, names[kind])
        self.choice.setAccessibleName(self.tr("Beside the ranking"))
        self.as_table.setToolTip(self.tr("As a table"))
        self.as_table.setAccessibleName(self.tr("As a table"))
        self._show()

    def sizeHint(self) -> QSize:
        """As in the design."""
        return QSize(self._themes.theme.px(412), 400)

    def _choose(self) -> None:
        self._show()
        self.chosen.emit(self.kind())

    def _show(self) -> None:
        if self._shown is None:
            return
        kind, (counted, asked) = self.kind(), self._shown
        behind = kind == BEHIND
        self.as_table.setVisible(not behind)
        self._stack.setCurrentIndex(int(behind))
        if behind:
            self._said_box.hide()
            self.trace.show_item(counted, asked, self._item)
            return
        chart = self._charts.make(kind, counted, asked, self._item)
        self.view.show_chart(chart, self._charts.nothing(kind))
        self.said.setText(chart.said if chart else "")
        self._said_box.setVisible(bool(chart and chart.said))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        Margins(self._themes, head, 16, 4, 8, 4)
        head.setSpacing(8)
        head.addWidget(self.choice, 1)
        head.addWidget(self.as_table)
        said = QVBoxLayout()
        Margins(self._themes, said, 16, 8, 16, 8)
        said.addWidget(self.said)
        self._said_box = QWidget()
        self._said_box.setLayout(said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(self._themes))
        column.addWidget(self._said_box)
        column.addWidget(self._stack, 1)
