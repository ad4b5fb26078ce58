"""Names of people that the app knows, found in texts however they are written there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from facilitator.talk_words import user_page
from facilitator.text import fold

Span = tuple[int, int, str]
"""Where it starts and ends in the text, and what it is: `email`, `user`, `phone` or `name`."""

_SHORTEST_NAME = 3
# Who has no such letters on the keyboard writes `Mueller`, `Soerensen`: the same name. The sign
# stands behind a letter that may be missing.
_MAYBE = "\x00"
_UMLAUTS = str.maketrans({"ä": "ae\0", "ö": "oe\0", "ü": "ue\0", "ø": "oe\0", "å": "aa\0"})
_DIGRAPH = re.compile(r"([aou]e|aa)(?=\w)")
# What several speakers stand apart with, and whom they speak for.
_BETWEEN = re.compile(
    r"[,;/&+()|·–—،；，、\n]|\s-\s|\s(?:and|und|et|y|e|dan|и|与|和|from|von|de parte de)\s"
)


_WORD = re.compile(r"\w+")
_MOST_SPELT = 4
"""A word with more letters than these that may be missing is not looked up but always searched."""


class Names:
    """Names to look for in many texts. `spelt` are patterns of them in folded text, longest first.

    Whoever has thousands of them (an event with many rooms, a list of all who registered) would
    wait for hours if each were looked for in each text: only those are that begin with a word of
    it, or, where nothing stands between words, with a sign of it.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self.spelt: list[str] = []
        self._of_word: dict[str, list[int]] = {}
        self._of_sign: dict[str, list[int]] = {}
        self._others: list[int] = []
        for at, name in enumerate(sorted(names, key=lambda name: (-len(name), name))):
            words = _marked(name)
            spelt = r"\s{1,3}".join(map(_as_pattern, words))
            if _is_chinese(fold(name)):
                self.spelt.append(spelt)
                self._of_sign.setdefault(words[0][0], []).append(at)
                continue
            self.spelt.append(rf"(?<!\w){spelt}(?!\w)")
            beginnings = _beginnings(words[0])
            for beginning in beginnings:
                self._of_word.setdefault(beginning, []).append(at)
            if not beginnings:
                self._others.append(at)
        self._compiled = lru_cache(maxsize=1024)(self._compile)

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.spelt)

    def pattern(self, folded: str) -> re.Pattern[str] | None:
        """A pattern for those that may stand in a folded text; None where none can."""
        may = {*self._others}
        for beginning in self._of_word.keys() & set(_WORD.findall(folded)):
            may.update(self._of_word[beginning])
        for sign in self._of_sign.keys() & set(folded):
            may.update(self._of_sign[sign])
        return self._compiled(tuple(sorted(may))) if may else None

    def _compile(self, these: tuple[int, ...]) -> re.Pattern[str]:
        return re.compile("|".join(self.spelt[at] for at in these))


@dataclass(frozen=True)
class KnownNames:
    """Names of people to look for: whole ones, and their parts where these begin as names do."""

    whole: Names
    parts: Names

    @classmethod
    def of(
        cls, names: Iterable[str], speakers: Iterable[str] = (), common: Collection[str] = ()
    ) -> KnownNames:
        """Whoever facilitated, took notes or registered, and who spoke.

        Who speaks may be a team or a wiki: of `speakers` no word is taken for a name alone that is
        among the `common` ones, folded.
        """
        known: dict[str, str] = {}
        parts: dict[str, str] = {}
        for name, words in [
            *((name, frozenset[str]()) for name in names),
            *((name, frozenset(common)) for name in of_speakers(speakers)),
        ]:
            alone = name.replace(_MAYBE, "").split()
            if len(alone) > 1 or words.isdisjoint(map(fold, alone)):
                known[fold(" ".join(alone))] = " ".join(alone)
            if len(alone) > 1:
                parts |= {fold(one): one for one in _named(alone) if fold(one) not in words}
        known = {folded: name for folded, name in known.items() if len(folded) >= _least(folded)}
        parts = {
            folded: part
            for folded, part in parts.items()
            if len(folded) >= _least(folded) and folded not in known
        }
        return cls(Names(known.values()), Names(parts.values()))

    def within(self, text: str) -> Iterator[Span]:
        """Where they stand in a text, whatever their case and accents."""
        if not self.whole:
            return
        folded = fold(text)
        patterns = [(names, names.pattern(folded)) for names in (self.whole, self.parts)]
        # Letter by letter takes its time; few texts name anybody.
        if not any(pattern is not None and pattern.search(folded) for _, pattern in patterns):
            return
        folded, places = _folded(text)
        for names, pattern in patterns:
            for found in pattern.finditer(folded) if pattern is not None else ():
                start, end = places[found.start()], places[found.end() - 1] + 1
                # `will` and `may` are words, `Will` and `May` may be people.
                if names is self.whole or not text[start].islower():
                    yield start, end, "name"


def of_speakers(fields: Iterable[str]) -> list[str]:
    """The names in fields where speakers are written: several in one, user pages, at-signs."""
    names: list[str] = []
    for field in fields:
        for piece in _BETWEEN.split(field):
            bare = piece.strip(" \t[]{}@＠.:\"'")
            names.append(user_page(bare)[1] or bare)
    return [name for name in dict.fromkeys(names) if name]


def _named(words: Sequence[str]) -> Sequence[str]:
    """The words of a name that are names: no `de`, unless all of it was written small."""
    return [word for word in words if not word[0].islower()] or words


def _least(name: str) -> int:
    return 2 if _is_chinese(name) else _SHORTEST_NAME


def _is_chinese(name: str) -> bool:
    return "\u3040" <= name[:1] <= "\u9fff"


def _marked(name: str) -> list[str]:
    """The words of a name, folded, umlauts as two letters; `_MAYBE` behind what may be missing."""
    words = unicodedata.normalize("NFC", name.lower()).split()
    return [_DIGRAPH.sub(rf"\1{_MAYBE}", fold(word.translate(_UMLAUTS))) for word in words]


def _as_pattern(marked: str) -> str:
    return re.sub(f"{_MAYBE}+", "?", re.escape(marked))


def _beginnings(marked: str) -> set[str]:
    """The first words that a text has where this word of a name stands in it, however spelt.

    None where that cannot be said: where it does not begin with a letter, or has many spellings.
    """
    *before, last = re.split(f"{_MAYBE}+", marked)
    if len(before) > _MOST_SPELT:
        return set()
    spelt = product(*((piece, piece[:-1]) for piece in before), (last,))
    found = [_WORD.match("".join(pieces)) for pieces in spelt]
    return {one[0] for one in found if one is not None}


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its letters where it comes from."""
    letters: list[str] = []
    places: list[int] = []
    for at, char in enumerate(text):
        bare = fold(char)
        letters.append(bare)
        places += [at] * len(bare)
    return "".join(letters), places
