"""Counts of records in words: `2 notes and 1 ballot`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject


class KindCounts(QObject):
    """An object, because only `tr` has plurals."""

    def one(self, table: str, count: int) -> str:
        """How many records of one table, or `votes`, or `votes by tally`."""
        words = {
            "notes": self.tr("%n note(s)", "", count),
            "ballots": self.tr("%n ballot(s)", "", count),
            "tallies": self.tr("%n count(s) by tally", "", count),
            "votes by tally": self.tr("%n vote(s) by tally", "", count),
            "votes": self.tr("%n vote(s)", "", count),
            "goals": self.tr("%n goal(s)", "", count),
            "steps": self.tr("%n plan step(s)", "", count),
            "talks": self.tr("%n talk(s)", "", count),
            "attendance": self.tr("%n head count(s)", "", count),
            "vote_choices": self.tr("%n choice(s) of votes", "", count),
            "absences": self.tr("%n reason(s) for no notes", "", count),
        }
        return words[table]

    def words(self, counts: Mapping[str, int]) -> str:
        """Those that are there, in the order of the sheets."""
        return self.joined([self.one(table, counts[table]) for table in ORDER if counts.get(table)])

    def joined(self, parts: Sequence[str]) -> str:
        """`a, b and c`."""
        if len(parts) < 2:
            return "".join(parts)
        words = self.tr("{several} and {last}")
        return words.format(several=self.tr(", ").join(parts[:-1]), last=parts[-1])


ORDER = (
    "notes",
    "ballots",
    "tallies",
    "votes by tally",
    "goals",
    "steps",
    "talks",
    "attendance",
    "vote_choices",
    "absences",
)
