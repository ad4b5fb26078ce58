"""The head of a plan: which initiative, its goal in one sentence, where the steps happen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.records import COORDINATION, Goal
from facilitator.text import one_line
from ui import painting
from ui.buttons import Button, KeyHint
from ui.frames import Margins, label
from ui.panel_parts import TextLine, WrappedText
from ui.plan_field import PlanField
from ui.plan_words import level_word
from ui.text import isolate, paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed

_OTHERS, _LONGEST, _LINES = 3, 300, 2
_ROOMY, _AROUND, _GAP = 560, 460, 2


class PlanTitle(QWidget):
    """Number, title, what it belongs to; the buttons to the initiatives before and after."""

    stepped = Signal(int)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._badge = _LargeBadge(holder)
        self.title = TextLine(holder, 20, 600)
        self.context = TextLine(holder, 14, 400, "text.subtle")
        self.context.setMinimumWidth(0)
        self._before = Button(holder, icon="caret-up")
        self._after = Button(holder, icon="caret-down")
        self._key = KeyHint(holder, "Ctrl+PgUp")
        self._key_after = KeyHint(holder, "Ctrl+PgDown")
        row = QHBoxLayout(self)
        Margins(holder, row, 20, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(self._badge)
        row.addWidget(self.title)
        row.addWidget(self.context, 1)
        pair = QHBoxLayout()
        pair.setSpacing(4)
        for button, by in ((self._before, -1), (self._after, 1)):
            button.clicked.connect(lambda _checked=False, by=by: self.stepped.emit(by))
            pair.addWidget(button)
        row.addLayout(pair)
        row.addWidget(self._key)
        row.addWidget(self._key_after)
        holder.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def show_subject(self, badge: str, title: str, context: str) -> None:
        """Name the initiative or cluster."""
        self._badge.show_number(badge)
        self.title.set_text(title)
        self.title.setToolTip(title)
        self.context.set_text(context)
        self._fit()

    def offer_steps(self, before: bool, after: bool) -> None:
        """Whether there is one before and after."""
        self._before.setEnabled(before)
        self._after.setEnabled(after)

    def retranslate(self) -> None:
        """Set every text anew."""
        for button, words in (
            (self._before, self.tr("Previous initiative")),
            (self._after, self.tr("Next initiative")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, it is the title's."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px, title = self._holder.theme.px, self.title.sizeHint().width()
        roomy = self.width() >= px(_ROOMY)
        for part in (self._key, self._key_after):
            part.setVisible(roomy)
        # A letter or two of what it belongs to would say nothing.
        self.context.setVisible(roomy and title + px(_AROUND) <= self.width())

    def _dress(self) -> None:
        self.setFixedHeight(self._holder.theme.px(55))


class GoalRow(QWidget):
    """The goal's field, and how many steps happen on each level.

    `remove_other` carries the id of a goal that another laptop wrote.
    """

    remove_other = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._total = 0
        self._name = label("label")
        self.field = PlanField(holder, 36, 96, keeps_tab=False)
        self.error = WrappedText(holder, 12, 400, "red")
        self.error.hide()
        self._levels_name = label("label")
        self.levels = LevelsBar(holder)
        self._others = QVBoxLayout()
        self._others.setSpacing(4)
        start = QVBoxLayout()
        start.setSpacing(4)
        start.addWidget(self._name)
        start.addWidget(self.field)
        start.addWidget(self.error)
        start.addLayout(self._others)
        start.addStretch(1)
        end = QVBoxLayout()
        end.setSpacing(4)
        end.addWidget(self._levels_name)
        end.addWidget(self.levels)
        end.addStretch(1)
        self._row = row = QHBoxLayout(self)
        Margins(holder, row, 20, 12, 20, 12)
        row.setSpacing(24)
        row.addLayout(start, 4)
        row.addLayout(end, 3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.field)
        self.retranslate()

    def show_levels(self, levels: Mapping[str, int]) -> None:
        """Show how many steps happen where."""
        self._total = sum(levels.values())
        self._levels_name.setText(self.tr("Where the %n step(s) happen", "", self._total))
        self.levels.show_levels(levels)
        self._fit()

    def show_others(self, goals: Sequence[Goal]) -> None:
        """Show what other laptops wrote as the goal of the same initiative."""
        while self._others.count():
            item = self._others.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for goal in goals[:_OTHERS]:
            self._others.addWidget(self._other(goal))

    def say(self, sentence: str) -> None:
        """Say below the field why it was not kept."""
        if sentence != self.error.text():
            self.error.set_text(sentence)
            self.error.setVisible(bool(sentence))
            self.field.set_wrong(sentence)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._name.setText(self.tr("Goal in one sentence"))
        self.field.setAccessibleName(self.tr("Goal in one sentence"))
        self.field.setPlaceholderText(self.tr("What should be achieved in 18 months?"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, it is the goal's."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        roomy = self.width() >= self._holder.theme.px(_ROOMY - 120)
        wide = (self.width() - self._holder.theme.px(64)) * 3 // 7
        # The levels stand in each step too: rather than in many lines they are left out here.
        shown = self._total > 0 and roomy and len(self.levels.blocks(wide)) <= _LINES
        self._row.setStretch(1, 3 if roomy else 0)
        for widget in (self._levels_name, self.levels):
            widget.setVisible(shown)

    def _other(self, goal: Goal) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = WrappedText(self._holder, 12, 400, "text.subtle")
        said = isolate(one_line(goal.text, _LONGEST))
        words.set_text(self.tr("Also written here: “%1”").replace("%1", said))
        remove = Button(self._holder, self.tr("Remove"), flat=True, height=28)
        remove.clicked.connect(lambda _checked=False: self.remove_other.emit(goal.id))
        row.addWidget(words, 1)
        row.addWidget(remove)
        return made


class LevelsBar(QWidget):
    """One block per level with its words; what room is over, each has by how many steps it has.

    Where they do not stand beside each other, they go on below.
    """

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._levels: dict[str, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def show_levels(self, levels: Mapping[str, int]) -> None:
        """Show these counts."""
        self._levels = {level: count for level, count in levels.items() if count}
        words = listed(self._words(level) for level in self._levels)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def blocks(self, width: int) -> list[list[tuple[str, int]]]:
        """The levels that stand beside each other, each with its width, line below line."""
        theme = self._holder.theme
        gap, font = theme.px(_GAP), theme.font(12, 500)
        found: list[list[tuple[str, int]]] = []
        left = 0
        for level in self._levels:
            wide = min(width, text_width(font, self._words(level)) + 2 * theme.px(8))
            if not found or wide + gap > left:
                found.append([])
                left = width + gap
            found[-1].append((level, wide))
            left -= wide + gap
        return [self._spread(line, width - gap * (len(line) - 1)) for line in found]

    def _spread(self, line: list[tuple[str, int]], width: int) -> list[tuple[str, int]]:
        over = width - sum(wide for _, wide in line)
        total = sum(self._levels[level] for level, _ in line)
        return [(level, wide + over * self._levels[level] // total) for level, wide in line]

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """28 for each line."""
        theme, lines = self._holder.theme, max(1, len(self.blocks(width)))
        return lines * theme.px(28) + (lines - 1) * theme.px(_GAP)

    def sizeHint(self) -> QSize:
        """As high as it is at its width."""
        return QSize(self._holder.theme.px(160), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps more lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks."""
        painter, theme = QPainter(self), self._holder.theme
        place = QRect(0, 0, self.width(), theme.px(28))
        for line in self.blocks(self.width()):
            row = painting.Row(place, self.layoutDirection(), theme.px(_GAP))
            for level, wide in line:
                self._paint_block(painter, row.start(wide), level)
            place.translate(0, theme.px(28 + _GAP))

    def _paint_block(self, painter: QPainter, rect: QRect, level: str) -> None:
        theme, direction = self._holder.theme, self.layoutDirection()
        fill = "bg.neutral" if level == COORDINATION[0] else "accent.subtle"
        painter.fillRect(rect, theme.color(fill))
        if level == COORDINATION[-1]:
            foot = QRect(rect.left(), rect.bottom() - 1, rect.width(), 2)
            painter.fillRect(foot, theme.color("accent"))
        token = "text" if level == COORDINATION[0] else "accent.text"
        inner = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        font = theme.font(12, 500)
        paint_line(painter, inner, self._words(level), font, theme.color(token), direction)

    def _words(self, level: str) -> str:
        count = str(self._levels[level])
        words = {
            "own": self.tr("%1 own"),
            "together": self.tr("%1 together"),
            "foundation": self.tr("%1 with Foundation"),
        }
        return words.get(level, f"%1 {level_word(level)}").replace("%1", count)


class _LargeBadge(QWidget):
    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._number = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def show_number(self, number: str) -> None:
        self._number = number
        self.setAccessibleName(number)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return painting.badge_size(self._holder.theme, self._number, large=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._holder.theme
        painting.paint_badge(QPainter(self), theme, self.rect(), self._number, "current")
