"""What was said in all rooms, over real stores, with the keys of a person."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from facilitator import merge, rehearse, similar_notes
from facilitator.plan import Subject
from facilitator.records import Note, Session
from facilitator.store import Store
from tests.conftest import OpenStore
from tests.ui.hands import focused, plain
from tests.ui.results_views import SEAT, Host, MakeHost, say
from ui import beside_delegate, beside_rows
from ui.beside_rows import Cards, Content, Group, GroupHead, Head, One, Section
from ui.results_notes import NotesView
from ui.ways import Way

Key = Qt.Key
SEATS = "Two seats in the council for small communities"


@pytest.fixture
def filled(store: Store) -> Store:
    say(store, "1", SEATS, "24", kind="idea", community="Ghana", language="en", support=3)
    say(store, "7", "Seats follow edits", "24", kind="concern", community="Togo", language="en")
    say(store, "16", "Two seats in the council, for small communities!", "24 25", kind="idea")
    say(store, "8", "Who decides until then?", "24", kind="question")
    say(store, "8", "مقعدان للمجتمعات الصغيرة", "24", kind="idea", language="ar")
    say(store, "8", "Hubs first", "25", kind="point")
    say(store, "7", "A break would be good")
    say(store, "7", "Teach the teachers", cluster="C")
    return store


@pytest.fixture
def host(filled: Store, make_host: MakeHost) -> Host:
    return make_host(filled)


def show(host: Host, item: str = "24", **how: object) -> NotesView:
    view = NotesView(host.store, host._holder, host.jobs, lambda: SEAT)
    return host.show(view, item, **how)  # pyright: ignore[reportArgumentType]


def heads(view: NotesView) -> list[tuple[str, int]]:
    return [(row.kind, row.count) for row in view.notes.rows() if isinstance(row, Head)]


def groups(view: NotesView) -> list[Group]:
    return [row.group for row in view.notes.rows() if isinstance(row, GroupHead)]


def texts(view: NotesView) -> list[str]:
    """Of all that is shown, cards too, in its order."""
    found: list[One] = []
    for row in view.notes.rows():
        found += row.items if isinstance(row, Cards) else [row] if isinstance(row, One) else []
    return [one.item.note.text for one in found]


def test_every_initiative_is_listed_with_its_notes_and_rooms(host: Host) -> None:
    view = show(host)
    rows = {row.id.badge: (row.notes, row.rooms) for row in view.rows.rows()}
    assert rows["24"] == (5, 4)
    assert rows["25"] == (2, 2)
    assert rows["1"] == (0, 0)
    assert rows["C"] == (1, 1)
    assert rows["0"] == (1, 1)
    assert "A" not in rows  # a cluster that no note stands on
    order = [row.id.badge for row in view.rows.rows()]
    assert order == [*host.store.event.by_number, "C", "0"]
    assert view.have_notes.text() == "2 of 47 have notes"
    assert view.rows.words(view.rows.rows()[0]) == "No notes"


def test_similar_notes_are_side_by_side_and_the_rest_by_kind(host: Host) -> None:
    view = show(host)
    (group,) = groups(view)
    assert [one.item.place.room for one in group.items] == ["1", "16"]
    assert plain(group.words) == "2 similar notes · 2 rooms · +3"
    assert group.tag == ("reading", "Suggested")
    assert heads(view) == [("idea", 1), ("concern", 1), ("question", 1)]
    assert texts(view)[2:] == [
        "مقعدان للمجتمعات الصغيرة",
        "Seats follow edits",
        "Who decides until then?",
    ]
    assert view.counts.text() == "5 notes · 4 rooms"
    assert view.state.text() == "1 group of similar notes"


def test_a_group_is_accepted_with_a_key_and_that_can_be_undone(host: Host) -> None:
    view = show(host)
    QTest.keyClick(view.list, Key.Key_Return)
    assert focused() is view.notes
    QTest.keyClick(view.notes, Key.Key_A)
    host.wait()
    (group,) = groups(view)
    assert group.tag == ("ready", "Accepted")
    assert group.asks == ("dissolve",)
    assert focused() is view.notes
    assert view.notes.current() == group.items[0]
    (found,) = [one for one in similar_notes.of_subject(host.store, Subject("24")) if one.accepted]
    assert found.accepted == {one.id for one in group.items}
    host.store.undo()
    host.wait()
    assert groups(view)[0].tag == ("reading", "Suggested")


def test_a_dissolved_group_does_not_come_back(host: Host) -> None:
    view = show(host)
    QTest.keyClick(view.list, Key.Key_Return)
    QTest.keyClick(view.notes, Key.Key_X)
    host.wait()
    assert groups(view) == []
    assert heads(view)[0] == ("idea", 3)
    assert view.notes.current() is not None  # the mark is on a note still
    assert view.state.text() == ""
    assert view.keys.words() == ["goes to its room", "back to the initiatives"]
    host.store.undo()
    host.wait()
    assert len(groups(view)) == 1


def test_what_joins_an_accepted_group_is_said(host: Host) -> None:
    view = show(host)
    QTest.keyClick(view.list, Key.Key_Return)
    QTest.keyClick(view.notes, Key.Key_A)
    host.wait()
    say(host.store, "8", SEATS, "24", kind="idea")
    host.wait()
    (group,) = groups(view)
    assert group.tag == ("attention", "1 not yet accepted")
    assert group.asks == ("accept", "dissolve")


def test_the_buttons_of_a_group_do_the_same(host: Host) -> None:
    view = show(host)
    (group,) = groups(view)
    place = view.notes.button_rect(group.key, "accept").center()
    QTest.mouseClick(view.notes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    host.wait()
    assert groups(view)[0].tag[0] == "ready"
    place = view.notes.button_rect(group.key, "dissolve").center()
    QTest.mouseClick(view.notes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    host.wait()
    assert groups(view) == []


def test_a_store_that_is_only_read_offers_no_decision(
    filled: Store, open_store: OpenStore, make_host: MakeHost
) -> None:
    copy = filled.path.with_name("copy.sqlite")
    filled.copy_to(copy)
    with Store.open(copy, installation="other", read_only=True) as store:
        host = make_host(store)
        view = show(host)
        (group,) = groups(view)
        assert group.asks == ()
        QTest.keyClick(view.notes, Key.Key_A)
        assert groups(view)[0].tag[0] == "reading"
        host.close()


def test_arrows_walk_through_cards_and_rows(host: Host) -> None:
    view = show(host)
    QTest.keyClick(view.list, Key.Key_Return)
    walked: list[str] = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        QTest.keyClick(view.notes, key)
        one = view.notes.current()
        assert one is not None
        walked.append(one.item.place.room)
    assert walked == ["16", "16", "8", "7", "8"]
    QTest.keyClick(view.notes, Key.Key_Home)
    QTest.keyClick(view.notes, Key.Key_Left)
    one = view.notes.current()
    assert one is not None
    assert one.item.place.room == "1"
    QTest.keyClick(view.notes, Key.Key_End)
    one = view.notes.current()
    assert one is not None
    assert one.item.note.kind == "question"


def test_from_right_to_left_the_arrows_change_sides(host: Host, qapp) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view = show(host)
    QTest.keyClick(view.list, Key.Key_Return)
    QTest.keyClick(view.notes, Key.Key_Left)
    one = view.notes.current()
    assert one is not None
    assert one.item.place.room == "16"


def test_enter_is_the_way_to_the_note_in_its_room(host: Host) -> None:
    view = show(host)
    ways: list[Way] = []
    view.note_asked.connect(ways.append)
    QTest.keyClick(view.list, Key.Key_Return)
    QTest.keyClick(view.notes, Key.Key_Right)
    QTest.keyClick(view.notes, Key.Key_Return)
    (way,) = ways
    one = view.notes.current()
    assert one is not None
    assert (way.seat.day, way.seat.room, way.seat.role) == ("2", "16", "coordinator")
    assert (way.page, way.note) == ("room", one.id)


def test_esc_goes_back_to_the_initiatives(host: Host) -> None:
    view = show(host)
    QTest.keyClick(view.list, Key.Key_Return)
    QTest.keyClick(view.notes, Key.Key_Escape)
    assert focused() is view.list
    assert view.panels() == [view.list, view.notes]


def test_going_down_the_list_looks_at_the_next_and_tells(host: Host) -> None:
    view = show(host)
    QTest.keyClick(view.list, Key.Key_Down)
    host.wait()
    assert host.chosen == ["25"]
    assert {*texts(view)} == {"Two seats in the council, for small communities!", "Hubs first"}
    view.previous()
    host.wait()
    assert host.chosen == ["25", "24"]
    view.set_item("25")
    host.wait()
    assert host.chosen == ["25", "24"]  # what the page has chosen is not told back
    assert view.split.title.title.text() == "Regional & thematic hubs"


def test_general_is_looked_at_here_only(host: Host) -> None:
    view = show(host)
    QTest.keyClick(view.list, Key.Key_End)
    host.wait()
    assert texts(view) == ["A break would be good"]
    assert host.chosen == []
    say(host.store, "7", "And some tea")
    host.wait()
    assert texts(view) == ["A break would be good", "And some tea"]


def test_a_day_filters(host: Host) -> None:
    view = show(host)
    host.ask(view, "24", "2")
    assert texts(view) == ["Two seats in the council, for small communities!"]
    assert view.counts.text() == "1 note · 1 room"
    host.ask(view, "24", "")
    assert len(texts(view)) == 5


def test_the_mark_stays_when_somebody_else_adds_notes(host: Host) -> None:
    view = show(host)
    QTest.keyClick(view.list, Key.Key_Return)
    QTest.keyClick(view.notes, Key.Key_End)
    before = view.notes.current()
    for number in range(5):
        say(host.store, "9", f"An idea of its own, number {number}{number}", "24", kind="idea")
    host.wait()
    after = view.notes.current()
    assert before is not None
    assert after is not None
    assert after.id == before.id


def test_nothing_said_anywhere(store: Store, make_host: MakeHost) -> None:
    host = make_host(store)
    view = show(host, "")
    assert view.empty.isVisible()
    assert view.empty.accessibleName().startswith("Nobody has noted anything yet.")
    say(store, "7", "First", "24")
    host.wait()
    assert not view.empty.isVisible()
    host.ask(view, "", "2")
    assert view.empty.accessibleName().startswith("Nobody has noted anything on this day.")


def test_the_first_that_was_talked_about_is_shown_where_none_is_chosen(host: Host) -> None:
    view = show(host, "")
    assert view.counts.text() == "5 notes · 4 rooms"
    assert host.chosen == []


def test_an_answer_that_comes_too_late_is_not_shown(host: Host, qtbot) -> None:
    view = show(host)
    for item in ("25", "1", "25", "24", "25"):
        view.set_item(item)
    host.wait()
    assert {*texts(view)} == {"Two seats in the council, for small communities!", "Hubs first"}


def test_slow_looking_is_said(host: Host, qtbot) -> None:
    view = show(host)
    view._slow.setInterval(0)
    host.jobs.start(lambda report: time.sleep(0.3))
    view.set_item("25")
    assert texts(view) == []
    qtbot.waitUntil(lambda: plain(view.state.text()) == "Looking for similar notes…")
    host.wait()
    assert view.state.text() == ""
    assert len(texts(view)) == 2


def test_a_screen_reader_hears_place_and_note(host: Host) -> None:
    view = show(host)
    row = next(row for row in view.notes.rows() if isinstance(row, Cards))
    assert plain(view.notes.sentence(row)).startswith(
        "2 similar notes · 2 rooms · +3, 1 of 2, Suggested. Room 1 · Day 1 · 21 November · "
    )
    assert "Ghana" in view.notes.sentence(row)


def test_more_room_puts_more_side_by_side(host: Host) -> None:
    say(host.store, "2", SEATS, "24")
    say(host.store, "3", SEATS, "24")
    view = show(host)
    lines = [len(row.items) for row in view.notes.rows() if isinstance(row, Cards)]
    assert lines == [3, 1]
    QTest.keyClick(view.list, Key.Key_Return)
    QTest.keyClick(view.notes, Key.Key_Down)
    last = view.notes.current()
    view.resize(900, 564)
    lines = [len(row.items) for row in view.notes.rows() if isinstance(row, Cards)]
    assert lines == [1, 1, 1, 1]
    assert view.notes.current() == last


def test_the_numbers_are_those_of_a_recount(
    tmp_path: Path, open_store: OpenStore, make_host: MakeHost
) -> None:
    store = open_store("merged.sqlite")
    merge.merge(store, rehearse.write(tmp_path / "rooms", rooms=5, notes=40, seed=3))
    view = show(make_host(store))
    rooms = {one.id: one.room for one in store.find(Session)}
    counted: Counter[str] = Counter()
    seen: dict[str, set[str]] = {}
    for note in store.find(Note):
        for badge in note.initiatives or (note.cluster or "0",):
            counted[badge] += 1
            seen.setdefault(badge, set()).add(rooms[note.session])
    listed = {row.id.badge: (row.notes, row.rooms) for row in view.rows.rows()}
    assert listed == {badge: (counted[badge], len(seen.get(badge, ()))) for badge in listed}
    assert counted.keys() <= listed.keys()
    (on,) = [row.id.initiative for row in view.rows.rows() if row.current]
    expected = Counter(note.text for note in store.find(Note) if on in note.initiatives)
    assert Counter(texts(view)) == expected


ONE = st.lists(st.integers(0, 10**6), unique=True, max_size=40)


@given(ONE, st.integers(1, 5), st.data())
def test_everything_is_shown_once_whatever_the_width(ids, columns, data):
    ones = [One(str(number), number) for number in ids]
    cuts = sorted(data.draw(st.lists(st.integers(0, len(ones)), max_size=6)))
    parts = [ones[a:b] for a, b in zip([0, *cuts], [*cuts, len(ones)], strict=True)]
    made = [part for part in parts if part]
    grouped = tuple(Group(part[0].id, tuple(part), "") for part in made[::2])
    rest = tuple(Section(part[0].id, "", tuple(part)) for part in made[1::2])
    rows = beside_rows.rows(Content(grouped, rest), columns)
    shown = []
    for row in rows:
        if isinstance(row, Cards):
            assert 1 <= len(row.items) <= columns
            assert row.last == (row.items[-1] == row.group.items[-1])
            shown += row.items
        elif isinstance(row, One):
            shown.append(row)
    assert sorted(one.item for one in shown) == sorted(ids)
    assert len({row.id for row in rows}) == len(rows)


def test_with_large_text_it_is_said_how_many_are_alike(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(host)
    painted: dict[str, int] = {}

    def line(_: object, place: QRect, text: str, *how: object) -> None:
        painted[text] = place.width()

    monkeypatch.setattr(beside_delegate, "paint_line", line)
    host._holder.show_scale(2.0)
    view.resize(1220, 760)
    view.notes.grab()
    words = next(text for text in painted if "similar" in text)
    assert painted[words] > 200
    host._holder.show_scale(1.0)
