"""Every field of a note but its text, below the text while it is edited."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.event import Event, read_number
from facilitator.note_line import GENERAL
from facilitator.notes import TRANSLATED_BY
from facilitator.phrases import COUNT
from facilitator.reasons import Reason
from facilitator.records import CONSENT, NOTE_KINDS, Note
from facilitator.text import ascii_digits
from ui import suggest
from ui.choice import Choice
from ui.flow import FlowLayout
from ui.frames import label
from ui.initiative_popup import Suggestion
from ui.language import own_name
from ui.messages import words_of
from ui.note_words import consent_words, translated_by_words
from ui.suggest_field import SuggestField
from ui.text_fields import LineField, TextField
from ui.theme import ThemeHolder
from ui.wording import event_text, interface_language, kind_word

_BETWEEN = re.compile(r"[\s;,，；、،؛]+")
_MOST_SUPPORT = 9999


@dataclass(frozen=True)
class Offers:
    """What the fields offer: communities and languages that were used, the likeliest first."""

    communities: Sequence[str] = ()
    languages: Sequence[str] = ()


class NoteForm(QWidget):
    """Initiatives, community, kind, language and the rest.

    `edited` says that something changed, `focused` which field is typed into now.
    """

    edited = Signal()
    focused = Signal(object)

    def __init__(self, holder: ThemeHolder, event: Event, note: Note, offers: Offers) -> None:
        super().__init__()
        self._holder = holder
        self._event = event
        self._note = note
        self.on = SuggestField(holder, self._find_initiatives, several=True)
        self.community = SuggestField(holder, lambda words: self._find_communities(offers, words))
        self.kind = Choice([(kind, kind_word(kind)) for kind in NOTE_KINDS], note.kind)
        self.language = Choice(_languages(offers, note.language), note.language)
        self.interpreted = QCheckBox(self.tr("Interpreted"))
        self.support = CountField()
        self.key = QCheckBox(self.tr("Key note"))
        self.consent = Choice([(one, consent_words(one)) for one in CONSENT], note.consent)
        self.translation = TranslationField(holder)
        known = note.translation_language or interface_language()
        self.translation_language = Choice(_languages(offers, known), known)
        by = list(dict.fromkeys([*TRANSLATED_BY, note.translation_by or "person"]))
        self.translation_by = Choice(
            [(one, translated_by_words(one)) for one in by], note.translation_by or "person"
        )
        self._fill(note)
        self._lay_out(holder)
        self._connect()

    def _fill(self, note: Note) -> None:
        self._shown_on = "; ".join(filter(None, (*note.initiatives, note.cluster)))
        self.on.setText(self._shown_on)
        self.on.setPlaceholderText(self.tr("General"))
        self.community.setText(note.community)
        self.interpreted.setChecked(note.interpreted)
        self.support.setText(str(note.support))
        self.key.setChecked(note.key)
        self.translation.setPlainText(note.translation)

    def _lay_out(self, holder: ThemeHolder) -> None:
        px = holder.theme.px
        self._fields = QWidget()
        self._flow = FlowLayout(self._fields, px(16), px(8))
        self._groups: dict[QWidget, QWidget] = {}
        for name, part, width in (
            (self.tr("On"), self.on, 120),
            (self.tr("From"), self.community, 152),
            (self.tr("Kind"), self.kind, 0),
            (self.tr("Language"), self.language, 0),
            ("", self.interpreted, 0),
            (self.tr("Support"), self.support, 64),
            ("", self.key, 0),
            (self.tr("May be published"), self.consent, 0),
        ):
            self._flow.addWidget(self._group(name, part, px(width)))
        self._head = QWidget()
        self._beside = FlowLayout(self._head, px(8), px(8))
        self.translation.setAccessibleName(self.tr("Translation"))
        named = label("label", self.tr("Translation"))
        named.setMinimumHeight(px(32))
        self._beside.addWidget(named)
        for name, part in (
            (self.tr("Language of the translation"), self.translation_language),
            (self.tr("Translated by"), self.translation_by),
        ):
            part.setAccessibleName(name)
            part.setToolTip(name)
            self._beside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, px(4))
        column.setSpacing(px(8))
        column.addWidget(self._fields)
        column.addWidget(self._head)
        column.addWidget(self.translation)
        self._below = (self.translation_language, self.translation_by, self.translation)
        self._show_consent()

    def _group(self, name: str, part: QWidget, width: int) -> QWidget:
        group = QWidget()
        group.setMinimumHeight(self._holder.theme.px(32))
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._holder.theme.px(6))
        if name:
            part.setAccessibleName(name)
            row.addWidget(label("label", name))
        if width:
            part.setFixedWidth(width)
        row.addWidget(part)
        self._groups[part] = group
        return group

    def _connect(self) -> None:
        for field in (self.on, self.community, self.support, self.translation):
            field.textChanged.connect(self.edited)
        for choice in (self.language, self.consent, self.translation_language, self.translation_by):
            choice.currentIndexChanged.connect(self.edited)
        self.kind.currentIndexChanged.connect(self._show_consent)
        self.kind.currentIndexChanged.connect(self.edited)
        for box in (self.interpreted, self.key):
            box.toggled.connect(self.edited)
        for field in (*self._groups, *self._below):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell where the focus is: with large text not all fields are in view at once."""
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit(watched)
        return super().eventFilter(watched, event)

    # What is asked of it

    def field(self, name: str) -> QWidget:
        """The field of this name, for the key that leads to it."""
        return {"on": self.on, "community": self.community, "translation": self.translation}[name]

    def first(self) -> QWidget:
        """Where Tab from the text leads."""
        return self.on

    def fit(self, width: int) -> int:
        """Be as tall as all fields need at this width, and tell how tall."""
        px = self._holder.theme.px
        lines = self._flow.heightForWidth(width)
        self._fields.setFixedHeight(lines)
        self.translation.fit()
        head = self._beside.heightForWidth(width)
        self._head.setFixedHeight(head)
        height = lines + head + self.translation.height() + 2 * px(8) + 2 * px(4)
        self.setFixedHeight(height)
        return height

    def cycle_language(self) -> None:
        """Ctrl+L: the next language."""
        self.language.setCurrentIndex((self.language.currentIndex() + 1) % self.language.count())

    def content(self) -> dict[str, object]:
        """The fields that are others now; wrong ones are in `problems`."""
        note, found = self._note, dict[str, object]()
        if self.on.text() != self._shown_on:
            found["initiatives"], found["cluster"] = self._read_on()[:2]
        said: dict[str, object] = {
            "community": self.community.text().strip(),
            "kind": self.kind.value(),
            "language": self.language.value(),
            "interpreted": self.interpreted.isChecked(),
            "support": self.support.value() or 0,
            "key": self.key.isChecked(),
            "consent": self.consent.value() if self.kind.value() == "quote" else note.consent,
        }
        translation = self.translation.toPlainText().strip()
        if translation != note.translation or translation:
            said["translation"] = translation
            said["translation_language"] = self.translation_language.value() if translation else ""
            said["translation_by"] = self.translation_by.value() if translation else ""
        found.update((name, now) for name, now in said.items() if now != getattr(note, name))
        return found

    def problem(self) -> tuple[QWidget, str] | None:
        """The first field that cannot be kept as it is, and why."""
        unknown = self._read_on()[2]
        for field, sentence in (
            (self.on, unknown),
            (self.support, self.support.problem()),
        ):
            field.set_wrong(sentence)
            if sentence:
                return field, sentence
        return None

    def is_wrong(self) -> bool:
        """Whether something is typed that cannot be kept as it is."""
        return bool(self.support.problem() or self._read_on()[2])

    def put_back_wrong(self) -> None:
        """What cannot be kept becomes what it was."""
        if self.support.problem():
            self.support.setText(str(self._note.support))
        if self._read_on()[2]:
            self.on.setText(self._shown_on)

    def shown_initiatives(self) -> tuple[str, ...] | None:
        """The badges that saving would give the note; None as long as they are as they were."""
        return None if self.on.text() == self._shown_on else self._read_on()[0]

    def _read_on(self) -> tuple[tuple[str, ...], str, str]:
        """Initiatives, cluster, and what is wrong with what is typed."""
        numbers: list[str] = []
        cluster, problem = "", ""
        letters = {one.letter.casefold(): one.letter for one in self._event.clusters}
        for part in filter(None, _BETWEEN.split(self.on.text())):
            number = read_number(part)
            if number in self._event.by_number:
                numbers.append(number)
            elif number in letters or part == self._note.cluster:
                cluster = letters.get(number, part)
            elif number in self._note.initiatives:
                numbers.append(number)  # of another version of the list: it stays
            elif number.strip("0") and not problem:
                problem = words_of(self._event.why_unknown(number))
        return tuple(dict.fromkeys(numbers)), cluster, problem

    def _find_initiatives(self, words: str) -> tuple[list[Suggestion], bool]:
        rows = suggest.initiatives(self._event, words)
        rows = [row for row in rows if row.value != GENERAL]
        letter = words.strip().casefold()
        for cluster in self._event.clusters:
            if cluster.letter.casefold() == letter:
                name = event_text(self._event, cluster.name)
                rows.insert(0, Suggestion(cluster.letter, name, cluster.letter))
        # What is spelt out needs no list: Enter saves.
        exact = read_number(words) in self._event.by_number or (rows[:1] and rows[0].id == letter)
        return rows, not exact

    def _find_communities(self, offers: Offers, words: str) -> tuple[list[Suggestion], bool]:
        rows, marked = suggest.communities(offers.communities, words, "")
        typed = words.strip()
        rows = [row for row in rows if not row.hint and row.value != typed]
        return rows, marked and bool(rows)

    def _show_consent(self) -> None:
        shown = self.kind.value() == "quote" or self._note.consent != "unasked"
        self._groups[self.consent].setVisible(shown)


class TranslationField(TextField):
    """A few lines; Enter is the editor's, as in every field of it."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self.document().setDocumentMargin(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """As tall as its text, up to some lines."""
        px = self._holder.theme.px
        self.setFont(self._holder.theme.font_for(self.toPlainText()))
        self.setFixedHeight(min(max(px(32), int(self.content_height()) + 10), px(96)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Enter breaks the line."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            event.ignore()
        else:
            super().keyPressEvent(event)


class CountField(LineField):
    """A number that + and −, Up and Down change, or that is typed in any script's digits.

    What is typed replaces it: it is selected when the focus comes.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the number; a click puts the cursor there only after this."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self.selectAll)
        elif event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.selectAll()

    def value(self) -> int | None:
        """The number; None if it is none."""
        typed = ascii_digits(self.text()).strip()
        return int(typed) if typed.isdecimal() and int(typed) <= _MOST_SUPPORT else None

    def problem(self) -> str:
        """Why it is no number; empty when it is."""
        if self.value() is not None:
            return ""
        return words_of(Reason("not_a_number", found=self.text().strip(), expected=COUNT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One more, one less."""
        up = event.key() == Qt.Key.Key_Up or event.text() in ("+", "＋")
        down = event.key() == Qt.Key.Key_Down or event.text() in ("-", "−", "－")
        if up or down:
            number = (self.value() or 0) + (1 if up else -1)
            self.setText(str(min(max(0, number), _MOST_SUPPORT)))
            return
        super().keyPressEvent(event)


def _languages(offers: Offers, current: str) -> list[tuple[str, str]]:
    codes = [code for code in dict.fromkeys([current, *offers.languages]) if code]
    choices = [(code, f"{own_name(code)} ({code.upper()})") for code in codes]
    return sorted(choices, key=lambda one: one[1]) + ([] if current else [("", "–")])
