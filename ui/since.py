"""What changed since the last time, in one sentence. An object, because only `tr` has plurals."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from facilitator.comparison import Comparison, Moved
from facilitator.event import Event
from ui.counts import KindCounts
from ui.days import full_moment_words
from ui.text import figures, isolate
from ui.wording import event_text, listed


class SinceWords(QObject):
    """`2 rooms, 31 votes more; initiative 12 from place 7 to 4`."""

    def __init__(self, event: Event, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self._rounds = len(event.rounds)
        self._counts = KindCounts(self)

    def words(self, since: Comparison, *, this_one: bool = True) -> str:
        """The whole sentence; `this_one` says that it is about the merge that was just done."""
        numbers = {
            "rooms": len(since.rooms) - len(since.rooms_gone),
            "votes": since.votes,
            "ballots": since.ballots,
            "notes": since.notes,
            "steps": since.steps,
        }
        more = [self._one(name, count) for name, count in numbers.items() if count > 0]
        fewer = [self._one(name, -count) for name, count in numbers.items() if count < 0]
        parts = []
        if more:
            parts.append(self.tr("{what} more").format(what=self._counts.joined(more)))
        if fewer:
            parts.append(self.tr("{what} fewer").format(what=self._counts.joined(fewer)))
        for change in since.rounds:
            if not change.named:
                continue
            clusters = change.on == "clusters"
            named = [self._move(one, clusters) for one in change.named]
            more = len(change.moved) - len(named)
            title = (
                f"{isolate(event_text(self._event, change.title))}: " if self._rounds > 1 else ""
            )
            parts.append(f"{title}{self._listed(named, more)}")
        # Of one round it is a sentence; several are found by their beginnings.
        between = ";\n" if sum(bool(one.named) for one in since.rounds) > 1 else "; "
        said = between.join(parts) or self.tr("nothing more, nothing less")
        if this_one:
            return self.tr("Since before this merge: {said}.").format(said=said)
        words = self.tr("Since before the merge of {when}: {said}.")
        return words.format(when=isolate(full_moment_words(since.since)), said=said)

    def _listed(self, named: list[str], more: int) -> str:
        if not more:
            return self._counts.joined(named)
        return listed((*named, self.tr("and %n more", "", more)))

    def _one(self, name: str, count: int) -> str:
        if name == "rooms":
            return self.tr("%n room(s)", "", count)
        return self._counts.one(name, count)

    def _move(self, one: Moved, clusters: bool) -> str:
        number = QLocale().toString
        values = {
            "initiative": figures(one.initiative),
            "before": figures(number(one.rank_before or 0)),
            "after": figures(number(one.rank_after or 0)),
        }
        if clusters:
            return self._move_of_cluster(one).format(**values)
        if one.rank_before is None:
            return self.tr("initiative {initiative} new at place {after}").format(**values)
        if one.rank_after is None:
            return self.tr("initiative {initiative} from place {before} to no votes").format(
                **values
            )
        return self.tr("initiative {initiative} from place {before} to {after}").format(**values)

    def _move_of_cluster(self, one: Moved) -> str:
        if one.rank_before is None:
            return self.tr("cluster {initiative} new at place {after}")
        if one.rank_after is None:
            return self.tr("cluster {initiative} from place {before} to no votes")
        return self.tr("cluster {initiative} from place {before} to {after}")
