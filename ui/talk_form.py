"""The fields of a talk: speaker, title, initiative, language, length, link."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.event import Event, read_number
from facilitator.note_line import GENERAL
from facilitator.reasons import Reason
from facilitator.talk_rules import LONGEST, SHORTEST, TalkRules
from facilitator.talk_values import as_link, length
from facilitator.talks import LENGTHS
from ui import suggest
from ui.choice import Choice
from ui.frames import label
from ui.initiative_popup import Suggestion
from ui.language import own_name
from ui.messages import words_of
from ui.suggest_field import SuggestField
from ui.text_fields import LineField
from ui.theme import ThemeHolder

TEXTS = ("speaker", "title", "initiative", "language", "length", "link")


class TalkForm(QWidget):
    """What is typed of one talk. `values` are texts by the name of their field, see `TEXTS`."""

    edited = Signal()

    def __init__(
        self, holder: ThemeHolder, event: Event, languages: Sequence[str], rules: TalkRules
    ) -> None:
        super().__init__()
        self._event = event
        self._rules = rules
        self._working = languages[0] if languages else ""
        self.speaker, self.title = LineField(), LineField()
        self.initiative = SuggestField(holder, self._find)
        choices = [("", "–"), *((code, _language(code)) for code in languages)]
        self.language = Choice(choices, "")
        self.length, self.link = LineField(), LineField()
        self.fields: dict[str, LineField] = {
            "speaker": self.speaker,
            "title": self.title,
            "initiative": self.initiative,
            "length": self.length,
            "link": self.link,
        }
        self._lay_out(holder)
        for field in self.fields.values():
            field.textChanged.connect(self.edited)
        self.language.currentIndexChanged.connect(self.edited)
        self.language.currentIndexChanged.connect(self._hint_length)
        self._hint_length()

    # Values

    def values(self) -> dict[str, str]:
        """What stands in the fields."""
        found = {name: field.text() for name, field in self.fields.items()}
        return found | {"language": self.language.value()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Put this into the fields."""
        for name, field in self.fields.items():
            field.setText(values.get(name, ""))
        code = values.get("language", "")
        if code and self.language.findData(code) < 0:
            self.language.addItem(_language(code), code)
        self.language.set_value(code)
        for field in self.fields.values():
            field.set_wrong("")

    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not any(field.text().strip() for field in self.fields.values())

    def problem(self) -> tuple[QLineEdit, str] | None:
        """The first field that cannot be kept as it is, and why."""
        problems = self._problems()
        for field, sentence in problems:
            field.set_wrong(sentence)
        return next(((field, words) for field, words in problems if words), None)

    def mend(self) -> bool:
        """Take the mark from fields that are all right by now; whether none is wrong any more."""
        wrong = [(field, words) for field, words in self._problems() if field.property("wrong")]
        for field, words in wrong:
            if not words:
                field.set_wrong("")
        return not any(words for _, words in wrong)

    def _problems(self) -> tuple[tuple[LineField, str], ...]:
        return (
            (self.speaker, self._empty()),
            (self.initiative, self._unknown()),
            (self.length, self._wrong_length()),
            (self.link, self._no_link()),
        )

    def content(self) -> dict[str, object]:
        """The fields of a `Talk`; there is no problem."""
        values = self.values()
        language, said = values["language"], values["length"].strip()
        return {
            "speaker": values["speaker"],
            "title": values["title"],
            "initiative": read_number(values["initiative"]).strip(),
            "language": language,
            "planned": (length(said) if said else None)
            or self._rules.planned(language, self._working),
            "link": as_link(values["link"]),
        }

    # Why not

    def _empty(self) -> str:
        said = self.speaker.text().strip() or self.title.text().strip()
        return "" if said else words_of(Reason("talk_empty"))

    def _unknown(self) -> str:
        typed = self.initiative.text().strip()
        number = read_number(typed)
        if not typed or number in self._event.by_number:
            return ""
        return words_of(self._event.why_unknown(number, typed))

    def _wrong_length(self) -> str:
        typed = self.length.text().strip()
        found = length(typed) if typed else self._rules.length
        if found is not None and SHORTEST <= found <= LONGEST:
            return ""
        return words_of(Reason("talk_length", found=typed, expected=LENGTHS))

    def _no_link(self) -> str:
        typed = self.link.text().strip()
        if not typed or as_link(typed):
            return ""
        return self.tr("“{text}” is no link. It begins with https://").replace("{text}", typed)

    # Making

    def _find(self, words: str) -> tuple[list[Suggestion], bool]:
        rows = [row for row in suggest.initiatives(self._event, words) if row.value != GENERAL]
        # What is spelt out needs no list: Enter keeps the talk.
        return rows, read_number(words) not in self._event.by_number

    def _hint_length(self) -> None:
        planned = self._rules.planned(self.language.value(), self._working)
        self.length.setPlaceholderText(minutes_and_seconds(planned // SECOND))

    def _lay_out(self, holder: ThemeHolder) -> None:
        px = holder.theme.px
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(12))
        grid.setColumnStretch(1, 1)
        names = {
            "speaker": self.tr("Speaker"),
            "title": self.tr("Title"),
            "initiative": self.tr("Initiative"),
            "language": self.tr("Language"),
            "length": self.tr("Length"),
            "link": self.tr("Link"),
        }
        widgets: dict[str, QWidget] = {**self.fields, "language": self.language}
        for row, name in enumerate(TEXTS):
            part = widgets[name]
            part.setAccessibleName(names[name])
            head = label("label", names[name])
            head.setBuddy(part)
            grid.addWidget(head, row, 0)
            grid.addWidget(part, row, 1)
        self.initiative.setPlaceholderText(self.tr("None: type a number or words"))
        self.link.setPlaceholderText("https://")


def _language(code: str) -> str:
    return f"{own_name(code)} ({code.upper()})"
