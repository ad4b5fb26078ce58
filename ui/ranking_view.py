"""The ranking of the rooms: figures, bars by a measure, and beside them what explains it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator import counting, standings
from facilitator.results import RoundResult
from facilitator.standings import Line, Standing
from facilitator.store import Store
from ui.bar_columns import ColumnNames, Legend
from ui.bar_list import BarList, BarLook
from ui.buttons import Button
from ui.chart import Chart
from ui.feedback import Banner, EmptyHint
from ui.figures_strip import Figure, FiguresStrip
from ui.frames import Margins, label, surface
from ui.jobs import Jobs
from ui.lines import Rule
from ui.ranking_answer import Answer, read
from ui.ranking_panel import BEHIND, RankingPanel
from ui.reading import Reading
from ui.results_view import Asked, ResultsView
from ui.standing_chart import StandingCharts
from ui.standing_rows import StandingWords, standing_rows
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.titles import title_of
from ui.vote_words import VoteWords
from ui.wording import event_text, listed, passage, room_name

# So many rooms are named in a sentence; the others are counted.
_NAMED = 4
_LEAST = 460
"""The least width of the ranking beside the panel."""
_QUIET_MS = 200  # a count that is there sooner needs no words
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_ANY, _ROWS = 16_777_215, 5


class RankingList(BarList):
    """The bars. Enter asks what is behind the current one; left and right are the page's."""

    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the page turns its views."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


class RankingView(ResultsView):
    """A standing as bars; what was shown stays until another one is counted.

    `resolve_asked` carries rooms whose votes two laptops counted, `refused` why none could be.
    """

    resolve_asked = Signal(object)
    refused = Signal(object)

    def __init__(self, store: Store, themes: ThemeHolder, jobs: Jobs) -> None:
        super().__init__()
        self._store = store
        self._themes = themes
        self._votes = VoteWords(self)
        self._words = StandingWords(self)
        self._charts = StandingCharts(store.event, self)
        self._item = ""
        self._answer: Answer | None = None
        self._reading: Reading[Answer] = Reading(jobs, self)
        self._slow = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._open = False
        self.apart = Banner(themes)
        self.figures = FiguresStrip(themes)
        self.columns = ColumnNames(themes)
        look = BarLook(height=40, share=True, moves=True, titles=0.61, keeps_current=True)
        self.list = RankingList(themes, look)
        self.fold = Button(themes, icon="caret-down", flat=True)
        self.empty = EmptyHint(themes, "chart-bar-horizontal", "", "")
        self.legend = Legend(themes)
        self.left_out = label("label")
        self.left_out.setWordWrap(True)
        self.meaning = label("label")
        self.meaning.setWordWrap(True)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.panel = RankingPanel(store, themes)
        self._arrange()
        self._reading.answered.connect(self._take)
        self._reading.refused.connect(self._cannot)
        self._slow.timeout.connect(self._say_slow)
        self.apart.action.connect(self._ask_to_resolve)
        self.fold.clicked.connect(self._turn_fold)
        self.list.opened.connect(self._open_behind)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._looked_at())
        self.list.verticalScrollBar().rangeChanged.connect(self._line_up)
        themes.changed.connect(self._restyle)
        self._restyle()

    # What the page asks

    def show_asked(self, asked: Asked, item: str) -> None:
        """Have it counted; `item` has the mark."""
        self._item = item or self._item
        store = self._store
        self._reading.ask(lambda: read(store, asked))
        if self._reading.waiting and not self._slow.isActive():
            self._slow.start()

    def set_item(self, item: str) -> None:
        """Look at this one, if it has a row."""
        self._item = item
        if item != self.list.current():
            self.list.go_to(item)
        self.panel.set_item(item)

    def chart(self) -> Chart | None:
        """The panel's chart where the focus is in the panel, else the ranking."""
        if self.panel.isAncestorOf(self.focusWidget() or self) and self.panel.chart():
            return self.panel.chart()
        if self._answer is None or not self._answer.standing.votes:
            return None
        return self._charts.make(self._answer.standing)

    def focus_start(self) -> None:
        """Into the ranking, or where there is none to the panel's choice."""
        target = self.list if self.list.isVisibleTo(self) else self.panel.choice
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def panels(self) -> list[QWidget]:
        """The ranking, the line below it, the panel."""
        parts: list[QWidget] = [self.list] if self.fold.isHidden() else [self.list, self.fold]
        return [*parts, self.panel.choice, self.panel.start()]

    def previous(self) -> None:
        """The initiative before, in the ranking."""
        self.list.move_current(-1)

    def next(self) -> None:
        """The initiative after, in the ranking."""
        self.list.move_current(1)

    def fit(self, width: int) -> None:
        """Below 1280 the panel is narrower."""
        self._narrow = width < 1280
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: the panel beside the ranking, or below it."""
        super().resizeEvent(event)
        self._restyle()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.list.setAccessibleName(self.tr("Ranking"))
        self.panel.retranslate()
        if self._answer is not None:
            self._show(self._answer)
        if self.figures.waiting():
            self._say_slow()

    # Showing

    def _take(self, answer: Answer) -> None:
        self._no_more_waiting()
        self._answer = answer
        self._show(answer)
        self.panel.show_counted(answer.counted, answer.asked, self.list.current() or self._item)
        self.shown.emit()

    def _cannot(self, refused: object) -> None:
        self._no_more_waiting()
        self.refused.emit(refused)

    def _say_slow(self) -> None:
        """What is shown is not yet what was chosen above."""
        self.figures.set_waiting(self.tr("Counting…"))

    def _no_more_waiting(self) -> None:
        self._slow.stop()
        self.figures.set_waiting("")

    def _show(self, answer: Answer) -> None:
        asked, result, standing = answer.asked, answer.result, answer.standing
        self._show_apart(answer.apart)
        lines = standing.lines
        voted = [line for line in lines if line.votes]
        without = [line for line in lines if not line.votes]
        some = bool(voted)
        if not some and self.list.hasFocus():
            self.panel.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in (self.columns, self._columns_rule, self.list):
            widget.setVisible(some)
        self.fold.setVisible(some and bool(without))
        self.empty.setVisible(not some)
        filtered = asked.where != standings.EVERYTHING
        self.empty.set_text(
            self.tr("No votes in these rooms") if filtered else self.tr("No votes yet"),
            self.tr("Choose other rooms above.")
            if filtered
            else self.tr("Results appear when votes are counted or workbooks are merged."),
        )
        if not standing.method:
            self.empty.set_text(*self._words.without_vote())
        self.figures.show_figures(self._figures(result))
        self.fold.setText(self.tr("%n more without votes", "", len(without)))
        self.fold.set_icon("caret-up" if self._open else "caret-down")
        self.fold.setAccessibleDescription(self.tr("Open") if self._open else self.tr("Closed"))
        shown = voted + without if self._open else voted
        rows = standing_rows(
            standing,
            shown,
            lambda item: title_of(self._store.event, item),
            self._words,
            lambda line: self._mean(answer, line),
        )
        moved = any(row.moved is not None for row in rows)
        self._name_columns(standing, moved)
        self.list.show_rows(rows if some else [])
        if self._item:
            self.list.go_to(self._item)
        self.legend.set_texts(
            self.tr("places against the communities’ advance priorities") if moved else "",
            self.tr("tie") if any(row.tied for row in rows) else "",
        )
        self._say_left_out(standing)
        meaning = isolate(event_text(self._store.event, standing.meaning))
        words = self.tr("A vote means: %1.").replace("%1", meaning) if standing.meaning else ""
        self.meaning.setText(words if standing.method else self.tr("This round has no vote."))

    def _name_columns(self, standing: Standing, moves: bool) -> None:
        item = self.tr("Cluster") if standing.on == "clusters" else self.tr("Initiative")
        share = self._words.measure(standing.by, standing.method)
        if standing.by == "votes" and standing.method == "score":
            share = self.tr("Mean")
        units = self._votes.unit(standing.method)
        names = self.tr("Rank"), item, share, units[:1].upper() + units[1:]
        self.columns.set_names(*names, moves)

    def _mean(self, answer: Answer, line: Line) -> tuple[str, str]:
        """The mean of scores stands in place of a share that would say little; and in words."""
        ballots = answer.result.named.get(line.item, 0)
        mean = counting.mean(line.votes, ballots)
        if answer.result.method != "score" or answer.asked.by != "votes" or mean is None:
            return "", ""
        return self._votes.mean(mean), self._votes.mean_sentence(mean, ballots)

    def _say_left_out(self, standing: Standing) -> None:
        """What this measure cannot compare, and which rooms it leaves out."""
        parts: list[str] = []
        bare = sum(bool(line.votes) and line.rank is None for line in standing.lines)
        if bare:
            parts.append(self.tr("%n were offered in some rooms only and have no rank.", "", bare))
        if standing.by == "offered" and standing.uncounted:
            parts.append(
                self.tr(
                    "%n room(s) did not count people and are left out.", "", len(standing.uncounted)
                )
            )
        self.left_out.setText(passage(parts))
        self.left_out.setVisible(bool(parts))

    def _show_apart(self, rooms: tuple[str, ...]) -> None:
        """Say which rooms' votes two laptops counted, where nobody has chosen yet."""
        self._apart_box.setVisible(bool(rooms))
        if not rooms:
            return
        names = [isolate(room_name(self._store.event, room)) for room in rooms[:_NAMED]]
        if len(rooms) > _NAMED:
            names.append(self.tr("%n more", "", len(rooms) - _NAMED))
        words = self.tr(
            "More than one laptop counted the votes of {rooms}. One count of each is in this "
            "ranking until somebody chooses; they are never added up."
        ).format(rooms=listed(names))
        if words != self.apart.text():
            self.apart.show_message("warning", words, self.tr("Choose"))

    def _figures(self, result: RoundResult) -> list[Figure]:
        number = QLocale().toString
        expected = self.tr("of %1").replace("%1", number(result.rooms_expected))
        people = Figure("–", self.tr("people"), self.tr("not counted"))
        if result.present is not None:
            names = [self.tr("person(s)", "", result.present)]
            if result.uncounted:
                names.append(self.tr("not all counted"))
            people = Figure(number(result.present), listed(names))
        turnout = ""
        # More ballots than people: not every room has counted them. Beside ballots of people who
        # were in no room, a part of the people in rooms would be taken for one of all.
        if result.turnout is not None and result.turnout <= 1 and not result.absent:
            turnout = f"{number(round(100 * result.turnout))}\u00a0%"
        ballots = self.tr("ballot(s)", "", result.ballots)
        if result.by_hands:
            ballots = listed((ballots, self.tr("%n room(s) by hands", "", result.by_hands)))
        counts = (
            (result.rooms, self.tr("room(s)", "", result.rooms), expected),
            (result.ballots, ballots, turnout),
            (result.votes, self._votes.counted(result.method, result.votes), ""),
            (result.communities, self.tr("community(s)", "", result.communities), ""),
            (result.notes, self.tr("note(s)", "", result.notes), ""),
            (result.languages, self.tr("language(s)", "", result.languages), ""),
        )
        rooms, *others = [Figure(number(count), name, beside) for count, name, beside in counts]
        return [rooms, people, *others]

    # Doing

    def _looked_at(self) -> None:
        item = self.list.current()
        if item:
            self._item = item
            self.panel.set_item(item)
            self.item_chosen.emit(item)

    def _open_behind(self) -> None:
        self.panel.show_kind(BEHIND)
        self.panel.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _line_up(self, least: int, most: int) -> None:
        # A scroll bar takes its width from the rows, and the names above must follow.
        bar = self.list.verticalScrollBar()
        self.columns.set_edge(bar.sizeHint().width() if most > least else 0)

    def _turn_fold(self) -> None:
        self._open = not self._open
        if self._answer is not None:
            self._show(self._answer)

    def _ask_to_resolve(self) -> None:
        if self._answer is not None:
            self.resolve_asked.emit(self._answer.apart)

    # Making

    def _arrange(self) -> None:
        self._narrow = False
        around = QVBoxLayout()
        Margins(self._themes, around, 20, 12, 20, 12)
        around.addWidget(self.apart)
        self._apart_box = QWidget()
        self._apart_box.setLayout(around)
        self._apart_box.hide()
        self._columns_rule = Rule(self._themes)
        folded = QHBoxLayout()
        Margins(self._themes, folded, 8, 4, 8, 4)
        folded.addWidget(self.fold)
        folded.addStretch()
        left_out = QVBoxLayout()
        Margins(self._themes, left_out, 20, 0, 20, 8)
        left_out.addWidget(self.left_out)
        ranking = QVBoxLayout()
        ranking.setSpacing(0)
        for widget in (self.columns, self._columns_rule, self.list):
            ranking.addWidget(widget)
        ranking.addLayout(folded)
        ranking.addLayout(left_out)
        ranking.addWidget(self.empty, 1)
        # Until the first count there is nothing to say.
        for widget in (self.columns, self._columns_rule, self.fold, self.empty):
            widget.hide()
        ranking.addStretch()
        ranking.addWidget(Rule(self._themes))
        ranking.addWidget(self._make_foot())
        self._both = both = QHBoxLayout()
        both.setSpacing(0)
        both.addLayout(ranking, 1)
        self._edge = Rule(self._themes, vertical=True)
        self._under = Rule(self._themes)
        for part in (self._edge, self._under, self.panel):
            both.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._apart_box)
        column.addWidget(self.figures)
        column.addWidget(Rule(self._themes))
        column.addLayout(both, 1)

    def _make_foot(self) -> QWidget:
        foot = QHBoxLayout()
        Margins(self._themes, foot, 20, 0, 20, 0)
        foot.setSpacing(16)
        foot.addWidget(self.legend)
        foot.addWidget(self.meaning, 1)
        self._foot = QWidget()
        surface(self._foot, "panel")
        self._foot.setLayout(foot)
        return self._foot

    def _restyle(self) -> None:
        px = self._themes.theme.px
        self._foot.setMinimumHeight(px(44))
        # With large text in a small window the panel stands below, and the page scrolls.
        below = 0 < self.width() < px(_LEAST + 320)
        if below:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(_ANY)
        else:
            self.panel.setFixedWidth(px(320 if self._narrow else 412))
        self._both.setDirection(_BELOW if below else _BESIDE)
        self._edge.setVisible(not below)
        self._under.setVisible(below)
        self.panel.setMinimumHeight(px(320) if below else 0)
        self.list.setMinimumHeight(px(_ROWS * 40) if below else 0)
        self.list.setMaximumHeight(px(_ROWS * 40) if below else _ANY)
