"""What is half typed on the plan page, on disk a moment later, so that a crash costs nothing."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.plan import Subject
from facilitator.reasons import Refused
from facilitator.store import Store

AFTER_MS = 60  # a pause between two keys
AT_LATEST_MS = 250  # while somebody types without one

_OPEN = "plan open"
_CHOICES = "plan list"


def goal_key(subject: Subject) -> str:
    """The draft of a goal."""
    return f"plan goal {subject.badge}"


def new_key(subject: Subject) -> str:
    """The draft of a new step."""
    return f"plan new {subject.badge}"


def field_key(step: str, field: str) -> str:
    """The draft of one field of one step."""
    return f"plan {field} {step}"


class PlanDrafts(QObject):
    """The drafts of one session. `keep_soon` waits for a pause, `flush` does not wait.

    `failed` carries a `Refused`: the disk is full, for example.
    """

    failed = Signal(object)

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._session = ""
        self._waiting: dict[str, str] = {}
        self._open: list[str] = []
        self._timers = (QTimer(self), QTimer(self))
        for timer, after in zip(self._timers, (AFTER_MS, AT_LATEST_MS), strict=True):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(self.flush)

    def open_session(self, session: str) -> None:
        """The drafts of this session from now on."""
        self.flush()
        self._session = session
        self._open = self._listed(_OPEN)

    def text(self, key: str) -> str:
        """What is half typed there."""
        if key in self._waiting:
            return self._waiting[key]
        return self._store.draft(self._session, key) if self._session else ""

    def keep_soon(self, key: str, text: str) -> None:
        """Keep this in a moment."""
        self._waiting[key] = text
        pause, latest = self._timers
        pause.start()
        if not latest.isActive():
            latest.start()

    def keep(self, key: str, text: str) -> None:
        """Keep this now; empty text forgets it."""
        self._waiting[key] = text
        self.flush()

    def flush(self) -> None:
        """Put everything on disk that waits."""
        for timer in self._timers:
            timer.stop()
        waiting, self._waiting = self._waiting, {}
        if not self._session or self._store.read_only:
            return
        try:
            for key, text in waiting.items():
                if self._store.draft(self._session, key) != text:
                    self._store.keep_draft(self._session, key, text)
        except Refused as refused:
            self._waiting = {**waiting, **self._waiting}
            self.failed.emit(refused)

    # Fields of steps: which of them are half typed

    def begin(self, step: str, field: str, text: str) -> None:
        """A field of a step is being typed into; empty text counts as well."""
        key = json.dumps([step, field])
        if key not in self._open:
            self._open.append(key)
            self.keep(_OPEN, json.dumps(self._open))
        # A draft that is empty would be forgotten, and an emptied field is a change too.
        self.keep_soon(field_key(step, field), f" {text}")

    def end(self, step: str, field: str) -> None:
        """It was kept, or is not wanted."""
        key = json.dumps([step, field])
        if key in self._open:
            self._open.remove(key)
            self._waiting[_OPEN] = json.dumps(self._open) if self._open else ""
            self.keep(field_key(step, field), "")

    def begun(self) -> list[tuple[str, str, str]]:
        """Step, field and text of everything half typed, the oldest first."""
        found = []
        for key in self._open:
            step, field = json.loads(key)
            text = self.text(field_key(step, field))
            if text:
                found.append((step, field, text[1:]))
        return found

    # What a person chose for the list

    def choices(self) -> tuple[str, list[str]]:
        """The source of the list that was chosen (or empty), and what was added to it."""
        kept = self._listed(_CHOICES)
        return (str(kept[0]), [str(name) for name in kept[1:]]) if kept else ("", [])

    def keep_choices(self, source: str, added: list[str]) -> None:
        """Remember these on this device."""
        self.keep(_CHOICES, json.dumps([source, *added]) if source or added else "")

    def _listed(self, name: str) -> list[str]:
        try:
            kept = json.loads(self.text(name) or "[]")
        except ValueError:
            return []
        return kept if isinstance(kept, list) else []
