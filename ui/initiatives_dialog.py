"""The list of the event: initiatives, recommendations, clusters, and texts in every language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from facilitator import event_edit_list as edit
from facilitator.event import Event
from facilitator.event_edit_values import read_code
from facilitator.event_gaps import room_languages, untitled
from facilitator.event_texts import untranslated
from facilitator.reasons import Refused
from ui.buttons import SegmentedControl
from ui.choice import Choice
from ui.event_field import EventField
from ui.event_keeper import EventKeeper
from ui.grid import Grid
from ui.grid_dialog import GridDialog
from ui.initiative_contents import COLUMNS, InitiativeContents
from ui.initiative_popup import Suggestion
from ui.language import own_name
from ui.language_offers import code_typed, offers
from ui.list_contents import (
    CLUSTER_COLUMNS,
    RECOMMENDATION_COLUMNS,
    ClusterContents,
    RecommendationContents,
)
from ui.suggest_field import SuggestField
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.wording import interface_language, refusal_words
from ui.words_contents import WORDS_COLUMNS, WordsContents

PARTS = ("initiatives", "recommendations", "clusters", "words")
_ADDS: dict[str, Callable[[Event, str], Event]] = {
    "initiatives": edit.add_initiative,
    "recommendations": edit.add_recommendation,
    "clusters": edit.add_cluster,
}
_REMOVES: dict[str, Callable[[Event, str], Event]] = {
    "initiatives": edit.remove_initiative,
    "recommendations": edit.remove_recommendation,
    "clusters": edit.remove_cluster,
}
_MOVES: dict[str, Callable[[Event, str, int], Event]] = {
    "initiatives": edit.move_initiative,
    "recommendations": edit.move_recommendation,
    "clusters": edit.move_cluster,
}
_EMPTIED = ("other", "cluster")


class InitiativesDialog(GridDialog):
    """Two languages side by side. Ctrl+PgDn and Ctrl+PgUp go from one part to the next.

    Each edit is kept at once, and taken back with Ctrl+Z.
    """

    def __init__(
        self,
        holder: ThemeHolder,
        keeper: EventKeeper,
        language: str,
        parent: QWidget,
        part: str = "initiatives",
    ) -> None:
        super().__init__(holder, keeper, parent)
        languages = self._languages()
        first = language or next((code for code in languages if code != "en"), "en")
        self.contents = InitiativeContents(keeper, first, self)
        self._recommendations = RecommendationContents(keeper, first, self)
        self._clusters = ClusterContents(keeper, self)
        self._words = WordsContents(keeper, first, self)
        self.parts = SegmentedControl(holder, [(name, "") for name in PARTS], parent=self)
        self.version = EventField(holder, self._set_version, self, beside=True)
        self.version.field.setReadOnly(keeper.read_only)
        self.version.field.setFixedWidth(holder.theme.px(120))
        self.version.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.languages = Choice([], "")
        self.another = SuggestField(holder, self._offer)
        self.another.setFixedWidth(holder.theme.px(152))
        self.grid = Grid(holder, COLUMNS, self.contents)
        self.recommendations = Grid(holder, RECOMMENDATION_COLUMNS, self._recommendations)
        self.clusters = Grid(holder, CLUSTER_COLUMNS, self._clusters)
        self.words = Grid(holder, WORDS_COLUMNS, self._words)
        self._body = QStackedWidget()
        for grid in self._grids().values():
            self._body.addWidget(grid)
            grid.add_asked.connect(lambda _row: self.add_row())
            grid.remove_asked.connect(self._remove)
            grid.move_asked.connect(self._move)
        top = (self.parts, self.languages, self.another)
        self.arrange(holder, parent, top, self._body, (self.version,))
        self.grid.paste_asked.connect(lambda *cell: self.say(self.contents.paste(*cell)))
        self.words.paste_asked.connect(lambda *cell: self.say(self._words.paste(*cell)))
        self.parts.chosen.connect(self.show_part)
        self.languages.activated.connect(lambda: self.show_language(self.languages.value()))
        self.another.returnPressed.connect(self._add_language)
        self.follow()
        self.retranslate()
        self.show_language(first)
        self.show_part(part)
        self._begin(language)

    def _begin(self, language: str) -> None:
        """At the first row without a title in the language that was asked for."""
        event, part = self._keeper.edition, self.parts.current()
        if part == "clusters":
            empty = [one.letter for one in event.clusters if not one.initiatives]
            self.clusters.go_to((empty or [*event.by_letter] or [""])[0], "initiatives")
            return
        missing = self._missing(self.contents.language) if language else ()
        rows = self.grid_now().rows()
        self.grid_now().go_to(missing[0] if missing else rows[0].id if rows else "", "other")

    def _missing(self, language: str) -> tuple[str, ...]:
        """The rows that have nothing in this language."""
        event, part = self._keeper.edition, self.parts.current()
        if part == "words":
            return untranslated(event, language)
        which = "recommendations" if part == "recommendations" else "initiatives"
        return untitled(event, language, which)

    def grid_now(self) -> Grid:
        """The grid of the part that is shown."""
        return self._grids()[self.parts.current()]

    def show_part(self, part: str) -> None:
        """Show a part of the list, with the focus in it."""
        shown = self._body.currentWidget()
        if isinstance(shown, Grid) and not shown.keep_editor():
            self.parts.set_current(
                next(name for name, one in self._grids().items() if one is shown)
            )
            return
        self.parts.set_current(part)
        self._body.setCurrentWidget(self.grid_now())
        for choice in (self.languages, self.another):
            choice.setVisible(part != "clusters")
        self.add.setVisible(part in _ADDS)
        self._name_add()
        self.refresh()
        self.grid_now().setFocus()

    def show_language(self, language: str) -> None:
        """Titles in this language beside the English ones."""
        if not self.grid_now().keep_editor():
            return
        others = self.contents.others()
        self.contents.language = language
        if language not in others:
            self._recommendations.language = self._words.language = language
        self.languages.clear()
        for code in dict.fromkeys((*self._languages(), self._recommendations.language)):
            if code != "en":
                self.languages.addItem(own_name(code), code)
        for field, name in others.items():
            self.languages.addItem(name, field)
        self.languages.set_value(language)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept."""
        event, part = self._keeper.edition, self.parts.current()
        for grid, contents in zip(
            self._grids().values(),
            (self.contents, self._recommendations, self._clusters, self._words),
            strict=True,
        ):
            grid.set_headers(contents.headers())
            grid.show_rows(contents.rows())
        self.version.show_value(event.list_version)
        words = ""
        language = self.contents.language
        if part != "clusters" and language not in self.contents.others():
            left = len(self._missing(language))
            name = isolate(own_name(language))
            said = self.tr("%n without a title in {language}", "", left)
            if part == "words":
                said = self.tr("%n not in {language}", "", left)
            words = said.replace("{language}", name) if left else ""
        self._left.set_text(words)
        self.say("")

    def add_row(self) -> None:
        """One more, to be named at once."""
        part, name = self.parts.current(), self._new()
        if part in _ADDS and self.do(lambda event: _ADDS[part](event, name)):
            field = "name" if part == "clusters" else "en"
            self.grid_now().edit_cell(self.grid_now().rows()[-1].id, field)

    def reject(self) -> None:
        """Keep what is half typed, and close; what makes no sense stays to be mended."""
        if self.version.keep():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+PgDn and Ctrl+PgUp show the next part, or the one before."""
        ways = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        way = ways.get(Qt.Key(event.key()), 0)
        if way and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            at = PARTS.index(self.parts.current()) + way
            self.show_part(PARTS[at % len(PARTS)])
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Initiatives"))
        self._heading.setText(self.tr("List"))
        names = (
            self.tr("Initiatives"),
            self.tr("Recommendations"),
            self.tr("Clusters"),
            self.tr("Texts"),
        )
        for part, name in zip(PARTS, names, strict=True):
            self.parts.set_text(part, name)
            self._grids()[part].setAccessibleName(name)
        self.parts.setAccessibleName(self.tr("Part of the list"))
        self.version.set_name(self.tr("List version"))
        self.languages.setAccessibleName(self.tr("Language beside English"))
        self.another.setAccessibleName(self.tr("Another language"))
        self.another.setPlaceholderText(self.tr("Another language"))
        self.done_button.setText(self.tr("Done"))
        self._name_add()

    def _name_add(self) -> None:
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self._new())

    def _new(self) -> str:
        """What one more row is called; nothing where there are as many as the event has texts."""
        names = {
            "initiatives": self.tr("New initiative"),
            "recommendations": self.tr("New recommendation"),
            "clusters": self.tr("New cluster"),
        }
        return names.get(self.parts.current(), "")

    def _grids(self) -> dict[str, Grid]:
        return dict(
            zip(PARTS, (self.grid, self.recommendations, self.clusters, self.words), strict=True)
        )

    def _languages(self) -> list[str]:
        """The window's, of who reads them; those of rooms, then those with titles already."""
        event = self._keeper.edition
        named = (*event.initiatives, *event.recommendations, *event.words)
        titled = (code for one in named for code in one.titles)
        there = [*dict.fromkeys((*room_languages(event), *titled))]
        own = interface_language()
        alike = [code for code in there if code.split("-")[0] == own]
        first = own if own in alike or not alike else alike[0]
        return [*dict.fromkeys((first, *there))]

    def _offer(self, words: str) -> tuple[list[Suggestion], bool]:
        found = offers(words, self._languages())
        return found, bool(found)

    def _add_language(self) -> None:
        try:
            code = read_code(code_typed(self.another.text()))
        except Refused as refused:
            self.another.set_wrong(refusal_words(refused))
            self.say(refusal_words(refused))
            return
        self.another.clear()
        self.another.set_wrong("")
        self.show_language(code)
        self.grid_now().setFocus()

    def _set_version(self, text: str) -> str:
        return self._keeper.do(lambda event: edit.set_list_version(event, text))

    def _remove(self, row: str) -> None:
        """Delete empties a title in another language or a cluster; elsewhere the row goes."""
        part, field = self.parts.current(), self.grid_now().current_field()
        if part == "initiatives" and field in _EMPTIED:
            self.say(self.contents.keep(row, field, ""))
        elif part == "recommendations" and field == "other":
            self.say(self._recommendations.keep(row, field, ""))
        elif part == "words":
            self.say(self._words.keep(row, "other", ""))
        else:
            self.do(lambda event: _REMOVES[part](event, row))

    def _move(self, row: str, by: int) -> None:
        part = self.parts.current()
        if part in _MOVES:
            self.do(lambda event: _MOVES[part](event, row, by))
