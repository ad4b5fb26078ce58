"""The first screen: which room, and what you do there. Two keys and Enter are enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator.event import Event, Room
from ui.buttons import Button
from ui.cut_text import CutTexts
from ui.frames import label, scrolling, surface
from ui.giving_way import GivingWay
from ui.icons import icon as make_icon
from ui.language_choice import LanguageChoice
from ui.mark import Mark
from ui.role_cards import RoleCards
from ui.room_field import RoomField
from ui.settings import ROLES, Seat
from ui.start_ways import StartWays
from ui.tab_walk import step
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.wording import event_text

if TYPE_CHECKING:
    from ui.early_note import EarlyNote
    from ui.help_desk import HelpDesk
    from ui.main_window import MainWindow

WIDTH = 896


def _centred() -> QLabel:
    made = label()
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setWordWrap(True)
    return made


class FirstStart(QWidget):
    """Room and role; `chosen` carries the `Seat`, `event_asked` asks for an event file.

    `practice_asked` carries the `Seat` of whoever wants to practise first.
    """

    chosen = Signal(object)
    event_asked = Signal()
    practice_asked = Signal(object)

    def __init__(
        self, holder: ThemeHolder, event: Event, seat: Seat | None, language: str = ""
    ) -> None:
        super().__init__()
        CutTexts(self)
        self._holder = holder
        self._event = event
        self._help: HelpDesk | None = None
        self.note: EarlyNote | None = None
        """What a note-taker types after the start, until there is the room for it."""
        self.language = LanguageChoice(language)
        surface(self, "panel")
        self._title = _centred()
        self._subtitle = _centred()
        self._room = RoomField(holder, event)
        self._room.entered.connect(self.start)
        self._room.changed.connect(self._show_problem)
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._cards = RoleCards(holder, self)
        self._later = QLabel()
        self._later.setProperty("role", "subtle")
        self._later.setWordWrap(True)
        self._start = Button(holder, key="Enter", primary=True)
        self._start.clicked.connect(self.start)
        self.ways = StartWays(holder)
        self.ways.open_event.clicked.connect(self.event_asked)
        self.ways.practise.clicked.connect(self._practise)
        self.ways.guide.clicked.connect(lambda: self.show_help("guide"))
        self._stays = QLabel()
        self._stays.setProperty("role", "label")
        self._lock = QLabel()
        self._globe = QLabel()
        self._lay_out()
        holder.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        self._room.set_room(event.room(seat.room) if seat else event.rooms[0])
        self._cards.choose(seat.role if seat else "note-taker")

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(3)
        column.addWidget(Mark(self._holder, 48), 0, centre)
        column.addSpacing(20)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._subtitle)
        column.addSpacing(28)
        column.addWidget(self._room)
        column.addWidget(self._problem)
        column.addSpacing(16)
        column.addLayout(self._cards.row)
        column.addSpacing(12)
        column.addWidget(self._later)
        column.addSpacing(12)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.ways, 1)
        last.addWidget(self._start, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(last)
        column.addSpacing(32)
        stays = QHBoxLayout()
        stays.setSpacing(8)
        stays.addStretch(1)
        stays.addWidget(self._lock)
        stays.addWidget(self._stays)
        stays.addStretch(1)
        column.addLayout(stays)
        column.addStretch(3)
        self._middle = QWidget()
        self._middle.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        surface(inside, "panel")
        inner = QHBoxLayout(inside)
        inner.setContentsMargins(20, 8, 20, 8)
        inner.addStretch(1)
        inner.addWidget(self._middle)
        inner.addStretch(1)
        # With large text it is taller than the window.
        self._scroll = scrolling(inside)
        top = QHBoxLayout()
        top.setContentsMargins(20, 12, 20, 0)
        top.addStretch(1)
        top.setSpacing(8)
        top.addWidget(self._globe)
        top.addWidget(self.language)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addWidget(self._scroll, 1)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.language.retranslate()
        self._title.setText(
            self.tr("{event} is ready").format(
                event=isolate(event_text(self._event, self._event.title))
            )
        )
        self._subtitle.setText(self.tr("Choose your room and what you do there."))
        self._later.setText(
            self.tr(
                "You can change this later: press the room at the top. "
                "One laptop can hold two roles."
            )
        )
        self._stays.setText(self.tr("Everything stays on this laptop. No account, no network."))
        self._start.setText(self.tr("Start"))
        self.ways.retranslate()
        self._cards["facilitator"].set_words(
            self.tr("Facilitator"),
            self.tr("You talk with people and keep the time."),
            (
                self.tr("Big timer and question"),
                self.tr("Votes by number keys"),
                self.tr("See who has not spoken yet"),
            ),
        )
        self._cards["note-taker"].set_words(
            self.tr("Note-taker"),
            self.tr("You write down what people say."),
            (
                self.tr("Notes without the mouse"),
                self.tr("#24 tags an initiative").replace("#24", f"#{self._event.example}"),
                self.tr("Arabic, Chinese and every script"),
            ),
        )
        self._cards["coordinator"].set_words(
            self.tr("Coordinator"),
            self.tr("You bring all rooms together."),
            (
                self.tr("Drop %n workbook(s)", "", len(self._event.rooms)),
                self.tr("See which rooms are missing"),
                self.tr("Ranking with turnout and ties"),
            ),
        )
        self._room.retranslate()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab reaches everything."""
        return step(self, next)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def focus_start(self) -> None:
        """The cursor into the room field."""
        self._room.setFocus()

    def start(self) -> None:
        """Take this room and role."""
        if self._room.room is None:
            self._say(self._room.what_to_type())
            return
        self._begin_note()
        self.chosen.emit(self._seat_in(self._room.room))

    def _begin_note(self) -> None:
        """The keyboard goes from the room to a field that is not seen here: it is the room's."""
        # Only now: what is shown first needs nothing of it.
        from ui.early_note import EarlyNote

        if self._cards.role() != "note-taker":
            self.note = None
        elif self.note is None:
            self.note = EarlyNote(self._holder.theme, self)
            self.note.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # neither Tab nor the mouse finds it
            self.note.setGeometry(-2, -2, 1, 1)
            self.note.show()
        if self.note is not None:
            self.note.setFocus()

    def give_way(self) -> None:
        """Close for good: the room has taken the place of this. It is told of all that was typed.

        What is typed here until the keyboard is there goes there too, see `hand_over`.
        """
        if self.note is not None:
            GivingWay(self, becomes="forgotten")
        else:
            self.hide()
            self.deleteLater()

    def hand_over(self, window: MainWindow) -> None:
        """Give the room what a note-taker has typed here after the start, and still types."""
        if self.note is not None:
            self.note.hand_over(window)

    def _seat_in(self, room: Room) -> Seat:
        return Seat(room.days[0], self._event.rounds[0].key, room.key, self._cards.role())

    def _practise(self) -> None:
        """In whichever room: where none is chosen yet, the first will do."""
        self.practice_asked.emit(self._seat_in(self._room.room or self._event.rooms[0]))

    def show_help(self, pane: str) -> None:
        """F1: the keys, or the guide, for the role that is chosen."""
        if self._help is None:
            # Only now: what is shown first needs nothing of it.
            from ui.actions import Actions
            from ui.help_desk import HelpDesk

            self._help = HelpDesk(
                self._holder,
                self,
                lambda: Actions(self).entries(),
                self._cards.role,
                lambda: self._practise,
            )
        self._help.show(pane)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+1, 2, 3 choose the role, Enter starts from anywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start()
            return
        # While nobody has given them to shortcuts, which come first.
        number = event.key() - Qt.Key.Key_1
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and number in range(len(ROLES)):
            if self.note is None:
                self.choose_role(number)
            return
        super().keyPressEvent(event)

    def choose_role(self, number: int) -> None:
        """Choose the first, second or third role."""
        self._scroll.ensureWidgetVisible(self._cards.choose(ROLES[number]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width of the window."""
        super().resizeEvent(event)
        self._fit()

    def _show_problem(self) -> None:
        self._say(self._room.problem())

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _fit(self) -> None:
        """As wide as the design where there is room; else cards stand below each other."""
        wanted = self._holder.theme.px(WIDTH)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        room = self.width() - 40 - bar
        self._middle.setFixedWidth(max(1, min(wanted, room)))
        self._cards.stand(below=room < wanted * 5 // 6)

    def _restyle(self) -> None:
        theme = self._holder.theme
        self._fit()
        self._title.setFont(theme.font(28, 600))
        self._subtitle.setFont(theme.font(16))
        self._subtitle.setStyleSheet(f"color: {theme.colors['text.subtle']};")
        self._globe.setPixmap(
            make_icon("globe", theme.color("text.subtle"), theme.px(16)).pixmap(theme.px(16))
        )
        self._lock.setPixmap(
            make_icon("lock-simple", theme.color("text.subtle"), theme.px(14)).pixmap(theme.px(14))
        )
