"""A standing as the rows of a list: by any measure, with ties, and the places in advance."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QObject

from facilitator.standings import Line, Standing
from ui.bar_painting import BarRow
from ui.voice import INTERFACE
from ui.vote_words import VoteWords
from ui.wording import listed


class StandingWords(QObject):
    """What stands beside a bar, and what a screen reader says of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._votes = VoteWords(self)

    def measure(self, by: str, method: str) -> str:
        """The name of the column beside the votes."""
        if by == "offered":
            return self.tr("Of those asked") if is_part(method) else self.tr("Each person")
        if by == "share":
            return self.tr("Mean share")
        return self.tr("Share")

    def measures(self) -> dict[str, str]:
        """The measures by their keys, as they are chosen."""
        return {
            "votes": self.tr("By votes"),
            "share": self.tr("By mean share of the rooms"),
            "offered": self.tr("By those who were asked"),
        }

    def without_vote(self) -> tuple[str, str]:
        """What stands in place of a ranking where the round has no vote."""
        return (
            self.tr("This round has no vote"),
            self.tr("What was said and planned in it stands under Notes and Plan."),
        )

    def value(self, standing: Standing, line: Line) -> str:
        """The measure's value in words: a part, or points for each person; a dash for none."""
        if standing.by == "votes":
            return INTERFACE.percent(line.share)
        if line.value is None:
            return "–"
        if standing.by == "offered" and not is_part(standing.method):
            return QLocale().toString(line.value, "f", 2)
        return INTERFACE.percent(line.value)

    def sentence(self, standing: Standing, line: Line, more: str = "") -> str:
        """The votes in words, and all that the row shows beside them."""
        parts = [self._votes.amount(standing.method, line.votes)]
        if more:
            parts.append(more)
        elif line.value is None and line.votes:
            parts.append(self.not_compared(line))
        elif standing.by != "votes":
            name = self.measure(standing.by, standing.method)
            parts.append(f"{name} {self.value(standing, line)}")
        if line.rank and line.quartile:
            parts.append(self.quarter(line.quartile))
        if line.moved:
            words = (
                self.tr("%n place(s) further up than in advance", "", line.moved)
                if line.moved > 0
                else self.tr("%n place(s) further down than in advance", "", -line.moved)
            )
            parts.append(words)
        return listed(parts)

    def not_compared(self, line: Line) -> str:
        """Why a line has no value by this measure."""
        words = self.tr("offered in %1 of the rooms, not compared by this")
        return words.replace("%1", QLocale().toString(line.offered))

    def quarter(self, quartile: int) -> str:
        """Where in the list: `first quarter`."""
        return (
            self.tr("first quarter"),
            self.tr("second quarter"),
            self.tr("third quarter"),
            self.tr("last quarter"),
        )[quartile - 1]


def is_part(method: str) -> bool:
    """Whether each person gives one vote at most to each: then it is a part of these people."""
    return method in ("pick", "hands")


def standing_rows(
    standing: Standing,
    lines: Sequence[Line],
    title_of: Callable[[str], str],
    words: StandingWords,
    said: Callable[[Line], tuple[str, str]] = lambda _line: ("", ""),
) -> list[BarRow]:
    """These lines of a standing.

    `said` may give what stands beside a count in place of the value, and the same in words.

    A tie is marked where anything was voted for; it matters where it crosses the cut.
    """
    longest = max((line.value or 0.0 for line in standing.lines), default=0.0)
    above, crossing = {*standing.above}, {*standing.crossing}
    rows: list[BarRow] = []
    for at, line in enumerate(lines):
        value = line.value or 0.0
        ranked = line.rank is not None and value > 0
        tied = line.tied and ranked
        beside, more = said(line)
        before = lines[at - 1] if at else None
        after = lines[at + 1] if at + 1 < len(lines) else None
        rows.append(
            BarRow(
                id=line.item,
                title=title_of(line.item),
                votes=line.votes,
                length=value / longest if longest else 0.0,
                rank=line.rank or 0 if ranked else 0,
                share=line.share,
                tied=tied,
                first=tied and (before is None or before.rank != line.rank),
                last=tied and (after is None or after.rank != line.rank),
                matters=tied and line.item in crossing,
                above=line.item in above,
                beside=beside or words.value(standing, line),
                amount=words.sentence(standing, line, more),
                moved=line.moved if ranked else None,
            )
        )
    return rows
