import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.buttons import Button, KeyHint, SegmentedControl
from ui.icons import read_in
from ui.painting import key_text
from ui.theme import ThemeHolder

LEVELS = (("own", "On its own"), ("all", "Together"), ("wmf", "With Foundation support"))


@pytest.mark.parametrize(
    ("direction", "forward"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left),
    ],
)
def test_arrow_keys_choose(
    qtbot: QtBot, holder: ThemeHolder, direction: Qt.LayoutDirection, forward: Qt.Key
) -> None:
    control = SegmentedControl(holder, LEVELS, "Level")
    qtbot.addWidget(control)
    control.setLayoutDirection(direction)
    control.show()
    control.activateWindow()
    qtbot.waitUntil(control.isActiveWindow)
    told: list[str] = []
    control.chosen.connect(told.append)
    control.setFocus()
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), forward)
    assert control.current() == "wmf"
    assert told == ["all", "wmf"]


def test_choosing_in_code_is_not_told(qtbot: QtBot, holder: ThemeHolder) -> None:
    control = SegmentedControl(holder, LEVELS)
    qtbot.addWidget(control)
    told: list[str] = []
    control.chosen.connect(told.append)
    control.set_current("all")
    assert control.current() == "all"
    assert told == []


def test_a_click_anywhere_in_a_part_chooses_it(qtbot: QtBot, holder: ThemeHolder) -> None:
    control = SegmentedControl(holder, LEVELS)
    qtbot.addWidget(control)
    control.show()
    last = control.childAt(control.width() - 5, control.height() // 2)
    QTest.mouseClick(last, Qt.MouseButton.LeftButton)
    assert control.current() == "wmf"


def test_button_sizes(qtbot: QtBot, holder: ThemeHolder) -> None:
    for height in (28, 32, 40):
        button = Button(holder, "Next", height=height)
        qtbot.addWidget(button)
        assert button.sizeHint().height() == height
        button.show()
        assert button.height() == height


def test_key_makes_room_in_a_button_and_can_be_hidden(qtbot: QtBot, holder: ThemeHolder) -> None:
    button, hint = Button(holder, "Undo", key="Ctrl+Z"), KeyHint(holder, "Ctrl+Z")
    plain = Button(holder, "Undo")
    for widget in (button, hint, plain):
        qtbot.addWidget(widget)
    assert button.sizeHint().width() > plain.sizeHint().width() + 30
    holder.show_key_hints(False)
    assert button.sizeHint() == plain.sizeHint()
    assert hint.sizeHint().width() == 0


def test_an_ampersand_is_a_letter_and_no_alt_key(qtbot: QtBot, holder: ThemeHolder) -> None:
    button = Button(holder, "Regional & thematic")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    button.setText("&Save")
    assert button.shortcut().isEmpty()


def test_keys_are_written_without_plus_signs() -> None:
    assert key_text("Ctrl+Shift+Z") == "Ctrl Shift Z"
    assert key_text("Ctrl++") == "Ctrl +"
    assert key_text("Enter") == "Enter"
    assert key_text("+") == "+"
    assert key_text("/i") == "/i"


def test_from_right_to_left_the_arrows_that_are_shown_lead_the_same_way(
    qapp: QApplication, qtbot: QtBot, holder: ThemeHolder
) -> None:
    button = Button(holder, "Next", icon="skip-forward", key="→")
    plain = Button(holder, "Start", key="Space")
    for made in (button, plain):
        qtbot.addWidget(made)
    assert button.accessibleDescription() == "→"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert button.accessibleDescription() == key_text("→") == "←"
    assert key_text("←") == "→"
    assert plain.accessibleDescription() == "Space"
    assert read_in("skip-forward", button.layoutDirection()) == "skip-back"
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert button.accessibleDescription() == "→"
    assert read_in("skip-forward", button.layoutDirection()) == "skip-forward"
