"""What is done about the people present on the votes page: counted, corrected, taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from facilitator import sessions
from facilitator.store import Store
from ui.ballots_panel import BallotsPanel
from ui.vote_state import VoteState


class CountDeeds:
    """Listens to the side panel. `state` gives the vote as shown; `attempt` says what was refused.

    `origin` is who does it, for the store's announcement.
    """

    def __init__(
        self,
        store: Store,
        side: BallotsPanel,
        state: Callable[[], VoteState | None],
        attempt: Callable[[Callable[[], object]], None],
        origin: object,
    ) -> None:
        self._store = store
        self._state = state
        self._attempt = attempt
        self._origin = origin
        side.present_entered.connect(self.enter)
        side.count_corrected.connect(self.correct)
        side.count_removed.connect(self.remove)

    def enter(self, people: int) -> None:
        """So many people are here now; of a closed vote, so many were there for it."""
        state = self._state()
        if state is None:
            return
        place, base = state.place, state.votes.base
        if state.votes.closed and base is not None:
            # Who comes now had no part in it.
            self.correct(base.id, people)
            return
        self._attempt(lambda: sessions.set_present(self._store, place, people, self._origin))

    def correct(
        self,
        count: str,
        people: int,
        languages: Mapping[str, int] | None = None,
        communities: Mapping[str, int] | None = None,
    ) -> None:
        """An earlier count was another, or it is known who the people were."""
        state = self._state()
        if state is not None:
            who = (people, languages, communities)
            self._attempt(
                lambda: sessions.correct_count(
                    self._store, state.place, count, *who, origin=self._origin
                )
            )

    def remove(self, count: str) -> None:
        """A count was a mistake."""
        state = self._state()
        if state is not None:
            self._attempt(
                lambda: sessions.remove_count(self._store, state.place, count, self._origin)
            )
