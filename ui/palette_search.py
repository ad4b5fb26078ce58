"""What the command palette finds: actions, initiatives, rooms and days, agenda items, notes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from facilitator import captured, matching, notes, search, sessions
from facilitator.agenda import AgendaView
from facilitator.captured import Here
from facilitator.event import Initiative, Room, read_number
from facilitator.matching import Span
from facilitator.search_words import places_in
from facilitator.store import Store
from facilitator.text import fold
from ui.days import day_words
from ui.language import language_name, own_name
from ui.settings import Seat
from ui.text import figures, isolate
from ui.wording import clock_time, event_text, kind_word, listed, room_name, round_title, title_of

FEW, MANY = 6, 100
"""So many of a group beside others; and where it is alone, or only that group is asked for."""
CHANGE_ROOM = "action change_room"


@dataclass(frozen=True)
class Found:
    """A line of the palette; `spans` are the places of the words in `title`.

    `target` says what Enter does: a kind and its values; a heading has none. `left_out` is how many
    more a heading has than stand under it.
    """

    id: str
    title: str
    target: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    icon: str = ""
    badge: str = ""
    kind: str = ""
    key: str = ""
    hint: str = ""
    left_out: int = 0

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return not self.target


@dataclass(frozen=True)
class Command:
    """An action as the palette offers it."""

    name: str
    text: str
    icon: str
    key: str
    also: str = ""
    """More words that find it, which are not shown."""


class PaletteSearch(QObject):
    """Asks everything that can be found. `open` looks once at what only changes with the store."""

    def __init__(self, store: Store, commands: Callable[[], Iterable[Command]]) -> None:
        super().__init__()
        self._store = store
        self._commands = commands
        self._seat: Seat | None = None
        self._here: dict[tuple[str, str], Here] = {}
        self._order: list[tuple[str, str]] = []
        self._session = ""
        self._votes: Mapping[str, int] = {}
        self._said: Mapping[str, int] | None = None
        self._agenda: AgendaView | None = None

    def open(self, seat: Seat, agenda: AgendaView, votes: Mapping[str, int]) -> None:
        """Begin a search of somebody who sits here."""
        self._seat, self._agenda = seat, agenda
        where = sessions.place(self._store, seat.day, seat.round, seat.room)
        self._session = where.id
        self._here, self._order = {}, []
        for here in captured.by_session(self._store):
            key = (here.place.day, here.place.room)
            if key not in self._here:
                self._order.append(key)
            self._here[key] = here if key not in self._here else _both(self._here[key], here)
        self._votes, self._said = votes, None

    def find(self, typed: str) -> list[Found]:
        """Everything found, best first, under headings. `#`, `@` and `/` ask for one kind."""
        text = typed.strip()
        sign, rest = text[:1], text[1:].strip()
        if sign in ("#", "＃"):
            return self._under(self.tr("Initiatives"), self._initiatives(rest))
        if sign == "@":
            return [
                *self._under(self.tr("Communities"), self._named(rest)),
                *self._under(self.tr("Notes in this room"), self._from(rest)),
            ]
        if sign == "/":
            others = [one for one in self._actions(()) if one.id == CHANGE_ROOM]
            return [
                *self._under(self.tr("Rooms"), self._rooms(rest)),
                *self._under(self.tr("Actions"), others if not rest else []),
            ]
        if not text:
            return [
                *self._under(self.tr("Other rooms with something on this laptop"), self._recent()),
                *self._under(self.tr("Actions"), self._actions(())),
            ]
        words = matching.words_of(text)
        groups = [
            (self.tr("Actions"), self._actions(words)),
            (self.tr("Initiatives"), self._initiatives(text)),
            (self.tr("Rooms"), self._rooms(text)),
            (self.tr("Rounds"), self._rounds(words)),
            (self.tr("Agenda"), self._items(words)),
        ]
        said = self._said_in_rooms(text)
        alone = sum(bool(found) for _, found in groups) == 1 and not said
        most = MANY if alone else FEW
        return [*(row for group in groups for row in self._under(*group, most)), *said]

    def _under(self, heading: str, found: Sequence[Found], most: int = MANY) -> list[Found]:
        if not found:
            return []
        left_out = max(0, len(found) - most)
        return [Found(f"heading {heading}", heading, left_out=left_out), *found[:most]]

    def _actions(self, words: Sequence[str]) -> list[Found]:
        ranked = []
        for place, command in enumerate(self._commands()):
            about = f"{command.text} {command.also}" if command.also else command.text
            rank = matching.rank(about, words) if words else place
            if rank is not None:
                found = Found(
                    f"action {command.name}",
                    command.text,
                    ("action", command.name),
                    matching.spans(command.text, words),
                    icon=command.icon,
                    key=command.key,
                )
                ranked.append((rank, place, found))
        return [found for _, _, found in sorted(ranked, key=lambda one: one[:2])]

    def _initiatives(self, words: str) -> list[Found]:
        exact = self._store.event.by_number.get(read_number(words))
        return [
            self._initiative(one, () if one is exact else matching.words_of(words))
            for one in self._store.event.find(words)
        ]

    def _initiative(self, one: Initiative, words: Sequence[str]) -> Found:
        title = title_of(one)
        if self._said is None:
            self._said = notes.count_per_initiative(self._store, self._session)
        votes, said = self._votes.get(one.number, 0), self._said.get(one.number, 0)
        parts = [self.tr("%n vote(s)", "", votes)] if votes else []
        parts += [self.tr("%n note(s)", "", said)] if said else []
        return Found(
            f"initiative {one.number}",
            title,
            ("initiative", one.number),
            matching.spans(title, words),
            badge=one.number,
            hint=listed(parts),
        )

    def _rooms(self, typed: str) -> list[Found]:
        words, ranked = matching.words_of(typed), []
        number, event = read_number(typed), self._store.event
        for place, (room, day) in enumerate(self._places()):
            found = self._room(room, day, words)
            named = (*event.all_said(room.name), *event.all_said(room.topic))
            languages = language_name(room.language), own_name(room.language)
            about = " ".join((found.title, *languages, *named))
            rank = 0 if room.key == number else matching.rank(about, words) if words else place
            if rank is not None:
                ranked.append((rank, place, found))
        best = min((rank for rank, _, _ in ranked), default=0)
        if words and best < 2:  # `day 2` is no room 2 of day 1
            ranked = [one for one in ranked if one[0] < 2]
        return [found for _, _, found in sorted(ranked, key=lambda one: one[:2])]

    def _places(self) -> list[tuple[Room, str]]:
        """Rooms with each of their days; the room one sits in comes first on its other days."""
        everything = [(room, day) for room in self._store.event.rooms for day in room.days]
        mine = self._seat.room if self._seat is not None else ""
        return sorted(everything, key=lambda one: one[0].key != mine)

    def _room(self, room: Room, day: str, words: Sequence[str]) -> Found:
        days = [one.key for one in self._store.event.days]
        title = self.tr("{room} · Day {number} · {date}").format(
            room=room_name(self._store.event, room.key),
            number=days.index(day) + 1,
            date=day_words(self._store.event.day(day).date),
        )
        here = self._here.get((day, room.key))
        sits = self._seat is not None and (self._seat.day, self._seat.room) == (day, room.key)
        parts = [self.tr("you are here")] if sits else []
        parts += self._captured(here) if here is not None else []
        return Found(
            f"room {day} {room.key}",
            title,
            ("room", day, room.key),
            matching.spans(title, words),
            icon="notebook" if here is not None else "door",
            hint=listed(parts or [own_name(room.language)]),
        )

    def _captured(self, here: Here) -> list[str]:
        parts = [self.tr("%n note(s)", "", here.notes)] if here.notes else []
        parts += [self.tr("%n ballot(s)", "", here.ballots)] if here.ballots else []
        parts += [self.tr("%n more", "", here.other)] if here.other else []
        parts += [self.tr("half-typed text")] if here.half_typed else []
        return parts

    def _recent(self) -> list[Found]:
        known = {room.key: room for room in self._store.event.rooms}
        mine = (self._seat.day, self._seat.room) if self._seat is not None else None
        others = [one for one in self._order if one[1] in known and one != mine]
        return [self._room(known[room], day, ()) for day, room in others[:FEW]]

    def _rounds(self, words: Sequence[str]) -> list[Found]:
        """What this room talks about, where the event has several rounds."""
        event, rounds = self._store.event, self._store.event.rounds
        return [
            Found(
                f"round {one.key}",
                round_title(event, one.key),
                ("round", one.key),
                matching.spans(round_title(event, one.key), words),
                icon="chats",
                hint=event_text(event, one.question),
            )
            for one in (rounds if len(rounds) > 1 else ())
            if self._has(words, one.title, one.question)
        ]

    def _has(self, words: Sequence[str], *texts: str) -> bool:
        """Whether texts of the event have these words, in whatever language."""
        every = " ".join(said for text in texts for said in self._store.event.all_said(text))
        return matching.rank(every, words) is not None

    def _items(self, words: Sequence[str]) -> list[Found]:
        items = self._agenda.items if self._agenda is not None else ()
        found = []
        for part in items:
            if self._has(words, part.item.title):
                name = event_text(self._store.event, part.item.title)
                title = self.tr("Go to: {item}").format(item=name)
                target, spans = ("item", part.item.key), matching.spans(title, words)
                hint = figures(clock_time(part.starts))
                key = f"item {part.item.key}"
                found.append(Found(key, title, target, spans, icon="list-bullets", hint=hint))
        return found

    def _said_in_rooms(self, text: str) -> list[Found]:
        """The newest notes with these words, here and elsewhere, and the way to all of them."""
        here = search.find(self._store, text, search.Only(session=self._session), FEW)
        anywhere = search.find(self._store, text)
        others = [one for one in anywhere if one.where.id != self._session][:FEW]
        found = [
            *self._under(self.tr("Notes in this room"), [self._note(one) for one in here]),
            *self._under(self.tr("Notes in other rooms"), [self._note(one) for one in others]),
        ]
        if found:
            words = self.tr("Search all rooms for “{words}”").format(words=isolate(text))
            found.append(Found("search", words, ("search", text), icon="magnifying-glass"))
        return found

    def _note(self, found: search.Found) -> Found:
        note = found.note
        title, spans = _snippet(found)
        hint = figures(clock_time(note.created))
        if found.where.id != self._session:
            room = found.where.room
            known = any(one.key == room for one in self._store.event.every_room)
            name = room_name(self._store.event, room) if known else room
            hint = f"{isolate(name)}, {hint}"
        target = ("note", note.id, note.session)
        return Found(f"note {note.id}", title, target, spans, kind=note.kind, hint=hint)

    def _named(self, words: str) -> list[Found]:
        wanted = fold(words)
        everything = notes.count_per_community(self._store, self._session)
        counts = {name: n for name, n in everything.items() if wanted in fold(name)}
        return [
            Found(
                f"community {name}",
                name,
                ("words", name),
                matching.spans(name, matching.words_of(words)),
                icon="users-three",
                hint=self.tr("%n note(s)", "", count),
            )
            for name, count in sorted(counts.items(), key=lambda one: (-one[1], one[0]))
        ]

    def _from(self, words: str) -> list[Found]:
        """Notes of this room from a community."""
        if not words:
            return []
        only = search.Only(session=self._session)
        return [self._note(one) for one in search.find(self._store, f"@{words}", only, MANY)]


def _both(one: Here, other: Here) -> Here:
    """Two rounds of one room on one day."""
    return replace(
        one,
        notes=one.notes + other.notes,
        ballots=one.ballots + other.ballots,
        other=one.other + other.other,
        half_typed=one.half_typed or other.half_typed,
    )


def _snippet(found: search.Found) -> tuple[str, tuple[Span, ...]]:
    """The note on one line, from shortly before the first word found, and where the words stand."""
    flat = " ".join(found.note.text.split())
    places = places_in(found.terms, flat)
    if not places or places[0][0] <= 40:
        return flat, tuple(places)
    start = flat.rfind(" ", 0, places[0][0] - 20) + 1
    return f"…{flat[start:]}", tuple((one - start + 1, two - start + 1) for one, two in places)


def spoken(found: Found) -> str:
    """A line as a screen reader says it."""
    kind = kind_word(found.kind) if found.kind else ""
    parts = (kind, found.badge, isolate(found.title), found.hint, found.key)
    return listed(part for part in parts if part)
