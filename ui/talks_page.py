"""The lightning talks: who speaks, who is next, and whether everything fits into the slot."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator import talk_slot, talk_turns, talks
from facilitator.reasons import Refused
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.talk_slot import SlotView
from ui.buttons import Button
from ui.feedback import EmptyHint
from ui.fit_row import FitRow
from ui.frames import label
from ui.page import Page
from ui.panel_parts import Line, TextLine
from ui.slot_part import SlotPart
from ui.talk_columns import TalkHead
from ui.talk_dialog import TalkDialog
from ui.talk_hints import TalkHints
from ui.talk_keeper import TalkKeeper
from ui.talk_list import TalkList
from ui.talk_panel import TalkPanel
from ui.talk_rows import rows
from ui.theme import ThemeHolder
from ui.wording import listed

if TYPE_CHECKING:
    from ui.signups_dialog import SignupsDialog

WIDTH, NARROW, WIDE_WINDOW = 416, 320, 1280
LEAST, ROW = 400, 56
"""The least width of the list beside the panel, and the height of a row."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_ANY = 16_777_215


class TalksPage(Page):
    """The slot's time, the queue below it, and at the end side the talk that is given.

    Where other pages close their side panel this one only makes it narrower: it is what the
    facilitator looks at. `stage_asked` says that the stage is to be opened or closed.
    """

    stage_asked = Signal()

    def __init__(
        self,
        store: Store,
        themes: ThemeHolder,
        keeper: TalkKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._themes = themes
        self._keeper = keeper
        self._wide = True
        self._title = label("title")
        self._sum = TextLine(themes, 14, 400, "text.subtle")
        self.read_button = Button(themes, icon="clipboard-text", key="Ctrl+Shift+V")
        self.stage_button = Button(themes, icon="presentation", key="Ctrl+P")
        self.add_button = Button(themes, icon="plus", key="Ctrl+N")
        self.slot = SlotPart(themes, store.event)
        self.head = TalkHead(themes)
        self.list = TalkList(themes, self.head)
        self.empty = EmptyHint(themes, "microphone", "", "")
        self.hints = TalkHints(themes)
        self.panel = TalkPanel(themes, store.event)
        self._below = False
        self._arrange()
        self._connect()
        self.retranslate()
        self._show(keeper.view())

    # What the window asks

    def set_place(self, place: Place) -> None:
        """The keeper has the seat; what is shown follows it."""
        self._show(self._keeper.view())

    def focus_start(self) -> None:
        """Into the queue; without one on the button that begins it."""
        (self.add_button if self.list.isHidden() else self.list).setFocus()

    def new_item(self) -> None:
        """Ctrl+N: add a talk."""
        self._open(None)

    def paste_chat(self) -> None:
        """Ctrl+Shift+V: sign-ups that were copied somewhere."""
        self.read_signups()

    def read_signups(self) -> None:
        """Read a list of sign-ups, with what is made of it before any is added."""
        from ui.signups_dialog import SignupsDialog

        dialog = SignupsDialog(
            self._store, self._keeper.slot(), self._keeper.rules, self._themes, self
        )
        dialog.finished.connect(lambda _: self._closed(dialog))
        dialog.open()

    def primary(self) -> None:
        """Ctrl+Enter: start or pause."""
        self._act("talk_start")

    def panels(self) -> list[QWidget]:
        """The queue, the talk that is given, the slot."""
        parts = (self.list, self.panel.pause, self.slot.shorten, self.add_button)
        return [part for part in parts if part.isVisible() and part.isEnabled()]

    def fit(self, width: int) -> None:
        """Below 1280 the panel is narrower."""
        self._wide = width >= WIDE_WINDOW
        self._dress()

    def foot(self) -> int:
        """The bar of keys."""
        return self.hints.height()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Lightning talks"))
        self._title.setText(self.tr("Lightning talks"))
        self.stage_button.setToolTip(self.tr("A second window to share, on or off"))
        self.list.setAccessibleName(self.tr("Talks"))
        self.empty.set_text(
            self.tr("No talks yet"),
            self.tr("Ctrl N adds one. Sign-ups of a wiki page or a form can be read in."),
        )
        for part in (self.slot, self.hints, self.panel):
            part.retranslate()
        self.head.update()
        self.stage_button.setText(self.tr("Stage"))
        self.read_button.setText(self.tr("Read sign-ups"))
        self.add_button.setText(self.tr("Add a talk"))
        self._show(self._keeper.view())

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: the panel beside the list, or below it."""
        super().resizeEvent(event)
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        self._show(self._keeper.view())

    # Showing

    def _show(self, view: SlotView) -> None:
        count = len(view.talks)
        words = self.tr("%n talk(s)", "", count)
        if count:
            minutes = -(-view.planned // 60_000)
            words = listed((words, self.tr("%n min", "", minutes)))
        self._sum.set_text(words if count else "")
        later = talk_slot.later(self._store.event, view.slot)
        self.slot.show_view(view, has_next=later is not None)
        if count != self.head.last:
            self.head.last = count
            self.head.update()
        self.list.show_rows(rows(view))
        self._keep_rows()
        self._show_marked()
        begun = count > 0 and self.list.isHidden() and self.add_button.hasFocus()
        for part in (self.list, self.head):
            part.setVisible(count > 0)
        self.empty.setVisible(not count)
        if begun:
            self.list.setFocus()
        room = self._store.event.room(view.slot.room)
        self.panel.show_view(view, len(set(room.interpreted) - {room.language}))

    def _show_tick(self, view: SlotView) -> None:
        if self.isVisible():
            self._show(view)

    # Doing

    def _open(self, talk: str | None) -> None:
        view = self._keeper.view()
        found = next((one.talk for one in view.talks if one.talk.id == talk), None)
        dialog = TalkDialog(
            self._store, view.slot, self._keeper.rules, self._themes, self, talk=found
        )
        dialog.finished.connect(lambda _: self._closed(dialog))
        dialog.open()

    def _closed(self, dialog: TalkDialog | SignupsDialog) -> None:
        if dialog.added:
            self.list.set_current(dialog.added[-1].id)
        self.focus_start()

    def _act(self, name: str) -> None:
        """The mark goes along: whoever starts a talk gives the next 30 seconds to that one."""
        before = _spoken(self._keeper.view())
        self._keeper.acts()[name]()
        now = _spoken(self._keeper.view())
        if now and now != before:
            self.list.set_current(now)

    def _do(self, act: Callable[[], object]) -> bool:
        try:
            return act() is not False
        except Refused as refused:
            self.refused.emit(refused)
            return False

    def _begin(self, talk: str) -> None:
        self._do(lambda: talk_turns.begin(self._store, self._keeper.slot(), talk, self))
        self.list.set_current(talk)

    def _skip(self, talk: str) -> None:
        self._do(lambda: talk_turns.skip(self._store, self._keeper.slot(), talk, self))

    def _reset(self, talk: str) -> None:
        slot = self._keeper.slot()
        self._do(lambda: talk_turns.reset(self._store, slot, self, talk=talk))

    def _longer(self, talk: str) -> None:
        """One that was given has had what it had: more time would only hide that it ran over."""
        row = next((one for one in self.list.rows() if one.id == talk), None)
        if row is not None and row.talk.state not in talks.ENDED:
            slot = self._keeper.slot()
            self._do(lambda: talk_turns.add_time(self._store, slot, origin=self, talk=talk))

    def _show_marked(self) -> None:
        row = self.list.current_row()
        self.panel.show_marked(row.id if row is not None else "")

    def _remove(self, talk: str) -> None:
        found = [row.id for row in self.list.rows()]
        place = found.index(talk)
        beside = found[place + 1 :][:1] or found[:place][-1:]
        if self._do(lambda: talks.remove(self._store, talk, self)) and beside:
            self.list.set_current(beside[0])
        if not beside:
            self.focus_start()

    def _move(self, talk: str, by: int) -> None:
        self._do(lambda: talks.move(self._store, self._keeper.slot(), talk, by, self))
        self.list.set_current(talk)

    def _drop(self, talk: str, place: int) -> None:
        self._do(lambda: talks.move_to(self._store, self._keeper.slot(), talk, place, self))
        self.list.set_current(talk)

    def _shorten(self, most: int) -> None:
        self._do(lambda: talks.shorten(self._store, self._keeper.slot(), most, self))
        self.list.setFocus()

    def _postpone(self, talk: str) -> None:
        slot = self._keeper.slot()
        later = talk_slot.later(self._store.event, slot)
        if later is not None:
            self._do(lambda: talks.postpone(self._store, slot, talk, later, self))
        self.list.setFocus()

    def _leave_out(self, talk: str) -> None:
        self._skip(talk)
        self.list.setFocus()

    # Making

    def _connect(self) -> None:
        self._keeper.shown.connect(self._show_tick)
        self._themes.changed.connect(self._dress)
        self.add_button.clicked.connect(self.new_item)
        self.read_button.clicked.connect(self.read_signups)
        self.stage_button.clicked.connect(self.stage_asked)
        self.slot.shorten_asked.connect(self._shorten)
        self.slot.move_asked.connect(self._postpone)
        self.slot.skip_asked.connect(self._leave_out)
        self.slot.slot_chosen.connect(self._keeper.choose_slot)
        self.list.edit_asked.connect(self._open)
        self.list.begin_asked.connect(self._begin)
        self.list.skip_asked.connect(self._skip)
        self.list.reset_asked.connect(self._reset)
        self.list.longer_asked.connect(self._longer)
        self.list.reached.connect(self._show_marked)
        self.list.remove_asked.connect(self._remove)
        self.list.move_asked.connect(self._move)
        self.list.dropped.connect(self._drop)
        self.list.acted.connect(self._act)
        self.list.bar_changed.connect(self.head.leave_room)
        self.panel.acted.connect(self._act)
        self.panel.ago_asked.connect(self._keeper.started_ago)

    def _arrange(self) -> None:
        self._top = QWidget()
        top = FitRow(self._themes, self._top)
        top.add(self._title, whole=True)
        top.add(self._sum, hides=True)
        top.add(self.read_button, at_end=True, rank=1)
        top.add(self.stage_button, at_end=True)
        top.add(self.add_button, at_end=True, rank=2)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._top)
        side.addWidget(Line(self._themes, "line"))
        side.addWidget(self.slot)
        side.addWidget(self.head)
        side.addWidget(self.list, 1)
        side.addWidget(self.empty, 1)
        side.addStretch(0)
        side.addWidget(Line(self._themes, "line"))
        side.addWidget(self.hints)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(side, 1)
        self._edge = Line(self._themes, "line", upright=True)
        self._under = Line(self._themes, "line")
        for part in (self._edge, self._under, self.panel):
            row.addWidget(part)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._dress()

    def _keep_rows(self) -> None:
        """Below each other, three talks are in sight; a list asks for no more than it has."""
        least = self._themes.theme.px(3 * ROW)
        self.list.setMinimumHeight(min(least, self.list.content_height()) if self._below else 0)

    def _dress(self) -> None:
        px = self._themes.theme.px
        for button, key in (
            (self.read_button, "Ctrl+Shift+V"),
            (self.stage_button, "Ctrl+P"),
            (self.add_button, "Ctrl+N"),
        ):
            button.set_key(key if self._wide else "", said=key)
        wide = px(WIDTH if self._wide else NARROW)
        # With large text in a small window it stands below, and the page scrolls.
        below = 0 < self.width() < px(NARROW + LEAST)
        if below:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(_ANY)
        else:
            self.panel.setFixedWidth(min(wide, max(px(NARROW), self.width() * 2 // 5)) - 1)
        self._row.setDirection(_BELOW if below else _BESIDE)
        self._edge.setVisible(not below)
        self._under.setVisible(below)
        self._below = below
        self._keep_rows()


def _spoken(view: SlotView) -> str:
    return view.current.talk.id if view.current is not None else ""
