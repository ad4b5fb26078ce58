"""What is remembered of the stage between two starts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from PySide6.QtCore import QRect

from ui.stage_view import VIEWS


@dataclass(frozen=True)
class StageMemory:
    """The view, the screen it was on (name, and geometry as `x y width height`), full screen.

    `window` is where people had it as a window, in the same words; `open` that it was there when
    the app ended.
    """

    view: str = VIEWS[0]
    screen: str = ""
    geometry: str = ""
    full: bool = True
    window: str = ""
    open: bool = False

    @property
    def window_rect(self) -> QRect | None:
        """Where it was as a window; None where that says nothing."""
        parts = self.window.split()
        if len(parts) != 4 or not all(part.lstrip("-").isdecimal() for part in parts):
            return None
        rect = QRect(*map(int, parts))
        return None if rect.isEmpty() else rect

    def to_data(self) -> dict[str, object]:
        """As values of JSON, by name."""
        return asdict(self)

    @classmethod
    def from_data(cls, data: Mapping[str, object]) -> StageMemory:
        """From what was kept; what is not there or makes no sense is as if never set."""
        kept = {
            field.name: data[field.name]
            for field in fields(cls)
            if isinstance(data.get(field.name), type(field.default))
        }
        if kept.get("view") not in VIEWS:
            kept.pop("view", None)
        return cls(**kept)  # pyright: ignore[reportArgumentType] - checked by name above
