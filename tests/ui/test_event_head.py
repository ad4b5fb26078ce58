"""The fields of the whole event: days in every language, and room for all of their words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QObject, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import event_edit
from facilitator.event_days import read_dates
from facilitator.store import Store
from ui.event_page import EventPage
from ui.event_words import EventWords
from ui.language import LANGUAGES
from ui.text import text_width
from ui.theme import ThemeHolder, apply_theme


@pytest.fixture
def own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def test_chinese_days_say_their_year_and_month_once(own_locale: None):
    QLocale.setDefault(QLocale("zh"))
    words = EventWords(QObject())
    said = words.days(["2020-11-21", "2020-11-22", "2020-12-05"])
    assert said.count("2020年") == 1
    assert said.startswith("2020年11月21日")
    assert "22日" in said
    assert "12月5日" in said
    assert "11月22日" not in said
    over = words.days(["2020-12-31", "2021-01-01"])
    assert "2020年12月31日" in over
    assert "2021年1月1日" in over


@pytest.mark.parametrize("code", LANGUAGES)
def test_days_are_read_again_as_they_are_said(own_locale: None, code: str):
    QLocale.setDefault(QLocale(code))
    dates = ("2020-11-21", "2020-11-22", "2020-12-05")
    assert read_dates(EventWords(QObject()).days(dates), 2020) == dates


def test_with_large_text_no_field_is_cut_that_has_room_below(
    qtbot: QtBot, store: Store, holder: ThemeHolder, qapp: QApplication
):
    holder.changed.connect(lambda: apply_theme(qapp, holder.theme))
    page = EventPage(store, holder)
    qtbot.addWidget(page)
    page.resize(1076, 900)
    page.show()
    head = page.head
    holder.show_scale(2.0)
    QTest.qWait(1)
    top = head.title.mapTo(page, QPoint()).y()
    assert head.days.mapTo(page, QPoint()).y() == top
    name = "Global Conversations about the strategy"
    assert not page.keeper.do(lambda event: event_edit.rename(event, name))
    QTest.qWait(1)
    assert head.days.mapTo(page, QPoint()).y() > top
    field = head.title.field
    assert text_width(field.font(), name) < field.width()
