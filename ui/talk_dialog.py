"""A talk's fields in a dialog: to add one after the other, or to change one."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from facilitator import talks
from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.reasons import Refused
from facilitator.records import Talk
from facilitator.store import Store
from facilitator.talk_rules import TalkRules
from facilitator.talks import Slot
from ui.buttons import Button
from ui.dialog_parts import framed
from ui.draft_keeper import DraftKeeper
from ui.feedback import announce
from ui.fit_row import FitRow
from ui.frames import IconLine, Margins, label
from ui.tab_walk import WalkedDialog, fit_screen
from ui.talk_form import TEXTS, TalkForm
from ui.talk_words import name_of
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.wording import refusal_words

WIDE = 480


class TalkDialog(WalkedDialog):
    """To add talks, without `talk`: Enter keeps one, and the fields are ready for the next.

    Else to change that talk: Enter keeps it and closes. Esc closes; what was half typed is there
    again when the dialog is opened the next time, also after a crash.
    """

    def __init__(
        self,
        store: Store,
        slot: Slot,
        rules: TalkRules,
        holder: ThemeHolder,
        parent: QWidget,
        talk: Talk | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._slot = slot
        self._holder = holder
        self._talk = talk
        self._name = f"talk {talk.id}" if talk is not None else "talk"
        self.added: list[Talk] = []
        self._wrong = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        languages = store.event.spoken_languages(store.event.room(slot.room))
        self.form = TalkForm(holder, store.event, languages, rules)
        self.said = IconLine(holder)
        self.discard = Button(holder, self.tr("Discard"), height=28, flat=True)
        self.close_button = Button(holder, key="Esc")
        self.keep_button = Button(holder, key="Enter", primary=True)
        self._keeper = DraftKeeper(store, self._keep_draft, self)
        self._arrange()
        self._start()
        self.form.edited.connect(self._edited)
        self.discard.clicked.connect(self._discard)
        self.close_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self.keep)

    def keep(self) -> None:
        """Keep the talk; what is wrong is said here, and nothing is lost."""
        problem = self.form.problem()
        if problem is not None:
            field, sentence = problem
            self._say(sentence, wrong=True)
            field.setFocus()
            return
        try:
            if self._talk is not None:
                talks.edit(self._store, self._talk.id, self, **self.form.content())
            else:
                made = talks.add(self._store, self._slot, self, **self.form.content())
                self.added += [made] if made is not None else []
        except Refused as refused:
            self._say(refusal_words(refused), wrong=True)
            return
        self._forget_draft()
        if self._talk is not None:
            self.accept()
            return
        words = self.tr("Added: {name}").replace("{name}", isolate(name_of(self.added[-1])))
        self.form.show_values({})
        self._forget_draft()
        self._say(words)
        self.form.speaker.setFocus()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, wherever the cursor is; the list of a field takes it first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """What is half typed stays on disk."""
        if result == QDialog.DialogCode.Rejected:
            self._keep_draft()
        self._keeper.stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is leaving."""
        self.reject()

    # Drafts

    def _start(self) -> None:
        """What the talk says, or what was half typed here before."""
        said = _said(self._talk)
        self.form.show_values(said)
        kept = _read(self._store.draft(self._slot.place.id, self._name))
        half = bool(kept) and kept != said
        if half:
            self.form.show_values(kept)
            self._say(self.tr("This was typed here before and is not kept yet."))
        self.discard.setVisible(half)
        self.form.speaker.setFocus()
        self.form.speaker.selectAll()

    def _edited(self) -> None:
        if self._wrong and self.form.mend():
            self._say("")
        self._keeper.soon(sum(map(len, self.form.values().values())))

    def _keep_draft(self) -> None:
        values = self.form.values()
        words = json.dumps(values, ensure_ascii=False) if values != _said(self._talk) else ""
        self._write(words)

    def _forget_draft(self) -> None:
        self._keeper.stop()
        self._write("")
        self.discard.hide()

    def _write(self, words: str) -> None:
        try:
            self._keeper.write(self._slot.place.id, {self._name: words})
        except Refused as refused:
            self._say(refusal_words(refused), wrong=True)

    def _discard(self) -> None:
        self.form.show_values(_said(self._talk))
        self._forget_draft()
        self._say("")
        self.form.speaker.setFocus()

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self._wrong = wrong
        icon = "warning-circle" if wrong else "check-circle" if words else ""
        self.said.show_line(icon, words, "red" if wrong else "text.subtle")
        if words:
            announce(self, words, urgent=wrong)

    # Making

    def _arrange(self) -> None:
        editing = self._talk is not None
        words = self.tr("Change the talk") if editing else self.tr("Add a talk")
        self.setWindowTitle(words)
        self.close_button.setText(self.tr("Cancel") if editing else self.tr("Close"))
        self.keep_button.setText(self.tr("Keep") if editing else self.tr("Add"))
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.said, 1)
        said.addWidget(self.discard)
        for button in (self.discard, self.close_button, self.keep_button):
            button.setAutoDefault(False)
        body = QWidget()
        inside = QVBoxLayout(body)
        Margins(self._holder, inside, 20, 20, 20, 8)
        inside.setSpacing(self._holder.theme.px(16))
        inside.addWidget(label("title", words))
        inside.addWidget(self.form)
        inside.addLayout(said)
        inside.addStretch(1)
        buttons = QWidget()
        foot = FitRow(self._holder, buttons, height=32, gap=8, between=8, to_end=True)
        foot.setContentsMargins(0, 0, 0, self._holder.theme.px(20))
        foot.add(self.close_button, at_end=True)
        foot.add(self.keep_button, at_end=True, rank=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._holder.theme.px(8))
        column.addWidget(framed(body), 1)
        column.addWidget(buttons)
        fit_screen(self, self._holder.theme.px(WIDE), self.sizeHint().height())


def _said(talk: Talk | None) -> dict[str, str]:
    """What a talk says, as it stands in the fields."""
    if talk is None:
        return dict.fromkeys(TEXTS, "")
    return {
        "speaker": talk.speaker,
        "title": talk.title,
        "initiative": talk.initiative,
        "language": talk.language,
        "length": minutes_and_seconds(talk.planned // SECOND),
        "link": talk.link,
    }


def _read(draft: str) -> dict[str, str]:
    try:
        kept = json.loads(draft or "{}")
    except ValueError:
        return {}
    return {name: str(kept[name]) for name in TEXTS if name in kept} if kept else {}
