"""The findings of one kind, to be decided one by one."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from facilitator.event import Event
from facilitator.privacy import LEAVE_OUT, MASK, PUBLISH, Finding
from facilitator.publish_preview import EscapedCell, Preview
from ui.buttons import Button
from ui.finding_list import KEYS, FindingList, FindingRow
from ui.flow import FlowLayout
from ui.frames import Margins, label, surface
from ui.lines import Rule
from ui.privacy_words import ESCAPED, PrivacyWords
from ui.text import figures, isolate
from ui.theme import ThemeHolder
from ui.wording import listed, room_name, round_title

_BEFORE, _AFTER = 120, 240
"""So many letters around what was found are shown."""


class PrivacyReview(QWidget):
    """A list, and below it what can be decided about its current row.

    `decided` carries the id of a finding and a decision, empty for taking one back; `agreed` the id
    of a note that is a quote whose speaker said yes. `left` asks for the whole check.
    """

    decided = Signal(str, str)
    agreed = Signal(object)
    left = Signal()

    def __init__(self, event: Event, holder: ThemeHolder, says: PrivacyWords) -> None:
        super().__init__()
        self._event = event
        self._says = says
        self._kind = ""
        self._findings: dict[str, Finding] = {}
        surface(self, "panel")
        self.list = FindingList(holder)
        self.setFocusProxy(self.list)
        self._hint: QLabel = label("label")
        self._hint.setWordWrap(True)
        letters = {decision: key for key, decision in KEYS.items()}
        self.buttons = {
            decision: Button(holder, key=letters[decision].upper(), height=28)
            for decision in (MASK, LEAVE_OUT, PUBLISH, "")
        }
        self._arrange(holder)
        for decision, button in self.buttons.items():
            button.clicked.connect(lambda _=False, decision=decision: self._press(decision))
        self.list.decided.connect(self._decide)
        self.list.left.connect(self.left)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._follow())

    def show_kind(self, kind: str, seen: Preview) -> None:
        """Show the findings of a kind, or the escaped cells."""
        fresh = kind != self._kind
        self._kind = kind
        self._findings = {one.id: one for one in seen.publication.findings if one.kind == kind}
        if kind == ESCAPED:
            rows = [self._cell(at, one) for at, one in enumerate(seen.escaped)]
        else:
            rows = [self._row(one, seen) for one in self._findings.values()]
        self.list.setAccessibleName(self._says.heading(kind))
        self.list.show_rows(rows)
        if fresh:
            self.list.go_to_open()
        self._follow()

    def focus_start(self) -> None:
        """Into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text anew."""
        for decision, button in self.buttons.items():
            button.setText(self._says.choice(decision) if decision else self.tr("Decide later"))
        self._follow()

    def _follow(self) -> None:
        """What can be decided about the current row."""
        row = self.list.current()
        choices = row.choices if row is not None else ()
        for decision, button in self.buttons.items():
            fits = decision in choices
            if not decision:
                fits = bool(choices) and row is not None and not row.open
            # A button that has the focus stays: the next row may have it again.
            button.setVisible((bool(decision) and decision in self._all()) or fits)
            button.setEnabled(fits)
        hints = {
            "quote": self.tr("Publish only with the speaker's yes. It is kept at the note."),
            ESCAPED: self.tr("Each has an apostrophe before it in the files."),
        }
        self._hint.setText(hints.get(self._kind, ""))
        self._hint.setVisible(self._kind in hints)
        self._foot.setVisible(self._kind in hints or bool(choices))

    def _all(self) -> set[str]:
        return {choice for row in self.list.rows()[:1] for choice in row.choices}

    def _press(self, decision: str) -> None:
        row = self.list.current()
        if row is not None:
            self._decide(row.id, decision)
            self.list.setFocus()

    def _decide(self, finding: str, decision: str) -> None:
        one = self._findings[finding]
        if one.kind == "quote" and decision == PUBLISH:
            self.agreed.emit([one.record])
        else:
            self.decided.emit(finding, decision)
        if decision:
            self.list.go_to_open(finding)

    def _row(self, one: Finding, seen: Preview) -> FindingRow:
        around = seen.around.get(one.id)
        text, start, end, about = one.text, 0, len(one.text), ""
        if one.kind == "small room":
            count = int(one.text)
            text, end = self.tr("%n person(s) counted or voted", "", count), 0
        elif around is not None and around.text[one.start : one.end] == one.text:
            text, start, end = _excerpt(around.text, one.start, one.end)
            about = around.about
        choices = (*one.choices, PUBLISH) if one.kind == "quote" else one.choices
        tag = self._says.decision(one)
        return FindingRow(
            one.id, self._where(one), text, start, end, about, tag, not one.decided, choices
        )

    def _where(self, one: Finding) -> str:
        return listed(self._where_parts(one))

    def _where_parts(self, one: Finding) -> Iterator[str]:
        yield isolate(room_name(self._event, one.room))
        yield self.tr("Day {day}").format(day=figures(one.day))
        if len(self._event.rounds) > 1:
            yield isolate(round_title(self._event, one.round))

    def _cell(self, at: int, one: EscapedCell) -> FindingRow:
        where = f"{figures(one.path)}, {isolate(one.column)}"
        text, start, end = _excerpt(one.text, 0, 1)
        return FindingRow(f"{at}", where, text, start, end, "", "", False, ())

    def _arrange(self, holder: ThemeHolder) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, 8, 8)
        for button in self.buttons.values():
            flow.addWidget(button)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        Margins(holder, foot, 20, 12, 20, 12)
        foot.setSpacing(8)
        foot.addWidget(self._hint)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(Rule(holder))
        column.addWidget(self._foot)


def _excerpt(text: str, start: int, end: int) -> tuple[str, int, int]:
    """A part of a long text around what was found, and where that is in it."""
    first = max(0, start - _BEFORE)
    last = min(len(text), max(end, min(end, start + _AFTER)) + _AFTER)
    before, after = "…" if first else "", "…" if last < len(text) else ""
    shift = len(before) - first
    return f"{before}{text[first:last]}{after}", start + shift, end + shift
