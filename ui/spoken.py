"""Who has spoken: how many notes came from each community, and who is silent so far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator import spoken
from ui import painting
from ui.panel_parts import TextLine, WrappedText
from ui.text import isolate, paint_line, plus, text_width
from ui.theme import ThemeHolder
from ui.wording import listed

_GAP, _HIGH = 6, 20


class CommunityChips(QWidget):
    """Chips in as many lines as they need; silent communities have a border instead of a fill."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._chips: list[tuple[str, bool]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def show_chips(self, chips: Sequence[tuple[str, bool]], name: str) -> None:
        """Show words, each with whether that community has spoken."""
        self._chips = list(chips)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def chips(self) -> list[tuple[str, bool]]:
        """What it shows."""
        return list(self._chips)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as the chips need."""
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        """At least one line."""
        return QSize(200, self._holder.theme.px(_HIGH) if self._chips else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chips."""
        theme = self._holder.theme
        painter = QPainter(self)
        direction = self.layoutDirection()
        places = self._places(self.width())
        for (text, has_spoken), place in zip(self._chips, places, strict=True):
            rect = painting.mirrored(place, self.rect(), direction)
            if has_spoken:
                painting.paint_box(painter, rect, theme.color("bg.neutral"))
            else:
                painting.paint_box(painter, rect, theme.color("bg"), theme.color("line.button"))
            font = theme.font(12, 500 if has_spoken else 400)
            color = theme.color("text" if has_spoken else "text.subtle")
            paint_line(painter, rect, text, font, color, direction, "center")

    def _places(self, width: int) -> list[QRect]:
        theme = self._holder.theme
        font, gap, high = theme.font(12, 500), theme.px(_GAP), theme.px(_HIGH)
        places: list[QRect] = []
        x = y = 0
        for text, _ in self._chips:
            wide = min(text_width(font, text) + theme.px(12), max(width, 1))
            if x and x + wide > width:
                x, y = 0, y + high + theme.px(4)
            places.append(QRect(x, y, wide, high))
            x += wide + gap
        return places


class Spoken(QWidget):
    """The heading, how many of the known communities have spoken, and the chips."""

    MOST = 24

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._found = spoken.Spoken({}, ())
        self._heading = TextLine(holder, 12, 400, "text.subtle")
        self._summary = TextLine(holder, 12, 400, "text.subtle", shrinks=False)
        self._nobody = WrappedText(holder, 12, 400, "text.subtle")
        self.chips = CommunityChips(holder)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._summary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._nobody)
        layout.addWidget(self.chips)

    def show_spoken(self, found: spoken.Spoken) -> None:
        """Show notes per community of this session, and who is silent."""
        self._found = found
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew."""
        self._heading.set_text(self.tr("Who has spoken"))
        said, silent = list(self._found.counts.items()), self._found.silent
        chips = [(f"{isolate(name)} {count}", True) for name, count in said]
        chips += [(name, False) for name in silent]
        total = self._found.known
        self._nobody.set_text(self.tr("Nobody yet: type @ and a community in a note."))
        words = self.tr("%1 of %n communities", "", total).replace("%1", str(len(said)))
        self._summary.set_text(words if total else "")
        self._nobody.setVisible(not total)
        self.chips.setVisible(bool(total))
        shown, more = chips[: self.MOST], len(chips) - self.MOST
        if more > 0:
            shown.append((plus(more), False))
        names = [self.tr("%1: %n note(s)", "", n).replace("%1", name) for name, n in said]
        names += [self.tr("%1: silent").replace("%1", name) for name in silent]
        self.chips.show_chips(shown, listed(names))
