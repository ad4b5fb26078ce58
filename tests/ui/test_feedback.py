from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.buttons import Button
from ui.feedback import Banner, UndoMessage
from ui.gauges import TurnoutBlocks
from ui.theme import ThemeHolder


def message_in(qtbot: QtBot, holder: ThemeHolder) -> tuple[QWidget, UndoMessage]:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(800, 600)
    message = UndoMessage(holder, page)
    # A test does not wait eight seconds.
    message.SHOWN_MS, message.GRACE_MS = 120, 80
    page.show()
    return page, message


def point_at(message: UndoMessage) -> None:
    middle = QPointF(message.rect().center())
    QApplication.sendEvent(message, QEnterEvent(middle, middle, middle))


def point_away(message: UndoMessage) -> None:
    QApplication.sendEvent(message, QEvent(QEvent.Type.Leave))


def test_message_goes_after_its_time(qtbot: QtBot, holder: ThemeHolder) -> None:
    assert UndoMessage.SHOWN_MS == 8000
    _page, message = message_in(qtbot, holder)
    message.show_message("Ballot 7 removed", "Undo")
    assert message.isVisible()
    qtbot.waitUntil(message.isHidden, timeout=2000)


def test_message_waits_while_somebody_points_at_it(qtbot: QtBot, holder: ThemeHolder) -> None:
    _page, message = message_in(qtbot, holder)
    message.show_message("Ballot 7 removed", "Undo")
    point_at(message)
    qtbot.wait(300)
    assert message.isVisible()
    point_away(message)
    assert message.isVisible()
    qtbot.waitUntil(message.isHidden, timeout=2000)


def test_a_second_message_starts_its_own_time(qtbot: QtBot, holder: ThemeHolder) -> None:
    _page, message = message_in(qtbot, holder)
    message.SHOWN_MS = 400
    message.show_message("Ballot 7 removed", "Undo")
    qtbot.wait(250)
    message.show_message("Ballot 6 removed", "Undo")
    qtbot.wait(250)
    assert message.isVisible()
    assert message.text() == "Ballot 6 removed"


def test_undo_link_asks_and_closes(qtbot: QtBot, holder: ThemeHolder) -> None:
    _page, message = message_in(qtbot, holder)
    message.show_message("Ballot 7 removed", "Undo")
    link = next(button for button in message.findChildren(Button) if button.text() == "Undo")
    with qtbot.waitSignal(message.undo_requested):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert message.isHidden()


def test_message_stands_at_the_bottom_start_corner(qtbot: QtBot, holder: ThemeHolder) -> None:
    page, message = message_in(qtbot, holder)
    message.show_message("Ballot 7 removed", "Undo")
    assert message.x() == 16
    assert message.geometry().bottom() == page.height() - 17
    page.resize(1000, 500)
    assert message.geometry().bottom() == page.height() - 17
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert message.geometry().right() == page.width() - 17


def test_long_banner_takes_more_lines(qtbot: QtBot, holder: ThemeHolder) -> None:
    banner = Banner(holder)
    qtbot.addWidget(banner)
    banner.show_message("warning", "3 notes differ in room 11. Both versions are kept.")
    assert banner.heightForWidth(900) == 36
    assert banner.heightForWidth(220) > 36


def test_banner_link_acts(qtbot: QtBot, holder: ThemeHolder) -> None:
    banner = Banner(holder)
    qtbot.addWidget(banner)
    banner.show_message("error", "Not saved. The disk is full.", "Try again")
    banner.resize(500, 36)
    banner.show()
    link = banner.findChild(Button)
    with qtbot.waitSignal(banner.action):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)


def test_turnout_has_a_block_per_person(qtbot: QtBot, holder: ThemeHolder) -> None:
    turnout = TurnoutBlocks(holder)
    qtbot.addWidget(turnout)
    turnout.show_turnout(7, 9)
    assert turnout.sizeHint().width() == 9 * 10 + 8 * 3
    assert turnout.accessibleName() == "7 of 9"
    turnout.show_turnout(120, 250)
    assert turnout.sizeHint().width() < 400


def test_what_is_said_follows_the_language(qtbot: QtBot, holder: ThemeHolder) -> None:
    banner = Banner(holder)
    qtbot.addWidget(banner)
    language = ["en"]
    said = {"en": ("12 workbooks merged.", "Undo"), "fr": ("12 classeurs fusionnés.", "Annuler")}
    banner.show_message("ok", lambda: said[language[0]][0], lambda: said[language[0]][1])
    banner.show()
    for code in ("fr", "en", "fr"):
        language[0] = code
        QApplication.sendEvent(banner, QEvent(QEvent.Type.LanguageChange))
        assert (banner.text(), banner._link.text()) == said[code]
    assert banner.accessibleName() == said["fr"][0]
    banner.show_message("error", "Something else.")
    QApplication.sendEvent(banner, QEvent(QEvent.Type.LanguageChange))
    assert banner.text() == "Something else."
