"""A row that says less before anything in it is cut, and then goes on in a second line.

Every part has forms, from its widest to its narrowest: a button drops its key and then its name, a
line of words ends in an ellipsis, what matters least goes. Which of them gives way first is said
when it is added.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from ui import painting
from ui.buttons import Button, SegmentedControl
from ui.text import LTR, RTL
from ui.theme import ThemeHolder

KEY, ELASTIC, HIDE, TIGHT, NAME = 10, 20, 30, 35, 45
"""When a part gives way, the first one first: keys go, words shorten, words go, space, names."""

_LEAST_WORDS = 96


@dataclass(frozen=True, eq=False)
class _Part:
    """A widget of the row: its forms, and when each but the first of them is taken.

    `elastic`: it may have any width between two of its forms.
    """

    item: QWidgetItem
    forms: Callable[[], Sequence[int]]
    ranks: Sequence[int]
    at_end: bool
    gap: int
    elastic: bool

    @property
    def shown(self) -> bool:
        return not self.item.isEmpty()


class FitRow(QLayout):
    """One row of widgets in the middle of `height`; those at the end edge wrap below the others.

    There they begin at the start edge, or with `to_end`, as the buttons of dialogs, still end at
    the other. Without `wraps` it stays one line, and what has no room at all goes.
    """

    def __init__(
        self,
        holder: ThemeHolder,
        parent: QWidget,
        *,
        height: int = 55,
        edge: int = 20,
        gap: int = 12,
        between: int = 12,
        wraps: bool = True,
        to_end: bool = False,
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._parts: list[_Part] = []
        self._height, self._edge, self._gap, self._wraps = height, edge, gap, wraps
        self._to_end = to_end
        self._foot = between
        self._seen: dict[int, list[list[tuple[_Part, int]]]] = {}
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        holder.changed.connect(self.invalidate)

    # Parts

    def add(
        self,
        widget: QWidget,
        *,
        at_end: bool = False,
        gap: int | None = None,
        rank: int = 0,
        hides: bool = False,
        whole: bool = False,
    ) -> None:
        """Add a widget. A higher `rank` keeps its form longer than others of its kind.

        Buttons and choices know their forms. Words shorten, and `hides` lets them go altogether;
        what is `whole`, such as a heading, has one form only; a hint is both, all or nothing.
        """
        self.addChildWidget(widget)
        item = QWidgetItem(widget)
        ranks: tuple[int, ...] = ()
        if whole:
            forms, elastic = (lambda: (item.sizeHint().width(),)), False
        elif isinstance(widget, Button):
            forms, ranks, elastic = widget.forms, (KEY + rank, TIGHT, NAME + rank), False
        elif isinstance(widget, SegmentedControl):
            forms, ranks, elastic = widget.forms, (KEY + rank,), False
        else:
            forms, ranks, elastic = self._words(item), (ELASTIC + rank,), True
        if hides:
            forms, ranks = _and_nothing(forms), (*ranks, HIDE + rank)
        self._parts.append(
            _Part(item, forms, ranks, at_end, self._gap if gap is None else gap, elastic)
        )
        self.invalidate()

    def add_part(
        self,
        widget: QWidget,
        forms: Callable[[], Sequence[int]],
        ranks: Sequence[int],
        *,
        at_end: bool = False,
        gap: int | None = None,
        elastic: bool = False,
    ) -> None:
        """Add a widget whose forms somebody else knows; the last may be 0, and it is gone."""
        self.addChildWidget(widget)
        item, gap = QWidgetItem(widget), self._gap if gap is None else gap
        self._parts.append(_Part(item, forms, ranks, at_end, gap, elastic))
        self.invalidate()

    def set_edges(self, start: int, end: int) -> None:
        """Other margins at the start and the end edge, in pixels."""
        self.setContentsMargins(start, 0, end, 0)
        self._edge = 0
        self.invalidate()

    def _words(self, item: QWidgetItem) -> Callable[[], Sequence[int]]:
        def forms() -> Sequence[int]:
            hint = item.sizeHint().width()
            least = max(item.minimumSize().width(), self._holder.theme.px(_LEAST_WORDS))
            return hint, min(hint, least)

        return forms

    # What Qt asks

    def addItem(self, item: QLayoutItem) -> None:
        """Widgets are added with `add`."""
        raise NotImplementedError

    def count(self) -> int:
        """How many."""
        return len(self._parts)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """One of them."""
        return self._parts[index].item if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Let one go."""
        return self._parts.pop(index).item if 0 <= index < len(self._parts) else None

    def invalidate(self) -> None:
        """Something in it has another size."""
        self._seen.clear()
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as there is room."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as there must be."""
        if width not in self._heights:
            self._heights[width] = self._high_at(width)
        return self._heights[width]

    def _high_at(self, width: int) -> int:
        rows = self._rows(width)
        margins = self.contentsMargins()
        first = max(self._holder.theme.px(self._height), _high(rows[:1]))
        first += margins.top() + margins.bottom()
        return first + sum(_high([row]) + self._between() for row in rows[1:])

    def sizeHint(self) -> QSize:
        """All of it, in one line."""
        shown = [part for part in self._parts if part.shown]
        wide = self._width([(part, part.forms()[0]) for part in shown])
        return QSize(wide + self._around(), self._least_high())

    def minimumSize(self) -> QSize:
        """The widest part in its narrowest form."""
        shown = [part for part in self._parts if part.shown]
        if not self._wraps:
            wide = self._width([(part, part.forms()[-1]) for part in shown])
        else:
            wide = max((part.forms()[-1] for part in shown), default=0)
        return QSize(wide + self._around(), self._least_high())

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        px, top = self._holder.theme.px, rect.top() + self.contentsMargins().top()
        for number, row in enumerate(self._rows(rect.width())):
            high = _high([row]) + self._between() if number else px(self._height)
            if self.count() and number == 0:
                high = max(high, _high([row]))
            # Below the first line there is room at the foot, not above.
            line = QRect(rect.left(), top, rect.width(), high - (self._between() if number else 0))
            self._place(row, line, rect)
            top += high

    # Where everything stands

    def _place(self, row: list[tuple[_Part, int]], line: QRect, within: QRect) -> None:
        margins = self.contentsMargins()
        px = self._holder.theme.px
        parent = self.parentWidget()
        direction = RTL if parent is not None and parent.layoutDirection() == RTL else LTR
        left, right = margins.left(), margins.right()
        if direction == RTL:
            left, right = right, left
        at, end = line.left() + px(self._edge) + left, line.right() + 1 - px(self._edge) - right
        starts = [one for one in row if not one[0].at_end] or ([] if self._to_end else row)
        ends = [one for one in row if one not in starts]
        for number, (part, wide) in enumerate(starts):
            at += px(part.gap) if number and wide else 0
            self._put(part, at, wide, line, within, direction)
            at += wide
        for part, wide in reversed(ends):
            self._put(part, end - wide, wide, line, within, direction)
            end -= wide + (px(part.gap) if wide else 0)

    def _put(
        self,
        part: _Part,
        left: int,
        wide: int,
        line: QRect,
        within: QRect,
        direction: Qt.LayoutDirection,
    ) -> None:
        high = min(part.item.sizeHint().height(), line.height()) if wide else 0
        rect = QRect(left, line.top() + (line.height() - high) // 2, wide, high)
        part.item.setGeometry(painting.mirrored(rect, within, direction))

    def _rows(self, width: int) -> list[list[tuple[_Part, int]]]:
        """The lines at this width, each with its parts and their widths."""
        if width in self._seen:
            return self._seen[width]
        room = width - self._around()
        shown = [part for part in self._parts if part.shown]
        one = self._fit(shown, room)
        if self._width(one) <= room or not self._wraps:
            rows = [one]
        else:
            starts = [part for part in shown if not part.at_end]
            ends = [part for part in shown if part.at_end]
            rows = [row for half in (starts, ends) for row in self._lines(half, room)]
        self._seen[width] = rows
        return rows

    def _lines(self, parts: list[_Part], room: int) -> list[list[tuple[_Part, int]]]:
        """These in one line, or where they do not fit in as many as they need."""
        if not parts:
            return []
        head = self._fit(parts, room)
        while len(head) > 1 and self._width(head) > room:
            head = self._fit(parts[: len(head) - 1], room)
        head = [(part, max(0, min(wide, room))) for part, wide in head]
        return [head, *self._lines(parts[len(head) :], room)]

    def _fit(self, parts: Sequence[_Part], room: int) -> list[tuple[_Part, int]]:
        """The widest forms that fit beside each other; the narrowest where none do."""
        forms = {part: part.forms() for part in parts}
        chosen = dict.fromkeys(parts, 0)
        steps = sorted(
            (
                (part.ranks[number], number + 1, part)
                for part in parts
                for number in range(min(len(part.ranks), len(forms[part]) - 1))
            ),
            key=lambda step: step[0],
        )

        def taken() -> list[tuple[_Part, int]]:
            return [(part, forms[part][chosen[part]]) for part in parts]

        for _, number, part in steps:
            if self._width(taken()) <= room:
                break
            chosen[part] = number
        found = taken()
        spare = room - self._width(found)
        for at, (part, wide) in enumerate(found):
            if part.elastic and wide and chosen[part] and spare > 0:
                more = min(spare, forms[part][chosen[part] - 1] - wide)
                found[at] = (part, wide + more)
                spare -= more
        return found

    def _width(self, row: Sequence[tuple[_Part, int]]) -> int:
        px = self._holder.theme.px
        shown = [(part, wide) for part, wide in row if wide]
        starts = [part for part, _ in shown if not part.at_end]
        gaps = sum(px(part.gap) for part, _ in shown)
        if starts and starts[0] is shown[0][0]:
            gaps -= px(starts[0].gap)
        elif shown:
            gaps -= px(shown[-1][0].gap)
        return sum(wide for _, wide in shown) + gaps

    def _around(self) -> int:
        margins = self.contentsMargins()
        return 2 * self._holder.theme.px(self._edge) + margins.left() + margins.right()

    def _least_high(self) -> int:
        margins = self.contentsMargins()
        return self._holder.theme.px(self._height) + margins.top() + margins.bottom()

    def _between(self) -> int:
        return self._holder.theme.px(self._foot)


def _high(rows: Sequence[Sequence[tuple[_Part, int]]]) -> int:
    return max((part.item.sizeHint().height() for row in rows for part, _ in row), default=0)


def _and_nothing(forms: Callable[[], Sequence[int]]) -> Callable[[], Sequence[int]]:
    return lambda: (*forms(), 0)
