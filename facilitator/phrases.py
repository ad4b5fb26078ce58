"""Phrases that several modules put into their reasons: amounts, places, nothing at all."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.words import QT_TRANSLATE_NOOP, Phrase

NOTHING = Phrase(QT_TRANSLATE_NOOP("Phrase", "nothing"))
NO_EVENT = Phrase(QT_TRANSLATE_NOOP("Phrase", "no event"))
LANGUAGE = Phrase(QT_TRANSLATE_NOOP("Phrase", "a language we know"))
WHOLE_NUMBER = Phrase(QT_TRANSLATE_NOOP("Phrase", "a whole number from 0"))
YES_OR_NO = Phrase(QT_TRANSLATE_NOOP("Phrase", "yes or no"))
ROOM_OF_EVENT = Phrase(QT_TRANSLATE_NOOP("Phrase", "a room of this event"))
INITIATIVE = Phrase(QT_TRANSLATE_NOOP("Phrase", "an initiative"))
NUMBER = Phrase(QT_TRANSLATE_NOOP("Phrase", "a number"))
ID = Phrase(QT_TRANSLATE_NOOP("Phrase", "an id"))
VERSION = Phrase(QT_TRANSLATE_NOOP("Phrase", "a version"))
ROOM_WORKBOOK = Phrase(QT_TRANSLATE_NOOP("Phrase", "a room workbook"))
ROOM = Phrase(QT_TRANSLATE_NOOP("Phrase", "a room"))
COUNT = Phrase(QT_TRANSLATE_NOOP("Phrase", "a count such as 17"))

_TABLES = {
    "notes": QT_TRANSLATE_NOOP("Phrase", "notes"),
    "ballots": QT_TRANSLATE_NOOP("Phrase", "ballots"),
    "tallies": QT_TRANSLATE_NOOP("Phrase", "tallies"),
    "goals": QT_TRANSLATE_NOOP("Phrase", "goals"),
    "steps": QT_TRANSLATE_NOOP("Phrase", "steps"),
    "talks": QT_TRANSLATE_NOOP("Phrase", "talks"),
    "attendance": QT_TRANSLATE_NOOP("Phrase", "attendance"),
    # These are named to nobody but in the window: their own names are none that people know.
    "sessions": QT_TRANSLATE_NOOP("Phrase", "the room"),
    "vote_choices": QT_TRANSLATE_NOOP("Phrase", "votes counted apart"),
    "absences": QT_TRANSLATE_NOOP("Phrase", "rooms without a workbook"),
    "agenda_runs": QT_TRANSLATE_NOOP("Phrase", "the agenda"),
    "talk_runs": QT_TRANSLATE_NOOP("Phrase", "the talks’ times"),
    "priorities": QT_TRANSLATE_NOOP("Phrase", "advance priorities"),
    "similar_notes": QT_TRANSLATE_NOOP("Phrase", "similar notes"),
}

_MOST_LISTED = 6
_LINE = QT_TRANSLATE_NOOP("Phrase", "line {line}")
_LINE_COLUMN = QT_TRANSLATE_NOOP("Phrase", "line {line}, {column}")


def span(first: str | int, last: str | int) -> Phrase:
    """From one to another: `1 to 30`, `0:10 to 60:00`."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "{first} to {last}"), first=first, last=last)


def some(names: Sequence[str]) -> str:
    """Numbers, letters or keys to choose from, for a sentence; of many some, and the last."""
    few = 12
    return ", ".join(names if len(names) <= few else (*names[:5], "…", names[-1]))


def numbers(first: str, last: str, parts: Sequence[str], wholes: Sequence[str]) -> Phrase:
    """The numbers of a list: `numbers from 1 to 45, with 9a, 9b, 9c for 9`.

    `parts` are those with a letter; they stand for the numbers `wholes`, or beside them all.
    """
    listed, instead = _few(parts), _few(wholes)
    if not parts:
        whole = QT_TRANSLATE_NOOP("Phrase", "numbers from {first} to {last}")
        return Phrase(whole, first=first, last=last)
    if not wholes:
        further = QT_TRANSLATE_NOOP("Phrase", "numbers from {first} to {last}, and {parts}")
        return Phrase(further, first=first, last=last, parts=listed)
    divided = QT_TRANSLATE_NOOP(
        "Phrase", "numbers from {first} to {last}, with {parts} for {numbers}"
    )
    return Phrase(divided, first=first, last=last, parts=listed, numbers=instead)


def _few(words: Sequence[str]) -> str:
    return ", ".join([*words[:_MOST_LISTED], *(["…"] if len(words) > _MOST_LISTED else [])])


def one_of(words: str) -> Phrase:
    """A list of which one would do; the words are typed as they stand there."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "one of {words}"), words=words)


def an_initiative(span: str) -> Phrase:
    """What was expected where an initiative is named; `span` says which there are."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "an initiative: {span}"), span=span)


def initiative_of_list(span: str) -> Phrase:
    """The same where the list is that of an event that others have sent something of."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "an initiative of this list ({span})"), span=span)


def initiative(number: str) -> Phrase:
    """An initiative, by its number."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "initiative {number}"), number=number)


def cluster(letter: str) -> Phrase:
    """A cluster, by its letter."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "cluster {letter}"), letter=letter)


def day(key: str) -> Phrase:
    """A day, by its key."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "day {key}"), key=key)


def round_(key: str) -> Phrase:
    """A round, by its key."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "round {key}"), key=key)


def room(key: str) -> Phrase:
    """A room, by its key."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "room {key}"), key=key)


def day_of_room(room: str, days: Sequence[str]) -> Phrase:
    """What was expected where a day is named on which this room does not sit."""
    text = QT_TRANSLATE_NOOP("Phrase", "a day of room {room}: {days}")
    return Phrase(text, room=room, days=", ".join(days))


def talk(key: str) -> Phrase:
    """A talk prepared for a slot, by its key."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "talk {key}"), key=key)


def agenda_item(key: str) -> Phrase:
    """An item of the agenda, by its key, if it has one."""
    if not key:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "agenda item"))
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "agenda item {key}"), key=key)


def number_up_to(most: int) -> Phrase:
    """A whole number, and how large it may be."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "a whole number up to {number}"), number=most)


def megabytes(size: int) -> Phrase:
    """So many MB."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "{number} MB"), number=size)


def rows(number: int) -> Phrase:
    """So many rows."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "{number} rows"), number=number)


def more_rows(number: int) -> Phrase:
    """More rows than these."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "more than {number} rows"), number=number)


def row(number: int | str) -> Phrase:
    """A row of a sheet, by its number."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "row {row}"), row=number)


def texts(number: int) -> Phrase:
    """So many texts."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "{number} texts"), number=number)


def line(number: int) -> Phrase:
    """A line of a text, from 1."""
    return Phrase(_LINE, line=number)


def line_column(number: int, column: str) -> Phrase:
    """A cell of a table that is a text: its line, and the header of its column."""
    return Phrase(_LINE_COLUMN, line=number, column=column)


def column(place: str, name: str) -> Phrase:
    """A cell by the place of its row and the header of its column: `line 14, E-mail`."""
    if isinstance(place, Phrase) and place.text == _LINE:
        return Phrase(_LINE_COLUMN, **place.values, column=name)
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "{place}, {column}"), place=place, column=name)


def at_most(characters: int) -> Phrase:
    """How long a text may be."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "at most {number} characters"), number=characters)


def table(name: str) -> str:
    """What a table holds, where a record in it has no words of its own."""
    return Phrase(_TABLES[name]) if name in _TABLES else name


def quoted(words: str) -> Phrase:
    """Words between quotation marks, as they are where nobody else puts them there."""
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "“{words}”"), words=words)
