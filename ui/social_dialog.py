"""Social time: who is there, groups of them on the wall, round after round without repeats."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from facilitator import group_lists
from facilitator.people_social import Attendee, Round
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.buttons import Button, press_focused
from ui.feedback import Banner, Tone, announce
from ui.panel_parts import TextLine, WrappedText
from ui.panel_walk import walk
from ui.social_desk import Left, Seen, SocialDesk
from ui.social_frame import arrange
from ui.social_people import SocialPeople
from ui.social_settings import SocialSettings
from ui.social_wall import SocialWall
from ui.social_words import SocialWords
from ui.tab_walk import WalkedDialog
from ui.text import figures, isolate
from ui.theme import ThemeHolder
from ui.wording import refusal_words


class SocialDialog(WalkedDialog):
    """Ctrl+Enter shows the next round, Left and Right those there were, F11 fills the screen.

    Ctrl+Z takes the newest round back. Names stay in the file of people beside the store.
    """

    def __init__(
        self, store: Store, holder: ThemeHolder, parent: QWidget, before: Left | None = None
    ) -> None:
        """`before` is how it was left the last time."""
        super().__init__(parent)
        self._store = store
        self._holder = holder
        self._seen = Seen()
        self._at = 0
        self._desk = SocialDesk(store, self)
        self._words = SocialWords(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.settings = SocialSettings(holder, store.event)
        self.people = SocialPeople(holder)
        self.banner = Banner(holder)
        self.heading = TextLine(holder, 28, 600)
        self.said = WrappedText(holder, 14, 400, "text.subtle")
        self.page = TextLine(holder, 14, 400, "text.subtle", shrinks=False)
        self.wall = SocialWall(holder)
        self.copy = Button(holder, icon="copy", key="Ctrl+Shift+C")
        self.save_button = Button(holder, icon="table", key="Ctrl+S")
        self.full = Button(holder, icon="presentation", key="F11")
        self.leave = Button(holder, key="Esc")
        self.next_button = Button(holder, key="Ctrl+Enter", primary=True)
        self._beside_wall = arrange(self, holder, parent)
        self._wire()
        self._name()
        self._read_wanted()
        if before is not None:
            self.settings.show_wanted(*before.wanted)
            self.settings.day.set_value(before.day)
            self._desk.day = before.day
            self.people.field.setText(before.typed)
        self.refresh(newest=True)
        self.people.setFocus()

    def _wire(self) -> None:
        self.settings.day_chosen.connect(self._choose_day)
        self.settings.rounds_chosen.connect(self._show_round)
        self.people.toggled.connect(self._toggle)
        self.people.added.connect(self._add)
        self.people.sought.connect(self.wall.seek)
        self.people.sought.connect(self._show_state)
        self.wall.turned.connect(self._turn)
        self.wall.paged.connect(self._show_page)
        self.wall.full_asked.connect(self.toggle_full)
        self.banner.action.connect(self.banner.hide)
        self.copy.clicked.connect(self.copy_out)
        self.save_button.clicked.connect(self.save)
        self.full.clicked.connect(self.toggle_full)
        self.leave.clicked.connect(self.reject)
        self.next_button.clicked.connect(self.show_next)
        self._desk.shown.connect(self._on_shown)
        self._desk.failed.connect(self._on_refused)

    # What people do

    @property
    def busy(self) -> bool:
        """Whether a round is being arranged."""
        return self._desk.busy

    def show_next(self) -> None:
        """The next round takes place."""
        if self._desk.busy:
            return
        self.banner.hide()
        typed = self.people.half_typed()
        if typed and not self._add([typed], seat=False):
            return
        self._desk.show_next(*self.settings.wanted())
        self.next_button.setEnabled(False)

    def undo(self) -> None:
        """Ctrl+Z: the newest round has not taken place."""
        number = len(self._seen.rounds)
        try:
            if self._desk.busy or not number or not self._desk.take_back():
                return
        except Refused as refused:
            self._on_refused(refused)
            return
        self.refresh(newest=True)
        words = self.tr("Round %1 is taken back: nobody has met in it.")
        self._say("info", words.replace("%1", figures(number)))

    def copy_out(self) -> None:
        """The round that is shown, as text."""
        if not self._seen.rounds:
            return
        text = group_lists.as_text(
            [self._named(self._seen.rounds[self._at])], *self._words.for_copy()
        )
        QGuiApplication.clipboard().setText(text)
        self._say("ok", self.tr("Copied."))

    def save(self) -> None:
        """All rounds of the day, for those who run the event."""
        if not self._seen.rounds:
            return
        try:
            files = self._desk.save([self._named(one) for one in self._seen.rounds])
        except Refused as refused:
            self._on_refused(refused)
            return
        words = self.tr("Saved: %1, in the folder %2. These are names: destroy them afterwards.")
        words = words.replace("%1", ", ".join(isolate(one.name) for one in files))
        self._say("ok", words.replace("%2", isolate(str(files[0].parent))))

    def left(self) -> Left:
        """What is to be there again when it is opened the next time."""
        typed = self.people.field.text()
        return Left(self._desk.day, self.settings.wanted(), typed)

    def toggle_full(self) -> None:
        """The wall alone on the whole screen, and back."""
        self._set_full(not self.isFullScreen())

    # What happens

    def refresh(self, *, newest: bool = False) -> None:
        """Show what is kept."""
        try:
            self._seen = self._desk.seen()
        except Refused as refused:
            self._on_refused(refused)
            return
        last = len(self._seen.rounds) - 1
        self._at = last if newest else max(0, min(self._at, last))
        self.people.show_people(self._seen.everybody)
        self._show_round()

    def _on_shown(self) -> None:
        self.refresh(newest=True)
        self.wall.setFocus()
        announce(self, f"{self.heading.text()}. {self.said.text()}")

    def _on_refused(self, refused: Refused) -> None:
        self._show_state()
        self._say("warning", refusal_words(refused))
        self.people.setFocus()

    def _choose_day(self, day: str) -> None:
        self._desk.day = day
        self.banner.hide()
        self.refresh(newest=True)

    def _toggle(self, one: Attendee) -> None:
        try:
            self._desk.mark(one.id, here=not one.here)
        except Refused as refused:
            self._on_refused(refused)
            return
        self.refresh()
        state = self.tr("Struck out") if one.here else self.tr("Here")
        announce(self, f"{one.name}: {state}")

    def _add(self, names: list[str], *, seat: bool = True) -> bool:
        """Somebody who comes late sits down in the round that is on. Whether they are there."""
        try:
            added = self._desk.add(names, seat=seat and bool(self._seen.rounds))
        except Refused as refused:
            self._on_refused(refused)
            return False
        self.people.clear_field()
        self.refresh(newest=True)
        if added:
            self._say("ok", self._words.added(added))
        return True

    def _turn(self, by: int) -> None:
        """To another round; after the last one comes the next."""
        if self._at + by >= len(self._seen.rounds):
            self.show_next()
        elif self._at + by >= 0:
            self._at += by
            self._show_round()
            announce(self, f"{self.heading.text()}. {self.said.text()}")

    # What is shown

    def _show_round(self) -> None:
        rounds = self._seen.rounds
        if not rounds:
            self.heading.set_text("")
            self.said.set_text("")
            self.said.setToolTip("")
            self.wall.show_groups([])
        else:
            now, words = rounds[self._at], self._words
            of = max(self.settings.wanted()[1], len(rounds))
            self.heading.set_text(words.heading(now, of))
            odd = now.again or now.outside
            self.said.set_text(words.about(now), "yellow.text" if odd else "text.subtle")
            self.said.setToolTip(words.who_again(now, self._seen))
            self.wall.show_groups(words.groups(now, self._seen))
        self._show_state()

    def _show_state(self) -> None:
        rounds, here = self._seen.rounds, sum(one.here for one in self._seen.everybody)
        first = self.tr("Make groups") if not rounds else self.tr("Next round")
        self.next_button.setText(first)
        coming = here + bool(self.people.half_typed())
        self.next_button.setEnabled(coming > 1 and not self._desk.busy)
        for part in (self.copy, self.save_button):
            part.setEnabled(bool(rounds))
        if here > 1:
            hint = self.tr("Strike out who is not here, then press Ctrl+Enter.")
            self.wall.set_empty(self.tr("No round yet"), hint)
        else:
            hint = self.tr("Type who is here, or paste a list of names, one a line.")
            self.wall.set_empty(self.tr("Nobody is on the list of this day"), hint)
        self._show_page()

    def _show_page(self) -> None:
        several = self.wall.pages > 1
        words = self.tr("Page %1 of %2").replace("%1", figures(self.wall.page))
        self.page.set_text(words.replace("%2", figures(self.wall.pages)) if several else "")

    def _set_full(self, full: bool) -> None:
        for part in self._beside_wall:
            part.setVisible(not full)
        self.wall.framed = not full
        if full:
            self.banner.hide()
            self.showFullScreen()
        else:
            self.showNormal()
        self.wall.setFocus()

    def _named(self, one: Round) -> group_lists.Named:
        return one.number, self._seen.named(one.groups)

    def _say(self, tone: Tone, words: str) -> None:
        self.banner.show_message(tone, words, self.tr("Close"))
        self.banner.show()
        announce(self, words)

    def _read_wanted(self) -> None:
        try:
            self.settings.show_wanted(*self._desk.wanted())
        except Refused as refused:
            self._on_refused(refused)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Social time"))
        self.wall.setAccessibleName(self.tr("Groups"))
        self.copy.setText(self.tr("Copy"))
        self.save_button.setText(self.tr("Save lists"))
        self.full.setText(self.tr("Full screen"))
        self.leave.setText(self.tr("Close"))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys from anywhere; Esc leaves the full screen first."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if control:
                self.show_next()
            else:
                press_focused(self)
        elif key == Qt.Key.Key_F11:
            self.toggle_full()
        elif key == Qt.Key.Key_Escape and self.isFullScreen():
            self._set_full(False)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif control and shift and key == Qt.Key.Key_C:
            self.copy_out()
        elif control and not shift and key == Qt.Key.Key_S:
            self.save()
        elif control and not shift and key == Qt.Key.Key_F:
            self.people.setFocus()
        elif control and key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_F6:
            parts = [self.people.field, self.people.list, self.wall, self.next_button]
            parts.append(self.settings.day)
            walk([one for one in parts if one.isVisible()], -1 if shift else 1)
        else:
            super().keyPressEvent(event)
