"""The sheets of a workbook that are for people: `Summary`, and the facts of `About`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from unicodedata import east_asian_width

from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from sqlalchemy import select

from facilitator import __version__, counting, tables, workbook
from facilitator.counting import Ranked
from facilitator.event import SURVEY, Round
from facilitator.records import Absence
from facilitator.room_content import Content
from facilitator.rooms_heard import rooms_heard
from facilitator.store import Store
from facilitator.store_records import find
from facilitator.text import begins_right_to_left, is_right_to_left
from facilitator.vote import UNITS
from facilitator.workbook import Cell
from facilitator.workbook_chart import Bars, add_bars
from facilitator.workbook_rows import FONT, QUIET, TOP, WRAPPED, WRAPPED_FROM_RIGHT
from facilitator.workbook_text import escape, pieces

_START = Alignment(horizontal="left")
_SHRUNK = Alignment(shrink_to_fit=True)
_BOLD = Font(name=FONT, size=11, bold=True)
_TITLE = Font(name=FONT, size=16, bold=True)
_REHEARSAL = PatternFill("solid", fgColor="FDF2D5")
_WIDE, _LETTERS = 72, 86
"""The wide column, in the widths of figures, and about how many letters a line of it has."""
_TOP_OF_ROOM, _TOP_OF_ALL = 10, 15
"""Down to this rank it is shown who is first, of a room and of all rooms; ties are shown whole,"""
_MOST_TOP = 45
"""unless they are more than so many."""


LEFT_OUT = "conflicts_left_out"
"""The fact in `about` of a store that is made public: how many conflicts the other versions of were
taken out of it. They are open all the same."""


def put(
    page: Worksheet, line: int, at: int, value: Cell | float, font: Font | None = None
) -> SheetCell:
    """Write one cell; what a person typed stays the text it is."""
    cell = page.cell(line, at)
    assert isinstance(cell, SheetCell)
    cell.value = value  # pyright: ignore[reportAttributeAccessIssue] - its stubs forget None
    if isinstance(value, str):
        # Or "=1+1" typed by a person becomes a formula, and "#N/A" an error value.
        cell.data_type = "s"
    if font is not None:
        cell.font = font
    return cell


def _wrapped(page: Worksheet, line: int, text: str) -> None:
    """Put a text into the wide column, as high as it needs: LibreOffice does not measure it."""
    piece = pieces(text)[0]
    turned = begins_right_to_left(piece)
    put(page, line, 2, piece).alignment = WRAPPED_FROM_RIGHT if turned else WRAPPED
    rows = sum(
        1 + sum(1 + (east_asian_width(letter) in "WF") for letter in part) // _LETTERS
        for part in piece.split("\n")
    )
    if rows > 1:
        page.row_dimensions[line].height = min(15 * rows, 400)


def summary(page: Worksheet, store: Store, content: Content) -> None:
    """Fill the sheet `Summary`: of a room, or of all of them."""
    page.title = "Summary"
    page.column_dimensions["A"].width = 18
    page.column_dimensions["B"].width = _WIDE
    page.column_dimensions["C"].width = 10
    line = _heading(page, store, content)
    mark = "Rehearsal. " if store.is_rehearsal else ""
    if content.room is None:
        line = _rooms(page, line, store, content)
        _all_rounds(page, line, content, mark)
    else:
        _sessions(page, line, content, mark)


def _heading(page: Worksheet, store: Store, content: Content) -> int:
    room = content.room
    # A line that is longer than its cell runs on to the side on which the next cell is.
    side = "right" if room is not None and is_right_to_left(room.language) else "left"
    line = 1
    if store.is_rehearsal:
        warning = "REHEARSAL: nothing in this workbook was said by anybody."
        put(page, line, 1, warning, _BOLD).alignment = Alignment(horizontal=side)
        for at in range(1, 4):
            page.cell(line, at).fill = _REHEARSAL
        line += 1
    name = "All rooms" if room is None else room.name
    title = put(page, line, 1, f"{content.event.title}, {name}", _TITLE)
    title.alignment = Alignment(horizontal=side, vertical="center")
    page.row_dimensions[line].height = 30
    return line


def _sessions(page: Worksheet, line: int, content: Content, mark: str) -> None:
    """The sessions of one room, one below the other."""
    beside = 0
    for count in content.counts:
        place = count.place
        round_ = content.event.round(place.round)
        line = max(line, beside) + 2
        day = f"Day {place.day}, {content.event.day(place.day).date}"
        put(page, line, 1, day, _BOLD).alignment = TOP
        _wrapped(page, line, round_.question)
        line += 1
        people = "not counted" if count.present is None else str(count.present)
        said = f"Notes: {count.notes}. Ballots: {count.ballots}. People present: {people}."
        put(page, line, 2, said)
        if round_.vote is not None and any(count.votes.values()):
            line, beside = _top(page, line + 2, content, round_, count.ranking, count.named, mark)
        steps = [("", text) for _, text in content.key_steps(place.round, place.day)]
        line = _key_actions(page, line, steps)


def _rooms(page: Worksheet, line: int, store: Store, content: Content) -> int:
    """Which rooms are in it, which are not and why, and what is still to be decided."""
    heard = rooms_heard(content.connection)
    room_of = {place.id: place.room for place in content.places.values()}
    absent = {
        room_of[absence.session]: absence.text
        for absence in find(content.connection, Absence)
        if absence.text and absence.session in room_of
    }
    rooms = content.event.rooms
    missing = [
        f"{room.name} ({absent[room.key]})" if room.key in absent else room.name
        for room in rooms
        if room.key not in heard
    ]
    line += 1
    put(page, line, 1, "Rooms received", _BOLD)
    received = f"{len(rooms) - len(missing)} of {len(rooms)}"
    if SURVEY in heard - {room.key for room in rooms}:
        received += ", and the survey of absent people"
    put(page, line, 2, received)
    if missing:
        line += 1
        put(page, line, 1, "Missing", _BOLD).alignment = TOP
        _wrapped(page, line, escape("; ".join(missing)))
    line += 1
    put(page, line, 1, "Conflicts open", _BOLD)
    put(page, line, 2, _conflicts(content.conflicts, store.fact(LEFT_OUT) or "0"))
    return line


def _conflicts(number: int, left_out: str) -> str:
    if left_out != "0":
        return f"{left_out}. Only the version that counts until they are decided stands here."
    below = " The other version stands below the one that counts, in grey italics."
    return f"{number}.{below}" if number else "None."


def _all_rounds(page: Worksheet, line: int, content: Content, mark: str) -> None:
    """The rounds over all rooms and days, one below the other."""
    rooms = {room.key: room.name for room in content.event.every_room}
    rooms_of_event = {room.key for room in content.event.rooms}
    beside = 0
    for round_ in content.event.rounds:
        counts = [count for count in content.counts if count.place.round == round_.key]
        line = max(line, beside) + 2
        put(page, line, 1, round_.title, _BOLD).alignment = TOP
        _wrapped(page, line, round_.question)
        line += 1
        people = [count.present for count in counts if count.present is not None]
        uncounted = sum(
            count.present is None and bool(count.ballots or any(count.votes.values()))
            for count in counts
            if count.place.room in rooms_of_event
        )
        survey = [count for count in counts if count.place.room not in rooms_of_event]
        said = {
            "Rooms": len({count.place.room for count in counts} & rooms_of_event),
            "Notes": sum(count.notes for count in counts),
            "Ballots": sum(count.ballots for count in counts),
            "People present": sum(people) if people else "not counted",
        }
        if people and uncounted:
            said["Sessions that voted in which people were not counted"] = uncounted
        if survey:
            said["Ballots of absent people"] = sum(count.ballots for count in survey)
        put(page, line, 2, " ".join(f"{name}: {number}." for name, number in said.items()))
        offered = content.event.offered(round_.key)
        votes = Counter(dict.fromkeys(offered, 0))
        for count in counts:
            votes.update(count.votes)
        if round_.vote is not None and any(votes.values()):
            ranking = counting.rank(votes, offered)
            named = sum((Counter(count.named) for count in counts), Counter[str]())
            line, beside = _top(page, line + 2, content, round_, ranking, named, mark)
        steps = [
            (f"{rooms[place.room]}, day {place.day}", text)
            for place, text in content.key_steps(round_.key)
        ]
        line = _key_actions(page, line, steps)


def _top(
    page: Worksheet,
    line: int,
    content: Content,
    round_: Round,
    ranking: Sequence[Ranked],
    named: Mapping[str, int],
    mark: str,
) -> tuple[int, int]:
    """What is first in a round, with a chart; of scores also their mean, over those who gave one.

    Gives the last line that is taken, and the last one beside the chart.
    """
    vote, last_rank = round_.vote, _TOP_OF_ROOM if content.room else _TOP_OF_ALL
    assert vote is not None
    units = UNITS[vote.method][1].capitalize()
    item = vote.on.removesuffix("s").capitalize()
    headers = (item, "Title", units, *(["Mean"] if vote.method == "score" else []))
    for at, header in enumerate(headers, start=1):
        put(page, line, at, header, _BOLD)
    first = line
    top = [ranked for ranked in ranking if ranked.votes and ranked.rank <= last_rank]
    rows = [(content.event.item_title(one.initiative), one.votes) for one in top[:_MOST_TOP]]
    for ranked, (title, points) in zip(top, rows, strict=False):
        line += 1
        put(page, line, 1, workbook.KEY.write(ranked.initiative)).alignment = _START
        put(page, line, 2, title).alignment = _SHRUNK
        put(page, line, 3, points)
        mean = counting.mean(points, named.get(ranked.initiative, 0))
        if vote.method == "score" and mean is not None:
            put(page, line, 4, round(mean, 2))
    line += 1
    if more := len(top) - len(rows):
        # Only a tie is so long: all that is left out has what the last one has.
        each = UNITS[vote.method][top[-1].votes != 1]
        put(page, line, 2, f"{more} more have {top[-1].votes} {each} each.", QUIET)
        line += 1
    if vote.meaning:
        put(page, line, 2, f"A vote means: {vote.meaning}.", QUIET)
    title = f"{mark}{': '.join(filter(None, (round_.title, vote.meaning)))}"
    bars = Bars(title, first, names=2, lengths=3, items=item, units=units, rows=rows)
    return line, add_bars(page, bars, at=5)


def _key_actions(page: Worksheet, line: int, steps: Sequence[tuple[str, str]]) -> int:
    """The steps put first, each with where it was said; in a room's own workbook that is clear."""
    for at, (place, text) in enumerate(steps):
        line += 1
        if at == 0:
            put(page, line, 1, "Key actions", _BOLD)
            line += 1 if place else 0
        if place:
            put(page, line, 1, place).alignment = TOP
        _wrapped(page, line, escape(text))
    return line


def about(
    page: Worksheet, store: Store, content: Content, workbook_id: str, rows: Mapping[str, int]
) -> None:
    """Fill the sheet `About`; `rows` are how many each sheet has."""
    room, event = content.room, content.event
    facts: list[tuple[str, Cell]] = [
        ("Event", event.title),
        ("Event id", event.id),
        ("List version", event.list_version),
        ("Room", room.key if room else None),
        ("Room name", room.name if room else "All rooms"),
        ("Room language", room.language if room else None),
        ("Device", store.device or _first_device(content)),
        ("Workbook id", workbook_id),
        ("Exported at", workbook.moment_to_text(store.clock())),
        ("App version", __version__),
        ("Format version", workbook.FORMAT),
        ("Rehearsal", "yes" if store.is_rehearsal else "no"),
    ]
    facts += [(f"Rows in {name}", number) for name, number in rows.items()]
    page.column_dimensions["A"].width = 20
    page.column_dimensions["B"].width = 48
    for line, (name, value) in enumerate(facts, start=1):
        put(page, line, 1, name, _BOLD)
        put(page, line, 2, value).alignment = Alignment(horizontal="left")


def _first_device(content: Content) -> str | None:
    # Who only reads a store has no name in it; the one who made it has.
    devices = tables.devices
    query = select(devices.c.device).order_by(devices.c.device).limit(1)
    return content.connection.execute(query).scalar()
