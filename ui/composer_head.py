"""Above the composer's text: who speaks, in which language, and where the note goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.event import Event
from ui.fit_row import FitRow
from ui.panel_parts import Part, PartsButton, TextLine
from ui.text import plus
from ui.theme import ThemeHolder
from ui.wording import kind_command, listed, title_of

_NARROW = 560
_MOST_BADGES = 3
_LONGEST_NAME = 240


class ComposerHead(QWidget):
    """Shows what the next note will carry; each part is also a button, and has a key."""

    community_asked = Signal()
    language_asked = Signal()
    interpreted_toggled = Signal()
    key_toggled = Signal()
    general_asked = Signal()

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        super().__init__()
        self._holder = holder
        self._event = event
        self._community, self._language = "", ""
        self._target: tuple[str, ...] = ()
        self._typed = False
        self._from = PartsButton(holder)
        self._spoken = PartsButton(holder)
        self._interpreted = PartsButton(holder)
        self._interpreted.setCheckable(True)
        self._key = PartsButton(holder)
        self._key.setCheckable(True)
        self._key.set_look("yellow.subtle", "yellow.text")
        self._marks = TextLine(holder, 12, 600, "green.text", shrinks=False)
        self.to = PartsButton(holder)
        self._from.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._from.clicked.connect(self.community_asked)
        self._spoken.clicked.connect(self.language_asked)
        self._interpreted.clicked.connect(lambda _checked: self.interpreted_toggled.emit())
        self._key.clicked.connect(lambda _checked: self.key_toggled.emit())
        self.to.clicked.connect(self.general_asked)
        self.setMinimumWidth(200)
        layout = FitRow(holder, self, height=28, edge=0, gap=8, between=4)
        layout.add(self._from)
        for part in (self._spoken, self._interpreted, self._key):
            layout.add(part, whole=True)
        layout.add(self._marks, at_end=True, whole=True)
        self._marks.hide()
        layout.add(self.to, at_end=True, whole=True)
        holder.changed.connect(self.retranslate)

    def show_state(
        self, community: str, language: str, target: tuple[str, ...], *, typed: bool = False
    ) -> None:
        """Show what the next note carries; `typed` says that its own text names the target."""
        state = (community, language, target, typed)
        if state == (self._community, self._language, self._target, self._typed):
            return
        self._community, self._language, self._target, self._typed = state
        self.retranslate()

    def community(self) -> str:
        """Whom it says that the next note comes from."""
        return self._community

    def target(self) -> tuple[str, ...]:
        """Where it says that the next note goes."""
        return self._target

    def is_interpreted(self) -> bool:
        """Whether the next note is heard through interpretation."""
        return self._interpreted.isChecked()

    def set_interpreted(self, interpreted: bool) -> None:
        """Say whether the next note is heard through interpretation."""
        self._interpreted.setChecked(interpreted)

    def is_key(self) -> bool:
        """Whether the next note is a key note."""
        return self._key.isChecked()

    def set_key(self, key: bool) -> None:
        """Say whether the next note is a key note."""
        self._key.setChecked(key)

    def show_support(self, marks: int) -> None:
        """Show how many marks of support the text ends with."""
        words = self.tr("%n mark(s) of support", "", marks)
        self._marks.set_text(plus(marks))
        self._marks.setAccessibleName(words)
        self._marks.setToolTip(words)
        self._marks.setVisible(bool(marks))

    def retranslate(self) -> None:
        """All parts anew, with their keys where there is room."""
        narrow = self.width() < self._holder.theme.px(_NARROW)
        self._from.setMaximumWidth(self._holder.theme.px(_LONGEST_NAME if not narrow else 160))
        who: list[Part] = [("icon", "user"), ("subtle", self.tr("From"))]
        name = self._community or self.tr("nobody named")
        if self._community:
            who.append(("strong", self._community))
        self._from.set_parts([*who, ("key", "@")], self.tr("From %1").replace("%1", name))
        self._from.setToolTip(self.tr("The community that speaks: type @ and its name"))
        spoken: list[Part] = [("icon", "globe"), ("language", self._language)]
        heard: list[Part] = [("icon", "headphones")]
        if not narrow:
            spoken.append(("key", "Ctrl+L"))
            heard += [("subtle", self.tr("Interpreted")), ("key", "Ctrl+I")]
        name = self.tr("Language %1").replace("%1", self._language.upper())
        self._spoken.set_parts(spoken, name)
        self._spoken.setToolTip(self.tr("Next language (Ctrl+L)"))
        self._interpreted.set_parts(heard, self.tr("Interpreted"))
        self._interpreted.setToolTip(self.tr("Heard through interpretation (Ctrl+I)"))
        starred: list[Part] = [("icon", "star")]
        if not narrow:
            starred.append(("key", kind_command("key")))
        self._key.set_parts(starred, self.tr("Key note"))
        self._key.setToolTip(self.tr("Key note (type %1)").replace("%1", kind_command("key")))
        self._show_target()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other room for keys."""
        super().resizeEvent(event)
        self.retranslate()

    def _show_target(self) -> None:
        if not self._target:
            general = self.tr("General")
            self.to.set_parts(
                [("subtle", general), ("key", "#")], self.tr("Goes to %1").replace("%1", general)
            )
            self.to.setToolTip(self.tr("On no initiative. Type # to choose one."))
            self.to.setEnabled(False)
            return
        names = []
        for number in self._target:
            initiative = self._event.by_number.get(number)
            names.append(f"{number} {title_of(initiative)}" if initiative else number)
        name = listed(names)
        shown = self._target if len(self._target) <= _MOST_BADGES else self._target[:2]
        badges: list[Part] = [("badge", number) for number in shown]
        if len(shown) < len(self._target):
            badges.append(("subtle", plus(len(self._target) - len(shown))))
        takes_away: list[Part] = [] if self._typed else [("icon", "x")]
        self.to.set_parts(
            [("subtle", self.tr("On")), *badges, *takes_away],
            self.tr("Goes to %1").replace("%1", name),
        )
        if self._typed:  # the text says it, and only the text can take it back
            self.to.setToolTip(name)
            self.to.setEnabled(False)
            return
        self.to.setToolTip(self.tr("%1. Click, or type #0, for General.").replace("%1", name))
        self.to.setEnabled(True)
