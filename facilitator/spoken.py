"""Who has spoken in a session: notes by community, and the communities that are silent."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator import notes
from facilitator.records import Attendance
from facilitator.store import Store
from facilitator.text import fold


@dataclass(frozen=True)
class Spoken:
    """Notes by community, the most first; and communities without one, those present first."""

    counts: dict[str, int]
    silent: tuple[str, ...]

    @property
    def known(self) -> int:
        """How many communities are known of."""
        return len(self.counts) + len(self.silent)


def of_session(store: Store, session: str) -> Spoken:
    """Who has spoken and who has not.

    A community is known from the session's attendance, or from a note of any session of this
    store. `Ghana` and `ghana` are one community, by the name that was written first.
    """
    names: dict[str, list[str]] = {}
    written = notes.count_per_community(store, session)
    for name in written:
        names.setdefault(fold(name), []).append(name)
    counts = {
        alike[0] if len(alike) == 1 else notes.first_community(store, session, alike): sum(
            written[name] for name in alike
        )
        for alike in names.values()
    }
    silent: dict[str, str] = {}
    for name in (*present(store, session), *notes.communities(store)):
        if fold(name) not in names:
            silent.setdefault(fold(name), name)
    ordered = sorted(counts.items(), key=lambda found: (-found[1], found[0]))
    return Spoken(dict(ordered), tuple(silent.values()))


def present(store: Store, session: str) -> list[str]:
    """The communities counted as present, as last counted by community, the largest first."""
    counted = [one for one in store.find(Attendance, session=session) if one.communities]
    if not counted:
        return []
    last = max(counted, key=lambda one: (one.at, one.id)).communities
    there = [(people, name) for name, people in last.items() if people > 0]
    return [name for people, name in sorted(there, key=lambda found: (-found[0], found[1]))]
