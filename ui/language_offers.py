"""Languages to choose from while one types a code or a name, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QLocale

from facilitator.language_names import code_of, names_of
from facilitator.talk_words import language_codes
from facilitator.text import fold
from ui.initiative_popup import Suggestion
from ui.language import language_name, own_name

_MOST = 8
_SEPARATORS = re.compile(r"[;,，；、،؛]")


def code_typed(text: str) -> str:
    """The code of a language typed by code or name; the text itself where it is none we know."""
    wanted = fold(text.strip())
    named = next((code for code in language_codes() if fold(language_name(code)) == wanted), "")
    return named or code_of(text) or _by_own_name().get(wanted) or text.strip()


def codes_typed(text: str) -> list[str]:
    """The codes of several, with commas or semicolons between them."""
    return [code_typed(part) for part in _SEPARATORS.split(text) if part.strip()]


def name_typed(code: str) -> str:
    """What an editor begins with: its own name, or its code where that is another's name too."""
    name = own_name(code)
    return name if code_typed(name) == code else code


def names_typed(codes: Iterable[str]) -> str:
    """What an editor of several begins with."""
    return "; ".join(map(name_typed, codes))


def offers(words: str, first: Iterable[str]) -> list[Suggestion]:
    """Languages whose code is this, or one of whose names begins so; `first` are those in use."""
    wanted = fold(words.strip())
    order = {code: at for at, code in enumerate(first)}
    found = []
    for code in {*language_codes(), *order}:
        name = fold(language_name(code))
        rank = 0 if wanted == code else 1
        if rank and not any(one.startswith(wanted) for one in (name, *map(fold, _own_names(code)))):
            rank = 2
            if not any(fold(one).startswith(wanted) for one in names_of(code)):
                continue
        found.append((rank, order.get(code, len(order)), fold(own_name(code)), code))
    return [_offer(code) for *_, code in sorted(found)[:_MOST]]


def _offer(code: str) -> Suggestion:
    own, name = own_name(code), language_name(code)
    hint = "" if fold(name) in fold(own) else name
    return Suggestion(code, own, name_typed(code), code.upper(), hint)


@cache
def _by_own_name() -> dict[str, str]:
    return {fold(own_name(code)): code for code in sorted(language_codes())}


@cache
def _own_names(code: str) -> tuple[str, ...]:
    locale = QLocale(code)
    english = QLocale.languageToString(locale.language())
    # English would be “American English” to Qt.
    return (english,) if code == "en" else (locale.nativeLanguageName(), english)
