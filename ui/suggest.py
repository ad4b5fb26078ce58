"""What the composer's popup offers for what is being typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from facilitator.event import Event, read_number
from facilitator.note_line import GENERAL
from facilitator.text import fold
from ui.initiative_popup import Suggestion
from ui.wording import title_of

_MOST = 12


def initiatives(event: Event, words: str) -> list[Suggestion]:
    """Initiatives for `#…`: an exact number and the rest of its recommendation, or what is found.

    General, which is no initiative, is offered for `#`, `#0` and its own name.
    """
    number = read_number(words)
    exact = event.by_number.get(number)
    if exact is not None:
        same = [
            other
            for other in event.initiatives
            if other.recommendation == exact.recommendation and other is not exact
        ]
        hint = QCoreApplication.translate("Suggest", "exact number")
        rows = [Suggestion(exact.number, title_of(exact), exact.number, exact.number, hint)]
        if same:
            heading = QCoreApplication.translate("Suggest", "Same recommendation")
            rows.append(Suggestion("same", heading))
        return rows + [Suggestion(i.number, title_of(i), i.number, i.number) for i in same]
    found = event.find(words) if number != GENERAL else []
    rows = [Suggestion(i.number, title_of(i), i.number, i.number) for i in found]
    general = QCoreApplication.translate("Suggest", "General: on no initiative")
    if number in ("", GENERAL) or (words and fold(general).startswith(fold(words))):
        rows.insert(0, Suggestion(GENERAL, general, GENERAL, GENERAL))
    return rows if not words else rows[:_MOST]


def communities(known: Sequence[str], words: str, current: str) -> tuple[list[Suggestion], bool]:
    """Communities for `@…`, those used before and a new one; and whether to mark the first.

    A new name of several words is not marked: Enter keeps the note, Tab takes the name. So does
    Enter where a known one is typed out.
    """
    words = words.strip('"“”') if words[:1] in '"“' else words
    wanted = fold(words.strip())
    names = [name for name in known if fold(name).startswith(wanted)]
    names += [name for name in known if wanted and wanted in fold(name) and name not in names]
    if " " in words:
        names = [name for name in names if fold(name).startswith(wanted)]
    rows = [Suggestion(name, name, name) for name in names[:_MOST]]
    typed = words.strip()
    if typed and wanted not in [fold(name) for name in names]:
        hint = QCoreApplication.translate("Suggest", "new community")
        rows.append(Suggestion(f"new {typed}", typed, typed, hint=hint))
    elif not typed and current:
        none = QCoreApplication.translate("Suggest", "No community")
        rows.append(Suggestion("none", none, ""))
    whole = typed.casefold() in [name.casefold() for name in names]
    return rows, not whole and (bool(names) or " " not in words)
