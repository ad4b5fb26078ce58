"""Who sits where: people moved to other rooms and pinned there, with the counts of all rooms."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator import seating
from facilitator.reasons import Refused
from facilitator.room_plan import RoomPlan
from facilitator.seating import Sitter
from facilitator.store import Store
from ui.buttons import Button, KeyHint
from ui.choice import Choice
from ui.dialog_parts import DialogFoot, framed
from ui.feedback import Banner, Tone, announce
from ui.fit_row import FitRow
from ui.frames import IconLine, Margins, label, surface
from ui.lines import Rule
from ui.panel_parts import WrappedText
from ui.panel_walk import walk
from ui.people_words import Listed, PeopleWords
from ui.search_field import SearchField
from ui.seat_rows import PeopleView, SeatsView
from ui.seat_words import ALL, SeatWords
from ui.seats_desk import SeatsDesk
from ui.tab_walk import WalkedDialog
from ui.text import figures, isolate
from ui.text_fields import LineField
from ui.theme import ThemeHolder
from ui.wording import listed, passage, refusal_words, room_name

_ROOMS = 320
_LEAST_LIST = 112


class SeatsDialog(WalkedDialog):
    """Type the number of a room and Enter to move who is marked; Space pins or lets go.

    Who is moved is pinned there. Everything is kept at once, in the people's own file, and Ctrl+Z
    takes it back while the dialog is open.
    """

    def __init__(self, store: Store, holder: ThemeHolder, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._event = store.event
        self._holder = holder
        self._words = SeatWords(self)
        self._sentences = PeopleWords(self)
        self.desk = SeatsDesk(store, folder, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        days = [day.key for day in store.event.days]
        names = [(key, self.tr("Day %1").replace("%1", figures(key))) for key in days]
        self.days = Choice(names, days[0])
        self.days.setVisible(len(days) > 1)
        self.search = SearchField(holder, key="Ctrl+F")
        self.rooms = SeatsView(holder)
        self.people = PeopleView(holder)
        self.room = LineField()
        self.wrong = IconLine(holder)
        self._wrong_box = QWidget()
        self.banner = Banner(holder)
        self.banner.hide()
        self.sum = WrappedText(holder, 14, 400, "text.subtle")
        self.assign = Button(holder, self.tr("Assign again"), height=32)
        self.close_button = Button(holder, self.tr("Close"), key="Esc")
        self.write = Button(holder, self.tr("Write the lists"), key="Ctrl+Enter", primary=True)
        self._parts = (self.assign, self.write, self.people, self.room)
        self._arrange(parent)
        self._wire()
        self.refresh()
        self.people.setFocus()

    def _wire(self) -> None:
        self.days.activated.connect(self.refresh)
        self.search.textChanged.connect(self._show_people)
        self.rooms.selectionModel().currentChanged.connect(self._show_people)
        self.people.selectionModel().selectionChanged.connect(self._name_move)
        self.people.typed.connect(self._begin_move)
        self.people.pin_asked.connect(self.pin_marked)
        self.room.returnPressed.connect(self.move_marked)
        self.room.textEdited.connect(lambda _text: self._refuse(""))
        self.desk.changed.connect(self.refresh)
        self.desk.assigned.connect(self._on_assigned)
        self.desk.listed.connect(self._on_listed)
        self.desk.failed.connect(self._on_failed)
        self.assign.clicked.connect(self.assign_again)
        self.write.clicked.connect(self.write_lists)
        self.close_button.clicked.connect(self.reject)

    # What people do

    def move_marked(self) -> None:
        """Move who is marked to the room that was typed, and pin them there."""
        marked, day = self.people.marked(), self.days.value()
        if not marked:
            self._refuse(self.tr("Mark somebody in the list first."))
            return
        try:
            room = seating.room_named(self._event, self.room.text(), day)
            self.desk.lock({(one, day): room.key for one in marked})
        except Refused as refused:
            self._refuse(refusal_words(refused))
            return
        self.room.clear()
        self.people.setFocus()
        self._say_troubles(marked, room_name(self._event, room.key))

    def pin_marked(self) -> None:
        """Pin who is marked where they sit; where all of them are pinned, let go of that."""
        day, marked = self.days.value(), set(self.people.marked())
        sitters = [one for one in self._sitters() if one.id in marked]
        held = [one for one in sitters if (one.id, day) in self.desk.seating.locks]
        chosen: dict[tuple[str, str], str]
        if len(held) == len(sitters):
            chosen = {(one.id, day): "" for one in held}
            words = self.tr("%n let go of: assigning again may move them.", "", len(held))
        else:
            free = [one for one in sitters if one.room and one not in held]
            chosen = {(one.id, day): one.room for one in free}
            words = self.tr("%n pinned where they sit.", "", len(free))
        if not chosen:
            self._say("info", self.tr("Nobody who is marked has a room yet: type its number."))
            return
        try:
            self.desk.lock(chosen)
        except Refused as refused:
            self._say("error", refusal_words(refused))
            return
        self._say("info", words)

    def assign_again(self) -> None:
        """Put everybody into a room anew; nobody is moved by hand meanwhile."""
        self._work(self.desk.assign)

    def write_lists(self) -> None:
        """Write the lists for the meeting and the rooms, as people sit now."""
        self._work(self.desk.write)

    def take_back(self) -> None:
        """Ctrl+Z: as everybody sat before the last change here."""
        try:
            done = self.desk.take_back()
        except Refused as refused:
            self._say("error", refusal_words(refused))
            return
        if done:
            self._say("info", self.tr("Taken back."))

    def _on_assigned(self, plan: RoomPlan) -> None:
        self._go_on()
        said = self._sentences.unmet(plan, self._event)
        self._say("warning" if said else "info", "\n".join(said) or self.tr("Assigned again."))

    def _on_listed(self, listed: Listed) -> None:
        self._go_on()
        self._say("info", passage(self._sentences.listed(listed)))

    def _on_failed(self, error: BaseException) -> None:
        self._go_on()
        if isinstance(error, Refused):
            self._say("error", refusal_words(error))

    def _work(self, start: Callable[[], object]) -> None:
        for part in self._parts:
            part.setEnabled(False)
        start()

    def _go_on(self) -> None:
        for part in self._parts:
            part.setEnabled(True)
        self.people.setFocus()

    # What is shown

    def refresh(self) -> None:
        """Show the day that is chosen."""
        rows = self._words.rooms(self.desk.seating, self.days.value(), self._sitters())
        self.rooms.show_rows(rows)
        self._show_people()

    def _sitters(self) -> tuple[Sitter, ...]:
        return self.desk.seating.sitters(self.days.value())

    def _show_people(self) -> None:
        room, words = self.rooms.current_id() or ALL, self.search.text()
        rows = self._words.people(self.desk.seating, self._sitters(), room, words)
        self.people.show_rows(rows)
        self._name_move()

    def _name_move(self) -> None:
        count = len(self.people.marked())
        shown = QLocale().toString(len(self.people.rows()))
        parts = [self.tr("%1 shown").replace("%1", figures(shown))]
        parts.append(self.tr("%n marked", "", count))
        self.sum.set_text(listed(parts))

    def _begin_move(self, text: str) -> None:
        self.room.setFocus()
        self.room.setText(text)
        self._refuse("")

    def _say_troubles(self, marked: Sequence[str], room: str) -> None:
        """Say what was done, and of whom the room is not followed: counts, the list has names."""
        bad = sum(one.id in marked and bool(one.trouble) for one in self._sitters())
        words = self.tr("%n moved to {room}, and pinned there.", "", len(marked))
        said = [words.format(room=isolate(room))]
        if bad:
            said.append(self.tr("%n of them cannot follow it.", "", bad))
        self._say("warning" if bad else "info", passage(said))

    def _refuse(self, words: str) -> None:
        self.room.set_wrong(words)
        self.wrong.show_line("warning-circle" if words else "", words, "red")
        self._wrong_box.setVisible(bool(words))
        if words:
            announce(self, words, urgent=True)

    def _say(self, tone: Tone, words: str) -> None:
        self.banner.show_message(tone, words)
        self.banner.show()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z, Ctrl+F, Ctrl+Enter and F6 from anywhere; Esc one step back."""
        key = event.key()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Undo):
            self.take_back()
        elif control and key == Qt.Key.Key_F:
            self.search.setFocus()
            self.search.selectAll()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if control and self.write.isEnabled():
                self.write_lists()
            elif self.search.hasFocus() or self.rooms.hasFocus():
                self.people.setFocus()
        elif key == Qt.Key.Key_F6:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            stops = (self.people, self.room, self.rooms, self.search, self.write)
            walk(stops, -1 if back else 1)
        elif key == Qt.Key.Key_Escape and self._step_back():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _step_back(self) -> bool:
        """Out of the field, then out of the search; False where there is nothing to leave."""
        if self.room.hasFocus():
            self.room.clear()
            self._refuse("")
        elif self.search.text():
            self.search.clear()
        elif self.rooms.current_id() != ALL:
            self.rooms.go_to(ALL)
        else:
            return False
        self.people.setFocus()
        return True

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rooms leave most of the width to the people, also with large text."""
        super().resizeEvent(event)
        wide = min(self._holder.theme.px(_ROOMS), max(1, self.width() * 9 // 25))
        self._left.setFixedWidth(wide)

    # Making

    def _arrange(self, parent: QWidget) -> None:
        holder, px = self._holder, self._holder.theme.px
        title = self.tr("Who sits where")
        self.setWindowTitle(title)
        self.days.setAccessibleName(self.tr("Day"))
        self.search.set_placeholder(self.tr("Name, community, language"))
        self.search.setFixedWidth(px(280))
        self.rooms.setAccessibleName(self.tr("Rooms"))
        self.people.setAccessibleName(self.tr("People"))
        self.room.setAccessibleName(self.tr("Number of the room to move to"))
        self.room.setPlaceholderText(self.tr("Room"))
        self.room.setFixedWidth(px(120))
        top = QWidget()
        head = FitRow(holder, top, height=60, gap=12, between=12)
        head.add(label("title", title), whole=True)
        head.add(self.days, at_end=True, whole=True)
        head.add(self.search, at_end=True, whole=True)
        self._left = left = QWidget()
        surface(left, "page")
        rooms = QVBoxLayout(left)
        rooms.setContentsMargins(0, 0, 0, 0)
        rooms.addWidget(self.rooms)
        rooms.addStretch(0)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.people, 1)
        right.addStretch(0)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(left)
        both.addWidget(Rule(holder, vertical=True))
        both.addLayout(right, 1)
        wrong = QVBoxLayout(self._wrong_box)
        Margins(holder, wrong, 20, 0, 20, 8)
        wrong.addWidget(self.wrong)
        self._wrong_box.hide()
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(both, 1)
        inside.addWidget(Rule(holder, "line.mid"))
        inside.addWidget(self._moving())
        inside.addWidget(self._wrong_box)
        self.people.setMinimumHeight(px(_LEAST_LIST))
        foot = DialogFoot(holder, self.sum, (self.close_button, self.assign, self.write))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.banner)
        column.addWidget(Rule(holder))
        column.addWidget(framed(body), 1)
        column.addWidget(Rule(holder))
        column.addWidget(foot)
        window = parent.window()
        wide = min(px(1200), max(window.width() - 80, 880))
        self.resize(wide, min(px(760), max(window.height() - 60, 520)))

    def _moving(self) -> QWidget:
        """Where to, and what keys do: with large text below it, so that nothing is cut."""
        bar = QWidget()
        line = FitRow(self._holder, bar, height=48, gap=8, between=8)
        line.add(label("", self.tr("Move who is marked to room")), whole=True)
        line.add(self.room, whole=True)
        keys: Mapping[str, str] = {
            "Enter": self.tr("moves and pins"),
            "Space": self.tr("pins, lets go"),
            "Ctrl+Z": self.tr("takes back"),
        }
        for key, words in keys.items():
            line.add(self._key(key, words), at_end=True, whole=True)
        return bar

    def _key(self, key: str, words: str) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(KeyHint(self._holder, key))
        row.addWidget(label("label", words))
        return both
