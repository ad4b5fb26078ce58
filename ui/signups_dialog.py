"""Sign-ups for talks, pasted or from a file: what is read out of them, before any is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator import talk_signups, talks
from facilitator.records import Talk
from facilitator.store import Store
from facilitator.talk_rules import TalkRules
from facilitator.talk_signups import TOO_MUCH, UNLIKELY, SignUp
from facilitator.talks import Slot
from facilitator.text import fold
from ui.buttons import Button, KeyHint
from ui.chat_field import ChatField
from ui.feedback import announce
from ui.frames import label
from ui.messages import words_of
from ui.signup_list import OUT, READY, THERE, WRONG, SignRow, SignupList
from ui.theme import ThemeHolder
from ui.two_sides import TwoSidesDialog
from ui.wording import passage

_MOST_PASTED = 200_000
"""Letters of what was copied somewhere that is read without being asked to."""


class SignupsDialog(TwoSidesDialog):
    """The text at the start, the talks read out of it at the end.

    Esc adds nothing, and the text stays on the clipboard. Nothing is added twice: a talk of that
    speaker and title stays one.
    """

    def __init__(
        self, store: Store, slot: Slot, rules: TalkRules, holder: ThemeHolder, parent: QWidget
    ) -> None:
        self.field, self.list = ChatField(holder, heads=False), SignupList(holder)
        super().__init__(holder, self.field, self.list, parent)
        self._store = store
        self._slot = slot
        self._rules = rules
        self._out: set[str] = set()
        self._taken: set[str] = set()
        self._cut = False
        self._swapped = False
        self._there = {_key(talk) for talk in talks.of_slot(store, slot).talks}
        self.added: list[Talk] = []
        self.swap = Button(holder, icon="arrows-left-right", height=28)
        self._arrange()
        self.list.toggled.connect(self._toggle)
        self.list.reached.connect(self._reach)
        self.swap.clicked.connect(self._swap)
        self.start()

    def read_text(self, text: str) -> None:
        """Read the talks of a list."""
        read = talk_signups.read(self._store.event, text)
        self.list.show_rows([self._row(entry) for entry in read.entries])
        self._say_limit(read.entries[-1:])
        self.field.mark_lines(row.entry.line for row in self.list.rows() if row.state == WRONG)
        self._retranslate()

    def read_file(self, path: Path) -> str:
        """The list that a wiki page, a form or a spreadsheet was saved as."""
        return talk_signups.read_file(path)

    def is_meant(self, text: str) -> bool:
        """A list of several talks."""
        if len(text) > _MOST_PASTED:
            return False
        entries = talk_signups.read(self._store.event, text).entries
        return len(entries) > 1 and all(entry.reason is None for entry in entries)

    def keep_ready(self) -> bool:
        """Add what is ready."""
        ready = [self._content(row.entry) for row in self.list.rows() if row.state == READY]
        if ready:
            self.added = talks.add_many(self._store, self._slot, ready, self)
        return bool(ready)

    def files(self) -> tuple[str, str, str]:
        """Saved lists."""
        endings = "*.csv *.tsv *.txt *.wiki *.md"
        return self.tr("Open sign-ups"), self.tr("Sign-ups"), endings

    # Reading

    def _row(self, entry: SignUp) -> SignRow:
        state = READY
        row = SignRow(self._turned(entry), READY)
        unlikely = entry.reason is not None and entry.reason.code == UNLIKELY
        if entry.reason is not None and not (unlikely and row.id in self._taken):
            state = WRONG
        elif self._key(entry) in self._there:
            state = THERE
        elif row.id in self._out:
            state = OUT
        return SignRow(row.entry, state)

    def _say_limit(self, last: Sequence[SignUp]) -> None:
        """Say at the top too that not all was read: nobody scrolls to the end to find out."""
        reason = last[0].reason if last else None
        cut = reason is not None and reason.code in TOO_MUCH
        if cut and reason is not None:
            self.banner.show_message("warning", words_of(reason))
        if cut or self._cut:
            self.banner.setVisible(cut)
        self._cut = cut

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
        if row.open:
            reason = row.entry.reason
            kept = self._taken if reason is not None and reason.code == UNLIKELY else self._out
            kept ^= {row.id}
            self.read_now()

    def _swap(self) -> None:
        self._swapped = not self._swapped
        self.read_now()
        announce(self, self.swap.text())

    def _reach(self, row: SignRow) -> None:
        self.field.reach_line(row.entry.line)
        self.field.setFocus()

    # Words

    def _retranslate(self) -> None:
        states = [row.state for row in self.list.rows()]
        ready = states.count(READY)
        self.add.setText(self.tr("Add %n talk(s)", "", ready))
        self.add.setEnabled(ready > 0)
        parts = []
        if there := states.count(THERE):
            parts.append(self.tr("%n talk(s) there already.", "", there))
        rows = self.list.rows()
        unlikely = sum(row.open and row.state == WRONG for row in rows)
        if wrong := states.count(WRONG) - unlikely:
            parts.append(self.tr("%n row(s) stay out until you fix them in the text.", "", wrong))
        if unlikely:
            parts.append(self.tr("%n row(s) may be no talk: Space takes one.", "", unlikely))
        words = passage(parts)
        self.sum.set_text(words, "red" if wrong else "text.subtle")
        self.swap.setEnabled(bool(states))

    # Making

    def _arrange(self) -> None:
        self.swap.setText(self.tr("Swap speaker and title"))
        placeholder = self.tr(
            "Paste the list from a wiki page, a form, a spreadsheet or a chat, or drop its "
            "file. One talk a line, such as: Lucía: Funding that reaches first-time groups "
            "(ES, 5 min) #2"
        )
        text_side = self.text_side(self.tr("Text"), placeholder)
        below = QHBoxLayout()
        for key, words in (
            ("Space", self.tr("leaves out, takes")),
            ("Enter", self.tr("goes to its line")),
        ):
            below.addWidget(KeyHint(self._holder, key))
            below.addWidget(label("label", words))
        below.addStretch()
        list_side = self.list_side(self.tr("Talks found"), (self.swap,), below)
        self.arrange(self.tr("Read sign-ups for talks"), text_side, list_side)


def _key(talk: Talk) -> tuple[str, str]:
    return fold(talk.speaker), fold(talk.title)
