"""What the stage shows, in the language of the room, and what is heard of it, in the window's."""

from __future__ import annotations

from ui.stage_moment import Moment
from ui.stage_view import StageView
from ui.stage_words import StageWords
from ui.tongue import Tongue, spoken_in


class StageTelling:
    """Speaks to the room in its language where the app has it, to the operator in the window's."""

    def __init__(self) -> None:
        self._words = StageWords()
        self._room: StageWords | None = None

    def stage(self, view: str, at: Moment, *, black: bool, message: str) -> StageView:
        """All of the stage at that moment."""
        heard = self._words.page(view, at)
        room = self._for_room(at.room.language)
        if room is None:
            return StageView(heard, black, self._words.black(), message)
        page = room.page(view, at)
        return StageView(page, black, self._words.black(), message, heard, room.tongue)

    def _for_room(self, language: str) -> StageWords | None:
        """The words for a room of this language; None where the window's are right."""
        code = spoken_in(language)
        if not code:
            self._room = None
        elif self._room is None or self._room.tongue.code != code:
            self._room = StageWords(tongue=Tongue(code))
        return self._room
