"""What the text in the composer says besides its words: a command, or one there is not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from facilitator import note_line
from facilitator.event import Event
from facilitator.note_line import Tagged
from facilitator.support_marks import read_note
from ui.messages import words_of
from ui.wording import kind_command, listed, local_commands, passage

_MOST_HINTS = 2
_EDGE = 4000
_COMMANDS = ("point", "idea", "concern", "quote", "key")


def edges(text: str) -> str:
    """Of a very long text the beginning and the end: tags and commands stand there."""
    if len(text) <= 2 * _EDGE:
        return text
    return f"{text[:_EDGE]}\n{text[-_EDGE:]}"


def read_typed(
    event: Event, text: str, known: Iterable[str], quote: str | None
) -> tuple[Tagged, int]:
    """What a whole typed text says, and its marks of support.

    `quote` is the mark that a quote began with (None: it is no quote). A community alone is that of
    the note to come.
    """
    tags, support = read_note(event, text, known)
    if quote is not None:
        return replace(tags, text=note_line.without_quotes(tags.text, quote)), support
    name = note_line.only_community(tags.text)
    return (replace(tags, text="", community=name) if name else tags), support


def lone_command(text: str) -> str:
    """The kind (or `note_line.KEY`) that a text which is a command and nothing else stands for."""
    return note_line.command_kind(text.strip(), local_commands())


def unknown(event: Event, text: str, asked: int | None, *, ended: bool) -> str:
    """What is wrong with `#99` or `/x` in a text; nothing while it may still go on.

    At `asked` the popup still finds something; `ended` says that the text is whole.
    """
    expected = listed(kind_command(kind) for kind in _COMMANDS)
    said = text[note_line.after_tags(event, text) :]
    reason = note_line.unknown_command(said, expected, local_commands())
    if reason is not None and (ended or len(said) > len(reason.found)):
        return words_of(reason)
    tags = note_line.unknown_tags(event, text)
    reasons = [reason for start, _end, reason in tags if start != asked]
    return passage(dict.fromkeys(words_of(reason) for reason in reasons[:_MOST_HINTS]))
