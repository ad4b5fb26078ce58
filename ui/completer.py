"""Completes `#` and `@` in the composer: asks, opens the popup, puts in what was taken."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from facilitator import note_line
from facilitator.event import Event
from facilitator.note_line import Query
from facilitator.text import fold
from ui import suggest
from ui.composer_field import ComposerField
from ui.initiative_popup import InitiativePopup, Suggestion


class Completer(QObject):
    """Between field and popup. `known` are communities to offer, `community` the one set.

    An initiative taken becomes a token in the text; a community (`community_taken`) leaves the
    text, unless it stands in a sentence.
    """

    community_taken = Signal(str)

    def __init__(
        self, field: ComposerField, popup: InitiativePopup, over: QWidget, event: Event
    ) -> None:
        super().__init__(field)
        self._field = field
        self._popup = popup
        self._over = over
        self._event = event
        self._dismissed = -1
        self.known: list[str] = []
        self._community = ""
        self._in_text = ""  # the community that was set by a token which still stands in the text
        field.textChanged.connect(self._look_for_token)
        field.cursorPositionChanged.connect(self._suggest)
        popup.taken.connect(self._take)
        popup.dismissed.connect(self._dismiss)

    @property
    def community(self) -> str:
        """The community that is set."""
        return self._community

    @community.setter
    def community(self, name: str) -> None:
        self._community, self._in_text = name, ""

    def _look_for_token(self) -> None:
        """A community whose token is deleted again is not the note's any more."""
        if self._in_text and f"@{self._in_text}" not in self._field.toPlainText():
            self.community_taken.emit("")

    def _suggest(self) -> None:
        query = self._field.query() if self._field.hasFocus() else None
        if query is None or query.start == self._dismissed:
            self._popup.close_list()
            if query is None:
                self._dismissed = -1
            return
        marked = True
        if query.sign == "#":
            rows = suggest.initiatives(self._event, query.words)
        elif named := self._spelt_out(query):
            self._set_community(query, named)
            return
        elif self._goes_on(query):
            self._popup.close_list()
            return
        else:
            rows, marked = suggest.communities(self.known, query.words, self.community)
        field = QRect(self._field.mapTo(self._over, QPoint(0, 0)), self._field.size())
        sign_x = self._field.sign_rect(query, self._over).left()
        self._popup.show_suggestions(rows, field, sign_x, marked=marked)

    def _spelt_out(self, query: Query) -> str:
        """A community and a blank need no Enter: a known one, or before the text a new one."""
        if not query.words.endswith(" "):
            return ""
        words = query.words.strip()
        known = note_line.known_community(words, self.known)
        if known is not None or not self._stands_first(query):
            return known or ""
        longer = [name for name in self.known if fold(name).startswith(fold(words))]
        return "" if longer else note_line.only_community(f"@{words}")

    def _take(self, row: Suggestion) -> None:
        query = self._field.query()
        if query is None or row.value is None:
            return
        if query.sign == "@":
            self._set_community(query, row.value)
            return
        rest = self._field.toPlainText()[query.start + 1 + len(query.words) :]
        blank = "" if rest[:1] == " " else " "
        self._field.replace_query(query, f"#{row.value}{blank}")
        self._popup.close_list()

    def _set_community(self, query: Query, name: str) -> None:
        if name and name not in self.known:
            self.known.insert(0, name)
        if not name or self._stands_first(query):
            self._field.replace_query(query, "")
        elif query.words.strip() != name or not query.words.endswith(" "):
            # In a sentence it is a word of it; at the end it goes when the note is kept.
            self._field.replace_query(query, f"@{name} ")
        self._popup.close_list()
        self.community_taken.emit(name)
        if name and f"@{name}" in self._field.toPlainText():
            self._in_text = name

    def _stands_first(self, query: Query) -> bool:
        """Whether nothing but tags is before what is asked."""
        before = self._field.toPlainText()[: query.start]
        return not note_line.read_tags(self._event, before, self.known).text.strip()

    def _goes_on(self, query: Query) -> bool:
        """A community in a sentence, and the sentence after it."""
        words = fold(query.words)
        names = [fold(name) for name in self.known]
        return any(words.startswith(f"{name} ") for name in names) and not any(
            name.startswith(words) for name in names
        )

    def _dismiss(self) -> None:
        query = self._field.query()
        self._dismissed = query.start if query else -1
