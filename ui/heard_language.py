"""The language in which the next note is heard: as chosen, or as its letters say.

Latin letters say little in a room whose language is not written in them. They are of the language
of the last note, if that was in Latin letters too, else of the window's: of whoever types.
"""

from __future__ import annotations

from facilitator import note_outline, sessions
from facilitator.records import Note
from facilitator.script import language_of
from facilitator.sessions import Place
from facilitator.store import Store
from ui.wording import interface_language


class HeardLanguage:
    """Begins anew in each session; `usual` is that of a note whose letters say nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._place: Place | None = None
        self._last: Note | None = None
        self._room = self._chosen = self._latin = ""
        self._offered: list[str] | None = None

    def begin(self, place: Place, last: Note | None) -> None:
        """Hear notes of this session; the next one is probably like the `last` there."""
        self._place, self._last, self._offered = place, last, None
        self._room = sessions.room_of(self._store, place).language
        self._chosen = self._latin = ""
        if last and last.language not in ("", self._by_letters(last.text)):
            if language_of(last.text, self._room, last.language) == last.language:
                self._latin = last.language
            else:
                self._chosen = last.language

    def of(self, text: str) -> str:
        """That of a note that says this."""
        return self._chosen or self._by_letters(text)

    def usual(self) -> str:
        """That of a note whose letters say nothing."""
        return self._chosen or self._room

    def latin(self) -> str:
        """That of Latin letters in a room whose language is not written in them."""
        return self._latin or interface_language()

    def choose_next(self, text: str) -> None:
        """The next language of the room, then those it was interpreted into and those used."""
        if self._offered is None and self._place is not None:
            self._offered = self._languages(self._place)
        offered = self._offered
        if offered:
            here = offered.index(self.of(text)) if self.of(text) in offered else -1
            chosen = offered[(here + 1) % len(offered)]
            # Round again to what the letters say: from now on they say it.
            self._chosen = "" if chosen == self._by_letters(text) else chosen

    def _by_letters(self, text: str) -> str:
        return language_of(text, self._room, self.latin())

    def _languages(self, place: Place) -> list[str]:
        # Asked when somebody goes through them: of a long session that takes a moment.
        room = sessions.room_of(self._store, place)
        used = []
        if self._last is not None:
            used = note_outline.languages(self._store, place.id, self._last)
        rooms = [other.language for other in self._store.event.rooms]
        first = [room.language, *room.interpreted, *reversed(used), self._by_letters("a")]
        languages = dict.fromkeys([*first, *rooms])
        return [language for language in languages if language]
