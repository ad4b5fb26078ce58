"""Counted sessions made up for the tests, without a store, and a plain recount of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from hypothesis import strategies as st

from facilitator.counted import Counted, CountedSession
from facilitator.event import Event
from facilitator.records import Ballot, Tally
from facilitator.sessions import Place
from tests.facilitator.methods import EVENT, vote

ITEMS = list(EVENT.by_number)[:8]
LISTS = {"long": ITEMS, "short": ITEMS[3:7]}
"""Two rounds with different lists; of the long one some can be chosen in both."""
ROOMS = ("1", "3", "5", "16", "20")

Drawn = tuple[str, str, str, list[tuple[str, ...]], dict[str, int], int | None]
"""Day, round, room, ballots, hands where there are no ballots, and the people."""


def event_of(*lists: str, **settings: object) -> Event:
    (round_,) = EVENT.rounds
    return replace(
        EVENT,
        agenda=(),
        rounds=tuple(
            replace(round_, key=key, vote=vote(offered=tuple(LISTS[key]), **settings))
            for key in lists
        ),
    )


def made(event: Event, drawn: Iterable[Drawn]) -> Counted:
    """As the store would give it: one session for each day, round and room."""
    sessions: dict[tuple[str, str, str], CountedSession] = {}
    for day, round_key, room, ballots, hands, people in drawn:
        points: dict[str, int] = {}
        for choices in ballots:
            for item in choices:
                points[item] = points.get(item, 0) + 1
        place = Place(day, round_key, room, f"{day} {round_key} {room}")
        sessions[day, round_key, room] = CountedSession(
            place,
            points or {item: number for item, number in hands.items() if number},
            tuple(ballot(place, at, choices) for at, choices in enumerate(ballots)),
            () if ballots else tuple(tally(place, *one) for one in hands.items()),
            False,
            people,
            {},
            event.room(room).language,
        )
    return Counted(event, event.rounds, tuple(sessions.values()))


def ballot(place: Place, at: int, choices: Sequence[str]) -> Ballot:
    return Ballot(
        id=f"{place.id} {at}",
        device="d",
        created=at,
        changed=at,
        version="d:1",
        session=place.id,
        choices=tuple(choices),
    )


def tally(place: Place, item: str, count: int) -> Tally:
    return Tally(
        id=f"{place.id} {item}",
        device="d",
        created=0,
        changed=0,
        version="d:1",
        session=place.id,
        initiative=item,
        count=count,
    )


@st.composite
def counted(draw: st.DrawFn, *lists: str) -> Counted:
    event = event_of(*(lists or draw(st.sampled_from([("long",), ("long", "short")]))))
    return made(event, draw(st.lists(session(event), max_size=8)))


@st.composite
def session(draw: st.DrawFn, event: Event) -> Drawn:
    round_key = draw(st.sampled_from([round_.key for round_ in event.rounds]))
    item = st.sampled_from(LISTS[round_key])
    ballots = draw(st.lists(st.lists(item, min_size=1, max_size=3, unique=True), max_size=5))
    hands = {} if ballots else draw(st.dictionaries(item, st.integers(0, 6)))
    return (
        draw(st.sampled_from(["1", "2"])),
        round_key,
        draw(st.sampled_from(ROOMS)),
        [tuple(one) for one in ballots],
        hands,
        draw(st.none() | st.integers(0, 20)),
    )


def recount(sessions: Sequence[CountedSession], by: str) -> dict[str, Fraction]:
    """Each measure by plain loops and fractions, over what is written in `room_sums`."""
    voted = [one for one in sessions if one.ballots or sum(one.points.values())]
    found: dict[str, Fraction] = {}
    for item in ITEMS:
        could = [one for one in voted if item in LISTS[one.place.round]]
        if by == "offered":
            known = [one for one in could if one.ballots or one.people]
            asked = sum(len(one.ballots) or one.people or 0 for one in known)
            if asked:
                found[item] = Fraction(sum(one.points.get(item, 0) for one in known), asked)
        elif len(could) < len(voted):
            continue
        elif by == "votes":
            found[item] = Fraction(sum(one.points.get(item, 0) for one in voted))
        else:
            shares: list[Fraction] = []
            for room in {one.place.room for one in voted}:
                of_room = [one for one in voted if one.place.room == room]
                total = sum(sum(one.points.values()) for one in of_room)
                if total:
                    own = sum(one.points.get(item, 0) for one in of_room)
                    shares.append(Fraction(own, total))
            found[item] = sum(shares, Fraction(0)) / max(len(shares), 1)
    offered = {item for one in {s.place.round for s in voted} for item in LISTS[one]}
    return {item: value for item, value in found.items() if item in offered or not voted}


def ranks_of(values: dict[str, Fraction]) -> dict[str, int]:
    return {
        item: 1 + sum(other > value for other in values.values()) for item, value in values.items()
    }
