"""Amounts in English, for the command line: `1 row`, `2 rows`, `1 person`.

The window has the plurals of every language from its translations.
"""

from __future__ import annotations

import re

_OTHERWISE = {"person": "people", "community": "communities", "address": "addresses"}
_COUNTED = re.compile(r"(\{found\} (?:\w+ )?\w+)\(s\)( (?:name|meet|stand|belong)\b)?")


def many(number: int, one: str, several: str = "") -> str:
    """`1 ballot`, `3 ballots`: `one` is the name of a single one, its last word has the plural.

    What has no plural in `s` is given as `several`: `many(2, "person is", "people are")`.
    """
    if number == 1:
        return f"{number} {one}"
    *before, last = one.split(" ")
    return f"{number} {several or ' '.join((*before, _OTHERWISE.get(last, f'{last}s')))}"


def agreeing(template: str, found: str) -> str:
    """An English template in which `{found} record(s) name it` agrees with what was found.

    Only the template is looked at: what people have written may have `(s)` in it.
    """
    if "(s)" not in template:
        return template
    alone = found == "1"

    def chosen(match: re.Match[str]) -> str:
        counted, verb = match[1], match[2] or ""
        return f"{counted}{verb}{'s' if verb else ''}" if alone else f"{counted}s{verb}"

    return _COUNTED.sub(chosen, template)
