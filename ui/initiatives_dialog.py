"""The initiatives of the event: titles in every language, official or not, and their clusters."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from facilitator import event_edit
from facilitator.event import Initiative
from facilitator.event_gaps import room_languages, untitled
from facilitator.reasons import Refused
from facilitator.text import fold
from ui.buttons import Button
from ui.choice import Choice
from ui.event_keeper import EventKeeper
from ui.frames import IconLine, Margins, label
from ui.grid import Grid
from ui.grid_rows import Cell, GridColumn, GridRow
from ui.initiative_popup import Suggestion
from ui.language import language_name
from ui.language_offers import code_typed, offers
from ui.lines import Rule
from ui.panel_parts import TextLine
from ui.suggest_field import SuggestField
from ui.theme import ThemeHolder
from ui.wording import refusal_words

_COLUMNS = (
    GridColumn("", 84, end=True),
    GridColumn("en", 240, share=3),
    GridColumn("other", 240, share=3),
    GridColumn("official", 148, toggle=True),
    GridColumn("cluster", 84),
)


class InitiativeContents(QObject):
    """What stands in the cells, and what becomes of what is typed; `language` is the second one."""

    def __init__(self, keeper: EventKeeper, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.language = language

    def headers(self) -> list[str]:
        """The names of the columns."""
        return [
            self.tr("Number"),
            language_name("en"),
            language_name(self.language),
            self.tr("Status"),
            self.tr("Cluster"),
        ]

    def rows(self) -> list[GridRow]:
        """A row for each initiative."""
        return [
            GridRow(one.number, self._cells(one), one.title())
            for one in self._keeper.edition.initiatives
        ]

    def _cells(self, one: Initiative) -> tuple[Cell, ...]:
        cluster = one.cluster
        other = one.titles.get(self.language, "") if self.language != "en" else ""
        status = Cell()
        if self.language == "en" or other:
            official = one.is_verified(self.language)
            words = self.tr("Official") if official else self.tr("Working title")
            token = "green.text" if official else "yellow.text"
            status = Cell(words, icon="check-circle" if official else "pencil-simple", token=token)
        return (
            Cell(one.number, weight=600),
            Cell(one.title("en")),
            Cell(other),
            status,
            Cell(cluster),
        )

    def typed(self, row: str, field: str) -> str:
        """What an editor begins with."""
        one = self._keeper.edition.by_number[row]
        if field == "cluster":
            return one.cluster
        return one.titles.get(self._language_of(field), "")

    def hint(self, field: str) -> str:
        """What an empty editor says."""
        return self.tr("Letter") if field == "cluster" else self.tr("Type a title")

    def offers(self, field: str, words: str) -> list[Suggestion]:
        """Clusters by letter or name."""
        if field != "cluster":
            return []
        wanted = fold(words)
        return [
            Suggestion(one.letter, one.name, one.letter, one.letter)
            for one in self._keeper.edition.clusters
            if fold(one.letter).startswith(wanted) or wanted in fold(one.name)
        ]

    def keep(self, row: str, field: str, text: str) -> str:
        """Keep what was typed; why not, where it makes no sense."""
        if field == "cluster":
            return self._keeper.do(lambda event: event_edit.set_cluster(event, row, text))
        if field == "official":
            official = not self._keeper.edition.by_number[row].is_verified(self.language)
            return self._keeper.do(
                lambda event: event_edit.set_official(event, row, self.language, official)
            )
        language = self._language_of(field)
        return self._keeper.do(lambda event: event_edit.change_title(event, row, language, text))

    def _language_of(self, field: str) -> str:
        return "en" if field == "en" else self.language


class InitiativesDialog(QDialog):
    """Two languages side by side. Each edit is kept at once, and taken back with Ctrl+Z."""

    def __init__(
        self, holder: ThemeHolder, keeper: EventKeeper, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        languages = self._languages()
        first = language or next((code for code in languages if code != "en"), "en")
        self.contents = InitiativeContents(keeper, first, self)
        self.languages = Choice([], "")
        self.another = SuggestField(holder, self._offer)
        self.grid = Grid(holder, _COLUMNS, self.contents)
        self.wrong = IconLine(holder)
        self._heading = label("title")
        self._left = TextLine(holder, 14, 400, "text.subtle")
        self.done_button = Button(holder, key="Esc")
        self._arrange(holder, parent)
        self.languages.activated.connect(lambda: self.show_language(self.languages.value()))
        self.another.returnPressed.connect(self._add_language)
        self.grid.remove_asked.connect(self._clear_cell)
        self.done_button.clicked.connect(self.reject)
        keeper.kept.connect(self.refresh)
        keeper.taken_back.connect(self.refresh)
        self.retranslate()
        self.show_language(first)
        missing = untitled(keeper.edition, first)
        if language and missing:
            self.grid.go_to(missing[0], "other")
        else:
            self.grid.go_to(keeper.edition.initiatives[0].number, "other")

    def show_language(self, language: str) -> None:
        """Titles in this language beside the English ones."""
        if not self.grid.keep_editor():
            return
        self.contents.language = language
        codes = self._languages()
        self.languages.clear()
        for code in dict.fromkeys((*codes, language)):
            if code != "en":
                self.languages.addItem(language_name(code), code)
        self.languages.set_value(language)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept."""
        self.grid.set_headers(self.contents.headers())
        self.grid.show_rows(self.contents.rows())
        left = len(untitled(self._keeper.edition, self.contents.language))
        name = language_name(self.contents.language)
        words = self.tr("%n without a title in {language}", "", left).replace("{language}", name)
        self._left.set_text(words if left else "")
        self._say("")

    def reject(self) -> None:
        """Keep what is half typed, and close."""
        if self.grid.keep_editor():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z takes the newest edit back here as well."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Z:
            self._keeper.undo()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # no button of the dialog is meant
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Initiatives"))
        self._heading.setText(self.tr("Initiatives"))
        self.grid.setAccessibleName(self.tr("Initiatives"))
        self.languages.setAccessibleName(self.tr("Language beside English"))
        self.another.setAccessibleName(self.tr("Another language"))
        self.another.setPlaceholderText(self.tr("Another language"))
        self.done_button.setText(self.tr("Done"))

    def _languages(self) -> list[str]:
        """Those of rooms, then those in which there are titles already."""
        event = self._keeper.edition
        titled = (code for one in event.initiatives for code in one.titles)
        return [*dict.fromkeys((*room_languages(event), *titled))]

    def _offer(self, words: str) -> tuple[list[Suggestion], bool]:
        found = offers(words, self._languages())
        return found, bool(found)

    def _add_language(self) -> None:
        try:
            code = event_edit.read_code(code_typed(self.another.text()))
        except Refused as refused:
            self.another.set_wrong(refusal_words(refused))
            self._say(refusal_words(refused))
            return
        self.another.clear()
        self.another.set_wrong("")
        self.show_language(code)
        self.grid.setFocus()

    def _clear_cell(self, number: str) -> None:
        """Delete empties a title: initiatives come and go with the event file."""
        field = self.grid.current_field()
        if field in ("other", "cluster"):
            self._say(self.contents.keep(number, field, ""))

    def _say(self, sentence: str) -> None:
        self.wrong.show_line("warning-circle" if sentence else "", sentence, "red")
        self.wrong.setVisible(bool(sentence))

    def _arrange(self, holder: ThemeHolder, parent: QWidget) -> None:
        top = QHBoxLayout()
        Margins(holder, top, 20, 16, 20, 12)
        top.setSpacing(12)
        top.addWidget(self._heading)
        top.addWidget(self._left, 1)
        top.addWidget(self.languages)
        self.another.setFixedWidth(holder.theme.px(180))
        top.addWidget(self.another)
        foot = QHBoxLayout()
        Margins(holder, foot, 20, 12, 20, 12)
        foot.addWidget(self.wrong, 1)
        foot.addStretch()
        self.done_button.setAutoDefault(False)
        foot.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.grid, 1)
        column.addWidget(Rule(holder))
        column.addLayout(foot)
        window = parent.window()
        self.resize(max(640, window.width() - 120), max(440, window.height() - 100))
