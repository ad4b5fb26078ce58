"""Decisions of the privacy check: kept in the store at once, and taken back one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from facilitator import notes, privacy
from facilitator.privacy import Finding
from facilitator.reasons import Refused
from facilitator.store import Store


class Decisions(QObject):
    """`taken` carries all findings as they are decided now; `refused` a `Refused`.

    The store announces no decisions, and its own undo does not know them; `undo` takes back what
    was decided here since the store was changed by anything else.
    """

    taken = Signal(object)
    refused = Signal(object)

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._findings: tuple[Finding, ...] = ()
        self._before: list[tuple[Finding, ...]] = []

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """What the check found, as the store has decided it."""
        self._findings = tuple(findings)

    def forget_undo(self) -> None:
        """Something else was changed: that is what Ctrl+Z is about now."""
        self._before.clear()

    def decide(self, findings: Sequence[Finding], decision: str) -> bool:
        """Keep a decision about some findings; none takes their decisions back."""
        kept = tuple(findings)
        if not self._keep(kept, decision):
            return False
        self._before.append(kept)
        return True

    def agree(self, quotes: Sequence[str]) -> None:
        """The speakers of these quotes said yes: that is kept at the notes, not here."""
        try:
            for quote in quotes:
                notes.edit(self._store, quote, consent="yes")
        except Refused as refused:
            self.refused.emit(refused)
            return
        self._take([one for one in self._findings if one.record not in quotes])

    def undo(self) -> int:
        """Take back what was decided last; about how many findings that was."""
        if not self._before:
            return 0
        before = self._before.pop()
        groups: dict[str, list[Finding]] = {}
        for one in before:
            groups.setdefault(one.decision if one.decided else "", []).append(one)
        if not all(self._keep(group, decision) for decision, group in groups.items()):
            return 0
        return len({one.id for one in before})

    def _keep(self, findings: Sequence[Finding], decision: str) -> bool:
        try:
            if decision:
                privacy.decide(self._store, findings, decision)
            else:
                privacy.forget(self._store, findings)
        except Refused as refused:
            self.refused.emit(refused)
            return False
        ids = {one.id for one in findings}
        self._take(
            [
                replace(one, decision=decision or one.choices[0], decided=bool(decision))
                if one.id in ids
                else one
                for one in self._findings
            ]
        )
        return True

    def _take(self, findings: Sequence[Finding]) -> None:
        self._findings = tuple(findings)
        self.taken.emit(self._findings)
