"""Above the talks: how the slot's time is used, and what would make everything fit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator import talks
from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.event import Event
from facilitator.talk_slot import SlotView
from ui.buttons import Button
from ui.choice import Choice
from ui.flow import FlowLayout
from ui.frames import Margins, label, surface
from ui.panel_parts import Line, Tag, TextLine
from ui.slot_bar import SlotBar
from ui.talk_words import moved
from ui.text import figures
from ui.theme import ThemeHolder
from ui.wording import event_text


class SlotPart(QWidget):
    """The bar of the slot, and offers where the talks are longer than it.

    `shorten_asked` carries ms, `move_asked` and `skip_asked` the id of a talk, `slot_chosen` the
    key of another slot of the day.
    """

    shorten_asked = Signal(int)
    move_asked = Signal(str)
    skip_asked = Signal(str)
    slot_chosen = Signal(str)

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        super().__init__()
        self._holder = holder
        self._view: SlotView | None = None
        self._has_next = False
        surface(self, "panel")
        self._heading = label()
        self._event = event
        self._items = talks.slots(event)
        self.slots = Choice([(item.key, "") for item in self._items], "")
        self.slots.setVisible(len(self._items) > 1)
        self.over = Tag(holder)
        self.bar = SlotBar(holder)
        self._to_fit = TextLine(holder, 14, 400, "text.subtle", shrinks=False, grows_in_height=28)
        self.shorten, self.moving = Button(holder, height=28), Button(holder, height=28)
        self._arrange()
        self.shorten.clicked.connect(self._shorten)
        self.moving.clicked.connect(self._move)
        self.slots.activated.connect(lambda _: self.slot_chosen.emit(self.slots.value()))
        holder.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def show_view(self, view: SlotView, *, has_next: bool) -> None:
        """Show a slot; `has_next` says whether a talk could be moved to another one."""
        self._view, self._has_next = view, has_next
        self.setVisible(view.time is not None)
        if view.time is None:
            return
        self.slots.set_value(view.slot.item)
        self.bar.show_view(view)
        over = view.time.over
        if over > 0:
            time = minutes_and_seconds(-(-over // SECOND))
            words = self.tr("Overruns by {time}").replace("{time}", figures(time))
            self.over.set_text(words, "yellow.text", "yellow.subtle")
        else:
            time = minutes_and_seconds(-over // SECOND)
            words = self.tr("{time} to spare").replace("{time}", figures(time))
            self.over.set_text(words if view.talks else "", "green.text", "green.subtle")
        self._offer(view)

    def retranslate(self) -> None:
        """All words anew."""
        self._heading.setText(self.tr("Time in this slot"))
        self.slots.setAccessibleName(self.tr("Slot"))
        for at, item in enumerate(self._items):
            self.slots.setItemText(at, event_text(self._event, item.title))
        self._to_fit.set_text(self.tr("To fit:"))
        if self._view is not None:
            self.show_view(self._view, has_next=self._has_next)

    def _offer(self, view: SlotView) -> None:
        shorter, last = view.shorter, view.last
        # A second more or less in every row of buttons would make them jump under the pointer.
        self.shorten.setVisible(shorter is not None)
        self.moving.setVisible(last is not None)
        self._offers.setVisible(shorter is not None or last is not None)
        if shorter is not None:
            time = minutes_and_seconds(shorter[0] // SECOND)
            words = self.tr("Shorten %n talk(s) to {time}", "", shorter[1])
            self.shorten.setText(words.replace("{time}", figures(time)))
        if last is not None:
            words = moved(last.talk) if self._has_next else self._skip_words(last.talk.speaker)
            self.moving.setText(_short(words))

    def _skip_words(self, name: str) -> str:
        if not name:
            return self.tr("Leave out the last talk")
        return self.tr("Leave out {name}").replace("{name}", name)

    def _shorten(self) -> None:
        if self._view is not None and self._view.shorter is not None:
            self.shorten_asked.emit(self._view.shorter[0])

    def _move(self) -> None:
        if self._view is not None and self._view.last is not None:
            talk = self._view.last.talk.id
            (self.move_asked if self._has_next else self.skip_asked).emit(talk)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._heading)
        top.addWidget(self.slots)
        top.addStretch(1)
        top.addWidget(self.over)
        self._offers = QWidget()
        flow = FlowLayout(self._offers, 12, 4)
        for part in (self._to_fit, self.shorten, self.moving):
            flow.addWidget(part)
        inside = QVBoxLayout()
        Margins(self._holder, inside, 20, 12, 20, 12)
        inside.setSpacing(4)
        inside.addLayout(top)
        inside.addWidget(self.bar)
        inside.addWidget(self._offers)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addLayout(inside)
        around.addWidget(Line(self._holder, "line"))

    def _dress(self) -> None:
        self._heading.setFont(self._holder.theme.font(14, 600))
        self._offers.updateGeometry()


def _short(words: str) -> str:
    """A button is no place for a long name."""
    return words if len(words) <= 48 else words[:47] + "…"
