"""Which language a text is most likely in, told from its letters alone."""

from __future__ import annotations

import re
from collections import Counter

# The language that a script stands for in this movement's rooms, and others written in it.
_SCRIPTS: dict[str, tuple[str, re.Pattern[str], frozenset[str]]] = {
    "arabic": (
        "ar",
        re.compile("[\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"),
        frozenset({"ar", "ckb", "fa", "ps", "sd", "ug", "ur"}),
    ),
    "han": (
        "zh",
        re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"),
        frozenset({"ja", "ko", "wuu", "yue", "zh"}),
    ),
    "cyrillic": (
        "ru",
        re.compile("[\u0400-\u052f]"),
        frozenset({"be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"}),
    ),
    "devanagari": (
        "hi",
        re.compile("[\u0900-\u097f]"),
        frozenset({"hi", "mr", "ne", "sa"}),
    ),
}
_KANA = re.compile("[\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9d]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_ENOUGH = 2000  # letters of a long text say no more than its first ones


def language_of(text: str, usual: str, latin: str = "en") -> str:
    """The language to note for `text` where people usually speak `usual` (ISO 639).

    It is `usual` unless most letters are of a script that `usual` is not written in. Where most
    are Latin, words count: a sentence in Arabic with the names of three websites is in Arabic.
    Latin words may be of any language then: it is `latin`, such as that of whoever types, and
    English where `latin` is not written in them either.
    """
    letters = "".join(letter for letter in text[:_ENOUGH] if letter.isalpha())
    counts = Counter({name: _count(name, letters) for name in _SCRIPTS})
    # Kana stand in Japanese only, one letter in eight at least; the others are Chinese ones.
    kana = _kana_in(letters)
    japanese = kana * 8 >= kana + counts["han"]
    if japanese:
        counts["han"] += kana
    counts["latin"] = len(_LATIN.findall(letters))
    script, count = counts.most_common(1)[0]
    if count * 2 <= len(letters):
        return usual
    if script == "latin":
        script = _of_most_words(text[:_ENOUGH], letters)
        if not script:
            return usual
    plain = usual.split("-")[0]
    if script == "latin":
        if not _never_latin(usual):
            return usual
        return latin if latin and not _never_latin(latin) else "en"
    language, _, languages = _SCRIPTS[script]
    if script == "han" and japanese:
        return "ja"
    return usual if plain in languages else language


def _of_most_words(text: str, letters: str) -> str:
    """Of "latin" and the others the one with most words; empty where two have as many."""
    # In Chinese and Japanese two letters are about a word.
    counts = Counter({"latin": 0.0, "han": (_count("han", letters) + _kana_in(letters)) / 2})
    for word in text.split():
        latin = len(_LATIN.findall(word))
        counts["latin"] += latin * 2 > sum(letter.isalpha() for letter in word)
        for name in ("arabic", "cyrillic", "devanagari"):
            counts[name] += _count(name, word) > latin
    (script, most), (_, second) = counts.most_common(2)
    return "" if most == second else script


def _count(script: str, text: str) -> int:
    return len(_SCRIPTS[script][1].findall(text))


def _kana_in(text: str) -> int:
    return len(_KANA.findall(text))


def _never_latin(code: str) -> bool:
    plain = code.split("-")[0]
    return any(plain == language for language, _, _ in _SCRIPTS.values())
