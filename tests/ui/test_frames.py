"""Labels in every script, and margins in both directions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMargins, QRect, Qt
from PySide6.QtGui import QBitmap, QImage, QRegion
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import invalidate

from ui.frames import Margins, label, line_up, scrolling
from ui.text import alignment
from ui.theme import ThemeHolder, apply_theme

SENTENCE = "تنتقل المبادرات كلها إلى الخطة في هذه الغرفة، وعددها اثنتا عشرة مبادرة."
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def arabic(qapp: QApplication, holder: ThemeHolder) -> Iterator[ThemeHolder]:
    """A window in Arabic: from right to left, with letters a little larger."""
    holder.changed.connect(lambda: apply_theme(qapp, holder.theme))
    holder.show_arabic(True)
    qapp.setLayoutDirection(RTL)
    yield holder
    qapp.setLayoutDirection(LTR)
    holder.show_arabic(False)


def shown(qtbot: QtBot, text: str, role: str = "", width: int = 0) -> QLabel:
    made = label(role, text)
    qtbot.addWidget(made)
    made.setWordWrap(bool(width))
    made.show()
    made.resize(width or made.sizeHint().width(), made.heightForWidth(width) if width else 0)
    made.resize(made.width(), made.height() if width else made.sizeHint().height())
    return made


def ink(widget: QWidget) -> QRect:
    """What is around everything that is written."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    mask = QBitmap.fromImage(picture.createMaskFromColor(picture.pixel(0, 0)))
    return QRegion(mask).boundingRect()


def test_lines_of_arabic_are_not_twice_as_far_apart(qtbot: QtBot, arabic: ThemeHolder):
    made = shown(qtbot, SENTENCE, width=200)
    lines = made.height() / (arabic.theme.font(14).pixelSize() * 1.5)
    assert 2.5 < lines < 5.5


@pytest.mark.parametrize("role", ["", "label", "heading", "title"])
def test_no_dot_below_a_letter_is_cut(role: str, qtbot: QtBot, arabic: ThemeHolder):
    made = shown(qtbot, "في الثاني إلى", role)
    tight = ink(made)
    made.setFixedHeight(made.height() + 40)
    assert tight.size() == ink(made).size()


@pytest.mark.parametrize("text", [SENTENCE[:20], "Your ballot"])
def test_a_side_that_is_meant_as_it_stands_is_not_turned(
    text: str, qtbot: QtBot, arabic: ThemeHolder
):
    made = shown(qtbot, text)
    made.setWordWrap(True)
    made.resize(400, 60)
    made.setAlignment(alignment(RTL) | Qt.AlignmentFlag.AlignVCenter)
    assert 400 - ink(made).right() < 10
    made.setAlignment(alignment(LTR) | Qt.AlignmentFlag.AlignVCenter)
    assert ink(made).left() < 10


def test_margins_of_a_label_that_has_no_room_yet_stay_when_the_style_is_set(qtbot: QtBot):
    """As at the start of a window in Arabic: its letters are set before anything is laid out."""
    made = label("subtle", SENTENCE)
    qtbot.addWidget(made)
    made.ensurePolished()
    made.setContentsMargins(16, 12, 16, 0)
    made.resize(20, 10)
    QApplication.sendEvent(made, QEvent(QEvent.Type.StyleChange))
    assert made.contentsMargins() == QMargins(16, 12, 16, 0)


def test_words_that_read_the_other_way_begin_where_the_others_do(qtbot: QtBot, arabic: ThemeHolder):
    made = shown(qtbot, "Ctrl+Plus، Ctrl+0", "label", width=300)
    assert ink(made).right() > 290
    made.setText("مع المفتاح")
    assert ink(made).right() > 290


def test_margins_are_mirrored(qapp: QApplication, qtbot: QtBot, holder: ThemeHolder):
    row = QHBoxLayout(host := QWidget())
    qtbot.addWidget(host)
    Margins(holder, row, 44, 2, 8, 4)
    sides = row.contentsMargins()
    assert (sides.left(), sides.right()) == (44, 8)
    qapp.setLayoutDirection(RTL)
    sides = row.contentsMargins()
    assert (sides.left(), sides.top(), sides.right(), sides.bottom()) == (8, 2, 44, 4)


def test_a_head_ends_where_the_rows_below_it_end_whatever_python_has_of_the_bar(
    qtbot: QtBot, holder: ThemeHolder
):
    """What Python has of a scroll bar can be gone before the bar is."""
    head, rows = QWidget(), QWidget()
    column = QHBoxLayout(head)
    scroll = scrolling(rows)
    line_up(scroll, Margins(holder, column, 20, 0, 20, 0))
    qtbot.addWidget(head)
    qtbot.addWidget(scroll)
    scroll.resize(200, 100)
    scroll.show()
    with qtbot.waitSignal(scroll.verticalScrollBar().rangeChanged):
        invalidate(scroll.verticalScrollBar())
        rows.setMinimumHeight(500)
    wide = scroll.verticalScrollBar().sizeHint().width()
    assert wide > 0
    assert column.contentsMargins().right() == 20 + wide
