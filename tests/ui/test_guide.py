"""The guide: true about keys, a page for each role, readable by keys, and never on a network."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPageLayout,
    QPageSize,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from facilitator import guide
from tests.ui.hands import focused
from ui.actions import KEYS, Actions
from ui.guide_view import GuideText, GuideView, dress
from ui.language import LANGUAGES
from ui.shortcut_list import ShortcutList
from ui.shortcuts import ShortcutsDialog
from ui.theme import ThemeHolder

KEYED = re.compile(r"`([^`]+)`")
PICTURED = re.compile(r"!\[([^\]]+)\]\(pictures/([a-z]+\.png)\)")
NAMED = re.compile(r"\*([A-Z][^*]+)\*(?!\*)")
NO_KEYS = {"2 24 31", "#24", "@kenya", "/i", "/k", "+++"}
"""What is typed: how it is read is tested where it is read."""
OBJECT = "\ufffc"
"""What stands for a picture in the text of its block."""
SPANS = {"1–5": "12345", "1–3": "123"}


@pytest.fixture(params=guide.ROLES)
def page(request: pytest.FixtureRequest) -> guide.GuidePage:
    """An English page; that the others say the same is for `test_guide_languages`."""
    return guide.read(request.param)


def known_keys() -> set[str]:
    """Every key that F1 lists."""
    found = {one for keys in KEYS.values() for one in keys}
    for group in ShortcutList().groups([]):
        found |= {one for entry in group.entries for one in entry.keys}
    return found | {digit for span in found & set(SPANS) for digit in SPANS[span]}


def test_every_key_that_a_page_names_is_one_of_ours(qapp: QApplication, page: guide.GuidePage):
    named = set(KEYED.findall(page.text)) - NO_KEYS
    assert len(named) > 8
    assert named <= known_keys()
    # A key in the middle of a sentence would not be seen by the line above.
    assert re.findall(r"(?:Ctrl|Shift|Alt)\+\w+", KEYED.sub("", page.text)) == []


def test_every_button_that_a_page_names_is_called_so(page: guide.GuidePage):
    sources = "".join(
        path.read_text(encoding="utf-8")
        for path in (Path(guide.__file__).parents[1] / "ui").glob("*.py")
    )
    for name in set(NAMED.findall(page.text)) - {"Mar 2021", "Q1 2021"}:
        if not name.startswith("Documents/"):
            assert f'"{name}"' in sources or f'"{name} ' in sources, name


def test_every_picture_is_there_small_and_used():
    used = [name for role in guide.ROLES for _, name in PICTURED.findall(guide.read(role).text)]
    assert sorted(used) == sorted(path.name for path in guide.FOLDER.glob("pictures/*"))
    for name in used:
        path = guide.picture(name)
        assert path is not None
        assert path.stat().st_size < 30_000
        assert not QImage(str(path)).isNull()


def set_on(document: QTextDocument, height: int):
    """Lines of text of the same height, whatever fonts of other scripts would like to have."""
    block = document.begin()
    while block.isValid():
        if OBJECT not in block.text():
            form = block.blockFormat()
            form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            QTextCursor(block).setBlockFormat(form)
        block = block.next()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_one_page_of_paper(qapp: QApplication, holder: ThemeHolder, language: str):
    """A4 with margins of 14 mm, letters of 9 points on 11, pictures over half of the width."""
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(14, 14, 14, 14),
        QPageLayout.Unit.Millimeter,
    )
    paper = layout.paintRectPixels(96)

    class Paper(QTextDocument):
        def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
            image = QImage(str(guide.picture(QUrl(name).path(), language)))
            return image.scaledToWidth(paper.width() * 11 // 20)

    for role in guide.ROLES:
        document = Paper()
        document.setDefaultFont(holder.theme.font(12))
        document.setDocumentMargin(0)
        document.setMarkdown(guide.read(role, language).text)
        set_on(document, 15)
        document.setPageSize(paper.size().toSizeF())
        assert document.pageCount() == 1, role


def test_a_language_without_a_page_reads_the_english_one(tmp_path: Path):
    for role in guide.ROLES:
        (tmp_path / f"{role}.md").write_text(f"# {role}", encoding="utf-8")
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "facilitator.md").write_text("# Moderation", encoding="utf-8")
    assert guide.read("facilitator", "de", tmp_path) == guide.GuidePage("# Moderation", "de")
    assert guide.read("note-taker", "de", tmp_path) == guide.GuidePage("# note-taker", "en")
    for one in ("pictures/a.png", "pictures/b.png", "de/pictures/b.png"):
        (tmp_path / one).parent.mkdir(exist_ok=True)
        (tmp_path / one).write_bytes(b"")
    assert guide.picture("pictures/a.png", "de", tmp_path) == tmp_path / "pictures" / "a.png"
    assert guide.picture("pictures/b.png", "de", tmp_path) == tmp_path / "de/pictures/b.png"
    assert guide.picture("pictures/c.png", "de", tmp_path) is None
    with pytest.raises(KeyError):
        guide.read("../README", "de", tmp_path)


def test_only_pictures_of_the_guide_are_opened():
    assert guide.picture("pictures/votes.png") is not None
    assert guide.picture("../../../icons/check-light.svg") is None
    assert guide.picture("/etc/hostname") is None
    assert guide.picture("none.png") is None


@pytest.fixture
def dialog(qtbot: QtBot, holder: ThemeHolder):
    entries = Actions(holder).entries()
    made = ShortcutsDialog(holder, entries, None, role="facilitator", pane="guide")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def test_it_opens_on_the_page_of_ones_role_and_digits_turn_it(
    qtbot: QtBot, dialog: ShortcutsDialog
):
    assert dialog.guide.role == "facilitator"
    assert focused() is dialog.guide.text
    assert "keep the time" in dialog.guide.text.toPlainText()
    qtbot.keyClick(focused(), Qt.Key.Key_3)
    assert dialog.guide.role == "coordinator"
    checked = [role for role, button in dialog.guide.roles.items() if button.isChecked()]
    assert checked == ["coordinator"]
    assert "Merging" in dialog.guide.text.toPlainText()
    qtbot.keyClick(focused(), Qt.Key.Key_PageDown)
    assert dialog.guide.text.verticalScrollBar().value() > 0
    qtbot.keyClick(focused(), Qt.Key.Key_2)
    assert dialog.guide.text.verticalScrollBar().value() == 0


def test_keys_go_from_the_guide_to_the_list_and_out(qtbot: QtBot, dialog: ShortcutsDialog):
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(focused(), Qt.Key.Key_PageDown, control)
    assert focused() is dialog.field
    qtbot.keyClicks(dialog.field, "export")
    assert len(dialog.groups()) == 1
    qtbot.keyClick(focused(), Qt.Key.Key_PageUp, control)
    assert focused() is dialog.guide.text
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_is_as_wide_as_its_pages_want_where_the_screen_lets_it(dialog: ShortcutsDialog):
    room = dialog.screen().availableSize().width() * 0.9
    assert dialog.width() >= min(int(room), dialog.guide.text.wanted_width() + 40)


def test_the_keys_that_open_them_lead_to_them_inside_too(qtbot: QtBot, dialog: ShortcutsDialog):
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(focused(), Qt.Key.Key_F1)
    assert focused() is dialog.field
    qtbot.keyClick(focused(), Qt.Key.Key_F1)
    assert focused() is dialog.field, "they are shown already"
    qtbot.keyClick(focused(), Qt.Key.Key_F1, shift)
    assert focused() is dialog.guide.text
    qtbot.keyClick(dialog.guide.roles["coordinator"], Qt.Key.Key_F1)
    assert focused() is dialog.field


def test_practice_is_offered_and_begins_when_the_dialog_is_gone(
    qtbot: QtBot, dialog: ShortcutsDialog
):
    assert not dialog.practise.isVisible()
    seen: list[bool] = []
    dialog.offer_practice(lambda: seen.append(dialog.isVisible()))
    dialog.practise.click()
    qtbot.waitUntil(lambda: seen == [False])


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_it_is_read_in_large_letters_and_beside_a_mirrored_window(
    qtbot: QtBot, holder: ThemeHolder, scale: float, direction: Qt.LayoutDirection
):
    holder.show_scale(scale)
    view = GuideView(holder, "note-taker")
    view.setLayoutDirection(direction)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    text, document = view.text, view.text.document()
    assert text.horizontalScrollBar().maximum() == 0
    assert document.textWidth() <= text.viewport().width()
    first = document.begin()
    assert first.layout().lineAt(0).naturalTextRect().left() < 40, "English reads from the left"
    assert first.begin().fragment().charFormat().font().pixelSize() == round(20 * scale)
    view.resize(500, 500)
    assert document.textWidth() <= text.viewport().width()
    holder.show_scale(1.0)


def test_a_link_to_the_web_is_opened_only_when_somebody_says_so(
    qtbot: QtBot, holder: ThemeHolder, monkeypatch: pytest.MonkeyPatch
):
    opened: list[str] = []
    monkeypatch.setattr(
        "ui.guide_view.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    asked: list[str] = []
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Open]

    def ask(box: QMessageBox) -> int:
        asked.append(box.text())
        return answers[len(asked) - 1].value

    monkeypatch.setattr(QMessageBox, "exec", ask)
    view = GuideView(holder, "note-taker")
    qtbot.addWidget(view)
    for address in ("https://meta.wikimedia.org/", "https://meta.wikimedia.org/", "file:///etc"):
        view.text.anchorClicked.emit(QUrl(address))
    assert opened == ["https://meta.wikimedia.org/"]
    assert len(asked) == 2
    assert "meta.wikimedia.org" in asked[0]


def test_keys_look_like_keys(qtbot: QtBot, holder: ThemeHolder):
    text = GuideText(holder)
    qtbot.addWidget(text)
    text.show_page(guide.GuidePage("Press `Ctrl+K` now", "en"))
    dress(text.document(), holder.theme)
    block, backgrounds = text.document().begin(), {}
    part = block.begin()
    while not part.atEnd():
        piece = part.fragment()
        backgrounds[piece.text()] = piece.charFormat().background().style()
        part += 1
    assert backgrounds["Ctrl+K"] == Qt.BrushStyle.SolidPattern
    assert backgrounds["Press "] == Qt.BrushStyle.NoBrush
