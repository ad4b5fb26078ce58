"""A careful decision holds in every output: what one of them leaves out, all do."""

from __future__ import annotations

import html
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from facilitator import (
    absences,
    merge,
    notes,
    privacy,
    publish,
    publish_command,
    sessions,
    talks,
    vote_sides,
    votes,
)
from facilitator.conflicts import decide, open_conflicts
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.privacy import PUBLISH
from facilitator.publish_content import collect, findings
from facilitator.records import Note, Step
from facilitator.sessions import Place
from facilitator.store import Store
from tests.conftest import Clock, OpenStore
from tests.facilitator.rooms import export, lines


def every_byte(folder: Path) -> str:
    """All that can be read in a folder, also of what is packed or written as references."""

    def texts() -> Iterator[str]:
        for path in folder.rglob("*"):
            if path.suffix == ".xlsx":
                with zipfile.ZipFile(path) as book:
                    yield from (
                        book.read(name).decode("utf-8", "replace") for name in book.namelist()
                    )
            elif path.is_file():
                yield path.read_text("utf-8")

    return "\n".join(f"{text}\n{html.unescape(text)}" for text in texts())


def step(store: Store, where: Place, field: str, text: str) -> None:
    with store.change("Planned") as change:
        sessions.enter(change, where)
        change.add(Step, **{"session": where.id, "text": "x", "initiative": "24", field: text})


def counted(store: Store, where: Place, people: int, languages: dict[str, int], who: str) -> None:
    sessions.set_present(store, where, people)
    count = sessions.head_counts(store, where.id)[-1]
    sessions.correct_count(store, where, count.id, people, languages, {who: people})


def note(store: Store, where: Place, text: str, **more: str) -> None:
    notes.add(store, where, Draft(text, initiatives=("24",), **more))  # pyright: ignore


def write(store: Store, where: Place, field: str, text: str) -> None:
    """A text in some field of some record."""
    kind, _, name = field.partition(".")
    if kind == "step":
        step(store, where, name, text)
    elif kind == "talk":
        talks.add(store, talks.Slot(where, "talks"), title=text)
    elif name == "text":
        note(store, where, text)
    else:
        note(store, where, "x", **{name: text})


FIELDS = (
    *("note.text", "note.translation", "note.community", "talk.title"),
    *(f"step.{name}" for name in ("text", "who", "lead", "when", "success", "needs")),
)
WRITTEN: Mapping[str, str] = {
    "email": "{}@example.org",
    "phone": "+49 30 {}",
    "user": "[[User:{}]]",
    "name": "{}",
    "quote": "{}",
    "speaker": "{}",
    "small room": "{}",
}
secrets = st.lists(
    st.tuples(st.sampled_from([*WRITTEN]), st.sampled_from(FIELDS)), min_size=6, max_size=12
)


def put(store: Store, number: int, kind: str, field: str) -> str:
    """Write a secret somewhere, each in a room of its own; gives what must not be read."""
    where = sessions.place(store, "1", "priorities", str(number + 1))
    name = f"Zq{chr(97 + number)}qz" if kind != "phone" else f"7{number}{number}9{number}53"
    text = WRITTEN[kind].format(name)
    if kind == "quote":
        note(store, where, text, kind="quote")
    elif kind == "speaker":
        talks.add(store, talks.Slot(where, "talks"), title="x", speaker=name)
        note(store, where, f"as {name} said")
    elif kind == "small room":
        counted(store, where, 2, {"en": 2}, name)
        votes.cast(store, where, "2 24 31")
    else:
        write(store, where, field, f"this is {text}")
    return name


@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
@given(secrets, st.sets(st.sampled_from([*WRITTEN.keys() - {"quote"}])))
def test_what_is_left_out_is_in_no_byte_of_any_output(
    tmp_path_factory: pytest.TempPathFactory,
    event: Event,
    written: list[tuple[str, str]],
    published: set[str],
):
    folder = tmp_path_factory.mktemp("careful")
    rooms = tuple(replace(r, facilitator="Zqfac", note_taker="Zqtak") for r in event.rooms)
    with Store.open(
        folder / "any.sqlite",
        installation="x",
        event=replace(event, rooms=rooms),
        clock=Clock(),
        fleeting=True,
    ) as store:
        names = {put(store, at, kind, field): kind for at, (kind, field) in enumerate(written)}
        slip = notes.add(store, sessions.place(store, "1", "priorities", "30"), Draft("Zqslip"))
        assert slip is not None
        notes.remove(store, slip.id)
        absences.set_reason(store, "29", "Zqill")
        options = publish.Options(registered=[n for n, kind in names.items() if kind == "name"])
        # A name of a speaker in a note is a decision of its own.
        chosen = published | ({"name"} if "speaker" in published else set())
        found = findings(store, options.registered)
        privacy.decide(store, [f for f in found if f.kind in chosen], PUBLISH)
        done = publish.write(store, folder / "out", options)
        few = collect(store, options.registered).few
        rooms_of = {key: place.room for key, place in done.publication.places.items()}
    said = every_byte(folder / "out")
    for gone in ("Zqfac", "Zqtak", "Zqslip", "Zqill"):
        assert gone not in said
    for name, kind in names.items():
        if kind in chosen:
            assert name in said, kind
        elif kind != "speaker" or "name" not in chosen:
            assert name not in said, kind
    # Of few people no ballot is told apart.
    hidden = {rooms_of[key] for key in few}
    assert bool(hidden) == ("small room" in names.values() and "small room" not in published)
    for sheet in ("Ballots", "Votes"):
        told = {str(row["Room"]) for row in lines(folder / "out" / publish.WORKBOOK, sheet)}
        assert not told & hidden


def test_who_the_few_people_of_a_session_were_is_not_in_the_workbook_either(
    store: Store, tmp_path: Path
):
    where = sessions.place(store, "1", "priorities", "7")
    counted(store, where, 2, {"sw": 2}, "Zanzibar")
    done = publish.write(store, tmp_path / "out")
    assert "Zanzibar" not in every_byte(done.folder)
    assert lines(done.folder / publish.WORKBOOK, "Attendance") == []
    # How many there were is said everywhere.
    assert "People present: 2." in every_byte(done.folder)


@pytest.mark.parametrize(
    ("present", "named", "ballots", "said"),
    [
        (2, True, 1, {"small room": 1, "small groups": 1}),
        (2, False, 1, {"small room": 1, "small groups": 0}),
        # More have voted than were counted: so many there were, and only the count is wrong.
        (2, True, 3, {"small room": 0, "small groups": 1}),
        (2, False, 3, {"small room": 0, "small groups": 0}),
        (2, False, 0, {"small room": 0, "small groups": 0}),
        (3, True, 3, {"small room": 0, "small groups": 0}),
    ],
)
def test_what_is_said_of_a_small_session_is_what_was_done(
    store: Store, tmp_path: Path, present: int, named: bool, ballots: int, said: dict[str, int]
):
    where = sessions.place(store, "1", "priorities", "7")
    sessions.set_present(store, where, present)
    if named:
        (count,) = sessions.head_counts(store, where.id)
        sessions.correct_count(store, where, count.id, present, {"en": present}, {"Ghana": 1})
    for _ in range(ballots):
        votes.cast(store, where, "2 24 31")
    done = publish.write(store, tmp_path / "out", publish.Options(outputs=("csv",)))
    assert {kind: done.left_out[kind] for kind in said} == said
    assert [one.kind for one in done.publication.findings] == ["small room"] * any(said.values())
    index = (done.folder / "index.html").read_text("utf-8")
    assert ("single ballots of 1 session" in index) == bool(said["small room"])
    assert ("languages and communities of the people in 1" in index) == bool(said["small groups"])
    table = (done.folder / "csv" / "ballots.csv").read_text("utf-8-sig")
    kept = 0 if said["small room"] else ballots
    assert len(table.splitlines()) - 1 == kept


def test_what_is_still_to_be_decided_is_said_with_what_is_published(
    open_store: OpenStore, tmp_path: Path
):
    laptop, target = open_store("laptop.sqlite"), open_store("all.sqlite", installation="office")
    where = sessions.place(laptop, "1", "priorities", "7")
    note = notes.add(laptop, where, Draft("as first typed"))
    assert note is not None
    book = export(laptop, tmp_path / "room-07.xlsx")
    merge.merge(target, [book])
    for store, text in ((laptop, "edited in the room"), (target, "edited here")):
        with store.change("edited") as change:
            change.edit(Note, note.id, text=text)
    merge.merge(target, [export(laptop, book)])
    done = publish.write(target, tmp_path / "out")
    page = load_workbook(done.folder / publish.WORKBOOK)["Summary"]
    (said,) = (row[1].value for row in page.iter_rows() if row[0].value == "Conflicts open")
    assert said == "1. Only the version that counts until they are decided stands here."
    assert done.undecided == 1
    (left,) = (one for one in publish_command.sentences(done) if "to decide" in one)
    assert left.startswith("1 question to decide")
    (conflict,) = open_conflicts(target)
    decide(target, conflict, "keep")
    done = publish.write(target, tmp_path / "again")
    page = load_workbook(done.folder / publish.WORKBOOK)["Summary"]
    (said,) = (row[1].value for row in page.iter_rows() if row[0].value == "Conflicts open")
    assert (said, done.undecided) == ("None.", 0)


def test_votes_counted_apart_are_said_until_somebody_has_chosen(
    open_store: OpenStore, tmp_path: Path
):
    target = open_store("all.sqlite", installation="office")
    for name in ("one", "two"):
        laptop = open_store(f"{name}.sqlite", installation=name)
        votes.cast(laptop, sessions.place(laptop, "1", "priorities", "7"), "2 24")
        merge.merge(target, [export(laptop, tmp_path / f"{name}.xlsx")])
    assert publish.write(target, tmp_path / "out").undecided == 1
    (apart,) = vote_sides.counted_apart(target)
    vote_sides.choose(target, apart.where, apart.sides[0].device)
    assert publish.write(target, tmp_path / "again").undecided == 0
