"""What all rooms gave: figures, the ranking, and what a vote means."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator import counting, results
from facilitator.changes import Changes
from facilitator.counting import Ranked
from facilitator.results import RoundResult
from facilitator.sessions import Place
from facilitator.store import Store
from ui import apart_votes, painting
from ui.bar_list import BarList, BarLook, bar_rows
from ui.buttons import Button, SegmentedControl
from ui.feedback import Banner, EmptyHint
from ui.figures_strip import Figure, FiguresStrip
from ui.frames import Margins, label, surface
from ui.lines import Rule
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.painting import Row
from ui.text import isolate, paint_line, text_width
from ui.theme import ThemeHolder
from ui.titles import title_of
from ui.vote_words import VoteWords

_ALL = ""
# So many rooms are named in a sentence; the others are counted.
_NAMED = 4


class ResultsPage(Page):
    """The ranking of a round, over all days or one. Counts only; the tally is made on Votes.

    `resolve_asked` carries the keys of rooms whose votes two laptops counted.
    """

    resolve_asked = Signal(object)

    def __init__(
        self,
        store: Store,
        notifier: StoreNotifier,
        themes: ThemeHolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._themes = themes
        self._words = VoteWords(self)
        self._stale = True
        self._open = False
        surface(self, "page")
        event = store.event
        self._title = label("title")
        self.days = SegmentedControl(
            themes, [(_ALL, ""), *((day.key, "") for day in event.days)], parent=self
        )
        self.days.setVisible(len(event.days) > 1)
        self.rounds = SegmentedControl(
            themes, [(one.key, one.title) for one in event.rounds], parent=self
        )
        self.rounds.setVisible(len(event.rounds) > 1)
        self.banner = Banner(themes)
        self.apart = Banner(themes)
        self._apart_rooms: tuple[str, ...] = ()
        self.figures = FiguresStrip(themes)
        self.columns = _ColumnNames(themes)
        look = BarLook(height=40, share=True, titles=0.61, keeps_current=True)
        self.list = BarList(themes, look)
        self.fold = Button(themes, icon="caret-down", flat=True)
        self.empty = EmptyHint(themes, "chart-bar-horizontal", "", "")
        self.legend = _TieLegend(themes)
        self.meaning = label("label")
        self.meaning.setWordWrap(True)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._arrange()
        self.apart.action.connect(lambda: self.resolve_asked.emit(self._apart_rooms))
        self.days.chosen.connect(self.refresh)
        self.rounds.chosen.connect(self.refresh)
        self.fold.clicked.connect(self._turn_fold)
        self.list.verticalScrollBar().rangeChanged.connect(self._line_up)
        notifier.changed.connect(self._changed)
        themes.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    # What the window asks

    def set_place(self, place: Place) -> None:
        """Results are those of all rooms; only the round follows."""
        if place.round in {one.key for one in self._store.event.rounds}:
            self.rounds.set_current(place.round)
            self.refresh()

    def focus_start(self) -> None:
        """Into the ranking."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def previous(self) -> None:
        """The initiative before, in the ranking."""
        self.list.move_current(-1)

    def next(self) -> None:
        """The initiative after, in the ranking."""
        self.list.move_current(1)

    def panels(self) -> list[QWidget]:
        """The ranking, then the line below it."""
        return [self.list] if self.fold.isHidden() else [self.list, self.fold]

    def refresh(self) -> None:
        """Ask the store again."""
        self._stale = False
        found = results.of_store(self._store, self.rounds.current(), self.days.current())
        self._show(found[0] if found else None)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was merged meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Results"))
        self._title.setText(self.tr("Results"))
        self.days.setAccessibleName(self.tr("Day"))
        self.rounds.setAccessibleName(self.tr("Round"))
        self.list.setAccessibleName(self.tr("Ranking"))
        self.days.set_text(_ALL, self.tr("All days"))
        for at, day in enumerate(self._store.event.days, 1):
            self.days.set_text(day.key, self.tr("Day %1").replace("%1", str(at)))
        self.banner.show_message("warning", self.tr("Rehearsal: nothing here was said by anybody."))
        self.empty.set_text(
            self.tr("No votes yet"),
            self.tr("Results appear when votes are counted or workbooks are merged."),
        )
        self.legend.set_text(self.tr("tie"))
        self.refresh()

    # Showing

    def _show(self, result: RoundResult | None) -> None:
        self.banner.setVisible(self._store.is_rehearsal)
        self._name_columns(result)
        self._show_apart(result)
        self.banner_box.setVisible(self._store.is_rehearsal or bool(self._apart_rooms))
        ranking = list(result.ranking) if result else []
        voted = [line for line in ranking if line.votes]
        without = [line for line in ranking if not line.votes]
        some = bool(voted)
        for widget in (self.columns, self._columns_rule, self.list):
            widget.setVisible(some)
        self.fold.setVisible(some and bool(without))
        self.empty.setVisible(not some)
        self.figures.show_figures(self._figures(result) if result else [])
        self.fold.setText(self.tr("%n more without votes", "", len(without)))
        self.fold.set_icon("caret-up" if self._open else "caret-down")
        self.fold.setAccessibleDescription(self.tr("Open") if self._open else self.tr("Closed"))
        shown: list[Ranked] = voted + without if self._open else voted
        event = self._store.event
        rows = bar_rows(
            shown,
            lambda number: title_of(event, number),
            places=result.places if result else 0,
            only_crossing=True,
            said=lambda line: self._said(result, line),
        )
        self.list.show_rows(rows if some else [])
        self.legend.setVisible(any(row.tied for row in rows))
        meaning = result.meaning if result else ""
        words = self.tr("A vote means: %1.").replace("%1", isolate(meaning))
        self.meaning.setText(words if meaning else self.tr("This round has no vote."))

    def _name_columns(self, result: RoundResult | None) -> None:
        """What the columns are called depends on how the round votes."""
        clusters = result is not None and result.on == "clusters"
        item = self.tr("Cluster") if clusters else self.tr("Initiative")
        scores = result is not None and result.method == "score"
        share = self.tr("Mean") if scores else self.tr("Share")
        units = self._words.unit(result.method if result else "")
        self.columns.set_names(self.tr("Rank"), item, share, units[:1].upper() + units[1:])

    def _said(self, result: RoundResult | None, line: Ranked) -> tuple[str, str]:
        """What stands beside a count instead of the share, and the count in words."""
        if result is None:
            return "", ""
        words, ballots = self._words.amount(result.method, line.votes), result.named
        mean = counting.mean(line.votes, ballots.get(line.initiative, 0))
        if result.method != "score" or mean is None:
            return "", words
        sentence = self._words.mean_sentence(mean, ballots[line.initiative])
        return self._words.mean(mean), f"{words}, {sentence}"

    def _show_apart(self, result: RoundResult | None) -> None:
        """Say which rooms' votes two laptops counted, where nobody has chosen yet."""
        rooms = apart_votes.undecided_rooms(self._store, result.apart) if result else []
        self._apart_rooms = tuple(rooms)
        self.apart.setVisible(bool(rooms))
        if not rooms:
            return
        names = [isolate(self._store.event.room(room).name) for room in rooms[:_NAMED]]
        if len(rooms) > _NAMED:
            names.append(self.tr("%n more", "", len(rooms) - _NAMED))
        words = self.tr(
            "More than one laptop counted the votes of {rooms}. One count of each is in this "
            "ranking until somebody chooses; they are never added up."
        ).format(rooms=", ".join(names))
        if words != self.apart.text():
            self.apart.show_message("warning", words, self.tr("Choose"))

    def _figures(self, result: RoundResult) -> list[Figure]:
        number = QLocale().toString
        expected = self.tr("of %1").replace("%1", number(result.rooms_expected))
        people = Figure("–", self.tr("people"), self.tr("not counted"))
        if result.present is not None:
            people = Figure(number(result.present), self.tr("people"))
        turnout = ""
        # More ballots than people: not every room has counted them.
        if result.present and result.ballots <= result.present:
            turnout = f"{number(round(100 * result.ballots / result.present))}\u00a0%"
        counts = (
            (result.rooms, self.tr("rooms"), expected),
            (result.ballots, self.tr("ballots"), turnout),
            (result.votes, self._words.unit(result.method), ""),
            (result.communities, self.tr("communities"), ""),
            (result.notes, self.tr("notes"), ""),
            (result.languages, self.tr("languages"), ""),
        )
        rooms, *others = [Figure(number(count), name, beside) for count, name, beside in counts]
        return [rooms, people, *others]

    def _line_up(self, least: int, most: int) -> None:
        # A scroll bar takes its width from the rows, and the names above must follow.
        bar = self.list.verticalScrollBar()
        self.columns.set_edge(bar.sizeHint().width() if most > least else 0)

    def _turn_fold(self) -> None:
        self._open = not self._open
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    # Making

    def _arrange(self) -> None:
        head = QHBoxLayout()
        Margins(self._themes, head, 20, 0, 20, 0)
        head.setSpacing(12)
        for widget in (self._title, self.days, self.rounds):
            head.addWidget(widget)
        head.addStretch()
        self._head = QWidget()
        self._head.setLayout(head)
        around = QVBoxLayout()
        Margins(self._themes, around, 20, 12, 20, 12)
        around.addWidget(self.banner)
        around.addWidget(self.apart)
        self.banner_box = QWidget()
        self.banner_box.setLayout(around)
        foot = QHBoxLayout()
        Margins(self._themes, foot, 20, 0, 20, 0)
        foot.setSpacing(16)
        foot.addWidget(self.legend)
        foot.addWidget(self.meaning, 1)
        self._foot = QWidget()
        surface(self._foot, "panel")
        self._foot.setLayout(foot)
        self._columns_rule = Rule(self._themes)
        folded = QHBoxLayout()
        Margins(self._themes, folded, 8, 4, 8, 4)
        folded.addWidget(self.fold)
        folded.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (
            self._head,
            Rule(self._themes),
            self.banner_box,
            self.figures,
            Rule(self._themes),
            self.columns,
            self._columns_rule,
            self.list,
        ):
            column.addWidget(widget)
        column.addLayout(folded)
        column.addWidget(self.empty, 1)
        column.addStretch()
        column.addWidget(Rule(self._themes))
        column.addWidget(self._foot)

    def _restyle(self) -> None:
        px = self._themes.theme.px
        self._head.setFixedHeight(px(55))
        self._foot.setFixedHeight(px(44))


class _ColumnNames(QWidget):
    """What the columns are called; they stand where `BarDelegate` puts its cells."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._names = ("", "", "", "")
        self._edge = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def set_names(self, rank: str, initiative: str, share: str, votes: str) -> None:
        """Name the columns."""
        self._names = (rank, initiative, share, votes)
        self.update()

    def set_edge(self, width: int) -> None:
        """Leave so much free at the end."""
        self._edge = width
        self.update()

    def sizeHint(self) -> QSize:
        """A header."""
        return QSize(self._holder.theme.px(320), self._holder.theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter = QPainter(self)
        px, color, font = theme.px, theme.color("text.subtle"), theme.font(12, 500)
        rank, initiative, share, votes = self._names
        row = Row(self.rect(), direction, 0)
        row.skip(px(8))
        wide = max(px(36), text_width(font, rank))
        paint_line(painter, row.start(wide, px(12)), rank, font, color, direction, "end")
        row.end(px(20) + self._edge)
        for name, wide in ((votes, 44), (share, 60)):
            cell = row.end(max(px(wide), text_width(font, name)), px(4))
            paint_line(painter, cell, name, font, color, direction, "end")
        paint_line(painter, row.rest(), initiative, font, color, direction)


class _TieLegend(QWidget):
    """What the bracket at the start edge means."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._word = ""
        holder.changed.connect(self.updateGeometry)

    def set_text(self, word: str) -> None:
        """Say what it means."""
        self._word = word
        self.setAccessibleName(word)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Sign and word."""
        theme = self._holder.theme
        return QSize(text_width(theme.font(12), self._word) + theme.px(12), theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a small bracket and the word."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter = QPainter(self)
        sign = QRect(0, self.height() // 2 - theme.px(6), theme.px(5), theme.px(12))
        line = theme.color("line.button")
        for part in (
            QRect(sign.left(), sign.top(), 2, sign.height()),
            QRect(sign.left(), sign.top(), sign.width(), 2),
            QRect(sign.left(), sign.bottom() - 1, sign.width(), 2),
        ):
            painter.fillRect(painting.mirrored(part, self.rect(), direction), line)
        row = Row(self.rect(), direction, 0)
        row.skip(theme.px(10))
        font, color = theme.font(12), theme.color("text.subtle")
        paint_line(painter, row.rest(), self._word, font, color, direction)
