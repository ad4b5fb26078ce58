"""What is shown before publishing is what is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator import notes, privacy, publish, sessions, talks, votes
from facilitator.installation import publish_folder
from facilitator.notes import Draft
from facilitator.privacy_context import Around, around
from facilitator.progress import Cancelled
from facilitator.publish_content import findings
from facilitator.publish_options import Options
from facilitator.publish_preview import look
from facilitator.records import Note, Talk
from facilitator.sessions import Place
from facilitator.store import Store


def filled(store: Store, place: Place) -> None:
    notes.add(store, place, Draft("=1+1 is a formula", initiatives=("24",)))
    notes.add(store, place, Draft("Ask ana@example.org, or ana@example.org <b>"))
    notes.add(store, place, Draft("They said so", kind="quote", translation="أنا"))
    slot = talks.Slot(place, talks.slots(store.event)[0].key)
    talks.add(store, slot, title="Hubs", speaker="Ana")
    sessions.set_present(store, place, 2)
    votes.cast(store, place, "24")


def test_a_preview_says_what_is_written(store: Store, room7: Place, tmp_path: Path):
    filled(store, room7)
    seen = look(store)
    done = publish.write(store, tmp_path / "out")
    for output, files in seen.files.items():
        written = [one for one in done.files if one.output == output]
        assert [(one.path, one.what) for one in files] == [(one.path, one.what) for one in written]
        # How large a page with pictures in it will be shows when it is written.
        sizes = [(one.size, new.size) for one, new in zip(files, written, strict=True)]
        unknown = [one.path for one in files if not one.size]
        assert unknown in ([], ["merged-workbook.xlsx"], ["report.html"])
        assert all(size in (0, new) for size, new in sizes)
    for name in ("report", "minutes"):
        (text,) = seen.pages[name]
        assert text == (tmp_path / "out" / f"{name}.wiki").read_text("utf-8")
    assert len(seen.escaped) == done.escaped == 1
    assert (seen.escaped[0].path, seen.escaped[0].text) == ("csv/notes.csv", "=1+1 is a formula")
    assert seen.markup == done.markup
    assert seen.publication.findings == done.publication.findings
    assert seen.merged == 0


def test_every_finding_is_shown_where_it_stands(store: Store, room7: Place):
    filled(store, room7)
    texts = look(store).around
    found = {one.kind: texts.get(one.id) for one in findings(store)}
    assert found == {
        "email": Around("Ask ana@example.org, or ana@example.org <b>"),
        "quote": Around("They said so"),
        "speaker": Around("Ana", "Hubs"),
        "small room": None,
    }
    for one in findings(store):
        if one.kind == "email":
            whole = texts[one.id].text
            assert whole[one.start : one.end] == "ana@example.org"


def test_what_has_gone_meanwhile_has_nothing_around_it(store: Store, room7: Place):
    filled(store, room7)
    found = findings(store)
    (quote,) = [note for note in store.find(Note) if note.kind == "quote"]
    (talk,) = store.find(Talk)
    talks.edit(store, talk.id, speaker="")
    privacy.forget(store, found)
    assert quote.id in {one.record for one in found}
    assert {one.kind for one in found if one.id not in around(store, found)} == {
        "speaker",
        "small room",
    }


def test_looking_can_be_stopped(store: Store):
    def stop(_done: int, _total: int, text: str) -> None:
        if text == "minutes":
            raise Cancelled

    with pytest.raises(Cancelled):
        look(store, Options(), stop)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Global Conversations", "Global Conversations"),
        ("A/B: what next? ", "A B what next"),
        ("محادثات عالمية", "محادثات عالمية"),
        ("...", "Breakout Facilitator"),
        ("x" * 200, "x" * 80),
    ],
)
def test_the_usual_folder_is_named_after_the_event(title: str, name: str):
    assert publish_folder(title).name == name
    assert publish_folder(title, rehearsal=True).name == f"{name} (rehearsal)"
