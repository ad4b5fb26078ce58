"""Leads through a practice in a strip above the page: one thing to do, praise, the time used.

It never takes the keyboard; F6 and Ctrl+K reach its buttons.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.clock import minutes_and_seconds
from facilitator.practice import Practice, Praised
from facilitator.practice_steps import PracticeStep
from ui import painting
from ui.buttons import Button, KeyHint
from ui.feedback import announce
from ui.frames import IconLine, Margins
from ui.panel_parts import Tag, TextLine
from ui.text import figures
from ui.theme import ThemeHolder
from ui.wording import listed


class PracticeBar(QWidget):
    """What is to be done now, or at the end what was practised and what was skipped.

    `back`, `skip`, `again`, `left` are its buttons; the last one ends the practice.
    """

    back = Signal()
    skip = Signal()
    again = Signal()
    left = Signal()

    def __init__(self, holder: ThemeHolder, practice: Practice) -> None:
        super().__init__()
        self._holder = holder
        self._practice = practice
        self._praised: Praised | None = None
        self._said = ""
        self.line = IconLine(holder, size=16)
        self.praise = Tag(holder)
        self.place = TextLine(holder, 12, 400, "text.subtle")
        self.done, self.skipped = IconLine(holder), IconLine(holder)
        self._hints = QHBoxLayout()
        self._hints.setSpacing(4)
        self.go_back = Button(holder, icon="caret-left", flat=True, height=28)
        self.go_on = Button(holder, height=28)
        self.once_more = Button(holder, height=28)
        self.leave = Button(holder, flat=True, height=28)
        self.start = Button(holder, primary=True, height=28)
        for button, signal in self._buttons():
            # A click leaves the cursor where somebody types.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def _buttons(self) -> list[tuple[Button, object]]:
        return [
            (self.go_back, self.back),
            (self.go_on, self.skip),
            (self.once_more, self.again),
            (self.leave, self.left),
            (self.start, self.left),
        ]

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.praise)
        below.addWidget(self.place, 1)
        below.addLayout(self._hints)
        for button, _ in self._buttons():
            below.addWidget(button)
        column = QVBoxLayout(self)
        Margins(self._holder, column, 20, 8, 12, 4)
        column.setSpacing(4)
        # What is to be done has the whole width: in large text, or a longer language, it needs it.
        column.addWidget(self.line)
        column.addWidget(self.done)
        column.addWidget(self.skipped)
        column.addLayout(below)

    def show_practice(self, praised: Praised | None = None) -> None:
        """Show where somebody is now; what was just done is praised until the next thing is."""
        self._praised = praised or self._praised
        practice, step = self._practice, self._practice.current
        at_end = step is None
        self._show_hints(step)
        self.done.setVisible(at_end)
        self.skipped.setVisible(at_end and bool(practice.skipped))
        self.go_back.setEnabled(practice.number > 1 or at_end)
        self.go_on.setVisible(not at_end)
        self.leave.setVisible(not at_end)
        self.once_more.setVisible(at_end)
        self.start.setVisible(at_end)
        self._show_words(step)
        said = " ".join(part for part in (self.praise.text(), self.line.text()) if part)
        if said != self._said:
            self._said = said
            announce(self, said)

    def show_time(self) -> None:
        """The time goes on."""
        practice = self._practice
        time = figures(minutes_and_seconds(practice.spent() // 1000))
        if practice.current is None:
            words = self.tr("{done} of {all} practised, in {time}")
            number = len(practice.practised)
        else:
            words = self.tr("Step {done} of {all}, {time} so far. F6 comes to this line.")
            number = practice.number
        self.place.set_text(
            words.format(done=figures(number), all=figures(len(practice.steps)), time=time)
        )

    def forget_praise(self) -> None:
        """Once more from the start."""
        self._praised = None

    def retranslate(self) -> None:
        """Words anew."""
        self.setAccessibleName(self.tr("Practice"))
        self.go_back.setAccessibleName(self.tr("The step before"))
        self.go_back.setToolTip(self.tr("The step before"))
        self.once_more.setText(self.tr("Once more"))
        self.leave.setText(self.tr("Leave practice"))
        self.start.setText(self.tr("Start for real"))
        self.show_practice()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A strip that is none of the pages, with a line below."""
        theme = self._holder.theme
        painter = QPainter(self)
        painting.paint_box(painter, self.rect(), theme.color("accent.subtle"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))

    def _show_words(self, step: PracticeStep | None) -> None:
        practice, praised = self._practice, self._praised
        if step is None:
            self.line.show_line("flag", self.tr("That was the practice."), "text")
            self.done.show_line("check", self._listed(practice.practised), "text")
            words = self.tr("Skipped: {steps}.").format(steps=_names(practice.skipped))
            self.skipped.show_line("arrow-bend-up-right", words)
        else:
            self.line.show_line("hand-pointing", _translated(step.text), "text")
            is_done = practice.took(step) is not None
            self.go_on.setText(self.tr("Next") if is_done else self.tr("Skip"))
        if praised is None:
            self.praise.set_text("")
        else:
            took = figures(minutes_and_seconds(-(-praised.took // 1000)))
            words = f"{_translated(praised.word)} · {took}"
            self.praise.set_text(words, "green.text", "green.subtle")
        self.show_time()

    def _listed(self, steps: tuple[PracticeStep, ...]) -> str:
        if not steps:
            return self.tr("Nothing was practised.")
        return self.tr("Practised: {steps}.").format(steps=_names(steps))

    def _show_hints(self, step: PracticeStep | None) -> None:
        while self._hints.count():
            item = self._hints.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        if self._holder.theme.key_hints and step is not None:
            for key in step.keys:
                self._hints.addWidget(KeyHint(self._holder, key))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Practice", text)


def _names(steps: tuple[PracticeStep, ...]) -> str:
    return listed(_translated(step.name) for step in steps)
