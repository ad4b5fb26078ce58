"""Every state of the stage as a picture, to compare with the design's and to look at.

python -m tests.ui.stage_gallery FOLDER      large, as a thumbnail, mirrored, other shapes
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from facilitator import agenda, sessions, talk_slot, talk_turns, talks, votes
from facilitator.clock import MINUTE, SECOND
from facilitator.event import Event
from facilitator.store import Store
from facilitator.talk_rules import TalkRules
from facilitator.talks import Slot
from ui import language
from ui.stage_moment import Moment
from ui.stage_painter import paint_stage
from ui.stage_view import StageView
from ui.stage_words import StageWords
from ui.text import LTR, RTL
from ui.wording import interface_language

START = 1_605_956_400_000
"""When the first day begins."""
SIZES = {"1920x1080": QSize(1920, 1080), "320x180": QSize(320, 180)}
SHAPES = {
    "4x3": QSize(1440, 1080),
    "portrait": QSize(1080, 1920),
    "ultrawide": QSize(2560, 1080),
    "960x540": QSize(960, 540),
    "640x360": QSize(640, 360),
}
TALKS = (
    ("Nadia", "What a council needs from small languages"),
    ("Kwame", "Three hubs, one budget"),
    ("Lucía", "Funding that reaches first-time groups"),
    ("Budi", "Training in the language people speak"),
    ("怡君", "Which gaps matter, and who decides"),
    ("Sergei", "A charter in ten sentences"),
    ("Layla", "Measuring impact beyond page views"),
)
OTHERS = (
    (
        "ليلى بنت عبد الرحمن",
        "كيف نقيس الأثر بعيدًا عن عدد زيارات الصفحات، ومن يقرر ما الذي يستحق القياس فعلًا",
    ),
    ("陳怡君", "哪些內容缺口最重要，由誰來決定，以及我們如何一起衡量成果"),
    ("सुनीता शर्मा", "छोटी भाषाओं के लिए प्रशिक्षण: क्या काम करता है और क्या नहीं"),
    (
        "Wolfeschlegelsteinhausenbergerdorff-Müller and Maximilian von und zu Hohenlohe",
        "Why the coordination of cross-regional capacity building needs a shared calendar, "
        "shared interpreters, shared budgets, and above all a shared idea of what success is",
    ),
)


class Room:
    """A room whose clock the pictures turn."""

    def __init__(self, folder: Path, given: tuple[tuple[str, str], ...] = TALKS) -> None:
        self.at = START
        event = Event.built_in()
        rooms = tuple(
            replace(one, interpreted=("ar", "es", "fr", "hi", "id", "ru", "zh"))
            if one.key == "7"
            else one
            for one in event.rooms
        )
        self.store = Store.open(
            folder / "stage.sqlite",
            installation="x",
            event=replace(event, rooms=rooms),
            clock=lambda: self.at,
        )
        self.place = sessions.place(self.store, "1", "priorities", "7")
        self.slot = Slot(self.place, "talks")
        self.rules = TalkRules()
        talks.add_many(self.store, self.slot, [{"speaker": s, "title": t} for s, t in given])

    def go(self, item: str, ago: int = 0) -> None:
        """Set an item going, so long ago."""
        self.at -= ago
        agenda.go_to(self.store, "1", "7", item)
        self.at += ago

    def speak(self, number: int, ago: int) -> None:
        """Let talk `number` (from 1) have been on for so long."""
        self.at -= ago
        queue = talks.of_slot(self.store, self.slot).talks
        for talk in queue[: number - 1]:
            talk_turns.begin(self.store, self.slot, talk.id)
        talk_turns.begin(self.store, self.slot, queue[number - 1].id)
        self.at += ago

    def vote(self, *lines: str, present: int = 9) -> None:
        """Put ballots in."""
        sessions.set_present(self.store, self.place, present)
        for line in lines:
            votes.cast(self.store, self.place, line)

    def moment(self) -> Moment:
        """Now."""
        programme = agenda.of_room(self.store, "1", "7", self.at)
        event = self.store.event
        return Moment(
            event,
            event.room("7"),
            event.round("priorities"),
            programme,
            talk_slot.view(self.store, self.slot, programme, self.rules),
            votes.of_session(self.store, self.place),
            languages=(event.room("7").language, interface_language()),
        )

    def show(self, view: str, message: str = "", *, black: bool = False) -> StageView:
        """What the stage shows now."""
        words = StageWords()
        return StageView(words.page(view, self.moment()), black, words.black(), message)


BALLOTS = ("24 25 2", "24 25 31", "24 25 37", "24 2 22", "24 25 3", "31 2 37", "31 25 2")


def states(folder: Path) -> Iterator[tuple[str, StageView]]:
    """Every state by name."""
    yield from _talk_states(folder)
    yield from _vote_states(folder)
    yield from _programme_states(folder)


def _room(folder: Path, name: str, given: tuple[tuple[str, str], ...] = TALKS) -> Room:
    (folder / name).mkdir()
    return Room(folder / name, given)


def _talk_states(folder: Path) -> Iterator[tuple[str, StageView]]:
    for name, spent in (
        ("timer", 107),
        ("timer-warning", 252),
        ("timer-last", 282),
        ("timer-over", 342),
    ):
        room = _room(folder, name)
        room.at = START + 135 * MINUTE
        room.go("talks", 10 * MINUTE)
        room.speak(3, spent * SECOND)
        yield name, room.show("timer")
    yield "timer-message", room.show("timer", "Please come to an end, thank you!")
    yield "timer-message-ar", room.show("timer", "من فضلك اختم كلمتك خلال دقيقة واحدة 24")
    long = "Please slow down a little: the interpreters into Arabic and Chinese are behind, " * 2
    yield "timer-message-long", room.show("timer", long[:140])
    yield "black", room.show("timer", black=True)
    talk_turns.start_or_pause(room.store, room.slot)
    yield "timer-paused", room.show("timer")
    room = _room(folder, "timer-waiting")
    room.at = START + 135 * MINUTE
    room.go("talks")
    yield "timer-waiting", room.show("timer")
    for _ in range(8):
        talk_turns.next_talk(room.store, room.slot)
        room.at += 4 * MINUTE
    yield "timer-all-given", room.show("timer")
    room = _room(folder, "timer-others", OTHERS)
    room.at = START + 135 * MINUTE
    room.go("talks")
    for number in range(1, len(OTHERS) + 1):
        room.speak(number, 107 * SECOND)
        yield f"timer-other-{number}", room.show("timer")


def _vote_states(folder: Path) -> Iterator[tuple[str, StageView]]:
    room = _room(folder, "question-before")
    room.at = START + 40 * MINUTE
    room.go("discuss", 10 * MINUTE)
    yield "question-before", room.show("question")
    yield "bars-nothing", room.show("bars")
    yield "timer-item", room.show("timer")
    room.at += 75 * MINUTE
    room.go("vote", 467 * SECOND)
    room.vote(*BALLOTS)
    yield "question", room.show("question")
    yield "bars", room.show("bars")
    numbers = [one.number for one in room.store.event.initiatives]
    room.vote(*(" ".join(numbers[at : at + 3]) for at in range(0, 42, 2)), present=40)
    yield "question-many", room.show("question")
    yield "bars-many", room.show("bars")
    votes.close(room.store, room.place, True)
    yield "bars-closed", room.show("bars")
    yield "question-closed", room.show("question")


def _programme_states(folder: Path) -> Iterator[tuple[str, StageView]]:
    room = _room(folder, "starts")
    room.at = START - 12 * MINUTE + 17 * SECOND
    yield "starts-first", room.show("starts")
    room.go("welcome")
    room.at += 21 * MINUTE
    agenda.next_item(room.store, "1", "7")
    room.at += 13 * MINUTE
    agenda.next_item(room.store, "1", "7")
    room.at += 62 * MINUTE + 18 * SECOND
    yield "agenda", room.show("agenda")
    agenda.next_item(room.store, "1", "7")
    agenda.next_item(room.store, "1", "7")
    room.at += 4 * MINUTE + 28 * SECOND
    yield "starts", room.show("starts")
    room.at += 12 * MINUTE
    yield "starts-now", room.show("starts")
    yield "agenda-over", room.show("agenda")
    room.at += 86_400_000 * 30
    agenda.start_or_pause(room.store, "1", "7")
    yield "starts-practice", room.show("starts")


def paint(view: StageView, size: QSize, direction: Qt.LayoutDirection = LTR) -> QImage:
    """The stage as a picture of this size."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    paint_stage(painter, QRect(0, 0, size.width(), size.height()), view, direction)
    painter.end()
    return image


def save(folder: Path) -> None:
    """All states, large and small, in both directions; some in other shapes."""
    with tempfile.TemporaryDirectory() as scratch:
        for name, view in states(Path(scratch)):
            for size, shape in SIZES.items():
                for suffix, direction in (("", LTR), ("-rtl", RTL)):
                    paint(view, shape, direction).save(str(folder / f"{name}-{size}{suffix}.png"))
            for size, shape in SHAPES.items():
                paint(view, shape).save(str(folder / f"{name}-{size}.png"))


def main() -> None:
    """Save to the folder named."""
    app = QApplication(sys.argv)
    translators = language.install(app)
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    save(folder)
    del translators


if __name__ == "__main__":
    main()
