"""Corrects one count of the people present, and says who they are: languages, communities."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from facilitator.reasons import Reason
from facilitator.records import Attendance
from facilitator.text import ascii_digits, fold
from facilitator.workbook_kinds import COUNTS, Unreadable
from ui.frames import IconLine, Margins, label
from ui.language import language_name, own_name
from ui.messages import words_of
from ui.text import figures
from ui.text_fields import LineField
from ui.theme import ThemeHolder
from ui.wording import clock_time, passage

_CODES = ("ar", "de", "en", "es", "fr", "hi", "id", "ru", "zh")
_MOST = 9999


class _Field(LineField):
    """Enter keeps what stands in the form, Esc leaves it; neither goes on to the page."""

    entered = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim Esc before a shortcut takes it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CountForm(QWidget):
    """Three fields. `entered` carries the people, and how many by language code and community.

    A sentence says where languages or communities do not add up to the people; it stops nobody.
    """

    entered = Signal(int, object, object)
    left = Signal()

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = ""
        self._at = 0
        self._title = label("label")
        self.people, self.languages, self.communities = _Field(), _Field(), _Field()
        self._labels = [QLabel(), QLabel(), QLabel()]
        self.remark = IconLine(holder, size=12)
        grid = QGridLayout(self)
        Margins(holder, grid, 16, 4, 16, 4)
        grid.setSpacing(8)
        grid.addWidget(self._title, 0, 0, 1, 2)
        fields = (self.people, self.languages, self.communities)
        for line, (name, field) in enumerate(zip(self._labels, fields, strict=True), 1):
            name.setBuddy(field)
            name.setProperty("role", "subtle")
            grid.addWidget(name, line, 0)
            grid.addWidget(field, line, 1)
            field.entered.connect(self._enter)
            field.left.connect(self.left)
            field.textEdited.connect(self._check)
        grid.addWidget(self.remark, 4, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.retranslate()

    def ask(self, count: Attendance) -> None:
        """Show one count, ready to be typed over."""
        self.count, self._at = count.id, count.at
        self.people.setText(str(count.present))
        self.languages.setText(_written(count.languages, languages=True))
        self.communities.setText(_written(count.communities))
        self.retranslate()
        self._check()
        self.show()
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)
        self.people.selectAll()

    def leave(self) -> None:
        """Leave it as it was."""
        self.count = ""
        self.hide()

    def retranslate(self) -> None:
        """Set every text anew."""
        title = self.tr("Count of %1").replace("%1", figures(clock_time(self._at)))
        self._title.setText(title)
        words = (self.tr("People"), self.tr("Languages"), self.tr("Communities"))
        fields = (self.people, self.languages, self.communities)
        for name, field, word in zip(self._labels, fields, words, strict=True):
            name.setText(word)
            field.setAccessibleName(f"{title}, {word}")
        self.languages.setPlaceholderText(_written({"en": 5, "fr": 3}, languages=True))
        self.communities.setPlaceholderText("Ghana 2; Tunisia 1")

    def _read(self) -> tuple[int | None, Mapping[str, int] | None, Mapping[str, int] | None]:
        """What stands in the fields; None for what cannot be read, which is then marked."""
        typed = ascii_digits(self.people.text()).strip()
        people = int(typed) if typed.isdecimal() and len(typed) <= len(str(_MOST)) else None
        expected = self.tr("0 to %1").replace("%1", str(_MOST))
        reason = Reason("not_a_number", found=typed, expected=expected)
        self.people.set_wrong("" if people is not None else words_of(reason))
        languages, communities = self._counts(self.languages), self._counts(self.communities)
        if languages is not None:
            languages = _by_code(languages)
        return people, languages, communities

    def _counts(self, field: LineField) -> Mapping[str, int] | None:
        text = field.text().strip()
        try:
            found = COUNTS.read(text) if text else {}
        except Unreadable:
            reason = Reason("no_counts", found=text, expected=field.placeholderText())
            field.set_wrong(words_of(reason))
            return None
        field.set_wrong("")
        return found

    def _check(self) -> None:
        people, languages, communities = self._read()
        wrong = [
            field.accessibleDescription()
            for field in (self.people, self.languages, self.communities)
            if field.property("wrong")
        ]
        if wrong:
            self.remark.show_line("warning-circle", wrong[0], "red")
        else:
            self.remark.show_line(
                "warning", self._sum(people or 0, languages or {}, communities or {}), "yellow.text"
            )
        self.remark.setVisible(bool(self.remark.text()))

    def _sum(
        self, people: int, languages: Mapping[str, int], communities: Mapping[str, int]
    ) -> str:
        """Where the parts are not the whole."""
        number = QLocale().toString
        named = (
            (sum(languages.values()), self.tr("Languages of %1 people, of %2 present.")),
            (sum(communities.values()), self.tr("Communities of %1 people, of %2 present.")),
        )
        return passage(
            words.replace("%1", figures(number(part))).replace("%2", figures(number(people)))
            for part, words in named
            if part and part != people
        )

    def _enter(self) -> None:
        people, languages, communities = self._read()
        if people is None or languages is None or communities is None:
            self._check()
            return
        self.entered.emit(people, languages, communities)


def _written(counts: Mapping[str, int], *, languages: bool = False) -> str:
    """Counts as they are typed: `English 5; French 3`."""
    return "; ".join(
        f"{own_name(name) if languages else name} {number}" for name, number in counts.items()
    )


def _by_code(counts: Mapping[str, int]) -> dict[str, int]:
    """Languages by their code, whether that was typed or the name; others stay as they are."""
    codes = {fold(name(code)): code for name in (language_name, own_name) for code in _CODES}
    codes |= {code: code for code in _CODES}
    found: dict[str, int] = {}
    for name, number in counts.items():
        key = codes.get(fold(name), name)
        found[key] = found.get(key, 0) + number
    return found
