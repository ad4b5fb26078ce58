"""What is captured (SPEC §3), as values that never change; `store` gives out new ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar

NOTE_KINDS = ("point", "idea", "concern", "question", "quote")
COORDINATION = ("own", "together", "foundation")
TALK_STATES = ("queued", "speaking", "paused", "done", "skipped")
CONSENT = ("unasked", "yes", "no")
DEFAULT_TALK_MS = 5 * 60 * 1000


@dataclass(frozen=True, kw_only=True)
class Record:
    """What every record has.

    `id` is a UUID; `device` captured it first; `created` and `changed` are UTC milliseconds;
    `version` is a version vector (see `versions`); `source` is the first workbook that brought
    this version, empty when it was captured here. A removed record stays, with `deleted` set.
    """

    table: ClassVar[str]
    # These say where a record is and how old, not what it says.
    BOOKKEEPING: ClassVar[frozenset[str]] = frozenset(
        {"id", "device", "created", "changed", "version", "source", "box", "list_version"}
    )

    id: str
    device: str
    created: int
    changed: int
    version: str
    deleted: bool = False
    source: str = ""

    def content(self) -> dict[str, Any]:
        """The fields that undo restores and a merge compares, the deleted flag among them."""
        return {
            f.name: getattr(self, f.name) for f in fields(self) if f.name not in self.BOOKKEEPING
        }


@dataclass(frozen=True, kw_only=True)
class Session(Record):
    """One room in one round on one day. `capture` is `ballots`, `tally` or empty (no vote yet)."""

    table: ClassVar[str] = "sessions"
    day: str
    round: str
    room: str
    capture: str = ""
    vote_closed: bool = False


@dataclass(frozen=True, kw_only=True)
class Captured(Record):
    """A record that belongs to a session."""

    session: str


@dataclass(frozen=True, kw_only=True)
class Note(Captured):
    """Something said. No initiative and no cluster means "General"; `community` is no person.

    `list_version` of this and all that name initiatives: the list it was captured under. The
    numbers are those of the store's own list all the same; see `event_lists`.
    """

    table: ClassVar[str] = "notes"
    initiatives: tuple[str, ...] = ()
    cluster: str = ""
    kind: str = "point"
    text: str = ""
    language: str = ""
    interpreted: bool = False
    community: str = ""
    support: int = 0
    key: bool = False
    translation: str = ""
    translation_language: str = ""
    translation_by: str = ""
    consent: str = "unasked"
    list_version: str = ""


@dataclass(frozen=True, kw_only=True)
class Ballot(Captured):
    """One person's choices in their order, without a name. `box`: see `ballot_box`."""

    table: ClassVar[str] = "ballots"
    choices: tuple[str, ...] = ()
    withdrawn: bool = False
    box: str = ""
    list_version: str = ""


@dataclass(frozen=True, kw_only=True)
class Tally(Captured):
    """A count keyed in directly, in votes. `box`: see `ballot_box`."""

    table: ClassVar[str] = "tallies"
    initiative: str
    count: int = 0
    box: str = ""
    list_version: str = ""


@dataclass(frozen=True, kw_only=True)
class Goal(Captured):
    """What an initiative or cluster should have achieved in 18 months."""

    table: ClassVar[str] = "goals"
    initiative: str = ""
    cluster: str = ""
    text: str = ""
    list_version: str = ""


@dataclass(frozen=True, kw_only=True)
class Step(Captured):
    """A step of the implementation plan. `when` is a month `2021-03` or a quarter `2021-Q1`."""

    table: ClassVar[str] = "steps"
    initiative: str = ""
    cluster: str = ""
    text: str = ""
    coordination: str = "together"
    who: str = ""
    lead: str = ""
    communities: tuple[str, ...] = ()
    when: str = ""
    success: str = ""
    needs: str = ""
    key: bool = False
    position: int = 0
    list_version: str = ""


@dataclass(frozen=True, kw_only=True)
class Talk(Captured):
    """A lightning talk. `planned`, `added`, `spoken` and `paused` are milliseconds.

    `spoken` and `paused` are those until it was last stopped: what has passed since says its
    `TalkRun`. `slot` is the agenda item it is given in; empty is the day's first one.
    """

    table: ClassVar[str] = "talks"
    title: str = ""
    speaker: str = ""
    initiative: str = ""
    language: str = ""
    planned: int = DEFAULT_TALK_MS
    position: int = 0
    state: str = "queued"
    spoken: int = 0
    link: str = ""
    added: int = 0
    paused: int = 0
    slot: str = ""
    list_version: str = ""

    @property
    def over(self) -> int:
        """By how much it was longer than it had time for, ms."""
        return max(0, self.spoken - self.planned - self.added)


@dataclass(frozen=True, kw_only=True)
class Attendance(Captured):
    """How many people were there from `at` (UTC ms) on, by language and community; no names."""

    table: ClassVar[str] = "attendance"
    at: int
    present: int = 0
    languages: Mapping[str, int] = field(default_factory=dict)
    communities: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class VoteChoice(Captured):
    """Where devices counted a session apart: that the votes of `device_counted` count.

    `over` are all devices whose votes were known when this was chosen. One record a session.
    """

    table: ClassVar[str] = "vote_choices"
    device_counted: str
    over: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Absence(Captured):
    """Why a room sends no workbook, in the coordinator's words; empty text takes it back."""

    table: ClassVar[str] = "absences"
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class AgendaRun(Record):
    """How one agenda item ran in one room on one day.

    `started` is when it was last set going (see `steady`; 0 while it stands), `spent` the
    milliseconds run before that, `extra` those added to its length, `pushed` those by which it
    and all that follow begin later than planned. Local to a device, never exported.
    """

    table: ClassVar[str] = "agenda_runs"
    day: str
    room: str
    item: str
    started: int = 0
    spent: int = 0
    extra: int = 0
    pushed: int = 0
    done: bool = False


@dataclass(frozen=True, kw_only=True)
class TalkRun(Record):
    """The countdown of a talk that is given just now: its moments are those of this laptop.

    `started` is when it was last set going, `stood` when it was last paused (see `clock.Timer`; 0:
    neither). Local to a device, never exported.
    """

    table: ClassVar[str] = "talk_runs"
    talk: str
    session: str
    started: int = 0
    stood: int = 0


@dataclass(frozen=True, kw_only=True)
class Priority(Record):
    """One line of the table of advance priorities: what a community named, as it was reported.

    All of it is text as it stood in the table, numbers too. `mapped` are the numbers that a person
    took for an initiative that was named in words; `settled` says that somebody has decided so,
    also where no number fits. `initiative_no` is of the list `list_version`, `mapped` of the
    store's, `23 (2020)` where only that list has it. Of this store only, never exported.
    """

    table: ClassVar[str] = "priorities"
    community: str
    region: str = ""
    type: str = ""
    country: str = ""
    date: str = ""
    recommendation_no: str = ""
    initiative_no: str = ""
    note: str = ""
    scope: str = ""
    match: str = ""
    votes: str = ""
    votes_pct: str = ""
    attendees: str = ""
    source_page: str = ""
    mapped: tuple[str, ...] = ()
    settled: bool = False
    list_version: str = ""


@dataclass(frozen=True, kw_only=True)
class NoteGroup(Record):
    """What a person said about a group of similar notes, by their ids.

    They belong `together`, or else not. Of this store only, never exported.
    """

    table: ClassVar[str] = "similar_notes"
    notes: tuple[str, ...] = ()
    together: bool = True


RECORDS: tuple[type[Record], ...] = (
    Session,
    Note,
    Ballot,
    Tally,
    Goal,
    Step,
    Talk,
    Attendance,
    VoteChoice,
    Absence,
    AgendaRun,
    TalkRun,
    Priority,
    NoteGroup,
)
ON_LIST: tuple[type[Note | Ballot | Tally | Goal | Step | Talk], ...] = (
    Note,
    Ballot,
    Tally,
    Goal,
    Step,
    Talk,
)
"""The records that name initiatives, and so are of a list."""

BY_TABLE: dict[str, type[Record]] = {record.table: record for record in RECORDS}
