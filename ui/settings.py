"""What this installation remembers between two starts: the room, the role, how it looks."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QSettings

from ui.language import LANGUAGES
from ui.theme import CONTRAST, THEME_NAMES

# What pages remember is read where a page asks for it: the first paint waits for this module.
if TYPE_CHECKING:
    from facilitator.event import Event
    from facilitator.talk_rules import TalkRules
    from ui.publish_memory import PublishMemory
    from ui.stage_memory import StageMemory

ROLES = ("facilitator", "note-taker", "coordinator")


@dataclass(frozen=True)
class Seat:
    """Where a person sits: keys of the day, round and room, and their role."""

    day: str
    round: str
    room: str
    role: str

    def within(self, event: Event) -> Seat | None:
        """This seat, or the nearest one in its room; None where the event has no such room."""
        room = next((one for one in event.rooms if one.key == self.room), None)
        if room is None or self.role not in ROLES:
            return None
        day = self.day if self.day in room.days else room.days[0]
        known = self.round in [one.key for one in event.rounds]
        return Seat(day, self.round if known else event.rounds[0].key, room.key, self.role)


class Settings:
    """Typed access to an ini file; what is not there, or makes no sense, is as if never set."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self._here: dict[str, object] | None = None

    def freeze(self) -> None:
        """Keep nothing from now on; what is set holds as long as this window."""
        self._here = {}

    def seat(self, event: Event) -> Seat | None:
        """The seat taken last, if this event still has it."""
        if self._text("event") not in ("", event.id):
            return None  # the rooms of another event may have the same numbers
        kept = Seat(*(self._text(name) for name in ("day", "round", "room", "role")))
        return kept.within(event)

    @property
    def role(self) -> str:
        """The role taken last, in whichever event; empty before the first."""
        found = self._text("role")
        return found if found in ROLES else ""

    def keep_seat(self, seat: Seat, event: str = "") -> None:
        """Remember a seat, in the event with this id."""
        self._set("event", event)
        for name in ("day", "round", "room", "role"):
            self._set(name, getattr(seat, name))

    @property
    def store(self) -> Path | None:
        """The store that was opened instead of the usual one, if it is still there."""
        found = Path(self._text("store") or " ")
        return found if found.is_file() else None

    @store.setter
    def store(self, path: Path) -> None:
        self._set("store", str(path))

    @property
    def doubted(self) -> str:
        """The store in which damage was found while it was open: it is looked through whole."""
        return self._text("doubted")

    @doubted.setter
    def doubted(self, path: str) -> None:
        self._set("doubted", path)

    @property
    def told_places(self) -> list[str]:
        """Stores of which it was said that the place where they are can harm them."""
        return self._text("told_places").splitlines()

    def tell_place(self, path: Path) -> None:
        """It was said of this one."""
        self._set("told_places", "\n".join([*self.told_places[-49:], str(path)]))

    @property
    def theme(self) -> str:
        """`light`, `dark`, `contrast`, one of these two with it, or empty: as the system has it."""
        found = self._text("theme")
        return found if found in (*THEME_NAMES, CONTRAST) else ""

    @theme.setter
    def theme(self, name: str) -> None:
        self._set("theme", name)

    @property
    def language(self) -> str:
        """The code of the language the window speaks, or empty: as the system has it."""
        found = self._text("language")
        return found if found in LANGUAGES else ""

    @language.setter
    def language(self, code: str) -> None:
        self._set("language", code)

    @property
    def scale(self) -> float:
        """Text size, from 0.8 to 2.0."""
        try:
            return min(2.0, max(0.8, float(str(self._get("scale") or 1.0))))
        except ValueError:
            return 1.0

    @scale.setter
    def scale(self, scale: float) -> None:
        self._set("scale", scale)

    @property
    def key_hints(self) -> bool:
        """Whether the small boxes with keys are shown."""
        return self._text("key_hints") != "off"

    @key_hints.setter
    def key_hints(self, shown: bool) -> None:
        self._set("key_hints", "on" if shown else "off")

    @property
    def still(self) -> bool | None:
        """Whether nothing is to move, not even the text cursor; None: as the system has it."""
        return {"on": True, "off": False}.get(self._text("still"))

    @still.setter
    def still(self, still: bool) -> None:
        self._set("still", "on" if still else "off")

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty at first."""
        found = self._get("geometry")
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._set("geometry", geometry)

    @property
    def typing_place(self) -> QRect:
        """Where in the window notes were typed last; null where that is not known."""
        found = self._get("typing_place")
        return found if isinstance(found, QRect) else QRect()

    @typing_place.setter
    def typing_place(self, place: QRect) -> None:
        self._set("typing_place", place)

    @property
    def typed(self) -> tuple[list[str], str]:
        """Whole notes, and one begun, of a start that led to no room: they wait for the next."""
        whole = self._table("typed_whole").get("notes")
        notes = [str(one) for one in whole] if isinstance(whole, list) else []
        return notes, self._text("typed")

    @typed.setter
    def typed(self, typed: tuple[list[str], str]) -> None:
        whole, begun = typed
        self._set("typed_whole", json.dumps({"notes": whole}))
        self._set("typed", begun)

    @property
    def talk_rules(self) -> TalkRules:
        """How lightning talks are timed here."""
        from facilitator.talk_rules import TalkRules

        return TalkRules.from_data(self._table("talks"))

    @talk_rules.setter
    def talk_rules(self, rules: TalkRules) -> None:
        self._set("talks", json.dumps(rules.to_data()))

    @property
    def stage(self) -> StageMemory:
        """What the stage showed last, and where."""
        from ui.stage_memory import StageMemory

        return StageMemory.from_data(self._table("stage"))

    @stage.setter
    def stage(self, memory: StageMemory) -> None:
        self._set("stage", json.dumps(memory.to_data()))

    @property
    def publish(self) -> PublishMemory:
        """What was published last, and where."""
        from ui.publish_memory import PublishMemory

        return PublishMemory.from_data(self._table("publish"))

    @publish.setter
    def publish(self, memory: PublishMemory) -> None:
        self._set("publish", json.dumps(memory.to_data()))

    @property
    def sound(self) -> bool:
        """Whether a talk's marks are heard; off until somebody wants it."""
        return self._text("sound") == "on"

    @sound.setter
    def sound(self, on: bool) -> None:
        self._set("sound", "on" if on else "off")

    def step_scale(self, by: float) -> float:
        """Keep a text size larger by `by`, or the usual one for 0, and give it."""
        self.scale = min(2.0, max(0.8, round(self.scale + by, 1))) if by else 1.0
        return self.scale

    def _set(self, name: str, value: object) -> None:
        if self._here is None:
            self._kept.setValue(name, value)
        else:
            self._here[name] = value

    def _get(self, name: str) -> object:
        if self._here is not None and name in self._here:
            return self._here[name]
        return self._kept.value(name)

    def _table(self, name: str) -> dict[str, object]:
        """Values of JSON by name."""
        try:
            said = json.loads(self._text(name) or "{}")
        except ValueError:
            return {}
        return said if isinstance(said, dict) else {}

    def _text(self, name: str) -> str:
        found = self._get(name)
        return found if isinstance(found, str) else ""
