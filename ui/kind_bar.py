"""The row of kinds under the composer's text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from facilitator.records import NOTE_KINDS
from ui.painting import KINDS
from ui.panel_parts import Part, PartsButton
from ui.theme import ThemeHolder
from ui.wording import kind_command, kind_word

_SIGNS = {"concern": "!", "question": "?", "quote": '"'}

_LEVELS = 4


class KindBar(QWidget):
    """One kind of five. Keys disappear where there is no room, then words but the chosen one's."""

    chosen = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._buttons: dict[str, PartsButton] = {}
        self._told: tuple[tuple[int, ...], int] = ((), 0)
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for kind in NOTE_KINDS:
            button = PartsButton(holder, padding=7)
            button.setCheckable(True)
            button.set_look(KINDS[kind].fill, KINDS[kind].text)
            button.clicked.connect(lambda _checked=False, kind=kind: self._choose(kind))
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[kind] = button
        layout.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._buttons[NOTE_KINDS[0]].setChecked(True)
        holder.changed.connect(self.retranslate)
        self.retranslate()

    def kind(self) -> str:
        """The chosen kind."""
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    def set_kind(self, kind: str) -> None:
        """Choose without telling."""
        self._buttons[kind].setChecked(True)
        self.retranslate()

    def button(self, kind: str) -> PartsButton:
        """The button of a kind."""
        return self._buttons[kind]

    def retranslate(self) -> None:
        """Words and keys anew, as many as there is room for."""
        forms = self.forms()
        level = next((at for at, wide in enumerate(forms) if wide <= self.width()), _LEVELS - 1)
        for kind, button in self._buttons.items():
            button.set_parts(self._parts(kind, level), kind_word(kind))
            button.setToolTip(kind_word(kind) if level >= 2 else "")
        if (forms, level) != self._told:
            # A row that hears of it gives all that is in it a place again, and comes back here.
            self._told = forms, level
            self.updateGeometry()

    def forms(self) -> tuple[int, ...]:
        """How wide it is with words and keys, with words, with one word, with icons alone."""
        spacing = self._holder.theme.px(2) * (len(self._buttons) - 1)
        return tuple(
            spacing
            + sum(one.width_of(self._parts(kind, level)) for kind, one in self._buttons.items())
            for level in range(_LEVELS)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self.retranslate()

    def _parts(self, kind: str, level: int) -> list[Part]:
        parts: list[Part] = [("icon", KINDS[kind].icon)]
        if level < 2 or (level == 2 and self._buttons[kind].isChecked()):
            parts.append(("text", kind_word(kind)))
        key = _SIGNS.get(kind) or kind_command(kind)
        # A point needs no sign: it is what a note is otherwise.
        if level == 0 and kind != "point":
            parts.append(("key", key))
        return parts

    def _choose(self, kind: str) -> None:
        self.retranslate()
        self.chosen.emit(kind)
