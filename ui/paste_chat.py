"""Ballots from a meeting chat: what is read out of it stands beside it before any is kept."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from facilitator import chat, chat_ballots, votes
from facilitator.chat import ChatReading, Entry
from facilitator.chat_file import read_file
from facilitator.reasons import Refused
from facilitator.sessions import Place
from facilitator.store import Store
from ui.buttons import Button, KeyHint
from ui.chat_field import ChatField
from ui.chat_list import ChatList
from ui.feedback import Banner, announce
from ui.frames import Margins, label, surface
from ui.lines import Rule
from ui.panel_parts import Tag, TextLine
from ui.panel_walk import walk
from ui.text import figures
from ui.theme import ThemeHolder
from ui.two_sides import arrange
from ui.wording import refusal_words

# Not at every key.
_READ_AFTER_MS = 120
_TAGS = {
    "ready": ("green.text", "green.subtle"),
    "replaced": ("text", "bg.neutral"),
    "unreadable": ("red", "red.subtle"),
    "skipped": ("text.subtle", "bg.subtle"),
}


class PasteChatDialog(QDialog):
    """The chat at the start, its lines with what they mean at the end.

    Ctrl+Enter, or Enter on the blue button, keeps all ballots as one change; Esc keeps nothing.
    Names stand in this dialog only.
    """

    def __init__(self, store: Store, place: Place, holder: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._place = place
        self._holder = holder
        self._mended: dict[str, str] = {}
        self._reading = ChatReading((), False)
        self._before = chat_ballots.earlier(store, place)
        self._votes = votes.of_session(store, place)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = ChatField(holder)
        self.list = ChatList(holder)
        self.banner = Banner(holder)
        self.banner.hide()
        self.tags = {state: Tag(holder) for state in chat.STATES}
        self.instead = QCheckBox()
        self.instead.setChecked(True)
        self.sum = TextLine(holder, token="text.subtle")
        self.open_button = Button(holder, icon="folder-open", key="Ctrl+O")
        self.cancel = Button(holder, key="Esc")
        self.add = Button(holder, key="Ctrl+Enter", primary=True)
        self._later = QTimer(self, singleShot=True, interval=_READ_AFTER_MS)
        self._arrange(parent)
        self._connect()
        self._retranslate()
        self._start()

    def reading(self) -> ChatReading:
        """What is read out of the text now."""
        return self._reading

    def open_file(self, path: Path) -> None:
        """Show a saved chat."""
        try:
            text = read_file(path)
        except Refused as refused:
            self._refuse(refused)
            return
        self.banner.hide()
        self._mended.clear()
        self.field.show_chat(text)
        self.read_now()

    def read_now(self) -> None:
        """Read the text anew."""
        self._later.stop()
        event, text = self._store.event, self.field.toPlainText()
        begun = monotonic()
        self._reading = chat.read(event, self._place.round, text, self._mended)
        self._show()
        took = round((monotonic() - begun) * 1000)
        # Who edits a chat of a whole day is not held up at every pause.
        self._later.setInterval(max(_READ_AFTER_MS, 3 * took))

    def keep(self) -> None:
        """Keep the ballots, without names, and close; what is refused is said here."""
        if self._later.isActive():
            self.read_now()
        lines = self._reading.ballots
        if not lines:
            return
        instead = bool(self._before) and self.instead.isChecked()
        try:
            chat_ballots.keep(self._store, self._place, lines, replace=instead, origin=self)
        except Refused as refused:
            self._refuse(refused)
            return
        self.accept()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From anywhere: Ctrl+Enter keeps, Ctrl+V pastes, Ctrl+O opens a file, F6 walks on."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        elif control and event.key() == Qt.Key.Key_O:
            self._choose_file()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.field.setFocus()
            self.field.paste()
        elif event.key() == Qt.Key.Key_F6:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            foot = self.add if self.add.isEnabled() else self.cancel
            walk((self.field, self.list, foot), -1 if back else 1)
        else:
            super().keyPressEvent(event)

    # Showing

    def _start(self) -> None:
        """With what was copied, where that is a chat; the cursor where one goes on."""
        text = QGuiApplication.clipboard().text()
        if text and chat.read(self._store.event, self._place.round, text).ballots:
            self.field.show_chat(text)
        self.read_now()
        (self.add if self.add.isEnabled() else self.field).setFocus()

    def _show(self) -> None:
        reading = self._reading
        self.list.show_rows(reading.entries)
        self.field.mark_lines(one.line for one in reading.entries if one.state == "unreadable")
        self._retranslate()

    def _retranslate(self) -> None:
        reading, shown = self._reading, QLocale().toString
        text = self.field.toPlainText().rstrip()
        count = text.count("\n") + 1 if text else 0
        self._lines.setText(self.tr("%n line(s)", "", count))
        words = {
            "ready": self.tr("%1 ready"),
            "replaced": self.tr("%1 replaced"),
            "unreadable": self.tr("%1 unreadable"),
            "skipped": self.tr("%1 skipped"),
        }
        for state in chat.STATES:
            number = reading.count(state)
            said = words[state].replace("%1", figures(shown(number))) if number else ""
            self.tags[state].set_text(said, *_TAGS[state])
        ready = len(reading.ballots)
        self.add.setText(self.tr("Add %n ballot(s)", "", ready))
        self.add.setEnabled(ready > 0)
        self.cancel.setText(self.tr("Cancel"))
        self.open_button.setText(self.tr("Open a file"))
        self.instead.setText(
            self.tr("Instead of the %n ballot(s) taken from the chat before", "", len(self._before))
        )
        self.instead.setVisible(bool(self._before))
        self._show_sum()
        self.rule.setText(self._rule_words())

    def _rule_words(self) -> str:
        if self._reading.entries and not self._reading.named:
            return self.tr("No names found: each line counts as one person.")
        return self.tr(
            "The last readable line of each person counts. Two people of the same name cannot be "
            "told apart. Names are not kept."
        )

    def _show_sum(self) -> None:
        """Ballots + not voting = present, and what stays out."""
        there = len(self._votes.ballots)
        if self.instead.isChecked():
            there -= len(self._before)
        total, present = there + len(self._reading.ballots), self._votes.present
        unread = self._reading.count("unreadable")
        token, words = "text.subtle", ""
        if self._before and not self.instead.isChecked() and self._reading.ballots:
            token = "red"
            words = self.tr("Whoever is in both chats is counted twice.")
        elif present is not None and total > present:
            token = "yellow.text"
            words = self._filled(self.tr("%1 ballots, but %3 present."), total, 0, present)
        elif present is not None:
            sum_ = self.tr("%1 ballots + %2 not voting = %3 present")
            words = self._filled(sum_, total, present - total, present)
        elif there and self._reading.ballots:
            words = self._filled(self.tr("%1 ballots with those already there."), total, 0, 0)
        if unread:
            stay = self.tr("%n line(s) stay out until you fix them.", "", unread)
            words = f"{words} {stay}" if words and token == "red" else f"{stay} {words}".strip()
        self.sum.set_text(words, token)
        self.sum.setToolTip(words)

    def _filled(self, words: str, *numbers: int) -> str:
        for at, number in enumerate(numbers, 1):
            words = words.replace(f"%{at}", figures(QLocale().toString(number)))
        return words

    # Doing

    def _mend(self, line: str, words: str) -> None:
        self._mended[line] = words
        self.read_now()
        entry = next((one for one in self._reading.entries if one.id == line), None)
        if entry is not None and entry.reason is None:
            announce(self, self.add.text())

    def _take_back(self, line: str) -> None:
        self._mended.pop(line, None)
        self.read_now()

    def _reached(self, entry: Entry) -> None:
        self.field.reach_line(entry.line)

    def _choose_file(self) -> None:
        kinds = self.tr("Saved chats") + " (*.txt *.vtt *.sbv *.csv *.log);;*"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a saved chat"), "", kinds)
        if name:
            self.open_file(Path(name))

    def _refuse(self, refused: Refused) -> None:
        self.banner.show_message("error", refusal_words(refused))
        self.banner.show()

    # Making

    def _connect(self) -> None:
        self._later.timeout.connect(self.read_now)
        self.field.textChanged.connect(self._later.start)
        self.field.dropped.connect(self.open_file)
        self.list.mended.connect(self._mend)
        self.list.left_out.connect(lambda line: self._mend(line, ""))
        self.list.taken_back.connect(self._take_back)
        self.list.reached.connect(self._reached)
        self.instead.toggled.connect(self._show_sum)
        self.open_button.clicked.connect(self._choose_file)
        self.cancel.clicked.connect(self.reject)
        self.add.clicked.connect(self.keep)
        self.add.setDefault(True)  # for Enter where no button has the focus

    def _arrange(self, parent: QWidget) -> None:
        title, sides = self.tr("Paste ballots from chat"), (self._text_side(), self._list_side())
        foot = (self.sum, self.cancel, self.add)
        arrange(self, self._holder, title, self.banner, *sides, foot, parent)

    def _text_side(self) -> QWidget:
        side = QWidget()
        surface(side, "panel")
        heading, self._lines = label("", self.tr("Chat text")), label("label")
        heading.setFont(self._holder.theme.font(14, 600))
        heading.setBuddy(self.field)
        self.field.setAccessibleName(heading.text())
        self.field.setPlaceholderText(
            self.tr("Paste the chat here, or drop the file that the meeting software saved.")
        )
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch()
        head.addWidget(self._lines)
        hint = QHBoxLayout()
        hint.setSpacing(8)
        hint.addWidget(KeyHint(self._holder, "Ctrl+V"))
        hint.addWidget(label("label", self.tr("pastes again. You can edit the text here.")))
        hint.addStretch()
        column = QVBoxLayout(side)
        Margins(self._holder, column, 12, 10, 12, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.field, 1)
        column.addLayout(hint)
        opened = QHBoxLayout()
        opened.addWidget(self.open_button)
        opened.addStretch()
        column.addLayout(opened)
        return side

    def _list_side(self) -> QVBoxLayout:
        heading = label("", self.tr("Ballots found"))
        heading.setFont(self._holder.theme.font(14, 600))
        self.list.setAccessibleName(heading.text())
        head = QHBoxLayout()
        Margins(self._holder, head, 16, 10, 16, 10)
        head.setSpacing(8)
        head.addWidget(heading)
        head.addStretch()
        for tag in self.tags.values():
            head.addWidget(tag)
        self.rule = label("label")
        self.rule.setWordWrap(True)
        below = QVBoxLayout()
        Margins(self._holder, below, 16, 8, 16, 12)
        below.setSpacing(8)
        below.addWidget(self.rule)
        below.addWidget(self.instead)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(self._holder, "line.mid"))
        column.addWidget(self.list, 1)
        column.addWidget(Rule(self._holder, "line.mid"))
        column.addLayout(below)
        return column
