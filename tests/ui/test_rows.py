from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from tests.share import examples
from ui.rows import ROW_ROLE, RowModel


@dataclass(frozen=True)
class Pick:
    id: int
    text: str = ""


class Picks(RowModel[Pick]):
    def value(self, row: Pick, column: int, role: int) -> str | None:
        return row.text if role == Qt.ItemDataRole.DisplayRole else None


def picks(*ids: int) -> list[Pick]:
    return [Pick(number, str(number)) for number in ids]


lists = st.lists(
    st.builds(Pick, st.integers(0, 12), st.sampled_from("abc")),
    max_size=10,
    unique_by=lambda row: row.id,
)


@settings(
    max_examples=examples(300),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(answers=st.lists(lists, min_size=2, max_size=5))
def test_whatever_comes_is_shown_and_every_mark_stays_on_its_row(
    qapp: object, answers: list[list[Pick]]
) -> None:
    model = Picks(headers=("one", "two"))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    told: set[int] = set()

    def note(first: QModelIndex, last: QModelIndex) -> None:
        told.update(range(first.row(), last.row() + 1))

    model.dataChanged.connect(note)
    for answer in answers:
        told.clear()
        marks = {row.id: QPersistentModelIndex(model.index_of(row.id, 1)) for row in model.rows()}
        old = {row.id: row for row in model.rows()}
        model.show(answer)
        assert model.rows() == answer
        kept = {row.id: row for row in answer}
        for row_id, mark in marks.items():
            assert mark.isValid() == (row_id in kept)
            if mark.isValid():
                assert mark.data(ROW_ROLE) == kept[row_id]
                assert mark.column() == 1
        changed = {
            place for place, row in enumerate(answer) if row.id in old and old[row.id] != row
        }
        assert told == changed
    del tester


def test_selection_and_current_row_survive(qtbot: QtBot) -> None:
    model, view = Picks(), QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.show(picks(1, 2, 3, 4))
    view.setCurrentIndex(model.index_of(3))
    selection = view.selectionModel()
    selection.select(model.index_of(3), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    model.show([Pick(9, "new"), Pick(4, "4"), Pick(3, "changed"), Pick(1, "1")])
    assert view.currentIndex().data(ROW_ROLE) == Pick(3, "changed")
    assert [index.data(ROW_ROLE).id for index in selection.selectedIndexes()] == [3]


def test_the_same_answer_again_changes_nothing(qtbot: QtBot) -> None:
    model = Picks()
    model.show(picks(1, 2, 3))
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.layoutChanged):
        model.show(picks(1, 2, 3))


def test_two_rows_with_one_id_are_a_mistake(qtbot: QtBot) -> None:
    model = Picks()
    with pytest.raises(ValueError, match="same id"):
        model.show(picks(1, 1))


def test_rows_and_places(qtbot: QtBot) -> None:
    model = Picks()
    model.show(picks(5, 6))
    assert model.row_at(model.index_of(6)) == Pick(6, "6")
    assert not model.index_of(7).isValid()
    assert model.row_at(model.index_of(7)) is None
    assert model.index(0, 0).data() == "5"
