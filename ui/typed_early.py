"""Notes that were typed before there was a room go into its composer."""

from __future__ import annotations

from collections.abc import Sequence

from ui.composer import Composer


def take_in(composer: Composer, whole: Sequence[str], begun: str, *, read_only: bool) -> None:
    """Take in whole notes, and one that was begun, as if they were typed there.

    What waits there from last time is not mixed with them.
    """
    if read_only:
        # Nothing can be kept; there it can be read and copied.
        composer.set_state(("\n".join(filter(None, [*whole, begun])), "point", False))
        return
    waits = composer.state()
    refused: list[str] = []
    for text in whole:
        _type(composer, text)
        composer.add()
        refused += filter(None, [composer.text()])
    if not refused and not any(waits[:1]):
        _type(composer, begun)
        return
    composer.set_state(waits)
    for text in filter(None, [*refused, begun]):
        composer.give_back(text)


def _type(composer: Composer, text: str) -> None:
    """Letter by letter, so that signs and tokens are read."""
    composer.set_state(("", "point", False))
    for letter in text:
        composer.field.type_letter(letter)
    composer.popup.close_list()
