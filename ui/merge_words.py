"""What is different in a workbook, in one line. An object, because only `tr` has plurals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from facilitator.merge import FileResult
from facilitator.reasons import Reason
from ui.counts import KindCounts
from ui.days import full_moment_words
from ui.messages import words_of
from ui.questions import Questions
from ui.text import isolate
from ui.wording import listed, sentences


class Differences(QObject):
    """The words for the column *What is different*, by state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts = KindCounts(self)

    def words(self, result: FileResult, state: str, still: Questions) -> str:
        """The first reason against it; or what it brings, and what was left out of it.

        `still` is what is open in its rooms; it is what a file that was merged is about.
        """
        if result.reasons:
            return self._first_of(result.reasons, result.file)
        said = self._first_of(result.remarks, result.file)
        if state == "attention":
            brought = self._disputed(result, still)
        elif state == "edited":
            brought = self._by_hand(result)
        elif state == "updated":
            brought = self._brought(result)
        else:
            brought = ""
        return sentences(part for part in (brought, said) if part)

    def summary(self, result: FileResult) -> str:
        """What became of a file, or would, in one sentence."""
        if result.reasons:
            count = len(result.reasons)
            return self.tr("Not merged before %n thing(s) in it are mended.", "", count)
        about = []
        if result.exported:
            when = isolate(full_moment_words(result.exported))
            about.append(self.tr("Saved {when}").format(when=when))
        held = {"notes": result.notes, "ballots": result.ballots}
        about.append(self._counts.words(held) or self.tr("no notes, no ballots"))
        return listed(about)

    def details(self, result: FileResult) -> list[str]:
        """What a file brings, and what is against it or was left out of it, a line each."""
        lines = [
            self._disputed(result, Questions()),
            self._by_hand(result),
            self._brought(result),
            *(words_of(reason) for reason in (*result.reasons, *result.remarks)),
        ]
        return [line for line in lines if line] or [self.tr("Nothing new in this file.")]

    def _first_of(self, reasons: Sequence[Reason], file: str) -> str:
        if not reasons:
            return ""
        first = reasons[0]
        if first.place == file:  # its name stands beside this already
            first = replace(first, place=self.tr("This file"))
        more = len(reasons) - 1
        words = self.tr("{reason} (and %n more)", "", more) if more else "{reason}"
        return words.format(reason=words_of(first))

    def _disputed(self, result: FileResult, still: Questions) -> str:
        disputed = still.disputed() if still else result.disputed
        devices = max((len(one.sides) for one in still.apart), default=2)
        apart = len(still.apart) if still else len(result.apart)
        parts = []
        if disputed.total():
            parts.append(self.changed_on_both(disputed))
        if apart:
            parts.append(self.tr("votes counted on %n laptop(s)", "", devices))
        return listed(parts)

    def changed_on_both(self, disputed: Counter[str]) -> str:
        """`3 notes changed on both sides`."""
        if len(+disputed) > 1:
            return self.tr("%n record(s) changed on both sides", "", disputed.total())
        words = self.tr("{records} changed on both sides")
        return words.format(records=self._counts.words(disputed))

    def _by_hand(self, result: FileResult) -> str:
        counts = self._counts.words(result.by_hand)
        if not counts:
            return ""
        if not result.records["edited"]:
            words = self.tr("{records} typed in Excel")
        elif not result.records["added"]:
            words = self.tr("{records} changed in Excel")
        else:
            words = self.tr("{records} typed or changed in Excel")
        return words.format(records=counts)

    def _brought(self, result: FileResult) -> str:
        gained = Counter(result.gained)
        if gained["votes by tally"]:
            gained["tallies"] = 0  # the votes say more than the number of lines
        parts = []
        if +gained:
            parts.append(self.tr("{records} more").format(records=self._counts.words(gained)))
        if +result.changed:
            words = self.tr("{records} changed")
            parts.append(words.format(records=self._counts.words(result.changed)))
        if +result.removed:
            words = self.tr("{records} removed")
            parts.append(words.format(records=self._counts.words(result.removed)))
        return listed(parts)
