"""What the text in the composer says besides its words: a command, or one there is not."""

from __future__ import annotations

from facilitator import note_line
from facilitator.event import Event
from ui.messages import words_of
from ui.wording import kind_command, local_commands

_MOST_HINTS = 2
_EDGE = 4000
_COMMANDS = ("point", "idea", "concern", "quote", "key")


def edges(text: str) -> str:
    """Of a very long text the beginning and the end: tags and commands stand there."""
    if len(text) <= 2 * _EDGE:
        return text
    return f"{text[:_EDGE]}\n{text[-_EDGE:]}"


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
