"""The command `people`: registrations read in, counted, put into rooms and groups, erased."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from facilitator import (
    fresh_store,
    people_erase_command,
    people_former_command,
    people_rooms_command,
    registration_columns,
    registration_table,
    table_found,
)
from facilitator import people as kept_people
from facilitator.amounts import many
from facilitator.event import Event
from facilitator.people import People
from facilitator.people_answer import Answer
from facilitator.people_counts import Counts
from facilitator.reasons import Reason, Refused
from facilitator.registration_table import Registrations
from facilitator.social_command import groups
from facilitator.store import Store
from facilitator.table_columns import Columns
from facilitator.talk_words import language_in_english
from facilitator.terminal import whole_number
from facilitator.text import one_line

_SHOWN = 8
"""So many languages, communities and remarks are printed; all of them are in the JSON."""
_NEED_WORDS = {
    "interpretation": "Language interpretation",
    "data": "Data package",
    "childcare": "Childcare",
    "wheelchair": "Wheelchair access",
    "captions": "Captions",
    "sign": "Sign language",
}


def add_arguments(command: argparse.ArgumentParser) -> None:
    """The store, a table to read in, and what else can be done."""
    command.add_argument(
        "store", metavar="STORE", type=Path, help="made if it is new and a FILE is read in"
    )
    command.add_argument(
        "file", metavar="FILE", type=Path, nargs="?", help="registrations: a CSV or a workbook"
    )
    command.add_argument(
        "--map",
        metavar="FIELD=HEADER",
        type=mapped,
        action="append",
        default=[],
        help="which column is what: name=Nickname; nothing after = leaves a field out",
    )
    people_former_command.add_arguments(command)
    command.add_argument("--rooms", action="store_true", help="assign people to the event's rooms")
    command.add_argument(
        "--out",
        metavar="FILE",
        type=_list,
        help=(
            "with --rooms: .csv for the meeting software, .xlsx to print for each room; "
            "with --groups: the groups"
        ),
    )
    command.add_argument("--most", type=_number, default=0, metavar="N", help="people in a room")
    command.add_argument(
        "--seed", type=whole_number, default=0, metavar="N", help="0; another plan as good"
    )
    command.add_argument(
        "--groups", type=_number, default=0, metavar="N", help="groups of N for social time"
    )
    command.add_argument("--rounds", type=_number, default=1, metavar="N", help="of groups, 1")
    people_rooms_command.add_pin_arguments(command)
    command.add_argument(
        "--day", default="", metavar="D", help="with --groups, --pin, --unpin, --seats: that day"
    )
    command.add_argument(
        "--keep", action="store_true", help="with --groups: they meet, and not again after that"
    )
    command.add_argument(
        "--erase", action="store_true", help="erase everybody for good, and prove it"
    )
    command.set_defaults(wrong=command.error)


def run(options: argparse.Namespace) -> Answer:
    """Do what is asked for. Raises `Refused`."""
    pins = bool(options.pin or options.unpin)
    asked = [options.file is not None, options.rooms, options.groups > 0, options.erase]
    asked += [options.seats is not None, options.back, options.forget]
    if sum(asked) > 1:
        options.wrong(
            "name a FILE, or one of --rooms, --seats, --groups, --back, --forget and --erase"
        )
    if pins and sum(asked) > options.rooms:
        options.wrong("--pin and --unpin stand alone, or with --rooms")
    if options.map and options.file is None:
        options.wrong("--map goes with a FILE")
    if options.replace and options.file is None:
        options.wrong("--replace goes with a FILE")
    if options.most and not options.rooms:
        options.wrong("--most goes with --rooms")
    if options.out and not (options.rooms or options.groups):
        options.wrong("--out goes with --rooms or --groups")
    if options.keep and not options.groups:
        options.wrong("--keep goes with --groups")
    if options.file is not None:
        return _read_in(options)
    with _store(options) as store:
        path, event = store.path, store.event
    if options.erase:
        return people_erase_command.erase(path)
    if not kept_people.are_kept(path):
        raise Refused(Reason("no_people", path.name))
    with People.open(path) as people:
        pinned = people_rooms_command.pin(options, event, people) if pins else None
        if options.back:
            return people_former_command.back(people)
        if options.forget:
            return people_former_command.forget(people)
        if options.rooms:
            return people_rooms_command.rooms(options, event, people)
        if pinned is not None:
            return pinned
        if options.seats is not None:
            return people_rooms_command.seats(options, event, people)
        if options.groups:
            return Answer(*groups(options, event, people), [])
        return _counted(event, people)


@contextmanager
def _store(options: argparse.Namespace) -> Iterator[Store]:
    """The store, made if it is new and people are to be kept beside it."""
    if options.file is None or options.store.exists():
        with Store.open(options.store, installation="", read_only=True) as store:
            yield store
    else:
        with fresh_store.opened(options.store) as fresh:
            yield fresh.store


# Reading in


def _read_in(options: argparse.Namespace) -> Answer:
    also = registration_columns.ALSO_CALLED
    mapping = by_field((also.get(name) or name, header) for name, header in options.map)
    with _store(options) as store:
        table = registration_table.open_table(options.file)
        with kept_people.opened_if_kept(store.path) as known:
            read = registration_table.interpret(table, store.event, mapping, known)
        with People.open(store.path) as people:
            left = people_former_command.not_replaced(people, read.people, options)
            if left is not None:
                return left
            before, change = len(people.all()), people.change(read.people)
            unpinned = people.keep(read.people, options.file.name, read.mapping)
            replaced = people_former_command.replaced(people, before, change, options.store)
            if mapping:
                said = {name: read.columns.get(name, ()) for name in mapping}
                registration_columns.remember(people, read.headers, said)
            counted = _counted(store.event, people)
    registered, twice = many(len(read.people), "person"), many(read.twice, "row")
    said = [f"{registered} registered, {twice} of somebody known already"]
    said += replaced
    said.append(table_found.sentence(table))
    said += [*column_sentences(read.headers, read.mapping, read.columns, read.remembered)]
    return Answer(
        {
            "table": table_found.as_json(table),
            "rows": read.rows,
            "twice": read.twice,
            "change": people_former_command.as_json(change),
            "columns": {name: list(headers) for name, headers in read.mapping.items()},
            "pins of people who are gone": unpinned,
            "columns said before": [*read.remembered],
            "not read": read.unread,
            "remarks": [remark.english() for remark in read.remarks],
            **counted.value,
        },
        [*said, *counted.sentences],
        [*_remarks(read), *_lost_pins(unpinned)],
    )


def column_sentences(
    headers: Sequence[str],
    mapping: Mapping[str, Sequence[str]],
    columns: Columns,
    remembered: Sequence[str],
) -> Iterable[str]:
    """Which column is what, for which fields that was said before, and what is not read."""
    yield from (f"{name}: {', '.join(found)}" for name, found in mapping.items())
    if remembered:
        yield f"As said before of a table with these headers: {', '.join(remembered)}"
    taken = {at for places in columns.values() for at in places}
    left = [one_line(text, 40) for at, text in enumerate(headers) if text and at not in taken]
    if left:
        yield f"Columns that are not read: {', '.join(left)}"


def _remarks(read: Registrations) -> Iterable[str]:
    yield from (remark.english() for remark in read.remarks[:_SHOWN])
    if len(read.remarks) > _SHOWN:
        yield f"… and more: --json lists {len(read.remarks)}"


def _lost_pins(count: int) -> Iterable[str]:
    if count:
        yield f"Rooms chosen by hand for people who are not in this table, let go of: {count}"


def _counted(event: Event, people: People) -> Answer:
    counts = people.counts([day.key for day in event.days])
    return Answer({"people": counts.people, **_as_json(counts)}, [*_sentences(counts)], [])


def _as_json(counts: Counts) -> dict[str, Any]:
    return {
        "needs": dict(counts.needs),
        "interpretation into": dict(counts.into),
        "access": dict(counts.access),
        "other": counts.other,
        "unanswered": dict(counts.unanswered),
        "no answer": len(counts.no_answer),
        "languages": dict(counts.languages),
        "communities": dict(counts.communities),
        "days": dict(counts.days),
        "not said": {
            "languages": counts.languages_unknown,
            "communities": counts.communities_unknown,
            "days": counts.days_unknown,
        },
    }


def _sentences(counts: Counts) -> Iterable[str]:
    yield f"Registrations {counts.people}"
    for need, number in counts.needs.items():
        into = f"  {many(len(counts.into), 'language')}" if need == "interpretation" else ""
        yield f"{_NEED_WORDS[need]:24}{number:5}{into}"
    for name, number in counts.access.items():
        yield f"{_NEED_WORDS[name]:24}{number:5}"
    if counts.other:
        yield f"{'Other needs':24}{counts.other:5}  in words of their own, on the page Event"
    if counts.asked:
        yield f"{'No answer':24}{len(counts.no_answer):5}"
    if counts.into:
        yield f"Interpretation into: {_listed(counts.into, languages=True)}"
    yield f"Languages: {_listed(counts.languages, languages=True)}"
    yield f"Communities, {len(counts.communities)}: {_listed(counts.communities)}"
    yield f"Days: {_listed(counts.days)}; not said: {counts.days_unknown}"


def _listed(found: Mapping[str, int], *, languages: bool = False) -> str:
    shown = [
        f"{language_in_english(name) if languages else name} {number}"
        for name, number in [*found.items()][:_SHOWN]
    ]
    return ", ".join(shown) + (" …" if len(found) > _SHOWN else "")


# Options


def mapped(text: str) -> tuple[str, str]:
    """An option that says which column is what. Raises `ArgumentTypeError`."""
    name, equals, header = text.partition("=")
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not FIELD=HEADER")
    return name.strip(), header.strip()


def by_field(said: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """What `mapped` gave, each time it was said, by field in the order it was said in."""
    found: dict[str, tuple[str, ...]] = {}
    for name, header in said:
        found[name] = (*found.get(name, ()), header)
    return found


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of 1 or more")
    return int(text)


def _list(text: str) -> Path:
    if not text.lower().endswith((".csv", ".xlsx")):
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .csv or .xlsx")
    return Path(text)
