"""Standings: every measure recounted by plain loops, and the trace down to the ballots."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import (
    breakdowns,
    counted,
    merge,
    rehearse,
    results,
    sessions,
    standings,
    trace,
    votes,
)
from facilitator.counted import Counted
from facilitator.event import Event
from facilitator.reasons import Refused
from facilitator.records import Attendance, Ballot
from facilitator.sessions import Place
from facilitator.standings import SIZES, UNKNOWN, Filter
from facilitator.store import Store
from facilitator.votes import TallyEntry
from tests.conftest import OpenStore
from tests.facilitator import counts
from tests.facilitator.counts import ITEMS, event_of, made, ranks_of, recount
from tests.facilitator.methods import EVENT, vote
from tests.facilitator.rooms import lines

MEASURES = st.sampled_from(standings.MEASURES)


# Laws


@given(counts.counted(), MEASURES)
def test_every_measure_is_what_a_plain_recount_gives(found: Counted, by: str):
    standing = standings.standing(found, by=by)
    wanted = recount(found.sessions, by)
    given_ = {line.item: line for line in standing.lines}
    assert {item for item in given_ if given_[item].rank is not None} == {*wanted}
    ranks = ranks_of(wanted)
    for item, value in wanted.items():
        line = given_[item]
        assert line.value == pytest.approx(float(value))
        assert line.rank == ranks[item]
        assert line.tied == (list(wanted.values()).count(value) > 1)
    assert set(given_) == {item for key in found.offered for item in counts.LISTS[key]}
    ordered = [line.rank for line in standing.lines if line.rank is not None]
    assert ordered == sorted(ordered)


@given(counts.counted(), MEASURES)
def test_votes_shares_and_quartiles_of_a_line(found: Counted, by: str):
    standing = standings.standing(found, by=by)
    votes_of = Counter[str]()
    for session in found.sessions:
        votes_of.update(session.points)
    total = votes_of.total()
    assert standing.votes == total
    for line in standing.lines:
        assert line.votes == votes_of[line.item]
        assert line.share == pytest.approx(line.votes / total if total else 0)
        rooms = {s.place.room for s in found.sessions if s.points.get(line.item)}
        could = {
            s.place.room
            for s in found.sessions
            if (s.ballots or s.votes) and line.item in counts.LISTS[s.place.round]
        }
        assert (line.rooms, line.offered) == (len(rooms), len(could))
        if line.rank is not None:
            ranked = sum(one.rank is not None for one in standing.lines)
            quarter = 1 + 4 * (line.rank - 1) // ranked if line.value else 4
            assert line.quartile == quarter


@given(counts.counted())
def test_filters_part_what_is_counted(found: Counted):
    whole = standings.standing(found)
    languages = {room.language for room in EVENT.rooms}
    for parts in (
        [Filter(day=day) for day in ("1", "2")],
        [Filter(language=language) for language in languages],
        [Filter(size=size) for size in (*SIZES, UNKNOWN)],
        [Filter(rooms=(room.key,)) for room in EVENT.rooms],
    ):
        some = [standings.standing(found, where) for where in parts]
        assert sum(one.votes for one in some) == whole.votes
        assert sum(one.ballots for one in some) == whole.ballots
        for line in whole.lines:
            votes_of = [one.line(line.item) for one in some]
            assert sum(one.votes for one in votes_of if one) == line.votes


@given(counts.counted("long"))
def test_breakdowns_add_up(found: Counted):
    whole = standings.standing(found)
    for parts in (breakdowns.by_recommendation(found), breakdowns.by_cluster(found)):
        assert sum(part.votes for part in parts) == whole.votes
        assert sum(part.share for part in parts) == pytest.approx(1 if whole.votes else 0)
        items = [item for part in parts for item in part.items]
        assert sorted(items) == sorted(ITEMS)
        for part in parts:
            rooms = {
                s.place.room
                for s in found.sessions
                if any(s.points.get(item) for item in part.items)
            }
            assert part.rooms == len(rooms)
            assert part.rank == 1 + sum(other.votes > part.votes for other in parts)
    for slices in (
        breakdowns.by_language(found),
        breakdowns.by_day(found),
        breakdowns.by_room(found),
        breakdowns.by_size(found),
    ):
        assert sum(one.standing.votes for one in slices) == whole.votes
        for one in slices:
            assert len(one.top) <= 5
            assert all(line.votes for line in one.top)
    assert [one.rooms for one in breakdowns.by_language(found)] == sorted(
        (one.rooms for one in breakdowns.by_language(found)), reverse=True
    )


@given(counts.counted(), st.sampled_from(["", *ITEMS]))
def test_every_number_leads_to_the_sessions_that_make_it(found: Counted, item: str):
    behind = trace.sessions_behind(found, item)
    whole = standings.standing(found)
    line = whole.line(item)
    assert sum(one.votes for one in behind) == (line.votes if line else 0 if item else whole.votes)
    if line:
        assert len({one.place.room for one in behind if one.votes}) == line.rooms
    rooms = [int(one.place.room) for one in behind]
    assert rooms == sorted(rooms)


@given(counts.counted(), st.permutations(ITEMS))
def test_places_moved_are_against_the_ranks_given(found: Counted, order: list[str]):
    advance = {item: at for at, item in enumerate(order[:4], 1)}
    for line in standings.standing(found, advance=advance).lines:
        if line.votes and line.rank is not None and line.item in advance:
            assert line.moved == advance[line.item] - line.rank
        else:
            assert line.moved is None


# Examples


def test_what_few_rooms_were_offered_is_not_compared_on_raw_totals():
    """One room of two could choose it, and all of its ballots did."""
    event = event_of("long", "short")
    short = counts.LISTS["short"][0]
    only_long = next(item for item in ITEMS if item not in counts.LISTS["short"])
    found = made(
        event,
        [
            ("1", "long", "1", [(only_long, short)] * 2, {}, 9),
            ("1", "short", "3", [(short,), (counts.LISTS["short"][1],)] * 4, {}, 9),
        ],
    )
    for by in ("votes", "share"):
        line = standings.standing(found, by=by).line(only_long)
        assert line
        assert (line.rank, line.value, line.quartile, line.votes) == (None, None, None, 2)
    by_asked = standings.standing(found, by="offered")
    first, second = by_asked.lines[:2]
    assert (first.item, first.value, first.asked, first.offered) == (only_long, 1.0, 2, 1)
    assert (second.item, second.value, second.asked, second.offered) == (short, 0.6, 10, 2)


def test_a_large_room_does_not_outvote_two_small_ones_by_mean_share():
    event = event_of("long")
    a, b = ITEMS[:2]
    found = made(
        event,
        [
            ("1", "long", "1", [(a,)] * 9, {}, 9),
            ("1", "long", "3", [(b,)], {}, 1),
            ("1", "long", "5", [(b,)], {}, 1),
        ],
    )
    assert standings.standing(found).lines[0].item == a
    by_share = standings.standing(found, by="share")
    assert [(one.item, one.rank) for one in by_share.lines[:2]] == [(b, 1), (a, 2)]
    assert by_share.lines[0].value == pytest.approx(2 / 3)


def test_means_of_fractions_tie_exactly():
    """As floats 0.1 + 0.2 is more than 0.3, and one would stand before the other."""
    a, b, c = ITEMS[:3]
    hands = ({a: 1, b: 3, c: 6}, {a: 2, c: 8})
    rooms = [("1", "long", room, [], of, 9) for room, of in zip("13", hands, strict=True)]
    by_share = standings.standing(made(event_of("long"), rooms), by="share")
    assert [(line.item, line.rank, line.tied) for line in by_share.lines[:3]] == [
        (c, 1, False),
        (a, 2, True),
        (b, 2, True),
    ]
    assert by_share.lines[1].value == by_share.lines[2].value == 0.15


def test_hands_without_a_head_count_are_left_out_of_those_asked_and_said():
    event = event_of("long")
    a, b = ITEMS[:2]
    found = made(
        event,
        [("1", "long", "1", [(a,), (a, b)], {}, 2), ("1", "long", "3", [], {b: 7}, None)],
    )
    standing = standings.standing(found, by="offered")
    assert standing.uncounted == ("3",)
    assert [(line.item, line.value, line.votes) for line in standing.lines[:2]] == [
        (a, 1.0, 2),
        (b, 0.5, 8),
    ]


def test_a_tie_across_the_cut_is_said():
    event = event_of("long", places=2)
    a, b, c, d = ITEMS[:4]
    found = made(event, [("1", "long", "1", [], {a: 5, b: 3, c: 3, d: 1}, 9)])
    standing = standings.standing(found)
    assert standing.crossing == (b, c)
    assert standing.above == (a, b, c)
    inside = standings.standing(replace(found, rounds=event_of("long", places=3).rounds))
    assert inside.crossing == ()


def test_more_that_tie_with_the_fifth_are_counted():
    event = event_of("long")
    hands = dict(zip(ITEMS, (9, 8, 7, 6, 2, 2, 2, 1), strict=True))
    (one,) = breakdowns.by_language(made(event, [("1", "long", "1", [], hands, 9)]))
    assert (one.key, one.rooms, len(one.top), one.tied) == ("en", 1, 5, 2)


def test_rounds_are_joined_only_where_a_vote_means_the_same():
    (round_,) = EVENT.rounds
    same = replace(round_, key="same", vote=vote(offered=tuple(ITEMS), places=1))
    others = [
        replace(round_, key="means", vote=vote(meaning="supported")),
        replace(round_, key="dots", vote=vote(method="dots")),
        replace(round_, key="clusters", vote=vote(on="clusters")),
        replace(round_, key="none", vote=None),
    ]
    event = replace(EVENT, rounds=(round_, same, *others))
    assert counted.joinable(event, round_.key) == (round_.key, "same")
    assert counted.joinable(event, "none") == ("none",)


# In a store


def test_a_standing_of_rooms_of_a_language_is_the_sum_of_their_sheets(tmp_path: Path):
    """Merged workbooks, and the same summed as anybody would in a spreadsheet."""
    books = rehearse.write(tmp_path / "rooms", rooms=8, notes=1)
    with Store.open(tmp_path / "all.sqlite", installation="x", event=EVENT) as store:
        assert merge.merge(store, books).rejected == ()
        english = standings.of_store(store, "priorities", Filter(language="en"))
        by_share = standings.of_store(store, "priorities", by="share")
        by_asked = standings.of_store(store, "priorities", by="offered")
        plain = results.of_store(store)[0]
        whole = standings.of_store(store, "priorities")
        slices = breakdowns.by_language(counted.of_store(store, "priorities"))
    sheets = [
        {str(row["Initiative"]): row["Votes"] for row in lines(book, "Votes")} for book in books
    ]
    of_language = [sheets[at] for at in range(8) if EVENT.rooms[at].language == "en"]
    assert len(of_language) == english.rooms == 5
    summed = Counter[str]()
    for one in of_language:
        summed.update(one)
    assert {line.item: line.votes for line in english.lines} == {
        item: summed[item] for item in EVENT.by_number
    }
    assert {one.key: one.rooms for one in slices} == dict(
        Counter(room.language for room in EVENT.rooms[:8])
    )
    for line in by_share.lines:
        shares = [one.get(line.item, 0) / sum(one.values()) for one in sheets]
        assert line.value == pytest.approx(sum(shares) / len(shares))
    # The third room counts hands; there the people are asked.
    asked = 0
    for at, book in enumerate(books):
        standing = [row for row in lines(book, "Ballots") if row["Withdrawn"] != "yes"]
        people = max(lines(book, "Attendance"), key=lambda row: row["From"])["Present"]
        asked += people if at == 2 else len(standing)
    for line in by_asked.lines:
        assert line.asked == asked
        assert line.value == pytest.approx(line.votes / asked)
    assert [
        (one.rank, one.initiative, one.votes, one.quartile, one.tied) for one in plain.ranking
    ] == [(one.rank, one.item, one.votes, one.quartile, one.tied) for one in whole.lines]
    assert (whole.people, whole.ballots) == (plain.present, plain.ballots)


def test_rounds_with_other_lists_are_joined_in_a_store(open_store: OpenStore):
    store = open_store("two.sqlite", event=event_of("long", "short"))
    both = counts.LISTS["short"][0]
    only_long = next(item for item in ITEMS if item not in counts.LISTS["short"])
    for key, line in (("long", f"{only_long} {both}"), ("long", both), ("short", both)):
        votes.cast(store, sessions.place(store, "1", key, "7"), line)
    alone = standings.of_store(store, "long")
    assert [(one.item, one.votes) for one in alone.lines[:2]] == [(both, 2), (only_long, 1)]
    joined = standings.of_store(store, counted.joinable(store.event, "short"), by="offered")
    assert (joined.rounds, joined.rooms, joined.ballots) == (("long", "short"), 1, 3)
    assert [(one.item, one.value, one.asked) for one in joined.lines[:2]] == [
        (both, 1.0, 3),
        (only_long, 0.5, 2),
    ]


def test_rounds_that_vote_differently_are_not_joined(open_store: OpenStore):
    (round_,) = EVENT.rounds
    other = replace(round_, key="dots", vote=vote(method="dots"))
    store = open_store("two.sqlite", event=replace(EVENT, rounds=(round_, other)))
    with pytest.raises(ValueError, match="do not vote alike"):
        standings.of_store(store, [round_.key, "dots"])


def test_from_a_session_to_its_ballots(store: Store, room7: Place):
    first = votes.cast(store, room7, "2 24")
    second = votes.cast(store, room7, "24")
    third = votes.cast(store, room7, "31")
    votes.withdraw(store, room7, third.id, 3)
    found = trace.votes_in(store, room7, "24")
    assert [(one.id, one.choices, one.points, one.counted, one.why) for one in found] == [
        (first.id, ("2", "24"), 1, True, ""),
        (second.id, ("24",), 1, True, ""),
        (third.id, ("31",), 0, False, "withdrawn"),
    ]
    (behind,) = trace.sessions_behind(counted.of_store(store, "priorities"), "24")
    assert (behind.place, behind.votes, behind.ballots, behind.of_ballots) == (room7, 2, 2, 2)
    assert sum(one.points for one in found if one.counted) == behind.votes
    assert sum(one.points for one in trace.votes_in(store, room7)) == 4


def test_ballots_counted_apart_are_traced_and_not_counted(store: Store, room7: Place):
    votes.cast(store, room7, "2")
    votes.cast(store, room7, "2 24")
    other = "f" * 16
    with store.change("On another laptop") as change:
        change.add(Ballot, session=room7.id, choices=("31",), box=f"{other}:1")
    found = trace.votes_in(store, room7)
    assert [(one.choices, one.counted, one.why) for one in found] == [
        (("2",), True, ""),
        (("2", "24"), True, ""),
        (("31",), False, "apart"),
    ]
    assert standings.of_store(store, "priorities").votes == 3


def test_a_tally_is_traced_as_what_was_typed(store: Store, room7: Place):
    votes.enter_tally(store, room7, TallyEntry("24", count=5, delta=0))
    (tally,) = trace.votes_in(store, room7)
    assert (tally.choices, tally.points, tally.counted) == (("24=5",), 5, True)


def test_rooms_by_the_communities_and_people_counted_there(store: Store, room7: Place):
    other = sessions.place(store, "1", "priorities", "8")
    for where, people, communities in ((room7, 5, {"Ghana": 2}), (other, 13, {"Côte d'Ivoire": 1})):
        votes.cast(store, where, "24")
        with store.change("Counted") as change:
            change.add(
                Attendance, session=where.id, at=change.at, present=people, communities=communities
            )

    def rooms(**where: str) -> list[str]:
        found = counted.of_store(store, "priorities")
        return [s.place.room for s in found.sessions if Filter(**where).has(s)]

    assert rooms(community="ghana") == ["7"]
    assert rooms(community="cote d'ivoire") == ["8"]
    assert rooms(community="Chad") == []
    assert rooms(size="small") == ["7"]
    assert rooms(size="large") == ["8"]
    assert rooms(size="medium") == []


def test_what_the_event_does_not_have_is_refused(store: Store):
    for where, code in (
        (Filter(day="3"), "unknown_day"),
        (Filter(rooms=("99",)), "unknown_room"),
        (Filter(language="xx"), "unknown_language"),
    ):
        with pytest.raises(Refused) as refused:
            standings.of_store(store, "priorities", where)
        assert [reason.code for reason in refused.value.reasons] == [code]
    with pytest.raises(Refused) as refused:
        standings.of_store(store, "x")
    assert "Use priorities." in refused.value.reasons[0].english()
    with pytest.raises(ValueError, match="huge"):
        standings.of_store(store, "priorities", Filter(size="huge"))


def test_the_published_clusters_are_those_that_votes_are_summed_by():
    """A to H as the movement published them; 15 of the 45 numbers are in one."""
    published = {
        "A": "22 23 24",
        "B": "9 11",
        "C": "31 32 33",
        "D": "25",
        "E": "2",
        "F": "3",
        "G": "8",
        "H": "36 37 38",
    }
    event: Event = EVENT
    hands = {item: at for at, item in enumerate(event.by_number, 1)}
    (round_,) = event.rounds
    found = Counted(
        event,
        (round_,),
        (
            replace(
                made(event_of("long"), [("1", "long", "1", [], {ITEMS[0]: 1}, 9)]).sessions[0],
                place=Place("1", round_.key, "1", "s"),
                points=hands,
            ),
        ),
    )
    parts = {part.key: part for part in breakdowns.by_cluster(found)}
    for letter, numbers in published.items():
        items = [i for n in numbers.split() for i in ((n,) if n in hands else event.parts_of(n))]
        assert list(parts[letter].items) == items
        assert parts[letter].votes == sum(hands[item] for item in items)
    assert sum(len(numbers.split()) for numbers in published.values()) == 15
    rest = [item for item in hands if not event.by_number[item].cluster]
    assert list(parts[""].items) == rest
