"""The privacy check on the Publish page: what is open, how it is decided, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator import notes, privacy, publish, sessions, votes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.people import People
from facilitator.people_record import Person
from facilitator.publish_content import findings
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.hands import focused, plain
from tests.ui.publish_fixtures import CTRL, Key, Show, fill, press, settled, windows
from ui.publish_page import PublishPage


@pytest.fixture
def filled(store: Store, room7: Place) -> Store:
    fill(store, room7)
    return store


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Iterator[Show]:
    with windows(qtbot, tmp_path) as opened:
        yield opened


def lines(page: PublishPage) -> dict[str, tuple[str, str, bool]]:
    return {one.id: (one.title, one.hint, one.open) for one in page.privacy.rows.lines()}


def open_kind(qtbot: QtBot, page: PublishPage, button: str) -> None:
    """By keys: into the check, on to the button, Enter."""
    page.side.list.setFocus()
    press(qtbot, Key.Key_F6)
    press(qtbot, Key.Key_F6)
    for _ in range(20):
        if getattr(focused(), "text", str)() == button:
            break
        press(qtbot, Key.Key_Tab)
    press(qtbot, Key.Key_Return)


def rows(page: PublishPage) -> list[tuple[str, str]]:
    return [(row.text, row.tag) for row in page.privacy.review.list.rows()]


def test_each_row_says_what_was_found_and_what_becomes_of_it(
    qtbot: QtBot, filled: Store, show: Show
):
    page = show(filled)
    assert lines(page) == {
        "name": ("Names of people left out", "0 found", False),
        "email": ("2 e-mail addresses", "Masked as […] until you decide", True),
        "phone": ("1 phone number", "Masked as […] until you decide", True),
        "speaker": ("1 speaker of talks to look at", "Masked as […] until you decide", True),
        "none": (
            "None of these found",
            "Users named or linked, sessions with fewer than 3 people",
            False,
        ),
        "escaped": ("1 cell escaped", "They started with = + - or @ and would run in Excel", False),
        "needs": (
            "Support needs left out",
            "Language, data and childcare answers stay here",
            False,
        ),
        "markup": (
            "Markup made harmless",
            f"{publish_markup(filled)} notes contained wikitext or HTML. "
            "It is shown as it was typed, and does nothing",
            False,
        ),
        "quote": ("1 quote needs a yes", "The speakers have not answered yet", True),
        "chat": ("Chat text left out", "Only the ballots are used", False),
    }
    assert page.privacy.tag.text() == "4 open"


def test_quotes_that_were_refused_are_named_beside_those_nobody_answered(
    qtbot: QtBot, filled: Store, show: Show, room7: Place
):
    notes.add(filled, room7, Draft("Not to be printed.", kind="quote", consent="no"))
    page = show(filled)
    title, hint, is_open = lines(page)["quote"]
    assert (title, is_open) == ("1 quote needs a yes", True)
    # Together they are as many as the index says.
    assert hint == "The speakers have not answered yet. 1 more left out: the answer was no"
    assert publish.preview(filled)[0].left_out["quote"] == 2


def publish_markup(store: Store) -> int:
    from facilitator.publish_preview import look

    return look(store).markup


def test_findings_are_decided_by_one_key_each_and_the_count_falls(
    qtbot: QtBot, filled: Store, show: Show
):
    page = show(filled)
    open_kind(qtbot, page, "Review addresses")
    assert page.privacy.tag.text() == "2 open"
    assert rows(page) == [
        ("Write to ana@example.org about it.", "Masked for now"),
        ("Or to bo@example.org, phone +49 30 219 158 26", "Masked for now"),
    ]
    current = page.privacy.review.list.current()
    assert current is not None
    assert current.text[current.start : current.end] == "ana@example.org"
    assert plain(current.where) == "Room 7, Day 1"
    press(qtbot, Key.Key_P)
    assert page.privacy.tag.text() == "1 open"
    press(qtbot, Key.Key_L)  # on the next one, which is current now
    assert [tag for _, tag in rows(page)] == ["Published", "Left out"]
    press(qtbot, Key.Key_Escape)
    assert lines(page)["email"] == ("2 e-mail addresses", "1 left out, 1 published", False)
    assert page.privacy.tag.text() == "3 open"
    settled(qtbot, page)
    _, (wikitext,) = publish.preview(filled)
    assert page.right._seen is not None
    assert [*page.right._seen.pages["report"]] == [wikitext]
    assert "ana@example.org" in wikitext
    assert "phone" not in wikitext
    found = {one.text: (one.decision, one.decided) for one in findings(filled)}
    assert found["ana@example.org"] == (privacy.PUBLISH, True)
    assert found["bo@example.org"] == (privacy.LEAVE_OUT, True)


def test_a_decision_is_taken_back(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled)
    open_kind(qtbot, page, "Review numbers")
    press(qtbot, Key.Key_M)
    assert rows(page)[0][1] == "Masked"
    press(qtbot, Key.Key_U)
    assert rows(page)[0][1] == "Masked for now"
    assert privacy.decisions(filled) == {}
    press(qtbot, Key.Key_P)
    press(qtbot, Key.Key_L)
    press(qtbot, Key.Key_Z, CTRL)
    assert rows(page)[0][1] == "Published"
    press(qtbot, Key.Key_Z, CTRL)
    assert rows(page)[0][1] == "Masked for now"
    assert privacy.decisions(filled) == {}


def test_all_of_a_kind_take_the_careful_choice_at_once(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled)
    row = page.privacy.rows.row("email")
    row.at_once.setFocus()
    press(qtbot, Key.Key_Return)
    assert plain(page.banner.text()) == "2 places will be masked."
    assert lines(page)["email"] == ("2 e-mail addresses", "2 masked", False)
    settled(qtbot, page)
    assert lines(page)["email"][2] is False
    page.banner.focus_action()
    press(qtbot, Key.Key_Return)
    assert lines(page)["email"][2] is True
    assert privacy.decisions(filled) == {}


def test_a_quote_is_published_with_a_yes_that_is_kept_at_the_note(
    qtbot: QtBot, filled: Store, show: Show
):
    page = show(filled)
    open_kind(qtbot, page, "Review quotes")
    assert rows(page) == [("We were never asked.", "Left out for now")]
    press(qtbot, Key.Key_P)
    settled(qtbot, page)
    (quote,) = [note for note in filled.find(Note) if note.kind == "quote"]
    assert quote.consent == "yes"
    assert rows(page) == []
    assert "We were never asked." in publish.preview(filled)[1][0]
    press(qtbot, Key.Key_Z, CTRL)
    settled(qtbot, page)
    assert rows(page) == [("We were never asked.", "Left out for now")]


def test_leaving_out_quotes_ends_the_question(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled)
    open_kind(qtbot, page, "Leave them out")
    assert lines(page)["quote"] == ("1 quote without a yes", "1 left out", False)
    assert "never asked" not in publish.preview(filled)[1][0]
    open_kind(qtbot, page, "Review")
    assert page.privacy.reviewing()


def test_the_escaped_cells_are_shown(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled)
    open_kind(qtbot, page, "Show")
    (row,) = page.privacy.review.list.rows()
    assert plain(row.where) == "csv/notes.csv, Text"
    assert row.text.startswith("=1+1")
    press(qtbot, Key.Key_P)
    assert privacy.decisions(filled) == {}


def test_names_and_small_sessions_are_questions_too(
    qtbot: QtBot, open_store: Callable[..., Store], event: Event, show: Show
):
    rooms = tuple(
        replace(room, facilitator="Ana López", note_taker="Bo Ek") if room.key == "7" else room
        for room in event.rooms
    )
    store = open_store("named.sqlite", event=replace(event, rooms=rooms))
    place = sessions.place(store, "1", "priorities", "7")
    notes.add(store, place, Draft("Ana Lopez said so, and BO EK agreed"))
    sessions.set_present(store, place, 2)
    votes.cast(store, place, "24")
    page = show(store)
    assert lines(page)["name"][:2] == (
        "2 names in notes",
        "Masked as […] until you decide. Facilitators of rooms: 1. Note-takers of rooms: 1",
    )
    open_kind(qtbot, page, "Review sessions")
    assert rows(page) == [("2 people counted or voted", "Left out for now")]
    press(qtbot, Key.Key_P)
    press(qtbot, Key.Key_Escape)
    assert lines(page)["small room"] == (
        "1 session with fewer than 3 people",
        "1 published",
        False,
    )
    assert page.privacy.tag.text() == "1 open"


def test_what_changed_while_it_is_looked_at_keeps_the_row(
    qtbot: QtBot, filled: Store, show: Show, room7: Place
):
    page = show(filled)
    open_kind(qtbot, page, "Review addresses")
    press(qtbot, Key.Key_Down)
    notes.add(filled, room7, Draft("And cy@example.org"))
    settled(qtbot, page)
    assert len(rows(page)) == 3
    current = page.privacy.review.list.current()
    assert current is not None
    assert "bo@example.org" in current.text


def test_digits_decide_where_a_keyboard_has_no_such_letters(
    qtbot: QtBot, filled: Store, show: Show
):
    page = show(filled)
    open_kind(qtbot, page, "Review speakers")
    QTest.keyClicks(focused(), "3")
    assert rows(page) == [("Ama", "Published")]
    (row,) = page.privacy.review.list.rows()
    assert row.about == "Hubs in five minutes"


def test_a_store_that_takes_nothing_says_so(qtbot: QtBot, filled: Store, show: Show):
    page = show(filled)
    filled.close()
    with Store.open(filled.path, installation="laptop", read_only=True) as reading:
        page._decisions._store = reading
        open_kind(qtbot, page, "Review numbers")
        press(qtbot, Key.Key_M)
        assert page.banner.isVisible()
        assert rows(page)[0][1] == "Masked for now"


def test_who_registered_is_found_in_notes(qtbot: QtBot, filled: Store, show: Show):
    with People.open(filled.path) as kept:
        kept.keep([Person(name="Wanjiru Kamau", email="w@example.org")])
    place = sessions.place(filled, "1", "priorities", "7")
    notes.add(filled, place, Draft("Wanjiru Kamau will ask them."))
    page = show(filled)
    title, _, is_open = lines(page)["name"]
    assert (title, is_open) == ("1 name in notes", True)
    open_kind(qtbot, page, "Review names")
    assert [text for text, _ in rows(page)] == ["Wanjiru Kamau will ask them."]
