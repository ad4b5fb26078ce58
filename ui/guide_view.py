"""The guide in the window: a page for each role, with its pictures; nothing comes from a network.

1, 2, 3 turn to the page of another role. A link to the web is opened only when somebody says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMessageBox, QStyle, QTextBrowser, QVBoxLayout, QWidget

from facilitator import guide
from facilitator.installation import NAME
from facilitator.text import ascii_digits
from ui import painting
from ui.buttons import Button
from ui.flow import FlowLayout
from ui.latin_keys import held_with
from ui.text import isolate
from ui.theme import Theme, ThemeHolder
from ui.wording import interface_language

_WIDEST, _MARGIN = 800, 16
_AT_LEAST = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_HEADINGS = {1: (20, 0), 2: (16, 16)}
"""Size and the space above of a title and of a heading."""
_KEYED = re.compile(r"`[^`]+`")
_SLANTED = (QLocale.Script.LatinScript, QLocale.Script.CyrillicScript)
"""The scripts that have letters for emphasis; others are only pushed over by it."""


def ready(page: guide.GuidePage) -> str:
    """The Markdown of a page as it can be shown: what is typed stays whole, on one line.

    In a page from right to left `2 24 31` would else be read from its end, and `@kenya` would
    have its sign behind it.
    """
    is_rtl = QLocale(page.language).textDirection() == Qt.LayoutDirection.RightToLeft

    def whole(found: re.Match[str]) -> str:
        typed = found[0].replace(" ", "\u00a0")
        return isolate(typed) if is_rtl else typed

    return _KEYED.sub(whole, page.text)


def dress(document: QTextDocument, theme: Theme, language: str = guide.ENGLISH) -> None:
    """Give what was read from Markdown the sizes and spaces of the design; keys look like keys.

    What a page in this language emphasises is heavier where its script has no slanted letters.
    """
    slants = QLocale(language).script() in _SLANTED
    block = document.begin()
    while block.isValid():
        form, cursor = block.blockFormat(), QTextCursor(block)
        size, above = _HEADINGS.get(form.headingLevel(), (14, 0))
        form.setLineHeight(theme.line_height(size, reading=True), _AT_LEAST)
        form.setTopMargin(theme.px(above))
        form.setBottomMargin(theme.px(4 if block.textList() else 8))
        cursor.setBlockFormat(form)
        cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        if form.headingLevel():
            look = QTextCharFormat()
            look.setFont(theme.font(size, 600))
            cursor.setCharFormat(look)
        else:
            _dress_keys(block, theme)
            if not slants:
                _set_upright(block)
        if block.textList():
            listed = block.textList().format()
            listed.setIndent(1)
            block.textList().setFormat(listed)
        block = block.next()
    document.setIndentWidth(theme.px(24))


def _dress_keys(block: QTextBlock, theme: Theme) -> None:
    for cursor in _parts(block, QTextCharFormat.fontFixedPitch):
        look = QTextCharFormat()
        look.setFont(theme.figures(14, 600))
        look.setFontFixedPitch(False)
        look.setBackground(theme.color("bg.neutral"))
        cursor.setCharFormat(look)


def _set_upright(block: QTextBlock) -> None:
    for cursor in _parts(block, QTextCharFormat.fontItalic):
        look = QTextCharFormat()
        look.setFontItalic(False)
        look.setFontWeight(600)
        cursor.mergeCharFormat(look)


def _parts(block: QTextBlock, wanted: Callable[[QTextCharFormat], bool]) -> list[QTextCursor]:
    """What has such a form, each marked by a cursor: changing it moves the parts themselves."""
    found, parts = [], block.begin()
    while not parts.atEnd():
        part = parts.fragment()
        if wanted(part.charFormat()):
            cursor = QTextCursor(block)
            cursor.setPosition(part.position())
            cursor.setPosition(part.position() + part.length(), cursor.MoveMode.KeepAnchor)
            found.append(cursor)
        parts += 1
    return found


class GuideText(QTextBrowser):
    """Shows one page; pictures are as wide as there is room. `turned` carries a digit's place."""

    turned = Signal(int)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._page = guide.GuidePage("", guide.ENGLISH)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(True)
        # One that comes and goes would make the pictures larger and smaller for ever.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Arrows scroll; Tab reaches links.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.anchorClicked.connect(self._ask)
        holder.changed.connect(self._render)

    def show_page(self, page: guide.GuidePage, *, same: bool = False) -> None:
        """Show this page, from its beginning; the `same` in other words stays where it is read."""
        self._page = page
        self._render()
        if not same:
            self.verticalScrollBar().setValue(0)

    def _render(self) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        document = self.document()
        document.setDefaultFont(self._holder.theme.font(14))
        document.setDocumentMargin(self._holder.theme.px(_MARGIN))
        # The page reads in the direction of its own language, whatever the window's is.
        option = document.defaultTextOption()
        option.setTextDirection(QLocale(self._page.language).textDirection())
        document.setDefaultTextOption(option)
        self.setMarkdown(ready(self._page))
        dress(document, self._holder.theme, self._page.language)
        self._set_at_start()
        bar.setValue(round(share * bar.maximum()))

    def _set_at_start(self) -> None:
        """What is left of the width stands empty where lines of the window end."""
        margin = self._holder.theme.px(_MARGIN)
        end = max(margin, self.viewport().width() - self._room() + margin)
        is_ltr = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(margin if is_ltr else end)
        form.setRightMargin(end if is_ltr else margin)
        frame.setFrameFormat(form)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the guide, made to fit; everything else is not there."""
        path = guide.picture(QUrl(name).path(), self._page.language)
        if kind != QTextDocument.ResourceType.ImageResource.value or path is None:
            return None
        image = QImage(str(path))
        room = self._room() - 2 * self._holder.theme.px(_MARGIN)
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(image)
        painting.paint_box(painter, image.rect(), None, self._holder.theme.color("line"))
        painter.end()
        return image

    def _room(self) -> int:
        """As wide as there is room, and no wider than lines are read well."""
        least = self._holder.theme.px(200)
        return max(least, min(self.viewport().width(), self._holder.theme.px(_WIDEST)))

    def changeEvent(self, event: QEvent) -> None:
        """A mirrored window has its beginning at the other side."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_at_start()

    def wanted_width(self) -> int:
        """With this width lines and pictures are as wide as they become (px)."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return self._holder.theme.px(_WIDEST) + bar + 2 * self.frameWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other pictures."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._render()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit turns the page."""
        digits = [str(at) for at in range(1, len(guide.ROLES) + 1)]
        digit = ascii_digits(event.text())
        if digit in digits and not held_with(event):
            self.turned.emit(digits.index(digit))
            return
        super().keyPressEvent(event)

    def _ask(self, url: QUrl) -> None:
        """A link leads out of the app: say where to, and open it only then."""
        if url.scheme() not in ("http", "https"):
            return
        words = self.tr("Open {address} in the browser?").format(address=isolate(url.toString()))
        buttons = QMessageBox.StandardButton
        box = QMessageBox(QMessageBox.Icon.Question, NAME, "", buttons.Open | buttons.Cancel, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words)
        if box.exec() == buttons.Open.value:
            QDesktopServices.openUrl(url)


class GuideView(QWidget):
    """The page of a role, and the way to those of the others."""

    def __init__(self, holder: ThemeHolder, role: str) -> None:
        super().__init__()
        self.role = role
        self.text = GuideText(holder)
        self._row = QWidget()
        # In large text they go on in the next line.
        flow = FlowLayout(self._row, 8, 4)
        self.roles = {
            one: Button(holder, key=str(at), height=28) for at, one in enumerate(guide.ROLES, 1)
        }
        for one, button in self.roles.items():
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, one=one: self.show_role(one))
            flow.addWidget(button)
        self.text.turned.connect(lambda at: self.show_role(guide.ROLES[at]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._row)
        column.addWidget(self.text, 1)
        self.retranslate()
        self.show_role(role)

    def show_role(self, role: str) -> None:
        """Turn to the page of this role, in the language of the window."""
        self.role = role
        for one, button in self.roles.items():
            button.setChecked(one == role)
        self.text.show_page(guide.read(role, interface_language()))

    def focus_text(self) -> None:
        """The cursor into the page: arrows and Page Down scroll it."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Words anew."""
        self._row.setAccessibleName(self.tr("Guide for"))
        self.text.setAccessibleName(self.tr("Guide"))
        words = {
            "facilitator": self.tr("Facilitator"),
            "note-taker": self.tr("Note-taker"),
            "coordinator": self.tr("Coordinator"),
        }
        for role, name in words.items():
            self.roles[role].setText(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.text.show_page(guide.read(self.role, interface_language()), same=True)
        super().changeEvent(event)
