"""What is fuzzed: each reader of what people hand us, from bytes, and what must hold of its answer.

A reader gives something or says why not (`Refused`, with reasons that are sentences). Anything else
is a finding, and so is an answer that cannot be shown or written.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from facilitator import (
    advance_table,
    ballot_line,
    chat,
    event_days,
    event_read,
    event_write,
    language_names,
    minutes,
    note_line,
    plan_months,
    registration_table,
    table_file,
    talk_signups,
    wiki_page,
    workbook_read,
)
from facilitator.event import Event
from facilitator.reasons import Refused
from facilitator.store import Store
from facilitator.store_read import read_store
from tests.files.zips import Part, parts_of, zipped

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = ROOT / "tests" / "files" / "hostile"
_STORED = 0


@cache
def _event() -> Event:
    return Event.built_in()


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="fuzz-"))


def _file(data: bytes, ending: str) -> Path:
    path = _folder() / f"fuzzed{ending}"
    path.write_bytes(data)
    return path


def answered(work: Callable[[], object]) -> object | None:
    """What a reader gives, None where it says why not."""
    try:
        return work()
    except Refused as refused:
        assert refused.reasons
        for reason in refused.reasons:
            sentence = reason.english()
            assert sentence
            assert "\n" not in sentence, sentence
            assert not any(map(_hides, sentence)), ascii(sentence)
            sentence.encode("utf-8")
        return None


def _hides(letter: str) -> bool:
    return letter < " " or letter in "\x7f\x9b\u202e\u2066\u2067"


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


# Workbooks: one part of a good one is the input, so that all of it is XML


def _with_part(good: bytes, data: bytes) -> bytes:
    """A good file in which one part, named by the first byte, is the rest of `data`."""
    parts = parts_of(good)
    at = data[0] % len(parts) if data else 0
    changed = [
        Part(part.name, data[1:] if number == at else part.data, _STORED)
        for number, part in enumerate(parts)
    ]
    return zipped(changed)


@cache
def _good_workbook() -> bytes:
    return (HOSTILE / "base.xlsx").read_bytes()


@cache
def _good_event() -> bytes:
    return event_write.write(_event(), _folder() / "good.event.xlsx").read_bytes()


def workbook(data: bytes) -> None:
    """A room's workbook."""
    path = _file(_with_part(_good_workbook(), data), ".xlsx")
    answered(lambda: workbook_read.read(path, _event()))


def workbook_bytes(data: bytes) -> None:
    """A room's workbook, as bytes of the zip file."""
    path = _file(data, ".xlsx")
    answered(lambda: workbook_read.read(path, _event()))


def event_workbook(data: bytes) -> None:
    """An event file; what is read is written and read again the same."""
    found = answered(lambda: event_read.read(_file(_with_part(_good_event(), data), ".event.xlsx")))
    # A good one is written and read in other tests.
    if isinstance(found, event_read.EventFile) and found.event != _event():
        again = answered(lambda: event_write.write(found.event, _folder() / "again.event.xlsx"))
        if again is not None:
            assert event_read.read(_folder() / "again.event.xlsx").event == found.event
        assert Event.from_json(found.event.to_json()) == found.event


# Tables


def registrations(data: bytes) -> None:
    """A table of registrations."""
    path = _file(data, ".csv")
    answered(lambda: registration_table.read_file(path, _event()))


def survey_table(data: bytes) -> None:
    """A table of any kind, by its text."""
    answered(lambda: table_file.read_text(_text(data), lambda cells: len(cells) > 1, "fuzzed"))


def priorities(data: bytes) -> None:
    """A table of advance priorities."""
    path = _file(data, ".csv")
    answered(lambda: advance_table.read_file(path, _event()))


# Text


def chat_text(data: bytes) -> None:
    """A meeting chat."""
    found = chat.read(_event(), "priorities", _text(data))
    assert len(found.ballots) == found.count("ready")


def minutes_text(data: bytes) -> None:
    """Pasted minutes."""
    for entry in minutes.read(_event(), _text(data)):
        assert entry.heading or entry.draft.text.strip()


def sign_ups(data: bytes) -> None:
    """Sign-ups of talks: a wiki page, a table, lines, a chat."""
    answered(lambda: talk_signups.read(_event(), _text(data)))


def wikitext(data: bytes) -> None:
    """Wikitext as it is shown."""
    wiki_page.rows(_text(data))


def line(data: bytes) -> None:
    """What is typed into a field: a ballot, a tally, a note, a month, days, languages."""
    text, event = _text(data), _event()
    ballot_line.read_line(event, "priorities", text)
    answered(lambda: ballot_line.read_tally(event, "priorities", text))
    note_line.read_tags(event, text, ("Ghana", "Wiki Indaba"))
    note_line.tokens(event, text)
    answered(lambda: plan_months.read_when(plan_months.Months.of_event(event), text))
    answered(lambda: event_days.read_dates(text))
    answered(lambda: event_days.read_times(text))
    language_names.spoken_code(text)


# Stores


@cache
def _good_store() -> bytes:
    path = _folder() / "good.sqlite"
    with Store.open(path, installation="fuzz", event=_event()):
        pass
    return path.read_bytes()


def store(data: bytes) -> None:
    """Another store: pairs of places and bytes are written over a good one."""
    whole = bytearray(_good_store())
    for at in range(0, len(data) - 3, 4):
        place = int.from_bytes(data[at : at + 3], "big") % len(whole)
        whole[place] = data[at + 3]
    path = _file(bytes(whole), ".sqlite")
    answered(lambda: read_store(path, _event()))


TARGETS: dict[str, Callable[[bytes], None]] = {
    one.__name__: one
    for one in (
        workbook,
        workbook_bytes,
        event_workbook,
        registrations,
        survey_table,
        priorities,
        chat_text,
        minutes_text,
        sign_ups,
        wikitext,
        line,
        store,
    )
}


def seeds(name: str) -> Iterator[bytes]:
    """What the search begins with: good input, and what had to be mended before."""
    if name in ("workbook", "event_workbook"):
        good = _good_workbook() if name == "workbook" else _good_event()
        for at, part in enumerate(ZipFile(BytesIO(good)).infolist()):
            yield bytes([at]) + ZipFile(BytesIO(good)).read(part)
    elif name == "workbook_bytes":
        small = [one for one in sorted(HOSTILE.glob("*.xlsx")) if one.stat().st_size < 30_000]
        yield from (one.read_bytes() for one in small[::4])
    elif name == "store":
        yield bytes(range(64))
    else:
        yield from (one.encode() for one in _SAID.get(name, ()))
    for kept in sorted((ROOT / "tests" / "files" / "fuzzed" / name).glob("*")):
        yield kept.read_bytes()


_BUILT_IN = ROOT / "resources" / "events" / "global-conversations-2020-11-priorities.csv"
_CHAT = "09:00:18 From  Ana López  to  Everyone: 2, 24\n15:26:20 From  Ana  to  Everyone:\n\t2 24\n"
_TABLE = (
    "Name,E-mail,Language,Interpretation,Community\n"
    "Ana,ana@example.org,es,yes,Wikimedia Argentina\nKofi,k@example.org,en,no,Ghana\n"
)
_PAGE = """{| class="wikitable"
! Speaker !! Title !! Length
|-
| [[User:Ana|Ana]] || Hubs <small>''new''</small> || 5
|}
== Talks ==
* Ana: ''Hubs'' (5 min) #25
"""
_SAID = {
    "registrations": (_TABLE, _TABLE.replace(",", ";"), _TABLE.replace(",", "\t")),
    "survey_table": (_TABLE, 'a;b\n"c;d\ne";f\n'),
    "priorities": (_BUILT_IN.read_text(encoding="utf-8-sig")[:3000],),
    "chat_text": (_CHAT, "00:58:04\tAna:\t2 24\n10:02:33 From Ana : 2,24\n"),
    "minutes_text": ("24 Global Council\n* seats for all +++\n** [1] two\n- !no\n@ghana: yes\n",),
    "sign_ups": (_PAGE, "Ana; Hubs; 5\nKofi - What we tried (7 min)\n"),
    "wikitext": (_PAGE,),
    "line": ("2 24 31", "24=5 2=3", "C A", "#24 @ghana !text +++", "Q1 2021", "21 and 22 May 2020"),
}
