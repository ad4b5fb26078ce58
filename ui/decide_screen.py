"""Where the coordinator decides: conflicts, and whose votes count, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from facilitator import conflicts, vote_sides
from facilitator.conflicts import Choice, Conflict
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.store import Store
from facilitator.text import ascii_digits, one_line
from ui.apart_votes import ApartVotes
from ui.conflict_sheet import BOTH, KEEP, TAKE, ConflictSheets, can_keep_both, choice_of
from ui.decide_view import DecideView
from ui.feedback import announce
from ui.latin_keys import latin_sign
from ui.messages import words_of
from ui.place_words import session_words
from ui.question_list import QuestionRow
from ui.questions import QuestionReader, Questions
from ui.sheet import Sheet
from ui.sides_sheet import SidesSheets
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.wording import passage, room_name

# The digits work on every keyboard, whatever letters it has.
_DIGITS = {"1": KEEP, "2": TAKE, "3": BOTH}


class DecideScreen(DecideView):
    """A list of questions, and the current one beside it. `left` asks for the page back."""

    left = Signal()
    refused = Signal(object)

    def __init__(self, store: Store, themes: ThemeHolder, questions: QuestionReader) -> None:
        super().__init__(themes)
        self._store = store
        self._questions = questions
        self._conflict_sheets = ConflictSheets(store.event, self)
        self._side_sheets = SidesSheets(store.event, self)
        self._rooms: tuple[str, ...] = ()
        self._most = 0
        self._shown: tuple[str, Sheet] | None = None
        self._answered: set[str] = set()
        self.decided = False
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.cards.chosen.connect(self._show_choice)
        self.back.clicked.connect(self.left)
        self.later.clicked.connect(self.left)
        self.done_button.clicked.connect(self.left)
        self.go.clicked.connect(self.decide)
        self.up.clicked.connect(lambda: self.move_by(-1))
        self.down.clicked.connect(lambda: self.move_by(1))
        questions.changed.connect(self.refresh)
        self.retranslate()

    # What the page asks

    def open(self, rooms: Sequence[str]) -> None:
        """Ask what is open in these rooms; in all of them when none are named."""
        self._rooms = tuple(rooms)
        self._most = 0
        self._shown = None
        self._answered.clear()
        self.decided = False
        self.others.setChecked(False)
        self.banner.hide()
        self.begin()
        self.retranslate()

    def focus_start(self) -> None:
        """Into the list, or on the way back when everything is decided."""
        (self.done_button if self.list.isHidden() else self.list).setFocus()

    def move_by(self, by: int) -> None:
        """Ctrl+PgUp, Ctrl+PgDown: another question."""
        self.list.move(by)

    def decide(self) -> None:
        """Enter: keep the choice that is marked, and go on with the next question."""
        question, key = self._current(), self.cards.current()
        if question is None:
            self.left.emit()
        elif isinstance(question, ApartVotes):
            device = question.sides[int(key) - 1].side.device
            self._keep(lambda: vote_sides.choose(self._store, question.where, device, self), [key])
        elif key:
            wanted = [question, *self._others(question, key)]
            pairs: list[tuple[Conflict, Choice]] = [(one, choice_of(one, key)) for one in wanted]
            self._keep(
                lambda: conflicts.decide_each(self._store, pairs, self),
                [one.id for one, _ in pairs],
            )

    def refresh(self) -> None:
        """Show what is open now."""
        every = (*self._known().conflicts, *self._known().apart)
        rows = [self._row_of(one) for one in every]
        self._most = max(self._most, len(rows))
        was_empty = self.list.isHidden()
        self.list.show_rows(rows)
        self.show_some(bool(rows))
        self.show_count(self._most - len(rows), self._most)
        again = [one for one in every if _subject(one) in self._answered]
        if again:
            # A choice was taken back: that question is the one of interest.
            self._answered -= {_subject(one) for one in again}
            self.list.go_to(again[0].id)
        if was_empty != (not rows) and self.isVisible():
            self.focus_start()
        self._show_current()

    # Deciding

    def _keep(self, deed: Callable[[], object], ids: Sequence[str]) -> None:
        question = self._current()
        assert question is not None
        try:
            deed()
        except Refused as refused:
            reasons = refused.reasons
            self.banner.show_message("warning", lambda: passage(map(words_of, reasons)))
            self.banner.show()
            self._questions.refresh()
            return
        self.banner.hide()
        self.decided = True
        self.others.setChecked(False)
        known = self._questions.known
        gone = {question.id, *ids}
        every = (*known.conflicts, *known.apart)
        self._answered |= {_subject(one) for one in every if one.id in gone}
        self._questions.take(
            Questions(
                tuple(one for one in known.conflicts if one.id not in gone),
                tuple(one for one in known.apart if one.id not in gone),
            )
        )
        announce(self, self.count_words())
        if self.isVisible():
            self.focus_start()

    def _known(self) -> Questions:
        known = self._questions.known
        return known.of_rooms(self._rooms) if self._rooms else known

    def _current(self) -> Conflict | ApartVotes | None:
        wanted = self.list.current()
        every = (*self._known().conflicts, *self._known().apart)
        return next((one for one in every if one.id == wanted), None)

    def _others(self, question: Conflict, key: str) -> list[Conflict]:
        """The other conflicts that the same choice is for, where that is wanted."""
        return self._alike(question, key) if self.others.isChecked() else []

    def _alike(self, question: Conflict, key: str) -> list[Conflict]:
        # A record with three versions has two conflicts: the first choice changes the second.
        known = {question.shown.record.id}
        alike = []
        for one in self._known().conflicts:
            if one.shown.record.id not in known and (key != BOTH or can_keep_both(one)):
                known.add(one.shown.record.id)
                alike.append(one)
        return alike

    # Showing

    def _show_current(self) -> None:
        question = self._current()
        if question is None:
            self._shown = None
            return
        if isinstance(question, ApartVotes):
            sheet = self._side_sheets.sheet(question)
        else:
            sheet = self._conflict_sheets.sheet(question)
        if self._shown != (question.id, sheet):
            again = self._shown is not None and self._shown[0] == question.id
            self._shown = (question.id, sheet)
            chosen = self.cards.current() if again else sheet.default
            self.show_sheet(sheet, chosen)
        self._show_choice(self.cards.current())

    def _show_choice(self, key: str) -> None:
        question = self._current()
        if question is None or self._shown is None:
            return
        sheet = self._shown[1]
        option = next((one for one in sheet.options if one.key == key), None)
        self.table.show_chosen(option.column if option is not None else -1)
        self.show_result(sheet.results.get(key, ()))
        alike = self._alike(question, key) if isinstance(question, Conflict) else []
        self.show_alike(len(alike))

    def _row_of(self, question: Conflict | ApartVotes) -> QuestionRow:
        where = session_words(self._store.event, question.where, room=len(self._rooms) != 1)
        if isinstance(question, ApartVotes):
            name = self.tr("Votes")
            words = session_words(self._store.event, question.where)
            return QuestionRow(question.id, "", name, self._side_sheets.tag(question), words)
        record = question.shown.record
        words = self._conflict_sheets.words
        short = one_line(words.short(record), 120)
        if where:
            short = f"{where}: {isolate(short)}"
        kind = record.kind if isinstance(record, Note) else ""
        name = words.name(record, question.number)
        return QuestionRow(question.id, kind, name, self._conflict_sheets.tag(question), short)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """K, T, B or digits choose; Enter decides; Esc goes back; Space shows more."""
        sign = ascii_digits(latin_sign(event)).upper()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not isinstance(QApplication.focusWidget(), QPushButton):
                self.decide()
        elif event.key() == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.scroll_by(-1 if back else 1)
        elif sign and not self._choose(sign):
            super().keyPressEvent(event)

    def _choose(self, sign: str) -> bool:
        keys = [option.key for option in self._shown[1].options] if self._shown else []
        key = sign if sign in keys else _DIGITS.get(sign, "")
        return key in keys and self.cards.choose(key)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.retranslate_parts()
        names = [
            room_name(self._store.event, room.key)
            for room in self._store.event.every_room
            if room.key in self._rooms
        ]
        if len(names) == 1:
            self.show_title(names[0])
        else:
            self.show_title(
                self.tr("%n room(s)", "", len(names)) if names else self.tr("All rooms")
            )
        self._shown = None
        self.refresh()

    def panels(self) -> list[QWidget]:
        """The list, the choices, the buttons."""
        if self.list.isHidden():
            return [self.done_button]
        return [self.list, self.cards, self.go]


def _subject(question: Conflict | ApartVotes) -> str:
    """What it is about, the same when it is asked again: a record, or a session."""
    return question.id if isinstance(question, ApartVotes) else question.shown.record.id
