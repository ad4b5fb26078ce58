"""What the text in the composer says besides its words: tags, marks of support, what is unknown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from facilitator import note_line
from facilitator.event import Event
from facilitator.note_line import Tagged
from facilitator.support_marks import split_support
from ui.messages import words_of
from ui.wording import kind_command, local_commands

_MOST_HINTS = 2
_COMMANDS = ("point", "idea", "concern", "quote", "key")


def read(event: Event, text: str, known: Sequence[str] = ()) -> tuple[Tagged, int]:
    """What tags and marks of support at the edges of a text say; either may stand last."""
    text, last = split_support(text)
    tags = note_line.read_tags(event, text, known)
    kept, before = split_support(tags.text)
    return replace(tags, text=kept), last + before


def lone_command(text: str) -> str:
    """The kind (or `note_line.KEY`) that a text which is a command and nothing else stands for."""
    return note_line.commands(local_commands()).get(text.strip().casefold(), "")


def unknown(event: Event, text: str, asked: int | None, *, ended: bool) -> str:
    """What is wrong with `#99` or `/x` in a text; nothing while it may still go on.

    At `asked` the popup still finds something; `ended` says that the text is whole.
    """
    expected = ", ".join(kind_command(kind) for kind in _COMMANDS)
    reason = note_line.unknown_command(text, expected, local_commands())
    if reason is not None and (ended or len(text) > len(reason.found)):
        return words_of(reason)
    tags = note_line.unknown_tags(event, text)
    reasons = [reason for start, _end, reason in tags if start != asked]
    return " ".join(dict.fromkeys(words_of(reason) for reason in reasons[:_MOST_HINTS]))
