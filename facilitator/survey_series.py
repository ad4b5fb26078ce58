"""Columns that ask one thing in several places: `Vote 1`, `Vote 2`; `First choice`, `2nd choice`.

Forms that cannot ask for a list have a question for each pick. Their headers are the same but for
a number, in digits of any script or as a word in the languages of the app (ar de es fr hi id ru zh)
and Portuguese.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from facilitator.registration_words import listed, spaced
from facilitator.text import fold

_WORDS = (
    listed("first|1st|الأول|الأولى|第一|premier|première|1er|1re|erste|erster|erstes|पहला|पहली"
           "|pertama|первый|первая|первое|primero|primera|primer|primeiro|primeira|one"),
    listed("second|2nd|الثاني|الثانية|第二|deuxième|seconde|zweite|zweiter|zweites|दूसरा|दूसरी"
           "|kedua|второй|вторая|второе|segundo|segunda|two"),
    listed("third|3rd|الثالث|الثالثة|第三|troisième|dritte|dritter|drittes|तीसरा|तीसरी"
           "|ketiga|третий|третья|третье|tercero|tercera|tercer|terceiro|terceira|three"),
    listed("fourth|4th|الرابع|الرابعة|第四|quatrième|vierte|vierter|viertes|चौथा|चौथी"
           "|keempat|четвёртый|четвёртая|четвёртое|cuarto|cuarta|quarto|quarta|four"),
    listed("fifth|5th|الخامس|الخامسة|第五|cinquième|fünfte|fünfter|fünftes|पाँचवाँ|पाँचवीं"
           "|kelima|пятый|пятая|пятое|quinto|quinta|five"),
)  # fmt: skip
_NUMBERS = {word: at for at, words in enumerate(_WORDS, 1) for word in words}
_CHINESE = {word: at for word, at in _NUMBERS.items() if not word.isascii() and word[0] == "第"}
_DIGITS = re.compile(r"#?(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|re|ere|eme|e|a|o)?(?![a-z\d])")


@lru_cache(maxsize=4096)
def numbered(header: str) -> tuple[str, int]:
    """A header, folded, without the numbers in it, and the last of them; 0 where it has none."""
    text, number = f" {fold(header)} ", 0
    for word, value in _CHINESE.items():
        if word in text:
            text, number = text.replace(word, " "), value
    found = [*_DIGITS.finditer(text)]
    if found:
        text, number = _DIGITS.sub(" ", text), int(found[-1][1])
    kept: list[str] = []
    for word in spaced(text).split():
        if word in _NUMBERS:
            number = number if found else _NUMBERS[word]
        else:
            kept.append(word)
    return " ".join(kept), number


def best(headers: Sequence[str], places: Sequence[int]) -> tuple[int, ...]:
    """Of the places of columns that ask alike, the largest series in the order of its numbers.

    Where none is a series it is the first of them alone.
    """
    alike: dict[str, list[tuple[int, int]]] = {}
    for at in places:
        base, number = numbered(headers[at])
        alike.setdefault(base, []).append((number, at))
    series = max(alike.values(), key=lambda found: (len(found), -found[0][1]), default=[])
    return tuple(at for _, at in sorted(series))
