"""Generated histories: laptops that capture, exchange files and decide, and what is true of them.

A history is a list of acts, made from a seed. `World` plays it on real stores. It keeps the truth
beside them: which version was made from which, by whom, and which vote was put onto which. That
truth knows nothing of version vectors, of boxes or of the order of merges, and every law is checked
against it. `shrunk` gives a smallest part of a history that still breaks a law.

Files go as `Delivery` values, the way the merge gets them from its readers, or `by_workbook` as
real .xlsx files.
"""

from __future__ import annotations

import json
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import Any
from unittest import mock

from sqlalchemy import Connection, select

from facilitator import (
    backup,
    by_hand,
    conflicts,
    merge,
    notes,
    results,
    rival_versions,
    sessions,
    tables,
    vote_sides,
    votes,
)
from facilitator.batch import Batch, names
from facilitator.by_hand import digest
from facilitator.changes import Changes
from facilitator.delivery import Delivery, Found, Received
from facilitator.event import Event
from facilitator.ids import time_ordered
from facilitator.incoming import Incoming
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import (
    BY_TABLE,
    RECORDS,
    Attendance,
    Ballot,
    Captured,
    Goal,
    Note,
    Step,
    Talk,
    Tally,
)
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.transaction import Step as ChangeStep
from facilitator.versions import contains
from facilitator.votes import TallyEntry
from facilitator.workbook_write import export_room
from tests.facilitator import indexed

EVENT = Event.built_in()
ROOMS = ("7", "8")
KINDS = tuple(kind for kind in RECORDS if issubclass(kind, Captured))
START = 1_605_956_400_000
MOST_FILES = 24
MOST_JOINED = 8

Act = tuple[str, int, int, int]
Triple = tuple[str, str, str]
"""One version of one record: id, version, digest of what it says."""

WEIGHTS = {
    "note": 3,
    "edit note": 14,
    "remove note": 2,
    "support": 2,
    "cast": 8,
    "correct": 2,
    "withdraw": 2,
    "tally": 3,
    "convert": 1,
    "other": 2,
    "edit other": 4,
    "undo": 3,
    "redo": 2,
    "export": 2,
    "export all": 1,
    "send": 16,
    "merge": 6,
    "copy": 1,
    "sheet edit": 3,
    "sheet add": 1,
    "decide": 8,
    "decide all": 1,
    "rethink": 2,
    "choose": 5,
}
# Without something that all have seen, most of what laptops do does not meet.
BEGINNINGS: tuple[tuple[Act, ...], ...] = (
    (),
    (("note", 0, 0, 0), ("send", 0, 1, 0), ("send", 0, 2, 0)),
    (("note", 0, 0, 0), ("other", 0, 0, 0), ("cast", 0, 0, 0), ("send", 0, 1, 0)),
    (("cast", 0, 0, 0), ("cast", 1, 0, 1), ("cast", 1, 0, 2), ("send", 0, 1, 0), ("send", 1, 0, 0)),
    (
        *(("note", 0, 0, 0), ("send", 0, 1, 0), ("send", 0, 2, 0)),
        *(("edit note", who, 0, who) for who in range(3)),
        *(("send", 1, 0, 0), ("send", 2, 0, 0)),
    ),
)


def acts_of(seed: int, most: int = 26) -> list[Act]:
    """The acts of a history."""
    chance = random.Random(seed)
    kinds = chance.choices(list(WEIGHTS), list(WEIGHTS.values()), k=chance.randint(4, most))
    drawn = [
        (what, chance.randrange(6), chance.randrange(8), chance.randrange(8)) for what in kinds
    ]
    return [*chance.choice(BEGINNINGS), *drawn]


def triple(record: Captured) -> Triple:
    return record.id, record.version, digest(record)


class Broken(AssertionError):  # noqa: N818 - it reads as what it says of a law
    """A law that does not hold."""


def require(holds: object, *what: object) -> None:
    if not holds:
        raise Broken(*what)


@dataclass
class File:
    """What somebody exported; `path` is what the merge is told."""

    path: Path
    delivery: Delivery | None
    triples: dict[Triple, Found] = field(default_factory=dict)


@dataclass
class Laptop:
    """A store, what it shows of each record with the versions beside it, and all it ever held."""

    store: Store
    heads: dict[str, list[Captured]] = field(default_factory=dict)
    held: set[Triple] = field(default_factory=set)
    touched: set[str] = field(default_factory=set)
    tables: set[str] = field(default_factory=set)

    def hear(self, changes: Changes) -> None:
        self.touched |= changes.ids or set()
        self.tables |= changes.tables

    def live(self, kind: type[Captured], session: str) -> list[Any]:
        return [
            found[0]
            for found in self.heads.values()
            if isinstance(found[0], kind) and found[0].session == session and not found[0].deleted
        ]


class World:
    """Plays acts in a folder of its own; `close` removes it.

    `FILES` are the acts that have to do with files, `VOTING` those that put votes in.
    """

    FILES = frozenset({"export", "export all", "send", "merge", "copy", "sheet edit", "sheet add"})
    VOTING = frozenset({"cast", "tally", "convert"})

    def __init__(self, folder: Path, seed: int, *, by_workbook: bool = False) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="history-", dir=folder))
        self.by_workbook = by_workbook
        self.chance = random.Random(seed)
        self.laptops: list[Laptop] = []
        self.files: list[File] = []
        self.before: dict[Triple, frozenset[Triple]] = {}
        self.every: dict[str, dict[Triple, Captured]] = {}
        self.put_onto: dict[str, set[str]] = {}
        self.same_vote: dict[str, str] = {}
        self.gone: set[str] = set()
        self.met: Counter[str] = Counter()
        self.at = START
        self._opened = 0
        self._stack = ExitStack()
        for patch in (
            mock.patch.object(Event, "from_json", return_value=EVENT),
            mock.patch.object(backup, "before_merge"),
            mock.patch.object(backup, "after_merge"),
        ):
            self._stack.enter_context(patch)
        if not by_workbook:
            self._stack.enter_context(mock.patch.object(merge, "read", self._deliver))
        for _ in range(2 + seed % 3):
            self.laptops.append(self.open())

    def close(self) -> None:
        self._stack.close()
        shutil.rmtree(self.folder)

    # Laptops

    def open(self, of: Store | None = None) -> Laptop:
        """A laptop with an empty store, or with a copy of another's."""
        self._opened += 1
        path = self.folder / f"{self._opened}.sqlite"
        if of is None:
            path.write_bytes(empty_store())
        else:
            of.copy_to(path)
        # Clocks are wrong by up to an hour: nothing may depend on them.
        wrong = self.chance.randrange(-3_600_000, 3_600_000)
        store = Store.open(
            path,
            installation=f"laptop {self._opened}",
            clock=partial(self._clock, wrong),
            new_id=lambda at: time_ordered(at, self.chance.getrandbits),
        )
        self._stack.callback(store.close)
        store.use_device(f"{self.chance.getrandbits(64):016x}")
        laptop = Laptop(store)
        store.listen(laptop.hear)
        return laptop

    def _clock(self, wrong: int) -> int:
        self.at += 1
        return self.at + wrong

    def _deliver(self, file: Incoming, _: Event) -> tuple[Delivery, None]:
        delivery = next(one.delivery for one in self.files if one.path == file.path)
        assert delivery is not None
        # As a reader gives what nobody changed, and as it gives everything else.
        return packed(delivery) if self.chance.random() < 0.5 else delivery, None

    # Playing

    def play(self, acts: Sequence[Act]) -> None:
        for act in acts:
            self.act(*act)

    def act(self, what: str, who: int, one: int, two: int) -> None:
        laptop = self.laptops[who % len(self.laptops)]
        where = place(one % 3)
        do: Callable[..., object] = getattr(self, "_" + what.replace(" ", "_"))
        if what in self.FILES:
            do(laptop, one, two)
            return
        counted = self._counted(laptop, where) if what in self.VOTING else set()
        allowed: set[str] = set()
        try:
            allowed = do(laptop, where, one, two) or set()  # pyright: ignore[reportAssignmentType]
        except Refused as refused:
            self.met.update([f"refused: {reason.code}" for reason in refused.reasons])
        self._note_changes(laptop, what, counted, allowed)

    def _note_changes(
        self, laptop: Laptop, what: str, counted: set[str], allowed: set[str]
    ) -> None:
        """Take down what an act has made, and from what it was made."""
        before = dict(laptop.heads)
        changed = refresh(laptop)
        fresh = [one for one in changed if one not in before and _is_vote(laptop.heads[one][0])]
        for record_id in changed:
            was, now = before.get(record_id, []), laptop.heads[record_id]
            left = {triple(one) for one in now}
            for head in now:
                if head in was or triple(head) in {triple(one) for one in was}:
                    continue
                parents = {
                    triple(one)
                    for one in was
                    if one is was[0]
                    or (
                        triple(one) not in left
                        and (
                            what in ("choose", "redo")
                            or one.content() == was[0].content()
                            or digest(one) in allowed
                        )
                    )
                }
                self._made(head, parents)
            laptop.held |= left
        for record_id in fresh:
            self._put_in(laptop.heads[record_id][0], counted, fresh, what)
        if what == "cast":
            for record_id in fresh:
                at = laptop.heads[record_id][0].session
                room = next(n for n, _ in enumerate(ROOMS) if place(n).id == at)
                require(
                    record_id in self._counted(laptop, place(room)), "a ballot that does not count"
                )

    def _made(self, record: Captured, parents: Iterable[Triple]) -> None:
        key = triple(record)
        earlier = frozenset(parents).union(*(self.before[one] for one in parents))
        known = self.before.setdefault(key, earlier)
        require(known == earlier, "one version made from two things", key)
        self.every.setdefault(record.id, {})[key] = record
        if _is_vote(record) and (record.deleted or getattr(record, "withdrawn", False)):
            self.gone.add(record.id)

    def _put_in(self, vote: Captured, counted: set[str], fresh: list[str], what: str) -> None:
        if what.startswith("decide"):
            # "Both": a second record for one vote that was put in once.
            for other, known in self.every.items():
                seconds = {str(by_hand_second(one)) for one in known.values()}
                if vote.id in seconds:
                    self.same_vote[vote.id] = self._vote(other)
            return
        require(what in self.VOTING, "a vote out of nowhere", what)
        on = {self._vote(one) for one in (*counted, *fresh) if one != vote.id}
        seen = on.union(*(self.put_onto.get(one, set()) for one in on))
        self.put_onto[vote.id] = seen - {vote.id}

    def _vote(self, record_id: str) -> str:
        return self.same_vote.get(record_id, record_id)

    # Acts in one store

    def _note(self, laptop: Laptop, where: Place, one: int, two: int) -> None:
        notes.add(laptop.store, where, Draft(f"said {one}", "idea", (str(two + 1),)))

    def _some(self, laptop: Laptop, kind: type[Captured], where: Place, which: int) -> Any:
        found = sorted(laptop.live(kind, where.id), key=lambda record: record.id)
        return found[which % len(found)] if found else None

    def _edit_note(self, laptop: Laptop, where: Place, one: int, two: int) -> None:
        note = self._some(laptop, Note, where, one // 3)
        if note is not None:
            # Few words, so that two laptops often come to say the same.
            notes.edit(laptop.store, note.id, text=f"rather {two % 4}")

    def _remove_note(self, laptop: Laptop, where: Place, one: int, _: int) -> None:
        note = self._some(laptop, Note, where, one // 3)
        if note is not None:
            notes.remove(laptop.store, note.id)

    def _support(self, laptop: Laptop, where: Place, one: int, _: int) -> None:
        note = self._some(laptop, Note, where, one // 3)
        if note is not None:
            notes.support(laptop.store, note.id, 1)

    def _cast(self, laptop: Laptop, where: Place, one: int, two: int) -> None:
        votes.cast(laptop.store, where, f"{one + 1} {two + 10}")
        if votes.of_session(laptop.store, where).sides:
            self.met.update(["cast on one of several sides"])

    def _ballot(self, laptop: Laptop, where: Place, which: int) -> Any:
        held = votes.of_session(laptop.store, where).ballots
        return held[which % len(held)] if held else None

    def _correct(self, laptop: Laptop, where: Place, one: int, two: int) -> None:
        ballot = self._ballot(laptop, where, one // 3)
        if ballot is not None:
            votes.correct(laptop.store, where, ballot.id, f"{two % 4 + 1}")

    def _withdraw(self, laptop: Laptop, where: Place, one: int, _: int) -> None:
        ballot = self._ballot(laptop, where, one // 3)
        if ballot is not None:
            votes.withdraw(laptop.store, where, ballot.id, 1)

    def _tally(self, laptop: Laptop, where: Place, one: int, two: int) -> None:
        entry = TallyEntry(str(one % 3 + 1), count=two) if two % 2 else TallyEntry("2", delta=1)
        votes.enter_tally(laptop.store, where, entry)

    def _convert(self, laptop: Laptop, where: Place, *_: int) -> None:
        before = votes.of_session(laptop.store, where)
        votes.convert_to_tally(laptop.store, where)
        # Where two sides are even, fewer ballots may let the other one count.
        if not before.sides:
            after = votes.of_session(laptop.store, where)
            require(after.votes == before.votes, "converting changed counts")

    def _other(self, laptop: Laptop, where: Place, one: int, two: int) -> None:
        if one % 4 == 3:
            sessions.set_present(laptop.store, where, two)
            return
        with laptop.store.change("Planned") as change:
            sessions.enter(change, where)
            if one % 4 == 0:
                change.add(Step, session=where.id, text=f"step {two}", communities=("Ghana",))
            elif one % 4 == 1:
                change.add(Goal, session=where.id, text=f"goal {two}")
            else:
                change.add(Talk, session=where.id, title=f"talk {two}")

    def _edit_other(self, laptop: Laptop, where: Place, one: int, two: int) -> None:
        kind, content = (
            (Step, {"text": f"step {two % 3}"}),
            (Goal, {"text": f"goal {two % 3}"}),
            (Talk, {"title": f"talk {two % 3}"}),
            (Attendance, {"present": two % 3}),
        )[one % 4]
        record = self._some(laptop, kind, where, one // 4)
        if record is not None:
            with laptop.store.change("Changed") as change:
                change.edit(kind, record.id, **content)

    def _undo(self, laptop: Laptop, *_: object) -> None:
        label = laptop.store.undo()
        self.met.update(["undone", f"undone: {label.text}"])

    def _redo(self, laptop: Laptop, *_: object) -> None:
        label = laptop.store.redo()
        self.met.update([f"redone: {label.text}"])

    def _decide(self, laptop: Laptop, _: Place, one: int, two: int) -> set[str]:
        found = conflicts.open_conflicts(laptop.store)
        if not found:
            return set()
        conflict = found[one % len(found)]
        sides = (conflict.shown.record, conflict.other.record)
        beside = [h for h in laptop.heads[sides[0].id] if h.content() not in _said(sides)]
        conflicts.decide(laptop.store, conflict, ("keep", "take", "both")[two % 3])
        self.met.update(["decided"] + ["decided among three"] * bool(beside))
        found_now = read_heads(laptop.store, type(sides[0]), sides[0].id)
        left = {triple(head) for head in found_now}
        require(all(triple(one) in left for one in beside), "decided what nobody was asked")
        asked = [
            one.id
            for one in conflicts.open_conflicts(laptop.store)
            if one.shown.record.id == sides[0].id
            and _said((one.shown.record, one.other.record)) == _said(sides)
        ]
        require(not asked, "asked again at once")
        return {digest(one) for one in sides}

    def _decide_all(self, laptop: Laptop, _: Place, one: int, two: int) -> set[str]:
        # One for each record: a second about the same has changed with the first.
        by_record = {c.shown.record.id: c for c in conflicts.open_conflicts(laptop.store)}
        found = list(by_record.values())[: one + 1]
        conflicts.decide_all(laptop.store, found, ("keep", "take", "both")[two % 3])
        return {digest(side.record) for c in found for side in (c.shown, c.other)}

    def _rethink(self, laptop: Laptop, where: Place, one: int, two: int) -> set[str]:
        """Decide, take it back, and half of the time decide so after all."""
        if not conflicts.open_conflicts(laptop.store):
            return set()
        before = said_open(laptop.store)
        allowed = self._decide(laptop, where, one, two)
        after = said_open(laptop.store)
        self._note_changes(laptop, "decide", set(), allowed)
        self._undo(laptop)
        require(said_open(laptop.store) == before, "not as it was before", before)
        self._note_changes(laptop, "undo", set(), set())
        if one % 2:
            self._redo(laptop)
            require(said_open(laptop.store) == after, "not as it was decided", after)
            self._note_changes(laptop, "redo", set(), set())
        return set()

    def _choose(self, laptop: Laptop, where: Place, one: int, two: int) -> None:
        apart = [a for a in vote_sides.counted_apart(laptop.store) if a.where == where]
        for found in apart:
            side = found.sides[two % len(found.sides)]
            vote_sides.choose(laptop.store, where, side.device)
            self.met.update(["chosen"])
            (after,) = (a for a in vote_sides.counted_apart(laptop.store) if a.where == where)
            require(after.counts == side.device, "another side counts than was chosen")
            require(after.decided, "asked again at once")

    # Files

    def _export(self, laptop: Laptop, one: int, _: int) -> None:
        room = ROOMS[one % len(ROOMS)]
        if len(self.files) < MOST_FILES and _of_room(laptop, room):
            self.export(laptop, room)

    def _export_all(self, laptop: Laptop, *_: int) -> None:
        if len(self.files) < MOST_FILES and laptop.heads and not self.by_workbook:
            self.export(laptop, "")

    def export(self, laptop: Laptop, room: str) -> File:
        path = self.folder / f"{len(self.files)}.xlsx"
        if self.by_workbook:
            export_room(laptop.store, room, path)
            file = File(path, None)
        else:
            file = File(path, delivery_of(laptop.store, room, path.name))
        found = [
            head
            for heads in laptop.heads.values()
            for head in heads
            if not room or head.session == place(ROOMS.index(room)).id
        ]
        file.triples = {triple(one): Found(one, "") for one in found}
        if file.delivery is not None:
            held = {triple(one.record): one for one in file.delivery.records}
            require(held.keys() == file.triples.keys(), "not all was exported")
            file.triples = held
        self.files.append(file)
        return file

    def _send(self, laptop: Laptop, one: int, two: int) -> None:
        """Export a room, and have somebody else merge it at once."""
        other = self.laptops[one % len(self.laptops)]
        room = ROOMS[two % 5 == 4]
        if other is not laptop and len(self.files) < MOST_FILES and _of_room(laptop, room):
            self.merge(other, self.export(laptop, room))

    def _merge(self, laptop: Laptop, one: int, two: int) -> None:
        if self.files:
            self.merge(laptop, self.files[(one * 8 + two) % len(self.files)])

    def merge(self, laptop: Laptop, file: File) -> None:
        """Merge a file, and see that what became of it is what is true of its versions."""
        was = {record_id: list(found) for record_id, found in laptop.heads.items()}
        (result,) = merge.merge(laptop.store, [file.path]).files
        require(result.state != "rejected", [reason.english() for reason in result.reasons])
        refresh(laptop)
        wanted: Counter[str] = Counter()
        by_record: dict[str, list[Triple]] = {}
        for one in file.triples:
            by_record.setdefault(one[0], []).append(one)
        for record_id, found in by_record.items():
            known = {triple(head) for head in was.get(record_id, ())}
            now = self.newest({*known, *found})
            require(
                {triple(head) for head in laptop.heads[record_id]} == now, "other heads", record_id
            )
            taken = known
            if not known:
                # The first of several versions of a record that is new is that new record.
                first = found.pop(0)
                taken = {first}
                wanted[file.triples[first].hand or "new"] += 1
            for one in found:
                wanted[self._outcome(one, file.triples[one], known, taken, now)] += 1
        require(+result.records == +wanted, "other outcomes", +result.records, +wanted)
        self.met.update(wanted)
        self.met.update(result.flags)
        brings = any(wanted[name] for name in ("new", "updated", "edited", "added", "conflict"))
        require((result.state == "merged") == (brings or result.first), "another state")
        laptop.held |= set(file.triples)

    def newest(self, known: set[Triple]) -> set[Triple]:
        """Those of these versions of a record that no other was made from."""
        return {one for one in known if not any(one in self.before[other] for other in known)}

    def _outcome(
        self,
        one: Triple,
        found: Found,
        known: set[Triple],
        taken: set[Triple],
        now: set[Triple],
    ) -> str:
        says = {each: self.every[one[0]][each].content() for each in {*taken, *now, one}}
        if one in known:
            return "unchanged"
        if one not in now:
            return "older"
        if any(says[head] != says[one] for head in now):
            return "conflict"
        if all(says[head] == says[one] for head in taken):
            return "unchanged"
        return found.hand or "updated"

    def _copy(self, laptop: Laptop, *_: int) -> None:
        if len(self.laptops) < 6:
            other = self.open(laptop.store)
            other.heads, other.held = dict(laptop.heads), set(laptop.held)
            self.laptops.append(other)

    def _sheet_edit(self, _: Laptop, one: int, two: int) -> None:
        """Somebody corrects a cell of a note or a ballot in a spreadsheet."""
        file = self._some_file(one)
        if file is None or file.delivery is None:
            return
        rows = [f for f in file.delivery.records if isinstance(f.record, (Note, Ballot))]
        if not rows:
            return
        row = rows[two % len(rows)]
        record = row.record
        if row.hand:
            return
        said: dict[str, Any] = (
            {"text": f"rather {two % 4}"}
            if isinstance(record, Note)
            else {"choices": (str(two % 4 + 1),)}
        )
        after = replace(record, **said)
        if after.content() == record.content():
            return
        after = replace(after, version=by_hand.edited_version(after))
        self._made(after, {triple(record)})
        left = [f for f in file.delivery.records if f is not row]
        self._retyped(file, [*left, Found(after, row.place, "edited")])

    def _sheet_add(self, _: Laptop, one: int, two: int) -> None:
        file = self._some_file(one)
        if file is None or file.delivery is None or not file.delivery.room:
            return
        content = Note(
            id="",
            device=file.delivery.device,
            created=file.delivery.exported,
            changed=file.delivery.exported,
            version="",
            source=file.delivery.id,
            session=place(ROOMS.index(file.delivery.room)).id,
            text=f"typed {two % 3}",
        )
        note_id = by_hand.added_id("notes", content.content(), 0)
        version = by_hand.added_version(note_id, content.content())
        added = replace(content, id=note_id, version=version)
        if triple(added) not in file.triples:
            self._made(added, ())
            self._retyped(file, [*file.delivery.records, Found(added, "", "added")])

    def _some_file(self, which: int) -> File | None:
        if self.files and len(self.files) < MOST_FILES:
            return self.files[which % len(self.files)]
        return None

    def _retyped(self, file: File, rows: list[Found]) -> None:
        """The same workbook under another name, with other rows."""
        assert file.delivery is not None
        path = self.folder / f"{len(self.files)}.xlsx"
        delivery = replace(file.delivery, file=path.name, records=rows)
        self.files.append(File(path, delivery, {triple(one.record): one for one in rows}))

    # Laws

    def check(self) -> None:
        """Everything that has to be true of any history."""
        self._check_versions()
        for laptop in self.laptops:
            self._check_laptop(laptop)
        self._check_joins()

    def _check_versions(self) -> None:
        """Which version contains which is exactly what happened."""
        for known in self.every.values():
            for one in known:
                for other in known:
                    if one != other:
                        require(one[1] != other[1], "one version says two things", one, other)
                        require(
                            contains(one[1], other[1]) == (other in self.before[one]),
                            "a version claims what it has not seen"
                            if contains(one[1], other[1])
                            else "a version does not know what it came from",
                            one,
                            other,
                        )

    def _check_laptop(self, laptop: Laptop) -> None:
        require(heads_in(laptop.store) == laptop.heads, "a change was not announced")
        kept = {triple(one) for found in laptop.heads.values() for one in found}
        with laptop.store.reading() as connection:
            kept |= {triple(one) for one in past_in(connection)}
            kept |= {triple(one) for one in history_in(connection)}
        require(laptop.held <= kept, "lost", laptop.held - kept)
        self._check_counts(laptop)

    def _counted(self, laptop: Laptop, where: Place) -> set[str]:
        found = votes.of_session(laptop.store, where)
        return {vote.id for vote in (*found.ballots, *found.tallies)}

    def _check_counts(self, laptop: Laptop) -> None:
        """Per session the votes of one side count, and the result is their sum."""
        total: Counter[str] = Counter()
        for at in range(len(ROOMS)):
            where = place(at)
            found = votes.of_session(laptop.store, where)
            live = {
                vote.id: vote
                for vote in (*laptop.live(Ballot, where.id), *laptop.live(Tally, where.id))
                if not getattr(vote, "withdrawn", False)
            }
            counted = self._counted(laptop, where)
            sides = self._sides(set(live))
            # One that was taken back somewhere and stands after all may be on either side.
            if not live.keys() & self.gone:
                require(counted in sides or not (counted or sides), "no one side", counted, sides)
                told = any(a.where == where for a in vote_sides.counted_apart(laptop.store))
                require(told == (len(sides) > 1), "counted apart, and nobody is told, or not")
            total += said_by([live[one] for one in counted])
            require(found.ballots == () or found.capture == "ballots", "another way of counting")
        (round_,) = results.of_store(laptop.store)
        ranked = {line.initiative: line.votes for line in round_.ranking if line.votes}
        require(ranked == dict(+total), "another sum", ranked, total)

    def _sides(self, live: set[str]) -> list[set[str]]:
        """The live votes of each side: those a last vote was put onto, and that vote."""
        onto = {one: self.put_onto.get(self._vote(one), set()) for one in live}
        last = [
            one
            for one in live
            if not any(
                self._vote(one) in onto[other] and self._vote(other) not in onto[one]
                for other in live
            )
        ]
        sides: list[set[str]] = []
        for one in last:
            seen = onto[one] | {self._vote(one)}
            side = {other for other in live if self._vote(other) in seen}
            if side not in sides:
                sides.append(side)
        return sides

    def _check_joins(self) -> None:
        """Any order, any repetition, any way over other coordinators gives the same."""
        sent = self.chance.sample(self.files, min(len(self.files), MOST_JOINED // 2))
        last = [
            self.export(laptop, room)
            for laptop in self.laptops
            for room in ROOMS
            if _of_room(laptop, room)
        ]
        files = [*sent, *self.chance.sample(last, min(len(last), MOST_JOINED // 2))]
        if not files:
            return
        straight = self._joined(files)
        known = whole(straight.store)
        again = merge.merge(straight.store, [file.path for file in files]).files
        require({one.state for one in again} == {"unchanged"}, "merged again")
        for one in again:
            require(set(+one.records) <= {"unchanged", "older"}, "merged again", one.records)
        require(whole(straight.store) == known, "merging again changes something")
        self._check_counts(straight)
        shuffled = [*files, *self.chance.sample(files, len(files) // 2)]
        self.chance.shuffle(shuffled)
        same(whole(self._at_once(shuffled)), known, "another order")
        self._check_ways(files, known)

    def _joined(self, files: Sequence[File]) -> Laptop:
        laptop = self.open()
        for file in files:
            self.merge(laptop, file)
        return laptop

    def _at_once(self, files: Sequence[File]) -> Store:
        """A store that got these files with one merge."""
        store = self.open().store
        results_ = merge.merge(store, [file.path for file in files]).files
        require(all(one.state != "rejected" for one in results_), "rejected among others")
        return store

    def _check_ways(self, files: Sequence[File], known: dict[str, Any]) -> None:
        """Two coordinators split the files, a third has only what they send."""
        if self.by_workbook:
            return
        cut = self.chance.randrange(len(files) + 1)
        halves = [self._joined(half) for half in (files[:cut], files[cut:])]
        sent = [self.export(half, "") for half in halves if half.heads]
        self.chance.shuffle(sent)
        third = whole(self._joined(sent).store)
        del self.files[-len(sent) :]
        require(said(third["past"]) <= said(known["past"]), "a past that never was")
        for name in ("records", "rivals", "workbooks", "results", "conflicts", "apart"):
            require(third[name] == known[name], "another way", name, third[name], known[name])


def said_open(store: Store) -> list[Any]:
    """The open conflicts as people see them: the words on either side, in no order."""
    return sorted(
        (one.shown.record.id, *sorted(digest(side.record) for side in (one.shown, one.other)))
        for one in conflicts.open_conflicts(store)
    )


@cache
def place(at: int) -> Place:
    # The first room is the one where most happens.
    room = ROOMS[1] if at == 1 else ROOMS[0]
    return Place("1", "priorities", room, EVENT.session_id("1", "priorities", room))


@cache
def empty_store() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.sqlite"
        Store.open(path, installation="nobody", event=EVENT).close()
        return path.read_bytes()


def _of_room(laptop: Laptop, room: str) -> bool:
    at = place(ROOMS.index(room)).id
    return any(found[0].session == at for found in laptop.heads.values())


def _is_vote(record: Captured) -> bool:
    return isinstance(record, (Ballot, Tally))


def _said(records: Iterable[Captured]) -> list[dict[str, Any]]:
    return [one.content() for one in records]


def by_hand_second(record: Captured) -> str:
    from facilitator.ids import named

    return named("both", record.id, digest(record))


def refresh(laptop: Laptop) -> list[str]:
    """Read again what was announced as changed; the records of which something changed."""
    changed = [one for one in sorted(laptop.touched) if refresh_one(laptop, one)]
    laptop.touched, laptop.tables = set(), set()
    return changed


def refresh_one(laptop: Laptop, record_id: str) -> bool:
    known = laptop.heads.get(record_id)
    kinds = [type(known[0])] if known else [k for k in KINDS if k.table in laptop.tables]
    for kind in kinds:
        now = read_heads(laptop.store, kind, record_id)
        if now:
            laptop.heads[record_id] = now
            return now != known
    return False


def read_heads(store: Store, kind: type[Captured], record_id: str) -> list[Captured]:
    """What a store shows of one record, and the versions beside it."""
    with store.reading() as connection:
        table = tables.TABLES[kind]
        row = connection.execute(select(table).where(table.c.id == record_id)).one_or_none()
        if row is None:
            return []
        shown = tables.record_of(kind, row)
        return [shown, *rival_versions.of_record(connection, kind, record_id)]


def heads_in(store: Store) -> dict[str, list[Captured]]:
    """What a store shows, each with the versions beside it, read from its file alone."""
    found: dict[str, list[Captured]] = {}
    with store.reading() as connection:
        for kind in KINDS:
            for row in connection.execute(select(tables.TABLES[kind])):
                found[row.id] = [tables.record_of(kind, row)]
        query = select(tables.rivals).order_by(tables.rivals.c.record, tables.rivals.c.version)
        for row in connection.execute(query):
            kind = BY_TABLE[row.table_name]
            found[row.record].append(tables.record_from(kind, json.loads(row.data)))  # pyright: ignore[reportArgumentType]
    return found


def past_in(connection: Connection) -> Iterator[Any]:
    for row in connection.execute(select(tables.past)):
        yield tables.record_from(BY_TABLE[row.table_name], json.loads(row.data))


def history_in(connection: Connection) -> Iterator[Any]:
    for steps in connection.execute(select(tables.history.c.steps)).scalars():
        for step in map(ChangeStep.from_data, json.loads(steps)):
            for record in (step.before, step.after, *step.settled):
                if isinstance(record, Captured):
                    yield record


def said_by(counted: Sequence[Any]) -> Counter[str]:
    """The votes of one side, added up without the app."""
    ballots = [vote for vote in counted if isinstance(vote, Ballot)]
    if ballots:
        return Counter(choice for ballot in ballots for choice in ballot.choices)
    by_initiative = {
        tally.initiative: tally.count
        for tally in sorted(counted, key=lambda vote: (vote.changed, vote.id))
    }
    return Counter(by_initiative)


def delivery_of(store: Store, room: str, name: str) -> Delivery:
    """What a reader gives of the file that this store exports; of all rooms without `room`."""
    wanted = {place(n).id: one for n, one in enumerate(ROOMS) if room in ("", one)}
    workbook_id = store.new_id(store.clock())
    records = [
        Found(replace(head, source=head.source or workbook_id), "")
        for heads in heads_in(store).values()
        for head in heads
        if head.session in wanted
    ]
    received: list[Received] = []
    if not room:
        with store.reading() as connection:
            received = [
                Received(r.id, r.file, r.room, r.device, r.exported, r.notes, r.ballots,
                         tuple(r.sessions.split()))
                for r in connection.execute(select(tables.workbooks))
            ]  # fmt: skip
    within = {one.record.session for one in records}
    return Delivery(
        name,
        workbook_id,
        store.device,
        room,
        store.clock(),
        False,
        records=records,
        sessions={at: ("1", "priorities", wanted[at]) for at in within},
        received=received,
    )


def packed(delivery: Delivery) -> Delivery:
    """The same with each kind of records in a batch, where all of them can be in one."""
    by_kind: dict[type[Captured], list[Found]] = {}
    for one in delivery.records:
        by_kind.setdefault(type(one.record), []).append(one)
    batches: list[Batch] = []
    left: list[Found] = []
    for kind, found in by_kind.items():
        ids = {one.record.id for one in found}
        if len(ids) < len(found) or any(one.hand for one in found):
            left += found
            continue
        columns = {name: [getattr(one.record, name) for one in found] for name in names(kind)}
        batches.append(Batch(kind, columns, f"{kind.table} ", range(len(found))))
    return replace(delivery, batches=batches, records=left)


def whole(store: Store) -> dict[str, Any]:
    """A store as far as people can see: all but its history and when something was merged."""
    assert indexed.is_whole(store)
    with store.reading() as connection:
        rivals = {tuple(row) for row in connection.execute(select(tables.rivals))}
        past = {tuple(row) for row in connection.execute(select(tables.past))}
        books = {
            (row.id, row.file, row.room, row.device, row.exported, row.notes, row.ballots,
             row.sessions)
            for row in connection.execute(select(tables.workbooks))
        }  # fmt: skip
    return {
        "records": {repr(found[0]) for found in heads_in(store).values()},
        "rivals": rivals,
        "past": past,
        "workbooks": books,
        "results": results.of_store(store),
        "conflicts": [(c.id, c.shown, c.other, c.fields) for c in conflicts.open_conflicts(store)],
        "apart": vote_sides.counted_apart(store),
    }


def said(versions: Iterable[Any]) -> set[Triple]:
    """What versions say, wherever they were met first."""
    return {(row[0], row[1], row[2]) for row in versions}


def same(one: dict[str, Any], other: dict[str, Any], what: str) -> None:
    for name, value in one.items():
        require(value == other[name], what, name, value, other[name])


# Searching


def broken(
    folder: Path,
    seed: int,
    acts: Sequence[Act],
    *,
    by_workbook: bool = False,
    met: Counter[str] | None = None,
    plays: type[World] = World,
) -> Exception | None:
    """Play a history; what breaks, if anything. `met` counts in how many histories what was met."""
    world = plays(folder, seed, by_workbook=by_workbook)
    try:
        world.play(acts)
        world.check()
    except Exception as error:
        return error
    finally:
        world.close()
        if met is not None:
            met.update(set(world.met))
    return None


def shrunk(folder: Path, seed: int, acts: Sequence[Act], **how: Any) -> list[Act]:
    """A part of a history that still breaks the same law, without acts it can do without."""
    left = list(acts)
    first = _kind(broken(folder, seed, left, **how))
    size = max(1, len(left) // 2)
    while size:
        at = 0
        while at < len(left):
            fewer = left[:at] + left[at + size :]
            if _kind(broken(folder, seed, fewer, **how)) == first:
                left = fewer
            else:
                at += size
        size //= 2
    return left


def _kind(error: Exception | None) -> tuple[type, object] | None:
    if error is None:
        return None
    return type(error), error.args[0] if isinstance(error, Broken) else ""


@contextmanager
def search_folder() -> Iterator[Path]:
    """A folder in memory where the system has one: a search writes gigabytes."""
    shared = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=shared if shared.is_dir() else None) as folder:
        yield Path(folder)
