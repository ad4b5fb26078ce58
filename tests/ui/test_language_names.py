"""Lists of languages do not mix: each is called by its own name, whatever the window speaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from facilitator.records import Attendance
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.talk_words import language_codes
from tests.ui.hands import plain
from ui import count_form, head_counts
from ui.language import InterfaceLanguage, language_said, own_name
from ui.language_offers import code_typed, codes_typed, name_typed, names_typed, offers

CODES = ("ar", "de", "pt", "yo", "zh")
"""Some that the window speaks, and some that it has no word for but in English."""


@pytest.fixture(params=["de", "ar", "en"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before, direction = QLocale(), qapp.layoutDirection()
    window = InterfaceLanguage(qapp, request.param)
    yield request.param
    for translator in window._translators:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(direction)
    QLocale.setDefault(before)


def test_what_is_shown_is_in_its_own_script(spoken: str, store: Store, room7: Place):
    own = ["العربية", "Deutsch", "Português", "Èdè Yorùbá", "中文"]
    assert [own_name(code) for code in CODES] == own
    assert [language_said(code) for code in CODES] == own
    assert [offers(name, CODES)[0].title for name in own] == own
    with store.change("Counted") as change:
        each = dict.fromkeys(CODES, 1)
        change.add(Attendance, session=room7.id, at=change.at, present=5, languages=each)
    (count,) = store.find(Attendance)
    shown = plain(head_counts._detail(count)).replace("\u00a01", "")
    assert all(name in shown for name in own)


def test_an_editor_that_is_left_as_it_is_changes_no_language(spoken: str):
    codes = [*sorted(language_codes()), "zh-hant", "pt-br", "xal"]
    assert [code_typed(name_typed(code)) for code in codes] == codes
    assert codes_typed(names_typed(CODES)) == [*CODES]
    typed = count_form._written({"ar": 2, "en": 3}, languages=True)
    assert typed == "العربية 2; English 3"
    assert count_form._by_code({"العربية": 2, "English": 3}) == {"ar": 2, "en": 3}
