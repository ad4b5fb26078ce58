"""Heights of rows, and a list that is as tall as its rows without measuring all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.share import examples
from ui.row_heights import RowHeights
from ui.rows import ROW_ROLE, Index, RowModel
from ui.tall_list import TallList

GUESS = 40

changes = st.lists(
    st.tuples(
        st.sampled_from(["set", "guess", "insert", "remove", "forget", "guess anew"]),
        st.integers(0, 30),
        st.integers(1, 90),
    ),
    max_size=25,
)


@settings(max_examples=examples(300), deadline=None)
@given(count=st.integers(0, 25), done=changes)
def test_heights_are_those_of_a_plain_list(count: int, done: list[tuple[str, int, int]]) -> None:
    heights, guess = RowHeights(), GUESS
    heights.reset(count, guess)
    plain: list[int | None] = [None] * count
    exact: list[bool] = [False] * count
    for what, wished, number in done:
        row = min(wished, len(plain) - 1)
        if what == "insert":
            at, several = max(row, 0), number % 5 + 1
            heights.insert(at, several)
            plain[at:at] = [None] * several
            exact[at:at] = [False] * several
        elif what == "guess anew":
            guess = number
            heights.guess_anew(guess)
        elif row >= 0:
            last = min(row + number % 3, len(plain) - 1)
            if what == "remove":
                heights.remove(row, last)
                del plain[row : last + 1], exact[row : last + 1]
            elif what == "forget":
                heights.forget(row, last)
                exact[row : last + 1] = [False] * (last + 1 - row)
            else:
                heights.set(row, number, exact=what == "set")
                plain[row], exact[row] = number, what == "set"
        known = [guess if height is None else height for height in plain]
        assert len(heights) == len(known)
        assert [heights.height(row) for row in range(len(known))] == known
        assert [heights.is_exact(row) for row in range(len(known))] == exact
        assert [heights.top(row) for row in range(len(known) + 1)] == [
            sum(known[:row]) for row in range(len(known) + 1)
        ]
        for y in range(0, sum(known), 7):
            at = heights.row_at(y)
            assert heights.top(at) <= y < heights.top(at) + heights.height(at)
        assert heights.measured() == sum(exact)


@dataclass(frozen=True)
class Box:
    id: int
    tall: int


class Boxes(RowModel[Box]):
    most_runs = 2


class BoxDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        return QSize(10, index.data(ROW_ROLE).tall)


@dataclass
class Shown:
    """A list of boxes that estimates all of them wrongly, and does not move by itself."""

    view: TallList
    model: Boxes

    def tops(self) -> dict[int, int]:
        """Where the boxes in view begin, by their ids."""
        height, tops, y = self.view.viewport().height(), {}, 0
        while y < height:
            index = self.view.indexAt(QPoint(3, y))
            if not index.isValid():
                break
            rect = self.view.visualRect(index)
            assert rect.height() == index.data(ROW_ROLE).tall
            tops[index.data(ROW_ROLE).id] = rect.top()
            y = rect.bottom() + 1
        return tops


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return make_shown(qtbot)


def make_shown(qtbot: QtBot) -> Shown:
    model = Boxes()
    view = TallList(lambda _row: GUESS)
    delegate = BoxDelegate(view)
    view.setItemDelegate(delegate)
    view.setModel(model)
    qtbot.addWidget(view)
    view.resize(200, 300)
    view.show()
    return Shown(view, model)


def boxes(heights: Sequence[int]) -> list[Box]:
    return [Box(number, tall) for number, tall in enumerate(heights)]


@settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    heights=st.lists(st.integers(8, 400), min_size=60, max_size=150),
    steps=st.lists(st.integers(-290, 290), min_size=1, max_size=25),
)
def test_what_is_seen_moves_exactly_as_far_as_was_scrolled(
    qtbot: QtBot, heights: list[int], steps: list[int]
) -> None:
    shown = make_shown(qtbot)
    shown.model.show(boxes(heights))
    shown.view.scrollToBottom()
    bar = shown.view.verticalScrollBar()
    for step in [-600, *steps]:
        before, value = shown.tops(), bar.value()
        bar.setValue(value + step)
        if abs(step) > shown.view.viewport().height() or bar.value() in (0, bar.maximum()):
            continue  # somewhere else, or at an end
        after = shown.tops()
        assert all(after[box] == top - step for box, top in before.items() if box in after)


def test_only_what_is_seen_is_measured_and_the_end_is_the_end(shown: Shown) -> None:
    shown.model.show(boxes([25 + number % 50 for number in range(50_000)]))
    shown.view.scrollToBottom()
    assert shown.view._heights.measured() < 40
    assert max(shown.tops()) == 49_999
    last = shown.view.visualRect(shown.model.index(49_999, 0))
    assert last.bottom() + 1 == shown.view.viewport().height()
    shown.view.setCurrentIndex(shown.model.index(49_999, 0))
    QTest.keyClick(shown.view, Qt.Key.Key_Home)
    assert min(shown.tops()) == 0
    assert shown.view._heights.measured() < 80


def test_rows_that_come_and_go_above_do_not_move_what_is_seen(shown: Shown) -> None:
    shown.model.most_runs = None
    some = boxes([20 + number % 70 for number in range(400)])
    shown.model.show(some)
    shown.view.verticalScrollBar().setValue(5000)
    before = shown.tops()
    shown.model.show([Box(1000, 333), *some[:50], Box(1001, 90), *some[53:]])
    assert shown.tops() == before
    shown.model.show(some)
    assert shown.tops() == before


@pytest.mark.parametrize("kept", [lambda box: box.id % 2 == 0, lambda box: box.id % 3 == 1])
def test_a_filter_leaves_mark_and_place_on_their_rows_or_on_the_next(shown: Shown, kept) -> None:
    some = boxes([20 + number % 70 for number in range(400)])
    shown.model.show(some)
    shown.view.verticalScrollBar().setValue(5000)
    first = min(shown.tops())
    marked = some[first + 3]
    shown.view.setCurrentIndex(shown.model.index_of(marked.id))
    resets: list[int] = []
    shown.model.modelReset.connect(lambda: resets.append(1))
    left = [box for box in some if kept(box)]
    shown.model.show(left)
    assert resets
    next_box = next(box for box in left if box.id >= marked.id)
    assert shown.view.currentIndex().data(ROW_ROLE) == next_box
    assert shown.view.selectionModel().isSelected(shown.view.currentIndex())
    assert min(shown.tops()) == next(box.id for box in left if box.id >= first)
    shown.model.show(some)
    assert shown.view.currentIndex().data(ROW_ROLE) == next_box
    assert next_box.id in shown.tops()
    shown.model.show([])
    assert not shown.view.currentIndex().isValid()


def test_a_filter_that_leaves_nothing_below_marks_the_last_above(shown: Shown) -> None:
    some = boxes([30] * 200)
    shown.model.show(some)
    shown.view.setCurrentIndex(shown.model.index_of(190))
    shown.model.show([box for box in some if box.id % 2 and box.id < 150])
    assert shown.view.currentIndex().data(ROW_ROLE).id == 149
