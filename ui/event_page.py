"""The page of the event: what a coordinator sets up before the day, edited in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator import event_edit
from facilitator.event_gaps import missing
from facilitator.store import Store
from ui import event_acts
from ui.buttons import Button
from ui.clear_foot import ClearFoot
from ui.event_desk import EventDesk
from ui.event_head import EventHead
from ui.event_keeper import EventKeeper
from ui.event_side import EventSide
from ui.event_words import EventWords
from ui.feedback import Banner
from ui.fit_row import FitRow
from ui.frames import label, surface
from ui.gap_tags import GapTags
from ui.gather_panel import GatherPanel
from ui.grid import Grid
from ui.hold import Hold
from ui.lines import Rule
from ui.page import Page
from ui.panel_parts import TextLine
from ui.registrations_panel import RegistrationsPanel
from ui.room_contents import COLUMNS, RoomContents
from ui.text import figures
from ui.theme import ThemeHolder
from ui.wording import refusal_words

NARROW = 1200


class EventPage(Page):
    """Name, days, vote; the rooms; the agenda and the initiatives at the end side.

    Every edit is kept at once. `event_kept` says what was changed: the store has another edition
    of its event then; `event_taken_back` says what was taken back. `other_event` carries an event
    that is to be opened in a store of its own, `said` words for the person. Before another list of
    initiatives there comes `event_renumbers`.
    """

    event_kept = Signal(str)
    event_taken_back = Signal(str)
    other_event = Signal(object)
    event_renumbers = Signal()
    said = Signal(str)

    def __init__(self, store: Store, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._side_asked = False
        self.keeper = EventKeeper(store, self)
        self._hold = Hold(self)
        self._words = EventWords(self)
        self._contents = RoomContents(self.keeper, self)
        surface(self, "page")
        self._title = label("title")
        self._about = TextLine(themes, 14, 400, "text.subtle")
        self.banner = Banner(themes)
        self.banner.hide()
        self.desk = EventDesk(store, themes, self.keeper)
        self.template = Button(themes, flat=True)
        self.open_button = Button(themes, icon="folder-open", key="Ctrl+O")
        self.save_button = Button(themes, icon="table", key="Ctrl+S", primary=True)
        self.head = EventHead(themes, self.keeper, self._words, self)
        self.rooms = Grid(themes, COLUMNS, self._contents)
        self._rooms_title = label("heading")
        self._count = TextLine(themes, 16, 400, "text.subtle", shrinks=False)
        self.gaps = GapTags(themes)
        self.add = Button(themes, icon="plus", key="Ctrl+N", height=28)
        self.side = EventSide(themes, self.keeper, self._words)
        self.people = RegistrationsPanel(store, themes)
        self.side.below_agenda.addWidget(self.people)
        self.gather = GatherPanel(store, themes)
        self.side.below_agenda.addWidget(self.gather)
        self._clear = ClearFoot(themes, self, (self.rooms, self.side.agenda))
        self._arrange()
        self._wire()
        themes.changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def _wire(self) -> None:
        self.keeper.kept.connect(self._on_kept)
        self.keeper.taken_back.connect(self._on_taken_back)
        self.keeper.said.connect(self.said)
        self.keeper.renumbering.connect(self.event_renumbers)
        self.keeper.working.connect(self._hold.begin)
        self.keeper.ended.connect(self._hold.end)
        self.gather.people_changed.connect(self.people.refresh)
        self.people.spoke.connect(lambda: self.side.show_part(self.people.banner))
        self.rooms.remove_asked.connect(self._remove_room)
        self.rooms.move_asked.connect(self._move_room)
        self.rooms.paste_asked.connect(self._paste)
        self.rooms.add_asked.connect(lambda _room: self.new_item())
        self.add.clicked.connect(self.new_item)
        self.gaps.chosen.connect(lambda gap: self.rooms.go_to(gap.where[0], gap.field))
        self.side.wrong.connect(self._say)
        self.head.round_asked.connect(self.open_round)
        self.banner.action.connect(self.banner.hide)
        self.template.clicked.connect(self.desk.save_template)
        self.open_button.clicked.connect(self.open_files)
        self.save_button.clicked.connect(self.save)
        self.desk.said.connect(self.said)
        self.desk.other_event.connect(self.other_event)
        self.desk.left.connect(self.focus_start)
        self.side.initiatives_asked.connect(self.open_initiatives)
        self.side.round_asked.connect(self.open_round)
        self.side.talks_asked.connect(self.open_talks)
        self.add.setEnabled(not self.keeper.read_only)

    # What the window asks

    def focus_start(self) -> None:
        """Into the rooms."""
        self.rooms.setFocus()

    def new_item(self) -> None:
        """Ctrl+N: one more room."""
        wrong = self.keeper.do(event_edit.add_room)
        self._say(wrong)
        if not wrong:
            self.rooms.go_to(self.keeper.edition.rooms[-1].key, "language")

    def primary(self) -> None:
        """Ctrl+Enter: what is asked above, else the blue button."""
        if not self.desk.accept():
            self.save()

    def open_files(self) -> None:
        """Ctrl+O: open an event file."""
        self.flush()
        self.desk.choose_file()

    def open_file(self, path: Path) -> None:
        """Read this event file, and say what it would bring."""
        self.flush()
        self.desk.open_file(path)

    def save(self) -> bool:
        """Ctrl+S: write the event file."""
        self.flush()
        self.desk.save()
        return True

    def read_survey(self) -> None:
        """Ctrl+Shift+S: input of absent people."""
        self.flush()
        self.gather.read_survey()

    def make_groups(self) -> None:
        """Ctrl+Shift+G: groups for social time."""
        self.flush()
        self.gather.make_groups()

    def act(self, name: str) -> None:
        """What the command palette has of this page."""
        event_acts.do(self, name)

    def undo(self) -> bool:
        """Ctrl+Z: the newest edit of the event, or the table of people that came after it."""
        return self.people.undo() or self.keeper.undo()

    def redo(self) -> bool:
        """Ctrl+Shift+Z: what was taken back last."""
        return self.people.redo() or self.keeper.redo()

    def flush(self) -> None:
        """Keep what is half typed, where it makes sense."""
        self.head.flush()
        for grid in (self.rooms, self.side.agenda):
            grid.keep_editor(go_back=False)

    def fit(self, width: int) -> None:
        """Below 1280 the end side closes; the page follows its own width."""
        self._fit()

    def open_side_panel(self) -> None:
        """F6: the end side is one of the panels."""
        if self._is_narrow() and not self._side_asked:
            self._side_asked = True
            self._fit()

    def foot(self) -> int:
        """A message stands above the row that is worked on."""
        return self._clear.height()

    def panels(self) -> list[QWidget]:
        """Rooms, what is missing, agenda, initiatives, the fields above."""
        found = (self.rooms, self.side.agenda, self.people.read, self.gather.survey)
        found = (*found, self.side.edit_talks, self.side.edit, self.head.title)
        return [*self.desk.panels(), *(part for part in found if part.isVisibleTo(self))]

    def refresh(self) -> None:
        """Show what is kept."""
        event = self.keeper.edition
        self.head.refresh()
        self.side.refresh()
        self.rooms.show_rows(self._contents.rows())
        self._count.set_text(figures(len(event.rooms)))
        gaps = [gap for gap in missing(event) if gap.part == "rooms"]
        self.gaps.show_gaps([(gap, self._words.gap(gap, event)) for gap in gaps])

    def open_round(self, key: str = "", field: str = "") -> None:
        """The rounds: what each asks and how it votes; at this field of one."""
        from ui.vote_dialog import VoteDialog

        dialog = VoteDialog(self._themes, self.keeper, self, key, field)
        dialog.finished.connect(self.head.vote.setFocus)
        dialog.open()

    def open_initiatives(self, language: str = "", part: str = "initiatives") -> None:
        """The list, or a part of it, at the first without a title in this language."""
        from ui.initiatives_dialog import InitiativesDialog

        dialog = InitiativesDialog(self._themes, self.keeper, language, self, part)
        dialog.finished.connect(self.side.edit.setFocus)
        dialog.open()

    def open_talks(self, row: str = "", field: str = "") -> None:
        """The prepared talks, at this cell."""
        from ui.prepared_dialog import PreparedDialog

        dialog = PreparedDialog(self._themes, self.keeper, self, row, field or "title")
        dialog.finished.connect(self.side.edit_talks.setFocus)
        dialog.open()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Event"))
        self._title.setText(self.tr("Event"))
        self._about.set_text(self.tr("Set up once, then give the event file to every room"))
        self._rooms_title.setText(self.tr("Rooms"))
        self.rooms.setAccessibleName(self.tr("Rooms"))
        self.rooms.set_headers(self._contents.headers())
        self.add.setText(self.tr("Add room"))
        self.template.setText(self.tr("Save a template"))
        self.open_button.setText(self.tr("Open event file"))
        self.save_button.setText(self.tr("Save event file (.xlsx)"))
        self.desk.retranslate()
        self.head.retranslate()
        self.side.retranslate()
        self.people.retranslate()
        self.gather.retranslate()
        self.refresh()

    # What happens

    def _on_kept(self, words: str) -> None:
        self.people.go_on()
        self.banner.hide()
        self.refresh()
        self.event_kept.emit(words)

    def _on_taken_back(self, words: str) -> None:
        self.people.go_on()
        self.banner.hide()
        self.refresh()
        self.event_taken_back.emit(words)

    def _remove_room(self, key: str) -> None:
        self._say(self.keeper.do(lambda event: event_edit.remove_room(event, key)))

    def _move_room(self, key: str, by: int) -> None:
        self._say(self.keeper.do(lambda event: event_edit.move_room(event, key, by)))

    def _paste(self, row: str, field: str, text: str) -> None:
        self._say(self._contents.paste(row, field, text))

    def _say(self, sentence: str) -> None:
        """Say above the rooms why something was not done that has no field of its own."""
        if sentence:
            refused = self.keeper.refused
            said = sentence if refused is None else lambda: refusal_words(refused)
            self.banner.show_message("warning", said, lambda: self.tr("Close"))
        self.banner.setVisible(bool(sentence))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes a message away, and closes the end side."""
        if event.key() == Qt.Key.Key_Escape and self.banner.isVisible():
            self.banner.hide()
        elif event.key() == Qt.Key.Key_Escape and self._side_asked and self._is_narrow():
            self._side_asked = False
            self._fit()
            self.focus_start()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._fit()

    def _is_narrow(self) -> bool:
        return self.width() < self._themes.theme.px(NARROW)

    def _fit(self) -> None:
        shown = not self._is_narrow() or self._side_asked
        self.side.setVisible(shown)
        self._edge.setVisible(shown)
        # With large text there is no room for both.
        least = self._main.minimumSizeHint().width() + self.side.wanted_width()
        alone = shown and self._is_narrow() and least > self.width()
        self._main.setVisible(not alone)
        self.side.take_all(alone)

    def _arrange(self) -> None:
        self._top = QWidget()
        top = FitRow(self._themes, self._top)
        top.add(self._title, whole=True)
        top.add(self._about, whole=True, hides=True)
        for rank, button in enumerate((self.template, self.open_button, self.save_button)):
            top.add(button, at_end=True, rank=rank)
        rooms_head = QWidget()
        line = FitRow(self._themes, rooms_head, height=48, gap=8)
        line.add(self._rooms_title, whole=True)
        line.add(self._count, whole=True)
        line.add_part(self.gaps, lambda: (self.gaps.sizeHint().width(),), ())
        line.add(self.add, at_end=True)
        self._main = QWidget()
        main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addWidget(rooms_head)
        main.addWidget(self.rooms, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self._main, 1)
        self._edge = Rule(self._themes, vertical=True)
        below.addWidget(self._edge)
        below.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (
            self._top,
            Rule(self._themes),
            self.desk,
            self.head,
            Rule(self._themes),
            self.banner,
        ):
            column.addWidget(part)
        column.addLayout(below, 1)
