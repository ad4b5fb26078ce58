"""Sessions: one room in one round on one day, and who was there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from facilitator.event import Room, Round
from facilitator.reasons import Reason, Refused
from facilitator.records import Attendance, Ballot, Session, Tally
from facilitator.store import Store
from facilitator.transaction import Transaction
from facilitator.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Place:
    """Where a session is: the keys of its day, round and room, and its id."""

    day: str
    round: str
    room: str
    id: str


def place(store: Store, day: str, round_key: str, room: str) -> Place:
    """The place of a session. Raises KeyError for a key the event does not have."""
    for find, key in (
        (store.event.day, day),
        (store.event.round, round_key),
        (store.event.room, room),
    ):
        find(key)
    return Place(day, round_key, room, store.event.session_id(day, round_key, room))


def of_id(store: Store, session: str) -> Place | None:
    """The place of a session that something was captured in; None when it is not known here."""
    found = store.get(Session, session)
    return None if found is None else Place(found.day, found.round, found.room, found.id)


def enter(change: Transaction, where: Place) -> Session:
    """The session's record, made when this is the first thing captured in it."""
    return change.ensure(Session, where.id, day=where.day, round=where.round, room=where.room)


def room_of(store: Store, where: Place) -> Room:
    """The room of a session."""
    return store.event.room(where.room)


def round_of(store: Store, where: Place) -> Round:
    """The round of a session."""
    return store.event.round(where.round)


def present(store: Store, session: str) -> int | None:
    """How many people are present now; None when nobody has counted."""
    return last_present(store.find(Attendance, session=session)).get(session)


def last_present(attendance: Iterable[Attendance]) -> dict[str, int]:
    """People present by session, as counted last; a session nobody counted is not in it."""
    ordered = sorted(attendance, key=lambda counted: (counted.at, counted.id))
    return {counted.session: counted.present for counted in ordered}


def base(counts: Sequence[Attendance], votes: Collection[Ballot | Tally]) -> Attendance | None:
    """The count of the people who were there for the vote of one session, if anybody has counted.

    `votes` are those that count. People who come while votes are put in can vote as well; those
    who leave after the last vote have been there. So it is the count that held when the last
    vote was put in, or the first one after it where nobody had counted by then. Counts are often
    typed after the ballots: where it is smaller than the ballots, the next one that is not is
    meant, or else the last.
    """
    ordered = sorted(counts, key=lambda counted: (counted.at, counted.id))
    if not ordered or not votes:
        return ordered[-1] if ordered else None
    last = max(vote.created for vote in votes)
    ballots = sum(isinstance(vote, Ballot) for vote in votes)
    holding = max((at for at, one in enumerate(ordered) if one.at <= last), default=0)
    meant = ordered[holding:]
    return next((one for one in meant if one.present >= ballots), meant[-1])


def set_present(store: Store, where: Place, people: int, origin: object | None = None) -> None:
    """Note how many people are present from now on. Raises `Refused` (`negative`)."""
    if people < 0:
        raise Refused(Reason("negative", found=str(people)))
    if present(store, where.id) == people:
        return
    label = QT_TRANSLATE_NOOP("History", "{people} people present")
    with store.change(label, origin, people=people) as change:
        enter(change, where)
        change.add(Attendance, session=where.id, at=change.at, present=people)


def head_counts(store: Store, session: str) -> list[Attendance]:
    """How many people were there, as counted one time after the other; the newest is last."""
    return sorted(
        store.find(Attendance, session=session), key=lambda counted: (counted.at, counted.id)
    )


def correct_count(
    store: Store,
    where: Place,
    count: str,
    people: int,
    languages: Mapping[str, int] | None = None,
    communities: Mapping[str, int] | None = None,
    origin: object | None = None,
) -> Attendance:
    """Correct an earlier count, or note who the people are; what is None stays as it is.

    Its time stays: it says who was there from then on. Raises `Refused` (`negative`, or
    `not_open_anymore` where somebody has removed it).
    """
    if people < 0:
        raise Refused(Reason("negative", found=str(people)))
    said: dict[str, object] = {"present": people}
    if languages is not None:
        said["languages"] = dict(languages)
    if communities is not None:
        said["communities"] = dict(communities)
    label = QT_TRANSLATE_NOOP("History", "Head count corrected: {people} people")
    with store.change(label, origin, people=people) as change:
        _standing(change, where, count)
        return change.edit(Attendance, count, **said)


def remove_count(store: Store, where: Place, count: str, origin: object | None = None) -> None:
    """Take back a count. Raises `Refused` (`not_open_anymore`) where it is gone already."""
    with store.change(QT_TRANSLATE_NOOP("History", "Head count removed"), origin) as change:
        _standing(change, where, count)
        change.remove(Attendance, count)


def _standing(change: Transaction, where: Place, count: str) -> None:
    held = change.get(Attendance, count)
    if held is None or held.deleted or held.session != where.id:
        raise Refused(Reason("not_open_anymore"))
