"""Sign-ups for talks, pasted or from a file: what is read out of them, before any is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from facilitator import talk_signups, talks
from facilitator.reasons import Refused
from facilitator.records import Talk
from facilitator.store import Store
from facilitator.talk_rules import TalkRules
from facilitator.talk_signups import SignUp
from facilitator.talks import Slot
from facilitator.text import fold
from ui.buttons import Button, KeyHint
from ui.chat_field import ChatField
from ui.feedback import Banner, announce
from ui.frames import Margins, label, surface
from ui.lines import Rule
from ui.panel_parts import TextLine
from ui.signup_list import OUT, READY, THERE, WRONG, SignRow, SignupList
from ui.theme import ThemeHolder
from ui.two_sides import arrange
from ui.wording import refusal_words

_READ_AFTER_MS = 120
_MOST_PASTED = 200_000
"""Letters of what was copied somewhere that is read without being asked to."""


class SignupsDialog(QDialog):
    """The text at the start, the talks read out of it at the end.

    Ctrl+Enter adds those that are ready as one change; Esc adds nothing, and the text stays on
    the clipboard. Nothing is added twice: a talk of that speaker and title stays one.
    """

    def __init__(
        self, store: Store, slot: Slot, rules: TalkRules, holder: ThemeHolder, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._slot = slot
        self._rules = rules
        self._holder = holder
        self._out: set[str] = set()
        self._swapped = False
        self._there = {_key(talk) for talk in talks.of_slot(store, slot).talks}
        self.added: list[Talk] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = ChatField(holder, heads=False)
        self.list = SignupList(holder)
        self.banner = Banner(holder)
        self.banner.hide()
        self.sum = TextLine(holder, 14, 400, "text.subtle")
        self.open_button = Button(holder, icon="folder-open", key="Ctrl+O")
        self.swap = Button(holder, icon="arrows-left-right", height=28)
        self.cancel = Button(holder, key="Esc")
        self.add = Button(holder, key="Ctrl+Enter", primary=True)
        self._later = QTimer(self, singleShot=True, interval=_READ_AFTER_MS)
        self._arrange(parent)
        self._connect()
        self._start()

    def open_file(self, path: Path) -> None:
        """Show what a file says."""
        try:
            text = talk_signups.read_file(path)
        except Refused as refused:
            self._refuse(refused)
            return
        self.banner.hide()
        self.field.show_chat(text)
        self.read_now()

    def read_now(self) -> None:
        """Read the text anew."""
        self._later.stop()
        read = talk_signups.read(self._store.event, self.field.toPlainText())
        self.list.show_rows([self._row(entry) for entry in read.entries])
        self.field.mark_lines(row.entry.line for row in self.list.rows() if row.state == WRONG)
        self._retranslate()

    def keep(self) -> None:
        """Add what is ready, and close; what is refused is said here."""
        if self._later.isActive():
            self.read_now()
        ready = [row.entry for row in self.list.rows() if row.state == READY]
        if not ready:
            return
        try:
            self.added = talks.add_many(
                self._store, self._slot, [self._content(entry) for entry in ready], self
            )
        except Refused as refused:
            self._refuse(refused)
            return
        self.accept()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter adds, wherever the cursor is; Ctrl+O opens a file; Esc leaves."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        elif control and event.key() == Qt.Key.Key_O:
            self._choose_file()
        elif control and event.key() == Qt.Key.Key_V:
            self.field.paste()
        else:
            super().keyPressEvent(event)

    # Reading

    def _start(self) -> None:
        """With what was copied, where that is a list of several talks."""
        text = QGuiApplication.clipboard().text()
        if text and len(text) <= _MOST_PASTED:
            read = talk_signups.read(self._store.event, text)
            if len(read.entries) > 1 and all(entry.reason is None for entry in read.entries):
                self.field.show_chat(text)
        self.read_now()
        (self.add if self.add.isEnabled() else self.field).setFocus()

    def _row(self, entry: SignUp) -> SignRow:
        state = READY
        if entry.reason is not None:
            state = WRONG
        elif self._key(entry) in self._there:
            state = THERE
        row = SignRow(self._turned(entry), state)
        return SignRow(row.entry, OUT) if state == READY and row.id in self._out else row

    def _turned(self, entry: SignUp) -> SignUp:
        """The entry with speaker and title in each other's place, where that is wanted."""
        if not self._swapped:
            return entry
        return replace(entry, speaker=entry.title, title=entry.speaker)

    def _key(self, entry: SignUp) -> tuple[str, str]:
        turned = self._turned(entry)
        return fold(turned.speaker), fold(turned.title)

    def _content(self, entry: SignUp) -> dict[str, object]:
        room = self._store.event.room(self._slot.room)
        planned = entry.planned
        if planned is None:
            planned = self._rules.planned(entry.language, room.language)
        return {
            "speaker": entry.speaker,
            "title": entry.title,
            "initiative": entry.initiative,
            "language": entry.language,
            "planned": planned,
            "link": entry.link,
        }

    # Doing

    def _toggle(self, row: SignRow) -> None:
        if row.state in (READY, OUT):
            self._out ^= {row.id}
            self.read_now()

    def _swap(self) -> None:
        self._swapped = not self._swapped
        self.read_now()
        announce(self, self.swap.text())

    def _reach(self, row: SignRow) -> None:
        self.field.reach_line(row.entry.line)
        self.field.setFocus()

    def _choose_file(self) -> None:
        kinds = self.tr("Sign-ups") + " (*.csv *.tsv *.txt *.wiki *.md);;*"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open sign-ups"), "", kinds)
        if name:
            self.open_file(Path(name))

    def _refuse(self, refused: Refused) -> None:
        self.banner.show_message("error", refusal_words(refused))
        self.banner.show()

    # Words

    def _retranslate(self) -> None:
        states = [row.state for row in self.list.rows()]
        ready = states.count(READY)
        self.add.setText(self.tr("Add %n talk(s)", "", ready))
        self.add.setEnabled(ready > 0)
        parts = []
        if there := states.count(THERE):
            parts.append(self.tr("%n talk(s) there already.", "", there))
        if wrong := states.count(WRONG):
            parts.append(self.tr("%n row(s) stay out until you fix them in the text.", "", wrong))
        words = " ".join(parts)
        self.sum.set_text(words, "red" if states.count(WRONG) else "text.subtle")
        self.sum.setToolTip(words)
        self.swap.setEnabled(bool(states))

    # Making

    def _connect(self) -> None:
        self._later.timeout.connect(self.read_now)
        self.field.textChanged.connect(self._later.start)
        self.field.dropped.connect(self.open_file)
        self.list.toggled.connect(self._toggle)
        self.list.reached.connect(self._reach)
        self.swap.clicked.connect(self._swap)
        self.open_button.clicked.connect(self._choose_file)
        self.cancel.clicked.connect(self.reject)
        self.add.clicked.connect(self.keep)
        self.add.setAutoDefault(True)

    def _arrange(self, parent: QWidget) -> None:
        self.open_button.setText(self.tr("Open a file"))
        self.swap.setText(self.tr("Swap speaker and title"))
        self.cancel.setText(self.tr("Cancel"))
        title, sides = self.tr("Read sign-ups for talks"), (self._text_side(), self._list_side())
        foot = (self.sum, self.cancel, self.add)
        arrange(self, self._holder, title, self.banner, *sides, foot, parent)

    def _text_side(self) -> QWidget:
        side = QWidget()
        surface(side, "panel")
        heading = label("", self.tr("Text"))
        heading.setFont(self._holder.theme.font(14, 600))
        heading.setBuddy(self.field)
        self.field.setAccessibleName(heading.text())
        self.field.setPlaceholderText(
            self.tr(
                "Paste the list from a wiki page, a form, a spreadsheet or a chat, or drop its "
                "file. One talk a line, such as: Lucía: Funding that reaches first-time groups "
                "(ES, 5 min) #2"
            )
        )
        hint = QHBoxLayout()
        hint.setSpacing(8)
        hint.addWidget(KeyHint(self._holder, "Ctrl+V"))
        hint.addWidget(label("label", self.tr("pastes again. You can edit the text here.")))
        hint.addStretch()
        opened = QHBoxLayout()
        opened.addWidget(self.open_button)
        opened.addStretch()
        column = QVBoxLayout(side)
        Margins(self._holder, column, 12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.field, 1)
        column.addLayout(hint)
        column.addLayout(opened)
        return side

    def _list_side(self) -> QVBoxLayout:
        heading = label("", self.tr("Talks found"))
        heading.setFont(self._holder.theme.font(14, 600))
        self.list.setAccessibleName(heading.text())
        head = QHBoxLayout()
        Margins(self._holder, head, 16, 8, 16, 8)
        head.setSpacing(8)
        head.addWidget(heading)
        head.addStretch()
        head.addWidget(self.swap)
        hint = QHBoxLayout()
        Margins(self._holder, hint, 16, 8, 16, 12)
        hint.setSpacing(8)
        for key, words in (
            ("Space", self.tr("leaves out")),
            ("Enter", self.tr("goes to its line")),
        ):
            hint.addWidget(KeyHint(self._holder, key))
            hint.addWidget(label("label", words))
        hint.addStretch()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(self._holder, "line.mid"))
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addWidget(Rule(self._holder, "line.mid"))
        column.addLayout(hint)
        return column


def _key(talk: Talk) -> tuple[str, str]:
    return fold(talk.speaker), fold(talk.title)
