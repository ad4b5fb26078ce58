"""Ballots from a meeting chat: what is read out of it stands beside it before any is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from facilitator import chat, chat_ballots, votes
from facilitator.chat import ChatReading, Entry
from facilitator.chat_file import read_file
from facilitator.sessions import Place
from facilitator.store import Store
from ui.chat_field import ChatField
from ui.chat_list import ChatList
from ui.feedback import announce
from ui.frames import label
from ui.panel_parts import Tag
from ui.text import figures
from ui.theme import ThemeHolder
from ui.two_sides import TwoSidesDialog
from ui.wording import passage

_TAGS = {
    "ready": ("green.text", "green.subtle"),
    "replaced": ("text", "bg.neutral"),
    "unreadable": ("red", "red.subtle"),
    "skipped": ("text.subtle", "bg.subtle"),
}


class PasteChatDialog(TwoSidesDialog):
    """The chat at the start, its lines with what they mean at the end.

    Names stand in this dialog only.
    """

    def __init__(self, store: Store, place: Place, holder: ThemeHolder, parent: QWidget) -> None:
        self.field, self.list = ChatField(holder), ChatList(holder)
        super().__init__(holder, self.field, self.list, parent)
        self._store = store
        self._place = place
        self._mended: dict[str, str] = {}
        self._reading = ChatReading((), False)
        self._before = chat_ballots.earlier(store, place)
        self._votes = votes.of_session(store, place)
        self.tags = {state: Tag(holder) for state in chat.STATES}
        self.instead = QCheckBox()
        self.instead.setChecked(True)
        self._arrange()
        self.list.mended.connect(self._mend)
        self.list.left_out.connect(lambda line: self._mend(line, ""))
        self.list.taken_back.connect(self._take_back)
        self.list.reached.connect(self._reached)
        self.instead.toggled.connect(self._show_sum)
        self.start()

    def reading(self) -> ChatReading:
        """What is read out of the text now."""
        return self._reading

    def read_text(self, text: str) -> None:
        """Read the ballots of a chat, with what was put right here."""
        self._reading = chat.read(self._store.event, self._place.round, text, self._mended)
        self._show()

    def read_file(self, path: Path) -> str:
        """A saved chat; nothing of it is put right yet."""
        text = read_file(path)
        self._mended.clear()
        return text

    def is_meant(self, text: str) -> bool:
        """A chat with ballots."""
        return bool(chat.read(self._store.event, self._place.round, text).ballots)

    def keep_ready(self) -> bool:
        """Keep the ballots, without names."""
        lines = self._reading.ballots
        if not lines:
            return False
        instead = bool(self._before) and self.instead.isChecked()
        chat_ballots.keep(self._store, self._place, lines, replace=instead, origin=self)
        return True

    def files(self) -> tuple[str, str, str]:
        """Saved chats."""
        endings = "*.txt *.vtt *.sbv *.csv *.log"
        return self.tr("Open a saved chat"), self.tr("Saved chats"), endings

    # Showing

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
            words = passage((words, stay) if token == "red" else (stay, words))
        self.sum.set_text(words, token)

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

    # Making

    def _arrange(self) -> None:
        self._lines = label("label")
        placeholder = self.tr(
            "Paste the chat here, or drop the file that the meeting software saved."
        )
        text_side = self.text_side(self.tr("Chat text"), placeholder, self._lines)
        self.rule = label("label")
        self.rule.setWordWrap(True)
        below = QVBoxLayout()
        below.addWidget(self.rule)
        below.addWidget(self.instead)
        list_side = self.list_side(self.tr("Ballots found"), tuple(self.tags.values()), below)
        self.arrange(self.tr("Paste ballots from chat"), text_side, list_side)
