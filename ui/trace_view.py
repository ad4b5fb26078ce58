"""From a number of the ranking to the rooms and ballots behind it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from facilitator import trace
from facilitator.counted import Counted
from facilitator.sessions import Place
from facilitator.store import Store
from ui.feedback import EmptyHint
from ui.frames import Margins, label
from ui.results_view import Asked
from ui.text import figures, isolate
from ui.theme import ThemeHolder
from ui.titles import title_of
from ui.trace_list import BallotRow, RoomRow, TraceList
from ui.vote_words import VoteWords, method_of


class TraceView(QStackedWidget):
    """The rooms behind the votes of one initiative, each to be opened to its ballots."""

    def __init__(self, store: Store, holder: ThemeHolder) -> None:
        super().__init__()
        self._store = store
        self._votes = VoteWords(self)
        self._open: set[str] = set()
        self._shown: tuple[Counted, Asked, str] | None = None
        self.list = TraceList(store.event, holder)
        self.sum = label("label")
        self.sum.setWordWrap(True)
        self.empty = EmptyHint(holder, "check-square", "", "")
        inside = QWidget()
        said = QVBoxLayout()
        Margins(holder, said, 16, 12, 16, 8)
        said.addWidget(self.sum)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(said)
        column.addWidget(self.list)
        column.addStretch()
        around = QWidget()
        whole = QVBoxLayout(around)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.empty)
        self.addWidget(inside)
        self.addWidget(around)
        self.list.turned.connect(self._turn)

    def show_item(self, counted: Counted, asked: Asked, item: str) -> None:
        """Show what is behind the votes for an initiative or a cluster."""
        self._shown = counted, asked, item
        behind = trace.sessions_behind(counted, item, asked.where) if item else ()
        rows: list[RoomRow | BallotRow] = []
        for one in behind:
            is_open = one.place.id in self._open
            rows.append(RoomRow(one.place, one, is_open))
            if is_open:
                found = trace.votes_in(self._store, one.place, item)
                rows += [BallotRow(vote, one.place.id) for vote in found]
        self.list.show_rows(rows)
        title = isolate(title_of(self._store.event, item))
        self.list.setAccessibleName(title)
        method = method_of(counted.vote)
        total = sum(one.votes for one in behind)
        words = self.tr("{votes} from %n session(s)", "", len(behind))
        said = words.format(votes=self._votes.amount(method, total))
        name = self.tr("{number} {title}").format(number=figures(item), title=title)
        self.sum.setText(f"{name}: {said}")
        self.empty.set_text(
            self.tr("Nobody has voted for it"),
            self.tr("Choose another initiative in the ranking."),
        )
        self.setCurrentIndex(0 if rows else 1)

    def sizeHint(self) -> QSize:
        """Whatever the panel gives."""
        return QSize(240, 240)

    def minimumSizeHint(self) -> QSize:
        """It scrolls."""
        return QSize(160, 80)

    def _turn(self, place: Place) -> None:
        self._open ^= {place.id}
        if self._shown is not None:
            self.show_item(*self._shown)
