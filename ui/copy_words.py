"""Copies of a store in words: when and why one was made, what it holds. Only `tr` has plurals."""

from __future__ import annotations

from PySide6.QtCore import QObject

from facilitator.copy_content import Content
from facilitator.recovery import Prepared
from facilitator.restore import Listed
from ui.counts import KindCounts
from ui.days import full_moment_words
from ui.text import isolate


class CopyWords(QObject):
    """`47 notes, 12 ballots and 3 other records`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts = KindCounts(self)

    def content(self, content: Content) -> str:
        """What a store holds; that it is nothing, where it is."""
        return self.counted(content) or self.tr("nothing captured")

    def counted(self, content: Content) -> str:
        """The same, empty where there is nothing."""
        numbers = {"notes": content.notes, "ballots": content.ballots, "steps": content.steps}
        parts = [self._counts.one(name, count) for name, count in numbers.items() if count]
        if content.other:
            parts.append(self.tr("%n other record(s)", "", content.other))
        return self._counts.joined(parts)

    def when(self, at: int) -> str:
        """When a copy was made."""
        return isolate(full_moment_words(at))

    def why(self, reason: str) -> str:
        """What it was made for."""
        return {
            "auto": self.tr("made by itself"),
            "restore": self.tr("before going back"),
            "merge": self.tr("before a merge"),
            "format": self.tr("before a new version of the app"),
        }[reason]

    def differences(self, one: Listed) -> list[str]:
        """What the store has since a copy, and what it has not any more; none if not known."""
        if one.more is None or one.only_here is None:
            return []
        more, fewer = self.counted(one.more), self.counted(one.only_here)
        parts = []
        if more:
            parts.append(self.tr("since then: {what} new or changed").format(what=more))
        if fewer:
            parts.append(self.tr("only in this copy: {what}").format(what=fewer))
        return parts or [self.tr("as the store is now")]

    def prepared(self, found: Prepared, *, gone: bool = False) -> list[str]:
        """What would become of a damaged store, or of one that is `gone`, in sentences."""
        lines = []
        if found.base is not None:
            words = self.tr("The copy of {when} has {what}.")
            when, what = self.when(found.base.at), self.content(found.before)
            lines.append(words.format(when=when, what=what))
        brought = self.counted(found.brought)
        if brought:
            words = self.tr("Newer, and still readable in the damaged file: {what}. They are kept.")
            lines.append(words.format(what=brought))
        elif found.base is not None and not gone:
            lines.append(self.tr("Nothing newer could be read in the damaged file."))
        if found.lost_lines:
            lines.append(self.tr("%n change(s) could not be read.", "", found.lost_lines))
        for one in found.missing:
            notes = self._counts.one("notes", one.notes)
            words = self.tr("Not in it, but their words still stand in {file}: {notes}.")
            lines.append(words.format(file=isolate(one.path), notes=notes))
        return lines
