"""The first column of the Publish page: what to write, where, in which language, and the button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from facilitator.publish_folder import File
from facilitator.publish_options import LICENSE, LICENSES
from facilitator.report_words import ENGLISH, languages
from ui.buttons import Button
from ui.choice import Choice
from ui.fit_row import FitRow
from ui.folder_field import FolderField
from ui.frames import Margins, label, line_up, scrolling, surface
from ui.gauges import ProgressLine
from ui.language import own_name
from ui.lines import Rule
from ui.panel_parts import TextLine
from ui.publish_outputs import OutputList
from ui.publish_words import ICONS, PublishWords
from ui.text import figures, isolate
from ui.theme import ThemeHolder

_LEAST_SHOWN = 120
"""So much of a column is always shown, a whole row at least: before that, the page scrolls."""


class PublishSide(QWidget):
    """What is chosen here. `changed` says that something else is chosen now.

    `write_asked` and `stop_asked` are the buttons, `shown` carries the output looked at.
    """

    changed = Signal()
    write_asked = Signal()
    stop_asked = Signal()
    shown = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._words = PublishWords(self)
        self._left: set[str] = set()
        self._files: Mapping[str, Sequence[File]] = {}
        self._written: Mapping[str, int] = {}
        surface(self, "page")
        self._title = label("title")
        self.count: QLabel = label("subtle")
        self.list = OutputList(holder)
        self.folder = FolderField(holder)
        self.language = Choice([(code, code) for code in languages()], ENGLISH)
        self.license = Choice([(one, one) for one in LICENSES], LICENSE)
        for choice in (self.language, self.license):
            choice.setSizeAdjustPolicy(
                Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(8)
        self._names = {part: label("label") for part in (self.folder, self.language, self.license)}
        self.only_english: QLabel = label("label")
        self.only_english.setWordWrap(True)
        self.write = Button(holder, key="Ctrl+Enter", primary=True, height=40, shrinks=True)
        self.write.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.promise: QLabel = label("label")
        self.promise.setWordWrap(True)
        self._doing = TextLine(holder, 14, 600)
        self._line = ProgressLine(holder)
        self.stop = Button(holder, key="Esc", height=28)
        self._arrange()
        self.list.toggled.connect(self._toggle)
        self.list.shown.connect(self.shown)
        self.list.shown.connect(lambda _: self._bring_into_view())
        self.language.activated.connect(lambda _: self.changed.emit())
        self.license.activated.connect(lambda _: self.changed.emit())
        self.write.clicked.connect(self.write_asked)
        self.stop.clicked.connect(self.stop_asked)
        holder.changed.connect(self._restyle)
        self._restyle()
        self.show_writing(False)

    # What is chosen

    def chosen(self) -> tuple[str, ...]:
        """The keys of the outputs to write."""
        return tuple(output for output in ICONS if output not in self._left)

    def left(self) -> tuple[str, ...]:
        """The keys of the outputs not to write."""
        return tuple(output for output in ICONS if output in self._left)

    def choose(self, left: Sequence[str], language: str, license_: str, folder: Path) -> None:
        """Choose what was chosen last time."""
        self._left = {*left} & {*ICONS}
        self.language.set_value(language or ENGLISH)
        self.license.set_value(license_ or LICENSE)
        self.folder.show_folder(folder)
        self._show()

    # Showing

    def foot(self) -> int:
        """How high the bar with the button is."""
        return self._bar.height()

    def show_files(self, files: Mapping[str, Sequence[File]], written: Mapping[str, int]) -> None:
        """What each output writes, and the sizes of what was written, by path."""
        self._files, self._written = files, written
        self._show()

    def show_writing(self, writing: bool) -> None:
        """The outputs are being written, or not any more."""
        self._progress.setVisible(writing)
        self.write.setVisible(not writing)
        if writing:
            self.show_progress(0, 0, "")

    def show_progress(self, done: int, total: int, what: str) -> None:
        """How much of it is done, and what is being written."""
        self._line.show_share(done / total if total else 0)
        words = self.tr("Writing {done} of {total}") if done else self.tr("Writing")
        number = QLocale().toString
        words = words.format(done=figures(number(done)), total=figures(number(total)))
        # The core names outputs in English; what else it names are files.
        what = QCoreApplication.translate("Publish", what) if what else ""
        self._doing.set_text(f"{words}: {isolate(what)}" if what and done else words)

    def _show(self) -> None:
        chosen = self.chosen()
        self.list.show_rows(
            [
                self._words.row(
                    output, self._files.get(output, ()), self._written, chosen=output in chosen
                )
                for output in ICONS
            ]
        )
        self.count.setText(self._words.count(len(chosen)))
        self.write.setText(self._words.button(len(chosen)))
        self.write.setEnabled(bool(chosen))
        none = self.tr("Choose at least one output.")
        nothing = self.tr("Nothing is sent. The files are written to the folder above.")
        self.promise.setText(nothing if chosen else none)

    def _toggle(self, output: str) -> None:
        self._left ^= {output}
        self._show()
        self.changed.emit()

    def _bring_into_view(self) -> None:
        rect = self.list.visualRect(self.list.currentIndex())
        rect.translate(self.list.pos())
        self._scroll.ensureVisible(0, rect.center().y(), 0, rect.height())

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Publish"))
        self.list.setAccessibleName(self.tr("Outputs"))
        self._names[self.folder].setText(self.tr("Folder"))
        self._names[self.language].setText(self.tr("Report language"))
        self._names[self.license].setText(self.tr("License of the data"))
        self.language.setAccessibleName(self.tr("Report language"))
        self.license.setAccessibleName(self.tr("License of the data"))
        words = self.tr("{language}, notes in their own language")
        for at in range(self.language.count()):
            name = isolate(own_name(str(self.language.itemData(at))))
            self.language.setItemText(at, words.format(language=name))
        self.only_english.setText(self.tr("The words of the report exist in English only so far."))
        self.only_english.setVisible(self.language.count() == 1)
        self.folder.retranslate()
        self.stop.setText(self.tr("Cancel"))
        self.stop.setShortcut(Qt.Key.Key_Escape)
        self._show()

    # Making

    def _arrange(self) -> None:
        self._head = QWidget()
        head = FitRow(self._holder, self._head, edge=0)
        margins = Margins(self._holder, head, 20, 0, 20, 0)
        head.add(self._title, whole=True)
        # Where there is no room for all of it, the button says how many are chosen.
        head.add(self.count, at_end=True, whole=True, hides=True)
        fields = QVBoxLayout()
        Margins(self._holder, fields, 20, 16, 20, 16)
        fields.setSpacing(4)
        for part, name in self._names.items():
            if part is not self.folder:
                fields.addSpacing(10)
            fields.addWidget(name)
            fields.addWidget(part)
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            if part is self.language:
                fields.addWidget(self.only_english)
        self._scroll: QScrollArea = scrolling(self._inside(fields))
        line_up(self._scroll, margins)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Rule(self._holder))
        column.addWidget(self._scroll, 1)
        column.addWidget(Rule(self._holder))
        column.addWidget(self._foot())

    def _inside(self, fields: QVBoxLayout) -> QWidget:
        inside = QWidget()
        surface(inside, "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addLayout(fields)
        column.addStretch(1)
        return inside

    def _foot(self) -> QWidget:
        doing = QHBoxLayout()
        doing.setSpacing(8)
        doing.addWidget(self._doing, 1)
        doing.addWidget(self.stop)
        progress = QVBoxLayout()
        progress.setContentsMargins(0, 0, 0, 0)
        progress.setSpacing(6)
        progress.addLayout(doing)
        progress.addWidget(self._line)
        self._progress = QWidget()
        self._progress.setLayout(progress)
        foot = self._bar = QWidget()
        surface(foot, "panel")
        column = QVBoxLayout(foot)
        Margins(self._holder, column, 20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.write)
        column.addWidget(self._progress)
        column.addWidget(self.promise)
        return foot

    def _restyle(self) -> None:
        px = self._holder.theme.px
        self._progress.setFixedHeight(px(40))
        self._scroll.setMinimumHeight(px(_LEAST_SHOWN))
