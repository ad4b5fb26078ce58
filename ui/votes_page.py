"""The vote of one room: ballots typed or counts keyed in, and what they give."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator import votes
from facilitator.changes import Changes
from facilitator.reasons import Reason, Refused
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.votes import TallyEntry
from ui.ballot_lines import BallotLines
from ui.ballot_ways import BallotWays
from ui.ballots_panel import WIDTH, BallotsPanel
from ui.close_vote import CloseVoteDialog
from ui.count_deeds import CountDeeds
from ui.frames import surface
from ui.lines import Rule
from ui.messages import words_of
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.tally_view import TallyView
from ui.theme import ThemeHolder
from ui.vote_banner import VoteBanner
from ui.vote_header import VoteHeader
from ui.vote_state import VoteState, read_state
from ui.wording import passage

_TABLES = frozenset({"ballots", "tallies", "sessions", "attendance", "vote_choices"})
# Below this width of the window the side panel closes.
_WIDE = 1280
# The least width of the page beside its side panel.
_LEAST, _ROWS = 480, 4
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class VotesPage(Page):
    """Ballot lines, the tally below them, the ballots beside them.

    `undo_requested` asks the window to take back the last change of the store.
    """

    undo_requested = Signal()

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
        self._place: Place | None = None
        self._state: VoteState | None = None
        self._stale = False
        self._narrow: bool | None = None
        self._side_wanted = True
        surface(self, "page")
        self.lines = BallotLines(store, themes)
        self.above = VoteBanner(themes)
        self.banner = self.above.banner
        self.tally = TallyView(store.event, themes)
        self.list, self.finder = self.tally.list, self.tally.finder
        self.header = VoteHeader(themes)
        self.ways = BallotWays(store, themes, self)
        self.side = BallotsPanel(themes)
        self._arrange()
        self._connect(notifier)
        self.retranslate()

    # What the window asks

    def set_place(self, place: Place) -> None:
        """Show the vote of this session."""
        self._place = place
        self.above.forget()
        self.refresh()

    def focus_start(self) -> None:
        """Into the line for the next ballot."""
        if self._has_vote():
            self.lines.focus_next()

    def new_item(self) -> None:
        """A new ballot."""
        self.focus_start()

    def jump(self) -> None:
        """Votes for an initiative that may not be in the list: by tally only, which is offered."""
        if self._state is None or self._state.votes.closed or not self._has_vote():
            return
        if self._state.by_tally:
            self.finder.open_field()
        else:
            self._offer_tally()
            if self.above.offer:
                self.banner.focus_action()

    def primary(self) -> None:
        """The blue button."""
        if self._has_vote():
            self.lines.enter()

    def close_or_reopen(self) -> None:
        """Ctrl+R: close the vote, asking once when something is missing, or open it again."""
        state = self._state
        if state is None or state.votes.vote is None:
            return
        unfinished = self.lines.unfinished()
        if state.votes.closed or not (state.missing or unfinished):
            self._close(not state.votes.closed)
            return
        voted, present = len(state.votes.ballots), state.present if state.missing else None
        dialog = CloseVoteDialog(self._themes, voted, present, unfinished, self.window())
        dialog.accepted.connect(lambda: self._close(True))
        dialog.open()

    def paste_chat(self) -> None:
        """Ctrl+Shift+V: ballots from a meeting chat, where ballots can be added."""
        self.ways.paste_chat(self._state)

    def pass_laptop(self) -> None:
        """Ctrl+Shift+K: a ballot over the whole screen for one voter after the other."""
        self.ways.pass_laptop(self._state)

    def previous(self) -> None:
        """The initiative before, in the ranking."""
        self.list.move_current(-1)

    def next(self) -> None:
        """The initiative after, in the ranking."""
        self.list.move_current(1)

    def panels(self) -> list[QWidget]:
        """Ballot lines, tally, side panel."""
        side = [] if self.side.isHidden() else [self.side]
        return [self.lines, self.list, *side]

    def fit(self, width: int) -> None:
        """Close the side panel in a narrow window, open it again in a wide one."""
        narrow = width < self._themes.theme.px(_WIDE)
        if narrow != self._narrow:
            self._narrow = narrow
            self.set_side_panel_visible(not narrow)

    def open_side_panel(self) -> None:
        """F6: the side panel, where the window was too narrow for it."""
        if self.side.isHidden() and self._has_vote():
            self.set_side_panel_visible(True)

    def flush(self) -> None:
        """Put half-typed ballots on disk now."""
        self.lines.keep_drafts()

    def side_panel_visible(self) -> bool:
        """Whether the side panel is there."""
        return not self.side.isHidden()

    def set_side_panel_visible(self, visible: bool) -> None:
        """Show or close the side panel."""
        self._side_wanted = visible
        self._show_side()

    def toggle_side_panel(self) -> None:
        """Show the side panel with the cursor in it, or close it."""
        self.set_side_panel_visible(self.side.isHidden())
        if self.side.isHidden():
            self.focus_start()
        else:
            ballots = self.side.list
            (ballots if ballots.isVisible() else self.side.turnout.field).setFocus()

    def refresh(self) -> None:
        """Ask the store again."""
        self._stale = False
        if self._place is None:
            return
        self._state = state = read_state(self._store, self._place)
        has_vote = state.votes.vote is not None
        for widget in (self.lines, self._lines_rule):
            widget.setVisible(has_vote)
        self.header.show_state(state)
        self.tally.show_state(state)
        self._show_side()
        if not has_vote:
            self.above.hide()
            return
        self.lines.show_state(state)
        self.side.show_state(state)
        self.side.show_undo(self._store.undo_label() is not None)
        self.above.show_state(state)
        self._stand()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nothing on the page had a use for it, takes an offer away."""
        if event.key() == Qt.Key.Key_Escape and (self.above.offer or self.above.words):
            self._dismiss()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines take half of the page at most."""
        super().resizeEvent(event)
        self._stand()
        self.lines.set_tallest(max(self._themes.theme.px(112), self.height() * 45 // 100))

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Vote"))
        self.header.retranslate()
        self.tally.retranslate()
        self.lines.retranslate()
        self.side.retranslate()
        self.refresh()

    # Showing

    def _stand(self) -> None:
        """With large text in a small window the side is below, and the page scrolls."""
        below = 0 < self.width() < self._themes.theme.px(WIDTH + _LEAST)
        self.side.set_below(below)
        self.list.keep_rows(_ROWS if below else 0)
        self._both.setDirection(_BELOW if below else _BESIDE)

    def _has_vote(self) -> bool:
        return self._state is not None and self._state.votes.vote is not None

    def _say(self, offer: str = "", words: str = "") -> None:
        self.above.offer, self.above.words = offer, words
        if self._state is not None:
            self.above.show_state(self._state)

    def _dismiss(self) -> None:
        """Take away what is offered or was refused; a closed vote stays closed."""
        if self.above.offer or self.above.words:
            self._say()
            self.lines.focus_next()

    def _show_side(self) -> None:
        has_vote = self._has_vote()
        self.side.setVisible(self._side_wanted and has_vote)
        self.header.show_side_button(has_vote and not self._side_wanted)

    # Doing

    def _step(self, initiative: str, step: int) -> None:
        state = self._state
        if state is None:
            return
        if not state.by_tally:
            self._offer_tally()
            return
        entry = TallyEntry(initiative, delta=step)
        self._try(lambda: votes.enter_tally(self._store, state.place, entry, self))

    def _offer_tally(self) -> None:
        assert self._state is not None
        if self._store.read_only:
            self.refused.emit(Refused(Reason("store_read_only", self._store.path.name)))
            return
        if not self._state.can_tally:
            self._say(words=words_of(Reason("only_ballots")))
            return
        self._say("convert" if self._state.votes.ballots else "tally")

    def _choose_capture(self, capture: str) -> None:
        state = self._state
        if state is None:
            return
        if capture == "tally" and state.votes.ballots:
            self._offer_tally()
        else:
            self.above.forget()
            self._try(lambda: votes.choose_capture(self._store, state.place, capture, self))
        # The control follows the store: an offer is not yet a choice.
        self.refresh()
        if self.above.isHidden():
            self.lines.focus_next()

    def _act(self) -> None:
        state, offer = self._state, self.above.offer
        if state is None:
            return
        if state.votes.closed:
            self._close(False)
            return
        self.above.forget()
        if offer == "convert":
            self._try(lambda: votes.convert_to_tally(self._store, state.place, self))
        elif offer == "tally":
            self._try(lambda: votes.choose_capture(self._store, state.place, "tally", self))
        self.lines.focus_next()

    def _close(self, closed: bool) -> None:
        state = self._state
        if state is None:
            return
        self.above.forget()
        self._try(lambda: votes.close(self._store, state.place, closed, self))
        if not closed:
            self.lines.focus_next()

    def _correct(self, ballot: str) -> None:
        for one in self._state.votes.ballots if self._state else ():
            if one.id == ballot:
                self.lines.correct(one)

    def _remove(self, ballot: str) -> None:
        state = self._state
        if state is not None:
            number = state.numbers[ballot]
            self._try(lambda: votes.withdraw(self._store, state.place, ballot, number, self))

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except Refused as refused:
            self._tell(refused)

    def _tell(self, refused: Refused) -> None:
        if any(reason.code == "store_read_only" for reason in refused.reasons):
            self.refused.emit(refused)  # it is the whole window that cannot write
            return
        self._say(words=passage(words_of(reason) for reason in refused.reasons))

    def _changed(self, changes: Changes) -> None:
        if not (changes.tables & _TABLES or changes.kind == "merge"):
            if self._state is not None:
                self.side.show_undo(self._store.undo_label() is not None)
            return
        self.above.words = ""
        if "ballots" in changes.tables:
            self.above.offer = ""  # counting goes on as it was
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    # Making

    def _arrange(self) -> None:
        self._lines_rule = Rule(self._themes)
        main = QVBoxLayout()
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        # Tab goes in this order: lines, tally, and the header last.
        main.addWidget(self.lines)
        main.addWidget(self._lines_rule)
        main.addWidget(self.tally, 1)
        self._both = both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addLayout(main, 1)
        both.addWidget(self.side)
        for place, widget in enumerate((self.header, Rule(self._themes), self.above)):
            main.insertWidget(place, widget)

    def _connect(self, notifier: StoreNotifier) -> None:
        notifier.changed.connect(self._changed)
        self._themes.changed.connect(self.updateGeometry)
        self.list.stepped.connect(self._step)
        self.finder.asked.connect(self.jump)
        self.finder.chosen.connect(lambda number: self._step(number, 1))
        self.finder.closed.connect(self.lines.focus_next)
        self.lines.escaped.connect(self._dismiss)
        self.header.capture_chosen.connect(self._choose_capture)
        self.header.close_requested.connect(self.close_or_reopen)
        self.header.chat_requested.connect(self.paste_chat)
        self.header.pass_requested.connect(self.pass_laptop)
        self.ways.refused.connect(self._tell)
        self.ways.left.connect(self.focus_start)
        self.header.side_requested.connect(self.toggle_side_panel)
        self.banner.action.connect(self._act)
        self.side.undo_requested.connect(self.undo_requested)
        self.side.correct.connect(self._correct)
        self.side.remove.connect(self._remove)
        self._counts = CountDeeds(self._store, self.side, lambda: self._state, self._try, self)
