"""Names of people that the app knows, found in texts however they are written there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True)
class KnownNames:
    """Names of people to look for: whole ones, and their parts where these begin as names do."""

    whole: re.Pattern[str] | None
    parts: re.Pattern[str] | None

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
        return cls(_any_of(known.values()), _any_of(parts.values()))

    @property
    def _patterns(self) -> list[re.Pattern[str]]:
        return [pattern for pattern in (self.whole, self.parts) if pattern is not None]

    def within(self, text: str) -> Iterator[Span]:
        """Where they stand in a text, whatever their case and accents."""
        # Letter by letter takes its time; few texts name anybody.
        if self.whole is None or not any(p.search(fold(text)) for p in self._patterns):
            return
        folded, places = _folded(text)
        for pattern in self._patterns:
            for found in pattern.finditer(folded):
                start, end = places[found.start()], places[found.end() - 1] + 1
                # `will` and `may` are words, `Will` and `May` may be people.
                if pattern is self.whole or not text[start].islower():
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


def _any_of(names: Iterable[str]) -> re.Pattern[str] | None:
    found = [
        _spelt(name) if _is_chinese(fold(name)) else rf"(?<!\w){_spelt(name)}(?!\w)"
        for name in sorted(names, key=lambda name: (-len(name), name))
    ]
    return re.compile("|".join(found)) if found else None


def _spelt(name: str) -> str:
    """A pattern for the folded name, with umlauts as they are, as two letters, or bare."""
    words: list[str] = []
    for word in unicodedata.normalize("NFC", name.lower()).split():
        marked = _DIGRAPH.sub(rf"\1{_MAYBE}", fold(word.translate(_UMLAUTS)))
        words.append(re.sub(f"{_MAYBE}+", "?", re.escape(marked)))
    return r"\s{1,3}".join(words)


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its letters where it comes from."""
    letters: list[str] = []
    places: list[int] = []
    for at, char in enumerate(text):
        bare = fold(char)
        letters.append(bare)
        places += [at] * len(bare)
    return "".join(letters), places
