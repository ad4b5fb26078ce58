"""The end side of the talks page: who speaks, how long still, and who is next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.event import Event
from facilitator.note_line import isolated
from facilitator.records import Talk
from facilitator.talk_slot import SlotView, TalkView
from ui.buttons import Button
from ui.fit_row import FitRow
from ui.flow import FlowLayout
from ui.frames import IconLine, Margins, surface
from ui.gauges import ProgressLine
from ui.language import own_name
from ui.least_height import ShrinkingPanel
from ui.panel_parts import Line, PartsButton, Tag, TextLine, WrappedText
from ui.talk_words import length
from ui.text import figures, isolate
from ui.theme import ThemeHolder
from ui.timer_parts import TimerFigures
from ui.timer_rows import EarlierRow, RoomForKey
from ui.wording import listed, title_of

_PHASES = {
    "calm": ("text", "accent"),
    "warning": ("yellow.text", "yellow"),
    "last": ("yellow.text", "yellow"),
    "over": ("red", "red"),
}


class TalkPanel(ShrinkingPanel):
    """The talk that is given, or the one to begin, in large; `acted` carries an action's name.

    Its buttons are for that talk; keys that are for the one marked in the list stand on them only
    where that is the same.
    """

    acted = Signal(str)
    ago_asked = Signal(int)

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        super().__init__()
        self._holder = holder
        self._event = event
        self._interpreted = 0
        self._view: SlotView | None = None
        self._marked = ""
        surface(self, "page")
        self.state = Tag(holder)
        self.place = TextLine(holder, 14, 400, "text.subtle", shrinks=False)
        self.figures = TimerFigures(holder, 144)
        self.line = ProgressLine(holder, 8)
        self.spoken = TextLine(holder, 12, 400, "text.subtle")
        self.warning = TextLine(holder, 12, 400, "text.subtle", shrinks=False)
        self.speaker = WrappedText(holder, 28, 600)
        self.title = WrappedText(holder, 20, 400)
        self.initiative = _quiet(PartsButton(holder, padding=0, gap=8))
        self.language = IconLine(holder)
        self.pause = Button(holder, key="Space", primary=True)
        self.longer = Button(holder, key="+")
        self.next = Button(holder, icon="skip-forward", key="→")
        self.back = Button(holder, icon="skip-back", key="←", height=28, flat=True)
        self.skip = Button(holder, key="S", height=28, flat=True)
        self.reset = Button(holder, icon="arrow-counter-clockwise", key="R", height=28, flat=True)
        self.earlier = EarlierRow(holder)
        self._keys = [
            RoomForKey(holder, button, key)
            for button, key in ((self.pause, "Space"), (self.next, "→"), (self.longer, "+"))
        ]
        self._up = TextLine(holder, 12, 400, "text.subtle")
        self.next_speaker = TextLine(holder, 16, 600)
        self.next_title = TextLine(holder, 14)
        self.next_language = _quiet(PartsButton(holder, padding=0))
        self._next_length = TextLine(holder, 14, 400, "text.subtle", shrinks=False)
        self._arrange()
        for button, name in (
            (self.pause, "talk_start"),
            (self.longer, "talk_longer"),
            (self.next, "talk_next"),
            (self.back, "talk_back"),
            (self.skip, "talk_skip"),
            (self.reset, "talk_reset"),
        ):
            button.clicked.connect(lambda _=False, name=name: self.acted.emit(name))
        self.earlier.asked.connect(self.ago_asked)
        self.setFocusProxy(self.pause)
        self.retranslate()

    def show_view(self, view: SlotView, interpreted: int) -> None:
        """Show a slot; `interpreted` is into how many languages its room is interpreted."""
        self._view, self._interpreted = view, interpreted
        first = view.first
        self._show_state(view)
        self._show_time(first)
        self._show_talk(first.talk if first is not None else None)
        self._show_buttons(view)
        self._show_next(view.next)

    def show_marked(self, talk: str) -> None:
        """This talk has the keys of the list."""
        if talk != self._marked:
            self._marked = talk
            self._show_keys()

    def _show_keys(self) -> None:
        first = self._view.first if self._view is not None else None
        own = first is None or first.talk.id == self._marked
        for button, key in ((self.skip, "S"), (self.reset, "R")):
            button.set_key(key if own else "")
        self._keys[2].wanted = own
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other room for the keys."""
        super().resizeEvent(event)
        self._fit()

    def retranslate(self) -> None:
        """All words anew."""
        self._up.set_text(self.tr("Up next"))
        self.longer.setText(self.tr("+30 s"))
        self.longer.setAccessibleName(self.tr("30 seconds more"))
        self.next.setText(self.tr("Next"))
        self.back.setText(self.tr("Back"))
        self.skip.setText(self.tr("Skip"))
        self.reset.setText(self.tr("From the start"))
        self.earlier.retranslate()
        if self._view is not None:
            self.show_view(self._view, self._interpreted)

    # Showing

    def _show_state(self, view: SlotView) -> None:
        current = view.current
        if current is not None and current.talk.state == "speaking":
            self.state.set_text(self.tr("Speaking now"), "accent.text", "accent.subtle")
        elif current is not None:
            self.state.set_text(self.tr("Paused"), "yellow.text", "yellow.subtle")
        elif view.first is not None:
            self.state.set_text(self.tr("Speaks next"))
        elif view.talks:
            self.state.set_text(self.tr("All talks given"), "green.text", "green.subtle")
        else:
            self.state.set_text(self.tr("No talks yet"))
        first = view.first
        words = ""
        if first is not None:
            words = self.tr("%1 of %2").replace("%1", str(first.number))
            words = words.replace("%2", str(len(view.talks)))
        self.place.set_text(words)

    def _show_time(self, first: TalkView | None) -> None:
        parts = (self.figures, self.line, self.spoken, self.warning)
        for part in parts:
            part.setVisible(first is not None)
        if first is None:
            return
        timer = first.timer
        text, bar = _PHASES[timer.phase]
        if first.talk.state == "paused" and timer.phase == "calm":
            text = "text.subtle"
        self.figures.show_time(timer.words, text)
        mark = 1 - timer.wrap_up / timer.planned if timer.planned and timer.wrap_up else 0.0
        self.line.show_share(timer.fraction, bar, mark)
        said = self.tr("{time} spoken").replace("{time}", figures(length(timer.spent)))
        if first.timer.left <= -SECOND:
            planned = minutes_and_seconds(timer.planned // SECOND)
            said = self.tr("{time} spoken of {planned}").replace("{planned}", figures(planned))
            said = said.replace("{time}", figures(length(timer.spent)))
        self.spoken.set_text(said)
        at = minutes_and_seconds(timer.wrap_up // SECOND)
        words = self.tr("warning at {time}").replace("{time}", figures(at))
        self.warning.set_text(words if mark else "")

    def _show_talk(self, talk: Talk | None) -> None:
        self.speaker.set_text(talk.speaker if talk is not None else "")
        self.title.set_text(isolated(talk.title) if talk is not None else "")
        self.speaker.setVisible(bool(talk and talk.speaker))
        self.title.setVisible(bool(talk and talk.title))
        found = self._event.by_number.get(talk.initiative) if talk is not None else None
        self.initiative.setVisible(found is not None)
        if found is not None:
            parts = [("badge", found.number), ("subtle", title_of(found))]
            self.initiative.set_parts(parts)
        words = self._language_words(talk) if talk is not None else ""
        self.language.setVisible(bool(words))
        if words != self.language.text():
            self.language.show_line("headphones", words)

    def _language_words(self, talk: Talk) -> str:
        spoken = own_name(talk.language) if talk.language else ""
        if not self._interpreted:
            return spoken
        interpreted = self.tr("interpreted into %n language(s)", "", self._interpreted)
        return listed((isolate(spoken), interpreted)) if spoken else interpreted

    def _show_buttons(self, view: SlotView) -> None:
        current, first = view.current, view.first
        running = current is not None and current.timer.running
        self.pause.set_icon("pause" if running else "play")
        going_on = current is not None and not running
        words = self.tr("Go on") if going_on else self.tr("Start")
        self.pause.setText(self.tr("Pause") if running else words)
        ended = [one for one in view.talks if one.talk.state in ("done", "skipped")]
        self.pause.setEnabled(first is not None)
        self.longer.setEnabled(first is not None)
        self.next.setEnabled(current is not None or bool(view.waiting))
        self.back.setEnabled(bool(ended))
        self.skip.setEnabled(first is not None)
        timer = first.timer if first is not None else None
        had = timer is not None and first is not None and (timer.spent or first.talk.added)
        self.reset.setEnabled(current is not None or bool(had))
        self.earlier.setVisible(first is not None and current is None)
        self._show_keys()

    def _show_next(self, one: TalkView | None) -> None:
        self._below.setVisible(one is not None)
        if one is None:
            return
        talk = one.talk
        self.next_speaker.set_text(talk.speaker or isolated(talk.title))
        self.next_title.set_text(isolated(talk.title) if talk.speaker else "")
        self.next_title.setVisible(bool(talk.speaker and talk.title))
        self.next_language.setVisible(bool(talk.language))
        self.next_language.set_parts([("language", talk.language)])
        self._next_length.set_text(minutes_and_seconds(one.timer.planned // SECOND))

    def _fit(self) -> None:
        buttons = (self.pause, self.longer, self.next)
        for key in self._keys:
            wide = sum(button.sizeHint().width() for button in buttons) + 16
            key.fit(wide, self.width() - 2 * self._holder.theme.px(24))

    # Making

    def _arrange(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        quiet = QWidget()
        flow = FlowLayout(quiet, 4, 4)
        top.addWidget(self.state)
        top.addStretch(1)
        top.addWidget(self.place)
        below.addWidget(self.spoken, 1)
        below.addWidget(self.warning)
        main = QWidget()
        row = FitRow(self._holder, main, height=32, edge=0, gap=8, between=8)
        row.add(self.pause, rank=2)
        row.add(self.longer, rank=1)
        row.add(self.next, at_end=True)
        for button in (self.back, self.skip, self.reset):
            flow.addWidget(button)
        column = QVBoxLayout()
        Margins(self._holder, column, 24, 16, 24, 16)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.figures)
        column.addWidget(self.line)
        column.addSpacing(4)
        column.addLayout(below)
        column.addSpacing(20)
        column.addWidget(self.speaker)
        column.addWidget(self.title)
        column.addSpacing(8)
        column.addWidget(self.initiative)
        column.addWidget(self.language)
        column.addSpacing(20)
        column.addWidget(main)
        column.addSpacing(8)
        column.addWidget(quiet)
        column.addSpacing(4)
        column.addWidget(self.earlier)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(column, 1)
        outer.addWidget(self._next_part())

    def _next_part(self) -> QWidget:
        self._below = QWidget()
        surface(self._below, "panel")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.next_speaker)
        line.addWidget(self.next_language)
        line.addStretch(1)
        line.addWidget(self._next_length)
        inside = QVBoxLayout()
        Margins(self._holder, inside, 24, 16, 24, 20)
        inside.setSpacing(4)
        inside.addWidget(self._up)
        inside.addLayout(line)
        inside.addWidget(self.next_title)
        around = QVBoxLayout(self._below)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(Line(self._holder))
        around.addLayout(inside)
        return self._below


def _quiet(button: PartsButton) -> PartsButton:
    """Parts that are only to be read, and give way in a narrow panel."""
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Preferred)
    button.setSizePolicy(policy)
    return button
