"""Text as words to be found by, in every script: the same for what is kept and what is asked.

Folded (see `text.fold`) and cut into words. Scripts that put no space between words (Chinese,
Japanese, Thai and their like), and Korean, which writes endings onto them, are cut into letters:
what is asked is found where its letters stand together. A symbol is a word of its own, so that 👍
is found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from facilitator.text import fold

FOLDING = f"1 {unicodedata.unidata_version}"
"""What made the words of an index: another way of making them, or other tables of letters, would
not find them again. Count the first number up when anything here or in `fold` changes."""

COLUMNS = ("text", "translation", "community", "numbers")
"""What of a note is asked for, in this order; words that stand together stand in one of them."""

LONGEST = 500
"""So many letters of a question count; nobody types more, only pastes it."""

# Han, kana, bopomofo, hangul, yi; Thai, Lao, Burmese, Khmer. Halves of hangul that stand alone too.
_ALONE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u1950-\u19df\u2e80-\u2fdf\u3005-\u3007"
    "\u3021-\u3029\u3031-\u318f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua48f"
    "\ua960-\ua97f\uaa60-\uaa7f\ua9e0-\ua9ff\uac00-\ud7ff\uf900-\ufaff\U0001b000-\U0001b16f"
    "\U00020000-\U0003ffff]"
)
# A hangul syllable may come in pieces; every other letter is folded the same whole and in pieces.
_SYLLABLE = re.compile(
    "[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]"
)


class _Words(dict[int, str]):
    """What each letter is in a line of words, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = letter if "\uac00" <= letter <= "\ud7a3" else fold(letter)
        self[code] = "".join(map(_in_line, folded))
        return self[code]


def _in_line(letter: str) -> str:
    if _ALONE.match(letter) or (unicodedata.category(letter) == "So" and letter > "\xff"):
        return f" {letter} "
    # Marks are left where folding leaves them: the vowels of Indian scripts.
    return letter if unicodedata.category(letter)[0] in "LMN" else " "


_WORDS = _Words()


class _Lines(dict[str, str]):
    """What was said before, word by word: a merge of tens of thousands of notes has few others."""

    def __missing__(self, said: str) -> str:
        whole = said
        if not said.isascii():
            whole = _SYLLABLE.sub(lambda found: unicodedata.normalize("NFC", found[0]), said)
        line = whole.translate(_WORDS)
        if len(said) < 24:
            if len(self) > 20_000:
                self.clear()
            self[said] = line
        return line


_LINES = _Lines()


def line_of(text: str) -> str:
    """The words of a text in their order, with one or more spaces between them."""
    return " ".join(map(_LINES.__getitem__, text.split(" ")))


def stands_alone(word: str) -> bool:
    """Whether a word of such a line is one letter of a script that sets no words apart."""
    return _ALONE.match(word) is not None


@dataclass(frozen=True)
class Term:
    """One word of a question: these words must stand one after the other in one column.

    With `begins` the last one is only the beginning of a word. `column` is the only one where they
    are looked for, if any.
    """

    words: tuple[str, ...]
    begins: bool
    column: str = ""

    def as_match(self) -> str:
        """As FTS5 is asked."""
        where = f"{self.column} : " if self.column else ""
        return f'{where}"{" ".join(self.words)}"{" *" if self.begins else ""}'

    def stands_in(self, words: Sequence[str]) -> Iterator[int]:
        """Where it begins in these words."""
        *whole, last = self.words
        for at in range(len(words) - len(whole)):
            end = words[at + len(whole)]
            if (end.startswith(last) if self.begins else end == last) and (
                not whole or list(words[at : at + len(whole)]) == whole
            ):
                yield at


def terms_of(asked: str) -> tuple[Term, ...]:
    """What is asked for: every word as the beginning of one.

    `#24` is the initiative of just this number, `@gha` a community.
    """
    found: dict[Term, None] = {}
    for word in asked[:LONGEST].split():
        words = tuple(line_of(word).split())
        if not words:
            continue
        if word[0] in "#＃":
            found[Term(words, begins=False, column="numbers")] = None
            continue
        column = "community" if word[0] in "@＠" else ""
        found[Term(words, begins=not _ALONE.match(words[-1][-1]), column=column)] = None
    return tuple(found)


def has_all(terms: Sequence[Term], lines: Sequence[str]) -> bool:
    """Whether the lines of a note (see `COLUMNS`) have everything that is asked for."""
    columns = {name: line.split() for name, line in zip(COLUMNS, lines, strict=True)}
    return all(
        any(
            next(term.stands_in(words), None) is not None
            for name, words in columns.items()
            if term.column in ("", name)
        )
        for term in terms
    )


def places_in(terms: Sequence[Term], text: str, column: str = "text") -> list[tuple[int, int]]:
    """Where in a text what is asked for stands, from and to, in order and none over another."""
    words, spans = _with_places(text)
    found: list[tuple[int, int]] = []
    for term in terms:
        if term.column not in ("", column):
            continue
        for at in term.stands_in(words):
            last = at + len(term.words) - 1
            # Of a word that goes on only what was typed; a letter folded to two is marked whole.
            end = spans[last][min(len(term.words[-1]), len(spans[last])) - 1][1]
            found.append((spans[at][0][0], end))
    return _joined(found)


def _with_places(text: str) -> tuple[list[str], list[list[tuple[int, int]]]]:
    """The words of a text, and for each letter of each word where it comes from."""
    words: list[str] = []
    spans: list[list[tuple[int, int]]] = []
    going_on = False
    for start, end in _pieces(text):
        for letter in line_of(text[start:end]):
            if letter == " ":
                going_on = False
                continue
            if not going_on:
                words.append("")
                spans.append([])
                going_on = True
            words[-1] += letter
            spans[-1].append((start, end))
    return words, spans


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Every letter, a syllable in pieces as one."""
    at = 0
    while at < len(text):
        syllable = _SYLLABLE.match(text, at)
        end = syllable.end() if syllable else at + 1
        yield at, end
        at = end


def _joined(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
