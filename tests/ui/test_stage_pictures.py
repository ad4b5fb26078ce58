"""What can be seen of the stage, measured in pixels: in every size, shape and direction."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage

from facilitator import agenda, talk_turns, talks, votes
from facilitator.clock import MINUTE, SECOND
from facilitator.event import Event
from facilitator.talk_rules import TalkRules
from facilitator.vote import Vote
from tests.ui import stage_gallery
from tests.ui.hands import plain, rows_that_differ
from tests.ui.stage_gallery import BALLOTS, OTHERS, START, Room, paint
from ui import stage_rows
from ui.contrast import ratio
from ui.stage_sheet import colors
from ui.stage_view import AgendaPage, BarsPage, QuestionPage, StageView, StartsPage, TimerPage
from ui.text import LTR, RTL

LARGE, SMALL = QSize(1920, 1080), QSize(320, 180)
SHAPES = (LARGE, SMALL, *stage_gallery.SHAPES.values(), QSize(160, 90), QSize(300, 900))


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """At the time of the lightning talks, which are on."""
    made = Room(tmp_path)
    made.at = START + 135 * MINUTE
    made.go("talks", 10 * MINUTE)
    yield made
    made.store.close()


def timer(room: Room) -> TimerPage:
    shown = room.show("timer").page
    assert isinstance(shown, TimerPage)
    return shown


def rgb(token: str) -> QColor:
    return QColor(colors()[f"stage.{token}"])


def box_of(image: QImage, token: str, within: QRect | None = None) -> QRect:
    """Around everything that has exactly this colour."""
    area = within or image.rect()
    wanted, found = rgb(token).rgb().to_bytes(4, sys.byteorder), QRect()
    for y, row in enumerate(pixel_rows(image.copy(area)), area.top()):
        if wanted in row:
            left = row.index(wanted)
            width = len(row) - row[::-1].index(wanted) - left
            found = found.united(QRect(area.left() + left, y, width, 1))
    return found


def pixel_rows(image: QImage) -> Iterator[list[bytes]]:
    """The pixels of each row, four bytes each."""
    data, step = bytes(image.constBits()), image.bytesPerLine()
    for start in range(0, step * image.height(), step):
        yield [data[at : at + 4] for at in range(start, start + 4 * image.width(), 4)]


def frame(image: QImage, token: str) -> int:
    """How thick the frame is in the middle of the left side."""
    y = image.height() // 2
    return next(x for x in range(image.width()) if image.pixelColor(x, y) != rgb(token))


def test_the_states_of_a_talk_in_words(room: Room):
    assert plain(room.show("timer").said).startswith("Stage: timer. Waiting for the first talk")
    room.speak(3, 107 * SECOND)
    shown = timer(room)
    assert (shown.count.figures, shown.count.tone, shown.tag) == ("3:13", "calm", None)
    assert (shown.context, shown.room, shown.heading) == ("Lightning talks", "Room 7", "Lucía")
    assert [plain(words) for words in shown.side] == ["Talk 3 of 7", "5:00 each"]
    assert shown.next == ("Up next", "Budi", "Training in the language people speak")
    assert "7" in shown.languages
    assert shown.count.mark == pytest.approx(0.8)
    for passed, figures, tone, words in (
        (133 * SECOND, "1:00", "warning", "Less than 1 minute"),
        (30 * SECOND, "0:30", "last", "Last call"),
        (30 * SECOND, "0:00", "last", "Last call"),
        (42 * SECOND, "+0:42", "over", "Over time"),
    ):
        room.at += passed
        count, tag = timer(room).count, timer(room).tag
        assert tag is not None
        assert (count.figures, count.tone) == (figures, tone)
        assert tag.words.startswith(words)
    talk_turns.start_or_pause(room.store, room.slot)
    paused = timer(room)
    assert paused.tag is not None
    assert (paused.tag.words, paused.count.tone) == ("Paused", "quiet")


@pytest.mark.parametrize(
    ("wrap_up", "words"),
    [(48_000, "Less than 48"), (90_000, "Less than 1:30"), (120_000, "Less than 2")],
)
def test_the_warning_says_the_mark_that_was_set(room: Room, wrap_up: int, words: str):
    room.rules = TalkRules(wrap_up=wrap_up, wrap_up_share=1.0)
    room.speak(1, 5 * MINUTE - wrap_up + SECOND)
    tag = timer(room).tag
    assert tag is not None
    assert plain(tag.words).startswith(words)


def test_a_talk_of_another_length_says_its_own(room: Room):
    first = talks.of_slot(room.store, room.slot).talks[0]
    talks.edit(room.store, first.id, planned=7 * MINUTE)
    assert plain(timer(room).side[1]) == "of 7:00"
    room.speak(1, 0)
    talk_turns.add_time(room.store, room.slot)
    assert plain(timer(room).side[1]) == "of 7:30"
    room.speak(2, 0)
    assert plain(timer(room).side[1]) == "of 5:00"


def test_in_a_thumbnail_the_figures_are_half_as_high_as_the_picture(room: Room):
    room.speak(3, 107 * SECOND)
    image = paint(room.show("timer"), SMALL)
    figures = box_of(image, "text", QRect(0, 0, 320, 118))
    assert figures.height() >= 90
    assert figures.width() >= 200
    assert ratio(rgb("text"), image.pixelColor(2, 2)) > 15
    name = box_of(image, "text", QRect(0, 125, 320, 55))
    assert 11 <= name.height() <= 20
    assert box_of(image, "subtle").isEmpty()
    assert box_of(image, "head").isEmpty()


@pytest.mark.parametrize(
    ("spent", "token"), [(107, "text"), (252, "warning"), (282, "warning"), (342, "over")]
)
@pytest.mark.parametrize("size", [LARGE, SMALL])
def test_figures_stand_out_in_every_phase(room: Room, spent: int, token: str, size: QSize):
    room.speak(3, spent * SECOND)
    image = paint(room.show("timer"), size)
    middle = QRect(
        size.width() // 16, size.height() // 5, size.width() * 7 // 8, size.height() // 2
    )
    figures = box_of(image, token, middle)
    assert figures.height() > size.height() * 0.3
    assert ratio(rgb(token), rgb("bg")) > 4.5


@pytest.mark.parametrize("size", [LARGE, SMALL])
def test_the_last_call_is_told_from_the_warning_without_colour(room: Room, size: QSize):
    thick, images = [], []
    for spent in (252, 282):
        room.speak(3, spent * SECOND)
        images.append(paint(room.show("timer"), size))
        thick.append(frame(images[-1], "warning"))
        talk_turns.reset(room.store, room.slot)
    assert thick[1] >= 1.5 * thick[0] >= 3
    room.speak(4, 342 * SECOND)
    assert frame(paint(room.show("timer"), size), "frame") == thick[0]
    talk_turns.start_or_pause(room.store, room.slot)
    assert paint(room.show("timer"), size).pixelColor(0, 0) == rgb("bg")


def test_the_sign_of_overtime_stands_before_its_figures_in_every_direction(room: Room):
    room.speak(3, 342 * SECOND)
    view = room.show("timer")
    one, other = (paint(view, LARGE, direction) for direction in (LTR, RTL))
    figures = QRect(120, 150, 1680, 450)
    assert rows_that_differ(one.copy(figures), other.copy(figures)) == []


def test_from_right_to_left_the_bar_is_mirrored_and_the_figures_are_not(room: Room):
    room.speak(3, 107 * SECOND)
    view = room.show("timer")
    one, other = paint(view, LARGE), paint(view, LARGE, RTL)
    figures = box_of(one, "text", QRect(300, 150, 1320, 450))
    assert rows_that_differ(one.copy(figures), other.copy(figures)) == []
    bar, mirrored = (box_of(image, "calm", QRect(0, 640, 1920, 30)) for image in (one, other))
    assert (bar.left(), mirrored.right()) == (96, 1823)
    assert bar.width() == mirrored.width()
    assert box_of(one, "text", QRect(0, 710, 960, 80)).left() < 110
    assert box_of(other, "text", QRect(960, 710, 960, 80)).right() > 1800


@pytest.mark.parametrize("number", range(1, len(OTHERS) + 1))
@pytest.mark.parametrize("direction", [LTR, RTL])
def test_long_names_and_titles_leave_everything_else_alone(
    tmp_path: Path, number: int, direction: object
):
    room = Room(tmp_path, OTHERS)
    room.at = START + 135 * MINUTE
    room.go("talks")
    room.speak(number, 107 * SECOND)
    page = timer(room)
    for size in SHAPES:
        long = paint(StageView(page), size, direction)
        short = paint(StageView(replace(page, heading="A", title="B")), size, direction)
        foot = size.height() - round(124 * min(size.width() / 1280, size.height() / 1080)) - 1
        below, above = QRect(0, foot, size.width(), size.height()), QRect(0, 0, size.width(), 60)
        if size.height() > 400:
            assert rows_that_differ(long.copy(below), short.copy(below)) == [], size
        assert rows_that_differ(long.copy(above), short.copy(above)) == [], size
    room.store.close()


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_every_state_fills_every_shape_and_stays_inside(tmp_path: Path, direction: object):
    """Nothing is left unpainted, and the margin at the sides stays free of all but the frame."""
    allowed = {
        color.rgb().to_bytes(4, sys.byteorder)
        for color in (QColor("black"), *map(rgb, ("bg", "warning", "frame", "text", "calm")))
    }
    for name, view in stage_gallery.states(tmp_path):
        for size in SHAPES:
            image = paint(view, size, direction)
            sides = (QRect(x, 0, 2, size.height()) for x in (0, size.width() - 2))
            edges = {one for side in sides for row in pixel_rows(image.copy(side)) for one in row}
            assert edges <= allowed, (name, size)


def test_a_message_covers_the_lower_part_and_goes_its_own_way(room: Room):
    room.speak(3, 107 * SECOND)
    for size in (LARGE, SMALL):
        plainly = paint(room.show("timer"), size)
        for message, left in (("Please slow down", True), ("من فضلك اختم كلمتك", False)):
            image = paint(room.show("timer", message), size)
            upper = QRect(0, 0, size.width(), size.height() * 6 // 10)
            assert rows_that_differ(image.copy(upper), plainly.copy(upper)) == []
            lower = QRect(0, size.height() * 7 // 10, size.width(), size.height() * 3 // 10)
            ink = box_of(image, "bg", lower)
            assert (ink.left() < size.width() * 0.1) == left
            assert (ink.right() > size.width() * 0.9) != left


def test_the_longest_message_can_be_read_in_a_thumbnail(room: Room):
    room.speak(3, 0)
    """Not cut: its last word is there."""
    for start in ("Wwwwwww mmmmm " * 10, "Please slow down a little, so that all can follow. " * 3):
        images = [paint(room.show("timer", f"{start[:134]} {last}"), SMALL) for last in ("end", "")]
        assert len(rows_that_differ(*images)) > 4


def test_the_question_before_and_during_the_vote(room: Room):
    room.go("discuss")
    shown = room.show("question").page
    assert isinstance(shown, QuestionPage)
    assert (shown.context, shown.caption, shown.bars) == ("Discuss priorities", "left", ())
    assert shown.voted is None
    room.vote(*BALLOTS[:1])
    shown = room.show("question").page
    assert isinstance(shown, QuestionPage)
    assert (shown.context, shown.caption, len(shown.bars)) == ("Discuss priorities", "left", 3)
    room.go("vote")
    room.at += MINUTE
    room.vote(*BALLOTS[1:])
    shown = room.show("question").page
    assert isinstance(shown, QuestionPage)
    assert (shown.context, shown.caption) == ("Vote", "left to vote")
    assert [(bar.rank, bar.number, bar.votes, bar.above) for bar in shown.bars[:4]] == [
        ("1=", "24", "5", True),
        ("1=", "25", "5", True),
        ("3", "2", "4", True),
        ("4", "31", "3", False),
    ]
    votes.close(room.store, room.place, True)
    shown = room.show("question").page
    assert isinstance(shown, QuestionPage)
    assert shown.caption == "left"
    room.go("break")
    shown = room.show("question").page
    assert isinstance(shown, QuestionPage)
    assert (shown.context, shown.caption) == ("Priorities", "Break")


def test_bars_as_many_as_fit_and_how_many_more(room: Room, monkeypatch: pytest.MonkeyPatch):
    left_out: list[int] = []
    monkeypatch.setattr(
        stage_rows.MoreWords, "more", lambda self, number: left_out.append(number) or "more"
    )
    numbers = [one.number for one in room.store.event.initiatives]
    room.vote(*(" ".join(numbers[at : at + 3]) for at in range(0, 42, 2)), present=40)
    shown = room.show("bars")
    assert isinstance(shown.page, BarsPage)
    bars = len(shown.page.bars)
    assert bars > 40
    for size in (LARGE, SMALL, stage_gallery.SHAPES["portrait"]):
        paint(shown, size)
    assert left_out[0] == bars - 10
    assert left_out[1] == bars - 8
    assert left_out[2] < left_out[0]
    votes.close(room.store, room.place, True)
    closed = room.show("bars").page
    assert closed.tag is not None
    assert closed.tag.words == "The vote is closed"


@pytest.mark.parametrize(
    ("method", "lines", "shown"),
    [
        ("dots", ("24 24 2", "2"), [("24", "2", ""), ("2", "2", "")]),
        ("score", ("24=5 2=3", "24=4"), [("24", "9", "⌀\u00a04.5"), ("2", "3", "⌀\u00a03.0")]),
        ("ranking", ("24 2", "24"), [("24", "6", ""), ("2", "2", "")]),
    ],
)
def test_bars_of_every_way_to_vote(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
    lines: tuple[str, ...],
    shown: list[tuple[str, str, str]],
):
    event = Event.built_in()
    vote = Vote(method=method, picks=3, places=1, meaning="worth it")
    event = replace(event, rounds=(replace(event.rounds[0], vote=vote),))
    monkeypatch.setattr(Event, "built_in", lambda: event)
    room = Room(tmp_path)
    room.vote(*lines)
    page = room.show("bars").page
    assert isinstance(page, BarsPage)
    found = {(bar.number, bar.votes, bar.beside) for bar in page.bars}
    assert found == set(shown)
    assert "worth it" in plain(page.meaning)
    paint(room.show("bars"), LARGE)
    room.store.close()


def test_the_programme_with_what_is_done_on_and_to_come(tmp_path: Path):
    room = Room(tmp_path)
    room.go("welcome")
    room.at += 24 * MINUTE
    agenda.next_item(room.store, "1", "7")
    room.at += 2 * MINUTE
    page = room.show("agenda").page
    assert isinstance(page, AgendaPage)
    assert [(one.state, one.figures) for one in page.items[:2]] == [
        ("done", "24:00"),
        ("current", "8:00"),
    ]
    assert page.items[2].figures.startswith("75")
    assert page.tag is not None
    assert plain(page.tag.words) == "Running 4 min late"
    image = paint(StageView(page), LARGE)
    assert box_of(image, "calm", QRect(60, 100, 40, 980)).height() > 60
    room.store.close()


def test_starts_at_counts_down_and_then_says_now(tmp_path: Path):
    room = Room(tmp_path)
    room.at = START - 75 * MINUTE - 500
    page = room.show("starts").page
    assert isinstance(page, StartsPage)
    assert (page.heading, page.left) == ("Welcome", "1:15:01")
    room.at = START - 90 * SECOND
    page = room.show("starts").page
    assert isinstance(page, StartsPage)
    assert (page.left, page.now) == ("1:30", "")
    room.at = START
    page = room.show("starts").page
    assert isinstance(page, StartsPage)
    assert (page.now, page.heading) == ("Starting now", "Welcome")
    room.go("welcome")
    room.at += 5 * MINUTE
    page = room.show("starts").page
    assert isinstance(page, StartsPage)
    assert (page.heading, page.left) == ("How the rooms work", "15:00")
    room.go("social")
    assert isinstance(room.show("starts").page, StartsPage)
    assert room.show("starts").page.now == "That was the programme"
    room.store.close()


def test_black_is_nothing_else(room: Room):
    image = paint(room.show("timer", "A message", black=True), SMALL)
    assert {image.pixel(x, y) for x in range(320) for y in range(180)} == {QColor("black").rgb()}
