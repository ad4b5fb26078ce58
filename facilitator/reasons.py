"""What a user can mend, as data: what is wrong, where, what was found and what was expected.

`Refused` carries such reasons to whoever asked. Every other exception is a bug of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from facilitator import (
    reasons_event,
    reasons_people,
    reasons_publish,
    reasons_room,
    reasons_store,
    reasons_workbook,
)
from facilitator.amounts import agreeing
from facilitator.text import seen

TEMPLATES: dict[str, str] = {
    **reasons_room.TEMPLATES,
    **reasons_store.TEMPLATES,
    **reasons_event.TEMPLATES,
    **reasons_people.TEMPLATES,
    **reasons_publish.TEMPLATES,
    **reasons_workbook.TEMPLATES,
}
"""The English sentence of each code, with its placeholders; the modules have them by subject."""


@dataclass(frozen=True)
class Reason:
    """One thing a user can mend.

    `code` names the template; `place` is where (`Votes!D14`, a line, a field, a file), `found`
    what stands there, `expected` what would work. All three are plain text, possibly empty.
    """

    code: str
    place: str = ""
    found: str = ""
    expected: str = ""

    def english(self) -> str:
        """The whole sentence in English, in one line whatever was found."""
        return agreeing(TEMPLATES[self.code], self.found).format(
            place=seen(self.place), found=seen(self.found), expected=seen(self.expected)
        )


class Refused(Exception):  # noqa: N818
    """The request was refused, nothing was changed, and `reasons` say why and what would work."""

    def __init__(self, *reasons: Reason) -> None:
        super().__init__("; ".join(reason.english() for reason in reasons))
        self.reasons = reasons

    def __reduce__(self) -> tuple[type[Refused], tuple[Any, ...]]:
        """How it goes to another process."""
        return type(self), self.reasons
