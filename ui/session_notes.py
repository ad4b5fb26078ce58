"""The notes of one session as the page has them: which there are, and those somebody looks at."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from facilitator import note_outline
from facilitator.changes import Changes
from facilitator.note_filter import NoteFilter
from facilitator.note_outline import Said
from facilitator.records import Note
from facilitator.store import Store
from facilitator.text import fold

# More ids than this are quicker asked for all together.
_FEW = 20
_KEPT = 600  # notes in memory; a page of the list shows ten or twenty
_AROUND = 32  # rows read before and after one that is looked at


@dataclass(frozen=True)
class Taken:
    """What a change was to the notes of a session.

    `ids` are those that may say something else now; None where any may. `communities` says whether
    some may have come from other communities than before.
    """

    ids: frozenset[str] | None
    communities: bool


class SessionNotes:
    """The ids of the notes in the order captured; a note is read when it is asked for.

    `take` follows a change of the store.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._session = ""
        self._ids: list[str] = []
        self._per_initiative: Counter[str] = Counter()
        self._read: OrderedDict[str, Note] = OrderedDict()
        self._said: dict[str, Said] | None = None
        self._folded: dict[str, str] = {}
        self._languages: list[str] | None = None
        self._elsewhere = False

    def open(self, session: str) -> None:
        """Ask for the notes of a session."""
        self._session = session
        self._read.clear()
        self._said, self._folded = None, {}
        self._ask()

    def _ask(self) -> None:
        # Ids and counts are of one moment: a change that is told of later is in both or in none.
        found = note_outline.outline(self._store, self._session)
        self._ids, self._per_initiative = found.ids, found.per_initiative
        self._languages = None

    # What there is

    def ids(self) -> list[str]:
        """The ids of all of them."""
        return list(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def last(self) -> Note | None:
        """The one captured last."""
        return self.row(self._ids, len(self._ids) - 1) if self._ids else None

    def get(self, note_id: str) -> Note | None:
        """One of them, as it is now."""
        note = self._read.get(note_id) or self._look_up([note_id]).get(note_id)
        if note is None or note.deleted or note.session != self._session:
            return None
        return note

    def row(self, ids: Sequence[str], place: int) -> Note:
        """The note at a place of a list of ids; those around it are read with it."""
        note_id = ids[place]
        note = self._read.get(note_id)
        if note is None:
            around = ids[max(0, place - _AROUND) : place + _AROUND]
            note = self._look_up([one for one in around if one not in self._read]).get(note_id)
        else:
            self._read.move_to_end(note_id)
        # What was taken back as a whole in this moment is shown empty until that is told of.
        return note or Note(id=note_id, device="", created=0, changed=0, version="", session="")

    def per_initiative(self) -> Counter[str]:
        """How many stand on each initiative."""
        return self._per_initiative

    def languages(self) -> list[str]:
        """The languages they are in, each once, in the order they were first used."""
        if self._languages is None:
            found = note_outline.languages(self._store, self._session)
            self._languages = list(dict.fromkeys(found))
        return self._languages

    def said(self) -> list[Said]:
        """What all of them are filtered by; read when that is first asked for."""
        if self._said is None:
            self._said = note_outline.said(self._store, self._session)
        found = map(self._said.get, self._ids)
        return [said for said in found if said is not None]

    def matching(self, words: str, only: str | None, wanted: NoteFilter | None = None) -> list[str]:
        """Ids of notes that have all the words, stand on `only`, and have what is `wanted`.

        `only` is empty for notes on no initiative, None for any.
        """
        asked = fold(words).split()
        if not asked and only is None and not wanted:
            return self.ids()
        return [
            said.id
            for said in self.said()
            if (only is None or (only in said.initiatives if only else not said.initiatives))
            and (not wanted or wanted.matches(said))
            and (not asked or all(word in self._fold(said) for word in asked))
        ]

    def _fold(self, said: Said) -> str:
        kept = self._folded.get(said.id)
        if kept is None:
            kept = self._folded[said.id] = fold(f"{said.text}\n{said.community}")
        return kept

    # What changes

    def take(self, changes: Changes) -> Taken | None:
        """Follow a change; None if it was about something else."""
        if Note.table not in changes.tables:
            return None
        if changes.ids is None or len(changes.ids) > _FEW:
            self.open(self._session)
            return Taken(None, communities=True)
        found = note_outline.read(self._store, list(changes.ids))
        ordered = sorted(found.values(), key=lambda note: (note.created, note.id))
        mine = [note for note in ordered if note.session == self._session]
        self._elsewhere = self._elsewhere or len(mine) < len(found)
        if not mine:
            return None
        communities = self._elsewhere
        self._elsewhere = False
        before = {note.id: self._read.get(note.id) for note in mine}
        for note in mine:
            self._keep(note)
        followed = [self._follow(before[note.id], note) for note in mine]
        if all(followed):
            communities = communities or any(
                _community(before[note.id]) != _community(note) for note in mine
            )
        else:
            self._ask()
            communities = True
        return Taken(frozenset(note.id for note in mine), communities)

    def _follow(self, before: Note | None, note: Note) -> bool:
        """Follow what became of one note; False where all have to be asked for again."""
        there = note.id in self._ids
        if not there and note.deleted:
            return True
        if not there:
            last = self.last()
            if last is not None and (last.created, last.id) > (note.created, note.id):
                return False
            self._ids.append(note.id)
        elif before is None or before == note or before.created != note.created:
            # What it said when all were counted is not known.
            return False
        elif note.deleted:
            self._ids.remove(note.id)
        self._per_initiative.subtract(before.initiatives if there and before else ())
        self._per_initiative.update(() if note.deleted else note.initiatives)
        if there and (note.deleted or before is None or before.language != note.language):
            self._languages = None
        elif self._languages is not None and note.language not in ("", *self._languages):
            self._languages.append(note.language)
        return True

    def _keep(self, note: Note) -> None:
        self._hold({note.id: note})
        self._folded.pop(note.id, None)
        if self._said is not None:
            if note.deleted:
                self._said.pop(note.id, None)
            else:
                self._said[note.id] = note_outline.said_of(note)

    def _look_up(self, ids: Sequence[str]) -> dict[str, Note]:
        found = note_outline.read(self._store, ids)
        self._hold(found)
        return found

    def _hold(self, found: dict[str, Note]) -> None:
        self._read.update(found)
        while len(self._read) > _KEPT:
            self._read.popitem(last=False)


def _community(note: Note | None) -> str:
    return "" if note is None or note.deleted else note.community
