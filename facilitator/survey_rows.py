"""The rows of a survey's table: what each of them brings, and what in it was not understood."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeVar

from facilitator import by_hand, choices, phrases, versions
from facilitator.delivery import ADDED, Delivery, Found
from facilitator.event import SURVEY, Event, read_number
from facilitator.event_lists import root, votes_on_clusters
from facilitator.ids import named
from facilitator.language_names import languages_in
from facilitator.list_numbers import Numbers
from facilitator.note_line import read_tags
from facilitator.reasons import Reason
from facilitator.records import Ballot, Captured, Note, Step
from facilitator.registration_words import answer
from facilitator.survey_words import kind_of
from facilitator.table_file import Line, TableFile
from facilitator.text import clean, fold, one_line
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

R = TypeVar("R", bound=Captured)


@dataclass(frozen=True)
class Answer:
    """What a row brings, and what in it was not understood.

    `spoilt` are votes not counted; `unread` are the fields whose cell was not understood.
    """

    place: str
    records: tuple[Captured, ...]
    remarks: tuple[Reason, ...]
    spoilt: int
    unread: tuple[str, ...] = ()


# Initiatives in words


_PIECES = re.compile(r"[;\n|،؛；、]|,\s*(?=#?\d)")
_NUMBER_FIRST = re.compile(r"#?\s*(\w{1,4})(?:\s*[.:)–—-]|\s+|$)")


def items_in(event: Event, round_key: str, text: str, *, voted: bool) -> tuple[list[str], str]:
    """What a cell names, in its order, and a piece that names nothing known, if there is one.

    Numbers (`2, 24; 31`), numbers before titles (`24. Tools, 31. Data`), or titles in any language.
    If `voted`, what the round votes on, by its letters too.
    """
    items = event.items(round_key) if voted else event.by_number
    vote = event.round(round_key).vote
    if voted and vote is not None:
        written = [found[0] for found in choices.words(vote, text)]
        kept = choices.settled(event, round_key, written)
        if kept and all(choices.item_of(one) in items for one in kept):
            return [*kept], ""
    numbers = [read_number(word) for word in re.split(r"[\s,;،؛，；、/&+]+", text) if word]
    if numbers and all(number in items for number in numbers):
        return [*dict.fromkeys(numbers)], ""
    titled = _by_title(event, items, text)
    if titled:
        return titled, ""
    found: list[str] = []
    for piece in filter(str.strip, _PIECES.split(text)):
        first = _NUMBER_FIRST.match(piece.strip())
        number = read_number(first[1]) if first else ""
        number = number if number in items else number.lstrip("0")
        if number not in items:
            return found, piece.strip()
        found.append(number)
    return found if voted else [*dict.fromkeys(found)], ""


def _by_title(event: Event, items: Iterable[str], text: str) -> list[str]:
    """The items whose titles stand in a text, by their place in it."""
    folded = f" {' '.join(fold(text).split())} "
    found: list[tuple[int, int, str]] = []
    for item in items:
        for title in event.every_title(item):
            at = folded.find(" ".join(fold(title).split()))
            if at >= 0 and len(title) > 3:
                found.append((at, -len(title), item))
    kept: list[str] = []
    end = 0
    for at, length, item in sorted(found):
        # A title within a longer one is not meant itself.
        if at >= end and item not in kept:
            kept.append(item)
            end = at - length
    return kept


# Rows


_KIND = Phrase(QT_TRANSLATE_NOOP("Phrase", "a kind of note"))


class Reader:
    """Reads the rows of a table into a delivery that can be merged, and says what each brings."""

    def __init__(
        self,
        table: TableFile,
        event: Event,
        columns: Mapping[str, tuple[int, ...]],
        day: str,
        round_key: str,
        rehearsal: bool,
    ) -> None:
        self._table = table
        self._event = event
        self._columns = columns
        self._round = round_key
        self._session = event.session_id(day, round_key, SURVEY)
        mapping = {n: [fold(table.headers[at]) for at in of] for n, of in sorted(columns.items())}
        # The form, however many columns more its tables have by now.
        self._form = named("survey form", event.id, json.dumps(mapping))
        self._device = by_hand.survey_device(event.id)
        start = datetime.fromisoformat(f"{event.day(day).date}T{event.day(day).start}")
        # The same on every laptop: nobody knows when an answer was given.
        self._at = int(start.replace(tzinfo=UTC).timestamp()) * 1000
        self._delivery = Delivery(
            table.name,
            self._form,
            self._device,
            SURVEY,
            self._at,
            rehearsal,
            sessions={self._session: (day, round_key, SURVEY)},
            list_version=event.list_version,
        )
        # On whatever list it is read, what it says has the same id.
        roots = {number: root(event, number) for number in event.by_number}
        self._roots = Numbers(event.list_version, "", roots)
        self._on_clusters = votes_on_clusters(event, round_key)
        self._occurrences: Counter[str] = Counter()
        self._remarks: list[Reason] = []
        self._unread: list[str] = []
        self._spoilt = 0

    def read(self) -> tuple[Delivery, tuple[Answer, ...]]:
        """Everything the rows say, and each of them by itself."""
        answers: list[Answer] = []
        ballots: list[Found] = []
        for row in self._table.rows:
            self._remarks, self._unread, self._spoilt = [], [], 0
            others, votes = self._row(row)
            self._delivery.records += others
            ballots += votes
            said = tuple(found.record for found in (*others, *votes))
            remarks, unread = tuple(self._remarks), tuple(self._unread)
            answers.append(Answer(row.place, said, remarks, self._spoilt, unread))
        name = by_hand.typed_name(self._form, [found.record.id for found in ballots])
        box = versions.write({self._device: 1, name: 1})
        self._delivery.records += [
            replace(found, record=replace(found.record, box=box))  # pyright: ignore[reportCallIssue]
            for found in ballots
        ]
        return self._delivery, tuple(answers)

    def _row(self, row: Line) -> tuple[list[Found], list[Found]]:
        """The notes and steps of a row, and its ballots."""
        initiatives = self._initiatives(row)
        community = " ".join(self._text(row, "community").split())
        found = self._notes(row, initiatives, community) + self._steps(row, initiatives, community)
        ballots: list[Found] = []
        votes = [*self._cells(row, "votes")]
        # Where nobody was chosen nothing is wrong.
        chosen = [(at, text) for at, text in votes if answer(text) != "no"]
        ballot = self._ballot(row, chosen) if chosen else None
        if ballot is not None:
            ballots.append(Found(ballot, self._place(row, chosen), ADDED))
        said = bool(found or votes)
        if not said:
            self._remarks.append(Reason("survey_nothing", row.place))
        return found, ballots

    def _notes(self, row: Line, initiatives: list[str], community: str) -> list[Found]:
        language, kind = self._language(row), self._kind(row)
        found: list[Found] = []
        for at, text in self._cells(row, "text"):
            # As in a note that is typed in a room: `#24` says what it is on.
            tagged = read_tags(self._event, text)
            named_there = tagged.initiatives or ()
            note = self._made(
                Note,
                initiatives=tuple(dict.fromkeys((*initiatives, *named_there))),
                kind=kind,
                text=tagged.text if named_there and tagged.text else text,
                language=language,
                community=community,
            )
            found.append(Found(note, self._table.at(row, at), ADDED))
        return found

    def _steps(self, row: Line, initiatives: list[str], community: str) -> list[Found]:
        return [
            Found(
                self._made(
                    Step,
                    initiative=initiative,
                    text=line.strip(),
                    communities=(community,) if community else (),
                    position=number,
                ),
                self._table.at(row, at),
                ADDED,
            )
            for at, text in self._cells(row, "steps")
            for number, line in enumerate(filter(str.strip, text.split("\n")))
            for initiative in initiatives or [""]
        ]

    def _cells(self, row: Line, name: str) -> Iterator[tuple[int, str]]:
        return ((at, row.cells[at]) for at in self._columns.get(name, ()) if row.cells[at])

    def _text(self, row: Line, name: str) -> str:
        return next((text for _, text in self._cells(row, name)), "")

    def _initiatives(self, row: Line) -> list[str]:
        for at, text in self._cells(row, "initiatives"):
            found, strange = items_in(self._event, self._round, text, voted=False)
            if strange:
                expected = phrases.an_initiative(self._event.number_span())
                self._not_read("initiatives", self._table.at(row, at), strange, expected)
            return found
        return []

    def _language(self, row: Line) -> str:
        for at, text in self._cells(row, "language"):
            found, strange = languages_in(text)
            if not found:
                where = self._table.at(row, at)
                self._not_read("language", where, (*strange, text)[0], phrases.LANGUAGE)
            return found[0] if found else ""
        return ""

    def _kind(self, row: Line) -> str:
        for at, text in self._cells(row, "kind"):
            found = kind_of(text)
            if not found:
                self._not_read("kind", self._table.at(row, at), text, _KIND)
            return found or "point"
        return "point"

    def _ballot(self, row: Line, cells: Sequence[tuple[int, str]]) -> Ballot | None:
        """What one person chose, in a cell or in a cell for each pick."""
        event = self._event
        picked: list[str] = []
        strange: tuple[int, str] | None = None
        for at, text in cells:
            named_items, unknown = items_in(event, self._round, text, voted=True)
            picked += named_items
            if strange is None and (unknown or not named_items):
                strange = at, unknown or text
        vote = event.round(self._round).vote
        problem = choices.problem(vote, event.offered(self._round), picked)
        if strange is None and not problem:
            return self._made(Ballot, choices=tuple(picked))
        self._spoilt += 1
        # Of what names nothing it is said which cell and that; of all together, what is wrong so.
        if strange is not None and vote is not None and vote.method != "hands":
            span = event.item_span(self._round)
            expected = Phrase(QT_TRANSLATE_NOOP("Phrase", "a ballot: {span}"), span=span)
            self._not_read("votes", self._table.at(row, strange[0]), strange[1], expected)
        else:
            found = "; ".join(text for _, text in cells)
            self._not_read("votes", self._place(row, cells), found, problem)
        return None

    def _place(self, row: Line, cells: Sequence[tuple[int, str]]) -> str:
        """Where a ballot stands: in its cell, or all along its row."""
        return self._table.at(row, cells[0][0]) if len(cells) == 1 else row.place

    def _made(self, table: type[R], /, **content: object) -> R:
        """A record with the id that its words give it; equal ones of one table are told apart."""
        content = {name: clean(v) if isinstance(v, str) else v for name, v in content.items()}
        values: dict[str, object] = {
            "id": "",
            "version": "",
            "device": self._device,
            "created": self._at,
            "changed": self._at,
            "source": self._form,
            "session": self._session,
            "list_version": self._event.list_version,
            **content,
        }
        record = table(**values)  # pyright: ignore[reportArgumentType]
        # Two people who say the same in two forms are two.
        rooted = self._roots.record(record, self._on_clusters)
        assert rooted is not None, "only counts are left out"
        content = rooted.content()
        said = {**content, "form": self._form}
        key = table.table + json.dumps(said, ensure_ascii=False, sort_keys=True, default=list)
        record_id = by_hand.added_id(table.table, said, self._occurrences[key])
        self._occurrences[key] += 1
        version = by_hand.added_version(record_id, content)
        return replace(record, id=record_id, version=version)

    def _not_read(self, name: str, place: str, found: str, expected: str) -> None:
        self._unread.append(name)
        code = "survey_spoilt" if name == "votes" else "survey_cell"
        self._remarks.append(Reason(code, place, one_line(found) or phrases.NOTHING, expected))
