"""The first screen: which room, and what you do there. Two keys and Enter are enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.event import Event, Room, read_number
from ui import painting
from ui.accessible import say_tip_once
from ui.buttons import Button
from ui.cut_text import CutTexts
from ui.days import day_words
from ui.flow import FlowLayout
from ui.frames import Margins, label, scrolling, surface
from ui.giving_way import GivingWay
from ui.icons import icon as make_icon
from ui.icons import paint_icon
from ui.language import own_name
from ui.language_choice import LanguageChoice
from ui.mark import Mark
from ui.settings import ROLES, Seat
from ui.tab_walk import step
from ui.text import TextBlock, figures, isolate, lay_out, paint_line, text_width
from ui.text_fields import LineField
from ui.theme import ThemeHolder
from ui.wording import event_text, room_name

if TYPE_CHECKING:
    from ui.early_note import EarlyNote
    from ui.help_desk import HelpDesk
    from ui.main_window import MainWindow

WIDTH = 896
ICONS = {"facilitator": "hand", "note-taker": "pencil-simple", "coordinator": "git-merge"}


class RoleCard(QAbstractButton):
    """One role: icon, key, name, what you do, three things you get."""

    def __init__(self, holder: ThemeHolder, role: str, key: str) -> None:
        super().__init__()
        self._holder = holder
        self.role = role
        self._key = key
        self._sentence = ""
        self._points: tuple[str, ...] = ()
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def set_words(self, name: str, sentence: str, points: tuple[str, ...]) -> None:
        """Name and describe the role."""
        self.setText(name)
        self._sentence, self._points = sentence, points
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{sentence} {'. '.join(points)}.")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A third of the width, as high as the design."""
        theme = self._holder.theme
        return QSize(theme.px(288), self.heightForWidth(self.width() or theme.px(288)))

    def hasHeightForWidth(self) -> bool:
        """Longer words take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As in the design, and what its words need beyond that."""
        theme = self._holder.theme
        sentence, points = self._blocks(width - 2 * theme.px(20))
        more = max(0, sentence.height - 2 * theme.line_height())
        more += sum(point.height - theme.line_height() for point in points)
        return theme.px(238) + more

    def _blocks(self, width: int) -> tuple[TextBlock, list[TextBlock]]:
        theme, direction = self._holder.theme, self.layoutDirection()
        font, line = theme.font(), theme.line_height()
        sentence = lay_out(self._sentence, font, width, line, align_to=direction)
        beside = width - theme.px(14) - theme.px(8)
        points = [lay_out(one, font, beside, line, align_to=direction) for one in self._points]
        return sentence, points

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        theme = self._holder.theme
        painter = QPainter(self)
        on, over = self.isChecked(), self.underMouse()
        fill = "accent.subtle" if on else "bg.neutral" if over else "bg"
        edge = "accent" if on or self.hasFocus() else "line"
        width = 2 if on or self.hasFocus() else 1
        painting.paint_box(painter, self.rect(), theme.color(fill), theme.color(edge), width)
        if self.hasFocus():  # the one that is chosen has the other frame anyway
            within = self.rect().adjusted(3, 3, -3, -3)
            painting.paint_box(painter, within, None, theme.color("accent"))
        inside = self.rect().adjusted(theme.px(20), 0, -theme.px(20), 0)
        direction = self.layoutDirection()
        head = painting.Row(
            QRect(inside.left(), theme.px(20), inside.width(), theme.px(28)), direction
        )
        side = theme.px(28)
        paint_icon(painter, head.start(QSize(side, side)), ICONS[self.role], theme.color("accent"))
        key = painting.key_size(theme, self._key)
        painting.paint_key(painter, theme, head.end(key), self._key)
        name = QRect(inside.left(), theme.px(60), inside.width(), theme.px(28))
        text, subtle = theme.color("text"), theme.color("text.subtle")
        paint_line(painter, name, self.text(), theme.font(20, 600), text, direction)
        sentence, points = self._blocks(inside.width())
        sentence.paint(painter, inside.left(), theme.px(97), subtle)
        top = theme.px(149) + max(0, sentence.height - 2 * theme.line_height())
        self._paint_points(painter, inside, top, points, subtle)

    def _paint_points(
        self, painter: QPainter, inside: QRect, top: int, points: list[TextBlock], color: QColor
    ) -> None:
        theme = self._holder.theme
        for point in points:
            line = QRect(inside.left(), top, inside.width(), theme.line_height())
            row = painting.Row(line, self.layoutDirection(), theme.px(8))
            side = theme.px(14)
            paint_icon(painter, row.start(QSize(side, side)), "check", color)
            point.paint(painter, row.rest().left(), top, color)
            top += point.height + theme.px(4)


class RoomField(QWidget):
    """Finds a room by its number: what was found stands beside the figures while typing."""

    entered = Signal()
    changed = Signal()

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        super().__init__()
        self._holder = holder
        self._event = event
        self._room: Room | None = event.rooms[0]
        self._field = LineField()
        self._field.setFrame(False)
        self._field.setStyleSheet("border: 0; background: transparent; padding: 0;")
        self._field.textChanged.connect(self._find)
        self._field.installEventFilter(self)
        self._list = QToolButton()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.clicked.connect(self._open_list)
        row = QHBoxLayout(self)
        Margins(holder, row, 44, 2, 8, 2)
        row.setSpacing(4)
        row.addWidget(self._field)
        row.addStretch(1)
        self._hint = QLabel()
        self._hint.setProperty("role", "label")
        row.addWidget(self._hint)
        row.addWidget(self._list)
        self.setFocusProxy(self._field)
        holder.changed.connect(self._restyle)
        self._restyle()

    @property
    def room(self) -> Room | None:
        """The room found, None while the figures name none."""
        return self._room

    def set_room(self, room: Room) -> None:
        """Choose a room."""
        self._field.setText(room.key)
        self._field.selectAll()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._hint.setText(self.tr("Type a number"))
        self._field.setAccessibleName(self.tr("Room"))
        self._list.setAccessibleName(self.tr("All rooms"))
        self._list.setToolTip(self.tr("All rooms"))
        say_tip_once(self._list)
        self._tell()

    def describe(self, room: Room) -> str:
        """`English, day 1, 21 November, 11:00 UTC`."""
        day = self._event.day(room.days[0])
        words = self.tr("{language}, {date}, {time} UTC")
        return words.format(
            language=isolate(own_name(room.language)),
            date=day_words(day.date),
            time=figures(day.start),
        )

    def problem(self) -> str:
        """What is wrong with the figures, empty when nothing is or none are there yet."""
        if self._room is not None or not self._field.text().strip():
            return ""
        return self._about_rooms(self.tr("There is no room {found}. Use {first} to {last}."))

    def what_to_type(self) -> str:
        """What is to be typed, for somebody who starts without a room."""
        words = self.tr("Type the number of your room, from {first} to {last}.")
        return self.problem() or self._about_rooms(words)

    def _about_rooms(self, words: str) -> str:
        rooms = self._event.rooms
        first, last = figures(rooms[0].key), figures(rooms[-1].key)
        return words.format(found=isolate(self._field.text().strip()), first=first, last=last)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down walk through the rooms, Enter starts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self.entered.emit()
                return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        rooms = self._event.rooms
        at = rooms.index(self._room) + by if self._room in rooms else 0
        self.set_room(rooms[at % len(rooms)])

    def _find(self, text: str) -> None:
        wanted = read_number(text)
        names = {room.key: room for room in self._event.rooms}
        by_name = {
            name.casefold(): room
            for room in self._event.rooms
            for name in self._event.all_said(room.name)
        }
        self._room = names.get(wanted) or by_name.get(text.strip().casefold())
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        if self._room is None:
            self._field.setAccessibleDescription(self.problem())
        else:
            words = f"{self._name(self._room)}, {self.describe(self._room)}"
            self._field.setAccessibleDescription(words)
        # With large text the room that was found says more than what can be typed.
        hint = self._hint.sizeHint().width()
        room = self._room
        self._hint.setVisible(room is None or self._needed(room) + hint <= self.width())
        self.update()

    def _name(self, room: Room) -> str:
        return room_name(self._event, room.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._tell()

    def _needed(self, room: Room) -> int:
        """How wide what is said about the room is, with all that stands before and after it."""
        theme = self._holder.theme
        words = text_width(theme.font(16, 600), self._name(room))
        words += text_width(theme.font(16), self.describe(room))
        words += painting.language_size(theme, room.language).width()
        return words + self._field.width() + theme.px(100)

    def _open_list(self) -> None:
        menu = QMenu(self)
        for room in self._event.rooms:
            act = menu.addAction(f"{self._name(room)}   {self.describe(room)}")
            act.triggered.connect(lambda _=False, room=room: self.set_room(room))
        menu.setStyleSheet("QMenu { menu-scrollable: 1; }")
        menu.exec(self.mapToGlobal(self.rect().bottomLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, the icon and the room found."""
        theme = self._holder.theme
        painter = QPainter(self)
        wrong = bool(self.problem())
        token = "red" if wrong else "accent" if self._field.hasFocus() else "line.field"
        width = 2 if self._field.hasFocus() else 1
        painting.paint_box(painter, self.rect(), theme.color("bg"), theme.color(token), width)
        row = painting.Row(
            self.rect().adjusted(theme.px(17), 0, -theme.px(17), 0), self.layoutDirection()
        )
        side = theme.px(18)
        paint_icon(painter, row.start(QSize(side, side)), "magnifying-glass", theme.color("text"))
        row.skip(self._field.width() + theme.px(4))
        if self._room is None:
            return
        taken = self._list.width() + (0 if self._hint.isHidden() else self._hint.width())
        row.end(max(0, taken - theme.px(9)))
        name = theme.font(16, 600)
        direction = self.layoutDirection()
        paint_line(
            painter,
            row.start(text_width(name, self._name(self._room))),
            self._name(self._room),
            name,
            theme.color("text"),
            direction,
        )
        size = painting.language_size(theme, self._room.language)
        painting.paint_language(painter, theme, row.start(size), self._room.language)
        paint_line(
            painter,
            row.rest(),
            self.describe(self._room),
            theme.font(16),
            theme.color("text.subtle"),
            direction,
        )

    def _restyle(self) -> None:
        theme = self._holder.theme
        self.setFixedHeight(theme.px(48))
        self._field.setFont(theme.figures(16))
        self._field.setFixedWidth(theme.px(48))
        side = theme.px(16)
        self._list.setIcon(make_icon("caret-down", theme.color("text"), side))
        self._list.setIconSize(QSize(side, side))
        self.update()


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
        self._cards = {
            role: RoleCard(holder, role, f"Ctrl+{number}")
            for number, role in enumerate(ROLES, start=1)
        }
        self._group = QButtonGroup(self)
        for card in self._cards.values():
            self._group.addButton(card)
        self._later = QLabel()
        self._later.setProperty("role", "subtle")
        self._later.setWordWrap(True)
        self._start = Button(holder, key="Enter", primary=True)
        self._start.clicked.connect(self.start)
        self.open_event = Button(holder, flat=True)
        self.open_event.clicked.connect(self.event_asked)
        self.practise = Button(holder, icon="graduation-cap", flat=True)
        self.practise.clicked.connect(self._practise)
        self.guide = Button(holder, key="Shift+F1", icon="book-open", flat=True)
        self.guide.clicked.connect(lambda: self.show_help("guide"))
        self._stays = QLabel()
        self._stays.setProperty("role", "label")
        self._lock = QLabel()
        self._globe = QLabel()
        self._lay_out()
        holder.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        self._room.set_room(event.room(seat.room) if seat else event.rooms[0])
        self._cards[seat.role if seat else "note-taker"].setChecked(True)

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
        self._side_by_side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side_by_side.setSpacing(16)
        for card in self._cards.values():
            self._side_by_side.addWidget(card)
        column.addLayout(self._side_by_side)
        column.addSpacing(12)
        column.addWidget(self._later)
        column.addSpacing(12)
        last = QHBoxLayout()
        last.setSpacing(8)
        ways = QWidget()
        flow = FlowLayout(ways, 8, 4)
        for way in (self.practise, self.guide, self.open_event):
            flow.addWidget(way)
        last.addWidget(ways, 1)
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
        self.open_event.setText(self.tr("Open an event file"))
        self.guide.setText(self.tr("Guide"))
        self.show_preparing(not self.practise.isEnabled())
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

        if self._role() != "note-taker":
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
        return Seat(room.days[0], self._event.rounds[0].key, room.key, self._role())

    def _role(self) -> str:
        card = self._group.checkedButton()
        assert isinstance(card, RoleCard)
        return card.role

    def _practise(self) -> None:
        """In whichever room: where none is chosen yet, the first will do."""
        self.practice_asked.emit(self._seat_in(self._room.room or self._event.rooms[0]))

    def show_preparing(self, preparing: bool) -> None:
        """Say that a practice is being prepared; until it is there, no second one is asked for."""
        words = self.tr("Preparing…") if preparing else self.tr("Practise for five minutes")
        self.practise.setText(words)
        self.practise.setEnabled(not preparing)

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
                self._role,
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
        card = self._cards[ROLES[number]]
        card.setChecked(True)
        self._scroll.ensureWidgetVisible(card)

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
        way = QBoxLayout.Direction
        self._side_by_side.setDirection(
            way.LeftToRight if room >= wanted * 5 // 6 else way.TopToBottom
        )

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
