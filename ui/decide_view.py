"""How the screen for decisions looks: the list at the start, one question beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.buttons import Button, KeyHint
from ui.choice_cards import ChoiceCards
from ui.comparison_table import ComparisonTable
from ui.feedback import Banner, EmptyHint
from ui.fit_row import FitRow
from ui.frames import Margins, label, scrolling, surface
from ui.language import InheritedTexts
from ui.lines import Rule
from ui.panel_parts import TextLine, WrappedText
from ui.question_list import QuestionList
from ui.result_box import ResultBox
from ui.sheet import Line, Sheet
from ui.text import LTR, figures
from ui.theme import ThemeHolder

# The place of the choices below the message, the comparison and a gap.
_CARDS = 3
# So much of a question is seen above choices that stay in sight.
_LEAST = 220
# Narrower than this the heading needs the room of the key hints.
_TIGHT = 640


class DecideView(InheritedTexts, QWidget):
    """The parts and where they stand; what they do is `decide_screen`'s.

    `pinned` says that the choices stand on the bar from now on, or no longer.
    """

    pinned = Signal()

    def __init__(self, themes: ThemeHolder) -> None:
        super().__init__()
        self._themes = themes
        surface(self, "page")
        self.back = Button(themes, icon="caret-left", flat=True)
        self._title = TextLine(themes, 20, 600)
        self._count = label("subtle")
        self.list = QuestionList(themes)
        self._foot = label("label")
        self._foot.setWordWrap(True)
        self._heading = TextLine(themes, 20, 600)
        self.up = Button(themes, icon="caret-up")
        self.down = Button(themes, icon="caret-down")
        self._keys = [KeyHint(themes, "Ctrl+PgUp"), KeyHint(themes, "Ctrl+PgDown")]
        self._pinned = False
        self._of_votes = False
        self._may_go_back = True
        self._pin_high = 0
        self.banner = Banner(themes)
        self.banner.hide()
        self.table = ComparisonTable(themes)
        self.cards = ChoiceCards(themes)
        self._result_name = label("label")
        self.result = ResultBox(themes)
        self._never = WrappedText(themes, 14, 400, "text.subtle")
        self.others = QCheckBox()
        self.later = Button(themes, key="Esc")
        self.go = Button(themes, key="Enter", primary=True)
        self._empty = EmptyHint(themes, "check-circle", "", "")
        self.done_button = Button(themes, key="Enter", primary=True)
        self._lay_out()
        themes.changed.connect(self._restyle)
        self._restyle()

    # Showing

    def show_title(self, words: str) -> None:
        """Whose questions these are."""
        self._title.set_text(words)
        self._title.setToolTip(words)

    def show_count(self, decided: int, of: int) -> None:
        """`0 of 3 decided`."""
        words = self.tr("{decided} of {all} decided")
        self._count.setText(words.format(decided=figures(decided), all=figures(of)))

    def count_words(self) -> str:
        """`0 of 3 decided`."""
        return self._count.text()

    def heading(self) -> str:
        """What the current question is."""
        return self._heading.text()

    def show_some(self, some: bool) -> None:
        """There are questions; or everything is decided."""
        for part in (self.list, self._right):
            part.setVisible(some)
        self._list_empty.setVisible(not some)
        self._done.setVisible(not some)
        self._foot.setVisible(some)

    def begin(self) -> None:
        """Other questions are asked: the choices stand below the first of them, if it is short."""
        self._may_go_back = True

    def show_sheet(self, sheet: Sheet, chosen: str) -> None:
        """Show a question with a choice."""
        self._heading.set_text(sheet.heading)
        self._heading.setToolTip(sheet.heading)
        self.table.show_sheet(sheet)
        self.table.setAccessibleName(sheet.heading)
        self.cards.show_options(sheet.options, chosen or sheet.default)
        self.show_result(sheet.results.get(self.cards.current(), ()))
        self._of_votes = not sheet.results
        self._never.setVisible(self._of_votes)
        self._say_rule()
        self._scroll.verticalScrollBar().setValue(0)
        self._pin()

    def _say_rule(self) -> None:
        """What holds until somebody chooses: not the same for votes as for what was written."""
        self._foot.setText(
            self.tr("Each count is kept. Until you choose, the one with the most votes counts.")
            if self._of_votes
            else self.tr(
                "Both versions are kept. Until you choose, the newer one is shown; "
                "one that is removed only where no other is left."
            )
        )

    def scroll_by(self, pages: int) -> None:
        """Show more of a long question, or what was before."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def foot(self) -> int:
        """How high the bar with the buttons is, with the choices where they stand on it."""
        if not self._right.isVisible():
            return 0
        return self._bar.height() + (self._pin_high if self._pinned else 0)

    def show_result(self, rows: Sequence[Sequence[Line]]) -> None:
        """Show what is left with the choice."""
        self.result.show_rows(rows)
        self.result.setVisible(bool(rows))
        self._result_name.setVisible(bool(rows))

    def show_alike(self, count: int) -> None:
        """How many others the same choice could be for."""
        self.others.setVisible(bool(count))
        self.others.setText(self.tr("Use this choice for the other %n", "", count))
        if not count:
            self.others.setChecked(False)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The choices stay in sight in a low window as well."""
        super().resizeEvent(event)
        self._side.setFixedWidth(self._side_width())
        self._fold()
        self._may_go_back = True
        self._pin()

    def _side_width(self) -> int:
        """The list leaves most of the width to the question, also with large text."""
        return min(self._themes.theme.px(299), max(1, self.width() * 9 // 25))

    def _fold(self) -> None:
        """With large text the bar has two lines, and the keys give way to the heading."""
        px, wide = self._themes.theme.px, self.width() - self._side.width()
        for hint in self._keys:
            hint.setVisible(wide >= px(_TIGHT))
        needed = self.others.sizeHint().width() + self._buttons.sizeHint().width() + px(60)
        down = not self.others.isHidden() and needed > wide
        way = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        self._bar_layout.setDirection(way)
        self._bar.setFixedHeight(px(100 if down else 60))

    def _pin(self) -> None:
        """Let the choices stand below a question that is too long to be seen whole.

        There they stay for the short ones after it: nobody is to look for them at each question.
        """
        room = self._right.height() - self._head.height() - self._bar.height()
        rest = (self.cards, self.result, self._never, self.banner)
        wide = self._question.width() - 2 * self._themes.theme.px(24)
        needed = self.table.height() + self._themes.theme.px(20 + 20 + 40)
        needed += sum(part.heightForWidth(wide) for part in rest if not part.isHidden())
        self._pin_high = self.cards.heightForWidth(wide) + self._themes.theme.px(24)
        # With large text they would leave no room for the question; then all of it scrolls.
        stays = self._pinned and not self._may_go_back
        pinned = (needed > room or stays) and room - self._pin_high >= self._themes.theme.px(_LEAST)
        self._may_go_back = not pinned
        if pinned != self._pinned:
            self._pinned = pinned
            focused = self.cards.isAncestorOf(QApplication.focusWidget() or self)
            if pinned:
                self._below.insertWidget(0, self.cards)
            else:
                self._column.insertWidget(_CARDS, self.cards)
            self._pin_box.setVisible(pinned)
            self._pin_rule.setVisible(pinned)
            self.pinned.emit()
            if focused:
                self.cards.setFocus()

    def retranslate_parts(self) -> None:
        """Set the fixed texts anew."""
        self.setAccessibleName(self.tr("Decide"))
        self.back.setAccessibleName(self.tr("Back to Merge"))
        self.back.setToolTip(self.tr("Back to Merge"))
        self.up.setAccessibleName(self.tr("The one before"))
        self.down.setAccessibleName(self.tr("The next one"))
        self.list.setAccessibleName(self.tr("To be decided"))
        self._say_rule()
        self._result_name.setText(self.tr("Result"))
        self._never.set_text(
            self.tr(
                "The votes of different laptops are never added up. The others stay in the store "
                "and can be chosen again with Undo."
            )
        )
        self.later.setText(self.tr("Later"))
        self.go.setText(self.tr("Decide and go on"))
        self._empty.set_text(
            self.tr("Everything is decided"), self.tr("Ctrl+Z takes the last choice back.")
        )
        self.done_button.setText(self.tr("Back to Merge"))

    # Laying out

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._lay_out_side())
        across.addWidget(Rule(self._themes, vertical=True))
        across.addWidget(self._lay_out_question(), 1)
        across.addWidget(self._lay_out_done(), 1)

    def _lay_out_side(self) -> QWidget:
        self._side_head = QWidget()
        self._side_row = head = FitRow(self._themes, self._side_head, gap=8)
        head.add(self.back)
        head.add(self._title, whole=True)
        head.add(self._count, at_end=True, whole=True)
        foot = QVBoxLayout()
        Margins(self._themes, foot, 16, 12, 16, 12)
        foot.addWidget(self._foot)
        self._list_empty = QWidget()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._side_head)
        column.addWidget(Rule(self._themes))
        column.addWidget(self.list, 1)
        column.addWidget(self._list_empty, 1)
        column.addWidget(Rule(self._themes))
        column.addLayout(foot)
        self._side = QWidget()
        self._side.setLayout(column)
        return self._side

    def _lay_out_question(self) -> QWidget:
        head = QHBoxLayout()
        Margins(self._themes, head, 24, 0, 24, 0)
        head.setSpacing(4)
        head.addWidget(self._heading, 1)
        head.addSpacing(12)
        for widget in (self.up, self.down, *self._keys):
            head.addWidget(widget)
        self._head = QWidget()
        self._head.setLayout(head)
        self._question = QWidget()
        surface(self._question, "page")
        self._column = column = QVBoxLayout(self._question)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.table)
        column.addSpacing(20)
        column.insertWidget(_CARDS, self.cards)
        column.addSpacing(20)
        column.addWidget(self._result_name)
        column.addSpacing(8)
        column.addWidget(self.result)
        column.addWidget(self._never)
        column.addStretch(1)
        self._scroll = scrolling(self._question)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda *_: self._line_up())
        self._pin_box = QWidget()
        surface(self._pin_box, "page")
        self._below = QVBoxLayout(self._pin_box)
        Margins(self._themes, self._below, 24, 12, 24, 12)
        self._pin_rule = Rule(self._themes)
        self._pin_box.hide()
        self._pin_rule.hide()
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.go)
        self._buttons = QWidget()
        self._buttons.setLayout(buttons)
        self._bar_layout = bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        Margins(self._themes, bar, 24, 8, 24, 8)
        bar.setSpacing(8)
        bar.addWidget(self.others)
        bar.addWidget(self._buttons, 1)
        self._bar = QWidget()
        surface(self._bar, "panel")
        self._bar.setLayout(bar)
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(Rule(self._themes))
        whole.addWidget(self._scroll, 1)
        whole.addWidget(Rule(self._themes))
        whole.addWidget(self._pin_box)
        whole.addWidget(self._pin_rule)
        whole.addWidget(self._bar)
        self._right = QWidget()
        self._right.setLayout(whole)
        return self._right

    def _lay_out_done(self) -> QWidget:
        self._done = QWidget()
        column = QVBoxLayout(self._done)
        column.addStretch(1)
        column.addWidget(self._empty)
        column.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return self._done

    def _line_up(self) -> None:
        """The scroll bar stands in the margin: what is inside ends where the rest does."""
        px, bar = self._themes.theme.px, self._scroll.verticalScrollBar()
        edge = px(24)
        end = edge - (bar.sizeHint().width() if bar.maximum() > 0 else 0)
        left, right = (edge, end) if self.layoutDirection() == LTR else (end, edge)
        self._column.setContentsMargins(left, px(20), right, px(20))

    def changeEvent(self, event: QEvent) -> None:
        """Turn over with the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._line_up()

    def _restyle(self) -> None:
        self._line_up()
        px = self._themes.theme.px
        self._side.setFixedWidth(self._side_width())
        self._side_row.set_edges(px(8), px(16))
        self._head.setFixedHeight(px(55))
        self._fold()
