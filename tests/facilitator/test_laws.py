"""The laws of versions, heads and ballot boxes, over generated values and small histories."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import permutations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from facilitator import ballot_box, by_hand, heads, versions
from facilitator.by_hand import digest
from facilitator.records import Ballot, Note, Tally, VoteChoice
from facilitator.versions import bump, contains, join_all
from tests.share import examples

DEVICES = tuple(f"{letter * 16}" for letter in "abc")
Vote = Ballot | Tally

counts = st.dictionaries(st.sampled_from([*DEVICES, "x" + "1" * 15]), st.integers(1, 3), min_size=1)
vectors = counts.map(versions.write)


# Versions


@given(counts)
def test_a_version_is_read_as_it_was_written(wanted: dict[str, int]):
    assert versions.parse(versions.write(wanted)) == wanted


@given(vectors, vectors, vectors)
def test_containing_is_a_partial_order(one: str, two: str, three: str):
    assert contains(one, one)
    assert not (contains(one, two) and contains(two, one)) or one == two
    assert not (contains(one, two) and contains(two, three)) or contains(one, three)


@given(vectors, vectors)
def test_a_version_contains_another_if_it_has_every_edit_of_every_device(one: str, two: str):
    held, asked = versions.parse(one), versions.parse(two)
    assert contains(one, two) == all(held.get(name, 0) >= count for name, count in asked.items())


@given(vectors, vectors, vectors)
def test_a_join_is_the_smallest_version_that_contains_both(one: str, two: str, other: str):
    both = versions.join(one, two)
    assert contains(both, one)
    assert contains(both, two)
    assert both == versions.join(two, one) == join_all([two, one, two])
    assert contains(other, both) == (contains(other, one) and contains(other, two))


@given(vectors, st.sampled_from(DEVICES))
def test_one_more_edit_is_a_later_version(version: str, device: str):
    later = bump(version, device)
    assert contains(later, version)
    assert not contains(version, later)


# Heads

stored = st.builds(
    Note,
    id=st.just("n"),
    session=st.just("s"),
    device=st.sampled_from(DEVICES),
    created=st.integers(1, 3),
    changed=st.integers(1, 3),
    version=vectors,
    source=st.sampled_from(["", "one", "two"]),
    text=st.sampled_from(["this", "that"]),
    deleted=st.booleans(),
)


def joined(*sets: list[Note]) -> list[Note]:
    return heads.join([one for versions_ in sets for one in versions_])[0]


def hold(one: list[Note], two: list[Note], three: list[Note]) -> None:
    """The laws of a join, for these three sets of versions of one record."""
    assert joined(one, one) == joined(one) == joined(joined(one))
    assert joined(one, two) == joined(two, one)
    assert joined(joined(one, two), three) == joined(one, joined(two, three))
    assert joined(one, two, three) == joined(joined(one), joined(three), joined(two), joined(one))


some = st.lists(stored, max_size=4)


@settings(deadline=None)
@given(some, some, some)
def test_joining_is_idempotent_commutative_and_associative(
    one: list[Note], two: list[Note], three: list[Note]
):
    hold(one, two, three)


@settings(deadline=None)
@given(st.lists(stored, min_size=1, max_size=6))
def test_every_version_is_a_head_or_contained_in_one(known: list[Note]):
    found, replaced = heads.join(known)
    said = {(one.version, digest(one)) for one in known}
    assert {(one.version, digest(one)) for one in [*found, *replaced]} == said
    assert not any(
        contains(one.version, other.version)
        for one in found
        for other in found
        if one.version != other.version
    )
    assert all(any(contains(head.version, one.version) for head in found) for one in replaced)
    assert found[0].deleted is all(head.deleted for head in found)


@settings(deadline=None)
@given(stored, stored)
def test_what_is_folded_has_nothing_more_to_take(one: Note, other: Note):
    other = replace(other, version=one.version, text=one.text, deleted=one.deleted)
    folded = heads.fold(one, other)
    assert folded == heads.fold(other, one)
    assert heads.is_folded(folded, one)
    assert heads.is_folded(folded, other)
    assert heads.is_folded(one, other) == (folded == one)


exchange = st.lists(
    st.tuples(
        st.sampled_from(["edit", "edit", "sheet", "merge", "merge", "decide"]),
        st.integers(0, 2),
        st.integers(0, 2),
        st.sampled_from(["this", "that"]),
    ),
    max_size=14,
)


@settings(deadline=None)
@given(exchange)
def test_the_laws_hold_for_what_laptops_come_to_hold(acts: list[tuple[str, int, int, str]]):
    first = Note(
        id="n",
        session="s",
        device=DEVICES[0],
        created=1,
        changed=1,
        version=bump("", DEVICES[0]),
        text="first",
    )
    held: list[list[Note]] = [[first], [], []]
    for at, (what, who, other, text) in enumerate(acts):
        mine = held[who]
        if what == "merge":
            held[who] = joined(mine, [replace(one, source=f"w{other}") for one in held[other]])
        elif mine and what == "sheet":
            row = replace(mine[0], text=text)
            held[who] = joined(mine, [replace(row, version=by_hand.edited_version(row))])
        elif mine and (what == "decide" or len(mine) == 1):
            version = bump(join_all(one.version for one in mine), DEVICES[who])
            after = replace(mine[0], text=text, changed=at, version=version, source="")
            held[who] = joined([after], mine)
            assert held[who] == [after]
    hold(*held)
    assert joined(*held) == joined(*held[::-1])


# Ballot boxes: what counts where laptops counted apart


@dataclass
class Box:
    """What one laptop holds of a session, by vote id, and what was chosen about it."""

    device: str
    votes: dict[str, Vote] = field(default_factory=dict)
    choice: VoteChoice | None = None


@dataclass
class Count:
    """Several laptops that count one session, and the truth about which vote was put onto which.

    `seen` are, for every vote, those that counted where it was put in, and those that these had
    been put onto. It is what happened; boxes are only what the votes say of it.
    """

    boxes: list[Box]
    seen: dict[str, frozenset[str]] = field(default_factory=dict)
    used: set[tuple[str, str]] = field(default_factory=set)

    def put_in(self, box: Box, make: Callable[[str], Vote]) -> None:
        on = [vote.id for vote in ballot_box.counted(box.votes.values(), box.choice)]
        written = ballot_box.next_box(box.votes.values(), box.choice, box.device)
        vote = make(written)
        self.seen[vote.id] = frozenset(on).union(*(self.seen[one] for one in on))
        own = versions.parse(written)
        for one in on:
            assert contains(written, ballot_box.box_of(box.votes[one]))
        assert written not in {ballot_box.box_of(vote) for vote in box.votes.values()}
        fresh = set(own.items()) - {
            pair for one in box.votes.values() for pair in versions.parse(one.box).items()
        }
        assert len(fresh) == 1
        assert not fresh & self.used
        self.used |= fresh
        box.votes[vote.id] = vote

    def sides(self, box: Box) -> list[set[str]]:
        """The live votes of every side, by what happened."""
        live = {vote.id for vote in box.votes.values() if ballot_box.is_live(vote)}
        last = [one for one in live if not any(one in self.seen[other] for other in live)]
        return [live & (self.seen[one] | {one}) for one in last]

    def check(self, box: Box) -> None:
        held = list(box.votes.values())
        counted = ballot_box.counted(held, box.choice)
        ids = {vote.id for vote in counted}
        sides = self.sides(box)
        assert ids in sides or (not ids and not sides)
        assert len(ballot_box.sides(held)) == len(sides)
        if box.choice is None:
            assert len(ids) == max(map(len, sides), default=0)
        for order in (held[::-1], sorted(held, key=lambda vote: vote.id)):
            assert {vote.id for vote in ballot_box.counted(order, box.choice)} == ids
            assert ballot_box.sides(order) == ballot_box.sides(held)


def ballot(number: int, device: str, box: str) -> Ballot:
    return Ballot(
        id=f"{number:04}",
        device=device,
        created=number,
        changed=number,
        version=bump("", device),
        session="s",
        choices=("1",),
        box=box,
    )


counting_acts = st.lists(
    st.tuples(
        st.sampled_from(["cast", "cast", "cast", "share", "share", "withdraw", "choose"]),
        st.integers(0, 2),
        st.integers(0, 2),
    ),
    max_size=16,
)


@settings(deadline=None, max_examples=examples(150))
@given(counting_acts)
# A laptop that goes on with the votes of another must not take its own, counted apart, with it.
@example([("cast", 0, 0), ("cast", 1, 0), ("cast", 1, 0), ("share", 1, 0), ("cast", 0, 0)])
def test_votes_that_were_counted_apart_are_never_added_up(acts: list[tuple[str, int, int]]):
    world = Count([Box(device) for device in DEVICES])
    for number, (what, who, other) in enumerate(acts):
        box = world.boxes[who]
        if what == "cast":
            world.put_in(box, lambda on, n=number, b=box: ballot(n, b.device, on))
        elif what == "share":
            into = world.boxes[other]
            for vote in box.votes.values():
                known = into.votes.get(vote.id, vote)
                into.votes[vote.id] = known if not ballot_box.is_live(known) else vote
        elif what == "withdraw":
            mine = [v for v in box.votes.values() if ballot_box.is_live(v)]
            if mine and isinstance(mine[other % len(mine)], Ballot):
                gone = mine[other % len(mine)]
                box.votes[gone.id] = replace(gone, withdrawn=True)  # pyright: ignore[reportCallIssue]
        else:
            choose(box, other)
        for one in world.boxes:
            world.check(one)


def choose(box: Box, which: int) -> None:
    sides = ballot_box.sides(box.votes.values())
    if not sides:
        return
    chosen = sides[which % len(sides)]
    box.choice = VoteChoice(
        id="choice",
        device=box.device,
        created=1,
        changed=1,
        version=bump("", box.device),
        session="s",
        device_counted=chosen.device,
        over=ballot_box.devices(sides),
    )
    assert not ballot_box.undecided(sides, box.choice)


def test_a_chosen_side_that_goes_on_is_not_asked_about_again():
    """Whoever goes on with what was chosen, the coordinator or a laptop that was not chosen."""
    for device in DEVICES:
        held = [ballot(1, DEVICES[0], f"{DEVICES[0]}:1"), ballot(2, DEVICES[1], f"{DEVICES[1]}:1")]
        box = Box(DEVICES[2], {vote.id: vote for vote in held})
        choose(box, 1)
        on = ballot_box.next_box(held, box.choice, device)
        held.append(ballot(3, device, on))
        assert len(ballot_box.counted(held, box.choice)) == 2
        assert not ballot_box.undecided(ballot_box.sides(held), box.choice)


def test_tallies_of_one_initiative_are_never_added_up():
    def tally(number: int, count: int, changed: int) -> Tally:
        return Tally(
            id=str(number),
            device=DEVICES[0],
            created=1,
            changed=changed,
            version=bump("", DEVICES[0]),
            session="s",
            initiative="24",
            count=count,
            box=f"{DEVICES[0]}:{number}",
        )

    held = [tally(1, 5, 9), tally(2, 7, 3), tally(3, 11, 4)]
    for order in permutations(held):
        assert ballot_box.session_count(ballot_box.counted(order))["24"] == 5
