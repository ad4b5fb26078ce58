"""The guide in other languages: built as the English one, in the words of the window."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import zip_longest

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QUrl
from PySide6.QtGui import QImage, QTextBlock, QTextDocument, QTextFragment
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import guide
from facilitator.event import Event
from facilitator.plan_months import Months, read_when
from tests.ui.hands import plain
from tests.ui.test_translations import read
from ui.guide_view import GuideText, GuideView
from ui.language import LANGUAGES, TEXTS
from ui.theme import ThemeHolder
from ui.wording import kind_command

OTHERS = [code for code in LANGUAGES if code != guide.ENGLISH]
KEYED = re.compile(r"`([^`]+)`")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
NAMED = re.compile(r"\*([^*]+)\*")
PICTURED = re.compile(r"!\[[^\]]+\]\(pictures/([a-z]+\.png)\)")
BLOCK = re.compile(r"#+ |- |\d\. |!\[")
QUOTED = re.compile(r"[“„«]\s*(.+?)[.。।]?\s*[”“»]\.?")
FOLDER, DATE = re.compile(r".+/Breakout Facilitator"), re.compile(r".*2021.*")
TURNED = {"→": "←", "←": "→"}
"""In a window from right to left the arrow keys are swapped, as forward is the other way."""


@cache
def texts(language: str) -> dict[str, set[str]]:
    """What the window says in a language for each of its English texts."""
    found: dict[str, set[str]] = {}
    for message in read(TEXTS / f"facilitator_{language}.ts"):
        forms = {form.replace("&", "") for form in message.forms}
        found.setdefault(message.english.replace("&", ""), set()).update(forms)
    return found


def bare(text: str) -> str:
    """Without keys and pictures, whose asterisks mean something else."""
    return KEYED.sub("", PICTURED.sub("", text))


def names(text: str) -> list[str]:
    """What a page calls as the window does: slanted, or heavy and quoted."""
    slanted = NAMED.findall(BOLD.sub("", bare(text)))
    said = [found[1] for heavy in BOLD.findall(bare(text)) if (found := QUOTED.fullmatch(heavy))]
    return [one for one in slanted if not FOLDER.fullmatch(one) and not DATE.fullmatch(one)] + said


def slanted_as(form: re.Pattern[str], text: str) -> list[str]:
    return [one for one in NAMED.findall(BOLD.sub("", bare(text))) if form.fullmatch(one)]


@pytest.fixture(params=guide.ROLES)
def role(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(params=OTHERS)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    """What a test makes the default is English again after it."""
    yield
    QLocale.setDefault(QLocale("en"))


def test_every_language_has_every_page_and_every_picture(language: str):
    english = {path.relative_to(guide.FOLDER) for path in guide.FOLDER.glob("pictures/*")}
    english |= {path.relative_to(guide.FOLDER) for path in guide.FOLDER.glob("*.md")}
    home = guide.home(language)
    assert {one.relative_to(home) for one in home.rglob("*") if one.is_file()} == english


def test_a_page_is_built_as_the_english_one(language: str, role: str):
    lines = [guide.read(role, code).text.splitlines() for code in (guide.ENGLISH, language)]
    for here, there in zip_longest(*lines, fillvalue="(nothing)"):
        for form in (BLOCK, PICTURED, BOLD):
            found = [form.findall(one) for one in (here, there)]
            assert len(found[0]) == len(found[1]), (here, there)
        assert BLOCK.match(here) is None or BLOCK.match(here)[0] == BLOCK.match(there)[0], there
        assert PICTURED.findall(here) == PICTURED.findall(there), there
        assert len(slanted_as(FOLDER, here)) == len(slanted_as(FOLDER, there)), there


def test_its_keys_are_those_of_the_english_page_as_they_are_in_this_language(
    language: str, role: str
):
    commands = {kind_command(kind) for kind in ("idea", "key")}
    is_rtl = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft

    def here(key: str) -> str:
        if key in commands:
            (key,) = texts(language)[key]
        return TURNED.get(key, key) if is_rtl else key

    english, page = (guide.read(role, code).text for code in (guide.ENGLISH, language))
    assert Counter(KEYED.findall(page)) == Counter(map(here, KEYED.findall(english)))
    assert re.findall(r"(?:Ctrl|Shift|Alt)\+\w+", KEYED.sub("", page)) == []


def test_what_it_names_is_called_so_in_the_window(language: str, role: str):
    english, page = (names(guide.read(role, code).text) for code in (guide.ENGLISH, language))
    assert len(english) >= 3
    assert len(page) == len(english)
    for name in english:
        said = texts(language)[name] & set(page)
        assert said, (name, texts(language)[name], page)
        page.remove(said.pop())


def test_its_dates_are_read_where_they_are_to_be_typed(language: str, event: Event):
    found = slanted_as(DATE, guide.read("note-taker", language).text)
    months = Months.of_event(event)
    assert [read_when(months, one) for one in found] == ["2021-03", "2021-Q1"]


def test_pictures_are_small_in_every_language(language: str):
    files = list(guide.FOLDER.rglob("*.png"))
    assert len(files) == 6 * len(LANGUAGES)
    assert sum(file.stat().st_size for file in files) < 1_500_000
    for name in PICTURED.findall("".join(guide.read(r, language).text for r in guide.ROLES)):
        path = guide.picture(f"pictures/{name}", language)
        assert path is not None
        assert path.parent.parent.name == language
        assert path.stat().st_size < 30_000
        image = QImage(str(path))
        assert image.width() == 768
        assert image.format() == QImage.Format.Format_Indexed8


def fragments(document: QTextDocument) -> Iterator[tuple[QTextBlock, QTextFragment]]:
    block = document.begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            yield block, part.fragment()
            part += 1
        block = block.next()


def test_an_open_page_follows_the_language_and_stays_where_it_is_read(
    qtbot: QtBot, holder: ThemeHolder, spoken: None
):
    view = GuideView(holder, "note-taker")
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    bar = view.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    for code, title in (("de", "Protokollführung"), ("ar", "مدوّن ملاحظات"), ("en", "Note-taker")):
        QLocale.setDefault(QLocale(code))
        QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
        assert view.text.toPlainText().startswith(title)
        assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(view.text, Qt.Key.Key_3)
    assert bar.value() == 0


def test_a_page_from_right_to_left_keeps_its_keys_whole(qtbot: QtBot, holder: ThemeHolder):
    text = GuideText(holder)
    qtbot.addWidget(text)
    text.resize(700, 500)
    text.show()
    text.show_page(guide.read("facilitator", "ar"))
    document = text.document()
    first = document.begin()
    assert first.textDirection() == Qt.LayoutDirection.RightToLeft
    line = first.layout().lineAt(0).naturalTextRect()
    assert line.right() > document.textWidth() - 40, "the title begins at the right"
    said = text.toPlainText()
    for key in ("2 24 31", "Ctrl+Shift+V", "+"):
        assert f"\u2068{key}\u2069" in said
    # No-break spaces, which come out as plain ones when all of the text is asked for.
    whole = "2\u00a024\u00a031"
    typed = next(block for block, part in fragments(document) if part.text() == whole)
    places = [x_of(typed, figure) for figure in ("24", "31")]
    assert places == sorted(places), "24 stands before 31"
    assert typed.textList() is not None
    # A page from left to right has no such signs.
    text.show_page(guide.read("facilitator", "de"))
    assert plain(text.toPlainText()) == text.toPlainText()


def x_of(block: QTextBlock, words: str) -> float:
    """Where these words begin on their line."""
    at = block.text().index(words)
    line = block.layout().lineForTextPosition(at)
    found = line.cursorToX(at)
    return found[0] if isinstance(found, tuple) else found


def test_lines_are_no_longer_than_is_read_well_and_stand_where_the_window_begins(
    qtbot: QtBot, holder: ThemeHolder
):
    view = GuideView(holder, "facilitator")
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.show()
    text, wide = view.text, view.text.viewport().width()
    assert wide > 1000
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view.setLayoutDirection(direction)
        form = text.document().rootFrame().frameFormat()
        sides = [form.leftMargin(), form.rightMargin()]
        assert sides == sorted(sides, reverse=direction == Qt.LayoutDirection.RightToLeft)
        assert wide - sum(sides) == 768
        assert text.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("code", ["zh", "hi", "ar", "de", "ru"])
def test_emphasis_is_slanted_only_where_a_script_has_slanted_letters(
    qtbot: QtBot, holder: ThemeHolder, code: str
):
    text = GuideText(holder)
    qtbot.addWidget(text)
    page = guide.read("coordinator", code)
    text.show_page(page)
    named = dict.fromkeys(names(page.text))
    for _, part in fragments(text.document()):
        form = part.charFormat()
        if part.text() in named:
            named[part.text()] = (form.fontItalic(), form.fontWeight())
        else:
            assert not form.fontItalic()
    slanted = code in ("de", "ru")
    assert set(named.values()) == {(slanted, 400 if slanted else 600)}


def test_a_page_shows_the_pictures_of_its_language(
    qtbot: QtBot, holder: ThemeHolder, monkeypatch: pytest.MonkeyPatch
):
    opened: list[str] = []

    def image(path: str) -> QImage:
        opened.append(path)
        return QImage(path)

    image.Format = QImage.Format
    monkeypatch.setattr("ui.guide_view.QImage", image)
    text = GuideText(holder)
    qtbot.addWidget(text)
    text.show_page(guide.read("note-taker", "fr"))
    kind = QTextDocument.ResourceType.ImageResource.value
    assert text.loadResource(kind, QUrl("pictures/notes.png")) is not None
    assert opened[-1] == str(guide.home("fr") / "pictures" / "notes.png")
