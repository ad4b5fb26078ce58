"""What a hostile file is: its name, what is wrong with it, what merging must answer, its bytes."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZipFile

from facilitator import notes, sessions, votes
from facilitator.event import Event
from facilitator.ids import time_ordered
from facilitator.notes import Draft
from facilitator.records import Step
from facilitator.store import Store
from facilitator.workbook_write import export_room
from tests.conftest import Clock
from tests.files.zips import Part, parts_of, zipped

HERE = Path(__file__).resolve().parent / "hostile"
BASE = "base.xlsx"
ROOM = "7"
MERGED = "merged"
"""The outcome of a file that is strange and does no harm: it says the same as `base.xlsx`."""
EDITED = "merged as edited"
"""One that does no harm either, and says something else than `base.xlsx`."""

NOTES = "xl/worksheets/sheet2.xml"
VOTES = "xl/worksheets/sheet3.xml"
BALLOTS = "xl/worksheets/sheet4.xml"
ABOUT = "xl/worksheets/sheet9.xml"
BOOK = "xl/workbook.xml"
RELS = "xl/_rels/workbook.xml.rels"
TYPES = "[Content_Types].xml"
STYLES = "xl/styles.xml"
STRINGS = "xl/sharedStrings.xml"

_FORMAT = b'<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
_STYLES = (
    b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b'<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    b'<fills count="1"><fill><patternFill/></fill></fills>'
    b'<borders count="1"><border/></borders>'
    b'<cellStyleXfs count="1">%s</cellStyleXfs><cellXfs count="%d">%s</cellXfs></styleSheet>'
)

Make = Callable[[], bytes]


@dataclass(frozen=True)
class Case:
    """A file of the corpus. `answer` is the code of the reason why it is rejected, or an outcome.

    `answer` may be several codes, with a blank between them.
    A `big` one is only made when the tests run: it is too large to be kept. A `slow` one is left to
    `pytest -m long`: it is allowed to take long.
    """

    name: str
    what: str
    answer: str
    make: Make
    big: bool = False
    slow: bool = False


CASES: dict[str, Case] = {}


def case(
    name: str, answer: str, what: str, *, big: bool = False, slow: bool = False
) -> Callable[[Make], Make]:
    """Put what a function makes into the corpus."""

    def add(make: Make) -> Make:
        assert name not in CASES, name
        CASES[name] = Case(name, what, answer, make, big, slow)
        return make

    return add


def of_parts(name: str, answer: str, what: str, parts: Callable[[], Sequence[Part]]) -> None:
    """Put a zip file of these parts into the corpus."""
    case(name, answer, what)(lambda: zipped(parts()))


@cache
def base_bytes() -> bytes:
    """The good workbook that most of the others are made of."""
    return (HERE / BASE).read_bytes()


def base() -> list[Part]:
    """The parts of the good workbook."""
    return list(_base())


def few() -> list[Part]:
    """Those parts without which a file is not let in; for what is refused before a cell is read."""
    return [part for part in _base() if part.name in (TYPES, RELS, BOOK, NOTES)]


@cache
def _base() -> tuple[Part, ...]:
    return tuple(parts_of(base_bytes()))


def make_base() -> bytes:
    """A small room as the app exports it, without what only people need of it.

    The pictures, tables and widths that are left out here are no small part of each file.
    """
    chance = Random(7)
    with tempfile.TemporaryDirectory() as folder:
        with Store.open(
            Path(folder) / "room.sqlite",
            installation="laptop",
            event=Event.built_in(),
            clock=Clock(),
            new_id=lambda moment: time_ordered(moment, chance.getrandbits),
        ) as store:
            store.use_device("0123456789abcdef")
            where = sessions.place(store, "1", "priorities", ROOM)
            first = notes.add(
                store, where, Draft("Who pays after the first year?", "question", ("24",), "en")
            )
            notes.add(store, where, Draft("نقترح مقعدين", "idea", ("24", "25"), "ar", True))
            gone = notes.add(store, where, Draft("a slip"))
            assert first is not None
            assert gone is not None
            notes.support(store, first.id, 3)
            notes.remove(store, gone.id)
            for line in ("2 24 31", "24 25"):
                votes.cast(store, where, line)
            with store.change("Planned") as change:
                change.add(
                    Step, session=where.id, initiative="24", text="A charter", when="2021-Q2"
                )
            path = export_room(store, ROOM, Path(folder) / "room.xlsx").path
        with ZipFile(BytesIO(path.read_bytes())) as archive:
            return zipped([Part(*one) for one in _slim(archive)])


def _slim(archive: ZipFile) -> list[tuple[str, bytes]]:
    left_out = re.compile(r"docProps|xl/(theme|drawings|charts|tables|worksheets/_rels)/")
    found = []
    for name in sorted(archive.namelist()):
        data = archive.read(name)
        if left_out.match(name):
            continue
        if name.startswith("xl/worksheets/"):
            head, start, rest = data.partition(b"<sheetData>")
            body, end, _ = rest.partition(b"</sheetData>")
            root = head[: head.index(b">") + 1]
            if name == VOTES:
                # Forty initiatives that nobody has voted for.
                nobody = rb'<row r="[0-9]+">(?:(?!</row>).)*<c r="F[0-9]+"[^>]*><v>0</v>.*?</row>'
                body = re.sub(nobody, b"", body)
            if name == "xl/worksheets/sheet1.xml":
                body = b""
            if name == ABOUT:
                # As many rows as are left of the sheet Votes.
                body = body.replace(b"<v>47</v>", b"<v>4</v>")
            data = root + start + body + end + b"</worksheet>"
        elif name == TYPES:
            gone = rb'<Override [^>]*PartName="/(docProps|xl/(theme|drawings|charts|tables))[^>]*>'
            data = re.sub(gone, b"", data)
        elif name == "_rels/.rels":
            data = re.sub(rb'<Relationship [^>]*Target="/?docProps[^>]*>', b"", data)
        elif name == RELS:
            data = re.sub(rb'<Relationship [^>]*Target="theme/[^>]*>', b"", data)
        elif name == BOOK:
            data = re.sub(rb"<definedNames>.*</definedNames>", b"", data)
        elif name == STYLES:
            formats = data.partition(b"<cellXfs")[2].count(b"<xf ")
            data = _STYLES % (_FORMAT, formats, _FORMAT * formats)
        found.append((name, data))
    return found
