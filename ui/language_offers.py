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
from ui.language import language_name

_MOST = 8
_SEPARATORS = re.compile(r"[;,，；、،؛]")


def code_typed(text: str) -> str:
    """The code of a language typed by code or name; the text itself where it is none we know."""
    wanted = fold(text.strip())
    named = next((code for code in language_codes() if fold(language_name(code)) == wanted), "")
    return named or code_of(text) or text.strip()


def codes_typed(text: str) -> list[str]:
    """The codes of several, with commas or semicolons between them."""
    return [code_typed(part) for part in _SEPARATORS.split(text) if part.strip()]


def names_typed(codes: Iterable[str]) -> str:
    """What an editor begins with: their names."""
    return "; ".join(map(language_name, codes))


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
        found.append((rank, order.get(code, len(order)), name, code))
    return [_offer(code) for *_, code in sorted(found)[:_MOST]]


def _offer(code: str) -> Suggestion:
    name, own = language_name(code), QLocale(code).nativeLanguageName()
    hint = "" if fold(name) in fold(own) else own
    return Suggestion(code, name, name, code.upper(), hint)


@cache
def _own_names(code: str) -> tuple[str, ...]:
    locale = QLocale(code)
    english = QLocale.languageToString(locale.language())
    # English would be “American English” to Qt.
    return (english,) if code == "en" else (locale.nativeLanguageName(), english)
