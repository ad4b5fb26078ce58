"""What an event workbook (`*.event.xlsx`, SPEC §8) consists of: its sheets, columns and cells.

Each sheet is a table; each row is one recommendation, initiative, day, room and so on. A column
`Title (fr)` has the titles in French; there may be one for any language. A column `Number (2020)`
of the initiatives has their numbers on that version of the list, the oldest first. Nothing else is
needed to write a workbook, to read it, and to say of a cell what is wrong with it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from facilitator.event_cells import (
    AGENDA,
    CODE,
    CODES,
    DATE,
    KEY,
    KEYS,
    LENGTH,
    LINES,
    LINK,
    METHOD,
    MINUTES,
    NUMBER,
    ORDER,
    TEXT,
    TIME,
    VOTED_ON,
    Kind,
)

EXAMPLE = "EXAMPLE:"
"""What the example rows of a template begin with; a row that still does is refused."""


@dataclass(frozen=True)
class Column:
    """A column: header, field, kind, width in letters, what to write there, and an example.

    A `needed` one must be there, and filled in every row. `of` names the sheet whose first column
    has what may stand here.
    """

    header: str
    field: str
    kind: Kind
    width: int
    help: str
    example: str = ""
    needed: bool = False
    of: str = ""


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name, the part of the event that its rows are, its columns, what it is for.

    Where `titled`, `Title (xx)` columns may follow, where `renumbered`, `Number (list)` ones. Rows
    of a sheet that is not `needed` may all be missing, and so may the sheet.
    """

    name: str
    part: str
    columns: tuple[Column, ...]
    help: str
    titled: bool = False
    needed: bool = True
    renumbered: bool = False

    @property
    def key(self) -> Column:
        """The first column, by which its rows are known."""
        return self.columns[0]


EARLIER = re.compile(r"number \((.*)\)", re.IGNORECASE | re.DOTALL)
"""The header of a column of the numbers that initiatives had on an earlier list, by its name."""


TITLE = re.compile(r"title \(\s*([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)\s*\)", re.IGNORECASE)
"""The header of a column of titles in one language."""


def _any_of(kind: Kind) -> str:
    return ", ".join(kind.choices)


FACTS: Mapping[str, tuple[str, Kind, str]] = {
    "Name": ("title", TEXT, "What the event is called; it stands in the window and on every file."),
    "Id": ("id", TEXT, "Stays the same for good: workbooks of another event are not merged."),
    "List version": ("list_version", TEXT, "Which list of initiatives this is, such as 2020-11."),
    "Ours": ("proposals", LINES, "What of this is a proposal and not agreed; one on each line."),
    "Sources": ("sources", LINES, "Where it is from; one on each line."),
}
"""The sheet *Event*: a name in column A, its value in column B."""

SHEETS: tuple[Sheet, ...] = (
    Sheet(
        "Recommendations",
        "recommendations",
        (
            Column("Number", "number", KEY, 9, "Its number.", "1", True),
            Column("Title", "title", TEXT, 60, "Its title in English.", "Our first aim", True),
            Column(
                "Working titles",
                "unverified",
                CODES,
                15,
                "Languages whose title is not official: fr; de.",
            ),
        ),
        "What the initiatives are grouped by.",
        titled=True,
    ),
    Sheet(
        "Initiatives",
        "initiatives",
        (
            Column("Number", "number", KEY, 9, "As people say it: 24, or 9a.", "1", True),
            Column(
                "Later number",
                "later_number",
                KEY,
                13,
                "Its number in the list that came after, if it is on it.",
            ),
            Column(
                "Recommendation",
                "recommendation",
                KEY,
                16,
                "The number of its recommendation.",
                "1",
                True,
                "Recommendations",
            ),
            Column("Title", "title", TEXT, 60, "In English.", "More people in each room", True),
            Column(
                "Working titles",
                "unverified",
                CODES,
                15,
                "Languages whose title is not official: fr; de.",
            ),
            Column(
                "Cluster", "cluster", TEXT, 9, "The letter of its cluster.", "", False, "Clusters"
            ),
            Column("Theme", "theme", TEXT, 30, "A few words."),
            Column("Relevance", "relevance", TEXT, 30, "For whom it matters."),
            Column("Remark", "remark", TEXT, 30, "Anything else."),
            Column("Evidence", "evidence", TEXT, 30, "Where number and title are from."),
        ),
        "What is discussed and voted on.",
        titled=True,
        renumbered=True,
    ),
    Sheet(
        "Clusters",
        "clusters",
        (
            Column("Letter", "letter", TEXT, 9, "Its letter.", "A", True),
            Column("Name", "name", TEXT, 60, "Its name.", "What belongs together", True),
            Column("Initiatives", "initiatives", KEYS, 24, "Their numbers: 22; 23; 24.", "1"),
        ),
        "Initiatives that belong together. There need be none.",
        needed=False,
    ),
    Sheet(
        "Days",
        "days",
        (
            Column("Day", "key", KEY, 9, "Its number.", "1", True),
            Column("Date", "date", DATE, 14, "As 2020-11-21.", "2020-11-21", True),
            Column("Start", "start", TIME, 9, "In UTC, as 11:00.", "11:00", True),
        ),
        "The days of the event, and when each begins.",
    ),
    Sheet(
        "Rounds",
        "rounds",
        (
            Column("Round", "key", TEXT, 14, "A short word for it.", "first", True),
            Column("Title", "title", TEXT, 24, "What people call it.", "First round", True),
            Column("Question", "question", TEXT, 60, "What the rooms talk about.", "What first?"),
            Column("Further questions", "supporting", LINES, 60, "One on each line."),
            Column(
                "Vote",
                "vote.method",
                METHOD,
                10,
                f"How it votes: {_any_of(METHOD)}. Nothing for no vote.",
                "pick",
            ),
            Column("Picks", "vote.picks", NUMBER, 8, "How many each person has.", "3"),
            Column("Places", "vote.places", NUMBER, 8, "How many go to the plan.", "3"),
            Column(
                "A vote means",
                "vote.meaning",
                TEXT,
                40,
                "It stands under every result.",
                "worth it",
            ),
            Column(
                "Votes on",
                "vote.on",
                VOTED_ON,
                14,
                f"One of {_any_of(VOTED_ON)}. Nothing for initiatives.",
            ),
            Column("Offered", "vote.offered", KEYS, 24, "Only these: 1; 2; 9a. Nothing for all."),
        ),
        "What breakout rooms talk about, and how they vote.",
    ),
    Sheet(
        "Agenda",
        "agenda",
        (
            Column("Item", "key", TEXT, 14, "A short word for it.", "discuss", True),
            Column("Title", "title", TEXT, 40, "What people see.", "Discuss", True),
            Column(
                "Kind",
                "kind",
                AGENDA,
                16,
                f"What people do then: {_any_of(AGENDA)}.",
                "breakout",
                True,
            ),
            Column("Minutes", "minutes", MINUTES, 10, "How long.", "60", True),
            Column(
                "Round", "round", TEXT, 14, "For a breakout: its round.", "first", False, "Rounds"
            ),
        ),
        "The programme of each day, in its order.",
        needed=False,
    ),
    Sheet(
        "Rooms",
        "rooms",
        (
            Column("Room", "key", KEY, 9, "Its number.", "1", True),
            Column("Name", "name", TEXT, 24, "What people call it.", "Room 1", True),
            Column("Language", "language", CODE, 11, "The code of its language: es.", "en", True),
            Column("Days", "days", KEYS, 9, "On which days: 1; 2.", "1", True, "Days"),
            Column("Interpreted into", "interpreted", CODES, 18, "Codes of languages: es; fr."),
            Column("Topic", "topic", TEXT, 30, "If it has one of its own."),
            Column("Facilitator", "facilitator", TEXT, 24, "Who leads it. Never published."),
            Column("Note-taker", "note_taker", TEXT, 24, "Who writes. Never published."),
        ),
        "The breakout rooms.",
    ),
    Sheet(
        "Talks",
        "talks",
        (
            Column("Talk", "key", KEY, 9, "Its number, or a short word for it.", "1", True),
            Column("Day", "day", KEY, 9, "The number of its day.", "1", True, "Days"),
            Column("Room", "room", KEY, 9, "The number of its room.", "1", True, "Rooms"),
            Column(
                "Slot",
                "slot",
                TEXT,
                14,
                "The item of the agenda it is given in. Nothing for the day's first with talks.",
                "",
                False,
                "Agenda",
            ),
            Column("Order", "order", ORDER, 8, "1, 2, 3 in its slot. Nothing for as it stands."),
            Column("Title", "title", TEXT, 48, "What it is called.", "What we tried"),
            Column("Speaker", "speaker", TEXT, 24, "The name that people see.", "Ana"),
            Column(
                "Initiative",
                "initiative",
                KEY,
                10,
                "The number of the initiative it is about.",
                "",
                False,
                "Initiatives",
            ),
            Column("Language", "language", CODE, 11, "The code of the speaker's language: es."),
            Column("Length", "planned", LENGTH, 9, "Minutes and seconds. Nothing is 5:00.", "5:00"),
            Column("Link", "link", LINK, 30, "Slides or a page: https://…"),
        ),
        "Lightning talks that are known before the day, in the queue of their room. There need be "
        "none.",
        needed=False,
    ),
    Sheet(
        "Words",
        "words",
        (
            Column(
                "Text",
                "text",
                TEXT,
                60,
                "A text as it stands on another sheet: the event's name, a title, a question, what "
                "a vote means, the name of a cluster or of a room.",
                "First round",
                True,
            ),
        ),
        "What these texts are in other languages, in a column “Title (fr)” for each. People see "
        "them in their own language; a text that is not here is shown as it is.",
        titled=True,
        needed=False,
    ),
)
