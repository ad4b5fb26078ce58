"""The last column of the Publish page: what an output will be, as wikitext or as a page."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from facilitator.line_changes import CAME, WENT
from facilitator.publish_files import PAGES
from facilitator.publish_folder import File
from facilitator.publish_preview import Preview
from ui.buttons import Button, SegmentedControl
from ui.choice import Choice
from ui.code_list import CodeList
from ui.days import full_moment_words
from ui.feedback import EmptyHint
from ui.file_list import FileList
from ui.fit_row import FitRow
from ui.frames import Margins, label, surface
from ui.lines import Rule
from ui.panel_parts import TextLine
from ui.publish_words import PublishWords
from ui.publish_work import Compared, Rendered
from ui.text import figures, isolate
from ui.theme import ThemeHolder
from ui.wiki_page_list import WikiPageList

WIKITEXT, PAGE, CHANGES = "wikitext", "page", "changes"


class PublishRight(QWidget):
    """Shows one output.

    `render_asked` wants a text as rows of a page, `compare_asked` the file of this path in the
    folder against a text. `copied` carries what says it, in the language that
    the window has then. `beside_asked` asks for the column beside, where there is room for one of
    the two only.
    """

    render_asked = Signal(str)
    compare_asked = Signal(str, str)
    copied = Signal(object)
    beside_asked = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._words = PublishWords(self)
        self._output = ""
        self._seen: Preview | None = None
        self._written: Mapping[str, int] = {}
        self._rendered = self._compared = ""
        self._nothing = ("", "")
        surface(self, "page")
        self.views = SegmentedControl(holder, [(WIKITEXT, ""), (PAGE, ""), (CHANGES, "")])
        self._title = TextLine(holder, 16, 600)
        self.copy = Button(holder, icon="copy", key="Ctrl+Shift+C")
        self.beside = Button(holder, flat=True, height=28)
        self.beside.hide()
        self.code = CodeList(holder)
        self.page = WikiPageList(holder)
        self.changes = CodeList(holder, signs=True)
        self.files = FileList(holder)
        self._files_box = QWidget()
        self.empty = EmptyHint(holder, "article", "", "")
        self.parts = Choice([], "")
        self._name = TextLine(holder, 12, 400, "text.subtle")
        self._lines: QLabel = label("label")
        self._merged: QLabel = label("label")
        self._arrange()
        self.views.chosen.connect(lambda _: self._show_view())
        self.parts.activated.connect(lambda _: self._show_part())
        self.copy.clicked.connect(self.copy_text)
        self.beside.clicked.connect(self.beside_asked)
        holder.changed.connect(self._restyle)
        self._restyle()

    # Showing

    def show_output(self, output: str) -> None:
        """Show another output."""
        if output != self._output:
            self._output = output
            self.page.show_rows([])
            self._rendered = self._compared = ""
            for one in (self.code, self.changes):
                one.verticalScrollBar().setValue(0)
            self._show()

    def show_preview(self, seen: Preview, written: Mapping[str, int]) -> None:
        """Show what would be written now; `written` are sizes of what was written, by path."""
        self._seen, self._written = seen, written
        self._show()

    def forget_changes(self) -> None:
        """The folder has other files now."""
        self._compared = ""
        self._show_view()

    def show_rendered(self, found: Rendered) -> None:
        """Rows of the text that was asked for."""
        if found.text == self.text():
            fresh = not self.page.rows()
            self._rendered = found.text
            self.page.show_rows(found.rows, found.language)
            if fresh:
                self.page.go_to_top()
            self._show_view()

    def show_compared(self, found: Compared) -> None:
        """What is different from the file that was written last."""
        if found.text != self.text():
            return
        self._compared = found.text
        self.changes.show_changes(found.lines or ())
        if found.lines is None:
            self._nothing = (
                self.tr("Nothing is written there yet"),
                self.tr("What is different from the last time is shown from then on."),
            )
        else:
            self._nothing = (
                self.tr("No changes"),
                self.tr("The file in the folder says the same."),
            )
        self._show_view()

    def text(self) -> str:
        """The wikitext that is shown; empty for other outputs."""
        parts = self._seen.pages.get(self._output, ()) if self._seen is not None else ()
        at = max(0, self.parts.currentIndex())
        return parts[at] if at < len(parts) else ""

    def copy_text(self) -> None:
        """The whole wikitext onto the clipboard."""
        text = self.text()
        if text:
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(partial(self._copied, self._path(), text))

    def _copied(self, path: str, text: str) -> str:
        words = self.tr("Copied: {file}, {lines}")
        return words.format(file=figures(path), lines=self._count(text))

    def stop(self) -> QWidget:
        """What is shown, for F6."""
        return self._stack.currentWidget() or self if self._is_page() else self.files

    # Inside

    def _is_page(self) -> bool:
        return self._output in PAGES

    def _path(self) -> str:
        parts = self._wiki_parts()
        at = max(0, self.parts.currentIndex())
        return parts[at].path if at < len(parts) else ""

    def _wiki_parts(self) -> list[File]:
        """The files that the parts of the wikitext will be; the page for browsers is none."""
        files = self._seen.files.get(self._output, ()) if self._seen is not None else ()
        return [one for one in files if one.path.endswith(".wiki")]

    def _count(self, text: str) -> str:
        return self.tr("%n line(s)", "", text.count("\n"))

    def _show(self) -> None:
        files = self._seen.files.get(self._output, ()) if self._seen is not None else ()
        is_page = self._is_page()
        self.views.setVisible(is_page)
        self._title.setVisible(not is_page)
        self._title.set_text(self._words.name(self._output) if self._output else "")
        paths = [one.path for one in (self._wiki_parts() if is_page else files)]
        if [self.parts.itemData(at) for at in range(self.parts.count())] != paths:
            self.parts.clear()
            for path in paths:
                self.parts.addItem(path, path)
        several = is_page and len(paths) > 1
        self.parts.setVisible(several)
        self._name.setVisible(is_page and not several)
        self.files.show_files(files, self._written)
        merged = self._seen.merged if self._seen is not None else 0
        words = self.tr("Merged {time}").format(time=isolate(full_moment_words(merged)))
        self._merged.setText(words if merged else "")
        self._show_part()

    def _show_part(self) -> None:
        text = self.text()
        self.copy.setVisible(self._is_page())
        self.copy.setEnabled(bool(text))
        if self._is_page():
            self.code.show_text(text)
            self._name.set_text(self._path())
        else:
            self._name.set_text("")
        self._show_view()

    def _show_view(self) -> None:
        text, view = self.text(), self.views.current()
        shown: QWidget = self.code
        self._lines.setText(self._count(text) if text else "")
        if not self._is_page():
            shown = self._files_box
            count = len(self.files.rows())
            self._lines.setText(self.tr("%n file(s)", "", count) if count else "")
        elif self._seen is None:
            shown = self.empty
            self.empty.set_text(self.tr("Looking"), self.tr("The page is made from the store."))
        elif view == PAGE:
            shown = self.page
            if self._rendered != text:
                self.render_asked.emit(text)
        elif view == CHANGES:
            shown = self._show_changes(text)
        self._stack.setCurrentWidget(shown)

    def _show_changes(self, text: str) -> QWidget:
        if self._compared != text:
            self.compare_asked.emit(self._path(), text)
            return self.changes
        lines = self.changes.lines()
        if lines:
            came = sum(line.sign == CAME for line in lines)
            went = sum(line.sign == WENT for line in lines)
            words = self.tr("{came} added, {went} removed")
            self._lines.setText(
                words.format(
                    came=self.tr("%n line(s)", "", came), went=self.tr("%n line(s)", "", went)
                )
            )
            return self.changes
        self.empty.set_text(*self._nothing)
        return self.empty

    def retranslate(self) -> None:
        """Set every text anew."""
        self.views.setAccessibleName(self.tr("How to show it"))
        self.views.set_text(WIKITEXT, self.tr("Wikitext"))
        self.views.set_text(PAGE, self.tr("Page"))
        self.views.set_text(CHANGES, self.tr("Changes"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the wikitext"))
        self.beside.setText(self.tr("Privacy check"))
        self.code.setAccessibleName(self.tr("Wikitext"))
        self.page.setAccessibleName(self.tr("Page"))
        self.changes.setAccessibleName(self.tr("Changes since it was written last"))
        self.files.setAccessibleName(self.tr("Files"))
        self.parts.setAccessibleName(self.tr("Part of the page"))
        self._show()

    # Making

    def _arrange(self) -> None:
        self._head = QWidget()
        head = FitRow(self._holder, self._head, edge=16, gap=8)
        head.add(self.views)
        head.add(self._title)
        head.add(self.beside, at_end=True)
        head.add(self.copy, at_end=True)
        listed = QVBoxLayout(self._files_box)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.addWidget(self.files)
        listed.addStretch(1)
        middle = QWidget()
        self._stack = QStackedLayout(middle)
        for part in (self.code, self.page, self.changes, self._files_box, self.empty):
            self._stack.addWidget(part)
        foot = QHBoxLayout()
        Margins(self._holder, foot, 16, 0, 16, 0)
        foot.setSpacing(16)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for part in (self.parts, self._name, self._lines):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self._merged)
        self._foot = QWidget()
        surface(self._foot, "panel")
        self._foot.setLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Rule(self._holder))
        column.addWidget(middle, 1)
        column.addWidget(Rule(self._holder))
        column.addWidget(self._foot)

    def _restyle(self) -> None:
        self._foot.setFixedHeight(self._holder.theme.px(44))
