"""The workbooks that merging is measured with: rooms of the size that the specification names.

Each has a device of its own, and 47 initiatives to vote on; notes, ballots, steps and talks are as
many as `notes`. Texts are made of words in several scripts, each different, as people's are.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from facilitator.event import Event
from facilitator.ids import time_ordered
from facilitator.records import COORDINATION, NOTE_KINDS, Ballot, Goal, Note, Session, Step, Talk
from facilitator.store import Store
from facilitator.versions import bump
from facilitator.workbook_write import export_room

AT = 1_605_956_400_000
WORDS = """
communities council seats charter funding translation skills hubs décision équitable langues
Übersetzung قرار المجلس المقاعد اللغات проект сообщества 社区 理事会 名额 資金 परिषद समुदाय
affiliates editors newcomers safety policy rules feedback support local regional
""".split()  # noqa: SIM905 - to be read as words


def larger(event: Event, rooms: int) -> Event:
    """The built-in event with so many rooms."""
    given = event.rooms
    made = tuple(
        replace(given[n % len(given)], key=str(n + 1), name=f"Room {n + 1}") for n in range(rooms)
    )
    return replace(event, rooms=made)


def write(folder: Path, rooms: int, notes: int) -> list[Path]:
    """Write `room-0001.xlsx` and so on, those that are not there yet; on all cores."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"room-{number:04}.xlsx" for number in range(1, rooms + 1)]
    left = [number for number, path in enumerate(paths, 1) if not path.exists()]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(partial(_write, folder, rooms, notes), left, chunksize=4):
            pass
    return paths


def _write(folder: Path, rooms: int, notes: int, number: int) -> None:
    event = larger(Event.built_in(), rooms)
    room = event.room(str(number))
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "room.sqlite"
        with Store.open(path, installation="bench", event=event, clock=lambda: AT) as store:
            chance = Random(number)
            store.use_device(f"{chance.getrandbits(64):016x}")
            session = event.session_id(room.days[0], "priorities", room.key)
            with store.change("Filled") as change:
                change.ensure(Session, session, day=room.days[0], round="priorities", room=room.key)
                change.put(list(_records(event, store.device, session, notes, chance)), [])
            made = Path(scratch) / f"room-{number:04}.xlsx"
            export_room(store, room.key, made)
        os.replace(made, folder / made.name)


def _records(event: Event, device: str, session: str, notes: int, chance: Random) -> Iterable[Any]:
    numbers = list(event.by_number)
    at = AT

    def text(words: int) -> str:
        return " ".join(chance.choices(WORDS, k=words))

    def common() -> dict[str, Any]:
        nonlocal at
        at += chance.randint(1_000, 40_000)
        version = bump("", device)
        if chance.random() < 0.2:
            version = bump(version, device)
        return {
            "id": time_ordered(at, chance.getrandbits),
            "device": device,
            "created": at,
            "changed": at,
            "version": version,
            "session": session,
        }

    for place in range(notes):
        initiative = chance.choice(numbers)
        yield Note(
            **common(),
            initiatives=(initiative,),
            kind=chance.choice(NOTE_KINDS),
            text=text(chance.randint(6, 24)),
            language=chance.choice(("en", "fr", "ar", "zh")),
            community=chance.choice(("", "Ghana", "Tunisia", "Côte d'Ivoire")),
            support=chance.randint(0, 5),
        )
        yield Ballot(
            **common(),
            choices=tuple(chance.sample(numbers, 3)),
            box=f"{device}:{place + 1}",
        )
        yield Step(
            **common(),
            initiative=initiative,
            text=text(9),
            coordination=chance.choice(COORDINATION),
            who=text(4),
            lead=text(2),
            communities=("Ghana", "Tunisia"),
            when="2021-Q2",
            success=text(8),
            needs=text(4),
            position=place,
        )
        yield Talk(
            **common(), initiative=initiative, title=text(5), speaker=text(2), position=place
        )
    yield Goal(**common(), initiative="24", text=text(12))
