"""What the list of notes is filtered by: a bar over it, and how much of all is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.event import Event
from facilitator.note_filter import Choices, NoteFilter, choices
from facilitator.note_outline import Said
from facilitator.records import NOTE_KINDS
from ui.buttons import Button
from ui.choice import Choice
from ui.flow import FlowLayout
from ui.frames import surface
from ui.language import own_name
from ui.painting import KINDS
from ui.panel_parts import Line, PartsButton, TextLine
from ui.text import RTL, isolate
from ui.theme import ThemeHolder
from ui.titles import title_of
from ui.wording import kind_word

_ANY = "\0any"  # no community is called so
_STEPS = ("initiative", "community", "language", "kinds", "key")


class NoteFilterBar(QWidget):
    """Initiative, community, language, kinds and key notes.

    `changed` says that it asks for other notes, `left` that somebody goes on to these, `closed`
    that nobody wants the bar any more. Esc takes back the last thing chosen, one at a time, and
    then closes it.
    """

    changed = Signal()
    left = Signal()
    closed = Signal()

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        super().__init__()
        self._holder = holder
        self._event = event
        self._steps: list[str] = []
        self._known: Choices | None = None
        self._picks = {name: _Pick() for name in _STEPS[:3]}
        self._kinds = {kind: PartsButton(holder, padding=6) for kind in NOTE_KINDS}
        self._key = PartsButton(holder, padding=6)
        self.said = TextLine(holder, 12, 400, "text.subtle")
        self.all = Button(holder, key="Esc", flat=True, height=28)
        self._lay_out()
        for name, pick in self._picks.items():
            pick.activated.connect(lambda _place, name=name: self._step(name))
        for button in self._kinds.values():
            button.clicked.connect(lambda _checked: self._step("kinds"))
        self._key.clicked.connect(lambda _checked: self._step("key"))
        self.all.clicked.connect(lambda _checked: self.clear())
        self.show_choices([])

    def _lay_out(self) -> None:
        surface(self, "panel")
        px = self._holder.theme.px
        self._inside = QWidget()
        self._flow = FlowLayout(self._inside, px(8), px(6))
        for pick in self._picks.values():
            self._flow.addWidget(pick)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(px(2))
        for kind, button in self._kinds.items():
            button.setCheckable(True)
            button.set_look(KINDS[kind].fill, KINDS[kind].text)
            below.addWidget(button)
        self._key.setCheckable(True)
        self._key.set_look("yellow.subtle", "yellow.text")
        below.addWidget(self._key)
        below.addStretch()
        below.addWidget(self.said)
        below.addWidget(self.all)
        column = QVBoxLayout()
        column.setContentsMargins(px(16), px(8), px(16), px(4))
        column.setSpacing(px(4))
        column.addWidget(self._inside)
        column.addLayout(below)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(column)
        outer.addWidget(Line(self._holder))

    # What is asked of it

    def filter(self) -> NoteFilter:
        """What is asked for now."""
        wanted = {
            name: None if pick.value() == _ANY else pick.value()
            for name, pick in self._picks.items()
        }
        kinds = frozenset(kind for kind, button in self._kinds.items() if button.isChecked())
        return NoteFilter(**wanted, kinds=kinds, key=self._key.isChecked())

    def show_choices(self, notes: Sequence[Said]) -> None:
        """Offer what these notes have; what is chosen stays, also when no note has it any more."""
        known = choices(notes, self._event.by_number)
        if known == self._known:
            return
        self._known = known
        self.retranslate()

    def show_count(self, sentence: str) -> None:
        """Say how many of all are shown."""
        self.said.set_text(sentence)
        self.all.setVisible(bool(self.filter()))

    def clear(self, *, quietly: bool = False) -> None:
        """Ask for nothing; `quietly` for another session, which asks its notes anyway."""
        if self.filter():
            self._steps = []
            for pick in self._picks.values():
                pick.set_value(_ANY)
            for button in (*self._kinds.values(), self._key):
                button.setChecked(False)
            if not quietly:
                self.changed.emit()

    def back(self) -> bool:
        """Take back the last thing chosen; False when there is none."""
        if not self.filter():
            return False
        name = self._steps.pop() if self._steps else _STEPS[0]
        if name in self._picks:
            self._picks[name].set_value(_ANY)
        else:
            buttons = self._kinds.values() if name == "kinds" else (self._key,)
            for button in buttons:
                button.setChecked(False)
        self.changed.emit()
        return True

    def focus_start(self) -> None:
        """The focus on the first choice."""
        self._picks["initiative"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """All words anew."""
        known = self._known or Choices()
        self._picks["initiative"].offer(
            self.tr("Any initiative"), known.initiatives, self._initiative_words
        )
        self._picks["community"].offer(
            self.tr("Any community"),
            known.communities,
            lambda name: name or self.tr("No community named"),
        )
        self._picks["language"].offer(
            self.tr("Any language"),
            known.languages,
            lambda code: own_name(code) if code else self.tr("No language"),
        )
        for name, pick in self._picks.items():
            pick.setAccessibleName(self._name(name))
        number = QLocale().toString
        for kind, button in self._kinds.items():
            count = number(known.kinds.get(kind, 0))
            button.set_parts(
                [("icon", KINDS[kind].icon), ("subtle", count)], f"{kind_word(kind)}, {count}"
            )
            button.setToolTip(kind_word(kind))
        words, count = self.tr("Key notes"), number(known.key)
        self._key.set_parts([("icon", "star"), ("subtle", count)], f"{words}, {count}")
        self._key.setToolTip(words)
        self.all.setText(self.tr("Show all"))
        self._fit()

    def sizeHint(self) -> QSize:
        """As narrow as the list wants it."""
        return QSize(self._holder.theme.px(200), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The list is never wider because of its filter."""
        return QSize(self._holder.theme.px(160), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower is higher."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one step back; Enter leads to the notes."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.back():
                self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Turn over with the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.retranslate()

    def _step(self, name: str) -> None:
        """Something was chosen: that is what Esc takes back first."""
        self._steps = [step for step in self._steps if step != name]
        asked = self.filter()
        if getattr(asked, name) not in (None, False, frozenset()):
            self._steps.append(name)
        self.changed.emit()

    def _initiative_words(self, number: str) -> str:
        if not number:
            return self.tr("General")
        title = title_of(self._event, number)
        return f"{number} {title}" if title != number else number

    def _name(self, pick: str) -> str:
        return {
            "initiative": self.tr("Initiative"),
            "community": self.tr("Community"),
            "language": self.tr("Language"),
        }[pick]

    def _fit(self) -> None:
        px = self._holder.theme.px
        self._inside.setFixedHeight(self._flow.heightForWidth(max(1, self.width() - 2 * px(16))))


class _Pick(Choice):
    """Any, or one of several with how many notes it has."""

    def __init__(self) -> None:
        super().__init__([(_ANY, "")], _ANY)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)

    def offer(self, nothing: str, counts: Mapping[str, int], words: Callable[[str], str]) -> None:
        """Offer these; what is chosen stays."""
        chosen = self.value() if self.currentIndex() > 0 else _ANY
        values = [*counts, *([chosen] if chosen not in (_ANY, *counts) else [])]
        self.blockSignals(True)
        self.clear()
        self.addItem(nothing, _ANY)
        for value in values:
            self.addItem(self._line(words(value), counts.get(value, 0)), value)
        self.blockSignals(False)
        self.set_value(chosen)

    def _line(self, words: str, count: int) -> str:
        if self.layoutDirection() == RTL:
            # Only there, or nobody could find a line by typing its first letter.
            words = " ".join(isolate(word) for word in words.split(" ", 1))
        return f"{words} ({count})"
