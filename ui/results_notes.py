"""What was said: notes of all rooms by initiative, similar ones side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator import note_subjects, similar_notes
from facilitator.note_subjects import SubjectNotes
from facilitator.plan import Subject
from facilitator.plan_sources import subject_named
from facilitator.reasons import Refused
from facilitator.similar_notes import RoomNote, SimilarNotes
from facilitator.store import Store
from ui import ways
from ui.beside_list import BesideList
from ui.beside_rows import Content, Group
from ui.feedback import announce
from ui.frames import Margins, surface
from ui.jobs import Jobs
from ui.key_bar import KeyBar
from ui.note_view import NoteModel
from ui.panel_parts import TextLine, panel
from ui.place_words import place_words
from ui.plan_words import subject_context, subject_title
from ui.reading import Reading
from ui.results_split import ResultsSplit, column
from ui.results_view import Asked, ResultsView
from ui.said_delegate import SaidDelegate
from ui.said_rows import SaidWords
from ui.said_subjects import SaidSubject, SaidSubjectDelegate, SaidSubjectModel, with_notes
from ui.settings import Seat
from ui.theme import ThemeHolder
from ui.wording import refusal_words

_QUIET_MS = 150  # an answer that comes sooner needs no words


@dataclass(frozen=True)
class _Answer:
    """What was read: the counts of all, and the notes of one."""

    counts: tuple[SubjectNotes, ...]
    subject: Subject
    groups: tuple[SimilarNotes, ...]


class NotesView(ResultsView):
    """At the start the initiatives; at the end what was said on the chosen one in all rooms.

    Groups of similar notes are looked for in the worker thread of `jobs`. Of what is asked for,
    only the day makes a difference. `note_asked` carries the way to a note in its room, `refused`
    why a group could not be kept.
    """

    note_asked = Signal(object)
    refused = Signal(object)

    def __init__(
        self, store: Store, themes: ThemeHolder, jobs: Jobs, seat: Callable[[], Seat]
    ) -> None:
        super().__init__()
        self._store = store
        self._themes = themes
        self._seat = seat
        self._asked = Asked("")
        self._given = ""
        self._wanted: Subject | None = None
        self._answer: _Answer | None = None
        self._stale = True
        self._words = SaidWords(self)
        self._sentences = NoteModel(self)
        self._reading: Reading[_Answer] = Reading(jobs, self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_QUIET_MS)
        surface(self, "page")
        self.have_notes = TextLine(themes, 14, 400, "text.subtle")
        self.rows = SaidSubjectModel(self)
        self.notes = BesideList(
            themes, lambda view: SaidDelegate(themes, view, store.event), self._said
        )
        self.keys = KeyBar(themes, ("Enter", "A", "X", "Esc"))
        self.split = ResultsSplit(
            themes,
            self.rows,
            lambda view: SaidSubjectDelegate(themes, view, self.rows),
            self.notes,
            self.keys,
            "note",
        )
        self.list, self.empty = self.split.list, self.split.empty
        self.split.add_to_head(self.have_notes)
        self.counts = TextLine(themes, 12, 400, "text.subtle")
        self.state = TextLine(themes, 12, 400, "text.subtle", shrinks=False)
        self.split.set_state(self._state_row())
        column(self, [self.split])
        self._connect()
        self._dress()
        self.retranslate()

    # What the page asks

    def show_asked(self, asked: Asked, item: str) -> None:
        """Ask for the notes of a day or of all; `item` is looked at, or what was looked at here."""
        if asked.where.day != self._asked.where.day:
            self._answer = None
        self._asked = asked
        if item != self._given:
            self._given = item
            self._wanted = subject_named(self._store.event, item) if item else None
        self._stale = True
        self._read()

    def set_item(self, item: str) -> None:
        """Look at this initiative or cluster."""
        if item and item != self._given:
            self._given = item
            self._choose(subject_named(self._store.event, item))

    def focus_start(self) -> None:
        """Into the list of initiatives."""
        self.split.focus_start()

    def panels(self) -> list[QWidget]:
        """The initiatives, then the notes."""
        return [self] if self.split.is_empty() else [self.list, self.notes]

    def previous(self) -> None:
        """The initiative before."""
        self.split.step(-1)

    def next(self) -> None:
        """The initiative after."""
        self.split.step(1)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Notes of all rooms"))
        self.split.heading.setText(self.tr("Initiatives"))
        self.list.setAccessibleName(self.tr("Initiatives"))
        self.notes.setAccessibleName(self.tr("What was said"))
        self.split.title.retranslate()
        self._show()

    # Asking

    def _read(self) -> None:
        """In the worker thread: how much was said on each, and what on the wanted one."""
        known = None if self._stale or self._answer is None else self._answer.counts
        store, day, wanted = self._store, self._asked.where.day, self._wanted

        def read() -> _Answer:
            counts = known or note_subjects.of_store(store, day)
            subject = wanted if wanted is not None else _first(counts)
            return _Answer(counts, subject, similar_notes.of_subject(store, subject, day))

        self._slow.start()
        self._reading.ask(read)

    def _take(self, answer: _Answer) -> None:
        before = self._answer.subject if self._answer is not None else None
        self._slow.stop()
        self._stale = False
        self._answer, self._wanted = answer, answer.subject
        self._show(anew=answer.subject != before or not self.notes.rows())

    def _cannot(self, refused: Refused) -> None:
        self._slow.stop()
        self.state.set_text("")
        words = self.tr("These notes could not be read")
        self.notes.show_content(Content(), anew=True)
        self.notes.set_empty("warning-circle", words, refusal_words(refused))

    def _say_slow(self) -> None:
        words = self.tr("Looking for similar notes…")
        self.state.set_text(words)
        if not self.notes.rows():
            self.notes.set_empty("circle-dashed", words, "")

    # Showing

    def _show(self, *, anew: bool = False) -> None:
        answer = self._answer
        nothing = self.tr("Nobody has noted anything yet")
        if self._asked.where.day:
            nothing = self.tr("Nobody has noted anything on this day")
        hint = self.tr("Notes appear as rooms write them, or when workbooks are merged.")
        self.empty.set_text(nothing, hint)
        if answer is None:
            return
        self.split.show_empty(not any(one.notes for one in answer.counts))
        self._show_list(answer)
        decides = not self._store.read_only
        content = self._words.content(answer.groups, decides=decides)
        self.notes.set_empty("note", self.tr("Nobody has noted anything here yet"), "")
        self.notes.show_content(content, anew=anew)
        found = len(content.groups)
        self.state.set_text(self.tr("%n group(s) of similar notes", "", found) if found else "")
        self._name_keys(found > 0 and decides)
        if anew:
            announce(self.notes, f"{self.counts.text()}. {self.state.text()}")

    def _show_list(self, answer: _Answer) -> None:
        shown, event = self._wanted or answer.subject, self._store.event
        rows = [
            SaidSubject(
                one.subject,
                subject_title(event, one.subject),
                one.notes,
                one.rooms,
                one.subject == shown,
            )
            for one in answer.counts
        ]
        self.split.show_rows(rows, shown)
        words = self.tr("{number} of {count} have notes").format(
            number=with_notes(rows), count=sum(bool(row.id.initiative) for row in rows)
        )
        self.have_notes.set_text(words)
        self.split.title.show_subject(
            shown.badge, subject_title(event, shown), subject_context(event, shown)
        )
        row = next((row for row in rows if row.current), SaidSubject(shown, ""))
        self.counts.set_text(self.rows.words(row))

    def _name_keys(self, groups: bool) -> None:
        accept, dissolve = self.tr("accepts the group"), self.tr("dissolves it")
        words = (accept, dissolve) if groups else ("", "")
        self.keys.set_words(
            (self.tr("goes to its room"), *words, self.tr("back to the initiatives"))
        )

    def _said(self, said: RoomNote) -> str:
        """A note for screen readers: where, then what."""
        place = place_words(self._store.event, said.place)
        return f"{place}. {self._sentences.sentence(said.note)}"

    # Doing

    def _choose(self, subject: Subject) -> None:
        """Look at another one: its notes are read, and those of the one before are gone."""
        if self._wanted == subject and not self._stale:
            return
        self._wanted = subject
        if self._answer is not None:
            self._show_list(self._answer)
        self.state.set_text("")
        self.notes.set_empty("note", "", "")
        self.notes.show_content(Content(), anew=True)
        self._read()

    def _moved(self, row: SaidSubject) -> None:
        if row.id == self._wanted:
            return
        self._choose(row.id)
        item = row.id.initiative or row.id.cluster
        if item:  # General is nothing that another view could look at
            self._given = item
            self.item_chosen.emit(item)

    def _open(self, said: RoomNote) -> None:
        way = ways.to_note(self._store, self._seat(), said.note.id, said.note.session)
        self.note_asked.emit(way)

    def _decide(self, deed: str, group: Group) -> None:
        """Accept or dissolve: one change, which can be undone; the page asks anew when it is."""
        does = {"accept": similar_notes.accept, "dissolve": similar_notes.dissolve}[deed]
        try:
            does(self._store, [one.id for one in group.items], self)
        except Refused as refused:
            self.refused.emit(refused)

    # Making

    def _connect(self) -> None:
        self._reading.answered.connect(self._take)
        self._reading.refused.connect(self._cannot)
        self._slow.timeout.connect(self._say_slow)
        self.split.moved.connect(self._moved)
        self.notes.opened.connect(self._open)
        self.notes.asked.connect(self._decide)
        self._themes.changed.connect(self._dress)

    def _state_row(self) -> QWidget:
        self._below = panel()
        row = QHBoxLayout(self._below)
        Margins(self._themes, row, 20, 0, 20, 0)
        row.addWidget(self.counts, 1)
        row.addWidget(self.state)
        return self._below

    def _dress(self) -> None:
        self._below.setFixedHeight(self._themes.theme.px(36))


def _first(counts: Sequence[SubjectNotes]) -> Subject:
    """What is looked at where nobody has chosen: the first that anybody said anything on."""
    found = (one.subject for one in counts if one.notes)
    return next(found, counts[0].subject)
