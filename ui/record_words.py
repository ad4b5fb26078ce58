"""What a record says, field by field, in the words of the interface."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QObject

from facilitator.choices import item_of
from facilitator.event import Event
from facilitator.records import (
    Absence,
    Attendance,
    Ballot,
    Captured,
    Goal,
    Note,
    Step,
    Talk,
    Tally,
)
from ui.language import own_name
from ui.sheet import Line
from ui.text import isolate
from ui.titles import title_of
from ui.wording import clock_time, kind_word, listed

Lines = tuple[Line, ...]


class RecordWords(QObject):
    """An object, because only `tr` has plurals."""

    def __init__(self, event: Event, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._event = event

    def heading(self, record: Captured, number: int) -> str:
        """`Note 14 was changed in two places`."""
        words = {
            "notes": self.tr("Note {number} was changed in two places"),
            "ballots": self.tr("Ballot {number} was changed in two places"),
            "tallies": self.tr("Count {number} by tally was changed in two places"),
            "goals": self.tr("Goal {number} was changed in two places"),
            "steps": self.tr("Plan step {number} was changed in two places"),
            "talks": self.tr("Talk {number} was changed in two places"),
            "attendance": self.tr("Head count {number} was changed in two places"),
            "absences": self.tr("Why nothing comes was said in two places"),
        }
        return words[record.table].format(number=number)

    def name(self, record: Captured, number: int) -> str:
        """`Note 14`."""
        words = {
            "notes": self.tr("Note {number}"),
            "ballots": self.tr("Ballot {number}"),
            "tallies": self.tr("Tally {number}"),
            "goals": self.tr("Goal {number}"),
            "steps": self.tr("Plan step {number}"),
            "talks": self.tr("Talk {number}"),
            "attendance": self.tr("Head count {number}"),
            "absences": self.tr("No notes because"),
        }
        return words[record.table].format(number=number)

    def own(self, record: Captured) -> str:
        """What the other version becomes when both are kept."""
        words = {
            "notes": self.tr("The other becomes its own note."),
            "ballots": self.tr("Both count: only if two people voted."),
            "goals": self.tr("The other becomes its own goal."),
            "steps": self.tr("The other becomes its own step."),
            "talks": self.tr("The other becomes its own talk."),
            "attendance": self.tr("The other becomes its own count."),
        }
        return words.get(record.table, "")

    def fields(self, record: Captured) -> dict[str, tuple[str, Lines]]:
        """By a name for the program: the field's name for people, and what it says."""
        if isinstance(record, Note):
            return self._note(record)
        if isinstance(record, Ballot):
            return {
                "choices": (self.tr("Choices"), self._choices(record.choices)),
                "withdrawn": (
                    self.tr("Counts"),
                    _text(self.tr("withdrawn") if record.withdrawn else self.tr("yes")),
                ),
            }
        if isinstance(record, Tally):
            return {
                "on": (self.tr("Initiative"), self._initiatives([record.initiative])),
                "count": (self.tr("Votes"), _text(QLocale().toString(record.count))),
            }
        if isinstance(record, Goal):
            return {"text": (self.tr("Goal"), _own(record.text)), "on": self._on(record)}
        if isinstance(record, Step):
            return self._step(record)
        if isinstance(record, Talk):
            return self._talk(record)
        if isinstance(record, Attendance):
            return {
                "present": (self.tr("Present"), _text(QLocale().toString(record.present))),
                "at": (self.tr("From"), _text(clock_time(record.at))),
                "languages": (
                    self.tr("Languages"),
                    _counted({isolate(own_name(k)): n for k, n in record.languages.items()}),
                ),
                "communities": (self.tr("Communities"), _counted(record.communities)),
            }
        said = record.text if isinstance(record, Absence) else ""
        return {"text": (self.tr("Because"), _own(said))}

    def short(self, record: Captured) -> str:
        """One line for a list."""
        if isinstance(record, Ballot):
            return " ".join(record.choices)
        if isinstance(record, Tally):
            return f"{record.initiative} {title_of(self._event, record.initiative)}"
        if isinstance(record, Attendance):
            return self.tr("%n people", "", record.present)
        return str(getattr(record, "text", "") or getattr(record, "title", ""))

    def _note(self, note: Note) -> dict[str, tuple[str, Lines]]:
        consent = {
            "unasked": self.tr("not asked yet"),
            "yes": self.tr("yes"),
            "no": self.tr("no"),
        }
        translation = note.translation
        if translation and (note.translation_language or note.translation_by):
            by = listed(
                part
                for part in (
                    isolate(own_name(note.translation_language))
                    if note.translation_language
                    else "",
                    note.translation_by,
                )
                if part
            )
            translation = f"{translation} ({by})"
        quote = consent[note.consent] if note.kind == "quote" or note.consent != "unasked" else ""
        return {
            "text": (self.tr("Text"), _own(note.text)),
            "on": self._on(note),
            "kind": (self.tr("Kind"), (Line("", "chip", note.kind),)),
            "community": (self.tr("Community"), _text(note.community)),
            "language": (self.tr("Language"), self._language(note.language, note.interpreted)),
            "support": (
                self.tr("Support"),
                _text(self.tr("%n mark(s) of support", "", note.support) if note.support else ""),
            ),
            "key": (self.tr("Key note"), _text(self.tr("yes") if note.key else "")),
            "translation": (self.tr("Translation"), _own(translation)),
            "consent": (self.tr("May be published"), _text(quote)),
        }

    def _step(self, step: Step) -> dict[str, tuple[str, Lines]]:
        coordination = {
            "own": self.tr("on its own"),
            "together": self.tr("communities together"),
            "foundation": self.tr("with Foundation support"),
        }
        level = coordination.get(step.coordination, step.coordination)
        return {
            "text": (self.tr("Step"), _own(step.text)),
            "on": self._on(step),
            "coordination": (self.tr("Coordination"), _text(level)),
            "who": (self.tr("Who and how"), _own(step.who)),
            "lead": (self.tr("Lead"), _text(step.lead)),
            "communities": (self.tr("Communities"), _text("; ".join(step.communities))),
            "when": (self.tr("When"), _text(step.when)),
            "success": (self.tr("Success"), _own(step.success)),
            "needs": (self.tr("Needs"), _own(step.needs)),
            "key": (self.tr("Key action"), _text(self.tr("yes") if step.key else "")),
            "position": (self.tr("Place"), _text(QLocale().toString(step.position + 1))),
        }

    def _talk(self, talk: Talk) -> dict[str, tuple[str, Lines]]:
        states = {
            "queued": self.tr("waiting"),
            "speaking": self.tr("speaking"),
            "paused": self.tr("paused"),
            "done": self.tr("done"),
            "skipped": self.tr("skipped"),
        }
        return {
            "text": (self.tr("Title"), _own(talk.title)),
            "speaker": (self.tr("Speaker"), _text(talk.speaker)),
            "on": (self.tr("Initiative"), self._initiatives([talk.initiative])),
            "language": (self.tr("Language"), self._language(talk.language, False)),
            "planned": (self.tr("Planned"), _text(_minutes(talk.planned))),
            "state": (self.tr("State"), _text(states.get(talk.state, talk.state))),
            "spoken": (self.tr("Spoken"), _text(_minutes(talk.spoken) if talk.spoken else "")),
            "link": (self.tr("Link"), _text(talk.link)),
            "added": (self.tr("Time added"), _text(_minutes(talk.added) if talk.added else "")),
            "paused": (self.tr("In pauses"), _text(_minutes(talk.paused) if talk.paused else "")),
            "slot": (self.tr("Slot"), _text(talk.slot)),
            "position": (self.tr("Place"), _text(QLocale().toString(talk.position + 1))),
        }

    def _on(self, record: Note | Goal | Step) -> tuple[str, Lines]:
        numbers = record.initiatives if isinstance(record, Note) else (record.initiative,)
        lines = self._initiatives(numbers)
        if record.cluster:
            known = record.cluster in self._event.by_letter
            words = title_of(self._event, record.cluster) if known else self.tr("Cluster")
            lines = (*lines, Line(words, "badge", record.cluster))
        return self.tr("Initiative"), lines or _text(self.tr("General"))

    def _initiatives(self, numbers: Sequence[str]) -> Lines:
        return tuple(
            Line(title_of(self._event, number), "badge", number) for number in numbers if number
        )

    def _choices(self, choices: Sequence[str]) -> Lines:
        """The choices of a ballot as they are kept; a score stands in the badge: `24=5`."""
        return tuple(
            Line(title_of(self._event, item_of(choice)), "badge", choice) for choice in choices
        )

    def _language(self, code: str, interpreted: bool) -> Lines:
        if not code:
            return _text(self.tr("interpreted") if interpreted else "")
        words = own_name(code)
        if interpreted:
            words = self.tr("{language}, interpreted").format(language=isolate(words))
        return (Line(words, "language", code),)

    def kind(self, record: Captured) -> str:
        """The word for a note's kind; nothing for other records."""
        return kind_word(record.kind) if isinstance(record, Note) else ""


def _text(words: str) -> Lines:
    return (Line(words),) if words else ()


def _own(words: str) -> Lines:
    return (Line(words, own=True),) if words else ()


def _counted(counts: Mapping[str, int]) -> Lines:
    return _text(listed(f"{name} {count}" for name, count in sorted(counts.items())))


def _minutes(milliseconds: int) -> str:
    seconds = round(milliseconds / 1000)
    return f"{seconds // 60}:{seconds % 60:02d}"
