"""A coordinator's afternoon: rooms of the real event, and everything that their files can be.

python -m tests.ui.afternoon FOLDER      makes it, to look at it in the window
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from openpyxl import Workbook

from facilitator import merge, notes, sessions, votes
from facilitator.event import Event
from facilitator.ids import time_ordered
from facilitator.records import Goal, Note, Step
from facilitator.rehearse import _popularity, _Watch
from facilitator.rehearse_room import Play
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.workbook_write import export_all, export_room
from tests.facilitator.rooms import cell_of, column, edited, sheet

SEED = 7
MINUTE = 60_000
MISSING = ("9", "17", "24")
EARLY = ("1", "2", "3", "4", "5", "6", "7", "8", "10", "11", "13", "14", "16")
SECOND = "ffeeddccbbaa9988"


@dataclass(frozen=True)
class Afternoon:
    """What there is: the coordinator's store, the folder of new files, and what is no workbook."""

    store: Path
    inbox: Path
    other_store: Path
    everything: Path

    @property
    def files(self) -> list[Path]:
        """What the coordinator drops."""
        return [self.inbox, self.other_store, self.everything]


def make(folder: Path, *, said: int = 40) -> Afternoon:
    """Write all of it below `folder`; each room has `said` notes."""
    return _Maker(folder, said).whole()


class _Maker:
    def __init__(self, folder: Path, said: int) -> None:
        self._event = Event.built_in()
        self._popular = _popularity(self._event, SEED)
        self._said = said
        self._folder = folder
        self._laptops, self._inbox, self._early = (
            folder / name for name in ("laptops", "inbox", "early")
        )
        for made in (self._laptops, self._inbox, self._early):
            made.mkdir(parents=True)
        self._watch = _Watch()
        self._moment = 0

    def whole(self) -> Afternoon:
        for room in self._event.rooms:
            if room.key in MISSING:
                continue
            with self._laptop(room.key, play=True) as store:
                self._write(store, room.key, self._early if room.key in EARLY else self._inbox)
        coordinator = self._folder / "coordinator.sqlite"
        with self._opened(coordinator, "coordinator") as store:
            merge.merge(store, merge.workbooks_in([self._early]))
            self._coordinate(store)
        self._revised()
        self._disputed()
        self._counted_twice()
        self._by_hand()
        self._rejected()
        self._oddities()
        other = self._elsewhere()
        everything = self._merged()
        return Afternoon(coordinator, self._inbox, other, everything)

    # Stores

    @contextmanager
    def _opened(self, path: Path, who: str, device: str = "") -> Iterator[Store]:
        chance = Random(f"{SEED} {who} {self._moment}")
        self._moment += 1
        with Store.open(
            path,
            installation=who,
            event=self._event,
            clock=self._watch,
            new_id=lambda at: time_ordered(at, chance.getrandbits),
        ) as store:
            if device:
                store.use_device(device)
            yield store

    @contextmanager
    def _laptop(self, room: str, *, play: bool = False) -> Iterator[Store]:
        chance = Random(f"{SEED} room {room}")
        device = f"{chance.getrandbits(64):016x}"
        with self._opened(self._laptops / f"{room}.sqlite", f"room {room}", device) as store:
            if play:
                at = self._event.rooms.index(self._event.room(room))
                part = Play(store, self._event.room(room), chance, self._popular)
                part.whole(self._said, by_tally=at % 12 == 2)
                self._watch.at = part.closing
            else:
                self._watch.at += MINUTE
            yield store

    def _write(self, store: Store, room: str, folder: Path, name: str = "") -> Path:
        self._watch.at += MINUTE
        return export_room(store, room, folder / (name or f"room-{int(room):02}.xlsx")).path

    def _place(self, store: Store, room: str) -> Place:
        return sessions.place(store, store.event.room(room).days[0], "priorities", room)

    def _notes(self, store: Store, room: str) -> list[Note]:
        return notes.of_session(store, self._place(store, room).id)

    # What happened

    def _coordinate(self, store: Store) -> None:
        """The coordinator tidies up what the rooms have sent."""
        self._watch.at += 10 * MINUTE
        for at, (text, more) in enumerate(_HERE):
            note = self._notes(store, "11")[at]
            notes.edit(store, note.id, text=text, **more)
        notes.remove(store, self._notes(store, "11")[len(_HERE)].id)
        where = self._place(store, "11")
        goal, step = (store.find(kind, session=where.id)[0] for kind in (Goal, Step))
        with store.change("Tidied up") as change:
            change.edit(Goal, goal.id, text="Every community has a seat within 18 months.")
            change.edit(Step, step.id, when="2021-06", lead="Wikimedia Tunisie", key=True)

    def _revised(self) -> None:
        """Room 7 goes on after its export, and sends again; room 10 sent an older file as well."""
        shutil.copy(self._early / "room-01.xlsx", self._inbox / "room-01.xlsx")
        shutil.copy(self._early / "room-02.xlsx", self._inbox / "room-02.xlsx")
        shutil.copy(self._early / "room-06.xlsx", self._inbox / "غرفة 6 – ملاحظات نهائية.xlsx")
        shutil.copy(self._early / "room-10.xlsx", self._inbox / "room-10 (older).xlsx")
        with self._laptop("7") as store:
            where = self._place(store, "7")
            votes.cast(store, where, "24 25")
            votes.cast(store, where, "2 24 31")
            for text in _MORE:
                notes.add(store, where, notes.Draft(text, "idea", ("24",)))
            first, gone = self._notes(store, "7")[:2]
            notes.edit(store, first.id, text=f"{first.text} +1")
            notes.remove(store, gone.id)
            path = self._write(store, "7", self._inbox)
        shutil.copy(path, self._inbox / "room-07 (1).xlsx")
        with self._laptop("10") as store:
            notes.add(store, self._place(store, "10"), notes.Draft("One more thing.", "point"))
            self._write(store, "10", self._inbox)

    def _disputed(self) -> None:
        """Room 11 has changed what the coordinator has changed too."""
        with self._laptop("11") as store:
            self._watch.at += 20 * MINUTE
            held = self._notes(store, "11")
            for note, (text, more) in zip(held, _THERE, strict=False):
                notes.edit(store, note.id, text=text, **more)
            notes.edit(store, held[len(_THERE)].id, text="Rapport deux fois par an, pas plus.")
            where = self._place(store, "11")
            goal, step = (store.find(kind, session=where.id)[0] for kind in (Goal, Step))
            with store.change("Went on") as change:
                change.edit(Goal, goal.id, text="Every community has a seat within two years.")
                change.edit(Step, step.id, when="2021-09", lead="Wikimédia France")
            self._write(store, "11", self._inbox, "room-11 (2).xlsx")

    def _counted_twice(self) -> None:
        """A second laptop in room 14 has counted the same people."""
        path = self._laptops / "14 second.sqlite"
        with self._opened(path, "second", SECOND) as store:
            where = self._place(store, "14")
            for line in ("24 25", "2 24", "24 31", "2", "25 24 45", "9a 24"):
                votes.cast(store, where, line)
            self._write(store, "14", self._inbox, "room-14 second laptop.xlsx")

    def _by_hand(self) -> None:
        def mend(book: Workbook) -> None:
            page = sheet(book, "Notes")
            page.cell(2, column(page, "Text")).value = "Typed anew in a spreadsheet: who decides?"
            page.cell(3, column(page, "Community")).value = "Côte d'Ivoire"
            last = page.max_row + 1
            for header in ("Day", "Round", "Room"):
                page.cell(last, column(page, header)).value = cell_of(page, header, 2).value
            page.cell(last, column(page, "Text")).value = "A row that was typed in Excel."
            page.tables["NotesTable"].ref = page.dimensions

        edited(self._early / "room-04.xlsx", self._inbox / "room-04.xlsx", mend)
        name = "Salle 19 – Conversations mondiales – prise de notes, version finale (copie).xlsx"
        (self._inbox / "room-19.xlsx").rename(self._inbox / name)
        (self._inbox / "room-21.xlsx").rename(self._inbox / "第21分组讨论记录（最终版）.xlsx")

    def _rejected(self) -> None:
        def spoil(book: Workbook) -> None:
            tally, said = sheet(book, "Votes"), sheet(book, "Notes")
            tally["F14"] = "two"
            tally["F15"] = "=SUM(F2:F9)"
            for row, found in ((3, "idee"), (5, "Concern!"), (9, "?")):
                said.cell(row, column(said, "Kind")).value = found
            said.cell(7, column(said, "Initiative")).value = "99; 24"
            said.cell(8, column(said, "Support")).value = -3
            said.cell(11, column(said, "Language")).value = "klingon"

        path = self._inbox / "room-12.xlsx"
        edited(path, path, spoil)
        (self._inbox / "minutes of the board.xlsx").write_bytes(b"%PDF-1.7 not a workbook at all")

    def _oddities(self) -> None:
        """A sheet of somebody's own."""

        def add(book: Workbook) -> None:
            book.create_sheet("Our own sums")["A1"] = "21"

        edited(self._early / "room-13.xlsx", self._inbox / "room-13.xlsx", add)

    def _elsewhere(self) -> Path:
        """Another coordinator's store, with rooms 25 and 26."""
        path = self._folder / "second coordinator.sqlite"
        took = [self._inbox / f"room-{room}.xlsx" for room in ("25", "26")]
        with self._opened(path, "second coordinator") as store:
            merge.merge(store, took)
        for one in took:
            one.unlink()
        return path

    def _merged(self) -> Path:
        """A merged workbook, with rooms 28, 29 and 30."""
        path = self._folder / "rooms of day 2, merged.xlsx"
        took = [self._inbox / f"room-{room}.xlsx" for room in ("28", "29", "30")]
        with self._opened(self._laptops / "merged.sqlite", "third coordinator") as store:
            merge.merge(store, took)
            export_all(store, path)
        for one in took:
            one.unlink()
        return path


Content = tuple[str, dict[str, object]]

_BEFORE = "A council without a budget cannot"
_HERE: tuple[Content, ...] = (
    (
        f"{_BEFORE} decide anything. Give it a small one first.",
        {"initiatives": ("24",), "kind": "concern"},
    ),
    ("نقترح مقعدين على الأقل للمجتمعات الناشئة في المجلس 24.", {"language": "ar", "kind": "idea"}),
    ("我们需要在每个地区设立区域中心，由当地社区决定。", {"language": "zh", "kind": "idea"}),
    (
        "हमें अपनी भाषा में प्रशिक्षण चाहिए, और एक साझा पुस्तकालय।",
        {"language": "hi", "initiatives": ("31", "33")},
    ),
)
_THERE: tuple[Content, ...] = (
    (
        f"{_BEFORE} change anything. Start with a small fund and grow it every year.",
        {"initiatives": ("23",), "kind": "concern", "support": 3},
    ),
    (
        "نقترح ثلاثة مقاعد على الأقل للمجتمعات الناشئة في المجلس 24.",
        {"language": "ar", "kind": "idea"},
    ),
    ("我们希望在每个地区设立支持中心，由当地社区管理。", {"language": "zh", "kind": "concern"}),
    (
        "हमें अपनी भाषा में प्रशिक्षण और सलाह चाहिए।",
        {"language": "hi", "initiatives": ("31",), "key": True},
    ),
)
_MORE = (
    "Региональные центры должны получать деньги напрямую.",
    "يجب أن تُترجم كل الوثائق قبل التصويت.",
    "应当为志愿者提供时间和资源。",
    "हर समुदाय को एक आवाज़ मिलनी चाहिए।",
    "Share interpreters between events in the same time zone.",
)


if __name__ == "__main__":
    found = make(Path(sys.argv[1]))
    print(*found.files, sep="\n")
