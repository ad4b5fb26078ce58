"""The field in which somebody finds a room: by number, name or language, or in a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from facilitator.event import Event, Room, read_number
from facilitator.text import fold
from ui import painting
from ui.accessible import say_tip_once
from ui.days import day_words
from ui.frames import Margins
from ui.icons import icon as make_icon
from ui.icons import paint_icon
from ui.language import language_name, own_name
from ui.text import figures, isolate, paint_line, text_width
from ui.text_fields import LineField
from ui.theme import ThemeHolder
from ui.wording import room_name

_MOST = 160


class RoomField(QWidget):
    """Finds a room by its number: what was found stands beside the figures while typing.

    A language is enough as well: the first room that speaks it.
    """

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
        """Up and Down walk through the rooms, Alt+Down opens the list, Enter starts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._open_list()
                return True
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
        if self._room is None:
            self._room = next(iter(self._speaking(text)), None)
        self._make_room()
        self._tell()
        self.changed.emit()

    def _speaking(self, text: str) -> list[Room]:
        """The rooms of a language: by its code, or by how its name begins, or what is in it."""
        wanted = fold(text.strip())
        if not wanted or any(letter.isdigit() for letter in wanted):
            return []
        rooms = [(room, self._languages(room)) for room in self._event.rooms if room.language]
        ways: tuple[Callable[[str, Sequence[str]], bool], ...] = (
            lambda code, _names: code == wanted,
            lambda _code, names: any(name.startswith(wanted) for name in names),
            # `العربية` has an article before it.
            lambda _code, names: any(wanted in name for name in names),
        )
        found = ([room for room, names in rooms if way(fold(room.language), names)] for way in ways)
        return next(filter(None, found), [])

    def _languages(self, room: Room) -> Sequence[str]:
        """What it is called by itself, by the window, and in English, which teams share."""
        english = QLocale.languageToString(QLocale(room.language).language())
        return [
            fold(one) for one in (own_name(room.language), language_name(room.language), english)
        ]

    def _make_room(self) -> None:
        """Figures are short; the name of a language is read while it is typed."""
        theme = self._holder.theme
        wide = text_width(self._field.font(), self._field.text()) + theme.px(16)
        self._field.setFixedWidth(max(theme.px(48), min(wide, theme.px(_MOST))))

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
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Those of the language that is typed come first.
        spoken = self._speaking(self._field.text())
        for room in (*spoken, *(one for one in self._event.rooms if one not in spoken)):
            act = menu.addAction(f"{self._name(room)}   {self.describe(room)}")
            act.triggered.connect(lambda _=False, room=room: self.set_room(room))
            if spoken and room is spoken[-1]:
                menu.addSeparator()
            if room is self._room:
                menu.setActiveAction(act)
        menu.setStyleSheet("QMenu { menu-scrollable: 1; }")
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

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
        self._make_room()
        side = theme.px(16)
        self._list.setIcon(make_icon("caret-down", theme.color("text"), side))
        self._list.setIconSize(QSize(side, side))
        self.update()
