import gc

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.search_field import SearchField
from ui.text_fields import LineField, TextField, belongs_to_field
from ui.theme import ThemeHolder

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Window(QWidget):
    """A field, and an application that listens for a shortcut."""

    def __init__(self, field: QWidget, keys: str) -> None:
        super().__init__()
        QVBoxLayout(self).addWidget(field)
        self.heard = 0
        QShortcut(QKeySequence(keys), self).activated.connect(self._hear)

    def _hear(self) -> None:
        self.heard += 1


def shown(qtbot: QtBot, field: QWidget, keys: str) -> Window:
    window = Window(field, keys)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    return window


def text_of(field: LineField | TextField) -> str:
    return field.text() if isinstance(field, LineField) else field.toPlainText()


FIELDS = [LineField, TextField]


@pytest.mark.parametrize("kind", FIELDS)
def test_undo_in_an_untouched_field_undoes_in_the_application(
    qtbot: QtBot, holder: ThemeHolder, kind: type[LineField] | type[TextField]
) -> None:
    window = shown(qtbot, field := kind(), "Ctrl+Z")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert window.heard == 1


@pytest.mark.parametrize("kind", FIELDS)
def test_undo_takes_typing_back_before_the_application_is_asked(
    qtbot: QtBot, holder: ThemeHolder, kind: type[LineField] | type[TextField]
) -> None:
    window = shown(qtbot, field := kind(), "Ctrl+Z")
    QTest.keyClicks(field, "seats")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert text_of(field) == ""
    assert window.heard == 0
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert window.heard == 1


@pytest.mark.parametrize("kind", FIELDS)
def test_redo_goes_to_the_application_when_the_field_has_none(
    qtbot: QtBot, holder: ThemeHolder, kind: type[LineField] | type[TextField]
) -> None:
    window = shown(qtbot, field := kind(), "Ctrl+Shift+Z")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL | SHIFT)
    assert window.heard == 1
    QTest.keyClicks(field, "seats")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL | SHIFT)
    assert text_of(field) == "seats"
    assert window.heard == 1


@pytest.mark.parametrize("kind", FIELDS)
@pytest.mark.parametrize(
    "keys", ["Ctrl+K", "Ctrl+E", "Ctrl+J", "Ctrl+T", "Ctrl+N", "Ctrl+Return", "Ctrl+PgUp", "Ctrl+1"]
)
def test_the_applications_keys_work_while_typing(
    qtbot: QtBot, holder: ThemeHolder, kind: type[LineField] | type[TextField], keys: str
) -> None:
    window = shown(qtbot, field := kind(), keys)
    QTest.keyClicks(field, "two seats")
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keySequence(field, QKeySequence(keys))
    assert window.heard == 1
    assert text_of(field) == "two seats"


@pytest.mark.parametrize("kind", FIELDS)
def test_a_key_nobody_wants_does_not_delete_text(
    qtbot: QtBot, holder: ThemeHolder, kind: type[LineField] | type[TextField]
) -> None:
    window = shown(qtbot, field := kind(), "F9")
    QTest.keyClicks(field, "two seats")
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_K, CTRL)
    assert text_of(field) == "two seats"
    assert window.heard == 0


@pytest.mark.parametrize("kind", FIELDS)
def test_copy_paste_and_words_stay_with_the_field(
    qtbot: QtBot, holder: ThemeHolder, kind: type[LineField] | type[TextField]
) -> None:
    window = shown(qtbot, field := kind(), "Ctrl+V")
    QTest.keyClicks(field, "two seats")
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_C, CTRL)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Backspace, CTRL)
    assert text_of(field) == "two seatstwo "
    assert window.heard == 0


def test_altgr_letters_are_the_fields() -> None:
    # Windows reports AltGr as Ctrl and Alt; # and @ open our pop-ups.
    held = CTRL | Qt.KeyboardModifier.AltModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_At, held, "@")
    assert belongs_to_field(event, can_undo=False, can_redo=False)


def test_arabic_stands_at_the_right_and_stays_undoable(qtbot: QtBot, holder: ThemeHolder) -> None:
    window = shown(qtbot, field := TextField(), "F9")
    window.resize(400, 200)
    QTest.keyClicks(field, "a")
    assert field.cursorRect().left() < 50
    field.selectAll()
    field.insertPlainText("مقعدان")
    middle = field.viewport().width() / 2
    assert field.cursorRect().left() > middle
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == "a"
    assert field.cursorRect().left() < 50


def test_an_error_is_told_to_screen_readers(qtbot: QtBot, holder: ThemeHolder) -> None:
    field = LineField()
    qtbot.addWidget(field)
    field.set_wrong("99 is not on the list.")
    assert field.accessibleDescription() == "99 is not on the list."
    field.set_wrong("")
    assert field.accessibleDescription() == ""


def ink(field: QWidget) -> tuple[int, int]:
    """The first and the last row with something written, inside the border."""
    picture = field.grab().toImage()
    rows = [
        y
        for y in range(3, picture.height() - 3)
        if any(picture.pixelColor(x, y).lightness() < 128 for x in range(6, picture.width() - 6))
    ]
    return rows[0], rows[-1]


@pytest.mark.parametrize("text", ["9 أشخاص", "آلأحد 21", "最多选 3 项"])
def test_words_of_every_script_stand_in_the_middle(
    text: str, qtbot: QtBot, holder: ThemeHolder
) -> None:
    field = LineField()
    qtbot.addWidget(field)
    field.setFixedSize(200, 32)
    field.show()
    field.setText("2020")
    figures = ink(field)
    field.setText(text)
    first, last = ink(field)
    assert abs((first + last) / 2 - sum(figures) / 2) <= 3
    field.setText("2020")
    assert ink(field) == figures


def caret(field: LineField) -> int:
    field.grab()  # where the text begins is known once it is painted
    return field.cursorRect().center().x()


def test_figures_begin_at_the_right_in_a_window_from_right_to_left(
    qtbot: QtBot, holder: ThemeHolder
) -> None:
    field = LineField("100 %")
    qtbot.addWidget(field)
    field.resize(200, 32)
    field.show()
    assert caret(field) < 100
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert caret(field) > 100
    field.setText("Hubs")
    assert caret(field) < 100
    field.clear()
    assert caret(field) > 100


def test_the_key_gives_way_to_what_may_be_searched(qtbot: QtBot, holder: ThemeHolder) -> None:
    field = SearchField(holder, "Suchen nach Notizen", key="Ctrl+F")
    qtbot.addWidget(field)
    field.resize(field.sizeHint())
    field.show()
    assert field.textMargins().right() > 30
    field.resize(field.sizeHint().width() - 30, 32)
    assert field.textMargins().right() == 0
    field.resize(field.sizeHint())
    assert field.textMargins().right() > 30


def test_search_text_keeps_clear_of_icon_and_key(qtbot: QtBot, holder: ThemeHolder) -> None:
    field = SearchField(holder, "Find", key="Ctrl+F")
    qtbot.addWidget(field)
    field.resize(200, 32)
    left, right = field.textMargins().left(), field.textMargins().right()
    assert left > 16
    assert right > 30
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (field.textMargins().left(), field.textMargins().right()) == (right, left)
    field.setText("hub")
    assert field.textMargins().left() == 0


ARABIC = "يجب أن تكون القرارات مفهومة للجميع، حتى لمن لم يحضر الاجتماع ولم يقرأ المحضر."


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_lines_of_arabic_are_little_further_apart_than_those_of_latin(
    qtbot: QtBot, holder: ThemeHolder, scale: float
) -> None:
    qtbot.addWidget(field := TextField())
    field.setFont(holder.theme.font(16 * scale))
    field.resize(round(300 * scale), 400)
    field.setPlainText("one\ntwo\nthree")
    field.show()
    latin = field.cursorRect().height()
    field.setPlainText(ARABIC)
    QTest.keyClicks(field, "!")
    gc.collect()  # what lays it out is nobody's but the field's
    block = field.document().firstBlock()
    count = block.layout().lineCount()
    assert count > 1
    high = field.blockBoundingRect(block).height()
    assert latin * 1.1 < high / count <= latin * 1.3
    assert field.content_height() < high + 12
    field.selectAll()
    field.textCursor().insertText(f"Latin first\n{ARABIC}")
    first = field.blockBoundingRect(field.document().firstBlock())
    assert first.height() == pytest.approx(latin, abs=1)
    below = field.blockBoundingGeometry(field.document().lastBlock()).top()
    assert below == pytest.approx(first.bottom(), abs=1)
