"""The composer: a note is typed here, and is on disk when it has gone from here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator import note_line, notes
from facilitator.minutes import Usual
from facilitator.notes import Draft
from facilitator.reasons import Reason, Refused
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.support_marks import read_note
from ui import note_reading
from ui.buttons import Button
from ui.completer import Completer
from ui.composer_field import ComposerField
from ui.composer_head import ComposerHead
from ui.draft_keeper import DraftKeeper
from ui.field_words import FieldWords
from ui.fit_row import KEY, NAME, FitRow
from ui.heard_language import HeardLanguage
from ui.initiative_popup import InitiativePopup
from ui.kind_bar import KindBar
from ui.panel_parts import Line
from ui.theme import ThemeHolder
from ui.wording import refusal_words

DRAFT = "composer"
DRAFT_KIND = "composer kind"
DRAFT_KEY = "composer key"
DRAFT_COMMUNITY = "composer community"
_MOST = 132


class Composer(QWidget):
    """Types a note with its kind, initiative, community and language.

    `target` is where a note without `#24` goes; it stays until changed, the community goes with its
    note. The page hears of a target by `target_changed`, of a note by `added` and by the store.
    """

    added = Signal(object)
    target_changed = Signal(object)
    edit_last = Signal()
    left = Signal()

    def __init__(self, store: Store, holder: ThemeHolder, popup_over: QWidget) -> None:
        super().__init__(popup_over)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._store = store
        self._holder = holder
        self._place: Place | None = None
        self._target: tuple[str, ...] = ()
        self._community = ""
        self._heard = HeardLanguage(store)
        self._one_line = False
        self.popup = InitiativePopup(holder, popup_over)
        self.field = ComposerField(holder, store.event, self.popup)
        self.completer = Completer(self.field, self.popup, popup_over, store.event)
        self.head = ComposerHead(holder, store.event)
        self._kinds = KindBar(holder)
        self._words = FieldWords(self.field)
        self.error, self.hint = self._words.error, self._words.hint
        self._add = Button(holder, key="Enter", primary=True)
        self._drafts = DraftKeeper(store, self.keep_draft, self)
        self.field.setReadOnly(store.read_only)
        for part in (self._add, self._kinds):
            part.setEnabled(not store.read_only)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._fit()

    def _lay_out(self) -> None:
        self._foot = QWidget()
        foot = FitRow(self._holder, self._foot, height=32, edge=0, gap=8, between=8)
        foot.add_part(self._kinds, self._kinds.forms, (KEY + 1, NAME, NAME + 1))
        foot.add(self._add, at_end=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Line(self._holder, "line"))
        self._inner = QVBoxLayout()
        self._inner.setContentsMargins(16, 8, 16, 12)
        self._inner.setSpacing(4)
        self._inner.addWidget(self.head)
        self._inner.addWidget(self.field)
        self._inner.addWidget(self.error)
        self._inner.addWidget(self.hint)
        self._inner.addSpacing(4)
        self._inner.addWidget(self._foot)
        outer.addLayout(self._inner)

    def _connect(self) -> None:
        self.field.submitted.connect(self.add)
        self.field.left_up.connect(self.edit_last)
        self.field.escaped.connect(self.left)
        self.field.kind_typed.connect(self._take_kind)
        self.field.sign_turned_back.connect(self._turn_back)
        self.field.textChanged.connect(self._text_changed)
        self.field.cursorPositionChanged.connect(self._show_hint)
        self.popup.dismissed.connect(self._show_hint)
        self.completer.community_taken.connect(self._set_community)
        self.field.focus_changed.connect(self._focus_changed)
        self._kinds.chosen.connect(lambda _kind: self._after_choice())
        self._add.clicked.connect(self.add)
        self.head.community_asked.connect(self._ask_community)
        self.head.language_asked.connect(self.cycle_language)
        self.head.general_asked.connect(self._to_general)
        self.head.interpreted_toggled.connect(self.field.setFocus)
        self.head.key_toggled.connect(self._after_choice)
        self._holder.changed.connect(self._fit)

    # The session

    def set_place(self, place: Place, last: Note | None) -> None:
        """Type for this session from now on; what was half typed there comes back.

        `last` is the note captured last there: the next one is probably like it.
        """
        self.keep_draft()
        self._place = None  # the text that changes below is no draft of anybody
        self._heard.begin(place, last)
        self._set_community(self._store.draft(place.id, DRAFT_COMMUNITY))
        self.head.set_interpreted(bool(last and last.interpreted))
        self.completer.known = notes.communities(self._store)
        self.set_error("")
        self.popup.close_list()
        self.field.set_text(self._store.draft(place.id, DRAFT))
        kind = self._store.draft(place.id, DRAFT_KIND)
        self._kinds.set_kind(kind or "point")
        self.head.set_key(bool(self._store.draft(place.id, DRAFT_KEY)))
        self._place = place
        self._drafts.stop()
        self.set_target(last.initiatives if last else ())
        self._fit()

    def text(self) -> str:
        """What is typed."""
        return self.field.typed()

    def kind(self) -> str:
        """The kind that the next note will have."""
        return self._kinds.kind()

    def target(self) -> tuple[str, ...]:
        """The initiatives that a note without token goes on; none is General."""
        return self._target

    def set_target(self, numbers: tuple[str, ...]) -> None:
        """Put notes there until changed."""
        changed = numbers != self._target
        self._target = numbers
        self._show_head()
        if changed:
            self.target_changed.emit(numbers)

    def community(self) -> str:
        """The community that the next note comes from."""
        return self._community

    def language(self) -> str:
        """The language that the next note is heard in: as chosen, or as its letters say."""
        return self._heard.of(self.text())

    def is_interpreted(self) -> bool:
        """Whether the next note is heard through interpretation."""
        return self.head.is_interpreted()

    # What the page and the keys ask

    def add(self) -> None:
        """Keep the note. Refused, its text stays here and the reason is shown."""
        if self._place is None:
            return
        if self._take_lone_command():
            return
        quote = self.field.opening_sign if self.kind() == "quote" else None
        known = self.completer.known
        tags, support = note_reading.read_typed(self._store.event, self.text(), known, quote)
        text, numbers, community = tags.text, tags.initiatives, tags.community
        begun = bool(text.strip() or support) or self.kind() != "point"
        if begun and not note_line.has_words(text):
            self.set_error(self.tr("A note needs words, not signs alone."))
            return
        target = self._target if numbers is None else numbers
        draft = Draft(
            text,
            self.kind(),
            target,
            self.language(),
            self.is_interpreted(),
            self._community if community is None else community,
            support,
            self.head.is_key(),
        )
        try:
            note = notes.add(self._store, self._place, draft, origin=self)
        except Refused as refused:
            self.set_error(refusal_words(refused))
            return
        if note is None and numbers is None and community is None:
            return  # an empty field: nothing to keep, nothing to lose
        self._set_community("" if note is not None else draft.community)
        unknown = self._unknown(ended=True)
        self.field.set_text("")
        self._words.say_hint(unknown)  # it was kept as typed; the next key takes this away
        self.field.opening_sign = ""
        self._kinds.set_kind("point")
        self.head.set_key(False)
        self.keep_draft()
        self.set_target(target)
        if note is not None:
            self.added.emit(note)

    def usual(self) -> Usual:
        """What a note has where its text says nothing."""
        heard = self._heard
        return Usual(self._target, heard.usual(), self.is_interpreted(), heard.latin())

    def state(self) -> tuple[str, str, bool]:
        """What is typed, its kind, and whether it is a key note: for `set_state`."""
        return self.text(), self.kind(), self.head.is_key()

    def set_state(self, state: tuple[str, str, bool]) -> None:
        """Have what was typed before, on disk too."""
        text, kind, key = state
        self.field.set_text(text)
        self._kinds.set_kind(kind)
        self.head.set_key(key)
        self.keep_draft()

    def give_back(self, text: str) -> None:
        """Take in text that has lost its place, after what is typed here."""
        typed = self.text()
        self.field.set_text(f"{typed}\n{text}" if typed else text)

    def cycle_language(self) -> None:
        """The next language of the room, then those it was interpreted into and those used."""
        if self._place is not None:
            self._heard.choose_next(self.text())
            self._show_head()

    def toggle_interpreted(self) -> None:
        """Heard through interpretation, or not."""
        self.head.set_interpreted(not self.head.is_interpreted())

    def set_one_line(self, one_line: bool) -> None:
        """Show a single line that opens while it is used."""
        self._one_line = one_line
        self._fit()

    def learn_communities(self) -> None:
        """Ask the store again which communities have spoken."""
        self.completer.known = notes.communities(self._store)

    def keep_draft(self) -> None:
        """Put what is half typed on disk now."""
        self._drafts.stop()
        if self._place is None or self._store.read_only:
            return
        text = self.text()
        kind = self.kind() if text and self.kind() != "point" else ""
        key = "yes" if text and self.head.is_key() else ""
        said = {DRAFT: text, DRAFT_KIND: kind, DRAFT_KEY: key}
        said[DRAFT_COMMUNITY] = self._community if text else ""
        try:
            self._drafts.write(self._place.id, said)
        except Refused as refused:
            self.set_error(refusal_words(refused))

    def set_error(self, sentence: str) -> None:
        """Say beside the field what is wrong; an empty text takes it away."""
        if self._words.set_error(sentence):
            self._show_hint()

    def retranslate(self) -> None:
        """All words anew."""
        self._add.setText(self.tr("Add"))
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setPlaceholderText("" if self._store.read_only else self.tr("Write a note"))
        self.head.retranslate()
        self._kinds.retranslate()
        self._show_head()
        self._show_hint()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the draft when the window is left."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.keep_draft()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the draft when the page is left or closed."""
        super().hideEvent(event)
        self.keep_draft()
        self.popup.close_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The popup belongs to a place that is no more; parts fit the new width."""
        super().resizeEvent(event)
        self.popup.close_list()
        self._fit()

    # Showing

    def _show_head(self) -> None:
        text, known = note_reading.edges(self.text()), self.completer.known
        tags, support = read_note(self._store.event, text, known)
        typed = tags.initiatives is not None
        target = self._target if tags.initiatives is None else tags.initiatives
        community = self._community if tags.community is None else tags.community
        self.head.show_state(community, self.language(), target, typed=typed)
        self.head.show_support(support)

    def _fit(self) -> None:
        """Open or one line; as high as its text, up to six lines."""
        theme = self._holder.theme
        typed = not self.field.document().isEmpty()
        opened = not self._one_line or self.field.hasFocus() or typed
        self.head.setVisible(opened)
        self._foot.setVisible(opened)
        self.field.show_key("" if opened else "Ctrl+N")
        self._inner.setContentsMargins(16, 8 if opened else 12, 16, 12)
        self._inner.setSpacing(theme.px(4) if opened else 0)
        most = theme.px(_MOST)
        wanted = int(self.field.content_height(most)) + 10
        height = min(max(theme.px(59), wanted), most) if opened else theme.px(40)
        if height != self.field.height():
            self.field.setFixedHeight(height)
        scrolls = opened and wanted > most
        policy = Qt.ScrollBarPolicy
        self.field.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )

    def _focus_changed(self, has: bool) -> None:
        if not has:
            self.keep_draft()
            self.popup.close_list()
            self._show_hint()
        # Whatever takes the focus is asked first: a click on Add must still find it there.
        QTimer.singleShot(0, self, self._fit_unless_used)

    def _fit_unless_used(self) -> None:
        focus = self.window().focusWidget()
        if focus is None or focus is self.field or not self.isAncestorOf(focus):
            self._fit()

    def _after_choice(self) -> None:
        self.field.setFocus()
        self._keep_draft_soon()

    # Typing

    def _text_changed(self) -> None:
        if self._place is None:
            return
        self.set_error("")
        self._keep_draft_soon()
        self._show_head()
        self._show_hint()
        self._fit()

    def _unknown(self, *, ended: bool = False) -> str:
        """What is wrong with `#99` or `/x` in the text; nothing while the popup finds something."""
        asked = self.field.query() if self.popup.is_open() else None
        start = asked.start if asked is not None else None
        text = note_reading.edges(self.field.toPlainText())
        return note_reading.unknown(self._store.event, text, start, ended=ended)

    def _show_hint(self) -> None:
        if self._store.read_only:
            # Before anybody types: the field takes nothing.
            refused = Refused(Reason("store_read_only", self._store.path.name))
            self._words.say_hint(refusal_words(refused))
        else:
            self._words.say_hint(self._unknown())

    def _keep_draft_soon(self) -> None:
        self._drafts.soon(self.field.document().characterCount())

    def _take_kind(self, kind: str) -> None:
        if kind == note_line.KEY:
            self.head.set_key(True)
        else:
            self._kinds.set_kind(kind)

    def _turn_back(self, kind: str) -> None:
        if kind == note_line.KEY:
            self.head.set_key(False)
        else:
            self._kinds.set_kind("point")

    def _take_lone_command(self) -> bool:
        """Enter right after `/i` is what a blank would be; there is nothing to add yet."""
        text = self.text()
        start = note_line.after_tags(self._store.event, text)
        kind = note_reading.lone_command(text[start:])
        if kind:
            self.field.set_text(text[:start])
            self._take_kind(kind)
        return bool(kind)

    def _to_general(self) -> None:
        self.set_target(())
        self.field.setFocus()

    def _set_community(self, name: str) -> None:
        self._community = name
        self.completer.community = name
        self._show_head()

    def _ask_community(self) -> None:
        self.field.setFocus()
        before = self.field.toPlainText()[: self.field.cursor_place()]
        self.field.insertPlainText("@" if not before or before[-1].isspace() else " @")
