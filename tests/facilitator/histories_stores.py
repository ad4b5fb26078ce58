"""Generated histories with what people do to whole stores, beside what `histories` has.

They send a store itself, undo a merge, go back to a copy and go on from there, put an old file in
its place by hand, open a damaged one again; and they say why a room sends nothing, take ballots
from a chat, and type another room in a merged workbook.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from unittest import mock

from facilitator import (
    absences,
    auto_copies,
    backup,
    by_hand,
    conflicts,
    recovery,
    restore,
    undo_merge,
    votes,
)
from facilitator.delivery import Found
from facilitator.records import Captured, Goal, Note, Step, Talk
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.histories import (
    BEGINNINGS,
    EVENT,
    MOST_FILES,
    ROOMS,
    WEIGHTS,
    Act,
    File,
    Laptop,
    Triple,
    World,
    heads_in,
    place,
    read_heads,
    require,
    triple,
)

WIDER = WEIGHTS | {
    "export all": 4,
    "send store": 8,
    "merge kept": 8,
    "undo merge": 8,
    "copy store": 4,
    "go back": 4,
    "put back": 1,
    "damage": 3,
    "absent": 2,
    "chat": 3,
    "sheet move": 3,
}
_BEFORE_MERGE, _AFTER_MERGE = backup.before_merge, backup.after_merge
_DECIDING = {"decide", "decide all", "rethink", "undo", "redo", "choose"}
_WHY = ("", "they were ill", "nobody came")


def wider_acts_of(seed: int, most: int = 26) -> list[Act]:
    """The acts of a history, those with whole stores among them."""
    chance = random.Random(seed)
    kinds = chance.choices(list(WIDER), list(WIDER.values()), k=chance.randint(4, most))
    drawn = [
        (what, chance.randrange(6), chance.randrange(8), chance.randrange(8)) for what in kinds
    ]
    return [*chance.choice(BEGINNINGS), *drawn]


@dataclass
class Moment:
    """A copy of a store, and what it had and had made when that was made."""

    copy: Path
    heads: dict[str, list[Captured]]
    held: set[Triple]
    made: int


@dataclass
class Told:
    """What is known of one laptop besides: its copies, and what it has made so far, by what act."""

    installation: str
    made: list[tuple[Triple, str]] = field(default_factory=list)
    merges: list[Moment] = field(default_factory=list)
    copies: list[Moment] = field(default_factory=list)


class Wider(World):
    """Plays these acts as well."""

    FILES = World.FILES | {
        *("send store", "merge kept", "undo merge", "copy store", "go back", "put back"),
        *("damage", "sheet move"),
    }
    VOTING = World.VOTING | {"chat"}

    def __init__(self, folder: Path, seed: int, *, by_workbook: bool = False) -> None:
        self._told: dict[int, Told] = {}
        self._acting: tuple[Laptop, str] | None = None
        super().__init__(folder, seed, by_workbook=by_workbook)

    def open(self, of: Store | None = None) -> Laptop:
        laptop = super().open(of)
        self._told[id(laptop)] = Told(f"laptop {self._opened}")
        if of is None:
            with closing(sqlite3.connect(laptop.store.path)) as connection:
                # Or all would be copies of one store.
                connection.execute("DELETE FROM devices WHERE installation = 'nobody'")
                connection.commit()
        self._name(laptop)
        return laptop

    def _name(self, laptop: Laptop) -> None:
        """Let the store know the name that is written under, drawn like everything else here."""
        device = f"{self.chance.getrandbits(64):016x}"
        with closing(sqlite3.connect(laptop.store.path)) as connection:
            connection.execute(
                "UPDATE devices SET device = ? WHERE installation = ?",
                (device, self._told[id(laptop)].installation),
            )
            connection.commit()
        laptop.store.use_device(device)

    def act(self, what: str, who: int, one: int, two: int) -> None:
        laptop = self.laptops[who % len(self.laptops)]
        # What is typed in a spreadsheet was made on no laptop.
        self._acting = None if what.startswith("sheet") else (laptop, what)
        try:
            super().act(what, who, one, two)
        finally:
            self._acting = None

    def _made(self, record: Captured, parents: Iterable[Triple]) -> None:
        super()._made(record, parents)
        if self._acting is not None:
            laptop, what = self._acting
            self._told[id(laptop)].made.append((triple(record), what))

    def _moment(self, laptop: Laptop, copy: Path) -> Moment:
        heads = {record_id: list(found) for record_id, found in laptop.heads.items()}
        return Moment(copy, heads, set(laptop.held), len(self._told[id(laptop)].made))

    # In one store

    def _absent(self, laptop: Laptop, _: Place, one: int, two: int) -> None:
        absences.set_reason(laptop.store, ROOMS[one % len(ROOMS)], _WHY[two % len(_WHY)])

    def _chat(self, laptop: Laptop, where: Place, one: int, two: int) -> None:
        held = votes.of_session(laptop.store, where).ballots
        instead = [one.id for one in held[two % 2 :: 2]][: one % 3]
        lines = [f"{one + 1} {number + 12}" for number in range(1 + two % 3)]
        votes.cast_many(laptop.store, where, lines, instead)

    # Files

    def _send_store(self, laptop: Laptop, one: int, _: int) -> None:
        """Somebody else merges the store itself."""
        other = self.laptops[one % len(self.laptops)]
        if other is laptop or len(self.files) >= MOST_FILES or not laptop.heads:
            return
        path = self.folder / f"{len(self.files)}-store.sqlite"
        laptop.store.copy_to(path)
        found = [head for heads in laptop.heads.values() for head in heads]
        self.files.append(File(path, None, {triple(head): Found(head, "") for head in found}))
        self.merge(other, self.files[-1])

    def _sheet_move(self, _: Laptop, one: int, two: int) -> None:
        """Somebody types another room in a merged workbook."""
        files = [file for file in self.files if file.delivery and not file.delivery.room]
        file = files[one % len(files)] if files and len(self.files) < MOST_FILES else None
        if file is None or file.delivery is None:
            return
        delivery, kinds = file.delivery, (Note, Goal, Step, Talk)
        rows = [row for row in delivery.records if isinstance(row.record, kinds) and not row.hand]
        if not rows:
            return
        row = rows[two % len(rows)]
        to = place(int(row.record.session == place(0).id))
        after = replace(row.record, session=to.id)
        after = replace(after, version=by_hand.edited_version(after))
        self._made(after, {triple(row.record)})
        sessions = {**delivery.sessions, to.id: (to.day, to.round, to.room)}
        file = replace(file, delivery=replace(delivery, sessions=sessions))
        left = [other for other in delivery.records if other is not row]
        self._retyped(file, [*left, Found(after, row.place, "edited")])
        self.met.update(["moved to another room"])

    # Merges that are undone

    def _merge_kept(self, laptop: Laptop, one: int, two: int) -> None:
        """Merge a file so that it can be undone."""
        if not self.files:
            return
        known = backup.copies(laptop.store)
        moment = self._moment(laptop, Path())
        with (
            mock.patch.object(backup, "before_merge", _BEFORE_MERGE),
            mock.patch.object(backup, "after_merge", _AFTER_MERGE),
        ):
            self.merge(laptop, self.files[(one * 8 + two) % len(self.files)])
        new = [copy for copy in backup.copies(laptop.store) if copy not in known]
        self._told[id(laptop)].merges += [replace(moment, copy=copy) for copy in new]

    def _undo_merge(self, laptop: Laptop, one: int, _: int) -> None:
        told = self._told[id(laptop)]
        there = backup.copies(laptop.store)
        moments = [moment for moment in told.merges if moment.copy in there]
        if not moments:
            return
        at = one % len(moments)
        then, device = moments[at], laptop.store.device
        told.merges = moments[:at]
        undo_merge.undo_merge(laptop.store, then.copy)
        if laptop.store.device != device:
            self._name(laptop)
        self._read_again(laptop)
        since = told.made[then.made :]
        typed = {one for one, what in since if what not in _DECIDING}
        self.met.update(["merge undone"])
        if any(what in _DECIDING for _, what in since):
            # A decision goes or stays with what it was about; all else stays.
            self.met.update(["merge undone after deciding"])
        else:
            self._require_undone(laptop, then, typed)
        laptop.held = then.held | typed

    def _require_undone(self, laptop: Laptop, then: Moment, typed: set[Triple]) -> None:
        ids = then.heads.keys() | {one[0] for one in typed}
        require(laptop.heads.keys() == ids, "undone: other records")
        for record_id in ids:
            known = {triple(head) for head in then.heads.get(record_id, ())}
            wanted = self.newest(known | {one for one in typed if one[0] == record_id})
            now = {triple(head) for head in laptop.heads[record_id]}
            require(now == wanted, "undone: other heads", now, wanted)

    def _read_again(self, laptop: Laptop) -> None:
        """Read what was announced as changed; some of it may be gone."""
        for record_id in sorted(laptop.touched & laptop.heads.keys()):
            kind = type(laptop.heads[record_id][0])
            laptop.heads[record_id] = read_heads(laptop.store, kind, record_id)
            if not laptop.heads[record_id]:
                del laptop.heads[record_id]
        laptop.touched, laptop.tables = set(), set()

    # Copies

    def _copy_store(self, laptop: Laptop, *_: int) -> None:
        made = auto_copies.make(laptop.store.path, clock=laptop.store.clock)
        self._told[id(laptop)].copies.append(self._moment(laptop, made.path))

    def _there(self, laptop: Laptop, which: int) -> Moment | None:
        known = [one for one in self._told[id(laptop)].copies if one.copy.exists()]
        return known[which % len(known)] if known else None

    def _go_back(self, laptop: Laptop, one: int, _: int) -> None:
        then = self._there(laptop, one)
        if then is None:
            return
        now, path = self._moment(laptop, Path()), laptop.store.path
        copy = next(one for one in auto_copies.every(path) if one.path == then.copy)
        clock = laptop.store.clock
        laptop.store.close()
        done = restore.restore(path, copy, clock)
        self._told[id(laptop)].copies.append(replace(now, copy=done.before.path))
        self._go_on(laptop, then, clock)
        self.met.update(["went back"])

    def _put_back(self, laptop: Laptop, one: int, _: int) -> None:
        """Somebody copies a copy over the store by hand; the app has made one when it ended."""
        then = self._there(laptop, one)
        if then is None:
            return
        path, clock = laptop.store.path, laptop.store.clock
        if auto_copies.is_due(path):
            self._copy_store(laptop)
        laptop.store.close()
        shutil.copyfile(then.copy, path)
        self._go_on(laptop, then, clock)
        self.met.update(["put back by hand"])

    def _go_on(self, laptop: Laptop, then: Moment, clock: object) -> None:
        """Open the store again, which is as it was then."""
        device = laptop.store.device
        self._open_again(laptop, clock)
        same = laptop.store.device == device
        now = {triple(head) for found in laptop.heads.values() for head in found}
        before = {triple(head) for found in then.heads.values() for head in found}
        require(not same or now == before, "writes on under its name")
        laptop.heads = {record_id: list(found) for record_id, found in then.heads.items()}
        laptop.held = set(then.held)
        told = self._told[id(laptop)]
        told.merges = [moment for moment in told.merges if moment.made <= then.made]
        if not same:
            self._name(laptop)

    def _open_again(self, laptop: Laptop, clock: object) -> None:
        laptop.store = Store.open(
            laptop.store.path,
            installation=self._told[id(laptop)].installation,
            clock=clock,  # pyright: ignore[reportArgumentType]
            new_id=laptop.store.new_id,
        )
        self._stack.callback(laptop.store.close)
        laptop.store.listen(laptop.hear)
        laptop.touched, laptop.tables = set(), set()

    def _damage(self, laptop: Laptop, one: int, two: int) -> None:
        """A file that lacks its first letters is opened again, with a copy or none: all stays."""
        path, clock = laptop.store.path, laptop.store.clock
        opened = conflicts.open_conflicts(laptop.store)
        laptop.store.close()
        path.write_bytes(b"\0" * 16 + path.read_bytes()[16:])
        good = recovery.good_copies(path)
        copy = good[two % len(good)] if good and one % 4 else None
        recovery.take(recovery.prepare(path, copy, None, EVENT))
        self._open_again(laptop, clock)
        self._name(laptop)
        now = heads_in(laptop.store)
        for record_id in {*now, *laptop.heads}:
            found, known = now.get(record_id), laptop.heads.get(record_id)
            require(found == known, "another after damage", copy, found, known)
        require(conflicts.open_conflicts(laptop.store) == opened, "other conflicts after damage")
        self.met.update(["damaged"] + ["damaged, with a copy"] * bool(copy))
